const MONTHS =
  'jan|feb|fev|fevr|mar|mrz|apr|avr|abr|kwi|may|mai|mag|maj|jun|juin|giu|cze|jul|juil|lug|lip|aug|aou|ago|sie|sep|set|wrz|oct|okt|out|ott|paz|nov|lis|dec|dez|dic|gru|ene|gen|sty|lut';
const WEEKDAYS =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|lunedi|martedi|mercoledi|giovedi|venerdi|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele|tomorrow|today|yesterday|tonight|morgen|heute|gestern|demain|hier|aujourd hui|manana|hoy|ayer|domani|oggi|ieri|amanha|hoje|ontem|gisteren|vandaag|jutro|dzis|dzisiaj|wczoraj|next week|this week|nachste woche|diese woche|semaine prochaine|la semaine prochaine|semana que viene|proxima semana|settimana prossima|volgende week|deze week|w przyszlym tygodniu|w tym tygodniu';
const WHEN = new RegExp(
  `\\b(?:(?:on|by|til|till|until|for|due|am|bis|ab|le|pour|ce|el|para|este|op|tegen|w|we|do|na|il|per|entro|no|ate|since|as of|from|w c|w e|wk of|week of) )?(?:${WEEKDAYS})\\b`,
  'g',
);
const DAY_AND_MONTH = new RegExp(`\\b\\d{1,2} (?:de )?(?:${MONTHS})\\w*|\\b(?:${MONTHS})\\w* \\d{1,2}\\b`, 'g');

/** A status without its dates, weekdays, numbers and sums: `applied 1 28`, `ok 0447`, `interview tuesday`. */
export function withoutDetails(text: string, plain: string): string {
  // `check` is a tick spelt out, unless somebody wrote it: a check is cut.
  const unticked = /check/i.test(text) ? plain : plain.replace(/\bcheck\b/g, ' ');
  return unticked
    .replace(DAY_AND_MONTH, ' ')
    .replace(WHEN, ' ')
    .replace(
      /\b(?:\d+\w*|no|money|by|am|vom|le|el|il|op|w|from|of|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)\b/g,
      ' ',
    )
    .replace(/ +/g, ' ')
    .trim();
}
