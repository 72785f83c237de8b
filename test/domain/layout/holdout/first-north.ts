import type { TextWorkbook } from '../workbooks/text-workbook';

export const grachtengordel: TextWorkbook = {
  title: 'Grachtengordel S3 – productie',
  locale: 'nl_NL',
  kind: 'television',
  dateOrder: 'DMY',
  language: 'nl',
  tabs: [
    {
      title: 'Scènelijst afl 4',
      rows: `
        Sc.nr. | Int/Ext | Locatie (script) | Dag/Nacht | Blz. | Wat gebeurt er | Wie | Fig. | Props | Kleding
        401 | INT | Woonboot | Dag 1 | 1 2/8 | Lotte pakt in. | Lotte | | koffer, fotolijst | regenjas
        402 | EXT | Brug | Nacht 1 | 4/8 | Ze gooit de sleutels in de gracht. | Lotte, Bram | 4 fietsers | sleutelbos |
        403 | INT | Politiebureau | Dag 2 | 2 | Verhoor. | Bram, Rechercheur | 3 agenten | recorder | uniform
        403A | INT | Politiebureau – gang | Dag 2 | 3/8 | vervallen | | | |`,
      tables: [
        {
          track: 'scenes',
          headerRow: 1,
          fields:
            'A scene, B intExt, C set/location, D dayNight, E pages, F synopsis, G cast/character, H background, I props, J wardrobe',
          dataRows: '2-5',
        },
      ],
    },
    {
      title: 'Draaischema',
      rows: `
        Draaidag | Datum | Scènes | Decor | Adres | Acteurs | Oproep
        DD1 | ma 5 april 2027 | 401, 402 | Woonboot / Brug | Prinsengracht 999 | Lotte, Bram | 07:00
        DD2 | di 6 april 2027 | 403 | Politiebureau | Studio West | Bram, Rechercheur | 08:00
        VRIJ | wo 7 april 2027 | | | | |`,
      tables: [
        {
          track: 'schedule',
          headerRow: 1,
          fields: 'A shootDay, B date, C scene, D set, E address/location, F cast, G callTime',
          dataRows: '2-3',
        },
      ],
    },
    {
      title: 'Cast',
      rows: `
        Rolnr | Rol | Acteur | Agent | Contract | Draaidagen | Doorpas | Opm
        1 | Lotte | Sanne Vos | Features | getekend | 8 | 1-4 | 
        2 | Bram | Tim de Wit | Kik | verstuurd | 6 | 1-4 |
        3 | Rechercheur | nog te casten | | | 2 | | auditie 12-3
        4 | Buurvrouw | Hetty Blok | eigen | in onderhandeling | 1 | |`,
      tables: [
        {
          track: 'cast',
          headerRow: 1,
          fields:
            'A id/reference, B character/role, C person, D vendor/notes/person, E agreement/status, F quantity/ignore, G date/ignore/notes, H notes',
          dataRows: '2-5',
        },
      ],
    },
    {
      title: 'Art – aankleding',
      rows: `
        Decor | Object | Aantal | Herkomst | Door | Klaar? | Kosten
        Woonboot | vloerkleed | 1 | kringloop | Mees | binnen | € 40
        Woonboot | houtkachel (nep) | 1 | bouwen | Mees | bezig | € 200
        Politiebureau | bureaus | 6 | huur | Fay | aangevraagd | € 480
        Politiebureau | whiteboard | 1 | kopen | Fay | nog niet | € 60`,
      tables: [
        {
          track: ['setDressing', 'props'],
          headerRow: 1,
          fields: 'A set, B item, C quantity, D vendor/category, E owner, F status, G cost/budget',
          dataRows: '2-5',
          status: {
            binnen: 'inHand',
            bezig: 'inProgress',
            aangevraagd: ['sourcing', 'submitted'],
            'nog niet': 'needed',
          },
        },
      ],
    },
    {
      title: 'Facturen',
      rows: `
        Factuurnr | Leverancier | Omschrijving | Bedrag | Datum | Akkoord | Betaald
        2027-031 | Bootverhuur BV | woonboot 3 dgn | € 2.400 | 01-03-2027 | GM | ja
        2027-034 | Catering Zus | crewlunch | € 880 | 04-03-2027 | GM | nee
        2027-036 | Licht & Co | armaturen | € 1.310 | 05-03-2027 | | nee`,
      tables: [
        {
          track: 'payments',
          headerRow: 1,
          fields:
            'A id/reference, B vendor, C description/item, D cost/actual, E date, F approvedBy/approval, G status/paid/done',
          dataRows: '2-4',
        },
      ],
    },
  ],
};

