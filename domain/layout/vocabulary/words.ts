import type { Phrases } from './languages';

/** What the first or last words of a totals row say. */
export const TOTAL_WORDS: Phrases = {
  en: 'total, totals, grand total, subtotal, sub total, total so far, day total, total pages, headcount, items, sum, total above the line, total below, running total, total cost, page total, balance, total days, count, outstanding, total est',
  de: 'summe, gesamt, gesamtsumme, zwischensumme, insgesamt, tagessumme, total, anzahl, seiten gesamt, gesamtkosten, summe gesamt, ubertrag',
  fr: 'total, sous total, total general, totaux, total jour, somme, total pages, total du jour, reste',
  es: 'total, totales, subtotal, total general, total del dia, suma, total dia, total paginas',
  it: 'totale, totali, subtotale, totale generale, totale giorno, somma, totale pagine, complessivo',
  pt: 'total, totais, subtotal, total geral, total do dia, soma, total dia, total paginas',
  nl: 'totaal, subtotaal, eindtotaal, totalen, dagtotaal, som, totaal paginas',
  pl: 'suma, razem, lacznie, suma czesciowa, ogolem, suma dnia, total, podsumowanie, suma stron',
};

/** What says that a tab is dead: a copy, an archive, an old version. In its title, or in its first lines. */
export const DEAD_WORDS: Phrases = {
  en: 'old, do not use, dont use, superseded, backup, back up, obsolete, deprecated, ignore, dead, outdated, copy of, old version, not in use, retired, unused, previous version, trash, delete me, to delete',
  de: 'alt, alte, alter, altes, nicht benutzen, veraltet, nicht verwenden, ungultig, uberholt, sicherung, kopie von, alte version, alte fassung, nicht mehr aktuell, loschen',
  fr: 'ancien, ancienne, ne pas utiliser, obsolete, perime, copie de, ancienne version, vieux, vieille version, ne plus utiliser, sauvegarde, perimee, a supprimer',
  es: 'viejo, vieja, antiguo, antigua, no usar, obsoleto, obsoleta, copia de, version antigua, no utilizar, respaldo, anterior, version anterior, descartado',
  it: 'vecchio, vecchia, non usare, obsoleto, superato, copia di, vecchia versione, non utilizzare, superata, da buttare, obsoleta, versione precedente',
  pt: 'antigo, antiga, nao usar, obsoleto, copia de, versao antiga, nao utilizar, velho, ultrapassado, desatualizado, desatualizada, versao anterior',
  nl: 'oud, oude, niet gebruiken, verouderd, vervallen, kopie van, oude versie, niet meer gebruiken, backup',
  pl: 'stary, stara, stare, nie uzywac, nieaktualny, nieaktualne, kopia, stara wersja, nieaktualna, poprzednia wersja, nie ruszac, archiwalne',
};

/** Words that say so only where they stand alone or at the end: an archive can also be what a film is made of. */
export const ARCHIVE_WORDS: Phrases = {
  en: 'archive, archived, archives, do not edit',
  de: 'archiv, archiviert, nicht bearbeiten',
  fr: 'archive, archives, ne pas modifier',
  es: 'archivo, archivado, no editar',
  it: 'archivio, archiviato, non modificare',
  pt: 'arquivo, arquivado, nao editar',
  nl: 'archief, niet bewerken',
  pl: 'archiwum, nie edytowac',
};

/** How a pivot table names what it adds up. */
export const PIVOT_WORDS: Phrases = {
  en: 'sum of, count of, counta of, average of, max of, min of',
  de: 'summe von, anzahl von, mittelwert von',
  fr: 'somme de, nombre de, moyenne de',
  es: 'suma de, cuenta de, promedio de, recuento de',
  it: 'somma di, conteggio di, media di',
  pt: 'soma de, contagem de, media de',
  nl: 'som van, aantal van, gemiddelde van',
  pl: 'suma z, liczba z, srednia z',
};

