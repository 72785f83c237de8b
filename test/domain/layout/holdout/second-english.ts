import type { TextWorkbook } from '../workbooks/text-workbook';

export const bakeTent: TextWorkbook = {
  title: 'BAKE TENT JUNIOR s3 - prod office',
  locale: 'en_GB',
  kind: 'television',
  dateOrder: 'DMY',
  language: 'en',
  tabs: [
    {
      title: 'Contributors (bakers)',
      rows: `
        Baker | Age | Hometown | Guardian | Guardian email | Consent form | Licence | Travel sorted | Episode(s) | Notes
        Otis B | 11 | Hull | Carrie B | carrie@example.com | returned | granted | Y | 1-4 | nut allergy
        Mina K | 10 | Ayr | Sunil K | sunil@example.com | sent | applied | N | 1-2 |
        Josie P | 12 | Bath | Deb P | | chasing | to apply | N | 3-4 | twin!`,
      tables: [
        {
          track: ['cast', 'contacts', 'none'],
          headerRow: 1,
          fields: 'A person/character, E email, J notes',
          dataRows: '2-4',
        },
      ],
    },
    {
      title: 'Filming days',
      rows: `
        Day no | Date | Ep | Block | Location | Unit call | Est wrap | Kids on set until | Key crew
        1 | 03/05/2027 | 1 | Signature | Marquee | 07:30 | 18:00 | 16:30 | full
        2 | 04/05/2027 | 1 | Showstopper | Marquee | 07:30 | 18:00 | 16:30 | full
        3 | 05/05/2027 | 2 | Signature | Marquee | 07:30 | 18:00 | 16:30 | no crane
        | 06/05/2027 | REST DAY | | | | | |
        4 | 07/05/2027 | 2 | Showstopper + VTs | Marquee / village green | 08:00 | 18:30 | 16:30 | + 2nd camera`,
      tables: [
        {
          track: 'schedule',
          headerRow: 1,
          fields:
            'A shootDay, B date, C ignore/scene, D item/description/synopsis/category/set, E location/set, F callTime, G ignore/endDate/time, H ignore/time, I ignore/notes/cast/person',
          dataRows: '2-4, 6',
        },
      ],
    },
    {
      title: 'Kit hire',
      rows: `
        Supplier: Hotcam North (acct 5512) | | | | | | |
        Line | Kit | No. of | Wk rate £ | On hire | Off hire | PO | Confirmed
        1 | Sony F55 channel | 4 | 900 | 01/05/2027 | 16/05/2027 | 3301 | yes
        2 | Minicam (oven) | 8 | 40 | 01/05/2027 | 16/05/2027 | 3301 | yes
        3 | Jib 6m | 1 | 350 | 04/05/2027 | 07/05/2027 | | pencilled
        4 | Radio mics | 16 | 25 | 01/05/2027 | 16/05/2027 | | awaiting quote`,
      tables: [
        {
          track: 'equipment',
          headerRow: 2,
          fields: 'A id/ignore, B item, C quantity, D rate/cost, E startDate, F endDate, G reference/id, H status',
          dataRows: '3-6',
          status: { yes: 'booked', pencilled: 'option', 'awaiting quote': 'sourcing' },
        },
      ],
    },
    {
      title: 'Set dress & ingredients',
      rows: `
        Dept | What | Amount | Where from | Who | Needed | Progress
        Art | bunting | 60m | in store | Flo | 01/05/2027 | got
        Art | stools (child height) | 12 | Ikea | Flo | 01/05/2027 | ordered - arriving 28/4
        Home ec | flour | 40kg | cash & carry | Raj | 02/05/2027 | to buy
        Home ec | edible glitter (allergen free) | 20 pots | online | Raj | 02/05/2027 | waiting on delivery
        Art | gingham altar cloths | 12 | make | Flo | 01/05/2027 | half sewn`,
      tables: [
        {
          track: ['shopping', 'setDressing', 'props'],
          headerRow: 1,
          fields: 'A department, B item, C quantity, D vendor, E owner/person, F dueDate/date, G status',
          dataRows: '2-6',
          status: {
            got: 'inHand',
            'ordered - arriving 28/4': ['booked', 'sourcing'],
            'to buy': 'needed',
            'waiting on delivery': ['booked', 'sourcing'],
            'half sewn': 'inProgress',
          },
        },
      ],
    },
    {
      title: 'Edit schedule',
      rows: `
        Ep | Rough cut | Fine cut | Lock | Online | Grade | Dub | Deliver
        1 | 24/05/2027 | 31/05/2027 | 07/06/2027 | 09/06/2027 | 10/06/2027 | 11/06/2027 | 14/06/2027
        2 | 07/06/2027 | 14/06/2027 | 21/06/2027 | 23/06/2027 | 24/06/2027 | 25/06/2027 | 28/06/2027`,
      tables: [{ track: ['none', 'schedule'], headerRow: 1, fields: 'A id/scene/ignore', dataRows: '2-3' }],
    },
  ],
};

