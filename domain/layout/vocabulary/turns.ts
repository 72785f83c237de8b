import type { Status } from '../../model';
import type { Phrases } from './languages';
import type { StatusGroup } from './statuses';

/**
 * A turn of phrase: what is said, of what where that matters, and the rung by kind of table. In phrases a star stands
 * for any letters, `~` for up to three words, `^` and `$` for the text's beginning and end.
 */
export interface Turn {
  readonly said: Phrases;
  readonly of?: Phrases;
  /** What takes it back. */
  readonly unless?: Phrases;
  readonly rungs: Readonly<Partial<Record<StatusGroup, Status>>>;
}

const everywhere = (status: Status): Turn['rungs'] => ({
  people: status,
  things: status,
  places: status,
  plans: status,
  problems: status,
});

/** What makes a thing finished, whatever else is said of it. */
const FINISHED: Phrases = {
  en: 'done, finished, complete, completed, ready$, ready for, approved, packed, returned, ok, needed, to book',
  de: 'fertig, erledigt, bereit, freigegeben, gepackt, zuruck',
  fr: 'fini, finie, finis, termine, terminee, pret, prets, prete, pretes, valide*, fait, faite, rendu*',
  es: 'hech*, terminad*, list*, aprobad*, acabad*, devuelt*, prestad*',
  it: 'fatt*, finit*, terminat*, pront*, approvat*, res*',
  pt: 'feit*, acabad*, terminad*, pront*, aprovad*, devolvid*',
  nl: 'klaar, gedaan, af, afgerond, goedgekeurd, terug',
  pl: 'gotow*, zrobion*, zakonczon*, zatwierdzon*, oddan*',
};

