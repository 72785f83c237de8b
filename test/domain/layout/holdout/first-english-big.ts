import type { TextWorkbook } from '../workbooks/text-workbook';

export const starfallStudio: TextWorkbook = {
  title: 'STARFALL prod tracking',
  locale: 'en_US',
  kind: 'film',
  dateOrder: 'MDY',
  language: 'en',
  tabs: [
    {
      title: 'DOOD',
      rows: `
        STARFALL - DAY OUT OF DAYS | | | | | | | | |
        | | Month/Day | 3/1 | 3/2 | 3/3 | 3/4 | 3/5 | |
        ID | Character | Shooting Day | 1 | 2 | 3 | 4 | 5 | Work | Hold
        1 | CAPT. VEGA | | SW | W | W | H | WF | 4 | 1
        2 | DOC | | | SW | H | WF | | 2 | 1
        3 | THE ORPHAN (K) | | | | SWF | | | 1 | 0`,
      tables: [
        {
          track: ['cast', 'schedule'],
          headerRow: 3,
          fields:
            'A id, B character, C ignore, D matrix, E matrix, F matrix, G matrix, H matrix, I ignore/quantity, J ignore/quantity',
          dataRows: '4-6',
        },
      ],
    },
    {
      title: 'One liner GREEN',
      rows: `
        STARFALL - ONE LINE SCHEDULE (GREEN) 2/10/27 | | | | | |
        12 | INT | BRIDGE | DAY | Vega takes the con. | 1, 2 | 2 1/8
        14pt | INT | BRIDGE | NIGHT | Alarm. | 1, 2, 3 | 6/8
        >END OF DAY 1 - MONDAY, MARCH 1, 2027 - 2 7/8 pages
        22 | INT | MEDBAY | DAY | Doc stitches. | 1, 2 | 1 3/8
        22A | INT | MEDBAY | DAY | The orphan wakes. | 2, 3 | 4/8
        >END OF DAY 2 - TUESDAY, MARCH 2, 2027 - 1 7/8 pages
        >COMPANY MOVE TO QUARRY
        31 | EXT | CRASH SITE | DUSK | They bury him. | 1, 3 | 1`,
      tables: [
        {
          track: 'schedule',
          headerRow: null,
          fields: 'A scene, B intExt, C set/location, D dayNight, E synopsis/description, F cast/character, G pages',
          dataRows: '2-3, 5-6, 9',
        },
      ],
    },
    {
      title: 'Graphics',
      rows: `
        Graphic # | Description | Set | Sc | Designer | Due | Legal | Director | Status | File
        G-001 | mission patch | various | 12, 22 | Ines | 2/8/27 | cleared | approved | printing | link
        G-002 | medbay labels | MEDBAY | 22 | Ola | 2/10/27 | cleared | notes | revising | link
        G-003 | bridge UI loops | BRIDGE | 12, 14pt | vendor | 2/15/27 | n/a | | concept | 
        G-004 | "Eat at Zee's" neon | CRASH SITE | 31 | Ines | 2/20/27 | pending | | not started |`,
      tables: [
        {
          track: ['props', 'setDressing'],
          headerRow: 1,
          fields:
            'A id, B item/description, C set, D scene, E owner, F dueDate, G approval/ignore/permit, H approval/approvedBy, I status, J ignore/reference',
          dataRows: '2-5',
          status: {
            printing: 'inProgress',
            revising: 'inProgress',
            concept: ['inProgress', 'sourcing'],
            'not started': 'needed',
          },
        },
      ],
    },
    {
      title: 'Constr & Set Dec',
      rows: `
        >BRIDGE SET (Stage 4)
        Item | Qty | Src | Buyer | PO | ETA | Status | Est
        Captain's chair | 1 | FAB | RK | | 2/20 | IN SHOP | $4,500
        Console greebles | 200 | BUY | LT | 4471 | 2/12 | REC'D | $1,800
        >MEDBAY (Stage 4)
        Item | Qty | Src | Buyer | PO | ETA | Status | Est
        Hospital beds | 4 | RENT | LT | 4480 | 2/22 | HELD | $1,200
        IV stands | 6 | RENT | LT | | | TO SOURCE | $240
        | | | | | | SUBTOTAL | $7,740`,
      tables: [
        {
          track: 'setDressing',
          headerRow: 2,
          fields:
            'A item, B quantity, C vendor/category, D owner, E reference/id, F dueDate/date, G status, H budget/cost',
          dataRows: '3-4, 7-8',
          status: { 'IN SHOP': 'inProgress', "REC'D": 'inHand', HELD: 'option', 'TO SOURCE': 'needed' },
        },
      ],
    },
    {
      title: 'Stunts',
      rows: `
        Sc | Stunt | Performer | Doubling | Adj. | Rehearsal | Rig/Pads | Status
        14pt | wire pull into console | Kip Rowe | Vega | $1,500 | 2/25 | wire rig | approved
        31 | slide down scree | Jess Imai | Orphan | $400 | 2/26 | pads | pending safety`,
      tables: [
        {
          track: ['none', 'cast', 'crew', 'rehearsals'],
          headerRow: 1,
          fields: 'A scene, B stunts/description/item, C person',
          dataRows: '2-3',
        },
      ],
    },
    {
      title: 'Petty cash envelopes',
      rows: `
        Env # | Dept | Holder | Issued | Amount | Turned in | Receipts total | Balance
        1 | Props | L. Tran | 2/1/27 | $1,500.00 | 2/9/27 | $1,412.33 | $87.67
        2 | Costumes | B. Ivey | 2/1/27 | $2,000.00 | | | $2,000.00
        3 | Locations | D. Cho | 2/3/27 | $800.00 | 2/10/27 | $800.00 | $0.00`,
      tables: [
        {
          track: ['payments', 'budget', 'none'],
          headerRow: 1,
          fields: 'A id, B department, C person/owner, D date/startDate, E cost/budget',
          dataRows: '2-4',
        },
      ],
    },
    {
      title: 'Cost report',
      rows: `
        | | Prior | This Pd | Cost to Date | Commit | ETC | EFC | Budget | Var
        >ABOVE THE LINE
        1100 | Story & Rights | 50,000 | 0 | 50,000 | 0 | 0 | 50,000 | 50,000 | 0
        1300 | Direction | 120,000 | 20,000 | 140,000 | 0 | 60,000 | 200,000 | 200,000 | 0
        | TOTAL ATL | 170,000 | 20,000 | 190,000 | 0 | 60,000 | 250,000 | 250,000 | 0
        >BELOW THE LINE
        2300 | Set Dressing | 30,000 | 12,000 | 42,000 | 8,000 | 55,000 | 105,000 | 98,000 | (7,000)
        2500 | Property | 11,000 | 4,000 | 15,000 | 2,000 | 20,000 | 37,000 | 40,000 | 3,000
        | GRAND TOTAL | 211,000 | 36,000 | 247,000 | 10,000 | 135,000 | 392,000 | 388,000 | (4,000)`,
      tables: [
        {
          track: 'budget',
          headerRow: 1,
          fields:
            'A id/reference, B item/category/description/department, C ignore/actual, D ignore/actual, E actual, F ignore/cost, G ignore/cost, H cost/ignore, I budget, J ignore',
          dataRows: '3-4, 7-8',
        },
      ],
    },
  ],
};