export const skatePark: TextWorkbook = {
  title: 'GRIND (webseries) working doc',
  locale: 'en_US',
  kind: 'film',
  dateOrder: 'MDY',
  language: 'en',
  tabs: [
    {
      title: 'scenes + boards',
      rows: `
        Ep | Scene # | Location | Time of Day | Pgs | Cast | Extras | Props/Set | Stunt? | Shot? | Comments
        1 | 101 | Skate park | Day | 2 | Ro, Tavi | 6 skaters | boards, pads | ollie gap | | permit city
        1 | 102 | Ro's garage | Night | 1 4/8 | Ro, Gram | | record player | | shot |
        2 | 201 | Bus | Magic hour | 5/8 | Tavi | bus riders | backpack | | |
        2 | 202 | Clinic | Day | 1 1/8 | Ro, Nurse | | crutches, X-ray | | CUT |
        2 | 203 | Skate park | Night | 3 | all | crowd 20 | banner, mic | contest run | |`,
      tables: [
        {
          track: 'scenes',
          headerRow: 1,
          fields:
            'A ignore, B scene, C set/location, D dayNight, E pages, F cast, G background, H props/setDressing, I stunts, J status/done, K notes',
          dataRows: '2-6',
        },
      ],
    },
    {
      title: 'People we need',
      rows: `
        Department | Role | Who | Paid? | Locked in? | Email | Cell # | Notes
        Camera | DP | Imani Rowe | 300/day | YES | imani@example.com | 415-555-0160 | bringing own A7S
        Camera | 2nd op | Lex | deferred | pretty sure | | 415-555-0161 |
        Sound | Mixer | - | 250 | nope | | | Craigslist ad up
        Stunts | Skate double | Dez Ortiz | 200 | asked, no reply | dez@example.com | | fell through 4/2 - find someone else
        Safety | Medic | Pat Hahn | 150 | contract signed | pat@example.com | 415-555-0164 |`,
      tables: [
        {
          track: 'crew',
          headerRow: 1,
          fields: 'A department, B role, C person, D rate/ignore/paid/cost, E status, F email, G phone, H notes',
          dataRows: '2-6',
          status: {
            YES: 'booked',
            'pretty sure': ['option', 'agreed'],
            nope: ['needed', 'rejected'],
            'asked, no reply': ['sourcing', 'offered'],
            'contract signed': 'signed',
          },
        },
      ],
    },
    {
      title: 'Spots',
      rows: `
        Script place | Real spot | Who owns it | Vibe check | $$ | Paperwork | When | Parking
        Skate park | Garfield bowl | City parks | applied 3/28 | $250 permit | app in | Apr 17, 24 | street
        Ro's garage | Nina's mom | Nina | totally fine | free | signed | Apr 18 | driveway
        Clinic | ??? | | looking | | | |
        Bus | charter co. | Sal @ Bayline | hold til 4/9 | $600 | sent | Apr 25 | yard`,
      tables: [
        {
          track: 'locations',
          headerRow: 1,
          fields:
            'A set, B location, C person/owner, D status, E cost/rate, F agreement, G date/startDate/shootDay, H ignore/notes',
          dataRows: '2-5',
          status: {
            'applied 3/28': 'submitted',
            'totally fine': ['agreed', 'approved'],
            looking: 'sourcing',
            'hold til 4/9': 'option',
          },
        },
      ],
    },
    {
      title: 'money stuff',
      rows: `
        what | we thought | it was | who fronted it | paid them back?
        pizza day 1 | $80 | $96.50 | Tavi | yes
        permit | $250 | $250.00 | Ro | not yet
        boards x3 | $180 | $149.99 | Ro | not yet`,
      tables: [
        {
          track: ['budget', 'payments'],
          headerRow: 1,
          fields:
            'A item/description/category, B budget/cost, C actual/cost, D owner/person/paid/vendor, E status/paid/done',
          dataRows: '2-4',
        },
      ],
    },
  ],
};

