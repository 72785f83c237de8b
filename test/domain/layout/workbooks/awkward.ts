import type { TextWorkbook } from './text-workbook';

/** Shapes that teams make without thinking: forms above tables, second blocks, yes and no, two tables without a gap. */
export const awkward: TextWorkbook = {
  title: 'Blue Door S1 eps 1-2',
  locale: 'en_GB',
  kind: 'television',
  dateOrder: 'DMY',
  language: 'en',
  tabs: [
    {
      title: 'Breakdown',
      rows: `
        Project: | Blue Door | Director: | A. Finch | Producer: | B. Orr | |
        Draft: | Pink | Date: | 12/03/2027 | Pages: | #98 | |
        Company: | Long Pier Films | Phone: | 07700 900111 | Email: | office@example.com | |
        -
        Scene Information | | | | | Elements | |
        Scene # | INT/EXT | Location | Day/Night | Pages | Props | Costumes | Special Notes
        1 | INT | Kitchen | Day | 1 2/8 | Kettle | Apron |
        2 | EXT | Street | Night | 4/8 | Bike | Coat | rain
        3 | INT | Kitchen | Night | 2 1/8 | Lamp | Nightdress |
        | | | | 3 7/8 | | |`,
      tables: [
        {
          track: 'scenes',
          headerRow: 6,
          fields: 'A scene, B intExt, C set/location, D dayNight, E pages, F props, G wardrobe, H notes',
          dataRows: '7-9',
        },
      ],
    },
    {
      title: 'Casting',
      rows: `
        EPISODE 1 | | | | |
        Role | Actor | Age | Agent | Status | Notes
        Mum | Ada Finch | 40s | Star Mgmt | Contract signed |
        Dad | | 50s | | Auditions 12 March |
        EPISODE 2 | | | | |
        Role | Actor | Age | Agent | Status | Notes
        Postman | Cy Marsh | 30s | self | Offer made | wants more £
        Nurse | tbc | any | | casting |`,
      tables: [
        {
          track: 'cast',
          headerRow: 2,
          fields: 'A character, B person, C ignore, D vendor, E status, F notes',
          dataRows: '3-4, 7-8',
          status: {
            'Contract signed': 'signed',
            'Auditions 12 March': 'sourcing',
            'Offer made': 'offered',
            casting: 'sourcing',
          },
        },
      ],
    },
    {
      title: 'Crew by dept',
      rows: `
        CAMERA | | | | SOUND | | |
        Position | Name | Phone | Status | Position | Name | Phone | Status
        DoP | Lena D | 07700 900114 | booked | Mixer | Abel C | 07700 900115 | booked
        Focus | Piet M | 07700 900116 | pencil | Boom | | | need
        Loader | | | need | | | |`,
      tables: [
        { track: 'crew', headerRow: 2, fields: 'A role, B person, C phone, D status', dataRows: '3-5' },
        { track: 'crew', headerRow: 2, fields: 'E role, F person, G phone, H status', dataRows: '3-4' },
      ],
    },
    {
      title: 'Equipment',
      rows: `
        Camera package - Lens Barn - quote 4411
        Item | Qty | Days | Rate | Total | Confirmed
        Camera body | #2 | #20 | £250 | £10,000 | Y
        Lens set | #1 | #20 | £180 | £3,600 | Y
        Tripod | #3 | #20 | £15 | £900 | N
        Subtotal | | | | £14,500 |
        Lighting package - Glow Ltd
        Item | Qty | Days | Rate | Total | Confirmed
        LED panel | #4 | #20 | £60 | £4,800 | N
        Generator | #1 | #5 | £200 | £1,000 | Y
        Subtotal | | | | £5,800 |
        TOTAL | | | | £20,300 |`,
      tables: [
        {
          track: 'equipment',
          headerRow: 2,
          fields: 'A item, B quantity, C ignore/quantity, D rate, E cost, F status',
          dataRows: '3-5, 9-10',
          status: { Y: 'booked', N: 'needed' },
        },
      ],
    },
    {
      title: 'Invoices',
      rows: `
        Invoice # | Supplier | Description | Net | VAT | Gross | Due date | Paid | Date paid
        INV-1 | Lens Barn | deposit | 500.00 | 100.00 | 600.00 | 01/03/2027 | Yes | 28/02/2027
        44/27 | Prop Barn | hires | 40.00 | 8.00 | 48.00 | 20/03/2027 | No |
        A-9 | Glow | lights | 900.00 | 180.00 | 1080.00 | 31/03/2027 | No |`,
      tables: [
        {
          track: 'payments',
          headerRow: 1,
          fields:
            'A id, B vendor, C description, D cost, E ignore, F ignore/cost, G dueDate, H status/paid, I date/paid',
          dataRows: '2-4',
          status: { Yes: 'done', No: 'needed' },
        },
      ],
    },
    {
      title: 'Schedule',
      rows: `
        Day | Date | Call | Wrap | Location | Scenes | Cast | Notes
        1 | Mon 15/3 | 08:00 | 18:00 | 4 Elm Rd | 1, 3, 5 | Mum, Dad |
        2 | Tue 16/3 | 08:00 | 18:00 | 4 Elm Rd | 2, 4 | Mum | fish tank
        | Wed 17/3 | | | REST DAY | | |
        3 | Thu 18/3 | 12:00 | 22:00 | Elm Rd | 7, 8 | Dad, Postman | night`,
      tables: [
        {
          track: 'schedule',
          headerRow: 1,
          fields: 'A shootDay, B date, C callTime, D ignore/endDate, E location, F scene, G cast, H notes',
          dataRows: '2-3, 5',
        },
      ],
    },
    {
      title: 'Vehicles',
      rows: `
        Vehicle | Scenes | Supplier | Status | Cost
        Red van | 4, 7 | Cars R Us | booked | £300
        Bus | 12 | City | enquired | £500`,
      tables: [
        {
          track: 'props',
          headerRow: 1,
          fields: 'A item, B scene, C vendor, D status, E cost',
          dataRows: '2-3',
          status: { booked: 'booked', enquired: 'sourcing' },
        },
      ],
    },
    {
      title: 'Pivot',
      rows: `
        SUM of Cost | Status | | |
        Department | booked | need | got | Grand Total
        Camera | #300 | #20 | #10 | #330
        Sound | #100 | #5 | #0 | #105`,
      tables: [],
    },
    {
      title: 'Location info',
      rows: `
        Location | Pier Cafe | Old Mill | Town Hall
        Address | 1 Pier Rd | Mill Lane | High St
        Contact | Jo | Sam | Council
        Status | signed | scouting | permit applied
        Permit | n/a | n/a | applied
        Fee | £200 | £50 | £0`,
      tables: [],
    },
    {
      title: 'Moodboard links',
      rows: `
        Look | Link
        Kitchen | https://example.com/a
        Pier | https://example.com/b`,
      tables: [],
    },
  ],
};