/** Titles of tabs that hold lists for dropdowns, notes, links, helpers: nothing that anybody is chased about. */
export const ASIDE_TITLES: Phrases = {
  en: 'list, lists, lookup, lookups, dropdown, dropdowns, data validation, validation, notes, readme, read me, instructions, how to, links, config, settings, template, legend, key, scratch, scratchpad, help, cover, index, toc, pivot, chart, charts, dashboard, summary, start here, raw, import, ref data, info, welcome, mood board, moodboard, stats, admin, data, ideas, misc, travel, hotel, hotels, accommodation, flights, catering, meals, menu, weather, tides, music, playlist, tickets, ticket sales, parking, maps, map, cue sheet, cues, cue list, lx cues, sound cues, camera reports, camera report, reports, dpr, photos, lookbook, press, social, marketing, publicity, festival, festivals, deliverables, vfx, vfx shots, vfx list, vfx tracker, visual effects, clearances, clearance, script clearance, clearance log, insurance, insurance certs, cois, coi, coi log, bios, programme bios, program bios, comps, ticket, lunch orders, lunch, lunches, crew lunch, orders, flyering, flyering rota, rota, publicity rota, merch, crowdfunding, donors, sponsors, laundry, seating, seating plan, housing, lodging, rooming, rooming list, sales, box office, credits, archive and clearances, clips, stock footage, music clearance, music licensing, transcripts, contacts press, mileage, timecards, time cards, timesheets, wrap gifts, gifts, feedback, survey, script notes, coverage, shot log, footage log, card log, dailies log, media log, backups, inventory, show reports, show report, show reports log, show reports, performance log, edit schedule, edit, post schedule, post production schedule',
  de: 'listen, notizen, anleitung, hilfe, legende, einstellungen, vorlage, auswahl, auswahllisten, deckblatt, dropdown, werte, hinweise, info, ubersicht, pivot, links, lies mich, auswertung, stammdaten, ideen, stimmung, reise, reisen, hotel, unterkunft, fluge, wetter, musik, fotos, karten, presse, cues, cueliste, verpflegung, anfahrt, vfx, freikarten, versicherung, clearing, rechte, lizenzen, abspann, credits, sponsoren, stundenzettel, essensbestellung, biografien, programmheft, inventar',
  fr: 'listes, notes, aide, legende, parametres, modele, lisez moi, mode d emploi, couverture, menus, liens, validation, donnees, infos, tableau de bord, idees, voyage, voyages, hotel, hebergement, meteo, musique, photos, plans, presse, billetterie, conduite, repas, vfx, billets, assurances, droits, generique, hebergements, hebergement tournee, tournee, sponsors, biographies, programme de salle, heures',
  es: 'listas, notas, ayuda, leyenda, ajustes, plantilla, instrucciones, leeme, portada, desplegables, enlaces, configuracion, datos, resumen, ideas, validacion, viaje, viajes, hotel, hospedaje, vuelos, clima, musica, fotos, mapas, prensa, boletos, catering menu, comidas, vfx, seguros, derechos, creditos, patrocinadores, hojas de horas, inventario, biografias',
  it: 'liste, note, aiuto, legenda, impostazioni, modello, istruzioni, leggimi, copertina, menu, link, elenchi, dati, riepilogo, idee, tendine, viaggi, viaggio, hotel, alloggi, voli, meteo, musica, musiche, foto, mappe, stampa, biglietti, pasti, vfx, assicurazioni, diritti, titoli di coda, sponsor, ore, inventario, biografie',
  pt: 'listas, notas, ajuda, legenda, configuracoes, modelo, instrucoes, leia me, capa, links, dados, resumo, ideias, validacao, menus, viagem, viagens, hotel, hospedagem, alojamento, voos, clima, tempo, musica, fotos, mapas, imprensa, bilhetes, refeicoes, vfx, seguros, direitos, creditos, patrocinadores, horas, inventario, biografias',
  nl: 'lijsten, notities, hulp, legenda, instellingen, sjabloon, instructies, lees mij, links, keuzelijsten, gegevens, overzicht, ideeen, uitleg, reizen, hotel, overnachtingen, vluchten, weer, muziek, foto s, kaarten, pers, maaltijden, vfx, verzekering, rechten, aftiteling, sponsors, uren, inventaris, biografieen',
  pl: 'listy, notatki, pomoc, legenda, ustawienia, szablon, instrukcja, linki, slownik, slowniki, dane, podsumowanie, pomysly, listy rozwijane, podroze, hotel, noclegi, loty, pogoda, muzyka, zdjecia foto, mapy, prasa, bilety, posilki, vfx, ubezpieczenia, prawa, napisy, sponsorzy, godziny pracy, inwentarz, biogramy',
};