export const kingsRep: TextWorkbook = {
  title: 'Kings Rep - Twelfth Night (SM team)',
  locale: 'en_GB',
  kind: 'theatre',
  dateOrder: 'DMY',
  language: 'en',
  tabs: [
    {
      title: 'Prop tracker',
      rows: `
        # | Item | Act/Sc | Character | Buy/Make/Borrow/Hire | Budget £ | Spent £ | Rehearsal prop? | Where's it at | Maker notes
        1 | Viola's ring | 1.5 | Viola, Malvolio | Make | 15 | | yes | at the jewellers | silver not gold
        2 | Yellow stockings | 3.4 | Malvolio | Buy | 12 | 9 | n/a | wardrobe have them |
        3 | Letter (forged) x20 | 2.5 | Maria | Make | 10 | 4 | yes | printed, needs ageing | tea stain
        4 | Lute | 1.1 | Feste | Borrow | 0 | | yes | RCM said no | try Dolmetsch
        5 | Purse of coins | 3.3 | Antonio | Stock | 0 | | yes | in stores |
        6 | Foils x4 | 3.4 | Aguecheek, Viola | Hire | 120 | | no | hire confirmed w/ fight dir |`,
      tables: [
        {
          track: 'props',
          headerRow: 1,
          fields:
            'A id, B item, C scene, D character, E vendor/category, F budget/cost, G actual/cost, H ignore/done, I status, J notes',
          dataRows: '2-7',
          status: {
            'at the jewellers': 'inProgress',
            'printed, needs ageing': 'inProgress',
            'RCM said no': ['rejected', 'needed'],
            'in stores': 'inHand',
            'hire confirmed w/ fight dir': 'booked',
          },
        },
      ],
    },
    {
      title: 'Calls wk 3',
      rows: `
        KINGS REP - REHEARSAL CALL wk 3 | | | | |
        Day | Start | Finish | Scenes / session | Called | Room
        Mon 12 Apr | 10.00 | 13.00 | 1.1-1.3 | Orsino, Viola, Captain | RR1
        | 14.00 | 17.30 | Fights | Aguecheek, Viola, Antonio | RR2
        Tue 13 Apr | 10.00 | 13.00 | 2.3 (music) | Toby, Andrew, Feste, Maria | RR1
        Wed 14 Apr | NO CALL | | | |
        Thu 15 Apr | 10.00 | 17.30 | Work through acts 1-2 | Full Co | RR1`,
      tables: [
        {
          track: 'rehearsals',
          headerRow: 2,
          fields:
            'A date, B time/callTime/startDate, C ignore/endDate/time, D description/scene/synopsis, E cast/person/character, F location',
          dataRows: '3-5, 7',
        },
      ],
    },
    {
      title: 'Company contacts',
      rows: `
        First name | Surname | Job / Part | Mobile | Email | Emergency contact | Access needs
        Tilda | Marsh | Viola | 07700 900401 | tilda@example.com | mum 07700 900402 |
        Gabe | Oyelowo | Orsino | 07700 900403 | gabe@example.com | | 
        Roz | Pike | DSM | 07700 900405 | roz@example.com | |`,
      tables: [
        {
          track: ['contacts', 'cast', 'crew'],
          headerRow: 1,
          fields: 'A person, B person/ignore, C role/character, D phone, E email, F ignore/phone/notes, G ignore/notes',
          dataRows: '2-4',
        },
      ],
    },
    {
      title: 'Wig & costume',
      rows: `
        Character | Artist | Costume no. | Description | Hire/make/stock | Fitting 1 | Fitting 2 | Complete?
        Viola | Tilda Marsh | 1 | shipwreck dress | stock | 12/4 | | needs breaking down
        Viola | Tilda Marsh | 2 | Cesario doublet | make | 12/4 | 20/4 | toile fitted
        Malvolio | Kit Danso | 1 | steward's black | hire | 13/4 | | cut not right, swapping
        Orsino | Gabe Oyelowo | 1 | velvet coat | hire | | | Y`,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 1,
          fields:
            'A character, B person, C id/ignore/quantity, D item/description, E vendor/category, F date, G date/ignore, H status',
          dataRows: '2-5',
          status: {
            'needs breaking down': ['needed', 'inProgress'],
            'toile fitted': 'inProgress',
            Y: ['ready', 'inHand', 'done'],
          },
        },
      ],
    },
    {
      title: 'Show reports log',
      rows: `
        Perf | Date | Act 1 | Interval | Act 2 | Total | House | Notes
        1 | 30 Apr 2027 | 1h12 | 20 | 58 | 2h30 | 312 | late go, coach party
        2 | 1 May 2027 | 1h10 | 20 | 57 | 2h27 | 401 | ring dropped`,
      tables: [],
    },
  ],
};

