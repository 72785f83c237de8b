import type { TextWorkbook } from '../workbooks/text-workbook';

export const hollowCreek: TextWorkbook = {
  title: 'HOLLOW CREEK - production bible',
  locale: 'en_US',
  kind: 'film',
  dateOrder: 'MDY',
  language: 'en',
  tabs: [
    {
      title: 'Breakdown v4',
      rows: `
        >HOLLOW CREEK - SCRIPT BREAKDOWN
        draft 4 (pink) | | | | | | | | | | | |
        Sc | IE | Setting | Day/Nt | Eighths | What Happens | Who | Atmos | Hand Props | Cars | Critters | Stunts/FX | Remarks
        1 | EXT | CREEK BED | N | 4/8 | A lantern goes out. | 1, 4 | | lantern | | | rain bars | cold!
        2 | INT | TRAILER | D | 1 2/8 | Dee finds the teeth. | 1 | | jar of teeth, flashlight | | cat | |
        3 | EXT | GAS STATION | DUSK | 7/8 | Sheriff warns her. | 1, 2 | 3 locals | coffee cup | '88 pickup | | |
        A4 | INT | PICKUP | N | 3/8 | Something on the roof. | 1, 3 | | | '88 pickup | | roof fall | process trailer?
        4 | EXT | CREEK BED | N | 2 1/8 | The creek takes Roy. | 1, 3, 4 | | rope, lantern | | dog | water work |
        5 | OMITTED | | | | | | | | | | |
        6 | I/E | CHURCH | D | 1 5/8 | Funeral. | 1, 2, 5 | 20 mourners | hymn books | hearse | | |
        | | | TOTAL | 6 6/8 | | | | | | | |`,
      tables: [
        {
          track: 'scenes',
          headerRow: 3,
          fields:
            'A scene, B intExt, C set, D dayNight, E pages, F synopsis/description, G cast, H background, I props, J vehicles, K animals, L stunts/sfx, M notes',
          dataRows: '4-10',
        },
      ],
    },
    {
      title: 'Crew',
      rows: `
        Job | Who | Where we're at | Rate | Cell | Email | Start | Comments
        >PRODUCTION
        Line Producer | Ana Whitlock | deal memo in | $2,400/wk | (505) 555-0111 | ana@example.com | @2027-02-01 |
        Production Coordinator | | interviewing 3 ppl | $1,500/wk | | | @2027-02-08 |
        Key PA | Jonah Firth | said yes | $200/day | (505) 555-0113 | jonah@example.com | | has truck
        >CAMERA
        DP | Lucía Marsh | signed | $600/day | (505) 555-0114 | lucia@example.com | @2027-02-15 |
        1st AC | Per Olsson | on hold 2nd | $400/day | (505) 555-0115 | per@example.com | | other job til 2/20
        DIT | Wendell Kim | offer out | $450/day | | wkim@example.com | |
        >G&E
        Gaffer | Moss Abernathy | passed | $450/day | | | | ask for recs
        Key Grip | OPEN | | $450/day | | | |`,
      tables: [
        {
          track: 'crew',
          headerRow: 1,
          fields: 'A role, B person, C status, D rate, E phone, F email, G startDate, H notes',
          dataRows: '3-5, 7-9, 11-12',
          status: {
            'deal memo in': 'signed',
            'interviewing 3 ppl': 'sourcing',
            'said yes': 'agreed',
            signed: 'signed',
            'on hold 2nd': 'option',
            'offer out': 'offered',
            passed: 'rejected',
          },
        },
      ],
    },
    {
      title: 'Picture cars & animals',
      rows: `
        PICTURE CARS | | | | | |
        Vehicle | Sc. | Plays for | Source | Status | Cost | Notes
        1988 pickup (hero) | 3, A4 | Dee | Desert Picture Cars | on hold | $350/day |
        1988 pickup (double) | A4 | | Desert Picture Cars | still looking | | match paint
        Hearse | 6 | | Bell Mortuary | confirmed | free | they drive it
        -
        ANIMALS | | | | | |
        Animal | Sc. | Action | Wrangler | Status | Rate | Notes
        Dog (shepherd) | 4 | barks, swims | Paws on Set | booked | $600/day | 2 dogs
        Cat | 2 | hisses | | need | |`,
      tables: [
        {
          track: ['props', 'equipment', 'none'],
          headerRow: 2,
          fields: 'A item/vehicles, B scene, C character/notes/ignore, D vendor, E status, F cost/rate, G notes',
          dataRows: '3-5',
          status: { 'on hold': 'option', 'still looking': 'sourcing', confirmed: 'booked' },
        },
        {
          track: ['props', 'cast', 'none'],
          headerRow: 8,
          fields:
            'A item/animals/character, B scene, C description/synopsis/notes, D vendor/owner/person, E status, F rate/cost, G notes',
          dataRows: '9-10',
          status: { booked: 'booked', need: 'needed' },
        },
      ],
    },
    {
      title: 'Location tracker',
      rows: `
        Script Loc | Actual Place | Owner/Contact | Ph | Where are we | Permit? | Ins. cert | $/day | Shoot Days | Notes
        CREEK BED | Tesuque Creek, lower | Pueblo film office | 505-555-0140 | scouted, love it | applied | requested | $500 | 1, 2 | night access?
        TRAILER | Lot 14, Sunny Acres | Mr. Duarte | 505-555-0141 | agreement signed | n/a | sent | $300 | 3 |
        GAS STATION | TBD | | | scouting | | | | 4 |
        CHURCH | San Isidro chapel | Fr. Tomas | 505-555-0143 | verbal yes | not filed | need | donation | 5 | no fake blood inside`,
      tables: [
        {
          track: 'locations',
          headerRow: 1,
          fields:
            'A set, B location, C person, D phone, E status, F permit, G insurance, H cost/rate, I shootDay/date, J notes',
          dataRows: '2-5',
          status: {
            'scouted, love it': ['sourcing', 'option'],
            'agreement signed': 'signed',
            scouting: 'sourcing',
            'verbal yes': 'agreed',
          },
        },
      ],
    },
    {
      title: 'VFX',
      rows: `
        Shot | Sc | Description | Plates needed | Vendor | Bid | Status
        HC_004_010 | 4 | hand out of water | clean plate, dry hand element | Bluebird FX | $2,500 | bidding
        HC_004_020 | 4 | remove wires | clean plate | Bluebird FX | $800 | awarded
        HC_A04_010 | A4 | roof dent | | in house | | temp in edit`,
      tables: [
        {
          track: 'none',
          headerRow: 1,
          fields: 'A id, B scene, C description',
          dataRows: '2-4',
        },
      ],
    },
    {
      title: 'To do',
      rows: `
        Task | Who | By when | Done?
        Send script to insurance | Ana | 2/3/27 | [x]
        Lock chapel | Jonah | 2/10/27 | [ ]
        Order walkies | PC | 2/12/27 | [ ]
        Water safety plan | Ana | 2/15/27 | [ ]`,
      tables: [
        {
          track: ['issues', 'none'],
          headerRow: 1,
          fields: 'A item/description, B owner/person, C dueDate, D done/status',
          dataRows: '2-5',
        },
      ],
    },
  ],
};

