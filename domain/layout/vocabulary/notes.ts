import type { Phrases } from './languages';
import type { StatusGroup } from './statuses';

/**
 * What a clause of a note can report. `gone` is a setback that leaves the row without what it had; `again` says that
 * it is looked for anew. The others are rungs that were reached.
 */
export type NoteEvent =
  | 'gone'
  | 'again'
  | 'reordered'
  | 'dropped'
  | 'refused'
  | 'lent'
  | 'agreed'
  | 'approved'
  | 'booked'
  | 'signed'
  | 'inHand'
  | 'ready'
  | 'done';

export interface NotePhrases {
  readonly event: NoteEvent;
  /** What kinds of tables it speaks of; all where nothing is said. */
  readonly groups?: readonly StatusGroup[];
  /** Clauses that are these words and no others, besides dates and who did it. */
  readonly alone?: Phrases;
  /** Words that say it anywhere in a short clause. */
  readonly within?: Phrases;
}

/** What people write into notes when they do not change the status. */
export const NOTE_PHRASES: readonly NotePhrases[] = [
  {
    event: 'dropped',
    alone: {
      en: 'cut, deleted, omitted, scrapped, dropped',
      de: 'gestrichen, entfällt, rausgeflogen, fällt weg',
      fr: 'coupé, supprimé, annulé, coupée, supprimée, annulée',
      es: 'cortado, eliminado, cancelado, cortada, eliminada, cancelada',
      it: 'tagliato, eliminato, annullato, tagliata, eliminata, annullata',
      pt: 'cortado, eliminado, cancelado, cortada, eliminada, cancelada',
      nl: 'geschrapt, vervalt, vervallen',
      pl: 'wycięte, skreślone, wypada, skreślona, wycięta',
    },
    within: {
      en: 'no longer needed, no longer required, not needed anymore, not needed any more, not needed now, dont need anymore, dont need it anymore, scene cut, sc cut, scene omitted, scene deleted, cut from script, cut from the script, cut from scene, dropped from script, written out, dir cut it, director cut it',
      de: 'nicht mehr nötig, nicht mehr benötigt, nicht mehr gebraucht, brauchen wir nicht mehr, szene gestrichen, bild gestrichen, aus dem buch gestrichen, wird nicht mehr gebraucht',
      fr: 'plus besoin, plus nécessaire, scène coupée, séquence coupée, scène supprimée, coupé au scénario, on n en a plus besoin',
      es: 'ya no hace falta, ya no se necesita, ya no es necesario, escena cortada, secuencia eliminada, ya no va, no se usa ya',
      it: 'non serve più, non più necessario, scena tagliata, non occorre più, scena eliminata',
      pt: 'já não é preciso, não precisa mais, já não é necessário, cena cortada, não é mais necessário, cena eliminada',
      nl: 'niet meer nodig, scène geschrapt, niet langer nodig, uit script geschrapt',
      pl: 'już niepotrzebne, już nie trzeba, scena wycięta, scena skreślona, nie jest już potrzebne, już nie potrzebne',
    },
  },
  {
    event: 'refused',
    groups: ['people', 'places'],
    alone: {
      en: 'passed, declined, passed on it, hard pass, out, dead, dead now, not doing it, no longer available, unavailable',
      de: 'abgesagt, hat abgesagt, abgelehnt, absage, nicht verfügbar, raus',
      fr: 'refusé, a refusé, décliné, plus disponible, indisponible, a dit non',
      es: 'rechazó, declinó, no disponible, dijo que no, ya no está disponible, ha dicho que no',
      it: 'rifiutato, ha rifiutato, ha detto no, non disponibile, non più disponibile, ha detto di no',
      pt: 'recusou, não aceitou, disse que não, indisponível, já não está disponível',
      nl: 'afgezegd, heeft afgezegd, geweigerd, niet beschikbaar, niet meer beschikbaar, zegt nee',
      pl: 'odmówił, odmówiła, odmowa, niedostępny, niedostępna, zrezygnował, zrezygnowała',
    },
    within: {
      en: 'said no, says no, now says no, turned it down, turned us down, turned down, cant do it, cannot do it, not interested, refused permission, refused us, refused, is not available, isnt available',
      de: 'hat abgesagt, sagt ab, hat abgelehnt, eigentümer will nicht',
      fr: 'a refusé, a dit non',
      es: 'dijo que no, ha dicho que no, no le interesa',
      it: 'ha rifiutato, ha detto no, ha detto di no',
      pt: 'disse que não, recusou, não tem interesse',
      nl: 'heeft afgezegd',
      pl: 'zrezygnował, zrezygnowała, odmówił, odmówiła, nie chce',
    },
  },
  {
    event: 'gone',
    groups: ['people', 'places'],
    within: {
      en: 'changed mind, changed her mind, changed his mind, changed their mind, fell through, fallen through, pulled the plug, no longer available, not available anymore, took another job, took another show, took other job, booked elsewhere, deal fell apart, backed out',
      de: 'will nicht mehr, geplatzt, ist geplatzt, nicht mehr verfügbar, hat anderes projekt, anderweitig gebucht, zurückgezogen, rückzieher',
      fr: 'ne veut plus, a changé d avis, tombé à l eau, tombée à l eau, n est plus disponible, pris ailleurs, prise ailleurs, s est désisté, s est désistée',
      es: 'se cayó, se echó atrás, cambió de opinión, ya no está disponible, ya no quiere, aceptó otro trabajo',
      it: 'è saltato, è saltata, ha cambiato idea, non è più disponibile, si è tirato indietro, si è tirata indietro, preso altro lavoro',
      pt: 'desistiu, caiu por terra, mudou de ideias, mudou de ideia, já não está disponível, não está mais disponível, pegou outro trabalho',
      nl: 'gaat niet door, wil niet meer, van gedachten veranderd, niet meer beschikbaar, andere klus, afgeketst, trekt zich terug',
      pl: 'rozmyślił się, rozmyśliła się, nie wypali, nie wypaliło, wycofał się, wycofała się, już niedostępny, już niedostępna',
    },
  },
  {
    event: 'gone',
    groups: ['people'],
    within: {
      en: 'dropped out, pulled out, quit, has left, left the show, left the project, walked off, fired, let go, flaked, had to drop, bailed, bailed on us',
      de: 'ausgestiegen, abgesprungen, hat gekündigt, ist raus, fällt aus',
      fr: 'a quitté le projet, a démissionné, nous lâche, nous a lâchés, abandonne le projet, forfait',
      es: 'se bajó, abandonó, renunció, dejó el proyecto, se salió, causó baja',
      it: 'ha mollato, si è ritirato, si è ritirata, ha lasciato, ha lasciato il progetto, si è dimesso',
      pt: 'saiu do projeto, abandonou, demitiu se, largou o projeto, saiu do projecto',
      nl: 'afgehaakt, is gestopt, haakt af, uitgevallen, stapt eruit',
      pl: 'odszedł, odeszła, odpadł, odpadła, zrezygnował z projektu, wypadł, wypadła',
    },
  },
  {
    event: 'gone',
    groups: ['things'],
    alone: {
      en: 'lost, broken, broke, stolen, damaged, missing, destroyed',
      de: 'verloren, kaputt, gestohlen, beschädigt, verschwunden',
      fr: 'perdu, cassé, volé, abîmé, perdue, cassée, volée, abîmée',
      es: 'perdido, roto, robado, dañado, perdida, rota, robada, dañada',
      it: 'perso, rotto, rubato, danneggiato, persa, rotta, rubata, danneggiata',
      pt: 'perdido, partido, roubado, danificado, quebrado, perdida, partida, quebrada',
      nl: 'kwijt, kapot, gestolen, beschadigd',
      pl: 'zgubione, zepsute, skradzione, uszkodzone, zgubiony, zepsuty, zgubiona, zepsuta',
    },
    within: {
      en: 'wrong color, wrong colour, wrong size, wrong one, wrong item, wrong model, doesnt fit, does not fit, didnt fit, too small, too big, doesnt work, does not work, is broken, got lost, got broken, arrived broken, arrived damaged, sold out, out of stock, cant get it, no longer available, fell through, sent back',
      de: 'falsche farbe, falsche größe, passt nicht, zu klein, zu groß, ist kaputt, defekt, ausverkauft, nicht mehr lieferbar, geplatzt, beschädigt angekommen, funktioniert nicht',
      fr: 'mauvaise couleur, mauvaise taille, trop petit, trop grand, trop petite, trop grande, ne va pas, ne marche pas, est cassé, épuisé, rupture de stock, plus disponible, arrivé cassé',
      es: 'color equivocado, talla equivocada, no le queda, no sirve, muy chico, muy grande, demasiado pequeño, demasiado grande, se rompió, se perdió, agotado, no funciona, llegó roto',
      it: 'colore sbagliato, taglia sbagliata, troppo piccolo, troppo grande, troppo piccola, non va bene, si è rotto, si è rotta, esaurito, non funziona, arrivato rotto',
      pt: 'cor errada, tamanho errado, não serve, muito pequeno, muito grande, demasiado pequeno, partiu se, quebrou, esgotado, não funciona, chegou partido, chegou quebrado',
      nl: 'verkeerde kleur, verkeerde maat, past niet, te klein, te groot, is kapot, uitverkocht, niet meer leverbaar, werkt niet, kapot aangekomen',
      pl: 'zły kolor, zły rozmiar, nie pasuje, za mały, za duży, za mała, za duża, zepsuło się, wyprzedane, niedostępne, nie działa, przyszło uszkodzone',
    },
  },
  {
    event: 'again',
    within: {
      en: 'need replacement, need a replacement, needs replacing, replace, find another, find a new one, need another, need a new one, look for another, find new, back to square one, starting over, start again, recast, need new, find someone else, look elsewhere, go to next on list',
      de: 'ersatz suchen, ersatz nötig, brauchen ersatz, neu suchen, neue suchen, neuen suchen, umbesetzen, brauchen neuen, brauchen neue',
      fr: 'à remplacer, trouver un remplaçant, trouver une remplaçante, en trouver un autre, en trouver une autre, chercher autre chose, à retrouver',
      es: 'buscar otro, buscar otra, hay que reemplazar, buscar reemplazo, buscar sustituto, conseguir otro, conseguir otra',
      it: 'da sostituire, cercare altro, trovare un altro, trovarne un altro, trovarne un altra, cercare sostituto, serve sostituto',
      pt: 'procurar outro, procurar outra, arranjar outro, arranjar outra, precisa substituir, encontrar substituto, arranjar substituto',
      nl: 'vervanging nodig, vervanger zoeken, nieuwe zoeken, andere zoeken, vervanging zoeken',
      pl: 'szukać innego, szukać innej, potrzebne zastępstwo, znaleźć nowe, szukać nowego, szukamy zastępstwa',
    },
  },
  {
    event: 'reordered',
    groups: ['things'],
    within: {
      en: 'reorder, re order, reordering, re ordering, reordered, re ordered, reshop, reshopping, exchange, exchanging',
      de: 'neu bestellt, neu bestellen, nachbestellt, umtauschen, wird umgetauscht',
      fr: 'à recommander, recommandé, à échanger, on recommande',
      es: 'volver a pedir, pedir de nuevo, pedido de nuevo, cambiar por otro',
      it: 'da riordinare, riordinato, da cambiare, riordinare',
      pt: 'encomendar de novo, pedir de novo, trocar, pedido de novo',
      nl: 'opnieuw bestellen, opnieuw besteld, ruilen, omruilen',
      pl: 'zamówić ponownie, zamówione ponownie, do wymiany, wymienić',
    },
  },
  {
    event: 'signed',
    groups: ['people', 'places'],
    alone: {
      en: 'signed, all signed, fully executed, countersigned, signed and returned, signed and back',
      de: 'unterschrieben, unterzeichnet, ist unterschrieben',
      fr: 'signé, signée, a signé, bien signé',
      es: 'firmado, firmada, firmó, ya firmó, ya firmado',
      it: 'firmato, firmata, ha firmato',
      pt: 'assinado, assinada, assinou, já assinou',
      nl: 'getekend, ondertekend, heeft getekend',
      pl: 'podpisane, podpisana, podpisał, podpisała, podpisany',
    },
    within: {
      en: 'contract signed, memo signed, deal signed, agreement signed, paperwork signed, release signed, form signed, came back signed, signed contract in, signed copy in, signed memo in, has signed, contract is signed, agmt signed',
      de: 'vertrag unterschrieben, vertrag ist unterschrieben, unterschrieben zurück, hat unterschrieben, vertrag ist da, vertrag unterzeichnet, vertrag zurück',
      fr: 'contrat signé, convention signée, a signé, revenu signé, revenue signée, contrat est signé',
      es: 'contrato firmado, ya firmó, firmó el contrato, llegó firmado, contrato ya firmado, ha firmado',
      it: 'contratto firmato, ha firmato, tornato firmato, è firmato, liberatoria firmata',
      pt: 'contrato assinado, assinou o contrato, já assinou, voltou assinado, já está assinado',
      nl: 'contract getekend, heeft getekend, getekend retour, contract is getekend, getekend terug',
      pl: 'umowa podpisana, podpisał umowę, podpisała umowę, wróciła podpisana, umowa już podpisana',
    },
  },
  {
    event: 'booked',
    groups: ['people', 'places', 'things'],
    alone: {
      en: 'booked, confirmed, is confirmed, confirmed in writing, all confirmed',
      de: 'gebucht, bestätigt, fest gebucht, ist bestätigt',
      fr: 'confirmé, réservé, confirmée, réservée, a confirmé',
      es: 'confirmado, reservado, confirmada, reservada, ya confirmó',
      it: 'confermato, prenotato, confermata, prenotata, ha confermato',
      pt: 'confirmado, reservado, confirmada, reservada, já confirmou',
      nl: 'geboekt, bevestigd, is bevestigd',
      pl: 'potwierdzone, zarezerwowane, potwierdzona, potwierdził, potwierdziła',
    },
    within: {
      en: 'now confirmed, has confirmed, has been confirmed, has been booked, now booked, start paperwork in, start papers in',
      de: 'hat bestätigt, wurde gebucht, jetzt fest, jetzt bestätigt',
      fr: 'a confirmé, bien réservé, vient de confirmer',
      es: 'ya confirmó, ha confirmado, ya está reservado, ya está confirmado',
      it: 'ha confermato, ora confermato, è confermato, è prenotato',
      pt: 'já confirmou, já está confirmado, já está reservado, confirmou',
      nl: 'heeft bevestigd, is geboekt, nu bevestigd',
      pl: 'potwierdził, potwierdziła, już potwierdzone, już zarezerwowane',
    },
  },
  {
    event: 'agreed',
    groups: ['people', 'places'],
    alone: {
      en: 'said yes, says yes, verbal yes, accepted, agreed',
      de: 'zugesagt, hat zugesagt, mündlich zugesagt',
      fr: 'a dit oui, a accepté, ok par tél',
      es: 'dijo que sí, ha dicho que sí, aceptó, ha aceptado',
      it: 'ha detto sì, ha detto di sì, ha accettato',
      pt: 'disse que sim, aceitou',
      nl: 'heeft ja gezegd, heeft toegezegd, zegt ja',
      pl: 'zgodził się, zgodziła się, przyjął, przyjęła',
    },
    within: {
      en: 'said yes, accepted the offer, verbally confirmed, verbal yes, gave a verbal',
      de: 'hat zugesagt, hat ja gesagt, mündlich zugesagt',
      fr: 'a dit oui, a accepté',
      es: 'dijo que sí, ha aceptado, aceptó la oferta',
      it: 'ha detto sì, ha accettato',
      pt: 'disse que sim, aceitou a proposta',
      nl: 'heeft ja gezegd, heeft toegezegd',
      pl: 'zgodził się, zgodziła się, powiedział tak, powiedziała tak',
    },
  },
  {
    event: 'lent',
    groups: ['things'],
    within: {
      en: 'is bringing it, bringing it, is bringing one, will bring it, bringing one, will lend, is lending, lending us, can lend, we can borrow, we can have it, can borrow, has one we can use, letting us use, is loaning',
      de: 'bringt es mit, bringt eine mit, bringt einen mit, bringt mit, leiht uns, können wir leihen, kann man leihen, dürfen wir leihen',
      fr: 'nous prête, peut prêter, va prêter, l apporte, en apporte un, en apporte une, on peut emprunter, nous le prête, nous la prête',
      es: 'nos lo presta, nos la presta, nos presta, lo trae, la trae, puede prestar, lo va a traer',
      it: 'lo porta, la porta, ce lo presta, ce la presta, può prestarlo, ci presta, può prestare',
      pt: 'empresta, vai emprestar, traz de casa, pode emprestar, vai trazer',
      nl: 'neemt mee, neemt er een mee, leent uit, mogen we lenen, kunnen we lenen, brengt mee',
      pl: 'przyniesie, pożyczy, możemy pożyczyć, użyczy, przywiezie',
    },
  },
  {
    event: 'approved',
    groups: ['things'],
    within: {
      en: 'director approved, dir approved, approved by director, approved by dir, director signed off, dir signed off, director loves it, dir loves it, dir ok d, director ok d',
      de: 'regie hat freigegeben, von regie abgenommen, regie sagt ja, freigegeben von regie',
      fr: 'validé par le réalisateur, validé par la réalisatrice, validé real, le réal a validé',
      es: 'aprobado por director, aprobado por la directora, el director aprobó, la directora aprobó',
      it: 'approvato dal regista, approvato dalla regista, il regista ha approvato',
      pt: 'aprovado pelo diretor, aprovado pela diretora, o realizador aprovou, o diretor aprovou',
      nl: 'akkoord van regie, goedgekeurd door regie, regie akkoord',
      pl: 'reżyser zaakceptował, zaakceptowane przez reżysera, reżyserka zaakceptowała',
    },
  },
  {
    event: 'inHand',
    groups: ['things'],
    alone: {
      en: 'arrived, here, in cage, on shelf, in the cage, in the shop, in storage, got it, got one, have it, we have it, in hand, bought, bought it, found one, found it, collected, received, delivered, it came, came in, on site, in the prop store, in store, in the building, in house',
      de: 'angekommen, da, geliefert, abgeholt, gekauft, ist da, haben wir, liegt im büro, gefunden, im lager, erhalten',
      fr: 'arrivé, livré, récupéré, acheté, reçu, on l a, trouvé, arrivée, livrée, récupérée, achetée, reçue, en stock, au dépôt',
      es: 'llegó, ya llegó, entregado, recogido, comprado, lo tenemos, la tenemos, recibido, ya está, comprada, recogida, en bodega, en el almacén',
      it: 'arrivato, consegnato, ritirato, comprato, ce l abbiamo, ricevuto, trovato, arrivata, consegnata, ritirata, comprata, in magazzino',
      pt: 'chegou, já chegou, entregue, recolhido, comprado, já temos, recebido, comprada, recebida, no armazém, já cá está',
      nl: 'aangekomen, binnen, geleverd, opgehaald, gekocht, hebben we, gevonden, ligt klaar, is er, in het magazijn',
      pl: 'dotarło, przyszło, odebrane, kupione, mamy, dostarczone, znalezione, jest, już jest, w magazynie, na stanie',
    },
    within: {
      en: 'real one arrived, has arrived, just arrived, arrived today, arrived yesterday, both arrived, all arrived, picked up, was delivered, has been delivered, finally got it, finally got one, finally here, in the cage, on the shelf, bought one, came today, came yesterday, is here, are here',
      de: 'ist angekommen, ist da, sind da, wurde geliefert, wurde abgeholt, haben wir jetzt, original ist da, ist eingetroffen, wurde gekauft',
      fr: 'est arrivé, est arrivée, a été livré, a été livrée, vient d arriver, on l a récupéré, on l a récupérée, bien reçu, bien reçue, sont arrivés, sont arrivées',
      es: 'ya llegó, ya llegaron, ya lo tenemos, ya la tenemos, fue entregado, ya está en bodega, acaba de llegar, ya lo compramos',
      it: 'è arrivato, è arrivata, sono arrivati, sono arrivate, è stato consegnato, è stato ritirato, già ritirato, già in magazzino, l abbiamo preso',
      pt: 'já chegou, já chegaram, foi entregue, já foi comprado, já temos, acabou de chegar, já está no armazém, já foi entregue',
      nl: 'is aangekomen, is binnen, zijn binnen, is geleverd, is opgehaald, hebben we nu, net binnen',
      pl: 'już dotarło, już jest, już mamy, zostało dostarczone, już odebrane, właśnie przyszło, już przyszło',
    },
  },
  {
    event: 'inHand',
    groups: ['places'],
    within: {
      en: 'permit issued, permit granted, permit in hand, permit arrived, permit came through, permit received, licence granted',
      de: 'genehmigung erteilt, genehmigung ist da, drehgenehmigung erteilt, drehgenehmigung ist da, genehmigung liegt vor',
      fr: 'autorisation obtenue, autorisation reçue, autorisation accordée',
      es: 'permiso concedido, permiso otorgado, ya tenemos permiso, permiso recibido',
      it: 'permesso ottenuto, permesso arrivato, autorizzazione arrivata, permesso rilasciato',
      pt: 'licença emitida, autorização recebida, autorização chegou, licença concedida',
      nl: 'vergunning verleend, vergunning binnen, vergunning is binnen',
      pl: 'pozwolenie wydane, mamy pozwolenie, zgoda wydana, pozwolenie przyszło',
    },
  },
  {
    event: 'ready',
    groups: ['things'],
    alone: {
      en: 'packed, on truck, on the truck, tagged and packed, boxed, ready to go, loaded, all packed',
      de: 'gepackt, verladen, im lkw, eingepackt',
      fr: 'emballé, chargé, dans le camion, emballée, chargée',
      es: 'empacado, cargado, en el camión, empacada, cargada',
      it: 'imballato, caricato, sul camion, imballata, caricata',
      pt: 'embalado, carregado, no camião, no caminhão, embalada, carregada',
      nl: 'ingepakt, ingeladen, in de truck, in de bus',
      pl: 'spakowane, załadowane, na ciężarówce, spakowana',
    },
  },
  {
    event: 'done',
    groups: ['money'],
    alone: {
      en: 'paid, paid in full, wired, check mailed, reimbursed, payment sent, paid back',
      de: 'bezahlt, überwiesen, erstattet, beglichen',
      fr: 'payé, réglé, viré, remboursé, payée, réglée',
      es: 'pagado, transferido, reembolsado, liquidado, pagada',
      it: 'pagato, saldato, bonifico fatto, rimborsato, pagata, saldata',
      pt: 'pago, transferido, reembolsado, liquidado, paga',
      nl: 'betaald, overgemaakt, terugbetaald, voldaan',
      pl: 'zapłacone, przelane, zwrócone, opłacone, zapłacona',
    },
  },
  {
    event: 'done',
    groups: ['problems'],
    alone: {
      en: 'fixed, resolved, solved, sorted, all good now, no longer an issue, closed, dealt with',
      de: 'erledigt, gelöst, behoben, geklärt',
      fr: 'réglé, résolu, réglée, résolue, fait',
      es: 'resuelto, solucionado, arreglado, resuelta, solucionada',
      it: 'risolto, sistemato, risolta, sistemata',
      pt: 'resolvido, tratado, resolvida, solucionado',
      nl: 'opgelost, geregeld, afgehandeld, verholpen',
      pl: 'rozwiązane, załatwione, naprawione, rozwiązany',
    },
  },
  {
    event: 'done',
    groups: ['plans'],
    alone: {
      en: 'shot, shot it, in the can, completed, wrapped, done and dusted',
      de: 'gedreht, abgedreht, im kasten',
      fr: 'tourné, tournée, dans la boîte',
      es: 'rodado, filmado, grabado, rodada, filmada, grabada',
      it: 'girato, girata',
      pt: 'filmado, gravado, rodado, filmada, gravada',
      nl: 'gedraaid, opgenomen',
      pl: 'nakręcone, nakręcona, nagrane',
    },
  },
];