export const dinerAds: TextWorkbook = {
  title: 'Crumb & Co "Sunday" :30/:15 JOB 27-114',
  locale: 'en_US',
  kind: 'commercial',
  dateOrder: 'MDY',
  language: 'en',
  tabs: [
    {
      title: 'Talent',
      rows: `
        Spot | Role | Pick | Backup | Agent | Avail 4/12 | Avail 4/13 | Status | Fitting | Usage
        :30 | Grandpa | Wes Calloway | Art Dillon | CESD | Y | Y | booked | 4/10 2pm | 13wk
        :30 | Kid w/ syrup | Nico T. | | parent | Y | N | on avail | | 13wk
        :15 | Waitress | - | | | | | callbacks 4/5 | |`,
      tables: [
        {
          track: 'cast',
          headerRow: 1,
          fields:
            'A ignore/scene/category, B character/role, C person, D ignore/person/notes, E vendor/notes, F ignore/matrix/date, G ignore/matrix/date, H status, I date/time/dueDate, J agreement/ignore/notes',
          dataRows: '2-4',
          status: { booked: 'booked', 'on avail': 'option', 'callbacks 4/5': 'sourcing' },
        },
      ],
    },
    {
      title: 'Art buys',
      rows: `
        [ ] | Item | Spot | Qty | Source | Buyer | Cost | Status | Keep/Return
        [x] | diner booth (red) | :30 | 2 | Omega | Jo | $900 | confirmed rental | R
        [ ] | pancakes (hero) | both | 60 | food stylist | Jo | - | n/a food |
        [x] | syrup dispensers | both | 12 | Webstaurant | Pip | $110 | delivered | K
        [ ] | jukebox | :30 | 1 | ?? | Pip | | pricing out | 
        [ ] | Product: cereal boxes | both | 24 | client | agency | | arriving 4/9 | R`,
      tables: [
        {
          track: ['props', 'setDressing', 'shopping'],
          headerRow: 1,
          fields:
            'A done, B item, C scene/ignore/category, D quantity, E vendor, F owner, G cost, H status, I ignore/endDate/notes',
          dataRows: '2-6',
          status: {
            'confirmed rental': 'booked',
            'n/a food': 'notNeeded',
            delivered: ['inHand', 'done'],
            'pricing out': 'sourcing',
            'arriving 4/9': 'booked',
          },
        },
      ],
    },
    {
      title: 'Schedule',
      rows: `
        DAY 1 - Mon 4/12 | | | | |
        6:30a | crew call / breakfast | | | |
        7:30a | Shot 1A | booth wide | Grandpa, Kid | 35mm | 45 min
        8:30a | Shot 1B | syrup pour | Kid | macro | 60 min
        12:30p | LUNCH | | | |
        1:30p | Shot 2 | counter | Waitress | 50mm | 60 min
        >DAY 2 - Tue 4/13
        7:00a | Shot 3 | exterior sign | | drone | 60 min
        6:00p | WRAP | | | |`,
      tables: [
        {
          track: 'schedule',
          headerRow: null,
          fields:
            'A time/callTime, B scene/description, C synopsis/description/set, D cast/character, E ignore/equipment/notes, F ignore/time/pages',
          dataRows: '3-4, 6, 8',
        },
      ],
    },
    {
      title: 'Insurance',
      rows: `
        Vendor | Cert requested | Cert received | Limits | Notes
        Omega | 4/1/27 | 4/2/27 | 1M |
        Lot 7 location | 4/1/27 | | 2M | add'l insured wording
        Camera house | 4/2/27 | 4/2/27 | 1M |`,
      tables: [{ track: ['none', 'issues', 'locations'], headerRow: 1, fields: 'A vendor', dataRows: '2-4' }],
    },
  ],
};

