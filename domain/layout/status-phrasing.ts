import type { Status } from '../model';
import type { StatusGroup } from './vocabulary/statuses';

/** What is still to do says so in its form, whatever the verb: `to be dyed`, `à coudre`, `da stirare`, `zu nähen`. */
const TO_DO = [
  /^(?:still )?(?:to|needs?|must)(?: be)? \w{3,}/,
  /\b(?:to be|needs?) (?:found|sourced|chosen|decided|cast|hired|bought|scouted|appointed|filled|built|written|given|sent|set|fixed|arranged|announced|published)$/,
  /^(?:noch |muss )?zu \w{4,}en\b/,
  /^(?:muss|mussen) (?:noch )?(?:\w{4,}(?:en|eln|ern)|\w{3,}er)\b/,
  /^(?:hay que|il faut|faut|bisogna|va (?:ancora )?\w{4,}t[oa]$|e preciso|ha que|trzeba|wird (?:noch |vor ort )?(?:gekauft|besorgt|beschafft)|se compra)\b/,
  /^(?:muss|moet|mussen|moeten) (?:noch|nog) \w{4,}/,
  /^nog (?:mee |aan )?\w{4,}en$/,
  /\bstill to be \w{3,}/,
  /^a \w{2,}(?:er|ir|re|ar|or)\b/,
  /^(?:por|falta|para) \w{2,}(?:ar|er|ir)\b/,
  /^da \w{2,}(?:are|ere|ire|rre)\b/,
  /^(?:nog )?te \w{3,}en\b/,
  /^do \w{3,}(?:nia|cia|u)\b/,
  /\bsin (?!lugar|taller|mujer|alquiler)\w{4,}(?:ar|er|ir)$/,
];

/** `Waiting on COI`, `czekamy na zgodę`, `en attente du devis`: what is waited for says how far it is. */
const WAITS =
  /^(?:(?:still|we are|were|on|nous|wir|ich|noch|encore|ancora|aun|todavia|ainda|nog|jeszcze) )?(?:waiting|awaiting|waits?|pending|czeka\w*|oczek\w+|wart\w+|en attente|attend\w*|attente|esperando|espera|en espera|aspett\w+|in attesa|attesa|aguard\w+|a espera|em espera|wacht\w*|afwachting|venter|vantar|afventer)\b/;
const WAITED_FOR: readonly (readonly [RegExp, Readonly<Partial<Record<StatusGroup, Status>>>])[] = [
  [
    /\b(?:casting|script|schedule|measurements|sizes|names?|pages|besetzung|masse|drehplan|distribution|mesures|reparto|medidas|misure|maten|obsada|wymiary)\b/,
    { things: 'needed' },
  ],
  [
    /\b(?:w ?9|w 8\w*|invoice|receipt|bank details|vat|rechnung|beleg|facture|factura|fattura|fatura|faktur\w*)\b/,
    { money: 'needed' },
  ],
  [
    /\b(?:coi|insurance|cert\w*|versicherung\w*|assurance|attestation|seguro|poliza|assicurazione|polizza|apolice|verzekering|polis\w*|ubezpieczeni\w*)\b/,
    { places: 'agreed', people: 'agreed', things: 'agreed' },
  ],
  [
    /\b(?:sign\w*|contract|paperwork|deal|memo|unterschrift|vertrag|contrat|convention|firma|contrato|contratto|assinatura|handtekening|podpis\w*|umow\w*)\b/,
    { places: 'submitted', people: 'offered', things: 'submitted' },
  ],
  [
    /\b(?:permit|permission|licence|license|council|city|genehmigung|behorde|autorisation|mairie|prefecture|permiso|ayuntamiento|permesso|comune|autorizacao|licenca|camara|vergunning|gemeente|zgod\w*|pozwoleni\w*|zezwoleni\w*)\b/,
    { places: 'submitted', people: 'submitted', things: 'submitted' },
  ],
  [
    /\b(?:approv\w*|sign off|ok|go ahead|green light|nod|vobo|visto|director|client|agency|dir|freigabe|regie|kunde|validation|aprobacion|visto bueno|approvazione|aprovacao|goedkeuring|akkoord|akceptacj\w*)\b/,
    { things: 'submitted', places: 'submitted', money: 'submitted', people: 'submitted' },
  ],
  [
    /\b(?:quote\w*|price|angebot|preis|devis|presupuesto|cotizacion|preventivo|orcamento|offerte|wycen\w*|ofert\w*)\b/,
    { things: 'sourcing', places: 'sourcing', people: 'sourcing' },
  ],
  [
    /\b(?:deliver\w*|parcel|post|shipping|lieferung|livraison|colis|entrega|envio|consegna|pacco|encomenda|levering|pakket|dostaw\w*|przesylk\w*|parts?|materials?|fabric|teile|ersatzteil\w*|stoff|material\w*|pieces?|tissu|piezas?|tela|pezzi|stoffa|pecas?|tecido|onderdelen|stof|czesci)\b/,
    { things: 'booked' },
  ],
  [
    /\b(?:repl\w*|answer|hear|word|response|owner|antwort|ruckmeldung|reponse|respuesta|dueno|risposta|resposta|dono|antwoord|eigenaar|odpowied\w*|wlasciciel\w*)\b/,
    { things: 'sourcing', places: 'sourcing', people: 'sourcing', problems: 'inProgress' },
  ],
];

