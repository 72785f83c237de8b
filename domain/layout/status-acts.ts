import type { Status } from '../model';
import { ACTS, MATTERS, WHERE, WHERE_WORDS, type Act, type Matter } from './vocabulary/acts';
import type { Phrases } from './vocabulary/languages';
import { expressionOf } from './vocabulary/lookup';
import type { StatusGroup } from './vocabulary/statuses';

type Rungs = Readonly<Partial<Record<Act, Status>>>;

/** The rungs of a matter: still to do, out with somebody, come back, said yes to; `issued` is out where nothing is said. */
function rungs(toDo: Status, out: Status, back: Status, yes = back, issued = out): Rungs {
  return { toDo, awaited: out, asked: out, sent: out, issued, back, yes };
}

const REJECTED: Rungs = { no: 'rejected' };
const HELD: Rungs = { ...rungs('option', 'option', 'option'), no: 'cancelled' };
const SOUGHT = rungs('sourcing', 'sourcing', 'sourcing');
const FREE: Rungs = { ...SOUGHT, back: 'option', yes: 'option', ...REJECTED };
const ALLOWED: Rungs = { ...rungs('needed', 'submitted', 'approved', 'approved', 'approved'), ...REJECTED };
const DECIDED: Rungs = { ...rungs('submitted', 'submitted', 'approved', 'approved', 'approved'), ...REJECTED };

/** What an act upon a matter means on the ladder of each kind of table; what is not there says nothing. */
const RUNGS: Readonly<Record<Matter, Readonly<Partial<Record<StatusGroup, Rungs>>>>> = {
  contract: {
    people: rungs('offered', 'offered', 'signed'),
    places: rungs('agreed', 'submitted', 'signed'),
    things: rungs('agreed', 'submitted', 'booked'),
  },
  offer: {
    people: rungs('sourcing', 'offered', 'offered', 'agreed'),
    places: rungs('sourcing', 'submitted', 'sourcing', 'agreed'),
    things: rungs('sourcing', 'sourcing', 'sourcing', 'booked'),
  },
  quote: {
    people: { ...SOUGHT, yes: 'agreed' },
    places: { ...SOUGHT, yes: 'agreed' },
    things: { ...SOUGHT, yes: 'booked' },
    money: { ...rungs('needed', 'submitted', 'submitted', 'approved'), ...REJECTED },
  },
  order: {
    people: { sent: 'booked', issued: 'booked', yes: 'booked' },
    places: { sent: 'booked', issued: 'booked', yes: 'booked' },
    things: {
      awaited: 'submitted',
      asked: 'submitted',
      sent: 'booked',
      issued: 'booked',
      yes: 'booked',
      no: 'cancelled',
    },
    money: { ...rungs('needed', 'approved', 'approved'), asked: 'submitted', awaited: 'submitted', ...REJECTED },
  },
  permit: {
    people: ALLOWED,
    places: { ...rungs('needed', 'submitted', 'inHand', 'inHand', 'inHand'), ...REJECTED },
    things: ALLOWED,
    problems: { asked: 'inProgress', sent: 'inProgress', issued: 'done', back: 'done', yes: 'done' },
  },
  approval: {
    people: DECIDED,
    places: { ...rungs('submitted', 'submitted', 'approved'), ...REJECTED },
    things: DECIDED,
    money: DECIDED,
    drafts: { ...rungs('inProgress', 'inProgress', 'approved'), no: 'inProgress' },
  },
  choices: {
    places: { ...SOUGHT, sent: 'submitted', yes: 'approved', no: 'sourcing' },
    things: { ...SOUGHT, toDo: 'inProgress', sent: 'submitted', yes: 'approved', no: 'sourcing' },
  },
  option: { people: HELD, places: HELD, things: HELD },
  casting: { people: SOUGHT },
  dates: { people: FREE, places: FREE, things: FREE },
  delivery: {
    things: { toDo: 'booked', awaited: 'booked', asked: 'booked', sent: 'booked', issued: 'booked', back: 'inHand' },
  },
  invoice: {
    money: {
      ...rungs('needed', 'submitted', 'submitted', 'approved'),
      awaited: 'needed',
      asked: 'needed',
      ...REJECTED,
    },
  },
  payment: { money: { ...rungs('approved', 'done', 'done'), awaited: 'approved', asked: 'submitted', ...REJECTED } },
  insurance: { places: rungs('agreed', 'agreed', 'agreed'), things: rungs('booked', 'booked', 'booked') },
  draft: { people: rungs('offered', 'offered', 'offered'), places: rungs('submitted', 'submitted', 'submitted') },
  release: {
    people: rungs('offered', 'offered', 'signed'),
    places: rungs('agreed', 'submitted', 'signed'),
    things: ALLOWED,
  },
  visit: { places: SOUGHT },
  fitting: { things: rungs('inProgress', 'inProgress', 'inProgress') },
  script: { people: SOUGHT },
  requisition: { things: { ...rungs('needed', 'submitted', 'submitted', 'approved'), ...REJECTED } },
};

