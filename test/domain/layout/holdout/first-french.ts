import type { TextWorkbook } from '../workbooks/text-workbook';

export const brigadeSud: TextWorkbook = {
  title: 'BRIGADE SUD – saison 1 – ép. 3',
  locale: 'fr_FR',
  kind: 'television',
  dateOrder: 'DMY',
  language: 'fr',
  tabs: [
    {
      title: 'Dépouillement',
      rows: `
        SEQ | EFFET | I/E | DECOR | DUREE | RÉSUMÉ | ROLES | FIGU | ACCESSOIRES | VÉHICULES JEU | COSTUMES | MAQ/COIF | CASCADES
        1 | JOUR | EXT | Port – quai 4 | 1'10 | Le corps est repêché. | Salomé, Karim | 12 badauds | brassards police | fourgon | tenue plongeur | noyé |
        2 | JOUR | INT | Commissariat – open space | 2'05 | Briefing. | Salomé, Karim, Le Goff | 6 policiers | tableau, dossiers | | | |
        3 | NUIT | EXT | Parking Vélodrome | 1'30 | Poursuite. | Karim, Tonio | | arme factice | R19, moto | | sang | chute moto
        3bis | NUIT | INT | Voiture Karim | 0'40 | Il reprend son souffle. | Karim | | téléphone | R19 | | sang |
        4 | JOUR | INT | Appart Salomé | 1'45 | SUPPRIMÉE | | | | | | |`,
      tables: [
        {
          track: 'scenes',
          headerRow: 1,
          fields:
            'A scene, B dayNight, C intExt, D set/location, E pages/time/ignore, F synopsis, G cast/character, H background, I props, J vehicles, K wardrobe, L makeup, M stunts',
          dataRows: '2-6',
        },
      ],
    },
    {
      title: 'PDT v5',
      rows: `
        PLAN DE TRAVAIL v5 – 12/01/2027 | | | | | | |
        Jour | Date | Séq. | I/E | Effet | Décor | Lieu de tournage | Rôles
        J1 | lundi 1 mars 2027 | 1 | E | J | Port – quai 4 | Port autonome | 1, 2
        J1 | | 3bis | I | N | Voiture Karim | Port autonome | 2
        J2 | mardi 2 mars 2027 | 2 | I | J | Commissariat | Studio Belle de Mai | 1, 2, 5
        >REPOS HEBDOMADAIRE
        J3 | jeudi 4 mars 2027 | 3 | E | N | Parking Vélodrome | Parking P5 | 2, 7`,
      tables: [
        {
          track: 'schedule',
          headerRow: 2,
          fields: 'A shootDay, B date, C scene, D intExt, E dayNight, F set, G location, H cast/character',
          dataRows: '3-5, 7',
        },
      ],
    },
    {
      title: 'Décors',
      rows: `
        Décor scénario | Lieu | Adresse | Contact | Tél | Avancement | Autorisation | Convention | Assurance | Loyer | Obs.
        Port – quai 4 | Port autonome | Quai 4, 13002 Exempleville | M. Ferrand | 04 55 55 01 01 | accord de principe | demandée le 5/1 | à rédiger | ok | 1 500 € |
        Commissariat | Studio Belle de Mai | 41 rue Fictive | Mme Attia | 04 55 55 01 02 | convention signée | sans objet | signée | ok | 12 000 € |
        Parking Vélodrome | Parking P5 | bd Exemple | Mairie | | repéré | à déposer | | | | nuisances
        Appart Salomé | | | | | à trouver | | | | |`,
      tables: [
        {
          track: 'locations',
          headerRow: 1,
          fields:
            'A set, B location, C address, D person, E phone, F status, G permit, H agreement, I insurance, J cost/rate, K notes',
          dataRows: '2-5',
          status: {
            'accord de principe': 'agreed',
            'convention signée': 'signed',
            repéré: 'sourcing',
            'à trouver': 'needed',
          },
        },
      ],
    },
    {
      title: 'Accessoires jeu',
      rows: `
        Séq | Accessoire | Personnage | Qté | Achat/Loc/Fab | Fournisseur | Resp. | Pour le | Etat | Coût
        1 | brassards police | tous flics | 10 | Loc | Maratier | Zoé | 25/02/2027 | réservé | 80 €
        2 | dossiers de l'affaire | Le Goff | 12 | Fab | interne | Ilan | 26/02/2027 | en cours | 40 €
        3 | arme factice | Tonio | 1 | Loc | Maratier | Zoé | 28/02/2027 | devis demandé | 150 €
        3, 3bis | téléphone Karim | Karim | 2 | Achat | | Ilan | 28/02/2027 | acheté | 60 €
        4 | photo cadre | Salomé | 1 | Fab | | Ilan | | annulé |`,
      tables: [
        {
          track: 'props',
          headerRow: 1,
          fields:
            'A scene, B item, C character, D quantity, E vendor/category, F vendor, G owner, H dueDate, I status, J cost/budget',
          dataRows: '2-6',
          status: {
            réservé: ['option', 'booked'],
            'en cours': ['inProgress', 'sourcing'],
            'devis demandé': 'sourcing',
            acheté: 'inHand',
            annulé: 'cancelled',
          },
        },
      ],
    },
    {
      title: 'Liste technique',
      rows: `
        >MISE EN SCÈNE
        1er assistant | Youssef Amrani | 06 55 55 01 10 | youssef@example.com | contrat signé
        Scripte | Lise Garnier | 06 55 55 01 11 | lise@example.com | confirmée
        >IMAGE
        Chef opérateur | Aurèle Petit | 06 55 55 01 12 | aurele@example.com | contrat envoyé
        2e assistant caméra | à pourvoir | | | recherche
        >RÉGIE
        Régisseur général | Momo Diallo | 06 55 55 01 14 | momo@example.com | contrat signé`,
      tables: [
        {
          track: ['crew', 'contacts'],
          headerRow: null,
          fields: 'A role, B person, C phone, D email, E status',
          dataRows: '2-3, 5-6, 8',
          status: {
            'contrat signé': 'signed',
            confirmée: 'booked',
            'contrat envoyé': 'offered',
            recherche: 'sourcing',
          },
        },
      ],
    },
    {
      title: 'Feuille de service J2',
      rows: `
        FEUILLE DE SERVICE N°2 – mardi 2 mars 2027 | | | | |
        PAT : 09h00 Fin : 18h00 Repas : 13h00 | | | | |
        Séq | Décor | Effet | Résumé | Rôles | Durée
        2 | Commissariat – open space | INT JOUR | Briefing. | 1, 2, 5 | 2'05
        -
        Rôle | Comédien | Départ | HMC | PAT |
        1. Salomé | Nina Castel | 7h00 | 7h30 | 9h00 |
        2. Karim | Bilal Rey | 7h15 | 8h00 | 9h00 |
        5. Le Goff | Yann Morvan | 7h30 | 8h15 | 9h00 |`,
      tables: [
        {
          track: ['callSheet', 'schedule'],
          headerRow: 3,
          fields:
            'A scene, B set/location, C dayNight/intExt, D synopsis/description, E cast/character, F pages/time/ignore',
          dataRows: '4',
        },
        {
          track: ['callSheet', 'cast'],
          headerRow: 6,
          fields:
            'A character/role/cast, B person, C time/ignore/callTime, D time/callTime/ignore/makeup, E callTime/time/ignore',
          dataRows: '7-9',
        },
      ],
    },
  ],
};

