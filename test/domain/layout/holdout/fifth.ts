import type { TextWorkbook } from '../workbooks/text-workbook';

const quarryLight: TextWorkbook = {
  title: 'QUARRY LIGHT (feature) - Coordinator Workbook',
  locale: 'en_US',
  kind: 'film',
  dateOrder: 'MDY',
  language: 'en',
  tabs: [
    {
      title: 'Set Decoration',
      rows: `
        QUARRY LIGHT - SET DECORATION TRACKING - Decorator: Nell Abrams | | | | | | | | |
        Updated 9/14/2026 by KT | | | | | | | | |
        >SET: SUPERINTENDENT'S OFFICE (Sc. 8, 22, 23A) - SHOOTS 9/28
        Item | Qty | Source | Vendor | Buyer | Needed On Set | Status | Budget | Actual | Notes
        Oak partners desk | 1 | Rent | Universal Property | KT | 9/25/2026 | Tagged - deposit paid | $450 | $450 |
        Survey maps, framed | 6 | Make | Graphics | JL | 9/25/2026 | At printer | $600 | $212 | 2 are hero
        Swivel chairs | 3 | Rent | Universal Property | KT | 9/25/2026 | Tagged, not held | $180 | |
        Venetian blinds | 4 | Buy | Home Depot | JL | 9/24/2026 | Delivered to stage | $240 | $231 |
        | | | | | | SUBTOTAL | $1,470 | $893 |
        >SET: BUNKHOUSE (Sc. 31, 32, 40) - SHOOTS 10/1
        Item | Qty | Source | Vendor | Buyer | Needed On Set | Status | Budget | Actual | Notes
        Iron bunks | 12 | Rent | Warner Bros. Property | KT | 9/29/2026 | Quote requested | $1,800 | |
        Army blankets | 24 | Buy | Surplus store | JL | 9/29/2026 | Purchased, being aged | $480 | $455 |
        Potbelly stove | 1 | Rent | History For Hire | KT | 9/29/2026 | Need to find | $350 | | Practical flame?
        Footlockers | 12 | Rent | History For Hire | KT | 9/29/2026 | Set dressed | $360 | $360 |
        Pin-up calendar | 2 | Make | Graphics | JL | 9/29/2026 | Killed by director 9/10 | | |
        | | | | | | SUBTOTAL | $2,990 | $815 |`,
      tables: [
        {
          track: ['setDressing', 'props'],
          headerRow: 4,
          fields:
            'A item, B quantity, C category/vendor, D vendor, E owner, F dueDate, G status, H budget/cost, I actual, J notes',
          dataRows: '5-8, 12-16',
          status: {
            'Tagged - deposit paid': ['booked', 'option'],
            'At printer': 'inProgress',
            'Tagged, not held': ['option', 'sourcing'],
            'Delivered to stage': 'inHand',
            'Quote requested': 'sourcing',
            'Purchased, being aged': 'inProgress',
            'Need to find': 'needed',
            'Set dressed': ['onSet', 'ready'],
            'Killed by director 9/10': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Day Out of Days',
      rows: `
        DAY OUT OF DAYS - 9/11/2026 | | | | | | | | |
        | | Month/Day | 9/28 | 9/29 | 9/30 | 10/1 | 10/2 | Total |
        ID | Character | Actor | 1 | 2 | 3 | 4 | 5 | Work | Hold
        1 | NORA BELL | Frances Ayo | SW | W | H | W | WF | 4 | 1
        2 | SUPT. DRUMMOND | Ted Lorimer | SW | WF | | | | 2 | 0
        3 | LUKE BELL | Casey Whitt | | SW | W | W | WF | 4 | 0
        4 | COOK | Manny Ortega | | | | SWF | | 1 | 0`,
      tables: [
        {
          track: ['cast', 'schedule'],
          headerRow: 3,
          fields:
            'A id, B character, C person, D matrix, E matrix, F matrix, G matrix, H matrix, I ignore/quantity, J ignore/quantity',
          dataRows: '4-7',
        },
      ],
    },
    {
      title: 'Wardrobe',
      rows: `
        STATUS: N = need, S = shopping, F = in fittings, A = alterations, R = ready, X = cut | | | | | | | |
        -
        Character | Actor | Change # | Scenes | Script Days | Costume | Multiples | Status | Comments
        NORA | F. Ayo | 1 | 8, 9 | D1 | Gray travel suit, hat | 2 | R |
        NORA | F. Ayo | 2 | 22, 23A | D3 | Work shirt, dungarees | 3 | F | Second fitting 9/18
        NORA | F. Ayo | 3 | 57 | D9 | Burned version of change 2 | 4 | N |
        DRUMMOND | T. Lorimer | 1 | 8, 22 | D1-D3 | Three-piece, watch chain | 1 | A | Cuffs up 1/2"
        LUKE | C. Whitt | 1 | 31-33 | D4 | Quarry overalls | 3 | S |
        LUKE | C. Whitt | 2 | 34 | D4 | Sunday suit | 1 | X | Scene omitted
        QUARRYMEN | BG x 15 | 1 | 31, 40 | D4 | Overalls, caps | 15 | S | Western Costume pull 9/16`,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 3,
          fields:
            'A character, B person, C id/ignore/quantity, D scene, E ignore, F item/description, G quantity/ignore, H status, I notes',
          dataRows: '4-10',
          status: { N: 'needed', S: 'sourcing', F: 'inProgress', A: 'inProgress', R: 'ready', X: 'cancelled' },
        },
      ],
    },
    {
      title: 'Open Issues',
      rows: `
        No. | Date Opened | Department | Issue | Impact | Assigned To | Due | Resolution Status | Comments
        1 | 9/2/2026 | Locations | Quarry owner wants blasting rider in the agreement | High | Pete S. | 9/12/2026 | Legal reviewing rider |
        2 | 9/4/2026 | Camera | Second body not available week 1 | Medium | Ana R. | 9/18/2026 | Unresolved |
        3 | 9/8/2026 | Safety | Dust exposure on night exteriors | High | Gil T. | 9/20/2026 | Mitigated - respirators ordered |
        4 | 9/9/2026 | Accounting | Workers comp certificate missing for stunt vendor | Medium | Dot K. | 9/15/2026 | Resolved 9/11 |
        5 | 9/10/2026 | Casting | Casey's school schedule | Medium | Ana R. | 9/14/2026 | Pending response from guardian |
        6 | 9/11/2026 | Transpo | No base camp for day 4 | High | Hector V. | 9/22/2026 | Not started |`,
      tables: [
        {
          track: 'issues',
          headerRow: 1,
          fields:
            'A id/reference, B date, C department, D description/item, E severity, F owner, G dueDate, H status, I notes',
          dataRows: '2-7',
          status: {
            'Legal reviewing rider': 'inProgress',
            Unresolved: 'needed',
            'Mitigated - respirators ordered': ['inProgress', 'done'],
            'Resolved 9/11': 'done',
            'Pending response from guardian': 'inProgress',
            'Not started': 'needed',
          },
        },
      ],
    },
    {
      title: 'PO Log',
      rows: `
        PO # | Date | Vendor | Description | Dept | Acct Code | Amount | Requested By | Status | Check #
        2011 | 9/1/2026 | Universal Property | Office furniture | Set Dec | 2310 | $630.00 | KT | Approved - UPM 9/2 |
        2012 | 9/2/2026 | Keslow Camera | Prep week package | Camera | 3110 | $8,400.00 | AR | Paid in full | 10087
        2013 | 9/4/2026 | Lone Pine Lodge | Scout rooms | Locations | 3420 | $1,120.00 | PS | Awaiting invoice |
        2014 | 9/8/2026 | Western Costume | Pull deposit | Costume | 2910 | $2,000.00 | BW | Submitted to UPM |
        2015 | 9/9/2026 | Quarry Aggregates LLC | Location deposit | Locations | 3410 | $5,000.00 | PS | Check cut 9/11 | 10093
        2016 | 9/10/2026 | History For Hire | Stove | Set Dec | 2310 | $350.00 | KT | VOID |
        | | | | | TOTAL | $17,500.00 | | |`,
      tables: [
        {
          track: 'payments',
          headerRow: 1,
          fields:
            'A id/reference, B date, C vendor, D description/item, E department, F reference/category/id/ignore, G cost, H owner/person, I status, J reference/paid/id/ignore',
          dataRows: '2-7',
          status: {
            'Approved - UPM 9/2': 'approved',
            'Paid in full': 'done',
            'Awaiting invoice': ['needed', 'submitted'],
            'Submitted to UPM': 'submitted',
            'Check cut 9/11': ['done', 'approved'],
            VOID: ['cancelled', 'rejected'],
          },
        },
      ],
    },
    {
      title: 'Screening RSVP',
      rows: `
        Camera test screening - Thursday 9/17 7pm | | |
        Guest | Company | Coming? | Plus one
        M. Deutsch | Ridgeline | Yes | No
        P. Albright | Ridgeline | Yes | Yes
        S. Tan | Bond company | No reply |`,
      tables: [],
    },
  ],
};

const foxgloveRow: TextWorkbook = {
  title: 'Foxglove Row - Series 2 - Eps 9 & 10',
  locale: 'en_GB',
  kind: 'television',
  dateOrder: 'DMY',
  language: 'en',
  tabs: [
    {
      title: 'Ep 9 breakdown',
      rows: `
        FOXGLOVE ROW - EPISODE 9 - SCRIPT BREAKDOWN (Shooting Script, Blue) | | | | | | | | | | | |
        Sc No | I/E | Location (script) | D/N | Story day | Page count | Action | Principals | SAs | Action props | Vehicles | Make-up | Remarks
        9-10 | INT | No. 14 - Hall | D | 21 | 6/8 | Ivy signs for the parcel. | IVY | Courier | parcel, stylus | | |
        9-11 | INT | No. 14 - Front room | D | 21 | 2 1/8 | Ivy and Clem open it. | IVY, CLEM | | parcel, christening shawl | | |
        9-12 | EXT | Foxglove Row | D | 21 | 4/8 | Neighbours watch the van. | CLEM, MRS OJO | 5 neighbours | | removal van | |
        9-12A | EXT | Foxglove Row | DUSK | 21 | 3/8 | Clem follows. | CLEM | | | Clem's bike | | Wet-down
        9-13 | Scene omitted | | | | | | | | | | |
        9-14 | INT | Surgery | D | 22 | 1 7/8 | Dr Patel gives the result. | IVY, DR PATEL | 3 patients | test results, model spine | | bruise, day 2 |
        9-15 | INT/EXT | Clem's car | N | 22 | 1 | The argument. | IVY, CLEM | | phone | Clem's car | | Low loader
        9-16 | INT | The Anchor | N | 22 | 2 6/8 | Quiz night. | ALL | 18 drinkers | answer sheets, microphone | | | 2 cameras
        | | | | Total | 9 3/8 | | | | | | |`,
      tables: [
        {
          track: 'scenes',
          headerRow: 2,
          fields:
            'A scene, B intExt, C set/location, D dayNight, E ignore, F pages, G synopsis/description, H cast/character, I background, J props, K vehicles, L makeup, M notes',
          dataRows: '3-10',
        },
      ],
    },
    {
      title: 'Unit list',
      rows: `
        UNIT LIST - CONFIDENTIAL - v6 12/08/2026 | | | | | | | |
        | | CONTACT | | ENGAGEMENT | | | |
        Position | Name | Mobile | Email | From | To | Weekly fee | Contract | Comments
        PRODUCTION | | | | | | | |
        Line Producer | Moira Telfer | 07700 900301 | moira@example.com | 01/06/2026 | 30/11/2026 | £2,400 | Signed & returned |
        Production Co-ordinator | Ben Attwood | 07700 900302 | ben@example.com | 15/06/2026 | 13/11/2026 | £1,100 | Signed & returned |
        Production Runner | | | | 10/08/2026 | 30/10/2026 | £520 | Interviews 13-14 Aug |
        ASSISTANT DIRECTORS | | | | | | | |
        First AD | Paulette King | 07700 900304 | paulette@example.com | 13/07/2026 | 23/10/2026 | £2,050 | Out for signature |
        Second AD | Euan Grist | 07700 900305 | euan@example.com | 20/07/2026 | 23/10/2026 | £1,350 | Rate agreed |
        CAMERA | | | | | | | |
        DoP | Hana Sedlak | c/o agent | | 03/08/2026 | 23/10/2026 | £3,600 | Offer made 7/8 |
        Focus Puller | Rory Tench | 07700 900308 | rory@example.com | 17/08/2026 | 23/10/2026 | £1,600 | Pencilled |
        Grip | Des O'Neill | 07700 900309 | | | | £1,550 | Turned down - on another drama |
        SOUND | | | | | | | |
        Sound Recordist | Kemi Bright | 07700 900311 | kemi@example.com | 17/08/2026 | 23/10/2026 | £1,900 | Confirmed by phone, PK |
        Boom Op | | | | 17/08/2026 | 23/10/2026 | £1,250 | Kemi to nominate |`,
      tables: [
        {
          track: 'crew',
          headerRow: 3,
          fields:
            'A role, B person, C phone, D email, E startDate, F endDate, G rate/cost, H status/agreement, I notes',
          dataRows: '5-7, 9-10, 12-14, 16-17',
          status: {
            'Signed & returned': 'signed',
            'Interviews 13-14 Aug': 'sourcing',
            'Out for signature': 'offered',
            'Rate agreed': 'agreed',
            'Offer made 7/8': 'offered',
            Pencilled: 'option',
            'Turned down - on another drama': 'rejected',
            'Confirmed by phone, PK': ['booked', 'agreed'],
            'Kemi to nominate': ['needed', 'sourcing'],
          },
        },
      ],
    },
    {
      title: 'Locations',
      rows: `
        Loc | Script name | Address | Owner / agent | Tel | Loc Mgr | Progress | Council notice | Fee | Filming dates | Notes
        A | Foxglove Row (street) | Albert Terrace, LS6 | Residents' assoc. - Mr Hale | 0113 496 0101 | Sal | Residents' letter drafted | TTRO applied | £3,500 | 7-11 Sep |
        B | No. 14 | 14 Albert Terrace | Mrs Whitaker | 0113 496 0102 | Sal | Contract signed 5/8 | n/a | £6,000 | 7-18 Sep | House cleared by art dept
        C | The Anchor | The Fleece, Otley | Landlord - Graham | 01943 496 010 | Jonty | Agreed in principle | n/a | £1,800 | 21-22 Sep | Closed Mondays
        D | Surgery | Former clinic, Meanwood | NHS Property | | Jonty | Second recce 19/8 with DoP | n/a | £2,000 | tbc |
        E | Clem's workplace | Unit 4, Kirkstall | Landlord's agent | 0113 496 0105 | Sal | Contract with solicitor | n/a | £900 | 24 Sep |
        F | Registry office | | | | Sal | Options to be found | | | |
        G | School gates | Bentley Primary | Head - Ms Rao | 0113 496 0107 | Jonty | Refused - term time | | | | Try half term
        H | Crematorium | Lawnswood | Leeds CC | 0113 496 0108 | Sal | Provisional booking held | Applied | £700 | 28 Sep |`,
      tables: [
        {
          track: 'locations',
          headerRow: 1,
          fields:
            'A id/reference, B set, C location/address, D person/vendor, E phone, F owner, G status, H permit, I cost/rate, J date/startDate/shootDay, K notes',
          dataRows: '2-9',
          status: {
            "Residents' letter drafted": ['inProgress', 'sourcing', 'submitted'],
            'Contract signed 5/8': 'signed',
            'Agreed in principle': 'agreed',
            'Second recce 19/8 with DoP': 'sourcing',
            'Contract with solicitor': 'submitted',
            'Options to be found': 'needed',
            'Refused - term time': 'rejected',
            'Provisional booking held': 'option',
          },
        },
      ],
    },
    {
      title: 'Props & graphics',
      rows: `
        Sc | Item | No. off | Hire / buy / make | From | Who | By | Position | Cost | Return
        9-10 | Parcel, sealed | 4 | Make | Art dept | LF | 02/09/2026 | Prototype shown to Moira | £20 |
        9-11 | Christening shawl | 2 | Make | Knitter - Mrs Bell | DW | 02/09/2026 | With knitter until 28/8 | £160 |
        9-12 | Removal van livery | 1 | Make | Signs Express | LF | 04/09/2026 | Artwork cleared by legal | £380 |
        9-14 | Model spine | 1 | Hire | Medical Props | DW | 10/09/2026 | Hire order placed | £45 | 25/09/2026
        9-14 | Test results letter | 6 | Make | Art dept | LF | 10/09/2026 | Printed and bagged | £4 |
        9-16 | Quiz answer sheets | 20 | Make | Art dept | LF | 18/09/2026 | Still to design | £8 |
        9-16 | Microphone, 1990s | 1 | Hire | | DW | 18/09/2026 | Calling round | |
        9-13 | Birthday cake | 2 | Buy | Betty's | DW | | Order cancelled | £90 |
        8-40 | Wheelchair | 1 | Hire | Medical Props | DW | 20/08/2026 | Gone back 24/8 | £30 | 24/08/2026
        9-15 | Phone with crack | 2 | Buy | eBay | LF | 14/09/2026 | Here, awaiting dressing | £60 |`,
      tables: [
        {
          track: ['props', 'setDressing'],
          headerRow: 1,
          fields:
            'A scene, B item, C quantity, D category/vendor, E vendor, F owner, G dueDate, H status, I cost/budget, J endDate/date/dueDate',
          dataRows: '2-11',
          status: {
            'Prototype shown to Moira': 'submitted',
            'With knitter until 28/8': 'inProgress',
            'Artwork cleared by legal': 'approved',
            'Hire order placed': 'booked',
            'Printed and bagged': 'ready',
            'Still to design': 'needed',
            'Calling round': 'sourcing',
            'Order cancelled': 'cancelled',
            'Gone back 24/8': 'returned',
            'Here, awaiting dressing': ['inHand', 'inProgress'],
          },
        },
      ],
    },
    {
      title: 'Script amendments',
      rows: `
        Ep | Issue | Colour | Date | Pages | Scenes | What changed | Stage
        9 | Shooting script | White | 13/07/2026 | All | All | First issue | Issued
        9 | Amendment 1 | Blue | 03/08/2026 | 11-13 | 9-12, 9-12A | Van arrives at dusk | Issued
        9 | Amendment 2 | Pink | 14/08/2026 | 14 | 9-13 | Scene omitted | With script editor
        10 | Shooting script | White | 17/08/2026 | All | All | First issue | In edit - TD
        10 | Amendment 1 | Blue | | 22-25 | 10-31 | Compliance note | To be written`,
      tables: [
        {
          track: 'revisions',
          headerRow: 1,
          fields:
            'A ignore/scene/id, B revision/description/id, C revision/ignore, D date, E pages, F scene, G description/notes/synopsis, H status/done',
          dataRows: '2-6',
          status: {
            Issued: 'done',
            'With script editor': 'inProgress',
            'In edit - TD': 'inProgress',
            'To be written': 'needed',
          },
        },
      ],
    },
    {
      title: 'Key to abbreviations',
      rows: `
        SA | Supporting artiste
        TTRO | Temporary traffic regulation order
        LF / DW | Leonie Frank / Dai Watkins, props
        PK | Paulette King
        tbc | To be confirmed`,
      tables: [],
    },
  ],
};

const brassAndBone: TextWorkbook = {
  title: 'BRASS & BONE - a new musical - SM & Production',
  locale: 'en_GB',
  kind: 'theatre',
  dateOrder: 'DMY',
  language: 'en',
  tabs: [
    {
      title: 'Character plot',
      rows: `
        >BRASS & BONE - CHARACTER / SCENE PLOT
        Scene | Title | Setting | Music nos. | PEARL | JUDE | FOREMAN | MA TULLY | THE TWINS | ENSEMBLE
        ACT ONE | | | | | | | | |
        1 | The shift begins | Foundry | 1, 2 | X | | X | | | Full
        2 | Payday | Foundry yard | 3 | X | X | X | | X | Men
        3 | Ma's kitchen | Kitchen | 4, 5 | X | | | X | X |
        4 | The band room | Chapel hall | 6 | | X | | | | Band
        ACT TWO | | | | | | | | |
        5 | Lockout | Foundry gates | 9, 10 | X | X | X | X | | Full
        6 | The long night | Kitchen | 11 | X | | | X | |
        7 | Contest day | Bandstand | 12, 13, 14 | X | X | | X | X | Full`,
      tables: [
        {
          track: 'scenes',
          headerRow: 2,
          fields:
            'A scene, B description/synopsis, C set/location, D music, E matrix, F matrix, G matrix, H matrix, I matrix, J matrix/background',
          dataRows: '4-7, 9-11',
        },
      ],
    },
    {
      title: 'Rehearsal schedule',
      rows: `
        BRASS & BONE - REHEARSAL SCHEDULE - WEEK 2 | | | | | | |
        Date | From | To | Room | Session | Called | Taken by | Status
        Mon 13/09/2027 | 10:00 | 13:00 | Studio A | No. 1 choreography | Full ensemble | Rhys | Called
        | 14:00 | 17:00 | Studio A | Scene 2 | Pearl, Jude, Foreman | Adaeze | Called
        | 14:00 | 15:30 | Music room | Nos. 4 & 5 | Ma Tully, Twins | MD | Called
        Tue 14/09/2027 | 10:00 | 13:00 | Studio A | Scene 3 | Pearl, Ma Tully, Twins | Adaeze | Moved to Thursday
        | 14:00 | 18:00 | Studio B | Brass band induction | Jude, Band | MD | To be confirmed with band
        Wed 15/09/2027 | DAY OFF | | | | | |
        Thu 16/09/2027 | 10:00 | 13:00 | Studio A | Scene 3 | Pearl, Ma Tully, Twins | Adaeze | Called
        | 14:00 | 17:30 | Studio A | Review Act One | Full company | Adaeze | Called
        Fri 17/09/2027 | 10:00 | 12:00 | Wardrobe | Fittings | See fitting list | Ottilie | Released - wardrobe not ready`,
      tables: [
        {
          track: 'rehearsals',
          headerRow: 2,
          fields:
            'A date, B time/callTime/startDate, C ignore/endDate/time, D location, E description/scene/item/synopsis, F cast/character/person, G owner/person, H status',
          dataRows: '3-7, 9-11',
          status: {
            Called: 'booked',
            'Moved to Thursday': ['cancelled', 'needed', 'booked'],
            'To be confirmed with band': ['option', 'needed', 'unknown', 'sourcing'],
            'Released - wardrobe not ready': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Props & furniture',
      rows: `
        Act I | | | | | | | |
        Ref | Prop | Scene | Set by | Route | Dept contact | Status at 10/9 | Cost | SM notes
        P1 | Cornet (non-playing) | 4 | Jude | Borrow | Greta | Band has offered two | £0 | Collect by 20/9
        P2 | Wage packets x 30 | 2 | Foreman | Make | Fin | 20 made, 10 to go | £6 |
        P3 | Ladle, foundry | 1 | Ensemble | Make | Workshop | In the workshop | £140 | Must be under 4kg
        P4 | Kitchen table | 3, 6 | Stage | Buy | Greta | On trial in rehearsals | £85 |
        P5 | Teapot, enamel | 3 | Ma Tully | Buy | Fin | Bought | £12 |
        -
        Act II | | | | | | | |
        Ref | Prop | Scene | Set by | Route | Dept contact | Status at 10/9 | Cost | SM notes
        P6 | Banner, 3m | 5 | Ensemble | Make | Paintshop | Design signed off by Nico | £220 |
        P7 | Braziers x 2 | 5 | Stage | Hire | Greta | Hire company chased 9/9 | £150 | Flame effect only
        P8 | Trophy cup | 7 | Twins | Hire | Greta | Invoice paid, arriving 24/9 | £40 |
        P9 | Contest programmes | 7 | Ensemble | Make | Fin | Outstanding | £10 |
        P10 | Pram | 5 | - | Stock | Greta | No longer used | £0 |`,
      tables: [
        {
          track: ['props', 'setDressing'],
          headerRow: 2,
          fields:
            'A id/reference, B item, C scene, D character/owner, E category/vendor, F owner, G status, H cost/budget, I notes',
          dataRows: '3-7, 11-15',
          status: {
            'Band has offered two': 'agreed',
            '20 made, 10 to go': 'inProgress',
            'In the workshop': 'inProgress',
            'On trial in rehearsals': ['option', 'inHand', 'onSet'],
            Bought: 'inHand',
            'Design signed off by Nico': 'approved',
            'Hire company chased 9/9': 'sourcing',
            'Invoice paid, arriving 24/9': 'booked',
            Outstanding: 'needed',
            'No longer used': ['cancelled', 'notNeeded'],
          },
        },
      ],
    },
    {
      title: 'LX & Sound hires',
      rows: `
        LIGHTING | | | | | SOUND | | | |
        Fixture | Qty | Supplier | Weekly £ | Stage | | Equipment | Qty | Supplier | Stage
        Mac Viper Profile | 12 | White Light | 540 | Order confirmed | | Radio mic channels | 24 | Stage Sound | Quote accepted, PO to follow
        Sharpy | 6 | White Light | 210 | Order confirmed | | d&b E6 | 8 | Stage Sound | On the rig
        Haze machine | 2 | House | 0 | In venue | | Band monitors | 10 | Stage Sound | Spec with sound designer
        Follow spot | 2 | House | 0 | Out for repair | | Keyboard, 88 note | 2 | | No supplier yet
        Moving mirror ball | 1 | | | Awaiting price from Hawthorn | | Comms belt packs | 14 | House | In venue`,
      tables: [
        {
          track: 'equipment',
          headerRow: 2,
          fields: 'A item, B quantity, C vendor, D rate/cost, E status',
          dataRows: '3-7',
          status: {
            'Order confirmed': 'booked',
            'In venue': 'inHand',
            'Out for repair': ['inProgress', 'inHand'],
            'Awaiting price from Hawthorn': 'sourcing',
          },
        },
        {
          track: 'equipment',
          headerRow: 2,
          fields: 'G item, H quantity, I vendor, J status',
          dataRows: '3-7',
          status: {
            'Quote accepted, PO to follow': ['approved', 'booked'],
            'On the rig': ['onSet', 'ready', 'inHand'],
            'Spec with sound designer': ['submitted', 'sourcing', 'needed'],
            'No supplier yet': 'needed',
            'In venue': 'inHand',
          },
        },
      ],
    },
    {
      title: 'Company availability',
      rows: `
        N/A = not available, am = mornings only, blank = free | | | | | | |
        Date | Tamsin | Kwame | Idris | Bet | Orla | Zeb | Holly
        13/09/2027 | | | N/A | | | |
        14/09/2027 | | am | N/A | | | am |
        16/09/2027 | | | | N/A | | |
        17/09/2027 | am | | | | | | N/A
        20/09/2027 | | | | | N/A | N/A |`,
      tables: [
        {
          track: ['rehearsals', 'none', 'schedule', 'cast'],
          headerRow: 2,
          fields: 'A date, B matrix, C matrix, D matrix, E matrix, F matrix, G matrix, H matrix',
          dataRows: '3-7',
        },
      ],
    },
    {
      title: 'Raffle & bar rota',
      rows: `
        Night | Raffle | Bar | Programmes
        Thu 7 Oct | Jean | Friends x 2 | Marcus
        Fri 8 Oct | Sheila | Friends x 2 | Jean
        Sat 9 Oct | Marcus | Friends x 3 | Sheila`,
      tables: [],
    },
  ],
};

const corvaneTires: TextWorkbook = {
  title: 'Corvane Tires "Every Mile" :60/:30 - Job 26-408',
  locale: 'en_US',
  kind: 'commercial',
  dateOrder: 'MDY',
  language: 'en',
  tabs: [
    {
      title: 'Crew Booking',
      rows: `
        JOB 26-408 CORVANE "EVERY MILE" | | | | | | | | |
        Shoot: Oct 5-6, 2026 Prod Co: Halfmoon | | | | | | | | |
        Dept | Position | Name | Phone | Email | Rate/10 | Booking Status | Prep | Shoot | Notes
        Production | Production Supervisor | Cleo Barnes | 310-555-0141 | cleo@example.com | $850 | Booked | 5 | 2 |
        Production | Asst. Prod. Supervisor | Ty Nakamura | 310-555-0142 | ty@example.com | $500 | Booked | 3 | 2 |
        AD | 1st AD | Gil Santoro | 310-555-0143 | gil@example.com | $1,100 | First hold | 2 | 2 | Director's choice
        AD | 2nd AD | Rae Whitfield | 310-555-0144 | | $700 | Second hold | | 2 |
        Camera | DP | Maja Lindqvist | agent | | $4,500 | Rate out to agent 9/18 | 1 | 2 |
        Camera | 1st AC | Ken Ito | 310-555-0146 | ken@example.com | $850 | Not available | | |
        Camera | 1st AC | Dana Poe | 310-555-0147 | dana@example.com | $850 | Checking with Ken | 1 | 2 |
        Precision Driving | Driver | Shelby Cruz | 310-555-0148 | shelby@example.com | SAG | Confirmed - deal memo in | | 2 |
        G&E | Key Grip | | | | $700 | Position open | 1 | 2 |
        VTR | Playback | Moe Lang | 310-555-0150 | | $650 | Released 9/21 | | |`,
      tables: [
        {
          track: 'crew',
          headerRow: 3,
          fields:
            'A department, B role, C person, D phone, E email, F rate/cost, G status, H ignore/quantity/startDate, I ignore/quantity, J notes',
          dataRows: '4-13',
          status: {
            Booked: 'booked',
            'First hold': 'option',
            'Second hold': 'option',
            'Rate out to agent 9/18': 'offered',
            'Not available': 'rejected',
            'Checking with Ken': ['sourcing', 'option'],
            'Confirmed - deal memo in': ['booked', 'signed'],
            'Position open': 'needed',
            'Released 9/21': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Talent',
      rows: `
        Role | Talent | Agency | Selects | Status | Fitting | Call Day 1 | Call Day 2 | Session Fee
        Grandfather | Leon Archer | Commercials Unltd | 1st choice | Booked - client approved 9/17 | 10/2/2026 | 7:00A | | $783.10
        Mother | Priya Raman | AKA | 1st choice | On avail | | 7:30A | | $783.10
        Teen Driver | Jonah Katz | KMR | 2nd choice | Backup | | | 6:30A | $783.10
        Teen Driver | Eli Frost | DDO | 1st choice | Out to client | | | 6:30A | $783.10
        Tow Truck Driver | | | | Casting session 9/22 | | | |
        Toddler | twins | Brand | | Permits in process | | 9:00A | | $783.10`,
      tables: [
        {
          track: 'cast',
          headerRow: 1,
          fields:
            'A character/role, B person, C vendor/person/notes, D ignore/notes/category, E status, F date/dueDate, G callTime/time, H callTime/time, I rate/cost',
          dataRows: '2-7',
          status: {
            'Booked - client approved 9/17': 'booked',
            'On avail': 'option',
            Backup: 'option',
            'Out to client': ['submitted', 'sourcing', 'option'],
            'Casting session 9/22': 'sourcing',
            'Permits in process': ['submitted', 'sourcing', 'option', 'inProgress'],
          },
        },
      ],
    },
    {
      title: 'Location options',
      rows: `
        Scene | Location | Option | City | Property rep | Phone | Status | Film permit | Site fee | Insurance
        Two-lane blacktop | Angeles Forest Hwy | A | LA County | USFS | 626-555-0161 | Permit submitted FilmLA 9/16 | In review | $1,500 | COI sent
        Two-lane blacktop | Mulholland Hwy | B | Malibu | Caltrans | | Backup, on hold | | $1,200 |
        Family driveway | Kester residence | A | Altadena | Owner - Jo Kester | 626-555-0163 | Location agreement signed | Issued | $5,000 | COI sent
        Gas station | Four Aces | A | Palmdale | Site mgr | 661-555-0164 | Director likes, negotiating fee | | $4,500 |
        Gas station | Desert Fuel | B | Lancaster | | | Passed | | |
        Diner | Club Ed | A | Lancaster | Owner | 661-555-0166 | Scout 9/24 | | $3,800 |`,
      tables: [
        {
          track: 'locations',
          headerRow: 1,
          fields:
            'A set/scene, B location, C ignore/category, D address/location/ignore, E person/vendor, F phone, G status, H permit, I cost/rate, J insurance',
          dataRows: '2-7',
          status: {
            'Permit submitted FilmLA 9/16': 'submitted',
            'Backup, on hold': 'option',
            'Location agreement signed': 'signed',
            'Director likes, negotiating fee': ['sourcing', 'option'],
            Passed: 'rejected',
            'Scout 9/24': 'sourcing',
          },
        },
      ],
    },
    {
      title: 'Shooting Schedule',
      rows: `
        CORVANE - SHOOTING SCHEDULE (draft 3) | | | | | | |
        Time | Frame | Description | Location | Talent | Gear | Duration | Notes
        DAY 1 - Monday, October 5, 2026 | | | | | | |
        6:30 AM | | Crew call / breakfast | Kester residence | | | 30 min |
        7:00 AM | 1, 2 | Grandfather checks the tire | Kester residence | Grandfather | 50mm | 90 min | Sunrise 6:52
        8:30 AM | 3 | Family loads the car | Kester residence | Grandfather, Mother, Toddler | Steadicam | 75 min | Minor - teacher on set
        12:30 PM | LUNCH | | | | | 60 min |
        1:30 PM | COMPANY MOVE | | | | | 60 min |
        2:30 PM | 4A | Car passes camera | Angeles Forest Hwy | Precision driver | Russian Arm | 120 min | CHP x2
        7:00 PM | WRAP | | | | | |
        DAY 2 - Tuesday, October 6, 2026 | | | | | | |
        5:30 AM | | Crew call / breakfast | Four Aces | | | 30 min |
        6:30 AM | 5-7 | Teen fills up | Four Aces | Teen Driver | 35mm | 120 min |
        9:00 AM | 8 | Tow truck arrives | Four Aces | Teen Driver, Tow Truck Driver | Dolly | 90 min |
        6:00 PM | WRAP | | | | | |`,
      tables: [
        {
          track: 'schedule',
          headerRow: 2,
          fields:
            'A time/callTime, B scene, C synopsis/description, D location/set, E cast/character, F equipment/ignore/notes, G ignore/time, H notes',
          dataRows: '5-6, 9, 13-14',
        },
      ],
    },
    {
      title: 'Wardrobe pulls',
      rows: `
        Talent | Look | Piece | Size | Store / Rental House | Price | Status | Return by
        Grandfather | 1 | Waxed field jacket | L | Filson | $395 | Purchased - keep tags on | 10/9/2026
        Grandfather | 1 | Work boots | 11 | Talent's own | $0 | Leon bringing |
        Mother | 1 | Denim shirt dress | 6 | Nordstrom | $128 | On order, due 9/30 |
        Mother | 1 | Cardigan options (3) | M | Various | $240 | Presented at PPM |
        Teen Driver | 1 | Varsity jacket | M | Custom - Varsity Base | $310 | Being embroidered |
        Teen Driver | 2 | Rain shell | M | REI | $149 | Need |
        Tow Truck Driver | 1 | Coveralls | XL | Western Costume | $60 | Pulled and steamed | 10/8/2026
        Toddler | 1 | Overalls x 4 | 2T | Target | $72 | Returned - wrong color | `,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 1,
          fields:
            'A character/person, B id/ignore/scene/description, C item, D ignore, E vendor, F cost/budget, G status, H endDate/dueDate',
          dataRows: '2-9',
          status: {
            'Purchased - keep tags on': 'inHand',
            'Leon bringing': 'agreed',
            'On order, due 9/30': 'booked',
            'Presented at PPM': 'submitted',
            'Being embroidered': 'inProgress',
            Need: 'needed',
            'Pulled and steamed': ['ready', 'inHand'],
            'Returned - wrong color': ['returned', 'needed', 'rejected'],
          },
        },
      ],
    },
    {
      title: 'Actuals',
      rows: `
        >AICP COST SUMMARY - ACTUALIZATION
        Line | Category | Bid | Actual to Date | Over / (Under)
        A | Pre-production & wrap labor | $38,200 | $21,450 | ($16,750)
        B | Shooting labor | $61,900 | $0 | ($61,900)
        C | Prep & wrap expenses | $9,400 | $4,115 | ($5,285)
        D | Location & travel | $44,750 | $12,300 | ($32,450)
        E | Props, wardrobe, animals | $17,600 | $6,902 | ($10,698)
        | SUBTOTAL A-E | $171,850 | $44,767 | ($127,083)
        F | Studio & set construction | $0 | $0 | $0
        I | Film, devel. & print | $3,200 | $0 | ($3,200)
        | GRAND TOTAL | $175,050 | $44,767 | ($130,283)`,
      tables: [
        {
          track: 'budget',
          headerRow: 2,
          fields:
            'A id/reference/category/ignore, B category/item/description/department, C budget/cost, D actual, E ignore',
          dataRows: '3-7, 9-10',
        },
      ],
    },
  ],
};

const passeurs: TextWorkbook = {
  title: 'LES PASSEURS DE SEL – long métrage – suivi de production',
  locale: 'fr_FR',
  kind: 'film',
  dateOrder: 'DMY',
  language: 'fr',
  tabs: [
    {
      title: 'Dépouillement',
      rows: `
        LES PASSEURS DE SEL – Dépouillement V3 du 04/01/2027 | | | | | | | | | | | |
        Séq. | I/E | Décor | Effet | Jour récit | Durée (8e) | Résumé | Rôles | Figuration | Accessoires | Costumes | Véhicules | Observations
        55 | EXT | Marais salants | AUBE | 12 | 1 2/8 | Jeanne charge les sacs. | Jeanne, Corentin | 4 paludiers | sacs de sel, brouette | sabots | | Lever du soleil 7h58
        56 | INT | Salorge | JOUR | 12 | 2 3/8 | Le percepteur compte. | Jeanne, Percepteur | 2 commis | balance, registre | | |
        56A | INT | Salorge – grenier | JOUR | 12 | 5/8 | Corentin se cache. | Corentin | | lanterne | | |
        57 | EXT | Chemin des douaniers | NUIT | 12 | 1 7/8 | La poursuite. | Corentin, Douaniers | 6 douaniers | fusils, lanternes | uniformes | charrette | Cascade, chevaux
        58 | Supprimée | | | | | | | | | | |
        59 | INT | Maison de Jeanne | NUIT | 12 | 3 | La blessure. | Jeanne, Corentin, Mère | | bassine, linges | chemise ensanglantée x3 | |
        60 | I/E | Barque | AUBE | 13 | 1 1/8 | Le départ. | Jeanne, Corentin | | rames, malle | capes | barque | Marée
        | | | | Total | 10 2/8 | | | | | | |`,
      tables: [
        {
          track: 'scenes',
          headerRow: 2,
          fields:
            'A scene, B intExt, C set, D dayNight, E ignore, F pages, G synopsis/description, H cast/character, I background, J props, K wardrobe, L vehicles, M notes',
          dataRows: '3-9',
        },
      ],
    },
    {
      title: 'Plan de travail',
      rows: `
        PLAN DE TRAVAIL N°5 – édité le 22/01/2027 | | | | | | |
        Séq. | I/E | Décor | Lieu | Effet | Rôles | Minutage | Horaires
        LUNDI 1er MARS 2027 – J1 | | | | | | |
        56 | INT | Salorge | Batz-sur-Mer | JOUR | Jeanne, Percepteur | 2'20 | 8h-18h
        56A | INT | Salorge – grenier | Batz-sur-Mer | JOUR | Corentin | 0'35 |
        MARDI 2 MARS 2027 – J2 | | | | | | |
        59 | INT | Maison de Jeanne | Kervalet | NUIT | Jeanne, Corentin, Mère | 3'10 | 12h-22h
        MERCREDI 3 MARS 2027 – TRANSFERT / PRÉLIGHT | | | | | | |
        JEUDI 4 MARS 2027 – J3 | | | | | | |
        57 | EXT | Chemin des douaniers | Pointe de Penchâteau | NUIT | Corentin, Douaniers | 1'50 | 17h-3h
        VENDREDI 5 MARS 2027 – J4 | | | | | | |
        55 | EXT | Marais salants | Guérande | AUBE | Jeanne, Corentin | 1'15 | 5h-14h
        60 | I/E | Barque | Le Croisic | JOUR | Jeanne, Corentin | 1'05 |
        SAMEDI ET DIMANCHE – REPOS | | | | | | |`,
      tables: [
        {
          track: 'schedule',
          headerRow: 2,
          fields:
            'A scene, B intExt, C set, D location, E dayNight, F cast/character, G pages/ignore/time, H time/callTime',
          dataRows: '4-5, 7, 10, 12-13',
        },
      ],
    },
    {
      title: 'Repérages',
      rows: `
        Décor | Lieu proposé | Commune | Contact | Téléphone | Avancement | Autorisation | Convention | Tarif | Remarques
        Marais salants | Saline de Kerbiniou | Guérande | M. Thébaud | 02 55 55 10 01 | Convention signée | Accord mairie | signée | 1 500 € |
        Salorge | Ancienne salorge | Batz-sur-Mer | Mairie – Mme Oger | 02 55 55 10 02 | Demande déposée le 12/01 | en cours d'instruction | | 2 000 € | ABF à consulter
        Maison de Jeanne | Maison Le Gal | Kervalet | Famille Le Gal | 02 55 55 10 03 | Accord de principe | sans objet | à rédiger | 3 200 € | Mobilier à stocker
        Chemin des douaniers | Pointe de Penchâteau | Le Pouliguen | Conservatoire du littoral | | Visite technique le 28/01 | à demander | | |
        Chapelle | Sainte-Anne | Piriac | Évêché | 02 55 55 10 05 | Refus de l'évêché | | | | Chercher ailleurs
        Barque | Port du Croisic | Le Croisic | Capitainerie | 02 55 55 10 06 | Créneau réservé provisoirement | | | 400 € |
        Tribunal | | | | | Rien de trouvé à ce jour | | | |`,
      tables: [
        {
          track: 'locations',
          headerRow: 1,
          fields:
            'A set, B location, C address/location/ignore, D person, E phone, F status, G permit, H agreement, I cost/rate, J notes',
          dataRows: '2-8',
          status: {
            'Convention signée': 'signed',
            'Demande déposée le 12/01': 'submitted',
            'Accord de principe': 'agreed',
            'Visite technique le 28/01': 'sourcing',
            "Refus de l'évêché": 'rejected',
            'Créneau réservé provisoirement': 'option',
            'Rien de trouvé à ce jour': ['needed', 'sourcing'],
          },
        },
      ],
    },
    {
      title: 'Accessoires',
      rows: `
        Accessoiriste : Gwenola P. – Ensemblier : Tanguy R. | | | | | | | | |
        -
        Séq. | Désignation | Qté | Provenance | Fournisseur | Resp. | Livraison | État | Budget | Réel
        55 | Sacs de sel en toile | 60 | Fabrication | Atelier | GP | 24/02/2027 | En fabrication | 300 € | 145 €
        55 | Brouette de paludier | 2 | Prêt | Musée des marais | GP | 24/02/2027 | Convention de prêt signée | 0 € |
        56 | Balance romaine | 1 | Location | Maison Defrise | TR | 22/02/2027 | Devis demandé | 120 € |
        56 | Registre du percepteur | 3 | Fabrication | Graphiste | GP | 22/02/2027 | Maquette validée par le réalisateur | 90 € | 40 €
        57 | Fusils factices | 6 | Location | Maratier | TR | 26/02/2027 | Bon de commande envoyé | 480 € |
        57 | Lanternes | 8 | Location | Maison Defrise | TR | 26/02/2027 | Retirées, en loge accessoires | 160 € | 160 €
        59 | Bassine en cuivre | 1 | Achat | Brocante | GP | 26/02/2027 | À chercher | 60 € |
        59 | Linges tachés | 12 | Fabrication | Habilleuse | GP | 26/02/2027 | Prêts, étiquetés | 40 € | 22 €
        58 | Crucifix | 1 | Achat | Brocante | GP | | Abandonné (séq. coupée) | |
        60 | Malle de voyage | 1 | Prêt | Particulier | TR | 02/03/2027 | Photos envoyées à Claire | 0 € |
        | | | | | | | TOTAL | 1 250 € | 367 €`,
      tables: [
        {
          track: ['props', 'setDressing'],
          headerRow: 3,
          fields:
            'A scene, B item, C quantity, D category/vendor, E vendor, F owner, G dueDate, H status, I budget/cost, J actual',
          dataRows: '4-13',
          status: {
            'En fabrication': 'inProgress',
            'Convention de prêt signée': ['booked', 'signed', 'agreed'],
            'Devis demandé': 'sourcing',
            'Maquette validée par le réalisateur': 'approved',
            'Bon de commande envoyé': 'booked',
            'Retirées, en loge accessoires': 'inHand',
            'À chercher': 'needed',
            'Prêts, étiquetés': 'ready',
            'Abandonné (séq. coupée)': 'cancelled',
            'Photos envoyées à Claire': 'submitted',
          },
        },
      ],
    },
    {
      title: 'Équipe & contrats',
      rows: `
        Poste | Nom | Portable | Courriel | Semaines | Salaire hebdo | Situation du contrat | Commentaire
        >PRODUCTION
        Directrice de production | Hélène Maurin | 06 55 55 20 01 | helene@example.com | 16 | 2 100 € | Contrat signé des deux parties |
        Administrateur | Driss Benali | 06 55 55 20 02 | driss@example.com | 20 | 1 700 € | Contrat signé des deux parties |
        Chargée de production | Lou Ferrand | 06 55 55 20 03 | lou@example.com | 14 | 1 100 € | Promesse d'embauche envoyée |
        >MISE EN SCÈNE
        Première assistante | Capucine Roy | 06 55 55 20 04 | capucine@example.com | 14 | 1 750 € | Accord verbal | DPAE à faire
        Second assistant | | | | 10 | 1 050 € | Candidatures reçues |
        >IMAGE
        Directrice de la photo | Anouk Sterling | | | 9 | 3 000 € | Négociation avec l'agent |
        Première assistante opérateur | Maud Kerr | 06 55 55 20 07 | maud@example.com | 8 | 1 500 € | Pré-réservée |
        >SON
        Chef opérateur son | Yann Prigent | 06 55 55 20 08 | yann@example.com | 8 | 1 900 € | Indisponible |
        Perchman | | | | 8 | 1 300 € | Poste à pourvoir |`,
      tables: [
        {
          track: 'crew',
          headerRow: 1,
          fields: 'A role, B person, C phone, D email, E quantity/ignore, F rate/cost, G status/agreement, H notes',
          dataRows: '3-5, 7-8, 10-11, 13-14',
          status: {
            'Contrat signé des deux parties': 'signed',
            "Promesse d'embauche envoyée": 'offered',
            'Accord verbal': 'agreed',
            'Candidatures reçues': 'sourcing',
            "Négociation avec l'agent": ['offered', 'sourcing'],
            'Pré-réservée': 'option',
            Indisponible: 'rejected',
            'Poste à pourvoir': 'needed',
          },
        },
      ],
    },
    {
      title: 'Factures',
      rows: `
        Date facture | Fournisseur | N° facture | Objet | Montant HT | Montant TTC | Échéance | Validé par | Règlement
        05/01/2027 | Maratier | F-2213 | Acompte armes factices | 240,00 € | 288,00 € | 04/02/2027 | HM | Virement effectué le 18/01
        08/01/2027 | Hôtel du Port | 1187 | Repérages 2 nuits | 312,00 € | 343,20 € | 08/02/2027 | HM | Bon à payer
        11/01/2027 | Loc'Utilitaires | LU-90 | Camionnette | 410,00 € | 492,00 € | 10/02/2027 | | Transmise à la direction de production
        14/01/2027 | TSF | 88410 | Essais caméra | 1 200,00 € | 1 440,00 € | 13/02/2027 | | En litige – avoir demandé
        | Musée des marais | | Caution brouettes | 200,00 € | 200,00 € | | | En attente de facture
        | | | TOTAL | 2 362,00 € | 2 763,20 € | | |`,
      tables: [
        {
          track: 'payments',
          headerRow: 1,
          fields:
            'A date, B vendor, C id/reference, D description/item, E cost, F cost/ignore, G dueDate, H approvedBy/approval/owner, I status/paid',
          dataRows: '2-6',
          status: {
            'Virement effectué le 18/01': 'done',
            'Bon à payer': 'approved',
            'Transmise à la direction de production': 'submitted',
            'En litige – avoir demandé': 'rejected',
            'En attente de facture': 'needed',
          },
        },
      ],
    },
  ],
};

const lagunaNera: TextWorkbook = {
  title: 'LAGUNA NERA – serie TV – Ep. 5 e 6',
  locale: 'it_IT',
  kind: 'television',
  dateOrder: 'DMY',
  language: 'it',
  tabs: [
    {
      title: 'Spoglio ep. 5',
      rows: `
        LAGUNA NERA – Spoglio sceneggiatura episodio 5 (3ª stesura) | | | | | | | | | | |
        | | | | | | | ATTORI | | FABBISOGNO | |
        Sc. | Int/Est | Ambiente | Luce | Ottavi | Giorno narrativo | Azione | Personaggi | Figurazioni | Attrezzeria | Mezzi di scena | Effetti
        5/01 | EST | Fondamenta Nove | ALBA | 4/8 | 9 | La barca dei pompieri attracca. | Zorzi | 4 pompieri | barella | barca pompieri |
        5/02 | INT | Obitorio | GIORNO | 2 1/8 | 9 | Il medico mostra l'anello. | Zorzi, Dott.ssa Levi | | anello, referto | |
        5/03 | INT | Questura - ufficio Zorzi | GIORNO | 1 6/8 | 9 | Il questore ordina di chiudere. | Zorzi, Questore | 3 agenti | fascicolo | |
        5/03A | INT | Questura - corridoio | GIORNO | 3/8 | 9 | Anna ascolta. | Anna | 3 agenti | | |
        5/04 | EST | Canale | NOTTE | 1 2/8 | 9 | Inseguimento in barchino. | Zorzi, Nane | | torcia | barchino, taxi acqueo | pioggia
        5/05 | SOPPRESSA | | | | | | | | | |
        5/06 | INT | Casa Morosini | NOTTE | 2 7/8 | 9 | Anna trova le lettere. | Anna, Contessa | cameriera | lettere, candelabro | | candele
        | | | TOTALE | 8 7/8 | | | | | | |`,
      tables: [
        {
          track: 'scenes',
          headerRow: 3,
          fields:
            'A scene, B intExt, C set, D dayNight, E pages, F ignore, G synopsis/description, H cast/character, I background, J props, K vehicles, L sfx',
          dataRows: '4-10',
        },
      ],
    },
    {
      title: 'Arredamento e attrezzeria',
      rows: `
        Sc. | Ambiente | Oggetto | Q.tà | Reperimento | Fornitore | Resp. | Consegna | Situazione | Preventivo | Note
        5/02 | Obitorio | Tavolo settorio | 1 | Noleggio | Rancati | MB | 06/09/2027 | Preventivo richiesto | 350 € |
        5/02 | Obitorio | Anello con stemma | 3 | Costruzione | Orafo Basso | LT | 06/09/2027 | In lavorazione | 420 € | 1 hero + 2 doppi
        5/03 | Questura | Scrivania metallica | 2 | Noleggio | Rancati | MB | 08/09/2027 | Confermato, ritiro il 6/9 | 180 € |
        5/03 | Questura | Fascicoli d'indagine | 20 | Grafica | Interno | LT | 08/09/2027 | Da approvare – regia | 60 € |
        5/04 | Canale | Torcia subacquea | 2 | Acquisto | Nautica Vianello | LT | 10/09/2027 | Già in magazzino | 90 € |
        5/06 | Casa Morosini | Candelabri d'argento | 4 | Prestito | Antiquario Dolfin | MB | 13/09/2027 | Disponibile, in attesa di assicurazione | 0 € | valore 12.000 €
        5/06 | Casa Morosini | Lettere antiche | 12 | Grafica | Interno | LT | 13/09/2027 | Da iniziare | 80 € |
        5/06 | Casa Morosini | Tenda damascata | 3 | Costruzione | Tappezziere Rossi | MB | 13/09/2027 | Ordine inviato | 540 € |
        5/05 | Chiesa | Ceri votivi | 50 | Acquisto | Cereria | LT | | Scena soppressa | |
        | | TOTALE | | | | | | | 1.720 € |`,
      tables: [
        {
          track: ['props', 'setDressing'],
          headerRow: 1,
          fields:
            'A scene, B set, C item, D quantity, E category/vendor, F vendor, G owner, H dueDate, I status, J budget/cost, K notes',
          dataRows: '2-10',
          status: {
            'Preventivo richiesto': 'sourcing',
            'In lavorazione': 'inProgress',
            'Confermato, ritiro il 6/9': 'booked',
            'Da approvare – regia': 'submitted',
            'Già in magazzino': 'inHand',
            'Disponibile, in attesa di assicurazione': ['option', 'agreed'],
            'Da iniziare': 'needed',
            'Ordine inviato': 'booked',
            'Scena soppressa': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Cast e contratti',
      rows: `
        N. | Ruolo | Interprete | Agenzia | Pose | Compenso/posa | Stato trattativa | Prova costume | Annotazioni
        1 | Commissario Zorzi | Paolo Ferrante | Volver | 38 | 3.500 € | Contratto firmato | 30/08/2027 |
        2 | Anna | Giulia Nardi | Moviement | 31 | 2.200 € | Contratto in firma | 30/08/2027 |
        3 | Questore | Ennio Sala | TNA | 8 | 1.500 € | Accordo raggiunto | |
        4 | Dott.ssa Levi | | | 5 | 1.000 € | Provini 24-25/8 | |
        5 | Nane | Bepi Toso | nessuna | 12 | 600 € | Opzionato fino al 31/8 | | sa condurre il barchino
        6 | Contessa | Marisa Corti | Studio E | 4 | 1.800 € | Offerta inviata all'agente | |
        7 | Cameriera | | | 2 | 300 € | Da assegnare | |
        8 | Pompiere | Ivo Berti | | 1 | 250 € | Ha rinunciato | | richiamare la seconda scelta`,
      tables: [
        {
          track: 'cast',
          headerRow: 1,
          fields:
            'A id, B character/role, C person, D vendor/person/notes, E quantity/ignore, F rate/cost, G status, H date/dueDate, I notes',
          dataRows: '2-9',
          status: {
            'Contratto firmato': 'signed',
            'Contratto in firma': 'offered',
            'Accordo raggiunto': 'agreed',
            'Provini 24-25/8': 'sourcing',
            'Opzionato fino al 31/8': 'option',
            "Offerta inviata all'agente": 'offered',
            'Da assegnare': 'needed',
            'Ha rinunciato': 'rejected',
          },
        },
      ],
    },
    {
      title: 'Mezzi tecnici',
      rows: `
        MACCHINA DA PRESA | | | | | | LUCI E MACCHINISTI | | |
        Attrezzatura | Q.tà | Ritiro | Riconsegna | Stato | | Attrezzatura | Q.tà | Stato
        Venice 2 | 2 | 04/09/2027 | 30/10/2027 | Ordine confermato | | HMI 6K | 4 | Ordine confermato
        Serie Supreme | 1 | 04/09/2027 | 30/10/2027 | Ordine confermato | | Gruppo elettrogeno su chiatta | 1 | In attesa di offerta
        Zoom 19-90 | 1 | 04/09/2027 | 30/10/2027 | Opzione | | Pannelli LED | 8 | Ritirati
        Custodia subacquea | 1 | 10/09/2027 | 11/09/2027 | Da richiedere | | Dolly | 1 | Sostituito con slider, annullato
        Drone | 1 | 06/09/2027 | 06/09/2027 | In approvazione ENAC | | Carrello 12 m | 1 | Da richiedere`,
      tables: [
        {
          track: 'equipment',
          headerRow: 2,
          fields: 'A item, B quantity, C startDate, D endDate, E status',
          dataRows: '3-7',
          status: {
            'Ordine confermato': 'booked',
            Opzione: 'option',
            'Da richiedere': 'needed',
            'In approvazione ENAC': 'submitted',
          },
        },
        {
          track: 'equipment',
          headerRow: 2,
          fields: 'G item, H quantity, I status',
          dataRows: '3-7',
          status: {
            'Ordine confermato': 'booked',
            'In attesa di offerta': 'sourcing',
            Ritirati: 'inHand',
            'Sostituito con slider, annullato': 'cancelled',
            'Da richiedere': 'needed',
          },
        },
      ],
    },
    {
      title: 'Acquisti',
      rows: `
        Reparto | Articolo | Quantità | Negozio | Chi compra | Entro il | Importo | Stato
        Scenografia | Vernice grigia 5 l | 3 | Colorificio | LT | 01/09/2027 | 96 € | Comprato
        Scenografia | Cordame marino | 40 m | Nautica Vianello | LT | 03/09/2027 | 70 € | Ordinato online
        Costumi | Stivali di gomma | 6 | Decathlon | SF | 02/09/2027 | 150 € | Da comprare
        Produzione | Acqua per il set | 4 casse | Ingrosso | AR | 05/09/2027 | 40 € | Consegnato in produzione
        Trucco | Sangue finto 1 l | 2 | Kryolan | CD | 03/09/2027 | 84 € | Reso, colore sbagliato
        Produzione | Mantelle pioggia | 60 | Ingrosso | AR | 05/09/2027 | 180 € | Non serve più`,
      tables: [
        {
          track: 'shopping',
          headerRow: 1,
          fields: 'A department, B item, C quantity, D vendor, E owner, F dueDate, G cost/budget, H status',
          dataRows: '2-7',
          status: {
            Comprato: 'inHand',
            'Ordinato online': ['booked', 'sourcing'],
            'Da comprare': 'needed',
            'Consegnato in produzione': ['inHand', 'done'],
            'Reso, colore sbagliato': 'returned',
            'Non serve più': ['notNeeded', 'cancelled'],
          },
        },
      ],
    },
    {
      title: 'ODG 12',
      rows: `
        ORDINE DEL GIORNO N. 12 – lunedì 20 settembre 2027 | | | | | |
        Convocazione troupe 07:30 – pronti a girare 09:00 – Fondamenta Nove | | | | | |
        Ospedale più vicino: SS. Giovanni e Paolo | | | | | |
        -
        Ora | Scena | Ambiente | I/E | Azione | Personaggi | Ottavi
        06:30 | 5/01 | Fondamenta Nove | EST | La barca attracca. | Zorzi | 4/8
        10:00 | 5/03 | Questura - ufficio Zorzi | INT | Il questore ordina di chiudere. | Zorzi, Questore | 1 6/8
        13:00 | PAUSA PRANZO | | | | |
        14:00 | 5/03A | Questura - corridoio | INT | Anna ascolta. | Anna | 3/8
        -
        Attore | Ruolo | Partenza hotel | Trucco | Costumi | Sul set
        Paolo Ferrante | Zorzi | 05:00 | 05:20 | 06:00 | 06:30
        Ennio Sala | Questore | 08:15 | 08:45 | 09:30 | 10:00
        Giulia Nardi | Anna | 12:00 | 12:30 | 13:30 | 14:00`,
      tables: [
        {
          track: ['callSheet', 'schedule'],
          headerRow: 5,
          fields:
            'A time/callTime, B scene, C set/location, D intExt, E synopsis/description, F cast/character, G pages',
          dataRows: '6-7, 9',
        },
        {
          track: ['callSheet', 'cast'],
          headerRow: 11,
          fields:
            'A person, B character, C time/callTime/ignore, D time/callTime/makeup/ignore, E time/callTime/wardrobe/ignore, F time/callTime/ignore',
          dataRows: '12-14',
        },
      ],
    },
  ],
};

/** Workbooks made blind, by someone who does not know the recognisers' words. */
export const FIFTH_BATCH: readonly TextWorkbook[] = [
  quarryLight,
  foxgloveRow,
  brassAndBone,
  corvaneTires,
  passeurs,
  lagunaNera,
];
