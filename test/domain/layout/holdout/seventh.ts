import type { TextWorkbook } from '../workbooks/text-workbook';

const quarryRoad: TextWorkbook = {
  title: 'QUARRY ROAD - Production Master (feature, Pittsburgh)',
  locale: 'en_US',
  kind: 'film',
  dateOrder: 'MDY',
  language: 'en',
  tabs: [
    {
      title: 'LOCATIONS',
      rows: `
        QUARRY ROAD - LOCATIONS TRACKER - LM: Dana Whitlow - updated 8/14/2026 | | | | | | | | | | |
        -
        Set # | Script Set | Location Name | Address | Contact | Cell | Status | Fee/Day | Permit | COI | Shoot Dates | Notes
        1 | TESSA'S HOUSE - KITCHEN | Malloy residence | 418 Orchard Ln, Etna PA | Joyce Malloy | 412-555-0111 | Signed | $1,200 | N/A | Sent | 9/8, 9/9 | Shoes off upstairs
        1A | TESSA'S HOUSE - PORCH | Malloy residence | 418 Orchard Ln, Etna PA | Joyce Malloy | 412-555-0111 | Signed | incl. | Street posting req'd | Sent | 9/9 |
        2 | QUARRY - RIM | Keystone Aggregates | RR 2, Wampum PA | Bill Trexler | 724-555-0112 | LA out for signature | $2,000 | N/A | Requested | 9/21-9/23 | Hard hats, their safety guy
        3 | QUARRY - FLOOR | Keystone Aggregates | RR 2, Wampum PA | Bill Trexler | 724-555-0112 | LA out for signature | incl. | N/A | Requested | 9/22 |
        4 | SHERIFF'S OFFICE | Millvale Borough Bldg | 501 Lincoln Ave | Borough Mgr | 412-555-0114 | Verbal | $500 | N/A |  | 9/14 | Weekends only
        5 | DINER | Ritter's | 5221 Baum Blvd | Manager | 412-555-0115 | In negotiation | $1,800 | N/A |  | 9/15 | Wants overnight cleaning
        6 | PAWN SHOP | Allegheny Loan | Fifth Ave, McKeesport | Sam | 412-555-0116 | 2nd choice | $900 |  |  |  |
        6 | PAWN SHOP | Steel City Exchange | E Carson St | Renee | 412-555-0117 | Director's pick | $1,100 |  |  | 9/16 | Renee back from vacation 8/17
        7 | COUNTY ROAD 9 | Beaver County |  | Twp. Secretary | 724-555-0118 | Permit pending | $150 | Applied 8/10 | Sent | 9/24 | ITC w/ 2 officers
        8 | UNION HALL | USW Local 1219 | Braddock |  |  | Scouting |  |  |  |  |
        9 | BUS STATION |  |  |  |  | TBD |  |  |  |  |
        10 | CHURCH BASEMENT | St. Nicholas Croatian | Millvale | Fr. Dan | 412-555-0120 | Locked | $400 | N/A | Sent | 9/17 | Donation check
        11 | HOSPITAL ROOM | Former Braddock General |  | Developer | 412-555-0121 | Lost - demo moved up |  |  |  |  |
        11 | HOSPITAL ROOM | Stage @ 31st St Studios | 77 31st St | Studio ofc | 412-555-0122 | On hold thru 8/21 | $2,500 | N/A | Not needed | 9/28 | Standing set
        12 | MOTEL EXT | Rte 8 Motel | Rte 8, Gibsonia | Mr. Patel | 724-555-0123 | Left 2 VMs |  |  |  | 9/25 |
        13 | RIVERBANK | Allegheny County Parks | Boyce Park | Parks permits | 412-555-0124 | Permit in hand | $300 | #26-0817 | Sent | 9/18 | Rangers on site
        14 | FLASHBACK CABIN |  |  |  |  | CUT |  |  |  |  | Blue pages
        -
        PERMIT LOG | | | | | | | | | | |
        Permit | Issuing Agency | For Set | Filed | Need By | Permit Status | Fee | Handled By
        Street posting, Orchard Ln | Etna Borough | TESSA'S HOUSE | 8/11/2026 | 9/4/2026 | Filed, no response | $75 | Dana
        ITC / road closure | Beaver County | COUNTY ROAD 9 | 8/10/2026 | 9/18/2026 | At county engineer | $150 | Dana
        Park use | Allegheny County | RIVERBANK | 7/30/2026 | 9/11/2026 | Issued 8/12 | $300 | Dana
        Drone, park overflight | Allegheny County | RIVERBANK | 8/3/2026 | 9/11/2026 | Denied 8/11 | $0 | Miles
        Blasting simulation / SPFX | PA State Fire Marshal | QUARRY - FLOOR |  | 9/15/2026 | Need SPFX license copy first | $200 | Miles
        Sidewalk use, E Carson | City of Pittsburgh | PAWN SHOP |  | 9/9/2026 | Not req'd per City | $0 | Miles
        Overnight parking, basecamp | Wampum Borough | QUARRY - RIM | 8/13/2026 | 9/14/2026 | Filed, no response | $40 | Miles
        Work permits, minors (2) | PA Dept of Labor | TESSA'S HOUSE | 8/12/2026 | 9/1/2026 | Returned for signature | $0 | Tariq
        Generator / noise variance | Millvale Borough | SHERIFF'S OFFICE | 8/12/2026 | 9/8/2026 | On council agenda 8/25 | $50 | Dana
        Bus stop relocation | PRT | BUS STATION |  |  | Withdrawn | $0 | Miles`,
      tables: [
        {
          track: 'locations',
          headerRow: 3,
          fields:
            'A id/reference/scene, B set, C location, D address, E person, F phone, G status, H rate/cost, I permit, J insurance, K date/shootDay/startDate, L notes',
          dataRows: '4-20',
          status: {
            Signed: 'signed',
            'LA out for signature': ['submitted', 'offered', 'agreed'],
            Verbal: 'agreed',
            'In negotiation': ['sourcing', 'submitted'],
            '2nd choice': 'option',
            "Director's pick": ['option', 'approved'],
            'Permit pending': 'submitted',
            Scouting: 'sourcing',
            TBD: 'needed',
            Locked: 'booked',
            'Lost - demo moved up': 'rejected',
            'On hold thru 8/21': 'option',
            'Left 2 VMs': 'sourcing',
            'Permit in hand': 'inHand',
            CUT: 'cancelled',
          },
        },
        {
          track: ['locations', 'issues'],
          headerRow: 23,
          fields:
            'A item/permit/description/category, B vendor/person, C set/location, D date/startDate, E dueDate/date, F status/permit, G cost/rate, H owner',
          dataRows: '24-33',
          status: {
            'Filed, no response': 'submitted',
            'At county engineer': 'submitted',
            'Issued 8/12': 'inHand',
            'Denied 8/11': 'rejected',
            'Need SPFX license copy first': 'needed',
            "Not req'd per City": 'notNeeded',
            'Returned for signature': ['inProgress', 'needed', 'submitted'],
            'On council agenda 8/25': 'submitted',
            Withdrawn: 'cancelled',
          },
        },
      ],
    },
    {
      title: 'CREW HIRES',
      rows: `
        QUARRY ROAD CREW - tier 1 - LP Marcus Oyelaran | | | | | | | | |
        Position | Name | Phone | Email | Rate | Guar. | Start | Wrap | Deal Status | Start Pkt
        >PRODUCTION
        UPM | Gina Ferrante | 412-555-0131 | gina@example.com | $3,200/wk | 60 | 7/27/2026 | 10/9/2026 | Hired | In
        POC | Tariq Bell | 412-555-0132 | tariq@example.com | $1,500/wk | 60 | 8/3/2026 | 10/9/2026 | DM signed | In
        APOC | Hope Sandoval | 412-555-0133 | hope@example.com | $1,100/wk | 60 | 8/10/2026 | 10/2/2026 | DM sent | Sent
        Office PA |  |  |  | $200/12 | 12 | 8/17/2026 | 10/2/2026 | Resumes in |
        >ASSISTANT DIRECTORS
        1st AD | Colm Brady | 917-555-0135 | colm@example.com | $3,600/wk |  | 8/17/2026 | 10/2/2026 | Closed | In
        2nd AD | Yuki Abrams | 917-555-0136 |  | $2,400/wk |  | 8/24/2026 | 10/2/2026 | Checking avail |
        2nd 2nd AD |  |  |  | $1,800/wk |  | 9/7/2026 | 10/2/2026 | Open |
        >CAMERA
        DP | Inez Carranza | c/o Murtha |  | $5,000/wk |  | 8/24/2026 | 10/2/2026 | Deal in negotiation |
        A Cam 1st AC | Doug Pruitt | 412-555-0139 | doug@example.com | $650/12 | 12 | 9/3/2026 | 10/2/2026 | Avail & interested |
        A Cam 2nd AC | Shay Novak | 412-555-0140 | shay@example.com | $500/12 | 12 | 9/3/2026 | 10/2/2026 | Verbal, DM to go out |
        DIT | Ray Colletti | 412-555-0141 |  | $700/12 | 12 |  |  | Unavail - on Mayor S4 |
        DIT | Min-ji Park | 412-555-0142 | minji@example.com | $700/12 | 12 | 9/7/2026 | 10/2/2026 | Offered | Sent
        >G&E
        Gaffer | Big Stan Wojcik | 412-555-0143 | stan@example.com | $600/12 | 12 | 9/1/2026 | 10/2/2026 | Start pw complete | In
        Key Grip | Lonnie Eads | 412-555-0144 | lonnie@example.com | $600/12 | 12 | 9/1/2026 | 10/2/2026 | 1st call, not firm |
        >SOUND
        Mixer | Pam Duquette | 412-555-0145 | pam@example.com | $550/12 | 12 | 9/7/2026 | 10/2/2026 | Hired | In
        Boom |  |  |  | $450/12 | 12 | 9/7/2026 | 10/2/2026 | Pam to recommend |
        >TRANSPO
        Captain | Earl Jessup | 412-555-0147 |  | $2,100/wk | 60 | 8/24/2026 | 10/5/2026 | Backed out 8/12 |`,
      tables: [
        {
          track: 'crew',
          headerRow: 2,
          fields:
            'A role, B person, C phone, D email, E rate/cost, F ignore/rate/notes, G startDate/date, H endDate/date, I status, J ignore/agreement/notes/done',
          dataRows: '4-7, 9-11, 13-17, 19-20, 22-23, 25',
          status: {
            Hired: 'booked',
            'DM signed': 'signed',
            'DM sent': 'offered',
            'Resumes in': 'sourcing',
            Closed: ['signed', 'agreed', 'booked'],
            'Checking avail': 'sourcing',
            Open: 'needed',
            'Deal in negotiation': ['offered', 'sourcing'],
            'Avail & interested': 'option',
            'Verbal, DM to go out': 'agreed',
            'Unavail - on Mayor S4': 'rejected',
            Offered: 'offered',
            'Start pw complete': 'booked',
            '1st call, not firm': 'option',
            'Pam to recommend': ['needed', 'sourcing'],
            'Backed out 8/12': ['rejected', 'cancelled'],
          },
        },
      ],
    },
    {
      title: 'PROPS',
      rows: `
        Sc | Prop | Character | Qty | Hero/BG | Source | Est Cost | Need By | STATUS | Who | Notes
        3, 41 | Tessa's ledger | Tessa | 2 | Hero | Fabricate | $120 | 9/4/2026 | Aging in shop | Wes |
        3 | Coffee percolator | Tessa | 1 | Hero | Buy | $35 | 9/4/2026 | Have | Wes |
        7 | Sheriff's radio | Sheriff | 2 | Hero | Rent | $80/wk | 9/11/2026 | Rental confirmed | Kit | Non-functional
        7 | Handcuffs | Sheriff | 2 | Hero | Kit rental | incl | 9/11/2026 | In kit | Wes |
        9 | Blasting caps (dummy) | Lyle | 12 | Hero | Fabricate | $200 | 9/18/2026 | 3D printing | Kit |
        9 | Dynamite sticks | Lyle | 24 | Hero | Fabricate | $150 | 9/18/2026 | Show & tell 8/20 | Kit |
        12 | Diner menus | BG | 30 | BG | Print | $90 | 9/12/2026 | Clearance pending | Wes | Name not cleared
        12 | Pie, multiples | Tessa | 8 | Hero | Buy | $110 | 9/15/2026 | Day-of purchase | Kit |
        15 | Pawn tickets | Clerk | 20 | BG | Print | $25 | 9/14/2026 | Dir approved | Wes |
        15 | Grandfather's watch | Tessa | 3 | Hero | Buy | $240 | 9/14/2026 | eBay - bidding | Kit |
        22 | Rifle, bolt action | Lyle | 2 | Hero | Rent | $300/wk | 9/21/2026 | Quote from armorer | Wes | 1 rubber
        22 | Shell box | Lyle | 4 | BG | Print | $20 | 9/21/2026 | Not started | Kit |
        25 | Union banner | BG | 1 | Hero | Fabricate | $180 | 9/16/2026 | On truck | Wes |
        30 | Hospital chart | Nurse | 2 | Hero | Print | $15 | 9/28/2026 | Alts on hold | Wes |
        33 | Lunch pail | Lyle | 1 | Hero | Loan | $0 | 9/22/2026 | Rcvd - wrong size, exchanging | Kit |
        38 | Cabin axe | Lyle | 1 | Hero | Buy | $40 |  | Omit |  |
        | | | | | TOTAL | $1,605 | | | |`,
      tables: [
        {
          track: 'props',
          headerRow: 1,
          fields:
            'A scene, B item, C character, D quantity, E category, F vendor/category, G cost/budget, H dueDate/date, I status, J owner, K notes',
          dataRows: '2-17',
          status: {
            'Aging in shop': 'inProgress',
            Have: 'inHand',
            'Rental confirmed': 'booked',
            'In kit': 'inHand',
            '3D printing': 'inProgress',
            'Show & tell 8/20': 'submitted',
            'Clearance pending': 'submitted',
            'Day-of purchase': 'needed',
            'Dir approved': 'approved',
            'eBay - bidding': 'sourcing',
            'Quote from armorer': 'sourcing',
            'Not started': 'needed',
            'On truck': 'ready',
            'Alts on hold': 'option',
            'Rcvd - wrong size, exchanging': ['sourcing', 'inProgress', 'booked'],
            Omit: 'cancelled',
          },
        },
      ],
    },
    {
      title: 'G&E + CAM PKG',
      rows: `
        EQUIPMENT - QUARRY ROAD | | | | | | | |
        Dept | Item | Qty | Rental House | Rate/Wk | Weeks | Pickup | Return | Status
        Camera | Alexa Mini LF body | 2 | Keslow | $3,400 | 4 | 9/3/2026 | 10/3/2026 | PO sent
        Camera | Cooke S7 set | 1 | Keslow | $2,800 | 4 | 9/3/2026 | 10/3/2026 | 2nd hold
        Camera | Dana dolly | 1 | Pittsburgh Grip | $250 | 4 | 9/3/2026 | 10/3/2026 | Reserved
        Camera | Ronin 2 | 1 | Owner-op | $600 | 1 | 9/21/2026 | 9/25/2026 | Awaiting quote
        Camera | 5" monitors | 4 | Keslow | $200 | 4 | 9/3/2026 | 10/3/2026 | Prepped
        Grip | 5-ton package | 1 | Pittsburgh Grip | $2,200 | 4 | 9/1/2026 | 10/3/2026 | Bid in, LP reviewing
        Grip | Condor 60' | 1 | Sunbelt | $1,400 | 1 | 9/21/2026 | 9/24/2026 | Hold
        Grip | Crane, 20' | 1 |  | $1,900 | 1 | 9/23/2026 | 9/23/2026 | Too expensive - passed
        Electric | 800A genny | 1 | Pittsburgh Grip | $1,650 | 4 | 9/1/2026 | 10/3/2026 | Reserved
        Electric | SkyPanel S60 | 6 | Pittsburgh Grip | $250 | 4 | 9/1/2026 | 10/3/2026 | Loaded in 8/13
        Electric | M18 | 2 | Pittsburgh Grip | $450 | 3 | 9/8/2026 | 10/3/2026 | Need bid
        Sound | Walkies, CP200 | 40 | ASA | $12 | 5 | 8/31/2026 | 10/5/2026 | Delivered
        Sound | Comtek | 8 | Pam kit | $20 | 4 | 9/7/2026 | 10/2/2026 | In kit rental agmt
        VFX | Drone w/ op | 1 | SkyWorks PA | $1,500 | 1 | 9/22/2026 | 9/22/2026 | Waiver filed w/ FAA
        Tests | Lens test body | 1 | Keslow | $0 | 1 | 8/10/2026 | 8/11/2026 | Sent back 8/11`,
      tables: [
        {
          track: 'equipment',
          headerRow: 2,
          fields:
            'A department, B item, C quantity, D vendor, E rate/cost, F ignore/quantity, G startDate/date, H endDate/dueDate/date, I status',
          dataRows: '3-17',
          status: {
            'PO sent': 'booked',
            '2nd hold': 'option',
            Reserved: 'booked',
            'Awaiting quote': 'sourcing',
            Prepped: 'ready',
            'Bid in, LP reviewing': ['submitted', 'sourcing'],
            Hold: 'option',
            'Too expensive - passed': ['cancelled', 'rejected'],
            'Loaded in 8/13': ['inHand', 'onSet', 'ready'],
            'Need bid': 'needed',
            Delivered: 'inHand',
            'In kit rental agmt': ['agreed', 'inHand', 'booked'],
            'Waiver filed w/ FAA': 'submitted',
            'Sent back 8/11': 'returned',
          },
        },
      ],
    },
    {
      title: 'SHOOT DAYS',
      rows: `
        ONE-LINE BY DAY - 20 DAYS - rev White 8/12/2026 | | | | | | |
        Day | Date | Scenes | Set | D/N | Pgs | Cast | Sched Status
        1 | 9/8/2026 | 1, 3, 5 | TESSA'S HOUSE | D | 4 2/8 | 1, 2 | Locked
        2 | 9/9/2026 | 4, 6, 44 | TESSA'S HOUSE | D/N | 3 6/8 | 1, 2, 5 | Locked
        3 | 9/10/2026 | 41, 42 | TESSA'S HOUSE | N | 3 1/8 | 1, 3 | Scheduled
        4 | 9/14/2026 | 7, 8 | SHERIFF'S OFFICE | D | 4 | 1, 4 | Scheduled
        5 | 9/15/2026 | 12, 13 | DINER | D | 3 5/8 | 1, 2, 6 | Pending location
        6 | 9/16/2026 | 15, 16, 25 | PAWN / UNION HALL | D | 5 | 1, 7 | Company move - tight, holding
        7 | 9/17/2026 | 27 | CHURCH | N | 2 4/8 | 1, 2, 3 | Scheduled
        8 | 9/18/2026 | 29, 31 | RIVERBANK | DUSK | 2 7/8 | 1, 3 | Weather cover only
        9 | 9/21/2026 | 22, 23 | QUARRY RIM | D | 4 1/8 | 1, 3, 8 | Scheduled
        10 | 9/22/2026 | 9, 24 | QUARRY FLOOR | D | 3 3/8 | 1, 3 | Scheduled
        11 | 9/23/2026 | 48, 49 | QUARRY RIM | N | 3 | 1, 3, 4 | Unscheduled
        12 | 8/10/2026 | 2A | ROAD PLATES | D | 6/8 |  | Shot - splinter
        13 | 8/11/2026 | 19 | DRIVING INSERTS | D | 4/8 | 1x | Completed
        14 | 9/25/2026 | 36 | MOTEL EXT | N | 1 6/8 | 1, 7 | Pushed to wk 4
        15 | 9/28/2026 | 30 | HOSPITAL | D | 2 1/8 | 1, 2, 9 | Scheduled
        16 |  | 38 | FLASHBACK CABIN | D | 1 4/8 | 3 | Omitted`,
      tables: [
        {
          track: 'schedule',
          headerRow: 2,
          fields: 'A shootDay, B date/startDate, C scene, D set/location, E dayNight, F pages, G cast, H status',
          dataRows: '3-18',
          status: {
            Locked: 'booked',
            Scheduled: 'booked',
            'Pending location': ['needed', 'unknown', 'option'],
            'Company move - tight, holding': ['unknown', 'option', 'booked'],
            'Weather cover only': 'option',
            Unscheduled: 'needed',
            'Shot - splinter': 'done',
            Completed: 'done',
            'Pushed to wk 4': ['booked', 'needed'],
            Omitted: 'cancelled',
          },
        },
      ],
    },
    {
      title: 'AP LOG',
      rows: `
        PO # | Vendor | Description | Acct | Amount | Inv Date | Due | Pay Status | OK'd By
        1041 | Keslow Camera | Deposit, cam pkg | 3300 | $4,000.00 | 8/6/2026 | 8/20/2026 | Paid ck 2217 | MO
        1042 | Malloy, Joyce | Loc fee 1st half | 3700 | $1,200.00 | 8/7/2026 | 9/1/2026 | Check cut | MO
        1043 | PA Turnpike | Tolls | 3500 | $86.40 | 8/7/2026 | 8/7/2026 | P-card | GF
        1044 | Pgh Grip | Deposit 5-ton | 3200 | $2,500.00 | 8/10/2026 | 8/24/2026 | Needs UPM approval |
        1045 | ASA | Walkies | 3400 | $2,400.00 | 8/11/2026 | 8/31/2026 | Approved to pay | GF
        1046 | Wes Kimball | Kit rental wk 1 | 2800 | $450.00 | 8/12/2026 | 8/19/2026 | Missing W-9 |
        1047 | Sunbelt | Condor | 3200 | $1,400.00 |  |  | Not invoiced |
        1048 | Cushman Catering | Scout lunch | 3600 | $212.00 | 8/12/2026 | 8/12/2026 | Reimb. req submitted | TB
        1049 | Front Row Ins. | Production pkg | 6800 | $8,150.00 | 8/3/2026 | 8/17/2026 | Wire sent | MO
        1050 | Keslow Camera | Deposit, cam pkg | 3300 | $4,000.00 | 8/6/2026 | 8/20/2026 | Dupe - voided |
        1051 | Allegheny County | Park permit | 3700 | $300.00 | 8/5/2026 | 8/5/2026 | Paid ck 2209 | GF
        1052 | U-Haul | Office truck | 3500 | $340.00 | 8/13/2026 | 8/27/2026 | In batch for Fri | GF
        1053 | Clearance Lab | Script report | 6700 | $1,900.00 | 8/13/2026 | 9/12/2026 | Disputing rate |
        | | | TOTAL | $26,938.40 | | | |`,
      tables: [
        {
          track: 'payments',
          headerRow: 1,
          fields:
            'A id/reference, B vendor, C description/item, D reference/category/id/ignore, E cost, F date, G dueDate, H status, I approvedBy/owner',
          dataRows: '2-14',
          status: {
            'Paid ck 2217': 'done',
            'Check cut': ['done', 'approved'],
            'P-card': 'done',
            'Needs UPM approval': 'submitted',
            'Approved to pay': 'approved',
            'Missing W-9': ['needed', 'submitted'],
            'Not invoiced': 'needed',
            'Reimb. req submitted': 'submitted',
            'Wire sent': 'done',
            'Dupe - voided': ['rejected', 'cancelled'],
            'Paid ck 2209': 'done',
            'In batch for Fri': 'approved',
            'Disputing rate': ['rejected', 'submitted'],
          },
        },
      ],
    },
  ],
};