/** Lines between the rows of a schedule that are no scenes. */
export const BANNER_WORDS: Phrases = {
  en: 'lunch, dinner, breakfast, break, company move, unit move, move, company off, end of day, wrap, travel, travel day, day off, off, holiday, hiatus, turnaround, if time permits, closed set, equipment truck move, sunrise, sunset, pizza, get in, get out, opening, dark, strike, week, prep, pre rig, prelight, crew call, rest day, half hour, tea break, hold, interval, press night, preview, tech, weekend, supper, est wrap, camera wrap, wrap party, start of principal photography, snack, catering, call, notes, note, please note, tbc, tbd, setup, set up, new setup, move to, splinter unit, second unit, main unit',
  de: 'mittagspause, mittag, pause, umzug, drehfrei, ende drehtag, drehschluss, reise, feiertag, motivwechsel, sonnenaufgang, sonnenuntergang, frei, aufbau, abbau, premiere, woche, umbau, reisetag, ruhetag, wochenende, mittagessen, abendessen, fruhstuck, ortswechsel, generalprobe, einleuchten, setwechsel',
  fr: 'dejeuner, pause, changement de decor, repos, fin de journee, deplacement, lever du soleil, coucher du soleil, montage, demontage, premiere, semaine, jour ferie, transfert, relache, week end, diner, cantine, fin de jour, repas, pre light, voyage, collation',
  es: 'comida, almuerzo, descanso, cambio de locacion, mudanza, libre, fin de jornada, viaje, amanecer, atardecer, montaje, desmontaje, estreno, semana, festivo, dia libre, cena, traslado, corte, fin de semana, company move, fin del dia, merienda, puesta de sol, dia de descanso, fin de dia, cambio de localizacion, movimiento de compania',
  it: 'pranzo, pausa, cambio set, spostamento, riposo, fine giornata, viaggio, alba, tramonto, montaggio, smontaggio, debutto, settimana, festivo, cena, pausa pranzo, trasferimento, fine giorno, trasloco, prima, giorno libero, cambio location, cestino',
  pt: 'almoco, pausa, intervalo, mudanca de locacao, folga, fim de dia, viagem, nascer do sol, por do sol, montagem, desmontagem, estreia, semana, feriado, jantar, descanso, deslocamento, deslocacao, fim do dia, mudanca, refeicao, mudanca de set, dia de folga',
  nl: 'lunch, pauze, verhuizing, vrij, einde draaidag, reizen, zonsopkomst, zonsondergang, opbouw, afbouw, premiere, week, feestdag, diner, rustdag, verplaatsing, weekend, vrije dag, reisdag, einde dag, locatiewissel',
  pl: 'obiad, przerwa, przejazd, wolne, koniec dnia, podroz, wschod slonca, zachod slonca, montaz, demontaz, premiera, tydzien, swieto, lunch, dzien wolny, przeprowadzka, zmiana obiektu, kolacja, weekend, zmiana lokacji, koniec dnia zdjeciowego',
};

/** Breaks and moves: even a full row of a schedule that is called so is no scene and no call. */
export const BREAK_WORDS: Phrases = {
  en: 'lunch, lunch break, dinner, breakfast, supper, break, tea break, company move, unit move, move, wrap, travel, meal, pizza, coffee',
  de: 'mittagspause, mittag, mittagessen, pause, umzug, motivwechsel, drehschluss, abendessen, fruhstuck, umbau, kaffeepause',
  fr: 'dejeuner, pause dejeuner, pause, changement de decor, diner, deplacement, repas, collation',
  es: 'comida, almuerzo, descanso, cena, desayuno, mudanza, traslado, corte, cambio de locacion',
  it: 'pranzo, pausa pranzo, pausa, cena, spostamento, cambio set, colazione, trasferimento',
  pt: 'almoco, pausa, intervalo, jantar, mudanca, deslocamento, deslocacao, lanche, cafe',
  nl: 'lunch, lunchpauze, pauze, diner, verhuizing, verplaatsing, ontbijt, koffie',
  pl: 'obiad, przerwa, lunch, kolacja, przejazd, sniadanie, przerwa obiadowa, przerwa na obiad',
};