/** The rung that what is waited for stands for; `null` where nothing is waited for. */
export function waitedFor(plain: string, group: StatusGroup): Status | null {
  if (!WAITS.test(plain) || plain.split(' ').length < 2) return null;
  // Whatever is waited for, somebody is at the problem.
  const rest = group === 'problems' ? 'inProgress' : null;
  for (const [what, rungs] of WAITED_FOR) if (what.test(plain)) return rungs[group] ?? rest;
  return rest;
}

/** Somebody has been asked and has not answered: `asking Leo`, `asked her`, `le pregunté`, `pytałam`. */
const ASKED =
  /^(?:asking|asked|texting|texted|calling|called|emailing|emailed|messaging|messaged|meeting|seeing|reading|interviewing|auditioning|checking|ringing|pinged|dmed|frage|gefragt|hab gefragt|angeschrieben|demande a|j ai demande|ecrit a|le pregunte|les pregunte|pregunte|preguntado|le escribi|chiesto|ho chiesto|scritto a|perguntei|falei com|escrevi|gevraagd|gemaild|gebeld|pytalam|pytalem|zapytalam|zapytalem|dzwonilam|dzwonilem|tillfragad|spurt)\b/;

/** The rung of what somebody has been asked; `null` where nobody has. */
export function askedOf(plain: string, group: StatusGroup): Status | null {
  return ASKED.test(plain) && (group === 'people' || group === 'places' || group === 'things') ? 'sourcing' : null;
}

/** A verb by itself is a task: `rehacer etiqueta`, `Knöpfe annähen`, `zwęzić w pasie`. */
const INFINITIVE =
  /^(?!super|hier|premier|\w+ (?:\w+ )?(?:\w+(?:ing|ed)|\w*ge\w+(?:t|en)|kommt|fehlt|von|mit|bei)\b|dernier|atelier|par |lugar|mujer|taller|papier)\w{4,}(?:[aei]r|re|are|ere|ire|arlo|arla) \w|^(?:\w+ ){1,3}(?!\w*(?:ungen|sachen|hosen|damen|kosten|schuhen))\w{5,}(?:aben|ahen|ehen|eren|igen|nden|hlen|ssen|rzen|ngen|tzen|cken|eiten|achen|aufen|arben)$|^\w{4,}(?:ac|ic|yc) \w/;

/** A task that is told by the verb alone; `null` where none is. */
export function infinitive(plain: string, group: StatusGroup): Status | null {
  return (group === 'things' || group === 'problems') && INFINITIVE.test(plain) ? 'needed' : null;
}

/** What is being made says so in its form, too: `wird genäht`, `secándose`, `half sewn`, `in verniciatura`. */
const UNDER_WAY = [
  /^(?:being|getting) \w{3,}/,
  /^(?:half|nearly|almost|halb|fast|a moitie|presque|a medias|casi|a meta|quasi|pela metade|quase|bijna|prawie) \w{3,}/,
  /^(?:wird|werden) (?:gerade |noch |jetzt |derzeit )?\w{4,}(?:t|en)\b/,
  /^(?:en train d|en cours d)/,
  /^\w{3,}(?:andose|iendose)\b/,
  /^wordt (?:nu )?ge\w{3,}/,
  /^staat te \w{3,}en\b/,
];

