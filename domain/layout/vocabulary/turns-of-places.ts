import type { Turn } from './turn';

/** Turns by which places are seen and handed back, what is preferred, and people are taken on. */
export const TURNS_OF_PLACES: readonly Turn[] = [
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
  // Asked for, though the permit is named.
  {
    of: { en: 'permit*, permission, closure, licence, license' },
    said: { en: 'app, apps, app in, application in, applied, fee paid, paperwork in, request in' },
    unless: { en: 'approved, granted, issued, needs, need, to do, to file, refused, rejected, not' },
    rungs: { places: 'submitted' },
  },
  // The keys are ours.
  {
    of: {
      en: 'key, keys',
      de: 'schlussel',
      fr: 'cle, cles',
      es: 'llave, llaves',
      it: 'chiavi',
      pt: 'chave, chaves',
      nl: 'sleutel, sleutels',
      pl: 'klucz, klucze',
    },
    said: {
      en: 'collected, received, picked up, handed over, in hand, with us, got, in',
      de: 'abgeholt, erhalten, ubergeben, da, haben wir',
      fr: 'recuperees, recues, remises, en main, prises',
      es: 'entregadas, recogidas, recibidas, en mano',
      it: 'consegnate, ritirate, ricevute, in mano',
      pt: 'entregues, levantadas, recebidas, na mao',
      nl: 'opgehaald, ontvangen, gekregen, binnen',
      pl: 'odebrane, mamy, otrzymane, przekazane',
    },
    unless: { en: 'back, returned', de: 'zuruck', fr: 'rendues', it: 'restituite', nl: 'terug', pl: 'oddane' },
    rungs: { places: 'inHand' },
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
      en: 'fallback, fall back, back up, second choice, third choice, plan b, plan c, 2nd option, preferred, rehearsal version, rehearsal only, liked, loved by, love it, likes it, we like, director likes, runner up, in reserve, understudy, stand by, provisional*, holding for, on hold for, interested',
      de: 'ausweich*, ersatzmotiv, zweite wahl, gefallt, favorit*, bevorzugt, in reserve, probenversion, vorlaufig, unverbindlich, interessiert',
      fr: 'solution de repli, plan b, deuxieme choix, second choix, plait, prefere*, coup de coeur, a notre gout, version de repetition, en reserve, pressenti*, sous option, bloque* chez, bloque* jusqu*, mis de cote, mise de cote',
      es: 'gusta, gusto, nos gusta, segunda opcion, plan b, preferid*, favorit*, interesad*, de reserva, version de ensayo, en reserva, bloquead* hasta',
      it: 'colpo di fulmine, piace, piaciut*, interessat*, seconda scelta, piano b, preferit*, di riserva, back up, versione da prova, bloccat* fino, opzionat*',
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
