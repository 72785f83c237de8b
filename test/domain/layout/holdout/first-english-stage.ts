import type { TextWorkbook } from '../workbooks/text-workbook';

export const saltPath: TextWorkbook = {
  title: 'The Salt Path of Ewe - Fringe 27',
  locale: 'en_GB',
  kind: 'theatre',
  dateOrder: 'DMY',
  language: 'en',
  tabs: [
    {
      title: 'Props by scene',
      rows: `
        THE SALT PATH OF EWE | | | | | | |
        Props setting list - updated by Bex (DSM) 14/5 | | | | | | |
        >ACT ONE
        >Scene 1 - the jetty
        No | Prop | Used by | Set where | Comes on | Goes off | State of play | Notes
        1 | Lobster pot | Calum | DSL | discovered | SR w/ Calum | borrowed - have it |
        2 | Letter (aged) | Morag | SR props table | Morag | Morag | making | 3 copies
        3 | Whisky flask | Calum | pocket | Calum | Calum | tbc | check no glass
        >Scene 2 - the kitchen
        No | Prop | Used by | Set where | Comes on | Goes off | State of play | Notes
        4 | Kettle (practical) | Isla | on range | discovered | stays | bought |
        5 | Bread dough | Isla | table | discovered | struck interval | find recipe | fresh each show
        >ACT TWO
        >Scene 1 - the wreck
        No | Prop | Used by | Set where | Comes on | Goes off | State of play | Notes
        6 | Rope, 20m | All | US centre | discovered | stays | hired |
        7 | Flare (dummy) | Morag | SL table | Morag | dropped DS | CUT | H&S said no`,
      tables: [
        {
          track: 'props',
          headerRow: 5,
          fields:
            'A id/reference, B item, C character, D ignore/location, E ignore/notes, F ignore/notes, G status, H notes',
          dataRows: '6-8, 11-12, 16-17',
          status: {
            'borrowed - have it': 'inHand',
            making: 'inProgress',
            tbc: 'needed',
            bought: 'inHand',
            'find recipe': ['needed', 'sourcing'],
            hired: 'booked',
            CUT: 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Wardrobe',
      rows: `
        M=make H=hire B=buy O=own S=stock | | | | | | |
        Character | Actor | Scene(s) | Garment | M/H/B/O/S | Fitting | Where is it | £
        Calum | Rory Baird | 1.1, 1.2 | oilskin | H | 20/5 | on hire | £25
        Calum | Rory Baird | 2.1 | oilskin, torn double | M | 20/5 | breaking down | £10
        Morag | Eilidh Stone | all | wool skirt | S | 21/5 | on rail | 
        Isla | Jean McVey | 1.2 | apron | B | | ordered | £12
        Isla | Jean McVey | 2.1 | headscarf | O | 21/5 | Jean bringing | `,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 2,
          fields:
            'A character, B person, C scene, D item, E vendor/category, F date/dueDate, G status/notes, H cost/budget',
          dataRows: '3-7',
          status: {
            'on hire': ['booked', 'inHand'],
            'breaking down': 'inProgress',
            'on rail': ['ready', 'inHand'],
            ordered: ['sourcing', 'booked'],
            'Jean bringing': 'agreed',
          },
        },
      ],
    },
    {
      title: 'Quick changes',
      rows: `
        Actor | From | To | Out of | Into | Time | Where | Dresser
        Rory | 1.2 | 2.1 | dry oilskin | wet oilskin | 15 min (interval) | DR 2 | -
        Eilidh | 1.1 | 1.2 | shawl | coat | 40 secs | SR wing | Bex
        Jean | 1.2 | 1.3 | apron | nightgown | 25 secs | SL wing | Tam`,
      tables: [
        {
          track: ['wardrobe', 'none'],
          headerRow: 1,
          fields: 'A person/character',
          dataRows: '2-4',
        },
      ],
    },
    {
      title: 'Rehearsal calls',
      rows: `
        w/c | Day | Time | Called | Working on | Space
        10/05/2027 | Mon | 10-1 | Full company | Meet & greet, read | Church hall
        | Mon | 2-5 | Calum, Morag | 1.1 | Church hall
        | Tue | 10-1 | Isla | 1.2 songs | Annexe
        | Wed | OFF | | |
        | Thu | 10-6 | Full company | Stagger Act 1 | Church hall
        17/05/2027 | Mon | 10-1 | Calum, Isla | 2.1 | Annexe
        | Fri | 7pm | Full company | Run-through | Church hall`,
      tables: [
        {
          track: 'rehearsals',
          headerRow: 1,
          fields:
            'A date/startDate, B ignore/date/shootDay, C time/callTime, D cast/person/character, E description/scene/synopsis, F location',
          dataRows: '2-4, 6-8',
        },
      ],
    },
    {
      title: 'availability',
      rows: `
        Who can make it? x = NO | | | | | | |
        | 10 May | 11 May | 12 May | 13 May | 14 May | 17 May | 18 May
        Rory | | x | | | | |
        Eilidh | | | | x | x | | eve only
        Jean | x | | | | | x |
        Bex | | | | | | |`,
      tables: [
        {
          track: ['rehearsals', 'none', 'schedule', 'cast'],
          headerRow: 2,
          fields: 'A person/character',
          dataRows: '3-6',
        },
      ],
    },
    {
      title: 'Flyering rota',
      rows: `
        Date | 11am-1pm | 1-3pm | Flyers out
        5 Aug | Rory, Tam | Bex | 200
        6 Aug | Jean | Eilidh, Rory | 180
        7 Aug | Tam | Bex, Jean | 210`,
      tables: [],
    },
    {
      title: 'Programme bios',
      rows: `
        Name | Bio (60 words max) | Headshot credit
        Rory Baird | Rory trained at the Lochside School and has appeared in many shows including The Gull and Tide. | P. Moon
        Eilidh Stone | Eilidh is delighted to be back in Edinburgh after a season in Pitlochry where she played four aunts. | self
        Jean McVey | Jean has worked in theatre for thirty years and this is her ninth Fringe. | P. Moon`,
      tables: [],
    },
    {
      title: 'Risk',
      rows: `
        No. | Hazard | Who might be harmed | S | L | Risk | Controls in place | By whom | Done
        1 | Real water on stage | cast, crew | 3 | 3 | 9 | mop at every exit, non slip paint | Tam | y
        2 | Rope work | Rory | 4 | 2 | 8 | training, load test | Tam | n
        3 | Haze in small venue | audience | 2 | 2 | 4 | signage, isolate heads | venue | in progress`,
      tables: [
        {
          track: 'issues',
          headerRow: 1,
          fields:
            'A id/reference, B description/item, C ignore/person/notes/cast, D severity/ignore, E ignore/severity, F severity/ignore, G notes/description, H owner, I status/done',
          dataRows: '2-4',
        },
      ],
    },
  ],
};

export const millTown: TextWorkbook = {
  title: 'MILL TOWN S2 Block 3 (eps 5&6)',
  locale: 'en_GB',
  kind: 'television',
  dateOrder: 'DMY',
  language: 'en',
  tabs: [
    {
      title: 'Cross plot',
      rows: `
        Ep/Sc | I/E | Location | D/N | Pgs | JACK | NELL | DI ROSS | FR. BYRNE | KID 1
        5/1 | INT | MILL FLOOR | D1 | 1 2/8 | X | | X | |
        5/2 | EXT | CANAL | N1 | 4/8 | | X | | | X
        5/3 | INT | ROSS'S CAR | D2 | 6/8 | | | X | |
        6/1 | INT | CHURCH | D3 | 2 | X | X | X | X |
        6/4 | EXT | MILL YARD | D3 | 1 1/8 | X | | | X | X`,
      tables: [
        {
          track: 'scenes',
          headerRow: 1,
          fields:
            'A scene, B intExt, C set/location, D dayNight, E pages, F matrix, G matrix, H matrix, I matrix, J matrix',
          dataRows: '2-6',
        },
      ],
    },
    {
      title: 'Unit list',
      rows: `
        MILL TOWN - UNIT LIST (confidential) | | | | |
        Version 3 - Goldenrod | | | | |
        >PRODUCTION
        Producer | Gwen Tarrant | 07700 900201 | gwen@example.com | contracted |
        Line Producer | Hal Okoro | 07700 900202 | hal@example.com | contracted |
        Production Co-ordinator | Sunita Rao | 07700 900203 | sunita@example.com | contracted |
        >ASSISTANT DIRECTORS
        1st AD | Mick Fallon | 07700 900204 | mick@example.com | deal done |
        3rd AD | TBC | | | seeing people |
        >COSTUME
        Costume Designer | Bo Lindqvist | 07700 900206 | bo@example.com | contracted |
        Standby Costume | Fern Ash | 07700 900207 | | pencilled | checking dates`,
      tables: [
        {
          track: ['crew', 'contacts'],
          headerRow: null,
          fields: 'A role, B person, C phone, D email, E status, F notes/ignore',
          dataRows: '4-6, 8-9, 11-12',
          status: {
            contracted: 'signed',
            'deal done': ['agreed', 'signed'],
            'seeing people': 'sourcing',
            pencilled: 'option',
          },
        },
      ],
    },
    {
      title: 'SA breakdown',
      rows: `
        Day | Date | Scene | SAs | No. | Costume notes | Call | Agency | Status
        Day 1 | 04/05/2027 | 5/1 | mill workers | 25 | 1980s overalls | 06:30 | Northern Faces | requested
        Day 2 | 05/05/2027 | 5/2 | dog walker | 1 | own dog | 17:00 | Northern Faces | confirmed
        Day 5 | 10/05/2027 | 6/1 | congregation | 40 | Sunday best | 07:00 | Northern Faces | to be booked`,
      tables: [
        {
          track: ['cast', 'schedule', 'crew'],
          headerRow: 1,
          fields:
            'A shootDay, B date/startDate, C scene, D background/item/description/character, E quantity, F wardrobe/notes, G callTime, H vendor, I status',
          dataRows: '2-4',
          status: {
            confirmed: ['booked', 'signed'],
            'to be booked': 'needed',
          },
        },
      ],
    },
    {
      title: 'Child licences',
      rows: `
        Child | Character | DOB | Local authority | Chaperone | Application sent | Licence received | Tutor | Dates
        Alfie G. | KID 1 | 03/02/2017 | Calderdale | Mum (Jo) | 02/03/2027 | 24/03/2027 | n/a | 5 May, 12 May
        Pearl D. | YOUNG NELL | 19/09/2015 | Kirklees | TBC | 15/03/2027 | | needed | 13 May`,
      tables: [
        {
          track: ['cast', 'none'],
          headerRow: 1,
          fields: 'A person',
          dataRows: '2-3',
        },
      ],
    },
    {
      title: 'Locations status',
      rows: `
        Loc no | Script location | Actual | Postcode | Loc owner | LM | Status | Contract | Residents letter | Fee agreed | Tech recce
        L1 | MILL FLOOR / MILL YARD | Bankside Mill | HX1 0AA | Bankside Trust | Pete | Confirmed | signed | n/a | £8,000 | 12/04
        L2 | CANAL | Towpath, Lock 9 | HX7 0AB | Waterways | Pete | Applied | - | drafted | £1,200 | 12/04
        L3 | CHURCH | St Bede's | HX3 0AC | Diocese | Orla | Recce'd - favourite | - | | | tbc
        L4 | ROSS'S CAR | low loader route B | | Council highways | Orla | Not started | | | |`,
      tables: [
        {
          track: 'locations',
          headerRow: 1,
          fields:
            'A id/reference, B set, C location, D address, E person, F owner, G status, H agreement, I ignore/notes/approval/permit, J cost/rate, K date/startDate/dueDate',
          dataRows: '2-5',
          status: {
            Confirmed: 'booked',
            Applied: 'submitted',
            "Recce'd - favourite": ['option', 'sourcing'],
            'Not started': 'needed',
          },
        },
      ],
    },
    {
      title: 'Clearances',
      rows: `
        Ep | Item | Sc | Type | Rights holder | Notes | Cleared
        5 | "Halifax Courier" newspaper | 5/3 | press | fictional title needed | art dept mocking up | No
        6 | Hymn 102 | 6/1 | music | PD | | Yes
        6 | Byrne's mobile no. | 6/4 | phone | Ofcom range | | Yes`,
      tables: [{ track: ['none', 'issues'], headerRow: 1, fields: 'B item/description', dataRows: '2-4' }],
    },
    {
      title: 'Script issue log',
      rows: `
        Ep | Draft | Colour | Date issued | Pages | Reason | Distributed by
        5 | Shooting script | White | 01/03/2027 | full | | SR
        5 | Rev 1 | Blue | 15/03/2027 | 4, 12-14 | location change | SR
        6 | Shooting script | White | 08/03/2027 | full | | SR
        6 | Rev 1 | Blue | 22/03/2027 | 30 | legal | SR`,
      tables: [
        {
          track: 'revisions',
          headerRow: 1,
          fields:
            'A ignore/id, B revision/description/id/ignore, C revision/ignore, D date, E pages/scene, F notes/description, G owner/person/ignore',
          dataRows: '2-5',
        },
      ],
    },
  ],
};

export const amateurMusical: TextWorkbook = {
  title: 'Anything But Grease - OHS spring musical',
  locale: 'en_US',
  kind: 'theatre',
  dateOrder: 'MDY',
  language: 'en',
  tabs: [
    {
      title: 'Calendar',
      rows: `
        MARCH 2027 | | | | | |
        Sun | Mon | Tue | Wed | Thu | Fri | Sat
        | 1 | 2 | 3 | 4 | 5 | 6
        | music, all 3-5 | choreo: Beauty School | off | Act 1 sc 1-3 | music: leads | set build 9-12
        7 | 8 | 9 | 10 | 11 | 12 | 13
        | Act 1 sc 4-6 | choreo: Drive In | off | run Act 1 | off book Act 1! | set build 9-12`,
      tables: [{ track: ['none', 'rehearsals', 'schedule'], headerRow: 2, fields: 'A matrix', dataRows: '4, 6' }],
    },
    {
      title: 'Cast list',
      rows: `
        Role | Student | Grade | Understudy | Parent email | Contract turned in? | Fee paid
        Sandy-ish | Marisol V. | 11 | Kat B. | mv.parent@example.com | yes | yes
        Danny-ish | Theo P. | 12 | | tp.parent@example.com | yes | no
        Rizzo-ish | Kat B. | 12 | June A. | kb.parent@example.com | no | yes
        Teen Angels x3 | trio | | | | |`,
      tables: [
        {
          track: 'cast',
          headerRow: 1,
          fields:
            'A character/role, B person, C ignore, D ignore/person/notes, E email, F agreement/status, G paid/ignore/status',
          dataRows: '2-5',
        },
      ],
    },
    {
      title: 'Costumes needed',
      rows: `
        Student | Character | Act 1 | Act 2 | Have | Need
        Marisol | Sandy-ish | yellow dress, cardigan | leather jacket, black pants | cardigan | leather jacket
        Theo | Danny-ish | jeans, white tee | letter sweater | jeans | sweater (ask coach)
        Kat | Rizzo-ish | pink jacket | red dress | | both`,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 1,
          fields:
            'A person/character, B character/role, C item/description/wardrobe, D item/description/wardrobe/ignore',
          dataRows: '2-4',
        },
      ],
    },
    {
      title: 'Set pieces',
      rows: `
        Piece | Scenes | Built by | Status | Paint?
        Bleachers | 1.1, 1.6 | Mr. Dole + tech class | framed | Y
        Diner counter | 1.4 | parents crew | not started | Y
        Car (rolling) | 1.5, 2.2 | auto shop | in progress | Y
        Jukebox | 1.4 | borrow from Elks | promised | N`,
      tables: [
        {
          track: ['setDressing', 'props'],
          headerRow: 1,
          fields: 'A item, B scene, C owner/vendor, D status, E ignore/done/notes',
          dataRows: '2-5',
          status: {
            framed: 'inProgress',
            'not started': 'needed',
            'in progress': 'inProgress',
            promised: 'agreed',
          },
        },
      ],
    },
    {
      title: 'Shopping',
      rows: `
        What | For | Qty | Store | Who's buying | $ | Bought?
        poodle fabric | costumes | 6 yd | Jo-Ann | Mrs. Vega | $54 | [x]
        gaff tape | crew | 4 | online | Mr. Dole | $88 | [ ]
        milkshake cups | props | 12 | dollar store | June's mom | $15 | [ ]`,
      tables: [
        {
          track: 'shopping',
          headerRow: 1,
          fields:
            'A item, B department/description/notes/category, C quantity, D vendor, E owner, F cost/budget, G done/status',
          dataRows: '2-4',
        },
      ],
    },
    {
      title: 'Ticket sales',
      rows: `
        Performance | Seats | Sold | Comp | Left
        Thu 4/15 7pm | 420 | 122 | 8 | 290
        Fri 4/16 7pm | 420 | 260 | 12 | 148
        Sat 4/17 2pm | 420 | 301 | 10 | 109`,
      tables: [],
    },
  ],
};
