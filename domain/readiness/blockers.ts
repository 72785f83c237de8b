import type { ItemReport } from '../model';

/** Something that a scene or a shooting day still lacks. */
export interface Blocker {
  readonly itemKey: string;
  /** As a person says it: `Marrow Point Light: permit not issued`, `Tom Brandvold’s start papers missing`. */
  readonly text: string;
  readonly report: ItemReport;
}

/** Milestones that begin with what it is about, which stays in front: `permit not filed`. */
const ABOUT =
  /^(permit|agreement|offer|deal memo|deal|contract|call sheet|pages|breakdown|licence|availability|risk assessment|risk|certificate of insurance|approval of \S+(?: [A-Z]{3})?|word of the line producer) (.+)$/;

/** A milestone that was not reached, as people say it. */
export function notYet(milestoneName: string): string {
  if (milestoneName.startsWith('somebody ')) return milestoneName.replace('somebody', 'nobody');
  if (milestoneName === 'start papers in') return 'start papers missing';
  return ABOUT.test(milestoneName) ? milestoneName.replace(ABOUT, '$1 not $2') : `not ${milestoneName}`;
}

/** The last word of a preparation is what is to be done: `measurements sent`, `tech scout attended`. */
function preparationNotYet(name: string): string {
  return name.includes(' ') ? name.replace(/ (\S+)$/, ' not $1') : `not ${name}`;
}

/** Papers are somebody's own: `Tom’s deal memo not signed`. */
const PAPERS = /^(start papers|deal memo|contract|deal) /;

/** What is lacking of an item, without its name: `permit not filed`. */
export function lackOf({ step }: ItemReport): string {
  if (!step) return 'not settled';
  return step.about?.kind === 'preparations' ? preparationNotYet(step.milestoneName) : notYet(step.milestoneName);
}

/** What an item lacks, without how late it is. */
export function lackText(report: ItemReport): string {
  const { item } = report;
  const what = lackOf(report);
  const who = item.hired?.name ?? item.title;
  if (item.track === 'cast' || item.track === 'crew') {
    return PAPERS.test(what) ? `${whose(who)} ${what}` : `${who}: ${what}`;
  }
  return `${item.title}: ${what}`;
}

function whose(name: string): string {
  return `${name}${/s$/i.test(name) ? '’' : '’s'}`;
}

/** The same with what makes it pressing: ` (LATE)`. */
export function blockerOf(report: ItemReport): Blocker {
  return { itemKey: report.item.key, text: lackText(report) + pressing(report), report };
}

function pressing({ state, slow, ask }: ItemReport): string {
  if (state === 'late') return ' (LATE)';
  if (slow) return ` (has not moved for ${slow.days} days)`;
  const last = ask?.answers[ask.answers.length - 1];
  return state === 'answered' && last ? ` (${last.personName} is on it)` : '';
}