/** It lies with whoever says yes: `da approvare`, `à valider`, `in approval`, `zur Freigabe`. */
const TO_APPROVE =
  /\bzur (?:freigabe|zustimmung|abnahme|genehmigung|prufung)\b|\b(?:for approval|pour validation|pour accord|para (?:aprobacion|aprovacao|visto bueno)|per approvazione|alla firma|a la signature|ter goedkeuring|do akceptacji)\b|^(?:(?:quote|preventivo|angebot|devis|presupuesto|orcamento|offerte|wycena) )?(?:da|a|zu|te|por|para|to be|to|in|en|em|w|ter|zur|zum|for|do) (?:the )?(?:approv\w*|aprob\w*|aprov\w*|valid\w*|genehmig\w*|freigabe|freizugeben|abnahme|goedkeuring|goed te keuren|akceptacji|zatwierdzeni\w*|visto)\b/;

/** The rung that a way of saying stands for, whatever the verb; `null` where it says none. */
export function wayOfSaying(plain: string, group: StatusGroup): Status | null {
  if (TO_APPROVE.test(plain)) {
    if (group === 'things' || group === 'places' || group === 'money') return 'submitted';
    if (group === 'drafts') return 'inProgress';
  }
  if (
    (group === 'things' || group === 'problems' || group === 'drafts') &&
    UNDER_WAY.some((pattern) => pattern.test(plain))
  )
    return 'inProgress';
  return TO_DO.some((pattern) => pattern.test(plain)) ? 'needed' : null;
}

/** What arrives has not arrived: `arrive jeudi`, `kommt Freitag`, `llega el 3`. The accent tells `arrivé` apart. */
const ON_ITS_WAY =
  /(?:^|\s)(?:arrive|arrivent|arriva|arrivano|llega|llegan|chega|chegam|kommt|kommen|komt|arrives|arriving|przyjdzie|przyjedzie|kommer)\s+\S/i;

export function onItsWay(text: string, group: StatusGroup): Status | null {
  return group === 'things' && ON_ITS_WAY.test(text) ? 'booked' : null;
}

/** Nobody has answered: `no reply yet`, `pas de réponse`, `sem resposta ainda`. */
const NO_ANSWER =
  /\b(?:no (?:reply|answer|response)|not heard|keine (?:antwort|ruckmeldung)|pas de (?:reponse|retour|nouvelles)|sin respuesta|nessuna risposta|sem resposta|geen (?:antwoord|reactie)|brak odpowiedzi|bez odpowiedzi|relancer|nachhaken|no news|heard nothing|gone quiet|radio silence|nichts gehort|ruckruf|meldet sich nicht|sans (?:nouvelles|reponse)|sin noticias|no contesta|nessuna notizia|non risponde|sem noticias|nao responde|niets gehoord|niet gereageerd|milczy|cisza|bez odzewu)\b/;
/** Only the paper lacks: `falta só assinar`, `just needs signing`, `muss nur noch unterschreiben`. */
const LACKS_PAPER =
  /\b(?:falta\w*|fehlt|muss|manque|reste|manca|ontbreekt|moet|brakuje|needs?|missing)\b.*\b(?:assin\w*|firm\w*|sign\w*|unterschr\w*|tekenen|handtekening|podpis\w*|contrat\w*|vertrag|contract|umow\w*)\b/;
/** Only the insurance lacks: `need sight of COI`. */
const LACKS_COVER =
  /\b(?:falta\w*|fehlt|manque|manca|ontbreekt|brak\w*|needs?|missing)\b.*\b(?:coi|insurance|versicherung\w*|assurance|attestation|seguro|poliza|assicurazione|polizza|apolice|verzekering|polis\w*|ubezpieczeni\w*)\b/;
/** A bill that lacks a signature has come and lies with whoever signs. */
const LACKS_SIGNATURE =
  /\b(?:falta\w*|fehlt|manque|manca|ontbreekt|brak\w*|needs?|missing|lacks)\b.*\b(?:assinatura\w*|firma|firme|firmas|signatures?|sign off|unterschrift\w*|handtekening\w*|podpis\w*)\b/;
