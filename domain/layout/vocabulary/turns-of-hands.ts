import type { Turn } from './turn';

/** Turns by which people say who is at it, who keeps it free, who took it off a list, and what still lacks. */
export const TURNS_OF_HANDS: readonly Turn[] = [
  // A lone word for whoever or whatever is still wanted.
  {
    said: {
      en: '^somebody$, ^someone$, ^anybody$, ^anyone$, ^who$',
      de: '^jemand$, ^irgendwer$, ^wer$',
      fr: '^quelqu un$, ^qui$',
      es: '^alguien$, ^quien$',
      it: '^qualcuno$, ^chi$',
      pt: '^alguem$, ^quem$',
      nl: '^iemand$, ^wie$',
      pl: '^ktos$, ^kto$',
    },
    rungs: { people: 'needed' },
  },
  {
    said: {
      en: '^sizes$, ^size$, ^measurements$',
      de: '^masse$, ^grosse$, ^grossen$',
      fr: '^tailles$, ^taille$, ^mesures$',
      es: '^tallas$, ^talla$, ^medidas$',
      it: '^taglie$, ^taglia$, ^misure$',
      pt: '^tamanhos$, ^tamanho$, ^medidas$',
      nl: '^maten$, ^maat$',
      pl: '^rozmiary$, ^rozmiar$, ^wymiary$',
    },
    rungs: { things: 'needed' },
  },
  // Days kept free for us, and whoever comes behind another production.
  {
    said: {
      en: 'keeping ~ dates, keeping ~ free, keeps ~ free, second position, 2nd position, first position, 1st position',
      de: 'halt ~ frei, halten ~ frei, halt sich frei',
      fr: '2e position, 2eme position, deuxieme position, seconde position, 1re position, premiere position, garde ~ dates, se garde libre',
      es: 'segunda posicion, primera posicion, guarda las fechas, guarda fechas, se guarda las fechas',
      it: 'seconda posizione, prima posizione, tiene ~ libere, tiene ~ liberi, si tiene liber*',
      pt: 'segunda posicao, guarda as datas, mantem as datas',
      nl: 'houdt ~ vrij, houden ~ vrij, tweede positie',
      pl: 'trzyma termin*, trzyma dla nas, druga pozycja',
    },
    unless: { en: 'not', nl: 'niet', de: 'nicht', fr: 'pas', es: 'no', it: 'non', pt: 'nao', pl: 'nie' },
    rungs: { people: 'option', places: 'option', things: 'option' },
  },
  // What is sent to those alone who are confirmed.
  {
    said: {
      en: 'call time sent, joining instructions sent',
      de: 'dispo geschickt',
      fr: 'convocation envoyee, feuille de service envoyee',
      es: 'ficha enviada, citacion enviada, convocatoria enviada',
      it: 'convocazione inviata, convocazione mandata',
      pt: 'ficha enviada, convocatoria enviada',
      nl: 'callsheet gestuurd, oproep gestuurd',
      pl: 'wezwanie wyslane',
    },
    rungs: { people: 'booked' },
  },
  // Yes by word of mouth.
  {
    said: {
      en: 'deal done by email, deal done by phone, deal done over phone, deal done on phone, deal agreed by email, deal agreed by phone, deal closed by email, deal closed by phone',
    },
    rungs: { people: 'agreed', places: 'agreed' },
  },
  // Busy with another job.
  {
    said: {
      en: 'has something else, has another job, got another job, on something else',
      de: 'hat was anderes, hat etwas anderes',
      fr: 'a autre chose, pris* ailleurs',
      es: 'tiene otra cosa, tiene otro trabajo',
      it: 'ha altro, ha un altro lavoro, ha un altro impegno',
      pt: 'tem outra coisa, tem outro trabalho',
      nl: 'heeft iets anders, heeft wat anders, heeft al iets, heeft ander werk',
      pl: 'ma cos innego, ma inna prace',
    },
    rungs: { people: 'rejected' },
  },
  // Names to choose from.
  {
    said: {
      en: 'short list',
      de: 'engere auswahl, engeren auswahl',
      fr: 'liste courte',
      es: 'lista corta',
      it: 'rosa ristretta, lista breve',
      pt: 'lista curta',
      nl: 'shortlist',
      pl: 'krotka lista, krotkiej liscie',
    },
    rungs: { people: 'sourcing' },
  },
  // Nobody to be reached.
  {
    said: {
      en: 'away till, away until, away for, on holiday till, on holiday until, unreachable, not reachable, cant be reached',
      de: 'nicht erreichbar, nicht zu erreichen, im urlaub bis',
      fr: 'injoignable, absent jusqu, absente jusqu',
      es: 'ilocalizable, de vacaciones hasta, no localizable',
      it: 'irreperibile, irraggiungibile, non si trova il',
      pt: 'incontactavel, de ferias ate',
      nl: 'niet bereikbaar, onbereikbaar, op vakantie tot',
      pl: 'nieosiagaln*, na urlopie do',
    },
    rungs: { places: 'sourcing' },
  },
  // On another list, or out of the scene that wanted it.
  {
    said: {
      en: 'moved to props, moved to wardrobe, moved to costume, moved to set dec, moved to set dressing, moved to art dept, moved to art department, moved to sfx, now props, now set dec, now wardrobe, on props list, on wardrobe list',
      de: 'jetzt requisite, jetzt kostum, an requisite ubergeben, auf requisitenliste',
      fr: 'passe aux accessoires, passe a la deco, passe au costume',
      es: 'pasa a atrezzo, pasa a utileria, pasa a vestuario, pasado a atrezzo, pasado a utileria',
      it: 'passat* agli attrezzisti, passat* ai costumi, passat* all attrezzeria',
      pt: 'passou para aderecos, passou para guarda roupa, passou para figurinos',
      nl: 'naar rekwisieten verplaatst, nu rekwisiet, nu kostuum',
      pl: 'przeniesion* do rekwizytow, przeniesion* do kostiumow',
    },
    rungs: { things: 'notNeeded' },
  },
  {
    said: {
      en: 'lost scene, scene lost, lost ~ scene, out as of',
      de: 'szene verloren, raus in fassung, raus ab fassung',
      fr: 'sorti* en version, scene perdue',
      es: 'fuera en version, fuera en la version, fuera desde la version',
      it: 'fuori nella versione, fuori dalla versione, fuori in versione',
      pt: 'fora na versao, fora da versao',
      nl: 'eruit in versie, eruit sinds versie',
      pl: 'wypada w wersji, wypadl* w wersji',
    },
    rungs: { people: 'cancelled', things: 'cancelled', places: 'cancelled', plans: 'cancelled' },
  },
  {
    said: { de: '^raus$', es: '^fuera$', it: '^fuori$', pt: '^fora$', nl: '^eruit$' },
    rungs: { plans: 'cancelled' },
  },
  {
    said: { nl: 'hoeft niet, hoeft niet meer, hoeft toch niet', de: 'braucht es doch nicht' },
    rungs: { things: 'notNeeded' },
  },
  // Given back to where it stood.
  {
    said: {
      en: 'back on their, back in their, back on vendors, back at vendor, back with vendor, back on ~ shelf',
      de: 'wieder im regal beim, wieder beim verleih',
      fr: 'de retour chez le loueur',
      es: 'de vuelta en la casa de alquiler, de vuelta con el proveedor',
      it: 'di nuovo dal noleggiatore, tornat* dal noleggiatore',
      nl: 'terug bij verhuurder, terug bij de verhuurder',
    },
    unless: { en: 'to go, needs, must' },
    rungs: { things: 'returned' },
  },
  // Days of a plan.
  {
    said: {
      en: 'on schedule, on sched',
      de: 'steht am, steht auf',
      nl: 'staat op',
      es: 'puesta para el, puesto para el',
      it: 'fissat* per il',
    },
    unless: { en: 'not, back on', de: 'nicht, kippe, abruf, warteliste', nl: 'niet, losse, tocht' },
    rungs: { plans: 'booked' },
  },
  {
    said: {
      en: 'went ahead, took place',
      de: 'hat stattgefunden, fand statt',
      fr: 'a eu lieu',
      es: 'tuvo lugar, se hizo',
      it: 'ha avuto luogo, si e tenut*',
      pt: 'realizou se, teve lugar',
      nl: 'ging door, heeft plaatsgevonden, is doorgegaan',
      pl: 'odbyl* sie',
    },
    unless: { en: 'not, never', fr: 'pas', es: 'no', it: 'non', pt: 'nao', nl: 'niet', pl: 'nie' },
    rungs: { plans: 'done' },
  },
  {
    said: {
      en: 'one to go, two to go, still to go',
      nl: 'te gaan',
      de: 'noch ein* zu drehen',
      fr: 'encore un* a tourner',
    },
    unless: { en: 'ready, good' },
    rungs: { plans: 'inProgress' },
  },
  // A hunt through shops and markets, and whoever is on the way to one.
  {
    said: {
      en: 'trawling, trawls, scouring, scours, on the road, driving there, driving over now',
      de: 'klappert ~ ab, durchstobert, fahrt hin, fahrt gerade hin, fahrt jetzt hin',
      fr: 'fait les puces, fait le tour des, ecume, y va, est en route pour',
      es: 'rastrea, rastreando, recorre, va para alla, va de camino',
      it: 'setaccia, gira i mercati, gira i mercatini, ci va',
      pt: 'percorre, vai la, vai a caminho',
      nl: 'struint, struinen, schuimt ~ af, rijdt er nu heen, rijdt erheen, rijdt er heen',
      pl: 'przeczesuj*, szpera*, jedzie po',
    },
    rungs: { things: 'sourcing' },
  },
  // A workshop that is at it.
  {
    of: {
      en: 'workshop, carpentry, construction, paint shop, scenic, costume',
      es: 'taller, carpinteria, construccion, pintura, sastreria, costura, imprenta, herreria',
      nl: 'werkplaats, atelier, decorbouw, timmerman, naaiatelier',
      de: 'werkstatt, schreinerei, tischlerei, malsaal, schneiderei, schlosserei',
      fr: 'atelier, menuiserie, couture, peinture, serrurerie',
      it: 'laboratorio, falegnameria, sartoria, officina',
    },
    said: {
      en: 'on it',
      es: 'en ello, a ello',
      nl: 'mee bezig, ermee bezig, is bezig',
      de: 'dran, ist dran, sind dran',
      fr: 'dessus, s en occupe',
      it: 'se ne occupa, ci lavora',
    },
    rungs: { things: 'inProgress' },
  },
  // Held together for a first fitting.
  {
    said: {
      en: 'basted, tacked together, tacked up, pinned up, ^cut out$, toile made',
      de: 'geheftet, gesteckt, abgesteckt, zugeschnitten',
      fr: 'bati, batie, faufile*, epingle*',
      es: 'hilvanad*, sobrehilad*',
      it: 'imbastit*, appuntat*',
      pt: 'alinhavad*',
      nl: 'geregen, gespeld, afgespeld',
      pl: 'sfastrygowan*, upiet*',
    },
    rungs: { things: 'inProgress' },
  },
  // A problem that people live with, or that nobody is at yet.
  {
    said: {
      en: 'live with it, living with it, we ll live with',
      de: 'leben wir mit, damit leben, nehmen wir hin',
      fr: 'on fait avec, on s y fait',
      es: 'nos conformamos, nos aguantamos, se queda asi',
      it: 'ce lo teniamo, ci adattiamo, resta cosi',
      pt: 'fica assim, vivemos com isso',
      nl: 'leggen we ons bij neer, leven we mee, nemen we voor lief',
      pl: 'zostaje tak, godzimy sie',
    },
    rungs: { problems: 'notNeeded' },
  },
  {
    said: {
      en: '^no action yet, ^nothing done yet, ^no progress yet, ^no one on it',
      nl: '^nog geen actie',
      de: '^noch keine massnahme',
      fr: '^pas encore d action',
    },
    rungs: { problems: 'needed' },
  },
  // Whoever knows of a problem is at it.
  {
    said: {
      en: 'informed, notified, aware',
      de: 'informiert, verstandigt, weiss bescheid',
      fr: 'prevenu*, informe*, avise*, au courant',
      es: 'avisad*, informad*, al tanto',
      it: 'avvisat*, informat*, avvertit*',
      pt: 'avisad*, informad*, a par',
      nl: 'ingelicht, geinformeerd, op de hoogte',
      pl: 'poinformowan*, powiadomion*',
    },
    unless: {
      en: 'not, to be',
      de: 'nicht, noch',
      fr: 'pas',
      es: 'no, sin',
      it: 'non',
      pt: 'nao',
      nl: 'niet, nog',
      pl: 'nie',
    },
    rungs: { problems: 'inProgress' },
  },
  // Handed to everybody, or in the hands of who copies and types.
  {
    said: {
      en: 'given out, handed out, passed round',
      de: 'ausgeteilt, ausgegeben',
      fr: 'distribue*',
      es: 'repartid*',
      it: 'distribuit*',
      pt: 'distribuid*',
      nl: 'uitgedeeld',
      pl: 'rozdan*',
    },
    unless: {
      en: 'to be, not',
      de: 'noch, nicht',
      fr: 'pas',
      es: 'no, sin',
      it: 'non',
      pt: 'nao, por',
      nl: 'nog, niet',
      pl: 'nie',
    },
    rungs: { drafts: 'done' },
  },
  {
    said: {
      en: 'has it$, has them$, have it$',
      de: 'hat es$, hat sie$, hat ihn$',
      fr: 'l a$',
      es: 'lo tiene$, la tiene$, los tiene$',
      it: 'ce l ha$',
      nl: 'heeft het$, heeft hem$',
    },
    unless: {
      en: 'we, everybody, everyone, all, cast',
      de: 'jeder, alle',
      fr: 'on, tout',
      es: 'todo*',
      nl: 'iedereen',
    },
    rungs: { drafts: 'inProgress' },
  },
  // A team that is complete.
  {
    said: {
      en: '^crewed$, ^fully crewed$, ^crewed up$, ^fully staffed$',
      de: '^voll besetzt$',
      fr: '^equipe complete$',
      nl: '^volledig bemand$',
    },
    rungs: { people: 'booked' },
  },
  // Bills that nobody takes over.
  {
    said: {
      en: 'not covered, not claimable, not reimbursable, non reimbursable',
      de: 'nicht erstattungsfahig, wird nicht erstattet, nicht ubernommen',
      fr: 'non pris* en charge, pas pris* en charge, non remboursable',
      es: 'no cubierto, no reembolsable, no se cubre',
      it: 'non rimborsabile, non coperto, non a carico nostro',
      pt: 'nao coberto, nao reembolsavel',
      nl: 'niet vergoed, wordt niet vergoed, niet declarabel',
      pl: 'nie podlega zwrotowi, bez zwrotu',
    },
    rungs: { money: 'rejected' },
  },
];