const harrowSound: TextWorkbook = {
  title: 'HARROW SOUND Series 2 - Block 1 (Eps 1-2) - Production Office Bristol',
  locale: 'en_GB',
  kind: 'television',
  dateOrder: 'DMY',
  language: 'en',
  tabs: [
    {
      title: 'Artistes',
      rows: `
        HARROW SOUND S2 BLOCK 1 - CAST LIST - issued 11.01.27 by casting/production | | | | | | | | |
        -
        No. | Character | Artiste | Agent | Eps | Days | Contract | Costume fitting | Fee | Notes
        >REGULARS
        1 | DI Ros Penhale | Morwenna Slade | Curtis Brown - Jo | 1, 2 | 22 | Contract signed & returned | Done 6/1 | Series |
        2 | DS Amir Kazi | Faisal Noorani | Hatton McEwan | 1, 2 | 20 | Contract signed & returned | 13/1 | Series |
        3 | Supt. Boyd | Graham Tickell | United - Ben | 1, 2 | 6 | Contract issued | 14/1 | Series |
        4 | Dr Lena Foss | Ingrid Aasland | Independent | 1, 2 | 7 | Deal done, long form to follow | tba | Series | Visa - CoS needed
        >GUEST LEADS
        5 | Harbour Master | Ken Trevarrow | Lou Coulson | 1 | 4 | Offer made |  | £1,450/d |
        6 | Maisie Tull | Pippa Rudge | AHA | 1, 2 | 9 | Offer accepted | 15/1 | £900/d |
        7 | Noah Tull (11) | Rafe Denning | Stagecoach | 1, 2 | 5 | Recalled |  | Child | Licence - Cornwall
        8 | Fr. Callan | Declan Moss | Lisa Richards | 2 | 3 | Heavy pencil |  | £1,100/d |
        >DAY PLAYERS
        9 | Coastguard 1 | Jas Bhogal | Simon & How | 1 | 1 | Light pencil |  | £450/d |
        10 | Coastguard 2 |  |  | 1 | 1 | Casting |  | £450/d |
        11 | Barmaid | Tanith Obi | Felix de Wolfe | 1 | 1 | Availability checked |  | £450/d |
        12 | Pathologist's Asst |  |  | 2 | 1 | TBC |  | £450/d |
        13 | Reporter | Olly Wren | Daniel Hoffmann | 2 | 1 | Turned down |  |  | Money
        14 | Reporter | Sadie Kerr | Shepherd | 2 | 1 | Approached |  | £450/d |
        15 | Lifeboat cox | Real RNLI | - | 1 | 1 | Awaiting Equity approval |  |  |
        16 | Old Woman | Beryl Stott | Direct | 1 | 1 | Storyline dropped |  |  |
        17 | Taxi driver | Mo Haddad | Bloomfields | 2 | 1 | Booked | 18/1 | £450/d |`,
      tables: [
        {
          track: 'cast',
          headerRow: 3,
          fields:
            'A id, B character, C person, D vendor/person/notes, E ignore/scene/id/notes, F quantity/ignore, G status, H date/ignore/notes/wardrobe, I rate/cost, J notes',
          dataRows: '5-8, 10-13, 15-23',
          status: {
            'Contract signed & returned': 'signed',
            'Contract issued': ['offered', 'agreed'],
            'Deal done, long form to follow': 'agreed',
            'Offer made': 'offered',
            'Offer accepted': 'agreed',
            Recalled: ['sourcing', 'option'],
            'Heavy pencil': 'option',
            'Light pencil': 'option',
            Casting: 'sourcing',
            'Availability checked': ['option', 'sourcing'],
            TBC: 'needed',
            'Turned down': 'rejected',
            Approached: 'sourcing',
            'Awaiting Equity approval': 'submitted',
            'Storyline dropped': 'cancelled',
            Booked: 'booked',
          },
        },
      ],
    },
    {
      title: 'Costume',
      rows: `
        COSTUME - Designer Philippa Drew | | | | | | | |
        Character | Story Day | Item | Source | Size | Repeats | Cost £ | Status | Notes
        Ros | D1, D2 | Waxed jacket | Buy - Barbour | 12 | 3 | 747 | Bought, breaking down | 1 stunt dbl
        Ros | D1 | Navy roll-neck | Buy - Toast | 12 | 2 | 190 | Fitted & approved |
        Ros | D3 | Funeral coat | Hire - Cosprop | 12 | 1 | 85 | On hold at Cosprop |
        Ros | D4 | Wetsuit | Hire - O'Neill | 12 | 2 | 120 | Hire confirmed |
        Amir | D1-D4 | Grey suit | Buy - Reiss | 40R | 2 | 620 | Alterations | Trousers up 2cm
        Amir | D2 | Parka | Stock | M | 1 | 0 | Pulled |
        Boyd | D1 | Police No.1 uniform | Hire - CAT | 44L | 1 | 140 | Measurements sent | Insignia separately
        Boyd | D3 | Golf clothes | Buy | 44L | 1 | 95 | To source |
        Dr Foss | D2 | Lab coat x2 | Buy - Alexandra | 10 | 2 | 44 | Delivered |
        Dr Foss | D2 | Icelandic jumper | Make | 10 | 1 | 160 | Being knitted |
        Maisie | D1 | School uniform | Buy - M&S | 8 | 3 | 90 | On order | Back order Thurs
        Maisie | D3 | Party dress | Buy | 8 | 2 | 70 | Options for director |
        Noah | D1 | Lifejacket | Production/Marine | child | 2 | 0 | Marine dept to supply |
        Coastguards | D1 | Dry suits | Hire - HM CG | var | 4 | 0 | Letter sent to HMCG |
        Fr. Callan | D4 | Cassock | Hire - Vanpoulles | 42 | 1 | 65 | Ready to go - rail 3 |
        Barmaid | D1 | Branded polo | Make | 12 | 2 | 30 | Logo awaiting clearance |
        Old Woman | D2 | Pinny | Stock | 18 | 1 | 0 | N/R |
        Ros (S1) | - | S1 raincoat | Hire - Angels | 12 | 1 | 0 | Returned to Angels 8/1 |`,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 2,
          fields:
            'A character, B ignore/scene/description/shootDay/date, C item, D vendor/category, E ignore/description/notes, F quantity, G cost/budget, H status, I notes',
          dataRows: '3-20',
          status: {
            'Bought, breaking down': ['inProgress', 'inHand'],
            'Fitted & approved': ['approved', 'ready'],
            'On hold at Cosprop': 'option',
            'Hire confirmed': 'booked',
            Alterations: 'inProgress',
            Pulled: ['inHand', 'option', 'sourcing'],
            'Measurements sent': ['booked', 'submitted', 'inProgress'],
            'To source': 'needed',
            Delivered: 'inHand',
            'Being knitted': 'inProgress',
            'On order': 'booked',
            'Options for director': ['submitted', 'option'],
            'Marine dept to supply': 'agreed',
            'Letter sent to HMCG': ['sourcing', 'submitted'],
            'Ready to go - rail 3': 'ready',
            'Logo awaiting clearance': 'submitted',
            'N/R': ['notNeeded', 'cancelled'],
            'Returned to Angels 8/1': 'returned',
          },
        },
      ],
    },
    {
      title: 'Art & Props',
      rows: `
        Ep/Sc | Set | Item | Qty | Buy/Hire/Make | Supplier | Buyer | Dress date | £ | Progress
        >INT. INCIDENT ROOM (build, Bottle Yard)
        1/12 | Incident Room | Desks | 14 | Hire | Office Hire Co | CW | 18/01/2027 | 980 | Confirmed
        1/12 | Incident Room | Monitors, practical | 10 | Hire | Playback | CW | 18/01/2027 | 1,400 | Quote received
        1/12 | Incident Room | Evidence boards | 3 | Make | Graphics | JT | 18/01/2027 | 220 | In the workshop
        1/12 | Incident Room | Police posters | 20 | Make | Graphics | JT | 18/01/2027 | 60 | Awaiting legal
        1/12 | Incident Room | Kitchenette dressing | 1 | Buy | Ikea | CW | 18/01/2027 | 300 | Purchased
        >EXT. HARBOUR (Mevagissey)
        1/1 | Harbour | Lobster pots | 40 | Hire | Local fisherman | CW | 25/01/2027 | 200 | Agreed in principle
        1/1 | Harbour | Nets | 10 | Hire | Local fisherman | CW | 25/01/2027 | 100 | Agreed in principle
        1/1 | Harbour | Signage cover-ups | 6 | Make | Graphics | JT | 24/01/2027 | 340 | Signed off by designer
        1/4 | Harbour | Prawn boxes | 30 | Buy | PPS | CW | 25/01/2027 | 150 | Packed on lorry
        >INT. TULL COTTAGE
        1/9 | Tull Cottage | Range cooker | 1 | Hire | Period Props | RH | 27/01/2027 | 260 | Provisional hold
        1/9 | Tull Cottage | Family photos | 12 | Make | Graphics | JT | 27/01/2027 | 80 | Photo shoot 15/1
        1/9 | Tull Cottage | Sofa, tired | 1 | Buy | British Heart Fdn | RH | 27/01/2027 | 90 | Looking
        1/9 | Tull Cottage | Wallpaper, 1980s | 9 rolls | Buy |  | RH | 22/01/2027 | 270 | Not started
        2/3 | Tull Cottage | Piano | 1 | Hire | Markson | RH | 27/01/2027 | 310 | Scrapped - stairs too narrow
        >S1 RETURNS
        - | S1 Police Stn | Custody desk | 1 | Hire | Trading Post | CW |  | 0 | Off-hired`,
      tables: [
        {
          track: ['setDressing', 'props'],
          headerRow: 1,
          fields:
            'A scene, B set, C item, D quantity, E category/vendor, F vendor, G owner, H dueDate/date, I cost/budget, J status',
          dataRows: '3-7, 9-12, 14-18, 20',
          status: {
            Confirmed: 'booked',
            'Quote received': 'sourcing',
            'In the workshop': 'inProgress',
            'Awaiting legal': 'submitted',
            Purchased: 'inHand',
            'Agreed in principle': 'agreed',
            'Signed off by designer': 'approved',
            'Packed on lorry': 'ready',
            'Provisional hold': 'option',
            'Photo shoot 15/1': ['inProgress', 'needed'],
            Looking: 'sourcing',
            'Not started': 'needed',
            'Scrapped - stairs too narrow': 'cancelled',
            'Off-hired': 'returned',
          },
        },
      ],
    },
    {
      title: 'Locations & permissions',
      rows: `
        LOCATIONS - LM Bryn Tovey / ULM Sal Cope | | | | | | | | |
        | | | CONTACT | | AGREEMENT | | | |
        Ref | Story location | Location | Name | Tel | Stage | Fee | Recce | Shoot | Comments
        L01 | Harbour | Mevagissey Harbour Trust | Capt. Hyde | 01726 496001 | Contracted | £6,000 | 14/12 | 25/01/2027 | No fish landing Mon
        L02 | Tull Cottage ext | 4 Polkirt Hill | Mrs Eddy | 01726 496002 | Contract with owner | £3,500 | 14/12 | 27/01/2027 |
        L03 | Police station ext | Portwall House | Savills - Tim | 0117 496 0103 | Heads of terms agreed | £2,200 | 16/12 | 21/01/2027 |
        L04 | Mortuary | UWE Glenside | Estates | 0117 496 0104 | Confirmed in writing | £1,800 | 17/12 | 03/02/2027 | Half-term only
        L05 | Church | St Petroc's | PCC sec. | 01208 496005 | Faculty applied for | £900 | 18/12 | 05/02/2027 | Diocese 6 wks
        L06 | Cliff path | National Trust | NT Filming | 01392 496006 | Licence issued | £1,250 | 15/12 | 26/01/2027 |
        L07 | Lifeboat stn | RNLI Fowey | HQ press | 01202 496007 | Request submitted | £0 |  | 28/01/2027 |
        L08 | Pub | Fountain Inn | Landlord | 01726 496008 | Fallback | £1,500 | 14/12 |  |
        L09 | Pub | Ship Inn | St Austell Brewery | 01726 496009 | Preferred - negotiating | £1,500 | 14/12 | 29/01/2027 |
        L10 | Ros's flat |  |  |  | Recceing w/c 11/1 |  |  | 08/02/2027 |
        L11 | School gate | Cornwall Council | Highways | 0300 496 011 | TTRO applied | £420 |  | 01/02/2027 |
        L12 | Hospital corridor | Bottle Yard studio |  |  | Studio build - n/a |  |  |  |
        L13 | Ferry | Torpoint Ferry | Ops mgr | 01752 496013 | Refused |  |  |  | Dredging
        L14 | Unit base Mev. | Willow car park | Council | 0300 496 014 | PO raised | £650 | 14/12 | 25/01/2027 |
        L15 | Petrol station |  |  |  | No longer required |  |  |  |`,
      tables: [
        {
          track: 'locations',
          headerRow: 3,
          fields:
            'A id/reference, B set, C location, D person, E phone, F status, G cost/rate, H date/ignore/notes, I startDate/date/shootDay, J notes',
          dataRows: '4-18',
          status: {
            Contracted: 'signed',
            'Contract with owner': ['submitted', 'offered', 'agreed'],
            'Heads of terms agreed': 'agreed',
            'Confirmed in writing': ['agreed', 'booked'],
            'Faculty applied for': 'submitted',
            'Licence issued': 'inHand',
            'Request submitted': 'submitted',
            Fallback: 'option',
            'Preferred - negotiating': ['sourcing', 'option'],
            'Recceing w/c 11/1': 'sourcing',
            'TTRO applied': 'submitted',
            'Studio build - n/a': 'notNeeded',
            Refused: 'rejected',
            'PO raised': 'booked',
            'No longer required': ['notNeeded', 'cancelled'],
          },
        },
      ],
    },
    {
      title: 'Prod issues log',
      rows: `
        # | Raised | Raised by | Issue | Area | Impact | Owner | Target | Status | Latest
        1 | 04/01/2027 | Bryn | Tide table clash sc 1/4 | Schedule | High | 1st AD | 12/01/2027 | Resolved | Moved to 06:40
        2 | 04/01/2027 | Jo | Child licence lead time | Cast | High | Jo | 11/01/2027 | Application in | 21 days
        3 | 05/01/2027 | Philippa | Drysuit sizes missing | Costume | Med | Artistes' agents | 15/01/2027 | Chasing |
        4 | 05/01/2027 | Sal | Residents' letter Polkirt Hill | Locations | Med | Sal | 13/01/2027 | Actioned | Dropped 9/1
        5 | 06/01/2027 | HoP | Marine risk assessment | H&S | High | Marine co-ord | 15/01/2027 | Draft with H&S adviser |
        6 | 06/01/2027 | CW | Parking for prop lorry | Locations | Low | Sal | 20/01/2027 | Open |
        7 | 07/01/2027 | DoP | Drone over harbour | Camera | Med | Bryn | 18/01/2027 | Awaiting CAA |
        8 | 08/01/2027 | Jo | Foss visa | Cast | High | HoP | 12/01/2027 | Escalated to exec |
        9 | 08/01/2027 | Script | Hospital name negative check | Clearance | Low | Script co-ord | 14/01/2027 | Cleared |
        10 | 08/01/2027 | Unit | Snow plan | Schedule | Low | 1st AD | 22/01/2027 | Parked |
        11 | 09/01/2027 | Costume | Truck shower | Facilities | Low | Facilities | 18/01/2027 | Not yet looked at |
        12 | 09/01/2027 | HoP | Intimacy co-ordinator ep 2 | Cast | High | HoP | 16/01/2027 | Signed off |
        13 | 11/01/2027 | Sal | Ferry replacement | Locations | Med | Bryn | 18/01/2027 | Superseded by rewrite |`,
      tables: [
        {
          track: 'issues',
          headerRow: 1,
          fields:
            'A id, B date/startDate, C person/owner, D description/item, E category/department, F severity, G owner, H dueDate/date, I status, J notes',
          dataRows: '2-14',
          status: {
            Resolved: 'done',
            'Application in': ['submitted', 'inProgress'],
            Chasing: 'inProgress',
            Actioned: 'done',
            'Draft with H&S adviser': ['inProgress', 'submitted'],
            Open: 'needed',
            'Awaiting CAA': ['submitted', 'inProgress'],
            'Escalated to exec': 'inProgress',
            Cleared: ['done', 'approved'],
            Parked: ['needed', 'unknown', 'option'],
            'Not yet looked at': 'needed',
            'Signed off': ['approved', 'done'],
            'Superseded by rewrite': ['cancelled', 'notNeeded', 'done'],
          },
        },
      ],
    },
    {
      title: 'Cost report wk 3',
      rows: `
        HARROW SOUND S2 - COST REPORT No. 3 - w/e 10/01/2027 | | | | | | | |
        | | | TO DATE | | FORECAST | | |
        Code | Account | Budget | Actual | Committed | ETC | EFC | Variance | Comment
        A | Story & script | 182,000 | 182,000 | 0 | 0 | 182,000 | 0 |
        B | Producer & director | 240,500 | 61,200 | 40,000 | 139,300 | 240,500 | 0 |
        C | Cast | 611,000 | 12,400 | 388,000 | 225,600 | 626,000 | 15,000 | Foss travel
        D | Supporting artistes | 58,000 | 0 | 0 | 58,000 | 58,000 | 0 |
        E | Production staff | 402,000 | 77,300 | 210,000 | 114,700 | 402,000 | 0 |
        F | Art department | 318,000 | 54,900 | 96,000 | 171,100 | 322,000 | 4,000 | Incident room overbuild
        G | Wardrobe | 96,000 | 11,040 | 20,000 | 64,960 | 96,000 | 0 |
        H | Make-up & hair | 41,000 | 2,100 | 9,400 | 29,500 | 41,000 | 0 |
        J | Camera & grip | 214,000 | 0 | 130,000 | 84,000 | 214,000 | 0 |
        K | Lighting | 176,000 | 0 | 88,000 | 82,000 | 170,000 | -6,000 | Deal with Panalux
        L | Locations & unit base | 263,000 | 31,650 | 70,300 | 169,050 | 271,000 | 8,000 | Harbour fee
        M | Transport & facilities | 207,000 | 4,480 | 98,000 | 104,520 | 207,000 | 0 |
        N | Marine & stunts | 88,000 | 3,000 | 25,000 | 60,000 | 88,000 | 0 |
        | TOTAL | 2,896,500 | 440,070 | 1,174,700 | 1,302,730 | 2,917,500 | 21,000 |`,
      tables: [
        {
          track: 'budget',
          headerRow: 3,
          fields:
            'A id/reference, B category/item/description/department, C budget/cost, D actual, E ignore/cost/actual, F ignore/cost, G ignore/cost, H ignore, I notes',
          dataRows: '4-16',
        },
      ],
    },
  ],
};

