import type { TextWorkbook } from './text-workbook';

/** A television series in German: one episode's drehplan, stab, motive, and what the departments keep. */
export const germanSeries: TextWorkbook = {
  title: 'Küstenwache Nord – Staffel 2, Folge 14',
  locale: 'de_DE',
  kind: 'television',
  dateOrder: 'DMY',
  language: 'de',
  tabs: [
    {
      title: 'Drehbuchauszug',
      rows: `
        KÜSTENWACHE NORD  Folge 14 | | | Buchfassung: ROSA 04.02.27
        -
        Bild | I/A | Motiv | T/N | Seiten | Inhalt | Rollen | Komparsen | Requisite | Kostüm | Fahrzeuge | Bemerkungen
        14/1 | I | Revier, Büro | T | 1 2/8 | Jansen findet den Brief auf dem Schreibtisch. | 1, 3 | | Brief; Dienstwaffe | Uniform | |
        14/2 | A | Hafenmole | N | 3/8 | Möwe wartet im Regen auf den Kutter. | 2, 4 | 6 Hafenarbeiter | Thermoskanne | Ölzeug | Streifenwagen | Regen nötig
        14/3 | I/A | Streifenwagen | T | 4/8 | Streit auf der Fahrt. | 1, 2 | | Funkgerät | Uniform | Streifenwagen |
        14/4 | I | Kutter, Kajüte | Abend | 2 | Das Versteck wird entdeckt. | 2, 4, 5 | | Seekarte; Messer | | |
        14/5 | I | Revier, Flur | T | 7/8 | ENTFÄLLT | | | | | |
        14/6 | A | Deich | Morgen | 6/8 | Abschied am Deich. | 1, 3 | 2 Spaziergänger | Fahrrad | | | Drohne?
        Summe | | | | 5 6/8`,
      tables: [
        {
          track: 'scenes',
          headerRow: 3,
          fields:
            'A scene, B intExt, C set/location, D dayNight, E pages, F synopsis, G cast, H background, I props, J wardrobe, K vehicles, L notes',
          dataRows: '4-9',
        },
      ],
    },
    {
      title: 'Stab',
      rows: `
        STABLISTE Stand 01.02.2027
        Funktion | Name | Handy | E-Mail | Gage | Vertragsstand | Beginn
        >PRODUKTION
        Produktionsleitung | Karin Holtkamp | 0170 555 0101 | k.holtkamp@example.com | 2.400 €/Wo | Vertrag unterschrieben | 11.01.2027
        Aufnahmeleitung | Jens Petersen | 0170 555 0102 | j.petersen@example.com | 1.800 €/Wo | mündlich zugesagt | 18.01.2027
        Filmgeschäftsführung | N.N. | | | | offen |
        >KAMERA
        Kamera | Mette Clausen | 0170 555 0104 | m.clausen@example.com | 3.100 €/Wo | Angebot raus | 01.02.2027
        1. Kameraassistenz | Tarek Yildiz | 0170 555 0105 | t.yildiz@example.com | 1.650 €/Wo | angefragt |
        >TON
        Tonmeister | Ole Brandt | 0170 555 0106 | o.brandt@example.com | 1.900 €/Wo | auf Option | 01.02.2027
        Tonassistenz | Lena Voß | 0170 555 0107 | l.voss@example.com | 1.300 €/Wo | abgesagt |`,
      tables: [
        {
          track: 'crew',
          headerRow: 2,
          fields: 'A role, B person, C phone, D email, E rate, F status, G startDate/date',
          dataRows: '4-6, 8-9, 11-12',
          status: {
            'Vertrag unterschrieben': 'signed',
            'mündlich zugesagt': 'agreed',
            offen: 'needed',
            'Angebot raus': 'offered',
            angefragt: 'sourcing',
            'auf Option': 'option',
            abgesagt: 'rejected',
          },
        },
      ],
    },
    {
      title: 'Motivliste',
      rows: `
        Motiv laut Drehbuch | Drehort | Anschrift | Ansprechpartner | Telefon | Status | Drehgenehmigung | Motivvertrag | Motivmiete | Drehtag | Bemerkung
        Revier | Alte Zollstation | Am Sande 4, 26382 Musterhafen | Frau Reents | 04421 555 01 | Vertrag unterschrieben | nicht nötig | unterschrieben | 900 €/Tag | 1.3.27 |
        Hafenmole | Nordmole | Hafenstraße 1, Musterhafen | Hafenamt | 04421 555 02 | in Verhandlung | beantragt | offen | 450 € | 3.3.27 | Sperrung nötig
        Kutter, Kajüte | MS Greta | Liegeplatz 7 | Kapitän Onken | 0171 555 03 | mündlich zugesagt | – | Entwurf | 300 € | 4.3.27 |
        Deich | Elisabethdeich | | Deichverband | | Besichtigung | zu beantragen | offen | | 5.3.27 | Schafe!`,
      tables: [
        {
          track: 'locations',
          headerRow: 1,
          fields:
            'A set, B location, C address, D person/owner, E phone, F status, G permit, H agreement, I cost/rate, J date/shootDay, K notes',
          dataRows: '2-5',
          status: {
            'Vertrag unterschrieben': 'signed',
            'in Verhandlung': 'sourcing',
            'mündlich zugesagt': 'agreed',
            Besichtigung: 'sourcing',
          },
        },
      ],
    },
    {
      title: 'Requisiten',
      rows: `
        Nr. | Requisit | Bild | Rolle | Beschaffung | Anzahl | Kosten | Benötigt bis | Stand | Wer | Anmerkung
        #1 | Brief, gealtert | 14/1 | JANSEN | bauen | #3 | 20 € | 26.02.2027 | in Arbeit | Ute |
        #2 | Dienstwaffe (Dummy) | 14/1 | JANSEN | mieten | #2 | 180 € | 26.02.2027 | bestellt | Ute | Waffenrechtler!
        #3 | Thermoskanne | 14/2 | MÖWE | Fundus | #1 | | 01.03.2027 | vorhanden | Kai |
        #4 | Seekarte | 14/4 | ONKEN | kaufen | #2 | 35 € | 02.03.2027 | gesucht | Kai |
        #5 | Messer, weich | 14/4 | MÖWE | bauen | #2 | 60 € | 02.03.2027 | zur Freigabe | Ute |
        #6 | Fahrrad, alt | 14/6 | JANSEN | leihen | #1 | 0 € | 04.03.2027 | gepackt | Kai |
        #7 | | | | | | | | | |
        #8 | | | | | | | | | |`,
      tables: [
        {
          track: 'props',
          headerRow: 1,
          fields:
            'A id, B item, C scene, D character, E vendor/category, F quantity, G cost/budget, H dueDate, I status, J owner, K notes',
          dataRows: '2-7',
          status: {
            'in Arbeit': 'inProgress',
            vorhanden: 'inHand',
            gesucht: 'needed',
            'zur Freigabe': 'submitted',
            gepackt: 'ready',
          },
        },
      ],
    },
    {
      title: 'Drehplan',
      rows: `
        DREHPLAN FOLGE 14 – GELB – 09.02.2027
        Bild | I/A | Motiv | T/N | Inhalt | Seiten | Rollen | Ort
        >1. DREHTAG – Montag, 1. März 2027
        14/1 | I | Revier, Büro | T | Jansen findet den Brief. | 1 2/8 | 1, 3 | Alte Zollstation
        14/5 | I | Revier, Flur | T | Kurzes Wiedersehen. | 7/8 | 1 | Alte Zollstation
        | | MITTAGSPAUSE
        14/3 | I/A | Streifenwagen | T | Streit auf der Fahrt. | 4/8 | 1, 2 | Hafenstraße
        >2. DREHTAG – Mittwoch, 3. März 2027
        14/2 | A | Hafenmole | N | Möwe wartet. | 3/8 | 2, 4 | Nordmole
        | | MOTIVWECHSEL
        14/4 | I | Kutter, Kajüte | N | Das Versteck. | 2 | 2, 4, 5 | MS Greta
        DREHFREI - Samstag & Sonntag`,
      tables: [
        {
          track: 'schedule',
          headerRow: 2,
          fields: 'A scene, B intExt, C set, D dayNight, E synopsis/description, F pages, G cast, H location',
          dataRows: '4-5, 7, 9, 11',
        },
      ],
    },
    {
      title: 'Kostüm',
      rows: `
        Rolle | Kostümteil | Bilder | Größe | Anprobe | Status
        JANSEN | Uniformjacke | 14/1, 14/3 | 48 | 15.02. | Anprobe
        JANSEN | Regenmantel gelb | 14/6 | 48 | 15.02. | bestellt
        MÖWE | Ölzeug, doppelt | 14/2 | L | offen | wird gesucht
        MÖWE | Wollpullover | 14/4 | L | 16.02. | im Haus
        ONKEN | Kapitänsmütze | 14/4 | 58 | | fertig`,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 1,
          fields: 'A character, B item, C scene, D ignore, E date, F status',
          dataRows: '2-6',
          status: { Anprobe: 'inProgress', 'wird gesucht': 'sourcing', 'im Haus': 'inHand', fertig: 'ready' },
        },
      ],
    },
    {
      title: 'Alter Drehplan - nicht verwenden',
      rows: `
        Bild | I/A | Motiv | T/N
        14/1 | I | Revier, Büro | T
        14/2 | A | Hafenmole | N`,
      tables: [],
    },
    {
      title: 'Rechnungen',
      rows: `
        Rechnungs-Nr. | Rechnungsdatum | Lieferant | Verwendungszweck | Betrag | fällig am | Status | freigegeben von
        RE-2027-014 | 04.02.2027 | Requisitenhof Süd | Dienstwaffen | 214,20 € | 18.02.2027 | freigegeben | K. Holtkamp
        RE-2027-015 | 05.02.2027 | Lichtblick Verleih | Anzahlung Licht | 4.500,00 € | 12.02.2027 | bezahlt | K. Holtkamp
        RE-2027-019 | 09.02.2027 | MS Greta Reederei | Motivmiete | 300,00 € | 23.02.2027 | in Prüfung |
        RE-2027-020 | 10.02.2027 | Druckerei Hansen | Requisitenbriefe | 61,88 € | 24.02.2027 | offen |`,
      tables: [
        {
          track: 'payments',
          headerRow: 1,
          fields: 'A id/reference, B date, C vendor, D description, E cost, F dueDate, G status, H approvedBy',
          dataRows: '2-5',
          status: { freigegeben: 'approved', bezahlt: 'done', 'in Prüfung': 'submitted', offen: 'needed' },
        },
      ],
    },
  ],
};