export const zimowyDom: TextWorkbook = {
  title: 'ZIMOWY DOM – film fabularny',
  locale: 'pl_PL',
  kind: 'film',
  dateOrder: 'DMY',
  language: 'pl',
  tabs: [
    {
      title: 'Rozpis scen',
      rows: `
        Nr sceny | WN/PL | Obiekt | Pora | Str. | Streszczenie | Obsada | Statyści | Rekwizyty | Kostiumy | Uwagi
        1 | PL | Szosa w lesie | D | 4/8 | Samochód staje. | Hania, Marek | | gaśnica | | śnieg!
        2 | WN | Dom - kuchnia | N | 1 6/8 | Gasną światła. | Hania | | świece, zapałki | szlafrok |
        3 | WN | Dom - strych | N | 2 | Marek znajduje kufer. | Hania, Marek | | kufer, listy | |
        4 | PL | Jezioro | ŚWIT | 1 1/8 | Lód pęka. | Marek | | siekiera | mokry kożuch | kaskader
        5 | WN | Posterunek | D | 3/8 | SKREŚLONA | | | | |`,
      tables: [
        {
          track: 'scenes',
          headerRow: 1,
          fields:
            'A scene, B intExt, C set/location, D dayNight, E pages, F synopsis, G cast/character, H background, I props, J wardrobe, K notes',
          dataRows: '2-6',
        },
      ],
    },
    {
      title: 'Kalendarzówka',
      rows: `
        Dzień zdj. | Data | Sceny | Obiekt | Lokacja | Aktorzy | Godz.
        1 | 08.02.2027 | 1 | Szosa w lesie | Puszcza, leśniczówka | Hania, Marek | 8:00-18:00
        2 | 09.02.2027 | 4 | Jezioro | Jez. Białe | Marek | 5:30-15:30
        | 10.02.2027 | WOLNE | | | |
        3 | 11.02.2027 | 2, 3 | Dom | Dwór Zacisze | Hania, Marek | 14:00-24:00`,
      tables: [
        {
          track: 'schedule',
          headerRow: 1,
          fields: 'A shootDay, B date, C scene, D set, E location, F cast, G time/callTime',
          dataRows: '2-3, 5',
        },
      ],
    },
    {
      title: 'Obiekty',
      rows: `
        Obiekt scenariuszowy | Lokacja | Adres | Właściciel | Telefon | Status | Zgoda | Umowa | Koszt
        Dom | Dwór Zacisze | ul. Przykładowa 1 | p. Zawadzka | 600 555 101 | umowa podpisana | nie dotyczy | podpisana | 8 000 zł
        Szosa w lesie | droga leśna 12 | Nadleśnictwo | p. Kos | 600 555 102 | czekamy na zgodę | złożona | - | 500 zł
        Jezioro | Jez. Białe | | gmina | | dokumentacja | | |
        Posterunek | - | | | | odpada | | |`,
      tables: [
        {
          track: 'locations',
          headerRow: 1,
          fields: 'A set, B location, C address, D person, E phone, F status, G permit, H agreement, I cost/rate',
          dataRows: '2-5',
          status: {
            'umowa podpisana': 'signed',
            'czekamy na zgodę': 'submitted',
            dokumentacja: 'sourcing',
            odpada: ['rejected', 'cancelled'],
          },
        },
      ],
    },
    {
      title: 'Ekipa',
      rows: `
        Pion | Stanowisko | Imię i nazwisko | Tel. | Mail | Umowa | Stawka
        Produkcja | Kierownik produkcji | Jolanta Wilk | 600 555 110 | jola@example.com | podpisana | 1 800
        Operatorski | Operator | Adam Lis | 600 555 111 | adam@example.com | wysłana | 3 000
        Operatorski | Szwenkier | wakat | | | | 1 500
        Dźwięk | Operator dźwięku | Ewa Róg | 600 555 113 | ewa@example.com | dogadane | 1 600`,
      tables: [
        {
          track: 'crew',
          headerRow: 1,
          fields: 'A department, B role, C person, D phone, E email, F agreement/status, G rate/cost',
          dataRows: '2-5',
        },
      ],
    },
    {
      title: 'Rekwizyty',
      rows: `
        Lp. | Rekwizyt | Scena | Ilość | Skąd | Odpowiedzialny | Termin | Stan
        1 | kufer | 3 | 1 | wypożyczalnia | Kuba | 05.02.2027 | zamówiony
        2 | listy (postarzone) | 3 | 12 | zrobić | Iga | 05.02.2027 | w robocie
        3 | świece | 2 | 40 | kupić | Kuba | 08.02.2027 | kupione
        4 | siekiera gumowa | 4 | 2 | zakup | Iga | 06.02.2027 | szukamy`,
      tables: [
        {
          track: 'props',
          headerRow: 1,
          fields: 'A id, B item, C scene, D quantity, E vendor/category, F owner, G dueDate, H status',
          dataRows: '2-5',
          status: {
            zamówiony: ['booked', 'sourcing'],
            'w robocie': 'inProgress',
            kupione: 'inHand',
            szukamy: 'sourcing',
          },
        },
      ],
    },
  ],
};