const VERBALLY =
  /\b(?:verbal|verbally|handshake|handschlag|poignee de main|apreton de manos|stretta di mano|aperto de mao|handdruk|mundlich\w*|oralement|verbalmente|de palabra|de boca|a voce|mondeling\w*|ustnie|muntlig\w*|mundtlig\w*)\b|^(?:ok|okay|yes|ja|oui|si|sim|tak)\b.* (?:by|per|par|por|via|tel|telefon\w*|telephone|mail|email|whatsapp|phone)\b/;
const DENIED = /\b(?:not|no|nicht|kein\w*|pas|non|sin|sem|nao|niet|geen|nie|bez)\b/;
const FOR_PAYMENT =
  /\b(?:passed|ok|okayed|cleared|released|freigegeben|bon|autorizad\w*|autorizzat\w*|akkoord) (?:for|to|zur|a|para|per|al|voor) (?:pay\w*|zahlung|payer|pago|pagamento|betaling)\b/;
const IN_ADVANCE = /\b(?:deposit|advance|anzahlung|acompte|anticipo|acconto|sinal|aanbetaling|zaliczka)\b/;

/** The rung of what people and owners have said so far; `null` where nothing is said of it. */
export function saidSoFar(plain: string, group: StatusGroup): Status | null {
  if (group === 'money' && FOR_PAYMENT.test(plain) && !DENIED.test(plain)) return 'approved';
  if (group === 'money' && LACKS_SIGNATURE.test(plain)) return 'submitted';
  if (group === 'money') return IN_ADVANCE.test(plain) && !DENIED.test(plain) ? 'approved' : null;
  if (group !== 'people' && group !== 'places') return null;
  if (NO_ANSWER.test(plain)) return 'sourcing';
  if (LACKS_COVER.test(plain)) return 'agreed';
  if (LACKS_PAPER.test(plain)) return group === 'people' ? 'offered' : 'submitted';
  return VERBALLY.test(plain) && !DENIED.test(plain) ? 'agreed' : null;
}

/** What was wanted and is not any more: `no longer required`, `ya no hace falta`, `cut in rehearsal 14/4`. */
const GIVEN_UP =
  /^(?:no longer|not \w+ any ?more|nicht mehr|plus (?:necessaire|besoin|utile)|ya no|non serve piu|non piu|ja nao|niet meer|juz nie|inte langre|ikke lenger|ikke laengere)\b(?! (?:avail\w*|verfugbar|disponib\w*|dostepn\w*|beschikbaar))|\b(?:written out|no longer (?:needed|required|used|in script))\b|\b(?:script|prop|item|role|character|part) cut\b|^out of (?:the )?(?:show|script|film|play|scene|cut)\b|\b(?:quito|quitado|quitada) del guion\b|\b(?:aus dem (?:buch|stuck)|retire du scenario|tolto dal copione|fora do guiao|uit het script)\b|^(?:scene|scena|szene|escena|cena|sekwencja) (?:cut|omitted|deleted|dropped|gestrichen|entfallt|coupee|supprimee|cortada|eliminada|suprimida|soppressa|tagliata|geschrapt|wycieta|skreslona)\b|^(?:cut|gestrichen|coupe\w*|tagliat\w*|tolt\w*|cortad\w*|quitad\w*|geschrapt|skreslon\w*|wyciet\w*) (?:in|at|by|from|per|with|after|im|in|bei|von|nach|en|au|par|de|del|da|dal|dalla|na|no|em|pelo|door|bij|uit|w|po|przez)\b/;

/** What the team has given up says so in its form; `null` where it does not. */
export function givenUp(plain: string): Status | null {
  return GIVEN_UP.test(plain) ? 'cancelled' : null;
}