/** What stands in a plan where nobody works. */
export const OFF_WORDS: Phrases = {
  en: 'off, day off, dark, dark day, company off, rest day, hiatus, holiday, bank holiday, no rehearsal, no shoot, not shooting, weekend, down day, unit off, turnaround, travel day, no call, no calls, no rehearsal today, free, not called, nothing, rdo',
  de: 'frei, drehfrei, probenfrei, spielfrei, ruhetag, feiertag, wochenende, keine probe, kein dreh, reisetag, keine proben, frei ohne probe',
  fr: 'relache, repos, off, ferie, jour ferie, repos hebdomadaire, pas de repetition, week end, libre, pas de repet, pas de repetitions, rien',
  es: 'descanso, libre, dia libre, festivo, sin ensayo, fin de semana, off, no hay ensayo, no hay ensayos, no ensayamos',
  it: 'riposo, libero, festivo, giorno libero, niente prove, fine settimana, off, niente prova, nessuna prova',
  pt: 'folga, livre, feriado, descanso, sem ensaio, fim de semana, off, nao ha ensaio, sem ensaios',
  nl: 'vrij, vrije dag, rustdag, feestdag, geen repetitie, weekend, geen repetities',
  pl: 'wolne, dzien wolny, przerwa, swieto, bez proby, weekend, nie ma proby, brak proby',
  sv: 'ledigt, ledig, vila, helg, ingen rep',
  nb: 'fri, fridag, hviledag, helg, ingen prøve',
  da: 'fri, fridag, weekend, ingen prøve',
  fi: 'vapaa, vapaapäivä, lepo',
  cs: 'volno, den volna, svátek',
  hu: 'szünnap, pihenő, ünnep',
  ro: 'liber, zi liberă, pauză',
  tr: 'off, tatil, izin günü',
};

/** Words of department bars. The field that rows below such a bar inherit is `department`. */
export const DEPARTMENT_WORDS: Phrases = {
  en: 'production, assistant directors, ads, ad dept, accounting, accounts, locations, casting, art, art department, set dec, set dressing, props, construction, costume, costumes, wardrobe, hmu, hair and makeup, hair make up, makeup, make up, camera, grip, electric, electrical, lighting, g and e, sound, sfx, special effects, vfx, visual effects, stunts, transport, transportation, catering, craft service, craft, medic, safety, script supervisor, continuity, background, post, post production, company, creative, cast, crew, producers, writers, directing, stage management, technical, sm and tech, management, publicity, marketing, security, animals, greens, video, dit, facilities, office, music, stage, front of house, workshop, lx, flys, above the line, below the line, talent, agency, client, special, hair, expendables, stand ins, extras, location, travel, legal, insurance, other, misc, miscellaneous, unit, main unit, 2nd unit, second unit',
  de: 'produktion, regie, kamera, ton, licht, beleuchtung, buhne, grip, ausstattung, szenenbild, requisite, kostum, maske, aufnahmeleitung, schnitt, postproduktion, fahrer, transport, catering, buchhaltung, komparserie, stunts, sfx, vfx, besetzung, darsteller, herstellung, produktionsleitung, baubuhne, continuity, tontechnik, dramaturgie, technik, leitung, ensemble, postpro, motive, kunstlerische leitung, buhnentechnik, redaktion, sicherheit',
  fr: 'production, regie, mise en scene, image, son, decoration, deco, costumes, maquillage, coiffure, electricite, lumiere, machinerie, montage, post production, transport, cantine, administration, casting, accessoires, hmc, figuration, cascades, camera, realisation, electriciens, machinistes, distribution, technique, scenographie, comptabilite, habillage, vfx, securite, direction',
  es: 'produccion, direccion, fotografia, camara, sonido, arte, vestuario, maquillaje, electricos, maquinistas, iluminacion, postproduccion, transporte, catering, contabilidad, locaciones, localizaciones, casting, figuracion, utileria, atrezzo, montaje, elenco, peluqueria, grip, tecnica, escenografia, equipo artistico, equipo tecnico, maquillaje y peluqueria, construccion, seguridad, efectos especiales, guion, electricidad',
  it: 'produzione, regia, fotografia, suono, scenografia, costumi, trucco, parrucco, elettricisti, macchinisti, luci, montaggio, postproduzione, trasporti, catering, amministrazione, casting, attrezzeria, operatori, cast, fonica, trucco e parrucco, tecnica, audio, direzione, sartoria, arredamento, edizione, camera, effetti, location, organizzazione, palcoscenico, ufficio, comparse',
  pt: 'producao, direcao, realizacao, fotografia, camera, som, arte, figurino, maquiagem, eletrica, maquinaria, iluminacao, pos producao, transporte, catering, financeiro, locacoes, elenco, casting, cenografia, luz, imagem, decoracao, guarda roupa, caracterizacao, montagem, tecnica, contabilidade, aderecos, cabelo e maquiagem, contrarregra, edicao, camara, alimentacao, administracao, objetos',
  nl: 'productie, regie, camera, geluid, licht, art department, art, kostuums, kostuum, grime, make up, grip, montage, postproductie, transport, catering, administratie, casting, rekwisieten, locaties, aankleding, stunts, techniek, cast, figuratie, decor, kap en grime, kleding, productieteam, boekhouding, elektra, artistiek, zakelijk',
  pl: 'produkcja, rezyseria, zdjecia, operatorzy, dzwiek, scenografia, kostiumy, charakteryzacja, swiatlo, oswietlenie, grip, montaz, postprodukcja, transport, catering, ksiegowosc, casting, rekwizyty, kaskaderzy, pion operatorski, pion produkcji, pion rezyserski, obsada, kamera, kierownictwo, pion scenografii, dekoracje, statysci, technika, lokacje, efekty, pion kostiumow, pion dzwieku, pion oswietlenia',
};

