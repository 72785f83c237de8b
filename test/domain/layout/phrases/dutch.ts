import type { Phrases } from './phrases-of-text';

export const DUTCH: Phrases = {
  cast: `
    Contract ligt bij agent = offered
    Auditie dinsdag = sourcing
    Rol geschrapt = cancelled
    Zit op andere serie = rejected
    Omroep moet akkoord geven = submitted offered
    Gage nog open = offered sourcing
    Optie tot 12/4 = option
    Uitgenodigd voor callback = sourcing
    Niets gehoord van agent = sourcing
    Tweede castingronde = sourcing
    Contract getekend terug = signed
    Gage rond, contract maandag = agreed
    Omroep wil haar niet = rejected
    Favoriet van de regisseur = option
    Bij agent ter tekening = offered`,
  crew: `
    Sollicitatiegesprek maandag = sourcing
    Vrij vanaf 3/4 = option
    Heeft andere klus = rejected
    Dealmemo verstuurd = offered
    Ingeschreven bij payroll = booked
    Functie vervalt = cancelled
    Akkoord, contract volgt = agreed
    Werving loopt = sourcing
    Heeft ja gezegd = agreed
    Vervangen door Bas = cancelled
    Aanbod gedaan vrijdag = offered
    Ziekgemeld = rejected unknown cancelled needed`,
  locations: `
    Aanvraag bij gemeente = submitted
    Ontheffing parkeren binnen = inHand
    Eigenaar enthousiast = agreed option
    Afgekeurd door regisseur = rejected
    Tweede locatiebezoek donderdag = sourcing
    Straatafzetting akkoord = inHand approved agreed
    Huurprijs in onderhandeling = sourcing
    Wacht op VvE = submitted sourcing
    Afspraak met eigenares vrijdag = sourcing
    In de raad op 12/4 = submitted
    Borg betaald = booked agreed
    Buren maken bezwaar = rejected sourcing
    Positief advies = inHand approved
    Contract in concept = submitted agreed
    Buurt is ingelicht = submitted inHand
    Eigenaar wil meer geld = sourcing
    Bezocht, mooi = sourcing option
    Contract bij eigenaar = submitted`,
  props: `
    Bij de smid = inProgress
    Staat te drogen = inProgress
    Wordt geschilderd = inProgress
    Besteld, komt vrijdag = booked
    Huur bevestigd = booked
    Bruikleen museum = agreed
    Voorstel naar regie = submitted
    In de rekwisietenbus = ready
    Terug naar verhuurder = returned
    Uit het script = cancelled
    Twee opties gevonden = sourcing option
    Bij de drukker = inProgress
    Klaar, moet nog geverfd = inProgress
    Uit opslag gehaald = inHand option
    Gekocht op Marktplaats = inHand booked
    Levering vertraagd = booked
    Dubbele nodig = needed
    Staat op set = ready onSet`,
  wardrobe: `
    Zoom moet nog = inProgress needed
    Bij de stomerij = inProgress ready
    Maten ontbreken = needed
    Tweede pasbeurt donderdag = inProgress
    Neemt acteur zelf mee = agreed
    Taille innemen = inProgress needed
    Gepast, zit goed = inHand ready approved
    Gekocht, nog vermaken = inProgress inHand
    Ligt bij de naaister = inProgress
    Past perfect = inHand approved
    Nog te wassen = needed inProgress`,
  equipment: `
    Offerte ter goedkeuring = submitted
    Opdrachtbevestiging binnen = booked
    Productie kijkt ernaar = submitted sourcing
    PO ontbreekt = needed submitted
    Twee offertes binnen = sourcing
    Lijst naar verhuurder = sourcing
    Korting onderhandelen = sourcing
    Zit in camerapakket = booked agreed
    Zit al in de bus = ready
    Kapot, wordt gemaakt = inProgress
    Reserve, nog niet vast = option
    Teruggebracht en getekend = returned
    Gereserveerd bij Camalot = option booked
    Opgehaald gisteren = inHand`,
  payments: `
    Gaat mee vrijdag = approved
    IBAN ontbreekt = needed
    Bonnetje kwijt = needed rejected
    Tweede herinnering = needed
    Aangehouden door productie = rejected submitted
    Ingeboekt = submitted
    Ligt bij Els ter controle = submitted
    Vandaag overgemaakt = done
    Dubbel, niet betalen = rejected
    Factuur binnen, naar boekhouding = submitted
    Afgekeurd door productie = rejected`,
  issues: `
    Ligt bij verzekeraar = inProgress
    Overleg morgen = inProgress
    Geen actie nodig = done cancelled notNeeded
    Monteur komt morgen = inProgress
    Is opgepakt door Bas = inProgress
    Geen probleem meer = done cancelled
    Ligt bij de gemeente = inProgress submitted
    Vandaag opgelost = done`,
  schedule: `
    Verplaatst naar dag 14 = booked cancelled
    Dag naar voren = booked
    Nog één shot = inProgress`,
  shopping: `
    Meegenomen bij Gamma = inHand
    Nog halen = needed
    Besteld bij Bol = booked
    Jas is terug naar winkel = returned`,
};
