import type { TextWorkbook } from '../workbooks/text-workbook';

const harvestMoon: TextWorkbook = {
  title: 'HARVEST MOON (indie feature, Ontario)',
  locale: 'en_CA',
  kind: 'film',
  dateOrder: 'YMD',
  language: 'en',
  tabs: [
    {
      title: 'SCENE BREAKDOWN SHEET',
      rows: `
        Production: Harvest Moon | | | | Draft: Yellow | | | |
        Sc. No. | I/E | Set | D/N | Pp | Story Day | Description | Speaking Cast | BG/Stand-ins | Prop/Dec notes
        1 | EXT | CORN FIELD | N | 3/8 | SD1 | Headlights in the rows. | 2 | | fog
        2 | INT | FARMHOUSE KITCHEN | N | 2 4/8 | SD1 | Supper goes wrong. | 1, 2, 4 | | casserole x4
        3 | INT | BARN | D | 1 1/8 | SD2 | Ray finds the tooth. | 1 | | tooth, hay
        4 | EXT | FARM ROAD | DAWN | 6/8 | SD3 | The dog comes home alone. | 1, 4 | 2 deputies | leash`,
      tables: [
        {
          track: 'scenes',
          headerRow: 2,
          fields:
            'A scene, B intExt, C set, D dayNight, E pages, F ignore, G synopsis/description, H cast, I background, J props/setDressing/notes',
          dataRows: '3-6',
        },
      ],
    },
    {
      title: 'HOD + CREW',
      rows: `
        >CAMERA DEPT
        Title | Crew Member | Union? | Email | Cell | Offer status | Prep start | Remarks
        Director of Photography | Noor Haddad | 667 | noor@example.com | 416-555-0101 | deal executed | @2027-04-05 |
        1st Assistant Camera | Bram Cole | 667 | bram@example.com | 416-555-0102 | verbally confirmed | @2027-04-12 |
        Camera Trainee | | | | | need to post | |
        >SOUND DEPT
        Title | Crew Member | Union? | Email | Cell | Offer status | Prep start | Remarks
        Mixer | Ilse Wong | 873 | ilse@example.com | 416-555-0104 | memo out for signature | | back and forth on kit
        Boom | Tate R. | | | 416-555-0105 | can't, other gig | | ask Ilse for names`,
      tables: [
        {
          track: 'crew',
          headerRow: 2,
          fields: 'A role, B person, C ignore, D email, E phone, F status, G startDate, H notes',
          dataRows: '3-5, 8-9',
          status: {
            'deal executed': 'signed',
            'verbally confirmed': 'agreed',
            'need to post': 'needed',
            'memo out for signature': 'offered',
            "can't, other gig": 'rejected',
          },
        },
      ],
    },
    {
      title: 'ART RUN SHEET',
      rows: `
        Date | Runner | Pick up / drop off | Vendor | Address | Contact | Done
        2027-04-14 | Mo | P/U casserole dishes | Value Village | 12 Main St, Hamilton | Deb | [x]
        2027-04-14 | Mo | P/U hay bales (20) | Miller farm | RR 3 | Mr. Miller | [ ]
        2027-04-15 | Jas | D/O rug returns | Prop Depot | 88 Sterling Rd | desk | [ ]`,
      tables: [
        {
          track: ['shopping', 'schedule', 'issues'],
          headerRow: 1,
          fields:
            'A date/dueDate, B owner/person, C item/description, D vendor, E address, F person/ignore, G done/status',
          dataRows: '2-4',
        },
      ],
    },
    {
      title: 'Hotel block',
      rows: `
        Guest | Room type | In | Out | Rate | Conf #
        Noor Haddad | King | 2027-04-04 | 2027-05-01 | 119 | 88120
        Ilse Wong | Queen | 2027-04-11 | 2027-05-01 | 109 | 88121`,
      tables: [],
    },
  ],
};