export const parkerCounty: TextWorkbook = {
  title: 'Parker County - S1 - office',
  locale: 'en_US',
  kind: 'television',
  dateOrder: 'MDY',
  language: 'en',
  tabs: [
    {
      title: '103 props',
      rows: `
        EP 103 "Dry Wells" - Property | | | | | | |
        Sc | Set | Prop | Char | 1st Works | Stat | Asgn | Comments
        1, 4 | SHERIFF OFFICE | badge (hero) | WADE | 3/2 | 4 | RB |
        1 | SHERIFF OFFICE | coffee mugs | various | 3/2 | 5 | RB |
        7 | RANCH PORCH | shotgun (rubber) | EDNA | 3/4 | 2 | LM | armorer?
        9 | WELL | bucket & winch | WADE | 3/5 | 1 | LM |
        12 | DINER | menu | WADE, KAY | 3/8 | 3 | GFX |
        -
        STATUS KEY: 1 = not started 2 = sourcing 3 = in for approval 4 = approved 5 = in hand | | | | | | |`,
      tables: [
        {
          track: 'props',
          headerRow: 2,
          fields: 'A scene, B set, C item, D character, E date/startDate/dueDate/shootDay, F status, G owner, H notes',
          dataRows: '3-7',
          status: { '1': 'needed', '2': 'sourcing', '3': 'submitted', '4': 'approved', '5': 'inHand' },
        },
      ],
    },
    {
      title: 'Day players',
      rows: `
        # | Role | Actor | Ep | SW | Wk days | Deal | Fitting | Start pkt | Status
        21 | EDNA | Mavis Court | 103 | 3/4 | 1 | $1,246/day | 3/2 | [x] | deal closed
        22 | WELL DIGGER | Gil Santos | 103 | 3/5 | 1 | $1,246/day | | [ ] | offer out 2/20
        23 | REPORTER | recast | 103 | 3/8 | 1 | | | [ ] | reading Thurs
        24 | DEPUTY #2 | Ann Pell | 103 | 3/2 | 2 | $1,246/day | 3/1 | [x] | hard pass - recast`,
      tables: [
        {
          track: 'cast',
          headerRow: 1,
          fields:
            'A id, B character/role, C person, D ignore/scene, E startDate/date, F quantity/ignore, G rate/agreement/cost, H date/dueDate, I done/agreement/approval, J status',
          dataRows: '2-5',
          status: {
            'deal closed': 'signed',
            'offer out 2/20': 'offered',
            'reading Thurs': 'sourcing',
            'hard pass - recast': ['rejected', 'needed'],
          },
        },
      ],
    },
    {
      title: 'Vendors',
      rows: `
        Dept | Company | Contact | Phone | Email | Acct # | COI | W9
        Camera | Panalux | Dot | 818-555-0170 | dot@example.com | 1188 | Y | Y
        Props | Hand Prop Room | Gus | 818-555-0171 | gus@example.com | 4410 | Y | Y
        Catering | Two Forks | Mel | 818-555-0172 | mel@example.com | | N | N`,
      tables: [
        {
          track: 'contacts',
          headerRow: 1,
          fields:
            'A department/category, B vendor, C person, D phone, E email, F id/reference, G insurance, H ignore/done/approval',
          dataRows: '2-4',
        },
      ],
    },
    {
      title: 'Check requests',
      rows: `
        CR# | Date | Payee | For | Amt | Dept | UPM | Acct | Check #
        0012 | 2/11/27 | Circle R Ranch | location deposit | $5,000.00 | LOC | DW 2/11 | ok | 10441
        0013 | 2/12/27 | Gil's Wells | prop rental | $350.00 | PROPS | DW 2/12 | |
        0014 | 2/12/27 | Two Forks | wk 1 catering | $6,210.00 | CATER | | |`,
      tables: [
        {
          track: 'payments',
          headerRow: 1,
          fields:
            'A id/reference, B date, C vendor/person, D description/item, E cost, F department, G approvedBy/approval/status, H approval/status/ignore, I reference/paid/id/ignore',
          dataRows: '2-4',
        },
      ],
    },
    {
      title: 'Lunch orders',
      rows: `
        Name | Order | Side | Drink
        Rob | turkey club | fries | diet
        Lena | cobb, no bacon | - | iced tea
        Wade's stand in | BLT | slaw | coke`,
      tables: [],
    },
  ],
};