export const riverdocs: TextWorkbook = {
  title: 'THE LAST FERRYMEN (doc) tracker',
  locale: 'en_US',
  kind: 'film',
  dateOrder: 'MDY',
  language: 'en',
  tabs: [
    {
      title: 'Contributors',
      rows: `
        Name | Who they are | Town | Phone | Email | Status | Release signed? | Interview date | Notes
        Burl Tatum | ferry captain, ret. | Cave City | 270-555-0121 | | filmed | [x] | 4/2/27 | great!
        Odessa Pruitt | deckhand's daughter | Rochester | 270-555-0122 | odessa@example.com | confirmed | [ ] | 4/9/27 | bring photos
        Rep. Carl Dunn | county judge | Morgantown | | cdunn@example.org | emailed 3/1 | [ ] | |
        Sam Loy | current operator | Reeds Ferry | 270-555-0124 | | declined | [ ] | | maybe later?`,
      tables: [
        {
          track: ['cast', 'contacts'],
          headerRow: 1,
          fields:
            'A person, B role/description/character, C ignore/address/location, D phone, E email, F status, G agreement, H date/startDate, I notes',
          dataRows: '2-5',
          status: {
            filmed: ['done', 'booked'],
            confirmed: ['booked', 'signed'],
            'emailed 3/1': 'sourcing',
            declined: 'rejected',
          },
        },
      ],
    },
    {
      title: 'Shoot plan',
      rows: `
        Trip 1 - Green River | | | | | |
        Day | Date | Where | What | Who | Crew call | Travel
        #1 | @2027-04-02 | Cave City landing | Burl itw + b-roll | Burl Tatum | 6:30a | drive 2h
        #2 | @2027-04-03 | Houchin Ferry | sunrise on deck, drone | | 5:00a |
        TRAVEL DAY | | | | | |
        #3 | @2027-04-09 | Rochester | Odessa itw, photos | Odessa Pruitt | 8:00a | drive 1h`,
      tables: [
        {
          track: 'schedule',
          headerRow: 2,
          fields: 'A shootDay, B date, C location, D description/synopsis, E cast/person, F callTime, G notes/ignore',
          dataRows: '3-4, 6',
        },
      ],
    },
    {
      title: 'Gear',
      rows: `
        Item | # | Own/Rent | From | $ | Out | Back | Status
        FX6 body | 2 | rent | Lens & Lantern | $400 | 4/1 | 4/10 | reserved
        70-200 | 1 | own | | | | | have
        Lav kit | 3 | rent | Lens & Lantern | $90 | 4/1 | 4/10 | reserved
        Drone | 1 | ? | | | | | pricing
        Hard drives 4TB | 4 | buy | B&K | $440 | | | ordered`,
      tables: [
        {
          track: 'equipment',
          headerRow: 1,
          fields:
            'A item, B quantity, C vendor/category, D vendor, E cost/rate/budget, F startDate, G endDate, H status',
          dataRows: '2-6',
          status: {
            reserved: ['booked', 'option'],
            have: 'inHand',
            pricing: 'sourcing',
            ordered: ['booked', 'sourcing'],
          },
        },
      ],
    },
    {
      title: 'Archive & clearances',
      rows: `
        Clip / Photo | Source | TC in cut | License | Fee | Cleared?
        Flood newsreel 1937 | State archive | 00:04:11 | PD | $0 | yes
        Tatum family photo | Burl | 00:10:02 | release | $0 | pending
        Song: Green River Waltz | publisher ??? | 00:22:40 | sync | TBD | no`,
      tables: [{ track: ['none', 'issues'], headerRow: 1, fields: 'A item/description', dataRows: '2-4' }],
    },
    {
      title: 'Expenses',
      rows: `
        Date | Paid by | Vendor | What | Amount | Receipt | Reimbursed?
        4/1/27 | Ro | Lens & Lantern | deposit | $245.00 | Y | Y
        4/2/27 | Tate | Marathon | gas | $61.20 | Y | N
        4/2/27 | Ro | Dee's Diner | crew lunch | $48.75 | N | N
        | | | TOTAL | $354.95 | |`,
      tables: [
        {
          track: 'payments',
          headerRow: 1,
          fields:
            'A date, B owner/person, C vendor, D description/item, E cost/actual, F reference/done/ignore/approval, G status/paid',
          dataRows: '2-4',
          status: { Y: 'done', N: ['needed', 'submitted'] },
        },
      ],
    },
  ],
};

