import type { LevelName } from '../../domain/model';
import { listOf } from '../../domain/time/format';
import { capital } from '../../domain/wording/clean';
import type { EntryView } from './entry-view';

/** Owners are asked; producers are told what is stuck; the executive producer has ten seconds. */
export type Tone = 'asked' | 'told' | 'brief';

const TONES: Readonly<Record<LevelName, Tone>> = {
  reminder: 'asked',
  nudge: 'asked',
  associateProducer: 'told',
  lineProducer: 'told',
  executiveProducer: 'brief',
};

export function toneOf(level: LevelName): Tone {
  return TONES[level];
}

/** What happens if nobody answers about a milestone. The times are those of the escalation policy; a rung that nobody holds is skipped. */
const WHAT_NEXT: Readonly<Record<LevelName, string>> = {
  reminder: 'If nobody answers, you are asked again on the due date; after that the producers are told.',
  nudge: 'If nobody answers, the producers are told, a working day later.',
  associateProducer: 'If nobody answers, it goes further up in two working days.',
  lineProducer: 'If nobody answers, it goes to the executive producer in two working days.',
  executiveProducer: 'Nobody else is told after you.',
};

/** What happens if nobody answers this question. */
export function whatNext({ beside, level }: EntryView): string {
  if (beside === null || toneOf(level) !== 'asked') return WHAT_NEXT[level];
  return WHAT_NEXT_BESIDE[beside];
}

const WHAT_NEXT_BESIDE: Readonly<Record<NonNullable<EntryView['beside']>, string>> = {
  approval: 'Nothing is ordered until you answer. If nobody does, the producers are told after the due date.',
  papers: 'Until you say so, the day counts as not ready.',
  preparations:
    'If nobody answers and something is due, the producers are told. Otherwise you are asked again next week.',
};

const WHY_BESIDE: Readonly<Record<NonNullable<EntryView['beside']>, string>> = {
  approval: 'It is yours to approve.',
  papers: 'Nobody works without papers, unless you say so.',
  preparations: 'Once a week Callboard asks how your preparations go.',
};

/** Why this person gets the mail. */
export function whyYou(view: EntryView): string {
  if (view.beside !== null && toneOf(view.level) === 'asked') {
    const why = WHY_BESIDE[view.beside];
    return view.beside === 'papers' ? `${view.missing} ${why}` : why;
  }
  if (view.level === 'reminder') return 'This is a reminder, before it is due.';
  if (view.level === 'nudge') return view.isLate ? 'It is late, and it is yours to answer.' : 'It is yours to answer.';
  const { silent, lastAnswer, silence } = view;
  const said = lastAnswer
    ? `${lastAnswer.name} ${lastAnswer.what}${lastAnswer.note ? `, “${lastAnswer.note}”` : ''}.`
    : '';
  const asked = silent.length > 0 ? `${listOf(silent)} ${silent.length === 1 ? 'was' : 'were'} asked. ${silence}` : '';
  return [said, asked].filter((part) => part !== '').join(' ') || 'Nobody is known who could be asked first.';
}

/** What is said in an entry's first line: a question to its owner, the bare fact to producers. */
export function headline(view: EntryView): string {
  return toneOf(view.level) === 'asked' ? view.question : view.missing;
}

/** What it costs: `At stake if nothing is done: Scenes 1, 9: day 2 (Tue 18 May). Needed in 9 days.` */
export function stakes(view: EntryView): string {
  const lead = toneOf(view.level) === 'asked' ? 'What hangs on it' : 'At stake if nothing is done';
  return `${lead}: ${view.atStake}${view.needed ? ` ${capital(view.needed)}.` : ''}`;
}

/** What a producer is asked to do about it; nothing where the headline is the question already. */
export function request(view: EntryView): string {
  return toneOf(view.level) === 'told' ? 'Can you get it moving, or say whose it is?' : '';
}