/** A matter that says enough when nothing is said of it: `casting 26/1`, `pencil to the 9th`. */
const ALONE: Readonly<Partial<Record<Matter, Readonly<Partial<Record<StatusGroup, Status>>>>>> = {
  casting: { people: 'sourcing' },
  option: { people: 'option', places: 'option', things: 'option' },
  draft: { people: 'offered', places: 'submitted' },
  visit: { places: 'sourcing' },
  fitting: { things: 'inProgress' },
  delivery: { things: 'booked' },
};
/** Of a problem or a draft an act says enough, whatever it is done to. */
const WORKED_ON: Readonly<Partial<Record<StatusGroup, Rungs>>> = {
  problems: { ...rungs('needed', 'inProgress', 'inProgress', 'done', 'inProgress'), no: 'inProgress' },
  drafts: { ...rungs('needed', 'inProgress', 'inProgress', 'approved', 'done'), no: 'cancelled' },
};
/** Where several matters are named, the first of these is what it is about: `permission form sent with the contract`. */
const MATTER_ORDER: readonly Matter[] = [
  'requisition',
  'approval',
  'insurance',
  'draft',
  'release',
  'contract',
  'permit',
  'casting',
  'dates',
  'invoice',
  'payment',
  'quote',
  'offer',
  'order',
  'choices',
  'visit',
  'option',
  'delivery',
  'fitting',
  'script',
];
/** Where several acts are named the first of these counts: `signed copy awaited`, `issued and signed`. */
const ACT_ORDER: readonly Act[] = ['no', 'toDo', 'awaited', 'yes', 'issued', 'back', 'sent', 'asked'];
const DENIES =
  /\b(?:not|no|nicht|kein\w*|pas|non|sin|sem|nao|niet|geen|nie|bez|senza|ikke|inte|never|yet to be)\s(?:\w+\s)?$/;
const NOT_YET =
  /^(?:not yet|noch nicht|pas encore|aun no|todavia no|non ancora|ancora non|ainda nao|nog niet|jeszcze nie)\b/;
const LONGEST = 9;
const SHORT = 4;

const mapped = <K extends string>(table: Readonly<Record<K, Phrases>>, order: readonly K[]) =>
  order.map((key) => [key, expressionOf(table[key])] as const);

const MATTER_WORDS = mapped(MATTERS, MATTER_ORDER);
const ACT_WORDS = mapped(ACTS, ACT_ORDER);
const PLACE_WORDS = mapped(WHERE, ['inProgress', 'inHand', 'ready', 'onSet']);
/** A place alone, or who has it: `workshop`, `upholsterer has it`. */
const KEPT_BY =
  /^(?:the |our )?place(?: (?:has|have|hat|haben|l a|les a|tiene|lo tiene|la tiene|ce l ha|ha|tem|heeft|ma)\b.*| (?:til|till|until|bis|jusqu|hasta|fino|ate|tot|do) .*)?$/;
const BEFORE_PLACES = expressionOf(WHERE_WORDS, '^');

/**
 * A status that is told as a deed: a matter and what has become of it, such as `contract countersigned`, `PO raised 14/3`
 * or `Freigabe Regie ausstehend`. `null` where no deed is told.
 */