export const gradThesis: TextWorkbook = {
  title: 'thesis MASTER (pls dont sort)',
  locale: 'en_US',
  kind: 'film',
  dateOrder: 'MDY',
  language: 'en',
  tabs: [
    {
      title: 'Sheet1',
      rows: `
        ROOMMATES - thesis spring 27 | | | | | | |
        dir: Keziah Bloom  prod: Ty Rourke | | | | | | |
        -
        crew | | | | | | |
        position | name | school email | phone | status | | |
        DP | Mags Oyelaran | mags@example.com | 555-0133 | locked | | |
        sound | ?? | | | asking Leo | | |
        AD | Priya Nair | priya@example.com | 555-0135 | yes | | |
        gaffer | Ben Stroud | | 555-0136 | flaked | | |
        -
        cast | | | | | | |
        character | actor | email | phone | status | scenes | |
        JO | Harriet Vance | hv@example.com | 555-0140 | booked | 1,2,3,5 | |
        LANDLORD | | | | auditions sat | 3 | |
        MOM (voice) | keziahs mom | | | yes lol | 5 | |`,
      tables: [
        {
          track: 'crew',
          headerRow: 5,
          fields: 'A role, B person, C email, D phone, E status',
          dataRows: '6-9',
          status: { locked: 'signed', 'asking Leo': 'sourcing', yes: 'booked', flaked: ['rejected', 'cancelled'] },
        },
        {
          track: 'cast',
          headerRow: 12,
          fields: 'A character/role, B person, C email, D phone, E status, F scene',
          dataRows: '13-15',
          status: { booked: 'booked', 'auditions sat': 'sourcing', 'yes lol': ['agreed', 'booked'] },
        },
      ],
    },
    {
      title: 'Sheet2',
      rows: `
        scene | where | d/n | len | whats happening | who | need
        1 | apt living room | day | 1 4/8 | jo signs the lease | jo, landlord | lease, pen
        2 | apt kitchen | night | 6/8 | the fridge hums | jo | weird fridge magnets
        3 | hallway | day | 1 | landlord wont come in | jo, landlord | keys
        4 | CUT | | | | |
        5 | apt living room | night | 2 2/8 | phone call | jo, mom v/o | landline phone`,
      tables: [
        {
          track: 'scenes',
          headerRow: 1,
          fields: 'A scene, B set/location, C dayNight, D pages, E synopsis/description, F cast, G props',
          dataRows: '2-6',
        },
      ],
    },
    {
      title: 'Sheet3',
      rows: `
        | thing | scene | who's bringing | got it
        [x] | lease | 1 | ty | yes
        [ ] | weird fridge magnets | 2 | mags | ordered
        [ ] | landline phone | 5 | ?? | no
        [x] | keys (big ring) | 3 | keziah | yes
        [ ] | | | |
        [ ] | | | |`,
      tables: [
        {
          track: 'props',
          headerRow: 1,
          fields: 'A done, B item, C scene, D owner, E status',
          dataRows: '2-5',
          status: { yes: 'inHand', ordered: ['sourcing', 'booked'], no: 'needed' },
        },
      ],
    },
    {
      title: 'checkout',
      rows: `
        Equipment Checkout Request | | | |
        Item | Qty | Checkout | Return | OK'd by cage
        Alexa Classic | 1 | 3/4/27 | 3/8/27 | approved
        Kino 4ft | 2 | 3/4/27 | 3/8/27 | approved
        Zoom F8 | 1 | 3/4/27 | 3/8/27 | waitlist
        apple boxes | 1 set | 3/4/27 | 3/8/27 | `,
      tables: [
        {
          track: 'equipment',
          headerRow: 2,
          fields: 'A item, B quantity, C startDate, D endDate, E status/approval/approvedBy',
          dataRows: '3-6',
        },
      ],
    },
  ],
};