const lamplighters: TextWorkbook = {
  title: 'The Lamplighters of Elm Street - Ohio Valley Rep - 26/27 slot 3',
  locale: 'en_US',
  kind: 'theatre',
  dateOrder: 'MDY',
  language: 'en',
  tabs: [
    {
      title: 'PROPS',
      rows: `
        THE LAMPLIGHTERS OF ELM STREET | Props Supervisor: Noreen Askew | | | | | | |
        First rehearsal 1/5/27 - First preview 1/28/27 - Opening 1/30/27 | | | | | | | |
        -
        Prop # | Act/Sc | Prop | Used by | Qty | Route | Status | Due | Notes
        P1 | 1.1 | Lamplighter's pole | Amos | 2 | Build | In build | 1/12/2027 | LED tip
        P2 | 1.1 | Oil lanterns | Ens. | 6 | Pull | Pulled from stock | 1/5/2027 | Rewire
        P3 | 1.2 | Letter, sealed | Cora | 24 | Build | Consumable - in progress | 1/20/2027 | Break each show
        P4 | 1.2 | Tea set | Mrs. Pratt | 1 | Borrow | Borrowing from Playhouse | 1/12/2027 |
        P5 | 1.3 | Bicycle, 1910 | Teddy | 1 | Rent | Rental quote in | 1/15/2027 | Must ride
        P6 | 1.3 | Newspapers | Ens. | 12 | Build | Designer approved | 1/12/2027 |
        P7 | 1.4 | Pocket watch | Amos | 2 | Buy | Ordered 12/14 | 1/5/2027 |
        P8 | 1.4 | Doctor's bag | Dr. Voss | 1 | Pull | In rehearsal room | 1/5/2027 |
        P9 | 2.1 | Suffrage banners | Ens. | 4 | Build | Sketch to designer | 1/12/2027 |
        P10 | 2.1 | Soapbox | Cora | 1 | Build | Rehearsal version only | 1/5/2027 | Real one from shop
        P11 | 2.2 | Pie | Mrs. Pratt | 32 | Buy | Run crew to buy | 1/26/2027 | Allergy - no nuts
        P12 | 2.2 | Birthday candles | Mrs. Pratt | 1 | Buy | Fire marshal OK needed | 1/20/2027 |
        P13 | 2.3 | Handcuffs | Officer | 1 | Pull | Can't find - checking w/ Akron | 1/12/2027 |
        P14 | 2.3 | Nightstick | Officer | 1 | Build | Drying | 1/12/2027 |
        P15 | 2.4 | Coffin plate | Amos | 1 | Build | Not begun | 1/20/2027 |
        P16 | 2.4 | Snow bag | - | 2 | Pull | Show ready - SL table | 1/20/2027 |
        P17 | 2.4 | Sled | Teddy | 1 | Rent | Cut 12/18 |  |
        P18 | 2.5 | Phonograph | Cora | 1 | Borrow | TBD | 1/12/2027 | Practical?
        TOTAL LINES 18 | | | | | | | |`,
      tables: [
        {
          track: 'props',
          headerRow: 4,
          fields:
            'A id, B scene, C item, D character/person, E quantity, F category/vendor, G status, H dueDate/date, I notes',
          dataRows: '5-22',
          status: {
            'In build': 'inProgress',
            'Pulled from stock': 'inHand',
            'Consumable - in progress': 'inProgress',
            'Borrowing from Playhouse': ['agreed', 'booked'],
            'Rental quote in': 'sourcing',
            'Designer approved': 'approved',
            'Ordered 12/14': 'booked',
            'In rehearsal room': ['inHand', 'onSet'],
            'Sketch to designer': 'submitted',
            'Rehearsal version only': 'option',
            'Run crew to buy': 'needed',
            'Fire marshal OK needed': ['needed', 'submitted'],
            "Can't find - checking w/ Akron": 'sourcing',
            Drying: 'inProgress',
            'Not begun': 'needed',
            'Show ready - SL table': 'ready',
            'Cut 12/18': 'cancelled',
            TBD: ['needed', 'unknown'],
          },
        },
      ],
    },
    {
      title: 'Costumes',
      rows: `
        COSTUME TRACKING - Designer: B. Lindqvist / Shop Mgr: Roz | | | | | | | |
        Actor | Character | Look | Piece | Plan | Draper/Vendor | 1st Fitting | Where it's at | Notes
        >PRINCIPALS
        Del Rainey | Amos | A | Work coat | Build | Roz | 12/17/2026 | Mock-up fitted |
        Del Rainey | Amos | A | Trousers | Build | Roz | 1/8/2027 | Cut, ready to stitch |
        Del Rainey | Amos | B | Sunday suit | Rent | Goodspeed | 1/11/2027 | Rental contract signed |
        Simone Achebe | Cora | A | Shirtwaist | Buy | Period Co | 1/8/2027 | Shipped |
        Simone Achebe | Cora | B | Suffrage sash | Build | Craft | 1/8/2027 | Done & tagged |
        Simone Achebe | Cora | C | Winter cape | Build | Roz | 1/14/2027 | Fabric not in |
        Judith Pell | Mrs. Pratt | A | House dress | Pull | Stock | 1/9/2027 | Pulled, needs alts |
        Judith Pell | Mrs. Pratt | B | Corset | Build | Roz | 1/9/2027 | On the form |
        Miguel Sanz | Dr. Voss | A | Frock coat | Rent | Guthrie | 1/10/2027 | Guthrie holding two |
        Miguel Sanz | Dr. Voss | A | Spats | Buy |  | 1/10/2027 | Shopping |
        >ENSEMBLE
        Teddy (Sam Ito) | Teddy | A | Knickers | Pull | Stock | 1/9/2027 | In stock |
        Officer (Bo Karl) | Officer | A | Police tunic | Rent | CRC | 1/11/2027 | Measurements due |
        Ens. 1-4 | Townsfolk | A | Shawls | Pull | Stock | 1/9/2027 | In stock |
        Ens. 1-4 | Townsfolk | B | Mourning bands | Build | Craft |  | Not started |
        Ens. 2 | Bride | C | Veil | Build | Craft |  | Renderings under review |
        Understudy | Cora u/s | A | Shirtwaist dupe | Buy | Period Co | 1/14/2027 | Budget approval needed |
        Ens. 3 | Ice man | A | Leather apron | Borrow | Kent State |  | Killed |
        -
        Shoes | All | - | Loaners, LaDuca | Rent |  |  | Sent back to Goodspeed | From slot 2`,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 2,
          fields:
            'A person, B character, C scene/ignore/description/id, D item, E category/vendor, F vendor/owner, G date/ignore/dueDate/startDate, H status, I notes',
          dataRows: '4-13, 15-21, 23',
          status: {
            'Mock-up fitted': 'inProgress',
            'Cut, ready to stitch': 'inProgress',
            'Rental contract signed': ['booked', 'signed'],
            Shipped: 'booked',
            'Done & tagged': 'ready',
            'Fabric not in': ['needed', 'sourcing', 'booked'],
            'Pulled, needs alts': ['inHand', 'inProgress'],
            'On the form': 'inProgress',
            'Guthrie holding two': 'option',
            Shopping: 'sourcing',
            'In stock': 'inHand',
            'Measurements due': 'needed',
            'Not started': 'needed',
            'Renderings under review': 'submitted',
            'Budget approval needed': ['submitted', 'needed'],
            Killed: 'cancelled',
            'Sent back to Goodspeed': 'returned',
          },
        },
      ],
    },
    {
      title: 'Rehearsal Cal',
      rows: `
        REHEARSAL CALENDAR - subject to change - SM: Alma Cutright | | | | | |
        Date | Time | Space | Work | Called | Status | SM Notes
        Tue 1/5/2027 | 10a-6p | Rehearsal Hall A | Meet & greet, table read | Full company | Called | Equity business 1st hr
        Wed 1/6/2027 | 10a-6p | Rehearsal Hall A | Act 1 table work | Full company | Called |
        Thu 1/7/2027 | 10a-1p | Rehearsal Hall A | 1.1-1.2 blocking | Amos, Cora, Pratt | Called |
        Thu 1/7/2027 | 2p-6p | Studio 2 | Dialect | Cora, Voss | Coach TBC |
        Fri 1/8/2027 | 10a-6p | Rehearsal Hall A | 1.3-1.4 blocking | Amos, Teddy, Voss | Called |
        Sat 1/9/2027 | 10a-6p | Rehearsal Hall A | Act 2 blocking | Full company | Tentative | Depends on hall rental
        Sun 1/10/2027 | 12p-5p | Rehearsal Hall A | Stumble Act 1 | Full company | Called |
        >MON 1/11 - DAY OFF
        Tue 1/12/2027 | 10a-6p | Rehearsal Hall A | 2.1-2.2 | Cora, Pratt, Ens. | To be called |
        Wed 1/13/2027 | 7p-10p | Studio 2 | Fight call | Officer, Cora | Moved to 1/15 |
        Thu 1/14/2027 | 10a-6p | Rehearsal Hall A | Run-through | Full company | Hold | Donors may sit in
        Sat 12/19/2026 | 1p-3p | Studio 2 | Movement workshop | Ens. | Complete |
        Mon 12/21/2026 | 4p-6p | Zoom | Music read | Cora, Ens. | Complete |
        Tue 12/22/2026 | 4p-6p | Zoom | Dialect 1:1 | Voss | Cancelled - illness |
        Thu 1/21/2027 | 12p-12a | Mainstage | 10 out of 12 | Full company | On calendar |`,
      tables: [
        {
          track: 'rehearsals',
          headerRow: 2,
          fields:
            'A date, B time/callTime, C location, D description/scene/item/synopsis, E cast/character/person, F status, G notes',
          dataRows: '3-9, 11-17',
          status: {
            Called: 'booked',
            'Coach TBC': ['unknown', 'needed', 'option'],
            Tentative: ['option', 'unknown'],
            'To be called': 'needed',
            'Moved to 1/15': ['booked', 'needed', 'cancelled'],
            Hold: 'option',
            Complete: 'done',
            'Cancelled - illness': 'cancelled',
            'On calendar': 'booked',
          },
        },
      ],
    },
    {
      title: 'Company',
      rows: `
        COMPANY & STAFF HIRING - GM's copy | | | | | | | |
        Dept | Job | Name | Agmt | Fee | Email | Start | Status | GM Notes
        Directing | Director | Hal Vosburgh | SDC | $14,200 | hal@example.com | 1/5/2027 | Executed |
        Design | Scenic | Petra Nowak | USA | $9,800 | petra@example.com | 10/1/2026 | Executed |
        Design | Costumes | B. Lindqvist | USA | $9,800 | bl@example.com | 10/1/2026 | Countersigned 11/3 |
        Design | Lights | Oscar Tran | USA | $9,200 | oscar@example.com | 11/1/2026 | LOA sent |
        Design | Sound | Fern Addy | USA | $8,600 | fern@example.com | 11/1/2026 | Agent has draft |
        Design | Projections |  | USA | $7,000 |  |  | Director's short list |
        Stage Mgmt | PSM | Alma Cutright | AEA | $1,180/wk | alma@example.com | 12/28/2026 | Rider signed |
        Stage Mgmt | ASM | Kip Larrabee | AEA | $960/wk | kip@example.com | 1/4/2027 | Verbally committed |
        Stage Mgmt | PA |  | Intern | $350/wk |  | 1/4/2027 | Posted on OffStageJobs |
        Production | Dialect coach | Mo Feng | 1099 | $1,500 | mo@example.com | 1/7/2027 | Interested - dates? |
        Production | Fight dir. | Lou Castagna | 1099 | $1,200 | lou@example.com | 1/13/2027 | Onboarding complete |
        Production | Wig run |  | Overhire | $22/hr |  | 1/19/2027 | Need to hire |
        Production | Dresser 1 | Trish Vance | Overhire | $20/hr | trish@example.com | 1/19/2027 | Hired |
        Production | Dresser 2 | Al Moody | Overhire | $20/hr | al@example.com | 1/19/2027 | Declined |
        Production | Deck carp | Zeke | IATSE | $26/hr |  | 1/12/2027 | Union call placed |
        Music | Fiddler on stage |  | AFM | $900/wk |  |  | Position eliminated |`,
      tables: [
        {
          track: 'crew',
          headerRow: 2,
          fields:
            'A department, B role, C person, D category/agreement/ignore, E rate/cost, F email, G startDate/date, H status, I notes',
          dataRows: '3-18',
          status: {
            Executed: 'signed',
            'Countersigned 11/3': 'signed',
            'LOA sent': 'offered',
            'Agent has draft': 'offered',
            "Director's short list": ['sourcing', 'option'],
            'Rider signed': 'signed',
            'Verbally committed': 'agreed',
            'Posted on OffStageJobs': 'sourcing',
            'Interested - dates?': ['sourcing', 'option'],
            'Onboarding complete': 'booked',
            'Need to hire': 'needed',
            Hired: 'booked',
            Declined: 'rejected',
            'Union call placed': ['booked', 'submitted', 'sourcing'],
            'Position eliminated': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Shop runs',
      rows: `
        SHOPPING - all depts - submit by Mon noon | | | | | | |
        Item | Qty | Store / link | For | Buyer | Need | Got it? | Est.
        1x3 pine, 8' | 40 | Lowe's | Scenic | Zeke | 1/6/2027 | Picked up | $148
        Luan 1/4" | 22 | Carter Lumber | Scenic | Zeke | 1/6/2027 | On order | $610
        Rosco Off Broadway, 1 gal | 3 | Rose Brand | Paints | Mags | 1/8/2027 | Backordered | $135
        Black duvetyne | 20 yd | Rose Brand | Scenic | Mags | 1/8/2027 | In cart - need PO | $190
        Gaff tape, blk | 12 | Barbizon | SM | Kip | 1/4/2027 | Arrived | $264
        Spike tape asst | 1 | Barbizon | SM | Kip | 1/4/2027 | Arrived | $60
        Throat lozenges | 6 | CVS | SM | Kip | 1/5/2027 | Not yet | $30
        LED candle, flicker | 24 | Amazon | Props | Noreen | 1/12/2027 | Return started | $88
        Lavalier tape | 4 | Sweetwater | Sound | Fern | 1/19/2027 | Pricing | $52
        Velcro, sew-on | 10 yd | Joann | Costumes | Roz | 1/8/2027 | Donated by wardrobe vol. | $0
        Fake snow | 8 bags | Rose Brand | Props | Noreen | 1/20/2027 | Req. sent to Biz Office | $320
        Wig caps | 12 | Wigs.com | Wigs | Trish | 1/19/2027 | Don't buy - have | $0
        TOTAL | | | | | | | $1,897`,
      tables: [
        {
          track: 'shopping',
          headerRow: 2,
          fields:
            'A item, B quantity, C vendor, D department/character/item/owner, E owner, F dueDate/date, G status/done, H cost/budget',
          dataRows: '3-14',
          status: {
            'Picked up': ['inHand', 'done'],
            'On order': 'booked',
            Backordered: 'booked',
            'In cart - need PO': ['needed', 'submitted'],
            Arrived: ['inHand', 'done'],
            'Not yet': 'needed',
            'Return started': ['returned', 'inProgress'],
            Pricing: 'sourcing',
            'Donated by wardrobe vol.': 'inHand',
            'Req. sent to Biz Office': 'submitted',
            "Don't buy - have": ['notNeeded', 'cancelled', 'inHand'],
          },
        },
      ],
    },
    {
      title: 'Show budget',
      rows: `
        LAMPLIGHTERS - PRODUCTION BUDGET - PM copy 12/21/26 | | | | | |
        Line | Dept head | Budgeted | Spent | Encumbered | Left | PM comment
        >BUILD
        Scenic materials | Zeke | $18,500 | $6,212 | $1,900 | $10,388 |
        Paints | Mags | $2,400 | $310 | $325 | $1,765 |
        Props | Noreen | $3,800 | $1,140 | $640 | $2,020 | Sled cut
        Costumes - build | Roz | $7,200 | $2,905 | $800 | $3,495 |
        Costumes - rental | B. Lindqvist | $4,500 | $0 | $2,850 | $1,650 | Goodspeed
        Wigs & makeup | Trish | $1,600 | $0 | $400 | $1,200 |
        >ELECTRICS / SOUND
        Gel, perishables | Oscar | $900 | $120 | $0 | $780 |
        LED rental | Oscar | $3,000 | $0 | $1,500 | $1,500 |
        Sound perishables | Fern | $650 | $0 | $52 | $598 |
        Projection rental |  | $2,800 | $0 | $0 | $2,800 | No designer yet
        >LABOR
        Overhire - carps | PM | $9,000 | $1,480 | $2,600 | $4,920 |
        Overhire - wardrobe | PM | $4,000 | $0 | $1,200 | $2,800 |
        GRAND TOTAL | | $58,350 | $12,167 | $12,267 | $33,916 |`,
      tables: [
        {
          track: 'budget',
          headerRow: 2,
          fields:
            'A category/item/description/department, B owner/person, C budget/cost, D actual, E ignore/cost/actual, F ignore, G notes',
          dataRows: '4-9, 11-14, 16-17',
        },
      ],
    },
  ],
};

const moorlicht: TextWorkbook = {
  title: '„Moorlicht“ – TV-Film 90’ (ARD/NDR) – Produktionsdatei',
  locale: 'de_DE',
  kind: 'television',
  dateOrder: 'DMY',
  language: 'de',
  tabs: [
    {
      title: 'Motivliste',
      rows: `
        MOORLICHT – MOTIVLISTE – Motivaufnahmeleitung: Henrike Boysen – Stand 12.08.2026 | | | | | | | | | |
        -
        Mot.-Nr. | Motiv lt. Drehbuch | Objekt / Adresse | Ansprechpartner | Telefon | Motivstand | Motivmiete | Drehgenehmigung | Drehtage | Bemerkung
        1 | Kommissariat – Großraum | Alte Post, Stade | Hr. Witt | 04141 555011 | Motivvertrag unterschrieben | 4.500 € | nicht nötig | 1–4 |
        2 | Kommissariat – Verhörraum | Alte Post, Stade | Hr. Witt | 04141 555011 | Motivvertrag unterschrieben | inkl. | nicht nötig | 2, 3 |
        3 | Hof Behn – Diele | Resthof Oerel 14 | Fam. Behnken | 04765 555012 | Zusage mündlich | 3.200 € | nicht nötig | 6–9 | Pferde müssen raus
        4 | Hof Behn – Stall | Resthof Oerel 14 | Fam. Behnken | 04765 555012 | Zusage mündlich | inkl. | nicht nötig | 8 |
        5 | Moor – Bohlenweg | Tister Bauernmoor | NABU, Fr. Lühr | 04282 555013 | Antrag gestellt | 800 € | Naturschutz beantragt | 10–12 | Brutzeit bis 31.8.
        6 | Moor – Torfkuhle | Torfwerk Sandbostel | Hr. Klindworth | 04764 555014 | Vertrag verschickt | 1.500 € | Bergamt | 13 | Taucher
        7 | Dorfstraße | Gemeinde Oerel | Bauamt | 04765 555015 | Genehmigt | 150 € | VAO liegt vor | 9 |
        8 | Gerichtsmedizin | UKE Seminarraum | Pressestelle | 040 555016 | Anfrage läuft |  |  | 14 |
        9 | Wohnung Kommissarin | Hamburg-Altona, privat | T. Reuter | 0170 5550917 | Favorit | 1.800 € | Halteverbot | 15, 16 |
        9 | Wohnung Kommissarin | Hamburg-Ottensen, privat | K. Simon | 0170 5550918 | Ausweichmotiv | 2.100 € |  |  |
        10 | Kneipe „Zur Schleuse“ |  |  |  | Suche läuft |  |  | 17 |
        11 | Kirche | St. Gangolf, Oerel | Pastorin Ahlers | 04765 555020 | Fix | 500 € | Kirchenkreis ok | 18 | Orgelprobe Mi
        12 | Bahnhof | Bremervörde | EVB | 04761 555021 | Abgesagt |  |  |  | Baustelle
        13 | Krankenhaus – Flur |  |  |  | offen |  |  | 19 |
        14 | Tankstelle bei Nacht | Star, B71 | Pächter | 04761 555023 | Besichtigt am 5.8. | 900 € |  | 17 |
        15 | Elbstrand (Rückblende) |  |  |  | entfällt |  |  |  | Fassung 5`,
      tables: [
        {
          track: 'locations',
          headerRow: 3,
          fields:
            'A id/reference, B set, C location/address, D person, E phone, F status, G cost/rate, H permit, I shootDay/date/startDate/quantity, J notes',
          dataRows: '4-19',
          status: {
            'Motivvertrag unterschrieben': 'signed',
            'Zusage mündlich': 'agreed',
            'Antrag gestellt': 'submitted',
            'Vertrag verschickt': ['submitted', 'offered', 'agreed'],
            Genehmigt: ['inHand', 'approved'],
            'Anfrage läuft': ['sourcing', 'submitted'],
            Favorit: 'option',
            Ausweichmotiv: 'option',
            'Suche läuft': 'sourcing',
            Fix: 'booked',
            Abgesagt: 'rejected',
            offen: 'needed',
            'Besichtigt am 5.8.': 'sourcing',
            entfällt: ['cancelled', 'notNeeded'],
          },
        },
      ],
    },
    {
      title: 'Besetzung',
      rows: `
        BESETZUNG – Casting: Büro Kestner | | | | | | | |
        Rollen-Nr. | Rolle | Darsteller/in | Agentur | DT | Vertragsstatus | Kostümprobe | Gage/Tag | Anm.
        >HAUPTROLLEN
        1 | Kommissarin Jette Brandt | Friederike Soltau | Players | 21 | Vertrag gegengezeichnet | 18.08. | pauschal |
        2 | Kollege Murat Ates | Cem Aydin | Hübchen | 18 | Vertrag beim Schauspieler | 18.08. | pauschal |
        3 | Bauer Behn | Rolf Tiedemann | Spielkind | 9 | Zugesagt | 20.08. | 2.400 € |
        4 | Almut Behn | Sybille Harder | Above the Line | 8 | Angebot raus |  | 2.200 € |
        >NEBENROLLEN
        5 | Lasse Behn (16) | Jonte Peters | Kinderagentur Nord | 7 | Jugendamt beantragt | 20.08. | 900 € | Schulbefreiung!
        6 | Dr. Nissen, Pathologe | Udo Framm | privat | 2 | Option bis 20.8. |  | 1.800 € |
        7 | Torfarbeiter Kuddel |  |  | 3 | In der Besetzung |  |  |
        8 | Pastorin | Annegret Looft | Ramona Mohren | 2 | Gebucht | 21.08. | 1.500 € |
        9 | Staatsanwalt | Holger Bruns | Die Agenten | 2 | Redaktion muss abnehmen |  | 1.600 € | NDR Fr. Thoms
        10 | Wirt |  |  | 1 | Noch nicht besetzt |  |  |
        11 | Kassiererin | Nele Witt | ohne | 1 | E-Casting angefragt |  | 600 € |
        12 | Tierarzt | Klaus Oelke | Merten | 1 | Abgesagt |  |  | Theater
        13 | Taucher | Stuntteam Nord | – | 1 | Angefragt |  | 850 € |
        14 | Junge Almut |  |  | 1 | Rolle gestrichen |  |  |
        Komparsen siehe eigene Liste | | | | | | | |`,
      tables: [
        {
          track: 'cast',
          headerRow: 2,
          fields:
            'A id, B character/role, C person, D vendor/person/notes, E quantity/ignore/shootDay, F status, G date/ignore/notes/wardrobe/status, H rate/cost, I notes',
          dataRows: '4-7, 9-18',
          status: {
            'Vertrag gegengezeichnet': 'signed',
            'Vertrag beim Schauspieler': 'offered',
            Zugesagt: 'agreed',
            'Angebot raus': 'offered',
            'Jugendamt beantragt': 'submitted',
            'Option bis 20.8.': 'option',
            'In der Besetzung': 'sourcing',
            Gebucht: 'booked',
            'Redaktion muss abnehmen': 'submitted',
            'Noch nicht besetzt': 'needed',
            'E-Casting angefragt': 'sourcing',
            Abgesagt: 'rejected',
            Angefragt: 'sourcing',
            'Rolle gestrichen': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Requisite + Ausstattung',
      rows: `
        INNENREQUISITE: Svenja / AUSSENREQUISITE: Momme | | | | | | | |
        Bild | Motiv | Requisit | Anz. | Beschaffung | Bezugsquelle | Kosten | Stand | zust. | bis
        4 | Kommissariat | Aktenordner mit Rückenschild | 60 | Fundus | Delikatessen | 180 € | reserviert | Momme | 17.08.
        4 | Kommissariat | Dienstausweise | 6 | Herstellung | Grafik | 90 € | in der Grafik | Svenja | 17.08.
        4 | Kommissariat | Whiteboard | 2 | Kauf | Büromarkt | 160 € | gekauft | Momme | 17.08.
        7 | Verhörraum | Aufnahmegerät | 1 | Leihe | Requisite HH | 40 € | vorhanden | Svenja | 17.08.
        11 | Diele Behn | Kachelofen, Attrappe | 1 | Bau | Werkstatt | 1.900 € | im Bau | Momme | 24.08.
        11 | Diele Behn | Jagdgewehr | 2 | Leihe | Waffenverleih Ost | 220 € | Angebot liegt vor | Svenja | 24.08.
        11 | Diele Behn | Familienfotos | 9 | Herstellung | Grafik | 70 € | zur Abnahme beim Regisseur | Svenja | 24.08.
        14 | Stall | Melkschemel | 2 | Leihe | Freilichtmuseum | 0 € | zugesagt | Momme | 25.08.
        19 | Moor | Moorleiche | 1 | Herstellung | SFX Maske Krug | 4.800 € | beauftragt | Svenja | 28.08.
        19 | Moor | Spaten, alt | 3 | Kauf | Kleinanzeigen | 45 € | wird gesucht | Momme | 28.08.
        19 | Moor | Absperrband „Polizei“ | 10 | Kauf | Amazon | 60 € | bestellt | Momme | 28.08.
        23 | Kneipe | Bierdeckel | 200 | Herstellung | Grafik | 35 € | freigegeben | Svenja | 02.09.
        23 | Kneipe | Spielautomat | 1 | Leihe | Automaten Heinz | 150 € | noch zu klären | Momme | 02.09.
        26 | Wohnung Brandt | Umzugskartons | 25 | Kauf | Bauhaus | 50 € | im LKW | Momme | 31.08.
        30 | Kirche | Blumenkranz | 2 | Kauf | Florist | 160 € | kurz vor Dreh bestellen | Svenja | 03.09.
        31 | Bahnhof | Abfahrtstafel | 1 | Herstellung | Grafik | 0 € | gestrichen | – |
        Test | – | Probespaten | 1 | Leihe | Freilichtmuseum | 0 € | zurückgegeben | Momme | 03.08.
        -
        EINKAUFSLISTE PRODUKTIONSFAHRER KW 33 | | | | | | | | |
        Was | Menge | Wo | Für wen | Wer fährt | Bis wann | Erledigt? | ca. €
        Gummistiefel 36–46 | 14 Paar | Raiffeisen | Team Moor | Ole | 28.08. | abholbereit | 350
        Mückenspray | 20 | dm | Team Moor | Ole | 28.08. | besorgt | 90
        Wathosen | 4 | Angelshop | Kamera/Grip | Ole | 28.08. | ausverkauft, suche weiter | 240
        Biertischgarnituren | 8 | Getränke Hoffmann | Catering | Pia | 21.08. | zurückgelegt | 0
        Toner | 3 | Büromarkt | Produktion | Pia | 14.08. | ja, liegt im Büro | 210
        Kaffee | 10 kg | Metro | Set-AL | Pia | 21.08. | steht noch aus | 120
        Feuerlöscher | 4 | Baywa | Set-AL | Ole | 21.08. | umgetauscht | 160
        Regenponchos | 40 | Decathlon | Komparsen | Pia | 02.09. | online bestellt | 140
        Pavillon 3x3 | 2 | Obi | Video Village | Ole | 21.08. | Angebot eingeholt | 180
        Torf, Säcke | 30 | Gartencenter | Requisite | Ole | 26.08. | hat sich erledigt | 0`,
      tables: [
        {
          track: ['props', 'setDressing'],
          headerRow: 2,
          fields:
            'A scene, B set/location, C item, D quantity, E category/vendor, F vendor, G cost/budget, H status, I owner, J dueDate/date',
          dataRows: '3-19',
          status: {
            reserviert: ['option', 'booked'],
            'in der Grafik': 'inProgress',
            gekauft: 'inHand',
            vorhanden: 'inHand',
            'im Bau': 'inProgress',
            'Angebot liegt vor': 'sourcing',
            'zur Abnahme beim Regisseur': 'submitted',
            zugesagt: 'agreed',
            beauftragt: 'booked',
            'wird gesucht': 'sourcing',
            bestellt: 'booked',
            freigegeben: 'approved',
            'noch zu klären': ['needed', 'unknown'],
            'im LKW': ['ready', 'inHand'],
            'kurz vor Dreh bestellen': 'needed',
            gestrichen: 'cancelled',
            zurückgegeben: 'returned',
          },
        },
        {
          track: 'shopping',
          headerRow: 22,
          fields:
            'A item, B quantity, C vendor, D department/owner/character/person, E owner, F dueDate/date, G status/done, H cost/budget',
          dataRows: '23-32',
          status: {
            abholbereit: ['booked', 'ready'],
            besorgt: ['inHand', 'done'],
            'ausverkauft, suche weiter': 'sourcing',
            zurückgelegt: ['option', 'booked'],
            'ja, liegt im Büro': ['inHand', 'done'],
            'steht noch aus': 'needed',
            umgetauscht: ['inHand', 'done', 'returned'],
            'online bestellt': 'booked',
            'Angebot eingeholt': 'sourcing',
            'hat sich erledigt': ['cancelled', 'notNeeded', 'done'],
          },
        },
      ],
    },
    {
      title: 'Kostüm',
      rows: `
        Rolle | Spieltag | Kostümteil | Herkunft | Gr. | Probe am | Kosten € | Zustand | Hinweis
        Brandt | ST 1–4 | Parka, oliv | Kauf Globetrotter | 38 | 18.08. | 349 | doppelt gekauft, wird patiniert |
        Brandt | ST 1 | Stiefel | Kauf | 39 | 05.08. | 160 | passt, fertig |
        Brandt | ST 5 | Schwarzer Mantel | Fundus Theaterkunst | 38 | 18.08. | 70 | Auswahl hängt |
        Ates | ST 1–4 | Lederjacke | Kauf | 50 | 18.08. | 280 | Regie hat zugestimmt |
        Ates | ST 2 | Hemd, hellblau | Kauf | 41 | 05.08. | 3x 45 | in Änderung |
        Bauer Behn | ST 1–3 | Arbeitslatzhose | Engelbert Strauss | 54 | 20.08. | 80 | geliefert |
        Bauer Behn | ST 4 | Trachtenjanker | Fundus Breuer | 54 | 20.08. | 60 | fest ausgeliehen |
        Almut | ST 1–3 | Kittelschürze | Näherei | 44 |  | 55 | beim Schneidern |
        Almut | ST 4 | Trauerkleid | Fundus Theaterkunst | 44 |  | 60 | Maße fehlen |
        Lasse | ST 2 | Hoodie | Kauf H&M | 164 | 20.08. | 30 | noch kaufen |
        Lasse | ST 3 | Konfirmationsanzug | Leihe | 164 | 20.08. | 40 | zwei Anbieter angefragt |
        Pastorin | ST 4 | Talar mit Beffchen | Kirchenkreis | 40 | 21.08. | 0 | leihen wir von der Gemeinde |
        Polizisten | ST 1 | Uniformen NDS | PolFilm Verleih | div. |  | 540 | Auftrag erteilt |
        Taucher | ST 3 | Trockenanzug | Stuntteam | – |  | 0 | bringt er selbst mit |
        Moorleiche | ST 3 | Wollhemd 1952 | SFX Krug | – |  | 0 | Rücksprache Maske |
        Junge Almut | Rückbl. | Sommerkleid | Fundus | 36 |  | 0 | nicht mehr gebraucht |`,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 1,
          fields:
            'A character, B ignore/scene/shootDay/description/date, C item, D vendor/category, E ignore/description, F date/ignore/startDate/dueDate, G cost/budget, H status, I notes',
          dataRows: '2-17',
          status: {
            'doppelt gekauft, wird patiniert': ['inProgress', 'inHand'],
            'passt, fertig': 'ready',
            'Auswahl hängt': 'option',
            'Regie hat zugestimmt': 'approved',
            'in Änderung': 'inProgress',
            geliefert: 'inHand',
            'fest ausgeliehen': ['booked', 'inHand'],
            'beim Schneidern': 'inProgress',
            'Maße fehlen': 'needed',
            'noch kaufen': 'needed',
            'zwei Anbieter angefragt': 'sourcing',
            'leihen wir von der Gemeinde': ['agreed', 'booked'],
            'Auftrag erteilt': 'booked',
            'bringt er selbst mit': 'agreed',
            'Rücksprache Maske': ['sourcing', 'needed', 'submitted'],
            'nicht mehr gebraucht': ['notNeeded', 'cancelled'],
          },
        },
      ],
    },
    {
      title: 'Drehplan',
      rows: `
        MOORLICHT – Drehplan Fassung „blau“ | | | | | | | |
        DT | Datum | Bild | Motiv | T/N | Seiten | Rollen | Status | Bemerkungen
        V1 | Mo 10.08.2026 | 2 | Moor – Drohnenflug | T | 4/8 | – | abgedreht |
        V2 | Di 11.08.2026 | 1, 3 | Moor – Zeitraffer | D/T | 6/8 | – | zum Teil gedreht | Bild 3 Nebel fehlt
        1 | Mo 24.08.2026 | 4, 5 | Kommissariat | T | 3 4/8 | 1, 2 | Dispo raus |
        2 | Di 25.08.2026 | 7, 16 | Verhörraum | T | 4 1/8 | 1, 2, 3 | disponiert |
        3 | Mi 26.08.2026 | 8, 9 | Kommissariat | T | 3 6/8 | 1, 2, 9 | disponiert |
        4 | Do 27.08.2026 | 27 | Kommissariat | N | 2 2/8 | 1, 2 | unter Vorbehalt | Nachtzuschlag
        5 | Fr 28.08.2026 | 20 | Archiv | T | 1 7/8 | 1 | disponiert |
        6 | Mo 31.08.2026 | 11 | Hof Behn – Diele | T | 4 | 1, 3, 4 | disponiert |
        7 | Di 01.09.2026 | 12, 13 | Hof Behn – Diele | T/N | 3 5/8 | 3, 4, 5 | disponiert |
        8 | Mi 02.09.2026 | 14 | Hof Behn – Stall | T | 2 3/8 | 3, 5, 12 | vorläufig | Tierarzt neu besetzen
        9 | Do 03.09.2026 | 10 | Dorfstraße | T | 2 | 1, 2 | disponiert |
        10 | Fr 04.09.2026 | 19 | Moor – Bohlenweg | T | 3 1/8 | 1, 2, 6 | wetterabhängig |
        11 | Mo 07.09.2026 | 19A, 21 | Moor – Bohlenweg | T | 2 6/8 | 1, 6, 13 | geplant |
        12 | Di 08.09.2026 | 22 | Moor – Bohlenweg | N | 2 | 1, 3 | geplant |
        13 | Mi 09.09.2026 | 24 | Torfkuhle | T | 1 6/8 | 1, 13 | Termin unklar | Taucher
        14 | Do 10.09.2026 | 18 | Gerichtsmedizin | T | 2 4/8 | 1, 6 | verschoben auf DT 20 |
        – |  | 33 | Elbstrand | T | 1 | 14 | fällt weg |
        – |  | 9B | Kommissariat | T | 3/8 | 1 | noch einzuplanen |`,
      tables: [
        {
          track: 'schedule',
          headerRow: 2,
          fields:
            'A shootDay, B date/startDate, C scene, D set/location, E dayNight, F pages, G cast/character, H status, I notes',
          dataRows: '3-20',
          status: {
            abgedreht: 'done',
            'zum Teil gedreht': ['inProgress', 'needed'],
            'Dispo raus': 'booked',
            disponiert: 'booked',
            'unter Vorbehalt': ['option', 'unknown'],
            vorläufig: 'option',
            wetterabhängig: ['option', 'unknown'],
            geplant: 'booked',
            'Termin unklar': ['unknown', 'needed'],
            'verschoben auf DT 20': ['booked', 'needed'],
            'fällt weg': 'cancelled',
            'noch einzuplanen': 'needed',
          },
        },
      ],
    },
    {
      title: 'Rechnungen',
      rows: `
        EINGANGSRECHNUNGEN – Filmgeschäftsführung | | | | | | | |
        Lfd. | Eingang | Kreditor | Leistung | RE-Nr. | Brutto | Zahlbar bis | Bearbeitung | Freigabe
        1 | 03.08.2026 | Delikatessen Requisiten | Fundusleihe | 26-881 | 214,20 € | 17.08.2026 | überwiesen | HL
        2 | 03.08.2026 | Motorent | 3 Sprinter | 44120 | 3.867,50 € | 17.08.2026 | angewiesen | HL
        3 | 04.08.2026 | Alte Post Stade | Motivmiete Rate 1 | 7/26 | 2.677,50 € | 18.08.2026 | bezahlt | HL
        4 | 05.08.2026 | Büromarkt | Bürobedarf | B-9910 | 322,11 € | 19.08.2026 | sachlich geprüft | FGF
        5 | 06.08.2026 | SFX Maske Krug | Anzahlung Moorleiche | 118 | 2.856,00 € | 20.08.2026 | zur Freigabe |
        6 | 07.08.2026 | Catering Deern | Probenverpflegung | 55-26 | 190,40 € | 21.08.2026 | freigegeben | HL
        7 | 07.08.2026 | Star Tankstelle | Sprit | bar | 88,30 € | 07.08.2026 | Kasse | AL
        8 | 10.08.2026 | Gemeinde Oerel | Verwaltungsgebühr | 2026/311 | 150,00 € | 24.08.2026 | fehlt Kostenstelle |
        9 | 10.08.2026 | Waffenverleih Ost | Leihe Gewehr |  | 261,80 € |  | Rechnung fehlt |
        10 | 11.08.2026 | Licht & Mehr | Vorbau | L-771 | 1.190,00 € | 25.08.2026 | reklamiert |
        11 | 11.08.2026 | Motorent | 3 Sprinter | 44120 | 3.867,50 € | 17.08.2026 | doppelt, storniert |
        12 | 12.08.2026 | Hotel Ostetal | Anzahlung 34 EZ | 26-402 | 4.200,00 € | 19.08.2026 | im Zahllauf 14.8. | HL
        Summe | | | | | 19.885,31 € | | |`,
      tables: [
        {
          track: 'payments',
          headerRow: 2,
          fields:
            'A id/reference, B date, C vendor, D description/item, E reference/id, F cost, G dueDate, H status, I approvedBy/approval/owner',
          dataRows: '3-14',
          status: {
            überwiesen: 'done',
            angewiesen: ['approved', 'done'],
            bezahlt: 'done',
            'sachlich geprüft': ['submitted', 'approved', 'inProgress'],
            'zur Freigabe': 'submitted',
            freigegeben: 'approved',
            Kasse: 'done',
            'fehlt Kostenstelle': ['submitted', 'needed'],
            'Rechnung fehlt': 'needed',
            reklamiert: ['rejected', 'submitted'],
            'doppelt, storniert': ['cancelled', 'rejected'],
            'im Zahllauf 14.8.': 'approved',
          },
        },
      ],
    },
  ],
};

const marees: TextWorkbook = {
  title: 'LES MARÉES BASSES – long métrage – bureau de production Saint-Malo',
  locale: 'fr_FR',
  kind: 'film',
  dateOrder: 'DMY',
  language: 'fr',
  tabs: [
    {
      title: 'Décors',
      rows: `
        LES MARÉES BASSES – Suivi des décors – Régie générale : Yann Le Goff – MAJ 02/03/2027 | | | | | | | | | |
        N° | Décor scénario | Lieu | Adresse | Interlocuteur | Tél. | Avancement | Autorisation | Loyer HT | Dates de tournage | Obs.
        1 | MAISON DE JEANNE – cuisine | Malouinière du Bos | Quelmer, Saint-Malo | Mme de Kersauson | 02 99 01 55 01 | Convention signée | sans objet | 6 000 € | 19/04 au 23/04 | état des lieux 16/04
        2 | MAISON DE JEANNE – grenier | Malouinière du Bos | Quelmer, Saint-Malo | Mme de Kersauson | 02 99 01 55 01 | Convention signée | sans objet | inclus | 22/04 |
        3 | CAPITAINERIE | Port des Bas-Sablons | Saint-Malo | CCI | 02 99 01 55 03 | Accord de principe | demandée CCI | 1 500 € | 26/04 |
        4 | PLAGE – GRANDE MARÉE | Plage du Sillon | Saint-Malo | Mairie, service événements | 02 99 01 55 04 | Dossier déposé | DDTM en cours | 0 € | 27/04, 28/04 | coef 108
        5 | CHANTIER NAVAL | Chantier Lefort | Saint-Servan | M. Lefort | 02 99 01 55 05 | En cours de négociation |  | 2 800 € | 29/04 |
        6 | HÔPITAL – chambre | CH Dinan, aile désaffectée | Dinan | Direction | 02 96 01 55 06 | Convention envoyée | sans objet | 2 200 € | 03/05 |
        7 | CAFÉ DE L'ÉCLUSE |  |  |  |  | En repérage |  |  | 04/05 |
        8 | COMMISSARIAT | Ancienne sous-préfecture | Dinan | Mairie de Dinan | 02 96 01 55 08 | Validé par le réalisateur |  | 900 € | 05/05 |
        9 | ROUTE CÔTIÈRE | D201 | Cancale | Conseil départemental | 02 99 01 55 09 | Arrêté reçu | arrêté n° 27-118 | 0 € | 30/04 |
        10 | ÉGLISE | Saint-Méloir | Cancale | Père Aubry | 02 99 01 55 10 | Confirmé | évêché OK | 500 € | 06/05 |
        11 | FERME DES PARENTS | Ferme de la Touche | Plerguer | M. Rault | 06 39 98 01 11 | À revisiter avec le chef déco |  | 1 800 € |  |
        12 | APPARTEMENT RENNES | Rue Saint-Malo | Rennes | agence | 02 99 01 55 12 | Plan B |  | 1 900 € |  |
        13 | GARE ROUTIÈRE | Kéolis | Saint-Malo | com. | 02 99 01 55 13 | Refus |  |  |  | travaux
        14 | BATEAU – cabine |  |  |  |  | À trouver |  |  | 10/05 |
        15 | STUDIO – voiture |  |  |  |  | Supprimé V6 |  |  |  |`,
      tables: [
        {
          track: 'locations',
          headerRow: 2,
          fields:
            'A id/reference, B set, C location, D address, E person, F phone, G status, H permit, I cost/rate, J date/startDate/shootDay, K notes',
          dataRows: '3-17',
          status: {
            'Convention signée': 'signed',
            'Accord de principe': 'agreed',
            'Dossier déposé': 'submitted',
            'En cours de négociation': ['sourcing', 'submitted'],
            'Convention envoyée': ['submitted', 'offered', 'agreed'],
            'En repérage': 'sourcing',
            'Validé par le réalisateur': ['approved', 'option'],
            'Arrêté reçu': 'inHand',
            Confirmé: 'booked',
            'À revisiter avec le chef déco': 'sourcing',
            'Plan B': 'option',
            Refus: 'rejected',
            'À trouver': 'needed',
            'Supprimé V6': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Équipe technique',
      rows: `
        LISTE TECHNIQUE – convention annexe 1 | | | | | | | |
        Poste | Nom | Portable | Mail | Salaire hebdo | Début | Fin | Situation | Commentaires
        >MISE EN SCÈNE
        1er assistant réalisateur | Loïc Ferrand | 06 39 98 02 01 | loic@example.com | 1 980 € | 01/03/2027 | 11/06/2027 | Contrat signé |
        2e assistante | Maud Perrin | 06 39 98 02 02 | maud@example.com | 1 240 € | 15/03/2027 | 11/06/2027 | Contrat envoyé |
        Scripte | Odile Cazaux | 06 39 98 02 03 | odile@example.com | 1 600 € | 05/04/2027 | 04/06/2027 | OK de principe |
        >IMAGE
        Directrice photo | Salomé Rivière | c/o agent |  | 3 100 € | 05/04/2027 | 04/06/2027 | En discussion avec l'agent |
        1re assistante caméra | Anh Nguyen | 06 39 98 02 05 | anh@example.com | 1 640 € | 12/04/2027 | 04/06/2027 | En option |
        2e assistant caméra |  |  |  | 1 190 € | 12/04/2027 | 04/06/2027 | À pourvoir |
        >SON
        Chef opérateur son | Gilles Marchand | 06 39 98 02 07 | gilles@example.com | 2 050 € | 15/04/2027 | 04/06/2027 | Dispo, intéressé |
        Perchman |  |  |  | 1 350 € | 15/04/2027 | 04/06/2027 | CV reçus |
        >RÉGIE
        Régisseur adjoint | Nolwenn Guéguen | 06 39 98 02 09 | nolwenn@example.com | 1 180 € | 15/03/2027 | 18/06/2027 | Engagée | DPAE faite
        Auxiliaire régie | Killian Hamon | 06 39 98 02 10 | killian@example.com | 700 € | 05/04/2027 | 11/06/2027 | Dossier complet, DPAE faite |
        >DÉCO
        Chef décorateur | Bruno Sartori | 06 39 98 02 11 | bruno@example.com | 2 700 € | 15/02/2027 | 28/05/2027 | Contrat signé |
        Ensemblière | Fanny Laval | 06 39 98 02 12 | fanny@example.com | 1 590 € | 08/03/2027 | 28/05/2027 | Attente retour signé |
        Accessoiriste de plateau | Théo Barbier | 06 39 98 02 13 | theo@example.com | 1 450 € | 12/04/2027 | 04/06/2027 | Pas libre |
        Accessoiriste de plateau | Régis Colin | 06 39 98 02 14 | regis@example.com | 1 450 € | 12/04/2027 | 04/06/2027 | Proposition faite |
        >HMC
        Chef maquilleuse | Lina Haddou | 06 39 98 02 15 | lina@example.com | 1 600 € | 12/04/2027 | 04/06/2027 | Désistement |
        Habilleuse | Solène Kerdoncuff | 06 39 98 02 16 | solene@example.com | 1 150 € | 12/04/2027 | 04/06/2027 | Pressentie |`,
      tables: [
        {
          track: 'crew',
          headerRow: 2,
          fields:
            'A role, B person, C phone, D email, E rate/cost, F startDate/date, G endDate/date, H status, I notes',
          dataRows: '4-6, 8-10, 12-13, 15-16, 18-21, 23-24',
          status: {
            'Contrat signé': 'signed',
            'Contrat envoyé': 'offered',
            'OK de principe': 'agreed',
            "En discussion avec l'agent": ['sourcing', 'offered'],
            'En option': 'option',
            'À pourvoir': 'needed',
            'Dispo, intéressé': ['option', 'sourcing'],
            'CV reçus': 'sourcing',
            Engagée: 'booked',
            'Dossier complet, DPAE faite': 'booked',
            'Attente retour signé': ['offered', 'agreed'],
            'Pas libre': 'rejected',
            'Proposition faite': 'offered',
            Désistement: ['rejected', 'cancelled'],
            Pressentie: ['option', 'sourcing'],
          },
        },
      ],
    },
    {
      title: 'Accessoires – ensembliage',
      rows: `
        Séq. | Décor | Désignation | Qté | Rôle | Provenance | Coût | Statut | Pour le | Resp.
        3 | Cuisine Jeanne | Bol breton « Jeanne » | 4 | Jeanne | achat | 48 € | Acheté | 16/04 | Régis
        3 | Cuisine Jeanne | Lettre du notaire | 6 | Jeanne | fabrication | 20 € | En cours de fab | 16/04 | Fanny
        3 | Cuisine Jeanne | Cuisinière à bois | 1 | – | location | 220 € | Devis demandé | 12/04 | Fanny
        5 | Grenier | Malle de marin | 1 | Jeanne | prêt musée | 0 € | Prêt accordé | 20/04 | Fanny
        5 | Grenier | Carnet de bord | 3 | Jeanne | fabrication | 150 € | Maquette validée | 20/04 | Régis
        5 | Grenier | Lampe tempête | 2 | Jeanne | location | 30 € | Réservé | 20/04 | Régis
        9 | Capitainerie | VHF marine | 2 | Erwan | achat | 190 € | Commandé | 23/04 | Régis
        9 | Capitainerie | Cartes marines | 12 | – | achat SHOM | 340 € | En livraison | 23/04 | Fanny
        12 | Plage | Épuisettes, seaux | 10 | figuration | stock | 0 € | En stock | 26/04 | Régis
        12 | Plage | Corps (mannequin) | 1 | – | SFX | 2 400 € | Essai à montrer au réal | 26/04 | Régis
        14 | Chantier | Coque en construction | 1 | – | sur place | 0 € | Sur place | 29/04 | Fanny
        16 | Hôpital | Perfusion, moniteur | 1 | Père | location médicale | 260 € | Deux pistes | 30/04 | Fanny
        18 | Café | Enseigne « L'Écluse » | 1 | – | fabrication | 600 € | À faire | 03/05 | Fanny
        18 | Café | Juke-box | 1 | – | location | 300 € | Chargé camion | 03/05 | Fanny
        20 | Commissariat | Menottes | 2 | Brigadier | location | 25 € | Pris en option | 04/05 | Régis
        22 | Route | Vélo de Jeanne | 2 | Jeanne | achat occasion | 160 € | Chez le réparateur | 29/04 | Régis
        25 | Bateau | Gilets, bouées | 8 | Tous | SNSM | 0 € | Courrier envoyé SNSM | 07/05 | Régis
        27 | Studio | Tableau de bord | 1 | – | – | 0 € | Coupé |  |
        -
        >RETOURS
        - | Essais | Cirés | 6 | Tous | location | 45 € | Rendu le 25/02 |  | Régis`,
      tables: [
        {
          track: ['props', 'setDressing'],
          headerRow: 1,
          fields:
            'A scene, B set, C item, D quantity, E character, F vendor/category, G cost/budget, H status, I dueDate/date, J owner',
          dataRows: '2-19, 22',
          status: {
            Acheté: 'inHand',
            'En cours de fab': 'inProgress',
            'Devis demandé': 'sourcing',
            'Prêt accordé': ['agreed', 'booked'],
            'Maquette validée': 'approved',
            Réservé: 'booked',
            Commandé: 'booked',
            'En livraison': 'booked',
            'En stock': 'inHand',
            'Essai à montrer au réal': ['submitted', 'inProgress'],
            'Sur place': ['inHand', 'onSet'],
            'Deux pistes': ['sourcing', 'option'],
            'À faire': 'needed',
            'Chargé camion': 'ready',
            'Pris en option': 'option',
            'Chez le réparateur': 'inProgress',
            'Courrier envoyé SNSM': ['sourcing', 'submitted'],
            Coupé: 'cancelled',
            'Rendu le 25/02': 'returned',
          },
        },
      ],
    },
    {
      title: 'Costumes',
      rows: `
        COSTUMES – créatrice : Apolline Joubert | | | | | | | |
        Rôle | Comédien·ne | Silhouette | Pièce | Origine | Essayage | Montant | État | Notes
        Jeanne | Clara Besnard | J1 | Ciré jaune | achat Guy Cotten | 29/03 | 3 x 110 € | Patine en cours |
        Jeanne | Clara Besnard | J1 | Pull marin | achat Saint James | 29/03 | 2 x 120 € | Livré |
        Jeanne | Clara Besnard | J4 | Robe de deuil | fabrication | 29/03 | 380 € | En atelier |
        Jeanne | Clara Besnard | J6 | Manteau bleu | location Euro Costume | 29/03 | 90 € | Mis de côté |
        Erwan | Hakim Ziani | E1 | Vareuse | achat | 25/02 | 85 € | Retouches |
        Erwan | Hakim Ziani | E2 | Uniforme capitainerie | fabrication | 30/03 | 260 € | Croquis soumis |
        Erwan | Hakim Ziani | E3 | Costume gris | location | 30/03 | 75 € | Bon de commande envoyé |
        Père | Michel Sarrazin | P1 | Pyjama d'hôpital | achat | 31/03 | 30 € | À acheter |
        Père | Michel Sarrazin | P2 | Caban | perso comédien | 31/03 | 0 € | Prêt du comédien |
        Léa (9 ans) |  | L1 | Maillot, short | achat |  | 60 € | Rôle non distribué |
        Brigadier | Yves Carn | B1 | Tenue police | location | 01/04 | 140 € | Demande d'agrément |
        Curé | Jean-Luc Pichon | C1 | Aube | prêt paroisse | 01/04 | 0 € | Prêt |
        Figuration plage | 20 pers. | F1 | Cirés divers | stock + loc |  | 300 € | Recherche en cours |
        Notaire | Anne Royer | N1 | Tailleur | achat | 01/04 | 190 € | Validé |
        Jeanne jeune |  | JJ1 | Robe été |  |  |  | Abandonné |
        Essais | – | – | Lot de cirés | location | 20/02 | 45 € | Restitué | caution rendue
        TOTAL | | | | | | 2 495 € | |`,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 2,
          fields:
            'A character, B person, C ignore/scene/id/description, D item, E vendor/category, F date/ignore/startDate/dueDate, G cost/budget, H status, I notes',
          dataRows: '3-18',
          status: {
            'Patine en cours': 'inProgress',
            Livré: 'inHand',
            'En atelier': 'inProgress',
            'Mis de côté': 'option',
            Retouches: 'inProgress',
            'Croquis soumis': 'submitted',
            'Bon de commande envoyé': 'booked',
            'À acheter': 'needed',
            'Prêt du comédien': 'agreed',
            'Rôle non distribué': 'needed',
            "Demande d'agrément": 'submitted',
            Prêt: ['ready', 'agreed', 'booked'],
            'Recherche en cours': 'sourcing',
            Validé: 'approved',
            Abandonné: 'cancelled',
            Restitué: 'returned',
          },
        },
      ],
    },
    {
      title: 'Répétitions & essais',
      rows: `
        Date | Heure | Lieu | Objet | Convoqués | Avec | Confirmation
        lun. 22/02/2027 | 10h | Bureau prod | Lecture à la table | Tous les rôles | réalisatrice | Fait
        mar. 23/02/2027 | 14h | Bureau prod | Lecture séq. 5 et 9 | Jeanne, Erwan | réalisatrice | Fait
        lun. 22/03/2027 | 10h | Salle Bouvet | Séq. 3, 16 | Jeanne, Père | réalisatrice | Convoqués
        mar. 23/03/2027 | 9h | Plage du Sillon | Repérage marée avec cascadeur | Erwan | régleur | À caler
        mer. 24/03/2027 | 14h | Piscine Naye | Essais apnée | Jeanne | coach | Attente piscine
        lun. 29/03/2027 | 9h | Atelier costumes | Essayages | Jeanne | Apolline | Calé
        mar. 30/03/2027 | 9h | Atelier costumes | Essayages | Erwan | Apolline | Calé
        mer. 31/03/2027 | 11h | Salle Bouvet | Accent breton | Père | coach | Annulé
        jeu. 01/04/2027 | 10h | Loueur | Essais caméra | Jeanne, Erwan | DP | Sous réserve
        ven. 02/04/2027 | 14h | Visio | Point doublure enfant | Léa | casting | Reporté
        mar. 06/04/2027 | 9h | Capitainerie | Répétition en décor | Erwan, Brigadier | réalisatrice | Date à confirmer
        mer. 07/04/2027 | 10h | Salle Bouvet | Filage séq. 20-22 | Jeanne, Brigadier | réalisatrice | Convoqués`,
      tables: [
        {
          track: 'rehearsals',
          headerRow: 1,
          fields:
            'A date, B time/callTime, C location, D description/item/scene/synopsis, E cast/character/person, F owner/person, G status',
          dataRows: '2-13',
          status: {
            Fait: 'done',
            Convoqués: 'booked',
            'À caler': 'needed',
            'Attente piscine': ['unknown', 'needed', 'submitted', 'option'],
            Calé: 'booked',
            Annulé: 'cancelled',
            'Sous réserve': ['option', 'unknown'],
            Reporté: ['cancelled', 'needed'],
            'Date à confirmer': ['unknown', 'needed', 'option'],
          },
        },
      ],
    },
    {
      title: 'Factures',
      rows: `
        FACTURES FOURNISSEURS – comptabilité : Delphine | | | | | | | |
        N° pièce | Date facture | Fournisseur | Libellé | HT | TTC | Échéance | Règlement | Visa
        F-001 | 08/02/2027 | Loxam | Groupe élec. repérage | 180,00 | 216,00 | 10/03/2027 | Réglée | DP
        F-002 | 10/02/2027 | Euro Costume | Location essais | 45,00 | 54,00 | 12/03/2027 | Virement effectué | DP
        F-003 | 12/02/2027 | Malouinière du Bos | Acompte décor | 3 000,00 | 3 000,00 | 01/04/2027 | Bon à payer | DP
        F-004 | 15/02/2027 | TSF Caméra | Acompte matériel | 4 800,00 | 5 760,00 | 15/03/2027 | À viser par la DP |
        F-005 | 17/02/2027 | Hôtel Ajoncs d'Or | Arrhes | 2 400,00 | 2 640,00 | 01/04/2027 | Transmise compta |
        F-006 | 18/02/2027 | SHOM | Cartes marines | 283,33 | 340,00 | 18/03/2027 | Payée CB | Régie
        F-007 | 19/02/2027 | Guy Cotten | Cirés | 275,00 | 330,00 | 21/03/2027 | Validée | DP
        F-008 |  | SNSM | Convention sécurité | 600,00 | 600,00 |  | Facture à recevoir |
        F-009 | 22/02/2027 | Ada | Location utilitaires | 1 100,00 | 1 320,00 | 24/03/2027 | Litige kilométrage |
        F-010 | 24/02/2027 | Ada | Location utilitaires | 1 100,00 | 1 320,00 | 24/03/2027 | Avoir reçu, annulée |
        F-011 | 25/02/2027 | Taxi Emeraude | Transferts | 163,64 | 180,00 | 25/03/2027 | En attente RIB |
        F-012 | 26/02/2027 | Mairie Saint-Malo | Stationnement | 420,00 | 420,00 | 28/03/2027 | Mise en paiement | DP
        Total | | | | 14 366,97 | 16 180,00 | | |`,
      tables: [
        {
          track: 'payments',
          headerRow: 2,
          fields:
            'A id/reference, B date, C vendor, D description/item, E cost, F cost/ignore, G dueDate, H status, I approvedBy/approval/owner',
          dataRows: '3-14',
          status: {
            Réglée: 'done',
            'Virement effectué': 'done',
            'Bon à payer': 'approved',
            'À viser par la DP': 'submitted',
            'Transmise compta': 'submitted',
            'Payée CB': 'done',
            Validée: 'approved',
            'Facture à recevoir': 'needed',
            'Litige kilométrage': ['rejected', 'submitted'],
            'Avoir reçu, annulée': ['cancelled', 'rejected'],
            'En attente RIB': ['submitted', 'needed'],
            'Mise en paiement': 'approved',
          },
        },
      ],
    },
  ],
};

const bahia: TextWorkbook = {
  title: 'BAHÍA NEGRA – Serie T2 (8 x 50’) – Producción Cádiz',
  locale: 'es_ES',
  kind: 'television',
  dateOrder: 'DMY',
  language: 'es',
  tabs: [
    {
      title: 'Localizaciones',
      rows: `
        BAHÍA NEGRA T2 – LOCALIZACIONES – Jefa de localizaciones: Rocío Baena – act. 05/10/2026 | | | | | | | | | |
        -
        Loc. | Decorado | Localización | Dirección | Contacto | Teléfono | Estado | Permisos | Canon/día | Rodaje | Observaciones
        1 | Comisaría – exterior | Antigua Aduana | Pza. Sevilla, Cádiz | Autoridad Portuaria | 956 550 101 | Contrato firmado | concedido | 1.800 € | 02/11/2026 |
        2 | Comisaría – interior | Plató 2 La Cartuja | Sevilla | Plató | 954 550 102 | Plató | no procede |  | 09/11/2026 | decorado construido
        3 | Casa de Mateo | Chalet El Palmar | Vejer | Sra. Gallardo | 956 550 103 | Cerrada | no procede | 1.200 € | 04/11/2026 |
        4 | Puerto pesquero | Lonja de Barbate | Barbate | APPA | 956 550 104 | Solicitud presentada | en trámite | 600 € | 05/11/2026 | entrada por registro 28/9
        5 | Playa – hallazgo | Playa de Bolonia | Tarifa | Demarcación de Costas | 956 550 105 | Pendiente de Costas | en trámite | 0 € | 10/11/2026 |
        6 | Bar La Almadraba | Bar El Campero | Barbate | Pepe | 956 550 106 | De acuerdo, falta contrato | no procede | 900 € | 06/11/2026 | cierra martes
        7 | Nave industrial | Polígono El Trocadero | Puerto Real | Inmobiliaria | 956 550 107 | Vista, gusta |  | 700 € |  |
        8 | Nave industrial | Nave Delphi | Puerto Real | Junta | 956 550 108 | Alternativa |  | 500 € |  |
        9 | Juzgado |  |  |  |  | Buscando |  |  | 12/11/2026 |
        10 | Carretera de la sierra | CA-8201 | Grazalema | Diputación | 956 550 110 | Permiso recibido | concedido | 0 € | 13/11/2026 | Guardia Civil
        11 | Hospital | H. San Carlos | San Fernando | Gerencia | 956 550 111 | Denegada | denegado |  |  |
        12 | Hospital | Clínica cerrada | Jerez | Adm. concursal | 956 550 112 | Visita técnica el 8/10 |  | 800 € | 16/11/2026 |
        13 | Colegio | CEIP Campoamor | Cádiz | Dirección | 956 550 113 | Carta enviada |  | 300 € |  |
        14 | Iglesia | Santa Cruz | Cádiz | Obispado | 956 550 114 | En negociación |  | 1.000 € |  |
        15 | Piso franco |  |  |  |  | Sin localizar |  |  | 17/11/2026 |
        16 | Faro |  |  |  |  | Eliminada guion v4 |  |  |  |`,
      tables: [
        {
          track: 'locations',
          headerRow: 3,
          fields:
            'A id/reference, B set, C location, D address, E person, F phone, G status, H permit, I rate/cost, J date/startDate/shootDay, K notes',
          dataRows: '4-19',
          status: {
            'Contrato firmado': 'signed',
            Plató: ['notNeeded', 'booked'],
            Cerrada: ['booked', 'signed', 'agreed'],
            'Solicitud presentada': 'submitted',
            'Pendiente de Costas': 'submitted',
            'De acuerdo, falta contrato': 'agreed',
            'Vista, gusta': ['option', 'sourcing'],
            Alternativa: 'option',
            Buscando: 'sourcing',
            'Permiso recibido': 'inHand',
            Denegada: 'rejected',
            'Visita técnica el 8/10': 'sourcing',
            'Carta enviada': ['sourcing', 'submitted'],
            'En negociación': ['sourcing', 'submitted'],
            'Sin localizar': 'needed',
            'Eliminada guion v4': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Reparto',
      rows: `
        REPARTO – episodios 201-204 | | | | | | | | |
        Nº | Personaje | Actor/Actriz | Representante | Caps. | Sesiones | Situación contractual | Prueba vestuario | Caché/sesión | Notas
        >PRINCIPALES
        1 | Insp. Nuria Vela | Candela Rojas | Kuranda | 201-208 | 48 | Firmado | 14/10 | cerrado |
        2 | Mateo Arana | Íñigo Bastida | A6 Cinema | 201-208 | 40 | Firmado | 14/10 | cerrado |
        3 | Comisario Luque | Paco Sotillo | Alsira | 201-206 | 15 | Contrato enviado al repre | 15/10 | 2.200 € |
        4 | Elena Arana | Mireia Puig | Ruth Franco | 201-208 | 22 | Condiciones aceptadas | 15/10 | 1.900 € |
        >SECUNDARIOS
        5 | El Sueco | Anders Holm | internacional | 202-205 | 8 | Oferta hecha |  | 3.000 € |
        6 | Juez Tamayo |  |  | 203 | 3 | En casting |  | 900 € |
        7 | Lucía (8 años) | Vega Luna | – | 201-204 | 6 | Permiso de menores solicitado | 16/10 | 450 € | Junta – 15 días
        8 | Chano | Manuel Jurado | Garay | 201-208 | 14 | Reservadas fechas |  | 800 € |
        9 | Forense | Pilar Cano | Montse Marco | 202 | 2 | Callback 7/10 |  | 700 € |
        >EPISÓDICOS
        10 | Guardia civil 1 | Rubén Toro | – | 201 | 1 | Confirmado |  | 420 € |
        11 | Camarera | Triana Ruiz | – | 201 | 1 | Apalabrado |  | 420 € |
        12 | Abogado |  |  | 203 | 2 | Por definir |  |  |
        13 | Pescador viejo | Antonio Marín | – | 201 | 1 | Contactado |  | 420 € |
        14 | Periodista | Lola Prats | Actores 2.0 | 204 | 1 | No le cuadran fechas |  |  |
        15 | Taxista |  |  | 204 | 1 | Personaje eliminado |  |  |
        16 | Madre de Chano | Remedios Gil | – | 203 | 2 | Pendiente visto bueno cadena |  | 500 € |`,
      tables: [
        {
          track: 'cast',
          headerRow: 2,
          fields:
            'A id, B character, C person, D vendor/person/notes, E ignore/scene/id, F quantity/ignore, G status, H date/ignore/notes/wardrobe, I rate/cost, J notes',
          dataRows: '4-7, 9-13, 15-21',
          status: {
            Firmado: 'signed',
            'Contrato enviado al repre': 'offered',
            'Condiciones aceptadas': 'agreed',
            'Oferta hecha': 'offered',
            'En casting': 'sourcing',
            'Permiso de menores solicitado': 'submitted',
            'Reservadas fechas': ['option', 'booked'],
            'Callback 7/10': 'sourcing',
            Confirmado: 'booked',
            Apalabrado: 'agreed',
            'Por definir': 'needed',
            Contactado: 'sourcing',
            'No le cuadran fechas': 'rejected',
            'Personaje eliminado': 'cancelled',
            'Pendiente visto bueno cadena': 'submitted',
          },
        },
      ],
    },
    {
      title: 'Atrezzo',
      rows: `
        Cap/Sec | Decorado | Objeto | Uds. | Personaje | Compra/Alquiler | Proveedor | Importe | Estado | Responsable
        201/3 | Playa | Fardos de hachís | 30 | Guardias | Fabricación | Taller | 900 € | En taller | Goyo
        201/3 | Playa | Lancha semirrígida | 1 | Chano | Alquiler | Náutica Sur | 1.500 €/d | Presupuesto pedido | Goyo
        201/5 | Comisaría | Placas de policía | 10 | Varios | Compra | Vázquez Atrezzo | 120 € | Comprado | Inma
        201/5 | Comisaría | Expedientes | 40 | – | Fabricación | Gráfica | 100 € | Imprimiéndose | Inma
        201/7 | Casa Mateo | Cuadro familiar | 1 | Mateo | Fabricación | Ilustradora | 250 € | A aprobar por director | Inma
        201/7 | Casa Mateo | Sofá chester | 1 | – | Alquiler | Mateos | 180 € | Alquilado | Inma
        201/9 | Bar | Máquina tragaperras | 1 | – | Préstamo | Operadora | 0 € | Cedido por la marca | Inma
        201/9 | Bar | Carteles de feria | 8 | – | Fabricación | Gráfica | 60 € | Aprobado | Inma
        202/2 | Lonja | Cajas de pescado | 50 | – | Compra | Lonja | 200 € | Pedido | Goyo
        202/2 | Lonja | Atún (réplica) | 2 | Chano | Fabricación | FX Molina | 2.800 € | Encargado | Goyo
        202/6 | Nave | Pistola Glock | 2 | El Sueco | Alquiler | Armas Cine | 160 € | Bloqueado hasta el 20/10 | Goyo
        202/6 | Nave | Billetes falsos | 6 fajos | El Sueco | Fabricación | Gráfica | 90 € | Falta autorización BdE | Goyo
        203/1 | Juzgado | Toga | 2 | Juez | Vestuario | – | 0 € | Lo trae vestuario | –
        203/4 | Colegio | Mochila de Lucía | 2 | Lucía | Compra | Decathlon | 50 € | Por comprar | Inma
        203/8 | Hospital | Gotero | 1 | Elena | Alquiler | Ortopedia | 35 € | Mirando opciones | Inma
        204/2 | Piso franco | Portátil | 1 | Chano | Stock | Almacén | 0 € | En almacén | Inma
        204/2 | Piso franco | Móviles prepago | 6 | Chano | Compra | – | 120 € | En el camión | Inma
        204/9 | Faro | Linterna | 2 | Nuria | Compra | – | 0 € | Fuera de guion | –
        -
        T1 | – | Escritorio Luque | 1 | Luque | Alquiler | Mateos | 0 € | Devuelto 30/09 | Goyo`,
      tables: [
        {
          track: ['props', 'setDressing'],
          headerRow: 1,
          fields:
            'A scene, B set, C item, D quantity, E character, F category/vendor, G vendor, H cost/budget, I status, J owner',
          dataRows: '2-19, 21',
          status: {
            'En taller': 'inProgress',
            'Presupuesto pedido': 'sourcing',
            Comprado: 'inHand',
            Imprimiéndose: 'inProgress',
            'A aprobar por director': 'submitted',
            Alquilado: ['booked', 'inHand'],
            'Cedido por la marca': 'agreed',
            Aprobado: 'approved',
            Pedido: 'booked',
            Encargado: 'booked',
            'Bloqueado hasta el 20/10': 'option',
            'Falta autorización BdE': ['needed', 'submitted'],
            'Lo trae vestuario': ['notNeeded', 'agreed'],
            'Por comprar': 'needed',
            'Mirando opciones': 'sourcing',
            'En almacén': 'inHand',
            'En el camión': 'ready',
            'Fuera de guion': 'cancelled',
            'Devuelto 30/09': 'returned',
          },
        },
      ],
    },
    {
      title: 'Material técnico',
      rows: `
        MATERIAL – Cámara / Eléctricos / Maquinistas | | | | | | | |
        Sección | Equipo | Cant. | Casa de alquiler | € / semana | Desde | Hasta | Situación
        CÁMARA | Alexa 35 | 2 | EPC | 3.600 | 26/10/2026 | 18/12/2026 | Reservado en firme
        CÁMARA | Ópticas Signature | 1 | EPC | 3.100 | 26/10/2026 | 18/12/2026 | Reservado en firme
        CÁMARA | Cabeza caliente | 1 | Servicevision | 900 | 10/11/2026 | 13/11/2026 | Primera opción
        CÁMARA | Dron + piloto | 1 | Aerocam | 1.100 | 10/11/2026 | 10/11/2026 | AESA pendiente
        CÁMARA | Carcasa acuática | 1 |  | 750 | 10/11/2026 | 10/11/2026 | Pidiendo precio
        ELÉCTRICOS | Grupo 60 kVA | 1 | Cinelux | 1.200 | 26/10/2026 | 18/12/2026 | Presupuesto aceptado
        ELÉCTRICOS | Skypanel S60 | 8 | Cinelux | 240 | 26/10/2026 | 18/12/2026 | Presupuesto aceptado
        ELÉCTRICOS | HMI 18 kW | 2 | Cinelux | 700 | 04/11/2026 | 20/11/2026 | Sin pedir
        MAQUINISTAS | Dolly Fisher 11 | 1 | Camaleón | 650 | 26/10/2026 | 18/12/2026 | Entregado
        MAQUINISTAS | Grúa Scorpio 30' | 1 | Servicevision | 1.900 | 05/11/2026 | 06/11/2026 | Dirección de producción lo revisa
        MAQUINISTAS | Carro travelling | 2 | Camaleón | 150 | 26/10/2026 | 18/12/2026 | Probado y cargado
        SONIDO | Maleta sonido | 1 | propio | 800 | 26/10/2026 | 18/12/2026 | Incluido con el técnico
        SONIDO | Walkies | 45 | Teltronic | 10 | 19/10/2026 | 18/12/2026 | Albarán firmado
        PRUEBAS | Juego de filtros | 1 | EPC | 0 | 01/10/2026 | 02/10/2026 | Devuelto
        FX | Máquina de lluvia | 2 | FX Molina | 950 | 13/11/2026 | 13/11/2026 | Descartado`,
      tables: [
        {
          track: 'equipment',
          headerRow: 2,
          fields:
            'A department, B item, C quantity, D vendor, E rate/cost, F startDate/date, G endDate/date/dueDate, H status',
          dataRows: '3-17',
          status: {
            'Reservado en firme': 'booked',
            'Primera opción': 'option',
            'AESA pendiente': 'submitted',
            'Pidiendo precio': 'sourcing',
            'Presupuesto aceptado': ['booked', 'approved', 'agreed'],
            'Sin pedir': 'needed',
            Entregado: 'inHand',
            'Dirección de producción lo revisa': 'submitted',
            'Probado y cargado': 'ready',
            'Incluido con el técnico': ['agreed', 'booked'],
            'Albarán firmado': 'inHand',
            Devuelto: 'returned',
            Descartado: ['cancelled', 'rejected'],
          },
        },
      ],
    },
    {
      title: 'Plan de rodaje',
      rows: `
        PLAN DE RODAJE v3 – bloque 1 | | | | | | | |
        Jornada | Fecha | Secuencias | Decorado | D/N | Pág. | Personajes | Estado | Notas
        P1 | jue 01/10/2026 | 201/2 | Recursos mar | D | 6/8 | – | Rodada |
        P2 | vie 02/10/2026 | 203/9, 204/1 | Dron Estrecho | AMANECER | 4/8 | – | Queda 204/1 | viento
        1 | lun 26/10/2026 | 201/5, 201/6 | Comisaría int. | D | 4 2/8 | 1, 3 | Citada |
        2 | mar 27/10/2026 | 202/1, 203/2 | Comisaría int. | D | 3 7/8 | 1, 3, 9 | Citada |
        3 | mié 28/10/2026 | 204/3 | Comisaría int. | N | 3 1/8 | 1, 2 | Citada |
        4 | jue 29/10/2026 | 201/8 | Comisaría int. | D | 4 | 1, 3, 4 | A falta de orden |
        5 | vie 30/10/2026 | 202/7 | Comisaría int. | D | 3 3/8 | 1, 6 | Pendiente de juez |
        6 | lun 02/11/2026 | 201/4 | Comisaría ext. | D | 1 6/8 | 1, 2, 14 | Planificada |
        7 | mié 04/11/2026 | 201/7, 202/4 | Casa de Mateo | D/N | 4 4/8 | 2, 4, 7 | Planificada |
        8 | jue 05/11/2026 | 202/2 | Lonja | D | 2 5/8 | 8, 13 | Planificada |
        9 | vie 06/11/2026 | 201/9 | Bar | N | 3 2/8 | 2, 8, 11 | Confirmada |
        10 | mar 10/11/2026 | 201/3 | Playa | AMANECER | 3 | 1, 10 | Depende de mareas |
        11 | mié 11/11/2026 | 204/3B | Comisaría int. | N | 5/8 | 1, 2 | Recuperación |
        12 | jue 12/11/2026 | 203/1 | Juzgado | D | 2 4/8 | 1, 6, 12 | Sin fecha firme |
        13 | vie 13/11/2026 | 201/1 | Carretera | N | 1 7/8 | 2 | Planificada |
        – |  | 204/9 | Faro | N | 2 | 1 | Anulada |
        – |  | 203/4 | Colegio | D | 1 4/8 | 4, 7 | Por encajar |`,
      tables: [
        {
          track: 'schedule',
          headerRow: 2,
          fields:
            'A shootDay, B date/startDate, C scene, D set/location, E dayNight, F pages, G cast/character, H status, I notes',
          dataRows: '3-19',
          status: {
            Rodada: 'done',
            'Queda 204/1': ['inProgress', 'needed'],
            Citada: 'booked',
            'A falta de orden': ['needed', 'unknown', 'option', 'booked'],
            'Pendiente de juez': ['needed', 'unknown', 'option'],
            Planificada: 'booked',
            Confirmada: 'booked',
            'Depende de mareas': ['option', 'unknown'],
            Recuperación: ['needed', 'booked'],
            'Sin fecha firme': ['unknown', 'needed', 'option'],
            Anulada: 'cancelled',
            'Por encajar': 'needed',
          },
        },
      ],
    },
    {
      title: 'Incidencias y permisos',
      rows: `
        Nº | Fecha | Incidencia | Departamento | Prioridad | Responsable | Límite | Estado | Última acción
        1 | 21/09/2026 | Corte de calle Pza. Sevilla | Localizaciones | Alta | Rocío | 23/10/2026 | Concedido | Policía Local 2 agentes
        2 | 21/09/2026 | Vuelo de dron en zona CTR Rota | Cámara | Alta | Rocío | 26/10/2026 | Tramitando | base naval
        3 | 22/09/2026 | Seguro lancha | Producción | Alta | Marta | 15/10/2026 | Con la correduría |
        4 | 23/09/2026 | Baños playa | Localizaciones | Media | Kike | 30/10/2026 | Por hacer |
        5 | 24/09/2026 | PRL alturas faro | PRL | Alta | técnico PRL | 20/10/2026 | Ya no aplica |
        6 | 25/09/2026 | Menores – horario | Reparto | Alta | Marta | 12/10/2026 | Presentado 1/10 |
        7 | 28/09/2026 | Vecinos El Palmar | Localizaciones | Baja | Kike | 20/10/2026 | Solucionado |
        8 | 28/09/2026 | Catering celíacos | Producción | Baja | Auxiliar | 20/10/2026 | Hablado con catering |
        9 | 29/09/2026 | Marca tragaperras visible | Arte | Media | Inma | 15/10/2026 | Sin asignar |
        10 | 30/09/2026 | Aparcamiento Lonja | Localizaciones | Media | Kike | 30/10/2026 | Abierta |
        11 | 01/10/2026 | Derechos canción ep. 204 | Postpro | Media | Marta | 30/11/2026 | A la espera de la editorial |
        12 | 02/10/2026 | Plan de evacuación nave | PRL | Alta | técnico PRL | 25/10/2026 | Firmado por PRL |
        13 | 02/10/2026 | Wifi oficina | Producción | Baja | Auxiliar | 09/10/2026 | Cerrada |`,
      tables: [
        {
          track: 'issues',
          headerRow: 1,
          fields:
            'A id, B date, C description/item, D department/category, E severity, F owner, G dueDate, H status, I notes',
          dataRows: '2-14',
          status: {
            Concedido: ['done', 'approved', 'inHand'],
            Tramitando: 'inProgress',
            'Con la correduría': 'inProgress',
            'Por hacer': 'needed',
            'Ya no aplica': ['notNeeded', 'cancelled', 'done'],
            'Presentado 1/10': ['submitted', 'inProgress'],
            Solucionado: 'done',
            'Hablado con catering': ['inProgress', 'done'],
            'Sin asignar': 'needed',
            Abierta: 'needed',
            'A la espera de la editorial': ['inProgress', 'submitted'],
            'Firmado por PRL': ['approved', 'done'],
            Cerrada: 'done',
          },
        },
      ],
    },
  ],
};

const sabbia: TextWorkbook = {
  title: 'Produzione Lido srl – «Sabbia nera» (lungometraggio) + spot Acqua Leonia 30"',
  locale: 'it_IT',
  kind: 'film',
  dateOrder: 'DMY',
  language: 'it',
  tabs: [
    {
      title: 'Location',
      rows: `
        SABBIA NERA + SPOT LEONIA – LOCATION – location manager: Tiziana Bruno – agg. 18/02/2027 | | | | | | | | |
        -
        N. | Ambiente | Location | Indirizzo | Referente | Cell. | Stato | Permesso | Costo | Note
        >FILM – SABBIA NERA
        1 | Casa Di Stefano – cucina | Villa Corrao | Sampieri (RG) | Sig.ra Corrao | 333 5550101 | Contratto firmato | non serve | € 4.500 | 5 gg
        2 | Casa Di Stefano – terrazza | Villa Corrao | Sampieri (RG) | Sig.ra Corrao | 333 5550101 | Contratto firmato | non serve | incl. |
        3 | Spiaggia nera | Punta Secca | S. Croce Camerina | Capitaneria | 0932 555103 | Richiesta inviata | Demanio | € 300 |
        4 | Fornace | Fornace Penna | Scicli | Soprintendenza | 0932 555104 | In attesa Soprintendenza | vincolo | € 1.000 |
        5 | Bar dello Stretto | Bar Sicilia | Donnalucata | Turi | 333 5550105 | Accordo verbale | suolo pubblico | € 800 | chiude lun
        6 | Questura – ufficio | Ex tribunale | Modica | Comune di Modica | 0932 555106 | Opzionata | delibera | € 500 |
        7 | Questura – corridoio | Ex tribunale | Modica | Comune di Modica | 0932 555106 | Opzionata | delibera | incl. |
        8 | Ospedale |  |  |  |  | Da cercare |  |  |
        9 | Strada provinciale | SP 66 | Ispica | Libero Consorzio | 0932 555109 | Ordinanza emessa | n. 44/2027 | € 120 |
        10 | Porto | Marina di Ragusa | Ragusa | Direzione porto | 0932 555110 | Sopralluogo fatto 9/2 |  | € 1.500 |
        11 | Chiesa | San Bartolomeo | Scicli | Don Saro | 0932 555111 | Confermata | Curia ok | € 400 | offerta
        12 | Grotta | Chiafura | Scicli | Comune | 0932 555112 | Negata per sicurezza |  |  |
        13 | Albergo |  |  |  |  | Tagliata |  |  | sc. 41 via
        >SPOT – ACQUA LEONIA
        S1 | Sorgente | Rifugio Etna Nord | Linguaglossa | Ente Parco | 095 555113 | Proposta al cliente | Ente Parco | € 1.200 |
        S2 | Cucina moderna | Loft Ortigia | Siracusa | proprietario | 333 5550115 | Approvata da agenzia |  | € 2.000 |
        S3 | Palestra |  |  |  |  | In ricerca |  |  |`,
      tables: [
        {
          track: 'locations',
          headerRow: 3,
          fields:
            'A id/reference, B set, C location, D address, E person, F phone, G status, H permit, I cost/rate, J notes',
          dataRows: '5-17, 19-21',
          status: {
            'Contratto firmato': 'signed',
            'Richiesta inviata': ['submitted', 'sourcing'],
            'In attesa Soprintendenza': 'submitted',
            'Accordo verbale': 'agreed',
            Opzionata: 'option',
            'Da cercare': 'needed',
            'Ordinanza emessa': 'inHand',
            'Sopralluogo fatto 9/2': 'sourcing',
            Confermata: 'booked',
            'Negata per sicurezza': 'rejected',
            Tagliata: 'cancelled',
            'Proposta al cliente': 'submitted',
            'Approvata da agenzia': 'approved',
            'In ricerca': 'sourcing',
          },
        },
      ],
    },
    {
      title: 'Troupe',
      rows: `
        ELENCO TROUPE FILM | | | | | | | |
        Reparto | Mansione | Nominativo | Telefono | E-mail | Paga sett. | Inizio | Fine | Stato contratto
        Produzione | Organizzatore gen. | Fabio Lentini | 333 5550201 | fabio@example.com | € 2.400 | 11/01/2027 | 28/05/2027 | Firmato
        Produzione | Ispettore | Giusy Scalia | 333 5550202 | giusy@example.com | € 1.100 | 01/02/2027 | 21/05/2027 | Firmato
        Produzione | Segretaria prod. | Elena Moro | 333 5550203 | elena@example.com | € 900 | 08/02/2027 | 21/05/2027 | Da firmare
        Produzione | Runner |  |  |  | € 450 | 22/03/2027 | 14/05/2027 | Colloqui in corso
        Regia | Aiuto regia | Pietro Galli | 333 5550205 | pietro@example.com | € 1.800 | 01/02/2027 | 14/05/2027 | Contratto inviato
        Regia | Segr. edizione | Nives Corsi | 333 5550206 | nives@example.com | € 1.200 | 22/03/2027 | 14/05/2027 | Ha accettato, preparare contratto
        Fotografia | Autore foto | Lorenzo Bassi | agente |  | € 3.500 | 08/03/2027 | 14/05/2027 | Trattativa con agente
        Fotografia | Operatore | Dario Pace | 333 5550208 | dario@example.com | € 1.900 | 22/03/2027 | 14/05/2027 | Bloccato
        Fotografia | Focus puller | Chiara Veneziano | 333 5550209 | chiara@example.com | € 1.400 | 22/03/2027 | 14/05/2027 | Disponibile
        Fotografia | DIT |  |  |  | € 1.200 | 22/03/2027 | 14/05/2027 | Da trovare
        Suono | Fonico | Marco Alù | 333 5550211 | marco@example.com | € 1.700 | 24/03/2027 | 14/05/2027 | Offerta inviata
        Suono | Microfonista | Ivan Testa | 333 5550212 | ivan@example.com | € 1.000 | 24/03/2027 | 14/05/2027 | Sentito, ci pensa
        Scenografia | Arredatrice | Paola Denti | 333 5550213 | paola@example.com | € 1.500 | 22/02/2027 | 07/05/2027 | UNILAV fatto
        Costumi | Capo sarta | Rosa Piras | 333 5550214 | rosa@example.com | € 1.300 | 01/03/2027 | 14/05/2027 | UNILAV fatto
        Trucco | Capo truccatrice | Ada Ricci | 333 5550215 | ada@example.com | € 1.400 | 15/03/2027 | 14/05/2027 | Rinuncia
        Macchinisti | Capo macchinista | Toni Bevilacqua | 333 5550216 | toni@example.com | € 1.350 | 15/03/2027 | 14/05/2027 | Sostituito`,
      tables: [
        {
          track: 'crew',
          headerRow: 2,
          fields:
            'A department, B role, C person, D phone, E email, F rate/cost, G startDate/date, H endDate/date, I status',
          dataRows: '3-18',
          status: {
            Firmato: 'signed',
            'Da firmare': ['agreed', 'offered'],
            'Colloqui in corso': 'sourcing',
            'Contratto inviato': 'offered',
            'Ha accettato, preparare contratto': 'agreed',
            'Trattativa con agente': ['sourcing', 'offered'],
            Bloccato: ['booked', 'option'],
            Disponibile: 'option',
            'Da trovare': 'needed',
            'Offerta inviata': 'offered',
            'Sentito, ci pensa': 'sourcing',
            'UNILAV fatto': 'booked',
            Rinuncia: 'rejected',
            Sostituito: ['cancelled', 'rejected'],
          },
        },
      ],
    },
    {
      title: 'Costumi',
      rows: `
        COSTUMI – Costumista: M. Salvini | | | | | | | |
        Personaggio | Attore | Cambio | Capo | Provenienza | Prova | Costo € | Stato | Osservazioni
        Rosaria | Lidia Mancuso | 1 | Vestito nero | Sartoria Tirelli | 08/03/2027 | 180 | Noleggio confermato |
        Rosaria | Lidia Mancuso | 1 | Scialle | Sartoria Tirelli | 08/03/2027 | 30 | Noleggio confermato |
        Rosaria | Lidia Mancuso | 2 | Grembiule | confezione | 08/03/2027 | 25 | In lavorazione |
        Rosaria | Lidia Mancuso | 3 | Cappotto | acquisto | 08/03/2027 | 140 | Acquistato, da invecchiare |
        Nino | Saverio Amato | 1 | Camicia bianca | acquisto | 09/03/2027 | 3 x 35 | Comprata |
        Nino | Saverio Amato | 1 | Pantaloni lino | acquisto | 09/03/2027 | 60 | Orlo da fare |
        Nino | Saverio Amato | 2 | Abito matrimonio | Annamode | 09/03/2027 | 150 | Opzionato |
        Commissario | Ugo Ferri | 1 | Impermeabile | repertorio | 10/03/2027 | 0 | In sartoria |
        Commissario | Ugo Ferri | 2 | Completo grigio | acquisto | 10/03/2027 | 220 | Da acquistare |
        Don Saro | Carmelo Lo Verso | 1 | Tonaca | Curia | 10/03/2027 | 0 | Prestito concordato |
        Bambina |  | 1 | Costume da bagno | acquisto |  | 20 | Manca la taglia |
        Carabinieri | fig. 6 | 1 | Divise | Arma / Rancati |  | 360 | Chieste all'Arma |
        Sposa | Greta Lai | 1 | Abito sposa | confezione | 11/03/2027 | 700 | Bozzetto alla regia |
        Sposa | Greta Lai | 1 | Velo | Sartoria Tirelli | 11/03/2027 | 40 | Approvato |
        Pescatori | fig. 12 | 1 | Maglioni | mercatino |  | 120 | Pronti, etichettati |
        Turista | – | 1 | Bermuda | acquisto |  | 0 | Eliminato |
        Provini | – | – | 4 vestiti | Annamode | 02/02/2027 | 0 | Resi il 12/2 |`,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 2,
          fields:
            'A character, B person, C ignore/scene/id/quantity/description, D item, E vendor/category, F date/ignore/startDate/dueDate, G cost/budget, H status, I notes',
          dataRows: '3-19',
          status: {
            'Noleggio confermato': 'booked',
            'In lavorazione': 'inProgress',
            'Acquistato, da invecchiare': ['inHand', 'inProgress'],
            Comprata: 'inHand',
            'Orlo da fare': 'inProgress',
            Opzionato: 'option',
            'In sartoria': ['inProgress', 'inHand'],
            'Da acquistare': 'needed',
            'Prestito concordato': ['agreed', 'booked'],
            'Manca la taglia': 'needed',
            "Chieste all'Arma": ['sourcing', 'submitted'],
            'Bozzetto alla regia': 'submitted',
            Approvato: 'approved',
            'Pronti, etichettati': 'ready',
            Eliminato: 'cancelled',
            'Resi il 12/2': 'returned',
          },
        },
      ],
    },
    {
      title: 'Attrezzeria e arredi',
      rows: `
        Scena | Ambiente | Oggetto | Q.tà | Tipo | Fornitore | Preventivo | A cura di | Entro | A che punto
        2 | Cucina | Credenza anni '60 | 1 | arredo | Rancati | € 200 | Paola | 19/03/2027 | Bloccata da Rancati
        2 | Cucina | Caffettiera | 3 | azione | acquisto | € 45 | Gigi | 19/03/2027 | Già in magazzino
        2 | Cucina | Tovaglia ricamata | 2 | arredo | mercatino | € 40 | Paola | 19/03/2027 | Presa
        4 | Spiaggia | Barca a remi | 1 | azione | pescatore locale | € 300 | Gigi | 26/03/2027 | Parola data
        4 | Spiaggia | Reti | 6 | arredo | pescatore locale | € 60 | Gigi | 26/03/2027 | Parola data
        4 | Spiaggia | Cadavere in silicone | 1 | azione | Leonardo FX | € 5.200 | Gigi | 26/03/2027 | In costruzione
        7 | Questura | Macchina da scrivere | 2 | azione | Cineteca attrezzi | € 80 | Gigi | 30/03/2027 | Preventivo ricevuto
        7 | Questura | Schedari metallici | 8 | arredo | Rancati | € 240 | Paola | 30/03/2027 | Ordine fatto
        7 | Questura | Ritratto Presidente | 1 | arredo | grafica | € 30 | Paola | 30/03/2027 | Liberatoria mancante
        9 | Bar | Flipper | 1 | arredo | collezionista | € 250 | Paola | 02/04/2027 | Visto, da decidere
        9 | Bar | Insegna al neon | 1 | arredo | costruzione | € 600 | Paola | 02/04/2027 | Da fare
        9 | Bar | Bottiglie etichette finte | 40 | azione | grafica | € 120 | Gigi | 02/04/2027 | Mandato foto a regia
        12 | Chiesa | Fiori matrimonio | 12 | arredo | fioraio | € 480 | Paola | 08/04/2027 | Ok regia
        15 | Strada | Ape Piaggio | 1 | azione | noleggio veicoli | € 350 | Gigi | 12/04/2027 | Cercando blu
        15 | Strada | Valigia di Nino | 2 | azione | trovarobato | € 25 | Gigi | 12/04/2027 | Sul furgone
        41 | Albergo | Campanello | 1 | azione |  | € 0 | – |  | Saltata`,
      tables: [
        {
          track: ['setDressing', 'props'],
          headerRow: 1,
          fields:
            'A scene, B set, C item, D quantity, E category, F vendor, G cost/budget, H owner, I dueDate/date, J status',
          dataRows: '2-17',
          status: {
            'Bloccata da Rancati': ['option', 'booked'],
            'Già in magazzino': 'inHand',
            Presa: 'inHand',
            'Parola data': 'agreed',
            'In costruzione': 'inProgress',
            'Preventivo ricevuto': 'sourcing',
            'Ordine fatto': 'booked',
            'Liberatoria mancante': ['needed', 'submitted'],
            'Visto, da decidere': ['option', 'sourcing'],
            'Da fare': 'needed',
            'Mandato foto a regia': 'submitted',
            'Ok regia': 'approved',
            'Cercando blu': 'sourcing',
            'Sul furgone': 'ready',
            Saltata: 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Spot – casting e spese',
      rows: `
        SPOT ACQUA LEONIA – CAST | | | | | | | |
        Ruolo | Talent | Agenzia | Shooting | Buyout | Compenso | Conferma | Note
        Mamma | Serena Volpi | Glamour | 15/03/2027 | 1 anno IT | € 3.500 | Scelta dal cliente |
        Papà | Luca Dorigo | Next | 15/03/2027 | 1 anno IT | € 3.500 | Confermato |
        Bimbo | Pietro S. | Kids | 15/03/2027 | 1 anno IT | € 1.500 | Nulla osta Ispettorato richiesto |
        Bimba |  | Kids | 15/03/2027 | 1 anno IT | € 1.500 | Callback giovedì |
        Nonno | Ettore Gatti | – | 15/03/2027 | 1 anno IT | € 1.800 | Back up |
        Nonno | Gino Fabbri | Vintage | 15/03/2027 | 1 anno IT | € 2.200 | Prima scelta, in opzione |
        Sportiva | Anna Keller | Fashion | 16/03/2027 | 1 anno IT | € 3.000 | Non accetta il buyout |
        Sportiva | Noemi Sala | Next | 16/03/2027 | 1 anno IT | € 3.000 | Offerta in corso |
        Barista |  |  | 16/03/2027 | 1 anno IT | € 900 | Da castare |
        Cane | Birba | Animal Set | 15/03/2027 | – | € 600 | Cancellato dal board |
        Mani (packshot) | Ilaria Conti | Parts | 16/03/2027 | 1 anno IT | € 800 | Liberatoria firmata |
        -
        SPOT ACQUA LEONIA – FATTURE | | | | | | | |
        Fattura n. | Data | Fornitore | Causale | Imponibile | Scadenza | Pagamento | Autorizza
        12/27 | 01/02/2027 | Next Management | acconto talent | € 3.500 | 01/03/2027 | Pagata | FL
        88 | 03/02/2027 | Panalight | anticipo mdm | € 4.000 | 05/03/2027 | Bonifico partito | FL
        A-119 | 04/02/2027 | Loft Ortigia | caparra | € 1.000 | 15/02/2027 | Saldata | FL
        201 | 08/02/2027 | Ente Parco | diritti | € 600 | 10/03/2027 | In approvazione |
        33/E | 10/02/2027 | Catering Mongibello | sopralluogo | € 240 | 12/03/2027 | Autorizzata | FL
        34/E | 11/02/2027 | Catering Mongibello | sopralluogo | € 240 | 12/03/2027 | Stornata |
        – |  | Animal Set | penale | € 200 |  | Attesa fattura |
        7 | 12/02/2027 | Glamour | acconto | € 1.750 | 14/03/2027 | Contestata |
        55 | 15/02/2027 | Avis | furgoni | € 980 | 17/03/2027 | Scade venerdì, in distinta | FL
        61 | 16/02/2027 | Assimovie | polizza | € 1.300 | 01/03/2027 | Al controllo amministrazione |
        Totale | | | | € 13.810 | | |`,
      tables: [
        {
          track: 'cast',
          headerRow: 2,
          fields:
            'A character/role, B person, C vendor/person/notes, D date/shootDay/startDate, E ignore/notes/cost/agreement, F rate/cost, G status, H notes',
          dataRows: '3-13',
          status: {
            'Scelta dal cliente': ['approved', 'option'],
            Confermato: 'booked',
            'Nulla osta Ispettorato richiesto': 'submitted',
            'Callback giovedì': 'sourcing',
            'Back up': 'option',
            'Prima scelta, in opzione': 'option',
            'Non accetta il buyout': 'rejected',
            'Offerta in corso': 'offered',
            'Da castare': 'needed',
            'Cancellato dal board': 'cancelled',
            'Liberatoria firmata': 'signed',
          },
        },
        {
          track: 'payments',
          headerRow: 16,
          fields:
            'A id/reference, B date, C vendor, D description/item, E cost, F dueDate, G status, H approvedBy/owner/approval',
          dataRows: '17-26',
          status: {
            Pagata: 'done',
            'Bonifico partito': 'done',
            Saldata: 'done',
            'In approvazione': 'submitted',
            Autorizzata: 'approved',
            Stornata: ['cancelled', 'rejected'],
            'Attesa fattura': 'needed',
            Contestata: ['rejected', 'submitted'],
            'Scade venerdì, in distinta': 'approved',
            'Al controllo amministrazione': 'submitted',
          },
        },
      ],
    },
    {
      title: 'Prove e PdL',
      rows: `
        PROVE ATTORI (film) | | | | | |
        Giorno | Ora | Dove | Cosa | Chi | Esito | Note
        lun 15/02/2027 | 10:00 | Teatro Donnafugata | Lettura copione | tutti | Fatta |
        mar 16/02/2027 | 10:00 | Teatro Donnafugata | Sc. 2, 14 | Rosaria, Nino | Fatta |
        mer 17/02/2027 | 15:00 | Teatro Donnafugata | Dialetto | Commissario | Saltata, coach malato |
        gio 18/02/2027 | 10:00 | Spiaggia | Prova barca | Nino | Rinviata | mare mosso
        ven 05/03/2027 | 10:00 | Teatro Donnafugata | Sc. 7, 9 | Commissario, Nino | Convocata |
        lun 08/03/2027 | 09:00 | Sartoria | Prova costumi | Rosaria | Fissata |
        mar 09/03/2027 | 09:00 | Sartoria | Prova costumi | Nino | Fissata |
        mer 10/03/2027 | 14:00 | Palestra | Coreografia lite | Nino, stunt | Da fissare |
        gio 11/03/2027 | 10:00 | Chiesa | Sc. 12 sul posto | Sposa, Nino, Don Saro | Da confermare con Don Saro |
        ven 12/03/2027 | 10:00 | Teatro Donnafugata | Ballo | Sposa, figuranti | In forse |
        lun 15/03/2027 | 10:00 | Teatro Donnafugata | Filata | tutti | In calendario |
        mar 16/03/2027 | 16:00 | online | Bambina + mamma | Bambina | Annullata |`,
      tables: [
        {
          track: 'rehearsals',
          headerRow: 2,
          fields:
            'A date, B time/callTime, C location, D description/item/scene/synopsis, E cast/character/person, F status, G notes',
          dataRows: '3-14',
          status: {
            Fatta: 'done',
            'Saltata, coach malato': 'cancelled',
            Rinviata: ['cancelled', 'needed'],
            Convocata: 'booked',
            Fissata: 'booked',
            'Da fissare': 'needed',
            'Da confermare con Don Saro': ['unknown', 'option', 'needed'],
            'In forse': ['unknown', 'option'],
            'In calendario': 'booked',
            Annullata: 'cancelled',
          },
        },
      ],
    },
  ],
};

const salinas: TextWorkbook = {
  title: 'AS SALINAS – longa-metragem – Produção Aveiro',
  locale: 'pt_PT',
  kind: 'film',
  dateOrder: 'DMY',
  language: 'pt',
  tabs: [
    {
      title: 'Décors',
      rows: `
        AS SALINAS – MAPA DE DÉCORS – chefe de produção: Rita Bandeira – atualizado 09/03/2027 | | | | | | | | |
        -
        Nº | Décor (guião) | Local | Morada | Contacto | Telemóvel | Ponto de situação | Licença | Valor/dia | Datas | Obs.
        1 | CASA DA GRAÇA – sala | Casa Marinha da Noeirinha | Aveiro | Sra. D. Odete | 910 555 101 | Contrato assinado | n/a | 750 € | 03/05 a 07/05 |
        2 | CASA DA GRAÇA – quarto | Casa Marinha da Noeirinha | Aveiro | Sra. D. Odete | 910 555 101 | Contrato assinado | n/a | incl. | 06/05 |
        3 | SALINA – marnoteiro | Marinha da Troncalhada | Aveiro | Câmara Municipal | 234 555 103 | Pedido entregue na Câmara | em análise | 0 € | 10/05 a 13/05 |
        4 | RIA – moliceiro | Cais dos Mercantéis | Aveiro | Capitania | 234 555 104 | A aguardar Capitania | em análise | 120 € | 14/05 |
        5 | TASCA | Tasca do Confrade | Costa Nova | Sr. Amílcar | 910 555 105 | Sim de boca | n/a | 400 € | 17/05 |
        6 | FÁBRICA DE CONSERVAS | Antiga Comur | Murtosa | Museu | 234 555 106 | Em negociação |  | 900 € | 18/05 |
        7 | POSTO GNR | Quartel desativado | Ílhavo | Junta | 234 555 107 | Minuta enviada | n/a | 250 € | 19/05 |
        8 | HOSPITAL – enfermaria |  |  |  |  | À procura |  |  | 20/05 |
        9 | IGREJA | Igreja da Vera Cruz | Aveiro | Pe. Joaquim | 234 555 109 | Fechado | Diocese ok | 300 € | 21/05 |
        10 | ESTRADA NOTURNA | EN 109 | Estarreja | Infraestruturas Portugal | 212 555 110 | Licença emitida | n.º 2211 | 85 € | 24/05 | GNR a pagar
        11 | FEIRA | Feira da Vista Alegre | Ílhavo | Junta | 234 555 111 | 2ª hipótese |  | 200 € |  |
        12 | FEIRA | Feira dos 28 | Aveiro | Câmara | 234 555 112 | Preferida do realizador |  | 350 € | 28/05 |
        13 | ESCOLA | EB Glória | Aveiro | Agrupamento | 234 555 113 | Não autorizado |  |  |  |
        14 | COMBOIO | Linha do Vouga |  | CP | 707 555 114 | Reperage dia 15 |  |  |  |
        15 | APARTAMENTO LISBOA |  |  |  |  | Por ver |  |  | 31/05 |
        16 | FAROL | Farol da Barra |  | Marinha |  | Retirado do guião |  |  |  |`,
      tables: [
        {
          track: 'locations',
          headerRow: 3,
          fields:
            'A id/reference, B set, C location, D address, E person, F phone, G status, H permit, I rate/cost, J date/startDate/shootDay, K notes',
          dataRows: '4-19',
          status: {
            'Contrato assinado': 'signed',
            'Pedido entregue na Câmara': 'submitted',
            'A aguardar Capitania': 'submitted',
            'Sim de boca': 'agreed',
            'Em negociação': ['sourcing', 'submitted'],
            'Minuta enviada': ['submitted', 'offered', 'agreed'],
            'À procura': 'sourcing',
            Fechado: ['booked', 'signed', 'agreed'],
            'Licença emitida': 'inHand',
            '2ª hipótese': 'option',
            'Preferida do realizador': ['option', 'approved'],
            'Não autorizado': 'rejected',
            'Reperage dia 15': 'sourcing',
            'Por ver': ['needed', 'sourcing'],
            'Retirado do guião': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Equipa',
      rows: `
        EQUIPA TÉCNICA | | | | | | | |
        Departamento | Função | Nome | Contacto | E-mail | Semanal | Entrada | Saída | Contratação | Obs.
        Produção | Diretor de produção | Nuno Falcão | 910 555 201 | nuno@example.com | 1.400 € | 01/02/2027 | 18/06/2027 | Assinado |
        Produção | Coordenadora | Vera Pinho | 910 555 202 | vera@example.com | 950 € | 15/02/2027 | 11/06/2027 | Assinado |
        Produção | Assistente |  |  |  | 600 € | 12/04/2027 | 04/06/2027 | Em entrevistas |
        Realização | 1º assistente | Hugo Tavares | 910 555 204 | hugo@example.com | 1.200 € | 01/03/2027 | 04/06/2027 | Contrato enviado |
        Realização | Anotadora | Luísa Branco | 910 555 205 | luisa@example.com | 900 € | 19/04/2027 | 04/06/2027 | Aceitou |
        Imagem | Dir. fotografia | Rui Penedo | 910 555 206 |  | 2.000 € | 12/04/2027 | 04/06/2027 | A negociar cachet |
        Imagem | 1º ass. imagem | Catarina Melo | 910 555 207 | catarina@example.com | 1.050 € | 26/04/2027 | 04/06/2027 | Pré-reservada |
        Imagem | 2º ass. imagem | Tó Zé Lima | 910 555 208 |  | 800 € | 26/04/2027 | 04/06/2027 | Falta resposta |
        Imagem | Chefe eletricista | Beto Carmo | 910 555 209 | beto@example.com | 1.100 € | 26/04/2027 | 04/06/2027 | Proposta enviada |
        Som | Diretor de som | Inês Quintela | 910 555 210 | ines@example.com | 1.200 € | 28/04/2027 | 04/06/2027 | Confirmada |
        Som | Perchista |  |  |  | 800 € | 28/04/2027 | 04/06/2027 | Por preencher |
        Arte | Diretora de arte | Teresa Vilar | 910 555 212 | teresa@example.com | 1.500 € | 01/03/2027 | 28/05/2027 | Recibos e seguro em ordem |
        Arte | Aderecista | Jorge Serra | 910 555 213 | jorge@example.com | 850 € | 29/03/2027 | 04/06/2027 | Indisponível | está na novela
        Arte | Aderecista | Sofia Nave | 910 555 214 | sofia@example.com | 850 € | 29/03/2027 | 04/06/2027 | Contactada |
        Guarda-roupa | Figurinista | Alda Reis | 910 555 215 | alda@example.com | 1.300 € | 08/03/2027 | 04/06/2027 | Minuta em revisão |
        Maquilhagem | Caracterizadora | Paula Sá | 910 555 216 | paula@example.com | 1.100 € | 26/04/2027 | 04/06/2027 | Desistiu |`,
      tables: [
        {
          track: 'crew',
          headerRow: 2,
          fields:
            'A department, B role, C person, D phone, E email, F rate/cost, G startDate/date, H endDate/date, I status, J notes',
          dataRows: '3-18',
          status: {
            Assinado: 'signed',
            'Em entrevistas': 'sourcing',
            'Contrato enviado': 'offered',
            Aceitou: 'agreed',
            'A negociar cachet': ['sourcing', 'offered'],
            'Pré-reservada': 'option',
            'Falta resposta': ['sourcing', 'offered'],
            'Proposta enviada': 'offered',
            Confirmada: 'booked',
            'Por preencher': 'needed',
            'Recibos e seguro em ordem': 'booked',
            Indisponível: 'rejected',
            Contactada: 'sourcing',
            'Minuta em revisão': ['offered', 'agreed'],
            Desistiu: ['rejected', 'cancelled'],
          },
        },
      ],
    },
    {
      title: 'Adereços e decoração',
      rows: `
        Cena | Décor | Adereço | Qt. | Personagem | Compra / Aluguer | Fornecedor | Custo | Estado | Até
        2 | Casa da Graça | Rádio a válvulas | 1 | Graça | aluguer | Casa dos Cenários | 40 € | Reservado | 30/04
        2 | Casa da Graça | Cartas de França | 8 | Graça | execução | gráfica | 25 € | Em execução | 30/04
        2 | Casa da Graça | Santo António | 1 | – | empréstimo | D. Odete | 0 € | Emprestado pela dona | 30/04
        3 | Salina | Rasoilas | 6 | Marnotos | empréstimo | Ecomuseu | 0 € | Pedido ao Ecomuseu | 07/05
        3 | Salina | Canastras | 12 | Salineiras | compra | cesteiro | 240 € | Encomendado | 07/05
        3 | Salina | Sal extra | 2 t | – | compra | Cooperativa | 180 € | A orçamentar | 07/05
        5 | Moliceiro | Vela pintada | 1 | Zé Maria | execução | pintor | 700 € | Maquete aprovada | 12/05
        5 | Moliceiro | Bússola | 2 | Zé Maria | compra | OLX | 35 € | Comprado | 12/05
        8 | Tasca | Pipos | 4 | – | aluguer | Casa dos Cenários | 60 € | Em opção | 14/05
        8 | Tasca | Baralho, cinzeiros | 6 | Fregueses | stock | armazém | 0 € | No armazém | 14/05
        11 | Fábrica | Latas com rótulo | 300 | Operárias | execução | gráfica | 210 € | Rótulo para aprovação | 17/05
        11 | Fábrica | Mesas de corte | 3 | – | construção | carpintaria | 450 € | Na carpintaria | 17/05
        14 | Posto GNR | Algemas, coldres | 3 | Cabo | aluguer | Ponto de Mira | 75 € | Aluguer fechado | 18/05
        14 | Posto GNR | Retrato oficial | 1 | – | execução | gráfica | 15 € | Por fazer | 18/05
        17 | Enfermaria | Cama articulada | 2 | Pai | aluguer |  | 90 € | Sem fornecedor | 19/05
        20 | Feira | Farturas | 20 | figuração | compra |  | 40 € | Comprar na véspera | 27/05
        22 | Comboio | Mala de cartão | 2 | Graça | compra | feira da Ladra | 30 € | Na carrinha | 25/05
        25 | Farol | Candeeiro | 1 | Faroleiro | – | – | 0 € | Já não entra |
        T | Testes | Barril | 1 | – | aluguer | Casa dos Cenários | 10 € | Devolvido a 2/3 |`,
      tables: [
        {
          track: ['props', 'setDressing'],
          headerRow: 1,
          fields:
            'A scene, B set, C item, D quantity, E character, F category/vendor, G vendor, H cost/budget, I status, J dueDate/date',
          dataRows: '2-20',
          status: {
            Reservado: ['booked', 'option'],
            'Em execução': 'inProgress',
            'Emprestado pela dona': ['agreed', 'inHand'],
            'Pedido ao Ecomuseu': ['sourcing', 'submitted'],
            Encomendado: 'booked',
            'A orçamentar': 'sourcing',
            'Maquete aprovada': 'approved',
            Comprado: 'inHand',
            'Em opção': 'option',
            'No armazém': 'inHand',
            'Rótulo para aprovação': 'submitted',
            'Na carpintaria': 'inProgress',
            'Aluguer fechado': 'booked',
            'Por fazer': 'needed',
            'Sem fornecedor': ['needed', 'sourcing'],
            'Comprar na véspera': 'needed',
            'Na carrinha': 'ready',
            'Já não entra': 'cancelled',
            'Devolvido a 2/3': 'returned',
          },
        },
      ],
    },
    {
      title: 'Guarda-roupa',
      rows: `
        GUARDA-ROUPA – Alda Reis | | | | | | | |
        Personagem | Ator/Atriz | Muda | Peça | Origem | Prova | € | Estado | Notas
        Graça | Beatriz Sampaio | 1 | Saia de salineira | confeção | 12/04/2027 | 60 | A costurar |
        Graça | Beatriz Sampaio | 1 | Lenço | compra | 12/04/2027 | 12 | Em mão |
        Graça | Beatriz Sampaio | 2 | Vestido domingueiro | aluguer Anahory | 12/04/2027 | 55 | Separado na Anahory |
        Graça | Beatriz Sampaio | 4 | Luto completo | confeção | 12/04/2027 | 120 | Tecido comprado |
        Zé Maria | Tomás Lacerda | 1 | Camisola de lã | compra | 13/04/2027 | 45 | Envelhecimento |
        Zé Maria | Tomás Lacerda | 2 | Calças de cotim | confeção | 04/03/2027 | 40 | Acertar bainhas |
        Zé Maria | Tomás Lacerda | 3 | Fato de casamento | aluguer | 13/04/2027 | 70 | Guia de aluguer assinada |
        Pai | Álvaro Mota | 1 | Samarra | acervo | 14/04/2027 | 0 | Está pronta |
        Pai | Álvaro Mota | 2 | Pijama | compra | 14/04/2027 | 20 | Falta comprar |
        Cabo GNR | Sérgio Pais | 1 | Farda anos 60 | aluguer | 15/04/2027 | 95 | Pedido à GNR |
        Padre | Rui Nóbrega | 1 | Batina | empréstimo | 15/04/2027 | 0 | Diocese empresta |
        Operárias (10) | figuração | 1 | Batas brancas | compra |  | 150 | A caminho |
        Operárias (10) | figuração | 1 | Toucas | compra |  | 30 | Chegou |
        Emigrante | Jean Costa | 1 | Fato francês | compra | 15/04/2027 | 110 | Enviei opções ao realizador |
        Emigrante | Jean Costa | 1 | Óculos de sol | compra | 15/04/2027 | 25 | Visto e aprovado |
        Faroleiro | – | 1 | Oleado | – |  | 0 | Cortado |
        Criança |  | 1 | Bibe | confeção |  | 25 | Sem ator ainda |`,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 2,
          fields:
            'A character, B person, C ignore/scene/quantity/id/description, D item, E vendor/category, F date/ignore/startDate/dueDate, G cost/budget, H status, I notes',
          dataRows: '3-19',
          status: {
            'A costurar': 'inProgress',
            'Em mão': 'inHand',
            'Separado na Anahory': 'option',
            'Tecido comprado': ['inProgress', 'inHand'],
            Envelhecimento: 'inProgress',
            'Acertar bainhas': 'inProgress',
            'Guia de aluguer assinada': ['booked', 'signed'],
            'Está pronta': 'ready',
            'Falta comprar': 'needed',
            'Pedido à GNR': ['sourcing', 'submitted'],
            'Diocese empresta': 'agreed',
            'A caminho': 'booked',
            Chegou: 'inHand',
            'Enviei opções ao realizador': 'submitted',
            'Visto e aprovado': 'approved',
            Cortado: 'cancelled',
            'Sem ator ainda': 'needed',
          },
        },
      ],
    },
    {
      title: 'Equipamento e contas',
      rows: `
        EQUIPAMENTO | | | | | | | |
        Secção | Material | Qt. | Rental | Semana | De | A | Ponto de situação
        Câmara | Alexa Mini | 1 | Planar | 1.900 € | 29/04/2027 | 04/06/2027 | Adjudicado
        Câmara | Série Cooke S4 | 1 | Planar | 1.400 € | 29/04/2027 | 04/06/2027 | Adjudicado
        Câmara | Drone | 1 | Skyeye | 600 € | 11/05/2027 | 11/05/2027 | Pedido à AAN
        Luz | Gerador 50 kVA | 1 | Luzeiro | 800 € | 03/05/2027 | 04/06/2027 | Orçamento recebido
        Luz | SkyPanel S30 | 4 | Luzeiro | 180 € | 03/05/2027 | 04/06/2027 | Orçamento recebido
        Luz | HMI 4 kW | 2 | Luzeiro | 300 € | 03/05/2027 | 04/06/2027 | Em aprovação
        Maquinaria | Dolly | 1 | Gripman | 450 € | 03/05/2027 | 04/06/2027 | Reserva provisória
        Maquinaria | Plataforma para a ria | 1 | estaleiro | 500 € | 14/05/2027 | 14/05/2027 | Em construção
        Som | Kit Inês | 1 | própria | 500 € | 29/04/2027 | 04/06/2027 | Vem com a Inês
        Som | Walkies | 25 | Radiomóvel | 9 € | 26/04/2027 | 07/06/2027 | Levantado
        Transporte | Camião arte | 1 | Europcar | 420 € | 29/03/2027 | 04/06/2027 | A pedir
        Testes | Lente 50 mm | 1 | Planar | 0 € | 01/03/2027 | 02/03/2027 | Entregue na Planar
        Câmara | Steadicam | 1 | op. próprio | 1.100 € | 17/05/2027 | 18/05/2027 | Caiu por orçamento
        -
        CONTAS – FATURAS RECEBIDAS | | | | | | | |
        Doc. | Data | Fornecedor | Descritivo | Valor c/ IVA | Vencimento | Pagamento | Autorizado por
        FT 27/88 | 01/03/2027 | Planar | testes de câmara | 369,00 € | 31/03/2027 | Pago | NF
        FT 1102 | 02/03/2027 | Casa dos Cenários | aluguer barril | 12,30 € | 02/03/2027 | Pago por caixa | VP
        FT 7/27 | 03/03/2027 | Europcar | carrinha | 516,60 € | 02/04/2027 | Para aprovação do NF |
        FR 19 | 03/03/2027 | D. Odete | sinal décor | 1.000,00 € | 15/03/2027 | Transferência agendada | NF
        FT 450 | 04/03/2027 | Anahory | caução | 150,00 € | 18/03/2027 | Autorizado | NF
        FT 451 | 04/03/2027 | Anahory | caução | 150,00 € | 18/03/2027 | Nota de crédito, anulada |
        – |  | Ponto de Mira | algemas | 92,25 € |  | Falta fatura |
        FT 2210 | 05/03/2027 | Galp | combustível | 84,10 € | 05/03/2027 | Liquidada | VP
        FT 31 | 08/03/2027 | Hotel As Américas | sinal | 1.850,00 € | 22/03/2027 | Na contabilidade |
        FT 99 | 08/03/2027 | Radiomóvel | walkies | 276,75 € | 07/04/2027 | Devolvida, NIF errado |
        Total | | | | 4.501,00 € | | |`,
      tables: [
        {
          track: 'equipment',
          headerRow: 2,
          fields:
            'A department, B item, C quantity, D vendor, E rate/cost, F startDate/date, G endDate/date/dueDate, H status',
          dataRows: '3-15',
          status: {
            Adjudicado: 'booked',
            'Pedido à AAN': 'submitted',
            'Orçamento recebido': 'sourcing',
            'Em aprovação': 'submitted',
            'Reserva provisória': 'option',
            'Em construção': 'inProgress',
            'Vem com a Inês': ['agreed', 'booked'],
            Levantado: 'inHand',
            'A pedir': 'needed',
            'Entregue na Planar': 'returned',
            'Caiu por orçamento': ['cancelled', 'rejected'],
          },
        },
        {
          track: 'payments',
          headerRow: 18,
          fields:
            'A id/reference, B date, C vendor, D description/item, E cost, F dueDate, G status, H approvedBy/owner',
          dataRows: '19-28',
          status: {
            Pago: 'done',
            'Pago por caixa': 'done',
            'Para aprovação do NF': 'submitted',
            'Transferência agendada': 'approved',
            Autorizado: 'approved',
            'Nota de crédito, anulada': ['cancelled', 'rejected'],
            'Falta fatura': 'needed',
            Liquidada: 'done',
            'Na contabilidade': 'submitted',
            'Devolvida, NIF errado': 'rejected',
          },
        },
      ],
    },
    {
      title: 'Mapa de trabalho',
      rows: `
        AS SALINAS – mapa provisório v2 | | | | | | | |
        Dia | Data | Cenas | Décor | D/N | Oitavos | Elenco | Situação | Notas
        1 | seg 03/05/2027 | 2, 6 | Casa da Graça | D | 31/8 | 1, 2 | Marcado |
        2 | ter 04/05/2027 | 7, 9 | Casa da Graça | D | 26/8 | 1, 2, 3 | Marcado |
        3 | qua 05/05/2027 | 10 | Casa da Graça | N | 22/8 | 1, 3 | Marcado |
        4 | qui 06/05/2027 | 16, 18 | Casa da Graça – quarto | D/N | 27/8 | 1, 2 | Por confirmar | ator em Madrid
        5 | seg 10/05/2027 | 3, 4 | Salina | D | 30/8 | 1, 2, 5 | Dependente do sol |
        6 | ter 11/05/2027 | 12 | Salina | D | 24/8 | 2, 5 | Marcado |
        7 | qua 12/05/2027 | 13 | Salina | PÔR DO SOL | 9/8 | 1, 2 | Marcado |
        8 | sex 14/05/2027 | 5 | Ria | D | 20/8 | 2 | Sem data certa |
        9 | seg 17/05/2027 | 8 | Tasca | N | 26/8 | 2, 3, 6 | Fechado com elenco |
        10 | ter 18/05/2027 | 11 | Fábrica | D | 25/8 | 1, 7 | Passou para dia 14 |
        T1 | qua 03/03/2027 | – | Plano de drone – ria | D | 4/8 | – | Filmado |
        T2 | qui 04/03/2027 | 1 | Créditos – salina | D | 6/8 | – | Filmado |
        – |  | 25 | Farol | N | 10/8 | 4 | Eliminada |
        – |  | 22 | Comboio | D | 12/8 | 1 | Por agendar |
        – |  | 17A | Enfermaria – detalhe | D | 2/8 | 3 | A repetir |`,
      tables: [
        {
          track: 'schedule',
          headerRow: 2,
          fields:
            'A shootDay, B date/startDate, C scene, D set/location, E dayNight, F pages, G cast/character, H status, I notes',
          dataRows: '3-17',
          status: {
            Marcado: 'booked',
            'Por confirmar': ['unknown', 'needed', 'option'],
            'Dependente do sol': ['option', 'unknown'],
            'Sem data certa': ['unknown', 'needed'],
            'Fechado com elenco': 'booked',
            'Passou para dia 14': ['booked', 'needed'],
            Filmado: 'done',
            Eliminada: 'cancelled',
            'Por agendar': 'needed',
            'A repetir': 'needed',
          },
        },
      ],
    },
  ],
};

/** Workbooks made blind, by someone who does not know the recognisers' words. */
export const SEVENTH_BATCH: readonly TextWorkbook[] = [
  quarryRoad,
  harrowSound,
  lamplighters,
  moorlicht,
  marees,
  bahia,
  sabbia,
  salinas,
];
