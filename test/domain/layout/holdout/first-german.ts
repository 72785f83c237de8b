import type { TextWorkbook } from '../workbooks/text-workbook';

export const nachtfaehre: TextWorkbook = {
  title: 'Die Nachtfähre – Kinofilm',
  locale: 'de_DE',
  kind: 'film',
  dateOrder: 'DMY',
  language: 'de',
  tabs: [
    {
      title: 'Auszug',
      rows: `
        >DIE NACHTFÄHRE – Regieauszug, Fassung 6
        Bild | I/A | Motiv | Stimmung | Spieltag | Seiten | Inhalt | Rollen | Komparsen | Requisiten | Fahrzeuge | Bemerkung
        1 | A | Fähranleger | N | 1 | 6/8 | Die Fähre legt ab. | Hanne, Piet | 10 Passagiere | Seesack | Fähre | Gezeiten!
        2 | I | Maschinenraum | N | 1 | 1 3/8 | Streit. | Piet, Ole | | Schraubenschlüssel | |
        3 | I | Kombüse | N | 1 | 2/8 | Kaffee. | Hanne | | Tassen | |
        3A | A | Deck | D | 2 | 1 | Sonnenaufgang. | Hanne, Piet, Ole | 5 Passagiere | Fernglas | | VFX?
        4 | I/A | Auto Hanne | D | 2 | 4/8 | entfällt | | | | |`,
      tables: [
        {
          track: 'scenes',
          headerRow: 2,
          fields:
            'A scene, B intExt, C set/location, D dayNight, E ignore, F pages, G synopsis/description, H cast/character, I background, J props, K vehicles, L notes',
          dataRows: '3-7',
        },
      ],
    },
    {
      title: 'Drehplan',
      rows: `
        Stand: 03.02.2027 | | | | | | | |
        DT | Datum | Bild | I/A | T/N | Motiv | Drehort | Darsteller | Drehzeit
        1 | Mo 01.03.2027 | 1 | A | N | Fähranleger | Hafen Büsum | HAN, PIE | 18:00–04:00
        1 | Mo 01.03.2027 | 3A | A | D | Deck | MS Adler | HAN, PIE, OLE |
        2 | Di 02.03.2027 | 2 | I | N | Maschinenraum | MS Adler | PIE, OLE | 10:00–20:00
        >Mittwoch 03.03. – drehfrei / Umzug
        3 | Do 04.03.2027 | 3 | I | N | Kombüse | Studio 2 | HAN | 09:00–19:00`,
      tables: [
        {
          track: 'schedule',
          headerRow: 2,
          fields:
            'A shootDay, B date, C scene, D intExt, E dayNight, F set, G location, H cast/character, I time/callTime',
          dataRows: '3-5, 7',
        },
      ],
    },
    {
      title: 'Motive',
      rows: `
        Motiv | Drehort | Anschrift | Motivgeber | Tel. | Stand | Drehgenehmigung | Motivvertrag | Miete | Notiz
        Fähranleger | Hafen Büsum, Kai 3 | Hafenstr. 9, 25761 Musterort | Hafenamt | 0555 1001 | Zusage mündlich | beantragt | im Umlauf | 1.200 € |
        Deck / Maschinenraum | MS Adler | Liegeplatz 4 | Reederei Petersen | 0555 1002 | Vertrag unterschrieben | nicht nötig | unterschrieben | 9.000 € |
        Auto Hanne | – | | | | entfällt | | | |
        Kombüse | Studio 2 | Werkring 1 | Studio Nord | 0555 1004 | optioniert | – | – | 800 €/Tag | bis 15.2.`,
      tables: [
        {
          track: 'locations',
          headerRow: 1,
          fields:
            'A set/location, B location, C address, D person, E phone, F status, G permit, H agreement, I cost/rate, J notes',
          dataRows: '2-5',
          status: {
            'Zusage mündlich': 'agreed',
            'Vertrag unterschrieben': 'signed',
            entfällt: ['cancelled', 'notNeeded'],
            optioniert: 'option',
          },
        },
      ],
    },
    {
      title: 'Stab',
      rows: `
        Gewerk | Position | Name | Handy | Mail | Vertrag | Gage/Wo. | von | bis
        Produktion | Herstellungsleitung | Ute Brandt | 0170 5550101 | ute@example.com | unterschrieben | 2.100 | 04.01.2027 | 30.04.2027
        Produktion | Produktionsleitung | Karl Enders | 0170 5550102 | karl@example.com | verschickt | 1.900 | 11.01.2027 | 30.04.2027
        Regie | 1. Regieassistenz | Mira Thal | 0170 5550103 | mira@example.com | mündlich zugesagt | 1.650 | 01.02.2027 |
        Kamera | DoP | Jens Ohlsen | 0170 5550104 | jens@example.com | unterschrieben | 2.800 | |
        Kamera | 2. Kameraassistenz | N.N. | | | offen | 1.100 | |
        Ton | Filmtonmeister | Rolf Wen | | rolf@example.com | angefragt | 1.700 | |`,
      tables: [
        {
          track: 'crew',
          headerRow: 1,
          fields:
            'A department, B role, C person, D phone, E email, F agreement/status, G rate/cost, H startDate, I endDate',
          dataRows: '2-7',
        },
      ],
    },
    {
      title: 'Requisite',
      rows: `
        Nr. | Gegenstand | Bild | Rolle | Menge | Beschaffung | zuständig | bis wann | Status | Preis
        1 | Seesack | 1 | Piet | 2 | Kauf | Lena | 20.02.2027 | da | 45 €
        2 | Schraubenschlüssel (Gummi) | 2 | Ole | 3 | Bau | Tom | 22.02.2027 | in Arbeit | 120 €
        3 | Tassen „Reederei“ | 3 | Hanne | 6 | Druck | Lena | 22.02.2027 | bestellt | 60 €
        4 | Fernglas | 3A | Piet | 1 | Fundus | Tom | 25.02.2027 | fehlt noch |
        5 | Rettungsring | 1, 3A | | 2 | Reederei | Lena | 25.02.2027 | zugesagt | 0 €
        Summe | | | | | | | | | 225 €`,
      tables: [
        {
          track: 'props',
          headerRow: 1,
          fields:
            'A id/reference, B item, C scene, D character, E quantity, F vendor/category, G owner, H dueDate, I status, J cost/budget',
          dataRows: '2-6',
          status: {
            da: 'inHand',
            'in Arbeit': 'inProgress',
            bestellt: ['booked', 'sourcing'],
            'fehlt noch': 'needed',
            zugesagt: 'agreed',
          },
        },
      ],
    },
    {
      title: 'Kasse',
      rows: `
        Beleg-Nr. | Datum | Lieferant | Verwendungszweck | Brutto | MwSt | Kostenstelle | erstattet
        001 | 05.02.2027 | Baumarkt | Farbe, Pinsel | 48,90 € | 19% | Szenenbild | ja
        002 | 06.02.2027 | Tankstelle | Diesel | 92,00 € | 19% | Transport | nein
        003 | 06.02.2027 | Bäckerei | Catering Besichtigung | 31,20 € | 7% | Produktion | ja`,
      tables: [
        {
          track: 'payments',
          headerRow: 1,
          fields:
            'A id/reference, B date, C vendor, D description/item, E cost/actual, F ignore, G department/category, H status/paid/done',
          dataRows: '2-4',
        },
      ],
    },
    {
      title: 'alt_Drehplan (nicht benutzen)',
      rows: `
        DT | Datum | Bild | Motiv
        1 | 01.02.2027 | 1 | Anleger
        2 | 02.02.2027 | 2 | Maschinenraum`,
      tables: [],
    },
  ],
};

