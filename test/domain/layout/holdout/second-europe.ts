import type { TextWorkbook } from '../workbooks/text-workbook';

export const tatortKiel: TextWorkbook = {
  title: 'Krimi „Ebbe und Blut“ (90min ÖR)',
  locale: 'de_DE',
  kind: 'film',
  dateOrder: 'DMY',
  language: 'de',
  tabs: [
    {
      title: 'Bilderliste',
      rows: `
        BildNr | Innen/Außen | Tag/Nacht | Spielort | Handlung kurz | Figuren | KDs | Requi | Kostüm/Maske | Achtel
        12 | A | N | Watt | Kommissarin findet das Boot. | Borge, Lüth | 3 Polizisten | Boot, Stiefel | nass | 7/8
        13 | I | T | Präsidium Flur | Lüth lügt. | Borge, Lüth | Beamte | Akten | | 1 2/8
        14 | I | T | Haus Petersen | Vernehmung der Witwe. | Borge, Frau Petersen | | Fotoalbum | Trauer | 2 1/8
        14A | A | T | Haus Petersen – Garten | Hund gräbt etwas aus. | Borge | | Knochen | | 4/8
        15 | I | N | Kneipe | gestrichen | | | | |`,
      tables: [
        {
          track: 'scenes',
          headerRow: 1,
          fields:
            'A scene, B intExt, C dayNight, D set, E synopsis/description, F cast/character, G background, H props, I wardrobe/makeup, J pages',
          dataRows: '2-6',
        },
      ],
    },
    {
      title: 'Motivstand',
      rows: `
        Motiv | reales Objekt | wer | Kontakt vor Ort | Kosten ca. | Stand 12.2. | nächster Schritt
        Watt | Büsumer Watt | Levke | Nationalpark, Hr. Claas | 300 € | Antrag läuft | Gutachten
        Präsidium | altes Finanzamt | Levke | Hr. Thoms | 4.500 € | Vertrag raus, warten auf Unterschrift | nachhaken
        Haus Petersen | Resthof Lunden | Jona | Fam. Voss | 3.000 € | Handschlag | Vertrag schicken
        Kneipe | | Jona | | | entfällt | `,
      tables: [
        {
          track: 'locations',
          headerRow: 1,
          fields: 'A set, B location, C owner/person, D person, E cost/budget, F status, G notes/ignore',
          dataRows: '2-5',
          status: {
            'Antrag läuft': 'submitted',
            'Vertrag raus, warten auf Unterschrift': 'submitted',
            Handschlag: 'agreed',
            entfällt: ['cancelled', 'notNeeded'],
          },
        },
      ],
    },
    {
      title: 'Crew Deals',
      rows: `
        Abt. | Funktion | Wer | Wochen | Gage | Verhandlungsstand | Mailadresse
        Kamera | Bildgestaltung | Maren Töpfer | 5 | 3.200 | durch, Vertrag liegt unterschrieben vor | maren@example.com
        Kamera | 1. AC | Ilja Roth | 5 | 1.750 | sagt Freitag Bescheid | ilja@example.com
        Ton | Filmton | Gesa Hinrichs | 5 | 1.800 | zugesagt, Vertrag folgt | gesa@example.com
        Licht | Oberbeleuchtung | noch niemand | 5 | 1.700 | Suche läuft |
        Maske | Maskenbild | Anke Stöver | 6 | 1.900 | abgesprungen, neue suchen | anke@example.com`,
      tables: [
        {
          track: 'crew',
          headerRow: 1,
          fields: 'A department, B role, C person, D ignore/quantity, E rate/cost, F status, G email',
          dataRows: '2-6',
          status: {
            'durch, Vertrag liegt unterschrieben vor': 'signed',
            'zugesagt, Vertrag folgt': 'agreed',
            'Suche läuft': 'sourcing',
            'abgesprungen, neue suchen': ['rejected', 'needed'],
          },
        },
      ],
    },
  ],
};

