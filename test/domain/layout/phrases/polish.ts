import type { Phrases } from './phrases-of-text';

export const POLISH: Phrases = {
  cast: `
    Umowa u agenta = offered
    Zdjęcia próbne we wtorek = sourcing
    Postać wycięta = cancelled
    Zajęty na innym planie = rejected
    Stacja musi zaakceptować = submitted offered
    Stawka do ustalenia = offered sourcing
    Zablokowana do 12.04 = option
    Zaproszona na casting = sourcing
    Agent milczy = sourcing
    Druga tura castingu = sourcing
    Umowa wróciła podpisana = signed
    Stacja go nie chce = rejected
    Faworytka reżysera = option
    U agenta do podpisu = offered`,
  crew: `
    Rozmowa w poniedziałek = sourcing
    Wolny od 3.04 = option
    Wziął inny film = rejected
    Umowa przygotowana = offered
    Zgłoszony do ZUS = booked
    Etat zlikwidowany = cancelled
    Zgodził się, umowa w drodze = agreed offered
    Rekrutacja trwa = sourcing
    Powiedział tak = agreed
    Zastąpiony przez Bartka = cancelled
    Złożono ofertę = offered
    Na zwolnieniu = rejected unknown cancelled needed`,
  locations: `
    Wniosek w urzędzie = submitted
    Właścicielka chętna = agreed option
    Odrzucone przez reżysera = rejected
    Druga dokumentacja w czwartek = sourcing
    Zamknięcie ulicy uzgodnione = inHand agreed approved
    Cena w negocjacji = sourcing
    Czekamy na wspólnotę = submitted sourcing
    Spotkanie z właścicielką w piątek = sourcing
    Rada gminy 12.04 = submitted
    Kaucja wpłacona = booked agreed
    Sąsiedzi protestują = rejected sourcing
    Opinia pozytywna = inHand approved
    Umowa w wersji roboczej = submitted agreed
    Właściciel się waha = sourcing
    Umowa podpisana wczoraj = signed
    Zgoda z urzędu jest = inHand
    Zarządca odmówił = rejected`,
  props: `
    U kowala = inProgress
    Schnie = inProgress
    Malowane = inProgress
    Zamówione, będzie w piątek = booked
    Wynajem potwierdzony = booked
    Wypożyczenie z muzeum uzgodnione = agreed
    Propozycja dla reżysera = submitted
    W busie rekwizytorskim = ready
    Oddane do wypożyczalni = returned
    Wypadło ze scenariusza = cancelled
    Dwie opcje znalezione = sourcing option
    W drukarni = inProgress
    Gotowe, trzeba pomalować = inProgress
    Pobrane z magazynu = inHand option
    Kupione na Allegro = inHand booked
    Dostawa opóźniona = booked
    Potrzebny dubler = needed
    Stoi na planie = ready onSet
    Poprawić etykietę = inProgress needed`,
  wardrobe: `
    Do skrócenia = inProgress needed
    W pralni = inProgress ready
    Brak wymiarów = needed
    Druga przymiarka w czwartek = inProgress
    Aktor ma swoje = agreed inHand
    Zwęzić w pasie = inProgress needed
    Przymierzone, pasuje = inHand ready approved
    Kupione, do poprawki = inProgress inHand
    Uszyte, do prasowania = inProgress
    Kupione, za małe = rejected inHand inProgress
    Do skrócenia = needed inProgress
    U szewca do środy = inProgress`,
  equipment: `
    Wycena do akceptacji = submitted
    Potwierdzenie zamówienia jest = booked
    Kierownik produkcji sprawdza = submitted sourcing
    Brak PO = needed submitted
    Dwie wyceny przyszły = sourcing
    Lista wysłana do wypożyczalni = sourcing
    Negocjujemy rabat = sourcing
    W pakiecie kamerowym = booked agreed
    Zabukowane na 12.05 = booked
    Oddane do rentala = returned
    Czeka na odbiór = booked
    Wypożyczone do piątku = booked inHand
    Brakuje jednego = inProgress needed
    Rental potwierdził = booked
    W naprawie do piątku = inProgress`,
  payments: `
    Przelew w piątek = approved
    Brak NIP = needed
    Paragon zgubiony = needed rejected
    Drugie wezwanie = needed
    Wstrzymana przez produkcję = rejected submitted
    Zaksięgowana = submitted
    Faktura u księgowej = submitted
    Poszedł przelew = done
    Zły NIP, do korekty = rejected
    Przelew zrobiony = done
    Brakuje podpisu producenta = submitted
    Opłacone kartą = done
    Czeka na podpis Ewy = submitted`,
  issues: `
    U prawnika = inProgress
    Spotkanie jutro = inProgress
    Bez działania = done cancelled
    Już załatwione przez Olka = done
    Czekamy na elektryka = inProgress
    Nikt się tym nie zajął = needed
    Elektryk był, naprawione = done`,
  schedule: `
    Przeniesione na dzień 14 = booked cancelled
    Przyspieszona o dzień = booked
    Brakuje ujęcia = inProgress`,
  shopping: `
    Mam w domu = inHand agreed
    Nie ma w sklepie = rejected sourcing needed
    Zamówione na Allegro = booked
    Do kupienia w Ikei = needed`,
};
