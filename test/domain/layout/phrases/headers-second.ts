/** A second list of headers, less usual ones, written after improving with the first and before they were tried. */
export const SECOND_HEADERS: Readonly<Record<string, string>> = {
  English: `
    scenes: Sc. #/Shot = scene; I/E & D/N = intExt/dayNight; Story location = set; 8ths = pages; Who's in it = cast; Gist = synopsis; SAs = background; Pic vehs = vehicles; Stunts & SFX = stunts/sfx
    cast: Perf by = person; Cast no. = id; Rep = vendor; Travel in = startDate; Travel out = endDate; Where are we = status; Chaperone = person/owner/ignore/notes; Offer level = rate/cost
    crew: Crew name = person; Job title = role; Available from = startDate; Hired thru = endDate; NDA signed = agreement; Kit/box = ignore/rate/cost
    locations: Address & W3W = address; Cleared? = permit/status/approval; Location owner = person/owner; COI sent = insurance; Hold dates = date/startDate; Fee quoted = cost/rate
    props: Prop description = item/description; How many? = quantity; Sourced from = vendor; Spend = actual/cost; Established in = scene; Need on set = dueDate; Approved by director = approval/approvedBy
    wardrobe: Look no. = id; Worn by = character; Garment = item; Fitting date = date; Alts needed = notes/status/description; Bought from = vendor
    rehearsals: Who's called = cast/person; Room = location; Finish = endDate/time/ignore; What we're doing = description; Called at = time/callTime
    payments: Invoice # = id/reference; Due for payment = dueDate; Amount inc VAT = cost; Approved (LP) = approval/approvedBy; Pmt status = status; For = description
    issues: What's the problem = description; Impact = severity; Whose = owner; Fix by = dueDate; Update = notes/status`,
  German: `
    scenes: Bildnr. = scene; I/A = intExt; T/N/D = dayNight; Vorst. = pages/ignore; Wer spielt = cast; Was geschieht = synopsis; Kompars. = background; Spielfzg. = vehicles
    cast: Figur = character; Darsteller*in = person; Agentur/Kontakt = vendor; Anreise = startDate/date; Abreise = endDate/date; Besetzungsstand = status; Lfd. = id
    crew: Tätigkeit = role; Verfügbar ab = startDate; Verfügbar bis = endDate; Honorar/Woche = rate; Abt. = department
    locations: Motivadresse = address; Eigentümer = person/owner/vendor; Besichtigung = date/status; Versicherungsnachweis = insurance; Kosten/Tag = rate; Vertrag unterschr. = agreement
    props: Spielrequisit = item; Wieviel = quantity; Beschaffung über = vendor; Brauchen wir am = dueDate; Verantw. = owner; Abnahme Regie = approval/approvedBy; Kosten ca. = cost/budget
    wardrobe: Kostümteil = item; Getragen von = character; Anprobe = date; Größe = ignore
    rehearsals: Wer = cast/person/owner; Ort der Probe = location; Was wird geprobt = description; von–bis = time
    payments: Rechnungsnummer = id/reference; Zahlbar bis = dueDate; Betrag netto = cost; Bezahlt am = paid/date; Leistung = description
    issues: Was ist los = description; Priorität = severity; Wer löst es = owner; Stichtag = dueDate; Kommentar = notes`,
  French: `
    scenes: N° Séq = scene; Int/Ext = intExt; Effet J/N = dayNight; Nbre 8èmes = pages; Personnages présents = cast; Ce qui s'y passe = synopsis; Figurants = background; Véhic. = vehicles
    cast: Rôle tenu = character; Comédien·ne = person; Agent = vendor; Arrivée = startDate/date; Départ = endDate/date; État d'avancement = status; Dates bloquées = date/startDate
    crew: Fonction = role; Dispo à partir du = startDate; Jusqu'au = endDate; Tarif hebdo = rate; Dépt = department
    locations: Adresse du décor = address; Propriétaire = person/owner; Date repérage = date; Attestation d'assurance = insurance; Loyer = cost/rate; Accord mairie = permit/agreement
    props: Désignation = item; Combien = quantity; Trouvé chez = vendor; À avoir le = dueDate; Resp. = owner; Validé réa = approval/approvedBy; Coût estimé = cost/budget
    wardrobe: Tenue = item; Porté par = character; Essayage = date; Taille = ignore
    rehearsals: Convoqués = cast/person; Salle = location; Programme = description; Horaires = time
    payments: Facture n° = id/reference; À payer le = dueDate; Montant HT = cost; Réglé le = paid/date; Objet = description
    issues: C'est quoi le souci = description; Priorité = severity; Qui gère = owner; Délai = dueDate; Commentaires = notes`,
  Spanish: `
    scenes: N.º esc. = scene; Int./Ext. = intExt; D/N = dayNight; Octavos = pages; Personajes en escena = cast; Qué ocurre = synopsis; Figurantes = background; Vehículos de escena = vehicles
    cast: Rol = character/role; Actor o actriz = person; Mánager = vendor/person; Llega = startDate/date; Se va = endDate/date; Estatus = status; Nº = id
    crew: Cargo = role; Disponible desde = startDate; Contratado hasta = endDate; Honorarios/semana = rate; Depto. = department
    locations: Domicilio = address; Dueño = person/owner; Fecha de visita = date; Póliza de seguro = insurance; Costo por día = rate; Contrato de locación = agreement
    props: Elemento = item; Cuántos = quantity; Dónde se consigue = vendor; Se necesita el = dueDate; Resp. = owner; Visto bueno = approval; Precio aprox. = cost/budget
    wardrobe: Prenda = item; Quién lo usa = character; Prueba de vestuario = date; Talla = ignore
    rehearsals: Citados = cast/person; Sala de ensayo = location; Qué se ensaya = description; Horario = time
    payments: Factura nº = id/reference; Pagar antes de = dueDate; Monto = cost; Pagado el = paid/date; Concepto = description
    issues: Qué pasa = description; Prioridad = severity; Quién lo ve = owner; Para cuándo = dueDate; Comentarios = notes`,
  Italian: `
    scenes: N° scena = scene; Int./Est. = intExt; G/N = dayNight; Ottavi = pages; Personaggi in scena = cast; Cosa accade = synopsis; Comparse = background; Veicoli di scena = vehicles
    cast: Ruolo = character/role; Interprete = person; Agente = vendor; Arrivo = startDate/date; Partenza = endDate/date; Stato trattativa = status; N. = id
    crew: Qualifica = role; Disponibile dal = startDate; Fino al = endDate; Compenso/settimana = rate; Reparto = department
    locations: Indirizzo completo = address; Proprietario = person/owner; Data sopralluogo = date; Polizza = insurance; Costo al giorno = rate; Contratto location = agreement
    props: Elemento = item; Quanti = quantity; Dove si trova = vendor/location; Serve il = dueDate; Resp. = owner; Ok regista = approval/approvedBy; Costo stimato = cost/budget
    wardrobe: Capo = item; Indossato da = character; Prova costume = date; Taglia = ignore
    rehearsals: Convocati = cast/person; Sala prove = location; Cosa si prova = description; Orario = time
    payments: Fatt. n. = id/reference; Da pagare entro = dueDate; Importo = cost; Pagato il = paid/date; Causale = description
    issues: Che succede = description; Priorità = severity; Chi se ne occupa = owner; Entro = dueDate; Commenti = notes`,
  Portuguese: `
    scenes: N.º cena = scene; Int/Ext = intExt; Dia/Noite = dayNight; Oitavos = pages; Personagens em cena = cast; O que acontece = synopsis; Figuração = background; Viaturas de cena = vehicles
    cast: Papel = character/role; Intérprete = person; Agente = vendor; Chegada = startDate/date; Partida = endDate/date; Situação = status; Nº = id
    crew: Cargo = role; Disponível a partir de = startDate; Contratado até = endDate; Valor semanal = rate; Depto = department
    locations: Endereço completo = address; Proprietário = person/owner; Data da visita = date; Apólice = insurance; Custo por dia = rate; Contrato de locação = agreement
    props: Adereço = item; Quantos = quantity; Onde arranjar = vendor; Preciso a = dueDate; Resp. = owner; OK realizador = approval/approvedBy; Custo estimado = cost/budget
    wardrobe: Peça = item; Usado por = character; Prova de roupa = date; Tamanho = ignore/pages
    rehearsals: Convocados = cast/person; Sala = location; O que se ensaia = description; Horário = time
    payments: Fatura n.º = id/reference; Pagar até = dueDate; Montante = cost; Pago em = paid/date; Descritivo = description
    issues: O que se passa = description/synopsis; Prioridade = severity; Quem resolve = owner; Até quando = dueDate; Comentários = notes`,
  Dutch: `
    scenes: Scènenr. = scene; Int/Ext = intExt; Dag/Nacht = dayNight; Achtsten = pages; Wie speelt mee = cast; Wat gebeurt er = synopsis; Figuranten = background; Speelvoertuigen = vehicles
    cast: Rol = character/role; Speler = person; Agent = vendor; Aankomst = startDate/date; Vertrek = endDate/date; Stand = status; Nr. = id
    crew: Taak = role; Beschikbaar vanaf = startDate; Beschikbaar tot = endDate; Weekprijs = rate; Afd. = department
    locations: Volledig adres = address; Eigenaar = person/owner; Datum bezoek = date; Verzekering = insurance; Kosten per dag = rate; Locatiecontract = agreement
    props: Rekwisiet = item; Hoeveel = quantity; Waar vandaan = vendor; Nodig tegen = dueDate; Verantw. = owner; Akkoord regie = approval/approvedBy; Geschatte kost = cost/budget
    wardrobe: Kledingstuk = item; Gedragen door = character; Pasdatum = date; Maat = ignore
    rehearsals: Opgeroepen = cast/person; Repetitielokaal = location; Wat repeteren we = description; Uur = time
    payments: Factuur nr = id/reference; Betalen voor = dueDate; Totaalbedrag = cost; Betaald op = paid/date; Waarvoor = description
    issues: Wat is er mis = description; Prioriteit = severity; Wie lost op = owner; Tegen wanneer = dueDate; Commentaar = notes`,
  Polish: `
    scenes: Nr sc. = scene; Wn./Pl. = intExt; Dzień/Noc = dayNight; Ósemki = pages; Kto w scenie = cast; Co się dzieje = synopsis; Statyści = background; Pojazdy grające = vehicles
    cast: Rola = character/role; Odtwórca = person; Agent = vendor; Przyjazd = startDate/date; Wyjazd = endDate/date; Na jakim etapie = status; Lp. = id
    crew: Funkcja = role; Dostępny od = startDate; Dostępny do = endDate; Stawka za tydzień = rate; Dział = department
    locations: Dokładny adres = address; Właściciel = person/owner; Data dokumentacji = date; Polisa = insurance; Koszt za dzień = rate; Umowa najmu = agreement
    props: Rekwizyt = item; Ile sztuk = quantity; Skąd = vendor; Potrzebne na dzień = dueDate; Odp. = owner; Akcept reżysera = approval/approvedBy; Koszt szacunkowy = cost/budget
    wardrobe: Element kostiumu = item; Kto nosi = character; Przymiarka = date; Rozmiar = ignore
    rehearsals: Wezwani = cast/person; Sala prób = location; Co próbujemy = description; Godzina = time/callTime
    payments: Faktura nr = id/reference; Zapłacić do = dueDate; Kwota brutto = cost; Zapłacono dnia = paid/date; Za co = description
    issues: Co nie gra = description; Priorytet = severity; Kto się zajmuje = owner; Termin = dueDate; Komentarz = notes`,
};