/** Words that begin a bar or banner with a number: a day, a week, a scene, an act, an episode. */
export const DAY_WORDS: Phrases = {
  en: 'day, shoot day, shooting day, end of day, day no',
  de: 'drehtag, tag, dt, ende drehtag, ende von drehtag',
  fr: 'jour, jour de tournage, j, jt, fin du jour, fin jour, journee',
  es: 'dia, dia de rodaje, jornada, fin de dia, fin del dia, fin de jornada, fin dia',
  it: 'giorno, giorno di ripresa, giornata, fine giorno, gdr, fine giornata',
  pt: 'dia, dia de filmagem, diaria, fim do dia, dia de rodagem, dia de gravacao, fim dia',
  nl: 'dag, draaidag, einde draaidag, einde dag, opnamedag',
  pl: 'dzien, dzien zdjeciowy, koniec dnia, dz',
};

export const SCENE_WORDS: Phrases = {
  en: 'scene, sc, scenes',
  de: 'szene, bild, szenen, sz',
  fr: 'scene, sequence, seq',
  es: 'escena, secuencia, esc, sec',
  it: 'scena, sc',
  pt: 'cena, sequencia',
  nl: 'scene, sc',
  pl: 'scena, sc',
};

/** Values of a vacant post or an open question: they fill a cell and say nothing. */
export const PLACEHOLDERS: Phrases = {
  en: 'tbc, tbd, tba, n a, na, open, vacant, none, to be confirmed, to be decided, unknown, casting, to be cast',
  de: 'offen, noch offen, unbekannt, folgt, vakant, n n, nn, steht aus, unbesetzt, k a',
  fr: 'a definir, a confirmer, a pourvoir, inconnu, neant, ad',
  es: 'por definir, por confirmar, vacante, pendiente, s n, sin definir, ninguno, a definir, n d',
  it: 'da definire, da confermare, vacante, nessuno, n d, da trovare, dd',
  pt: 'a definir, a confirmar, vago, por definir, nenhum, vaga, em aberto',
  nl: 'nog onbekend, nader te bepalen, open, onbekend, vacant, ntb, volgt, n t b, n v t',
  pl: 'do ustalenia, do potwierdzenia, wakat, brak, nieznany, nn, do obsadzenia, n d',
};
