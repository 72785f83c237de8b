import type { TextWorkbook } from './text-workbook';

/** A short film in French, everything on few tabs. */
export const frenchShort: TextWorkbook = {
  title: 'Les Lucioles - CM - prépa',
  locale: 'fr_FR',
  kind: 'film',
  dateOrder: 'DMY',
  language: 'fr',
  tabs: [
    {
      title: 'Dépouillement',
      rows: `
        Séq. | I/E | Décor | Effet | Résumé | Personnages | Accessoires | Costumes | HMC / SFX | Remarques
        1 | EXT | Clairière | NUIT | Louise attend les lucioles. | Louise | bocal, lampe torche | ciré jaune | fumée |
        2 | INT | Cuisine | JOUR | Le père brûle le repas. | Louise, Le père | poêle, journal | tablier | |
        3 | INT/EXT | Voiture | JOUR | Ils roulent sans parler. | Louise, Le père | carte routière | | | voiture travelling
        4 | EXT | Lac | AUBE | Louise ouvre le bocal. | Louise, La voisine | bocal | ciré jaune | | eau froide !
        5 | INT | Chambre Louise | NUIT | Elle compte jusqu'à cent. | Louise | peluche | pyjama | |`,
      tables: [
        {
          track: 'scenes',
          headerRow: 1,
          fields:
            'A scene, B intExt, C set/location, D dayNight, E synopsis, F cast/character, G props, H wardrobe, I makeup/sfx, J notes',
          dataRows: '2-6',
        },
      ],
    },
    {
      title: 'Equipe & comédiens',
      rows: `
        COMEDIENS
        Rôle | Comédien(ne) | Agence | Tél | Mail | Statut | Essayage
        Louise | Anaïs Ferrier | Agence Petit Jour | 06 39 98 01 01 | anais.ferrier@example.com | contrat signé | 12/03
        Le père | Bastien Roche | - | 06 39 98 01 02 | b.roche@example.com | accord verbal | 12/03
        La voisine | à définir | | | | en recherche |
        -
        -
        EQUIPE TECHNIQUE
        Poste | Nom | Tél | Mail | Statut
        Réalisatrice | Maud Keller | 06 39 98 01 05 | maud.keller@example.com | confirmé
        Chef opérateur | Idriss Bamba | 06 39 98 01 06 | idriss.bamba@example.com | confirmé
        Ingénieur du son | Claire Vasseur | 06 39 98 01 07 | c.vasseur@example.com | pressenti
        Scripte | | | | à trouver
        Régisseur | Paul Aubry | 06 39 98 01 09 | paul.aubry@example.com | devis demandé`,
      tables: [
        {
          track: 'cast',
          headerRow: 2,
          fields: 'A character, B person, C vendor, D phone, E email, F status, G date',
          dataRows: '3-5',
          status: { 'contrat signé': 'signed', 'accord verbal': 'agreed', 'en recherche': 'sourcing' },
        },
        {
          track: 'crew',
          headerRow: 9,
          fields: 'A role, B person, C phone, D email, E status',
          dataRows: '10-14',
          status: { confirmé: 'booked', pressenti: 'option', 'à trouver': 'needed' },
        },
      ],
    },
    {
      title: 'Décors',
      rows: `
        Lieu de tournage | Joue comme | Adresse | Contact | Autorisation | Convention | Assurance | Statut | Coût
        Bois des Alouettes | Clairière | Route du Lac, Saint-Exemple | Mairie | demandée | - | ok | en attente d'autorisation | 0 €
        Maison Tissot | Cuisine / Chambre Louise | 8 rue des Tilleuls, Saint-Exemple | Mme Tissot | non requis | signée | attestation reçue | signé | 250 €
        Lac du Moulin | Lac | chemin du Moulin | Fédération de pêche | à demander | - | à faire | repéré | 50 €`,
      tables: [
        {
          track: 'locations',
          headerRow: 1,
          fields: 'A location, B set, C address, D person, E permit, F agreement, G insurance, H status, I cost',
          dataRows: '2-4',
          status: { "en attente d'autorisation": 'submitted', signé: 'signed', repéré: 'sourcing' },
        },
      ],
    },
    {
      title: 'Accessoires',
      rows: `
        ☑ | Accessoire | Séq | Qté | Où ? | Qui | Statut
        [x] | bocal en verre | 1, 4 | #3 | brocante | Zoé | acheté
        [ ] | lampe torche | 1 | #2 | maison | Zoé | à trouver
        [ ] | carte routière | 3 | #1 | | Tom | en fabrication
        [x] | peluche lapin | 5 | #1 | prêt Maud | Tom | récupéré
        [ ] | | | | | |
        [ ] | | | | | |`,
      tables: [
        {
          track: 'props',
          headerRow: 1,
          fields: 'A done, B item, C scene, D quantity, E vendor/location, F owner, G status',
          dataRows: '2-5',
          status: { acheté: 'inHand', 'à trouver': 'needed', 'en fabrication': 'inProgress', récupéré: 'inHand' },
        },
      ],
    },
    {
      title: 'Plan de travail',
      rows: `
        PLAN DE TRAVAIL v2
        Jour | Date | Séq | Décor | Effet | Pages | Perso | Lieu
        J1 | 22/03/2027 | 2 | Cuisine | JOUR | 1 | Louise, Le père | Maison Tissot
        | | 5 | Chambre Louise | NUIT | 4/8 | Louise | Maison Tissot
        J2 | 23/03/2027 | 3 | Voiture | JOUR | 6/8 | Louise, Le père | Route du Lac
        | | | PAUSE DEJEUNER
        | | 1 | Clairière | NUIT | 1 2/8 | Louise | Bois des Alouettes
        J3 | 24/03/2027 | 4 | Lac | AUBE | 1 | Louise, La voisine | Lac du Moulin
        | | | | Total | 4 4/8`,
      tables: [
        {
          track: 'schedule',
          headerRow: 2,
          fields: 'A shootDay, B date, C scene, D set, E dayNight, F pages, G cast/character, H location',
          dataRows: '3-5, 7-8',
        },
      ],
    },
    {
      title: 'Budget',
      rows: `
        Poste | Prévu | Dépensé | Reste | Remarques
        Régie / cantine | 600 € | 214,50 € | 385,50 € |
        Location caméra | 850 € | 850 € | 0 € | payé d'avance
        Décors | 300 € | 50 € | 250 € |
        Costumes | 150 € | 0 € | 150 € |
        TOTAL | 1 900 € | 1 114,50 € | 785,50 € |`,
      tables: [
        {
          track: 'budget',
          headerRow: 1,
          fields: 'A item/category/description, B budget, C actual, D ignore, E notes',
          dataRows: '2-5',
        },
      ],
    },
  ],
};