export const operHalle: TextWorkbook = {
  title: 'Oper Halle – Rusalka WA',
  locale: 'de_DE',
  kind: 'theatre',
  dateOrder: 'DMY',
  language: 'de',
  tabs: [
    {
      title: 'Proben Mai',
      rows: `
        Datum | von | bis | Probenart | Szene/Akt | Mitwirkende | Raum
        03.05.2027 | 10:00 | 13:00 | musikalisch | 1. Akt | Rusalka, Wassermann | Zi. 12
        03.05.2027 | 18:00 | 21:00 | szenisch | 1. Akt | Rusalka, Prinz, Nymphen | PB Ost
        04.05.2027 | 10:00 | 13:00 | Kostümanprobe | – | Nymphen | Schneiderei
        05.05.2027 | frei | | | | |
        06.05.2027 | 10:00 | 14:00 | BO 1 | 1.–2. Akt | alle, Orchester | Bühne`,
      tables: [
        {
          track: 'rehearsals',
          headerRow: 1,
          fields:
            'A date, B time/startDate, C ignore/endDate/time, D description/category/item, E scene/description, F cast/person/character, G location',
          dataRows: '2-4, 6',
        },
      ],
    },
    {
      title: 'Requisite Stand',
      rows: `
        lfd. | Requisit | Akt | Partie | Material/Herstellung | Zuständigkeit | Zustand
        1 | Mond (Ballon) | 1 | – | Werkstatt | Krüger | geflickt, ok
        2 | Messer der Hexe | 3 | Ježibaba | Fundus | Krüger | stumpfen!
        3 | Krone | 2 | Fremde Fürstin | Neubau | Abel | beim Goldschmied
        4 | Netze | 1 | Wassermann | Leihgabe Museum | Abel | Leihvertrag unterschrieben`,
      tables: [
        {
          track: 'props',
          headerRow: 1,
          fields: 'A id, B item, C scene, D character, E vendor/category/ignore, F owner, G status',
          dataRows: '2-5',
          status: { 'beim Goldschmied': 'inProgress', 'Leihvertrag unterschrieben': ['booked', 'signed', 'agreed'] },
        },
      ],
    },
  ],
};

