import type { TextWorkbook } from '../workbooks/text-workbook';

const saltFlats: TextWorkbook = {
  title: 'SALT FLATS S3 - Eps 305/306 - Office Master',
  locale: 'en_US',
  kind: 'television',
  dateOrder: 'MDY',
  language: 'en',
  tabs: [
    {
      title: 'Cast Deals',
      rows: `
        SALT FLATS S3 - CAST DEALS 305/306 - rev. 9/21/2026 | | | | | | | | |
        Role No. | Role | Performer | Representation | Ep(s) | Deal Type | Deal Status | First Work Date | Fitting | Remarks
        1 | MARSHAL DELL RAY | Constance Ibarra | Gersh - Tanya | 305, 306 | Series Regular | Fully executed | 9/28/2026 | 9/23/2026 |
        2 | TOBY FINCH | Everett Lau | Buchwald - Rich | 305, 306 | Series Regular | Fully executed | 9/28/2026 | 9/23/2026 |
        14 | JUDGE ABERNATHY | Warren Stiles | Innovative - Kay | 305 | Guest Star | Awaiting countersignature | 9/30/2026 | 9/25/2026 | Performer's copy is back
        15 | LORNA PITTS | Delia Moreau | UTA - Josh | 305, 306 | Guest Star | Offer into UTA 9/18 | 10/1/2026 | | Expires 9/22 noon
        16 | PASTOR GREEN | Hollis Bratt | SMS - Deb | 306 | Guest Star | Closed, paper to follow | 10/7/2026 | |
        17 | BAIL BONDSMAN | | | 305 | Day Player | Reads set for 9/23 | 10/2/2026 | |
        18 | NIGHT CLERK | Paulo Reyes | Momentum - Ana | 306 | Day Player | Pinned thru 9/25 | 10/8/2026 | |
        19 | SURVEYOR | Grant Okafor | KMR - Lee | 306 | Co-Star | Network approval pending | 10/9/2026 | |
        20 | ROSE (AGE 9) | | | 305 | Co-Star | Not yet released to casting | 10/5/2026 | | Studio teacher
        21 | TRUCKER | Buddy Knox | Coast to Coast | 305 | Co-Star | Passed - conflict in Vancouver | | | Go to second choice
        22 | WAITRESS | Mimi Hale | Pakula - Sol | 306 | Co-Star | Role cut from 306 | | |`,
      tables: [
        {
          track: 'cast',
          headerRow: 2,
          fields:
            'A id, B character/role, C person, D vendor/person/notes, E ignore/scene, F category/ignore, G status, H startDate/date, I date/dueDate, J notes',
          dataRows: '3-13',
          status: {
            'Fully executed': 'signed',
            'Awaiting countersignature': ['agreed', 'offered', 'submitted'],
            'Offer into UTA 9/18': 'offered',
            'Closed, paper to follow': 'agreed',
            'Reads set for 9/23': 'sourcing',
            'Pinned thru 9/25': 'option',
            'Network approval pending': 'submitted',
            'Not yet released to casting': 'needed',
            'Passed - conflict in Vancouver': 'rejected',
            'Role cut from 306': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Locations 305-306',
      rows: `
        Script Location | Practical | Where | Point Person | Direct Line | Standing | Film Permit | Cert. of Ins. | Daily Fee | Loc Dept Remarks
        COURTHOUSE STEPS | Old Bernalillo Courthouse | 700 Camino Rd, Bernalillo NM | County - Mrs. Sena | 505-555-0181 | Use agreement countersigned 9/14 | Issued | On file | $2,500 | Sundays only
        LORNA'S TRAILER | Rio Puerco RV lot | Exit 140, NM | Mr. Baca | 505-555-0182 | Redlines back from owner | n/a | Requested | $900 |
        SALT MINE ADIT | Estancia Basin site | Torrance County | State Land Office - Dana | 505-555-0183 | Application at State Land | Filed 9/15 | On file | $600 | Bat survey
        DINER | Owl Cafe | 800 Eubank, ABQ | Gus | 505-555-0184 | Owner agreeable, draft Monday | n/a | | $3,200 |
        MOTEL | Desert Sands | Central Ave, ABQ | Mgr on duty | 505-555-0185 | Second choice, kept open | | | $1,500 |
        MOTEL | El Vado | Central Ave, ABQ | Property group | 505-555-0186 | Declined by property group | | | |
        RIDGE ROAD | La Bajada grade | Santa Fe County | County Roads | 505-555-0187 | Scouting w/ director 9/24 | | | |
        HOSPITAL CORRIDOR | | | | | No leads | | | |
        PAWN SHOP | Gold Star Pawn | 4th St, ABQ | Irv | 505-555-0189 | Wrapped, site restored 9/17 | n/a | On file | $1,100 | Ep 304
        GRAIN SILO | Moriarty Coop | Moriarty NM | Coop board | 505-555-0190 | Option lapsed 9/15 | | | $750 | Ask to extend`,
      tables: [
        {
          track: 'locations',
          headerRow: 1,
          fields:
            'A set, B location, C address, D person, E phone, F status, G permit, H insurance, I rate/cost, J notes',
          dataRows: '2-11',
          status: {
            'Use agreement countersigned 9/14': 'signed',
            'Redlines back from owner': ['submitted', 'inProgress'],
            'Application at State Land': 'submitted',
            'Owner agreeable, draft Monday': 'agreed',
            'Second choice, kept open': 'option',
            'Declined by property group': 'rejected',
            'Scouting w/ director 9/24': 'sourcing',
            'No leads': ['needed', 'sourcing'],
            'Wrapped, site restored 9/17': ['done', 'returned'],
            'Option lapsed 9/15': ['cancelled', 'needed'],
          },
        },
      ],
    },
    {
      title: 'Prop Hot List',
      rows: `
        HOT PROPS - Property Master: Lyle Dunning | | | | | | | | |
        -
        Ep | Scene | Hot Prop | Handled By | Count | From | Buyer | Plays | Where It Stands | Est. $
        305 | 4, 9 | Marshal's badge, hero | Dell Ray | 3 | Machine shop | LD | 9/28/2026 | Casting at the machine shop | 900
        305 | 9 | Arrest warrant | Dell Ray | 8 | Graphics | PW | 9/28/2026 | Clearance back clean | 0
        305 | 12 | Gavel | Judge | 2 | ISS | PW | 9/30/2026 | ISS reservation 88213 | 40
        305 | 15 | Bail bond ledger | Bondsman | 1 | ISS | PW | 10/2/2026 | Photos texted to director | 75
        305 | 18 | Rose's music box | Rose | 2 | Etsy | LD | 10/5/2026 | Ordered, ships 9/24 | 160
        306 | 2 | Brine sample jars | Surveyor | 24 | Uline | PW | 10/9/2026 | Received 9/19 | 110
        306 | 7 | Theodolite, brass | Surveyor | 1 | Collector | LD | 10/9/2026 | Comparing two collectors | 450
        306 | 11 | Motel key fobs | Night Clerk | 12 | Graphics | PW | 10/8/2026 | Waiting on motel name to begin | 60
        306 | 20 | Rubber tire iron | Toby | 2 | Shop | LD | 10/12/2026 | On the prop cart | 180
        306 | 22 | Serving tray | Waitress | 1 | Stock | PW | | Dropped per writers 9/20 | 0
        304 | 31 | Cash register | Irv | 1 | ISS | PW | 9/16/2026 | Back at ISS 9/18 | 200`,
      tables: [
        {
          track: 'props',
          headerRow: 3,
          fields:
            'A ignore/scene/id, B scene, C item, D character, E quantity, F vendor, G owner, H date/startDate/dueDate, I status, J cost/budget',
          dataRows: '4-14',
          status: {
            'Casting at the machine shop': 'inProgress',
            'Clearance back clean': 'approved',
            'ISS reservation 88213': ['booked', 'option'],
            'Photos texted to director': 'submitted',
            'Ordered, ships 9/24': 'booked',
            'Received 9/19': 'inHand',
            'Comparing two collectors': 'sourcing',
            'Waiting on motel name to begin': 'needed',
            'On the prop cart': ['ready', 'onSet'],
            'Dropped per writers 9/20': 'cancelled',
            'Back at ISS 9/18': 'returned',
          },
        },
      ],
    },
    {
      title: 'Page Distro',
      rows: `
        Ep | Rev Color | Pub. Date | Rev. Pages | Scenes Touched | What Changed | Coordinator | Distro Status
        305 | White | 9/8/2026 | Full | All | Production draft | SB | Published to all
        305 | Blue | 9/14/2026 | 6-9A | 9, 12 | Warrant scene split | SB | Published to all
        305 | Pink | 9/18/2026 | 22 | 15 | Bondsman renamed | SB | Sent to departments 9/18
        305 | Yellow | | 30-31 | 18 | Rose's line | SB | At legal for name check
        306 | White | 9/21/2026 | Full | All | Production draft | SB | Being typed by writers' office
        306 | Blue | | 40 | 22 | Waitress out | SB | Held for network notes
        306 | Pink | | | | Studio safety pass | SB | Not generated yet`,
      tables: [
        {
          track: 'revisions',
          headerRow: 1,
          fields:
            'A ignore/scene/id, B revision, C date, D pages, E scene, F description/synopsis/notes, G owner/person, H status/done',
          dataRows: '2-8',
          status: {
            'Published to all': 'done',
            'Sent to departments 9/18': 'done',
            'At legal for name check': ['submitted', 'inProgress'],
            "Being typed by writers' office": 'inProgress',
            'Held for network notes': ['inProgress', 'submitted'],
            'Not generated yet': 'needed',
          },
        },
      ],
    },
    {
      title: 'Set Dressing',
      rows: `
        SET DEC - Decorator: Aurelia Boone - Lead: Skip M. | | | | | | | | |
        Set | Dressing | Ct | Buy / Rent / Build | Vendor | Shopper | Dress Date | Where It Stands | Allotted | To Date
        >COURTHOUSE CHAMBERS - plays 9/30
        Chambers | Judge's bench chair | 1 | Rent | Omega Cinema Props | CJ | 9/29/2026 | Tagged at Omega, PO to follow | $300 | $0
        Chambers | Law books, 40 ft | 1 | Rent | Book Barn | CJ | 9/29/2026 | On the five-ton | $480 | $480
        Chambers | Oil portrait of founder | 1 | Build | Scenic | AB | 9/29/2026 | With scenic artist | $900 | $250
        Chambers | Drapery, forest green | 4 | Build | Drape shop | AB | 9/29/2026 | Samples shown to Designer | $1,100 | $0
        >LORNA'S TRAILER - plays 10/1
        Trailer | Dinette set | 1 | Buy | Habitat ReStore | TK | 9/30/2026 | Dressed in 9/20 | $150 | $120
        Trailer | Swamp cooler | 1 | Buy | Craigslist | TK | 9/30/2026 | Emailed three sellers | $90 | $0
        Trailer | Wall paneling | 12 | Buy | Lowe's | TK | 9/28/2026 | Will call, order 5521 | $340 | $340
        Trailer | Trophy fish | 2 | Rent | Omega Cinema Props | CJ | 9/30/2026 | Not shopped yet | $120 | $0
        Trailer | Console TV | 1 | Rent | RC Vintage | CJ | 9/30/2026 | Killed, set is smaller | $0 | $0
        >PAWN SHOP (EP 304) - wrapped
        Pawn Shop | Guitars | 9 | Rent | Grandma's Music | CJ | 9/14/2026 | All returned 9/18 | $700 | $655`,
      tables: [
        {
          track: ['setDressing', 'props'],
          headerRow: 2,
          fields:
            'A set, B item, C quantity, D category/vendor, E vendor, F owner, G dueDate/date/startDate, H status, I budget/cost, J actual',
          dataRows: '4-7, 9-13, 15',
          status: {
            'Tagged at Omega, PO to follow': ['option', 'booked'],
            'On the five-ton': ['ready', 'inHand'],
            'With scenic artist': 'inProgress',
            'Samples shown to Designer': 'submitted',
            'Dressed in 9/20': ['onSet', 'ready'],
            'Emailed three sellers': 'sourcing',
            'Will call, order 5521': 'booked',
            'Not shopped yet': 'needed',
            'Killed, set is smaller': 'cancelled',
            'All returned 9/18': 'returned',
          },
        },
      ],
    },
  ],
};

const glasshouseYear: TextWorkbook = {
  title: 'The Glasshouse Year - Production Office (Feature)',
  locale: 'en_GB',
  kind: 'film',
  dateOrder: 'DMY',
  language: 'en',
  tabs: [
    {
      title: 'Scene list',
      rows: `
        THE GLASSHOUSE YEAR - full scene list from Shooting Script 18.01.27 | | | | | | | | | | | |
        Scn | Int/Ext | Setting | Time | 1/8ths | Season | One-line | Players | Supporting artists | Hand props | Dressing | Picture vehicles | Weather & SFX
        14 | INT | Palm House | MORNING | 1 5/8 | Spring | Agnes counts the broken panes. | AGNES | | notebook, pencil | broken panes | |
        15 | EXT | Kitchen Garden | DAY | 2 | Spring | The new head gardener arrives. | AGNES, REDFERN | 3 under-gardeners | trug, letter of reference | cloches | pony trap |
        16 | INT | Potting Shed | DAY | 7/8 | Spring | Redfern finds the tin. | REDFERN | | tobacco tin, seed packets | pots, sacking | |
        16A | INT | Potting Shed | NIGHT | 4/8 | Spring | Someone has moved it. | REDFERN | | lantern | pots, sacking | |
        17 | OMIT | | | | | | | | | | |
        18 | INT | Morning Room | DAY | 3 2/8 | Summer | Lady Howe refuses the loan. | LADY HOWE, AGNES, MR CROFT | 1 footman | tea service, bank draft | writing desk | |
        19 | EXT | Lake | DUSK | 1 1/8 | Summer | Agnes swims. | AGNES | | | jetty | | Mist
        20 | INT/EXT | Palm House | NIGHT | 2 6/8 | Summer | The storm takes the roof. | AGNES, REDFERN | 6 under-gardeners | tarpaulin, ropes | breakaway panes | | Rain, wind, lightning
        Page total | | | | 12 1/8 | | | | | | | |`,
      tables: [
        {
          track: 'scenes',
          headerRow: 2,
          fields:
            'A scene, B intExt, C set, D dayNight, E pages, F ignore, G synopsis/description, H cast/character, I background, J props, K setDressing, L vehicles, M sfx/notes',
          dataRows: '3-10',
        },
      ],
    },
    {
      title: 'Crew deals',
      rows: `
        Grade | Crew name | Best number | E-mail | Weekly £ | Starts | Finishes | Paperwork | Comments
        >Production
        Production Manager | Verity Langdon | 07700 900401 | verity@example.com | 1,950 | 04/01/2027 | 11/06/2027 | Countersigned 8/1 |
        Travel Co-ordinator | Ashraf Mian | 07700 900402 | ashraf@example.com | 980 | 25/01/2027 | 21/05/2027 | Starter form in, right to work seen |
        Production Assistant | | | | 560 | 08/02/2027 | 21/05/2027 | Interviewing w/c 25/1 |
        >Art Department
        Production Designer | Cosima Brandreth | c/o agent | cosima@example.com | 2,900 | 11/01/2027 | 30/04/2027 | Awaiting countersignature | With Verity
        Supervising Art Director | Neil Yarrow | 07700 900405 | neil@example.com | 2,100 | 18/01/2027 | 30/04/2027 | Contract chased 20/1 |
        Draughtsperson | Bethan Rhys | 07700 900406 | bethan@example.com | 1,150 | 25/01/2027 | 16/04/2027 | Terms settled, contract to draw up |
        Greensman | Len Hobday | 07700 900407 | | 1,400 | 08/02/2027 | 16/04/2027 | Light pencil to 29/1 |
        Standby Carpenter | | | | 1,500 | 01/03/2027 | 16/04/2027 | Vacant |
        >Camera
        Operator | Ottoline Szabo | 07700 900409 | ottoline@example.com | 2,300 | 22/02/2027 | 16/04/2027 | Gone to another feature |
        Clapper Loader | Jez Tolland | 07700 900410 | jez@example.com | 1,050 | 22/02/2027 | 16/04/2027 | Dates asked 19/1 |
        Central Loader | Kit Amos | 07700 900411 | | 950 | | | Withdrew 14/1 |`,
      tables: [
        {
          track: 'crew',
          headerRow: 1,
          fields:
            'A role, B person, C phone, D email, E rate/cost, F startDate, G endDate, H status/agreement, I notes',
          dataRows: '3-5, 7-11, 13-15',
          status: {
            'Countersigned 8/1': 'signed',
            'Starter form in, right to work seen': ['booked', 'signed'],
            'Interviewing w/c 25/1': 'sourcing',
            'Awaiting countersignature': ['agreed', 'offered', 'submitted'],
            'Contract chased 20/1': 'offered',
            'Terms settled, contract to draw up': 'agreed',
            'Light pencil to 29/1': 'option',
            Vacant: 'needed',
            'Gone to another feature': 'rejected',
            'Dates asked 19/1': 'sourcing',
            'Withdrew 14/1': ['rejected', 'cancelled'],
          },
        },
      ],
    },
    {
      title: 'Location paperwork',
      rows: `
        Ref | Scripted setting | Venue | Postcode | Keyholder | Keyholder tel | Licence | State of play | RA | Facility fee | Notes for unit
        L1 | Palm House | Brockwell Botanic | SY5 6QJ | Estate office - Clare | 01743 496 011 | n/a | Both copies signed | done | £14,000 | No gaffer tape on ironwork
        L2 | Kitchen Garden | Attwood Hall | SY6 7LU | Lord Attwood's agent | 01694 496 012 | n/a | Draft with landlord's agent | done | £8,500 |
        L3 | Morning Room | Attwood Hall | SY6 7LU | Lord Attwood's agent | 01694 496 012 | n/a | Fee agreed by e-mail | to do | £4,000 | Felt pads throughout
        L4 | Lake | Blackmere | SY12 0PA | Angling club sec. | 01691 496 013 | EA permit | Notice lodged with Environment Agency | in draft | £650 | Safety divers
        L5 | Potting Shed | Venue tbc | | | | | Nothing identified | | |
        L6 | Railway Halt | Severn Valley | DY12 1BG | Filming officer - Ray | 01299 496 014 | n/a | Tech recce 3/2 | | £3,000 |
        L6 | Railway Halt (alt) | Llangollen | LL20 8SN | Filming officer | | | Held in reserve | | £2,600 |
        L7 | Chapel | St Oswin's | SY4 1AA | Rev. Nash | 01939 496 015 | Faculty | Fell through - diocese objected | | |
        L8 | Unit base | Showground | SY1 4AB | Duty manager | 01743 496 016 | n/a | RA approved, good to use | approved | £500 |`,
      tables: [
        {
          track: 'locations',
          headerRow: 1,
          fields:
            'A id/reference, B set, C location, D address, E person, F phone, G permit, H status, I ignore/approval/notes/done/insurance, J cost/rate, K notes',
          dataRows: '2-10',
          status: {
            'Both copies signed': 'signed',
            "Draft with landlord's agent": 'submitted',
            'Fee agreed by e-mail': 'agreed',
            'Notice lodged with Environment Agency': 'submitted',
            'Nothing identified': ['needed', 'sourcing'],
            'Tech recce 3/2': 'sourcing',
            'Held in reserve': 'option',
            'Fell through - diocese objected': ['rejected', 'cancelled'],
            'RA approved, good to use': ['approved', 'booked', 'ready'],
          },
        },
      ],
    },
    {
      title: 'Costume workroom',
      rows: `
        Costume Designer: Imogen Vail Workroom: ext 214 | | | | | | | | |
        Role | Outfit no. | Scns | Garments | No. off | Route | Cutter / house | Fit date | Workroom position | Spend £
        AGNES | 1 | 14-16A | Grey linen work dress | 3 | Make | Philippa | 09/02/2027 | Calico fitted 26/1 | 480
        AGNES | 2 | 18 | Afternoon blouse, walking skirt | 1 | Make | Philippa | 09/03/2027 | 2nd fitting 9/3 | 310
        AGNES | 3 | 19 | Bathing shift | 3 | Make | Jo K | | Cloth on order from Whaleys | 95
        AGNES | 4 | 20 | Storm coat | 2 | Hire | Cosprop | 09/02/2027 | Put aside at Cosprop | 140
        REDFERN | 1 | 15-16A | Moleskins, waistcoat, cap | 2 | Hire | Cosprop | 02/02/2027 | In breakdown | 160
        REDFERN | 2 | 20 | As 1, storm repeat | 2 | Buy | Old Town | 02/02/2027 | Bagged and labelled | 220
        LADY HOWE | 1 | 18 | Tea gown, plum | 1 | Make | Philippa | | Swatches with Imogen | 60
        MR CROFT | 1 | 18 | Frock coat, top hat | 1 | Hire | Angels | | Awaiting casting |
        FOOTMAN | 1 | 18 | Livery | 1 | Hire | Angels | 04/02/2027 | Collected 28/1 | 70
        UNDER-GARDENERS | 1 | 15, 20 | Working clothes, aprons | 6 | Hire | Angels | | Angels quote requested |
        STATION MASTER | 1 | 17 | Uniform | 1 | Hire | Angels | | Cut with sc 17 |`,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 2,
          fields:
            'A character, B id/ignore/quantity, C scene, D item/description, E quantity, F category/vendor, G vendor/owner/person, H date/dueDate, I status, J actual/cost',
          dataRows: '3-13',
          status: {
            'Calico fitted 26/1': 'inProgress',
            '2nd fitting 9/3': 'inProgress',
            'Cloth on order from Whaleys': ['inProgress', 'booked'],
            'Put aside at Cosprop': ['booked', 'option'],
            'In breakdown': 'inProgress',
            'Bagged and labelled': 'ready',
            'Swatches with Imogen': ['submitted', 'sourcing'],
            'Awaiting casting': 'needed',
            'Collected 28/1': 'inHand',
            'Angels quote requested': 'sourcing',
            'Cut with sc 17': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Supplier ledger',
      rows: `
        Payee | Inv ref | PO | For | Net | VAT | Gross | Terms date | Where it is
        Cosprop | C-40912 | 0118 | Storm coats | 140.00 | 28.00 | 168.00 | 25/02/2027 | On Friday's payment run
        Brockwell Botanic | BB/27/3 | 0102 | 1st tranche facility fee | 7,000.00 | 1,400.00 | 8,400.00 | 01/02/2027 | Remittance sent 29/1
        Whaleys | 99120 | 0121 | Linen and calico | 212.40 | 42.48 | 254.88 | 28/02/2027 | Coded, with Verity
        Shropshire Skips | 551 | | Garden clearance | 380.00 | 76.00 | 456.00 | 20/02/2027 | No PO - sent back
        Safety Divers Ltd | | 0130 | Deposit | 600.00 | 120.00 | 720.00 | | Pro forma awaited
        Old Town | 1807 | 0119 | Waistcoats | 220.00 | 44.00 | 264.00 | 19/02/2027 | Passed for payment HG 28/1
        Angels | 7781 | 0122 | Livery | 70.00 | 14.00 | 84.00 | 27/02/2027 | Cleared the bank 27/1`,
      tables: [
        {
          track: 'payments',
          headerRow: 1,
          fields:
            'A vendor, B id/reference, C reference/id, D description/item, E cost, F ignore, G cost/ignore, H dueDate, I status',
          dataRows: '2-8',
          status: {
            "On Friday's payment run": 'approved',
            'Remittance sent 29/1': 'done',
            'Coded, with Verity': 'submitted',
            'No PO - sent back': 'rejected',
            'Pro forma awaited': 'needed',
            'Passed for payment HG 28/1': 'approved',
            'Cleared the bank 27/1': 'done',
          },
        },
      ],
    },
  ],
};

const herringGirl: TextWorkbook = {
  title: 'Tallow Cart Theatre - The Herring Girl - Autumn Tour',
  locale: 'en_GB',
  kind: 'theatre',
  dateOrder: 'DMY',
  language: 'en',
  tabs: [
    {
      title: 'Tour bookings',
      rows: `
        THE HERRING GIRL - AUTUMN TOUR 2027 - VENUES | | | | | | | |
        Venue | Town | Programmer | Programmer tel | Get-in | Perfs | Deal | Booking position | Notes
        Coliseum Studio | Whitby | Anneka | 01947 496 021 | 28/09/2027 | 3 | £1,200 guarantee | Contract both sides | Parking at rear
        The Maltings | Berwick | Fergus | 01289 496 022 | 02/10/2027 | 2 | 70/30 | On sale since 1/7 |
        Alnmouth Hind Hall | Alnmouth | Village cttee - Pat | 01665 496 023 | 05/10/2027 | 1 | Rural scheme | With their committee till 20/7 |
        Byre | St Andrews | Morag | 01334 496 024 | 08/10/2027 | 2 | £1,500 guarantee | Split agreed, contract to come |
        Beacon Arts | Greenock | Lou | 01475 496 025 | 12/10/2027 | 1 | 60/40 | Dates pencilled |
        Eden Court (One Touch) | Inverness | Callum | 01463 496 026 | 15/10/2027 | 2 | | Chased 3/7, no answer |
        Tolbooth | Stirling | Isla | 01786 496 027 | | | | Programme full, sorry |
        Paxton Barn | nr Duns | | | 20/10/2027 | 1 | | Dropped, no blackout |
        tbc | Borders | | | 22/10/2027 | 1 | | Gap to fill |`,
      tables: [
        {
          track: ['locations', 'schedule', 'contacts'],
          headerRow: 2,
          fields:
            'A location/vendor, B address/location/ignore, C person, D phone, E date/startDate, F quantity/ignore, G rate/cost/notes/agreement/description, H status, I notes',
          dataRows: '3-11',
          status: {
            'Contract both sides': 'signed',
            'On sale since 1/7': ['booked', 'ready'],
            'With their committee till 20/7': 'submitted',
            'Split agreed, contract to come': 'agreed',
            'Dates pencilled': 'option',
            'Chased 3/7, no answer': ['sourcing', 'submitted'],
            'Programme full, sorry': 'rejected',
            'Dropped, no blackout': 'cancelled',
            'Gap to fill': 'needed',
          },
        },
      ],
    },
    {
      title: 'Objects',
      rows: `
        No. | Object | Scene | Who handles it | Origin | Maker or finder | Whereabouts | Cost £ | Care notes
        >FIRST HALF
        1 | Gutting knives x 4 (blunt) | 1, 3 | Girls | Make | Joss | With Joss for painting | 32 | Count in and out
        2 | Herring x 60 | 1 | Girls | Make | Volunteers | 41 cast, rest next week | 55 | Talc after show
        3 | Herring barrel | 1, 5 | All | Borrow | Effie | Promised by harbour museum | 0 |
        4 | Kist (sea chest) | 2 | Isa | Borrow | Effie | In the van, bay 2 | 0 |
        5 | Bible, Gaelic | 2 | Isa | Buy | Sorcha | Hunting second-hand shops | 15 |
        6 | Telegram | 4 | Postmistress | Make | Sorcha | Artwork agreed with Effie | 2 | Fresh one each show
        >SECOND HALF
        7 | Accordion | 6 | Murdo | Hire | Finn | Booked from 20/9, paid | 120 | Keep from heater
        8 | Boat ribs, folding | 6, 8 | All | Build | Joss | With Joss for painting | 240 |
        9 | Oilskin bundle | 7 | Isa | Stock | Sorcha | At the rehearsal room | 0 |
        10 | Lamp, storm | 8 | Murdo | Buy | Finn | Hunting second-hand shops | 28 |
        11 | Gull on rod | 8 | Murdo | Make | Joss | Not begun | 20 |
        12 | Gramophone | 6 | - | Borrow | Effie | Out of the show | 0 |
        13 | Ledger, curing yard | 3 | Curer | Borrow | Sorcha | Handed back to Eyemouth museum | 0 |`,
      tables: [
        {
          track: ['props', 'setDressing'],
          headerRow: 1,
          fields: 'A id, B item, C scene, D character, E category/vendor, F owner, G status, H cost/budget, I notes',
          dataRows: '3-8, 10-16',
          status: {
            'With Joss for painting': 'inProgress',
            '41 cast, rest next week': 'inProgress',
            'Promised by harbour museum': 'agreed',
            'In the van, bay 2': ['ready', 'inHand'],
            'Hunting second-hand shops': 'sourcing',
            'Artwork agreed with Effie': ['approved', 'agreed'],
            'Booked from 20/9, paid': 'booked',
            'At the rehearsal room': ['inHand', 'onSet'],
            'Not begun': 'needed',
            'Out of the show': 'cancelled',
            'Handed back to Eyemouth museum': 'returned',
          },
        },
      ],
    },
    {
      title: 'Calls wk 2',
      rows: `
        Day | Starts | Ends | Room | Working on | Wanted | Led by | Standing
        Mon 30/08/2027 | 10:00 | 13:00 | Drill Hall | Opening, gutting song | Full company | Effie | Done
        Mon 30/08/2027 | 14:00 | 17:30 | Drill Hall | Sc 2 | Isa, Murdo | Effie | Done
        Tue 31/08/2027 | 10:00 | 13:00 | Drill Hall | Sc 3 | Isa, Curer, Girls | Effie | Firm
        Tue 31/08/2027 | 14:00 | 16:00 | Chapel | Gaelic coaching | Isa | Ruairidh | Room still to be agreed
        Wed 01/09/2027 | 10:00 | 13:00 | Drill Hall | Sc 4 | Isa, Postmistress | Effie | Firm
        Wed 01/09/2027 | 14:00 | 17:30 | Drill Hall | Boat sequence | Full company | Finn | Put back to Friday
        Thu 02/09/2027 | 10:00 | 12:00 | Drill Hall | Sc 6 | Murdo, Isa | Effie | Only if accordion is here
        Thu 02/09/2027 | 14:00 | 16:00 | Drill Hall | Measurements | Girls | Sorcha | Stood down
        Fri 03/09/2027 | 10:00 | 17:30 | Drill Hall | Stagger-through | Full company | Effie | Likely, confirm on Weds`,
      tables: [
        {
          track: 'rehearsals',
          headerRow: 1,
          fields:
            'A date, B time/callTime/startDate, C ignore/endDate/time, D location, E description/scene/item/synopsis, F cast/character/person, G owner/person, H status',
          dataRows: '2-10',
          status: {
            Done: 'done',
            Firm: 'booked',
            'Room still to be agreed': ['needed', 'option', 'sourcing', 'unknown'],
            'Put back to Friday': ['cancelled', 'needed', 'booked'],
            'Only if accordion is here': ['option', 'unknown', 'needed'],
            'Stood down': 'cancelled',
            'Likely, confirm on Weds': ['option', 'needed', 'unknown'],
          },
        },
      ],
    },
    {
      title: 'Clothes',
      rows: `
        Actor | Part | What they wear | Comes from | Maker | Tried on | Stitching stage | Spent
        Catriona Bell | Isa | Striped skirt, shawl | Make | Sorcha | 24/08/2027 | Pinned, to sew | £34
        Catriona Bell | Isa | Oilskin apron | Make | Sorcha | 24/08/2027 | Wax drying | £22
        Tam Urquhart | Murdo | Gansey | Knit | Mrs Flett | | Front and one sleeve knitted | £60
        Tam Urquhart | Murdo | Sea boots | Hire | | | Hire shop has two pairs on offer | £0
        Oona Pryde | Postmistress | Black dress | Buy | Sorcha | 26/08/2027 | Washed and hung | £18
        Dougal Shand | Curer | Suit, watch chain | Borrow | | | Loan form signed, fetch 6/9 | £0
        Bryony Lunn | Girl 1 | Boots | Own | | | Bryony to bring hers | £0
        Keir Duff | Girl 2 | Cloots for fingers | Make | Sorcha | | Nothing yet | £0
        Keir Duff | Preacher | Collar | Buy | Sorcha | | Part removed from script | £0`,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 1,
          fields:
            'A person, B character, C item/description, D category/vendor, E owner/vendor, F date/dueDate, G status, H actual/cost',
          dataRows: '2-10',
          status: {
            'Pinned, to sew': 'inProgress',
            'Wax drying': 'inProgress',
            'Front and one sleeve knitted': 'inProgress',
            'Hire shop has two pairs on offer': ['sourcing', 'option'],
            'Washed and hung': 'ready',
            'Loan form signed, fetch 6/9': ['booked', 'signed', 'agreed'],
            'Bryony to bring hers': 'agreed',
            'Nothing yet': 'needed',
            'Part removed from script': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Snags',
      rows: `
        No. | Spotted on | Snag | How bad | Who's on it | Fix by | Outcome so far
        1 | 21/08/2027 | Van roof bars two weeks late | Serious | Finn | 20/09/2027 | Garage rung, part on its way
        2 | 23/08/2027 | Barrel will not fit Alnmouth door | Minor | Joss | 04/10/2027 | Sorted, using half barrel
        3 | 24/08/2027 | No PRS licence for Act 2 song | Serious | Effie | 10/09/2027 | Form sent 25/8
        4 | 25/08/2027 | Digs in Greenock too dear | Minor | Sorcha | 01/10/2027 | Nobody on this yet
        5 | 27/08/2027 | Strobe warning wording | Minor | Effie | 15/09/2027 | Raised with venues
        6 | 28/08/2027 | Public liability runs out 1/10 | Serious | Effie | 24/09/2027 | Renewed 30/8
        7 | 29/08/2027 | Captions for Inverness | Minor | Lou | 10/10/2027 | No longer applies`,
      tables: [
        {
          track: 'issues',
          headerRow: 1,
          fields: 'A id/reference, B date, C description/item, D severity, E owner, F dueDate, G status',
          dataRows: '2-8',
          status: {
            'Garage rung, part on its way': 'inProgress',
            'Sorted, using half barrel': 'done',
            'Form sent 25/8': ['inProgress', 'submitted'],
            'Nobody on this yet': 'needed',
            'Raised with venues': 'inProgress',
            'Renewed 30/8': 'done',
            'No longer applies': ['notNeeded', 'cancelled', 'done'],
          },
        },
      ],
    },
  ],
};

const doorsteps: TextWorkbook = {
  title: 'Murray Mutual "Doorsteps" 2 x 30s - Job MM4417 (Sydney)',
  locale: 'en_AU',
  kind: 'commercial',
  dateOrder: 'DMY',
  language: 'en',
  tabs: [
    {
      title: 'Talent',
      rows: `
        MM4417 DOORSTEPS - TALENT GRID - shoot 20-21 Oct 2026 | | | | | | | |
        Character | First choice | Agent | Age range | Shoot dates | Booking progress | Usage | Fee ex GST | Casting comments
        Homeowner (F) | Leilani Cross | Chadwick's | 35-45 | 20, 21 Oct | Agency recommends, client to sign off | 2 yrs AU/NZ | $6,800 | Great warmth
        Homeowner (M) | Arjun Nair | RGM | 35-45 | 20, 21 Oct | Locked in | 2 yrs AU/NZ | $6,800 |
        Nan | Dorothy Pell | Silver Set | 70+ | 21 Oct | Booking form issued 8/10 | 2 yrs AU/NZ | $4,200 |
        Courier | Jai Tanner | Mint | 20-30 | 20 Oct | Held until COB 9 Oct | 2 yrs AU/NZ | $3,900 |
        Boy with scooter | | Bubs & Co | 7-9 | 20 Oct | Self tests due 10/10 | 2 yrs AU/NZ | $2,800 | Two families
        Neighbour | Stavros Kotsis | Freelance | 55-65 | 21 Oct | Declined the buyout | 2 yrs AU/NZ | | See Ken H
        Neighbour (2nd) | Ken Hurley | Morrissey | 55-65 | 21 Oct | Agent says yes, form to issue | 2 yrs AU/NZ | $3,900 |
        Real estate agent | | | 30-40 | 21 Oct | To be briefed | | $3,900 |
        Jogger | Pip Lowe | Mint | 25-35 | 20 Oct | Released 7/10, frame deleted | | |`,
      tables: [
        {
          track: 'cast',
          headerRow: 2,
          fields:
            'A character/role, B person, C vendor/person/notes, D ignore/description, E date/shootDay/startDate, F status, G ignore/notes/description/agreement, H rate/cost, I notes',
          dataRows: '3-11',
          status: {
            'Agency recommends, client to sign off': ['submitted', 'option'],
            'Locked in': 'booked',
            'Booking form issued 8/10': 'offered',
            'Held until COB 9 Oct': 'option',
            'Self tests due 10/10': 'sourcing',
            'Declined the buyout': 'rejected',
            'Agent says yes, form to issue': 'agreed',
            'To be briefed': 'needed',
            'Released 7/10, frame deleted': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Crew',
      rows: `
        Dept | Job title | Who | Mob | Email | 10hr rate | Prep days | Shoot days | Booked? | Remarks
        Production | Production Manager | Tegan Doyle | 0491 570 101 | tegan@example.com | $900 | 8 | 2 | Deal memo back signed |
        Production | Co-ordinator | Bao Tran | 0491 570 102 | bao@example.com | $650 | 8 | 2 | Locked in |
        Production | Attachment | | | | $350 | 2 | 2 | Film school asked 6/10 |
        Camera | DOP | Sunniva Dahl | 0491 570 104 | | $2,800 | 2 | 2 | Deal memo with her agent |
        Camera | Focus | Mick Barlow | 0491 570 105 | mick@example.com | $950 | 1 | 2 | Hold 1 |
        Camera | Drone op | Skyline | 0491 570 106 | fly@example.com | $1,800 | 0 | 1 | Weather hold 20/10 |
        Art | Art Director | Rosie Quill | 0491 570 107 | rosie@example.com | $950 | 6 | 2 | Said yes by text |
        Art | Standby props | | | | $700 | 0 | 2 | Role open |
        Grip | Key grip | Warren Field | 0491 570 109 | | $850 | 0 | 2 | Clash with other shoot |
        Unit | Nurse | Jan Petrov | 0491 570 110 | jan@example.com | $600 | 0 | 2 | Booking cancelled, in-house medic |`,
      tables: [
        {
          track: 'crew',
          headerRow: 1,
          fields:
            'A department, B role, C person, D phone, E email, F rate/cost, G ignore/quantity, H ignore/quantity, I status, J notes',
          dataRows: '2-11',
          status: {
            'Deal memo back signed': 'signed',
            'Locked in': 'booked',
            'Film school asked 6/10': 'sourcing',
            'Deal memo with her agent': 'offered',
            'Hold 1': 'option',
            'Weather hold 20/10': 'option',
            'Said yes by text': 'agreed',
            'Role open': 'needed',
            'Clash with other shoot': 'rejected',
            'Booking cancelled, in-house medic': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Styling',
      rows: `
        Talent | Outfit | Garment | Sz | Source store | Price AUD | Stylist update | Return window
        Leilani | A | Rust linen shirt | 10 | Country Road | 149 | Agency picked option 2 | 04/11/2026
        Leilani | A | Wide leg jean | 10 | Assembly | 180 | Fit 15/10, hem up | 04/11/2026
        Leilani | B | Dressing gown | M | In Bed | 220 | Courier due 14/10 | 10/11/2026
        Arjun | A | Chambray shirt | L | Uniqlo | 59 | On rack A | 04/11/2026
        Arjun | B | Footy shorts | L | Rebel | 40 | Buy tomorrow |
        Dorothy | A | Cardigan options x 3 | 14 | Vinnies | 60 | On the board for PPM 12/10 |
        Jai | A | Courier uniform | M | Workwear Group | 130 | Badges being sewn |
        Jai | A | Boots | 9 | Own | 0 | Jai to wear own |
        Boy | A | Helmet | S | | 45 | Still hunting for red |
        Pip | A | Running kit | 8 | Lululemon | 210 | Refunded 8/10 |`,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 1,
          fields:
            'A character/person, B id/ignore/scene/description, C item, D ignore/description, E vendor, F cost/budget, G status/notes, H endDate/dueDate',
          dataRows: '2-11',
          status: {
            'Agency picked option 2': 'approved',
            'Fit 15/10, hem up': 'inProgress',
            'Courier due 14/10': 'booked',
            'On rack A': 'ready',
            'Buy tomorrow': 'needed',
            'On the board for PPM 12/10': ['submitted', 'option'],
            'Badges being sewn': 'inProgress',
            'Jai to wear own': 'agreed',
            'Still hunting for red': 'sourcing',
            'Refunded 8/10': 'returned',
          },
        },
      ],
    },
    {
      title: 'PO register',
      rows: `
        PO | Raised | Supplier | What for | Ex GST | Inc GST | Raised by | Approval & payment
        4417-01 | 28/09/2026 | Panavision Sydney | Camera package | 6,400.00 | 7,040.00 | BT | EP approved 29/9
        4417-02 | 29/09/2026 | Inner West Council | Permit fee | 1,150.00 | 1,150.00 | BT | Paid on company card
        4417-03 | 01/10/2026 | Hometown Caterers | 2 days, 45 pax | 3,600.00 | 3,960.00 | TD | Waiting for EP
        4417-04 | 02/10/2026 | Workwear Group | Uniforms | 130.00 | 143.00 | RQ | EFT'd 6/10
        4417-05 | 05/10/2026 | Skyline | Drone day | 1,800.00 | 1,980.00 | BT | Knocked back, over budget
        4417-06 | 06/10/2026 | Kennards | Portaloos | 420.00 | 462.00 | BT | Tax invoice to come
        4417-07 | 06/10/2026 | Kennards | Portaloos | 420.00 | 462.00 | BT | Raised in error, withdrawn
        | | | Total | 13,920.00 | 15,197.00 | |`,
      tables: [
        {
          track: 'payments',
          headerRow: 1,
          fields:
            'A id/reference, B date, C vendor, D description/item, E cost, F cost/ignore, G owner/person, H status',
          dataRows: '2-8',
          status: {
            'EP approved 29/9': 'approved',
            'Paid on company card': 'done',
            'Waiting for EP': 'submitted',
            "EFT'd 6/10": 'done',
            'Knocked back, over budget': 'rejected',
            'Tax invoice to come': ['needed', 'submitted'],
            'Raised in error, withdrawn': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Runner list',
      rows: `
        Grab | How many | Shop | Which runner | By when | For dept | Bought? | $ incl
        Sunscreen 1L | 3 | Chemist Warehouse | Dan | 19/10/2026 | Unit | In the unit van | 48
        Doormats, coir | 4 | Bunnings | Dan | 16/10/2026 | Art | Out of stock, trying Ikea | 60
        Letterbox numbers | 2 sets | Bunnings | Mel | 16/10/2026 | Art | Bought 9/10 | 22
        Marquee weights | 8 | Kennards | Mel | 19/10/2026 | Unit | Click and collect, ready Fri | 80
        AA batteries | 48 | Officeworks | Dan | 19/10/2026 | Sound | Not bought | 39
        Scooter, red | 1 | Kmart | Mel | 15/10/2026 | Art | Taken back, wrong size | 45
        Umbrellas, clear | 10 | Kmart | Dan | 19/10/2026 | Unit | Not required, forecast dry | 70`,
      tables: [
        {
          track: 'shopping',
          headerRow: 1,
          fields: 'A item, B quantity, C vendor, D owner, E dueDate, F department, G status/done, H cost/budget',
          dataRows: '2-8',
          status: {
            'In the unit van': ['inHand', 'ready', 'done'],
            'Out of stock, trying Ikea': 'sourcing',
            'Bought 9/10': ['inHand', 'done'],
            'Click and collect, ready Fri': ['booked', 'ready'],
            'Not bought': 'needed',
            'Taken back, wrong size': 'returned',
            'Not required, forecast dry': ['notNeeded', 'cancelled'],
          },
        },
      ],
    },
  ],
};

const weichen: TextWorkbook = {
  title: 'Weichenstellung – Kinospielfilm – Produktionsbüro Leipzig',
  locale: 'de_DE',
  kind: 'film',
  dateOrder: 'DMY',
  language: 'de',
  tabs: [
    {
      title: 'Stabliste',
      rows: `
        WEICHENSTELLUNG – Stabliste, Stand 04.03.2027 | | | | | | | |
        Gewerk | Funktion | Vor- und Nachname | Mobil | E-Mail | Gage/Woche | von | bis | Vertragslage
        Produktion | Herstellungsleitung | Renate Voss | 0151 5550201 | renate@example.com | 2.600 € | 04.01.2027 | 30.06.2027 | Vertrag liegt unterschrieben vor
        Produktion | Filmgeschäftsführung | Jens Albrecht | 0151 5550202 | jens@example.com | 1.900 € | 18.01.2027 | 30.06.2027 | Personalbogen vollständig
        Produktion | Aufnahmeleitung Set | Mareike Lohse | 0151 5550203 | mareike@example.com | 1.500 € | 15.03.2027 | 28.05.2027 | Vertrag raus am 1.3.
        Regie | 1. Regieassistenz | Tobias Kern | 0151 5550204 | tobias@example.com | 1.700 € | 15.02.2027 | 28.05.2027 | Gegenzeichnung fehlt noch
        Regie | Continuity | Anja Behrend | 0151 5550205 | anja@example.com | 1.350 € | 05.04.2027 | 21.05.2027 | Telefonisch zugesagt
        Kamera | Bildgestaltung | Piotr Wendt | | | 3.400 € | 15.03.2027 | 21.05.2027 | Angebot liegt bei der Agentur
        Kamera | Materialassistenz | Leo Ritter | 0151 5550207 | leo@example.com | 950 € | 05.04.2027 | 21.05.2027 | Vorgemerkt
        Licht | Oberbeleuchtung | Frank Uhlig | 0151 5550208 | | 1.650 € | | | Dreht zur selben Zeit anderswo
        Ton | Tonmeister/in | | | | 1.700 € | 05.04.2027 | 21.05.2027 | Gespräche ab 9.3.
        Szenenbild | Außenrequisite | | | | 1.250 € | 15.03.2027 | 21.05.2027 | Unbesetzt
        Szenenbild | Baubühne | Kalle Moritz | 0151 5550211 | | 1.400 € | 01.03.2027 | 15.05.2027 | Am 2.3. ausgestiegen`,
      tables: [
        {
          track: 'crew',
          headerRow: 2,
          fields:
            'A department, B role, C person, D phone, E email, F rate/cost, G startDate, H endDate, I status/agreement',
          dataRows: '3-13',
          status: {
            'Vertrag liegt unterschrieben vor': 'signed',
            'Personalbogen vollständig': ['booked', 'signed'],
            'Vertrag raus am 1.3.': 'offered',
            'Gegenzeichnung fehlt noch': ['agreed', 'offered', 'submitted'],
            'Telefonisch zugesagt': 'agreed',
            'Angebot liegt bei der Agentur': 'offered',
            Vorgemerkt: 'option',
            'Dreht zur selben Zeit anderswo': 'rejected',
            'Gespräche ab 9.3.': 'sourcing',
            Unbesetzt: 'needed',
            'Am 2.3. ausgestiegen': ['cancelled', 'rejected'],
          },
        },
      ],
    },
    {
      title: 'Kostümauszug',
      rows: `
        Figur | Kostüm Nr. | Bilder | Kleidungsstücke | Ausf. | Herkunft | Anprobe | Sachstand Kostüm | Kosten | Bemerkungen
        >HELGA
        Helga | 1 | 3, 4, 7 | Reichsbahn-Uniform, Mütze | 2 | Theaterkunst | 09.03.2027 | Anprobe 9.3., Saum kürzen | 280 € |
        Helga | 2 | 12 | Kittelschürze, Strickjacke | 1 | Kleinanzeigen | 09.03.2027 | Hängt fertig auf der Stange | 35 € |
        Helga | 3 | 22 | Wintermantel grau | 3 | Anfertigung | | Beim Schneider | 620 € | Regenszene
        >WOLFGANG
        Wolfgang | 1 | 3, 9 | Arbeitsanzug blau | 4 | Ankauf | 10.03.2027 | Bestellt, Lieferung KW 11 | 190 € |
        Wolfgang | 2 | 15 | Anzug braun | 1 | Theaterkunst | 10.03.2027 | Zurückgelegt bei Theaterkunst | 75 € |
        Wolfgang | 3 | 22 | Lederjacke | 2 | | | Auswahl an Regie geschickt | 240 € |
        >NEBENROLLEN
        Major Prill | 1 | 9 | Uniform NVA | 1 | Babelsberg | | Von der Regie abgenommen | 110 € |
        Schaffnerin | 1 | 4 | Uniform | 1 | Babelsberg | | Wird patiniert | 60 € |
        Reisende x 30 | 1 | 4, 7 | Winterkleidung 1984 | 30 | Fundus | 22.03.2027 | Noch nichts unternommen | 900 € |
        Pfarrer | 1 | 18 | Talar | 1 | Gemeinde | | Entfällt mit Bild 18 | |
        Rangierer | 1 | 1 | Wattejacke | 2 | Fundus | | Am 1.3. an Fundus zurück | 40 € | Vordreh`,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 1,
          fields:
            'A character, B id/ignore/quantity, C scene, D item/description, E quantity/ignore, F vendor/category, G date/dueDate, H status, I cost/budget, J notes',
          dataRows: '3-5, 7-9, 11-15',
          status: {
            'Anprobe 9.3., Saum kürzen': 'inProgress',
            'Hängt fertig auf der Stange': 'ready',
            'Beim Schneider': 'inProgress',
            'Bestellt, Lieferung KW 11': 'booked',
            'Zurückgelegt bei Theaterkunst': ['booked', 'option'],
            'Auswahl an Regie geschickt': 'submitted',
            'Von der Regie abgenommen': 'approved',
            'Wird patiniert': 'inProgress',
            'Noch nichts unternommen': 'needed',
            'Entfällt mit Bild 18': 'cancelled',
            'Am 1.3. an Fundus zurück': 'returned',
          },
        },
      ],
    },
    {
      title: 'Technik-Disposition',
      rows: `
        Gerät | Stückzahl | Verleiher | Abholtag | Rückgabetag | Wochenmiete | Vermerk Disposition
        Alexa 35 | 2 | Arri Rental Berlin | 02.04.2027 | 22.05.2027 | 3.900 € | Auftragsbestätigung da
        Zeiss Supreme Satz | 1 | Arri Rental Berlin | 02.04.2027 | 22.05.2027 | 1.800 € | Auftragsbestätigung da
        Kamerabühne 4,5 t | 1 | Cinegate | 05.04.2027 | 22.05.2027 | 700 € | Kostenvoranschlag erbeten 1.3.
        Schienenwagen | 1 | Bahnmuseum | 12.04.2027 | 16.04.2027 | 450 € | Unter Vorbehalt frei
        Aggregat 100 kVA | 1 | Maier Bros. | 05.04.2027 | 22.05.2027 | 820 € | Liegt Renate zur Zustimmung vor
        Regenanlage | 1 | SFX Team | 26.04.2027 | 28.04.2027 | 1.100 € | Muss noch beauftragt werden
        Testkamera | 1 | Arri Rental Berlin | 24.02.2027 | 26.02.2027 | 400 € | Am 26.2. vollständig zurück
        Funkgeräte | 20 | Funkhaus Leipzig | 01.03.2027 | 22.05.2027 | 120 € | Abgeholt und geprüft
        Helikopterkamera | 1 | Skyhead | | | 9.000 € | Zu teuer, gestrichen`,
      tables: [
        {
          track: 'equipment',
          headerRow: 1,
          fields: 'A item, B quantity, C vendor, D startDate, E endDate, F rate/cost, G status/notes',
          dataRows: '2-10',
          status: {
            'Auftragsbestätigung da': 'booked',
            'Kostenvoranschlag erbeten 1.3.': 'sourcing',
            'Unter Vorbehalt frei': 'option',
            'Liegt Renate zur Zustimmung vor': 'submitted',
            'Muss noch beauftragt werden': 'needed',
            'Am 26.2. vollständig zurück': 'returned',
            'Abgeholt und geprüft': 'inHand',
            'Zu teuer, gestrichen': ['cancelled', 'rejected'],
          },
        },
      ],
    },
    {
      title: 'Offene Punkte',
      rows: `
        Lfd. Nr. | Gemeldet am | Betrifft | Sachverhalt | Dringlichkeit | Wer kümmert sich | Bis wann | Erledigungsstand
        1 | 22.02.2027 | Motiv | Bahnhof Markkleeberg: Gleissperrung nur nachts | hoch | Mareike | 10.03.2027 | Liegt beim Eisenbahnbundesamt
        2 | 23.02.2027 | Szenenbild | Originalschilder unter Denkmalschutz | mittel | Ines | 12.03.2027 | Erledigt am 2.3.
        3 | 25.02.2027 | Kostüm | NVA-Uniformen reichen nicht | mittel | Doreen | 15.03.2027 | Zweiter Verleih angefragt
        4 | 26.02.2027 | Produktion | Kinderarbeitsgenehmigung Paul | hoch | Jens | 08.03.2027 | Noch unbearbeitet
        5 | 01.03.2027 | Ton | Fluglärm am Motiv Siedlung | gering | Mareike | 19.03.2027 | Wiedervorlage 15.3.
        6 | 02.03.2027 | Fahrzeuge | Zweiter Trabant defekt | mittel | Olaf | 20.03.2027 | Gelöst, Ersatzwagen da
        7 | 03.03.2027 | Produktion | Übersetzung Drehbuch polnisch | gering | Jens | 31.03.2027 | Hat sich erübrigt`,
      tables: [
        {
          track: 'issues',
          headerRow: 1,
          fields:
            'A id/reference, B date, C department/category, D description/item, E severity, F owner, G dueDate, H status',
          dataRows: '2-8',
          status: {
            'Liegt beim Eisenbahnbundesamt': ['inProgress', 'submitted'],
            'Erledigt am 2.3.': 'done',
            'Zweiter Verleih angefragt': 'inProgress',
            'Noch unbearbeitet': 'needed',
            'Wiedervorlage 15.3.': ['inProgress', 'needed'],
            'Gelöst, Ersatzwagen da': 'done',
            'Hat sich erübrigt': ['notNeeded', 'cancelled', 'done'],
          },
        },
      ],
    },
    {
      title: 'Kostenstand',
      rows: `
        WEICHENSTELLUNG – Kostenstand Nr. 4 zum 28.02.2027 | | | | | |
        Konto | Kostenart | Ansatz | Gebunden | Gebucht | Voraussichtlich | Über-/Unterschreitung
        1100 | Stoff und Drehbuch | 85.000 | 85.000 | 85.000 | 85.000 | 0
        2100 | Produktionsstab | 412.000 | 298.000 | 61.200 | 415.500 | 3.500
        2400 | Darsteller | 268.000 | 140.000 | 0 | 262.000 | -6.000
        3200 | Kostüm und Maske | 74.000 | 21.400 | 9.850 | 74.000 | 0
        3300 | Szenenbild und Bau | 190.000 | 88.000 | 44.310 | 201.000 | 11.000
        4100 | Technik Kamera/Licht | 155.000 | 96.000 | 1.200 | 155.000 | 0
        Gesamt | | 1.184.000 | 728.400 | 201.560 | 1.192.500 | 8.500`,
      tables: [
        {
          track: 'budget',
          headerRow: 2,
          fields:
            'A id/reference, B category/item/description/department, C budget/cost, D ignore/cost/actual, E actual, F ignore/cost, G ignore',
          dataRows: '3-8',
        },
      ],
    },
  ],
};

const heuresBlanches: TextWorkbook = {
  title: 'LES HEURES BLANCHES – série 6 x 52’ – bureau de production Grenoble',
  locale: 'fr_FR',
  kind: 'television',
  dateOrder: 'DMY',
  language: 'fr',
  tabs: [
    {
      title: 'Distribution',
      rows: `
        LES HEURES BLANCHES – Distribution artistique au 08/02/2027 | | | | | | | |
        N° | Personnage | Interprète | Agent | Nb jours | Cachet jour | Où en est-on | Essayage | Remarques
        1 | Dr Élise Vautrin | Mathilde Sarrazin | Zelig – Nora | 42 | 2 800 € | Contrat paraphé et retourné | 02/03/2027 |
        2 | Capitaine Roux | Karim Belhadj | UBBA – Tristan | 38 | 2 500 € | Contrat parti le 2/02 | 02/03/2027 | relancer vendredi
        3 | Solange | Odile Perret | Agence Oz | 15 | 1 200 € | OK de l'agent, contrat à établir | |
        4 | Bastien | Théo Garrigue | Adéquat | 20 | 950 € | En attente de validation chaîne | | vidéo envoyée
        5 | Infirmière Katia | | | 12 | 700 € | Essais le 12/02 | |
        6 | Le guide | Marcel Jourdan | sans agent | 6 | 650 € | Option posée jusqu'au 20/02 | | skieur
        7 | Procureure | Irène Vial | Cinéart | 5 | 1 100 € | A décliné, tournée théâtre | |
        8 | Fillette (8 ans) | | | 4 | 400 € | Rôle à distribuer | | dossier DDETS
        9 | Gendarme 1 | Hugo Fabre | VMA | 8 | 500 € | Engagé, lettre signée | 03/03/2027 |
        10 | Le maire | Paul Achard | Cinéart | 3 | 900 € | Rôle supprimé V5 | |`,
      tables: [
        {
          track: 'cast',
          headerRow: 2,
          fields:
            'A id, B character, C person, D vendor/person/notes, E quantity/ignore, F rate/cost, G status, H date/dueDate, I notes',
          dataRows: '3-12',
          status: {
            'Contrat paraphé et retourné': 'signed',
            'Contrat parti le 2/02': 'offered',
            "OK de l'agent, contrat à établir": 'agreed',
            'En attente de validation chaîne': 'submitted',
            'Essais le 12/02': 'sourcing',
            "Option posée jusqu'au 20/02": 'option',
            'A décliné, tournée théâtre': 'rejected',
            'Rôle à distribuer': 'needed',
            'Engagé, lettre signée': ['signed', 'booked'],
            'Rôle supprimé V5': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Costumes',
      rows: `
        Personnage | Tenue | Séquences | Pièces | Ex. | Provenance | Essayage | Avancement costume | Coût | Notes
        Élise | 1 | 1/04, 1/09 | Doudoune rouge, bonnet | 3 | Achat – Au Vieux Campeur | 02/03/2027 | 2e essayage le 9/03 | 870 € | doublure cascade
        Élise | 2 | 1/12 | Blouse, badge | 2 | Location – hôpital | 02/03/2027 | Loué, à retirer le 5/03 | 40 € |
        Élise | 3 | 2/20 | Robe du dîner | 1 | Confection | | Planche soumise à Hugo | 350 € |
        Roux | 1 | 1/06, 2/03 | Uniforme gendarmerie montagne | 2 | Prêt – PGHM | 02/03/2027 | Retouches chez Mireille | 0 € |
        Roux | 2 | 2/20 | Pull jacquard | 1 | Achat | | Validé par Hugo le 4/02 | 95 € |
        Solange | 1 | 1/15 | Tablier, châle | 1 | Stock | | Sur portant, étiqueté | 0 € |
        Bastien | 1 | 1/04 | Combinaison de ski déchirée | 4 | Achat | | En patine | 480 € |
        Le guide | 1 | 1/04 | Veste années 90 | 1 | Emmaüs | | On cherche encore | 30 € |
        Gendarmes x 6 | 1 | 1/06 | Parkas | 6 | Location – Euro Costumes | 03/03/2027 | Devis reçu, à comparer | 290 € |
        Fillette | 1 | 2/02 | Pyjama | 2 | Achat | | Rien fait, rôle non distribué | 25 € |
        Le maire | 1 | 1/21 | Écharpe tricolore | 1 | Location | | Rapportée au loueur le 3/02 | 15 € |`,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 1,
          fields:
            'A character, B id/ignore/quantity, C scene, D item/description, E quantity, F vendor/category, G date/dueDate, H status, I cost/budget, J notes',
          dataRows: '2-12',
          status: {
            '2e essayage le 9/03': 'inProgress',
            'Loué, à retirer le 5/03': 'booked',
            'Planche soumise à Hugo': 'submitted',
            'Retouches chez Mireille': 'inProgress',
            'Validé par Hugo le 4/02': 'approved',
            'Sur portant, étiqueté': 'ready',
            'En patine': 'inProgress',
            'On cherche encore': 'sourcing',
            'Devis reçu, à comparer': ['sourcing', 'option'],
            'Rien fait, rôle non distribué': 'needed',
            'Rapportée au loueur le 3/02': 'returned',
          },
        },
      ],
    },
    {
      title: 'Matériel',
      rows: `
        CAMÉRA & IMAGE – chargé de prod : Lucas | | | | | | |
        Désignation | Nb | Loueur | Enlèvement | Restitution | Tarif hebdo | Suivi loueur | Observations
        Alexa Mini LF | 2 | Panavision Lyon | 05/03/2027 | 28/05/2027 | 1 600 € | Devis signé le 1/02 |
        Série Primo | 1 | Panavision Lyon | 05/03/2027 | 28/05/2027 | 1 450 € | Devis signé le 1/02 |
        Caisson neige | 1 | Next Shot | 10/03/2027 | 20/03/2027 | 300 € | Loueur relancé le 3/02 |
        Drone lourd | 1 | Skydrone | 15/03/2027 | 16/03/2027 | 2 200 € | Disponible sous réserve météo |
        Motoneige travelling | 2 | Alpes Méca | 10/03/2027 | 30/04/2027 | 900 € | Arbitrage du directeur de prod |
        Ballon éclairant | 1 | Airstar | 22/03/2027 | 23/03/2027 | 750 € | À réserver |
        Talkies | 30 | Locamat | 01/02/2027 | 28/05/2027 | 180 € | Enlevés, au bureau |
        Caméra essais | 1 | Panavision Lyon | 25/01/2027 | 27/01/2027 | 350 € | Rendue complète |
        Grue 12 m | 1 | Grip Alpes | | | 1 900 € | Abandonnée, accès impossible |`,
      tables: [
        {
          track: 'equipment',
          headerRow: 2,
          fields: 'A item, B quantity, C vendor, D startDate, E endDate, F rate/cost, G status, H notes',
          dataRows: '3-11',
          status: {
            'Devis signé le 1/02': ['booked', 'signed', 'approved'],
            'Loueur relancé le 3/02': 'sourcing',
            'Disponible sous réserve météo': 'option',
            'Arbitrage du directeur de prod': 'submitted',
            'À réserver': 'needed',
            'Enlevés, au bureau': 'inHand',
            'Rendue complète': 'returned',
            'Abandonnée, accès impossible': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Courses',
      rows: `
        À prendre | Combien | Magasin | Pour quel service | Qui y va | Pour le | C'est fait ? | Prix TTC
        Chaufferettes | 200 | Decathlon | Régie | Manon | 08/03/2027 | Commandé, livraison 4/03 | 260 €
        Thermos 5 l | 6 | Metro | Régie | Manon | 08/03/2027 | Acheté le 5/02 | 210 €
        Faux sang | 2 l | Maqpro | Maquillage | Sofiane | 06/03/2027 | Pas encore pris | 70 €
        Corde 9 mm | 80 m | Au Vieux Campeur | Accessoires | Sofiane | 10/03/2027 | En rupture, voir à Chambéry | 140 €
        Peinture blanche | 10 l | Leroy Merlin | Déco | Manon | 02/03/2027 | Déposé à l'atelier | 95 €
        Raquettes | 12 | Decathlon | Régie | Sofiane | 08/03/2027 | Plus utile, prêtées par la station | 480 €`,
      tables: [
        {
          track: 'shopping',
          headerRow: 1,
          fields: 'A item, B quantity, C vendor, D department, E owner, F dueDate, G status/done, H cost/budget',
          dataRows: '2-7',
          status: {
            'Commandé, livraison 4/03': 'booked',
            'Acheté le 5/02': ['inHand', 'done'],
            'Pas encore pris': 'needed',
            'En rupture, voir à Chambéry': 'sourcing',
            "Déposé à l'atelier": ['inHand', 'done'],
            'Plus utile, prêtées par la station': ['notNeeded', 'cancelled'],
          },
        },
      ],
    },
    {
      title: 'Annuaire prestataires',
      rows: `
        Société | Interlocuteur | Fonction | Tél. direct | Mél | Adresse | Pour quoi
        Panavision Lyon | Estelle Caron | chargée de clientèle | 04 55 55 30 01 | estelle@example.com | 12 rue Fictive, Villeurbanne | caméra
        Alpes Méca | Rémi Tissot | gérant | 04 55 55 30 02 | remi@example.com | ZA des Îles, Crolles | motoneiges
        PGHM | Adj. Morel | relations presse | 04 55 55 30 03 | | Grenoble | sécurité, uniformes
        Gîte du Lac | Mme Brun | propriétaire | 04 55 55 30 04 | gite@example.com | Chamrousse | hébergement`,
      tables: [
        {
          track: 'contacts',
          headerRow: 1,
          fields: 'A vendor, B person, C role, D phone, E email, F address, G notes/description/department/category',
          dataRows: '2-5',
        },
      ],
    },
  ],
};

const ultimaFeria: TextWorkbook = {
  title: 'LA ÚLTIMA FERIA – Serie T1 Bloque B – Oficina de producción CDMX',
  locale: 'es_MX',
  kind: 'television',
  dateOrder: 'DMY',
  language: 'es',
  tabs: [
    {
      title: 'Locaciones',
      rows: `
        LA ÚLTIMA FERIA – Control de locaciones – actualizado 20/05/2027 | | | | | | | |
        Set en guion | Locación | Colonia / municipio | Dueño o encargado | Celular | En qué va el trámite | Permiso de filmación | Renta por día | Notas
        Feria – explanada | Recinto ferial | Texcoco | Patronato – Ing. Lira | 55 5550 0301 | Contrato firmado, anticipo pagado | expedido | $45,000 | Sin juegos mecánicos lunes
        Casa de Chela | Casa Mirador 18 | Col. Santa María la Ribera | Sra. Pardo | 55 5550 0302 | De palabra, falta el papel | no aplica | $12,000 |
        Mercado | Mercado Hidalgo | Col. Doctores | Administrador | 55 5550 0303 | Oficio ingresado a la alcaldía 14/05 | en trámite | $8,000 | Locatarios pasillo 4
        Cantina | La Numantina | Centro | Don Beto | 55 5550 0304 | Con visto bueno de dirección | | $9,500 |
        Comandancia | Ex oficinas CFE | Col. Tabacalera | Ing. Ruelas | 55 5550 0305 | Scouting técnico el 25/05 | | $15,000 |
        Comandancia (B) | Foro Ajusco | Tlalpan | Gerencia | 55 5550 0306 | Queda como segunda opción | no aplica | $20,000 |
        Panteón | Panteón de Dolores | Miguel Hidalgo | Alcaldía | 55 5550 0307 | Nos lo negaron | negado | | Ver San Isidro
        Carretera | | Edomex | | | Sin propuesta todavía | | |
        Vecindad | Callejón 3 Cruces | Coyoacán | Comité vecinal | 55 5550 0309 | Contrato con el comité para revisión | | $6,000 |
        Escuela | Primaria Juárez | Nezahualcóyotl | Directora Meza | 55 5550 0310 | Entregada sin daños 12/05 | expedido | $5,000 | Bloque A`,
      tables: [
        {
          track: 'locations',
          headerRow: 2,
          fields:
            'A set, B location, C address/location/ignore, D person, E phone, F status, G permit, H rate/cost, I notes',
          dataRows: '3-12',
          status: {
            'Contrato firmado, anticipo pagado': 'signed',
            'De palabra, falta el papel': 'agreed',
            'Oficio ingresado a la alcaldía 14/05': 'submitted',
            'Con visto bueno de dirección': ['approved', 'option'],
            'Scouting técnico el 25/05': 'sourcing',
            'Queda como segunda opción': 'option',
            'Nos lo negaron': 'rejected',
            'Sin propuesta todavía': ['needed', 'sourcing'],
            'Contrato con el comité para revisión': 'submitted',
            'Entregada sin daños 12/05': ['done', 'returned'],
          },
        },
      ],
    },
    {
      title: 'Crew Bloque B',
      rows: `
        Depto. | Puesto | Nombre completo | WhatsApp | Correo | Tarifa semanal | Arranca | Termina | Situación contractual
        Producción | Gerente de producción | Marisol Tejeda | 55 5550 0321 | marisol@example.com | $28,000 | 03/05/2027 | 30/07/2027 | Firmó el 4/05
        Producción | Coordinador | Iván Cota | 55 5550 0322 | ivan@example.com | $18,000 | 03/05/2027 | 30/07/2027 | Dado de alta en nómina
        Producción | Asistente de oficina | | | | $8,000 | 31/05/2027 | 23/07/2027 | Viendo candidatos
        Dirección | 2do asistente | Fer Olvera | 55 5550 0324 | fer@example.com | $16,000 | 17/05/2027 | 16/07/2027 | Contrato en su correo desde el 17/05
        Foto | Gaffer | Toño Barrera | 55 5550 0325 | | $22,000 | 07/06/2027 | 16/07/2027 | Aceptó la tarifa
        Foto | Operador B | Lucía Santos | 55 5550 0326 | lucia@example.com | $24,000 | 07/06/2027 | 16/07/2027 | Apartada hasta el 28/05
        Foto | Data manager | Quique Rosas | 55 5550 0327 | | $14,000 | | | Anda en otro proyecto
        Sonido | Microfonista | Nadia Luján | 55 5550 0328 | nadia@example.com | $13,000 | 07/06/2027 | 16/07/2027 | Falta firma del productor
        Arte | Utilero de set | | | | $12,000 | 31/05/2027 | 16/07/2027 | Por contratar
        Vestuario | Asistente | Gaby Mora | 55 5550 0330 | gaby@example.com | $11,000 | | | Causó baja 15/05`,
      tables: [
        {
          track: 'crew',
          headerRow: 1,
          fields:
            'A department, B role, C person, D phone, E email, F rate/cost, G startDate, H endDate, I status/agreement',
          dataRows: '2-11',
          status: {
            'Firmó el 4/05': 'signed',
            'Dado de alta en nómina': 'booked',
            'Viendo candidatos': 'sourcing',
            'Contrato en su correo desde el 17/05': 'offered',
            'Aceptó la tarifa': 'agreed',
            'Apartada hasta el 28/05': 'option',
            'Anda en otro proyecto': 'rejected',
            'Falta firma del productor': ['agreed', 'offered', 'submitted'],
            'Por contratar': 'needed',
            'Causó baja 15/05': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Utilería y ambientación',
      rows: `
        Esc. | Pieza | Cant. | Tipo | De dónde sale | Quién lo ve | Para cuándo | Cómo va | Presupuesto
        >UTILERÍA DE MANO
        204 | Boletos de la feria | 300 | Gráfico | Imprenta | Yaz | 04/06/2027 | En imprenta | $900
        204 | Pistola de diábolos | 2 | Acción | Armería Tovar | Beto | 04/06/2027 | Renta confirmada con Tovar | $2,400
        206 | Muñeca de trapo | 4 | Acción | Artesana Lerma | Yaz | 07/06/2027 | Muestra con el director | $1,200
        209 | Libreta de Chela | 3 | Acción | Papelería | Yaz | 07/06/2027 | Ya en bodega | $180
        211 | Radio de policía | 4 | Acción | | Beto | 09/06/2027 | Cotizando en Tepito | $3,000
        213 | Cuchillo retráctil | 2 | Acción | Efectos | Beto | 10/06/2027 | Falta conseguir | $1,500
        >AMBIENTACIÓN
        204 | Puestos de lámina | 6 | Decoración | Herrero | Rulo | 02/06/2027 | Falta conseguir | $18,000
        206 | Altar de la sala | 1 | Decoración | Sra. Pardo | Rulo | 07/06/2027 | La dueña lo presta | $0
        211 | Escritorios metálicos | 5 | Decoración | Churubusco | Rulo | 09/06/2027 | Autorizado por arte, falta apartar | $4,500
        213 | Cortinas de terciopelo | 4 | Decoración | Costurera | Rulo | 10/06/2027 | Listas y etiquetadas | $2,200
        215 | Lápidas | 12 | Decoración | Taller | Rulo | | Se quitó del guion | $0
        118 | Pupitres | 30 | Decoración | Churubusco | Rulo | 10/05/2027 | Devueltos a Churubusco 13/05 | $6,000
        | | | | | | | TOTAL | $39,880`,
      tables: [
        {
          track: ['props', 'setDressing'],
          headerRow: 1,
          fields: 'A scene, B item, C quantity, D category, E vendor, F owner, G dueDate, H status, I budget/cost',
          dataRows: '3-8, 10-15',
          status: {
            'En imprenta': 'inProgress',
            'Renta confirmada con Tovar': 'booked',
            'Muestra con el director': 'submitted',
            'Ya en bodega': 'inHand',
            'Cotizando en Tepito': 'sourcing',
            'Falta conseguir': 'needed',
            'La dueña lo presta': 'agreed',
            'Autorizado por arte, falta apartar': 'approved',
            'Listas y etiquetadas': 'ready',
            'Se quitó del guion': 'cancelled',
            'Devueltos a Churubusco 13/05': 'returned',
          },
        },
      ],
    },
    {
      title: 'Plan Bloque B',
      rows: `
        PLAN DE FILMACIÓN – BLOQUE B – versión 2 (19/05/2027) | | | | | | | |
        Esc. | I/E | Set | Locación | D/N | Acción | Personajes | Octavos | Extras
        DÍA 21 – lunes 7 de junio de 2027 – llamado 07:00 | | | | | | | |
        206 | INT | Casa de Chela – sala | Casa Mirador 18 | DÍA | Chela esconde la muñeca. | 1, 4 | 1 6/8 |
        209 | INT | Casa de Chela – recámara | Casa Mirador 18 | NOCHE | Lee la libreta. | 1 | 7/8 |
        Fin del día 21 – 2 5/8 | | | | | | | |
        DÍA 22 – martes 8 de junio de 2027 – llamado 16:00 | | | | | | | |
        204 | EXT | Feria – explanada | Recinto ferial | NOCHE | El premio mayor. | 1, 2, 4, 7 | 3 2/8 | 60 visitantes
        204A | EXT | Feria – taquilla | Recinto ferial | NOCHE | Roban la caja. | 2, 7 | 6/8 | 20 visitantes
        Fin del día 22 – 4 | | | | | | | |
        MIÉRCOLES 9 – DESCANSO | | | | | | | |
        DÍA 23 – jueves 10 de junio de 2027 – llamado 07:00 | | | | | | | |
        213 | INT | Cantina | La Numantina | DÍA | La pelea. | 2, 7, 9 | 2 1/8 | 12 parroquianos
        Fin del día 23 – 2 1/8 | | | | | | | |`,
      tables: [
        {
          track: 'schedule',
          headerRow: 2,
          fields:
            'A scene, B intExt, C set, D location, E dayNight, F synopsis/description, G cast/character, H pages, I background',
          dataRows: '4-5, 8-9, 13',
        },
      ],
    },
    {
      title: 'Comprobación de gastos',
      rows: `
        Fecha | Proveedor | Folio fiscal | Concepto | Subtotal | Total con IVA | Vence | Seguimiento de pago
        10/05/2027 | Imprenta Solar | A-1182 | Boletos y carteles | $900 | $1,044 | 09/06/2027 | Autorizado por Marisol
        11/05/2027 | Recinto ferial | F-204 | Anticipo locación | $45,000 | $52,200 | 15/05/2027 | Transferencia hecha 14/05
        12/05/2027 | Armería Tovar | 7781 | Renta réplicas | $2,400 | $2,784 | 04/06/2027 | En revisión con contabilidad
        13/05/2027 | Herrería Díaz | | Puestos | $18,000 | $20,880 | | Falta que facturen
        14/05/2027 | Comedor Lulú | 310 | Comidas scouting | $1,650 | $1,914 | 29/05/2027 | Rechazada, RFC equivocado
        17/05/2027 | Gasolinera | T-90 | Combustible | $3,200 | $3,712 | 17/05/2027 | Pagado con tarjeta de Iván
        18/05/2027 | Churubusco | CH-55 | Renta pupitres | $6,000 | $6,960 | 02/06/2027 | Programada para el viernes`,
      tables: [
        {
          track: 'payments',
          headerRow: 1,
          fields: 'A date, B vendor, C id/reference, D description/item, E cost, F cost/ignore, G dueDate, H status',
          dataRows: '2-8',
          status: {
            'Autorizado por Marisol': 'approved',
            'Transferencia hecha 14/05': 'done',
            'En revisión con contabilidad': 'submitted',
            'Falta que facturen': 'needed',
            'Rechazada, RFC equivocado': 'rejected',
            'Pagado con tarjeta de Iván': 'done',
            'Programada para el viernes': 'approved',
          },
        },
      ],
    },
  ],
};

const stilleKanaal: TextWorkbook = {
  title: 'Het Stille Kanaal – speelfilm – productiebestand',
  locale: 'nl_NL',
  kind: 'film',
  dateOrder: 'DMY',
  language: 'nl',
  tabs: [
    {
      title: 'Scènelijst',
      rows: `
        HET STILLE KANAAL – scènelijst draaiversie 15-03-2027 | | | | | | | | | |
        Scène | Int/Ext | Decor | Dag/Nacht | Achtsten | Korte inhoud | Personages | Figuranten | Rekwisieten | Kleding | Voertuigen | Bijzonderheden
        61 | EXT | Sluis | OCHTEND | 1 2/8 | De boot ligt er niet meer. | Wim, Roos | | sleutelbos | regenjas | |
        62 | INT | Sluiswachtershuis | DAG | 2 5/8 | Roos leest het logboek voor. | Wim, Roos | | logboek, leesbril | | |
        63 | INT | Politiebureau | DAG | 1 7/8 | Aangifte. | Roos, Agent Dijk | 2 agenten | formulier | uniformen | |
        63A | INT | Politiebureau – gang | DAG | 3/8 | Dijk belt iemand. | Agent Dijk | | telefoon | | |
        64 | VERVALLEN | | | | | | | | | |
        65 | EXT | Jaagpad | NACHT | 1 4/8 | Wim volgt het licht. | Wim | | zaklamp | | fiets |
        66 | INT/EXT | Binnenvaartschip | NACHT | 3 1/8 | De schipper praat. | Wim, Schipper | | jenever, glazen | | schip | veiligheid water
        | | | Totaal | 10 6/8 | | | | | | |`,
      tables: [
        {
          track: 'scenes',
          headerRow: 2,
          fields:
            'A scene, B intExt, C set, D dayNight, E pages, F synopsis/description, G cast/character, H background, I props, J wardrobe, K vehicles, L notes',
          dataRows: '3-9',
        },
      ],
    },
    {
      title: 'Locatielijst',
      rows: `
        Decor | Locatie | Adres | Contactpersoon | Telefoon | Stand van zaken | Vergunning | Vergoeding p/d | Draaidata | Let op
        Sluis / Sluiswachtershuis | Sluis Oostdam | Oostdam 1, Vianen | Rijkswaterstaat – dhr. Bos | 0347 555 011 | Overeenkomst getekend retour | verleend | € 1.500 | 10-12 mei | scheepvaart gaat voor
        Politiebureau | Oud postkantoor | Markt 4, Culemborg | Gemeente – mw. Aydin | 0345 555 012 | Aanvraag ligt bij gemeente | aangevraagd | € 800 | 14 mei |
        Jaagpad | Merwedekanaal | Arkel | Waterschap | 0183 555 013 | Mondeling akkoord waterschap | volgt | € 0 | 17 mei | nachtopname
        Binnenvaartschip | MS Vertrouwen | haven Gorinchem | Schipper Visser | 06 5555 0014 | In optie tot 20/4 | n.v.t. | € 2.200 | 18-19 mei |
        Café | De Gouden Leeuw | Leerdam | Familie Kok | 0345 555 015 | Gaan we bekijken op 12/4 | n.v.t. | € 600 | 20 mei |
        Ziekenhuiskamer | Oude vleugel UMC | Utrecht | Facilitair | 030 555 016 | Eigenaar ziet ervan af | | | |
        Kerkhof | | | | | Nog niets gevonden | | | 21 mei |
        Basiskamp | P+R Vianen | Vianen | Gemeente Vijfheerenlanden | 0347 555 018 | Concept bij hun jurist | aangevraagd | € 250 | 10-21 mei |`,
      tables: [
        {
          track: 'locations',
          headerRow: 1,
          fields:
            'A set, B location, C address, D person, E phone, F status, G permit, H cost/rate, I date/startDate/shootDay, J notes',
          dataRows: '2-9',
          status: {
            'Overeenkomst getekend retour': 'signed',
            'Aanvraag ligt bij gemeente': 'submitted',
            'Mondeling akkoord waterschap': 'agreed',
            'In optie tot 20/4': 'option',
            'Gaan we bekijken op 12/4': 'sourcing',
            'Eigenaar ziet ervan af': 'rejected',
            'Nog niets gevonden': ['needed', 'sourcing'],
            'Concept bij hun jurist': 'submitted',
          },
        },
      ],
    },
    {
      title: 'Rekwisieten & aankleding',
      rows: `
        Rekwisiteur: Jolijn Setdresser: Bram | | | | | | | | |
        -
        Scène | Voorwerp | Aantal | Huur/koop/maken | Waar vandaan | Wie regelt | Nodig op | Hoe staat het ervoor | Begroot | Werkelijk
        61 | Sleutelbos sluis | 2 | koop | smid Arkel | Jolijn | 07-05-2027 | Opgehaald | € 40 | € 35
        62 | Logboek 1974-1981 | 3 | maken | grafisch atelier | Jolijn | 07-05-2027 | Wordt gebonden | € 220 | € 60
        62 | Leesbril Wim | 3 | koop | | Jolijn | 07-05-2027 | Foto's naar regie gestuurd | € 45 |
        62 | Kolenkachel | 1 | huur | Rekwisietenhuis | Bram | 07-05-2027 | Gereserveerd, ref. 2217 | € 90 |
        63 | Bureaus, grijs staal | 4 | huur | | Bram | 12-05-2027 | Prijs opgevraagd bij twee zaken | € 240 |
        63 | Aangifteformulier | 10 | maken | grafisch atelier | Jolijn | 12-05-2027 | Ontwerp goedgekeurd | € 15 |
        63A | Telefoon, draaischijf | 1 | huur | Rekwisietenhuis | Jolijn | 12-05-2027 | Moet nog gebeuren | € 20 |
        65 | Zaklamp | 2 | koop | Gamma | Jolijn | 15-05-2027 | Klaar in de bus | € 30 | € 27
        66 | Jeneverkruik | 4 | leen | Jenevermuseum | Jolijn | 16-05-2027 | Museum heeft toegezegd | € 0 |
        66 | Scheepslantaarn | 2 | koop | Marktplaats | Bram | 16-05-2027 | Moet nog gebeuren | € 80 |
        64 | Grafkrans | 1 | koop | bloemist | Bram | | Vervallen met scène | € 0 |
        12 | Roeiboot | 1 | huur | haven | Bram | 01-04-2027 | Teruggebracht 3/4 | € 150 | € 150`,
      tables: [
        {
          track: ['props', 'setDressing'],
          headerRow: 3,
          fields:
            'A scene, B item, C quantity, D category/vendor, E vendor, F owner, G dueDate, H status, I budget/cost, J actual',
          dataRows: '4-15',
          status: {
            Opgehaald: 'inHand',
            'Wordt gebonden': 'inProgress',
            "Foto's naar regie gestuurd": 'submitted',
            'Gereserveerd, ref. 2217': 'booked',
            'Prijs opgevraagd bij twee zaken': 'sourcing',
            'Ontwerp goedgekeurd': 'approved',
            'Moet nog gebeuren': 'needed',
            'Klaar in de bus': 'ready',
            'Museum heeft toegezegd': 'agreed',
            'Vervallen met scène': 'cancelled',
            'Teruggebracht 3/4': 'returned',
          },
        },
      ],
    },
    {
      title: 'Crewlijst',
      rows: `
        Functie | Naam | Mobiel | E-mailadres | Weekgage | Vanaf | Contractstatus | Opmerkingen
        PRODUCTIE | | | | | | |
        Uitvoerend producent | Saskia Verhoef | 06 5555 0021 | saskia@example.com | € 2.100 | 01-02-2027 | Contract getekend retour |
        Productieleider | Daan Kuiper | 06 5555 0022 | daan@example.com | € 1.600 | 15-02-2027 | Contract getekend retour |
        Productieassistent | | | | € 650 | 12-04-2027 | Gesprekken op 29/3 |
        REGIE | | | | | | |
        Eerste regieassistent | Fleur Bakker | 06 5555 0024 | fleur@example.com | € 1.700 | 22-03-2027 | Contract verstuurd 18/3 |
        Opnameleider | Sjoerd Hoekstra | 06 5555 0025 | sjoerd@example.com | € 1.200 | 19-04-2027 | Heeft ja gezegd, contract volgt |
        CAMERA & LICHT | | | | | | |
        Cameraman | Idris Maes | 06 5555 0026 | idris@example.com | € 2.800 | 05-04-2027 | Handtekening producent ontbreekt |
        Focuspuller | Lot de Vries | 06 5555 0027 | lot@example.com | € 1.450 | 03-05-2027 | Optie tot 1/4 |
        Gaffer | Rik Smeets | 06 5555 0028 | | € 1.500 | | Kan niet, andere klus |
        Best boy | | | | € 1.050 | 03-05-2027 | Vacature |
        Tweede camera | Noor Jansen | 06 5555 0030 | noor@example.com | € 1.900 | 10-05-2027 | Gevraagd naar beschikbaarheid |`,
      tables: [
        {
          track: 'crew',
          headerRow: 1,
          fields: 'A role, B person, C phone, D email, E rate/cost, F startDate, G status/agreement, H notes',
          dataRows: '3-5, 7-8, 10-14',
          status: {
            'Contract getekend retour': 'signed',
            'Gesprekken op 29/3': 'sourcing',
            'Contract verstuurd 18/3': 'offered',
            'Heeft ja gezegd, contract volgt': 'agreed',
            'Handtekening producent ontbreekt': ['agreed', 'offered', 'submitted'],
            'Optie tot 1/4': 'option',
            'Kan niet, andere klus': 'rejected',
            Vacature: 'needed',
            'Gevraagd naar beschikbaarheid': 'sourcing',
          },
        },
      ],
    },
    {
      title: 'Actiepunten',
      rows: `
        Nr | Datum | Onderwerp | Toelichting | Urgentie | Actie bij | Gereed op | Afhandeling
        1 | 15-03-2027 | Stremming sluis | Alleen tussen 7 en 10 uur | hoog | Daan | 01-04-2027 | Overleg loopt met Rijkswaterstaat
        2 | 16-03-2027 | Verzekering schip | Eigen risico onduidelijk | hoog | Saskia | 05-04-2027 | Tussenpersoon zoekt het uit
        3 | 18-03-2027 | Catering nacht 17 mei | Geen keuken op jaagpad | laag | Daan | 20-04-2027 | Nog oppakken
        4 | 19-03-2027 | Kinderen in scène 70 | Ontheffing nodig | hoog | Fleur | 12-04-2027 | Ontheffing aangevraagd 22/3
        5 | 22-03-2027 | Parkeren Culemborg | Weekmarkt op dinsdag | midden | Sjoerd | 30-04-2027 | Afgehandeld 25/3
        6 | 23-03-2027 | Tweede boot | Scène geschrapt | laag | Bram | | Niet meer van toepassing`,
      tables: [
        {
          track: 'issues',
          headerRow: 1,
          fields:
            'A id/reference, B date, C description/item/category, D notes/description, E severity, F owner, G dueDate, H status',
          dataRows: '2-7',
          status: {
            'Overleg loopt met Rijkswaterstaat': 'inProgress',
            'Tussenpersoon zoekt het uit': 'inProgress',
            'Nog oppakken': 'needed',
            'Ontheffing aangevraagd 22/3': ['inProgress', 'submitted'],
            'Afgehandeld 25/3': 'done',
            'Niet meer van toepassing': ['notNeeded', 'cancelled', 'done'],
          },
        },
      ],
    },
  ],
};

/** Workbooks made blind, by someone who does not know the recognisers' words. */
export const SIXTH_BATCH: readonly TextWorkbook[] = [
  saltFlats,
  glasshouseYear,
  herringGirl,
  doorsteps,
  weichen,
  heuresBlanches,
  ultimaFeria,
  stilleKanaal,
];