export const etiudaLodz: TextWorkbook = {
  title: 'etiuda "Przystanek"',
  locale: 'pl_PL',
  kind: 'film',
  dateOrder: 'DMY',
  language: 'pl',
  tabs: [
    {
      title: 'Arkusz1',
      rows: `
        co | ile | skąd | kto załatwia | mamy?
        ławka | 1 | MPK | Zosia | obiecana
        parasol żółty | 2 | lumpeks | Zosia | tak
        bilety autobusowe | 20 | wydruk | Kacper | nie
        pies | 1 | ciocia Kacpra | Kacper | może`,
      tables: [
        {
          track: 'props',
          headerRow: 1,
          fields: 'A item, B quantity, C vendor, D owner, E status',
          dataRows: '2-5',
          status: { obiecana: 'agreed', tak: 'inHand', nie: 'needed', może: 'option' },
        },
      ],
    },
    {
      title: 'Arkusz2',
      rows: `
        sprzęt | szt. | skąd | odbiór | zwrot | status
        Blackmagic 6K | 1 | szkoła | 12.03.2027 | 15.03.2027 | zarezerwowane
        statyw | 1 | szkoła | 12.03.2027 | 15.03.2027 | zarezerwowane
        rekorder | 1 | Ola prywatnie | | | ma przynieść
        lampa LED | 2 | wypożyczalnia | | | wycena`,
      tables: [
        {
          track: 'equipment',
          headerRow: 1,
          fields: 'A item, B quantity, C vendor, D startDate, E endDate, F status',
          dataRows: '2-5',
          status: {
            zarezerwowane: ['booked', 'option'],
            'ma przynieść': 'agreed',
            wycena: 'sourcing',
          },
        },
      ],
    },
    {
      title: 'ludzie',
      rows: `
        imię | co robi | tel | mail | potwierdzone
        Zosia Lach | reżyseria | 600 555 201 | zosia@example.com | tak
        Kacper Bień | produkcja | 600 555 202 | kacper@example.com | tak
        Ola Mróz | dźwięk | 600 555 203 | ola@example.com | pytałam
        ? | kamera | | | nie`,
      tables: [
        {
          track: ['crew', 'contacts'],
          headerRow: 1,
          fields: 'A person, B role, C phone, D email, E status',
          dataRows: '2-5',
          status: { tak: 'booked', pytałam: ['sourcing', 'offered'], nie: ['needed', 'rejected'] },
        },
      ],
    },
  ],
};

