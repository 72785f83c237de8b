import type { TextWorkbook } from './text-workbook';

/** Call sheets and schedules in German, French and Spanish, with codes explained by legends, and a headerless strip board. */
export const callSheets: TextWorkbook = {
  title: 'Nachtfähre - Tagesdispo & Planung',
  locale: 'de_DE',
  kind: 'film',
  dateOrder: 'DMY',
  language: 'de',
  tabs: [
    {
      title: 'Dispo Tag 3',
      rows: `
        NACHTFÄHRE | | TAGESDISPO NR. 3 | | Mittwoch, 17.03.2027
        Arbeitsbeginn: 08:00 | | Sonnenaufgang 6:31 | | Untergang 18:27
        Krankenhaus: | Klinikum Beispielstadt, Am Ring 1 | | |
        -
        Bild | I/A | Motiv | T/N | Rollen | Seiten
        12 | I | Kajüte | N | 1, 4 | 1 3/8
        13A | A | Fähranleger | Abend | 1, 2 | 5/8
        -
        Nr. | Rolle | Darsteller | Abholung | Maske/Kostüm | Drehfertig
        #1 | ELKE | Sina Roth | 07:15 | 07:45 | 09:00
        #2 | MATROSE | Udo Kern | 12:00 | 12:30 | 13:30
        #4 | KAPITÄN | Horst Ebel | 07:30 | 08:00 | 09:00
        -
        VORSCHAU
        Bild | Motiv | Seiten | Rollen
        14 | Brücke | 2 1/8 | 1, 4
        15 | Maschinenraum | 6/8 | 2`,
      tables: [
        {
          track: ['callSheet', 'schedule', 'scenes'],
          headerRow: 5,
          fields: 'A scene, B intExt, C set, D dayNight, E cast, F pages',
          dataRows: '6-7',
        },
        {
          track: ['callSheet', 'cast'],
          headerRow: 9,
          fields: 'A id, B character, C person, D callTime/time, E time/callTime, F time/callTime',
          dataRows: '10-12',
        },
        {
          track: ['schedule', 'callSheet', 'scenes'],
          headerRow: 15,
          fields: 'A scene, B set, C pages, D cast',
          dataRows: '16-17',
        },
      ],
    },
    {
      title: 'Kostümliste',
      rows: `
        A = angefragt | B = bestellt / L = liegt vor | Ä = in Änderung | F = fertig
        Größen im Ordner
        Rolle | Kostüm | Bild | Status | Anm.
        ELKE | Regenmantel | 12, 13A | L |
        ELKE | Stiefel | 13A | B | zwei Paar
        KAPITÄN | Uniform | 12, 14 | Ä |
        MATROSE | Troyer | 15 | F |
        MATROSE | Mütze | 15 | A |`,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 3,
          fields: 'A character, B item, C scene, D status, E notes',
          dataRows: '4-8',
          status: { L: 'inHand', Ä: 'inProgress', F: 'ready', A: 'sourcing' },
        },
      ],
    },
    {
      title: 'Feuille de service',
      rows: `
        FEUILLE DE SERVICE N° 3 | | Mercredi 17 mars 2027 | |
        PAT 9h00 | | | |
        -
        Poste | Nom | Heure de convocation | Tél | Remarques
        Cadreur | Léo Marin | 8h00 | 06 39 98 02 01 |
        Perchman | Ali Sow | 8h15 | 06 39 98 02 02 | apporter HF
        Maquilleuse | Eva Roy | 7h00 | 06 39 98 02 03 |`,
      tables: [
        {
          track: ['callSheet', 'crew'],
          headerRow: 4,
          fields: 'A role, B person, C callTime/time, D phone, E notes',
          dataRows: '5-7',
        },
      ],
    },
    {
      title: 'One-Liner',
      rows: `
        NACHTFÄHRE - ONE LINER - WEISS - 01.02.2027
        -
        >TAG 1 - Montag, 15. März 2027
        INT KAJÜTE | N1 | Elke wacht auf. | 1, 4 | Sz. 12 | 1 3/8
        INT BRÜCKE | T2 | Der Kapitän schweigt und sieht hinaus. | 4 | Sz. 14 | 2 1/8
        EXT FÄHRANLEGER | T2 | Der Matrose winkt dem letzten Wagen nach. | 1, 2 | Sz. 13 | 5/8
        >TAG 2 - Dienstag, 16. März 2027
        INT MASCHINENRAUM | N2 | Der Motor stirbt, niemand ruft. | 2 | Sz. 15 | 6/8
        UMZUG
        EXT DECK | N2 | Nebel zieht auf, Elke zählt die Lichter. | 1 | Sz. 16 | 1 1/8
        INT KAJÜTE | N3 | Sie packt den Koffer wieder aus. | 1 | Sz. 17 | 3/8`,
      tables: [
        {
          track: 'schedule',
          headerRow: null,
          fields: 'A set, B dayNight, C synopsis/description, D cast, E scene, F pages',
          dataRows: '4-6, 8, 10-11',
        },
      ],
    },
    {
      title: 'DOOD',
      rows: `
        | | | MO | DI | MI | DO
        Nr | Rolle | Darsteller | 15.03. | 16.03. | 17.03. | 18.03.
        #1 | ELKE | Sina Roth | SW | W | W | WF
        #2 | MATROSE | Udo Kern | SW | H | WF |
        #4 | KAPITÄN | Horst Ebel | SW | | WF |`,
      tables: [
        {
          track: ['cast', 'schedule'],
          headerRow: 2,
          fields: 'A id, B character, C person, D matrix, E matrix, F matrix, G matrix',
          dataRows: '3-5',
        },
      ],
    },
    {
      title: 'Citaciones',
      rows: `
        LLAMADO GENERAL 7:00
        Depto. | Nombre | Cargo | Hora de llamado
        Cámara | Rita Paz | Foquista | 6:30
        Sonido | Joel Mar | Sonidista | 7:00
        Arte | Luz Gil | Utilera | 6:00`,
      tables: [
        {
          track: ['callSheet', 'crew'],
          headerRow: 2,
          fields: 'A department, B person, C role, D callTime/time',
          dataRows: '3-5',
        },
      ],
    },
  ],
};
