import { sheetLink } from '../../domain/links/sheet-link';
import { counted } from '../../domain/time/format';
import { oneLine } from '../../domain/wording/clean';
import type { MailboxInput, Notice } from '../../workflows/messages';

/** A notice in words, the same for the plain text and the HTML. Everything is one line and short. */
export interface NoticeView {
  readonly heading: string;
  readonly opening: string;
  readonly lines: readonly NoticeLineView[];
  /** `and 12 more; the Callboard column beside each row says how it stands`, or nothing. */
  readonly more: string;
}

interface NoticeLineView {
  readonly what: string;
  readonly detail: string;
  readonly why: string;
  readonly tab: string;
  readonly sheetUrl: string | null;
}

const LONGEST = { heading: 120, sentence: 300, what: 120, tab: 60 } as const;

/** The notices of one mail, what is urgent first. Dates that several stages say have moved are one list. */
export function noticeViews(notices: readonly Notice[], mailbox: MailboxInput): NoticeView[] {
  const moved = notices.filter(({ kind }) => kind === 'datesMoved');
  const others = notices.filter(({ kind }) => kind !== 'datesMoved');
  return [...others, ...(moved.length > 0 ? [joined(moved)] : [])].map((notice) => viewOf(notice, mailbox));
}

function joined(notices: readonly Notice[]): Pick<Notice, 'heading' | 'opening' | 'lines' | 'more'> {
  const [first] = notices;
  const lines = notices.flatMap((notice) => notice.lines);
  const more = notices.reduce((sum, notice) => sum + notice.more, 0);
  const count = lines.length + more;
  const heading = count === 1 ? (first?.heading ?? '') : `${counted(count, 'date')} of yours have moved`;
  return { heading, opening: first?.opening ?? '', lines, more };
}

function viewOf(
  { heading, opening, lines, more }: Pick<Notice, 'heading' | 'opening' | 'lines' | 'more'>,
  mailbox: MailboxInput,
): NoticeView {
  return {
    heading: oneLine(heading, LONGEST.heading),
    opening: oneLine(opening, 2 * LONGEST.sentence),
    lines: lines.map(({ what, detail, why, tabTitle, sheetId }) => ({
      what: oneLine(what, LONGEST.what),
      detail: oneLine(detail, LONGEST.sentence),
      why: oneLine(why, LONGEST.sentence),
      tab: oneLine(tabTitle, LONGEST.tab),
      sheetUrl: sheetId === null ? null : sheetLink(mailbox.spreadsheetUrl, sheetId),
    })),
    more: more > 0 ? `and ${more} more; the Callboard column beside each row says how it stands.` : '',
  };
}
