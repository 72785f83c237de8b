import type { Phrases } from './phrases-of-text';

export const GERMAN: Phrases = {
  cast: `
    Vertrag liegt der Agentur vor = offered
    Gage noch offen = offered sourcing
    Sender muss zustimmen = submitted offered
    Einladung zum Casting raus = sourcing
    E-Casting gesichtet = sourcing
    Sperrtermine angefragt = sourcing
    Terminkollision = rejected
    Rolle gestrichen = cancelled
    Zusage telefonisch = agreed
    Wartet auf Rückruf der Agentur = sourcing
    Zweites Casting angesetzt = sourcing
    Vertragsentwurf zurück mit Anmerkungen = offered
    Hat zugesagt, Papier kommt = agreed
    Sender hat abgelehnt = rejected
    Nicht mehr im Rennen = rejected cancelled
    Favoritin der Regie = option
    Jugendamt beantragt = submitted
    In der Besetzung = sourcing
    Redaktion muss abnehmen = submitted`,
  crew: `
    Bewerbungsgespräch 3.2. = sourcing
    Ab 1.3. frei = option
    Hat anderes Projekt = rejected
    Erstoption bis Fr. = option
    Angemeldet SV = booked
    Position entfällt = cancelled
    Probetag vereinbart = sourcing
    Hat gekündigt = cancelled rejected
    Vertrag raus, Rücklauf offen = offered
    Tagesweise gebucht = booked`,
  locations: `
    Genehmigung beim Ordnungsamt = submitted
    Besitzer sagt Ja = agreed
    Sondernutzung beantragt = submitted
    Halteverbot eingerichtet = inHand booked
    Motiv verworfen = rejected
    Begehung mit Regie 4.5. = sourcing
    Mietpreis wird verhandelt = sourcing
    Schlüssel erhalten = inHand booked
    Hausverwaltung angeschrieben = sourcing
    Termin mit Eigentümer Mittwoch = sourcing
    Drehgenehmigung mit Auflagen erteilt = inHand
    Nutzungsvertrag zur Gegenzeichnung = submitted
    Kaution hinterlegt = booked agreed
    Anwohner beschweren sich = sourcing rejected`,
  props: `
    Beim Requisitenbau = inProgress
    Wird noch patiniert = inProgress
    Bestellt, kommt nächste Woche = booked
    Leihschein unterschrieben = booked
    Vom Museum zugesagt = agreed
    Zwei Varianten zur Auswahl = sourcing submitted
    Im Requisitenwagen = ready
    Zurück an Fundus = returned
    Fällt flach = cancelled
    Beim Steinmetz = inProgress
    Aus Fundus gezogen = inHand option
    Lieferverzug = booked
    Doublette fehlt noch = needed
    Mit Kunde abgestimmt = approved
    Geht zurück = returned ready
    Wird vor Ort gekauft = needed
    in der Grafik = inProgress`,
  wardrobe: `
    Ärmel kürzen = inProgress needed
    In der Wäscherei = inProgress ready
    Zweitkostüm fehlt = needed
    Eigenes vom Schauspieler = agreed inHand
    Probe getragen, passt = inHand ready approved
    Regie hat zugestimmt = approved
    Maße fehlen = needed
    leihen wir von der Gemeinde = agreed booked
    bringt er selbst mit = agreed
    Rücksprache Maske = sourcing needed submitted`,
  equipment: `
    Kostenvoranschlag liegt vor = sourcing
    Produktionsleitung prüft = submitted
    Leihe bestätigt = booked
    Technikliste beim Verleiher = sourcing
    Angebot nachverhandeln = sourcing
    Mit Kamera-Paket = booked agreed`,
  payments: `
    Zur Prüfung bei PL = submitted
    Skonto bis 4.5., angewiesen = approved
    Barauslage erstattet = done
    Zweite Mahnung = needed
    Sachlich richtig gezeichnet = approved
    Storno angefordert = rejected
    Kasse = done`,
  issues: `
    Anwalt prüft = inProgress
    Warten auf Rückmeldung Amt = inProgress
    Kein Handlungsbedarf = done`,
  schedule: `
    Ersatztermin steht = booked
    Wetterbedingt verlegt = cancelled booked
    Drehschluss vorgezogen = booked
    Pensum nicht geschafft = inProgress needed
    zum Teil gedreht = inProgress needed
    Dispo raus = booked
    Termin unklar = unknown needed
    verschoben auf DT 20 = booked needed
    fällt weg = cancelled
    noch einzuplanen = needed`,
  rehearsals: `
    Raum angefragt = needed unknown option`,
  shopping: `
    abholbereit = booked ready
    steht noch aus = needed
    umgetauscht = inHand done returned
    online bestellt = booked
    hat sich erledigt = cancelled notNeeded done`,
};
