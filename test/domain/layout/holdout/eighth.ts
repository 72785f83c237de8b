import type { TextWorkbook } from '../workbooks/text-workbook';

const countyLine: TextWorkbook = {
  title: 'COUNTY LINE S2 - EP 211/212 - Production Master',
  locale: 'en_US',
  kind: 'television',
  dateOrder: 'MDY',
  language: 'en',
  tabs: [
    {
      title: 'Guest Cast 211',
      rows: `
        COUNTY LINE - EP 211 "DEAD RECKONING" - GUEST CAST | | | | | | | | |
        As of Thu 10/15/2026 - Casting: Brill & Danziger - Prod Coord: Monique A. | | | | | | | | |
        Cast # | Role | Actor | Agency / Mgr | Tier | Rate | SW | WF | Casting Status | Notes
        >MAJOR ROLES
        11 | DR. HELENE STRAND | Patrice Colvin | Paradigm - Zoe | Guest Star | Top of show | 10/26/2026 | 11/4/2026 | Deal closed | Billing per S1
        12 | WADE KIMBRELL | Ty Bonner | A3 - Mitch | Guest Star | Top of show | 10/27/2026 | 11/3/2026 | Offer out 10/13 | Expires EOD Fri
        13 | SEN. ROSALIND DEEGAN | Ellen Achterberg | Gersh - Lou | Guest Star | Top of show | 10/29/2026 | 10/30/2026 | Contract executed |
        14 | COLE STRAND (17) | | | Guest Star | | 10/26/2026 | 11/4/2026 | Callbacks 10/16 | Minor - needs permit
        >CO-STARS
        21 | HARBORMASTER | Vic Tolentino | Clear - Jan | Co-Star | 1,204/day | 10/28/2026 | 10/28/2026 | Start paperwork in |
        22 | CORONER'S TECH | Dinah Moss | Stewart - Al | Co-Star | 1,204/day | 10/26/2026 | 10/26/2026 | On avail |
        23 | BARTENDER | Rich Palombo | Bohemia - Sue | Co-Star | 1,204/day | 10/30/2026 | 10/30/2026 | 1st refusal |
        24 | NEWS ANCHOR | | | Co-Star | 1,204/day | 11/2/2026 | 11/2/2026 | Checking avails | Real anchor preferred
        25 | ER NURSE | Carmela Dix | KSR - Ben | Co-Star | 1,204/day | 10/29/2026 | 10/29/2026 | Countered by agent | Wants parking
        26 | PAROLE OFFICER | Jude Hatcher | BRS - Gail | Co-Star | 1,204/day | 11/3/2026 | 11/3/2026 | Pending studio approval | Name to Lisa 10/14
        27 | MAN IN LINE | | | Co-Star | 1,204/day | 11/2/2026 | 11/2/2026 | Not cast |
        28 | DECKHAND #1 | Sal Moreno | Origin - Kim | Co-Star | 1,204/day | 10/28/2026 | 10/28/2026 | Booked | Swims
        29 | DECKHAND #2 | | | Co-Star | | | | Cut per Blue pages |
        30 | JUDGE PELL | Art Levinger | Innovative - Roz | Co-Star | 1,204/day | 11/4/2026 | 11/4/2026 | Passed | Go to list
        31 | STENOGRAPHER | | | Co-Star | 1,204/day | 11/4/2026 | 11/4/2026 | |`,
      tables: [
        {
          track: 'cast',
          headerRow: 3,
          fields:
            'A id, B character/role, C person, D vendor/person/notes, E category/ignore/description, F rate/cost, G startDate/date, H endDate/date, I status, J notes',
          dataRows: '5-8, 10-20',
          status: {
            'Deal closed': ['agreed', 'booked'],
            'Offer out 10/13': 'offered',
            'Contract executed': 'signed',
            'Callbacks 10/16': 'sourcing',
            'Start paperwork in': ['booked', 'signed'],
            'On avail': 'option',
            '1st refusal': 'option',
            'Checking avails': 'sourcing',
            'Countered by agent': 'offered',
            'Pending studio approval': 'submitted',
            'Not cast': 'needed',
            Booked: 'booked',
            'Cut per Blue pages': 'cancelled',
            Passed: 'rejected',
          },
        },
      ],
    },
    {
      title: 'Locations',
      rows: `
        Set | Sc. | Practical Location | Address | Contact | Cell | Loc Status | Permit | COI | Shoot | Site Fee | Notes
        >EPISODE 211
        INT. MORGUE | 4, 11, 27 | Stage 3 | Lot | - | - | Standing set | n/a | n/a | 10/26/2026 | $0 |
        EXT. MARINA - SLIP 40 | 1, 2, 31 | Cabrillo Way Marina | 2293 Miner St, San Pedro | Harbor Dept - Erin | 310-555-0141 | Contract signed | Pulled | Sent | 10/28/2026 | $6,500 | Tide chart to ADs
        INT. STRAND HOUSE | 6-9 | Private res. | Via Campesina, PVE | Owner - Mr. Liu | 310-555-0142 | Out for sig. | Filed | Requested | 10/27/2026 | $12,000 | Neighbors polled
        INT. DIVE BAR | 14, 22 | Godmother's | 302 W 7th St, San Pedro | Denny | 310-555-0143 | Verbal from owner | - | - | 10/30/2026 | $4,000 |
        INT. COURTROOM | 38 | LA Hall of Justice | 211 W Temple | County Film - Nina | 213-555-0144 | Permit app in | Pending | Sent | 11/4/2026 | $3,800 | Sat only
        EXT. NEWS STATION | 29 | TBD | | | | Need options | | | 11/2/2026 | |
        EXT. FREEWAY UNDERPASS | 33 | 6th St Viaduct | DTLA | FilmLA | 213-555-0146 | On hold w/ FilmLA | - | - | 11/3/2026 | $1,900 | No gunfire after 10p
        INT. ER | 18, 19 | St. Vincent's (closed) | 2131 W 3rd | Real estate - Cho | 213-555-0147 | Locked | Pulled | Sent | 10/29/2026 | $7,500 |
        EXT. STRAND HOUSE - STREET | 10 | Via Campesina | PVE | City film desk | 310-555-0148 | Permit in hand | Pulled | Sent | 10/27/2026 | $900 |
        >EPISODE 212
        Set | Sc. | Practical Location | Address | Contact | Cell | Loc Status | Permit | COI | Shoot | Site Fee | Notes
        EXT. RAIL YARD | 3, 4 | Taylor Yard | 2800 Casitas | State Parks - Omar | 213-555-0149 | Director scout 10/22 | | | 11/9/2026 | |
        INT. PENTHOUSE | 8 | Ten Thousand | Century City | Mgmt | 310-555-0150 | HOA said no | | | | | Ask Wilshire Corridor
        INT. PENTHOUSE | 8 | The Carlyle | Wilshire Blvd | Mgmt - Bea | 310-555-0151 | Photos only | | | 11/10/2026 | |
        EXT. CEMETERY | 21 | Inglewood Park | Inglewood | Office | 310-555-0152 | Backup | | | 11/12/2026 | $5,000 |
        INT. LAUNDROMAT | 16 | Lucy's | Sunset Blvd | | | Scene omitted | | | | |`,
      tables: [
        {
          track: 'locations',
          headerRow: 1,
          fields:
            'A set, B scene, C location, D address, E person, F phone, G status, H permit, I insurance, J startDate/date, K cost/rate, L notes',
          dataRows: '3-11, 14-18',
          status: {
            'Standing set': ['notNeeded', 'inHand'],
            'Contract signed': 'signed',
            'Out for sig.': ['agreed', 'submitted'],
            'Verbal from owner': 'agreed',
            'Permit app in': 'submitted',
            'Need options': ['needed', 'sourcing'],
            'On hold w/ FilmLA': 'option',
            Locked: 'booked',
            'Permit in hand': 'inHand',
            'Director scout 10/22': 'sourcing',
            'HOA said no': 'rejected',
            'Photos only': 'sourcing',
            Backup: 'option',
            'Scene omitted': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Props',
      rows: `
        PROPERTY - EP 211 - Prop Master: Gil Hornaday / Asst: Wren | | | | | | | | |
        -
        Sc | Prop | Qty | Used By | Rent/Buy/Mfg | Source | Works | Status | Est. | Remarks
        1 | Strand's dive watch | 3 | Strand | Buy | Prop house / eBay | 10/28/2026 | Have it | $420 | 1 waterproof
        2 | Evidence bags, printed | 60 | Various | Mfg | Graphics | 10/28/2026 | At graphics | $90 |
        4 | Bone saw | 1 | Tech | Rent | Morgue Prop Rentals | 10/26/2026 | PO issued | $65 |
        4 | Rubber forearm | 2 | - | Mfg | Fractured FX | 10/26/2026 | In the mold | $2,800 |
        6 | Family photos | 8 | Strand | Mfg | Still shoot | 10/27/2026 | Need actor stills | $300 | Cole not cast
        9 | Cole's laptop | 2 | Cole | Stock | Lockup | 10/27/2026 | Have it | $0 |
        11 | Tox report | 6 | Tech | Mfg | Graphics | 10/26/2026 | Legal cleared | $0 |
        -
        14 | Shot glasses | 12 | Bartender | Rent | ISS | 10/30/2026 | On hold at ISS | $48 |
        14 | Breakaway bottle | 6 | Wade | Buy | Alfonso's | 10/30/2026 | PO issued | $210 |
        18 | IV pump | 1 | Nurse | Rent | Alpha Medical | 10/29/2026 | Pulling from three vendors | $150 |
        22 | Burner phones | 4 | Wade | Buy | | 10/30/2026 | TBD | $160 |
        -
        31 | Flare gun, rubber | 2 | Wade | Rent | ISR | 10/28/2026 | Show & tell Tues | $80 |
        31 | Flare gun, hero | 1 | Wade | Rent | ISR | 10/28/2026 | Director picked B | $120 | Armorer on day
        33 | Duffel of cash | 1 | Wade | Rent | RJR Props | 11/3/2026 | Loaded on truck | $350 |
        38 | Gavel | 1 | Judge | Stock | Lockup | 11/4/2026 | Have it | $0 |
        29 | Mic flags | 4 | Anchor | Mfg | Graphics | 11/2/2026 | At graphics | $120 |
        15 | Cane | 1 | Man in line | Rent | ISS | | Killed | $0 |
        210-44 | Ship's bell | 1 | - | Rent | Nautical Props | 10/12/2026 | Wrapped & returned | $140 | L&D none`,
      tables: [
        {
          track: 'props',
          headerRow: 3,
          fields:
            'A scene, B item/description, C quantity, D character, E category, F vendor, G dueDate/date/startDate, H status, I cost/budget, J notes',
          dataRows: '4-10, 12-15, 17-23',
          status: {
            'Have it': 'inHand',
            'At graphics': 'inProgress',
            'PO issued': 'booked',
            'In the mold': 'inProgress',
            'Need actor stills': 'needed',
            'Legal cleared': 'approved',
            'On hold at ISS': 'option',
            'Pulling from three vendors': 'sourcing',
            TBD: ['needed', 'unknown'],
            'Show & tell Tues': ['submitted', 'option'],
            'Director picked B': 'approved',
            'Loaded on truck': 'ready',
            Killed: 'cancelled',
            'Wrapped & returned': 'returned',
          },
        },
      ],
    },
    {
      title: 'Rentals & Runs',
      rows: `
        EQUIPMENT ADD'L - EP 211 (over series package) | | | | | | | |
        Item | Qty | Dept | Vendor | Pickup | Return | Rate | Rental Status | PO #
        Scorpio 30' | 1 | Grip | Chapman | 10/28/2026 | 10/28/2026 | $2,400 | Confirmed w/ Chapman | 2-2117
        Hydroflex housing | 1 | Camera | Hydroflex | 10/27/2026 | 10/29/2026 | $1,150 | 2nd hold |
        Alexa Mini LF (C cam) | 1 | Camera | Keslow | 10/26/2026 | 11/4/2026 | $900 | Prepped, at Keslow | 2-2109
        Condor 80' | 2 | Electric | United | 11/3/2026 | 11/3/2026 | $760 | UPM to sign PO | 2-2121
        Camera boat | 1 | Marine | Dive Boat Inc | 10/28/2026 | 10/28/2026 | $3,800 | Bid in, waiting on 2 more |
        Picture boat, 42' | 1 | Marine | Cinema Aquatics | 10/28/2026 | 10/28/2026 | $5,500 | Conf'd | 2-2118
        Process trailer | 1 | Transpo | Shotmaker | 11/3/2026 | 11/3/2026 | $2,900 | UPM approved | 2-2122
        HVAC, 20 ton | 1 | Grip | Aggreko | 10/30/2026 | 10/30/2026 | $680 | Not ordered |
        Walkies | 24 | Prod | Bexel | 10/19/2026 | 11/6/2026 | $6 | Signed out to depts | 2-2101
        Techno 22 | 1 | Grip | Cinemoves | 10/8/2026 | 10/8/2026 | $2,100 | Off rent 10/9 | 2-2088
        Drone + pilot | 1 | Aerial | Skyfly | 10/29/2026 | 10/29/2026 | $4,200 | Scratched - no-fly zone |
        Snorricam | 1 | Camera | Doggicam | 10/30/2026 | 10/30/2026 | $500 | Per DP, stand by |
        -
        Run / Purchase | How many | Store | For | PA | Needed | Run Status | Amount
        Sharpies, gaff labels | 2 bx | Filmtools | Office | Kip | 10/16/2026 | Done - rcpt in PC | $64
        Ginger chews (boat day) | 20 | Costco | Crafty | Kip | 10/27/2026 | On list | $80
        Foul weather gear | 40 | West Marine | Prod | Dee | 10/27/2026 | Ordered online | $2,600
        Sunscreen | 12 | CVS | Prod | Dee | 10/27/2026 | Picked up | $110
        Life vests, adult | 30 | West Marine | Safety | Dee | 10/27/2026 | Store #2 has 18 | $1,800
        11x17 paper | 4 cs | Staples | Office | Kip | 10/16/2026 | Delivered to office | $210
        Dry ice | 60 lb | Smart & Final | SFX | Kip | 10/28/2026 | Day-of pickup | $95
        Batteries, C | 24 | Home Depot | Props | Dee | 10/23/2026 | On list | $40
        Bug spray | 8 | CVS | Prod | Kip | 10/27/2026 | Kip en route | $56
        Step stool | 1 | Home Depot | MU/H | Dee | 10/20/2026 | Returned - wrong height | $35
        Tarps 10x20 | 4 | Home Depot | Grip | Dee | 10/27/2026 | Scratch, grips have them | $120
        Birthday cake (Dir.) | 1 | Porto's | Office | Kip | 10/29/2026 | Deposit down | $75`,
      tables: [
        {
          track: 'equipment',
          headerRow: 2,
          fields:
            'A item, B quantity, C department, D vendor, E startDate, F endDate, G rate/cost, H status, I reference/id',
          dataRows: '3-14',
          status: {
            'Confirmed w/ Chapman': 'booked',
            '2nd hold': 'option',
            'Prepped, at Keslow': 'ready',
            'UPM to sign PO': 'submitted',
            'Bid in, waiting on 2 more': 'sourcing',
            "Conf'd": 'booked',
            'UPM approved': 'approved',
            'Not ordered': 'needed',
            'Signed out to depts': ['onSet', 'inHand'],
            'Off rent 10/9': 'returned',
            'Scratched - no-fly zone': 'cancelled',
            'Per DP, stand by': ['option', 'unknown'],
          },
        },
        {
          track: 'shopping',
          headerRow: 16,
          fields: 'A item, B quantity, C vendor, D department, E owner, F dueDate, G status/done, H cost',
          dataRows: '17-28',
          status: {
            'Done - rcpt in PC': ['done', 'inHand'],
            'On list': 'needed',
            'Ordered online': 'booked',
            'Picked up': ['inHand', 'done'],
            'Store #2 has 18': 'sourcing',
            'Delivered to office': ['inHand', 'done'],
            'Day-of pickup': ['needed', 'booked'],
            'Kip en route': ['inProgress', 'sourcing'],
            'Returned - wrong height': 'returned',
            'Scratch, grips have them': ['notNeeded', 'cancelled'],
            'Deposit down': 'booked',
          },
        },
      ],
    },
    {
      title: 'PO & AP Log',
      rows: `
        PO # | PO Date | Vendor | Description | Dept | Amount | Acct Code | Check Run | AP Status | Comments
        2-2088 | 10/6/2026 | Cinemoves | Techno 22 | Grip | 2,100.00 | 3515 | 10/16/2026 | Check cut #40417 |
        2-2092 | 10/7/2026 | Nautical Props | Bell rental | Props | 140.00 | 3310 | 10/16/2026 | In check run |
        2-2095 | 10/8/2026 | Fractured FX | 50% deposit | SFX MU | 1,400.00 | 3420 | 10/12/2026 | Wired 10/12 |
        2-2099 | 10/9/2026 | Costco | Crafty | Crafty | 612.33 | 3840 | 10/16/2026 | Missing backup | Need itemized rcpt
        2-2101 | 10/9/2026 | Bexel | Walkies | Prod | 2,736.00 | 3825 | 10/23/2026 | Invoice in - with UPM |
        2-2104 | 10/12/2026 | Cabrillo Way Marina | Site fee 50% | Locs | 3,250.00 | 3710 | 10/16/2026 | In check run |
        2-2107 | 10/12/2026 | ISS | Rentals 211 | Props | 733.00 | 3310 | | No invoice yet |
        2-2109 | 10/13/2026 | Keslow | C camera | Camera | 6,300.00 | 3615 | 10/23/2026 | LP signed off |
        2-2110 | 10/13/2026 | Graphics Dept | Stock | Art | 288.00 | 3210 | 10/23/2026 | Void - dup of 2108 |
        2-2114 | 10/14/2026 | St. Vincent's | Hospital fee | Locs | 7,500.00 | 3710 | 10/19/2026 | Hold for COI |
        2-2117 | 10/14/2026 | Chapman | Scorpio | Grip | 2,400.00 | 3515 | | No invoice yet |
        2-2118 | 10/14/2026 | Cinema Aquatics | Picture boat | Marine | 5,500.00 | 3560 | 10/23/2026 | Kicked back by Acctg | Wrong entity
        2-2119 | 10/15/2026 | Porto's | Cake | Office | 75.00 | 3840 | | P-card |
        | | | | TOTAL | 33,034.33 | | | |`,
      tables: [
        {
          track: 'payments',
          headerRow: 1,
          fields:
            'A reference/id, B date, C vendor, D description/item, E department, F cost, G ignore/reference/id/category, H dueDate/date, I status, J notes',
          dataRows: '2-14',
          status: {
            'Check cut #40417': 'done',
            'In check run': 'approved',
            'Wired 10/12': 'done',
            'Missing backup': ['needed', 'submitted'],
            'Invoice in - with UPM': 'submitted',
            'No invoice yet': 'needed',
            'LP signed off': 'approved',
            'Void - dup of 2108': 'cancelled',
            'Hold for COI': ['submitted', 'needed'],
            'Kicked back by Acctg': 'rejected',
            'P-card': 'done',
          },
        },
      ],
    },
  ],
};

const debacle: TextWorkbook = {
  title: 'LA DÉBÂCLE – long métrage – Bureau de production (Montréal)',
  locale: 'fr_CA',
  kind: 'film',
  dateOrder: 'DMY',
  language: 'fr',
  tabs: [
    {
      title: 'Équipe',
      rows: `
        LA DÉBÂCLE – LISTE D'ÉQUIPE – mise à jour 11/01/2027 | | | | | | | | |
        Poste | Nom | Cellulaire | Courriel | Taux hor. | Synd. | Début | Fin | Statut embauche | Remarques
        >PRODUCTION
        Directrice de production | Maude Lachapelle | 514 555-0111 | maude@example.com | forfait | DGC | 04/01/2027 | 14/05/2027 | Contrat signé |
        Coordonnateur de production | Simon Gervais | 514 555-0112 | simon@example.com | 44,00 $ | AQTIS 514 | 04/01/2027 | 23/04/2027 | Deal mémo signé |
        Adjointe à la coordination | Kim Tran | 438 555-0113 | kim@example.com | 32,50 $ | AQTIS 514 | 18/01/2027 | 16/04/2027 | Deal mémo envoyé |
        Comptable de production | Ginette Roy | 514 555-0114 | ginette@example.com | forfait | | 04/01/2027 | 28/05/2027 | Conf. |
        >RÉALISATION
        1re assistante à la réalisation | Élodie Bastien | 514 555-0115 | elodie@example.com | 62,00 $ | AQTIS 514 | 11/01/2027 | 02/04/2027 | Conf. |
        2e assistant | Xavier Poulin | 514 555-0116 | | 46,00 $ | AQTIS 514 | 01/02/2027 | 02/04/2027 | En négo | demande kilométrage
        Scripte | Carole Méthot | 450 555-0117 | carole@example.com | 55,00 $ | AQTIS 514 | 15/02/2027 | 02/04/2027 | Sur le hold | 1er hold jusqu'au 15
        >CAMÉRA / ÉCLAIRAGE / MACHINO
        Directeur photo | Bruno Tessier | via agent | | forfait | | 18/01/2027 | 02/04/2027 | Offre faite à l'agent |
        1er assistant caméra | Jade Ouellet | 514 555-0119 | jade@example.com | 58,00 $ | AQTIS 514 | 22/02/2027 | 02/04/2027 | Dispo à vérifier |
        Chef éclairagiste | Martin Côté | 514 555-0120 | | 56,00 $ | AQTIS 514 | 22/02/2027 | 02/04/2027 | Accord verbal |
        Chef machiniste | | | | 56,00 $ | AQTIS 514 | 22/02/2027 | 02/04/2027 | À combler |
        >DÉPARTEMENT ARTISTIQUE
        Conceptrice visuelle | Anouk Delisle | 514 555-0122 | anouk@example.com | forfait | AQTIS 514 | 11/01/2027 | 26/03/2027 | Contrat signé |
        Accessoiriste de plateau | Luc Bérubé | 418 555-0123 | luc@example.com | 48,00 $ | AQTIS 514 | 15/02/2027 | 02/04/2027 | Rencontre jeudi |
        Peintre scénique | Yves Hamel | 514 555-0124 | | 45,00 $ | AQTIS 514 | | | Pas dispo |
        Chauffeur vedettes | | | | 29,00 $ | | 01/03/2027 | 02/04/2027 | Poste aboli |`,
      tables: [
        {
          track: 'crew',
          headerRow: 2,
          fields:
            'A role, B person, C phone, D email, E rate/cost, F ignore/category/notes, G startDate, H endDate, I status/agreement, J notes',
          dataRows: '4-7, 9-11, 13-16, 18-21',
          status: {
            'Contrat signé': 'signed',
            'Deal mémo signé': 'signed',
            'Deal mémo envoyé': 'offered',
            'Conf.': 'booked',
            'En négo': ['offered', 'sourcing'],
            'Sur le hold': 'option',
            "Offre faite à l'agent": 'offered',
            'Dispo à vérifier': 'sourcing',
            'Accord verbal': 'agreed',
            'À combler': 'needed',
            'Rencontre jeudi': 'sourcing',
            'Pas dispo': 'rejected',
            'Poste aboli': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Lieux',
      rows: `
        # | Décor au scénario | Sc. | Lieu retenu | Adresse | Contact sur place | Tél. | État du lieu | Permis ville | Tarif / jour | Tournage | À surveiller
        1 | Maison des Bélanger | 2, 5, 8-12 | Maison privée | rang 4, Saint-Ours | Mme Paradis | 450 555-0131 | Entente signée | sans objet | 1 800 $ | 01/03/2027 | puits artésien
        2 | Rive – embâcle | 1, 30-36 | Berge du Richelieu | Saint-Denis | MELCCFP | 418 555-0132 | Demande de permis déposée | en cours | 0 $ | 15/03/2027 | glace mince, plongeurs
        3 | Pont de fer | 14, 29 | Pont Noir | Saint-Hilaire | CN – relations publiques | 514 555-0133 | En discussion avec le CN | | | 12/03/2027 |
        4 | Poste de la SQ | 17, 18 | Ancienne caisse pop | Sorel | Ville de Sorel | 450 555-0134 | OK de principe | à demander | 750 $ | 09/03/2027 |
        5 | Aréna | 20 | Colisée Cardin | Sorel | gérant – M. Dubé | 450 555-0135 | Réservé | sans objet | 1 200 $ | 10/03/2027 | glace à garder
        6 | Taverne | 6, 22 | Chez Ti-Père | Contrecœur | proprio – Réjean | 450 555-0136 | À visiter | | 900 $ | |
        7 | Taverne (plan B) | 6, 22 | Brasserie 1852 | Varennes | | | Plan B | | 1 000 $ | |
        8 | Hôpital | 25-27 | Pavillon Sainte-Marie | Trois-Rivières | CIUSSS | 819 555-0138 | Refusé par le CIUSSS | | | |
        9 | Hôpital | 25-27 | École de soins | Longueuil | direction – N. Sow | 450 555-0139 | Contrat à faire signer | sans objet | 1 500 $ | 18/03/2027 |
        10 | Église | 38 | | | | | À trouver | | | 24/03/2027 |
        11 | Rue principale | 3, 37 | rue Morin | Saint-Ours | municipalité | 450 555-0141 | Permis reçu | reçu | 400 $ | 03/03/2027 | déneigement interdit
        12 | Garage de Denis | 13 | Garage Lefebvre | Saint-Roch | M. Lefebvre | 450 555-0142 | Photos au réalisateur | | 600 $ | 08/03/2027 |
        13 | Dépanneur | 16 | | | | | Scène coupée | | | |
        14 | Camp de base | | Stationnement aréna | Sorel | Ville de Sorel | 450 555-0134 | Réservé | reçu | 150 $ | 01/03/2027 |`,
      tables: [
        {
          track: 'locations',
          headerRow: 1,
          fields:
            'A id, B set, C scene, D location, E address, F person, G phone, H status, I permit, J cost/rate, K date/startDate, L notes',
          dataRows: '2-15',
          status: {
            'Entente signée': 'signed',
            'Demande de permis déposée': 'submitted',
            'En discussion avec le CN': ['sourcing', 'submitted'],
            'OK de principe': 'agreed',
            Réservé: 'booked',
            'À visiter': 'sourcing',
            'Plan B': 'option',
            'Refusé par le CIUSSS': 'rejected',
            'Contrat à faire signer': ['agreed', 'submitted'],
            'À trouver': ['needed', 'sourcing'],
            'Permis reçu': 'inHand',
            'Photos au réalisateur': ['submitted', 'sourcing'],
            'Scène coupée': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Accessoires',
      rows: `
        ACCESSOIRES – chef : Mélanie D. / plateau : à venir | | | | | | | | | |
        -
        Séq. | Accessoire | Qté | Perso | Achat/Loc/Fab | Source | Resp. | Besoin le | Suivi | Budget | Réel
        1 | Gaffe de draveur | 3 | Denis | Fab | menuisier | MD | 12/03/2027 | En fabrication | 240 $ | 80 $
        1 | Gaffe en mousse | 2 | Denis | Fab | moulage | MD | 12/03/2027 | En fabrication | 300 $ |
        2 | Radio à lampes | 1 | Mère | Loc | Mels accessoires | JP | 26/02/2027 | Loué | 60 $ | 60 $
        2 | Dentier du grand-père | 1 | Aimé | Fab | denturologiste | MD | 26/02/2027 | Soumission demandée | 350 $ |
        5 | Lettre de la Défense | 6 | Mère | Fab | graphiste | JP | 26/02/2027 | Approuvé par la réal | 20 $ | 18 $
        5 | Album photo | 1 | Mère | Fab | séance photo | JP | 26/02/2027 | Attend le casting | 180 $ |
        6 | Bouteilles de Dow | 48 | Figurants | Loc | collectionneur | MD | 04/03/2027 | Prêt confirmé | 0 $ |
        8 | Poêle à frire en fonte | 2 | Mère | Achat | Village des Valeurs | JP | 26/02/2027 | En main | 35 $ | 28 $
        13 | Clé de Chevrolet | 2 | Denis | Stock | entrepôt | JP | 05/03/2027 | En main | 0 $ |
        14 | Lanterne CN | 2 | Gardien | Loc | Exporail | MD | 10/03/2027 | Option chez Exporail | 90 $ |
        17 | Menottes d'époque | 2 | Policier | Loc | Mels accessoires | JP | 08/03/2027 | Loué | 25 $ | 25 $
        20 | Bâtons de hockey 1958 | 12 | Équipe | Achat | Kijiji | JP | 09/03/2027 | En recherche | 400 $ |
        25 | Civière | 1 | | Loc | Musée de la santé | MD | 17/03/2027 | À faire | 120 $ |
        30 | Carabine .22 (réplique) | 2 | Denis | Loc | armurier | MD | 12/03/2027 | Présenté au réalisateur | 150 $ |
        36 | Cercueil d'enfant | 1 | | Fab | menuisier | MD | 15/03/2027 | Prêt, dans le camion | 380 $ | 350 $
        16 | Caisse enregistreuse | 1 | Commis | Loc | Mels accessoires | JP | | Annulé | 0 $ |
        T1 | Traîneau (tests glace) | 1 | Denis | Loc | Mels accessoires | JP | 06/01/2027 | Retourné le 8/01 | 45 $ | 45 $`,
      tables: [
        {
          track: 'props',
          headerRow: 3,
          fields:
            'A scene, B item, C quantity, D character, E category, F vendor, G owner, H dueDate/date, I status, J budget/cost, K actual',
          dataRows: '4-20',
          status: {
            'En fabrication': 'inProgress',
            Loué: 'booked',
            'Soumission demandée': 'sourcing',
            'Approuvé par la réal': 'approved',
            'Attend le casting': 'needed',
            'Prêt confirmé': ['booked', 'agreed'],
            'En main': 'inHand',
            'Option chez Exporail': 'option',
            'En recherche': 'sourcing',
            'À faire': 'needed',
            'Présenté au réalisateur': 'submitted',
            'Prêt, dans le camion': 'ready',
            Annulé: 'cancelled',
            'Retourné le 8/01': 'returned',
          },
        },
      ],
    },
    {
      title: 'Costumes',
      rows: `
        Personnage | Comédien | Séq. | Costume | Doubles | Provenance | Essayage | État | Coût | Notes
        >RÔLES PRINCIPAUX
        Denis | R. Charlebois | 1, 13, 30-36 | Mackinaw rouge | 4 | Fabrication | 28/01/2027 | À la teinture | 1 250 $ | 2 pour l'eau
        Denis | R. Charlebois | 20 | Chandail de hockey | 2 | Fabrication | 28/01/2027 | Tricot en cours | 400 $ |
        Denis | R. Charlebois | 38 | Complet du dimanche | 1 | Location Mels | 28/01/2027 | Essayé, OK | 75 $ |
        Mère | S. Lavigne | 2, 5, 8 | Robe à fleurs, tablier | 2 | Friperie | 29/01/2027 | Ourlet à faire | 60 $ |
        Mère | S. Lavigne | 38 | Manteau noir, voilette | 1 | Location Mels | 29/01/2027 | Réservé chez Mels | 90 $ |
        Aimé | G. Fortin | 2, 9 | Combines, bretelles | 2 | Achat | 29/01/2027 | Acheté, à vieillir | 110 $ |
        Aimé | G. Fortin | 38 | Redingote | 1 | Location Malabar | | En route de Toronto | 160 $ |
        >RÔLES SECONDAIRES
        Policier | P. Nadeau | 17, 18 | Uniforme Police provinciale | 1 | Musée | | Demande au musée | 0 $ |
        Gardien du pont | à venir | 14 | Uniforme CN | 1 | Location Mels | | En attente du comédien | 80 $ |
        Infirmière | M. Zapata | 25-27 | Uniforme, coiffe | 2 | Fabrication | 04/02/2027 | Maquette approuvée | 320 $ |
        Curé | L. Dubois | 38 | Soutane, surplis | 1 | Évêché | | Prêté | 0 $ |
        Joueurs x 12 | | 20 | Chandails 1958 | 12 | Location collectionneur | | Maquette approuvée | 600 $ |
        Commis | | 16 | Sarrau | 1 | Location Mels | | Rôle coupé | |
        Figuration taverne | | 6, 22 | Hommes, hiver 1958 | 25 | Stock Mels | 03/03/2027 | Sélection sur rack | 900 $ |
        Figuration église | | 38 | Mixte, dimanche | 40 | Stock Mels | 22/03/2027 | Pas commencé | 1 400 $ |`,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 1,
          fields:
            'A character, B person, C scene, D item/description, E quantity, F category/vendor, G date/dueDate, H status, I cost/budget, J notes',
          dataRows: '3-9, 11-18',
          status: {
            'À la teinture': 'inProgress',
            'Tricot en cours': 'inProgress',
            'Essayé, OK': ['approved', 'ready'],
            'Ourlet à faire': 'inProgress',
            'Réservé chez Mels': ['booked', 'option'],
            'Acheté, à vieillir': ['inHand', 'inProgress'],
            'En route de Toronto': 'booked',
            'Demande au musée': 'sourcing',
            'En attente du comédien': 'needed',
            'Maquette approuvée': 'approved',
            Prêté: ['agreed', 'inHand'],
            'Rôle coupé': 'cancelled',
            'Sélection sur rack': ['option', 'sourcing'],
            'Pas commencé': 'needed',
          },
        },
      ],
    },
    {
      title: 'Budget',
      rows: `
        LA DÉBÂCLE – Rapport de coûts n° 2 – période se terminant le 09/01/2027 | | | | | | |
        Taux de change : s.o. – Crédits d'impôt non inclus | | | | | | |
        Compte | Poste budgétaire | Budget | Engagé | Payé | À venir | Écart | Commentaires
        >A – AU-DESSUS DE LA LIGNE
        02.00 | Scénario | 95 000 | 95 000 | 80 000 | 0 | 0 |
        04.00 | Producteurs | 240 000 | 120 000 | 60 000 | 120 000 | 0 |
        05.00 | Réalisation | 185 000 | 185 000 | 37 000 | 0 | 0 |
        06.00 | Vedettes | 210 000 | 90 000 | 0 | 128 000 | -8 000 | per diem à revoir
        | Sous-total A | 730 000 | 490 000 | 177 000 | 248 000 | -8 000 |
        >B – PRODUCTION
        10.00 | Comédiens | 164 000 | 22 000 | 0 | 142 000 | 0 |
        12.00 | Équipe de production | 388 000 | 140 000 | 12 400 | 248 000 | 0 |
        14.00 | Équipe artistique | 142 000 | 61 000 | 4 100 | 84 000 | -3 000 |
        18.00 | Accessoires | 38 000 | 4 200 | 610 | 33 800 | 0 |
        19.00 | Costumes | 61 000 | 12 900 | 2 250 | 48 100 | 0 |
        22.00 | Caméra | 98 000 | 0 | 0 | 95 000 | 3 000 | devis MELS reçu
        24.00 | Machino / éclairage | 87 000 | 0 | 0 | 87 000 | 0 |
        28.00 | Lieux de tournage | 76 000 | 19 500 | 3 300 | 60 000 | -3 500 | plongeurs
        30.00 | Transport | 69 000 | 6 100 | 1 900 | 62 900 | 0 |
        | Sous-total B | 1 123 000 | 265 700 | 24 560 | 860 800 | -3 500 |
        | GRAND TOTAL | 1 853 000 | 755 700 | 201 560 | 1 108 800 | -11 500 |`,
      tables: [
        {
          track: 'budget',
          headerRow: 3,
          fields:
            'A id/reference, B category/item/description/department, C budget, D cost/ignore, E actual, F ignore/cost, G ignore/cost, H notes',
          dataRows: '5-8, 11-19',
        },
      ],
    },
  ],
};

const lamplighters: TextWorkbook = {
  title: 'The Lamplighters (a new musical) - UK Tour 2027 - Company Office',
  locale: 'en_GB',
  kind: 'theatre',
  dateOrder: 'DMY',
  language: 'en',
  tabs: [
    {
      title: 'Company',
      rows: `
        THE LAMPLIGHTERS - COMPANY LIST - 22/02/2027 - Casting: Pell Hargreave | | | | | | | |
        No | Part / track | Artist | Agent | Cover | Weekly | First call | Contract position | Notes
        >PRINCIPALS
        1 | Josiah Wick | Damien Okoro | Curtis - Ailsa | - | £1,150 | 05/04/2027 | Contract returned signed |
        2 | Nell Farthing | Harriet Sloane | Independent - Greg | - | £1,100 | 05/04/2027 | Offered | Answer by Wed
        3 | Mr Snuffer | Philip Garside | Hamilton H - Dot | - | £950 | 05/04/2027 | Heavy pencil | Clash w/ Chichester
        4 | Widow Tansy | Rosie Maddocks | BBA - Fi | - | £900 | 05/04/2027 | Accepted, contract to issue |
        5 | The Link Boy | | | | £600 | 05/04/2027 | Recalls 26/2 | Chaperone reqd
        >ENSEMBLE
        6 | Ensemble / u/s Wick | Leon Achebe | Sainou - Kirsty | 1st cover Wick | £640 | 05/04/2027 | Contracted |
        7 | Ensemble / u/s Nell | Yasmin Corrie | Global - Pat | 1st cover Nell | £640 | 05/04/2027 | Contract out |
        8 | Ensemble / dance captain | Tomasz Bell | Byron's - Lee | - | £690 | 05/04/2027 | Contracted |
        9 | Ensemble / fiddle | Orla Quint | unrep'd | - | £640 | 05/04/2027 | Said yes | Verbally to Pell
        10 | Ensemble / cello | | | | £640 | 05/04/2027 | Still looking | Must play + sing
        11 | Ensemble / concertina | Ned Rafferty | Regan - Jo | - | £640 | 05/04/2027 | Turned us down | Took Les Mis
        12 | Swing 1 | Bea Loxley | Collis - Gavin | all F tracks | £660 | 05/04/2027 | With agent |
        13 | Swing 2 | | | all M tracks | £660 | 05/04/2027 | TBC |
        14 | Child team B | | | | £300 | 12/04/2027 | Workshop 6/3 | Leeds
        15 | Narrator (recorded) | | | | £500 | | Cut from show | Now sung`,
      tables: [
        {
          track: 'cast',
          headerRow: 2,
          fields:
            'A id/ignore, B character/role, C person, D vendor/person/notes, E category/description/notes/ignore, F rate/cost, G startDate/date, H status, I notes',
          dataRows: '4-8, 10-19',
          status: {
            'Contract returned signed': 'signed',
            Offered: 'offered',
            'Heavy pencil': 'option',
            'Accepted, contract to issue': 'agreed',
            'Recalls 26/2': 'sourcing',
            Contracted: 'signed',
            'Contract out': 'offered',
            'Said yes': 'agreed',
            'Still looking': 'sourcing',
            'Turned us down': 'rejected',
            'With agent': ['offered', 'submitted'],
            TBC: ['unknown', 'needed'],
            'Workshop 6/3': 'sourcing',
            'Cut from show': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Calls',
      rows: `
        REHEARSAL CALLS - WEEK 2 - Jerwood Space | | | | | | | |
        Date | From | To | Studio | Work | Called | Led by | Call status | Comments
        >MONDAY
        12/04/2027 | 10:00 | 11:30 | Space 1 | Music: No. 4 "Wick & Flame" | Full company | MD | Called |
        12/04/2027 | 11:45 | 13:00 | Space 1 | Choreo No. 4 | Ensemble, Swings | Chor. | Called |
        12/04/2027 | 14:00 | 17:30 | Space 2 | Sc 3-4 | Wick, Nell, Snuffer | Dir. | Done 12/4 |
        >TUESDAY
        13/04/2027 | 10:00 | 13:00 | Space 1 | Act 1 finale | Full company | Dir. | Confirmed |
        13/04/2027 | 14:00 | 15:00 | Space 3 | Dialect | Nell, Link Boy | Voice | Cancelled - coach ill |
        13/04/2027 | 15:00 | 17:30 | Space 2 | Sc 6 | Tansy, Wick | Dir. | Prov. |
        13/04/2027 | 17:45 | 18:30 | Space 3 | Swing notes | Swings | DC | If time |
        >WEDNESDAY
        14/04/2027 | 10:00 | 13:00 | Space 1 | Lantern drill | Ensemble | Chor. | Confirmed |
        14/04/2027 | 14:00 | 17:30 | Space 2 | Sc 7-8 | Principals | Dir. | Moved to Thurs AM |
        14/04/2027 | 14:00 | 16:00 | Wardrobe | Fittings | Ensemble | Wardrobe Sup. | To schedule |
        >THURSDAY
        15/04/2027 | 10:00 | 13:00 | Space 1 | Sc 7-8 | Principals | Dir. | On the call sheet |
        15/04/2027 | 14:00 | 17:30 | Space 1 | Stagger Act 1 | Full company | Dir. | Awaiting studio |
        >FRIDAY
        16/04/2027 | 10:00 | 13:00 | Space 1 | Work notes | As called | Dir. | TBA |
        16/04/2027 | 14:00 | 16:00 | Space 1 | Producers' showing | Full company | Dir. | Released | Producers away`,
      tables: [
        {
          track: 'rehearsals',
          headerRow: 2,
          fields:
            'A date, B time/callTime/startDate, C time/endDate/ignore, D location, E description/scene/item/synopsis, F cast/character/person, G owner/person, H status, I notes',
          dataRows: '4-6, 8-11, 13-15, 17-18, 20-21',
          status: {
            Called: 'booked',
            'Done 12/4': 'done',
            Confirmed: 'booked',
            'Cancelled - coach ill': 'cancelled',
            'Prov.': ['option', 'needed'],
            'If time': ['unknown', 'option'],
            'Moved to Thurs AM': ['cancelled', 'booked'],
            'To schedule': 'needed',
            'On the call sheet': 'booked',
            'Awaiting studio': ['needed', 'option'],
            TBA: ['unknown', 'needed'],
            Released: 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Wardrobe',
      rows: `
        Character | Artist | Sc | Garment | Sets | Route | Maker / house | Fitting | Progress | £
        JOSIAH WICK | Damien Okoro | 1-4 | Lamplighter's greatcoat | 2 | Make | Academy Costumes | 20/04/2027 | Toile stage | 780
        JOSIAH WICK | Damien Okoro | 9 | Wedding coat | 1 | Make | Academy Costumes | 20/04/2027 | On the cutting table | 640
        NELL FARTHING | TBC | 1-6 | Match seller dress | 2 | Make | Sam W | | Measurements needed | 420
        NELL FARTHING | TBC | 9 | Wedding dress | 1 | Make | Sam W | | Design signed off | 550
        SNUFFER | TBC | 2-8 | Frock coat, cane | 1 | Hire | Bristol Costume Services | | Reserved | 95
        TANSY | Rosie Maddocks | 3-7 | Widow's weeds | 1 | Hire | CosProp | 21/04/2027 | In store | 110
        TANSY | Rosie Maddocks | 9 | Bonnet | 1 | Buy | Etsy | 21/04/2027 | In the post | 45
        LINK BOY | | 1-9 | Rags, cap | 2 | Make | Sam W | | Measurements needed | 180
        ENSEMBLE M x 6 | | 1 | Fog chorus cloaks | 6 | Make | Royal Exchange hire | 22/04/2027 | On the cutting table | 900
        ENSEMBLE F x 6 | | 1 | Fog chorus cloaks | 6 | Make | Royal Exchange hire | 22/04/2027 | On the cutting table | 900
        ENSEMBLE x 12 | | 5 | Music hall | 12 | Hire | National Theatre | | Pulling at NT 3/3 | 1,100
        ENSEMBLE x 12 | | all | Character shoes | 12 | Buy | Arthur Lloyd | 19/04/2027 | Ordered | 960
        DANCE CAPT | Tomasz Bell | 5 | Tap shoes | 1 | Own | Artist | | Artist's own | 0
        SWINGS | | all | Double sets | 4 | Make | Sam W | | Budget to be agreed | 1,600
        WICK | Damien Okoro | 1 | Workshop coat (R&D) | 1 | Hire | CosProp | 09/11/2026 | Gone back | 40
        NARRATOR | | - | Evening dress | 1 | Hire | | | Not req'd | 0
        TANSY | Rosie Maddocks | 6 | Shawl, petticoat | 1 | Stock | Company store | 21/04/2027 | Labelled and railed | 0`,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 1,
          fields:
            'A character, B person, C scene, D item/description, E quantity/ignore, F category/vendor, G owner/vendor/person, H date/dueDate, I status, J cost/budget',
          dataRows: '2-18',
          status: {
            'Toile stage': 'inProgress',
            'On the cutting table': 'inProgress',
            'Measurements needed': 'needed',
            'Design signed off': 'approved',
            Reserved: ['booked', 'option'],
            'In store': 'inHand',
            'In the post': 'booked',
            'Pulling at NT 3/3': 'sourcing',
            Ordered: 'booked',
            "Artist's own": ['agreed', 'inHand'],
            'Budget to be agreed': ['needed', 'submitted'],
            'Gone back': 'returned',
            "Not req'd": ['notNeeded', 'cancelled'],
            'Labelled and railed': 'ready',
          },
        },
      ],
    },
    {
      title: 'Props & Prod Elx',
      rows: `
        PROPS - Supervisor: Marnie Teale | | | | | | |
        Ref | Sc | Prop | Qty | Make/Buy/Hire | Maker | Where are we? | £
        P01 | 1 | Lighting poles, 9ft | 8 | Make | Marnie's workshop | In build | 640
        P02 | 1 | Hand lanterns, practical | 14 | Make | Marnie's workshop | Sample approved | 980
        P03 | 2 | Ledger | 1 | Make | Marnie | Got it | 15
        P04 | 3 | Tea things | 1 set | Hire | Farley | Quote in from Farley | 60
        P05 | 4 | Gin bottles, sugar glass | 40 | Buy | Dauphin's | On order | 520
        P06 | 5 | Sheet music | 12 | Make | ASM | ASM making | 10
        P07 | 6 | Cradle | 1 | Borrow | Leeds Playhouse | Loan agreed | 0
        P08 | 7 | Constable's truncheons | 4 | Buy | | To source | 80
        P09 | 8 | Street barrow | 1 | Hire | Trading Post | Held at Trading Post | 140
        P10 | 9 | Wedding cake, false | 1 | Make | Marnie | In rehearsals | 70
        P11 | 9 | Confetti | 6 kg | Buy | | To source | 55
        P12 | 3 | Parrot | 1 | Make | | Cut | 0
        P13 | R&D | Rehearsal poles | 8 | Borrow | RADA | Returned to RADA | 0
        P14 | 8 | Warrants, wax seal | 20 | Make | ASM | Packed for tour | 25
        -
        -
        Kit | No. off | Dept | Hire co. | On hire | Off hire | Per week | Hire status
        Radio mics, 24-way | 1 | Sound | Autograph | 17/05/2027 | 13/11/2027 | £1,450 | Order placed
        DiGiCo SD7T | 1 | Sound | Autograph | 17/05/2027 | 13/11/2027 | £1,100 | Order placed
        GrandMA3 light | 2 | LX | White Light | 17/05/2027 | 13/11/2027 | £480 | Out to tender
        Moving heads | 32 | LX | White Light | 17/05/2027 | 13/11/2027 | £1,900 | Out to tender
        Haze + low fog | 4 | LX | MTFX | 17/05/2027 | 13/11/2027 | £220 | Quote with GM
        Chain hoists 500kg | 12 | Rigging | Unusual | 17/05/2027 | 13/11/2027 | £360 | Pencilled
        Show relay / cue lights | 1 | SM | GDS | 17/05/2027 | 13/11/2027 | £140 | GM approved
        Trucks, 45ft | 3 | Transport | Paul Mathew | 20/05/2027 | 14/11/2027 | £2,700 | Verbally agreed
        Rehearsal piano | 1 | Music | Markson | 05/04/2027 | 15/05/2027 | £60 | In the room
        Rehearsal PA | 1 | Sound | Stage Sound | 05/04/2027 | 15/05/2027 | £90 | Collected
        Workshop keyboard | 1 | Music | Markson | 02/11/2026 | 13/11/2026 | £40 | Off hire
        Pyro controller | 1 | LX | Just FX | | | £70 | No longer needed
        Band risers | 6 | Staging | tbc | 17/05/2027 | 13/11/2027 | £80 | Not yet priced`,
      tables: [
        {
          track: ['props', 'setDressing'],
          headerRow: 2,
          fields:
            'A id, B scene, C item, D quantity, E category/vendor, F owner/person/vendor, G status, H cost/budget',
          dataRows: '3-16',
          status: {
            'In build': 'inProgress',
            'Sample approved': 'approved',
            'Got it': 'inHand',
            'Quote in from Farley': ['sourcing', 'option'],
            'On order': 'booked',
            'ASM making': 'inProgress',
            'Loan agreed': 'agreed',
            'To source': ['needed', 'sourcing'],
            'Held at Trading Post': ['option', 'booked'],
            'In rehearsals': ['onSet', 'inHand'],
            Cut: 'cancelled',
            'Returned to RADA': 'returned',
            'Packed for tour': 'ready',
          },
        },
        {
          track: 'equipment',
          headerRow: 19,
          fields: 'A item, B quantity, C department, D vendor, E startDate, F endDate, G rate/cost, H status',
          dataRows: '20-32',
          status: {
            'Order placed': 'booked',
            'Out to tender': 'sourcing',
            'Quote with GM': 'submitted',
            Pencilled: 'option',
            'GM approved': 'approved',
            'Verbally agreed': 'agreed',
            'In the room': ['onSet', 'inHand'],
            Collected: 'inHand',
            'Off hire': 'returned',
            'No longer needed': ['notNeeded', 'cancelled'],
            'Not yet priced': 'needed',
          },
        },
      ],
    },
    {
      title: 'Snags',
      rows: `
        PRODUCTION SNAG LIST - Production Manager: Alun Prosser | | | | | | | |
        No. | Raised | Dept | Snag | Priority | Owner | Due | Position | Follow-up
        1 | 08/02/2027 | Staging | Lamp post truck 40mm too tall for Darlington | H | AP | 26/02/2027 | With the builders |
        2 | 08/02/2027 | LX | No flying grid at Malvern | H | AP | 05/03/2027 | Open |
        3 | 10/02/2027 | Sound | Ofcom licence for radios | M | Sound | 19/03/2027 | Applied for |
        4 | 11/02/2027 | Wardrobe | Cloaks not flameproof | H | Sup. | 12/03/2027 | Test booked 1/3 |
        5 | 12/02/2027 | Company | Child licences x 11 authorities | H | CM | 26/03/2027 | 4 of 11 in |
        6 | 15/02/2027 | Props | Real flame policy | H | AP | 01/03/2027 | Closed | LEDs throughout
        7 | 15/02/2027 | Transport | Low bridge at Buxton get-in | M | AP | 30/04/2027 | Rerouted, closed 18/2 |
        8 | 16/02/2027 | Staging | Brakes on truck 2 | M | Carp | 12/04/2027 | Not looked at |
        9 | 17/02/2027 | FOH | Strobe notice wording | L | CM | 10/05/2027 | Parked |
        10 | 18/02/2027 | Music | Pit too small at Richmond | M | MD | 16/04/2027 | Awaiting venue drawings |
        11 | 18/02/2027 | SM | Cue light positions | L | DSM | 21/05/2027 | In hand |
        12 | 19/02/2027 | Staging | Handrail height stage left | H | AP | 12/03/2027 | Fixed, needs checking |
        13 | 19/02/2027 | Company | Digs list for Aberdeen | L | CM | 01/05/2027 | Won't fix |
        14 | 22/02/2027 | LX | Haze detectors isolation letter | M | LX | 10/05/2027 | Open |`,
      tables: [
        {
          track: 'issues',
          headerRow: 2,
          fields:
            'A id, B date, C department/category, D description/item, E severity, F owner, G dueDate, H status, I notes',
          dataRows: '3-16',
          status: {
            'With the builders': 'inProgress',
            Open: 'needed',
            'Applied for': ['inProgress', 'submitted'],
            'Test booked 1/3': 'inProgress',
            '4 of 11 in': 'inProgress',
            Closed: 'done',
            'Rerouted, closed 18/2': 'done',
            'Not looked at': 'needed',
            Parked: ['needed', 'inProgress'],
            'Awaiting venue drawings': ['inProgress', 'needed'],
            'In hand': 'inProgress',
            'Fixed, needs checking': ['done', 'inProgress'],
            "Won't fix": ['cancelled', 'notNeeded'],
          },
        },
      ],
    },
  ],
};

const firnlicht: TextWorkbook = {
  title: 'FIRNLICHT – Kinofilm – Produktionsbüro Wien/Innsbruck',
  locale: 'de_AT',
  kind: 'film',
  dateOrder: 'DMY',
  language: 'de',
  tabs: [
    {
      title: 'Motive',
      rows: `
        FIRNLICHT – MOTIVLISTE – Stand 18.01.2027 – Motivaufnahmeleitung: Gregor Haslinger | | | | | | | | | | |
        Nr. | Motiv lt. Drehbuch | Bilder | Originalmotiv | Ort | Ansprechpartner | Tel. | Status Motiv | Behörde | Motivmiete/Tag | Drehtermin | Anmerkung
        M1 | Schutzhütte außen | 1, 14, 52 | Franz-Senn-Hütte | Neustift i. St. | Hüttenwirt Thaler | 0512 555 011 | Motivvertrag unterschrieben | BH Innsbruck-Land | € 900 | 08.03.2027 | nur Tourenski
        M2 | Schutzhütte Stube | 2, 15-18, 53 | Studio Haller | Wien 23 | Studioleitung | 01 555 0112 | Fix | entfällt | € 1.100 | 05.04.2027 | Nachbau
        M3 | Gletscherspalte | 20-24 | Hintertuxer Gletscher | Tux | Bergbahnen – Frau Egger | 05287 555 13 | Ansuchen bei BH | Naturschutz | € 2.500 | 15.03.2027 |
        M4 | Wohnung Resi | 5, 6, 31 | Altbau Höttinger Au | Innsbruck | Fam. Plattner | 0664 555 0114 | Mündlich zugesagt | entfällt | € 450 | 22.03.2027 |
        M5 | Gendarmerieposten | 28, 29 | ehem. Gemeindeamt | Gries | Bürgermeister | 05275 555 15 | Besichtigung am 25.1. | - | | 24.03.2027 |
        M6 | Spital | 35-37 | Landespflegeheim | Hall i. T. | Verwaltung | 05223 555 16 | Absage | | | | Ersatz suchen
        M6a | Spital | 35-37 | Otto-Wagner-Areal | Wien 14 | Wiener Standort | 01 555 0116 | Angefragt | | € 1.800 | 09.04.2027 |
        M7 | Bahnhof | 3, 50 | Bhf. Matrei | Matrei a. Br. | ÖBB Film – Hr. Wenzl | 01 555 0117 | Drehgenehmigung erteilt | ÖBB | € 1.200 | 18.03.2027 | Fahrdienstleiter
        M8 | Wirtshaus | 9, 40 | Gasthof Post | Steinach | Wirtin Hilde | 05272 555 18 | Option | - | € 700 | 25.03.2027 |
        M9 | Friedhof | 51 | Pfarrfriedhof | Gries | Pfarramt | 05275 555 19 | Vertrag beim Pfarrer | - | € 200 | 26.03.2027 |
        M10 | Passstraße | 12, 13 | Brennerstraße B182 | Gries | BH / Straßenmeisterei | 0512 555 020 | Sperre bewilligt | StVO | € 0 | 19.03.2027 | nur 10-min-Blöcke
        M11 | Skischule | 33 | offen | | | | Noch kein Vorschlag | | | |
        M12 | Garage Lois | 26 | Werkstatt Haidacher | Fulpmes | Hr. Haidacher | 0664 555 0122 | Vertrag in Arbeit | entfällt | € 300 | 23.03.2027 |
        M13 | Disco | 41 | - | | | | Gestrichen FS 4 | | | |
        M14 | Basislager/Catering | - | Parkplatz Talstation | Neustift | Bergbahnen | 05226 555 23 | Fix | | € 150 | 08.03.2027 |`,
      tables: [
        {
          track: 'locations',
          headerRow: 2,
          fields:
            'A id/reference, B set, C scene, D location, E address, F person, G phone, H status, I permit/approval, J cost/rate, K date/startDate, L notes',
          dataRows: '3-17',
          status: {
            'Motivvertrag unterschrieben': 'signed',
            Fix: 'booked',
            'Ansuchen bei BH': 'submitted',
            'Mündlich zugesagt': 'agreed',
            'Besichtigung am 25.1.': 'sourcing',
            Absage: 'rejected',
            Angefragt: 'sourcing',
            'Drehgenehmigung erteilt': 'inHand',
            Option: 'option',
            'Vertrag beim Pfarrer': ['submitted', 'agreed'],
            'Sperre bewilligt': ['inHand', 'approved'],
            'Noch kein Vorschlag': ['needed', 'sourcing'],
            'Vertrag in Arbeit': 'agreed',
            'Gestrichen FS 4': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Besetzung',
      rows: `
        Nr. | Rolle | Darsteller/in | Agentur | DT | Tagesgage | Besetzungsstand | Kostümprobe | Bemerkung
        HAUPTROLLEN | | | | | | | |
        1 | Resi Kofler | Verena Achleitner | Agentur Fürst | 31 | € 2.200 | Vertrag retour | 02.02.2027 |
        2 | Lois Kofler | Manuel Strasser | Players | 27 | € 2.000 | Vertrag ausgeschickt | 02.02.2027 | am 14.1.
        3 | Hüttenwirt | Erwin Puchinger | Kick | 18 | € 1.800 | Mündliche Zusage | 03.02.2027 |
        4 | Gendarm Tschurtschenthaler | Georg Mair | selbst | 12 | € 1.400 | Gage in Verhandlung | | will 1.600
        NEBENROLLEN | | | | | | | |
        5 | Frau Doktor | Sabine Lorant | Fürst | 5 | € 1.200 | 1. Option | |
        6 | Pfarrer | | | 3 | € 900 | Casting 28.1. | |
        7 | Bub (9) | | | 14 | € 350 | Straßencasting läuft | | Kinderarbeitsbewilligung
        8 | Bergretter 1 | Hannes Jenewein | Laie | 6 | € 300 | Zugesagt | 04.02.2027 | echter Bergretter
        9 | Bergretter 2 | Toni Spiss | Laie | 6 | € 300 | Zugesagt | 04.02.2027 |
        10 | Wirtin | Trude Holzer | Kick | 4 | € 950 | Redaktion muss freigeben | |
        11 | Skilehrer | Felix Auer | Players | 3 | € 800 | Abgesagt, Theater | |
        12 | Krankenschwester | | | 2 | € 600 | Offen | |
        13 | Schaffner | Otto Brix | Komparsen Tirol | 1 | € 250 | Gebucht | 04.02.2027 |
        14 | DJ | | | 1 | | Rolle entfallen | |
        15 | Journalistin | Lea Nowak | Fürst | 2 | € 700 | In Auswahl | | mit Regie 21.1.`,
      tables: [
        {
          track: 'cast',
          headerRow: 1,
          fields:
            'A id, B character, C person, D vendor/person, E quantity/ignore, F rate/cost, G status, H date/dueDate, I notes',
          dataRows: '3-6, 8-18',
          status: {
            'Vertrag retour': 'signed',
            'Vertrag ausgeschickt': 'offered',
            'Mündliche Zusage': 'agreed',
            'Gage in Verhandlung': 'offered',
            '1. Option': 'option',
            'Casting 28.1.': 'sourcing',
            'Straßencasting läuft': 'sourcing',
            Zugesagt: 'agreed',
            'Redaktion muss freigeben': 'submitted',
            'Abgesagt, Theater': 'rejected',
            Offen: 'needed',
            Gebucht: 'booked',
            'Rolle entfallen': 'cancelled',
            'In Auswahl': ['sourcing', 'option'],
          },
        },
      ],
    },
    {
      title: 'Ausstattung',
      rows: `
        AUSSTATTUNG / REQUISITE – Szenenbild: K. Rainalter – Ausstatterin: Moni – Innenrequisite: Flo | | | | | | | | |
        -
        Motiv | Gegenstand | Stk. | Art | Bezugsquelle | Wer | bis | Stand | Kalk. € | Ist €
        >STUBE (STUDIO HALLER)
        Stube | Kachelofen | 1 | Bau | Werkstatt | Moni | 31.03.2027 | In der Werkstatt | 3.200 | 900
        Stube | Eckbank mit Tisch | 1 | Leihe | Props & Co Wien | Moni | 31.03.2027 | Reserviert | 280 |
        Stube | Geweihe | 9 | Leihe | Jägerschaft | Moni | 31.03.2027 | Leihgabe zugesagt | 0 |
        Stube | Petroleumlampen | 4 | Kauf | willhaben | Flo | 31.03.2027 | Gekauft | 160 | 145
        Stube | Herrgottswinkel | 1 | Leihe | Volkskunstmuseum | Moni | 31.03.2027 | Anfrage läuft | 120 |
        Stube | Vorhänge rot kariert | 6 | Anfertigung | Näherei | Moni | 31.03.2027 | Stoffmuster bei Szenenbild | 340 |
        >WOHNUNG RESI
        Wohnung | Küchenkredenz | 1 | Kauf | Carla | Moni | 19.03.2027 | Im Lager | 190 | 180
        Wohnung | Röhrenfernseher | 1 | Leihe | Props & Co Wien | Flo | 19.03.2027 | Bestellt | 45 |
        Wohnung | Tapete 70er | 14 R. | Kauf | Online | Moni | 12.03.2027 | Muster abgesegnet | 420 |
        Wohnung | Kinderzeichnungen | 12 | Anfertigung | Volksschule | Flo | 19.03.2027 | Noch offen | 0 |
        >GENDARMERIEPOSTEN
        Posten | Schreibmaschine | 2 | Leihe | Fundus ORF | Flo | 23.03.2027 | Reserviert | 60 |
        Posten | Landkarte Bezirk | 1 | Grafik | Grafik | Flo | 23.03.2027 | In Druck | 80 |
        Posten | Waffenschrank | 1 | Leihe | Fundus ORF | Moni | 23.03.2027 | Fertig verladen | 70 | 70
        Disco | Spiegelkugel | 1 | Leihe | Eventtechnik | Moni | | Storniert | 0 |
        Teaser | Rodel | 2 | Leihe | Props & Co Wien | Flo | 11.12.2026 | Retourniert | 50 | 50
        | | | | | | | SUMME | 5.015 | 1.345`,
      tables: [
        {
          track: ['setDressing', 'props'],
          headerRow: 3,
          fields:
            'A set, B item, C quantity, D category/vendor, E vendor, F owner, G dueDate/date, H status, I budget, J actual',
          dataRows: '5-10, 12-15, 17-21',
          status: {
            'In der Werkstatt': 'inProgress',
            Reserviert: ['booked', 'option'],
            'Leihgabe zugesagt': 'agreed',
            Gekauft: 'inHand',
            'Anfrage läuft': 'sourcing',
            'Stoffmuster bei Szenenbild': 'submitted',
            'Im Lager': 'inHand',
            Bestellt: 'booked',
            'Muster abgesegnet': 'approved',
            'Noch offen': 'needed',
            'In Druck': 'inProgress',
            'Fertig verladen': 'ready',
            Storniert: 'cancelled',
            Retourniert: 'returned',
          },
        },
      ],
    },
    {
      title: 'Stab',
      rows: `
        Abteilung | Funktion | Name | Handy | Mail | Wochengage KV | Beginn | Ende | Vertrag | Anm.
        Produktion | Produktionsleitung | Ulrike Sommer | 0664 555 0131 | ulrike@example.com | € 2.450 | 02.11.2026 | 30.06.2027 | Unterfertigt |
        Produktion | Produktionsassistenz | Niki Brandl | 0664 555 0132 | niki@example.com | € 1.050 | 07.01.2027 | 30.04.2027 | Angemeldet ÖGK |
        Produktion | Filmgeschäftsführung | Heidi Kern | 0664 555 0133 | heidi@example.com | € 1.700 | 07.01.2027 | 31.07.2027 | Unterfertigt |
        Aufnahmeleitung | 1. AL | Gregor Haslinger | 0664 555 0134 | gregor@example.com | € 1.600 | 11.01.2027 | 23.04.2027 | Unterfertigt |
        Aufnahmeleitung | Set-AL | Ines Moser | 0664 555 0135 | ines@example.com | € 1.250 | 22.02.2027 | 16.04.2027 | Vertrag versandt 12.1. |
        Regie | 1. Regieass. | Paul Zellner | 0664 555 0136 | paul@example.com | € 1.650 | 18.01.2027 | 16.04.2027 | Einig, Vertrag folgt |
        Regie | Script/Continuity | | | | € 1.350 | 01.03.2027 | 16.04.2027 | Vorstellungsgespräch 22.1. |
        Kamera | Kamera/DoP | Astrid Wieser | 0664 555 0138 | astrid@example.com | € 3.200 | 01.02.2027 | 16.04.2027 | Bei der Anwältin | Reisetage
        Kamera | 1. Kameraass. | Jakob Lenz | 0664 555 0139 | | € 1.450 | 01.03.2027 | 16.04.2027 | In Option bis 31.1. |
        Kamera | DIT | | | | € 1.400 | 08.03.2027 | 16.04.2027 | Zu besetzen |
        Licht | Oberbeleuchter | Sepp Grubinger | 0664 555 0141 | | € 1.600 | 01.03.2027 | 16.04.2027 | Angefragt |
        Grip | Key Grip | Dusan Petrovic | 0664 555 0142 | dusan@example.com | € 1.600 | 08.03.2027 | 16.04.2027 | Keine Zeit |
        Ton | Originalton | Mira Fink | 0664 555 0143 | mira@example.com | € 1.700 | 08.03.2027 | 16.04.2027 | Handschlag |
        Berg | Sicherheit Berg | Alpinschule Stubai | 0664 555 0144 | | € 2.100 | 08.03.2027 | 19.03.2027 | Beauftragt |
        Kostüm | Garderobe | Lisi Huber | 0664 555 0145 | | € 1.150 | | | Ausgestiegen 8.1. |`,
      tables: [
        {
          track: 'crew',
          headerRow: 1,
          fields:
            'A department, B role, C person, D phone, E email, F rate/cost, G startDate, H endDate, I status/agreement, J notes',
          dataRows: '2-16',
          status: {
            Unterfertigt: 'signed',
            'Angemeldet ÖGK': ['booked', 'signed'],
            'Vertrag versandt 12.1.': 'offered',
            'Einig, Vertrag folgt': 'agreed',
            'Vorstellungsgespräch 22.1.': 'sourcing',
            'Bei der Anwältin': ['offered', 'submitted'],
            'In Option bis 31.1.': 'option',
            'Zu besetzen': 'needed',
            Angefragt: 'sourcing',
            'Keine Zeit': 'rejected',
            Handschlag: 'agreed',
            Beauftragt: 'booked',
            'Ausgestiegen 8.1.': ['cancelled', 'rejected'],
          },
        },
      ],
    },
    {
      title: 'Eingangsrechnungen',
      rows: `
        FIRNLICHT – Rechnungseingang Jänner 2027 | | | | | | | | |
        lfd. | Eingang | Lieferant | Re.-Nr. | Leistung | netto | USt | brutto | fällig | Zahlungsstatus
        1 | 07.01.2027 | Props & Co Wien | 27-0014 | Rodel Teaser | 50,00 | 10,00 | 60,00 | 21.01.2027 | bez. 14.1.
        2 | 07.01.2027 | Alpinschule Stubai | 118 | Begehung Spalte | 640,00 | 128,00 | 768,00 | 21.01.2027 | Freigegeben PL
        3 | 08.01.2027 | Volvo Rent Ibk | R-5521 | Bus 9-Sitzer KW 1 | 390,00 | 78,00 | 468,00 | 15.01.2027 | Abgebucht
        4 | 11.01.2027 | Studio Haller | 2027/3 | Anzahlung Studio | 6.600,00 | 1.320,00 | 7.920,00 | 25.01.2027 | Zahlungslauf 22.1.
        5 | 11.01.2027 | Kanzlei Dr. Orth | 44/27 | Verträge | 1.200,00 | 240,00 | 1.440,00 | 11.02.2027 | Zur Prüfung
        6 | 12.01.2027 | Gasthof Post | 9 | Quartier Motivsuche | 312,00 | 31,20 | 343,20 | 26.01.2027 | UID fehlt, retour an Lieferant
        7 | 13.01.2027 | Bergbahnen Tux | 7781 | Liftkarten | 214,00 | 21,40 | 235,40 | 27.01.2027 | Bar aus Handkassa
        8 | 13.01.2027 | Näherei Kuen | | Vorhänge | 340,00 | 68,00 | 408,00 | | Rechnung fehlt
        9 | 14.01.2027 | Casting Rand | C-07 | Pauschale 1. Rate | 3.000,00 | 600,00 | 3.600,00 | 28.01.2027 | Liegt bei Ulrike
        10 | 15.01.2027 | Props & Co Wien | 27-0031 | Eckbank, TV | 325,00 | 65,00 | 390,00 | 29.01.2027 | Freigegeben PL
        11 | 15.01.2027 | BH Innsbruck | - | Verwaltungsabgabe | 83,00 | 0,00 | 83,00 | 22.01.2027 | Überwiesen
        12 | 18.01.2027 | Eventtechnik Tirol | 620 | Spiegelkugel | 45,00 | 9,00 | 54,00 | | Gutschrift erhalten
        13 | 18.01.2027 | Casting Rand | C-08 | Straßencasting | 900,00 | 180,00 | 1.080,00 | 01.02.2027 | Strittig
        | | | | Summe | 14.099,00 | 2.750,60 | 16.849,60 | |`,
      tables: [
        {
          track: 'payments',
          headerRow: 2,
          fields:
            'A id/reference, B date, C vendor, D reference/id, E description/item, F cost, G cost/ignore, H cost/ignore, I dueDate, J status',
          dataRows: '3-15',
          status: {
            'bez. 14.1.': 'done',
            'Freigegeben PL': 'approved',
            Abgebucht: 'done',
            'Zahlungslauf 22.1.': 'approved',
            'Zur Prüfung': 'submitted',
            'UID fehlt, retour an Lieferant': 'rejected',
            'Bar aus Handkassa': 'done',
            'Rechnung fehlt': 'needed',
            'Liegt bei Ulrike': 'submitted',
            Überwiesen: 'done',
            'Gutschrift erhalten': ['cancelled', 'done'],
            Strittig: ['submitted', 'rejected'],
          },
        },
      ],
    },
  ],
};

const salDeMar: TextWorkbook = {
  title: 'SAL DE MAR – Serie para plataforma – T1 Caps 1-4 – Oficina de producción',
  locale: 'es_MX',
  kind: 'television',
  dateOrder: 'DMY',
  language: 'es',
  tabs: [
    {
      title: 'Talento',
      rows: `
        SAL DE MAR – ELENCO CAPS 101-104 – actualizado 03/03/2027 | | | | | | | |
        No. | Personaje | Actor / Actriz | Representante | Llamados | Por llamado | Inicia | Estatus contratación | Observaciones
        >PROTÁGONICOS Y CO-PROTAGÓNICOS
        1 | Marina Solís | Ximena Arrieta | RB Talent | 48 | $38,000 | 05/04/2027 | Contrato firmado |
        2 | Evaristo | Gustavo Terán | Mapache Mgmt | 40 | $35,000 | 05/04/2027 | Deal memo firmado |
        3 | Doña Chole | Patricia Luna | directo | 22 | $20,000 | 07/04/2027 | Oferta enviada | vence viernes
        4 | Comandante Rentería | Raúl Zapata | Siete Talent | 18 | $18,000 | 12/04/2027 | En negociación | pide camper solo
        >REPARTO
        5 | El Güero | Iker Montes | Mapache Mgmt | 12 | $9,000 | 08/04/2027 | Confirmado |
        6 | Padre Anselmo | Jorge Lugo | RB Talent | 6 | $8,000 | 19/04/2027 | Apartado |
        7 | Lupita (11 años) | | | 15 | $6,000 | 05/04/2027 | Callback 9/03 | permiso STPS
        8 | Pescador viejo | | local Veracruz | 4 | $2,500 | 14/04/2027 | Casting local |
        9 | Licenciada Prieto | Nora Rangel | ANDA | 5 | $7,500 | 21/04/2027 | Aprobación de plataforma |
        10 | Mesero | | | 1 | $2,500 | 16/04/2027 | Por castear |
        11 | Sicario 1 | Beto Cruz | directo | 5 | $4,000 | 13/04/2027 | Aceptó, falta contrato |
        12 | Sicario 2 | Ángel Rico | directo | 5 | $4,000 | 13/04/2027 | Aceptó, falta contrato |
        13 | Enfermera | Tania Solano | Siete Talent | 2 | $3,500 | 22/04/2027 | Declinó por fechas | ver opción 2
        14 | Reportera | Dalia Ponce | RB Talent | 2 | $3,500 | 23/04/2027 | Segunda opción |
        15 | Taxista | | | 1 | | | Personaje eliminado |
        16 | Capitán de puerto | | | 3 | $5,000 | 20/04/2027 | |`,
      tables: [
        {
          track: 'cast',
          headerRow: 2,
          fields:
            'A id, B character, C person, D vendor/person/notes, E quantity/ignore, F rate/cost, G startDate/date, H status, I notes',
          dataRows: '4-7, 9-20',
          status: {
            'Contrato firmado': 'signed',
            'Deal memo firmado': ['signed', 'agreed'],
            'Oferta enviada': 'offered',
            'En negociación': ['offered', 'sourcing'],
            Confirmado: 'booked',
            Apartado: 'option',
            'Callback 9/03': 'sourcing',
            'Casting local': 'sourcing',
            'Aprobación de plataforma': 'submitted',
            'Por castear': 'needed',
            'Aceptó, falta contrato': 'agreed',
            'Declinó por fechas': 'rejected',
            'Segunda opción': 'option',
            'Personaje eliminado': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Vestuario',
      rows: `
        Personaje | Cap/Esc | Cambio | Prenda | Pzas | Compra/Renta/Conf. | Proveedor | Prueba | Estatus | Ppto.
        Marina | 101/3 | 1 | Vestido de lino blanco | 3 | Confección | Taller Ofelia | 18/03/2027 | En confección | $6,600
        Marina | 101/9 | 2 | Overol de trabajo | 2 | Compra | Dickies | 18/03/2027 | Comprado | $2,300
        Marina | 102/14 | 4 | Traje de baño | 3 | Compra | Liverpool | 18/03/2027 | Opciones a dirección | $3,900
        Marina | 104/20 | 9 | Luto | 1 | Confección | Taller Ofelia | | En confección | $3,200
        Evaristo | 101/1 | 1 | Guayabera manchada | 4 | Compra | Mercado Mérida | 19/03/2027 | En envejecido | $2,800
        Evaristo | 103/6 | 3 | Traje de lino | 2 | Confección | Sastrería Abel | 19/03/2027 | 2a prueba 22/03 | $7,000
        Doña Chole | 101/5 | 1 | Mandil, rebozo | 2 | Stock | Bodega | | En percha, listo | $0
        Doña Chole | 103/2 | 2 | Vestido de misa | 1 | Renta | Vestuario Churubusco | | Apartado en Churubusco | $600
        Comandante | 102/8 | 1 | Uniforme | 2 | Renta | Marina (institución) | | Oficio enviado | $0
        El Güero | 101/12 | 1 | Playera pirata, bermuda | 3 | Compra | Tianguis | 20/03/2027 | Por comprar | $900
        Padre Anselmo | 103/2 | 1 | Sotana | 1 | Renta | | | Buscando | $800
        Lupita | 101/3 | 1 | Uniforme escolar | 3 | Compra | | | Por comprar | $1,500
        Sicarios | 102/11 | 1 | Chamarras | 4 | Compra | Liverpool | 20/03/2027 | Pedido en línea | $3,600
        Reportera | 104/3 | 1 | Traje sastre | 1 | Canje | Marca Julia | | Canje autorizado | $0
        Enfermera | 104/8 | 1 | Filipina | 2 | Compra | | | Por comprar | $700
        Taxista | 101/18 | 1 | Camisa | 1 | Stock | Bodega | | Cancelado | $0
        Marina | Piloto | - | Vestido prueba de cámara | 1 | Renta | Vestuario Churubusco | 12/02/2027 | Devuelto | $350`,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 1,
          fields:
            'A character, B scene, C id/ignore/scene, D item/description, E quantity, F category/vendor, G vendor, H date/dueDate, I status, J budget/cost',
          dataRows: '2-18',
          status: {
            'En confección': 'inProgress',
            Comprado: 'inHand',
            'Opciones a dirección': 'submitted',
            'En envejecido': 'inProgress',
            '2a prueba 22/03': 'inProgress',
            'En percha, listo': 'ready',
            'Apartado en Churubusco': ['booked', 'option'],
            'Oficio enviado': 'submitted',
            'Por comprar': 'needed',
            Buscando: 'sourcing',
            'Pedido en línea': 'booked',
            'Canje autorizado': ['agreed', 'approved'],
            Cancelado: 'cancelled',
            Devuelto: 'returned',
          },
        },
      ],
    },
    {
      title: 'Equipo técnico',
      rows: `
        CONTROL DE RENTAS – Gerente: Poncho Galván | | | | | | | | |
        -
        Equipo | Cant. | Depto. | Casa de renta | Sale | Regresa | Costo semanal | Estatus de renta | Autoriza | Notas
        >CÁMARA
        Sony Venice 2 | 2 | Foto | CTT Exp & Rentals | 31/03/2027 | 12/06/2027 | $62,000 | OC enviada | PG |
        Juego Cooke S4 | 1 | Foto | CTT Exp & Rentals | 31/03/2027 | 12/06/2027 | $38,000 | OC enviada | PG |
        Housing subacuático | 1 | Foto | AquaCine | 14/04/2027 | 17/04/2027 | $24,000 | Cotización solicitada | |
        Dron Inspire 3 | 1 | Foto | Aéreos MX | 06/04/2027 | 08/04/2027 | $30,000 | Autorizado | PG | permiso AFAC
        >STAFF Y TRAMOYA
        Planta 1200 A | 1 | Iluminación | Equipos Landa | 04/04/2027 | 12/06/2027 | $26,000 | Contrato con Landa firmado | PG |
        HMI 18K | 2 | Iluminación | Equipos Landa | 04/04/2027 | 12/06/2027 | $9,000 | Incluido en paquete | |
        Grúa 30 pies | 1 | Tramoya | EFD | 12/04/2027 | 13/04/2027 | $28,000 | En hold | |
        Camera car | 1 | Tramoya | EFD | 21/04/2027 | 21/04/2027 | $32,000 | Esperando VoBo de plataforma | |
        Lancha de cámara | 1 | Marítimo | Náutica Boca | 14/04/2027 | 17/04/2027 | $15,000 | De acuerdo, falta anticipo | |
        Plataforma flotante | 1 | Marítimo | | 14/04/2027 | 17/04/2027 | | Nada aún | |
        >SONIDO Y PRODUCCIÓN
        Radios Motorola | 40 | Producción | Radiocom | 01/03/2027 | 15/06/2027 | $4,000 | Recibidos | PG |
        Carpas 6x6 | 4 | Producción | Toldos Ver | 04/04/2027 | 12/06/2027 | $3,200 | Comparando precios | |
        Cámara de scouting | 1 | Foto | CTT Exp & Rentals | 15/02/2027 | 19/02/2027 | $3,500 | Entregada a CTT | PG |
        Steadicam | 1 | Foto | Op. propio | | | | Se baja | | va con gimbal`,
      tables: [
        {
          track: 'equipment',
          headerRow: 3,
          fields:
            'A item, B quantity, C department, D vendor, E startDate, F endDate, G rate/cost, H status, I owner/approvedBy/person, J notes',
          dataRows: '5-8, 10-15, 17-20',
          status: {
            'OC enviada': 'booked',
            'Cotización solicitada': 'sourcing',
            Autorizado: 'approved',
            'Contrato con Landa firmado': ['signed', 'booked'],
            'Incluido en paquete': ['booked', 'notNeeded'],
            'En hold': 'option',
            'Esperando VoBo de plataforma': 'submitted',
            'De acuerdo, falta anticipo': 'agreed',
            'Nada aún': 'needed',
            Recibidos: 'inHand',
            'Comparando precios': 'sourcing',
            'Entregada a CTT': 'returned',
            'Se baja': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Plan de rodaje',
      rows: `
        SAL DE MAR – PLAN DE RODAJE – SEMANA 1 y 2 – v5 | | | | | | | | | |
        Fecha | Día | Esc. | I/E | Set | Locación | D/N | Sinopsis | Elenco | Oct. | Situación
        05/04/2027 | 1 | 101/3 | EXT | Muelle | Alvarado | D | Marina llega. | 1, 7 | 2 1/8 | Filmada
        05/04/2027 | 1 | 101/4 | EXT | Muelle | Alvarado | D | Lupita la reconoce. | 1, 7 | 1 3/8 | Filmada
        05/04/2027 | 1 | 101/18 | INT | Taxi | Alvarado | D | Camino al pueblo. | 1 | 6/8 | Omitida
        06/04/2027 | 2 | 101/1 | EXT | Salina | Salinas de Coatzacoalcos | A | El cuerpo. | 2 | 1 | Filmada
        06/04/2027 | 2 | 101/2 | EXT | Salina | Salinas de Coatzacoalcos | D | Evaristo huye. | 2 | 1 7/8 | Incompleta, falta insert
        07/04/2027 | 3 | 101/5 | INT | Cocina Chole | Casa Tlacotalpan | D | La receta. | 1, 3 | 3 | Programada
        07/04/2027 | 3 | 101/6 | INT | Cocina Chole | Casa Tlacotalpan | N | La carta. | 3 | 7/8 | Programada
        08/04/2027 | 4 | 101/12 | EXT | Malecón | Alvarado | N | El Güero ofrece. | 2, 5 | 2 4/8 | Sujeta a clima
        08/04/2027 | 4 | 101/13 | EXT | Malecón | Alvarado | N | La persecución. | 2, 5 | 1 2/8 | Reprogramada al 15/04
        12/04/2027 | 5 | 102/8 | INT | Comandancia | Foro 2 | D | Interrogatorio. | 1, 4 | 4 1/8 | Llamado publicado
        13/04/2027 | 6 | 102/11 | EXT | Bodega | Puerto | N | El pago. | 11, 12 | 2 2/8 | Por conf.
        14/04/2027 | 7 | 102/14 | EXT | Mar abierto | Antón Lizardo | D | Marina nada. | 1 | 1 5/8 | Por conf.
        15/04/2027 | 8 | 101/13 | EXT | Malecón | Alvarado | N | La persecución. | 2, 5 | 1 2/8 | Programada
        16/04/2027 | 9 | 103/4 | INT | Restaurante | por definir | D | El trato. | 1, 2, 10 | 2 6/8 | Sin fecha firme
        s/f | | 104/2 | EXT | Carretera | por definir | N | El retén. | 4 | 1 4/8 | Sin programar`,
      tables: [
        {
          track: 'schedule',
          headerRow: 2,
          fields:
            'A date, B shootDay/id, C scene, D intExt, E set, F location, G dayNight, H synopsis/description, I cast/character, J pages, K status',
          dataRows: '3-17',
          status: {
            Filmada: 'done',
            Omitida: 'cancelled',
            'Incompleta, falta insert': ['inProgress', 'needed'],
            Programada: 'booked',
            'Sujeta a clima': ['booked', 'option'],
            'Reprogramada al 15/04': ['booked', 'cancelled'],
            'Llamado publicado': 'booked',
            'Por conf.': ['option', 'unknown'],
            'Sin fecha firme': ['needed', 'unknown'],
            'Sin programar': 'needed',
          },
        },
      ],
    },
    {
      title: 'Compras y pendientes',
      rows: `
        COMPRAS DE OFICINA Y SET | | | | | | |
        Artículo | Cant. | Tienda | Para | Encargado | Se ocupa | Estado | Costo
        Bloqueador FPS 50 | 24 | Costco | Unidad | Memo | 04/04/2027 | Comprado 1/03 | $4,300
        Sombrillas de playa | 12 | Coppel | Unidad | Memo | 04/04/2027 | Por comprar | $3,000
        Hieleras 60 L | 6 | Sam's | Catering | Memo | 04/04/2027 | Pedido en Amazon | $5,400
        Suero oral | 10 cajas | Farmacia | Seguridad | Karla | 04/04/2027 | Encargado en farmacia | $2,200
        Toner HP | 3 | Office Depot | Oficina | Karla | 05/03/2027 | Ya está en oficina | $4,800
        Tablillas | 2 | Cine-Pro | Foto | Karla | 29/03/2027 | Agotado, buscar en CDMX | $1,600
        Botas de hule | 20 prs | Ferretería | Staff | Memo | 05/04/2027 | Falta autorizar | $6,000
        Redes de pesca | 4 | Mercado | Arte | Karla | 01/04/2027 | Apalabradas | $2,000
        Toallas | 30 | Sam's | Vestuario | Memo | 13/04/2027 | En camino | $3,600
        Pilas AA | 100 | Sam's | Sonido | Memo | 04/04/2027 | Entregado a sonido | $1,100
        Impresora | 1 | Office Depot | Oficina | Karla | | Se devolvió, salió mal | $5,500
        Ventiladores | 4 | Coppel | Oficina | Karla | 08/03/2027 | Ya no se necesita | $2,400
        -
        PENDIENTES DE PRODUCCIÓN | | | | | | |
        No. | Asunto | Área | Responsable | Se reportó | Fecha límite | Avance | Prioridad
        1 | Permiso de Capitanía para 102/14 | Locaciones | Poncho | 22/02/2027 | 26/03/2027 | En trámite | Alta
        2 | Hospedaje en Alvarado insuficiente | Producción | Karla | 22/02/2027 | 19/03/2027 | Resuelto | Alta
        3 | Marejada: plan de contingencia | Dirección | 1er AD | 24/02/2027 | 31/03/2027 | Sin avance | Alta
        4 | Tarifa de lanchas subió 30% | Producción | Poncho | 25/02/2027 | 15/03/2027 | En pláticas | Media
        5 | Seguro de buceo | Producción | Poncho | 25/02/2027 | 26/03/2027 | Turnado a jurídico | Alta
        6 | Menor de edad: permiso STPS | Elenco | Karla | 26/02/2027 | 22/03/2027 | Papeles incompletos | Alta
        7 | Ruido del astillero | Sonido | Poncho | 26/02/2027 | 09/04/2027 | Atendido 2/03 | Baja
        8 | Placas de utilería vencidas | Arte | Rosi | 01/03/2027 | 02/04/2027 | Por revisar | Media
        9 | Luz insuficiente en bodega | Foto | Gaffer | 01/03/2027 | 12/04/2027 | Cerrado | Media
        10 | Baños portátiles en salinas | Locaciones | Poncho | 02/03/2027 | 02/04/2027 | Turnado a jurídico | Baja
        11 | Doble de Marina | Stunts | Poncho | 02/03/2027 | 02/04/2027 | En espera de respuesta | Media
        12 | Camper para niños | Producción | Karla | 03/03/2027 | 04/04/2027 | No procede | Baja`,
      tables: [
        {
          track: 'shopping',
          headerRow: 2,
          fields: 'A item, B quantity, C vendor, D department, E owner, F dueDate/date, G status/done, H cost/budget',
          dataRows: '3-14',
          status: {
            'Comprado 1/03': ['inHand', 'done'],
            'Por comprar': 'needed',
            'Pedido en Amazon': 'booked',
            'Encargado en farmacia': 'booked',
            'Ya está en oficina': ['inHand', 'done'],
            'Agotado, buscar en CDMX': 'sourcing',
            'Falta autorizar': 'submitted',
            Apalabradas: 'agreed',
            'En camino': 'booked',
            'Entregado a sonido': ['done', 'inHand'],
            'Se devolvió, salió mal': 'returned',
            'Ya no se necesita': ['notNeeded', 'cancelled'],
          },
        },
        {
          track: 'issues',
          headerRow: 17,
          fields: 'A id, B description/item, C department, D owner, E date, F dueDate, G status, H severity',
          dataRows: '18-29',
          status: {
            'En trámite': ['inProgress', 'submitted'],
            Resuelto: 'done',
            'Sin avance': 'needed',
            'En pláticas': 'inProgress',
            'Turnado a jurídico': 'inProgress',
            'Papeles incompletos': ['inProgress', 'needed'],
            'Atendido 2/03': 'done',
            'Por revisar': 'needed',
            Cerrado: 'done',
            'En espera de respuesta': 'inProgress',
            'No procede': ['cancelled', 'notNeeded'],
          },
        },
      ],
    },
  ],
};

const traghetto: TextWorkbook = {
  title: "L'ULTIMO TRAGHETTO – serie TV 6x100' – Ufficio di produzione (Napoli)",
  locale: 'it_IT',
  kind: 'television',
  dateOrder: 'DMY',
  language: 'it',
  tabs: [
    {
      title: 'Cast',
      rows: `
        L'ULTIMO TRAGHETTO – ELENCO ARTISTICO – agg. 08/02/2027 | | | | | | | |
        N. | Personaggio | Attore | Agenzia | Pose | Compenso/posa | Stato contratto | Prova costume | Note
        >PROTAGONISTI
        1 | Ispettrice Carla Improta | Valeria Mancuso | Moviement | 74 | € 4.500 | Contratto firmato | 22/02/2027 |
        2 | Salvatore Improta | Renato Esposito | Volver | 52 | € 3.200 | Contratto inviato | 22/02/2027 | sollecitare
        3 | PM De Luca | Giorgio Albanese | Cdandrea | 31 | € 3.000 | Deal chiuso | 23/02/2027 |
        >RUOLI RICORRENTI
        4 | Comandante Ferrara | Aldo Marino | Officine Artistiche | 24 | € 1.400 | In trattativa | | chiede 1.700
        5 | Nunzia | Imma Cozzolino | TNA | 20 | € 1.100 | Opzionata | | fino al 20/02
        6 | Don Gaetano | Franco Iovine | no agente | 12 | € 900 | Conf. | 24/02/2027 |
        7 | Medico legale | Sara Bianchi | Volver | 14 | € 1.000 | Attesa ok RAI | | provino inviato
        8 | Ciro (10 anni) | | | 18 | € 400 | Provini 13/02 | | tutore
        9 | Agente Russo | Luca Vitale | TNA | 22 | € 700 | Conf. | 24/02/2027 |
        10 | Agente Greco | | | 22 | € 700 | Da assegnare | |
        >RUOLI DI PUNTATA (1-2)
        11 | Vedova Sarno | Teresa Amato | Moviement | 4 | € 800 | Accordo verbale | |
        12 | Armatore Cacace | Piero Rinaldi | Cdandrea | 6 | € 1.200 | Ha rifiutato | | pensare alternativa
        13 | Barista | | | 1 | € 350 | Casting locale | |
        14 | Notaio | Ennio Grasso | no agente | 2 | € 500 | Lettera d'impegno firmata | |
        15 | Skipper | | | 1 | | Tagliato | |
        16 | Suora | Adele Conte | TNA | 2 | € 450 | Opzionata | |`,
      tables: [
        {
          track: 'cast',
          headerRow: 2,
          fields:
            'A id, B character, C person, D vendor/person, E quantity/ignore, F rate/cost, G status, H date/dueDate, I notes',
          dataRows: '4-6, 8-14, 16-21',
          status: {
            'Contratto firmato': 'signed',
            'Contratto inviato': 'offered',
            'Deal chiuso': ['agreed', 'booked'],
            'In trattativa': ['offered', 'sourcing'],
            Opzionata: 'option',
            'Conf.': 'booked',
            'Attesa ok RAI': 'submitted',
            'Provini 13/02': 'sourcing',
            'Da assegnare': 'needed',
            'Accordo verbale': 'agreed',
            'Ha rifiutato': 'rejected',
            'Casting locale': 'sourcing',
            "Lettera d'impegno firmata": ['signed', 'booked'],
            Tagliato: 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Location',
      rows: `
        Ambiente | Scene | Location | Indirizzo | Referente | Cell. | Stato | Permessi | Canone/giorno | Date ripresa | Note
        >PROCIDA
        Molo / imbarco | 101, 118, 240 | Porto di Marina Grande | Procida | Capitaneria – C.te Lauro | 081 5550 111 | Autorizzazione ricevuta | rilasciata | € 0 | 15-17/03 | orari aliscafi
        Casa Improta int. | 104-110 | Casa privata | via Marcello Scotti | sig.ra Scotto | 333 555 0112 | Contratto firmato | n.n. | € 600 | 18-24/03 |
        Chiesa | 133 | S. Maria delle Grazie | Procida | Don Lello | 081 5550 113 | Richiesta in Curia | in attesa | € 300 | 25/03 |
        Bar della Corricella | 112, 150 | Bar da Nunzio | Corricella | Nunzio | 338 555 0114 | Accordo a voce | suolo pubbl. | € 500 | 26/03 |
        Spiaggia | 101A | Chiaiolella | Procida | Comune – arch. Pagano | 081 5550 115 | Domanda protocollata | in attesa | € 250 | 29/03 |
        Faro | 244 | | | | | Da trovare | | | |
        >NAPOLI
        Questura | 120-128 | Ex sede Enel | via Galileo Ferraris | dott. Marra | 081 5550 121 | Bloccata | n.n. | € 1.500 | 05-16/04 |
        Procura | 135, 136 | Centro direzionale is. E | Napoli | ufficio affitti | 081 5550 122 | Sopralluogo 11/02 | | | 19/04 |
        Obitorio | 129, 130 | Policlinico vecchio | Napoli | prof. Serra | 081 5550 123 | Negata | | | |
        Obitorio (alt.) | 129, 130 | Facoltà di Veterinaria | Napoli | segreteria | 081 5550 124 | In opzione | | € 700 | 20/04 |
        Ufficio armatore | 141 | Palazzo Caravita | Napoli | amministratore | 081 5550 125 | Contratto in firma | n.n. | € 1.200 | 21/04 |
        Traghetto int. | 117, 239 | Nave Caremar | Molo Beverello | Caremar – dott.ssa Izzo | 081 5550 126 | Contattati | | | |
        Vicolo | 145 | via Solitaria | Napoli | Film Commission | 081 5550 127 | Valutata, troppo rumore | | | |
        Campo base | - | Parcheggio Brin | Napoli | | 081 5550 128 | Bloccata | | € 200 | 05-23/04 |`,
      tables: [
        {
          track: 'locations',
          headerRow: 1,
          fields:
            'A set, B scene, C location, D address, E person, F phone, G status, H permit, I cost/rate, J date/startDate, K notes',
          dataRows: '3-8, 10-17',
          status: {
            'Autorizzazione ricevuta': 'inHand',
            'Contratto firmato': 'signed',
            'Richiesta in Curia': 'submitted',
            'Accordo a voce': 'agreed',
            'Domanda protocollata': 'submitted',
            'Da trovare': ['needed', 'sourcing'],
            Bloccata: 'booked',
            'Sopralluogo 11/02': 'sourcing',
            Negata: 'rejected',
            'In opzione': 'option',
            'Contratto in firma': ['agreed', 'submitted'],
            Contattati: 'sourcing',
            'Valutata, troppo rumore': 'rejected',
          },
        },
      ],
    },
    {
      title: 'Costumi',
      rows: `
        REPARTO COSTUMI – Costumista: Marilù Gentile – Assistente: Rocco | | | | | | | | |
        Personaggio | Cambio | Scene | Capi | Doppi | Sartoria / fornitore | Prova | Lavorazione | Costo | Note
        Carla | 1 | 101-110 | Giacca pelle, jeans | 3 | Acquisto – Zara | 22/02/2027 | Acquistato | € 420 |
        Carla | 2 | 120-128 | Tailleur pantalone | 2 | Sartoria Annamode | 22/02/2027 | In lavorazione | € 680 |
        Carla | 3 | 133 | Abito lutto | 1 | Sartoria Annamode | 22/02/2027 | Bozzetto approvato | € 450 |
        Carla | 4 | 240 | Cerata gialla | 4 | Acquisto – Decathlon | | Acquistato | € 320 | acqua
        Salvatore | 1 | 104, 112 | Divisa Caremar | 2 | Prestito Caremar | | Attesa risposta Caremar | € 0 |
        Salvatore | 2 | 133 | Abito scuro | 1 | Noleggio Tirelli | 22/02/2027 | Prenotato da Tirelli | € 120 |
        De Luca | 1 | 135 | Completo grigio, toga | 1 | Noleggio Tirelli | 23/02/2027 | Provato, stringere vita | € 150 |
        Ferrara | 1 | 118 | Uniforme GC | 1 | Guardia Costiera | | Nulla osta richiesto | € 0 |
        Nunzia | 1 | 112 | Vestito fiori, grembiule | 2 | Repertorio | | Stirato e pronto | € 0 |
        Don Gaetano | 1 | 133 | Paramenti | 1 | Parrocchia | | Ce li presta Don Lello | € 0 |
        Medico legale | 1 | 129 | Camici | 4 | Acquisto | | Da comprare | € 90 |
        Ciro | 1 | 101A | Costume, maglietta | 3 | Acquisto | | Da comprare | € 60 | attore da definire
        Agenti | 1 | 120-128 | Divise PS | 6 | Noleggio Peruzzi | 24/02/2027 | Ritirato da Peruzzi | € 540 |
        Vedova Sarno | 1 | 133 | Velo, cappotto | 1 | Noleggio Tirelli | | Tre proposte alla regia | € 80 |
        Armatore | 1 | 141 | Blazer | 1 | | | Da comprare | |
        Skipper | 1 | - | Polo, bermuda | 1 | | | Annullato | |
        Carla | P | promo | Impermeabile | 1 | Noleggio Peruzzi | 18/01/2027 | Reso | € 60 |`,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 2,
          fields:
            'A character, B id/ignore/scene, C scene, D item/description, E quantity, F vendor/category, G date/dueDate, H status, I cost/budget, J notes',
          dataRows: '3-19',
          status: {
            Acquistato: 'inHand',
            'In lavorazione': 'inProgress',
            'Bozzetto approvato': 'approved',
            'Attesa risposta Caremar': ['sourcing', 'submitted'],
            'Prenotato da Tirelli': ['booked', 'option'],
            'Provato, stringere vita': 'inProgress',
            'Nulla osta richiesto': 'submitted',
            'Stirato e pronto': 'ready',
            'Ce li presta Don Lello': 'agreed',
            'Da comprare': 'needed',
            'Ritirato da Peruzzi': 'inHand',
            'Tre proposte alla regia': 'submitted',
            Annullato: 'cancelled',
            Reso: 'returned',
          },
        },
      ],
    },
    {
      title: 'Arredamento',
      rows: `
        ARREDAMENTO – Arredatore: Pino Sorrentino | | | | | | | | |
        -
        Ambiente | Elemento | Q.tà | Nolo/Acq./Costr. | Fornitore | Chi segue | Consegna | A che punto | Prev. | Cons.
        >QUESTURA
        Questura | Scrivanie metalliche | 12 | Nolo | Rancati | Pino | 01/04/2027 | Buono d'ordine fatto | € 720 |
        Questura | Schedari | 8 | Nolo | Rancati | Pino | 01/04/2027 | Buono d'ordine fatto | € 320 |
        Questura | Vetrata divisoria | 1 | Costr. | Falegnameria | Gigi | 30/03/2027 | In costruzione | € 2.400 | € 800
        Questura | Lavagna indagine | 1 | Costr. | Grafica | Gigi | 01/04/2027 | Grafica in stampa | € 150 |
        Questura | Macchina caffè | 1 | Nolo | Gruppo Illiria | Gigi | 01/04/2027 | Preventivo chiesto | € 100 |
        Questura | Veneziane | 14 | Acq. | Leroy Merlin | Gigi | 30/03/2027 | In magazzino | € 420 | € 398
        >CASA IMPROTA
        Cucina | Credenza anni 60 | 1 | Nolo | E. Rancati | Pino | 16/03/2027 | Scelta dallo scenografo | € 90 |
        Cucina | Frigo Fiat | 1 | Nolo | privato | Pino | 16/03/2027 | Il privato ce lo dà | € 50 |
        Salotto | Divano velluto | 1 | Nolo | E. Rancati | Pino | 16/03/2027 | Messo da parte | € 110 |
        Salotto | Quadri marine | 6 | Acq. | mercatino | Gigi | 16/03/2027 | Cercando | € 180 |
        Camera Ciro | Letto a castello | 1 | Acq. | Ikea | Gigi | 16/03/2027 | Montato sul set | € 200 | € 199
        Camera Ciro | Poster calcio | 4 | Costr. | Grafica | Gigi | 16/03/2027 | Liberatorie da ottenere | € 40 |
        >OBITORIO
        Obitorio | Tavolo autoptico | 1 | Nolo | MedRent | Pino | 19/04/2027 | Foto in visione | € 250 |
        Obitorio | Celle frigo | 1 | Costr. | Falegnameria | Pino | 19/04/2027 | In costruzione | € 1.800 |
        Barca skipper | Cuscineria | 1 | Nolo | | Gigi | | Scena tagliata | |
        Promo | Valigia | 1 | Nolo | E. Rancati | Gigi | 18/01/2027 | Riconsegnata | € 20 | € 20
        | | | | | | | Totale | € 6.850 | € 1.417`,
      tables: [
        {
          track: ['setDressing', 'props'],
          headerRow: 3,
          fields:
            'A set, B item, C quantity, D category, E vendor, F owner, G dueDate/date, H status, I budget, J actual',
          dataRows: '5-10, 12-17, 19-22',
          status: {
            "Buono d'ordine fatto": 'booked',
            'In costruzione': 'inProgress',
            'Grafica in stampa': 'inProgress',
            'Preventivo chiesto': 'sourcing',
            'In magazzino': 'inHand',
            'Scelta dallo scenografo': 'approved',
            'Il privato ce lo dà': 'agreed',
            'Messo da parte': ['option', 'booked'],
            Cercando: 'sourcing',
            'Montato sul set': 'onSet',
            'Liberatorie da ottenere': 'needed',
            'Foto in visione': 'submitted',
            'Scena tagliata': 'cancelled',
            Riconsegnata: 'returned',
          },
        },
      ],
    },
    {
      title: 'Fatture fornitori',
      rows: `
        Data ft. | Fornitore | N. fattura | Causale | Imponibile | IVA | Totale | Scadenza | Pagamento | Note amm.ne
        11/01/2027 | Peruzzi | 14/27 | Nolo promo | 60,00 | 13,20 | 73,20 | 11/02/2027 | Pagata 5/02 |
        13/01/2027 | E. Rancati | 33 | Nolo valigia | 20,00 | 4,40 | 24,40 | 13/02/2027 | Saldata |
        18/01/2027 | Caremar | FT-881 | Passaggi sopralluogo | 340,00 | 34,00 | 374,00 | 18/02/2027 | Bonifico disposto |
        20/01/2027 | Hotel Celeste | 7 | Pernotti | 890,00 | 89,00 | 979,00 | 20/02/2027 | In scadenziario |
        25/01/2027 | Falegnameria Ruocco | 2/27 | Acconto vetrata | 800,00 | 176,00 | 976,00 | 10/02/2027 | Approvata dal DOP |
        26/01/2027 | Leroy Merlin | S0091 | Veneziane | 326,23 | 71,77 | 398,00 | 26/01/2027 | Carta di credito |
        27/01/2027 | Annamode | 19 | Acconto sartoria | 500,00 | 110,00 | 610,00 | 27/02/2027 | Da approvare |
        29/01/2027 | sig.ra Scotto | - | Caparra casa | 1.200,00 | 0,00 | 1.200,00 | 15/02/2027 | Manca ricevuta |
        01/02/2027 | Studio legale Ferri | 5/A | Contratti cast | 2.400,00 | 528,00 | 2.928,00 | 01/03/2027 | In verifica |
        02/02/2027 | Grafica Sud | 61 | Stampe | 140,00 | 30,80 | 170,80 | 02/03/2027 | Contestata | importo doppio
        03/02/2027 | Noleggi Vesuvio | 112 | Furgone gennaio | 780,00 | 171,60 | 951,60 | 03/03/2027 | Da approvare |
        04/02/2027 | Catering Mimì | | Pranzo sopralluogo | 210,00 | 21,00 | 231,00 | | Attesa fattura |
        05/02/2027 | Grafica Sud | 64 NC | Nota di credito | -70,00 | -15,40 | -85,40 | | Stornata |
        | | Totale | | 7.596,23 | 1.234,37 | 8.830,60 | | |`,
      tables: [
        {
          track: 'payments',
          headerRow: 1,
          fields:
            'A date, B vendor, C reference/id, D description/item, E cost, F cost/ignore, G cost/ignore, H dueDate, I status, J notes',
          dataRows: '2-14',
          status: {
            'Pagata 5/02': 'done',
            Saldata: 'done',
            'Bonifico disposto': ['done', 'approved'],
            'In scadenziario': ['approved', 'submitted'],
            'Approvata dal DOP': 'approved',
            'Carta di credito': 'done',
            'Da approvare': 'submitted',
            'Manca ricevuta': 'needed',
            'In verifica': 'submitted',
            Contestata: 'rejected',
            'Attesa fattura': 'needed',
            Stornata: 'cancelled',
          },
        },
      ],
    },
  ],
};

const zimowisko: TextWorkbook = {
  title: 'ZIMOWISKO – film fabularny – biuro produkcji Warszawa/Łódź',
  locale: 'pl_PL',
  kind: 'film',
  dateOrder: 'DMY',
  language: 'pl',
  tabs: [
    {
      title: 'Ekipa',
      rows: `
        ZIMOWISKO – LISTA EKIPY – stan na 14.01.2027 | | | | | | | | |
        Pion | Funkcja | Imię i nazwisko | Telefon | E-mail | Stawka tyg. | Od | Do | Stan umowy | Uwagi
        >PRODUKCJA
        Produkcja | Kierownik produkcji | Beata Wrońska | 600 555 011 | beata@example.com | 6 500 zł | 02.11.2026 | 31.05.2027 | Umowa podpisana |
        Produkcja | II kierownik produkcji | Marek Sobol | 600 555 012 | marek@example.com | 4 800 zł | 04.01.2027 | 30.04.2027 | Umowa podpisana |
        Produkcja | Koordynatorka | Ola Gajda | 600 555 013 | ola@example.com | 3 900 zł | 04.01.2027 | 30.04.2027 | Umowa wysłana |
        Produkcja | Kierownik planu | Darek Zięba | 600 555 014 | | 4 200 zł | 01.02.2027 | 09.04.2027 | Dogadany, umowa w przyszłym tyg. |
        >REŻYSERIA
        Reżyseria | II reżyser | Hanna Pietrzak | 600 555 015 | hanna@example.com | 5 200 zł | 11.01.2027 | 09.04.2027 | Potwierdzona |
        Reżyseria | Sekretarka planu | Ewa Lis | 600 555 016 | ewa@example.com | 3 600 zł | 15.02.2027 | 09.04.2027 | Wstępna rezerwacja |
        Reżyseria | Asystent reżysera | | | | 2 400 zł | 01.02.2027 | 09.04.2027 | Szukamy |
        >OBRAZ
        Operatorski | Autor zdjęć | Tomasz Brodzki | 600 555 018 | tomasz@example.com | ryczałt | 11.01.2027 | 09.04.2027 | Negocjacje z agentem |
        Operatorski | Ostrzyciel | Kuba Maj | 600 555 019 | kuba@example.com | 4 400 zł | 22.02.2027 | 09.04.2027 | Zapytany o terminy |
        Operatorski | DIT | | | | 3 800 zł | 22.02.2027 | 09.04.2027 | Wakat |
        Oświetlenie | Mistrz oświetlenia | Zbigniew Kot | 600 555 021 | | 4 500 zł | 22.02.2027 | 09.04.2027 | Słowo dał |
        >DŹWIĘK I SCENOGRAFIA
        Dźwięk | Operator dźwięku | Anna Ruszczyk | 600 555 022 | anna@example.com | 4 700 zł | 22.02.2027 | 09.04.2027 | Odmówiła, inny film |
        Scenografia | Scenograf | Piotr Halicki | 600 555 023 | piotr@example.com | ryczałt | 07.12.2026 | 09.04.2027 | Umowa podpisana |
        Scenografia | Rekwizytor planu | Jacek Mróz | 600 555 024 | | 3 400 zł | 15.02.2027 | 09.04.2027 | Umowa u prawnika |
        Charakteryzacja | Asystentka | Iza Kern | 600 555 025 | | 3 000 zł | | | Zrezygnowała 10.01 |`,
      tables: [
        {
          track: 'crew',
          headerRow: 2,
          fields:
            'A department, B role, C person, D phone, E email, F rate/cost, G startDate, H endDate, I status/agreement, J notes',
          dataRows: '4-7, 9-11, 13-16, 18-21',
          status: {
            'Umowa podpisana': 'signed',
            'Umowa wysłana': 'offered',
            'Dogadany, umowa w przyszłym tyg.': 'agreed',
            Potwierdzona: 'booked',
            'Wstępna rezerwacja': 'option',
            Szukamy: 'sourcing',
            'Negocjacje z agentem': ['offered', 'sourcing'],
            'Zapytany o terminy': 'sourcing',
            Wakat: 'needed',
            'Słowo dał': 'agreed',
            'Odmówiła, inny film': 'rejected',
            'Umowa u prawnika': ['agreed', 'offered'],
            'Zrezygnowała 10.01': ['cancelled', 'rejected'],
          },
        },
      ],
    },
    {
      title: 'Obiekty',
      rows: `
        Lp. | Obiekt wg scenariusza | Sceny | Obiekt zdjęciowy | Adres | Osoba kontaktowa | Tel. | Stan | Zgody | Cena / dzień | Zdjęcia | Uwagi
        1 | Ośrodek – świetlica | 4-9, 30 | OW Sosna | Karpacz | p. Wilk | 700 555 031 | Umowa najmu podpisana | nie dot. | 2 500 zł | 01.03.2027 | ogrzewanie od 26.02
        2 | Ośrodek – sypialnie | 10-14 | OW Sosna | Karpacz | p. Wilk | 700 555 031 | Umowa najmu podpisana | nie dot. | w cenie | 03.03.2027 |
        3 | Stok | 18, 19 | Kopa | Karpacz | Winterpol | 700 555 033 | Potwierdzony | zgoda KPN | 3 000 zł | 09.03.2027 | po 16:00
        4 | Las – polana | 1, 40-44 | Leśnictwo Śnieżka | Kowary | Nadleśnictwo | 700 555 034 | Wniosek złożony | w toku | 500 zł | 11.03.2027 |
        5 | Dworzec | 2, 3 | Dworzec Kowary | Kowary | PKP – rzecznik | 700 555 035 | Czekamy na zgodę PKP | w toku | 1 800 zł | 15.03.2027 |
        6 | Komisariat | 33 | d. urząd gminy | Mysłakowice | wójt | 700 555 036 | Ustna zgoda wójta | - | 600 zł | 16.03.2027 |
        7 | Mieszkanie Krysi | 22, 23 | ul. Piotrkowska 101 | Łódź | p. Nowicka | 700 555 037 | Dokumentacja 20.01 | nie dot. | 1 500 zł | 24.03.2027 |
        8 | Mieszkanie Krysi (rez.) | 22, 23 | ul. Próchnika 7 | Łódź | p. Adamiak | 700 555 038 | Rezerwowy | nie dot. | 1 200 zł | |
        9 | Szpital | 26, 27 | Szpital Bukowiec | Kowary | dyrekcja | 700 555 039 | Nie zgodzili się | | | |
        10 | Szpital | 26, 27 | | | | | Brak | | | 18.03.2027 |
        11 | Szosa | 15, 16 | droga woj. 366 | Karpacz | ZDW | 700 555 041 | Zgoda jest | jest | 900 zł | 10.03.2027 | policja x 2
        12 | Kościół | 36 | św. Barbary | Kowary | proboszcz | 700 555 042 | W rozmowach | kuria | | 17.03.2027 |
        13 | Sklep GS | 20 | | | | | Scena wypadła | | | |
        14 | Baza | - | parking OW Sosna | Karpacz | p. Wilk | 700 555 031 | W cenie obiektu | | 0 zł | 01.03.2027 |`,
      tables: [
        {
          track: 'locations',
          headerRow: 1,
          fields:
            'A id, B set, C scene, D location, E address, F person, G phone, H status, I permit, J cost/rate, K date/startDate, L notes',
          dataRows: '2-15',
          status: {
            'Umowa najmu podpisana': 'signed',
            Potwierdzony: 'booked',
            'Wniosek złożony': 'submitted',
            'Czekamy na zgodę PKP': 'submitted',
            'Ustna zgoda wójta': 'agreed',
            'Dokumentacja 20.01': 'sourcing',
            Rezerwowy: 'option',
            'Nie zgodzili się': 'rejected',
            Brak: 'needed',
            'Zgoda jest': 'inHand',
            'W rozmowach': 'sourcing',
            'Scena wypadła': 'cancelled',
            'W cenie obiektu': ['booked', 'notNeeded'],
          },
        },
      ],
    },
    {
      title: 'Rekwizyty',
      rows: `
        REKWIZYTY – kier. Lena Sawicka | | | | | | | | | |
        LS = Lena, JM = Jacek; kwoty brutto | | | | | | | | | |
        -
        Scena | Rekwizyt | Szt. | Kto gra | Źródło | Odpow. | Na kiedy | Status | Plan | Wydano | Uwagi
        2 | Walizki tekturowe | 14 | Dzieci | wypożyczalnia WFDiF | LS | 12.03.2027 | Zarezerwowane | 420 zł | |
        2 | Bilety PKP 1981 | 40 | Dzieci | grafik | JM | 12.03.2027 | Projekt zatwierdzony | 60 zł | |
        4 | Gitara | 2 | Wychowawca | zakup | JM | 26.02.2027 | Kupione | 500 zł | 460 zł | 1 do zniszczenia
        4 | Telewizor Neptun | 1 | - | Allegro | JM | 26.02.2027 | W drodze | 200 zł | 180 zł |
        5 | Dziennik kolonijny | 4 | Kierowniczka | wykonanie | LS | 26.02.2027 | W robocie | 150 zł | |
        7 | Menażki | 30 | Dzieci | wojsko | LS | 26.02.2027 | Pismo wysłane | 0 zł | |
        9 | Adapter Bambino | 1 | Krysia | kolekcjoner | JM | 26.02.2027 | Obiecany | 0 zł | |
        10 | Latarki | 12 | Dzieci | zakup | JM | 02.03.2027 | Do kupienia | 240 zł | |
        15 | Atrapa psa | 1 | - | wykonanie | LS | 09.03.2027 | Do akceptacji reżysera | 3 200 zł | 900 zł |
        18 | Narty drewniane | 20 par | Dzieci | muzeum Karpacz | LS | 08.03.2027 | Szukam | 600 zł | |
        19 | Sanki | 8 | Dzieci | wypożyczalnia WFDiF | LS | 08.03.2027 | Spakowane | 160 zł | 160 zł |
        27 | Kroplówka | 1 | Krysia | szpital | JM | 17.03.2027 | Do kupienia | 80 zł | |
        33 | Maszyna do pisania | 1 | Milicjant | wypożyczalnia WFDiF | JM | 15.03.2027 | Spakowane | 70 zł | 70 zł |
        40 | Pistolet gumowy | 2 | Milicjant | pirotechnik | LS | 10.03.2027 | Na planie | 100 zł | 100 zł | próby 14.01
        20 | Waga sklepowa | 1 | - | wypożyczalnia WFDiF | JM | | Skreślone | 0 zł | |
        test | Radio Jowita | 1 | - | wypożyczalnia WFDiF | JM | 08.01.2027 | Oddane | 30 zł | 30 zł |
        | | | | | | | Razem | 5 810 zł | 1 900 zł |`,
      tables: [
        {
          track: 'props',
          headerRow: 4,
          fields:
            'A scene, B item, C quantity, D character, E category/vendor, F owner, G dueDate/date, H status, I budget/cost, J actual/cost, K notes',
          dataRows: '5-20',
          status: {
            Zarezerwowane: ['booked', 'option'],
            'Projekt zatwierdzony': 'approved',
            Kupione: 'inHand',
            'W drodze': 'booked',
            'W robocie': 'inProgress',
            'Pismo wysłane': ['sourcing', 'submitted'],
            Obiecany: 'agreed',
            'Do kupienia': 'needed',
            'Do akceptacji reżysera': 'submitted',
            Szukam: 'sourcing',
            Spakowane: 'ready',
            'Na planie': 'onSet',
            Skreślone: 'cancelled',
            Oddane: 'returned',
          },
        },
      ],
    },
    {
      title: 'Sprzęt',
      rows: `
        Sprzęt | Ilość | Pion | Wypożyczalnia | Odbiór | Zwrot | Cena/tydz. | Status zamówienia | Uwagi
        Alexa 35 | 1 | Kamera | Heliograf | 26.02.2027 | 10.04.2027 | 11 000 zł | Zamówione |
        Alexa Mini LF | 1 | Kamera | Heliograf | 26.02.2027 | 10.04.2027 | 8 500 zł | Zamówione |
        Obiektywy Master Prime | 1 kpl. | Kamera | Heliograf | 26.02.2027 | 10.04.2027 | 6 400 zł | Opcja do 31.01 |
        Kran 9 m | 1 | Grip | ATM System | 09.03.2027 | 11.03.2027 | 5 200 zł | Czekamy na ofertę |
        Skuter śnieżny | 2 | Transport | Karkonosze Moto | 08.03.2027 | 13.03.2027 | 1 800 zł | Ustalone telefonicznie |
        Agregat 60 kVA | 1 | Światło | Lumen | 28.02.2027 | 20.03.2027 | 2 600 zł | Zaakceptowane przez KP |
        HMI 6kW | 4 | Światło | Lumen | 28.02.2027 | 10.04.2027 | 1 200 zł | Wycena u Beaty |
        Maszyna do śniegu | 2 | SFX | Snow FX | 10.03.2027 | 12.03.2027 | 3 000 zł | Niezamówione |
        Dron | 1 | Kamera | Dron House | 09.03.2027 | 09.03.2027 | 4 000 zł | Termin nieustalony |
        Radiotelefony | 25 | Produkcja | Radiokom | 04.01.2027 | 15.04.2027 | 700 zł | Odebrane |
        Kamper charakteryzacji | 1 | Transport | Filmbus | 28.02.2027 | 10.04.2027 | 3 400 zł | Zamówione |
        Kamera próbna | 1 | Kamera | Heliograf | 07.01.2027 | 09.01.2027 | 1 900 zł | Zwrócona |
        Szyny 20 m | 1 | Grip | ATM System | 28.02.2027 | 10.04.2027 | 500 zł | Sprawdzone, gotowe do wydania |
        Steadicam | 1 | Kamera | operator | | | 4 500 zł | Rezygnujemy |`,
      tables: [
        {
          track: 'equipment',
          headerRow: 1,
          fields:
            'A item, B quantity, C department/category, D vendor, E startDate, F endDate, G rate/cost, H status, I notes',
          dataRows: '2-15',
          status: {
            Zamówione: 'booked',
            'Opcja do 31.01': 'option',
            'Czekamy na ofertę': 'sourcing',
            'Ustalone telefonicznie': 'agreed',
            'Zaakceptowane przez KP': 'approved',
            'Wycena u Beaty': 'submitted',
            Niezamówione: 'needed',
            'Termin nieustalony': ['needed', 'unknown'],
            Odebrane: 'inHand',
            Zwrócona: 'returned',
            'Sprawdzone, gotowe do wydania': ['ready', 'booked'],
            Rezygnujemy: 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Próby i sprawy',
      rows: `
        PRÓBY AKTORSKIE I PRZYMIARKI | | | | | |
        Termin | Godz. | Miejsce | Co | Kto | Prowadzi | Stan
        07.01.2027 | 10:00 | sala Chełmska | czytanie scenariusza | cała obsada | reż. | Odbyła się
        08.01.2027 | 11:00 | sala Chełmska | sc. 4-5 | Krysia, Wychowawca | reż. | Odbyła się
        11.01.2027 | 10:00 | Heliograf | zdjęcia próbne kostium | Krysia | operator | Zrobione
        15.01.2027 | 10:00 | sala Chełmska | sc. 9 | Krysia, dzieci | reż. | Potw.
        15.01.2027 | 14:00 | sala Chełmska | piosenka | dzieci | muz. | Potw.
        18.01.2027 | 12:00 | Karpacz | narty – trening | dzieci | instruktor | Przełożona
        19.01.2027 | 10:00 | sala Chełmska | sc. 22-23 | Krysia, Matka | reż. | Odwołana
        20.01.2027 | 10:00 | magazyn | przymiarka | dzieci | kostium | Umówiona
        22.01.2027 | 16:00 | ? | sc. 33 | Milicjant, Krysia | reż. | Do ustalenia
        25.01.2027 | 10:00 | Karpacz | próba kaskaderska | Krysia, kaskader | koord. | Wstępnie
        26.01.2027 | 10:00 | sala Chełmska | sc. 40-44 | Krysia, Milicjant | reż. | W planie
        27.01.2027 | 10:00 | sala Chełmska | próba generalna dzieci | dzieci | II reż. | Czeka na szkołę
        -
        SPRAWY OTWARTE | | | | | |
        Nr | Zgłoszono | Sprawa | Waga | Prowadzi | Termin | Stan sprawy
        1 | 04.01.2027 | Zgody rodziców – 30 dzieci | pilne | Ola | 15.02.2027 | W toku
        2 | 04.01.2027 | Brak śniegu w prognozie | pilne | Beata | 25.02.2027 | Otwarte
        3 | 05.01.2027 | Nocleg 80 osób Karpacz | ważne | Marek | 31.01.2027 | Załatwione
        4 | 07.01.2027 | Prawa do piosenki | ważne | Beata | 28.02.2027 | U prawnika
        5 | 07.01.2027 | Pies – weterynarz na planie | niskie | Ola | 01.03.2027 | Nie ruszone
        6 | 08.01.2027 | Ubezpieczenie kaskaderów | pilne | Marek | 20.02.2027 | Czekamy na odpowiedź PZU
        7 | 11.01.2027 | Autobus H9 nie odpala | ważne | Darek | 10.03.2027 | Naprawiony 13.01
        8 | 11.01.2027 | Broń – zgłoszenie policji | pilne | Marek | 01.03.2027 | Pismo poszło
        9 | 12.01.2027 | Hałas – wyciąg w OW Sosna | niskie | Darek | 01.03.2027 | Do sprawdzenia
        10 | 12.01.2027 | Nauczyciel na plan | ważne | Ola | 15.02.2027 | W toku
        11 | 13.01.2027 | Statyści – limit miejsc w busie | niskie | Ola | 01.03.2027 | Nieaktualne
        12 | 13.01.2027 | Faktura za test odrzucona | niskie | Beata | 29.01.2027 | Zamknięte`,
      tables: [
        {
          track: 'rehearsals',
          headerRow: 2,
          fields:
            'A date, B time/callTime, C location, D description/item/scene/synopsis, E cast/character/person, F owner/person, G status',
          dataRows: '3-14',
          status: {
            'Odbyła się': 'done',
            Zrobione: 'done',
            'Potw.': 'booked',
            Przełożona: ['needed', 'cancelled'],
            Odwołana: 'cancelled',
            Umówiona: 'booked',
            'Do ustalenia': ['needed', 'unknown'],
            Wstępnie: ['option', 'needed'],
            'W planie': 'booked',
            'Czeka na szkołę': ['needed', 'option'],
          },
        },
        {
          track: 'issues',
          headerRow: 17,
          fields: 'A id, B date, C description/item, D severity, E owner, F dueDate, G status',
          dataRows: '18-29',
          status: {
            'W toku': 'inProgress',
            Otwarte: 'needed',
            Załatwione: 'done',
            'U prawnika': 'inProgress',
            'Nie ruszone': 'needed',
            'Czekamy na odpowiedź PZU': 'inProgress',
            'Naprawiony 13.01': 'done',
            'Pismo poszło': ['inProgress', 'submitted'],
            'Do sprawdzenia': 'needed',
            Nieaktualne: ['notNeeded', 'cancelled'],
            Zamknięte: 'done',
          },
        },
      ],
    },
  ],
};

const getij: TextWorkbook = {
  title: "GETIJ – tv-reeks 8 x 50' – productiebureau Oostende/Vlissingen",
  locale: 'nl_BE',
  kind: 'television',
  dateOrder: 'DMY',
  language: 'nl',
  tabs: [
    {
      title: 'Cast',
      rows: `
        GETIJ – CASTLIJST afl. 1-4 – versie 12/02/2027 – casting: Gunter | | | | | | | |
        Nr. | Rol | Acteur | Agent | Draaidagen | Dagfee | Eerste dag | Status casting | Opm.
        HOOFDROLLEN | | | | | | | |
        1 | Inspecteur Liv Dewaele | Katrien Buyse | Hakim Agency | 62 | € 1.450 | 05/04/2027 | Contract getekend |
        2 | Joris Verhaeghe | Stijn Callens | The Agency | 48 | € 1.300 | 05/04/2027 | Contract ligt bij agent |
        3 | Mila Dewaele (15) | | | 26 | € 450 | 07/04/2027 | Tweede ronde 18/02 | kinderarbeid aanvragen
        4 | Burgemeester Coppens | Walter De Smet | Hakim Agency | 20 | € 1.000 | 12/04/2027 | Akkoord, nog op papier |
        NEVENROLLEN | | | | | | | |
        5 | Havenmeester | Peter-Jan Loos | geen | 9 | € 700 | 08/04/2027 | Geboekt |
        6 | Wetsdokter | Fatma Yildiz | Spotlight BE | 11 | € 750 | 14/04/2027 | In optie |
        7 | Zeeuwse rechercheur | Jeroen Kodde | Features NL | 14 | € 850 | 19/04/2027 | Bod uitgebracht | NL btw
        8 | Schipper Maes | Luc Vermeersch | geen | 6 | € 600 | 08/04/2027 | Geboekt |
        9 | Uitbaatster frituur | | | 3 | € 500 | 15/04/2027 | Nog te casten |
        10 | Loodgieter | | | 1 | € 400 | 16/04/2027 | Nog te casten |
        11 | Journaliste VRT | Ines Baert | The Agency | 4 | € 550 | 20/04/2027 | Zender moet goedkeuren |
        12 | Poetsvrouw | Magda Kiss | geen | 2 | € 400 | 21/04/2027 | Beschikbaarheid gevraagd |
        13 | Advocaat | Bart Claes | Hakim Agency | 5 | € 700 | 22/04/2027 | Heeft afgezegd | toneel in Gent
        14 | Visser 2 | | | 2 | | | Geschrapt versie 3 |
        15 | Kapitein ferry | Hugo Prins | Features NL | 3 | € 650 | 26/04/2027 | Reserve |`,
      tables: [
        {
          track: 'cast',
          headerRow: 2,
          fields:
            'A id, B character, C person, D vendor/person/notes, E quantity/ignore, F rate/cost, G startDate/date, H status, I notes',
          dataRows: '4-7, 9-19',
          status: {
            'Contract getekend': 'signed',
            'Contract ligt bij agent': 'offered',
            'Tweede ronde 18/02': 'sourcing',
            'Akkoord, nog op papier': 'agreed',
            Geboekt: 'booked',
            'In optie': 'option',
            'Bod uitgebracht': 'offered',
            'Nog te casten': 'needed',
            'Zender moet goedkeuren': 'submitted',
            'Beschikbaarheid gevraagd': 'sourcing',
            'Heeft afgezegd': 'rejected',
            'Geschrapt versie 3': 'cancelled',
            Reserve: 'option',
          },
        },
      ],
    },
    {
      title: 'Locaties',
      rows: `
        Decor | Afl/scènes | Draailocatie | Gemeente | Contact | GSM | Toestand | Vergunning | Prijs/dag | Draaidag | Aandachtspunten
        Politiekantoor | 1/3, 1/8, 2/4 | Oud RVA-gebouw | Oostende | Stad – dienst Patrimonium | 059 55 51 11 | Contract in orde | nvt | € 650 | 5-9/04 |
        Huis Liv | 1/2, 1/14 | Privéwoning Mariakerke | Oostende | fam. Deprez | 0470 55 51 12 | Vastgelegd | parkeerverbod | € 500 | 12-13/04 | kat
        Havendok | 1/1, 1/5 | Visserijdok | Oostende | Haven – kpt. Rau | 059 55 51 13 | Aanvraag ingediend | lopende | € 300 | 8/04 | hoogwater 14u
        Strand | 1/1A, 4/30 | Raversijde | Oostende | AMDK | 059 55 51 14 | Vergunning binnen | ok | € 0 | 14/04 |
        Frituur | 2/7 | Frituur Annie | Bredene | Annie | 0470 55 51 15 | Annie ziet het zitten | | € 250 | 15/04 |
        Mortuarium | 1/9, 3/2 | AZ Damiaan | Oostende | communicatiedienst | 059 55 51 16 | Neen gekregen | | | |
        Mortuarium | 1/9, 3/2 | Campus Brugge | Brugge | labo | 050 55 51 17 | Prospectie 17/02 | | | 16/04 |
        Villa Coppens | 2/10, 3/6 | Villa Les Zéphyrs | Westende | Gemeente Middelkerke | 059 55 51 18 | Contract ter ondertekening | nvt | € 900 | 19-20/04 |
        Ferry | 4/21-25 | Westerschelde Ferry | Vlissingen NL | Provincie Zeeland | 0118 555 119 | Gemaild | | € 2.000 | 26/04 |
        Kantoor Vlissingen | 3/11 | Oude Arsenaal | Vlissingen NL | beheerder | 0118 555 120 | 2de keus | | € 450 | 27/04 |
        Loods | 4/28 | | Zeebrugge | | | Nog te zoeken | | | 28/04 |
        Rijweg polder | 2/15 | Sint-Catharinapolder | Middelkerke | politiezone | 059 55 51 22 | Politie akkoord | in aanvraag | € 0 | 21/04 | 2 seingevers
        Café | 3/9 | Café Botteltje | Oostende | Kris | 059 55 51 23 | Valt weg | | | | scène op straat
        Basis | - | Parking Kursaal | Oostende | Mobiliteit | 059 55 51 24 | Vastgelegd | ok | € 120 | 5-16/04 |`,
      tables: [
        {
          track: 'locations',
          headerRow: 1,
          fields:
            'A set, B scene, C location, D address, E person, F phone, G status, H permit, I cost/rate, J date/startDate/shootDay, K notes',
          dataRows: '2-15',
          status: {
            'Contract in orde': 'signed',
            Vastgelegd: 'booked',
            'Aanvraag ingediend': 'submitted',
            'Vergunning binnen': 'inHand',
            'Annie ziet het zitten': 'agreed',
            'Neen gekregen': 'rejected',
            'Prospectie 17/02': 'sourcing',
            'Contract ter ondertekening': ['agreed', 'submitted'],
            Gemaild: 'sourcing',
            '2de keus': 'option',
            'Nog te zoeken': 'needed',
            'Politie akkoord': ['agreed', 'approved'],
            'Valt weg': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Aankleding',
      rows: `
        ART DEPARTMENT – production designer: Hilde V. – setdresser: Wout – inkoop: Sanne | | | | | | | | |
        -
        Decor | Stuk | Aant. | Huur/Aankoop/Bouw | Leverancier | Wie | Nodig tegen | Status | Raming | Kost
        >POLITIEKANTOOR
        Kantoor | Bureaus | 10 | Huur | Kringwinkel | Sanne | 01/04/2027 | Besteld | € 400 |
        Kantoor | Bureaustoelen | 14 | Huur | Kringwinkel | Sanne | 01/04/2027 | Besteld | € 280 |
        Kantoor | Verhoorspiegel | 1 | Bouw | atelier | Wout | 30/03/2027 | In opbouw | € 1.100 | € 350
        Kantoor | Politielogo's | 8 | Bouw | grafiek | Wout | 01/04/2027 | Bij de drukker | € 240 |
        Kantoor | Stadsplan | 1 | Aankoop | stadsarchief | Sanne | 01/04/2027 | Offerte gevraagd | € 60 |
        Kantoor | Koffieautomaat | 1 | Huur | Miko | Sanne | 01/04/2027 | Toegezegd door Miko | € 0 |
        >HUIS LIV
        Living | Zetel groen | 1 | Huur | Rekwisiet Mechelen | Wout | 09/04/2027 | Onder voorbehoud | € 120 |
        Living | Platenkast | 1 | Aankoop | 2dehands | Wout | 09/04/2027 | Opgehaald 10/02 | € 80 | € 75
        Keuken | Servies | 1 set | Aankoop | Kringwinkel | Sanne | 09/04/2027 | Opgehaald 10/02 | € 30 | € 22
        Kamer Mila | Affiches | 12 | Bouw | grafiek | Wout | 09/04/2027 | Rechten niet geregeld | € 90 |
        Kamer Mila | Behang | 8 rol | Aankoop | Gamma | Wout | 06/04/2027 | Staal goedgekeurd | € 210 |
        >MORTUARIUM
        Mortuarium | Snijtafel | 1 | Huur | Medirent | Sanne | 15/04/2027 | Moodboard bij Hilde | € 300 |
        Mortuarium | Koelcel (front) | 1 | Bouw | atelier | Wout | 15/04/2027 | Nog niet gestart | € 1.400 |
        Frituur | Lichtreclame | 1 | Bouw | neonmaker | Wout | 14/04/2027 | Klaar voor transport | € 520 | € 520
        Café | Biljart | 1 | Huur | | Sanne | | Geannuleerd | € 0 |
        Pilootscène | Sloep | 1 | Huur | zeilschool | Wout | 29/01/2027 | Terug bij zeilschool | € 150 | € 150`,
      tables: [
        {
          track: ['setDressing', 'props'],
          headerRow: 3,
          fields:
            'A set, B item, C quantity, D category/vendor, E vendor, F owner, G dueDate/date, H status, I budget, J actual',
          dataRows: '5-10, 12-16, 18-22',
          status: {
            Besteld: 'booked',
            'In opbouw': 'inProgress',
            'Bij de drukker': 'inProgress',
            'Offerte gevraagd': 'sourcing',
            'Toegezegd door Miko': 'agreed',
            'Onder voorbehoud': 'option',
            'Opgehaald 10/02': 'inHand',
            'Rechten niet geregeld': 'needed',
            'Staal goedgekeurd': 'approved',
            'Moodboard bij Hilde': 'submitted',
            'Nog niet gestart': 'needed',
            'Klaar voor transport': 'ready',
            Geannuleerd: 'cancelled',
            'Terug bij zeilschool': 'returned',
          },
        },
      ],
    },
    {
      title: 'Materiaal & inkopen',
      rows: `
        MATERIAALHUUR | | | | | | |
        Materiaal | # | Dept. | Verhuurder | Ophalen | Terugbrengen | Weekprijs | Status huur
        Sony Venice | 2 | Camera | Lites | 02/04/2027 | 28/05/2027 | € 3.100 | Bevestigd
        Lenzenset Orion | 1 | Camera | Lites | 02/04/2027 | 28/05/2027 | € 1.500 | Bevestigd
        Drone | 1 | Camera | Skylens | 14/04/2027 | 14/04/2027 | € 1.100 | Afhankelijk van weer
        Zodiac cameraboot | 1 | Marine | Duikclub Oostende | 08/04/2027 | 08/04/2027 | € 600 | Mondeling vastgelegd
        Lichtballon | 1 | Licht | EyeLite | 21/04/2027 | 22/04/2027 | € 850 | Prijsvraag loopt
        Generator 80 kVA | 1 | Licht | EyeLite | 05/04/2027 | 28/05/2027 | € 900 | Bestelbon getekend
        Rijdende dolly | 1 | Grip | KGS | 05/04/2027 | 28/05/2027 | € 420 | Offerte bij line producer
        Walkies | 30 | Productie | Comtel | 15/02/2027 | 28/05/2027 | € 190 | Op kantoor
        Tenten 3x3 | 6 | Regie | Partyrent | 05/04/2027 | 28/05/2027 | € 150 | Nog te huren
        Hoogtewerker | 1 | Licht | Boels | 21/04/2027 | 21/04/2027 | € 260 | Goedgekeurd door LP
        Testcamera | 1 | Camera | Lites | 25/01/2027 | 29/01/2027 | € 700 | Binnengebracht
        Regenmachine | 1 | SFX | Flash Art | | | € 950 | Afbesteld
        -
        BOODSCHAPPEN PRODUCTIE | | | | | | |
        Wat | Hoeveel | Winkel | Voor | Loper | Tegen | Gehaald? | Prijs
        Handwarmers | 150 | Decathlon | Regie | Jef | 02/04/2027 | Gekocht | € 130
        Regenponcho's | 60 | Action | Regie | Jef | 02/04/2027 | Moet nog | € 90
        Thermossen | 4 | Makro | Catering | Noor | 02/04/2027 | Online besteld | € 120
        Duct tape zwart | 12 | Brico | Grip | Jef | 01/04/2027 | Niet op voorraad | € 70
        Printpapier A4 | 10 | Bol | Kantoor | Noor | 15/02/2027 | Geleverd | € 45
        Tijgerbalsem | 3 | Apotheek | Grime | Noor | 02/04/2027 | Moet nog | € 25
        Zandzakken | 20 | Hubo | Grip | Jef | 02/04/2027 | Afhalen dinsdag | € 85
        Zonnecrème | 6 | Kruidvat | Regie | Noor | 02/04/2027 | Op het lijstje | € 50
        Laarzen mt 42-45 | 8 | AVEVA | Kleding | Jef | 07/04/2027 | Jef gaat kijken | € 200
        Usb-sticks | 10 | Coolblue | Beeld | Noor | 19/02/2027 | Afgegeven aan DIT | € 90
        Paraplu's | 12 | Action | Regie | Jef | 02/04/2027 | Teruggebracht, kapot | € 60
        Tuinstoelen | 10 | Ikea | Catering | Noor | 02/04/2027 | Niet meer nodig | € 150`,
      tables: [
        {
          track: 'equipment',
          headerRow: 2,
          fields: 'A item, B quantity, C department/category, D vendor, E startDate, F endDate, G rate/cost, H status',
          dataRows: '3-14',
          status: {
            Bevestigd: 'booked',
            'Afhankelijk van weer': ['option', 'unknown'],
            'Mondeling vastgelegd': ['agreed', 'booked'],
            'Prijsvraag loopt': 'sourcing',
            'Bestelbon getekend': ['booked', 'approved'],
            'Offerte bij line producer': 'submitted',
            'Op kantoor': 'inHand',
            'Nog te huren': 'needed',
            'Goedgekeurd door LP': 'approved',
            Binnengebracht: 'returned',
            Afbesteld: 'cancelled',
          },
        },
        {
          track: 'shopping',
          headerRow: 17,
          fields: 'A item, B quantity, C vendor, D department, E owner, F dueDate/date, G status/done, H cost/budget',
          dataRows: '18-29',
          status: {
            Gekocht: ['inHand', 'done'],
            'Moet nog': 'needed',
            'Online besteld': 'booked',
            'Niet op voorraad': ['sourcing', 'needed'],
            Geleverd: ['inHand', 'done'],
            'Afhalen dinsdag': 'booked',
            'Op het lijstje': 'needed',
            'Jef gaat kijken': 'sourcing',
            'Afgegeven aan DIT': ['done', 'inHand'],
            'Teruggebracht, kapot': 'returned',
            'Niet meer nodig': ['notNeeded', 'cancelled'],
          },
        },
      ],
    },
    {
      title: 'Facturen',
      rows: `
        Nr. | Factuurdatum | Leverancier | Omschrijving | Excl. | Btw | Incl. | Vervaldag | Goedkeuring door | Status betaling
        F001 | 20/01/2027 | zeilschool Spinnaker | sloep piloot | 150,00 | 31,50 | 181,50 | 19/02/2027 | Ann | Betaald
        F002 | 25/01/2027 | Lites | testcamera | 700,00 | 147,00 | 847,00 | 24/02/2027 | Ann | Goedgekeurd
        F003 | 27/01/2027 | Catering Moule | testdag | 310,00 | 37,20 | 347,20 | 26/02/2027 | Ann | Overgeschreven 8/02
        F004 | 29/01/2027 | Hakim Agency | castingdag | 1.200,00 | 252,00 | 1.452,00 | 28/02/2027 | | Ter goedkeuring bij Ann
        F005 | 01/02/2027 | Stad Oostende | retributie | 85,00 | 0,00 | 85,00 | 03/03/2027 | Ann | Klaar voor betaling
        F006 | 02/02/2027 | atelier Vandamme | voorschot spiegel | 350,00 | 73,50 | 423,50 | 16/02/2027 | Ann | Goedgekeurd
        F007 | 03/02/2027 | Comtel | walkies febr. | 760,00 | 159,60 | 919,60 | 05/03/2027 | | Ingeboekt
        F008 | 04/02/2027 | Bol | papier | 37,19 | 7,81 | 45,00 | 04/02/2027 | Ann | Bancontact
        F009 | 05/02/2027 | Kringwinkel | bureaus | 680,00 | 0,00 | 680,00 | | | Wacht op factuur
        F010 | 08/02/2027 | Features NL | reiskosten | 220,00 | 0,00 | 220,00 | 10/03/2027 | | Geweigerd
        F011 | 09/02/2027 | neonmaker Flux | lichtreclame | 520,00 | 109,20 | 629,20 | 11/03/2027 | | In betwisting
        F012 | 10/02/2027 | Advocaat Pil | contracten | 1.800,00 | 378,00 | 2.178,00 | 12/03/2027 | | Nog te controleren
        F013 | 11/02/2027 | atelier Vandamme | dubbel gefactureerd | 350,00 | 73,50 | 423,50 | | | Gecrediteerd
        | | | Totaal | 7.162,19 | 1.269,31 | 8.431,50 | | |`,
      tables: [
        {
          track: 'payments',
          headerRow: 1,
          fields:
            'A id/reference, B date, C vendor, D description/item, E cost, F cost/ignore, G cost/ignore, H dueDate, I owner/approvedBy/person, J status',
          dataRows: '2-14',
          status: {
            Betaald: 'done',
            Goedgekeurd: 'approved',
            'Overgeschreven 8/02': 'done',
            'Ter goedkeuring bij Ann': 'submitted',
            'Klaar voor betaling': 'approved',
            Ingeboekt: 'submitted',
            Bancontact: 'done',
            'Wacht op factuur': 'needed',
            Geweigerd: 'rejected',
            'In betwisting': ['rejected', 'submitted'],
            'Nog te controleren': 'submitted',
            Gecrediteerd: 'cancelled',
          },
        },
      ],
    },
  ],
};

/** Workbooks made blind, by someone who does not know the recognisers' words. */
export const EIGHTH_BATCH: readonly TextWorkbook[] = [
  countyLine,
  debacle,
  lamplighters,
  firnlicht,
  salDeMar,
  traghetto,
  zimowisko,
  getij,
];
