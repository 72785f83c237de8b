import type { TextWorkbook } from './text-workbook';

/** A play in Italian: who is in what, rehearsals, props under act bars, the small cash box. */
export const italianPlay: TextWorkbook = {
  title: 'Il giardino di vetro - Teatro Minimo',
  locale: 'it_IT',
  kind: 'theatre',
  dateOrder: 'DMY',
  language: 'it',
  tabs: [
    {
      title: 'Scene e personaggi',
      rows: `
        X = in scena, (V) = solo voce
        Atto/Scena | Nadia | Zio Felice | Rosalinda | Il Geometra | Ragazzo | Ambiente | Cosa succede
        1.1 | X | | | X | | Studio | Nadia cerca la chiave
        1.2 | | X | X | | | Frutteto | Rosalinda canta
        1.3 | X | X | | (V) | X | Cucina | La lettera brucia
        2.1 | | | X | X | X | Frutteto | Il geometra misura
        2.2 | X | X | X | | | Studio | Addio`,
      tables: [
        {
          track: 'scenes',
          headerRow: 2,
          fields: 'A scene, B matrix, C matrix, D matrix, E matrix, F matrix, G set/location, H synopsis/description',
          dataRows: '3-7',
        },
      ],
    },
    {
      title: 'Calendario prove',
      rows: `
        Data | Dalle | Alle | Cosa | Convocati | Sala | Stato
        >SETTIMANA 1
        lun 1 marzo | 10:00 | 13:00 | Lettura a tavolino | Tutta la compagnia | Sala A | confermata
        | 14:30 | 18:00 | Scena 1.1 | Nadia, Il Geometra | Sala A | confermata
        mar 2 marzo | 10:00 | 13:00 | Prova costumi | Rosalinda | Sartoria | annullata
        >SETTIMANA 2
        lun 8 marzo | 10:00 | 13:00 | Scena 1.2 + note | Zio Felice, Rosalinda | Sala B | da confermare
        | 14:30 | 18:00 | Filata atto 1 | Tutta la compagnia | Palcoscenico | confermata
        *** DEBUTTO gio 25 marzo ***`,
      tables: [
        {
          track: 'rehearsals',
          headerRow: 1,
          fields: 'A date, B time, C ignore/endDate, D description/item, E cast/person, F location, G status',
          dataRows: '3-5, 7-8',
          status: { confermata: 'booked', annullata: 'cancelled', 'da confermare': 'unknown' },
        },
      ],
    },
    {
      title: 'Attrezzeria',
      rows: `
        ATTO 1
        SCENA 1.1
        Cod. | Oggetto | Personaggio | Stato | Provenienza | Chi | Note
        A01 | Chiave d'ottone | Nadia | trovato | acquisto | Teo |
        A02 | Teodolite | Il Geometra | da trovare | noleggio | Teo | pesante
        A03 | Lettera | Nadia | in lavorazione | costruito | Mia | 12 copie
        SCENA 1.2
        Cod. | Oggetto | Personaggio | Stato | Provenienza | Chi | Note
        A04 | Cesto di mele | Rosalinda | da comprare | acquisto | Mia |
        A05 | Carillon | Zio Felice | in prestito | prestito | Teo |`,
      tables: [
        {
          track: 'props',
          headerRow: 3,
          fields: 'A id, B item, C character, D status, E vendor, F owner, G notes',
          dataRows: '4-6, 9-10',
          status: { 'da trovare': 'needed', 'in lavorazione': 'inProgress', 'da comprare': 'needed' },
        },
      ],
    },
    {
      title: 'Contatti',
      rows: `
        RISERVATO
        Nome | Ruolo | Cellulare | Email
        >Compagnia
        Giulia Serra | Nadia | 333 555 0101 | giulia.serra@example.com
        Piero Conti | Zio Felice | 333 555 0102 | piero.conti@example.com
        >Tecnici
        Anna Riva | Direttrice di scena | 333 555 0103 | anna.riva@example.com
        Luca Moro | Datore luci | 333 555 0104 | luca.moro@example.com`,
      tables: [
        {
          track: ['contacts', 'crew', 'cast'],
          headerRow: 2,
          fields: 'A person, B role/character, C phone, D email',
          dataRows: '4-5, 7-8',
        },
      ],
    },
    {
      title: 'Piccola cassa',
      rows: `
        Data | Chi | Causale | Importo | Scontrino | Rimborsato?
        02/02/2027 | Teo | Vernice | € 23,90 | [x] | sì
        13/02/2027 | Mia | Mele finte | € 14,00 | [x] | no
        15/02/2027 | Anna | Fotocopie | € 8,20 | [ ] | richiesto
        | | Totale | € 46,10 | |`,
      tables: [
        {
          track: 'payments',
          headerRow: 1,
          fields: 'A date, B person/owner, C description, D cost, E reference/done/id, F status/paid',
          dataRows: '2-4',
        },
      ],
    },
  ],
};
