import { LEVELS, type LevelName } from '../../domain/model';
import { counted } from '../../domain/time/format';
import { oneLine } from '../../domain/wording/clean';
import type { MailboxInput, MailEntry, Notice } from '../../workflows/messages';
import { byUrgency, entryView, type EntryView, type LinkMaker } from './entry-view';
import { mailHtml } from './mail-html';
import { mailText } from './mail-text';
import { noticeViews, type NoticeView } from './notice-view';
import { toneOf } from './tone';

/** One mail in words. */
export interface MailView {
  readonly subject: string;
  readonly productionTitle: string;
  /** The person's first name. */
  readonly greeting: string;
  /** `Nora Vale's`. */
  readonly whose: string;
  /** What stands above several entries. */
  readonly heading: string;
  /** Most urgent first. */
  readonly entries: readonly EntryView[];
  /** What is told and not asked. */
  readonly notices: readonly NoticeView[];
  /** How the next shooting days stand, a line each; none where the mail is not about them. */
  readonly days: readonly string[];
}

export interface ComposedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * The mail that says all entries and notices to one person: a letter about one, or a list of several, and below it how
 * the shooting days stand where that is given.
 */
export function composeMail(
  mailbox: MailboxInput,
  entries: readonly MailEntry[],
  maker: LinkMaker,
  { notices = [], days = [] }: { readonly notices?: readonly Notice[]; readonly days?: readonly string[] } = {},
): ComposedMail {
  const safe = days.map((day) => oneLine(day, LONGEST_DAY));
  const view: MailView = { ...mailView(mailbox, entries, maker, noticeViews(notices, mailbox)), days: safe };
  return { subject: view.subject, text: mailText(view), html: mailHtml(view).text };
}

const LONGEST_SUBJECT = 140;
const LONGEST_NAME = 80;
const LONGEST_DAY = 200;

function mailView(
  mailbox: MailboxInput,
  entries: readonly MailEntry[],
  maker: LinkMaker,
  notices: readonly NoticeView[],
): Omit<MailView, 'days'> {
  const views = [...entries].sort(byUrgency).map((entry) => entryView(entry, mailbox, maker));
  const name = oneLine(mailbox.person.name, LONGEST_NAME);
  const heading = headingOf(views);
  return {
    subject: oneLine(subjectOf(views, heading, notices), LONGEST_SUBJECT),
    productionTitle: oneLine(mailbox.productionTitle, LONGEST_NAME),
    greeting: name.split(' ')[0] ?? name,
    whose: `${name}’s`,
    heading,
    entries: views,
    notices,
  };
}

/** `Permit for Marrow Point Light: due today (Tue 4 May)`; the executive's also says when it is needed. */
function subjectOf(views: readonly EntryView[], heading: string, notices: readonly NoticeView[]): string {
  const [first, ...others] = views;
  const [notice, ...moreNotices] = notices;
  if (!first && notice)
    return moreNotices.length > 0 ? `${notice.heading}, and ${moreNotices.length} more` : notice.heading;
  if (!first) return heading;
  if (first.beside === 'preparations' && others.length === 0)
    return `Your preparations: ${counted(first.preparations.length, 'thing')} to do`;
  if (others.length > 0) return `${heading}: ${first.subject} (${first.due}) and ${others.length} more`;
  const needed = toneOf(first.level) === 'brief' && first.needed ? `, ${first.needed}` : '';
  return `${first.subject}: ${first.due}${needed}`;
}

function headingOf(views: readonly EntryView[]): string {
  const highest = views.reduce<LevelName>((level, view) => higher(level, view.level), 'reminder');
  return toneOf(highest) === 'asked'
    ? `${counted(views.length, 'thing')} to answer`
    : `${counted(views.length, 'step')} stuck`;
}

function higher(a: LevelName, b: LevelName): LevelName {
  return LEVELS.indexOf(a) >= LEVELS.indexOf(b) ? a : b;
}