const popUp: TextWorkbook = {
  title: 'Popup Opera – Carmen in the Car Park',
  locale: 'en_GB',
  kind: 'theatre',
  dateOrder: 'DMY',
  language: 'en',
  tabs: [
    {
      title: 'Set & props build list',
      rows: `
        Build list v2 - see drawings folder | | | | | |
        Piece | Drawing no. | Who's making | Materials in? | % done | Needed on site | Status
        Kiosk front | 101 | Wes | yes | 60 | 14/06/2027 | painting
        Bull head (hand prop) | 104 | Ana | no | 0 | 14/06/2027 | waiting on foam
        Cigarettes x200 | - | volunteers | yes | 100 | 10/06/2027 | boxed up
        Knife (retractable) | - | hire | - | - | 07/06/2027 | hire quote in`,
      tables: [
        {
          track: ['props', 'setDressing'],
          headerRow: 2,
          fields: 'A item, B reference/id, C owner/vendor, D ignore/done, E ignore/quantity, F dueDate, G status',
          dataRows: '3-6',
          status: {
            painting: 'inProgress',
            'waiting on foam': ['submitted', 'booked', 'sourcing', 'needed'],
            'boxed up': 'ready',
            'hire quote in': 'sourcing',
          },
        },
      ],
    },
    {
      title: 'Chorus attendance',
      rows: `
        Singer | Voice | 1 Jun | 3 Jun | 8 Jun | 10 Jun | Dress | Fee paid?
        P. Adeyinka | Sop | x | x | | x | x | Y
        L. Brody | Alto | x | | x | x | x | N
        T. Mills | Ten | | x | x | x | x | Y`,
      tables: [
        {
          track: ['cast', 'rehearsals', 'none'],
          headerRow: 1,
          fields: 'A person/character',
          dataRows: '2-4',
        },
      ],
    },
    {
      title: 'H&S',
      rows: `
        Ref | What could go wrong | Who | L | S | LxS | What we're doing about it | Owner | By | Open/Closed
        1 | Vehicle drives into set | everyone | 2 | 5 | 10 | barriers, marshal | Wes | 12/06/2027 | open
        2 | Trips on cable | audience | 3 | 3 | 9 | cable ramps | LX | 14/06/2027 | closed
        3 | Rain on lights | crew | 4 | 4 | 16 | IP rated kit, cancel policy | LX | 14/06/2027 | being sorted`,
      tables: [
        {
          track: 'issues',
          headerRow: 1,
          fields:
            'A id/reference, B description/item, C ignore/person/cast/owner, D ignore/severity, E severity/ignore, F ignore/severity, G notes/description, H owner, I dueDate/date, J status',
          dataRows: '2-4',
          status: { open: 'needed', closed: 'done', 'being sorted': 'inProgress' },
        },
      ],
    },
  ],
};

const wiener: TextWorkbook = {
  title: 'Wiener Gemischter Satz – Serie Folge 5+6',
  locale: 'de_AT',
  kind: 'television',
  dateOrder: 'DMY',
  language: 'de',
  tabs: [
    {
      title: 'Ausstattung Beschaffung',
      rows: `
        Folge/Bild | Motiv | was gebraucht wird | Stk | woher | Bearbeiter | Abgabe Regie | Beschaffungsstand | Kosten netto
        5/12 | Heuriger | Weinflaschen Etikett fiktiv | 40 | Grafik/Druckerei | Resi | ok | im Druck, fertig Do | 320
        5/14 | Wachzimmer | Funkgeräte | 6 | Polizei-Fundus | Poldi | – | zugesagt, holen wir am 3.5. | 0
        6/3 | Heuriger | Ziehharmonika | 1 | Musikhaus | Resi | wartet | Leihgebühr angefragt | 90
        6/9 | Wohnung Gruber | Familienfotos | 12 | Fotoshooting | Poldi | offen | nix passiert | 200`,
      tables: [
        {
          track: ['props', 'setDressing'],
          headerRow: 1,
          fields: 'A scene, B set, C item, D quantity, E vendor, F owner, G approval/dueDate, H status, I cost/budget',
          dataRows: '2-5',
          status: {
            'im Druck, fertig Do': 'inProgress',
            'zugesagt, holen wir am 3.5.': ['agreed', 'booked'],
            'Leihgebühr angefragt': 'sourcing',
            'nix passiert': 'needed',
          },
        },
      ],
    },
    {
      title: 'Komparsenbedarf',
      rows: `
        DT | Datum | Bild | Anzahl | Typ | Kostüm | Treffpunkt/Zeit | Agentur | gemeldet
        14 | 10.05.2027 | 5/12 | 20 | Heurigengäste 40+ | Sommer, Tracht | 06:30 Basis | Wien-Komparsen | ja
        15 | 11.05.2027 | 5/14 | 4 | Polizisten | Uniform | 07:00 Basis | Wien-Komparsen | offen`,
      tables: [
        {
          track: ['cast', 'schedule'],
          headerRow: 1,
          fields:
            'A shootDay, B date/startDate, C scene, D quantity/background, E character/background/description/category/item, F wardrobe/notes/item, G callTime/time/location, H vendor, I status/done',
          dataRows: '2-3',
        },
      ],
    },
  ],
};