export const nattToget: TextWorkbook = {
  title: 'NATTÅGET – långfilm',
  locale: 'sv_SE',
  kind: 'film',
  dateOrder: 'YMD',
  language: 'sv',
  tabs: [
    {
      title: 'Scenlista',
      rows: `
        Scen | Int/Ext | Plats | Dag/Natt | Sidor | Handling | Roller | Rekvisita | Anm
        1 | EXT | Perrong | Natt | 3/8 | Tåget kommer in. | Alva | resväska | snö
        2 | INT | Sovkupé | Natt | 1 4/8 | Hon kan inte sova. | Alva, Konduktören | biljett | studio
        3 | INT | Restaurangvagn | Dag | 2 1/8 | De pratar. | Alva, Edvin | kaffekopp |`,
      tables: [
        {
          track: 'scenes',
          headerRow: 1,
          fields:
            'A scene, B intExt, C set/location, D dayNight, E pages, F synopsis, G cast/character, H props, I notes',
          dataRows: '2-4',
        },
      ],
    },
    {
      title: 'Team',
      rows: `
        Avdelning | Funktion | Namn | Mobil | E-post | Status | Arvode
        Produktion | Inspelningsledare | Karin Holm | 070-555 01 01 | karin@example.com | kontrakt påskrivet | 8 500
        Foto | A-fotograf | Nils Berg | 070-555 01 02 | nils@example.com | bokad | 12 000
        Ljud | Ljudtekniker | Siv Ek | 070-555 01 03 | siv@example.com | tillfrågad | 9 000
        Ljus | Elektriker | saknas | | | saknas | 7 000`,
      tables: [
        {
          track: 'crew',
          headerRow: 1,
          fields: 'A department, B role, C person, D phone, E email, F status, G rate/cost',
          dataRows: '2-5',
          status: { 'kontrakt påskrivet': 'signed', bokad: 'booked', tillfrågad: 'sourcing', saknas: 'needed' },
        },
      ],
    },
    {
      title: 'Location',
      rows: `
        Plats i manus | Inspelningsplats | Adress | Kontakt | Telefon | Läge | Tillstånd | Avtal
        Perrong | Museijärnvägen | Stationsvägen 1 | Föreningen | 0555-101 | avtal klart | ej nödvändigt | signerat
        Sovkupé | Studio 3 | Hallgatan 2 | Studion | 0555-102 | bokad | - | -
        Restaurangvagn | ? | | | | letar | |`,
      tables: [
        {
          track: 'locations',
          headerRow: 1,
          fields: 'A set, B location, C address, D person, E phone, F status, G permit, H agreement',
          dataRows: '2-4',
          status: { bokad: 'booked', letar: 'sourcing' },
        },
      ],
    },
    {
      title: 'Inspelningsplan',
      rows: `
        Dag | Datum | Scener | Miljö | Plats | Roller | Samling
        1 | 2027-02-01 | 1 | Perrong | Museijärnvägen | Alva | 15:00
        2 | 2027-02-02 | 2 | Sovkupé | Studio 3 | Alva, Konduktören | 08:00
        3 | 2027-02-03 | 3 | Restaurangvagn | Studio 3 | Alva, Edvin | 08:00`,
      tables: [
        {
          track: 'schedule',
          headerRow: 1,
          fields: 'A shootDay, B date, C scene, D set, E location, F cast, G callTime',
          dataRows: '2-4',
        },
      ],
    },
  ],
};

export const fjordDoc: TextWorkbook = {
  title: 'FJORD WOMEN (doc, NO/UK)',
  locale: 'nb_NO',
  kind: 'film',
  dateOrder: 'DMY',
  language: 'en',
  tabs: [
    {
      title: 'Shoot days',
      rows: `
        Dag / Day | Dato / Date | Sted / Place | What we shoot | Who | Call | Boat?
        1 | 01.06.2027 | Reine harbour | fish landing at dawn | Solveig | 04:30 | [x]
        2 | 02.06.2027 | Solveig's house | main interview | Solveig | 10:00 | [ ]
        3 | 03.06.2027 | Ferry | drone + b-roll | - | 06:00 | [x]`,
      tables: [
        {
          track: 'schedule',
          headerRow: 1,
          fields:
            'A shootDay, B date, C location, D synopsis/description, E cast/person, F callTime, G ignore/done/notes',
          dataRows: '2-4',
        },
      ],
    },
    {
      title: 'Utstyr / kit',
      rows: `
        Utstyr | Antall | Leies fra | Hentes | Leveres | Pris | Status
        C500 kit | 1 | Dagslys | 31.05.2027 | 05.06.2027 | 6 000 kr | bestilt
        Drone + pilot | 1 | Nordfly | 01.06.2027 | 03.06.2027 | 9 000 kr | tilbud
        Dry bags | 4 | kjøpes | | | 1 200 kr | mangler`,
      tables: [
        {
          track: 'equipment',
          headerRow: 1,
          fields: 'A item, B quantity, C vendor, D startDate, E endDate, F cost/rate, G status',
          dataRows: '2-4',
          status: { bestilt: 'booked', tilbud: 'sourcing', mangler: 'needed' },
        },
      ],
    },
    {
      title: 'People',
      rows: `
        Name | Role | Phone | E-mail | Deal
        Tuva Lie | director | +47 555 01 01 | tuva@example.com | signed
        Greg Hale | DOP | +44 7700 900301 | greg@example.com | verbal
        Runa | fixer Lofoten | +47 555 01 03 | runa@example.com | asked`,
      tables: [
        {
          track: ['crew', 'contacts'],
          headerRow: 1,
          fields: 'A person, B role, C phone, D email, E status/agreement',
          dataRows: '2-4',
        },
      ],
    },
  ],
};
