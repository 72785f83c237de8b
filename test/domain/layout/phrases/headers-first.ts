/**
 * Headers as coordinators write them, by language and track, with what each means; of several, each is right.
 * Written by heart before they were tried.
 */
export const FIRST_HEADERS: Readonly<Record<string, string>> = {
  English: `
    cast: Artiste = person; Playing = character; SWF = startDate/category/notes; Wrap date = endDate; Pick-up time = callTime/time; Agent contact = vendor/phone/email; Fee agreed = rate/cost; Contract back? = agreement/status
    crew: Grade = role; Booked from = startDate; Until = endDate; Weekly (ex hol) = rate; Mob = phone; Deal memo rec'd = agreement/status
    locations: Fixer = person/owner; Site fee = cost/rate; Loc agreement = agreement; Council notified = permit; Parking / base = notes/address/ignore; Recce'd on = date; Postcode = address/ignore
    props: Hero / Bg = category; Hire or buy = vendor/category; Qty reqd = quantity; Req'd by = dueDate; Maker = vendor/owner; Where is it now = location/status/notes; Prep notes = notes
    equipment: Kit = item; Hire co. = vendor; Out = startDate/time; Back in = endDate; Wk rate = rate; PO ref = reference/id
    payments: Payee = vendor/person; Inv date = date; Terms = dueDate/notes/ignore; Net = cost; Gross = cost/ignore; Signed off by = approvedBy
    issues: Raised by = person/owner/ignore; Raised on = date; Resolve by = dueDate; Mitigation = notes/description; Resolved = status/done
    budget: A/c code = id; Est. final = budget/actual/ignore; Spent to date = actual`,
  German: `
    cast: Rollenname = character; Spieler/in = person; Gage pro DT = rate; Erster DT = startDate; Letzter DT = endDate; Vertrag zurück = agreement/status; Agt. = vendor; Drehtage gesamt = quantity/shootDay/ignore
    crew: Funktion = role; Vertragsbeginn = startDate; Vertragsende = endDate; Wochengage = rate; Mobil = phone
    locations: Motivgeber = person/owner/vendor; Motivmiete = cost/rate; Drehgenehmigung = permit; Besichtigt am = date; PLZ / Ort = address; Haftpflicht = insurance
    props: Gegenstand = item; Bilder = scene; Woher = vendor; Wird gebraucht am = dueDate; Wer kümmert sich = owner; Stk. = quantity; Erledigt = done/status
    equipment: Gerät = item; Verleiher = vendor; Abholung = startDate; Rückgabe am = endDate; Tagesmiete = rate
    payments: Kreditor = vendor; Re.-Nr. = id/reference; Re.-Datum = date; Fällig am = dueDate; Brutto = cost; Freigabe durch = approvedBy
    rehearsals: Probe = description; Uhrzeit = time; Beteiligte = cast/person; Probenraum = location
    issues: Problem = description; Dringlichkeit = severity; Zuständig = owner; Bis wann = dueDate; Gemeldet am = date`,
  French: `
    cast: Personnage = character; Interprète = person; Agent artistique = vendor; Cachet / jour = rate; 1er jour = startDate; Dernier jour = endDate; Nb jours = quantity/ignore; Contrat signé = agreement/status
    crew: Poste occupé = role; Début contrat = startDate; Fin contrat = endDate; Salaire hebdo = rate; Portable = phone
    locations: Adresse exacte = address; Contact sur site = person/phone; Redevance = cost/rate; Arrêté municipal = permit; Convention = agreement; Repéré le = date
    props: Objet = item; Séq. = scene; Qté = quantity; Loué/Acheté = vendor/category; Pour le = dueDate; Qui s'en charge = owner; Où en est-on = status; Remarques = notes
    equipment: Matériel = item; Loueur = vendor; Enlèvement = startDate; Retour = endDate; Tarif / jour = rate
    payments: Fournisseur = vendor; N° facture = id/reference; Date facture = date; Échéance = dueDate; TTC = cost; Visa = approvedBy/approval
    issues: Problème rencontré = description; Gravité = severity; Suivi par = owner; À régler avant = dueDate; Signalé le = date`,
  Spanish: `
    cast: Personaje = character; Intérprete = person; Representante = vendor/person; Sueldo por día = rate; Entra = startDate; Sale = endDate; Contrato firmado = agreement/status
    crew: Puesto = role; Inicio = startDate; Término = endDate; Sueldo semanal = rate; Celular = phone; Área = department
    locations: Dirección exacta = address; Encargado = person/owner; Renta = cost/rate; Permiso municipal = permit; Scouteada = date/status/done; Carta compromiso = agreement
    props: Objeto = item; Escs. = scene; Cant. = quantity; Comprar/Rentar = vendor/category; Para cuándo = dueDate; A cargo de = owner; Cómo va = status; Obs. = notes
    equipment: Equipo = item; Rental = vendor; Recoge = startDate; Devuelve = endDate; Tarifa diaria = rate
    payments: Proveedor = vendor; Folio = id/reference; Fecha factura = date; Vence = dueDate; Importe = cost; Autorizó = approvedBy
    issues: Problema = description; Gravedad = severity; Responsable = owner; Fecha límite = dueDate; Reportado = date`,
  Italian: `
    cast: Personaggio = character; Attore/Attrice = person; Agenzia = vendor; Compenso giornaliero = rate; Inizio pose = startDate; Fine pose = endDate; N. pose = quantity/ignore; Contratto = agreement/status
    crew: Mansione = role; Dal = startDate; Al = endDate; Paga settimanale = rate; Cell. = phone
    locations: Indirizzo = address; Referente = person/owner; Canone = cost/rate; Permesso comunale = permit; Liberatoria = agreement; Sopralluogo il = date
    props: Oggetto = item; Sc. = scene; Q.tà = quantity; Noleggio/Acquisto = vendor/category; Entro il = dueDate; Chi se ne occupa = owner; A che punto = status; Osservazioni = notes
    equipment: Mezzo tecnico = item; Noleggiatore = vendor; Ritiro = startDate; Riconsegna = endDate; Costo/giorno = rate
    payments: Fornitore = vendor; N. fattura = id/reference; Data fattura = date; Scadenza = dueDate; Totale = cost; Autorizzato da = approvedBy
    issues: Problema = description; Gravità = severity; In carico a = owner; Segnalato il = date`,
  Portuguese: `
    cast: Personagem = character; Ator/Atriz = person; Agência = vendor; Cachê diária = rate; Primeira diária = startDate; Última diária = endDate; Contrato assinado = agreement/status
    crew: Função = role; Início contrato = startDate; Fim contrato = endDate; Salário semanal = rate; Telemóvel = phone
    locations: Morada = address; Contacto no local = person/phone; Aluguer = cost/rate; Licença camarária = permit; Visitado em = date; Seguro = insurance
    props: Objeto de cena = item; Cenas = scene; Qtd. = quantity; Compra/Aluguer = vendor/category; Para quando = dueDate; Quem trata = owner; Ponto de situação = status; Obs. = notes
    equipment: Equipamento = item; Locadora = vendor; Levantamento = startDate; Devolução = endDate; Preço/dia = rate
    payments: Fornecedor = vendor; N.º fatura = id/reference; Data da fatura = date; Vencimento = dueDate; Valor = cost; Autorizado por = approvedBy
    issues: Problema = description; Gravidade = severity; Responsável = owner; Resolver até = dueDate`,
  Dutch: `
    cast: Personage = character; Acteur/Actrice = person; Agentschap = vendor; Dagvergoeding = rate; Eerste draaidag = startDate; Laatste draaidag = endDate; Contract getekend = agreement/status
    crew: Functie = role; Vanaf = startDate; Tot en met = endDate; Weekgage = rate; Gsm = phone
    locations: Adres = address; Contactpersoon = person; Huurprijs = cost/rate; Vergunning = permit; Bezocht op = date; Overeenkomst = agreement
    props: Voorwerp = item; Scènes = scene; Aantal = quantity; Huren/kopen = vendor/category; Nodig op = dueDate; Wie regelt = owner; Stand van zaken = status; Opm. = notes
    equipment: Materiaal = item; Verhuurder = vendor; Ophalen = startDate; Retour = endDate; Dagprijs = rate
    payments: Leverancier = vendor; Factuurnr. = id/reference; Factuurdatum = date; Te betalen voor = dueDate; Bedrag = cost; Goedgekeurd door = approvedBy
    issues: Probleem = description; Ernst = severity; Verantwoordelijke = owner; Oplossen voor = dueDate; Gemeld op = date`,
  Polish: `
    cast: Postać = character; Aktor/ka = person; Agencja = vendor; Stawka dzienna = rate; Pierwszy dzień = startDate; Ostatni dzień = endDate; Umowa podpisana = agreement/status
    crew: Stanowisko = role; Od = startDate; Do = endDate; Stawka tyg. = rate; Komórka = phone; Pion = department
    locations: Adres = address; Osoba kontaktowa = person; Czynsz = cost/rate; Zgoda miasta = permit; Dokumentacja dnia = date; Ubezpieczenie = insurance
    props: Przedmiot = item; Sceny = scene; Szt. = quantity; Zakup/wynajem = vendor/category; Na kiedy = dueDate; Kto załatwia = owner; Jak stoi = status; Uwagi = notes
    equipment: Sprzęt = item; Wypożyczalnia = vendor; Odbiór = startDate; Zwrot = endDate; Cena za dzień = rate
    payments: Kontrahent = vendor; Nr faktury = id/reference; Data wystawienia = date; Termin płatności = dueDate; Kwota = cost; Zatwierdził = approvedBy
    issues: Problem = description; Waga = severity; Odpowiedzialny = owner; Zgłoszono = date`,
};
