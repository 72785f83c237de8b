/** Headers that no vocabulary can list whole, since only a part of them is always the same. All are in normal form. */

/** A price and a span of time: `£/day`, `Prezzo/giorno`, `Preis pro Tag`; or the span alone: `Per week`. */
const PER_DAY =
  /\b(?:money|cost|price|fee|rate|costo|coste|prezzo|cena|prix|preis|precio|preco|valor|prijs|kosten|stawka|tarif\w*|paga|gage|cachet|cache|salario|mietpreis|renda|renta|aluguel|aluguer|alquiler|loyer|miete|affitto|huur|czynsz|custo|koszt)\b.*\b(?:day|wk|week|tag|woche|jour|semaine|dia|semana|giorno|settimana|dag|dzien|tydzien)\b|^(?:per|pro|par|por|al|za|a) (?:day|wk|week|tag|woche|jour|semaine|dia|semana|giorno|settimana|dag|dzien|tydzien|perf|performance|show|call|llamado|representation|funcion|recita|vorstellung|voorstelling|spektakl)$/;
/** A place as the script has it, and one as the world has it: `Script loc.`, `Lieu scénario`, `Actual location`. */
const OF_SCRIPT =
  /\b(?:script\w*|story|fiction\w*|drehbuch|scenario|guion|copione|sceneggiatura|roteiro|guiao|scenarius\w*|manus)\b/;
const OF_WORLD =
  /\b(?:actual|real|physical|practical|shooting|filming|confirmed|chosen|reel|retenu|tournage|rodaje|filmacion|riprese|filmagem|rodagem|draai|opname|zdjeciow\w*|drehort|original\w*|inspelning\w*)\b/;
const PLACE =
  /\b(?:loc|locs|location|locations|place|spot|set|site|venue|ort|objekt|motiv|lieu|decor|endroit|lugar|locacion|localizacion|decorado|luogo|ambiente|local|locacao|cenario|locatie|plek|miejsce|lokacja|obiekt|plats|sted)\b/;

export function isPerDay(whole: string): boolean {
  return PER_DAY.test(whole);
}

const ACT = /^(?:act|acts|akt|acte|acto|atto|ato|bedrijf|dejstvi)$/;
const OF_STATUS =
  /^(?:\w+ ){1,2}(?:status|statut|stand|estado|stato|stan|progress)$|^(?:status|statut|stand|estado|stato|stan|etat) (?:\w+ ){0,2}\w+$/;

/** A day of the shoot, of rehearsals or of work, in the words that stand after `first` and `last`. */
const DAY =
  '(?:day|date|dt|call|drehtag|tag|termin|jour|date|dia|fecha|llamado|giorno|data|pose|posa|diaria|convocacao|draaidag|dag|datum|dzien|zdjecia)';
const FIRST_DAY = new RegExp(
  `^(?:first|1st|start\\w*|erster?|erstes|beginn|premier|premiere|1er|1re|primer|primera|primeiro|primeira|primo|prima|inizio|inicio|debut|eerste|pierwszy|pierwsza)(?: \\w+)?(?: de| di| da| du)? ${DAY}\\w*$`,
);
const LAST_DAY = new RegExp(
  `^(?:last|final|wrap|finish|end|letzter?|letztes|dernier|derniere|ultimo|ultima|fine|fin|fim|laatste|ostatni|ostatnia|koniec)(?: \\w+)?(?: de| di| da| du)? ${DAY}\\w*$`,
);
/** How long somebody or something is to be had: `Available from`, `Hired thru`, `Disponible hasta`. */
const HELD =
  '(?:avail\\w*|booked|hired|hold|held|free|engaged|contracted|verfug\\w*|gebucht|dispo\\w*|libre|contrat\\w*|reserv\\w*|beschikbaar|geboekt|dostepn\\w*|zatrudnion\\w*)';