export const neonMeridian: TextWorkbook = {
  title: 'NEON SAINTS mv - master sheet',
  locale: 'en_US',
  kind: 'commercial',
  dateOrder: 'MDY',
  language: 'en',
  tabs: [
    {
      title: 'Shot list',
      rows: `
        NEON SAINTS - "Halo Down" (official video) | | | | | | |
        Setup | Shot | Lens | Description | Location | Talent | Look | Props
        1 | A | 35 | Saint walks through smoke | Warehouse | Saint | Look 1 | neon cross
        1 | B | 85 | CU hands | Warehouse | Saint | Look 1 | rings
        2 | A | 24 | Dancers in the pool | Motel | Saint, 6 dancers | Look 2 | floaties
        3 | A | 50 | Band performance | Warehouse | Full band | Look 3 | drum kit, amps`,
      tables: [
        {
          track: ['scenes', 'schedule'],
          headerRow: 2,
          fields:
            'A scene/id, B id/ignore/scene, C ignore/equipment, D synopsis/description, E location/set, F cast, G wardrobe, H props',
          dataRows: '3-6',
        },
      ],
    },
    {
      title: 'Styling',
      rows: `
        Talent | Look | Item | Designer/Source | Size | Status | Return by
        Saint | 1 | white leather trench | Showroom K | M | pulled | @2027-05-20
        Saint | 1 | silver boots | purchase | 11 | ordered | 
        Saint | 2 | sequin trunks | build | M | in the works |
        Dancers x6 | 2 | red swim caps | Amazon | OS | here |
        Bass player | 3 | mesh tank | own | L | tbd |`,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 1,
          fields:
            'A character/person/cast, B id/ignore/scene/description, C item, D vendor, E ignore, F status, G endDate/dueDate',
          dataRows: '2-6',
          status: {
            pulled: ['sourcing', 'inHand'],
            ordered: ['sourcing', 'booked'],
            'in the works': 'inProgress',
            here: 'inHand',
            tbd: 'needed',
          },
        },
      ],
    },
    {
      title: 'Crew/vendors',
      rows: `
        Position | Name | Number | Email | Day rate | Conf? | | Vendor | What | Contact | Quote | PO sent
        Director | Ife Adeyemi | 323-555-0150 | ife@example.com | $2,000 | Y | | Big Bulb | lighting pkg | Stu | $3,200 | [x]
        Producer | Cal Renner | 323-555-0151 | cal@example.com | $1,000 | Y | | Coyote Trucks | 5 ton | desk | $450 | [ ]
        Choreographer | Nomi Sato | 323-555-0152 | nomi@example.com | $900 | hold | | Aqua Safe | lifeguard | Dee | $600 | [ ]
        1st AD | Walt Price | 323-555-0153 | walt@example.com | $800 | N | | | | | |
        Steadicam | | | | $1,100 | | | | | | |`,
      tables: [
        {
          track: 'crew',
          headerRow: 1,
          fields: 'A role, B person, C phone, D email, E rate, F status',
          dataRows: '2-6',
          status: { Y: 'booked', hold: 'option', N: ['rejected', 'needed'] },
        },
        {
          track: ['equipment', 'contacts', 'payments'],
          headerRow: 1,
          fields: 'H vendor, I item/description, J person, K cost/rate/budget, L done/status',
          dataRows: '2-4',
        },
      ],
    },
    {
      title: 'Bid vs actual',
      rows: `
        >AICP-ish SUMMARY
        | | Bid | Actual | Variance
        A | Prep crew | $4,000 | $3,750 | $250
        B | Shoot crew | $12,500 | $13,100 | ($600)
        D | Location & travel | $5,000 | $4,200 | $800
        E | Props, wardrobe, animals | $3,500 | $3,900 | ($400)
        | TOTAL | $25,000 | $24,950 | $50`,
      tables: [
        {
          track: 'budget',
          headerRow: 2,
          fields:
            'A id/ignore/reference/category, B item/category/description/department, C budget/cost, D actual, E ignore',
          dataRows: '3-6',
        },
      ],
    },
  ],
};
