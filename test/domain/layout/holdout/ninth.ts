import type { TextWorkbook } from '../workbooks/text-workbook';

const tinhorn: TextWorkbook = {
  title: 'TINHORN - Feature - Production Office Master (Las Cruces NM)',
  locale: 'en_US',
  kind: 'film',
  dateOrder: 'MDY',
  language: 'en',
  tabs: [
    {
      title: 'SCENE BREAKDOWN',
      rows: `
        TINHORN - Breakdown by Script Supervisor/AD - Yellow draft 2/19/2027 - 104 4/8 pgs | | | | | | | | | | | |
        Legend: SHOT = in the can / HELD OVER = still owed / STRIPPED = on the board w/ date | | | | | | | | | | | |
        -
        Scene | | Where | | Length | What happens | Who | BG | Animals | Special | | Story | Board
        No. | I/E | Set | D/N | 8ths | Action | Cast IDs | Atmos | Horses etc. | SFX | Stunts | Day | Status
        1 | EXT | MESA | DAWN | 1 2/8 | Rider comes out of the dust. | 1 | | 1 horse | Dust | | SD1 | SHOT
        2 | EXT | SALINAS - MAIN STREET | D | 2 5/8 | The town watches him pass. | 1, 4, 6 | 35 | 1 horse, 2 mules | | | SD1 | SHOT
        3 | INT | SALOON | D | 4 | Tinhorn deals himself in. | 1, 2, 4, 7 | 18 | | | | SD1 | Partial - pickup owed
        4 | INT | SALOON | N | 3 3/8 | The fifth ace. | 1, 2, 4, 7, 9 | 22 | | Squibs | Fight | SD1 | STRIPPED day 9
        5 | EXT | SALOON - ALLEY | N | 7/8 | Thrown out with the slops. | 1, 9 | | 1 dog | | High fall | SD1 | STRIPPED day 9
        6 | INT | SHERIFF'S OFFICE | N | 2 1/8 | Deputy Ames takes his boots. | 1, 5 | | | | | SD1 | Not on the board yet
        7 | OMITTED | | | | | | | | | | | OMIT
        8 | INT/EXT | STAGECOACH (TRAVELING) | D | 3 6/8 | Mrs. Pruitt is not a widow. | 2, 3, 8 | | 6-up team | | Drag | SD2 | STRIPPED day 14
        9 | EXT | ROCKY FORD | D | 1 | Coach bogs. Everyone out. | 2, 3, 8 | | 6-up team | Water rig | | SD2 | STRIPPED day 14
        10 | EXT | ROCKY FORD | D | 2 2/8 | The holdup. | 1, 2, 3, 8, 9 | | 6-up, 4 saddle | Squibs | Horse fall | SD2 | Bumped for weather
        A11 | INT | TELEGRAPH SHACK | D | 4/8 | Ames gets the wire. | 5 | | | | | SD2 | STRIPPED day 17
        11 | INT | HOTEL ROOM 6 | N | 2 7/8 | She counts the money twice. | 2, 3 | | | | | SD2 | SHOT
        12 | EXT | GALLOWS YARD | D | 4 3/8 | He asks for a deck of cards. | 1, 2, 5, 6 | 60 | | Trapdoor | | SD3 | Unsched.
        | | | | 29 2/8 | total this page`,
      tables: [
        {
          track: 'scenes',
          headerRow: 5,
          fields:
            'A scene, B intExt, C set, D dayNight, E pages, F synopsis, G cast, H background, I animals, J sfx, K stunts, L ignore/storyDay, M status',
          dataRows: '6-18',
          status: {
            SHOT: 'done',
            'Partial - pickup owed': ['needed', 'inProgress'],
            'STRIPPED day 9': 'booked',
            'STRIPPED day 14': 'booked',
            'STRIPPED day 17': 'booked',
            'Not on the board yet': 'needed',
            OMIT: 'cancelled',
            'Bumped for weather': ['needed', 'cancelled'],
            'Unsched.': 'needed',
          },
        },
      ],
    },
    {
      title: 'DOOD v3',
      rows: `
        TINHORN - DAY OUT OF DAYS - v3 - 3/1/2027 | | | | | | | | | | | |
        | | | Mon | Tue | Wed | Thu | Fri | Mon | Tue | Wed | Thu |
        # | Character | Player | 3/8 | 3/9 | 3/10 | 3/11 | 3/12 | 3/15 | 3/16 | 3/17 | 3/18 | Work
        1 | TINHORN | Beau Radnor | SW | W | W | W | H | W | W | W | WF | 8
        2 | MRS. PRUITT | Lena Osgood | | | SW | W | H | W | W | WF | | 5
        3 | CORA | Dalia Renteria | | | SW | W | H | W | WF | | | 4
        4 | DOC LATHAM | Hugh Spivey | SW | WF | | | | | | | | 2
        5 | DEPUTY AMES | Cal Whitlock | | SW | H | H | H | W | W | H | WF | 4
        6 | MAYOR | Roy Estevez | SWF | | | | | | | | | 1
        7 | BARKEEP | Tiny Malone | SW | W | D | | | | | P/W | WF | 4
        8 | COACHMAN | Ed Burkhalter | | | | SW | WF | | | | | 2
        9 | ONE-EYE | Jim Tso | | SW | WF | | | | | | | 2
        | TOTAL WORKING | | 4 | 5 | 5 | 5 | 1 | 4 | 4 | 4 | 3 |`,
      tables: [
        {
          track: ['cast', 'schedule'],
          headerRow: 3,
          fields:
            'A id, B character, C person, D matrix, E matrix, F matrix, G matrix, H matrix, I matrix, J matrix, K matrix, L matrix, M ignore/quantity',
          dataRows: '4-12',
        },
      ],
    },
    {
      title: 'Crew Deals',
      rows: `
        TINHORN CREW DEALS - confidential - UPM Rosa Quintero | | | | | | | |
        -
        Position | Name | Cell | Email | Weekly / Daily | Local? | Start | Where's the deal? | Remarks
        >CAMERA
        Director of Photography | Ansel Pruett | 505-555-0101 | ansel@example.com | Flat | N | 2/8/2027 | Executed, in file |
        A Camera Op | Wyatt Holm | 505-555-0102 | wyatt@example.com | $3,900/wk | Y | 3/8/2027 | Memo out 2/24 |
        1st AC A | Becca Lund | 505-555-0103 | | $3,100/wk | Y | 3/4/2027 | Verbal only | Wants box rental
        2nd AC A | | | | $2,700/wk | Y | 3/4/2027 | Unfilled |
        >GRIP & ELECTRIC
        Key Grip | Don Tafoya | 575-555-0104 | don@example.com | $3,400/wk | Y | 3/1/2027 | Executed, in file |
        Best Boy Grip | Manny Ruiz | 575-555-0105 | | $2,900/wk | Y | 3/1/2027 | Don to call him |
        Gaffer | Trish Gallegos | 505-555-0106 | trish@example.com | $3,400/wk | Y | 3/1/2027 | Start packet turned in |
        >WRANGLERS
        Head Wrangler | Buck Ivins | 575-555-0107 | | $4,200/wk | Y | 2/22/2027 | Start packet turned in | Stock contract separate
        Wrangler | Shay Ivins | 575-555-0108 | | $420/dy | Y | 3/8/2027 | Memo out 2/24 |
        Wrangler (stage 6-up) | Lon Petrie | 575-555-0109 | | $650/dy | N | 3/17/2027 | Soft hold | On Bitterroot till 3/12
        >SOUND / SCRIPT
        Sound Mixer | Joon Park | 505-555-0110 | joon@example.com | $3,600/wk | Y | 3/8/2027 | Took another show |
        Sound Mixer | Marge Willard | 505-555-0111 | marge@example.com | $3,600/wk | N | 3/8/2027 | Interview Thurs |
        Script Supervisor | Petra Voll | 505-555-0112 | petra@example.com | $3,000/wk | Y | 3/1/2027 | Countered at 3,200 |
        Video Assist | | | | | | | Position eliminated |`,
      tables: [
        {
          track: 'crew',
          headerRow: 3,
          fields:
            'A role, B person, C phone, D email, E rate, F ignore/notes, G startDate, H status/agreement, I notes',
          dataRows: '5-8, 10-12, 14-16, 18-21',
          status: {
            'Executed, in file': 'signed',
            'Memo out 2/24': 'offered',
            'Verbal only': 'agreed',
            Unfilled: 'needed',
            'Don to call him': ['needed', 'sourcing'],
            'Start packet turned in': ['booked', 'signed'],
            'Soft hold': 'option',
            'Took another show': 'rejected',
            'Interview Thurs': 'sourcing',
            'Countered at 3,200': 'offered',
            'Position eliminated': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'SET DEC',
      rows: `
        SET DECORATION - Leadperson: Gus Obregon | | | | | | | |
        Piece | Qty | Src | Vendor / Shop | Buyer | Rental wk / Purch | Dress by | Where at | Notes
        >SALOON (Eaves Ranch)
        Back bar, mahogany 14' | 1 | Build | Construction | GO | $3,200 | 3/5/2027 | Carpenters on it |
        Faro table | 1 | Rent | Western Costume & Prop | Ina | $140 | 3/5/2027 | Will-call Friday | PO 1129 in
        Round card tables | 6 | Rent | Eaves | GO | $20 | 3/5/2027 | Dressed |
        Piano, upright | 1 | Rent | Cruces Piano | Ina | $175 | 3/5/2027 | Two options to Prod Designer |
        Spittoons | 8 | Buy | eBay | Ina | $30 | 3/5/2027 | Won auction, shipping |
        Nude painting over bar | 1 | Make | Scenic | GO | $450 | 3/5/2027 | Needs clearance | Can't hang until legal OKs
        >HOTEL ROOM 6
        Brass bed | 1 | Rent | Antique Mall Mesilla | Ina | $85 | 3/9/2027 | Struck & back to vendor |
        Wash stand | 1 | Rent | Antique Mall Mesilla | Ina | $35 | 3/9/2027 | Struck & back to vendor |
        Wallpaper | 9 rl | Buy | Bradbury | Ina | $1,260 | 3/7/2027 | PD signed the sample |
        >SHERIFF
        Gun rack | 1 | Build | Construction | GO | $300 | 3/14/2027 | Not begun |
        Roll-top desk | 1 | Rent | | Ina | $90 | 3/14/2027 | Ina hunting |
        Wanted posters | 14 | Make | Graphics | GO | $60 | 3/14/2027 | Boxed for set |
        Potbelly stove | 1 | Rent | Eaves | GO | $25 | 3/14/2027 | In the lockup |
        >GALLOWS YARD
        Bunting | 200 ft | Buy | | Ina | | 3/19/2027 | 86'd by director |`,
      tables: [
        {
          track: ['setDressing', 'props'],
          headerRow: 2,
          fields:
            'A item, B quantity, C category/vendor, D vendor, E owner, F cost/rate/budget, G dueDate, H status, I notes',
          dataRows: '4-9, 11-13, 15-18, 20',
          status: {
            'Carpenters on it': 'inProgress',
            'Will-call Friday': 'booked',
            Dressed: ['onSet', 'ready'],
            'Two options to Prod Designer': ['submitted', 'option'],
            'Won auction, shipping': 'booked',
            'Needs clearance': 'needed',
            'Struck & back to vendor': 'returned',
            'PD signed the sample': 'approved',
            'Not begun': 'needed',
            'Ina hunting': 'sourcing',
            'Boxed for set': 'ready',
            'In the lockup': 'inHand',
            "86'd by director": 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Script Revs',
      rows: `
        Color | Draft date | Pages revised | Scenes touched | Distributed? | What changed | Sent by
        White | 1/11/2027 | full | all | Distributed 1/11 | Production draft | Nadine
        Blue | 1/25/2027 | 3-7, 44, 61A | 2, 3, 12 | Distributed 1/26 | Mayor added | Nadine
        Pink | 2/8/2027 | 19, 20, 20A | 8, 9 | Distributed 2/8 | Ford instead of bridge | Nadine
        Yellow | 2/19/2027 | 11-14, 88 | 4, 7 | Distributed 2/22 | Sc. 7 omitted | Kit
        Green | 3/3/2027 | 90-97 | 12 | At the printer | Gallows speech | Kit
        Goldenrod | | 30-33 | 10 | Writer still in it | Holdup w/o explosives |`,
      tables: [
        {
          track: 'revisions',
          headerRow: 1,
          fields:
            'A revision, B date, C pages/description/notes, D scene, E status, F description/notes, G owner/person',
          dataRows: '2-7',
          status: {
            'Distributed 1/11': 'done',
            'Distributed 1/26': 'done',
            'Distributed 2/8': 'done',
            'Distributed 2/22': 'done',
            'At the printer': 'inProgress',
            'Writer still in it': 'inProgress',
          },
        },
      ],
    },
  ],
};

const saltCellar: TextWorkbook = {
  title: 'THE SALT CELLAR - Theatre Royal Marchbank - Stage Management bible',
  locale: 'en_GB',
  kind: 'theatre',
  dateOrder: 'DMY',
  language: 'en',
  tabs: [
    {
      title: "Who's on when",
      rows: `
        THE SALT CELLAR - character plot - DSM Bryony Catt | | | | | | | | |
        X = on stage, V = voice off, (X) = silent | | | | | | | | |
        Act/Sc | pp. | Setting | AUGUSTA | MR. LYLE | HESTER | CAPT. FENN | COOK | THE LODGER | Beat
        1.1 | 1-9 | Parlour | X | | X | | X | | The telegram is not opened
        1.2 | 10-17 | Parlour | X | X | X | | | V | Lyle proposes terms
        1.3 | 18-22 | Cellar | | | X | | X | | Hester finds the box
        1.4 | 23-31 | Parlour | X | X | (X) | X | | X | Supper
        2.1 | 32-40 | Beach | | X | | X | | | The two men count waves
        2.2 | 41-44 | Cellar | X | | X | | | X |
        2.3 | 45-52 | Parlour | X | X | X | X | X | | The telegram is read
        2.4 | 53-55 | Beach | (X) | | X | | | V |`,
      tables: [
        {
          track: 'scenes',
          headerRow: 3,
          fields:
            'A scene, B pages/scriptPage, C set, D matrix, E matrix, F matrix, G matrix, H matrix, I matrix, J synopsis',
          dataRows: '4-11',
        },
      ],
    },
    {
      title: 'Props + Furniture',
      rows: `
        PROPS - Ed Murtagh | | | | | | | FURNITURE & DRESSING - Ed / Workshop | | | |
        Sc | Prop | Who uses it | Get-in form | Progress | Est. | | Piece | Scene(s) | From | How far | Est.
        1.1 | Telegram x 40 | Augusta | Make | Printing at Copyprint | £12 | | Chaise longue | Parlour | Marchbank store | Re-covering | £85
        1.1 | Salt cellar (silver) | Augusta | Borrow | Mrs Pell has said we can | £0 | | Sideboard | Parlour | Newark Antiques | Sold before we got there |
        1.1 | Salt cellar (double) | Augusta | Make | Casting in resin | £30 | | Sideboard (2) | Parlour | | Keep looking | £120
        1.2 | Spectacles, Lyle | Lyle | Buy | Arrived | £14 | | Dining table, 6' | Parlour | Marchbank store | In the rehearsal room | £0
        1.3 | Tin box + contents | Hester | Make | Awaiting reply from designer | £18 | | 6 dining chairs | Parlour | Hire: Trading House | Hire confirmed | £72
        1.4 | Soup, 5 bowls nightly | Cook | Make | Recipe to test | £4/show | | Cellar shelving | Cellar | Workshop | To build | £60
        1.4 | Decanter, breakaway | Fenn | Buy | Ordered 8/3 | £96 | | Bladderwrack | Beach | Workshop | Dyeing | £25
        2.1 | Telescope | Fenn | Hire | Pencilled with Hirearchy Props | £28 | | Breakwater posts x 9 | Beach | Workshop | Built & painted | £140
        2.2 | Candle (LED) | Lodger | Buy | Arrived | £22 | | Rug | Parlour | Freecycle | Collect Sunday | £0
        2.3 | Revolver | Lyle | Hire | Cut 1 March | £0
        2.3 | Ledger | Lyle | Stock | On the props table | £0
        2.4 | Suitcase | Hester | Stock | To find | £0`,
      tables: [
        {
          track: 'props',
          headerRow: 2,
          fields: 'A scene, B item, C character, D category/vendor, E status, F cost/budget',
          dataRows: '3-14',
          status: {
            'Printing at Copyprint': 'inProgress',
            'Mrs Pell has said we can': 'agreed',
            'Casting in resin': 'inProgress',
            Arrived: 'inHand',
            'Awaiting reply from designer': ['submitted', 'sourcing'],
            'Recipe to test': 'needed',
            'Ordered 8/3': 'booked',
            'Pencilled with Hirearchy Props': 'option',
            'Cut 1 March': 'cancelled',
            'On the props table': ['ready', 'onSet'],
            'To find': ['needed', 'sourcing'],
          },
        },
        {
          track: ['setDressing', 'props'],
          headerRow: 2,
          fields: 'H item, I set/scene, J vendor, K status, L cost/budget',
          dataRows: '3-11',
          status: {
            'Re-covering': 'inProgress',
            'Sold before we got there': ['rejected', 'cancelled'],
            'Keep looking': ['sourcing', 'needed'],
            'In the rehearsal room': ['inHand', 'onSet'],
            'Hire confirmed': 'booked',
            'To build': 'needed',
            Dyeing: 'inProgress',
            'Built & painted': ['ready', 'inHand'],
            'Collect Sunday': 'booked',
          },
        },
      ],
    },
    {
      title: 'Rehearsal diary',
      rows: `
        Week 3 - Marchbank Drill Hall (upstairs) - all calls subject to change | | | | | |
        Day | Time | Doing | Called | Room | With | State of call
        Mon 15/03/2027 | 10.00-11.00 | Warm up & text | Full co. | Upstairs | Movement | Happened
        | 11.15-13.00 | 1.1 | Augusta, Hester, Cook | Upstairs | Director | Happened
        | 14.00-17.30 | 1.4 supper choreography | Full co. | Upstairs | Director | Dropped - Fenn unwell
        Tue 16/03/2027 | 10.00-13.00 | 1.2 | Augusta, Lyle, Hester | Upstairs | Director | Happened
        | 14.00-15.00 | Wigs | Augusta | Off site | Wigs | Arranged
        | 14.00-17.30 | 2.1 | Lyle, Fenn | Upstairs | Director | On the call
        Wed 17/03/2027 | 10.00-13.00 | 2.3 | Full co. exc. Lodger | Upstairs | Director | On the call
        | 14.00-16.00 | Fight call: 2.3 struggle | Lyle, Fenn | Annexe | Fight director | Dependent on fight director
        | 16.00-17.30 | Voice | Hester | Annexe | Voice | Needs a slot
        Thu 18/03/2027 | | COMPANY DAY OFF | | | |
        Fri 19/03/2027 | 10.00-13.00 | Stumble through Act 1 | Full co. | Upstairs | Director | On the call
        | 14.00-17.30 | Notes & 2.2 | Augusta, Hester, Lodger | Upstairs | Director | Provisional
        Sat 20/03/2027 | 10.00-13.00 | Act 1 with props | Full co. | Upstairs | DSM | Scrapped`,
      tables: [
        {
          track: 'rehearsals',
          headerRow: 2,
          fields:
            'A date, B time/callTime, C description/item/scene/synopsis, D cast/character/person, E location, F owner/person, G status',
          dataRows: '3-11, 13-15',
          status: {
            Happened: 'done',
            'Dropped - Fenn unwell': 'cancelled',
            Arranged: 'booked',
            'On the call': 'booked',
            'Dependent on fight director': ['needed', 'option', 'unknown'],
            'Needs a slot': 'needed',
            Provisional: ['option', 'needed', 'unknown'],
            Scrapped: 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Contact sheet',
      rows: `
        CONFIDENTIAL - not for the callboard | | | | | |
        -
        Name | Job | Mobile | Email | Emergency contact | Diet / allergies | Pronouns
        >COMPANY
        Imelda Starke | Augusta | 07700 900101 | imelda@example.com | Tom 07700 900141 | Vegetarian | she/her
        Gerald Pym | Mr. Lyle | 07700 900102 | gerald@example.com | agent | | he/him
        Shanice Ojo | Hester | 07700 900103 | shanice@example.com | Mum 07700 900143 | Nuts!! | she/her
        Rafe Tolliver | Capt. Fenn | 07700 900104 | rafe@example.com | Lou 07700 900144 | | he/they
        Morag Binnie | Cook | 07700 900105 | morag@example.com | | Gluten free | she/her
        Dev Malhotra | The Lodger | 07700 900106 | dev@example.com | Asha 07700 900146 | Vegan | he/him
        >STAGE MANAGEMENT & PRODUCTION
        Corin Vale | Director | 07700 900110 | corin@example.com | | |
        Petronella Hobb | Designer | 07700 900111 | nell@example.com | | |
        Joss Amery | Company Stage Manager | 07700 900112 | joss@example.com | | Vegan | they/them
        Bryony Catt | DSM | 07700 900113 | bryony@example.com | | | she/her
        Ed Murtagh | ASM / Props | 07700 900114 | ed@example.com | | | he/him
        >THEATRE ROYAL
        Stage Door | 24 hr | 01632 960120 | stagedoor@example.com | | |
        Linda Crabb | Chief LX | 01632 960121 | linda@example.com | | |`,
      tables: [
        {
          track: ['contacts', 'crew', 'cast'],
          headerRow: 3,
          fields:
            'A person, B role/character, C phone, D email, E person/notes/phone/ignore, F notes/ignore, G ignore/notes',
          dataRows: '5-10, 12-16, 18-19',
        },
      ],
    },
    {
      title: 'SM petty cash',
      rows: `
        Float: £400.00 | Holder: Joss | | | | | |
        Ref | Date | Spent at | For | Dept | Amount | Balance | Claim
        1 | 01/03/2027 | Ryman | Index tabs, pencils | SM | £18.40 | £381.60 | Reimbursed
        2 | 02/03/2027 | Boyes | Calico | Props | £22.00 | £359.60 | Reimbursed
        3 | 04/03/2027 | Post Office | Telegram samples to designer | Props | £4.85 | £354.75 | Reimbursed
        4 | 08/03/2027 | Dauphin (online) | Breakaway decanter dep. | Props | £48.00 | £306.75 | Handed to finance
        5 | 09/03/2027 | Co-op | Soup test | Props | £11.12 | £295.63 | Handed to finance
        6 | 10/03/2027 | Taxi | Imelda to wig fitting | Company | £16.50 | £279.13 | No receipt yet
        7 | 11/03/2027 | Timpson | Keys, drill hall | SM | £9.00 | £270.13 | OK'd by GM
        8 | 12/03/2027 | Boots | First aid top-up | SM | £21.30 | £248.83 | OK'd by GM
        9 | 12/03/2027 | Pub | Company drinks | Company | £64.00 | £184.83 | Not allowable
        10 | 15/03/2027 | Screwfix | Castors | Props | £37.96 | £146.87 | Still to write up
        | | | TOTAL SPENT | | £253.13 | |`,
      tables: [
        {
          track: 'payments',
          headerRow: 2,
          fields:
            'A id/reference, B date, C vendor, D description/item, E department, F cost/actual, G ignore/budget, H status',
          dataRows: '3-12',
          status: {
            Reimbursed: 'done',
            'Handed to finance': 'submitted',
            'No receipt yet': 'needed',
            "OK'd by GM": 'approved',
            'Not allowable': 'rejected',
            'Still to write up': 'needed',
          },
        },
      ],
    },
  ],
};

const halden: TextWorkbook = {
  title: 'HALDEN TIRES "Grip" :60/:30/:15 - Job 27-014 - Prod Co: Alder & Finch',
  locale: 'en_US',
  kind: 'commercial',
  dateOrder: 'MDY',
  language: 'en',
  tabs: [
    {
      title: 'Crew + Talent',
      rows: `
        CREW (2 prep / 2 shoot / 1 wrap) | | | | | | | | TALENT | | | | |
        Position | Name | Cell | Rate/10 | Days | Book status | Notes | | Role | Name | Agency | Fit | Session | Talent status
        Production Supervisor | Kelsey Birch | 310-555-0121 | $900 | 12 | Locked in | | | HERO DRIVER (F) | Amara Diallo | Osbrink | 5/10 | $783 | Client approved
        1st AD | Rob Castellano | 310-555-0122 | $1,450 | 4 | Locked in | | | HERO DRIVER (backup) | Nell Ashby | CESD | | | Backup, keep warm
        DP | Sven Aaltonen | rep: Dattner | $6,000 | 3 | Rep sent deal memo back signed | | | DAD | Marc Villareal | BBR | 5/10 | $783 | Agency recommends, client to pick
        1st AC | Toni Marsh | 310-555-0124 | $950 | 4 | Holding, 1st | till Fri | | KID 8-10 | Juniper S. | Zuri | 5/10 | $783 | On avail, 2nd choice
        Gaffer | Felipe Sosa | 310-555-0125 | $950 | 4 | Locked in | | | GAS STATION GUY | Walt Denby | Reign | 5/11 | $783 | Booked 5/6
        Key Grip | Mack Dreyer | 310-555-0126 | $950 | 4 | Left msg | | | COP | | | | $783 | Recast
        Precision Driver 1 | Lacey Horne | 310-555-0127 | SAG | 2 | Stunt coord interviewing | | | DOG (Aussie) | Biscuit | Paws 4 Hire | | $650 | Booked 5/6
        Precision Driver 2 | | | SAG | 2 | Need to hire | | | VO | | | | scale | Auditions 5/13
        Wardrobe Stylist | Deb Kimura | 310-555-0129 | $1,000 | 4 | Pulled out 5/4 |
        Wardrobe Stylist | Sasha Crane | 310-555-0130 | $1,000 | 4 | Yes, pending rate |
        VTR | Chip Norgaard | 310-555-0131 | $750 | 2 | Holding, 2nd |
        Drone Op | SkyHook LLC | 310-555-0132 | $3,500 | 1 | Agency killed drone day |`,
      tables: [
        {
          track: 'crew',
          headerRow: 2,
          fields: 'A role, B person, C phone, D rate, E quantity/ignore, F status, G notes',
          dataRows: '3-14',
          status: {
            'Locked in': 'booked',
            'Rep sent deal memo back signed': 'signed',
            'Holding, 1st': 'option',
            'Holding, 2nd': 'option',
            'Left msg': 'sourcing',
            'Stunt coord interviewing': 'sourcing',
            'Need to hire': 'needed',
            'Pulled out 5/4': ['rejected', 'cancelled'],
            'Yes, pending rate': 'agreed',
            'Agency killed drone day': 'cancelled',
          },
        },
        {
          track: 'cast',
          headerRow: 2,
          fields: 'I character/role, J person, K vendor/person, L date/ignore, M rate/cost, N status',
          dataRows: '3-10',
          status: {
            'Client approved': ['approved', 'agreed'],
            'Backup, keep warm': 'option',
            'Agency recommends, client to pick': 'submitted',
            'On avail, 2nd choice': 'option',
            'Booked 5/6': 'booked',
            Recast: ['needed', 'sourcing'],
            'Auditions 5/13': 'sourcing',
          },
        },
      ],
    },
    {
      title: 'Shoot Sched',
      rows: `
        HALDEN "GRIP" - SHOOTING SCHEDULE - DAY 1 of 2 - Thu 5/13/2027 - Angeles Crest | | | | | | |
        Start | End | Frame | I/E | Setup | Talent | Vehicles / Rig | Got it
        5:30a | 6:00a | | | CREW CALL / BREAKFAST RTS | | |
        6:12a | 7:00a | 1A | EXT | Sunrise wide, car climbs switchback | Prec. Driver 1 | Hero SUV, Russian Arm | TRUE
        7:00a | 8:15a | 1B, 1C | EXT | Tire detail on gravel, low mode | Prec. Driver 1 | Hero SUV, skid plate | TRUE
        8:15a | 9:45a | 4 | EXT | Wet apex, water truck | Prec. Driver 1, 2 | Hero SUV, gray sedan | TRUE
        9:45a | 10:30a | | | COMPANY MOVE to Gas Station | | |
        10:30a | 12:00p | 6 | EXT | Dad checks pressure, kid watches | DAD, KID | Hero SUV static | FALSE
        12:00p | 12:30p | | | LUNCH | | |
        12:30p | 2:00p | 7, 7A | EXT | Gas station guy nods | GAS STATION GUY, DAD | | FALSE
        2:00p | 4:00p | 9 | INT | Car interior, free-driving | HERO DRIVER, DOG | Process trailer | FALSE
        4:00p | 5:30p | 11 | EXT | Product beauty, tire on plinth | none | Tire x 4 | FALSE
        5:30p | 6:45p | 12 | EXT | Magic hour pass, hero end frame | Prec. Driver 1 | Hero SUV, Russian Arm | FALSE
        6:45p | 7:30p | | | WRAP | | |`,
      tables: [
        {
          track: 'schedule',
          headerRow: 2,
          fields:
            'A time/callTime/startDate, B endTime/time/ignore, C scene, D intExt, E synopsis/description/set, F cast/character, G vehicles/equipment, H done/status',
          dataRows: '4-6, 8, 10-13',
        },
      ],
    },
    {
      title: 'Art Shopping',
      rows: `
        ART DEPT - buys & runs - Buyer: Paloma | | | | | | | |
        ✓ | What | How many | Get from | $ each | Who runs | By | Where it stands | Return after?
        TRUE | Road dust (fuller's earth) | 8 bags | R&R Special FX | $22 | Jory | 5/11/2027 | In the art truck | N
        TRUE | Vintage gas globes | 2 | Prop house - Objects | $150 | Paloma | 5/11/2027 | Picked up w/ receipt | Y
        FALSE | Tire plinth, 36" round | 1 | Build - Jory | $400 | Jory | 5/12/2027 | Jory building it | N
        FALSE | Dog seat cover | 2 | Target | $35 | Jory | 5/11/2027 | Out of stock, try Petco | Y
        FALSE | Kid's backpack, no logos | 3 | Target | $24 | Paloma | 5/11/2027 | Still to buy | Y
        FALSE | "Ray's Gas" signage | 1 | Print - Olson | $640 | Paloma | 5/12/2027 | Proof to agency | N
        TRUE | Windshield cleaner, greeked | 4 | Home Depot | $6 | Jory | 5/11/2027 | In the art truck | N
        FALSE | Tire gauge (hero) | 3 | Amazon | $19 | Paloma | 5/11/2027 | Prime, here Tues | Y
        FALSE | Greens, sage tumble | 20 | Jackson Shrub | $18 | Jory | 5/12/2027 | On the PO, delivering 5/12 | Y
        TRUE | Folding chairs, yellow | 4 | IKEA | $29 | Jory | 5/10/2027 | Taken back, director hated | -
        FALSE | Cop notebook | 1 | Staples | $8 | Jory | 5/12/2027 | Skip it, no cop | -`,
      tables: [
        {
          track: 'shopping',
          headerRow: 2,
          fields: 'A done, B item, C quantity, D vendor, E cost/rate, F owner, G dueDate, H status, I ignore/notes',
          dataRows: '3-13',
          status: {
            'In the art truck': ['inHand', 'ready', 'done'],
            'Picked up w/ receipt': ['inHand', 'done'],
            'Jory building it': 'inProgress',
            'Out of stock, try Petco': ['sourcing', 'needed'],
            'Still to buy': 'needed',
            'Proof to agency': 'submitted',
            'Prime, here Tues': 'booked',
            'On the PO, delivering 5/12': 'booked',
            'Taken back, director hated': 'returned',
            'Skip it, no cop': ['cancelled', 'notNeeded'],
          },
        },
      ],
    },
    {
      title: 'Call Sheet D1',
      rows: `
        HALDEN TIRES "GRIP" | | CALL SHEET | | Day 1 of 2 | Thursday 5/13/2027 |
        Crew call 5:30A @ Base camp: Vista Lot, Angeles Crest Hwy mi 28 | | | | | |
        Sunrise 5:51A / Sunset 7:47P - Hi 74 Lo 51 - Nearest hospital: Verdugo Hills | | | | | |
        -
        TALENT | | | | | |
        # | Talent | Role | P/U | HMU | Wardrobe | On Set
        1 | Amara Diallo | HERO DRIVER | 11:45A | 12:15P | 1:15P | 1:45P
        2 | Marc Villareal | DAD | SR | 9:00A | 9:40A | 10:15A
        3 | Juniper S. (minor) | KID | SR | 9:15A | 9:40A | 10:15A
        4 | Walt Denby | GAS STATION GUY | SR | 11:30A | 12:00P | 12:30P
        5 | Biscuit + handler | DOG | SR | - | - | 1:45P
        -
        CREW | | | | | |
        Position | Name | Cell | In | Dept | Walkie ch. |
        1st AD | Rob Castellano | 310-555-0122 | 5:00A | Production | 1 |
        2nd AD | Ginny Rourke | 310-555-0133 | 4:45A | Production | 1 |
        DP | Sven Aaltonen | - | 5:30A | Camera | 3 |
        1st AC | Toni Marsh | 310-555-0124 | 5:30A | Camera | 3 |
        Gaffer | Felipe Sosa | 310-555-0125 | 5:30A | Electric | 4 |
        Key Grip | O/C | 310-555-0126 | 5:30A | Grip | 5 |
        Water truck driver | Al Greer | 310-555-0134 | 6:30A | SFX | 1 |
        Studio teacher | Ms. Okafor | 310-555-0135 | 9:00A | Production | 1 |`,
      tables: [
        {
          track: ['callSheet', 'cast'],
          headerRow: 6,
          fields:
            'A id, B person, C character/role, D time/callTime, E callTime/time/makeup, F time/callTime/wardrobe, G time/callTime',
          dataRows: '7-11',
        },
        {
          track: ['callSheet', 'crew', 'contacts'],
          headerRow: 14,
          fields: 'A role, B person, C phone, D callTime/time, E department, F ignore/notes, G ignore',
          dataRows: '15-22',
        },
      ],
    },
    {
      title: 'PO + Wrap',
      rows: `
        PO | Vendor | For | Line # | PO Amt | Invoiced | Terms | Stage | By whom
        27014-01 | Crest Film Permits | Permit + monitors | 41 | 4,310.00 | 4,310.00 | COD | ACH sent 5/5 | KB
        27014-02 | Pursuit Systems | Russian Arm 2 dy | 62 | 11,800.00 | | 50% dep | Deposit wired | KB
        27014-03 | Hollywood Motorcade | Hero SUV x 2 | 66 | 7,400.00 | 7,400.00 | Net 30 | Exec prod approved | RC
        27014-04 | R&R Special FX | Water truck | 58 | 2,900.00 | 3,350.00 | Net 15 | Over PO, querying | KB
        27014-05 | Bertrand Catering | 2 dy x 55 | 95 | 5,225.00 | | on wrap | Invoice not in | KB
        27014-06 | Jackson Shrub | Greens | 148 | 980.00 | 980.00 | Net 30 | Coded, to EP | PL
        27014-07 | Objects Prop House | Rentals | 145 | 610.00 | 610.00 | CC | Paid on card | PL
        27014-08 | SkyHook LLC | Drone day | 62 | 3,500.00 | 1,750.00 | - | PO killed | KB
        27014-09 | Osbrink | Talent session | 234 | 783.00 | | payroll | Nothing in yet | KB
        27014-10 | Olson Visual | Signage | 147 | 640.00 | 640.00 | Net 30 | W-9 missing | PL
        | | TOTALS | | 38,148.00 | 19,823.00 | | |`,
      tables: [
        {
          track: 'payments',
          headerRow: 1,
          fields:
            'A reference/id, B vendor, C description/item, D ignore/reference/category/id, E cost/budget, F actual/cost/paid, G ignore/notes, H status, I owner/approvedBy/person',
          dataRows: '2-11',
          status: {
            'ACH sent 5/5': 'done',
            'Deposit wired': ['done', 'inProgress'],
            'Exec prod approved': 'approved',
            'Over PO, querying': ['submitted', 'rejected'],
            'Invoice not in': 'needed',
            'Coded, to EP': 'submitted',
            'Paid on card': 'done',
            'PO killed': 'cancelled',
            'Nothing in yet': 'needed',
            'W-9 missing': ['needed', 'submitted'],
          },
        },
      ],
    },
  ],
};

const deepTime: TextWorkbook = {
  title: "DEEP TIME (3 x 60') - Factual - Tidewrack Films, Bristol",
  locale: 'en_GB',
  kind: 'documentary',
  dateOrder: 'DMY',
  language: 'en',
  tabs: [
    {
      title: 'Recces & permissions',
      rows: `
        | | | WHO SAYS YES | | | RECCE | ACCESS | | MONEY |
        Ep | Place | What for | Landowner / body | Contact | Tel | Recce date | Access position | Permit ref | Fee | H&S / notes
        1 | Hallaton Quarry | Face of the fault, GVs | Aggregate Co plc | Site mgr Dawn Lister | 01632 960201 | 12/01/2027 | Location agreement back | n/a | £350 | PPE, blast times
        1 | Runswick Cliffs | Presenter PTC, ammonites | National Trust | Filming Office | 01632 960202 | 13/01/2027 | NT licence issued | NT/27/118 | £750 | Tides
        1 | Geology Museum store | Drawer archive | University | Prof Agnete Lund | 01632 960203 | | Emailed, chasing | | £0 |
        2 | Loch Sionascaig | Drone, oldest rock | Community trust | Trust office | 01632 960204 | 02/02/2027 | Happy for us to film | | £150 | Drone NOTAM
        2 | Kinlochmoidart pier | Boat departure | Harbour master | Hamish | 01632 960205 | 03/02/2027 | Form lodged | | £80 |
        2 | Hutton's house site | Walk and talk | City council | Film Office | 0131 496 0206 | | No recce done | | |
        3 | Salt mine level 4 | Interview, 700m down | Cheshire Salt | Comms - Yusuf | 01632 960207 | 09/02/2027 | Turned down by insurer | | | Replace w/ Poland
        3 | Wieliczka (PL) | Interview, replacement | Mine museum | Fixer Ewa | +48 22 555 12 08 | | Fixer making enquiries | | €600 |
        3 | Sellafield view, A595 | GV roadside | Highways | | | 10/02/2027 | No permission required | | £0 | Hi-vis
        3 | Core store, Keyworth | Core scan sequence | Survey HQ | Media desk | 0115 496 0209 | 11/02/2027 | Draft contract with them | | £0 |
        3 | Farm shed, Eden Valley | Reconstruction | Private | Mr Teasdale | 07700 900210 | 11/02/2027 | Reserve location | | £200 |
        Key: ask the production co-ordinator (Fliss) before ringing anybody`,
      tables: [
        {
          track: 'locations',
          headerRow: 2,
          fields:
            'A ignore/category/reference/scene/id, B location, C description/synopsis/scene/set/notes, D vendor/owner/person, E person, F phone, G date/startDate, H status, I permit/reference, J cost/rate, K notes',
          dataRows: '3-13',
          status: {
            'Location agreement back': 'signed',
            'NT licence issued': 'inHand',
            'Emailed, chasing': 'sourcing',
            'Happy for us to film': 'agreed',
            'Form lodged': 'submitted',
            'No recce done': 'needed',
            'Turned down by insurer': 'rejected',
            'Fixer making enquiries': 'sourcing',
            'No permission required': 'notNeeded',
            'Draft contract with them': ['agreed', 'submitted'],
            'Reserve location': 'option',
          },
        },
      ],
    },
    {
      title: 'Kit',
      rows: `
        KIT LIST - Shoot block 1 - out of Bristol store Fri 26/02/2027 07:00 | | | | | | | |
        Packed | Item | No. | Serial / asset | From | Day rate | Out | Back | Kit status
        >CAMERA
        TRUE | Sony FX9 body | 2 | TW-0114, TW-0115 | Own | £0 | 26/02/2027 | 12/03/2027 | On our shelf
        TRUE | Canon CN7 17-120 | 1 | | Visual Impact | £140 | 26/02/2027 | 12/03/2027 | Hired, delivered
        FALSE | Laowa probe | 1 | | Visual Impact | £60 | 02/03/2027 | 04/03/2027 | Confirmed hire
        FALSE | Mavic 3 Cine | 1 | | Skyward (op) | £850 | 03/03/2027 | 05/03/2027 | Weather hold
        >SOUND
        TRUE | Sound Devices 833 | 1 | TW-0130 | Own | £0 | 26/02/2027 | 12/03/2027 | On our shelf
        FALSE | Lectro lav sets | 4 | | Richmond Film | £44 | 26/02/2027 | 12/03/2027 | Quote please
        FALSE | Hydrophone | 1 | | borrow: Univ. | £0 | 03/03/2027 | 03/03/2027 | Lender says OK
        >LIGHTING / GRIP / SAFETY
        FALSE | Intrinsically safe LED panels | 6 | | Panalux | £38 | 09/03/2027 | 10/03/2027 | Not hired yet
        FALSE | Slider, 1m | 1 | TW-0151 | Own | £0 | 26/02/2027 | 12/03/2027 | Bagged & tagged
        FALSE | Life jackets | 7 | | Marine Safety Ltd | £9 | 03/03/2027 | 03/03/2027 | Sent to PM to sign off
        FALSE | Sat phone | 2 | | Global Telesat | £12 | 01/03/2027 | 06/03/2027 | Confirmed hire
        FALSE | Gas monitors | 2 | | Draeger | £31 | | | Cancelled with mine
        TRUE | Timelapse rig (recce) | 1 | | Visual Impact | £55 | 11/01/2027 | 14/01/2027 | Back with hirer`,
      tables: [
        {
          track: 'equipment',
          headerRow: 2,
          fields:
            'A done/ignore, B item, C quantity, D reference/id, E vendor, F rate/cost, G startDate, H endDate, I status',
          dataRows: '4-7, 9-11, 13-18',
          status: {
            'On our shelf': 'inHand',
            'Hired, delivered': ['inHand', 'booked'],
            'Confirmed hire': 'booked',
            'Weather hold': 'option',
            'Quote please': ['needed', 'sourcing'],
            'Lender says OK': 'agreed',
            'Not hired yet': 'needed',
            'Bagged & tagged': 'ready',
            'Sent to PM to sign off': 'submitted',
            'Cancelled with mine': 'cancelled',
            'Back with hirer': 'returned',
          },
        },
      ],
    },
    {
      title: 'Cost tracker',
      rows: `
        DEEP TIME - cost report wk 7 - commissioner copy EXCLUDES contingency | | | | | |
        -
        Code | Heading | Budget | Spent to date | Committed | Forecast final | Variance
        >PRE-PRODUCTION & STAFF
        A1 | Exec & series producer | 68,000 | 22,600 | 45,400 | 68,000 | 0
        A2 | Directors | 54,000 | 9,000 | 45,000 | 54,000 | 0
        A3 | Researchers | 31,500 | 14,200 | 18,800 | 33,000 | -1,500
        A4 | Production management | 40,000 | 12,000 | 28,000 | 40,000 | 0
        | Subtotal | 193,500 | 57,800 | 137,200 | 195,000 | -1,500
        >SHOOT
        B1 | Camera & sound crew | 72,000 | 3,300 | 61,000 | 72,000 | 0
        B2 | Kit hire | 18,000 | 1,120 | 9,400 | 16,500 | 1,500
        B3 | Travel & subsistence | 37,000 | 6,890 | 8,200 | 39,400 | -2,400
        B4 | Location fees | 6,500 | 1,530 | 1,100 | 5,900 | 600
        B5 | Drone & marine | 9,000 | 0 | 4,250 | 9,000 | 0
        | Subtotal | 142,500 | 12,840 | 83,950 | 142,800 | -300
        >POST
        C1 | Offline | 61,000 | 0 | 58,000 | 61,000 | 0
        C2 | GFX - "stratum" animation | 44,000 | 0 | 0 | 47,000 | -3,000
        C3 | Dub & grade | 28,000 | 0 | 0 | 28,000 | 0
        | TOTAL | 469,000 | 70,640 | 279,150 | 473,800 | -4,800`,
      tables: [
        {
          track: 'budget',
          headerRow: 3,
          fields:
            'A id/reference, B item/category/description/department, C budget, D actual, E cost/ignore, F cost/ignore, G ignore/cost',
          dataRows: '5-8, 11-15, 18-20',
        },
      ],
    },
    {
      title: 'Filming diary',
      rows: `
        Date | Shoot day | Ep | Where | Sequence | Contribs | Call | Crew | Firm? | Travel
        >BLOCK 1 - NORTH YORKSHIRE / LEICS
        Mon 01/03/2027 | 1 | 1 | Hallaton Quarry | Fault face + PTC 1 | Presenter | 07:30 | A unit | In the can | Drive Sun pm
        Tue 02/03/2027 | 2 | 1 | Runswick Cliffs | Ammonites, low water 11:40 | Presenter, Dr Ruddock | 08:00 | A unit | In the can |
        Wed 03/03/2027 | 3 | 1 | Runswick Cliffs | Pick-ups | none | 08:00 | A unit | Rained off |
        Thu 04/03/2027 | | | TRAVEL DAY | | | | | | Train
        Fri 05/03/2027 | 4 | 2 | Loch Sionascaig | Oldest rock, drone | Presenter | 09:00 | A unit + drone | Weather permitting |
        Sat 06/03/2027 | 5 | 2 | Kinlochmoidart | Boat departure | Skipper | 06:30 | A unit | Shooting as planned |
        Sun 07/03/2027 | | | REST DAY | | | | | |
        >BLOCK 2 - INTERVIEWS
        Tue 09/03/2027 | 6 | 1 | Geology Museum | Drawers, Prof Lund | Prof Lund | 10:00 | B unit | Date to be found |
        Wed 10/03/2027 | 7 | 3 | Core store, Keyworth | Core scan | Dr Obi | 09:30 | B unit | Shooting as planned |
        Thu 11/03/2027 | 8 | 3 | Salt mine | Interview | Prof Whelan | 08:00 | B unit | Stood down |
        Fri 12/03/2027 | 8 | 3 | Eden Valley | Reconstruction | 2 SAs | 08:00 | A unit | Pencilled in |`,
      tables: [
        {
          track: 'schedule',
          headerRow: 1,
          fields:
            'A date, B shootDay, C ignore/category/reference/id, D location/set, E synopsis/description/scene, F cast/person, G callTime/time, H ignore/department/owner, I status, J notes',
          dataRows: '3-5, 7-8, 11-14',
          status: {
            'In the can': 'done',
            'Rained off': ['cancelled', 'needed'],
            'Weather permitting': ['booked', 'option', 'unknown'],
            'Shooting as planned': 'booked',
            'Date to be found': 'needed',
            'Stood down': 'cancelled',
            'Pencilled in': ['option', 'needed', 'booked'],
          },
        },
      ],
    },
    {
      title: 'READ ME',
      rows: `
        How this workbook works
        1. Never sort a tab. Filter views only.
        2. Kit tab: tick only when the case is physically closed.
        3. Money is ex VAT unless it says otherwise.
        4. If you add a place, tell Fliss so that it gets an insurance line.
        5. Drone: nobody flies without the NOTAM number in the diary.
        Version: 7 - last tidy 22/02/2027`,
      tables: [],
    },
  ],
};

const revierNord: TextWorkbook = {
  title: 'REVIER NORD – Staffel 3, Folgen 17–20 – Produktionsbüro Bremerhaven',
  locale: 'de_DE',
  kind: 'television',
  dateOrder: 'DMY',
  language: 'de',
  tabs: [
    {
      title: 'Drehübersicht',
      rows: `
        REVIER NORD III – Drehübersicht Block 5 – Fassung grün – 2. RA Jost Tiedemann | | | | | | | | | |
        SA 06:02 / SU 20:14 – Drehbeginn i. d. R. 08:00 | | | | | | | | | |
        DT | Bild | I/A | Motiv | T/N | Inhalt | Rollen | Kompars. | Seiten | Vorstopp | Abgedreht?
        >21. DREHTAG – Montag, 19.04.2027 – Kaiserhafen
        21 | 17/04 | A | Kaje | T | Fundort, Boot wird gesichert. | 1, 2, 5 | 8 | 2 1/8 | 2:30 | abgedreht
        21 | 17/05 | A | Kaje – Absperrung | T | Presse drängelt. | 2, 9 | 14 | 6/8 | 0:50 | abgedreht
        21 | 17/11 | I | Lotsenboot | T | Brandt wird seekrank. | 1, 2 | | 1 3/8 | 1:40 | Rest offen
        MITTAGSPAUSE / UMZUG REVIER (Halle 2)
        21 | 18/22 | I | Revier – Flur | N | Streit. | 1, 3 | 2 | 1 | 1:05 | ausgefallen (Sturm)
        >22. DREHTAG – Dienstag, 20.04.2027 – Halle 2
        22 | 17/07 | I | Revier – Büro | T | Obduktionsbericht. | 1, 2, 3 | 3 | 2 5/8 | 3:00 | auf Dispo
        22 | 17/08 | I | Revier – Vernehmung | T | Kapitän schweigt. | 1, 5 | | 3 2/8 | 3:45 | auf Dispo
        22 | 18/22 | I | Revier – Flur | N | Streit (Nachholtermin). | 1, 3 | 2 | 1 | 1:05 | eingetaktet
        22 | 17/09 | I | Revier – Büro | T | entfallen | | | | | entfällt
        >23. DREHTAG – Mittwoch, 21.04.2027 – Wursten
        23 | 19/02 | A | Deich | M | Spaziergang mit Hund. | 2, Hund | | 1 4/8 | 1:30 | eingetaktet
        23 | 19/15 | A | Hof Eggers | T | Hausdurchsuchung. | 1, 2, 7, 8 | 6 | 2 2/8 | 2:20 | eingetaktet
        DREHFREI Do 22.04. und Fr 23.04.
        >NICHT EINGEPLANT
        | 20/01 | A | Leuchtturm | N | Schlussbild. | 1 | | 7/8 | 1:00 | noch kein Drehtag
        | 20/13 | I | Fähre | T | Telefonat. | 2 | 10 | 4/8 | 0:30 | noch kein Drehtag`,
      tables: [
        {
          track: 'schedule',
          headerRow: 3,
          fields:
            'A shootDay, B scene, C intExt, D set, E dayNight, F synopsis, G cast, H background, I pages, J ignore/time, K status',
          dataRows: '5-7, 9, 11-14, 16-17, 20-21',
          status: {
            abgedreht: 'done',
            'Rest offen': ['needed', 'inProgress'],
            'ausgefallen (Sturm)': 'cancelled',
            'auf Dispo': 'booked',
            eingetaktet: 'booked',
            entfällt: 'cancelled',
            'noch kein Drehtag': 'needed',
          },
        },
      ],
    },
    {
      title: 'Kostüm',
      rows: `
        KOSTÜM – Kostümbild: Birte Oltmanns – Stand: 14.04. | | | | | | | | |
        Rolle | Darsteller | Bild | Kostümteil | Anz. | Herkunft | Anprobe am | Wie weit | Kosten | Hinweis
        >HAUPTCAST
        Brandt | Hinnerk Ahlers | 17/04–17/11 | Ölzeug gelb | 3 | Kauf | 06.04.2027 | hängt am Set | 410 € | 2x nass
        Brandt | Hinnerk Ahlers | alle Büro | Strickpullover | 4 | Strickerin | 06.04.2027 | wird gestrickt | 620 € |
        Yildiz | Derya Kaptan | 17/04 | Dienstjacke | 2 | Leihe Polizei HB | 07.04.2027 | Leihschein unterschrieben, Abholung 16.4. | 0 € |
        Yildiz | Derya Kaptan | 19/02 | Wachsmantel | 1 | Kauf | | in der engeren Auswahl | 240 € |
        Dr. Stehr | Uta Möllering | 17/07 | Kittel, Brille | 2 | Fundus | 07.04.2027 | vorhanden | 0 € |
        >EPISODENCAST
        Kapitän Noss | Gunther Fehn | 17/08 | Uniform, blutig | 2 | Theaterkunst | 12.04.2027 | reserviert bei Theaterkunst | 180 € |
        Frau Eggers | n. n. | 19/15 | Kittelschürze | 2 | Flohmarkt | | wartet auf Besetzung | 30 € |
        Eggers jun. | Paul Drewes | 19/15 | Latzhose | 2 | Engelbert Strauss | 15.04.2027 | bestellt, kommt Do. | 90 € |
        Reporterin | Ina Sievert | 17/05 | Trenchcoat | 1 | Privat Darstellerin | | Foto liegt bei Regie | 0 € |
        Taucher x 3 | Komparsen | 17/04 | Trockentauchanzüge | 3 | Tauchbasis | | Tauchbasis angefragt | 300 € |
        Hafenarbeiter | Komparsen | 17/04 | Warnwesten, Helme | 8 | Fundus | | gepackt, Kiste 12 | 0 € |
        Braut (F18) | Lisa Marten | 18/30 | Brautkleid | 2 | Kauf | | Saum wird gekürzt | 690 € |
        Kellner | – | 18/31 | Weste | 1 | Fundus | | Figur gestrichen |  |
        Testpuppe | – | Probe | Rettungsweste | 1 | Reederei | 01.04.2027 | zurück an Reederei | 0 € |`,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 2,
          fields:
            'A character, B person, C scene, D item, E quantity, F category/vendor, G date/dueDate, H status, I cost, J notes',
          dataRows: '4-8, 10-18',
          status: {
            'hängt am Set': ['onSet', 'ready'],
            'wird gestrickt': 'inProgress',
            'Leihschein unterschrieben, Abholung 16.4.': 'booked',
            'in der engeren Auswahl': ['sourcing', 'option'],
            vorhanden: 'inHand',
            'reserviert bei Theaterkunst': ['option', 'booked'],
            'wartet auf Besetzung': 'needed',
            'bestellt, kommt Do.': 'booked',
            'Foto liegt bei Regie': 'submitted',
            'Tauchbasis angefragt': 'sourcing',
            'gepackt, Kiste 12': 'ready',
            'Saum wird gekürzt': 'inProgress',
            'Figur gestrichen': 'cancelled',
            'zurück an Reederei': 'returned',
          },
        },
      ],
    },
    {
      title: 'Stab + Verträge',
      rows: `
        Abteilung | Funktion | Name | Mobil | Mail | Wochengage | von | bis | Vertragslage | Bem.
        Produktion | Herstellungsleitung | Anke Reimers | 0171 3920001 | anke@example.com | pauschal | 01.02.2027 | 30.06.2027 | Vertrag beidseitig gezeichnet |
        | Produktionsleitung | Volker Hanke | 0171 3920002 | volker@example.com | 2.150 € | 15.02.2027 | 18.06.2027 | Vertrag beidseitig gezeichnet |
        | Filmgeschäftsführung | Ruth Baumann | 0171 3920003 | ruth@example.com | 1.750 € | 15.02.2027 | 30.06.2027 | Vertrag verschickt am 2.2. |
        Regie | 1. Regieassistenz | Malte Schön | 0171 3920004 | malte@example.com | 1.680 € | 01.03.2027 | 28.05.2027 | Deal steht, Vertrag folgt |
        | 2. Regieassistenz | Jost Tiedemann | 0171 3920005 | jost@example.com | 1.250 € | 08.03.2027 | 28.05.2027 | fest |
        | Continuity | Svenja Roth | 0171 3920006 | | 1.480 € | 15.03.2027 | 28.05.2027 | 2. Option, Tatort hat erste |
        Kamera | Bildgestaltung | Aylin Demirbas | Agentur | | pauschal | 15.03.2027 | 28.05.2027 | Angebot bei Agentur |
        | Steadicam | Kai Lorenz | 0171 3920008 | | 780 €/Tag | 19.04.2027 | 21.04.2027 | fest |
        | 2. Kameraassistenz | | | | 1.100 € | 12.04.2027 | 28.05.2027 | vakant |
        Ton | Tonmeister | Fiete Harms | 0171 3920010 | fiete@example.com | 1.720 € | 12.04.2027 | 28.05.2027 | krank gemeldet, hat abgesagt |
        | Tonmeisterin (Ersatz) | Jule Petersen | 0171 3920011 | | 1.720 € | 19.04.2027 | 28.05.2027 | Telefonat Montag |
        Licht | Oberbeleuchter | Ronny Kluge | 0171 3920012 | ronny@example.com | 1.620 € | 12.04.2027 | 28.05.2027 | fest |
        Spezial | Tiertrainerin | Hof Pfote | 0471 555 013 | | 450 €/Tag | 21.04.2027 | 21.04.2027 | per Mail zugesagt |
        | Wasserrettung | DLRG Wursten | 0471 555 014 | | | 19.04.2027 | 19.04.2027 | nicht mehr nötig |`,
      tables: [
        {
          track: 'crew',
          headerRow: 1,
          fields:
            'A department, B role, C person, D phone, E email, F rate, G startDate, H endDate, I status/agreement, J notes',
          dataRows: '2-15',
          status: {
            'Vertrag beidseitig gezeichnet': 'signed',
            'Vertrag verschickt am 2.2.': 'offered',
            'Deal steht, Vertrag folgt': 'agreed',
            fest: 'booked',
            '2. Option, Tatort hat erste': 'option',
            'Angebot bei Agentur': 'offered',
            vakant: 'needed',
            'krank gemeldet, hat abgesagt': ['rejected', 'cancelled'],
            'Telefonat Montag': 'sourcing',
            'per Mail zugesagt': 'agreed',
            'nicht mehr nötig': ['notNeeded', 'cancelled'],
          },
        },
      ],
    },
    {
      title: 'Komparsenbestellung',
      rows: `
        Bestellliste KOMPARSERIE Block 5 – an Agentur Nordgesichter – Ansprechpartnerin: Wiebke | | | | | | |
        -
        Drehtag | Datum | Bild | Anzahl | Typ / Beschreibung | Kostüm | Beginn | Buchungsstand
        21 | 19.04.2027 | 17/04 | 8 | Hafenarbeiter 30–60 | Warnweste (gestellt) | 07:00 | von Agentur bestätigt
        21 | 19.04.2027 | 17/05 | 14 | Presse, gemischt | Privat, herbstlich | 07:30 | von Agentur bestätigt
        21 | 19.04.2027 | 18/22 | 2 | Uniformierte | Kostüm | 14:00 | storniert, Sturm
        22 | 20.04.2027 | 17/07 | 3 | Kripo-Beamte | Privat, Büro | 08:00 | 2 von 3 gefunden
        22 | 20.04.2027 | 18/22 | 2 | Uniformierte | Kostüm | 13:00 | Vorschläge liegen bei Regie
        23 | 21.04.2027 | 19/15 | 6 | Spusi, Overall | Overall (gestellt) | 09:00 | noch nicht bestellt
        23 | 21.04.2027 | 19/15 | 1 | Doppelgänger Eggers jun. | Latzhose | 09:00 | auf Option`,
      tables: [
        {
          track: ['cast', 'schedule'],
          headerRow: 3,
          fields:
            'A shootDay, B date, C scene, D quantity/background, E character/role/description/background, F wardrobe/notes, G callTime/time, H status',
          dataRows: '4-10',
          status: {
            'von Agentur bestätigt': 'booked',
            'storniert, Sturm': 'cancelled',
            '2 von 3 gefunden': ['sourcing', 'inProgress'],
            'Vorschläge liegen bei Regie': 'submitted',
            'noch nicht bestellt': 'needed',
            'auf Option': 'option',
          },
        },
      ],
    },
    {
      title: 'Baustellen',
      rows: `
        OFFENE BAUSTELLEN – wird montags 9:30 durchgesprochen | | | | | |
        lfd. | gemeldet | Thema | Prio | wer kümmert sich | bis | Wo stehen wir
        31 | 29.03.2027 | Kaje: Gefahrgutlager nebenan | hoch | Volker | 16.04.2027 | erledigt 12.4.
        32 | 30.03.2027 | Hundeführerschein Tiertrainerin | mittel | Malte | 20.04.2027 | Unterlagen angefordert
        33 | 01.04.2027 | Lotsenboot: Haftung | hoch | Anke | 16.04.2027 | bei der Versicherung
        34 | 02.04.2027 | Deichverband: Befahren verboten | hoch | Volker | 19.04.2027 | noch niemand dran
        35 | 06.04.2027 | Parkplätze Halle 2 zu wenig | niedrig | Jost | 19.04.2027 | hat sich erledigt
        36 | 07.04.2027 | Nachtzuschlag F18 | mittel | Ruth | 30.04.2027 | in Klärung
        37 | 08.04.2027 | Strickpullover kommt zu spät | mittel | Birte | 16.04.2027 | in Klärung
        38 | 09.04.2027 | Gefährdungsbeurteilung Tauchen | hoch | Anke | 15.04.2027 | BG hat abgenommen
        39 | 12.04.2027 | WLAN Basis | niedrig | Jost | 19.04.2027 | noch nicht angefasst
        40 | 12.04.2027 | Folge 20: Titelsong Rechte | mittel | Anke | 28.05.2027 | liegt beim Musikverlag
        41 | 13.04.2027 | Catering: Allergene fehlen | mittel | Jost | 19.04.2027 | noch nicht angefasst`,
      tables: [
        {
          track: 'issues',
          headerRow: 2,
          fields: 'A id, B date, C description/item, D severity, E owner, F dueDate, G status',
          dataRows: '3-13',
          status: {
            'erledigt 12.4.': 'done',
            'Unterlagen angefordert': 'inProgress',
            'bei der Versicherung': 'inProgress',
            'noch niemand dran': 'needed',
            'hat sich erledigt': ['done', 'notNeeded', 'cancelled'],
            'in Klärung': 'inProgress',
            'BG hat abgenommen': ['approved', 'done'],
            'noch nicht angefasst': 'needed',
            'liegt beim Musikverlag': 'inProgress',
          },
        },
      ],
    },
  ],
};

const forges: TextWorkbook = {
  title: 'LA NUIT DES FORGES – opéra en 3 actes – Opéra du Val-de-Brenne – Régie générale',
  locale: 'fr_FR',
  kind: 'opera',
  dateOrder: 'DMY',
  language: 'fr',
  tabs: [
    {
      title: 'Distribution',
      rows: `
        LA NUIT DES FORGES – DISTRIBUTION au 08/02/2027 – administration artistique : Solène Quéméner | | | | | | |
        Rôle | Tessiture | Artiste | Agent | Cachet / repr. | Arrivée | Contrat | Commentaire
        >SOLISTES
        Agathe | Soprano | Maud Lescure | Opéra Conseil – Hugo | 4 200 € | 15/03/2027 | Contrat paraphé et signé |
        Le Maître de forge | Baryton-basse | Anselme Roudaut | Artistes & Cie | 4 800 € | 15/03/2027 | Offre envoyée le 2/02 | délai 15/02
        Josse | Ténor | Lorenzo Bassi | Stage Door Roma | 5 000 € | 22/03/2027 | Accord oral, contrat à rédiger | arrive de Turin
        La Veuve Carrel | Mezzo | Ségolène Aubry | Opéra Conseil – Hugo | 3 500 € | 15/03/2027 | Sous option jusqu'au 20/02 |
        L'Apprenti | Soprano léger | | | 1 900 € | 15/03/2027 | Auditions les 18-19/02 |
        L'Inspecteur | Basse | Dragan Petrov | Vox Agency | 2 600 € | 22/03/2027 | A décliné | remplacer vite
        L'Inspecteur | Basse | Yann Le Bihan | sans agent | 2 600 € | 22/03/2027 | Contacté, réponse lundi |
        >DOUBLURES
        Agathe (doublure) | Soprano | Inès Garnaud | Opéra Conseil – Hugo | 1 500 € | 22/03/2027 | Engagée |
        Josse (doublure) | Ténor | | | 1 500 € | 22/03/2027 | Personne pour l'instant |
        >FIGURATION
        Forgerons x 8 | – | liste Figuropéra | | 95 € | 29/03/2027 | Engagés |
        Enfants x 6 | – | Maîtrise du Val | | 60 € | 29/03/2027 | Dossier DDETS déposé | autorisation mineurs
        La Vieille | – | | | | | Rôle supprimé par le metteur en scène |`,
      tables: [
        {
          track: 'cast',
          headerRow: 2,
          fields:
            'A character/role, B category/ignore/description/notes, C person, D vendor/person/notes, E rate/cost, F startDate/date, G status/agreement, H notes',
          dataRows: '4-10, 12-13, 15-17',
          status: {
            'Contrat paraphé et signé': 'signed',
            'Offre envoyée le 2/02': 'offered',
            'Accord oral, contrat à rédiger': 'agreed',
            "Sous option jusqu'au 20/02": 'option',
            'Auditions les 18-19/02': 'sourcing',
            'A décliné': 'rejected',
            'Contacté, réponse lundi': 'sourcing',
            Engagée: 'booked',
            Engagés: 'booked',
            "Personne pour l'instant": 'needed',
            'Dossier DDETS déposé': 'submitted',
            'Rôle supprimé par le metteur en scène': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Planning répétitions',
      rows: `
        SEMAINE 12 – service = 3h | | | | | |
        Jour | Horaire | Lieu | Travail | Convoqués | Direction | Service
        >LUNDI 22 MARS
        22/03/2027 | 10h-13h | Studio Massenet | Acte I sc. 1-3 mise en scène | Agathe, Veuve, Apprenti | M. en scène | Assuré
        22/03/2027 | 14h-17h | Foyer du chœur | Lecture chœur | Chœur | Chef de chœur | Assuré
        22/03/2027 | 14h-17h | Studio Massenet | Acte I sc. 4 | Josse, Agathe | M. en scène | Sauté, Josse en retard
        >MARDI 23 MARS
        23/03/2027 | 10h-13h | Studio Massenet | Acte I sc. 4 | Josse, Agathe | M. en scène | Convocation partie
        23/03/2027 | 14h-16h | Atelier costumes | Essayages | Solistes | Costumes | Convocation partie
        23/03/2027 | 18h-21h | Plateau | Montage décor – plateau indispo | – | Régie | Supprimé, plateau pris
        >MERCREDI 24 MARS
        24/03/2027 | 10h-13h | Studio Massenet | Italienne acte II | Solistes, chœur | Chef | Maintenu
        24/03/2027 | 14h-17h | Studio Massenet | Duel à la forge | Josse, Maître | Maître d'armes | Sous réserve du maître d'armes
        24/03/2027 | 17h-18h | Studio Gounod | Coaching langue | Josse | Coach | Heure à fixer
        >JEUDI 25 MARS
        25/03/2027 | 14h-17h | Plateau | Scène-piano acte I | Solistes, chœur, figuration | M. en scène | Maintenu
        25/03/2027 | 19h-22h | Plateau | Réglage lumières | – | Éclairagiste | Confirmé par la technique`,
      tables: [
        {
          track: 'rehearsals',
          headerRow: 2,
          fields:
            'A date, B time/callTime, C location, D description/item/scene/synopsis, E cast/character/person, F owner/person, G status',
          dataRows: '4-6, 8-10, 12-14, 16-17',
          status: {
            Assuré: 'done',
            'Sauté, Josse en retard': 'cancelled',
            'Convocation partie': 'booked',
            'Supprimé, plateau pris': 'cancelled',
            Maintenu: 'booked',
            "Sous réserve du maître d'armes": ['option', 'needed', 'unknown'],
            'Heure à fixer': 'needed',
            'Confirmé par la technique': 'booked',
          },
        },
      ],
    },
    {
      title: 'Costumes',
      rows: `
        Atelier costumes – chef d'atelier : Perrine Olivier | | | | | | | |
        -
        Personnage | Interprète | Acte | Pièce | Nb | Mode | Atelier / loueur | Avancement | Coût prévu
        Agathe | M. Lescure | I, II | Robe de lin gris | 2 | Fabrication | atelier | Toile montée, essayage 23/03 | 480 €
        Agathe | M. Lescure | III | Robe brûlée | 2 | Fabrication | atelier | Patine en cours | 520 €
        Maître | A. Roudaut | I-III | Tablier de cuir | 1 | Fabrication | sellier Bréhat | Devis à valider par l'admin | 390 €
        Maître | A. Roudaut | II | Redingote | 1 | Location | Costumes & Cie | Mis de côté | 120 €
        Josse | L. Bassi | I | Chemise, bretelles | 3 | Achat | friperie | Acheté | 75 €
        Josse | L. Bassi | III | Manteau de voyage | 1 | Fabrication | atelier | Mesures pas encore reçues | 340 €
        Veuve | S. Aubry | I-III | Deuil complet | 1 | Fabrication | atelier | Maquette validée | 610 €
        Apprenti | | I-III | Bleu de travail | 2 | Achat | Le Laboureur | Rien de lancé | 90 €
        Inspecteur | | II | Uniforme 1890 | 1 | Location | Costumes & Cie | On cherche la bonne taille | 140 €
        Forgerons | figuration | I, II | Gilets, sabots | 8 | Stock | réserve maison | Étiquetés sur portant | 0 €
        Enfants | Maîtrise | II | Blouses | 6 | Stock | réserve maison | Sortis de réserve | 0 €
        La Vieille | | II | Châle | 1 | Stock | réserve maison | Abandonné | 0 €
        Chœur femmes | | I, III | Fichus | 24 | Achat | marché St-Pierre | Livraison semaine 11 | 200 €
        Agathe | M. Lescure | audition | Robe d'essai | 1 | Prêt | Opéra de Tours | Rendu à Tours | 0 €`,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 3,
          fields:
            'A character, B person, C scene, D item, E quantity, F category/vendor, G vendor/owner, H status, I cost/budget',
          dataRows: '4-17',
          status: {
            'Toile montée, essayage 23/03': 'inProgress',
            'Patine en cours': 'inProgress',
            "Devis à valider par l'admin": 'submitted',
            'Mis de côté': ['option', 'booked'],
            Acheté: 'inHand',
            'Mesures pas encore reçues': 'needed',
            'Maquette validée': 'approved',
            'Rien de lancé': 'needed',
            'On cherche la bonne taille': 'sourcing',
            'Étiquetés sur portant': 'ready',
            'Sortis de réserve': 'inHand',
            Abandonné: 'cancelled',
            'Livraison semaine 11': 'booked',
            'Rendu à Tours': 'returned',
          },
        },
      ],
    },
    {
      title: 'Accessoires / Mobilier',
      rows: `
        ACCESSOIRES DE JEU – Gwenaël | | | | | | | MOBILIER & DÉCOR – Patrice | | | |
        N° | Acte | Accessoire | Utilisé par | Provenance | Où en est-on | | Élément | Acte | Fournisseur | Situation | Prix
        1 | I | Marteau de forge (léger) | Maître | Fabrication | En atelier | | Enclume praticable | I-III | serrurerie | Soudure finie, peinture à faire | 450 €
        2 | I | Marteaux figuration x 8 | Forgerons | Fabrication | En atelier | | Soufflet géant | I-III | atelier décor | Plans validés | 1 100 €
        3 | I | Lettre cachetée x 12 | Agathe | Fabrication | Prête, en caisse | | Fauteuil de la Veuve | I | brocante Loches | Repéré, pas acheté | 160 €
        4 | II | Fleuret x 2 | Josse, Maître | Location | Réservation ferme | | Table de chêne | II | Emmaüs | À aller chercher samedi | 80 €
        5 | II | Lanterne à gaz (LED) | Inspecteur | Achat | Commande passée | | Bancs x 4 | II | stock maison | En scène | 0 €
        6 | II | Pain et jambon | Apprenti | Frais | Pas traité | | Armoire normande | III | prêt musée | Prêt refusé |
        7 | II | Montre gousset | Inspecteur | Prêt | Le musée est d'accord | | Horloge | III | | À dénicher | 200 €
        8 | III | Tisonnier rougeoyant | Josse | Fabrication | Essai présenté au metteur en scène
        9 | III | Cendres (fausses) | – | Achat | Commande passée
        10 | III | Berceau | Veuve | – | Coupé`,
      tables: [
        {
          track: 'props',
          headerRow: 2,
          fields: 'A id, B scene, C item, D character, E vendor/category, F status',
          dataRows: '3-12',
          status: {
            'En atelier': 'inProgress',
            'Prête, en caisse': 'ready',
            'Réservation ferme': 'booked',
            'Commande passée': 'booked',
            'Pas traité': 'needed',
            "Le musée est d'accord": 'agreed',
            'Essai présenté au metteur en scène': 'submitted',
            Coupé: 'cancelled',
          },
        },
        {
          track: ['setDressing', 'props'],
          headerRow: 2,
          fields: 'H item, I scene, J vendor, K status, L cost/budget',
          dataRows: '3-9',
          status: {
            'Soudure finie, peinture à faire': 'inProgress',
            'Plans validés': 'approved',
            'Repéré, pas acheté': ['sourcing', 'option'],
            'À aller chercher samedi': 'booked',
            'En scène': 'onSet',
            'Prêt refusé': 'rejected',
            'À dénicher': ['needed', 'sourcing'],
          },
        },
      ],
    },
    {
      title: 'Annuaire',
      rows: `
        Nom | Fonction | Service | Portable | Courriel | Présence
        Solène Quéméner | Administratrice artistique | Direction | 06 39 98 10 01 | solene@example.com | permanente
        Bastien Ferrand | Régisseur général | Régie | 06 39 98 10 02 | bastien@example.com | permanente
        Aurore Vidal | Régisseuse de scène | Régie | 06 39 98 10 03 | aurore@example.com | du 15/03
        Gwenaël Prigent | Accessoiriste | Plateau | 06 39 98 10 04 | gwen@example.com | du 01/03
        Patrice Maudet | Chef machiniste | Plateau | 06 39 98 10 05 | patrice@example.com | permanente
        Perrine Olivier | Cheffe d'atelier costumes | Costumes | 06 39 98 10 06 | perrine@example.com | permanente
        Karol Nemes | Metteur en scène | Équipe artistique | 06 39 98 10 07 | | 15/03 – 16/04
        Delphine Astruc | Cheffe d'orchestre | Équipe artistique | agent | | 22/03 – 30/04
        Mathis Roche | Éclairagiste | Équipe artistique | 06 39 98 10 09 | mathis@example.com | 25/03 – 16/04
        Figuropéra | Agence de figuration | Extérieur | 02 61 91 10 10 | contact@example.com |
        Costumes & Cie | Loueur | Extérieur | 01 99 00 10 11 | loc@example.com |`,
      tables: [
        {
          track: ['contacts', 'crew'],
          headerRow: 1,
          fields: 'A person, B role, C department, D phone, E email, F ignore/notes/date',
          dataRows: '2-12',
        },
      ],
    },
  ],
};

const mareAlta: TextWorkbook = {
  title: 'MARÉ ALTA – longa-metragem – Produção (Recife)',
  locale: 'pt_BR',
  kind: 'film',
  dateOrder: 'DMY',
  language: 'pt',
  tabs: [
    {
      title: 'Elenco',
      rows: `
        MARÉ ALTA | Prod. de elenco: Dandara Xavier | Atualizado 03/05/2027 | | | | | |
        Nº | Personagem | Ator/Atriz | Agente | Diárias | Cachê | 1ª diária | Situação do elenco | Obs.
        PROTAGONISTAS | | | | | | | |
        1 | Jandira | Socorro Brandão | Cena Agenciamento | 28 | R$ 90.000 | 07/06/2027 | Contrato assinado dos dois lados |
        2 | Tião | Edvaldo Queiroz | Cena Agenciamento | 24 | R$ 80.000 | 07/06/2027 | Minuta com o advogado dele |
        3 | Delegada Ivone | Márcia Teles | próprio | 15 | R$ 45.000 | 14/06/2027 | Topou, falta contrato |
        COADJUVANTES | | | | | | | |
        4 | Padre Anselmo | Rui Cordeiro | Palco 8 | 6 | R$ 15.000 | 10/06/2027 | Proposta na mesa |
        5 | Menino Biu (11) | | | 18 | R$ 12.000 | 07/06/2027 | Teste dia 07/05 | alvará judicial
        6 | Dona Zefa | Nininha Lopes | próprio | 9 | R$ 14.000 | 09/06/2027 | Fechada |
        7 | Capitão Prado | Otto Sá | Palco 8 | 5 | R$ 20.000 | 21/06/2027 | Data em espera | novela termina 18/06
        8 | Comprador alemão | Jens Kröger | Cena Agenciamento | 2 | R$ 8.000 | 22/06/2027 | Diretora quer ver mais um |
        9 | Pescador 1 | Seu Messias | comunidade | 7 | R$ 3.500 | 07/06/2027 | Fechado | não ator
        10 | Pescador 2 | | comunidade | 7 | R$ 3.500 | 07/06/2027 | Vaga aberta |
        11 | Radialista (voz) | Nando Pires | próprio | 1 | R$ 2.000 | | Recusou o cachê |
        12 | Noiva | | | 2 | | | Cortada no tratamento 7 |`,
      tables: [
        {
          track: 'cast',
          headerRow: 2,
          fields:
            'A id, B character, C person, D vendor/person/notes, E quantity/ignore, F rate/cost, G startDate/date, H status, I notes',
          dataRows: '4-6, 8-16',
          status: {
            'Contrato assinado dos dois lados': 'signed',
            'Minuta com o advogado dele': ['offered', 'agreed'],
            'Topou, falta contrato': 'agreed',
            'Proposta na mesa': 'offered',
            'Teste dia 07/05': 'sourcing',
            Fechada: 'booked',
            Fechado: 'booked',
            'Data em espera': 'option',
            'Diretora quer ver mais um': 'sourcing',
            'Vaga aberta': 'needed',
            'Recusou o cachê': 'rejected',
            'Cortada no tratamento 7': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Locações',
      rows: `
        Cenário | Cenas | Locação | Endereço / município | Responsável | Telefone | Andamento | Autorização | Aluguel/dia | Data prevista | Cuidados
        Casa de Jandira | 1, 4, 12, 40 | Casa de taipa | Ilha de Itamaracá | D. Lindalva | (81) 5555-0101 | Contrato fechado e assinado | dispensa | R$ 800 | 07/06/2027 | gerador longe
        Porto | 2, 3, 33-36 | Cais de Santa Rita | Recife | Porto – Comunicação | (81) 5555-0102 | Ofício protocolado | em análise | R$ 2.500 | 21/06/2027 |
        Delegacia | 8, 9, 22 | Antigo Grupo Escolar | Igarassu | Prefeitura | (81) 5555-0103 | Secretária deu o ok por telefone | pedir | R$ 0 | 14/06/2027 |
        Igreja | 15 | N. Sra. da Conceição | Itapissuma | Pároco | (81) 5555-0104 | Cúria não liberou | | | | buscar outra
        Igreja | 15 | Capela do Engenho | Vicência | família Cavalcanti | (81) 5555-0105 | Visita técnica 12/05 | | R$ 1.000 | 10/06/2027 |
        Mangue | 5, 6, 7 | Rio Botafogo | Goiana | ICMBio | (81) 5555-0106 | Licença na mão | nº 114/27 | R$ 0 | 16/06/2027 | maré baixa 6h
        Boate | 25, 26 | Clube Náutico | Olinda | gerência | (81) 5555-0107 | Segunda opção | | R$ 1.800 | 18/06/2027 |
        Boate | 25, 26 | Armazém 14 | Recife | produtora do espaço | (81) 5555-0108 | Reserva confirmada | dispensa | R$ 2.200 | 18/06/2027 |
        Mansão do Capitão | 28-31 | | | | | Ninguém procurando ainda | | | 23/06/2027 |
        Estrada | 11 | PE-035 | Itamaracá | DER | (81) 5555-0110 | Ofício protocolado | em análise | R$ 0 | 17/06/2027 | pare e siga
        Hospital | 38 | UPA desativada | Paulista | Sec. Saúde | (81) 5555-0111 | Mandamos e-mail | | | |
        Barco | 19, 20 | Barco Estrela | Itapissuma | Seu Messias | (81) 5555-0112 | Reserva confirmada | Capitania | R$ 600 | 15/06/2027 | 8 pessoas no máx.
        Feira | 17 | | | | | Cena caiu | | | |`,
      tables: [
        {
          track: 'locations',
          headerRow: 1,
          fields:
            'A set, B scene, C location, D address, E person, F phone, G status, H permit, I cost/rate, J date/startDate, K notes',
          dataRows: '2-14',
          status: {
            'Contrato fechado e assinado': 'signed',
            'Ofício protocolado': 'submitted',
            'Secretária deu o ok por telefone': 'agreed',
            'Cúria não liberou': 'rejected',
            'Visita técnica 12/05': 'sourcing',
            'Licença na mão': 'inHand',
            'Segunda opção': 'option',
            'Reserva confirmada': 'booked',
            'Ninguém procurando ainda': 'needed',
            'Mandamos e-mail': 'sourcing',
            'Cena caiu': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Figurino',
      rows: `
        FIGURINO – figurinista: Iracema Vidal / camareira: Jô | | | | | | | |
        MESES: mai–jul | Orçamento total: R$ 62.000 | | | | | | |
        Personagem | Dia dram. | Cenas | Troca | Peças | Qtd | Origem | Etapa | Valor
        Jandira | D1 | 1, 2 | J1 | Vestido azul desbotado | 3 | Costura | Envelhecendo | R$ 540
        Jandira | D2-D3 | 4-9 | J2 | Saia, blusa de chita | 2 | Costura | Modelagem | R$ 300
        Jandira | D9 | 40 | J7 | Vestido branco | 2 | Costura | Croqui aprovado pela direção | R$ 700
        Tião | D1-D4 | 2-12 | T1 | Calção, camisa aberta | 4 | Compra | Comprei, nota na pasta | R$ 260
        Tião | D6 | 25 | T4 | Terno claro | 1 | Aluguel | Separado no acervo | R$ 180
        Delegada | D3 | 8, 9 | I1 | Tailleur | 2 | Compra | Prova marcada 11/05 | R$ 620
        Padre | D4 | 15 | P1 | Batina | 1 | Empréstimo | Diocese vai emprestar | R$ 0
        Biu | todos | 1-40 | B1 | Shorts, camiseta da sorte | 6 | Compra | Falta escalar o menino | R$ 210
        Capitão | D7 | 28 | C1 | Farda de gala | 1 | Aluguel RJ | Orçamento pedido | R$ 900
        Capitão | D8 | 33 | C2 | Linho branco | 2 | Costura | Não iniciado | R$ 480
        Pescadores | todos | vários | F1 | Básico de mar | 20 | Acervo | Lavado, na arara do caminhão | R$ 0
        Noiva | D5 | 17 | N1 | Vestido de noiva | 1 | Aluguel | Dispensado | R$ 0
        Figuração feira | D5 | 17 | F3 | Chita geral | 40 | Acervo | Dispensado | R$ 0
        Jandira | teste | – | J0 | Vestido de teste | 1 | Aluguel | Devolvido em 28/04 | R$ 60`,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 3,
          fields:
            'A character, B storyDay/ignore, C scene, D id/ignore/reference, E item, F quantity, G category/vendor, H status, I cost/budget',
          dataRows: '4-17',
          status: {
            Envelhecendo: 'inProgress',
            Modelagem: 'inProgress',
            'Croqui aprovado pela direção': 'approved',
            'Comprei, nota na pasta': 'inHand',
            'Separado no acervo': ['option', 'inHand', 'booked'],
            'Prova marcada 11/05': ['inProgress', 'inHand', 'booked'],
            'Diocese vai emprestar': 'agreed',
            'Falta escalar o menino': 'needed',
            'Orçamento pedido': 'sourcing',
            'Não iniciado': 'needed',
            'Lavado, na arara do caminhão': 'ready',
            Dispensado: ['notNeeded', 'cancelled'],
            'Devolvido em 28/04': 'returned',
          },
        },
      ],
    },
    {
      title: 'Equipamento',
      rows: `
        Item | Qtd | Depto | Locadora | Retira | Devolve | Diária | Condição
        >CÂMERA
        Alexa 35 | 1 | Câmera | Lentes do Norte | 03/06/2027 | 10/07/2027 | R$ 3.200 | Pedido fechado
        Jogo Cooke S4 | 1 | Câmera | Lentes do Norte | 03/06/2027 | 10/07/2027 | R$ 1.400 | Pedido fechado
        Caixa estanque | 1 | Câmera | Aqua SP | 15/06/2027 | 16/06/2027 | R$ 1.100 | Na fila, 2ª reserva
        Drone + piloto | 1 | Câmera | Voa Filmes | 16/06/2027 | 17/06/2027 | R$ 2.800 | Negociando
        >MAQUINÁRIA E ELÉTRICA
        Caminhão gerador 110 kVA | 1 | Elétrica | Luz & Cia | 04/06/2027 | 10/07/2027 | R$ 1.900 | Dir. de produção liberou
        HMI 18k | 2 | Elétrica | Luz & Cia | 04/06/2027 | 10/07/2027 | R$ 950 | Cotação com 3 locadoras
        Grua | 1 | Maquinária | Braço Longo | 21/06/2027 | 21/06/2027 | R$ 2.100 | Acertado de boca
        Balsa de apoio | 1 | Marítimo | Colônia Z-10 | 15/06/2027 | 16/06/2027 | R$ 700 | Acertado de boca
        Rádios | 25 | Produção | Fala Fácil | 01/06/2027 | 12/07/2027 | R$ 8 | Chegou na base
        Tendas 6x6 | 4 | Produção | Festa Boa | 07/06/2027 | 10/07/2027 | R$ 120 | Por fazer
        Máquina de chuva | 1 | Efeitos | FX Brasil | | | R$ 1.500 | Caiu do plano
        Kit teste de câmera | 1 | Câmera | Lentes do Norte | 26/04/2027 | 28/04/2027 | R$ 900 | Já devolvido`,
      tables: [
        {
          track: 'equipment',
          headerRow: 1,
          fields: 'A item, B quantity, C department, D vendor, E startDate, F endDate, G rate/cost, H status',
          dataRows: '3-6, 8-15',
          status: {
            'Pedido fechado': 'booked',
            'Na fila, 2ª reserva': 'option',
            Negociando: 'sourcing',
            'Dir. de produção liberou': 'approved',
            'Cotação com 3 locadoras': 'sourcing',
            'Acertado de boca': 'agreed',
            'Chegou na base': 'inHand',
            'Por fazer': 'needed',
            'Caiu do plano': 'cancelled',
            'Já devolvido': 'returned',
          },
        },
      ],
    },
    {
      title: 'Pagamentos',
      rows: `
        CONTAS A PAGAR – maio/2027 | | | | | | |
        NF | Emissão | Fornecedor | Histórico | Rubrica | Valor R$ | Vencimento | Posição
        00412 | 26/04/2027 | Lentes do Norte | Teste de câmera | 4.2 | 2.700,00 | 10/05/2027 | Pago via Pix
        1187 | 28/04/2027 | Cena Agenciamento | Sinal elenco | 2.1 | 25.000,00 | 05/05/2027 | Pago via Pix
        331 | 29/04/2027 | Hotel Pilar | Pesquisa locação | 6.3 | 1.980,00 | 12/05/2027 | Liberado para pagamento
        s/n | | Colônia Z-10 | Balsa | 6.1 | 1.400,00 | | Aguardando nota fiscal
        778 | 30/04/2027 | Transporte Aruá | Vans abril | 7.1 | 6.250,00 | 14/05/2027 | Com a controller
        779 | 30/04/2027 | Transporte Aruá | Vans abril (2ª via) | 7.1 | 6.250,00 | | Nota cancelada
        90 | 03/05/2027 | Gráfica Sol | Roteiros | 1.4 | 420,00 | 10/05/2027 | Devolvida, CNPJ errado
        15 | 03/05/2027 | Iracema Vidal | Verba figurino 1 | 5.1 | 15.000,00 | 06/05/2027 | Agendado no banco 06/05
        62 | 03/05/2027 | Prefeitura de Igarassu | Taxa | 6.1 | 310,00 | 20/05/2027 | Com a controller
        | | | | TOTAL | 59.310,00 | |`,
      tables: [
        {
          track: 'payments',
          headerRow: 2,
          fields:
            'A reference/id, B date, C vendor, D description/item, E category/ignore/reference/id, F cost, G dueDate, H status',
          dataRows: '3-11',
          status: {
            'Pago via Pix': 'done',
            'Liberado para pagamento': 'approved',
            'Aguardando nota fiscal': 'needed',
            'Com a controller': 'submitted',
            'Nota cancelada': 'cancelled',
            'Devolvida, CNPJ errado': 'rejected',
            'Agendado no banco 06/05': ['approved', 'done'],
          },
        },
      ],
    },
  ],
};

const kopalnia: TextWorkbook = {
  title: "KOPALNIA – serial 6 x 50' – kierownictwo produkcji (Katowice)",
  locale: 'pl_PL',
  kind: 'television',
  dateOrder: 'DMY',
  language: 'pl',
  tabs: [
    {
      title: 'Przegląd scen',
      rows: `
        KOPALNIA – spis scen odc. 3 – wersja niebieska – II reżyser: Tomasz Wrona | | | | | | | | | |
        -
        Nr sc. | W/P | Obiekt | Pora | Str. | Co się dzieje | Postacie | Epizody/Stat. | Rekwizyty ważne | Efekty | Stan zdjęć
        3/1 | P | Szyb – brama | ŚWIT | 1 1/8 | Zmiana schodzi na dół. | HALINA, ZYGA | 40 | lampki | dym | nakręcona
        3/2 | W | Winda szybowa | DZIEŃ | 6/8 | Modlitwa. | ZYGA, BERCIK | 12 | różaniec | trzęsienie | nakręcona
        3/3 | W | Chodnik 7 | DZIEŃ | 2 4/8 | Pierwszy wstrząs. | ZYGA, BERCIK, SZTYGAR | 10 | kilof, metanomierz | pył, zawał | zostało ujęcie wstawkowe
        3/4 | W | Dom Haliny – kuchnia | DZIEŃ | 1 5/8 | Radio milknie. | HALINA, OMA | | radio | | plan: 14.05
        3/5 | P | Familok – podwórko | DZIEŃ | 7/8 | Syreny. | HALINA, DZIECI | 25 | | | plan: 14.05
        3/6 | W | Dyspozytornia | DZIEŃ | 3 | Dyrektor kłamie. | DYREKTOR, SZTYGAR | 4 | telefony | | plan: 17.05
        3/7 | P | Hałda | NOC | 1 2/8 | Poszukiwacze węgla. | BERCIK JR | 6 | wiadra | | przesunięta, brak terminu
        3/8 | W | Kaplica | NOC | 1 | Kobiety czekają. | HALINA, OMA | 18 | świece | | bez terminu
        3/9 | – | – | – | – | – | | | | | wypadła
        3/10 | W | Chodnik 7 | – | 3 3/8 | Ciemność. | ZYGA, BERCIK | | metanomierz | woda | plan: 20.05`,
      tables: [
        {
          track: 'scenes',
          headerRow: 3,
          fields:
            'A scene, B intExt, C set, D dayNight, E pages, F synopsis, G cast, H background, I props, J sfx, K status',
          dataRows: '4-13',
          status: {
            nakręcona: 'done',
            'zostało ujęcie wstawkowe': ['needed', 'inProgress'],
            'plan: 14.05': 'booked',
            'plan: 17.05': 'booked',
            'plan: 20.05': 'booked',
            'przesunięta, brak terminu': ['needed', 'cancelled'],
            'bez terminu': 'needed',
            wypadła: 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Obsada',
      rows: `
        Lp. | Postać | Aktor | Agencja | Dni zdj. | Stawka | Pierwszy dzień | Etap angażu | Uwagi
        >ROLE GŁÓWNE
        1 | Halina | Urszula Piechota | Art Talent | 34 | 4 500 zł | 04.05.2027 | umowa podpisana 12.04 |
        2 | Zyga | Maciej Gorol | Art Talent | 30 | 4 200 zł | 04.05.2027 | umowa u agenta | zwrot do 30.04
        3 | Bercik | Adrian Kołocz | bez agenta | 22 | 2 800 zł | 04.05.2027 | dogadany, umowa w pisaniu |
        >ROLE DRUGOPLANOWE
        4 | Sztygar | Henryk Lis | Scena 5 | 14 | 2 500 zł | 06.05.2027 | złożona propozycja |
        5 | Dyrektor | Jerzy Wasiak | Scena 5 | 9 | 3 000 zł | 17.05.2027 | trzyma nam termin | teatr w środy
        6 | Oma | Gertruda Szulc | amatorka | 11 | 1 200 zł | 14.05.2027 | zaangażowana |
        7 | Bercik jr (12) | | | 10 | 600 zł | 18.05.2027 | drugi etap castingu 26.04 | zgoda kuratorium
        8 | Sekretarka | Ola Mróz | Art Talent | 3 | 1 000 zł | 17.05.2027 | pytamy o wolne terminy |
        9 | Lekarz | Piotr Zych | Scena 5 | 2 | 1 100 zł | | zrezygnował |
        10 | Lekarz | | | 2 | 1 100 zł | 21.05.2027 | brak kandydata |
        11 | Ksiądz | Feliks Brol | bez agenta | 3 | 900 zł | 19.05.2027 | czeka na akceptację stacji |
        12 | Listonosz | | | 1 | | | postać usunięta |`,
      tables: [
        {
          track: 'cast',
          headerRow: 1,
          fields:
            'A id, B character, C person, D vendor/person/notes, E quantity/ignore, F rate/cost, G startDate/date, H status, I notes',
          dataRows: '3-5, 7-15',
          status: {
            'umowa podpisana 12.04': 'signed',
            'umowa u agenta': 'offered',
            'dogadany, umowa w pisaniu': 'agreed',
            'złożona propozycja': 'offered',
            'trzyma nam termin': 'option',
            zaangażowana: 'booked',
            'drugi etap castingu 26.04': 'sourcing',
            'pytamy o wolne terminy': 'sourcing',
            zrezygnował: 'rejected',
            'brak kandydata': 'needed',
            'czeka na akceptację stacji': 'submitted',
            'postać usunięta': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Rekwizyty i sprawunki',
      rows: `
        REKWIZYTY – Basia / pion scenograficzny | | | | | | |
        Sc. | Rekwizyt | Szt. | Kto gra | Skąd | Na kiedy | Na jakim etapie | Koszt
        3/1 | Lampki górnicze 1979 | 20 | statyści | Muzeum Górnictwa | 03.05.2027 | na magazynie | 0 zł
        3/2 | Różaniec | 2 | Zyga | Desa Unicum? | 03.05.2027 | kupiony | 40 zł
        3/3 | Metanomierz | 2 | Sztygar | Muzeum Górnictwa | 03.05.2027 | muzeum obiecało | 0 zł
        3/3 | Kilofy gumowe | 8 | statyści | pracownia | 03.05.2027 | odlewają się | 900 zł
        3/4 | Radio Amator | 1 | Oma | Allegro | 13.05.2027 | wylicytowane, w drodze | 220 zł
        3/4 | Gazeta "Trybuna" | 10 | Halina | grafik | 13.05.2027 | projekt u reżysera | 80 zł
        3/6 | Telefony tarczowe | 5 | – | wypożyczalnia WFDiF | 14.05.2027 | zamówienie złożone | 150 zł
        3/7 | Wiadra blaszane | 6 | Bercik jr | wieś | | jeszcze nie ruszone | 60 zł
        3/8 | Świece, gromnice | 40 | – | parafia | 17.05.2027 | spakowane na plan | 90 zł
        3/9 | Rower listonosza | 1 | Listonosz | OLX | | odpada | 0 zł
        próby | Kask próbny | 1 | Zyga | KWK Wujek | 08.04.2027 | oddany kopalni | 0 zł
        -
        SPRAWUNKI BIUROWE I PLANOWE | | | | | | |
        Co kupić | Ile | Gdzie | Dla kogo | Jedzie | Do kiedy | Zrobione | Zapłacono
        Maski przeciwpyłowe | 100 | BHP Śląsk | ekipa | Kuba | 03.05.2027 | kupione, faktura w biurze | 350 zł
        Koce | 30 | Jysk | statyści | Kuba | 13.05.2027 | jeszcze nie kupione |
        Kawa ziarnista | 10 kg | Makro | catering | Zosia | 30.04.2027 | kupione, faktura w biurze | 480 zł
        Kalosze 41-46 | 20 | Castorama | pion dźwięku | Kuba | 19.05.2027 | zamówione, odbiór w punkcie | 900 zł
        Ręczniki papierowe | 12 | Makro | charakteryzacja | Zosia | 03.05.2027 | jeszcze nie kupione |
        Zasilacz do monitora | 1 | Media Expert | kamera | Zosia | 28.04.2027 | zwrócony do sklepu | 0 zł
        Namiot | 1 | Decathlon | reżyseria | Kuba | 03.05.2027 | nie trzeba, mają swój |`,
      tables: [
        {
          track: 'props',
          headerRow: 2,
          fields: 'A scene, B item, C quantity, D character, E vendor, F dueDate, G status, H cost',
          dataRows: '3-13',
          status: {
            'na magazynie': 'inHand',
            kupiony: 'inHand',
            'muzeum obiecało': 'agreed',
            'odlewają się': 'inProgress',
            'wylicytowane, w drodze': 'booked',
            'projekt u reżysera': 'submitted',
            'zamówienie złożone': 'booked',
            'jeszcze nie ruszone': 'needed',
            'spakowane na plan': 'ready',
            odpada: 'cancelled',
            'oddany kopalni': 'returned',
          },
        },
        {
          track: 'shopping',
          headerRow: 16,
          fields: 'A item, B quantity, C vendor, D department, E owner, F dueDate, G status/done, H cost/paid/actual',
          dataRows: '17-23',
          status: {
            'kupione, faktura w biurze': ['inHand', 'done'],
            'jeszcze nie kupione': 'needed',
            'zamówione, odbiór w punkcie': 'booked',
            'zwrócony do sklepu': 'returned',
            'nie trzeba, mają swój': ['notNeeded', 'cancelled'],
          },
        },
      ],
    },
    {
      title: 'Koszty',
      rows: `
        KOPALNIA – zestawienie kosztów na 30.04.2027 (tys. zł netto) | | | | |
        Poz. | Nazwa | Kosztorys | Wydano | Pozostało | Komentarz
        >I. PRZYGOTOWANIE
        1.1 | Scenariusz i prawa | 420 | 420 | 0 |
        1.2 | Dokumentacja | 60 | 48,5 | 11,5 |
        1.3 | Casting | 75 | 52 | 23 |
        | Razem I | 555 | 520,5 | 34,5 |
        >II. ZDJĘCIA
        2.1 | Honoraria aktorskie | 1 480 | 96 | 1 384 |
        2.2 | Ekipa | 2 310 | 210 | 2 100 |
        2.3 | Sprzęt zdjęciowy | 640 | 0 | 640 | rabat 12%
        2.4 | Scenografia | 980 | 415 | 565 | chodnik 7 drożej
        2.5 | Kostiumy | 260 | 88 | 172 |
        2.6 | Transport | 390 | 31 | 359 |
        2.7 | Obiekty | 280 | 20 | 260 |
        | Razem II | 6 340 | 860 | 5 480 |
        | OGÓŁEM | 6 895 | 1 380,5 | 5 514,5 |`,
      tables: [
        {
          track: 'budget',
          headerRow: 2,
          fields: 'A id/reference, B item/category/description/department, C budget, D actual, E ignore/cost, F notes',
          dataRows: '4-6, 9-15',
        },
      ],
    },
    {
      title: 'Wersje scenariusza',
      rows: `
        Odcinek | Wersja | Kolor | Data | Zmienione strony | Zmiana | Rozesłano
        3 | 5 | biała | 02.03.2027 | wszystkie | wersja produkcyjna | rozesłana do ekipy
        3 | 6 | niebieska | 22.03.2027 | 4-9, 31 | listonosz wypada | rozesłana do ekipy
        3 | 7 | różowa | | 12, 13 | zawał skrócony | scenarzysta pisze
        4 | 4 | biała | 15.03.2027 | wszystkie | wersja produkcyjna | rozesłana do ekipy
        4 | 5 | niebieska | 19.04.2027 | 22-25 | kaplica | w druku
        5 | 3 | biała | | wszystkie | | scenarzysta pisze`,
      tables: [
        {
          track: 'revisions',
          headerRow: 1,
          fields:
            'A reference/ignore/id/scene, B revision/id/ignore, C revision/ignore/category, D date, E pages/description/notes, F description/notes, G status',
          dataRows: '2-7',
          status: { 'rozesłana do ekipy': 'done', 'scenarzysta pisze': 'inProgress', 'w druku': 'inProgress' },
        },
      ],
    },
  ],
};

/** Workbooks made blind, by someone who does not know the recognisers' words. */
export const NINTH_BATCH: readonly TextWorkbook[] = [
  tinhorn,
  saltCellar,
  halden,
  deepTime,
  revierNord,
  forges,
  mareAlta,
  kopalnia,
];
