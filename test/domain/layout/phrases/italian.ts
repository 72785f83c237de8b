import type { Phrases } from './phrases-of-text';

export const ITALIAN: Phrases = {
  cast: `
    Contratto dall'agente = offered
    Provino martedì = sourcing
    Ruolo tagliato = cancelled
    Impegnata su altro set = rejected
    La rete deve approvare = submitted offered
    Compenso da definire = offered sourcing
    Bloccata fino al 12 = option
    Callback fissato = sourcing
    Nessuna notizia dall'agenzia = sourcing
    Secondo giro di provini = sourcing
    Contratto tornato firmato = signed
    Cachet chiuso, contratto lunedì = agreed
    La rete non lo vuole = rejected
    Preferito del regista = option
    In agenzia per la firma = offered
    Scelta dal cliente = approved option
    Back up = option`,
  crew: `
    Colloquio lunedì = sourcing
    Libero dal 3/4 = option
    Ha preso un altro film = rejected
    Lettera d'incarico inviata = offered
    Comunicazione obbligatoria fatta = booked
    Da sostituire = needed
    Proposta economica inviata = offered
    Selezione in corso = sourcing
    Ha dato l'ok = agreed
    Sostituito da Luca = cancelled
    Fatta offerta = offered
    In malattia = rejected unknown cancelled needed
    Ha accettato, preparare contratto = agreed
    Trattativa con agente = sourcing offered
    UNILAV fatto = booked`,
  locations: `
    Domanda in Comune = submitted
    Occupazione suolo richiesta = submitted
    Proprietaria entusiasta = agreed option
    Bocciata dal regista = rejected
    Secondo sopralluogo giovedì = sourcing
    Chiusura strada autorizzata = inHand
    Canone da concordare = sourcing agreed
    In attesa del condominio = submitted sourcing
    Appuntamento con la proprietaria venerdì = sourcing
    Giunta comunale il 12 = submitted
    Caparra versata = booked agreed
    I vicini si oppongono = rejected sourcing
    Parere favorevole = inHand approved
    Contratto in bozza = submitted agreed
    Ordinanza emessa = inHand
    Proposta al cliente = submitted
    Proprietario irreperibile = sourcing
    Firmato stamattina = signed
    Comune dice sì = inHand approved
    Il sindaco ci pensa = sourcing submitted`,
  props: `
    In mano al fabbro = inProgress
    Dal falegname = inProgress
    In asciugatura = inProgress
    Ordinato, arriva venerdì = booked
    Noleggio bloccato = booked option
    Prestito del museo = agreed
    Proposta alla regia = submitted
    Sul furgone di scena = ready
    Riconsegnato al fornitore = returned
    Tolto dalla scena = cancelled
    Due alternative = sourcing option
    In tipografia = inProgress
    Fatto, manca la pittura = inProgress
    Preso dal magazzino = inHand option
    Comprato su Subito = inHand booked
    Consegna in ritardo = booked
    Serve il doppio = needed
    Messo in scena = ready onSet
    Rifare etichetta = inProgress needed`,
  wardrobe: `
    Da stringere = inProgress needed
    In lavanderia = inProgress ready
    Taglie mancanti = needed
    Seconda prova giovedì = inProgress
    Li porta l'attrice = agreed
    Stringere in vita = inProgress needed
    Provato, va bene = inHand ready approved
    Comprato, da aggiustare = inProgress inHand
    Orlo da fare = inProgress
    Chieste all'Arma = sourcing submitted
    Bozzetto alla regia = submitted
    Resi il 12/2 = returned
    In tintoria fino a giovedì = inProgress
    Scelto dalla costumista = approved
    Da accorciare = needed inProgress`,
  equipment: `
    Preventivo alla produzione = submitted
    Conferma d'ordine ricevuta = booked
    Il direttore di produzione valuta = submitted sourcing
    Manca ordine = needed submitted
    Due preventivi ricevuti = sourcing
    Lista mandata al noleggiatore = sourcing
    Trattando lo sconto = sourcing
    Compreso nel pacchetto camera = booked agreed
    Opzionata fino al 3 = option
    Rientrato in magazzino = returned inHand
    Ordine partito = booked
    Noleggiato fino a venerdì = booked inHand
    Chiesto sconto = sourcing
    Guasto, arriva sostituto = inProgress booked rejected
    Confermato dal service = booked
    In prova camera = inProgress inHand ready`,
  payments: `
    In scadenza venerdì = needed approved
    Bonifico disposto = approved done
    Manca DURC = needed
    Secondo sollecito = needed
    Bloccata dalla produzione = rejected submitted
    Registrata in contabilità = submitted
    Scade venerdì, in distinta = approved
    Al controllo amministrazione = submitted
    Da pagare entro il 30 = needed approved
    Manca la firma di Carla = submitted
    Pagata a vista = done
    Fattura arrivata = submitted
    Bloccata dal produttore = rejected submitted
    Fattura girata all'amministrazione = submitted
    Da rimborsare a Gino = needed approved submitted
    Manca fattura = needed
    Pagato in contanti = done`,
  issues: `
    Segue l'avvocato = inProgress
    Riunione domani = inProgress
    Nessuna azione = done cancelled
    Sentito il proprietario, attendo = inProgress
    Risolto ieri = done
    Da capire = needed unknown
    Chiamato l'idraulico = inProgress
    Tutto a posto = done`,
  schedule: `
    Slittata al giorno 14 = booked cancelled
    Anticipata di un giorno = booked
    Manca un'inquadratura = inProgress`,
  setDressing: `
    Parola data = agreed
    Liberatoria mancante = needed submitted`,
  rehearsals: `
    In calendario = booked`,
  shopping: `
    Preso al mercato = inHand
    Ordinato, in ritardo = booked sourcing
    Ci pensa Sara = sourcing needed agreed
    Trovato online = sourcing option
    Comprato da Gino stamattina = inHand
    Da cercare al mercatino = needed`,
};