/** Words that make a clause a wish, a plan, a question or a doubt: it then says nothing that happened. */
export const NOTE_DOUBTS: Phrases = {
  en: 'not, no, never, if, when, once, until, till, unless, before, after, maybe, might, may, could, would, should, will, shall, wont, hasnt, havent, isnt, didnt, doesnt, dont, cant, waiting, wait, awaiting, ask, check, confirm, to be, need, needs, must, tbc, tbd, hope, hopefully, supposed, expected, expecting, almost, nearly, half, partly, partial, deposit, going to, due, eta, tomorrow, next, soon, asap, by, want, wants, chase, chasing, either, probably, likely, pending, unless, only if, to, says he, thinks, or, first, except, some, one of, dummy, verbally, draft, version, was',
  de: 'nicht, kein, keine, keinen, wenn, falls, bis, sobald, bevor, vielleicht, evtl, eventuell, könnte, soll, sollte, wird, werden, muss, müssen, warten, wartet, fragen, prüfen, hoffentlich, fast, teilweise, anzahlung, morgen, bald, noch, oder, fällig, erwartet, statt, will, möchte',
  fr: 'pas, si, quand, jusqu, avant, après, peut être, pourrait, devrait, sera, faut, doit, attente, attend, attendre, demander, vérifier, j espère, presque, moitié, acompte, demain, bientôt, ou, prévu, voudrait, veut, ne',
  es: 'no, si, cuando, hasta, antes, después, quizá, tal vez, podría, debería, será, hay que, falta, esperando, esperar, preguntar, revisar, ojalá, casi, parcial, anticipo, mañana, pronto, o, previsto, quiere, pendiente',
  it: 'non, se, quando, fino, prima, dopo, forse, potrebbe, dovrebbe, sarà, bisogna, manca, attesa, aspettare, chiedere, verificare, speriamo, quasi, metà, acconto, domani, presto, o, previsto, vuole, da',
  pt: 'não, se, quando, até, antes, depois, talvez, poderia, deveria, será, falta, aguardando, esperar, perguntar, verificar, tomara, quase, metade, sinal, amanhã, em breve, ou, previsto, quer, pendente, a',
  nl: 'niet, geen, als, wanneer, tot, voor, na, misschien, zou, moet, moeten, wacht, wachten, vragen, checken, hopelijk, bijna, half, deels, aanbetaling, morgen, binnenkort, of, verwacht, wil, nog, wordt',
  pl: 'nie, jeśli, jeżeli, gdy, kiedy, do, przed, po, może, powinien, powinna, będzie, trzeba, czekamy, czeka, zapytać, sprawdzić, prawie, częściowo, zaliczka, jutro, wkrótce, lub, albo, chce, ma być',
};

