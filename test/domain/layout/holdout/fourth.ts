import type { TextWorkbook } from '../workbooks/text-workbook';

const longThaw: TextWorkbook = {
  title: 'THE LONG THAW - Production Master',
  locale: 'en_US',
  kind: 'film',
  dateOrder: 'MDY',
  language: 'en',
  tabs: [
    {
      title: 'Breakdown',
      rows: `
        THE LONG THAW | | | | | | | | | | | | | |
        Shooting Draft (White) dated 1/8/2027 - broken down by J. Castellanos | | | | | | | | | | | | | |
        SCENE | | | | | | | ELEMENTS | | | | | | |
        Scene # | I/E | Set | D/N | Pages | Script Day | Synopsis | Cast | Background | Props | Set Dressing | Wardrobe | Vehicles | Special Equip. | Notes
        98 | EXT | RANCH HOUSE | D | 1 3/8 | D7 | Walt hitches the trailer. | 1 | | hitch pin, work gloves | feed sacks | canvas coat | stock trailer, F-250 | |
        99 | INT | RANCH HOUSE - KITCHEN | D | 2 2/8 | D7 | June reads the bank letter aloud. | 1, 2, 5 | | bank letter, reading glasses | breakfast dishes | | | |
        100 | EXT | COUNTY ROAD 9 | DUSK | 4/8 | D7 | The truck passes the deputy. | 1, 7 | | | | | F-250, sheriff's unit | insert car | Lock-up with county
        101 | INT | FEED STORE | N | 3 1/8 | N7 | Walt asks for credit and is refused. | 1, 4 | 6 customers | ledger, receipt book | seed display | | | |
        101A | EXT | FEED STORE - PARKING LOT | N | 5/8 | N7 | He sits in the cab. | 1 | | thermos | | | F-250 | 40' condor |
        102 | OMITTED | | | | | | | | | | | | |
        103 | INT | HOSPITAL - HALLWAY | D | 1 | D8 | June waits for the surgeon. | 2, 6 | 2 nurses, 4 patients | chart | gurney | scrubs | | |
        A104 | EXT | FROZEN RESERVOIR | D | 6/8 | D9 | First crack in the ice. | 1, 5 | | ice auger, tip-ups | fishing shanty | dry suit under | | | Ice safety on set
        104 | EXT | FROZEN RESERVOIR | D | 2 7/8 | D9 | Caleb goes through. | 1, 5 | | throw rope, auger | fishing shanty | wet doubles x3 | ATV | underwater housing | Stunt double
        | | | TOTAL PAGES | 12 4/8 | | | | | | | | | |`,
      tables: [
        {
          track: 'scenes',
          headerRow: 4,
          fields:
            'A scene, B intExt, C set, D dayNight, E pages, F ignore, G synopsis/description, H cast/character, I background, J props, K setDressing, L wardrobe, M vehicles, N equipment, O notes',
          dataRows: '5-13',
        },
      ],
    },
    {
      title: 'Props',
      rows: `
        PROPERTY DEPARTMENT - Prop Master: D. Ostrow / Asst: R. Lim | | | | | | | | |
        -
        Sc. | Prop | Character | Qty | Source | Assigned | Works | Status | Est. Cost | Comments
        98 | Hitch pin w/ lanyard | Walt | 2 | Purchase | RL | 2/8/2027 | In prop room | $18.00 |
        99 | Bank letter (hero) | June | 6 | Art Dept graphics | DO | 2/8/2027 | Out for legal clearance | $0.00 | Bank name must clear
        99 | Reading glasses | June | 2 | Purchase | RL | 2/8/2027 | Two options to Mara 1/19 | $60.00 |
        101 | Store ledger, 1970s | Hal | 1 | ISS rental | RL | 2/10/2027 | PO issued | $75.00 | Pick up 2/4
        101 | Receipt book | Hal | 3 | Purchase | RL | 2/10/2027 | Researching | $20.00 |
        101A | Steel thermos | Walt | 2 | Purchase | DO | 2/10/2027 | Approved by director | $48.00 |
        A104, 104 | Ice auger - hero | Walt | 1 | Rental | DO | 2/16/2027 | Loaded on truck | $90.00 |
        104 | Ice auger - rubber | Caleb | 2 | Fabricate | Shop | 2/16/2027 | In fabrication | $640.00 | Paint test Friday
        104 | Throw rope | Walt | 2 | Purchase | RL | 2/16/2027 | Not started | $35.00 |
        102 | Wedding album | June | 1 | Purchase | RL | | Omitted with scene | |
        96 | Branding iron | Walt | 1 | Rental | DO | 2/5/2027 | Returned to vendor 2/6 | $40.00 |
        | | | | | | | TOTAL | $1,026.00 |`,
      tables: [
        {
          track: 'props',
          headerRow: 3,
          fields:
            'A scene, B item, C character, D quantity, E vendor/category, F owner, G date/startDate/dueDate, H status, I cost/budget, J notes',
          dataRows: '4-14',
          status: {
            'In prop room': 'inHand',
            'Out for legal clearance': 'submitted',
            'Two options to Mara 1/19': 'submitted',
            'PO issued': 'booked',
            Researching: 'sourcing',
            'Approved by director': 'approved',
            'Loaded on truck': 'ready',
            'In fabrication': 'inProgress',
            'Not started': 'needed',
            'Omitted with scene': 'cancelled',
            'Returned to vendor 2/6': 'returned',
          },
        },
      ],
    },
    {
      title: 'Crew',
      rows: `
        Position | Name | Status | Cell | Email | Deal | Start Date | Notes
        >PRODUCTION
        Line Producer | Gail Sorensen | Start paperwork complete | 406-555-0111 | gail@example.com | $3,200/wk | 11/30/2026 |
        Production Coordinator | Teo Marchetti | Start paperwork complete | 406-555-0112 | teo@example.com | $1,900/wk | 12/14/2026 |
        Production Secretary | | Reviewing resumes | | | $1,100/wk | 1/18/2027 |
        >ASSISTANT DIRECTORS
        1st AD | Brigid Nance | Deal memo signed | 406-555-0114 | brigid@example.com | DGA scale | 1/4/2027 |
        2nd AD | Omar Haddix | Deal memo sent 1/6 | 406-555-0115 | omar@example.com | DGA scale | 1/18/2027 | Chase by Friday
        >CAMERA
        Director of Photography | Ines Kaplan | Deal memo signed | | ines@example.com | $9,000/wk | 1/11/2027 | c/o agent
        A Cam 1st AC | Dale Whitcomb | Verbal yes | 406-555-0118 | dale@example.com | Local 600 | 1/25/2027 | Wants own kit on rental
        DIT | Priscilla Oh | On hold | 406-555-0119 | | $650/day | 2/1/2027 | First hold through 1/20
        >GRIP & ELECTRIC
        Gaffer | Roy Bellweather | Passed - on another show | 406-555-0120 | | | |
        Gaffer | Lou Amador | Availability requested | 406-555-0121 | lou@example.com | | |
        Key Grip | | Open | | | | |
        >LOCATIONS
        Location Manager | Kit Farrow | Wrapped 1/15, replaced | 406-555-0123 | kit@example.com | | |`,
      tables: [
        {
          track: 'crew',
          headerRow: 1,
          fields: 'A role, B person, C status, D phone, E email, F rate/cost, G startDate, H notes',
          dataRows: '3-5, 7-8, 10-12, 14-16, 18',
          status: {
            'Start paperwork complete': 'booked',
            'Reviewing resumes': 'sourcing',
            'Deal memo signed': 'signed',
            'Deal memo sent 1/6': 'offered',
            'Verbal yes': 'agreed',
            'On hold': 'option',
            'Passed - on another show': 'rejected',
            'Availability requested': 'sourcing',
            Open: 'needed',
            'Wrapped 1/15, replaced': ['cancelled', 'rejected', 'done'],
          },
        },
      ],
    },
    {
      title: 'Locations',
      rows: `
        THE LONG THAW - LOCATION STATUS as of 1/21/27 | | | | | | | | | |
        # | Script Set | Location Name | Address | Contact | Phone | Site Status | Permit | COI | Site Fee | Comments
        1 | RANCH HOUSE (INT/EXT) | Hollister Ranch | 2200 Bridger Canyon Rd, Bozeman MT | Ruth Hollister | 406-555-0131 | Agreement fully executed | Not required | Issued | $12,000 | Includes barn
        2 | FEED STORE | Gallatin Feed & Seed | 14 Depot St, Belgrade MT | Don Pruett | 406-555-0132 | Agreement with owner's attorney | Not required | Requested | $4,500 | Sunday/Monday only
        3 | COUNTY ROAD 9 | Dry Creek Road | Gallatin County | County Roads Dept. | 406-555-0133 | Permit application filed 1/15 | Pending | Issued | $500 | ITC with 2 deputies
        4 | HOSPITAL | Livingston Memorial (old wing) | 504 S 13th St, Livingston MT | Facilities - Pam | 406-555-0134 | Verbal approval from board | N/A | | $3,000 |
        5 | FROZEN RESERVOIR | Hyalite Reservoir | USFS land | Ranger Dist. | 406-555-0135 | Tech scout 1/25 | Not filed | | | Ice thickness report needed
        5 | FROZEN RESERVOIR (alt) | Private pond, Three Forks | | Mr. Aasen | | Holding as backup | | | $2,500 |
        6 | BANK | | | | | Need to find | | | |
        7 | MOTEL | Ranger Motel | 8 Main St, Livingston MT | Owner | 406-555-0137 | Owner declined | | | | Look at Three Forks`,
      tables: [
        {
          track: 'locations',
          headerRow: 2,
          fields:
            'A id, B set, C location, D address, E person, F phone, G status, H permit, I insurance, J cost/rate, K notes',
          dataRows: '3-10',
          status: {
            'Agreement fully executed': 'signed',
            "Agreement with owner's attorney": 'submitted',
            'Permit application filed 1/15': 'submitted',
            'Verbal approval from board': 'agreed',
            'Tech scout 1/25': 'sourcing',
            'Holding as backup': 'option',
            'Need to find': 'needed',
            'Owner declined': 'rejected',
          },
        },
      ],
    },
    {
      title: 'One Line',
      rows: `
        ONE LINE SCHEDULE - WHITE - 1/20/2027 | | | | | | |
        Sheet | Scene | I/E | Set & Description | D/N | Cast ID | Pages | Location
        >DAY 1 - MONDAY, FEBRUARY 8, 2027
        1 | 98 | EXT | RANCH HOUSE - Walt hitches the trailer. | D | 1 | 1 3/8 | Hollister Ranch
        2 | 99 | INT | RANCH HOUSE KITCHEN - June reads the bank letter. | D | 1, 2, 5 | 2 2/8 | Hollister Ranch
        >END OF DAY 1 - Total pages: 3 5/8
        >DAY 2 - TUESDAY, FEBRUARY 9, 2027
        3 | 100 | EXT | COUNTY ROAD 9 - The truck passes the deputy. | DUSK | 1, 7 | 4/8 | Dry Creek Road
        >COMPANY MOVE TO BELGRADE
        4 | 101A | EXT | FEED STORE PARKING LOT - He sits in the cab. | N | 1 | 5/8 | Gallatin Feed
        >END OF DAY 2 - Total pages: 1 1/8
        >DAY 3 - WEDNESDAY, FEBRUARY 10, 2027
        5 | 101 | INT | FEED STORE - Walt asks for credit. | N | 1, 4 | 3 1/8 | Gallatin Feed
        >END OF DAY 3 - Total pages: 3 1/8
        >SATURDAY & SUNDAY - COMPANY OFF
        >DAY 4 - MONDAY, FEBRUARY 15, 2027
        6 | A104 | EXT | FROZEN RESERVOIR - First crack in the ice. | D | 1, 5 | 6/8 | Hyalite
        7 | 104 | EXT | FROZEN RESERVOIR - Caleb goes through. | D | 1, 5 | 2 7/8 | Hyalite
        >END OF DAY 4 - Total pages: 3 5/8`,
      tables: [
        {
          track: 'schedule',
          headerRow: 2,
          fields:
            'A id/ignore/reference, B scene, C intExt, D set/synopsis/description, E dayNight, F cast/character, G pages, H location',
          dataRows: '4-5, 8, 10, 13, 17-18',
        },
      ],
    },
    {
      title: 'Script Revisions',
      rows: `
        Color | Date | Pages Revised | Scenes Affected | Summary of Changes | Issued By | Status
        White | 1/8/2027 | Full script | All | Shooting draft, scenes locked | TM | Distributed
        Blue | 1/18/2027 | 61-63A | 101A, 102 | Added 101A, omitted 102 | TM | Distributed
        Pink | 1/26/2027 | 66-68 | A104, 104 | Ice sequence | TM | Proofing
        Yellow | | 12, 14 | 22 | Bank name change | TM | Awaiting producer sign-off`,
      tables: [
        {
          track: 'revisions',
          headerRow: 1,
          fields:
            'A revision, B date, C pages, D scene, E description/synopsis/notes, F owner/person/approvedBy, G status/done',
          dataRows: '2-5',
          status: {
            Distributed: 'done',
            Proofing: 'inProgress',
            'Awaiting producer sign-off': ['inProgress', 'submitted'],
          },
        },
      ],
    },
  ],
};