/** Somebody supplies it, and has said so: `agency to courier`, `Jo will bring it`, `Kunde stellt`. */
const PROMISED =
  /\b(?:has|have) (?:offered|promised)\b|^(?:\w+ ){1,2}(?:to|will|is to|ll) (?:bring|wear|supply|send|courier|lend|loan|provide|deliver|drop|donate|ship)\b|^(?:\w+ ){1,2}(?:stellt|bringt mit|bringt|leiht|liefert|fournit|apporte|prete|trae|presta|aporta|suministra|porta|fornisce|traz|empresta|fornece|levert|brengt|leent|przyniesie|dostarczy|pozyczy)\b|\w (?:ce )?(?:lo|la|li|le) (?:da|danno|presta|prestano|regala)$|\bnos (?:lo|la|los|las) (?:da|dan|deja|dejan|presta|prestan)$|\bnous (?:le |la |les )?(?:prete|pretent|donne)$|\b(?:leiht|leihen) (?:es |sie |ihn )?uns$|\b(?:leent|lenen) (?:het |ze )?(?:aan )?ons$/;
/** Somebody has yet to say yes: `Fay to confirm date`, `Produktion muss noch bestätigen`. */
const TO_CONFIRM =
  /^(?:\w+ ){1,3}(?:(?:to|will|must|needs to|has to) (?:re)?confirm|muss (?:noch )?bestatigen|bestatigt noch|doit confirmer|va confirmer|debe confirmar|falta que confirme|por confirmar|deve confermare|da confermare|ma confirmar|a confirmar|vai confirmar|moet (?:nog )?bevestigen|ma potwierdzic)\b/;
/** Kept for us until a day: `reservada hasta el 20/3`, `held till Friday`, `geblockt bis 4.5.` */
const HELD_UNTIL =
  /\b(?:reserv\w*|pencil\w*|held|hold|holding|block\w*|geblockt|vorgemerkt|option\w*|opzion\w*|bloque\w*|bloccat\w*|bloquead\w*|apartad\w*|gereserveerd|zarezerwowan\w*|reservert|reserverad\w*) (?:\w+ )?(?:to|until|till|til|thru|bis|jusqu\w*|hasta|fino|ate|tot|do)\b/;

/** Taken by others in the meantime. */
const ELSEWHERE =
  /\b(?:another (?:job|project|feature|film|show|series|production)|anderes projekt|anderer produktion|anderswo|otro proyecto|otra produccion|autre (?:projet|tournage|production)|altro (?:progetto|film|set)|outro projeto|outra producao|andere productie|ander project|inny projekt|innym projekcie|inna produkcja)\b/;
/** Promised with a condition: `disponible sous réserve`, `unter Vorbehalt frei`, `subject to weather`. */
const PROVISO =
  /\b(?:unter vorbehalt|sous reserve|subject to|con riserva|salvo|sujeto a|sujeito a|onder voorbehoud|warunkowo|med forbehold|med reservation)\b/;
/** Who decides has chosen: `agency picked option 2`, `director likes`. */
const CHOSEN =
  /\b(?:director|client|agency|designer|dir|dop|pd|ad|kunde|regie|regisseur|regisseurin|agentur|realisateur|realisatrice|cliente|agencia|regista|agenzia|diretor|diretora|rezyser|rezyserka) (?:picked|chose|has chosen|approved|happy|prefers|okd|hat gewahlt|a choisi|a valide|eligio|aprobo|ha scelto|escolheu|koos|gekozen|wybral|wybrala)\b/;
/** With those who must say yes to a place. */
const WITH_OWNERS =
  /^with (?:the |their |our |its )?(?:committee|council|board|owner|owners|landlord|agent|solicitor|lawyer|lawyers|legal|estate|trust|diocese|trustees|insurers)\b/;
/** Asked again: `hire company chased 9/9`. */
const CHASED =
  /\b(?:chased|chasing|relance\w*|nachgehakt|nachgefasst|sollecitat\w*|reclamad\w*|nagebeld|ponaglon\w*|rappeler|zuruckrufen|richiamare|terugbellen|oddzwonic)\b/;
/** With whoever makes it, whatever the trade is called: `with knitter until 28/8`; but not with those who decide. */
const WITH_MAKER =
  /^(?:with|at) (?:the |our |a )?(?!director|designer|producer|writer|manager|owner|dealer|lawyer|broker|agent|courier|supplier|buyer|editor|lender|composer|customer|carrier)\w{3,}(?:er|ist|wright|smith|maker)s?\b/;