const nantes: TextWorkbook = {
  title: 'Docu-fiction « Les Ponts » – suivi',
  locale: 'fr_FR',
  kind: 'film',
  dateOrder: 'DMY',
  language: 'fr',
  tabs: [
    {
      title: 'Intervenants',
      rows: `
        Nom | Qualité | Ville | Contact | Date ITW | Accord image | État de la prise de contact
        Paule Renaud | historienne | Nantes | paule@example.com | 12/04/2027 | signé | calé
        Yves Kerdoncuff | ancien docker | St-Nazaire | 06 55 55 03 01 | 13/04/2027 | à faire signer | ok par téléphone
        Mairie de Rezé | service patrimoine | Rezé | | | | mail envoyé, relancer`,
      tables: [
        {
          track: ['cast', 'contacts', 'crew'],
          headerRow: 1,
          fields:
            'A person, B role/description/character, C ignore/location/address, D email/phone, E date/startDate, F agreement, G status',
          dataRows: '2-4',
          status: { 'ok par téléphone': 'agreed', 'mail envoyé, relancer': ['sourcing', 'offered'] },
        },
      ],
    },
    {
      title: 'Lieux de tournage',
      rows: `
        Lieu | Pour quelles séquences | Référent | Téléphone | Demande envoyée le | Réponse | Assurance | Remarques
        Quai de la Fosse | 3, 8 | Nantes Métropole | 02 55 55 01 01 | 02/03/2027 | accordée par mail | transmise | barriérage
        Chantier naval | 5 | M. Le Floch | 02 55 55 01 02 | 05/03/2027 | pas de réponse | |
        Appartement témoin | 2 | agence | | | refus | |`,
      tables: [
        {
          track: 'locations',
          headerRow: 1,
          fields:
            'A location/set, B scene, C person, D phone, E date/startDate/ignore/permit, F status, G insurance, H notes',
          dataRows: '2-4',
          status: { 'pas de réponse': 'sourcing', refus: 'rejected' },
        },
      ],
    },
  ],
};