export function deedOf(plain: string, group: StatusGroup): Status | null {
  if (plain.split(' ').length > LONGEST) return null;
  const told = MATTER_WORDS.filter(([matter, words]) => RUNGS[matter][group] && words.test(plain));
  for (const [matter, words] of told) {
    const rest = plain.replace(words, ' · ').replace(/ +/g, ' ').trim();
    const act = actIn(rest);
    const rung = act && RUNGS[matter][group]?.[act];
    if (rung) return rung;
  }
  if (NOT_YET.test(plain)) return null;
  return told.flatMap(([matter]) => ALONE[matter]?.[group] ?? [])[0] ?? null;
}

/** How far a problem or a draft is by what was done, whatever it was done to; `null` where nothing is told. */
export function workedOn(plain: string, group: StatusGroup): Status | null {
  const act = WORKED_ON[group] && actIn(plain);
  return (act && WORKED_ON[group]?.[act]) ?? null;
}

/** An infinitive with the word before it: `da ottenere`, `zu unterschreiben`. */
const STILL_TO_DO =
  /(?:^|· |\w )(?:da \w{3,}(?:are|ere|ire|rre)|por \w{3,}(?:ar|er|ir)|zu \w{3,}en|te \w{3,}en|do \w{3,}(?:nia|cia))\b/;

/** The act that is told; short words such as `in`, `da` or `with` count only where no other tells more. */
function actIn(rest: string): Act | null {
  if (STILL_TO_DO.test(rest)) return 'toDo';
  const told = ACT_WORDS.flatMap(([act, words]) => {
    const found = words.exec(rest);
    if (!found) return [];
    const isDenied = act !== 'no' && DENIES.test(rest.slice(0, found.index));
    return [{ act: isDenied ? 'toDo' : act, isShort: found[0].length < SHORT }] as const;
  });
  return (told.find(({ isShort }) => !isShort) ?? told[0])?.act ?? null;
}

/** Where a thing stands when nothing else is said: `workshop`, `in der Wäscherei`, `upholsterer has it`. */
export function keptAt(plain: string, group: StatusGroup): Status | null {
  if (group !== 'things') return null;
  const rest = plain.slice(BEFORE_PLACES.exec(plain)?.[0].length ?? 0).trim();
  return PLACE_WORDS.find(([, words]) => KEPT_BY.test(rest.replace(words, 'place')))?.[0] ?? null;
}

/** The same told behind what stands there: `shoes at cobbler`, `chapeau chez la modiste`. */
const AT_A_CRAFT = new RegExp(
  `\\w (?:at|with|chez|bei|beim|bij|dal|dalla|con|u) (?:the |our |la |le |il |el |de |der )?${expressionOf(WHERE.inProgress).source}$`,
);

/** Where a thing stands: `at the tailor's`, `im Fundus`, `on the props table`. `null` where no place is told. */
export function standsWhere(plain: string, group: StatusGroup): Status | null {
  if (group !== 'things') return null;
  const lead = BEFORE_PLACES.exec(plain)?.[0];
  if (lead === undefined) return AT_A_CRAFT.test(plain) ? 'inProgress' : null;
  const place = plain.slice(lead.length, lead.length + 40);
  return PLACE_WORDS.find(([, words]) => words.test(place))?.[0] ?? null;
}

/** With somebody whose trade is a craft: `beim Steinmetz`, `chez le ferronnier`, `dal corniciaio`. */
const CRAFTSMAN =
  /^(?:noch |ist |encore |ancora |esta |nog |jeszcze )?(?:beim|bei der|chez (?:le |la |l )?|en el|con el|con la|dal|dalla|dall|no|na|com o|com a|bij de|bij|u) ?(?!regisseur|produ\w+|real\w+|verleih\w*|vermiet\w*|lieferant|handler|loueur|fourniss\w+|proveedor|fornit\w+|noleggia\w+|fornecedor|verhuurder|leverancier|eigenaar|wlasciciel\w*|client\w*|agent\w*)\w{4,}(?:er|erin|metz|bauer|macher|ier|iere|eur|euse|iste|ero|era|ista|aio|aia|iere|eiro|eira|arza|arki|nika|owca)$/;

/** The rung of what lies with a craftsman; `null` where it does not. */
export function withCraftsman(plain: string, group: StatusGroup): Status | null {
  return group === 'things' && CRAFTSMAN.test(plain) ? 'inProgress' : null;
}