const HELD_FROM = new RegExp(`^${HELD} (?:from|as of|ab|von|a partir d\\w*(?: du)?|des|desde|dal|da|vanaf|van|od)$`);
const HELD_UNTIL = new RegExp(
  `^${HELD} (?:to|thru|through|until|till|bis|jusqu\\w*(?: au)?|hasta|al|fino al?|ate|tot(?: en met)?|do)$`,
);
/** Something that was done on a day: `Recce'd on`, `Besichtigt am`, `Sopralluogo il`. */
const DONE_ON = /^(?:\w+ ){1,2}(?:on|am|il|em|op|le|dnia)$/;
/** Something that is to be done by a day: `Resolve by`, `À régler avant`, `Oplossen voor`. */
const TO_DO_BY =
  /^(?:(?:resolve|fix|settle|sort|clear|deliver|confirm|book|order|chase|close|return|collect|pay)\w* by|\w+ (?:bis|bis zum)|(?:a )?\w+ avant(?: le)?|\w+ antes de|\w+ entro(?: il)?|\w+ ate|(?:\w+en) (?:voor|tegen|uiterlijk)|\w+ przed|zaplac\w* do)$/;
const NEEDED_ON =
  /(?:^|\b)(?:need|needed|wanted|brauch\w*|gebraucht|benotigt|a avoir|a payer|besoin|necesit\w*|precis\w*|serve|nodig|potrzebn\w*)\b.*\b(?:on|by|for|set|am|bis|le|pour|avant|el|para|il|entro|a|em|ate|para|op|tegen|voor|dzien|dnia|do|na)$/;
/** Where a thing comes from: `Bought from`, `Trouvé chez`. */
const COMES_FROM =
  /^(?:bought|hired|rented|sourced|borrowed|ordered|found|gekauft|gemietet|geliehen|gefunden|trouve|achete|loue|emprunte|comprado|rentado|alquilado|comprato|noleggiato|alugado|gekocht|gehuurd|geleend|kupion\w*|wypozyczon\w*) (?:from|at|bei|von|chez|en|a|da|em|na|bij|van|u|w|z)$/;
/** Whose yes it needs: `Approved by director`, `OK regista`, `Akkoord regie`. */
const APPROVED =
  /^(?:approved|approval|ok|okay|signed off|abnahme|freigabe|valide|validation|visto bueno|aprobad\w*|aprovad\w*|approvat\w*|akkoord|goedgekeurd|akcept\w*|zatwierdz\w*)(?: by| par| por| da| do| del| de| door| przez)? (?:director|dir|producer|regie|real\w*|rea|prod\w*|regista|rezyser\w*|direccion|direcao|direzione)$/;
const AGREED = /^(?:contract|contrato|contratto|contrat|vertrag|umowa|agreement) (?:de |di |du |da |of |na )?\w+$/;
const CONTACT = /^(?:contact|contacto|contatto|contato|kontakt|ansprechpartner)(?: \w+){1,3}$/;
const PAPER = /^(?:permiso|permis|permit|licenca|licenza|zgoda|genehmigung|vergunning|autorisation|autorizacion) \w+/;

/** What a header says by its pattern: phrases of the vocabulary that mean the same, each with how much that says. */
export function patternReadings(whole: string): [string, number][] {
  const found: [string, number][] = [];
  // The status of a contract is a status.
  if (OF_STATUS.test(whole)) found.push(['status', 1]);
  if (ACT.test(whole)) found.push(['scene', 0.8]);
  if (PER_DAY.test(whole)) found.push(['day rate', 0.95]);
  if (PLACE.test(whole) && OF_SCRIPT.test(whole)) found.push(['script location', 0.97]);
  else if (OF_WORLD.test(whole) && PLACE.test(whole)) found.push(['physical location', 0.97]);
  if (HELD_FROM.test(whole)) found.push(['start date', 0.97]);
  if (HELD_UNTIL.test(whole)) found.push(['end date', 0.97]);
  if (COMES_FROM.test(whole)) found.push(['vendor', 0.97]);
  if (APPROVED.test(whole)) found.push(['approval', 0.97]);
  if (AGREED.test(whole) && !OF_STATUS.test(whole)) found.push(['agreement', 0.9]);
  if (FIRST_DAY.test(whole)) found.push(['start date', 0.9]);
  else if (LAST_DAY.test(whole)) found.push(['end date', 0.9]);
  else if (NEEDED_ON.test(whole)) found.push(['due date', 0.95]);
  else if (TO_DO_BY.test(whole)) found.push(['due date', 0.8]);
  else if (DONE_ON.test(whole)) found.push(['date', 0.55]);
  if (CONTACT.test(whole)) found.push(['contact person', 0.9]);
  if (PAPER.test(whole)) found.push(['permit', 0.9]);
  return found;
}