const bogota: TextWorkbook = {
  title: 'Largometraje "La niebla" – Bogotá',
  locale: 'es_CO',
  kind: 'film',
  dateOrder: 'DMY',
  language: 'es',
  tabs: [
    {
      title: 'Reparto',
      rows: `
        No. | Personaje | Actor/actriz | Mánager | Días de llamado | Escenas | Negociación | Medidas | Observación
        1 | Aurora | Paula Ríos | Ana M. | 18 | 1, 2, 5, 9 | cerrada y firmada | S | 
        2 | El Mono | Camilo Vega | propio | 12 | 2, 5 | de acuerdo, falta contrato | M | moto propia
        3 | Doña Fina | – | | 4 | 7 | en casting | | 
        4 | Soldado | Jhon P. | | 2 | 9 | no aceptó la tarifa | | llamar al segundo`,
      tables: [
        {
          track: 'cast',
          headerRow: 1,
          fields:
            'A id, B character, C person, D vendor/notes/person, E quantity/ignore, F scene, G status, H ignore, I notes',
          dataRows: '2-5',
          status: {
            'cerrada y firmada': 'signed',
            'de acuerdo, falta contrato': ['agreed', 'offered'],
            'en casting': 'sourcing',
            'no aceptó la tarifa': 'rejected',
          },
        },
      ],
    },
    {
      title: 'Pagos proveedores',
      rows: `
        Proveedor | NIT | Concepto | Valor | Anticipo | Saldo | Fecha límite | Estado pago
        Luces del Norte | 900.111 | planta eléctrica | $4.200.000 | $2.000.000 | $2.200.000 | 30/06/2027 | anticipo girado
        Catering Doña Rosa | 800.222 | semana 1 | $3.100.000 | | $3.100.000 | 20/06/2027 | radicada
        Transportes Ya | 901.333 | vans | $1.800.000 | $1.800.000 | 0 | 10/06/2027 | cancelada en su totalidad`,
      tables: [
        {
          track: 'payments',
          headerRow: 1,
          fields:
            'A vendor, B ignore/id/reference, C description/item, D cost, E ignore/actual/paid/cost, F ignore, G dueDate, H status',
          dataRows: '2-4',
          status: { 'anticipo girado': ['approved', 'submitted'], radicada: 'submitted' },
        },
      ],
    },
  ],
};

const krakow: TextWorkbook = {
  title: 'Reklama „Świeży chleb” 20s',
  locale: 'pl_PL',
  kind: 'commercial',
  dateOrder: 'DMY',
  language: 'pl',
  tabs: [
    {
      title: 'Lista rekwizytów i scenografii',
      rows: `
        Ujęcie | Co | Ilość | Źródło | Osoba | Status na 12.05 | Koszt netto
        1 | chleby (hero) | 12 | piekarnia klienta | Magda | klient dostarcza w dniu zdjęć | 0
        2 | stół drewniany | 1 | Desa wypożyczalnia | Bartek | zaklepany | 400
        3 | fartuchy z haftem | 3 | krawcowa | Magda | haft się robi | 350
        4 | rower retro | 1 | OLX | Bartek | dogadać się z właścicielem | 200`,
      tables: [
        {
          track: ['props', 'setDressing'],
          headerRow: 1,
          fields: 'A scene, B item, C quantity, D vendor, E owner, F status, G cost/budget',
          dataRows: '2-5',
          status: {
            'klient dostarcza w dniu zdjęć': 'agreed',
            zaklepany: 'booked',
            'haft się robi': 'inProgress',
            'dogadać się z właścicielem': ['needed', 'sourcing'],
          },
        },
      ],
    },
  ],
};

const lisboa: TextWorkbook = {
  title: 'Série "Cais" T1 – produção',
  locale: 'pt_PT',
  kind: 'television',
  dateOrder: 'DMY',
  language: 'pt',
  tabs: [
    {
      title: 'Décors - ponto',
      rows: `
        Décor | Local proposto | Morada | Interlocutor | Licença CML | Acordo | Renda/dia | Ponto da situação
        Esquadra | antigo quartel | Rua Fictícia 3, Lisboa | Cap. Neves | pedida a 2/3 | minuta enviada | 900 € | falta só assinar
        Bar do Zé | Tasca Exemplo | Trav. do Cais 8 | Zé | n/a | assinado | 250 € | fechado
        Barco | cacilheiro | | Transtejo | | | | sem resposta ainda`,
      tables: [
        {
          track: 'locations',
          headerRow: 1,
          fields: 'A set, B location, C address, D person, E permit, F agreement, G cost/rate, H status',
          dataRows: '2-4',
          status: {
            'falta só assinar': 'submitted',
            fechado: 'signed',
            'sem resposta ainda': 'sourcing',
          },
        },
      ],
    },
  ],
};

/** Workbooks that were written after the recognisers had been improved with the second ones. */
export const THIRD_BATCH: readonly TextWorkbook[] = [harvestMoon, popUp, wiener, nantes, bogota, krakow, lisboa];
