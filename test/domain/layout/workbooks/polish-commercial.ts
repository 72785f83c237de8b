import type { TextWorkbook } from './text-workbook';

/** A commercial in Polish: ekipa and talents side by side, sprzęt, zakupy, lokacje. */
export const polishCommercial: TextWorkbook = {
  title: 'SOKOVITA 30" - reklama - produkcja',
  locale: 'pl_PL',
  kind: 'commercial',
  dateOrder: 'DMY',
  language: 'pl',
  tabs: [
    {
      title: 'Ekipa + obsada',
      rows: `
        EKIPA | | | | | | OBSADA | | |
        Funkcja | Imię i nazwisko | Telefon | Stawka | Status | | Rola | Aktor | Status | Przymiarka
        Reżyser | Marek Zych | 601 555 101 | 4500 zł | potwierdzony | | MAMA | Olga Bień | umowa podpisana | 12.02 g. 10
        Kierownik produkcji | Ewa Lis | 601 555 102 | 1800 zł | potwierdzona | | SYN | Kuba Gaj | wstępnie | 12.02 g. 11
        Operator | Jan Wrona | 601 555 103 | 3200 zł | w negocjacjach | | SĄSIAD | do obsadzenia | casting |
        Oświetlacz | wakat | | 900 zł | szukamy | | | | |
        Charakteryzatorka | Iga Pol | 601 555 105 | 1200 zł | odmowa | | | | |`,
      tables: [
        {
          track: 'crew',
          headerRow: 2,
          fields: 'A role, B person, C phone, D rate, E status',
          dataRows: '3-7',
          status: { potwierdzony: 'booked', 'w negocjacjach': 'offered', szukamy: 'sourcing', odmowa: 'rejected' },
        },
        {
          track: 'cast',
          headerRow: 2,
          fields: 'G character, H person, I status, J date',
          dataRows: '3-5',
          status: { 'umowa podpisana': 'signed', wstępnie: 'option', casting: 'sourcing' },
        },
      ],
    },
    {
      title: 'Sprzęt',
      rows: `
        Pozycja | Ilość | Wypożyczalnia | Status | Cena za dzień | Odbiór | Zwrot | Uwagi
        >KAMERA
        Korpus kamery A | #1 | Kadr Rental | potwierdzone | 1400 zł | 18.02.2027 | 21.02.2027 |
        Zestaw obiektywów | #1 | Kadr Rental | rezerwacja | 900 zł | 18.02.2027 | 21.02.2027 |
        >ŚWIATŁO
        Panel LED | #4 | Światłocień | wycena | 120 zł | 18.02.2027 | 21.02.2027 | zapytać o 6
        Agregat | #1 | | do znalezienia | | 19.02.2027 | 20.02.2027 |
        RAZEM | | | | 2420 zł | | |`,
      tables: [
        {
          track: 'equipment',
          headerRow: 1,
          fields: 'A item, B quantity, C vendor, D status, E rate/cost, F startDate, G endDate, H notes',
          dataRows: '3-4, 6-7',
          status: { potwierdzone: 'booked', rezerwacja: 'option', wycena: 'sourcing', 'do znalezienia': 'needed' },
        },
      ],
    },
    {
      title: 'Zakupy',
      rows: `
        ✓ | Co | Ile | Sklep | Kto | Do kiedy | Koszt | Status
        [x] | Kubki szklane | #12 | hurtownia | Zosia | 15.02.2027 | 96,00 zł | kupione
        [ ] | Pomarańcze | 10 kg | targ | Zosia | 18.02.2027 | | do kupienia
        [ ] | Obrus żółty | #2 | internet | Bartek | 14.02.2027 | 58,50 zł | zamówione
        [ ] | | | | | | |
        [ ] | | | | | | |`,
      tables: [
        {
          track: 'shopping',
          headerRow: 1,
          fields: 'A done, B item, C quantity, D vendor, E owner, F dueDate, G cost, H status',
          dataRows: '2-4',
          status: { kupione: 'inHand', 'do kupienia': 'needed' },
        },
      ],
    },
    {
      title: 'Lokacje',
      rows: `
        Lokacja | Obiekt wg scenariusza | Adres | Kontakt | Telefon | Stan | Pozwolenie | Umowa | Koszt
        Dom na Bielanach | KUCHNIA / SALON | ul. Wzorcowa 5, Warszawa | p. Nowicka | 602 555 201 | umowa podpisana | niepotrzebne | podpisana | 3000 zł
        Park Miejski | PARK | al. Przykładowa 1 | Zarząd Zieleni | 22 555 02 02 | czekamy na pozwolenie | wniosek złożony | - | 800 zł
        Studio Hala 2 | PACKSHOT | ul. Filmowa 9 | studio | 22 555 02 03 | zarezerwowane | - | w drodze | 5200 zł`,
      tables: [
        {
          track: 'locations',
          headerRow: 1,
          fields: 'A location, B set, C address, D person, E phone, F status, G permit, H agreement, I cost',
          dataRows: '2-4',
          status: { 'umowa podpisana': 'signed', 'czekamy na pozwolenie': 'submitted', zarezerwowane: 'booked' },
        },
      ],
    },
    {
      title: 'Harmonogram',
      rows: `
        HARMONOGRAM ZDJĘĆ
        Ujęcie | Opis | Obiekt | Pora | Obsada | Rekwizyty | Godz.
        >DZIEŃ 1 - piątek 19.02.2027
        1 | Syn otwiera lodówkę | KUCHNIA | dzień | SYN | butelka x6 | 8:00
        2 | Mama się śmieje | KUCHNIA | dzień | MAMA, SYN | kubki | 10:30
        | OBIAD
        5 | Sąsiad w oknie | SALON | dzień | SĄSIAD | | 14:00
        >DZIEŃ 2 - sobota 20.02.2027
        3 | Piknik | PARK | dzień | wszyscy | obrus, pomarańcze | 9:00
        4 | Zachód | PARK | zmierzch | MAMA | | 17:00`,
      tables: [
        {
          track: 'schedule',
          headerRow: 2,
          fields: 'A scene, B synopsis/description, C set/location, D dayNight, E cast, F props, G time',
          dataRows: '4-5, 7, 9-10',
        },
      ],
    },
    {
      title: 'listy',
      hidden: true,
      rows: `
        STATUS | DZIAŁ
        potwierdzone | Kamera
        do kupienia | Światło`,
      tables: [],
    },
  ],
};
