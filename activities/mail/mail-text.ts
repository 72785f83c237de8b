import { capital } from '../../domain/wording/clean';
import type { MailView } from './compose-mail';
import type { AnswerLink, EntryView } from './entry-view';
import type { NoticeView } from './notice-view';
import { headline, request, stakes, toneOf, whatNext, whyYou } from './tone';

/** The whole mail as plain text. Lines are as long as their sentences: mail programs break them where they must. */
export function mailText(mail: MailView): string {
  const [first] = mail.entries;
  const asked = mail.entries.length === 1 && first ? letter(first) : list(mail);
  const body = [...mail.notices.map(noticeText), ...asked, daysText(mail)];
  return `${[`${mail.greeting},`, ...body, ...closing(mail)].filter((part) => part !== '').join('\n\n')}\n`;
}

function daysText({ days }: MailView): string {
  return days.length === 0 ? '' : ['How the shooting days stand:', ...days.map((day) => `- ${day}`)].join('\n');
}

function letter(view: EntryView): string[] {
  if (toneOf(view.level) === 'brief') return brief(view);
  return [
    headline(view),
    sentences(whyYou(view), request(view)),
    detailsText(view),
    [
      view.beside === 'preparations' ? '' : view.dueSentence,
      stakes(view),
      view.source,
      view.sheetSays ? `The sheet says “${view.sheetSays}”.` : '',
      `Open since ${view.since}.`,
    ]
      .filter((sentence) => sentence !== '')
      .join('\n'),
    historyText(view),
    `Answer here. Each link opens a page with a button, and only the button counts:\n${linksText(view.links)}`,
    sheetText(view),
    whatNext(view),
  ];
}

/** Ten seconds on a phone: what is missing, what it costs, who is silent, what to press. */
function brief(view: EntryView): string[] {
  return [
    `${view.missing} ${capital(view.due)}.`,
    stakes(view),
    whyYou(view),
    detailsText(view),
    linksText(view.links),
    historyText(view),
    sheetText(view),
  ];
}

/** The money that is asked about, and the preparations that are open. */
function detailsText(view: EntryView): string {
  const figures = view.figures.map(({ label, value }) => `${`${label}:`.padEnd(24)} ${value}`);
  const lines = view.preparations.map(
    ({ name, due, isLate, why }) => `- ${capital(name)}: ${isLate ? 'LATE: ' : ''}${due} (${why})`,
  );
  return [...figures, ...lines].join('\n');
}

function noticeText({ heading, opening, lines, more }: NoticeView): string {
  const text = lines.map(({ what, detail, why, tab, sheetUrl }) => {
    const where = sheetUrl ? ` Tab “${tab}”: ${sheetUrl}` : '';
    return `- ${sentences(`${what}: ${detail}.`, why && `${capital(why)}.`)}${where}`;
  });
  return [`${heading}.`, opening, ...text, more].filter((line) => line !== '').join('\n');
}

function list(mail: MailView): string[] {
  return mail.entries.map((view, index) =>
    [
      `${index + 1}. ${headline(view)}`,
      sentences(view.beside === 'preparations' ? '' : view.dueSentence, stakes(view)),
      ...[detailsText(view)].filter((text) => text !== ''),
      ...(toneOf(view.level) === 'asked' ? [] : [whyYou(view)]),
      linksText(view.links),
      ...(view.sheetUrl ? [`Tab “${view.tab}”: ${view.sheetUrl}`] : []),
    ].join('\n'),
  );
}

function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

function historyText(view: EntryView): string {
  if (view.history.length === 0) return '';
  const lines = view.history.map(
    ({ when, name, what, note }) => `- ${when}: ${name} ${what}${note ? `: “${note}”` : ''}`,
  );
  return ['So far:', ...lines].join('\n');
}

function linksText(links: readonly AnswerLink[]): string {
  const width = Math.max(13, ...links.map(({ label }) => label.length + 1));
  return links.map(({ label, url }) => `${`${label}:`.padEnd(width)} ${url}`).join('\n');
}

function sheetText(view: EntryView): string {
  // No column of the team's says whether somebody is prepared.
  if (view.beside === 'preparations') return '';
  const where = view.sheetUrl ? `tab “${view.tab}”, ${view.sheetUrl}` : `tab “${view.tab}”`;
  return `Or change it in the sheet (${where}). Callboard sees it there and asks no more.`;
}

function closing(mail: MailView): string[] {
  if (mail.entries.length === 0) return [`Callboard, for ${mail.productionTitle}`];
  return [
    `Callboard, for ${mail.productionTitle}\nThese links are ${mail.whose} own. Whoever has this mail can answer with them.`,
  ];
}