export const compagnieLune: TextWorkbook = {
  title: 'Cie de la Lune – Les Oiseaux de nuit',
  locale: 'fr_FR',
  kind: 'theatre',
  dateOrder: 'DMY',
  language: 'fr',
  tabs: [
    {
      title: 'Planning répét',
      rows: `
        Date | Horaires | Lieu | Travail | Convoqués | Remarques
        lun. 05/04/2027 | 10h-13h | Studio 2 | Acte I sc. 1 à 3 | Tous |
        | 14h-18h | Studio 2 | chants | Marion, Hugo | piano
        mar. 06/04/2027 | 14h-18h | Studio 2 | Acte I sc. 4 | Hugo |
        mer. 07/04/2027 | RELÂCHE | | | |
        jeu. 08/04/2027 | 10h-18h | Plateau | montage décor | Technique |
        ven. 09/04/2027 | 19h-22h | Plateau | filage acte I | Tous |`,
      tables: [
        {
          track: 'rehearsals',
          headerRow: 1,
          fields: 'A date, B time, C location, D description/synopsis/scene, E cast/person/character, F notes',
          dataRows: '2-4, 6-7',
        },
      ],
    },
    {
      title: 'Accessoires',
      rows: `
        Acte/Sc. | Objet | Utilisé par | Mise (départ) | Provenance | Trouvé ?
        I.1 | lanterne | Hugo | cour | emprunt Théâtre du Coin | oui
        I.2 | cage à oiseaux | Marion | jardin | brocante | à chercher
        I.4 | lettre cachetée | Hugo | poche | fabriquer | en fabrication
        II.1 | gâteau (vrai) | Tous | table | boulangerie | chaque soir`,
      tables: [
        {
          track: 'props',
          headerRow: 1,
          fields: 'A scene, B item, C character/person, D ignore/location, E vendor/category, F status',
          dataRows: '2-5',
          status: { oui: 'inHand', 'à chercher': 'needed', 'en fabrication': 'inProgress' },
        },
      ],
    },
    {
      title: 'Costumes',
      rows: `
        Comédien(ne) | Personnage | Pièce | Scènes | Essayage | État | Prix
        Marion Le Roux | La Chouette | manteau plumes | I, II | 12/04/2027 | patron fait | 130 €
        Hugo Blin | Le Veilleur | redingote | I | 12/04/2027 | loué | 60 €
        Hugo Blin | Le Veilleur | bottes | I, II | | en stock |
        Sami Aït | Le Merle | gilet jaune | II | 13/04/2027 | à acheter | 25 €`,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 1,
          fields: 'A person, B character, C item, D scene, E date/dueDate, F status, G cost/budget',
          dataRows: '2-5',
          status: {
            'patron fait': 'inProgress',
            loué: ['booked', 'inHand'],
            'en stock': 'inHand',
            'à acheter': 'needed',
          },
        },
      ],
    },
    {
      title: 'Budget prévi',
      rows: `
        Poste | Prévu | Dépensé | Reste
        Décor | 2 500 € | 1 120 € | 1 380 €
        Costumes | 900 € | 410 € | 490 €
        Accessoires | 300 € | 85 € | 215 €
        Communication | 600 € | 600 € | 0 €
        TOTAL | 4 300 € | 2 215 € | 2 085 €`,
      tables: [
        {
          track: 'budget',
          headerRow: 1,
          fields: 'A item/category/description/department, B budget/cost, C actual, D ignore',
          dataRows: '2-5',
        },
      ],
    },
    {
      title: 'Courses',
      rows: `
        Quoi | Pour qui | Où | Qui y va | Combien | Fait
        colle, peinture noire | décor | Casto | Éric | 45 € | x
        dentelle 3 m | costumes | Marché St-Pierre | Odile | 20 € |
        pain, gâteau test | accessoires | boulangerie | Marion | 12 € | x`,
      tables: [
        {
          track: 'shopping',
          headerRow: 1,
          fields:
            'A item, B department/description/person/notes/category, C vendor, D owner, E cost/quantity/budget, F done/status',
          dataRows: '2-4',
        },
      ],
    },
    {
      title: 'Hébergement tournée',
      rows: `
        Ville | Hôtel | Arrivée | Départ | Chambres | Réservé
        Quimper | Hôtel du Pont | 02/05/2027 | 04/05/2027 | 5 | oui
        Brest | Gîte | 05/05/2027 | 06/05/2027 | 4 | non`,
      tables: [],
    },
  ],
};