export const courtBrest: TextWorkbook = {
  title: 'La Digue (court) – prod',
  locale: 'fr_FR',
  kind: 'film',
  dateOrder: 'DMY',
  language: 'fr',
  tabs: [
    {
      title: 'Ce qu’il nous faut',
      rows: `
        Pour quelle séq. | Quoi | Combien | Où on le trouve | Qui gère | Où on en est | Prix
        2 | ciré jaune | 2 | Coop marine | Solenn | commandé, arrive jeudi | 80 €
        4 | casier à homards | 3 | Yves (pêcheur) | Malo | il nous les prête | 0 €
        4, 5 | faux sang | 1 L | maquilleuse | Inès | à faire | 15 €
        1 | vélo rouillé | 1 | le bon coin | Malo | on cherche |
        6 | bouquet séché | 1 | | Solenn | laisse tomber, coupé |`,
      tables: [
        {
          track: ['props', 'shopping'],
          headerRow: 1,
          fields: 'A scene, B item, C quantity, D vendor, E owner, F status, G cost/budget',
          dataRows: '2-6',
          status: {
            'commandé, arrive jeudi': ['booked', 'sourcing'],
            'il nous les prête': 'agreed',
            'à faire': 'needed',
            'on cherche': 'sourcing',
            'laisse tomber, coupé': 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Qui fait quoi',
      rows: `
        Poste | Prénom Nom | Tél. | Mail | Dispo 12-16/05 | Confirmé ?
        Réal | Maëlle Quéré | 06 55 55 02 01 | maelle@example.com | oui | oui
        Image | Théo Lannuzel | 06 55 55 02 02 | theo@example.com | oui | contrat à signer
        Son | Anouk | 06 55 55 02 03 | | sauf le 14 | en attente
        Régie | | | | | à trouver
        Maquillage | Inès Bodin | 06 55 55 02 05 | ines@example.com | non | a décliné`,
      tables: [
        {
          track: ['crew', 'contacts'],
          headerRow: 1,
          fields: 'A role/department, B person, C phone, D email, E ignore/notes/date/status, F status',
          dataRows: '2-6',
          status: {
            oui: 'booked',
            'contrat à signer': 'offered',
            'en attente': 'sourcing',
            'à trouver': 'needed',
            'a décliné': 'rejected',
          },
        },
      ],
    },
    {
      title: 'Planning 5 jours',
      rows: `
        MERCREDI 12 MAI – J1 | | | | |
        8h00 | PAT 9h | séq. 1 | Digue | EXT JOUR | Lou, le père
        13h00 | DÉJEUNER | | | |
        14h00 | | séq. 3 | Voiture | INT JOUR | Lou
        JEUDI 13 MAI – J2 | | | | |
        9h00 | | séq. 2 | Cuisine | INT NUIT | Lou, le père
        16h00 | | séq. 4 | Port | EXT SOIR | Yves`,
      tables: [
        {
          track: 'schedule',
          headerRow: null,
          fields:
            'A time/callTime, B ignore/notes/callTime/time, C scene, D set/location, E intExt/dayNight, F cast/character',
          dataRows: '2, 4, 6-7',
        },
      ],
    },
  ],
};

export const pubParfum: TextWorkbook = {
  title: 'PARFUM « Onde » – film pub 45s',
  locale: 'fr_FR',
  kind: 'commercial',
  dateOrder: 'DMY',
  language: 'fr',
  tabs: [
    {
      title: 'Casting',
      rows: `
        Rôle | Choix 1 | Agence | Retour client | Option posée | Cession droits | Essayage
        Elle | Ana Kovac | Elite | validée | oui jusqu'au 20/03 | 12 000 € | 18/03/2027
        Lui | Samir T. | Success | en discussion | 2e option | 8 000 € |
        Danseuses x4 | – | New | à voir | non | 2 000 € |`,
      tables: [
        {
          track: 'cast',
          headerRow: 1,
          fields:
            'A character/role, B person, C vendor/notes, D status/approval/notes, E status/ignore/agreement, F cost/rate/agreement, G date/dueDate',
          dataRows: '2-4',
        },
      ],
    },
    {
      title: 'Stylisme',
      rows: `
        Rôle | Silhouette | Pièces | Marque / showroom | Taille | Suivi | À rendre le
        Elle | 1 | robe lamée | Maison Vera | 36 | prêt confirmé, coursier lundi | 25/03/2027
        Elle | 2 | trench | achat | 36 | acheté | 
        Lui | 1 | smoking | location Sommier | 50 | devis accepté | 26/03/2027
        Danseuses | 1 | bodies chair x4 | achat | S-M | pas encore |`,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 1,
          fields:
            'A character/role, B id/ignore/scene/description, C item, D vendor, E ignore, F status, G endDate/dueDate',
          dataRows: '2-5',
          status: {
            'prêt confirmé, coursier lundi': ['booked', 'agreed'],
            acheté: 'inHand',
            'devis accepté': ['booked', 'approved'],
            'pas encore': 'needed',
          },
        },
      ],
    },
    {
      title: 'Devis / réel',
      rows: `
        N° | Chapitre | Devis HT | Engagé | Réel | Écart
        1 | Droits & casting | 38 000 | 30 000 | 12 000 | 26 000
        2 | Technique image | 22 000 | 21 500 | 0 | 22 000
        3 | Décor | 15 000 | 9 000 | 4 200 | 10 800
        | Total général | 75 000 | 60 500 | 16 200 | 58 800`,
      tables: [
        {
          track: 'budget',
          headerRow: 1,
          fields:
            'A id, B item/category/description/department, C budget/cost, D ignore/actual/cost, E actual, F ignore',
          dataRows: '2-4',
        },
      ],
    },
  ],
};

export const teatroSevilla: TextWorkbook = {
  title: 'Cía. Azahar – La casa de las palomas',
  locale: 'es_ES',
  kind: 'theatre',
  dateOrder: 'DMY',
  language: 'es',
  tabs: [
    {
      title: 'Utilería',
      rows: `
        ESCENA | OBJETO | LO USA | COLOCACIÓN | DE DÓNDE SALE | CÓMO VA
        1 | abanicos (5) | todas | mesa izda | tienda La Coronela | comprados
        1 | bastón | Bernarda | silla | taller | tallándose
        2 | cesta de costura | Angustias | centro | mi abuela | la trae el lunes
        3 | retrato | – | pared | imprenta | falta marco
        3 | escopeta | Bernarda | lateral | alquiler | reservada, falta pagar`,
      tables: [
        {
          track: 'props',
          headerRow: 1,
          fields: 'A scene, B item, C character, D ignore/location, E vendor, F status',
          dataRows: '2-6',
          status: {
            comprados: 'inHand',
            tallándose: 'inProgress',
            'la trae el lunes': 'agreed',
            'falta marco': ['needed', 'inProgress'],
            'reservada, falta pagar': ['option', 'booked'],
          },
        },
      ],
    },
    {
      title: 'Ensayos',
      rows: `
        FECHA | HORA | LUGAR | QUÉ | QUIÉN VIENE
        lunes 3 mayo | 17-21h | Sala B | lectura | todas
        martes 4 mayo | 17-21h | Sala B | acto 1 | Bernarda, Poncia
        miércoles 5 mayo | no hay ensayo | | |
        jueves 6 mayo | 18-22h | Teatro | técnico luces | equipo técnico`,
      tables: [
        {
          track: 'rehearsals',
          headerRow: 1,
          fields: 'A date, B time, C location, D description/synopsis/item, E cast/person/character',
          dataRows: '2-3, 5',
        },
      ],
    },
  ],
};

export const serieMex: TextWorkbook = {
  title: 'LOS FARO cap. 7 – coordinación',
  locale: 'es_MX',
  kind: 'television',
  dateOrder: 'DMY',
  language: 'es',
  tabs: [
    {
      title: 'BREAKDOWN CAP 7',
      rows: `
        ESC | I/E | SET | D/N | PGS | DESCRIPCIÓN | PERSONAJES | EXTRAS | PROPS | PICTURE CARS | STUNTS | VFX
        701 | INT | CASA FARO - SALA | D | 2 1/8 | Doña Luz reparte la herencia. | LUZ, MARCO, IRENE | | testamento | | |
        702 | EXT | MUELLE | N | 1 | Marco se sube a la lancha. | MARCO | 2 pescadores | maleta | lancha | | borrar torre
        703 | INT | HOSPITAL | D | 1 4/8 | Irene despierta. | IRENE, DR. PAZ | enfermeras | suero | ambulancia | |
        704 | INT | CASA FARO - SALA | N | 6/8 | ELIMINADA | | | | | |`,
      tables: [
        {
          track: 'scenes',
          headerRow: 1,
          fields:
            'A scene, B intExt, C set, D dayNight, E pages, F synopsis/description, G cast/character, H background, I props, J vehicles, K stunts, L vfx',
          dataRows: '2-5',
        },
      ],
    },
    {
      title: 'LOCACIONES STATUS',
      rows: `
        SET | LOCACIÓN PROPUESTA | OPCIÓN | DUEÑO | TEL | COSTO X DÍA | STATUS | PERMISO ALCALDÍA | SCOUTING TÉC.
        CASA FARO | Hacienda San Gil | A | Arq. Mora | 55 5555 0101 | $45,000 | contrato en jurídico | n/a | 12/03/2027
        MUELLE | Marina Tecolutla | A | Capitanía | 55 5555 0102 | $20,000 | apartada con anticipo | en trámite | 14/03/2027
        HOSPITAL | Clínica vieja | B | Dr. Sosa | | $30,000 | no quiere el dueño | | 
        ESCUELA | | | | | | seguimos buscando | |`,
      tables: [
        {
          track: 'locations',
          headerRow: 1,
          fields:
            'A set, B location, C ignore/category, D person, E phone, F cost/rate, G status, H permit, I date/startDate',
          dataRows: '2-5',
          status: {
            'contrato en jurídico': 'submitted',
            'apartada con anticipo': ['booked', 'option'],
            'no quiere el dueño': 'rejected',
            'seguimos buscando': 'sourcing',
          },
        },
      ],
    },
    {
      title: 'VESTUARIO CAMBIOS',
      rows: `
        PERSONAJE | CAMBIO # | ESCENAS | PRENDAS | DUPLICADOS | PRUEBA | ESTATUS
        LUZ | 14 | 701 | traje sastre gris | no | 10/03 | listo y etiquetado
        MARCO | 22 | 702 | chamarra piel (mojada) | 3 | 11/03 | consiguiendo dobles
        IRENE | 9 | 703 | bata hospital | 2 | | en lavandería`,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 1,
          fields: 'A character, B id/ignore/quantity, C scene, D item, E quantity/ignore, F date/dueDate, G status',
          dataRows: '2-4',
          status: { 'listo y etiquetado': 'ready', 'consiguiendo dobles': 'sourcing' },
        },
      ],
    },
  ],
};