/** Turns that say how things stand whatever deed is told besides; the first that fits counts. */
export const TURNS: readonly Turn[] = [
  // What is written out of the script.
  {
    of: {
      en: 'role, part, character, storyline, scene, position, post, prop, item, look, costume, set, gag, cue, stunt, number',
      de: 'rolle, figur, szene, position, stelle, requisit, kostum, motiv, bild, nummer',
      fr: 'role, personnage, scene, sequence, poste, accessoire, costume, decor',
      es: 'papel, personaje, escena, secuencia, plaza, puesto, objeto, vestuario, decorado',
      it: 'ruolo, personaggio, scena, posizione, posto, oggetto, costume, battuta',
      pt: 'papel, personagem, cena, lugar, cargo, vaga, objeto, figurino, posto',
      nl: 'rol, personage, scene, functie, rekwisiet, kostuum, figuur',
      pl: 'rola, role, postac, scena, etat, stanowisko, rekwizyt, kostium, watek',
    },
    said: {
      en: 'cut, dropped$, eliminated, removed, deleted, axed, scrapped, written out, combined, merged, gone, omitted, abolished, not replaced',
      de: 'gestrichen, entfallt, entfallen, fallt weg, fallt raus, gekurzt, zusammengelegt, rausgeschrieben',
      fr: 'supprime*, coupe, coupee, coupes, elimine*, fusionne*, disparait',
      es: 'eliminad*, suprimid*, cortad*, amortizad*, quitad*, fusionad*, desaparece',
      it: 'tagliat*, eliminat*, soppress*, accorpat*, tolt*, cassat*',
      pt: 'cortad*, eliminad*, suprimid*, extint*, retirad*, fundid*',
      nl: 'geschrapt, vervalt, vervallen, eruit, samengevoegd, opgeheven',
      pl: 'wyciet*, skreslon*, usuniet*, zlikwidowan*, polaczon*, wypada, wypadl*, zredukowan*',
    },
    rungs: everywhere('cancelled'),
  },
  {
    said: {
      en: 'not in ~ script, not in ~ any more, no longer in, out of ~ script, off the script, superseded, overtaken by, cut for budget, cut for time, lost to budget, dropped for budget, value engineered out, moot',
      de: 'aus dem drehbuch, aus dem buch, nicht mehr im buch, nicht mehr im drehbuch, nicht mehr gebraucht, wird nicht mehr gebraucht, fallt weg, fallt flach, fallt raus, hat sich erledigt, erledigt sich, erubrigt sich, hat sich erubrigt, hinfallig, ersatzlos',
      fr: 'plus au scenario, sorti* du scenario, plus dans le scenario, ne sert plus, on n en a plus besoin, abandonne*, caduc, caduque, coupe* au budget, pour raison de budget, tombe a l eau',
      es: 'fuera de guion, fuera del guion, ya no sale, ya no aparece, ya no va, ya no se usa, caida por presupuesto, cae por presupuesto, eliminad* por presupuesto, sin efecto, se quita',
      it: 'fuori copione, tolt* dal copione, tolt* dalla scena, tolt* dalla sceneggiatura, non piu in scena, non si usa piu, salta per budget, saltat* per, tagliat* per budget, superat* da',
      pt: 'fora do guiao, retirad* do guiao, saiu do guiao, caiu do guiao, ja nao entra, ja nao se usa, caiu por, cortad* por orcamento, sem efeito, fora do roteiro, saiu do roteiro, ultrapassad*',
      nl: 'uit het script, uit het scenario, uit het stuk, niet meer in, wordt niet meer gebruikt, geschrapt om, achterhaald, weggevallen, valt weg',
      pl: 'wypad* ze scenariusza, nie ma w scenariuszu, wyciet* ze scenariusza, juz nie gra, juz nie ma, spadl* przez budzet, nieaktualn*, nie uzywamy',
    },
    rungs: everywhere('cancelled'),
  },
  // Taken by others, or not free on our dates.
  {
    said: {
      en: 'another job, another show, other job, other commitments, dates dont work, doesnt work for dates, dates do not work, cant do, cannot do, cant make, schedul* conflict, conflict*, clash*, took another, taken another, gone to another, double booked, not free, out of town, prior commitment*',
      de: 'terminkollision*, terminkonflikt*, termine passen nicht, passt terminlich nicht, passt nicht, anderes projekt, andere produktion, anderer dreh, anderweitig, schon vergeben, nicht frei, dreht schon, dreht anderswo',
      fr: 'autre tournage, autre film, autre projet, autre spectacle, autre serie, autre engagement, pas libre*, dates incompatibles, incompatib*, ne peut pas, ne peuvent pas, deja engage*, deja pris*, conflit de dates, pris* ailleurs',
      es: 'otro rodaje, otro proyecto, otra serie, otra pelicula, otra produccion, otro trabajo, no le cuadran, no le vienen, no le encaja*, no puede, no pueden, incompatib*, choque de fechas, comprometid*, solapamiento',
      it: 'altro film, altro set, altra serie, altro progetto, altra produzione, altro lavoro, date incompatibili, date non compatibili, incompatib*, gia impegnat*, non puo, non possono, sovrapposizione, altrove',
      pt: 'outro projeto, outra producao, noutra producao, noutro projeto, outro filme, noutra serie, outra serie, outro trabalho, datas incompativeis, incompativ*, nao pode, nao podem, nao da nas datas, comprometid*, conflito de datas, conflito de agenda',
      nl: 'andere klus, andere serie, andere film, andere productie, ander project, kan niet, kunnen niet, niet vrij, datums botsen, dubbel geboekt, niet beschikbaar, past niet in',
      pl: 'inny film, innym filmie, innym planie, innej produkcji, inny projekt, innym projekcie, innego serialu, kolizj*, termin* nie pasuj*, nie moze, nie moga, niedostepn*, zajet*, inna produkcja, inna robote',
    },
    unless: { en: 'if, checking, possible, resolved, cleared' },
    rungs: { people: 'rejected', places: 'rejected' },
  },
  // Free from a day on.
  {
    said: {
      en: 'available from, available after, available until, avail from, avail after, free from, free after, free until, available all, open dates, holding dates',
      de: 'frei ab, frei bis, ^ab ~ frei, verfugbar ab, ^ab ~ verfugbar, erstoption, zweitoption, hat zeit',
      fr: 'dispo a partir, dispo du, dispo des, dispo jusqu*, disponible a partir, disponible du, disponible des, disponible jusqu*, libre a partir, libre du, libre des, option ferme',
      es: 'disponible desde, disponible a partir, disponible del, disponible hasta, libre desde, libre a partir, libre hasta',
      it: 'disponibile dal, disponibile da, disponibile fino, liber* dal, liber* da, liber* fino, disponibile a partire',
      pt: 'disponivel a partir, disponivel de, disponivel desde, disponivel ate, livre a partir, livre de, livre desde, livre ate',
      nl: 'beschikbaar vanaf, beschikbaar tot, vrij vanaf, vrij tot, beschikbaar van',
      pl: 'dostepn* od, dostepn* do, woln* od, woln* do, ma wolne',
    },
    rungs: { people: 'option', places: 'option' },
  },
  // Verbal offers are offers.
  {
    of: {
      en: 'verbal*',
      de: 'mundlich*',
      fr: 'oral*, verbal*',
      es: 'verbal*',
      it: 'verbal*, a voce',
      pt: 'verbal*',
      nl: 'mondeling*',
      pl: 'ustn*',
    },
    said: {
      en: 'offer, offered',
      de: 'angebot',
      fr: 'offre faite, proposition',
      es: 'oferta, propuesta',
      it: 'offerta, proposta',
      pt: 'proposta, oferta',
      nl: 'aanbod, bod',
      pl: 'oferta, propozycja',
    },
    unless: {
      en: 'accepted, yes, agreed',
      de: 'angenommen',
      fr: 'accept*',
      es: 'acept*',
      it: 'accett*',
      pt: 'aceit*',
      nl: 'aangenomen',
      pl: 'przyjet*',
    },
    rungs: { people: 'offered', places: 'submitted' },
  },
  // Agreed but for the paper.
  {
    said: {
      en: 'in principle, pending paperwork, pending contract, subject to contract, paper to follow, paperwork to follow, contract to follow, gave word, word given, shook on it, shook hands',
      de: 'im prinzip, prinzipiell, grundsatzlich, vertrag folgt, wort gegeben, handschlag, vertrag fehlt noch, zugesagt',
      fr: 'de principe, en principe, contrat suit, contrat a suivre, a donne sa parole, parole donnee',
      es: 'en principio, a falta de contrato, a falta de firmar, palabra dada, dio su palabra, contrato a continuacion',
      it: 'di massima, in linea di massima, parola data, ha dato la parola, contratto a seguire, contratto segue',
      pt: 'em principio, de principio, palavra dada, deu a palavra, contrato a seguir, contrato segue, falta contrato',
      nl: 'in principe, principe akkoord, woord gegeven, contract volgt, contract komt',
      pl: 'w zasadzie, wstepnie tak, slowo dane, dal slowo, dala slowo, umowa w drodze, umowa bedzie',
    },
    of: {
      en: '*ed, ok, yes, in principle, word, hands, in, it',
      de: 'zugesagt, ok, ja, *pri*, grundsatzlich, wort, handschlag, besetzt, verhandelt, einig, zusage',
      fr: 'ok, accord, oui, parole, engage*, principe',
      es: 'ok, acuerdo, si, palabra, principio, confirmad*, acept*, cerrad*',
      it: 'ok, accordo, si, parola, accettat*, confermat*, massima',
      pt: 'ok, acordo, sim, palavra, aceit*, confirmad*, principio, fechad*',
      nl: 'ok, akkoord, ja, woord, principe, bevestigd, toegezegd',
      pl: 'ok, zgod*, tak, slowo, zasadzie, potwierdzon*',
    },
    unless: { en: 'signed, not', de: 'nicht', fr: 'pas', es: 'no', it: 'non', pt: 'nao', nl: 'niet', pl: 'nie' },
    rungs: { people: 'agreed', places: 'agreed', things: 'agreed' },
  },
  // Money still to agree.
  {
    of: {
      en: 'fee, fees, rate, rates, rent, money, price, terms, billing, location fee, facility fee',
      de: 'gage, gagen, miete, mietpreis, motivmiete, preis, konditionen, honorar',
      fr: 'cachet, salaire, loyer, tarif, prix, redevance, montant',
      es: 'cache, canon, precio, tarifa, alquiler, sueldo, importe',
      it: 'compenso, canone, prezzo, cachet, affitto, paga, cifra',
      pt: 'cachet, cache, renda, preco, valor, aluguer, aluguel, salario',
      nl: 'gage, huurprijs, huur, prijs, tarief, vergoeding',
      pl: 'stawk*, cena, ceny, cene, czynsz, gaza, honorarium, kwota',
    },
    said: {
      en: 'in dispute, disputed, negotiat*, being negotiated, to agree, to be agreed, haggling, to settle, too high, under discussion, more money',
      de: 'offen, verhandelt, verhandeln, verhandlung, verhandelbar, zu hoch, zu klaren',
      fr: 'a negocier, negocie*, en negociation, en discussion, a fixer, a caler, trop eleve*',
      es: 'por acordar, negocia*, en negociacion, por definir, por cerrar, regatea*, demasiado alto',
      it: 'da concordare, da definire, in trattativa, trattativa, da trattare, negozia*, troppo alt*',
      pt: 'a negociar, por fechar, por acordar, por definir, negoci*, em discussao, demasiado alt*',
      nl: 'onderhandel*, open, nog open, te hoog, bespreken',
      pl: 'do ustalenia, negocj*, do uzgodnienia, za wysok*',
    },
    rungs: { people: 'offered', places: 'sourcing', things: 'sourcing' },
  },
  {
    said: {
      en: 'negotiating, wants more, asking too much, holding out for more',
      de: 'will mehr, verhandlung*',
      fr: 'veut plus, demande plus, negociation*, en pourparlers',
      es: 'quiere mas, pide mas, negociando',
      it: 'vuole di piu, trattativa*, in trattativa, chiede di piu',
      pt: 'quer mais, pede mais, a negociar',
      nl: 'wil meer, vraagt meer, onderhandel*',
      pl: 'chce wiecej, negocj*',
    },
    unless: {
      en: 'contract*, deal*',
      de: 'vertrag*',
      fr: 'contrat*',
      es: 'contrato*',
      it: 'contratt*',
      pt: 'contrato*',
      nl: 'contract*',
      pl: 'umow*',
    },
    rungs: { places: 'sourcing', things: 'sourcing' },
  },
  // Several to choose from.
  {
    of: {
      en: '2, 3, 4, 5, two, three, four, several, some, few, a couple of, couple, more',
      de: 'zwei, drei, vier, mehrere, einige',
      fr: 'deux, trois, quatre, plusieurs, quelques',
      es: 'dos, tres, cuatro, varias, varios',
      it: 'due, tre, quattro, alcune, alcuni, varie',
      pt: 'duas, tres, quatro, varias, algumas',
      nl: 'twee, drie, vier, enkele, meerdere',
      pl: 'dwie, trzy, cztery, kilka',
    },
    said: {
      en: 'options, leads, alternatives, possibles, contenders, ideas',
      de: 'varianten, optionen, kandidat*, moglichkeiten, spuren, alternativen',
      fr: 'pistes, options, propositions, possibilites, candidat*',
      es: 'opciones, pistas, alternativas, candidat*, posibilidades',
      it: 'opzioni, alternative, piste, ipotesi, candidat*',
      pt: 'opcoes, hipoteses, alternativas, pistas, candidat*',
      nl: 'opties, kandidaten, mogelijkheden, alternatieven',
      pl: 'opcje, warianty, propozycje, mozliwosci, tropy',
    },
    unless: {
      en: 'sent, shown, pulled, presented, approved, to',
      fr: 'envoye*, presente*',
      es: 'enviad*',
      it: 'inviat*',
      pt: 'enviad*',
      nl: 'gestuurd',
      pl: 'wyslan*',
      de: 'geschickt, vorgelegt',
    },
    rungs: { things: 'sourcing', places: 'sourcing', people: 'sourcing' },
  },
  {
    said: {
      en: 'left ~ vm, left ~ vms, left ~ voicemail*, left ~ message*, posted on, listed on, ad on, advertised on, letter* sent, letter dropped, playing phone tag, phone tag, no luck yet, cant find, still looking, talking to, speaking to, in touch with',
      de: 'ausgeschrieben, in der besetzung, mailbox gesprochen, auf mailbox, anschreiben raus, nachgefragt, rucksprache, hort sich um, im austausch, in kontakt mit',
      fr: 'laisse un message, message laisse, annonce sur, courrier envoye, courrier parti, on a ecrit, en contact avec, en lien avec, en pourparlers',
      es: 'mensaje dejado, publicad* en, anuncio en, carta enviada, hablando con, mirando opciones, preguntad* a, en contacto con',
      it: 'lasciato messaggio, annuncio su, lettera inviata, chiest* a, chiest* all, sentit* il, sentit* la, parlando con, in contatto con',
      pt: 'mensagem deixada, anuncio em, carta enviada, a falar com, falta resposta, em contacto com, a orcamentar, a negociar, perguntad* a',
      nl: 'ingesproken, voicemail, vacature op, brief verstuurd, in contact met, in gesprek met, navraag gedaan',
      pl: 'zostawion* wiadomosc, ogloszenie na, pismo wyslane, w kontakcie z, rozmawiamy z, pytamy',
    },
    rungs: { people: 'sourcing', places: 'sourcing', things: 'sourcing' },
  },
  // Not good enough.
  {
    said: {
      en: 'not suitable, unsuitable, not film friendly, too small, too big, too loud, too noisy, too far, too dear, too expensive, said no, says no, doesnt fit ~ budget, over budget, wont allow, do not allow, no filming, not authorised, not authorized, not permitted, no longer an option',
      de: 'ungeeignet, zu klein, zu laut, zu teuer, zu weit, nicht geeignet, nicht erlaubt, keine dreherlaubnis, nicht genehmigt, verworfen',
      fr: 'ne convient pas, trop petit, trop cher, trop chere, trop bruyant, trop loin, pas autorise, non autorise, interdit de tournage, ecarte*',
      es: 'no sirve, no vale, demasiado *, muy caro, muy cara, muy ruidos*, por ruido, no autorizad*, no permitid*, no permiten, se descarta',
      it: 'non adatt*, troppo *, non autorizzat*, non permess*, non va bene',
      pt: 'nao serve, demasiado *, muito caro, muito cara, muito ruido*, nao autorizad*, nao permitid*, nao permitem, chumbad*',
      nl: 'ongeschikt, te klein, te duur, te lawaaiig, te ver, niet toegestaan, niet geschikt, afgekeurd',
      pl: 'nie nadaje, za mal*, za drog*, za glosn*, za daleko, nieodpowiedni*, niedozwolon*',
    },
    rungs: { places: 'rejected', people: 'rejected', things: 'rejected' },
  },
  // It comes with somebody, or is lent or given.
  {
    said: {
      en: 'comes with, coming with, included with, loan from, loan of, lent by, courtesy of, wearing own, using own, uses own, provides own, providing own, has own, borrow confirmed, borrowing from, gift from, kit rental, coming from ~ own*, product placement',
      de: 'leihen wir von, leihgabe, bringt ~ mit, kommt mit dem, kommt mit der, kommt vom darsteller, gehort dem, gehort der, hat eigen*, nimmt eigen*, privat von, produktplatzierung',
      fr: 'pret du, pret de, pret d, prets du, fourni* par, vient avec, viennent avec, compris avec, apporte* par, perso du, appartient a, don de, mise a disposition',
      es: 'cedid* por, prestad* por, prestamo d*, lo pone, la pone, los pone, las pone, incluid* con, viene con, vienen con, lo aporta, trae el suyo, trae la suya, cesion de',
      it: 'prestito d*, cedut* da, prestat* d*, porta l, porta la, porta il, li porta, le porta, lo porta, la porta, fornit* d*, viene con, vengono con, inclus* con, comodato',
      pt: 'emprestimo d*, cedid* por, cedid* pel*, emprestad* por, emprestad* pel*, vem com, vem do, vem da, traz o, traz a, incluid* com, fornecid* por, cedencia',
      nl: 'bruikleen*, te leen, lenen van, lenen we, geleend van, neemt ~ mee, komt met de, komt mee met, eigen van, heeft eigen, brengt ~ mee, sponsort, gesponsord door',
      pl: 'wypozyczenie z, wypozyczenie od, uzyczon*, uzyczenie, ma swoje, ma swoj, ma wlasn*, przynosi, pozyczamy od, w komplecie z, barter',
    },
    unless: {
      en: 'returned, signed, received, ready',
      de: 'vertrag, zuruck, da$, angefragt',
      fr: 'convention, rendu*, demande*',
      es: 'devuelt*, pedid*, firmad*',
      it: 'res*, richiest*, firmat*, chiest*',
      pt: 'devolvid*, pedid*, assinad*',
      nl: 'terug, aangevraagd, getekend',
      pl: 'oddan*, zwrocon*, podpisan*',
    },
    rungs: { things: 'agreed' },
  },
  // Hired, ordered, awarded.
  {
    of: {
      en: 'hire, hires, rental, rentals, sub hire, subhire, hire period',
      de: 'miete, anmietung, leihe, ausleihe',
      fr: 'location',
      es: 'alquiler, renta, arriendo',
      it: 'noleggio',
      pt: 'aluguer, aluguel, locacao',
      nl: 'huur, verhuur',
      pl: 'wynajem, najem, wypozyczenie',
    },
    said: {
      en: 'confirmed, booked, agreed, closed, ok, extended, locked',
      de: 'bestatigt, fest, verlangert, gebucht, klar',
      fr: 'confirme*, cale*, prolonge*, reserve*, ok',
      es: 'confirmad*, cerrad*, prolongad*, ampliad*, reservad*, ok',
      it: 'confermat*, chius*, prolungat*, prorogat*, ok, bloccat*',
      pt: 'confirmad*, fechad*, prolongad*, reservad*, ok',
      nl: 'bevestigd, rond, verlengd, geboekt, ok',
      pl: 'potwierdzon*, przedluzon*, zamowion*, ok',
    },
    rungs: { things: 'booked' },
  },
  {
    said: {
      en: 'order confirmation, order confirmed, awarded, awarded to, job awarded, vendor locked, prep day, prep starts, load in booked',
      de: 'auftragsbestatigung, vergeben an, zuschlag, abholbereit, zur abholung bereit',
      fr: 'confirmation de commande, attribue* a, pret a enlever, prete a enlever, a retirer chez',
      es: 'confirmacion de pedido, adjudicad*, listo para recoger, lista para recoger',
      it: 'conferma d ordine, affidat* a, aggiudicat*, pronto per il ritiro, pronta per il ritiro',
      pt: 'confirmacao de encomenda, adjudicad*, pronto para levantar, pronta a levantar, pronto a levantar',
      nl: 'opdrachtbevestiging*, orderbevestiging*, gegund, ligt klaar om op te halen, kan opgehaald worden',
      pl: 'potwierdzenie zamowienia, zlecon*, do odbioru',
    },
    rungs: { things: 'booked' },
  },
  {
    said: {
      en: 'ready to collect, ready for collection, ready for pickup, ready for pick up, shipped, dispatched, despatched, in transit, in the post, tracking says, eta, out for delivery',
      de: 'verschickt am, versandt am, unterwegs, in zustellung, auf dem postweg',
      fr: 'expedie*, en transit, en route, en livraison, en cours de livraison',
      es: 'en transito, en reparto, de camino, en camino',
      it: 'spedit*, in transito, in viaggio, in consegna',
      pt: 'em transito, a caminho, despachad*, expedid*',
      nl: 'onderweg, verzonden, in transit',
      pl: 'w drodze, wyslan* kurierem, nadan*, jedzie',
    },
    unless: {
      en: 'back, returned, director, client, approval, dir',
      de: 'zuruck',
      fr: 'retour',
      es: 'vuelta',
      it: 'reso',
      pt: 'devolv*',
      nl: 'terug',
      pl: 'zwrot',
    },
    rungs: { things: 'booked' },
  },
  {
    of: {
      en: 'delivery note, delivery ticket, packing slip',
      de: 'lieferschein',
      fr: 'bon de livraison, bl',
      es: 'albaran',
      it: 'bolla, ddt',
      pt: 'guia de remessa, guia de transporte',
      nl: 'pakbon, leverbon',
      pl: 'wz, protokol odbioru',
    },
    said: {
      en: 'signed, in',
      de: 'unterschrieben, da',
      fr: 'signe*, recu*',
      es: 'firmad*, recibid*',
      it: 'firmat*, ricevut*',
      pt: 'assinad*, recebid*',
      nl: 'getekend, binnen',
      pl: 'podpisan*, jest',
    },
    rungs: { things: 'inHand' },
  },
  {
    said: {
      en: 'delivered to, dropped off at, dropped at, handed to',
      de: 'geliefert an, geliefert ins, abgeliefert, ubergeben an',
      fr: 'livre* a, livre* au, livre* sur, livre* chez, remis* a, remis* au, depose* a l, depose* au',
      es: 'entregad* a, entregad* en, entregad* al, dejad* en',
      it: 'consegnat* a, consegnat* al, consegnat* alla, consegnat* in, portat* in',
      pt: 'entregue a, entregue ao, entregue em, entregue no, entregue na, entregues na, deixad* em',
      nl: 'geleverd aan, geleverd op, afgeleverd bij, afgegeven bij, gebracht naar',
      pl: 'dostarczon* do, dostarczon* na, oddan* na, przekazan* na, zawiezion* do',
    },
    unless: {
      en: 'to be, standby*, stand by',
      de: 'zu, muss',
      fr: 'a livrer',
      es: 'por',
      it: 'da',
      pt: 'por',
      nl: 'te',
      pl: 'ma byc, naprawy, pracowni',
    },
    rungs: { things: 'inHand' },
  },
  // Given back.
  {
    said: {
      en: 'back to vendor, back to owner, back to supplier, back to prop house, back to hire*, sold, sold at wrap, sold on, donated to charity, off hired',
      de: 'zuruck an, zuruck zum, zuruck beim, verkauft, zuruckgebracht',
      fr: 'rendu* au, rendu* a, rendu* le, retourne* au, vendu*, restitue*',
      es: 'devuelt* a, devuelt* al, devuelt* el, vendid*, regresad* a',
      it: 'res* a, res* al, res* il, riconsegnat*, vendut*, restituit*',
      pt: 'devolvid* a*, vendid*, entregue na rental, entregue a rental',
      nl: 'terug naar, terug bij, teruggebracht, verkocht, ingeleverd',
      pl: 'oddan* do, zwrocon* do, sprzedan*, oddan* wlasc*',
    },
    unless: { en: 'to be, needs, must, workshop, shop, maker', pl: 'naprawy, przerobki' },
    rungs: { things: 'returned' },
  },
  // Something else in its stead.
  {
    said: {
      en: 'substituted, swapped, swapped for, exchanged for, replacement in, replacement received',
      de: 'umgetauscht, getauscht gegen, ersetzt durch, ausgetauscht',
      fr: 'echange*, remplace* par',
      es: 'cambiad* por, sustituid* por, canjead*',
      it: 'cambiat* con, sostituit* con',
      pt: 'trocad*, substituid* por',
      nl: 'omgeruild, geruild, vervangen door',
      pl: 'wymienion*, zamienion*',
    },
    rungs: { things: 'inHand' },
  },
  // To be bought when the day comes.
  {
    said: {
      en: 'day of purchase, buy on the day, buy day of, buy on day, in cart, in basket, add to cart, not in$, not in yet, not in stock, not arrived, cast not set, role not cast, measurements due, waiting on casting, reminder set',
      de: 'am tag kaufen, am drehtag kaufen, im warenkorb, steht noch aus, steht aus, rolle unbesetzt, nicht besetzt',
      fr: 'achat du jour, achat jour j, acheter le jour, dans le panier, role non distribue, pas distribue, non distribue, pas arrive*',
      es: 'comprar el dia, compra del dia, en el carrito, sin repartir, actor sin confirmar, no ha llegado, no llego',
      it: 'comprare il giorno, acquisto del giorno, nel carrello, ruolo non assegnato, non arrivat*, ruolo scoperto',
      pt: 'comprar no dia, compra do dia, no carrinho, papel por distribuir, nao chegou, por atribuir',
      nl: 'op de dag kopen, dag zelf kopen, in winkelmand, rol niet bezet, niet binnen',
      pl: 'kupic w dniu, w koszyku, rola nieobsadzona, nie przyszl*, nie dotarl*',
    },
    rungs: { things: 'needed' },
  },
  // Being made.
  {
    said: {
      en: 'drying, curing, ^aging, ^ageing, ^distressing, ^breaking down, being broken down, first coat, second coat, top coat, in primer, primed, glue up, mock up fitted, mockup fitted, muslin fitted, toile fitted, toile cut, on the form, on the stand, on the dress form, basted, ready to stitch, hem to, hem up, hems, needs hem*, needs letting, needs taking, taking in, letting out, alterations, in build, in the build, on the bench, in fabrication, out for fabrication, out for dye*, out for print*, to print, sent to print, gone to print, at print, in print, in paint, in carp*, photo shoot, in layout, measurements sent, measurements taken, needs paint*, paint touch*, touch ups, to finish, in post, buttons to, zip to, in dye, in beading, cutting',
      de: 'trocknet, wird getrocknet, grundiert, patin*, saum, saume, armel, kurzen, enger machen, weiter machen, abandern, anderungen, in der grafik, im druck, in der reinigung, in der wascherei, in der naherei, genaht wird, zuschnitt, im bau, fotoshooting, masse genommen, masse geschickt, in der patina',
      fr: 'en sechage, seche$, patine*, ourlet*, retouche*, a reprendre, peinture a, en peinture, en impression, en couture, en broderie, teinture, seance photo, mise en peinture, au nettoyage, au pressing, en soudure, en montage, a ajuster, en construction, peinture a, a finir, a terminer, au modelage',
      es: 'secando, dobladillo*, bajo por, bajos por, envejecid* en, envejeciendo, retoque*, ajuste*, en pintura, en imprenta, bordando, tinendo, sesion de fotos, soldando, en costura, en corte, tintoreria, lavanderia, por terminar, por acabar, a medio',
      it: 'in asciugatura, asciug*, orlo, orli, da stringere, da allargare, da accorciare, da allungare, invecchia*, aggiust*, in verniciatura, in stampa, in sartoria, ricamo, in tintura, servizio fotografico, in saldatura, in lavanderia, in tintoria, patina*, in taglio, in cucitura, da finire, da terminare, messa in prova',
      pt: 'a secar, secando, bainha*, ajuste*, apertar, alargar, encurtar, envelhec*, a pintar, a costurar, a construir, a imprimir, a montar, a tingir, a bordar, a lavar, a soldar, a cortar, a esculpir, em pintura, em impressao, em costura, sessao fotografica, na lavandaria, na lavanderia, no tingimento, retoques, arranjos, em acabamento, acabamentos, por acabar',
      nl: 'drogen, droogt, zoom*, innemen, uitleggen, inkorten, vermaken, patine*, verouder*, wordt geverfd, in druk, in de verf, naaien, fotoshoot, in de was, stomerij, bij de wasserij, lassen, verstellen, in bouw, afwerking, afmaken',
      pl: 'schnie, schna, suszy sie, malowan* jest, malowane, szyte, podszy*, skroc*, zwez*, poszerz*, przerobk*, postarz*, patynow*, farbowan*, w druku, drukuje, w pralni, sesja zdjeciowa, w szyciu, w malowaniu, w spawaniu, wykanczan*, do poprawki, poprawki, do dokonczenia',
    },
    unless: FINISHED,
    rungs: { things: 'inProgress' },
  },
  {
    said: {
      en: 'not firm, not a firm, unconfirmed hold',
      de: 'nicht fest, noch nicht fest, unverbindlich',
      fr: 'pas ferme, non ferme',
      es: 'no en firme, sin compromiso',
      it: 'non vincolante, non ferma, non fermo',
      pt: 'nao firme, sem compromisso',
      nl: 'niet vast, vrijblijvend',
      pl: 'niewiazac*, nie na pewno',
    },
    rungs: { people: 'option', places: 'option', things: 'option' },
  },
  // Approved, whatever came before: `fitted and approved`.
  {
    said: {
      en: 'and approved$, and signed off$, tried and approved',
      de: 'und freigegeben$, und abgenommen$, und genehmigt$',
      fr: 'et valide*$, et approuve*$',
      es: 'y aprobad*$, y validad*$',
      it: 'e approvat*$, ed approvat*$, e validat*$',
      pt: 'e aprovad*$, e validad*$',
      nl: 'en goedgekeurd$, en akkoord$',
      pl: 'i zatwierdzon*$, i zaakceptowan*$',
    },
    rungs: { things: 'approved', places: 'approved', money: 'approved', drafts: 'approved' },
  },
  {
    said: {
      en: 'check out done, checkout done, checkout complete, check out complete, prep complete, prep done, tested and ~ charged, tested and ready, checked and charged, batteries charged, prepped and ~ loaded',
      de: 'getestet und ~ geladen, gepruft und ~ verladen, akkus geladen, geladen und getestet',
      fr: 'teste* et ~ charge*, verifie* et ~ charge*, batteries chargees',
      es: 'probad* y ~ cargad*, revisad* y ~ cargad*, baterias cargadas',
      it: 'testat* e ~ caricat*, provat* e ~ caricat*, controllat* e ~ caricat*, batterie cariche',
      pt: 'testad* e ~ carregad*, verificad* e ~ carregad*, baterias carregadas',
      nl: 'getest en ~ geladen, nagekeken en ~ geladen, accu s geladen',
      pl: 'sprawdzon* i ~ naladowan*, przetestowan* i ~ naladowan*, baterie naladowane',
    },
    rungs: { things: 'ready' },
  },
  // Places still to be seen, and those who live there told.
  {
    said: {
      en: 'needs ~ scout*, needs ~ recce*, needs ~ visit, need ~ recce, to recce, to scout, to be scouted, to visit, to be recced, recce to arrange, scout to set',
      de: 'zu besichtigen, muss besichtigt werden, besichtigung offen, noch besichtigen, termin fur besichtigung',
      fr: 'a visiter, a reperer, a revisiter, reperage a, visite a',
      es: 'por visitar, a visitar, por ver, falta visita*, falta scouting',
      it: 'da visitare, da vedere, da rivedere, sopralluogo da',
      pt: 'por visitar, a visitar, por ver, a revisitar, falta visita*',
      nl: 'te bezoeken, nog bekijken, te bekijken, nog bezoeken, moet nog gescout',
      pl: 'do obejrzenia, do zobaczenia, do obejscia, do wizji',
    },
    rungs: { places: 'sourcing' },
  },
  {
    of: {
      en: 'police, fire, residents, neighbours, neighbors, council, city, businesses, street, local*',
      de: 'polizei, anwohner*, nachbarn, feuerwehr, gemeinde, stadt',
      fr: 'police, riverains, voisins, pompiers, mairie, gendarmerie',
      es: 'policia, vecinos, bomberos, ayuntamiento, comerciantes',
      it: 'polizia, vigili, residenti, vicini, comune, questura',
      pt: 'policia, psp, gnr, vizinhos, moradores, camara, bombeiros',
      nl: 'politie, buurt, bewoners, buren, gemeente, brandweer',
      pl: 'policj*, mieszkanc*, sasiedzi, sasiad*, straz*, miasto',
    },
    said: {
      en: 'notified, informed, advised, letter drop*, lettered, leaflet*, warned, consulted',
      de: 'informiert, benachrichtigt, verstandigt, angeschrieben, verteilt',
      fr: 'prevenu*, informe*, avise*, boitage*, avertis',
      es: 'avisad*, informad*, buzoneo, notificad*',
      it: 'avvisat*, informat*, comunicat*, volantin*',
      pt: 'avisad*, informad*, notificad*',
      nl: 'ingelicht, geinformeerd, gemeld, bewonersbrief, brief',
      pl: 'powiadomion*, poinformowan*, zawiadomion*, ulotk*',
    },
    rungs: { places: 'submitted', problems: 'inProgress' },
  },
  // A place that is done with.
  {
    said: {
      en: 'restored, reinstated, handed back, keys returned, keys back, site cleared, walk out done, strike complete, made good',
      de: 'ubergeben zuruck, zuruckgegeben, zuruckgebaut, schlussel zuruck, motiv ubergeben, schadensfrei ubergeben',
      fr: 'remis en etat, remise en etat, rendu*, cles rendues, etat des lieux de sortie, restitue*',
      es: 'devuelt*, entregada sin danos, entregado sin danos, restituid*, llaves devueltas, repuest*',
      it: 'ripristinat*, riconsegnat*, restituit*, chiavi restituite, reso',
      pt: 'repost*, entregue sem danos, devolvid*, chaves devolvidas, restituid*',
      nl: 'opgeleverd, teruggegeven, sleutels terug, schoon opgeleverd, hersteld',
      pl: 'zdan*, oddan*, klucze oddane, przywrocon*, zwrocon*',
    },
    unless: {
      en: 'contract*, agreement*, permit*, application*',
      de: 'vertrag*, antrag*',
      fr: 'contrat*, convention*',
      es: 'contrato*',
      it: 'contratt*',
      pt: 'contrato*',
      nl: 'contract*, overeenkomst*',
      pl: 'umow*, wnios*',
    },
    rungs: { places: 'returned' },
  },
  // Preferred, second best, kept.
  {
    said: {
      en: 'fallback, fall back, back up, second choice, third choice, plan b, plan c, 2nd option, preferred, rehearsal version, rehearsal only, liked, likes it, we like, director likes, runner up, in reserve, understudy, stand by, provisional*, holding for, on hold for, interested',
      de: 'ausweich*, ersatzmotiv, zweite wahl, gefallt, favorit*, bevorzugt, in reserve, probenversion, vorlaufig, unverbindlich, interessiert',
      fr: 'solution de repli, plan b, deuxieme choix, second choix, plait, prefere*, a notre gout, version de repetition, en reserve, pressenti*, sous option, bloque* chez, bloque* jusqu*, mis de cote, mise de cote',
      es: 'gusta, gusto, nos gusta, segunda opcion, plan b, preferid*, favorit*, interesad*, de reserva, version de ensayo, en reserva, bloquead* hasta',
      it: 'piace, piaciut*, interessat*, seconda scelta, piano b, preferit*, di riserva, back up, versione da prova, bloccat* fino, opzionat*',
      pt: 'preferid*, favorit*, gostou, gostamos, 2a hipotese, segunda hipotese, segunda opcao, interessad*, plano b, de reserva, versao de ensaio, pre reservad*, hipotese',
      nl: 'tweede keus, plan b, favoriet, voorkeur, reserve, geinteresseerd, repetitieversie, bevalt, uitwijk*, onder voorbehoud',
      pl: 'drugi wybor, plan b, podoba sie, faworyt*, preferowan*, rezerwow*, zapasow*, zainteresowan*, wersja probna, zablokowan* do, wstepna rezerwacja',
    },
    unless: {
      en: 'not, rejected, no longer, lost, if',
      de: 'nicht',
      fr: 'pas',
      es: 'no',
      it: 'non',
      pt: 'nao',
      nl: 'niet',
      pl: 'nie',
    },
    rungs: { things: 'option', places: 'option', people: 'option' },
  },
  // Taken on.
  {
    said: {
      en: 'start paperwork complete, start paperwork in, start pack in, start pack complete, onboarding, onboarded, on payroll, payroll set up, start date confirmed, i 9 done, union call placed, contracted and onboarded, in post',
      de: 'personalbogen vollstandig, personalbogen komplett, startpapiere komplett, angemeldet, anmeldung sv, sv angemeldet, lohnsteuer da, unterlagen komplett, personalbogen da',
      fr: 'dpae faite, dpae envoyee, dpae ok, embauche* au, embauche* le, dossier paie complet, en poste',
      es: 'alta en ss, alta en la ss, alta hecha, alta tramitada, dad* de alta, alta en seguridad social',
      it: 'unilav*, comunicazione obbligatoria, documenti completi, pratiche fatte, assunt* dal',
      pt: 'inscrito na seguranca social, inscrita na seguranca social, recibos e seguro em ordem, documentacao em ordem, papeis em ordem, inicio a',
      nl: 'ingeschreven bij payroll, ingeschreven, in dienst, loonverklaring binnen, aangemeld bij payroll',
      pl: 'zgloszon* do zus, zgloszon* w zus, przyjet* do pracy, dokumenty kompletne',
    },
    rungs: { people: 'booked' },
  },
];
