import type { TextWorkbook } from './text-workbook';

/** English tabs with awkward shapes that no other workbook here has. */
export const oddShapes: TextWorkbook = {
  title: 'NORTH PIER - planning',
  locale: 'en_GB',
  kind: 'film',
  dateOrder: 'DMY',
  language: 'en',
  tabs: [
    {
      title: 'CALL SHEET Day 4',
      rows: `
        NORTH PIER | | | DAY 4 of 15 | | UNIT CALL: 07:30
        Thursday 18 March 2027 | | | Sunrise 06:12 | | Sunset 18:14
        Nearest A&E: | St Example Hospital, Hill Rd | | | |
        -
        SCENES
        Sc | Set | D/N | Pgs | Cast | Notes
        41 | EXT. PIER | DAY | 1 4/8 | 1, 2, 5 | crane
        42A | INT. KIOSK | DUSK | 6/8 | 1 |
        | | Total | 2 2/8 | |
        -
        CAST
        ID | Artiste | Character | P/Up | M-up/Cost | On set
        #1 | Ines Holm | CLARA | 06:00 | 06:30 | 07:30
        #2 | Tom Akre | BOATMAN | 06:15 | 07:00 | 07:30
        #5 | Jo Pell | GIRL | 08:00 | 08:30 | 09:30
        -
        CREW
        Dept | Name | Position | Call
        Camera | Lena Duarte | DoP | 07:00
        Camera | Piet Moor | Focus puller | 07:00
        Sound | Abel Cross | Sound mixer | 07:15`,
      tables: [
        {
          track: ['callSheet', 'schedule', 'scenes'],
          headerRow: 6,
          fields: 'A scene, B set, C dayNight, D pages, E cast, F notes',
          dataRows: '7-8',
        },
        {
          track: ['callSheet', 'cast'],
          headerRow: 12,
          fields: 'A id, B person, C character, D callTime/time, E time/callTime/ignore, F time/callTime',
          dataRows: '13-15',
        },
        {
          track: ['callSheet', 'crew'],
          headerRow: 18,
          fields: 'A department, B person, C role, D callTime',
          dataRows: '19-21',
        },
      ],
    },
    {
      title: 'Kit',
      rows: `
        Description | Qty | Hire Co | Weekly | Hire | | Status
        | | | | from | to |
        Alpha camera body | #2 | Lens Barn | £900 | 01/03/2027 | 28/03/2027 | confirmed
        Zoom lens | #1 | Lens Barn | £450 | 01/03/2027 | 28/03/2027 | pencilled
        Track & wheels | #1 | Grip House | £300 | 08/03/2027 | 28/03/2027 | quote requested
        Hazer | #1 | | £80 | | | to find`,
      tables: [
        {
          track: 'equipment',
          headerRow: 1,
          fields: 'A item, B quantity, C vendor, D rate, E startDate, F endDate, G status',
          dataRows: '3-6',
          status: { confirmed: 'booked', pencilled: 'option', 'quote requested': 'sourcing', 'to find': 'needed' },
        },
      ],
    },
    {
      title: 'Who',
      rows: `
        Director | Ada Finch | ada.finch@example.com | 07700 900111
        Producer | Ben Orr | ben.orr@example.com | 07700 900112
        1st AD | Cy Marsh | cy.marsh@example.com | 07700 900113
        DoP | Lena Duarte | lena.duarte@example.com | 07700 900114
        Sound mixer | Abel Cross | abel.cross@example.com | 07700 900115`,
      tables: [
        { track: ['crew', 'contacts'], headerRow: null, fields: 'A role, B person, C email, D phone', dataRows: '1-5' },
      ],
    },
    {
      title: 'Notes from meeting',
      rows: `
        Things to remember
        Clara wants to do her own stunts, Ben says no.
        Ask the harbour office about the tide tables.
        The kiosk smells. Bring candles.`,
      tables: [],
    },
    { title: 'Sheet9', rows: '-', tables: [] },
    {
      title: 'colours only',
      rows: `
        Prop | Scenes | Who | Status
        Lantern | 41 | Bea |
        Ticket punch | 42A | Bea |
        Rope coil | 41, 43 | Sol |
        Oar (light) | 44 | Sol |`,
      tables: [{ track: 'props', headerRow: 1, fields: 'A item, B scene, C owner, D status', dataRows: '2-5' }],
    },
    {
      title: 'Availability',
      rows: `
        Name | Role | 01/03 | 02/03 | 03/03 | 04/03 | 05/03
        Ines Holm | CLARA | x | x | | x | x
        Tom Akre | BOATMAN | x | | | x |
        Jo Pell | GIRL | | x | x | x | x`,
      tables: [
        {
          track: ['cast', 'schedule', 'crew'],
          headerRow: 1,
          fields: 'A person, B character/role, C matrix, D matrix, E matrix, F matrix, G matrix',
          dataRows: '2-4',
        },
      ],
    },
    {
      title: 'Graphics & set',
      rows: `
        ITEM | SET | QTY | STATUS | BUYER | COST || ITEM | SET | QTY | STATUS | BUYER | COST
        Kiosk sign | KIOSK | #1 | in fab | Mo | £120 || Deck chairs | PIER | #12 | bought | Mo | £96
        Price list | KIOSK | #2 | approved | Mo | £14 || Life ring | PIER | #2 | to find | Al |
        Postcards | KIOSK | #40 | got | Al | £22 || | | | | |`,
      tables: [
        {
          track: ['setDressing', 'props'],
          headerRow: 1,
          fields: 'A item, B set, C quantity, D status, E owner, F cost',
          dataRows: '2-4',
        },
        {
          track: ['setDressing', 'props'],
          headerRow: 1,
          fields: 'H item, I set, J quantity, K status, L owner, M cost',
          dataRows: '2-3',
        },
      ],
    },
  ],
};