export const spotCaffe: TextWorkbook = {
  title: 'Spot Caffè Moro 30" – PPM',
  locale: 'it_IT',
  kind: 'commercial',
  dateOrder: 'DMY',
  language: 'it',
  tabs: [
    {
      title: 'Lista materiali scenografia',
      rows: `
        Inq. | Oggetto | N. pezzi | Fornitore | Noleggio/Acquisto | Importo | A che punto siamo | Ritiro
        3 | tazzine brand | 24 | cliente | – | – | le manda il cliente | 08/06/2027
        5 | bancone bar | 1 | Rancati | N | 1.800 € | bloccato | 07/06/2027
        5 | macchina espresso vintage | 1 | collezionista | N | 600 € | ci fa sapere | 
        7 | torta nuziale finta | 1 | pasticceria | A | 250 € | ordinata | 09/06/2027
        8 | tende lino | 4 | sarta | costruzione | 300 € | non ancora iniziate |`,
      tables: [
        {
          track: ['props', 'setDressing', 'equipment'],
          headerRow: 1,
          fields:
            'A scene, B item, C quantity, D vendor, E category/vendor, F cost/budget, G status, H startDate/date/dueDate',
          dataRows: '2-6',
          status: {
            'le manda il cliente': 'agreed',
            bloccato: ['booked', 'option'],
            'ci fa sapere': 'sourcing',
            ordinata: 'booked',
            'non ancora iniziate': 'needed',
          },
        },
      ],
    },
    {
      title: 'Convocazioni 9 giugno',
      rows: `
        Spot Caffè Moro – gg 1 di 2 – Cinecittà teatro 8 | | | |
        Reparto | Nome | Ruolo | Convocato ore | Cellulare
        Regia | Olmo Rinaldi | regista | 7.00 | 333 555 0201
        Fotografia | Ida Manca | DOP | 7.00 | 333 555 0202
        Scenografia | Piero Vanzi | arredatore | 6.00 | 333 555 0203
        Trucco | Sara Lodi | truccatrice | 6.30 | 333 555 0204`,
      tables: [
        {
          track: ['callSheet', 'crew', 'contacts'],
          headerRow: 2,
          fields: 'A department, B person, C role, D callTime/time, E phone',
          dataRows: '3-6',
        },
      ],
    },
  ],
};