export const belgeBru: TextWorkbook = {
  title: 'ZWART WATER / EAUX NOIRES (BE coprod)',
  locale: 'fr_BE',
  kind: 'film',
  dateOrder: 'DMY',
  language: 'fr',
  tabs: [
    {
      title: 'Séquencier',
      rows: `
        N° | Scène / Scene | INT/EXT | Décor | J/N | Pages | Personnages | Notes NL
        1 | Sophie arrive au canal | EXT | Canal | J | 1 | Sophie | drone aanvragen
        2 | La péniche | INT | Péniche | N | 2 3/8 | Sophie, Wout | krap, klein team
        3 | Le café | INT | Café De Brug | N | 1 4/8 | Wout, Baas | figuranten 15`,
      tables: [
        {
          track: 'scenes',
          headerRow: 1,
          fields:
            'A scene/id, B synopsis/description, C intExt, D set/location, E dayNight, F pages, G cast/character, H notes',
          dataRows: '2-4',
        },
      ],
    },
    {
      title: 'Crew NL-FR',
      rows: `
        Département | Functie / Fonction | Nom | GSM | Mail | Statut | Tarif
        Productie | Productieleider | Griet Maes | 0470 55 01 01 | griet@example.com | contract getekend | 400
        Régie | Régisseur général | Luc Dumont | 0470 55 01 02 | luc@example.com | confirmé | 320
        Image | Chef op | Inès Collin | 0470 55 01 03 | ines@example.com | en option | 500
        Klank | Klankman | te zoeken | | | te zoeken | 350`,
      tables: [
        {
          track: 'crew',
          headerRow: 1,
          fields: 'A department, B role, C person, D phone, E email, F status, G rate/cost',
          dataRows: '2-5',
          status: {
            'contract getekend': 'signed',
            confirmé: 'booked',
            'en option': 'option',
            'te zoeken': 'needed',
          },
        },
      ],
    },
    {
      title: 'Matériel',
      rows: `
        Qté | Description | Loueur | Enlèvement | Retour | Prix/jour | Statut
        1 | Caméra Mini LF | Eye-Lite | 10/05/2027 | 28/05/2027 | 450 | réservé
        2 | Panneaux LED | KGS | 10/05/2027 | 28/05/2027 | 90 | devis reçu
        1 | Bateau suiveur | De Vaart | 12/05/2027 | 12/05/2027 | 300 | à demander`,
      tables: [
        {
          track: 'equipment',
          headerRow: 1,
          fields: 'A quantity, B item, C vendor, D startDate, E endDate, F rate/cost, G status',
          dataRows: '2-4',
          status: { réservé: ['booked', 'option'], 'devis reçu': 'sourcing', 'à demander': 'needed' },
        },
      ],
    },
  ],
};