const tidewaiters: TextWorkbook = {
  title: 'The Tidewaiters S1 - Block 2 (Eps 3 & 4)',
  locale: 'en_GB',
  kind: 'television',
  dateOrder: 'DMY',
  language: 'en',
  tabs: [
    {
      title: 'Artistes',
      rows: `
        THE TIDEWAITERS - CAST LIST BLOCK 2 | | | | | | | | |
        No. | Character | Artiste | Agent | Episodes | No. of days | Contract status | Medical | Fitting | Remarks
        1 | DI MORAG KEAY | Siobhan Larkin | Independent - Jo | 3, 4 | 22 | Long form signed | Done | 12/04/2027 |
        2 | TOM PENROSE | Adeyemi Clarke | Curtis - Nisha | 3, 4 | 18 | Long form signed | Done | 12/04/2027 |
        3 | RUTH VANE | Harriet Poole | United - Sam | 3 | 6 | Offer with agent | | | Reply due Thursday
        4 | HARBOUR MASTER | Colin Strang | self | 3, 4 | 4 | Terms agreed, contract to issue | | 19/04/2027 |
        5 | YOUNG RUTH | tbc | | 4 | 2 | Self-tapes requested | | | Licence - 21 days
        6 | DC IMRAN ALI | Rafi Qureshi | Hamilton - Bea | 3, 4 | 15 | Heavy pencil to 9/4 | | |
        7 | FERRYMAN | Wilf Hanley | Narrow Road | 4 | 1 | Not available | | | See second choice
        8 | PATHOLOGIST | Eve Ashworth | Conway - Lil | 3 | 2 | Booked - special stipulations out | Booked | 20/04/2027 |
        9 | NURSE | | | 4 | 1 | To be cast | | |
        10 | MRS KEAY SNR | Jean Muir | | 3 | 3 | Character written out | | |`,
      tables: [
        {
          track: 'cast',
          headerRow: 2,
          fields:
            'A id, B character, C person, D vendor/person/notes, E ignore/scene, F quantity/ignore, G status, H ignore/done/approval/insurance/notes, I date/dueDate, J notes',
          dataRows: '3-12',
          status: {
            'Long form signed': 'signed',
            'Offer with agent': 'offered',
            'Terms agreed, contract to issue': 'agreed',
            'Self-tapes requested': 'sourcing',
            'Heavy pencil to 9/4': 'option',
            'Not available': 'rejected',
            'Booked - special stipulations out': 'booked',
            'To be cast': 'needed',
            'Character written out': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Schedule v4',
      rows: `
        BLOCK 2 SHOOTING SCHEDULE V4 - issued 31/03/2027 | | | | | | | |
        Scene | Int/Ext | Set | Location | Synopsis | D/N | Characters | Pages | Est. time
        DAY 1 - Monday 26 April 2027 - Unit call 08:00 | | | | | | | |
        12E3 | INT | Customs House - office | Whitby Old Court | Keay is shown the log. | D4 | 1, 2 | 2 3/8 | 2:30
        14E3 | INT | Customs House - office | Whitby Old Court | Penrose lies about the launch. | D4 | 1, 2, 4 | 1 6/8 | 2:00
        3E4 | INT | Customs House - stairs | Whitby Old Court | Ruth leaves without her bag. | D6 | 3 | 4/8 | 0:45
        End of Day 1 - 4 5/8 pages | | | | | | | |
        DAY 2 - Tuesday 27 April 2027 - Unit call 08:00 | | | | | | | |
        21E3 | EXT | Harbour wall | West Pier | The body is brought in. | DAWN5 | 1, 6, 8 | 1 2/8 | 2:30
        UNIT MOVE TO SANDSEND | | | | | | | |
        22E3pt1 | EXT | Beach | Sandsend | Search line. | D5 | 1, 6 | 7/8 | 1:30
        End of Day 2 - 2 1/8 pages | | | | | | | |
        REST DAY - Wednesday 28 April 2027 | | | | | | | |
        DAY 3 - Thursday 29 April 2027 - Unit call 13:00 (split day) | | | | | | | |
        22E3pt2 | EXT | Beach | Sandsend | Torches. | N5 | 1, 2, 6 | 1 | 1:30
        9E4 | INT/EXT | Keay's car | Low loader | She phones her mother. | N6 | 1 | 1 4/8 | 2:00
        End of Day 3 - 2 4/8 pages | | | | | | | |`,
      tables: [
        {
          track: 'schedule',
          headerRow: 2,
          fields:
            'A scene, B intExt, C set, D location, E synopsis/description, F dayNight, G cast/character, H pages, I ignore/time',
          dataRows: '4-6, 9, 11, 15-16',
        },
      ],
    },
    {
      title: 'Costume',
      rows: `
        COSTUME BREAKDOWN - Designer: Isla Renwick, Supervisor: Moses T | | | | | | | |
        Character | Change | Scenes | Story day | Description | Source | Progress | Budget | Notes
        >KEAY
        Keay | 1 | 12E3, 14E3 | 4 | Navy wool coat, grey roll neck | Purchase | Fitted 12/4 - sleeve alteration | £320 |
        Keay | 2 | 21E3, 22E3 | 5 | Same coat, wet repeat x2 | Purchase | On order with Toast | £640 | Arrives w/c 19/4
        Keay | 3 | 9E4 | 6 | Black suit for funeral | Hire Cosprop | Pulled for fitting | £90 |
        >PENROSE
        Penrose | 1 | 12E3, 14E3 | 4 | Customs uniform | Make | At the tailor's | £850 |
        Penrose | 2 | 22E3 | 5 | Waterproof, boots | Stock | Hanging on the truck | £0 |
        >RUTH
        Ruth | 1 | 3E4 | 6 | Red dress, camel coat | Hire Angels | Not yet pulled | £110 | Waiting for casting
        Ruth | 2 | 18E4 | 7 | Nightdress x3 | Make | No longer required | |
        >SUPPORTING ARTISTES
        Coastguard x 6 | 1 | 21E3, 22E3 | 5 | Foul weather gear | Loan RNLI | Loan agreed in writing | £0 |
        Mourners x 20 | 1 | 9E4 | 6 | Own black, topped up | Own/Hire | Quote from Angels awaited | £400 |
        | | | | | Total | | £2,410 |`,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 2,
          fields:
            'A character, B id/ignore/quantity, C scene, D ignore, E item/description, F vendor/category, G status, H budget/cost, I notes',
          dataRows: '4-6, 8-9, 11-12, 14-15',
          status: {
            'Fitted 12/4 - sleeve alteration': 'inProgress',
            'On order with Toast': 'booked',
            'Pulled for fitting': ['inProgress', 'option', 'inHand'],
            "At the tailor's": 'inProgress',
            'Hanging on the truck': 'ready',
            'Not yet pulled': 'needed',
            'No longer required': ['cancelled', 'notNeeded'],
            'Loan agreed in writing': ['agreed', 'booked'],
            'Quote from Angels awaited': 'sourcing',
          },
        },
      ],
    },
    {
      title: 'Tech hires',
      rows: `
        CAMERA - Procam | | | | | | LIGHTING & GRIP - Panalux | | | |
        Item | Qty | On hire | Off hire | Status | | Item | Qty | Weekly | Status
        Alexa 35 body | 2 | 24/04/2027 | 22/05/2027 | PO raised 14/3 | | 18K HMI | 2 | £480 | Confirmed
        Cooke S7 set | 1 | 24/04/2027 | 22/05/2027 | PO raised 14/3 | | SkyPanel S60 | 6 | £300 | Confirmed
        25-250 zoom | 1 | 24/04/2027 | 22/05/2027 | On pencil | | Genny 60kVA | 1 | £620 | Awaiting quote
        Underwater housing | 1 | 27/04/2027 | 29/04/2027 | With line producer for approval | | Track, 60ft | 1 | £95 | Collected
        Drone package | 1 | 27/04/2027 | 27/04/2027 | Weather cover - not booked | | Technocrane 15 | 1 | £2,100 | Price too high, dropped
        Monitors 17in | 3 | 24/04/2027 | 22/05/2027 | Delivered to base | | | | |`,
      tables: [
        {
          track: 'equipment',
          headerRow: 2,
          fields: 'A item, B quantity, C startDate, D endDate, E status',
          dataRows: '3-8',
          status: {
            'PO raised 14/3': 'booked',
            'On pencil': 'option',
            'With line producer for approval': 'submitted',
            'Weather cover - not booked': ['needed', 'option'],
            'Delivered to base': 'inHand',
          },
        },
        {
          track: 'equipment',
          headerRow: 2,
          fields: 'G item, H quantity, I rate/cost, J status',
          dataRows: '3-7',
          status: {
            Confirmed: 'booked',
            'Awaiting quote': 'sourcing',
            Collected: 'inHand',
            'Price too high, dropped': ['cancelled', 'rejected'],
          },
        },
      ],
    },
    {
      title: 'Actions & issues',
      rows: `
        Ref | Raised | Issue | Raised by | Priority | Action required | Owner | Target date | Status
        1 | 22/03/2027 | Tide times clash with Day 2 dawn call | AD dept | High | Revisit order of day | Fliss | 26/03/2027 | Closed
        2 | 23/03/2027 | No licence for Young Ruth | Casting | High | Apply to council | Bea | 05/04/2027 | With council
        3 | 25/03/2027 | Customs House lift out of service | Locations | Low | Porters for camera | Denny | 24/04/2027 | Open
        4 | 29/03/2027 | RNLI logo needs clearance | Art | Medium | Write to RNLI press office | Nell | 09/04/2027 | Letter sent, awaiting reply
        5 | 30/03/2027 | Dual role in ep 4 not budgeted | Accounts | Medium | Raise at production meeting | Hugh | 02/04/2027 | On agenda for 2/4
        6 | 01/04/2027 | Unit base flooded | Locations | High | Alternative field | Denny | 08/04/2027 | Resolved - using rugby club`,
      tables: [
        {
          track: 'issues',
          headerRow: 1,
          fields:
            'A id/reference, B date, C description/item, D ignore/person/department, E severity, F notes/description, G owner, H dueDate, I status',
          dataRows: '2-7',
          status: {
            Closed: 'done',
            'With council': 'inProgress',
            Open: 'needed',
            'Letter sent, awaiting reply': 'inProgress',
            'On agenda for 2/4': ['needed', 'inProgress'],
            'Resolved - using rugby club': 'done',
          },
        },
      ],
    },
    {
      title: 'Legend',
      rows: `
        Abbreviation | Meaning
        E3 / E4 | Episode three / Episode four
        pt | Part scene
        D4, N4 | Story day 4, story night 4
        SA | Supporting artiste
        LL | Low loader`,
      tables: [],
    },
  ],
};

const ashgrove: TextWorkbook = {
  title: 'Ashgrove Playhouse - Spring Rep 2027 - The Rivals',
  locale: 'en_GB',
  kind: 'theatre',
  dateOrder: 'DMY',
  language: 'en',
  tabs: [
    {
      title: 'Scene breakdown',
      rows: `
        THE RIVALS - SCENE BREAKDOWN | | | | | | | | | |
        Act.Sc | Place | Page | Lydia | Julia | Mrs M | Jack | Faulkland | Sir Anthony | Acres | Running time
        1.1 | A street in Bath | 1-4 | | | | | | | | 5'
        1.2 | Mrs M's lodgings | 5-14 | X | X | X | | | X | | 16'
        2.1 | Jack's lodgings | 15-28 | | | | X | X | X | X | 22'
        2.2 | North Parade | 29-31 | | | | | | | | 5'
        3.1 | North Parade | 32-35 | | | | X | | X | | 8'
        3.2 | Julia's dressing room | 36-39 | | X | | | X | | | 7'
        3.3 | Mrs M's lodgings | 40-46 | X | | X | X | | | | 12'
        5.3 | King's Mead Fields | 71-80 | X | X | X | X | X | X | X | 18'`,
      tables: [
        {
          track: 'scenes',
          headerRow: 2,
          fields:
            'A scene, B set/location, C pages/ignore, D matrix, E matrix, F matrix, G matrix, H matrix, I matrix, J matrix, K ignore/time',
          dataRows: '3-10',
        },
      ],
    },
    {
      title: 'Props list',
      rows: `
        The Rivals - Props List - v3 | | | | | | | |
        ASM: Hattie (HB) Props supervisor: Owen (OW) | | | | | | | |
        Act One | | | | | | | |
        No. | Item | Sc | Used by | Rehearsal or show | Source | Person | Status | Notes
        1 | Circulating library books x 12 | 1.2 | Lydia, Lucy | Both | Make | OW | Binding under way | Leather covers from paint frame
        2 | Smelling salts bottle | 1.2 | Mrs M | Show | Buy | HB | In rehearsal room |
        3 | Love letter | 1.2 | Lydia | Both | Make | HB | Calligraphy approved by designer |
        4 | Fan, hand painted | 1.2 | Mrs M | Show | Hire - History Hire | OW | Reserved from 3 May |
        -
        Act Two | | | | | | | |
        No. | Item | Sc | Used by | Rehearsal or show | Source | Person | Status | Notes
        5 | Pistols, pair, cased | 5.3 | Acres, Jack | Show | Hire - Bapty | OW | Licence form sent to Bapty | Armourer to check
        6 | Walking cane | 2.1 | Sir Anthony | Both | Stock | HB | On props table |
        7 | Wig block | 2.1 | Fag | Show | Borrow - Wigs | HB | Promised by wigs dept |
        8 | Snuff box | 2.1 | Acres | Show | Buy | OW | Looking on eBay |
        9 | Sedan chair | 3.1 | - | Show | Make | Workshop | With workshop till Thursday |
        10 | Parrot in cage | 3.3 | Mrs M | Show | Make | OW | Cut in rehearsal 14/4 |
        11 | Posy | 5.3 | Julia | Show | Buy | HB | To do |`,
      tables: [
        {
          track: 'props',
          headerRow: 4,
          fields:
            'A id, B item, C scene, D character, E ignore/category/notes, F vendor/category, G owner, H status, I notes',
          dataRows: '5-8, 12-18',
          status: {
            'Binding under way': 'inProgress',
            'In rehearsal room': ['inHand', 'onSet'],
            'Calligraphy approved by designer': 'approved',
            'Reserved from 3 May': ['booked', 'option'],
            'Licence form sent to Bapty': 'submitted',
            'On props table': 'ready',
            'Promised by wigs dept': 'agreed',
            'Looking on eBay': 'sourcing',
            'With workshop till Thursday': 'inProgress',
            'Cut in rehearsal 14/4': 'cancelled',
            'To do': 'needed',
          },
        },
      ],
    },
    {
      title: 'Rehearsal call wk 3',
      rows: `
        ASHGROVE PLAYHOUSE - WEEKLY REHEARSAL CALL - WEEK 3 | | | | |
        Time | Scene | Calling | Where | Other calls | Status
        MONDAY 19 APRIL 2027 | | | | |
        10.00 | 2.1 | Jack, Faulkland, Sir Anthony, Acres | Rehearsal Room 1 | | Called
        14.00 | 3.2 | Julia, Faulkland | Rehearsal Room 1 | Voice: Lydia 14.30 | Called
        17.00 | Fight call | Acres, Jack | Studio | | Provisional
        TUESDAY 20 APRIL 2027 | | | | |
        10.00 | 1.2 | Lydia, Julia, Mrs M, Sir Anthony | Rehearsal Room 1 | Fitting: Jack 11.00 | Called
        14.00 | 3.3 | Lydia, Mrs M, Jack | Rehearsal Room 1 | | Cancelled - Mrs M unwell
        WEDNESDAY 21 APRIL 2027 | | | | |
        NO CALLS - MATINEE DAY (The Deep Blue Sea) | | | | |
        THURSDAY 22 APRIL 2027 | | | | |
        10.00 | 5.3 | Full company | Rehearsal Room 1 | Press photographer | Called
        14.30 | Stagger through Act One | Full company | Rehearsal Room 1 | | Subject to Jack's dentist`,
      tables: [
        {
          track: 'rehearsals',
          headerRow: 2,
          fields:
            'A time/callTime/startDate, B scene/description, C cast/character/person, D location, E notes, F status',
          dataRows: '4-6, 8-9, 13-14',
          status: {
            Called: 'booked',
            Provisional: ['option', 'needed', 'unknown'],
            'Cancelled - Mrs M unwell': 'cancelled',
            "Subject to Jack's dentist": ['option', 'unknown', 'booked', 'needed'],
          },
        },
      ],
    },
    {
      title: 'Wardrobe running',
      rows: `
        Artist | Character | Costume no. | Garment | Maker / hire | Fitting | State | Est £ | Actual £
        Perdita Lowe | Lydia | L1 | Sprigged muslin round gown | In house | 15/04/2027 | Second fitting Tues | 140 | 96
        Perdita Lowe | Lydia | L2 | Riding habit | RSC Hire | 15/04/2027 | Arrived, needs hem | 95 | 95
        Gwen Abara | Mrs M | M1 | Sack-back gown, plum | In house | 16/04/2027 | Cut out | 310 | 205
        Gwen Abara | Mrs M | M2 | Turban with feathers | Milliner - Fay | | Fay to confirm date | 120 |
        Dom Tilley | Jack | J1 | Ensign's regimentals | RSC Hire | 16/04/2027 | Hire agreed, deposit paid | 180 | 60
        Dom Tilley | Jack | J2 | Caped greatcoat | Stock | | Ready for dress | 0 | 0
        Ed Fernley | Acres | A1 | Country coat | Stock | 19/04/2027 | Being let out | 20 | 8
        Ed Fernley | Acres | A2 | Town finery | In house | 19/04/2027 | Fabric not bought | 220 |
        | | | | | | TOTALS | 1085 | 464`,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 1,
          fields:
            'A person, B character, C id/reference/ignore, D item/description, E vendor/category, F date/dueDate, G status, H budget/cost, I actual',
          dataRows: '2-9',
          status: {
            'Second fitting Tues': 'inProgress',
            'Arrived, needs hem': ['inHand', 'inProgress'],
            'Cut out': 'inProgress',
            'Fay to confirm date': ['sourcing', 'option'],
            'Hire agreed, deposit paid': 'booked',
            'Ready for dress': 'ready',
            'Being let out': 'inProgress',
            'Fabric not bought': 'needed',
          },
        },
      ],
    },
    {
      title: 'Contact sheet',
      rows: `
        ASHGROVE PLAYHOUSE - STRICTLY CONFIDENTIAL | | | | |
        Name | Position | Telephone | Email | Digs address | Agent
        Company | | | | |
        Perdita Lowe | Lydia Languish | 07700 900111 | perdita@example.com | 4 Mill Lane | Shepherd
        Gwen Abara | Mrs Malaprop | 07700 900112 | gwen@example.com | 19 Castle St | Lennox
        Dom Tilley | Jack Absolute | 07700 900113 | dom@example.com | c/o stage door | Artists First
        Creative team | | | | |
        Rosalind Kemp | Director | 07700 900115 | rosalind@example.com | |
        Yusuf Karim | Designer | 07700 900116 | yusuf@example.com | |
        Stage management | | | | |
        Bryn Davies | Company Stage Manager | 07700 900118 | bryn@example.com | |
        Hattie Boyle | ASM | 07700 900119 | hattie@example.com | |`,
      tables: [
        {
          track: ['contacts', 'crew', 'cast'],
          headerRow: 2,
          fields: 'A person, B role/character, C phone, D email, E address, F vendor/person/notes/ignore',
          dataRows: '4-6, 8-9, 11-12',
        },
      ],
    },
    {
      title: 'House figures',
      rows: `
        Performance | Date | Capacity | Sold | Comps | Box office £
        The Deep Blue Sea 11 | 12/04/2027 | 380 | 241 | 12 | 4,338.00
        The Deep Blue Sea 12 | 13/04/2027 | 380 | 198 | 4 | 3,564.00
        The Deep Blue Sea 13 (mat) | 14/04/2027 | 380 | 312 | 6 | 4,680.00`,
      tables: [],
    },
  ],
};

