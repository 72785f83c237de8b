import { isListKey } from '../breakdown/list-items';
import { assertNever } from '../assert-never';
import type { Item, Step, StepAbout } from '../model';
import { amountText } from '../money/read-amount';
import { notYet } from '../readiness/blockers';
import { counted } from '../time/format';
import { capital, oneLine } from './clean';

/** One step in words, for mails and pages. */
export interface Question {
  /** What it is about, as a subject begins: `Permit for Marrow Point Light`. */
  readonly subject: string;
  /** `Is the permit for Marrow Point Light filed?` */
  readonly question: string;
  /** What is wrong while nobody has done it: `The permit for Marrow Point Light is not filed.` */
  readonly missing: string;
}

interface Phrase {
  /** What stands before the title; the title alone may be one thing or many, so it takes no verb. */
  readonly thing: string;
  /** What is to be true of it. */
  readonly done: string;
}

/** By track and milestone, where there is a noun for what is asked. Everything else is asked by the milestone's name. */
const PHRASES: Readonly<Record<string, Phrase>> = {
  'scenes.confirmed': { thing: 'the breakdown of', done: 'confirmed' },
  'cast.offered': { thing: 'the offer for', done: 'out' },
  'cast.dealAgreed': { thing: 'the deal for', done: 'agreed' },
  'cast.dealMemo': { thing: 'the deal memo for', done: 'signed' },
  'cast.startPapers': { thing: 'the start papers of', done: 'in' },
  'crew.offered': { thing: 'the offer for', done: 'out' },
  'crew.dealMemo': { thing: 'the deal memo for', done: 'signed' },
  'crew.startPapers': { thing: 'the start papers of', done: 'in' },
  'locations.agreementSigned': { thing: 'the agreement for', done: 'signed' },
  'locations.insured': { thing: 'the certificate of insurance for', done: 'in' },
  'locations.permitFiled': { thing: 'the permit for', done: 'filed' },
  'locations.permitIssued': { thing: 'the permit for', done: 'issued' },
  'rehearsals.called': { thing: 'the call for', done: 'out' },
  'schedule.callSheet': { thing: 'the call sheet for', done: 'out' },
  'payments.approved': { thing: 'the payment to', done: 'approved' },
  'payments.paid': { thing: 'the payment to', done: 'made' },
};

const LONGEST_TITLE = 90;

/**
 * A step in words, for the person with this key: its owner is asked about what is theirs, others about somebody else's.
 * Titles are the team's own, made safe for one line and kept short; HTML must still be escaped.
 */
export function questionOf(item: Item, step: Step, readerKey: string): Question {
  const title = titleOf(item);
  if (isListKey(item.key)) return listQuestion(title);
  if (step.about) return besideQuestion(item, title, step.about, readerKey === step.ownerKey);
  const phrase = PHRASES[`${item.track}.${step.milestoneId}`];
  if (phrase) {
    const thing = `${phrase.thing} ${title}`;
    return {
      subject: capital(thing.replace(/^the /, '')),
      question: `Is ${thing} ${phrase.done}?`,
      missing: `${capital(thing)} is not ${phrase.done}.`,
    };
  }
  const milestone = oneLine(step.milestoneName, LONGEST_TITLE);
  if (item.track === 'issues') {
    const issue = `“${oneLine(item.title, LONGEST_TITLE)}”`;
    return { subject: `Issue ${issue}`, question: `${issue}: settled?`, missing: `${issue} is not settled.` };
  }
  return {
    subject: `${title} ${milestone}`,
    question: `${title}: ${milestone}?`,
    missing: `${title}: not yet ${milestone}.`,
  };
}

/** A department's list of the breakdown: `Props list (24 elements in 12 scenes)`. */
function listQuestion(title: string): Question {
  return {
    subject: title,
    question: `Is the ${lower(title)} complete and right?`,
    missing: `The ${lower(title)} is not confirmed.`,
  };
}

function lower(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** A question beside the milestones, in words. */
function besideQuestion(item: Item, title: string, about: StepAbout, isOwn: boolean): Question {
  const name = oneLine(item.hired?.name ?? item.title, LONGEST_TITLE);
  switch (about.kind) {
    case 'approval': {
      const amount = amountText(about.amount, about.currency);
      return {
        subject: `${amount} for ${title}`,
        question: `May ${amount} be spent on ${title}?`,
        missing: `${amount} for ${title} waits for approval.`,
      };
    }
    case 'papers': {
      return {
        subject: `Papers of ${name} (${title})`,
        question: `May ${name} (${title}) work without papers?`,
        missing: `${name} (${title}) has no papers: ${notYet(oneLine(about.missing, LONGEST_TITLE))}.`,
      };
    }
    case 'preparations':
      return {
        subject: `Preparations of ${name} (${title})`,
        question: isOwn
          ? `Are you on track with your preparations as ${title}?`
          : `Is ${name} on track with the preparations as ${title}?`,
        missing: `${name} (${title}) has ${counted(about.lines.length, 'preparation')} to do.`,
      };
    default:
      return assertNever(about);
  }
}

/** `NORA VALE: Navy uniform` as `NORA VALE (Navy uniform)`: a colon in the middle of a sentence would end it. */
function titleOf(item: Item): string {
  const title = oneLine(item.title, LONGEST_TITLE).replace(/^([^:()]+): ([^()]+)$/, '$1 ($2)');
  return item.track === 'schedule' ? title.replace(/^Shooting day /, 'shooting day ') : title;
}