export const curtaRecife: TextWorkbook = {
  title: 'curta "Maré de março"',
  locale: 'pt_BR',
  kind: 'film',
  dateOrder: 'DMY',
  language: 'pt',
  tabs: [
    {
      title: 'Geral',
      rows: `
        EQUIPE | | | | |
        quem | faz o quê | zap | topou? | |
        Lia Brandão | direção | 81 95555-0101 | sim | |
        Rô | foto | 81 95555-0102 | sim, falta assinar | |
        – | som | | ninguém ainda | |
        Cacá | arte | 81 95555-0104 | desistiu | |
        - 
        OBJETOS DE CENA | | | | |
        o quê | cena | com quem | situação | obs |
        rede de pesca | 1, 3 | Seu Biu | emprestada, já tá comigo | |
        rádio de pilha | 2 | feira | achei mas tá caro | ver outro |
        santo quebrado | 4 | Cacá | fazendo | |`,
      tables: [
        {
          track: 'crew',
          headerRow: 2,
          fields: 'A person, B role, C phone, D status',
          dataRows: '3-6',
          status: {
            sim: 'booked',
            'sim, falta assinar': ['offered', 'agreed'],
            'ninguém ainda': 'needed',
            desistiu: 'rejected',
          },
        },
        {
          track: 'props',
          headerRow: 9,
          fields: 'A item, B scene, C owner/vendor/person, D status, E notes',
          dataRows: '10-12',
          status: { 'emprestada, já tá comigo': 'inHand', fazendo: 'inProgress' },
        },
      ],
    },
    {
      title: 'Cronograma gravação',
      rows: `
        Diária | Quando | Cenas | Locação | Elenco | Chegada equipe | Luz
        1 | sáb 05/06/2027 | 1, 3 | Praia de Gaibu | Biu, Nina | 4h30 | amanhecer
        2 | dom 06/06/2027 | 2 | casa da Nina | Nina, vó | 13h | tarde
        3 | sáb 12/06/2027 | 4 | capela | Nina | 17h | noite`,
      tables: [
        {
          track: 'schedule',
          headerRow: 1,
          fields: 'A shootDay, B date, C scene, D location/set, E cast, F callTime, G dayNight',
          dataRows: '2-4',
        },
      ],
    },
  ],
};