/** With somebody who works on it: `with Joss for painting`. */
const WITH_FOR = /^with \w+ for \w+ing\b/;
/** Whoever has a draft is at it. */
const WITH_SOMEBODY = /^with \w/;

/** Turns of phrase and the rung that each stands for; the first that fits counts. */
const TURNS: readonly (readonly [RegExp, Readonly<Partial<Record<StatusGroup, Status>>>])[] = [
  [WITH_SOMEBODY, { drafts: 'inProgress' }],
  [ELSEWHERE, { people: 'rejected', places: 'rejected' }],
  [PROVISO, { people: 'option', places: 'option', things: 'option' }],
  [CHOSEN, { places: 'approved', things: 'approved' }],
  [WITH_FOR, { things: 'inProgress' }],
  [WITH_OWNERS, { places: 'submitted' }],
  [CHASED, { people: 'sourcing', places: 'sourcing', things: 'sourcing', money: 'needed' }],
  [WITH_MAKER, { things: 'inProgress' }],
  [TO_CONFIRM, { people: 'sourcing', places: 'sourcing', things: 'sourcing' }],
  [HELD_UNTIL, { people: 'option', places: 'option', things: 'option' }],
  [PROMISED, { things: 'agreed' }],
];

/** The rung of a turn of phrase that says how things stand between people; `null` where there is none. */
export function turnOfPhrase(plain: string, group: StatusGroup): Status | null {
  return TURNS.find(([turn, rungs]) => rungs[group] && turn.test(plain))?.[1][group] ?? null;
}

const ABSENT =
  /^(?:(?:noch |aun |ainda |nog |jeszcze |ancora )?(?:no(?! (?:longer|more|go|good|show|luck|one))|kein\w*|pas de|sin|senza|sem|geen|brak|bez|nie ma|ingen)) \w{3,}|^(?:nothing|nobodys?|no ones?|nix|nichts|niemand|rien|personne|nada|nadie|niente|nessuno|ninguem|niks|nic|nikt)\b|\bnot (?:\w+ )?yet\b|^noch nichts\b|\bnog niets\b|^noch un\w{4,}/;

/** Something that is not there says so in its form: `Maße fehlen`, `faltam medidas`, `buttons missing`. */
const MISSING =
  /\b(?:missing|fehlt|fehlen|manque|manquent|manquants?|manquante?s?|faltan?|faltam|mancan?o?|manca|mancant[ei]|reste|restent|resta|restano|rimane|restan|ontbreekt|ontbreken|brak|brakuje)\b/;

/** A task told behind what it is done to: `étiquettes à refaire`, `orlo da cucire`, `boczek do przyszycia`. */
const TO_DO_TO_IT =
  /\w (?:a \w{4,}(?:er|ir|re)|da \w{3,}(?:are|ere|ire)|(?:por|para) \w{3,}(?:ar|er|ir)|(?:nog )?te \w{3,}en|zu \w{3,}en|do \w{3,}(?:nia|cia))$/;

/** What is not there: `no permit yet`, `nix passiert`. */
export function absent(plain: string): Status | null {
  return [ABSENT, MISSING, TO_DO_TO_IT].some((words) => words.test(plain)) ? 'needed' : null;
}

/** Somebody has a task before them: `Kemi to nominate`. */
const TASK =
  /^(?!(?:\w+ )?(?:given|sent|lent|gone|going|taken|brought|out|off|back|up|late|next|close|late|due|\w{2,}ed) to )(?:\w+ ){1,2}to \w{3,}/;

/** A verb that goes on or is to come, where no vocabulary has it: `painting`, `haft się robi`, `Kemi to nominate`. */
export function goingOn(plain: string, group: StatusGroup): Status | null {
  if ((group === 'problems' || group === 'drafts') && /\b\w{3,}ing\b/.test(plain)) return 'inProgress';
  if (group !== 'money' && group !== 'plans' && TASK.test(plain)) return 'needed';
  const isGoingOn =
    /^\w{4,}ing\b|\b\w{3,}ing(?: (?:it|them)(?: now)?)?$|\bsie \w{3,}i$|\b(?:robi|szyje|maluje|drukuje) sie\b/.test(
      plain,
    );
  return group === 'things' && isGoingOn ? 'inProgress' : null;
}