export const bigOilSpot: TextWorkbook = {
  title: 'Northwind Energy "Breathe" 60s - production book',
  locale: 'en_US',
  kind: 'commercial',
  dateOrder: 'MDY',
  language: 'en',
  tabs: [
    {
      title: 'Crew avails',
      rows: `
        Position | 1st Choice | Status | 2nd Choice | Rate | OT | Prep | Shoot | Wrap | Phone
        Prod Supervisor | Kim Dellums | CONFIRMED | | 850/10 | 1.5 | 3 | 2 | 2 | 310-555-0180
        Key Grip | Big Al Torres | AVAIL - HOLD | Joe Nance | 700/10 | 1.5 | 1 | 2 | | 310-555-0181
        Gaffer | Yuki Tan | ON FIRST | Rob Cho | 700/10 | 1.5 | 1 | 2 | | 310-555-0182
        HMU | Stella V | N/A THOSE DATES | Mo Farid | 750/10 | | | 2 | | 310-555-0183
        Drone pilot | TBD | LEFT VM | | 1500/10 | | | 1 | |`,
      tables: [
        {
          track: 'crew',
          headerRow: 1,
          fields:
            'A role, B person, C status, D ignore/notes/person, E rate, F ignore/rate, G ignore/quantity, H ignore/quantity/date, I ignore/quantity/endDate, J phone',
          dataRows: '2-6',
          status: {
            CONFIRMED: 'booked',
            'AVAIL - HOLD': 'option',
            'ON FIRST': 'option',
            'N/A THOSE DATES': 'rejected',
            'LEFT VM': 'sourcing',
          },
        },
      ],
    },
    {
      title: 'Location breakdown',
      rows: `
        >NORTHWIND - LOCATIONS (rev 2)
        Loc # | Sc/Frames | Location | Address | Contact/Phone | Fee | Permit office | Permit status | Site rep | LOA | Status
        1 | 1-4 | Wind farm ridge | 1200 Ridge Rd, Tehachapi | Lou 661-555-0101 | $6,500 | Kern Co. | submitted 4/1 | Dana | out for sig | holding
        2 | 5 | Family kitchen | 45 Elm Ct, Pasadena | Homeowner Bea | $4,000 | Pasadena | in process | Dana | signed | BOOKED
        3 | 6-7 | Beach sunrise | Leo Carrillo SB | State parks | $800 | State | not submitted | Rik | n/a | 2nd choice`,
      tables: [
        {
          track: 'locations',
          headerRow: 2,
          fields:
            'A id, B scene, C location, D address, E person/phone, F cost/rate, G ignore/vendor/permit, H permit, I owner/person, J agreement, K status',
          dataRows: '3-5',
          status: { holding: 'option', BOOKED: 'booked', '2nd choice': 'option' },
        },
      ],
    },
    {
      title: 'PO log',
      rows: `
        PO No | Vendor | Description | Line | Amount | Date issued | Inv rec'd | Check run
        5001 | Panavision | camera pkg | K | $8,200 | 4/2/27 | 4/12/27 | 4/16
        5002 | Star Waggons | 2 trailers | I | $1,900 | 4/3/27 | |
        5003 | Tri-Tip Catering | 2 days | D | $2,450 | 4/3/27 | 4/14/27 | `,
      tables: [
        {
          track: 'payments',
          headerRow: 1,
          fields:
            'A id/reference, B vendor, C description/item, D ignore/category/id, E cost, F date, G ignore/date/done/status, H ignore/paid/date/status/approval',
          dataRows: '2-4',
        },
      ],
    },
    {
      title: 'Issues & asks',
      rows: `
        Raised | Ask | From | Ball in court | Need by | Where it stands
        4/1 | Can the kid be 6 not 8 | agency | casting | 4/5 | answered
        4/2 | Turbine access road washed out | loc dept | Dana | 4/6 | working on alternate
        4/3 | Legal wants disclaimer super | client | post | 4/20 | open`,
      tables: [
        {
          track: 'issues',
          headerRow: 1,
          fields: 'A date, B description/item, C ignore/person/department/vendor, D owner, E dueDate, F status',
          dataRows: '2-4',
          status: { answered: 'done', 'working on alternate': 'inProgress', open: 'needed' },
        },
      ],
    },
  ],
};