export const amsterdamReclame: TextWorkbook = {
  title: 'Commercial Fietsbel – Bureau Noord',
  locale: 'nl_NL',
  kind: 'commercial',
  dateOrder: 'DMY',
  language: 'nl',
  tabs: [
    {
      title: 'Art & props',
      rows: `
        Shot | Wat hebben we nodig | Hoeveel | Waarvandaan | Wie haalt het | Voor | Hoe staat het ervoor
        1 | 30 bakfietsen | 30 | Babboe bruikleen | Jip | 03-06-2027 | toegezegd per mail
        2 | fietsbel XXL | 1 | decorbouw | Roos | 03-06-2027 | staat te drogen
        4 | ijsjes (nep) | 6 | foodstylist | Roos | 04-06-2027 | offerte gevraagd
        5 | krantenwijk outfit | 2 | kostuum | Jip | 04-06-2027 | al binnen`,
      tables: [
        {
          track: ['props', 'setDressing'],
          headerRow: 1,
          fields: 'A scene, B item, C quantity, D vendor, E owner, F dueDate/date, G status',
          dataRows: '2-5',
          status: {
            'toegezegd per mail': 'agreed',
            'staat te drogen': 'inProgress',
            'offerte gevraagd': 'sourcing',
            'al binnen': 'inHand',
          },
        },
      ],
    },
    {
      title: 'Wie doet mee',
      rows: `
        Naam | Wat doe je | 06-nummer | Mailtje | Zeker? | Per dag
        Noor Bakker | regie | 06 5550 0201 | noor@example.com | ja, contract binnen | 900
        Sem Visser | DoP | 06 5550 0202 | sem@example.com | tweede optie | 850
        Fleur | visagie | 06 5550 0203 | | twijfelt nog | 450
        ? | geluid | | | nog zoeken | 450`,
      tables: [
        {
          track: ['crew', 'contacts'],
          headerRow: 1,
          fields: 'A person, B role, C phone, D email, E status, F rate/cost',
          dataRows: '2-5',
          status: {
            'ja, contract binnen': 'signed',
            'tweede optie': 'option',
            'twijfelt nog': ['option', 'sourcing'],
            'nog zoeken': ['needed', 'sourcing'],
          },
        },
      ],
    },
  ],
};

export const teatrLublin: TextWorkbook = {
  title: 'Teatr Rondo – „Ptaki zimowe”',
  locale: 'pl_PL',
  kind: 'theatre',
  dateOrder: 'DMY',
  language: 'pl',
  tabs: [
    {
      title: 'Próby kwiecień',
      rows: `
        Dzień | Godziny | Gdzie | Co robimy | Kto wezwany | Uwagi
        pon. 05.04 | 10-14 | sala prób | akt I sc. 1-2 | Anna, Jerzy |
        wt. 06.04 | 10-14 | sala prób | akt I sc. 3 | wszyscy | przynieść buty
        śr. 07.04 | wolne | | | |
        czw. 08.04 | 18-22 | scena | próba sytuacyjna | wszyscy |`,
      tables: [
        {
          track: 'rehearsals',
          headerRow: 1,
          fields: 'A date, B time, C location, D description/synopsis/item, E cast/person/character, F notes',
          dataRows: '2-3, 5',
        },
      ],
    },
    {
      title: 'Kostiumy stan',
      rows: `
        Postać | Aktor/ka | Element | Akt | Skąd | Przymiarka | Jak stoi
        Anna | Z. Maj | suknia zielona | I, II | szyjemy | 12.04 | skrojona
        Jerzy | P. Kruk | płaszcz | I | magazyn teatru | 12.04 | wisi na stojaku
        Ptak | M. Sowa | skrzydła | II | pracownia | | klej schnie
        Matka | H. Lis | chusta | II | własna | | przyniesie w piątek`,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 1,
          fields: 'A character, B person, C item, D scene, E vendor/category, F date/dueDate, G status',
          dataRows: '2-5',
          status: {
            skrojona: 'inProgress',
            'wisi na stojaku': ['ready', 'inHand'],
            'klej schnie': 'inProgress',
            'przyniesie w piątek': 'agreed',
          },
        },
      ],
    },
  ],
};