const larkspur: TextWorkbook = {
  title: 'Larkspur Oats "Morning Person" 40s TVC - Job 1182',
  locale: 'en_GB',
  kind: 'commercial',
  dateOrder: 'DMY',
  language: 'en',
  tabs: [
    {
      title: 'Crew & Cast',
      rows: `
        JOB 1182 - SHOOT 17 & 18 MAY 2027 | | | | | | | | | | |
        CREW | | | | | | | CAST | | | |
        Role | Name | Mobile | Day rate | Status | Notes | | Character | Artist | Agent | Status
        Producer | Nadia Sharpe | 07700 900201 | £650 | Confirmed | | | Mum | Alice Brandt | Nevs | Approved by client, to book
        1st AD | Craig Duffy | 07700 900202 | £550 | Confirmed | | | Dad | Joseph Osei | Boss | 1st pencil
        DoP | Lena Holm | 07700 900203 | £1,400 | First pencil | decision by 6 May | | Daughter (8) | | | Callback Thursday 6 May
        Gaffer | Sid Mallory | 07700 900204 | £480 | Second pencil | other job likely | | Postman | Vic Rowntree | Uglies | Released
        Focus puller | Jas Bhogal | | £440 | Enquired | via diary service | | Neighbour | Irene Platt | Nevs | Booked
        Home economist | | | £600 | To crew | | | Dog (terrier) | Biscuit | A-Z Animals | Avail check
        Art director | Flora Quick | 07700 900207 | £520 | Unavailable | | | | | |`,
      tables: [
        {
          track: 'crew',
          headerRow: 3,
          fields: 'A role, B person, C phone, D rate/cost, E status, F notes',
          dataRows: '4-10',
          status: {
            Confirmed: 'booked',
            'First pencil': 'option',
            'Second pencil': 'option',
            Enquired: 'sourcing',
            'To crew': 'needed',
            Unavailable: 'rejected',
          },
        },
        {
          track: 'cast',
          headerRow: 3,
          fields: 'H character/role, I person, J vendor/person/notes, K status',
          dataRows: '4-9',
          status: {
            'Approved by client, to book': ['option', 'agreed', 'approved'],
            '1st pencil': 'option',
            'Callback Thursday 6 May': 'sourcing',
            Released: 'cancelled',
            Booked: 'booked',
            'Avail check': ['sourcing', 'option'],
          },
        },
      ],
    },
    {
      title: 'Art department',
      rows: `
        Shot | Item | Type | Qty | Supplier | Budget | Actual | Where we are | Needed by | Comments
        1, 2 | Breakfast table, oak | Dressing | 1 | Newman Hire | £180 | £165 | Hire confirmed | 16/05/2027 |
        1, 2 | Mismatched chairs | Dressing | 4 | Newman Hire | £120 | | Shortlisted, photos to director | 16/05/2027 |
        2 | Cereal bowls, blue glaze | Action prop | 8 | Potter - Elin | £240 | | Being thrown - ready 12 May | 14/05/2027 | 2 broken spares
        2 | Product packs | Action prop | 40 | Client | £0 | | Client to courier | 14/05/2027 |
        3 | Letterbox door | Build | 1 | Construct Ltd | £900 | | Drawings approved | 15/05/2027 |
        3 | Post bag | Action prop | 1 | Trevor Howsam | £25 | £25 | Collected by Tam | 16/05/2027 |
        4 | Garden hedge | Greens | 6m | Living Props | £450 | | Awaiting second quote | 15/05/2027 |
        5 | Radio, retro | Dressing | 1 | Own kit | £0 | £0 | Packed in van | 16/05/2027 |
        6 | Bicycle, child's | Action prop | 1 | | £80 | | Dropped at PPM | |
        | TOTAL | | | | £1,995 | £190 | | |`,
      tables: [
        {
          track: ['props', 'setDressing'],
          headerRow: 1,
          fields:
            'A scene, B item, C category, D quantity, E vendor, F budget/cost, G actual, H status, I dueDate, J notes',
          dataRows: '2-10',
          status: {
            'Hire confirmed': 'booked',
            'Shortlisted, photos to director': ['submitted', 'option'],
            'Being thrown - ready 12 May': 'inProgress',
            'Client to courier': 'agreed',
            'Drawings approved': 'approved',
            'Collected by Tam': 'inHand',
            'Awaiting second quote': 'sourcing',
            'Packed in van': 'ready',
            'Dropped at PPM': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Invoices',
      rows: `
        Supplier | Invoice no. | PO | Inv. date | Description | Net £ | VAT £ | Gross £ | Due | Status
        Newman Hire | NH-20931 | 1182-004 | 10/05/2027 | Furniture hire | 165.00 | 33.00 | 198.00 | 09/06/2027 | Approved for payment
        Procam Take 2 | 77120 | 1182-001 | 12/05/2027 | Camera deposit | 2,400.00 | 480.00 | 2,880.00 | 12/05/2027 | Paid BACS 12/5
        Trevor Howsam | TH551 | 1182-009 | 11/05/2027 | Prop hire | 25.00 | 5.00 | 30.00 | 10/06/2027 | With Nadia to sign off
        Elin Ceramics | | 1182-010 | | Bowls | 240.00 | 0.00 | 240.00 | | Invoice not received
        A-Z Animals | 4471 | | 13/05/2027 | Handler 2 days | 900.00 | 180.00 | 1,080.00 | 12/06/2027 | Queried - no PO
        Black Island | BI-3302 | 1182-002 | 13/05/2027 | Studio | 3,800.00 | 760.00 | 4,560.00 | 20/05/2027 | Logged
        | | | | Totals | 7,530.00 | 1,458.00 | 8,988.00 | |`,
      tables: [
        {
          track: 'payments',
          headerRow: 1,
          fields:
            'A vendor, B id/reference, C reference/id, D date, E description/item, F cost, G ignore, H cost/ignore, I dueDate, J status',
          dataRows: '2-7',
          status: {
            'Approved for payment': 'approved',
            'Paid BACS 12/5': 'done',
            'With Nadia to sign off': 'submitted',
            'Invoice not received': 'needed',
            'Queried - no PO': ['rejected', 'submitted'],
            Logged: 'submitted',
          },
        },
      ],
    },
    {
      title: 'Call sheet 1',
      rows: `
        LARKSPUR OATS - CALL SHEET DAY 1 of 2 - Monday 17 May 2027 | | | | |
        Studio: Black Island Stage 2, London W3 | | | | |
        Sunrise 05:04 Sunset 20:46 Weather: dry, 17C | | | | |
        Nearest A&E: St Mary's, Praed Street | | | | |
        -
        Time | Shot | Set | Action | Cast | Notes
        08:00 | 1 | Kitchen | Mum pours oats, sun comes up | Mum, Daughter | Motion control
        10:30 | 2 | Kitchen | Spoon POV | Daughter | Hero bowls
        13:00 | LUNCH | | | |
        14:00 | 3 | Hallway | Post through the door | Dad, Postman | Dog on set
        -
        Artist | Character | Pick up | Make-up | On set
        Alice Brandt | Mum | 06:00 | 06:45 | 08:00
        Maisie L. | Daughter | 06:30 | 07:15 | 08:00
        Joseph Osei | Dad | 11:30 | 12:15 | 14:00`,
      tables: [
        {
          track: ['callSheet', 'schedule'],
          headerRow: 6,
          fields: 'A time/callTime, B scene, C set/location, D description/synopsis, E cast/character, F notes',
          dataRows: '7-8, 10',
        },
        {
          track: ['callSheet', 'cast'],
          headerRow: 12,
          fields:
            'A person, B character, C time/callTime/ignore, D time/callTime/makeup/ignore, E time/callTime/ignore',
          dataRows: '13-15',
        },
      ],
    },
    {
      title: 'Budget summary',
      rows: `
        Code | Heading | Quoted | Committed | Actual to date | Forecast | Variance
        A | Pre-production | 6,400 | 6,100 | 4,250 | 6,250 | 150
        B | Crew | 24,800 | 23,900 | 0 | 24,500 | 300
        C | Artists | 11,000 | 4,000 | 0 | 11,000 | 0
        D | Camera & lighting | 14,200 | 13,750 | 2,400 | 13,750 | 450
        E | Art department | 9,500 | 2,040 | 190 | 9,900 | -400
        F | Studio | 7,600 | 7,600 | 0 | 7,600 | 0
        | Sub-total | 73,500 | 57,390 | 6,840 | 73,000 | 500
        | Mark-up 15% | 11,025 | | | |
        | TOTAL | 84,525 | | | |`,
      tables: [
        {
          track: 'budget',
          headerRow: 1,
          fields:
            'A id/reference, B category/item/description/department, C budget/cost, D ignore/cost/actual, E actual, F ignore/cost, G ignore',
          dataRows: '2-7',
        },
      ],
    },
    {
      title: 'Runs & shopping',
      rows: `
        Got | Item | Qty | Shop | Who | When | £
        [x] | Oat milk, 1 litre | 24 | Waitrose | Tam | 14/05/2027 | 43.20
        [ ] | White emulsion | 2 | Brewers | Tam | 14/05/2027 | 58.00
        [ ] | Gaffer tape, black | 6 | Flints | Ola | 13/05/2027 | 52.50
        [x] | Dog treats | 1 | Pets at Home | Ola | 16/05/2027 | 4.99
        [ ] | Fairy lights, warm | 3 | John Lewis | Ola | 15/05/2027 | 60.00`,
      tables: [
        {
          track: 'shopping',
          headerRow: 1,
          fields: 'A done/status, B item, C quantity, D vendor, E owner, F dueDate/date, G cost/budget',
          dataRows: '2-6',
        },
      ],
    },
  ],
};

const hallertau: TextWorkbook = {
  title: 'Hallertau-Krimi „Stille Wasser“ (Fernsehfilm 90‘)',
  locale: 'de_DE',
  kind: 'television',
  dateOrder: 'DMY',
  language: 'de',
  tabs: [
    {
      title: 'Szenenauszug',
      rows: `
        STILLE WASSER – Szenenauszug zur 4. Fassung vom 11.01.2027 | | | | | | | | | | |
        Szene | I/A | T/N | Set | Drehort | Länge | Spieltag | Kurzinhalt | Rollen | Kleindarsteller/Komparsen | Requisite | Fahrzeuge
        31 | A | D | Weiher | Pfarrkirchen | 1 2/8 | 3 | Taucher finden den Koffer. | Riedl, Amann | 4 Taucher | Koffer (nass) | Polizeibus
        32 | I | T | Inspektion Büro | Kaserne München | 2 4/8 | 3 | Riedl verhört Sepp. | Riedl, Sepp | 2 Beamte | Akte, Diktiergerät |
        32A | I | T | Inspektion Gang | Kaserne München | 4/8 | 3 | Amann wartet. | Amann | 2 Beamte | Kaffeebecher |
        33 | A | N | Hopfengarten | Wolnzach | 1 6/8 | 3 | Verfolgung zwischen den Reihen. | Riedl, Sepp | | Taschenlampen | Traktor
        34 | entfallen | | | | | | | | | |
        35 | I | N | Stadl | Wolnzach | 3 | 3 | Sepp gesteht. | Riedl, Sepp, Vroni | | Mistgabel, Strick |
        36 | I/A | T | Auto Riedl | Trailer | 7/8 | 4 | Rückfahrt im Regen. | Riedl, Amann | | Handy | BMW 5er
        | | | | Gesamt | 9 7/8 | | | | | |`,
      tables: [
        {
          track: 'scenes',
          headerRow: 2,
          fields:
            'A scene, B intExt, C dayNight, D set, E location, F pages, G ignore, H synopsis/description, I cast/character, J background, K props, L vehicles',
          dataRows: '3-9',
        },
      ],
    },
    {
      title: 'Motivliste',
      rows: `
        Nr. | Motiv | Objekt / Adresse | Ansprechpartner | Telefon | Drehtage | Bearbeitungsstand | Genehmigung | Motivmiete | Anmerkungen
        1 | Weiher | Rottauensee, Pfarrkirchen | Wasserwirtschaftsamt | 08561 555010 | 2 | Antrag eingereicht 18.1. | in Bearbeitung | 400 € | Naturschutz einbeziehen
        2 | Inspektion | Bayernkaserne, Haus 12 | Fr. Lindner (MGS) | 089 5550120 | 4 | Mietvertrag gegengezeichnet | nicht erforderlich | 6.500 € |
        3 | Hopfengarten / Stadl | Hof Kastlmeier, Wolnzach | Fam. Kastlmeier | 08442 555077 | 3 | Mündliche Zusage | nicht erforderlich | 1.800 € | Ernte ab 25.8.
        4 | Wirtshaus | Zur Alten Post | Hr. Gruber | | 2 | Besichtigung am 28.1. | | 1.200 € |
        5 | Wohnung Amann | Schleißheimer Str. | Hr. Yıldız | 089 5550133 | 1 | Reserviert bis 5.2. | | 900 €/Tag |
        6 | Kirche | | | | 1 | Noch keine Vorschläge | | |
        7 | Villa Bürgermeister | Starnberg | Makler Hölzl | | 2 | Eigentümer hat abgelehnt | | | Alternative suchen`,
      tables: [
        {
          track: 'locations',
          headerRow: 1,
          fields:
            'A id, B set, C location/address, D person, E phone, F ignore/quantity/shootDay, G status, H permit, I cost/rate, J notes',
          dataRows: '2-8',
          status: {
            'Antrag eingereicht 18.1.': 'submitted',
            'Mietvertrag gegengezeichnet': 'signed',
            'Mündliche Zusage': 'agreed',
            'Besichtigung am 28.1.': 'sourcing',
            'Reserviert bis 5.2.': 'option',
            'Noch keine Vorschläge': 'needed',
            'Eigentümer hat abgelehnt': 'rejected',
          },
        },
      ],
    },
    {
      title: 'Requisite & Ausstattung',
      rows: `
        Szene | Gegenstand | Anzahl | Art | Bezugsquelle | Verantwortlich | Termin | Status | Kosten geplant | Kosten Ist
        >REQUISITE (Leitung: Uschi Brandl)
        31 | Koffer, wasserfest präpariert | 2 | Spielrequisite | Eigenbau | UB | 08.02.2027 | In Anfertigung | 350 € | 120 €
        32 | Ermittlungsakte mit Fotos | 3 | Spielrequisite | Grafik | KM | 08.02.2027 | Freigabe Regie ausstehend | 80 € |
        32 | Diktiergerät 90er | 1 | Spielrequisite | FTA Requisitenfundus | KM | 08.02.2027 | Leihschein unterschrieben | 25 € |
        33 | Taschenlampen | 4 | Spielrequisite | Ankauf | KM | 12.02.2027 | Im Lager | 120 € | 112 €
        35 | Mistgabel (Gummi) | 1 | Spielrequisite | Stuntabteilung | UB | 15.02.2027 | Recherche läuft | 200 € |
        35 | Strick | 3 | Verbrauch | Baumarkt | KM | 15.02.2027 | Offen | 20 € |
        >SZENENBILD (Leitung: Georg Aigner)
        32 | Schreibtische Inspektion | 6 | Möblierung | FTA Fundus | GA | 05.02.2027 | Angebot liegt vor | 900 € |
        32 | Wandkarte Landkreis | 1 | Möblierung | Druckerei Huber | GA | 05.02.2027 | In Auftrag gegeben 20.1. | 140 € |
        35 | Strohballen | 40 | Dekoration | Kastlmeier | GA | 15.02.2027 | Vom Bauern zugesagt | 160 € |
        34 | Altar-Attrappe | 1 | Bau | Werkstatt | GA | | Gestrichen (Sz. 34) | |
        Summe | | | | | | | | 1.995 € | 232 €`,
      tables: [
        {
          track: ['props', 'setDressing'],
          headerRow: 1,
          fields:
            'A scene, B item, C quantity, D category, E vendor, F owner, G dueDate, H status, I budget/cost, J actual',
          dataRows: '3-8, 10-13',
          status: {
            'In Anfertigung': 'inProgress',
            'Freigabe Regie ausstehend': 'submitted',
            'Leihschein unterschrieben': ['booked', 'signed'],
            'Im Lager': 'inHand',
            'Recherche läuft': 'sourcing',
            Offen: 'needed',
            'Angebot liegt vor': ['sourcing', 'option'],
            'In Auftrag gegeben 20.1.': ['booked', 'inProgress'],
            'Vom Bauern zugesagt': 'agreed',
            'Gestrichen (Sz. 34)': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Besetzung',
      rows: `
        Rolle | Darsteller/in | Agentur | Drehtage | Vertragsstand | Kostümprobe | Bemerkung
        Kommissar Riedl | Bernd Ostler | Agentur Fuchs | 21 | Vertrag unterschrieben zurück | 02.02.2027 |
        Amann | Selin Aydın | Players | 18 | Vertrag versandt 14.1. | 02.02.2027 |
        Sepp Moosbauer | Toni Krallinger | privat | 9 | Angebot abgegeben | | Antwort bis 25.1.
        Vroni | Lena Dachs | Hübchen | 6 | Terminoption | |
        Bürgermeister | | | 4 | Castingtermin 26.1. | |
        Taucher 1 | Stefan P. | | 1 | Terminlich verhindert | | neu besetzen
        Wirtin | | | 2 | Noch zu besetzen | |`,
      tables: [
        {
          track: 'cast',
          headerRow: 1,
          fields:
            'A character, B person, C vendor/person/notes, D quantity/ignore, E status/agreement, F date/dueDate, G notes',
          dataRows: '2-8',
          status: {
            'Vertrag unterschrieben zurück': 'signed',
            'Vertrag versandt 14.1.': 'offered',
            'Angebot abgegeben': 'offered',
            Terminoption: 'option',
            'Castingtermin 26.1.': 'sourcing',
            'Terminlich verhindert': 'rejected',
            'Noch zu besetzen': 'needed',
          },
        },
      ],
    },
    {
      title: 'Tagesdispo 3',
      rows: `
        DISPO NR. 3 – Mittwoch, 10. Februar 2027 – Drehtag 3 von 21 | | | | | |
        Motiv: Bayernkaserne, Haus 12 – Drehbeginn 09:00 | | | | | |
        -
        Szene | I/A | Motiv | Inhalt | Länge | Darsteller | Zeit
        32 | I | Inspektion Büro | Riedl verhört Sepp. | 2 4/8 | Riedl, Sepp | 09:00
        32A | I | Inspektion Gang | Amann wartet. | 4/8 | Amann | 15:00
        -
        Schauspieler | Rolle | Abholung | Maske | Kostüm | drehfertig
        Bernd Ostler | Riedl | 06:45 | 07:30 | 08:15 | 09:00
        Toni Krallinger | Sepp | 07:00 | 07:45 | 08:30 | 09:00
        Selin Aydın | Amann | 12:45 | 13:30 | 14:15 | 15:00`,
      tables: [
        {
          track: ['callSheet', 'schedule'],
          headerRow: 4,
          fields:
            'A scene, B intExt, C set/location, D synopsis/description, E pages, F cast/character, G time/callTime',
          dataRows: '5-6',
        },
        {
          track: ['callSheet', 'cast'],
          headerRow: 8,
          fields:
            'A person, B character, C time/callTime/ignore, D time/callTime/makeup/ignore, E time/callTime/wardrobe/ignore, F time/callTime/ignore',
          dataRows: '9-11',
        },
      ],
    },
    {
      title: 'Rechnungseingang',
      rows: `
        Eingang | Lieferant | Rechnungs-Nr. | Leistung | Betrag netto | Betrag brutto | Fällig am | Freigabe durch | Zahlungsstatus
        19.01.2027 | FTA Fundus | 2027-118 | Anzahlung Möbel | 300,00 € | 357,00 € | 02.02.2027 | PL | Freigegeben
        20.01.2027 | Huber Druck | R-5512 | Wandkarte | 140,00 € | 166,60 € | 03.02.2027 | | Zur Prüfung bei Herstellungsleitung
        12.01.2027 | Autohaus Kern | 88.120 | Spielfahrzeug BMW | 950,00 € | 1.130,50 € | 26.01.2027 | PL | Überwiesen am 22.1.
        21.01.2027 | Catering Süd | 31-27 | Besichtigung | 180,00 € | 214,20 € | 04.02.2027 | | Reklamiert, Betrag falsch
        22.01.2027 | Taxi Wolnzach | – | Fahrten | 96,00 € | 102,72 € | 05.02.2027 | PL | Angewiesen`,
      tables: [
        {
          track: 'payments',
          headerRow: 1,
          fields:
            'A date, B vendor, C id/reference, D description/item, E cost, F cost/ignore, G dueDate, H approvedBy/approval/owner, I status',
          dataRows: '2-6',
          status: {
            Freigegeben: 'approved',
            'Zur Prüfung bei Herstellungsleitung': 'submitted',
            'Überwiesen am 22.1.': 'done',
            'Reklamiert, Betrag falsch': 'rejected',
            Angewiesen: ['done', 'approved'],
          },
        },
      ],
    },
  ],
};

const aljibes: TextWorkbook = {
  title: 'LOS ALJIBES – Largometraje – Control de producción',
  locale: 'es_ES',
  kind: 'film',
  dateOrder: 'DMY',
  language: 'es',
  tabs: [
    {
      title: 'Desglose',
      rows: `
        LOS ALJIBES – DESGLOSE DE GUION (versión 7) | | | | | | | | | | |
        | | | | | | PERSONAS | | ELEMENTOS | | |
        Sec. | Int/Ext | Decorado | Efecto | Págs. | Sinopsis | Personajes | Figuración | Atrezzo | Vestuario | Vehículos | Efectos especiales
        40 | EXT | Aljibe grande | DÍA | 1 1/8 | Lucía baja con la cuerda. | Lucía, Andrés | | cuerda, farol | botas de agua | |
        41 | INT | Aljibe grande | DÍA | 2 5/8 | Encuentran los zapatos. | Lucía, Andrés | | zapatos de niño, farol | | | goteo de agua
        42 | INT | Casa del alcalde - despacho | NOCHE | 1 4/8 | El alcalde quema los papeles. | Alcalde | | expediente, cerillas | | | fuego controlado
        42B | EXT | Casa del alcalde | NOCHE | 3/8 | Luz en la ventana. | Lucía | | | | Seat 131 |
        43 | ELIMINADA | | | | | | | | | |
        44 | INT | Bar Casino | DÍA | 2 | Nadie responde a Lucía. | Lucía, Paco | 10 vecinos | dominó, vasos | | |
        45 | EXT | Plaza | AMANECER | 6/8 | La Guardia Civil llega. | Alcalde, Sargento | 20 vecinos | | uniformes 1982 | Land Rover |
        | | | TOTAL | 8 3/8 | | | | | | |`,
      tables: [
        {
          track: 'scenes',
          headerRow: 3,
          fields:
            'A scene, B intExt, C set, D dayNight, E pages, F synopsis/description, G cast/character, H background, I props, J wardrobe, K vehicles, L sfx',
          dataRows: '4-10',
        },
      ],
    },
    {
      title: 'Plan de rodaje',
      rows: `
        PLAN DE RODAJE – versión 3 – 18/03/2027 | | | | | | |
        Sec. | I/E | Decorado | Localización | Efecto | Personajes | Págs. | Observaciones
        DÍA 1 – lunes 12 de abril de 2027 | | | | | | |
        44 | INT | Bar Casino | Casino de Níjar | DÍA | Lucía, Paco | 2 | figuración 10
        45 | EXT | Plaza | Plaza de Níjar | AMANECER | Alcalde, Sargento | 6/8 | corte de calle
        FIN DÍA 1 – 2 6/8 págs. | | | | | | |
        DÍA 2 – martes 13 de abril de 2027 | | | | | | |
        42 | INT | Casa del alcalde - despacho | Cortijo Los Olivillos | NOCHE | Alcalde | 1 4/8 | bomberos
        42B | EXT | Casa del alcalde | Cortijo Los Olivillos | NOCHE | Lucía | 3/8 |
        FIN DÍA 2 – 1 7/8 págs. | | | | | | |
        miércoles 14 de abril – JORNADA DE DESCANSO / TRASLADO | | | | | | |
        DÍA 3 – jueves 15 de abril de 2027 | | | | | | |
        40 | EXT | Aljibe grande | Aljibe Bermejo | DÍA | Lucía, Andrés | 1 1/8 |
        41 | INT | Aljibe grande | Aljibe Bermejo | DÍA | Lucía, Andrés | 2 5/8 | ventilación
        FIN DÍA 3 – 3 6/8 págs. | | | | | | |`,
      tables: [
        {
          track: 'schedule',
          headerRow: 2,
          fields: 'A scene, B intExt, C set, D location, E dayNight, F cast/character, G pages, H notes',
          dataRows: '4-5, 8-9, 13-14',
        },
      ],
    },
    {
      title: 'Equipo humano',
      rows: `
        Departamento | Cargo | Nombre | Teléfono | Correo electrónico | Salario semanal | Inicio | Estado de contratación | Notas
        Producción | Directora de producción | Carmen Soria | 600 555 201 | carmen@example.com | 1.450 € | 01/02/2027 | Contrato firmado |
        Producción | Jefe de producción | Rubén Alcaraz | 600 555 202 | ruben@example.com | 1.150 € | 15/02/2027 | Alta en Seguridad Social |
        Producción | Auxiliar de producción | | | | 520 € | 01/03/2027 | Recibiendo currículos |
        Dirección | Primer ayudante | Inma Robles | 600 555 204 | inma@example.com | 1.300 € | 22/02/2027 | Contrato enviado |
        Cámara | Director de fotografía | Álex Puig | 600 555 205 | alex@example.com | 2.100 € | 29/03/2027 | Aceptado de palabra | falta precio de material
        Cámara | Foquista | Noa Trillo | 600 555 206 | noa@example.com | 1.050 € | 05/04/2027 | Reservada hasta el 20/3 |
        Sonido | Jefe de sonido | Marcos Vela | 600 555 207 | marcos@example.com | 1.250 € | | Rechaza por fechas |
        Arte | Atrecista | Sole Díaz | 600 555 208 | sole@example.com | 900 € | 08/03/2027 | Propuesta económica enviada |
        Maquillaje | Jefa de maquillaje | | | | 1.100 € | | Vacante |`,
      tables: [
        {
          track: 'crew',
          headerRow: 1,
          fields: 'A department, B role, C person, D phone, E email, F rate/cost, G startDate, H status, I notes',
          dataRows: '2-10',
          status: {
            'Contrato firmado': 'signed',
            'Alta en Seguridad Social': 'booked',
            'Recibiendo currículos': 'sourcing',
            'Contrato enviado': 'offered',
            'Aceptado de palabra': 'agreed',
            'Reservada hasta el 20/3': 'option',
            'Rechaza por fechas': 'rejected',
            'Propuesta económica enviada': 'offered',
            Vacante: 'needed',
          },
        },
      ],
    },
    {
      title: 'Material técnico',
      rows: `
        Material | Uds. | Casa de alquiler | Recogida | Devolución | Precio/día | Situación
        CÁMARA | | | | | |
        Alexa Mini LF | 2 | Welab | 10/04/2027 | 15/05/2027 | 420 € | Presupuesto aceptado
        Ópticas Signature Prime | 1 | Welab | 10/04/2027 | 15/05/2027 | 510 € | Pendiente de disponibilidad
        Steadicam | 1 | operador | 13/04/2027 | 13/04/2027 | 300 € | Confirmado por correo
        ELÉCTRICOS | | | | | |
        Grupo electrógeno 60 kVA | 1 | Cinelux | 11/04/2027 | 15/05/2027 | 280 € | Presupuesto solicitado
        HMI 12K | 2 | Cinelux | 11/04/2027 | 15/05/2027 | 190 € | Recogido
        Globo de helio | 1 | Airstar | | | 900 € | Descartado
        MAQUINARIA | | | | | |
        Grúa ligera | 1 | | 15/04/2027 | 15/04/2027 | | Por pedir`,
      tables: [
        {
          track: 'equipment',
          headerRow: 1,
          fields: 'A item, B quantity, C vendor, D startDate, E endDate, F rate/cost, G status',
          dataRows: '3-5, 7-9, 11',
          status: {
            'Presupuesto aceptado': ['booked', 'approved'],
            'Pendiente de disponibilidad': 'sourcing',
            'Confirmado por correo': 'booked',
            'Presupuesto solicitado': 'sourcing',
            Recogido: 'inHand',
            Descartado: 'cancelled',
            'Por pedir': 'needed',
          },
        },
      ],
    },
    {
      title: 'Presupuesto y control',
      rows: `
        Cap. | Concepto | Presupuestado | Comprometido | Gastado | Desviación
        01 | Guion y música | 45.000 | 45.000 | 30.000 | 0
        02 | Personal artístico | 120.000 | 88.000 | 12.000 | 0
        03 | Equipo técnico | 310.000 | 240.000 | 41.500 | -6.000
        04 | Escenografía | 96.000 | 52.300 | 28.900 | 3.200
        07 | Viajes, hoteles y comidas | 84.000 | 60.000 | 9.750 | -2.500
        | TOTAL | 655.000 | 485.300 | 122.150 | -5.300`,
      tables: [
        {
          track: 'budget',
          headerRow: 1,
          fields:
            'A id/reference, B category/item/description/department, C budget/cost, D ignore/cost/actual, E actual, F ignore',
          dataRows: '2-6',
        },
      ],
    },
    {
      title: 'Menús rodaje',
      rows: `
        Día | Primero | Segundo | Vegetariano | Alergias
        12/04 | gazpacho | pollo al ajillo | berenjena rellena | 2 celiacos
        13/04 | ensalada | merluza | lasaña de verduras | 2 celiacos
        15/04 | lentejas | cordero | garbanzos | 1 frutos secos`,
      tables: [],
    },
  ],
};

/** Workbooks made blind, by someone who does not know the recognisers' words. */
export const FOURTH_BATCH: readonly TextWorkbook[] = [longThaw, tidewaiters, ashgrove, larkspur, hallertau, aljibes];
