import type { TextWorkbook } from '../workbooks/text-workbook';

const nightClerk: TextWorkbook = {
  title: 'NIGHT CLERK 305 "The Ice Machine" - Prod Coord workbook',
  locale: 'en_US',
  kind: 'television',
  dateOrder: 'MDY',
  language: 'en',
  tabs: [
    {
      title: 'One Line PINK',
      rows: `
        NIGHT CLERK - EPISODE 305 - PINK ONE LINE SCHEDULE - 9.14.27 (8p) | | | | | | |
        Based on "The Ice Machine" Blue Draft - 9.11.27 | | | | | | |
        Sunrise: 6:34a Sunset: 7:02p | | | | | | |
        >DAY 1 OF 7 - MONDAY, SEPTEMBER 20, 2027 - CREW CALL 7A - STAGE 4
        305-3 | INT | MOTEL OFFICE | D1 | Walt checks in a man with no luggage. | 1, 12 | 2 3/8 | STAGE 4
        305-9 | INT | MOTEL OFFICE | N1 | The phone rings, room 9. | 1 | 6/8 | STAGE 4
        305-22 | INT | MOTEL OFFICE - BACK ROOM | N2 | Dee finds the ledger. | 2 | 1 1/8 | STAGE 4
        >END OF DAY 1 - TOTAL PAGES 4 2/8
        >DAY 2 OF 7 - TUESDAY, SEPTEMBER 21, 2027 - CREW CALL 7A - STAGE 4
        305-5 | INT | ROOM 9 | N1 | He unpacks the ice. | 12 | 1 4/8 | STAGE 4
        305-6 | INT | ROOM 9 - BATH | N1 | The drip. | 12 | 3/8 | STAGE 4
        305-14pt | INT | ROOM 9 | D2 | Detective Soto lifts the rug. | 1, 2, 7 | 3 | STAGE 4
        COMPANY MOVE TO BACKLOT | | | | | | |
        305-15 | EXT | MOTEL - WALKWAY | D2 | Soto leaves her card. | 2, 7 | 5/8 | BACKLOT
        >END OF DAY 2 - TOTAL PAGES 5 4/8
        >DAY 3 OF 7 - WEDNESDAY, SEPTEMBER 22, 2027 - CREW CALL 2P - LOCATION
        305-1 | EXT | HIGHWAY 99 | DUSK | Headlights. | 12 | 4/8 | FILLMORE
        305-2 | EXT | MOTEL - SIGN | N1 | VACANCY flickers. | | 1/8 | FILLMORE
        305-27 | EXT | ICE PLANT | N2 | The truck door opens. | 1, 2, 7, 15 | 3 6/8 | FILLMORE
        >END OF DAY 3 - TOTAL PAGES 4 3/8`,
      tables: [
        {
          track: 'schedule',
          headerRow: null,
          fields: 'A scene, B intExt, C set, D dayNight, E synopsis/description, F cast, G pages, H location',
          dataRows: '5-7, 10-12, 14, 17-19',
        },
      ],
    },
    {
      title: 'Day Players',
      rows: `
        305 DAY PLAYERS / GUEST - Casting: Lattimer/Voss CSA | | | | | | | |
        ID | Part | Talent | Rep | Deal | Wk days | Start | Casting position | Follow-up
        12 | MR. FROST | Dominic Vale | Buchwald | Guest lead, $9,500 ep | 4 | 9/20/2027 | Paper signed | Fitting 9/16
        7 | DET. SOTO | Inez Carrillo | Gersh | Recurring | 3 | 9/21/2027 | Network OK'd, making deal |
        15 | TRUCK DRIVER | Harlan Boggs | local | 1,204 | 1 | 9/22/2027 | Confirmed to work |
        16 | TEEN AT ICE MACHINE | | | 1,204 | 1 | 9/23/2027 | Self-tapes due 9/15 | Over 18 to play 16
        17 | MAID | Rosa Pinto | Avalon | 1,204 | 2 | 9/23/2027 | Offer made, no answer | Chase Thurs
        18 | TRUCKER #2 | Len Otis | local | 1,204 | 1 | 9/22/2027 | Holding for us |
        19 | HONEYMOON WIFE | Corey Dunne | Abrams | 1,204 | 1 | 9/24/2027 | Agent says yes | Email to follow
        20 | HONEYMOON HUSBAND | Grant Ely | Abrams | 1,204 | 1 | 9/24/2027 | Booked out, unavailable | Find match
        21 | CORONER | | | 1,204 | 1 | 9/27/2027 | Reading Thursday |
        22 | 911 OPERATOR (V.O.) | | | 1,204 | ADR | | Nobody yet | Post to handle
        23 | ICE PLANT GUARD | | | | | | Written out | Blue pgs
        24 | VENDING GUY | Moe Sandoval | local | 1,204 | 1 | 9/23/2027 | Confirmed to work |`,
      tables: [
        {
          track: 'cast',
          headerRow: 2,
          fields:
            'A id, B character, C person, D vendor/person/notes, E rate/cost/notes, F quantity/ignore, G startDate/date, H status, I notes',
          dataRows: '3-14',
          status: {
            'Paper signed': 'signed',
            "Network OK'd, making deal": ['offered', 'approved', 'agreed'],
            'Confirmed to work': 'booked',
            'Self-tapes due 9/15': 'sourcing',
            'Offer made, no answer': 'offered',
            'Holding for us': 'option',
            'Agent says yes': 'agreed',
            'Booked out, unavailable': 'rejected',
            'Reading Thursday': 'sourcing',
            'Nobody yet': 'needed',
            'Written out': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Locs 305',
      rows: `
        Set | Scenes | Location | Street | Owner / film office | Phone | Where we are | Film permit | Insurance cert | Work date | $ | Neighborhood notes
        HIGHWAY 99 | 1 | Grimes Canyon Rd | Fillmore | Ventura Co film desk | 805-555-0161 | Permit approved 9/13 | V-2207 | issued | 9/22/2027 | $1,150 | ITC w/ CHP
        MOTEL - SIGN | 2 | Skyline Motor Lodge | Ventura St, Fillmore | Mr. Bhakta | 805-555-0162 | Agreement executed | rider | issued | 9/22/2027 | $2,500 |
        ICE PLANT | 27, 28 | Citrus Cold Storage | A St, Fillmore | Grower's Assn | 805-555-0163 | Waiting on board vote | rider | requested | 9/22/2027 | $4,000 | Ammonia alarms
        DINER | 11, 19 | Ruthie's | Main St, Piru | Ruth Ann | 805-555-0164 | Handshake w/ owner | apply | - | 9/24/2027 | $3,000 | Closed Mon/Tue
        DINER (alt) | 11, 19 | The Orange Cup | Santa Paula | - | 805-555-0165 | Alternate | | | | $2,400 |
        POLICE STATION | 16, 20 | Stage 4 swing | Lot | - | - | On stage - N/A | - | - | 9/23/2027 | |
        MORGUE | 24 | County annex | Ventura | Public Works | 805-555-0167 | County passed | | | | |
        MORGUE | 24 | Closed vet clinic | Oxnard | Broker | 805-555-0168 | Scouting 9/15 w/ PD | | | 9/27/2027 | $1,800 |
        LOT / CIRCUS | - | Fillmore swap meet | Fillmore | City | 805-555-0169 | Secured | rider | issued | 9/22/2027 | $600 | 60 cars
        BUS DEPOT | 30 | | | | | Nothing found | | | 9/28/2027 | |
        WALT'S TRAILER | 8 | | | | | Lost scene | | | | |`,
      tables: [
        {
          track: 'locations',
          headerRow: 1,
          fields:
            'A set, B scene, C location, D address, E person, F phone, G status, H permit, I insurance, J date/startDate, K cost/rate, L notes',
          dataRows: '2-12',
          status: {
            'Permit approved 9/13': ['inHand', 'approved'],
            'Agreement executed': 'signed',
            'Waiting on board vote': 'submitted',
            'Handshake w/ owner': 'agreed',
            Alternate: 'option',
            'On stage - N/A': 'notNeeded',
            'County passed': 'rejected',
            'Scouting 9/15 w/ PD': 'sourcing',
            Secured: 'booked',
            'Nothing found': ['needed', 'sourcing'],
            'Lost scene': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Runs + Expendables',
      rows: `
        RUN SHEET - PA pool: Tate, Imani, Ollie | | | | | | |
        Pickup / buy | Count | Vendor | Dept | PA | Need date | Run status | PO / P-card
        >TUES 9/14
        Bag ice, 20 lb | 60 | Arctic Glacier | SFX | Tate | 9/20/2027 | PO in, standing order | 305-118
        Motel soaps, wrapped | 200 | Uline | Props | Imani | 9/17/2027 | Dropped at prop truck | P-card
        Neon transformer | 1 | Nights of Neon | Set Dec | Ollie | 9/17/2027 | Ollie on the road | 305-121
        C-47s, bulk | 5 | Filmtools | Grip | Tate | 9/17/2027 | Not started |
        Sides paper, half letter | 4 cs | Kelly Paper | Office | Imani | 9/16/2027 | Here | P-card
        >WED 9/15
        Bear costume (Walt gag) | 1 | Ursula's | Costume | Ollie | 9/22/2027 | Calling around |
        Dry ice | 100 lb | Penguin | SFX | Tate | 9/21/2027 | PO in, standing order | 305-118
        Ledger binding | 2 | Bookbinder | Props | Imani | 9/17/2027 | They're binding it now | 305-124
        Fan, box 20" | 3 | Target | Grip | Tate | 9/20/2027 | Took back | P-card
        Carpet, green shag | 40 yd | Linoleum City | Const | Ollie | 9/17/2027 | Swatch w/ designer |
        Fog fluid | 4 gal | Roger George | SFX | Tate | 9/21/2027 | Not started |
        Halloween candy | 10 | Costco | Crafty | Imani | 9/23/2027 | Kill - they have some |`,
      tables: [
        {
          track: 'shopping',
          headerRow: 2,
          fields:
            'A item, B quantity, C vendor, D department, E owner, F dueDate, G status/done, H reference/paid/notes',
          dataRows: '4-8, 10-16',
          status: {
            'PO in, standing order': 'booked',
            'Dropped at prop truck': ['done', 'inHand'],
            'Ollie on the road': ['inProgress', 'sourcing'],
            'Not started': 'needed',
            Here: ['inHand', 'done'],
            'Calling around': 'sourcing',
            "They're binding it now": 'inProgress',
            'Took back': 'returned',
            'Swatch w/ designer': 'submitted',
            'Kill - they have some': ['cancelled', 'notNeeded'],
          },
        },
      ],
    },
    {
      title: 'Safety + Open Items',
      rows: `
        OPEN ITEMS - reviewed at noon meeting | | | | | | |
        Item | Opened | Dept | What's the problem | Risk | Whose | Due | Disposition
        305-A | 9/8/2027 | SFX | Ammonia plant - gas protocol | High | Safety | 9/20/2027 | Safety bulletin signed
        305-B | 9/8/2027 | Stunts | Walt slip on ice | Med | Coord. | 9/21/2027 | Rehearsing it 9/17
        305-C | 9/9/2027 | Const | Room 9 ceiling leaks for real | Med | Const. | 9/17/2027 | Patched 9/13, done
        305-D | 9/9/2027 | Locs | Noise complaint, Piru | Low | Locs | 9/24/2027 | LM talking to neighbors
        305-E | 9/10/2027 | Cast | Minor hours if teen is 16 | Med | 1st AD | 9/15/2027 | Moot - casting 18+
        305-F | 9/10/2027 | Legal | "Ice King" logo on bags | Med | Clearance | 9/17/2027 | With legal
        305-G | 9/13/2027 | Transpo | No parking at Stage 4 | Low | Transpo | 9/20/2027 | No action yet
        305-H | 9/13/2027 | Camera | Crane weight on walkway | High | Grip | 9/20/2027 | Engineer's letter requested
        305-J | 9/13/2027 | Prod | Pink pages late to network | Low | Coord | 9/14/2027 | Resolved
        305-K | 9/14/2027 | Costume | Frost suit shrinks when wet | Low | Costume | 9/20/2027 | No action yet`,
      tables: [
        {
          track: 'issues',
          headerRow: 2,
          fields: 'A id, B date, C department/category, D description, E severity, F owner, G dueDate, H status',
          dataRows: '3-12',
          status: {
            'Safety bulletin signed': ['approved', 'done'],
            'Rehearsing it 9/17': 'inProgress',
            'Patched 9/13, done': 'done',
            'LM talking to neighbors': 'inProgress',
            'Moot - casting 18+': ['notNeeded', 'cancelled', 'done'],
            'With legal': 'inProgress',
            'No action yet': 'needed',
            "Engineer's letter requested": 'inProgress',
            Resolved: 'done',
          },
        },
      ],
    },
  ],
};

const marram: TextWorkbook = {
  title: 'MARRAM - feature film - Unit production file (Norfolk)',
  locale: 'en_GB',
  kind: 'film',
  dateOrder: 'DMY',
  language: 'en',
  tabs: [
    {
      title: 'Scenes',
      rows: `
        MARRAM - scene list, shooting script 4 (green) - all timings are first-timings | | | | | | | | |
        Slug no. | I/E | Script set | Time | 8ths | One-liner | Characters | SAs | Unit base | Shot?
        1 | EXT | Dunes | Dawn | 1 1/8 | A child digs. | IRIS | - | Holkham | Completed 3/5
        2 | EXT | Dunes, ridge | Dawn | 4/8 | Someone watches. | TOBY | - | Holkham | Completed 3/5
        3 | INT | Coastguard cottage, kitchen | Day | 3 2/8 | Breakfast. Nobody mentions it. | IRIS, MARY, PA | - | Stiffkey | To be picked up
        4 | INT | Coastguard cottage, stairs | Day | 3/8 | She listens. | IRIS | - | Stiffkey | On schedule 11/5
        5 | EXT | Saltmarsh | Day | 2 | The dig continues. | IRIS, TOBY | - | Stiffkey | On schedule 12/5
        6 | INT | School | Day | 2 6/8 | Show and tell. | IRIS, MISS ROPER | 18 children | Wells | Licence pending, unplaced
        7 | INT/EXT | Pa's van (driving) | Dusk | 1 5/8 | Pa knows. | IRIS, PA | - | Wells | On schedule 14/5
        8 | EXT | Harbour | Night | 1 | The boat is gone. | MARY | 6 | Wells | Set for 20/5 as weather cover
        9 | INT | Chapel | Night | 2 4/8 | Hymn. | ALL | 40 | Binham | Yet to schedule
        9A | EXT | Chapel, graves | Night | 5/8 | Toby waits. | TOBY | - | Binham | Yet to schedule
        10 | EXT | Dunes | Day | 3 7/8 | What was buried. | ALL | - | Holkham | On schedule 19/5
        11 | INT | Car | Day | 2/8 | - | - | - | - | Lost in green draft`,
      tables: [
        {
          track: 'scenes',
          headerRow: 2,
          fields:
            'A scene, B intExt, C set, D dayNight, E pages, F synopsis, G cast, H background, I location, J status',
          dataRows: '3-14',
          status: {
            'Completed 3/5': 'done',
            'To be picked up': ['needed', 'inProgress'],
            'On schedule 11/5': 'booked',
            'On schedule 12/5': 'booked',
            'On schedule 14/5': 'booked',
            'On schedule 19/5': 'booked',
            'Licence pending, unplaced': 'needed',
            'Set for 20/5 as weather cover': 'booked',
            'Yet to schedule': 'needed',
            'Lost in green draft': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Unit & terms',
      rows: `
        Grade | Name | Tel | E-mail | Terms | From | To | Status of engagement | Kit/box
        PRODUCTION | | | | | | | |
        Line Producer | Ottilie Brand | 07700 900301 | ottilie@example.com | Buyout | 01/03/2027 | 31/08/2027 | Countersigned |
        Production Manager | Rhys Tudor | 07700 900302 | rhys@example.com | £1,650 pw | 15/03/2027 | 18/06/2027 | Countersigned |
        Production Coordinator | Fen Akande | 07700 900303 | fen@example.com | £1,050 pw | 22/03/2027 | 11/06/2027 | Contract awaiting her signature |
        Production Runner | | | | £540 pw | 26/04/2027 | 28/05/2027 | To crew up |
        ASSISTANT DIRECTORS | | | | | | | |
        1st AD | Magnus Pell | 07700 900305 | magnus@example.com | £2,100 pw | 05/04/2027 | 28/05/2027 | Deal done by email |
        2nd AD | Coral Hodge | 07700 900306 | coral@example.com | £1,350 pw | 12/04/2027 | 28/05/2027 | First pencil |
        3rd AD | Danny Luo | 07700 900307 | | £900 pw | 26/04/2027 | 28/05/2027 | Can't do the dates |
        3rd AD | Bex Sayer | 07700 900308 | | £900 pw | 26/04/2027 | 28/05/2027 | CV with Magnus |
        CAMERA & GRIP | | | | | | | |
        DoP | Ilse Varga | agent | | Buyout | 12/04/2027 | 28/05/2027 | Agent redlining contract | Lenses own
        Focus Puller | Marcus Eke | 07700 900310 | marcus@example.com | £1,750 pw | 28/04/2027 | 28/05/2027 | Crewed | £150
        Grip | Col Bassett | 07700 900311 | | £1,700 pw | 28/04/2027 | 28/05/2027 | Crewed | Truck
        Drone Pilot | Seaview UAS | 07700 900312 | ops@example.com | £1,100 pd | 19/05/2027 | 19/05/2027 | Offered the day | CAA docs
        MARINE & SAFETY | | | | | | | |
        Marine Coordinator | Perran Wills | 07700 900313 | | £480 pd | 12/05/2027 | 13/05/2027 | Quote awaited |
        Unit Medic | | | | £320 pd | 03/05/2027 | 28/05/2027 | To crew up |
        Fire Cover | Norfolk Fire | | | £400 pd | | | Requirement dropped |`,
      tables: [
        {
          track: 'crew',
          headerRow: 1,
          fields:
            'A role, B person, C phone, D email, E rate, F startDate, G endDate, H status/agreement, I equipment/notes/ignore',
          dataRows: '3-6, 8-11, 13-16, 18-20',
          status: {
            Countersigned: 'signed',
            'Contract awaiting her signature': ['offered', 'agreed'],
            'To crew up': 'needed',
            'Deal done by email': 'agreed',
            'First pencil': 'option',
            "Can't do the dates": 'rejected',
            'CV with Magnus': ['sourcing', 'submitted'],
            'Agent redlining contract': ['offered', 'agreed'],
            Crewed: 'booked',
            'Offered the day': 'offered',
            'Quote awaited': 'sourcing',
            'Requirement dropped': ['notNeeded', 'cancelled'],
          },
        },
      ],
    },
    {
      title: 'Action Props',
      rows: `
        ACTION PROPS - Prop master Wilf Tranter / Standby: Ada | | | | | | | |
        Hired from Farley unless noted | | | | | | | |
        -
        Sc | Description | Off | Char. | How | Supplier | Shoot date | Prop state | Cost
        >DUNES
        1, 10 | Tin spade, red | 4 | IRIS | Make | Wilf | 03/05/2027 | On set with Ada | £40
        1 | Seaweed bucket | 2 | IRIS | Buy | Wells chandlery | 03/05/2027 | On set with Ada | £18
        2 | Field glasses | 1 | TOBY | Hire | Farley | 03/05/2027 | Off-hired | £22
        10 | The box (hero) | 2 | ALL | Make | Wilf | 19/05/2027 | In the workshop | £600
        10 | Bones | 1 set | - | Make | SFX | 19/05/2027 | Maquette with director | £450
        >COTTAGE
        3 | Breakfast things | 1 | MARY | Hire | Farley | 11/05/2027 | Wrapped in crate 4 | £60
        3 | Boiled eggs | 30 | ALL | Food | Home ec. | 11/05/2027 | Day-of order placed | £20
        3 | Wireless set | 1 | PA | Hire | Ally Pally Prop Co | 11/05/2027 | On hold till Fri | £45
        4 | Letter | 6 | IRIS | Make | Graphics | 11/05/2027 | Wording from writer needed | £15
        >REST
        6 | Fossils, show & tell | 9 | CHILDREN | Borrow | Cromer museum | 17/05/2027 | Museum keen, paperwork to do | £0
        7 | Pa's thermos | 2 | PA | Buy | eBay | 14/05/2027 | Watching on eBay | £25
        8 | Storm lantern | 3 | MARY | Hire | Farley | 13/05/2027 | Hire order raised | £27
        9 | Hymn books | 60 | ALL | Borrow | Binham PCC | 18/05/2027 | At unit base | £0
        11 | Road map | 1 | - | Buy | | | Dropped | £0`,
      tables: [
        {
          track: 'props',
          headerRow: 4,
          fields:
            'A scene, B item/description, C quantity, D character, E category, F vendor, G dueDate/date/startDate, H status, I cost',
          dataRows: '6-10, 12-15, 17-21',
          status: {
            'On set with Ada': 'onSet',
            'Off-hired': 'returned',
            'In the workshop': 'inProgress',
            'Maquette with director': 'submitted',
            'Wrapped in crate 4': 'ready',
            'Day-of order placed': 'booked',
            'On hold till Fri': 'option',
            'Wording from writer needed': 'needed',
            'Museum keen, paperwork to do': 'agreed',
            'Watching on eBay': 'sourcing',
            'Hire order raised': 'booked',
            'At unit base': ['inHand', 'onSet'],
            Dropped: 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Hires (all depts)',
      rows: `
        Hire item | No. | Dept. | Company | Collect | Off-hire | Wk rate | Hire position | Order no.
        >CAMERA
        Alexa Mini LF | 2 | Camera | Focus 24 Norwich | 30/04/2027 | 29/05/2027 | £2,200 | Order confirmed | M-041
        Long lens 50-1000 | 1 | Camera | Focus 24 Norwich | 10/05/2027 | 13/05/2027 | £900 | 2nd pencil behind BBC |
        Splash bag | 1 | Camera | Scuba Rental | 12/05/2027 | 13/05/2027 | £140 | Rate agreed, no order yet |
        >GRIP & LIGHTING
        Sand dolly | 1 | Grip | Col Bassett | 03/05/2027 | 19/05/2027 | £150 | In Col's truck | M-044
        45' crane | 1 | Grip | Alpha Grip East | 19/05/2027 | 19/05/2027 | £1,400 | OK from LP awaited |
        20k balloon | 1 | Elec | Airlume | 18/05/2027 | 18/05/2027 | £1,800 | Three quotes in |
        Silent genny | 1 | Elec | Panalux East | 03/05/2027 | 28/05/2027 | £950 | Order confirmed | M-046
        >FACILITIES & MARINE
        Safety RIB | 2 | Marine | Blakeney Boats | 12/05/2027 | 13/05/2027 | £600 | Order confirmed | M-051
        Duckboards | 60 m | Locs | Trackway East | 03/05/2027 | 19/05/2027 | £700 | Signed off by LP |
        Honeywagon | 1 | Facs | On Set Facs | 03/05/2027 | 28/05/2027 | £650 | Delivered to base | M-039
        Quad + trailer | 2 | Locs | Holkham Farms | 03/05/2027 | 19/05/2027 | £210 | Nobody's rung them |
        Wind machine | 1 | SFX | Effects East | | | £180 | Stood down by 1st |
        Test lens set | 1 | Camera | Focus 24 Norwich | 12/04/2027 | 14/04/2027 | £300 | Back on their shelf | M-033`,
      tables: [
        {
          track: 'equipment',
          headerRow: 1,
          fields: 'A item, B quantity, C department, D vendor, E startDate, F endDate, G rate, H status, I reference',
          dataRows: '3-5, 7-10, 12-17',
          status: {
            'Order confirmed': 'booked',
            '2nd pencil behind BBC': 'option',
            'Rate agreed, no order yet': 'agreed',
            "In Col's truck": ['ready', 'inHand'],
            'OK from LP awaited': 'submitted',
            'Three quotes in': 'sourcing',
            'Signed off by LP': 'approved',
            'Delivered to base': 'inHand',
            "Nobody's rung them": 'needed',
            'Stood down by 1st': 'cancelled',
            'Back on their shelf': 'returned',
          },
        },
      ],
    },
    {
      title: 'Call Sheet 7',
      rows: `
        MARRAM Call Sheet No. 7 - Tuesday 11/05/2027 | | | | | | |
        UNIT CALL 08:00 on set - Breakfast from 07:00 - Est. wrap 19:00 | | | | | | |
        Nearest A&E: Queen Elizabeth, King's Lynn - Sunrise 05:05 Sunset 20:42 | | | | | | |
        -
        Sc. | Set | I/E | D/N | Pages | Synopsis | Cast | Story day
        3pt | Cottage kitchen | INT | D | 1 2/8 | Breakfast (remainder) | 1, 2, 3 | 1
        4 | Cottage stairs | INT | D | 3/8 | She listens | 1 | 1
        12 | Cottage bedroom | INT | N | 1 6/8 | The box under the bed | 1, 2 | 3
        -
        ID | Artiste | Character | P/up | M/up & hair | Costume | Line up | On set
        1 | Posy Aldous (child) | IRIS | 07:45 | 08:20 | 08:10 | 08:40 | 08:50
        2 | Gwen Ashdown | MARY | 06:40 | 07:15 | 07:55 | 08:20 | 08:30
        3 | Clive Rudge | PA | 07:00 | 07:40 | 07:30 | 08:20 | 08:30
        1x | Double (Posy) | IRIS dbl | 09:00 | 09:45 | 09:30 | - | 10:15
        -
        REQUIREMENTS | | | | | | |
        Art dept: eggs x 30, wireless practical. Chaperone: Mrs Aldous. Medic: see unit list. | | | | | | |`,
      tables: [
        {
          track: ['callSheet', 'schedule', 'scenes'],
          headerRow: 5,
          fields: 'A scene, B set, C intExt, D dayNight, E pages, F synopsis, G cast, H storyDay/ignore',
          dataRows: '6-8',
        },
        {
          track: ['callSheet', 'cast'],
          headerRow: 10,
          fields:
            'A id, B person, C character, D time/callTime, E time/makeup/callTime, F time/wardrobe/callTime, G time/callTime, H time/callTime',
          dataRows: '11-14',
        },
      ],
    },
  ],
};

const velvetStatic: TextWorkbook = {
  title: 'Velvet Static "Ghost Radio" - music video - ALL THE THINGS',
  locale: 'en_US',
  kind: 'musicVideo',
  dateOrder: 'MDY',
  language: 'en',
  tabs: [
    {
      title: 'People',
      rows: `
        CREW | | | | | |
        Job | Who | Cell | Rate | Days | Status | Notes
        Director | Ximena Reyes | 213-555-0171 | deferred | 1 | in |
        DP | Theo Lindqvist | 213-555-0172 | $1,200 | 2 | in | brings own Komodo
        Gaffer | Ruthie Blum | 213-555-0173 | $650 | 2 | 1st hold through Weds |
        Key Grip | | | $650 | 2 | somebody?? |
        Choreo | Dre Makins | 213-555-0175 | $800 | 3 | said yes over text |
        HMU | Paz Ortega | 213-555-0176 | $700 | 1 | sent her the deck + offer |
        Stylist | Noor Haddad | 213-555-0177 | $900 | 4 | contract back signed |
        PA | Jake B. | 213-555-0178 | $200 | 1 | bailed |
        PA | Wendy L. | 213-555-0179 | $200 | 1 | in |
        Colorist | | | flat | | asking friends |
        -
        ON CAMERA | | | | | |
        Role | Who | Handle / agent | Rate | Size | Locked? | Notes
        The Band | Velvet Static (4) | mgmt - Cruz | - | | yes locked |
        Ghost Girl | Mika Tran | @mikamoves | $500 | S / 7 | yes locked | fit 8/4
        Dancer 1 | Bo Ellis | Bloc | $450 | M | avail + interested |
        Dancer 2 | Priya N. | Bloc | $450 | S | avail + interested |
        Dancer 3 | | | $450 | | still need |
        Radio DJ | Uncle Lou | Ximena's uncle | $0 | XL | waiting to hear back |
        Old Man | Curt Vance | - | $300 | | cut him |`,
      tables: [
        {
          track: 'crew',
          headerRow: 2,
          fields: 'A role, B person, C phone, D rate, E quantity/ignore, F status, G notes',
          dataRows: '3-12',
          status: {
            in: 'booked',
            '1st hold through Weds': 'option',
            'somebody??': 'needed',
            'said yes over text': 'agreed',
            'sent her the deck + offer': 'offered',
            'contract back signed': 'signed',
            bailed: ['rejected', 'cancelled'],
            'asking friends': 'sourcing',
          },
        },
        {
          track: 'cast',
          headerRow: 15,
          fields:
            'A character/role, B person, C vendor/notes/person, D rate, E size/ignore/wardrobe, F status, G notes',
          dataRows: '16-22',
          status: {
            'yes locked': 'booked',
            'avail + interested': 'option',
            'still need': 'needed',
            'waiting to hear back': 'sourcing',
            'cut him': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Shot plan',
      rows: `
        Timecode | Section | Setup | Look | Who | Gear | Block | Got?
        0:00-0:18 | Intro | Dial lights up, macro | Amber | - | probe lens | AM | TRUE
        0:18-0:41 | V1 | Band in static room | Blue | Band | Komodo + 35 | AM | TRUE
        0:41-1:02 | V1b | Ghost girl crosses behind | Blue | Ghost Girl | Komodo + 35 | AM | FALSE
        1:02-1:25 | Chorus | Dance, strobes | Red | Ghost Girl, Dancers | gimbal | PM | FALSE
        1:25-1:50 | V2 | DJ booth | Amber | Radio DJ | sticks | AM | TRUE
        LUNCH 12:30 | | | | | | |
        1:50-2:15 | Bridge | Empty room, radio | White | - | slider | PM | FALSE
        2:15-3:02 | Last chorus | Everybody, oner | Red | Band, Ghost Girl, Dancers | gimbal | PM | FALSE
        3:02-3:20 | Outro | Dial goes dark | Amber | - | probe lens | PM | FALSE`,
      tables: [
        {
          track: ['schedule', 'scenes'],
          headerRow: 1,
          fields:
            'A time/reference/scene/id, B scene/category/description, C synopsis/description/set, D ignore/notes/category/description, E cast/character, F equipment, G shootDay/time/ignore, H done/status',
          dataRows: '2-6, 8-10',
        },
      ],
    },
    {
      title: 'Wardrobe',
      rows: `
        stylist: Noor - budget $2,400 all in - returns by 8/12!! | | | | | | |
        Who | Look # | Piece | Qty | Pull from | Wardrobe status | $ | Return by
        Band | 1 | Grey suits | 4 | Palace Costume | on a hold rack at Palace | $480 | 8/12/2027
        Band | 1 | White gloves | 5 pr | Amazon | shipped | $40 | keep
        Band | 2 | Tin foil jackets | 4 | Noor builds | half sewn | $220 | keep
        Ghost Girl | 1 | Slip dress | 2 | vintage store | steamed + tagged | $95 | keep
        Ghost Girl | 2 | Static dress (LED) | 1 | Noor + Sol (elec) | Ximena loves it, go | $600 | keep
        Ghost Girl | 2 | Boots | 1 | Mika's closet | Mika bringing hers | $0 | keep
        Dancers | 1 | Red unitards | 3 | Discount Dance | sizes?? | $135 | keep
        Dancers | 1 | Shoes | 3 pr | Discount Dance | sizes?? | $120 | keep
        Radio DJ | 1 | Cardigan | 1 | Goodwill | pulling choices Thurs | $21 | 8/12/2027
        Radio DJ | 1 | Headset mic | 1 | props | moved to props | $0 |
        Old Man | 1 | Robe | 1 | Goodwill | look cut | $0 |
        Ghost Girl | test | Wig | 1 | Wilshire Wigs | returned 7/29 | $75 | 7/30/2027`,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 2,
          fields:
            'A character, B id/ignore/scene, C item, D quantity, E vendor/category, F status, G cost, H dueDate/endDate/ignore/date',
          dataRows: '3-14',
          status: {
            'on a hold rack at Palace': 'option',
            shipped: 'booked',
            'half sewn': 'inProgress',
            'steamed + tagged': 'ready',
            'Ximena loves it, go': 'approved',
            'Mika bringing hers': ['agreed', 'booked'],
            'sizes??': 'needed',
            'pulling choices Thurs': 'sourcing',
            'moved to props': ['notNeeded', 'cancelled'],
            'look cut': 'cancelled',
            'returned 7/29': 'returned',
          },
        },
      ],
    },
    {
      title: 'Money',
      rows: `
        GHOST RADIO - total from label $38,000 | | | |
        Bucket | Planned | Spent so far | Left | Who's holding receipts
        Crew | $11,400 | $0 | $11,400 | Cruz
        Talent | $2,600 | $0 | $2,600 | Cruz
        Camera + lenses | $2,900 | $725 | $2,175 | Theo
        G&E package | $3,300 | $0 | $3,300 | Ruthie
        Location (warehouse) | $4,000 | $2,000 | $2,000 | Wendy
        Art / radio build | $3,800 | $612 | $3,188 | Sol
        Wardrobe | $2,400 | $331 | $2,069 | Noor
        Food | $1,100 | $0 | $1,100 | Wendy
        Insurance | $900 | $900 | $0 | Cruz
        Post / VFX | $4,500 | $0 | $4,500 | Ximena
        subtotal | $36,900 | $4,568 | $32,332 |
        10% pad | $1,100 | | |
        TOTAL | $38,000 | $4,568 | $33,432 |`,
      tables: [
        {
          track: 'budget',
          headerRow: 2,
          fields: 'A item/category/description/department, B budget, C actual, D ignore/cost, E owner/person',
          dataRows: '3-12',
        },
      ],
    },
    {
      title: 'Numbers',
      rows: `
        Name | Company | What for | Phone | Email | When to call
        Cruz Abelard | Static Mgmt | Label approvals, money | 213-555-0180 | cruz@example.com | after 11
        Dana | Unit 6 Warehouse | Keys, freight elevator | 213-555-0181 | dana@example.com | texts only
        LAFD desk | FilmLA | Permit | 213-555-0182 | permits@example.com | 8-5
        Sol Weiss | freelance | LED build | 213-555-0183 | sol@example.com |
        Palace front desk | Palace Costume | Pulls | 323-555-0184 | pulls@example.com | closed Mon
        Gil | Quixote | G&E van | 323-555-0185 | gil@example.com |
        Taqueria El Faro | - | Lunch x 24 | 323-555-0186 | | day before by 4
        Nurse line | - | set medic backup | 213-555-0187 | | 24h`,
      tables: [
        {
          track: 'contacts',
          headerRow: 1,
          fields: 'A person, B vendor/department/role, C role/description/notes, D phone, E email, F notes/ignore/time',
          dataRows: '2-9',
        },
      ],
    },
  ],
};

const pinchbeck: TextWorkbook = {
  title: 'PINCHBECK - new musical - Old Foundry Theatre - SM/Production share',
  locale: 'en_GB',
  kind: 'theatre',
  dateOrder: 'DMY',
  language: 'en',
  tabs: [
    {
      title: 'Costume grid',
      rows: `
        PINCHBECK - COSTUME GRID - number = costume no., QC = quick change | | | | | | | | | | |
        | | ACT ONE | | | | ACT TWO | | | |
        Character | Played by | Sc 1 | Sc 2 | Sc 3 | Sc 4 | Sc 5 | Sc 6 | Sc 7 | Sc 8 | Dresser
        Kit Pinchbeck | Ash Romero | 1 | 1 | 2 QC | 2 | 3 | 3 | - | 4 QC | Mo
        Lady Verdigris | Thandi Moyo | 1 | - | 2 | 3 QC | - | 4 | 4 | 5 | Mo
        Alderman Brass | Piers Holt | 1 | 1 | 1 | - | 1 | 2 | 2 | 1 | Jan
        Tinker | Noa Feld | - | 1 | 1 | 1 | 1 + hat | 1 | 2 | 2 | Jan
        The Assayer | Glenda Marsh | - | - | 1 | - | 1 | - | 1 | - | Mo
        Ensemble A | see list | 1 | 2 QC | 2 | 3 | 3 | 4 | 4 | 5 QC | all
        Ensemble B | see list | 1 | 1 | 2 QC | 3 | 3 | 4 | 4 | 5 QC | all
        Total changes | | 0 | 1 | 4 | 3 | 2 | 3 | 1 | 4 |`,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 3,
          fields:
            'A character, B person, C matrix, D matrix, E matrix, F matrix, G matrix, H matrix, I matrix, J matrix, K owner/person',
          dataRows: '4-10',
        },
      ],
    },
    {
      title: 'Call grid wk 4',
      rows: `
        WHO'S CALLED - WEEK 4 - x = called, (x) = on call in building, F = fitting | | | | | | | | | | |
        Date | Slot | Room | Session | ASH | THANDI | PIERS | NOA | GLENDA | ENS | Band | Call state
        Mon 06/09/2027 | 10:00-13:00 | Foundry 1 | "Fool's Gold" choreo | x | | | x | | x | | Went ahead
        Mon 06/09/2027 | 14:00-18:00 | Foundry 1 | Sc 3-4 | x | x | x | (x) | x | | | Went ahead
        Tue 07/09/2027 | 10:00-13:00 | Foundry 2 | Vocal: Act 2 | x | x | x | x | x | x | | Published
        Tue 07/09/2027 | 14:00-16:00 | Wardrobe | Fittings | | F | F | | | | | Times to be given
        Tue 07/09/2027 | 16:00-18:00 | Foundry 1 | Sc 6 | x | | x | | | | | Published
        Wed 08/09/2027 | 10:00-18:00 | Foundry 1 | Run Act 1 | x | x | x | x | x | x | | Published
        Thu 09/09/2027 | 10:00-13:00 | Foundry 1 | Fight call | x | | x | | | | | Called off
        Thu 09/09/2027 | 14:00-18:00 | Foundry 1 | Act 2 finale | x | x | x | x | x | x | | Published
        Fri 10/09/2027 | 10:00-13:00 | St Luke's Hall | Sitzprobe | x | x | x | x | x | x | x | Hall not confirmed
        Fri 10/09/2027 | 14:00-17:00 | Foundry 1 | Run & notes | x | x | x | x | x | x | | Published`,
      tables: [
        {
          track: ['rehearsals', 'schedule'],
          headerRow: 2,
          fields:
            'A date, B time/callTime, C location, D description/item/scene/synopsis, E matrix, F matrix, G matrix, H matrix, I matrix, J matrix, K matrix, L status',
          dataRows: '3-12',
          status: {
            'Went ahead': 'done',
            Published: 'booked',
            'Times to be given': 'needed',
            'Called off': 'cancelled',
            'Hall not confirmed': ['needed', 'option', 'unknown'],
          },
        },
      ],
    },
    {
      title: 'Tech notes',
      rows: `
        Fault & notes list - one line per note - PM: Hattie Blount | | | | | | |
        -
        # | Date in | Dept | Note | Urg. | To | By | Outcome
        1 | 30/08/2027 | Stage | Trap 2 sticks half open | 1 | Carps | 10/09/2027 | Being looked at
        2 | 30/08/2027 | LX | Gold gobo too dim | 3 | LX | 17/09/2027 | Not yet
        3 | 31/08/2027 | Sound | RF clash with cafe | 2 | Sound | 10/09/2027 | Sorted 2/9
        4 | 31/08/2027 | Props | Coins roll into pit | 1 | Props | 13/09/2027 | Net ordered
        5 | 01/09/2027 | Wardrobe | QC sc 3 needs 2nd dresser | 2 | Wardrobe | 13/09/2027 | Sorted 2/9
        6 | 01/09/2027 | Stage | Furnace smoke sets off detectors | 1 | PM | 13/09/2027 | Talking to fire officer
        7 | 02/09/2027 | FOH | Sightlines row R | 3 | PM | | No further action
        8 | 02/09/2027 | Auto | Revolve load cert expired | 1 | Auto | 08/09/2027 | Inspector in Thursday
        9 | 03/09/2027 | LX | Haze licence | 2 | LX | 13/09/2027 | Not yet
        10 | 03/09/2027 | Stage | Anvil too heavy for truck | 2 | Carps | 10/09/2027 | Made lighter, passed by PM
        11 | 03/09/2027 | Band | No light on kit | 3 | LX | 10/09/2027 | Not yet`,
      tables: [
        {
          track: 'issues',
          headerRow: 3,
          fields: 'A id, B date, C department/category, D description, E severity, F owner, G dueDate, H status',
          dataRows: '4-14',
          status: {
            'Being looked at': 'inProgress',
            'Not yet': 'needed',
            'Sorted 2/9': 'done',
            'Net ordered': 'inProgress',
            'Talking to fire officer': 'inProgress',
            'No further action': ['done', 'notNeeded', 'cancelled'],
            'Inspector in Thursday': 'inProgress',
            'Made lighter, passed by PM': ['done', 'approved'],
          },
        },
      ],
    },
    {
      title: 'Script changes',
      rows: `
        Draft | Dated | Song / scene | Pages | Nature of change | From | State
        Rehearsal draft v1 | 09/08/2027 | all | 1-98 | First rehearsal text | Book writer | Given out
        v2 | 16/08/2027 | Sc 2 | 12-14 | Tinker's entrance moved | Book writer | Given out
        v2.1 | 20/08/2027 | "Fool's Gold" | 22A | New bridge, 16 bars | Composer | Given out
        v3 | 30/08/2027 | Sc 6 | 61-66 | Cut Assayer's speech | Director | Given out
        v3.1 | 06/09/2027 | Finale | 95-98 | New key, new last line | Composer | Copyist has it
        v4 | | Sc 4 | 40-47 | Restructure | Book writer | Still being written`,
      tables: [
        {
          track: 'revisions',
          headerRow: 1,
          fields: 'A revision, B date, C scene, D pages, E description/notes, F owner/person/notes, G status',
          dataRows: '2-7',
          status: { 'Given out': 'done', 'Copyist has it': 'inProgress', 'Still being written': 'inProgress' },
        },
      ],
    },
    {
      title: 'zLists',
      rows: `
        Rooms | Departments | Urgency | Initials
        Foundry 1 | Stage | 1 | HB
        Foundry 2 | LX | 2 | MO
        St Luke's Hall | Sound | 3 | JN
        Wardrobe | Props | | AR
        | Wardrobe | | TM`,
      tables: [],
    },
  ],
};

const atarazanas: TextWorkbook = {
  title: "LAS ATARAZANAS – serie 8 x 50' – Oficina de producción (Sevilla)",
  locale: 'es_ES',
  kind: 'television',
  dateOrder: 'DMY',
  language: 'es',
  tabs: [
    {
      title: 'Localizaciones',
      rows: `
        LAS ATARAZANAS – LOCALIZACIONES T1 – jefa de localizaciones: Macarena Utrera | | | | | | | | | |
        Ref. | Decorado | Caps./Secs. | Localización | Municipio | Interlocutor | Teléfono | Cómo va | Permiso | Precio jornada | Fecha rodaje | Ojo con
        L01 | Astillero | 1/2, 1/9, 3/4 | Reales Atarazanas (patio) | Sevilla | Junta – Cultura | 955 555 101 | Convenio firmado | concedido | 1.800 € | 04/10/2027 | suelo protegido
        L02 | Casa de Leonor | 1/3, 1/7 | Palacio privado | Carmona | Familia Rueda | 954 555 102 | Contrato pendiente de firma | no precisa | 1.500 € | 07/10/2027 | perros
        L03 | Taberna | 2/1, 2/8 | Bodega Dos Hermanas | Dos Hermanas | Curro | 600 555 103 | Apalabrada | no precisa | 600 € | 11/10/2027 |
        L04 | Cárcel | 2/11, 4/3 | Cartuja – sótanos | Sevilla | Patronato | 955 555 104 | Solicitud presentada | en trámite | 900 € | 13/10/2027 | humedad
        L05 | Playa desembarco | 1/1 | Doñana – Matalascañas | Almonte | Parque Nacional | 959 555 105 | Denegada por el parque | | | |
        L05b | Playa desembarco | 1/1 | Bolonia | Tarifa | Costas | 956 555 106 | Se visita el 3/09 | | 400 € | 18/10/2027 | levante
        L06 | Convento | 3/2, 3/10 | Santa Inés | Sevilla | Abadesa | 954 555 107 | Llamada hecha, esperamos | | 700 € | 20/10/2027 | horas de rezo
        L07 | Mercado | 1/5 | Plaza Alta | Écija | Ayuntamiento | 954 555 108 | Permiso concedido | decreto 311 | 350 € | 22/10/2027 |
        L08 | Camino real | 2/4 | Cortijo El Toruño | Utrera | Guarda | 600 555 109 | Cerrada | no precisa | 500 € | 25/10/2027 |
        L09 | Botica | 3/6 | – | – | – | | Por buscar | | | 26/10/2027 |
        L10 | Botica (alternativa plató) | 3/6 | Plató 2 | Dos Hermanas | estudio | 954 555 111 | De reserva | | 800 € | 26/10/2027 |
        L11 | Galeón | 5/1 | – | – | – | | Secuencia eliminada | | | |`,
      tables: [
        {
          track: 'locations',
          headerRow: 2,
          fields:
            'A id/reference, B set, C scene, D location, E address, F person, G phone, H status, I permit, J cost/rate, K date/startDate, L notes',
          dataRows: '3-14',
          status: {
            'Convenio firmado': 'signed',
            'Contrato pendiente de firma': ['agreed', 'submitted'],
            Apalabrada: 'agreed',
            'Solicitud presentada': 'submitted',
            'Denegada por el parque': 'rejected',
            'Se visita el 3/09': 'sourcing',
            'Llamada hecha, esperamos': 'sourcing',
            'Permiso concedido': 'inHand',
            Cerrada: 'booked',
            'Por buscar': ['needed', 'sourcing'],
            'De reserva': 'option',
            'Secuencia eliminada': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Reparto',
      rows: `
        Nº | Personaje | Intérprete | Repre | Sesiones | Caché/sesión | Primer día | Estado contrato | Comentarios
        >PRINCIPALES
        1 | Leonor de Rueda | Candela Montoro | Ruth Franco Mgmt | 46 | 1.900 € | 04/10/2027 | Firmado y escaneado |
        2 | Tomé el Calafate | Iván Peralta | Kuranda 8 | 44 | 1.800 € | 04/10/2027 | Oferta en firme enviada | contesta el viernes
        3 | Fray Damián | Álex Goicoechea | Kuranda 8 | 20 | 1.500 € | 11/10/2027 | De acuerdo, a falta de papeles |
        >SECUNDARIOS
        4 | Boticario | Pepe Salas | sin repre | 8 | 700 € | 26/10/2027 | Confirmado, ficha enviada |
        5 | Abadesa | Lola Barrientos | Ruth Franco Mgmt | 5 | 900 € | 20/10/2027 | Reservada sin compromiso |
        6 | Niña Inés (9) | | | 14 | 350 € | 04/10/2027 | Pruebas el 8/09 | permiso menores
        7 | Alguacil | Toni Huertas | Garay | 9 | 650 € | 13/10/2027 | Pendiente de ok de la cadena |
        8 | Capitán genovés | | | 4 | 800 € | 18/10/2027 | Buscando italiano |
        9 | Tabernera | Chelo Ríos | sin repre | 6 | 600 € | 11/10/2027 | Confirmada, ficha enviada |
        10 | Verdugo | Santi Mora | Garay | 2 | 600 € | 14/10/2027 | Dijo que no |
        11 | Verdugo | | | 2 | 600 € | 14/10/2027 | Sin nadie |
        12 | Loco del puerto | | | 1 | | | Fuera en versión 6 |`,
      tables: [
        {
          track: 'cast',
          headerRow: 1,
          fields:
            'A id, B character, C person, D vendor/person/notes, E quantity/ignore, F rate/cost, G startDate/date, H status/agreement, I notes',
          dataRows: '3-5, 7-15',
          status: {
            'Firmado y escaneado': 'signed',
            'Oferta en firme enviada': 'offered',
            'De acuerdo, a falta de papeles': 'agreed',
            'Confirmado, ficha enviada': 'booked',
            'Confirmada, ficha enviada': 'booked',
            'Reservada sin compromiso': 'option',
            'Pruebas el 8/09': 'sourcing',
            'Pendiente de ok de la cadena': 'submitted',
            'Buscando italiano': 'sourcing',
            'Dijo que no': 'rejected',
            'Sin nadie': 'needed',
            'Fuera en versión 6': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Atrezzo y decoración',
      rows: `
        ATREZZO DE ACCIÓN (Nacho) | | | | | | | DECORACIÓN (Blanca) | | | |
        Sec. | Atrezzo | Uds. | Quién lo usa | Origen | Situación | | Decorado | Pieza | De dónde | Estado | Presup.
        1/2 | Maza de calafate | 3 | Tomé | Construcción | En el taller | | Astillero | Caballetes x 12 | taller | Montado en plató | 900 €
        1/3 | Rosario de azabache | 2 | Leonor | Alquiler Mateos | Alquiler apalabrado | | Casa Leonor | Bargueño | Alquiler Luna | Pedido en firme | 240 €
        1/7 | Carta lacrada | 10 | Leonor | Grafismo | Texto sin entregar | | Casa Leonor | Tapices x 4 | Alquiler Luna | Pidiendo presupuesto | 600 €
        2/1 | Jarras de barro | 40 | Figuración | Compra – La Rambla | Ya lo tenemos | | Taberna | Mesas y bancos | Alquiler Mateos | Pedido en firme | 350 €
        2/8 | Navaja retráctil | 2 | Tomé | Construcción | Muestra enseñada al director | | Taberna | Toneles x 15 | Bodega | Los presta la bodega, ok de palabra | 0 €
        2/11 | Grilletes | 4 | Presos | Alquiler Mateos | Encargado | | Cárcel | Paja, argollas | compra | Sin comprar | 90 €
        3/6 | Albarelos | 24 | Boticario | Compra Talavera | Encargado | | Botica | Estantería | construcción | Carpintería en ello | 1.300 €
        3/10 | Breviario | 1 | Abadesa | Alquiler Luna | Embalado para rodaje | | Convento | Reclinatorios | Santa Inés | Cancelado, no caben |
        5/1 | Sextante | 1 | Capitán | Museo Naval | Se cae
        ensayo | Espada de madera | 2 | Tomé | Escuela esgrima | Devuelto a la escuela`,
      tables: [
        {
          track: 'props',
          headerRow: 2,
          fields: 'A scene, B item, C quantity, D character, E vendor/category, F status',
          dataRows: '3-12',
          status: {
            'En el taller': 'inProgress',
            'Alquiler apalabrado': 'agreed',
            'Texto sin entregar': 'needed',
            'Ya lo tenemos': 'inHand',
            'Muestra enseñada al director': 'submitted',
            Encargado: 'booked',
            'Embalado para rodaje': 'ready',
            'Se cae': 'cancelled',
            'Devuelto a la escuela': 'returned',
          },
        },
        {
          track: ['setDressing', 'props'],
          headerRow: 2,
          fields: 'H set, I item, J vendor/category, K status, L budget/cost',
          dataRows: '3-10',
          status: {
            'Montado en plató': ['onSet', 'ready'],
            'Pedido en firme': 'booked',
            'Pidiendo presupuesto': 'sourcing',
            'Los presta la bodega, ok de palabra': 'agreed',
            'Sin comprar': 'needed',
            'Carpintería en ello': 'inProgress',
            'Cancelado, no caben': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Plan de trabajo',
      rows: `
        PLAN DE TRABAJO – BLOQUE 1 – versión 3 – ayudante de dirección: Sara Lobo | | | | | | | | |
        Jornada | Fecha | Sec. | Int/Ext | Decorado | Luz | Sinopsis | Personajes | Págs. | Situación
        >SEMANA 1
        1 | 04/10/2027 | 1/2 | EXT | Astillero | DÍA | Botan la nao. | 1, 2, 6 | 3 1/8 | Rodada
        1 | 04/10/2027 | 1/9 | EXT | Astillero | ATARD | Tomé esconde el mapa. | 2 | 1 | Rodada
        2 | 05/10/2027 | 3/4 | INT | Astillero – almacén | DÍA | El incendio. | 1, 2, 7 | 2 4/8 | A medias, falta el plano de fuego
        3 | 07/10/2027 | 1/3 | INT | Casa de Leonor | NOCHE | El rosario. | 1, 6 | 1 6/8 | Citada
        3 | 07/10/2027 | 1/7 | INT | Casa de Leonor | DÍA | La carta. | 1 | 7/8 | Citada
        Viernes 8: DESCANSO | | | | | | | | |
        >SEMANA 2
        4 | 11/10/2027 | 2/1 | INT | Taberna | NOCHE | La pelea. | 2, 9 | 3 2/8 | Planificada
        4 | 11/10/2027 | 2/8 | INT | Taberna | NOCHE | La navaja. | 2, 7 | 1 1/8 | Planificada
        5 | 13/10/2027 | 2/11 | INT | Cárcel | – | Fray Damián confiesa. | 2, 3 | 2 7/8 | Planificada
        | | 1/1 | EXT | Playa | ALBA | Desembarco. | 8 | 1 5/8 | Sin jornada asignada
        | | 5/1 | EXT | Galeón | DÍA | Abordaje. | 8 | 2 | Suprimida`,
      tables: [
        {
          track: 'schedule',
          headerRow: 2,
          fields: 'A shootDay, B date, C scene, D intExt, E set, F dayNight, G synopsis, H cast, I pages, J status',
          dataRows: '4-8, 11-15',
          status: {
            Rodada: 'done',
            'A medias, falta el plano de fuego': ['needed', 'inProgress'],
            Citada: 'booked',
            Planificada: 'booked',
            'Sin jornada asignada': 'needed',
            Suprimida: 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Facturas',
      rows: `
        Fecha fra. | Nº fra. | Proveedor | Concepto | Partida | Base | IVA | Total | Vence | Situación de pago
        01/09/2027 | 27/114 | Mateos Atrezzo | Fianza alquiler | 08 | 1.000,00 | 210,00 | 1.210,00 | 30/09/2027 | Transferencia hecha
        02/09/2027 | A-90 | Palacio Carmona | Señal 50% | 05 | 750,00 | 157,50 | 907,50 | 15/09/2027 | Transferencia hecha
        03/09/2027 | 5512 | Hotel Alfonso | Localizadores | 06 | 612,00 | 61,20 | 673,20 | 03/10/2027 | Visto bueno de dirección
        06/09/2027 | 201 | Alquiler Luna | Bargueño | 08 | 240,00 | 50,40 | 290,40 | 06/10/2027 | Entregada a administración
        06/09/2027 | 202 | Alquiler Luna | Bargueño (repetida) | 08 | 240,00 | 50,40 | 290,40 | | Anulada
        | | Ayto. de Écija | Tasa | 05 | 350,00 | 0,00 | 350,00 | | Falta factura
        07/09/2027 | 77 | Furgos Sur | Agosto | 07 | 2.100,00 | 441,00 | 2.541,00 | 07/10/2027 | Devuelta por error en CIF
        08/09/2027 | 3 | Carpintería Nieto | Botica 1er pago | 08 | 650,00 | 136,50 | 786,50 | 23/09/2027 | Entregada a administración
        08/09/2027 | tique | Leroy | Pintura | 08 | 88,43 | 18,57 | 107,00 | | Abonado de caja
        | | | TOTAL | | 6.030,43 | 1.125,57 | 7.156,00 | |`,
      tables: [
        {
          track: 'payments',
          headerRow: 1,
          fields:
            'A date, B reference/id, C vendor, D description/item, E category/ignore/reference/id, F cost/ignore, G cost/ignore, H cost/ignore, I dueDate, J status',
          dataRows: '2-10',
          status: {
            'Transferencia hecha': 'done',
            'Visto bueno de dirección': 'approved',
            'Entregada a administración': 'submitted',
            Anulada: 'cancelled',
            'Falta factura': 'needed',
            'Devuelta por error en CIF': 'rejected',
            'Abonado de caja': 'done',
          },
        },
      ],
    },
  ],
};

const filanda: TextWorkbook = {
  title: 'LA FILANDA – commedia in due atti – Teatro Comunale di Lovere',
  locale: 'it_IT',
  kind: 'theatre',
  dateOrder: 'DMY',
  language: 'it',
  tabs: [
    {
      title: 'Prove',
      rows: `
        CALENDARIO PROVE – settimana dal 08/11 – direttrice di scena: Tecla Moretti | | | | | |
        Data | Ora | Sala | Cosa si prova | Convocati | Chi conduce | Conferma
        >LUNEDÌ
        08/11/2027 | 10.00-13.00 | Ridotto | Atto I sc. 1-2 | Adele, Gina, Capofabbrica | Regia | Fatta
        | 14.30-18.30 | Ridotto | Atto I sc. 3 | Tutti | Regia | Fatta
        >MARTEDÌ
        09/11/2027 | 10.00-11.30 | Sala musica | Canto di lavoro | Filandere | M° Corna | Convocata
        | 11.30-13.00 | Sartoria | Misure | Adele, Conte | Sartoria | Orario da stabilire
        | 14.30-18.30 | Ridotto | Atto I sc. 4 | Adele, Conte | Regia | Convocata
        >MERCOLEDÌ
        10/11/2027 | 10.00-13.00 | Palco | Prova in piedi con la macchina | Filandere | Regia | Saltata, palco occupato
        | 14.30-18.30 | Ridotto | Atto II sc. 1 | Gina, Don Piero | Aiuto regia | Confermata dal teatro
        >GIOVEDÌ
        11/11/2027 | 15.00-19.00 | Palco | Filata Atto I | Tutti | Regia | Forse, se c'è il palco
        12/11/2027 | 15.00-19.00 | Ridotto | Note e memoria | Tutti | Aiuto regia | Convocata`,
      tables: [
        {
          track: 'rehearsals',
          headerRow: 2,
          fields:
            'A date, B time/callTime, C location, D description/item/scene/synopsis, E cast/character/person, F owner/person, G status',
          dataRows: '4-5, 7-9, 11-12, 14-15',
          status: {
            Fatta: 'done',
            Convocata: 'booked',
            'Orario da stabilire': 'needed',
            'Saltata, palco occupato': 'cancelled',
            'Confermata dal teatro': 'booked',
            "Forse, se c'è il palco": ['option', 'unknown', 'needed'],
          },
        },
      ],
    },
    {
      title: 'Attrezzeria',
      rows: `
        ATTREZZERIA – Ermes Zanni | | | | | | |
        Legenda: N noleggio, A acquisto, C costruzione, P prestito | | | | | | |
        -
        N. | Scena | Oggetto | Pz. | In mano a | N/A/C/P | A che punto | Spesa
        1 | I.1 | Bozzoli (finti) | 400 | Filandere | C | In lavorazione dagli scenografi | 90 €
        2 | I.1 | Bacinelle di rame | 6 | Filandere | P | Il museo della seta ce le dà | 0 €
        3 | I.2 | Registro paga | 1 | Capofabbrica | C | Pronto sul tavolo attrezzi | 10 €
        4 | I.2 | Monete d'epoca | 60 | Capofabbrica | A | Ordinate online | 35 €
        5 | I.3 | Fischietto | 2 | Capofabbrica | A | Comprato | 8 €
        6 | I.4 | Portasigarette Conte | 1 | Conte | N | Bloccato da Rancati | 25 €
        7 | I.4 | Lettera | 20 | Adele | C | Bozza mandata alla regia | 5 €
        8 | II.1 | Breviario | 1 | Don Piero | P | Comprato | 6 €
        9 | II.2 | Fagotto con neonato | 1 | Gina | C | Nessuno ci sta lavorando | 20 €
        10 | II.2 | Lume a petrolio (led) | 2 | Gina | A | Cerco su Subito.it | 40 €
        11 | II.3 | Bandiera | 1 | Tutti | C | Colore approvato | 30 €
        12 | II.3 | Bicicletta | 1 | Conte | P | Tolta dalla regia | 0 €
        13 | prove | Bacinelle di plastica | 6 | Filandere | P | Restituite alla mensa | 0 €`,
      tables: [
        {
          track: 'props',
          headerRow: 4,
          fields: 'A id, B scene, C item, D quantity, E character, F category/vendor, G status, H cost',
          dataRows: '5-17',
          status: {
            'In lavorazione dagli scenografi': 'inProgress',
            'Il museo della seta ce le dà': 'agreed',
            'Pronto sul tavolo attrezzi': ['ready', 'onSet'],
            'Ordinate online': 'booked',
            Comprato: 'inHand',
            'Bloccato da Rancati': ['booked', 'option'],
            'Bozza mandata alla regia': 'submitted',
            'Nessuno ci sta lavorando': 'needed',
            'Cerco su Subito.it': 'sourcing',
            'Colore approvato': 'approved',
            'Tolta dalla regia': 'cancelled',
            'Restituite alla mensa': 'returned',
          },
        },
      ],
    },
    {
      title: 'Sartoria',
      rows: `
        Personaggio | Interprete | Atto | Capo | Q.tà | Provenienza | Prova | Stato capo | Costo
        Adele | Virginia Sala | I | Grembiule, camicia | 2 | cucito in casa | 09/11/2027 | Imbastito | 60 €
        Adele | Virginia Sala | II | Abito della festa | 1 | Tirelli | 16/11/2027 | Riservato da Tirelli | 140 €
        Gina | Ornella Bui | I-II | Grembiule, scialle | 2 | cucito in casa | 09/11/2027 | Imbastito | 60 €
        Conte | Leandro Fava | I-II | Completo lino | 1 | Tirelli | 09/11/2027 | Aspetto le misure | 150 €
        Conte | Leandro Fava | II | Cappotto | 1 | acquisto vintage | | Guardo tre mercatini | 80 €
        Capofabbrica | Dario Rota | I-II | Gilet, orologio | 1 | magazzino teatro | 10/11/2027 | Già in magazzino | 0 €
        Don Piero | Ugo Belotti | II | Talare | 1 | parrocchia | | La parrocchia la presta | 0 €
        Filandere x 6 | coro | I-II | Grembiuli, zoccoli | 6 | sartoria Bianchi | 17/11/2027 | Preventivo da approvare | 540 €
        Filandere x 6 | coro | II.3 | Fazzoletti rossi | 6 | acquisto | | Ancora da prendere | 18 €
        Filandere x 6 | coro | I | Cuffie | 6 | cucito in casa | | Stirate e appese | 24 €
        Carabiniere | – | II | Divisa | 1 | Tirelli | | Personaggio tagliato |`,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 1,
          fields:
            'A character, B person, C scene, D item, E quantity, F vendor/category, G date/dueDate, H status, I cost',
          dataRows: '2-12',
          status: {
            Imbastito: 'inProgress',
            'Riservato da Tirelli': ['booked', 'option'],
            'Aspetto le misure': 'needed',
            'Guardo tre mercatini': 'sourcing',
            'Già in magazzino': 'inHand',
            'La parrocchia la presta': 'agreed',
            'Preventivo da approvare': 'submitted',
            'Ancora da prendere': 'needed',
            'Stirate e appese': 'ready',
            'Personaggio tagliato': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Noleggi tecnici',
      rows: `
        Materiale | N. | Reparto | Service | Arrivo | Rientro | Prezzo | Situazione noleggio
        >LUCI
        Sagomatori 25/50 | 12 | Luci | Lombarda Service | 22/11/2027 | 06/12/2027 | 480 € | Contratto di noleggio confermato
        Teste mobili | 4 | Luci | Lombarda Service | 22/11/2027 | 06/12/2027 | 520 € | In opzione fino a venerdì
        Macchina del fumo | 1 | Luci | Lombarda Service | 22/11/2027 | 06/12/2027 | 60 € | Contratto di noleggio confermato
        >AUDIO
        Radiomicrofoni | 8 | Audio | Sebino Audio | 23/11/2027 | 06/12/2027 | 640 € | Attendiamo i preventivi
        Mixer | 1 | Audio | Teatro | – | – | 0 € | Del teatro, già in regia
        Casse retropalco | 2 | Audio | Sebino Audio | 23/11/2027 | 06/12/2027 | 90 € | Va ancora chiesto
        >PALCO
        Motore paranco | 2 | Macchineria | Sollevo srl | 22/11/2027 | 06/12/2027 | 300 € | Alla firma del direttore
        Praticabili 2x1 | 10 | Macchineria | Comune | 22/11/2027 | 06/12/2027 | 0 € | Il Comune ha detto sì
        Telo PVC | 1 | Macchineria | Peroni | 15/11/2027 | – | 210 € | Non serve più
        Proiettore prove | 1 | Video | Biblioteca | 02/11/2027 | 05/11/2027 | 0 € | Riportato in biblioteca`,
      tables: [
        {
          track: 'equipment',
          headerRow: 1,
          fields: 'A item, B quantity, C department, D vendor, E startDate, F endDate, G cost/rate, H status',
          dataRows: '3-5, 7-9, 11-14',
          status: {
            'Contratto di noleggio confermato': ['booked', 'signed'],
            'In opzione fino a venerdì': 'option',
            'Attendiamo i preventivi': 'sourcing',
            'Del teatro, già in regia': ['inHand', 'onSet'],
            'Va ancora chiesto': 'needed',
            'Alla firma del direttore': 'submitted',
            'Il Comune ha detto sì': 'agreed',
            'Non serve più': ['notNeeded', 'cancelled'],
            'Riportato in biblioteca': 'returned',
          },
        },
      ],
    },
    {
      title: 'Rubrica',
      rows: `
        RUBRICA COMPAGNIA E TEATRO | | | | |
        Cognome e nome | Mansione | Cellulare | Posta elettronica | Taglia | Allergie
        >COMPAGNIA
        Sala Virginia | Adele | 333 5550101 | virginia@example.com | 42 |
        Bui Ornella | Gina | 333 5550102 | ornella@example.com | 46 | lattosio
        Fava Leandro | Conte | 333 5550103 | leandro@example.com | 50 |
        Rota Dario | Capofabbrica | 333 5550104 | dario@example.com | 54 |
        Belotti Ugo | Don Piero | 333 5550105 | | 52 | glutine
        >STAFF
        Moretti Tecla | Direttrice di scena | 333 5550106 | tecla@example.com | |
        Zanni Ermes | Attrezzista | 333 5550107 | ermes@example.com | |
        Gaffuri Milena | Regista | 333 5550108 | milena@example.com | |
        Corna Achille | Maestro del coro | 333 5550109 | achille@example.com | |
        >TEATRO
        Portineria | h 24 | 035 5550110 | portineria@example.com | |
        Vitali Rocco | Macchinista capo | 333 5550111 | rocco@example.com | | nichel`,
      tables: [
        {
          track: ['contacts', 'cast', 'crew'],
          headerRow: 2,
          fields: 'A person, B role/character, C phone, D email, E size/ignore/wardrobe, F notes/ignore',
          dataRows: '4-8, 10-13, 15-16',
        },
      ],
    },
  ],
};

const veenbrand: TextWorkbook = {
  title: 'VEENBRAND – speelfilm – productiekantoor Assen',
  locale: 'nl_NL',
  kind: 'film',
  dateOrder: 'DMY',
  language: 'nl',
  tabs: [
    {
      title: 'Breakdown',
      rows: `
        VEENBRAND – scènelijst – draaiboek 6 (geel) – 1e AD Maaike Postma | | | | | | | | | |
        Sc.nr | Bi/Bu | Decor | D/N | Blz. | Handeling | Rollen | Figuratie | Dieren/voert. | SFX | Stand van zaken
        1 | BU | Veen | Ochtend | 1 3/8 | Rook boven de plas. | 1 | | | rook | gedraaid
        2 | BI | Boerderij – keuken | Dag | 2 2/8 | Moeder telt potten. | 1, 2 | | | | gedraaid
        3 | BU | Erf | Dag | 7/8 | De hond is weg. | 1, 3 | | hond, tractor | | nog één close te gaan
        4 | BI | Turfschip | Schemer | 1 6/8 | Handel met de Duitser. | 3, 6 | | schip | | staat op 23/9
        5 | BI | Kerk | Dag | 2 5/8 | De preek over vuur. | allen | 60 | | | staat op 24/9
        6 | BU | Kerk – plein | Dag | 4/8 | Gefluister. | 1, 4 | 40 | koets | | staat op 24/9
        7 | BU | Veen – brand | Nacht | 3 4/8 | Het vuur komt. | 1, 2, 3 | 25 | paarden | vuur | wacht op brandweer, geen datum
        8 | BI | Schuur | Nacht | 1 1/8 | Opgesloten. | 4 | | | rook | nog niet ingepland
        9 | – | vervallen | – | – | – | – | | | | eruit
        10 | BU | Veen – as | Ochtend | 1 | Stilte. | 1 | | | as | nog niet ingepland`,
      tables: [
        {
          track: 'scenes',
          headerRow: 2,
          fields:
            'A scene, B intExt, C set, D dayNight, E pages, F synopsis, G cast, H background, I animals/vehicles, J sfx, K status',
          dataRows: '3-12',
          status: {
            gedraaid: 'done',
            'nog één close te gaan': ['needed', 'inProgress'],
            'staat op 23/9': 'booked',
            'staat op 24/9': 'booked',
            'wacht op brandweer, geen datum': 'needed',
            'nog niet ingepland': 'needed',
            eruit: 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Crew',
      rows: `
        Functie | | Bereikbaar | | Voorwaarden | | | Afspraak |
        Functie | Naam | Mobiel | Mail | Weekgage | Vanaf | Tot | Waar staan we | Bijzonderheden
        >PRODUCTIE
        Uitvoerend producent | Lidewij Kuipers | 06 55501010 | lidewij@example.com | vast | 01/06/2027 | 31/12/2027 | overeenkomst getekend retour |
        Productieleider | Sjoerd Bakema | 06 55501011 | sjoerd@example.com | € 1.750 | 14/06/2027 | 30/10/2027 | overeenkomst getekend retour |
        Productie-assistent | | | | € 620 | 30/08/2027 | 15/10/2027 | zoeken we nog |
        >REGIE
        1e assistent-regie | Maaike Postma | 06 55501013 | maaike@example.com | € 1.850 | 26/07/2027 | 15/10/2027 | deal memo bij haar |
        Script-continuïteit | Joke Hiemstra | 06 55501014 | joke@example.com | € 1.300 | 30/08/2027 | 15/10/2027 | mondeling rond |
        Setdresser | Bas Kremer | 06 55501015 | | € 1.250 | 16/08/2027 | 15/10/2027 | aangenomen |
        >CAMERA EN GELUID
        DoP | Rik Sanders | agent | | vast | 09/08/2027 | 15/10/2027 | bod neergelegd bij agent |
        Focuspuller | Esra Aydin | 06 55501017 | esra@example.com | € 1.450 | 13/09/2027 | 15/10/2027 | houdt de data vrij |
        Geluidsman | Gert Boonstra | 06 55501018 | | € 1.600 | 13/09/2027 | 15/10/2027 | heeft iets anders |
        Geluidsman | Wim Teeuwen | 06 55501019 | | € 1.600 | 13/09/2027 | 15/10/2027 | gebeld, belt terug |
        >SPECIAAL
        Vuurmeester | Pyro Noord BV | 0592 555020 | info@example.com | € 950/dag | 04/10/2027 | 05/10/2027 | aangenomen |
        Paardenman | Stal Zwiggelte | 0592 555021 | | € 400/dag | 04/10/2027 | 05/10/2027 | komt te vervallen |`,
      tables: [
        {
          track: 'crew',
          headerRow: 2,
          fields: 'A role, B person, C phone, D email, E rate, F startDate, G endDate, H status, I notes',
          dataRows: '4-6, 8-10, 12-15, 17-18',
          status: {
            'overeenkomst getekend retour': 'signed',
            'zoeken we nog': ['sourcing', 'needed'],
            'deal memo bij haar': 'offered',
            'mondeling rond': 'agreed',
            aangenomen: 'booked',
            'bod neergelegd bij agent': 'offered',
            'houdt de data vrij': 'option',
            'heeft iets anders': 'rejected',
            'gebeld, belt terug': 'sourcing',
            'komt te vervallen': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Decoraankleding',
      rows: `
        AANKLEDING – art director Floor Nijboer – alles per set, inleverdatum = dag vóór draai | | | | | | |
        Set | Wat | Aantal | H/K/M | Bron | Wie regelt | Gereed op | Voortgang | Kosten
        >BOERDERIJ
        Keuken | Kookkachel | 1 | H | Openluchtmuseum | Bas | 10/09/2027 | staat op set | € 150
        Keuken | Weckpotten gevuld | 60 | K | Marktplaats | Bas | 10/09/2027 | staat op set | € 90
        Opkamer | Bedstee-deurtjes | 2 | M | bouw | Floor | 17/09/2027 | timmerman bezig | € 480
        Opkamer | Wandkleed | 1 | H | Rekwisietenloods | Bas | 17/09/2027 | gereserveerd tot vrijdag | € 35
        >TURFSCHIP
        Roef | Petroleumlamp | 2 | K | brocante | Bas | 21/09/2027 | Bas struint markten af | € 70
        Ruim | Turf (echt) | 4 m3 | K | Veenpark | Floor | 22/09/2027 | besteld, komt 20/9 | € 320
        Roef | Schippersbetimmering | 1 | M | bouw | Floor | 21/09/2027 | tekening akkoord regie | € 1.100
        >KERK
        Kerk | Collectezakken | 2 | H | Kerkvoogdij | Bas | 23/09/2027 | dominee vindt het goed | € 0
        Kerk | Psalmborden | 3 | M | grafiek | Floor | 23/09/2027 | nog mee beginnen | € 120
        Plein | Hooikar | 1 | H | boer Hendriks | Bas | 23/09/2027 | geschrapt wegens ruimte |
        Test | Proefrook bakken | 4 | H | Pyro Noord BV | Floor | 30/08/2027 | ingeleverd bij Pyro | € 60`,
      tables: [
        {
          track: ['setDressing', 'props'],
          headerRow: 2,
          fields: 'A set, B item, C quantity, D category/vendor, E vendor, F owner, G dueDate, H status, I cost',
          dataRows: '4-7, 9-11, 13-16',
          status: {
            'staat op set': 'onSet',
            'timmerman bezig': 'inProgress',
            'gereserveerd tot vrijdag': ['option', 'booked'],
            'Bas struint markten af': 'sourcing',
            'besteld, komt 20/9': 'booked',
            'tekening akkoord regie': 'approved',
            'dominee vindt het goed': 'agreed',
            'nog mee beginnen': 'needed',
            'geschrapt wegens ruimte': 'cancelled',
            'ingeleverd bij Pyro': 'returned',
          },
        },
      ],
    },
    {
      title: 'Boodschappen + knelpunten',
      rows: `
        BOODSCHAPPENLIJST RUNNERS | | | | | | |
        Artikel | Aantal | Winkel | Afdeling | Runner | Vóór | Stand | Bon
        Brandwerende handschoenen | 12 | Engelbert | SFX | Ties | 01/10/2027 | Ties rijdt er nu heen |
        Laarzen | 25 | Welkoop | Figuratie | Ties | 20/09/2027 | Besteld bij de balie | € 600
        Koffiebekers | 2000 | Sligro | Catering | Roos | 10/09/2027 | Binnen | € 84
        Muggenspray | 20 | Kruidvat | Regie | Roos | 10/09/2027 | Binnen | € 66
        Zaklampen | 15 | Gamma | Licht | Ties | 20/09/2027 | Nog halen |
        Hondenvoer | 1 | Jumbo | Dieren | Roos | 13/09/2027 | Baasje neemt mee, hoeft niet |
        Plastic zeil | 3 rol | Praxis | Locatie | Ties | 20/09/2027 | Geruild en teruggebracht | € 0
        -
        KNELPUNTEN | | | | | | |
        Nr | Sinds | Afd. | Knelpunt | Zwaarte | Trekker | Uiterlijk | Afhandeling
        1 | 23/08/2027 | SFX | Brandweer wil extra blusvoertuig | groot | Sjoerd | 20/09/2027 | Gesprek loopt
        2 | 24/08/2027 | Locatie | Broedseizoen bij de plas | groot | Sjoerd | 01/09/2027 | Afgehandeld
        3 | 26/08/2027 | Transport | Zandpad niet berijdbaar | midden | Ties | 10/09/2027 | Platen liggen er, klaar
        4 | 27/08/2027 | Cast | Hond luistert niet | midden | Maaike | 13/09/2027 | Nog niemand op gezet
        5 | 30/08/2027 | Kantoor | Printer kapot | klein | Roos | 06/09/2027 | Nieuwe staat er, klaar
        6 | 31/08/2027 | Geluid | Snelweg A28 hoorbaar | midden | Wim | 13/09/2027 | Leggen we ons bij neer
        7 | 01/09/2027 | Veiligheid | RI&E nachtdraai | groot | Sjoerd | 24/09/2027 | RI&E ondertekend
        8 | 02/09/2027 | Locatie | Kerk wil geen rook | groot | Floor | 20/09/2027 | Gesprek loopt`,
      tables: [
        {
          track: 'shopping',
          headerRow: 2,
          fields: 'A item, B quantity, C vendor, D department, E owner, F dueDate, G status/done, H cost/paid/actual',
          dataRows: '3-9',
          status: {
            'Ties rijdt er nu heen': ['inProgress', 'sourcing'],
            'Besteld bij de balie': 'booked',
            Binnen: ['inHand', 'done'],
            'Nog halen': 'needed',
            'Baasje neemt mee, hoeft niet': ['notNeeded', 'cancelled'],
            'Geruild en teruggebracht': 'returned',
          },
        },
        {
          track: 'issues',
          headerRow: 12,
          fields: 'A id, B date, C department/category, D description, E severity, F owner, G dueDate, H status',
          dataRows: '13-20',
          status: {
            'Gesprek loopt': 'inProgress',
            Afgehandeld: 'done',
            'Platen liggen er, klaar': 'done',
            'Nog niemand op gezet': 'needed',
            'Nieuwe staat er, klaar': 'done',
            'Leggen we ons bij neer': ['done', 'cancelled', 'notNeeded'],
            'RI&E ondertekend': ['approved', 'done'],
          },
        },
      ],
    },
    {
      title: 'Begroting',
      rows: `
        VEENBRAND – begroting vs. realisatie t/m week 35 | | | | |
        Post | Omschrijving | Begroot | Uitgegeven | Verwacht totaal | Verschil
        A. RECHTEN EN ONTWIKKELING | | | | |
        110 | Scenario | 62.000 | 62.000 | 62.000 | 0
        120 | Research | 8.000 | 7.350 | 8.000 | 0
        B. CREW EN CAST | | | | |
        210 | Regie | 70.000 | 21.000 | 70.000 | 0
        220 | Cast | 155.000 | 0 | 149.000 | 6.000
        230 | Figuratie | 38.000 | 0 | 41.500 | -3.500
        240 | Crew | 410.000 | 48.200 | 410.000 | 0
        C. MATERIEEL | | | | |
        310 | Camera/licht/grip | 126.000 | 0 | 126.000 | 0
        320 | Aankleding | 68.000 | 14.760 | 71.000 | -3.000
        330 | Kleding | 44.000 | 9.800 | 44.000 | 0
        340 | SFX vuur | 36.000 | 4.000 | 42.000 | -6.000
        350 | Locaties | 29.000 | 3.150 | 29.000 | 0
        | Totaal | 1.046.000 | 170.260 | 1.052.500 | -6.500`,
      tables: [
        {
          track: 'budget',
          headerRow: 2,
          fields:
            'A id/reference, B item/category/description/department, C budget, D actual, E cost/ignore, F ignore/cost',
          dataRows: '4-5, 7-10, 12-16',
        },
      ],
    },
  ],
};

const leCol: TextWorkbook = {
  title: 'LE COL – long métrage – production Briançon',
  locale: 'fr_FR',
  kind: 'film',
  dateOrder: 'DMY',
  language: 'fr',
  tabs: [
    {
      title: 'Dépouillement',
      rows: `
        LE COL – dépouillement v4 – 1er assistant : Thibault Mercadier | | | | | | | | | | |
        | | | | DURÉE | | QUI | | QUOI | | |
        Séq. | I/E | Décor | Effet | 8e | Résumé | Rôles | Figu. | Accessoires | Véhicules | HMC | Tourné ?
        1 | EXT | Route du col | AUBE | 1 4/8 | Un camion monte sans phares. | ABEL | | thermos | camion Unic | | TRUE
        2 | INT | Cabine du camion | AUBE | 7/8 | Il n'est pas seul. | ABEL, SAMI | | couverture | camion Unic | | TRUE
        3 | INT | Refuge – salle | JOUR | 3 1/8 | La gardienne compte les lits. | ODILE, ABEL | 6 | registre | | mains gercées | FALSE
        4 | EXT | Refuge – terrasse | JOUR | 1 | Les gendarmes boivent un café. | ODILE, GEND. 1, GEND. 2 | | tasses | jeep | | FALSE
        5 | INT | Refuge – dortoir | NUIT | 2 3/8 | Sami tousse. | SAMI, ODILE | | thermomètre | | fièvre | FALSE
        6 | EXT | Crête | NUIT | 2 6/8 | La traversée. | ABEL, SAMI, ODILE | 4 | cordes, lampes | | gelures | FALSE
        6A | EXT | Crête – combe | NUIT | 4/8 | La plaque part. | SAMI | | | | | FALSE
        7 | INT | Gendarmerie | JOUR | 3 5/8 | Odile ne dit rien. | ODILE, GEND. 1 | 3 | machine à écrire | | | FALSE
        8 | EXT | Village italien | JOUR | 1 2/8 | Une main fait signe. | SAMI | 15 | | car | | FALSE
        | | | TOTAL | 17 | | | | | | |`,
      tables: [
        {
          track: 'scenes',
          headerRow: 3,
          fields:
            'A scene, B intExt, C set, D dayNight, E pages, F synopsis, G cast, H background, I props, J vehicles, K makeup, L done/status',
          dataRows: '4-12',
        },
      ],
    },
    {
      title: 'Matériel',
      rows: `
        Désignation | Qté | Pôle | Loueur | Départ | Retour | Tarif sem. | État de la location | N° devis
        >IMAGE
        Alexa Mini | 1 | Image | Alpes Ciné | 02/11/2027 | 18/12/2027 | 2 300 € | Bon de commande parti | D-311
        Série Zeiss GO | 1 | Image | Alpes Ciné | 02/11/2027 | 18/12/2027 | 1 150 € | Bon de commande parti | D-311
        Longue focale 300 | 1 | Image | Ciné Rhône | 22/11/2027 | 26/11/2027 | 420 € | 2e position |
        Housses chauffantes | 2 | Image | Ciné Rhône | 02/11/2027 | 18/12/2027 | 60 € | Devis demandé à deux loueurs |
        >MACHINERIE / ÉLECTRICITÉ
        Grue légère | 1 | Machinerie | Grip Savoie | 24/11/2027 | 25/11/2027 | 980 € | Devis chez la directrice de prod | D-322
        Ballon 4 kW | 1 | Électricité | Lumex 05 | 24/11/2027 | 26/11/2027 | 700 € | Validé par la prod | D-325
        Groupe 60 kVA | 1 | Électricité | Lumex 05 | 02/11/2027 | 18/12/2027 | 850 € | D'accord au téléphone, devis à suivre |
        >MONTAGNE / RÉGIE
        Motoneige + pilote | 2 | Régie | Station Montgenèvre | 24/11/2027 | 26/11/2027 | 600 € | Rien demandé |
        DVA + pelles | 25 | Sécurité | Bureau des guides | 22/11/2027 | 26/11/2027 | 0 € | Livré au refuge |
        Barnums chauffés | 3 | Régie | Fêtes 05 | 02/11/2027 | 18/12/2027 | 240 € | Contrôlé, chargé dans le camion régie |
        Canon à neige | 1 | SFX | Station Montgenèvre | | | 500 € | On s'en passe |
        Drone de repérage | 1 | Image | Vue d'en haut | 04/10/2027 | 05/10/2027 | 350 € | Restitué le 6/10 | D-290`,
      tables: [
        {
          track: 'equipment',
          headerRow: 1,
          fields: 'A item, B quantity, C department, D vendor, E startDate, F endDate, G rate, H status, I reference',
          dataRows: '3-6, 8-10, 12-16',
          status: {
            'Bon de commande parti': 'booked',
            '2e position': 'option',
            'Devis demandé à deux loueurs': 'sourcing',
            'Devis chez la directrice de prod': 'submitted',
            'Validé par la prod': 'approved',
            "D'accord au téléphone, devis à suivre": 'agreed',
            'Rien demandé': 'needed',
            'Livré au refuge': 'inHand',
            'Contrôlé, chargé dans le camion régie': 'ready',
            "On s'en passe": ['cancelled', 'notNeeded'],
            'Restitué le 6/10': 'returned',
          },
        },
      ],
    },
    {
      title: 'Feuille de service',
      rows: `
        LE COL – FEUILLE DE SERVICE N° 3 – jeudi 04/11/2027 – PAT 08h30 | | | | | | |
        Lever 07h21 / coucher 17h20 – Météo : neige faible, -6 °C – Hôpital : Les Escartons | | | | | | |
        -
        Rôle | Comédien | Départ hôtel | Arrivée HMC | Maquillage | Costume | Prêt à tourner | Séquences
        ODILE | Hélène Vautrin | 06h20 | 06h45 | 06h45 | 07h40 | 08h15 | 3, 4
        ABEL | Samir Hadj | 07h00 | 07h20 | 07h50 | 07h20 | 08h15 | 3
        GEND. 1 | Denis Combe | 10h00 | 10h30 | 11h00 | 10h30 | 11h30 | 4
        GEND. 2 | Noël Arnaud | 10h00 | 10h30 | 11h10 | 10h45 | 11h30 | 4
        Figuration x 6 | randonneurs | – | 07h30 | – | 07h30 | 08h15 | 3
        -
        Fonction | Nom | Convocation | Lieu de RDV | Téléphone | Repas | Remarque |
        1er assistant | Thibault Mercadier | 07h15 | Refuge | 06 39 98 20 01 | oui | |
        Régisseuse générale | Capucine Roux | 05h45 | Base | 06 39 98 20 02 | oui | ouvre la base |
        Chef opératrice | Judith Halimi | 07h30 | Refuge | 06 39 98 20 03 | oui | |
        Ingénieur du son | Paul Etcheverry | 07h45 | Refuge | 06 39 98 20 04 | oui | |
        Guide sécurité | Rémi Bellon | 06h30 | Base | 06 39 98 20 05 | non | bulletin avalanche |
        Accessoiriste | Lou Ferrer | 07h00 | Refuge | 06 39 98 20 06 | végé | |`,
      tables: [
        {
          track: ['callSheet', 'cast'],
          headerRow: 4,
          fields:
            'A character, B person, C time/callTime, D callTime/time, E time/makeup/callTime, F time/wardrobe/callTime, G time/callTime, H scene',
          dataRows: '5-9',
        },
        {
          track: ['callSheet', 'crew', 'contacts'],
          headerRow: 11,
          fields: 'A role, B person, C callTime/time, D location, E phone, F ignore/notes, G notes, H ignore',
          dataRows: '12-17',
        },
      ],
    },
    {
      title: 'Notes de frais',
      rows: `
        NOTES DE FRAIS ET AVANCES – administratrice : Nicole Jourdan | | | | | | |
        N° | Date | Qui | Motif | Fournisseur | Montant | Compte | Suivi compta
        NF-01 | 04/10/2027 | Capucine | Carburant repérages | Total Briançon | 86,40 € | 6251 | Viré le 15/10
        NF-02 | 04/10/2027 | Judith | Hôtel repérages | Hôtel Vauban | 142,00 € | 6256 | Viré le 15/10
        NF-03 | 08/10/2027 | Lou | Brocante tasses | Emmaüs | 24,00 € | 6063 | Transmis à Nicole
        NF-04 | 11/10/2027 | Thibault | Train Paris | SNCF | 118,00 € | 6251 | Bon à payer
        NF-05 | 12/10/2027 | Thibault | Apéro équipe | Bar du Col | 96,00 € | 6257 | Non pris en charge
        NF-06 | 13/10/2027 | Rémi | Cartouches DVA | Vieux Campeur | 61,50 € | 6063 | Justificatif manquant
        NF-07 | 14/10/2027 | Capucine | Péage | ASF | 32,10 € | 6251 | Transmis à Nicole
        NF-08 | 18/10/2027 | Paul | Piles | Bricorama | 44,00 € | 6063 | Réglé en espèces
        NF-09 | 18/10/2027 | Capucine | Péage (saisi 2 fois) | ASF | 32,10 € | 6251 | Doublon annulé
        | | | TOTAL | | 636,10 € | |`,
      tables: [
        {
          track: 'payments',
          headerRow: 2,
          fields:
            'A id/reference, B date, C person/owner, D description/item, E vendor, F cost/actual, G category/ignore/reference/id, H status',
          dataRows: '3-11',
          status: {
            'Viré le 15/10': 'done',
            'Transmis à Nicole': 'submitted',
            'Bon à payer': 'approved',
            'Non pris en charge': 'rejected',
            'Justificatif manquant': ['needed', 'submitted'],
            'Réglé en espèces': 'done',
            'Doublon annulé': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'ANCIEN plan (ne pas utiliser)',
      rows: `
        PLAN DE TRAVAIL v1 – PÉRIMÉ – voir Dépouillement v4 | | | | |
        Jour | Date | Séq. | Décor | Effet | Rôles
        1 | 25/10/2027 | 1, 2 | Route du col | AUBE | ABEL, SAMI
        2 | 26/10/2027 | 3 | Refuge | JOUR | ODILE, ABEL
        3 | 27/10/2027 | 5 | Dortoir | NUIT | SAMI, ODILE`,
      tables: [],
    },
  ],
};

/** Workbooks made blind, by someone who does not know the recognisers' words. */
export const TENTH_BATCH: readonly TextWorkbook[] = [
  nightClerk,
  marram,
  velvetStatic,
  pinchbeck,
  atarazanas,
  filanda,
  veenbrand,
  leCol,
];