export const danskFilm: TextWorkbook = {
  title: 'STORMFLOD – spillefilm',
  locale: 'da_DK',
  kind: 'film',
  dateOrder: 'DMY',
  language: 'da',
  tabs: [
    {
      title: 'Rekvisitter',
      rows: `
        Nr. | Rekvisit | Scene | Antal | Købes/lejes | Ansvarlig | Skal bruges | Status
        1 | redningsvest | 4, 7 | 6 | lejes | Ida | 10.05.2027 | bestilt
        2 | gammel radio | 2 | 1 | købes | Ida | 08.05.2027 | mangler
        3 | breve | 9 | 10 | laves | Bo | 12.05.2027 | i gang
        4 | kaffekopper | 2 | 4 | eget | Bo | 08.05.2027 | på lager`,
      tables: [
        {
          track: 'props',
          headerRow: 1,
          fields: 'A id, B item, C scene, D quantity, E category/vendor, F owner, G dueDate, H status',
          dataRows: '2-5',
          status: { bestilt: 'booked', mangler: 'needed', 'i gang': 'inProgress', 'på lager': 'inHand' },
        },
      ],
    },
    {
      title: 'Holdliste',
      rows: `
        Afdeling | Funktion | Navn | Mobil | E-mail | Aftale
        Produktion | Producer | Lone Krag | 2055 0101 | lone@example.com | underskrevet
        Foto | Fotograf | Aksel Toft | 2055 0102 | aksel@example.com | sendt
        Lyd | Tonemester | mangler | | |`,
      tables: [
        {
          track: ['crew', 'contacts'],
          headerRow: 1,
          fields: 'A department, B role, C person, D phone, E email, F agreement/status',
          dataRows: '2-4',
        },
      ],
    },
  ],
};

export const ceskyFilm: TextWorkbook = {
  title: 'HRANICE (celovečerní)',
  locale: 'cs_CZ',
  kind: 'film',
  dateOrder: 'DMY',
  language: 'cs',
  tabs: [
    {
      title: 'Obrazy',
      rows: `
        Obraz | Int/Ext | Prostředí | Den/Noc | Strany | Děj | Postavy | Kompars | Rekvizity
        1 | EXT | Hraniční most | NOC | 1 | Vojáci zastaví vůz. | Karel, Hana | 4 vojáci | pasy
        2 | INT | Strážnice | NOC | 2 1/8 | Výslech. | Karel, poručík | | razítko, lampa
        3 | EXT | Les | DEN | 4/8 | Útěk. | Hana | | kufr`,
      tables: [
        {
          track: 'scenes',
          headerRow: 1,
          fields: 'A scene, B intExt, C set, D dayNight, E pages, F synopsis, G cast/character, H background, I props',
          dataRows: '2-4',
        },
      ],
    },
    {
      title: 'Štáb',
      rows: `
        Profese | Jméno a příjmení | Telefon | E-mail | Stav | Denní sazba
        Režie | Petr Vlk | 600 555 301 | petr@example.com | smlouva podepsána | 8 000 Kč
        Kamera | Jana Suchá | 600 555 302 | jana@example.com | jednáme | 9 000 Kč
        Zvuk | | | | chybí | 5 000 Kč`,
      tables: [
        {
          track: 'crew',
          headerRow: 1,
          fields: 'A role, B person, C phone, D email, E status, F rate/cost',
          dataRows: '2-4',
          status: { 'smlouva podepsána': 'signed', jednáme: 'sourcing', chybí: 'needed' },
        },
      ],
    },
  ],
};