export const werkstatt: TextWorkbook = {
  title: 'Werkstattbühne – „Der kaukasische Drache“',
  locale: 'de_DE',
  kind: 'theatre',
  dateOrder: 'DMY',
  language: 'de',
  tabs: [
    {
      title: 'Probenplan KW 10',
      rows: `
        Probenplan KW 10 (8.–13. März) | | | | |
        Tag | Uhrzeit | Ort | Was | Wer | Bemerkungen
        Mo 8.3. | 10–14 | PB 1 | Leseprobe | alle |
        | 18–22 | PB 1 | 1. Akt Sz. 1–2 | Drache, Marta | ohne Kostüm
        Di 9.3. | 10–14 | PB 2 | Musik | Chor | Klavier bestellen
        Mi 9.3. | – frei – | | | |
        Do 11.3. | 10–14 | Bühne | Bauprobe | Technik, Bühnenbild | TL dabei
        Fr 12.3. | 18–22 | PB 1 | 1. Akt Durchlauf | alle |`,
      tables: [
        {
          track: 'rehearsals',
          headerRow: 2,
          fields: 'A date, B time, C location, D description/synopsis/scene, E cast/person/character, F notes',
          dataRows: '3-5, 7-8',
        },
      ],
    },
    {
      title: 'Requisiten',
      rows: `
        >I. Akt
        Szene | Requisit | Darsteller*in | Ort/Einrichtung | Herkunft | fertig?
        1 | Schriftrolle | Marta | Tisch links | eigene Werkstatt | wird gebaut
        1 | Drachenei | Drache | Nest | eigene Werkstatt | fertig
        2 | Bierkrüge (6) | Chor | Tablett rechts | Fundus | vorhanden
        >II. Akt
        Szene | Requisit | Darsteller*in | Ort/Einrichtung | Herkunft | fertig?
        4 | Schwert, stumpf | Ritter | Hand | Leihgabe Stadttheater | angefragt
        5 | Brief | Marta | Tasche | Ausdruck | gestrichen`,
      tables: [
        {
          track: 'props',
          headerRow: 2,
          fields: 'A scene, B item, C person/character, D ignore/location, E vendor/category, F status',
          dataRows: '3-5, 8-9',
          status: {
            'wird gebaut': 'inProgress',
            fertig: 'ready',
            vorhanden: 'inHand',
            angefragt: 'sourcing',
            gestrichen: 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Kostüm',
      rows: `
        Rolle | Spieler/in | Teil | Szene | Größe | Anprobe am | Stand | Kosten
        Marta | Ines Kolb | Kleid grau | 1, 2 | 38 | 15.3. | zugeschnitten | 40 €
        Drache | Otto Lindner | Mantel Schuppen | alle | 54 | 16.3. | in Arbeit | 210 €
        Ritter | Jan Wolff | Kettenhemd | 4 | M | 16.3. | ausgeliehen | 60 €
        Chor (8) | div. | Umhänge | 2, 6 | div. | | fehlt |`,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 1,
          fields: 'A character/role, B person, C item, D scene, E ignore, F date/dueDate, G status, H cost/budget',
          dataRows: '2-5',
          status: {
            zugeschnitten: 'inProgress',
            'in Arbeit': 'inProgress',
            ausgeliehen: ['inHand', 'booked'],
            fehlt: 'needed',
          },
        },
      ],
    },
    {
      title: 'Einkauf',
      rows: `
        [x] | was | wieviel | wo | wer kauft | € 
        [x] | Stoff grau | 6 m | Stoffladen | Anja | 72
        [ ] | Schaumstoff | 2 Platten | Baumarkt | Til | 38
        [ ] | Schrauben 4x40 | 1 Pack | Baumarkt | Til | 6`,
      tables: [
        {
          track: 'shopping',
          headerRow: 1,
          fields: 'A done, B item, C quantity, D vendor, E owner, F cost/budget',
          dataRows: '2-4',
        },
      ],
    },
    {
      title: 'Adressen',
      rows: `
        Name | Funktion | Telefon | E-Mail | Straße | PLZ/Ort
        Ines Kolb | Marta | 0151 5550201 | ines@example.com | Gartenweg 3 | 12345 Musterstadt
        Otto Lindner | Drache | 0151 5550202 | otto@example.com | Am Ring 7 | 12345 Musterstadt
        Til Brück | Technik/Bau | 0151 5550203 | til@example.com | Hofstr. 1 | 12346 Musterdorf`,
      tables: [
        {
          track: ['contacts', 'crew'],
          headerRow: 1,
          fields: 'A person, B role/character, C phone, D email, E address, F address/ignore',
          dataRows: '2-4',
        },
      ],
    },
    {
      title: 'Maske Vorstellungen Freikarten',
      rows: `
        Vorstellung | Freikarten für | Anzahl | abgeholt
        Premiere 10.4. | Ines Kolb | 2 | ja
        Premiere 10.4. | Otto Lindner | 2 | nein
        11.4. | Presse | 4 | nein`,
      tables: [],
    },
  ],
};

export const alpenmilch: TextWorkbook = {
  title: 'Alpenmilch TVC – Produktion Zürich',
  locale: 'de_CH',
  kind: 'commercial',
  dateOrder: 'DMY',
  language: 'de',
  tabs: [
    {
      title: 'Shooting Board',
      rows: `
        Frame | Beschreibung | Location | Cast | Props / Produkt | Tageszeit | Drehtag
        1 | Kuh schaut in Kamera | Alp | Kuh | Glocke | Morgen | 1
        2 | Mutter giesst Milch ein | Küche | Mutter, Kind | Milch, Glas | Tag | 2
        3 | Packshot | Studio | – | Packung (Hero) | – | 2`,
      tables: [
        {
          track: ['scenes', 'schedule'],
          headerRow: 1,
          fields: 'A scene/id, B synopsis/description, C location/set, D cast, E props, F dayNight/time, G shootDay',
          dataRows: '2-4',
        },
      ],
    },
    {
      title: 'Crew Booking',
      rows: `
        Position | Name | Option | Tel | Tagesansatz CHF | Tage
        Regie | Beat Suter | fix | +41 79 555 01 01 | 2500 | 2
        Kamera | Chiara Rossi | 1. Option | +41 79 555 01 02 | 1400 | 2
        Kamera | Sven Halt | 2. Option | +41 79 555 01 03 | 1400 | 2
        Licht | Urs Frei | angefragt | | 750 | 2
        Maske | Noëmi Graf | abgesagt | +41 79 555 01 05 | 700 | 1`,
      tables: [
        {
          track: 'crew',
          headerRow: 1,
          fields: 'A role, B person, C status, D phone, E rate/cost, F quantity/ignore',
          dataRows: '2-6',
          status: {
            fix: 'booked',
            '1. Option': 'option',
            '2. Option': 'option',
            angefragt: 'sourcing',
            abgesagt: 'rejected',
          },
        },
      ],
    },
    {
      title: 'Casting',
      rows: `
        Rolle | Favoriten | Alter | Agentur | Status | Buyout | Feedback Kunde
        Mutter | Lara Keller | 34 | Faces ZH | Option bis 12.3. | 4500 | gefällt sehr
        Kind | Mio B. | 6 | privat | Casting läuft | 1500 |
        Bauer | Hans Zbinden | 61 | Street | gebucht | 3000 | ok`,
      tables: [
        {
          track: 'cast',
          headerRow: 1,
          fields:
            'A character/role, B person, C ignore, D vendor/person/notes, E status, F cost/rate/budget, G notes/approval',
          dataRows: '2-4',
          status: {
            'Option bis 12.3.': 'option',
            'Casting läuft': 'sourcing',
            gebucht: 'booked',
          },
        },
      ],
    },
    {
      title: 'Technik',
      rows: `
        Gerät | Stk. | Verleih | Abholung | Rückgabe | Preis/Tag | OK
        Alexa 35 Set | 1 | Cine Rent | 10.03.2027 | 13.03.2027 | 950 | best.
        Dolly | 1 | Cine Rent | 10.03.2027 | 13.03.2027 | 220 | offen
        Milchpumpe Tabletop | 1 | SFX Huber | | | 400 | Offerte`,
      tables: [
        {
          track: 'equipment',
          headerRow: 1,
          fields: 'A item, B quantity, C vendor, D startDate, E endDate, F rate/cost, G status/done/approval',
          dataRows: '2-4',
        },
      ],
    },
  ],
};