/** Words beside the news that do not change it: when, and where it lies. They are taken out before a clause is compared. */
export const NOTE_DETAILS: Phrases = {
  en: 'now, already, just, finally, today, yesterday, this morning, last night, last week, mon, monday, tue, tues, tuesday, wed, weds, wednesday, thu, thur, thurs, thursday, fri, friday, sat, saturday, sun, sunday, jan, feb, mar, apr, may, jun, jul, aug, sep, sept, oct, nov, dec, am, pm, on, at, it, he, she, they, has, have, is, are, been, the, sorry, fyi, update, note, nb, officially, all, both, ok, yay, great, everything, shelf, bin, rack, locker, cage, office, storage, store, to, in, our',
  de: 'jetzt, schon, gerade, endlich, heute, gestern, letzte woche, am, vom, mo, di, mi, do, fr, sa, so, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, ist, sind, wurde, hat, er, sie, es, alles, beide, leider, regal, lager, im, beim, büro, mittlerweile',
  fr: 'maintenant, déjà, enfin, aujourd hui, hier, ce matin, le, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, lun, mar, mer, jeu, ven, sam, dim, est, sont, a, il, elle, tout, ok, finalement, malheureusement, étagère, dépôt, au, bureau',
  es: 'ya, ahora, por fin, hoy, ayer, esta mañana, el, la, lunes, martes, miércoles, jueves, viernes, sábado, domingo, está, ha, ok, todo, finalmente, fue, estante, bodega, almacén, en, oficina',
  it: 'ora, già, finalmente, oggi, ieri, stamattina, il, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, è, ha, tutto, ok, purtroppo, scaffale, magazzino, in, ufficio',
  pt: 'já, agora, finalmente, hoje, ontem, esta manhã, o, a, segunda, terça, quarta, quinta, sexta, sábado, domingo, está, foi, tudo, ok, infelizmente, estante, armazém, em, no, escritório',
  nl: 'nu, al, net, eindelijk, vandaag, gisteren, vanochtend, op, ma, di, wo, do, vr, za, zo, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, is, zijn, alles, helaas, kast, magazijn, in, kantoor',
  pl: 'już, teraz, właśnie, wreszcie, dziś, dzisiaj, wczoraj, rano, w, poniedziałek, wtorek, środę, czwartek, piątek, sobotę, niedzielę, jest, są, wszystko, niestety, półka, półce, magazyn, magazynie, biurze, na',
};
