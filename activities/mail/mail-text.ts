import { capital } from '../../domain/wording/clean';
import type { MailView } from './compose-mail';
import type { AnswerLink, EntryView } from './entry-view';
import { headline, request, stakes, toneOf, WHAT_NEXT, whyYou } from './tone';

/** The whole mail as plain text. Lines are as long as their sentences: mail programs break them where they must. */
export function mailText(mail: MailView): string {
  const [first] = mail.entries;
  const body = mail.entries.length === 1 && first ? letter(first) : list(mail);
  return `${[`${mail.greeting},`, ...body, ...closing(mail)].filter((part) => part !== '').join('\n\n')}\n`;
}

function letter(view: EntryView): string[] {
  if (toneOf(view.level) === 'brief') return brief(view);
  return [
    headline(view),
    sentences(whyYou(view), request(view)),
    [
      view.dueSentence,
      stakes(view),
      view.sheetSays ? `The sheet says “${view.sheetSays}”.` : '',
      `Open since ${view.since}.`,
    ]
      .filter((sentence) => sentence !== '')
      .join('\n'),
    historyText(view),
    `Answer here. Each link opens a page with a button, and only the button counts:\n${linksText(view.links)}`,
    sheetText(view),
    WHAT_NEXT[view.level],
  ];
}

/** Ten seconds on a phone: what is missing, what it costs, who is silent, what to press. */
function brief(view: EntryView): string[] {
  return [
    `${view.missing} ${capital(view.due)}.`,
    stakes(view),
    whyYou(view),
    linksText(view.links),
    historyText(view),
    sheetText(view),
  ];
}

function list(mail: MailView): string[] {
  return mail.entries.map((view, index) =>
    [
      `${index + 1}. ${headline(view)}`,
      sentences(view.dueSentence, stakes(view)),
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
  return links.map(({ label, url }) => `${`${label}:`.padEnd(13)} ${url}`).join('\n');
}

function sheetText(view: EntryView): string {
  const where = view.sheetUrl ? `tab “${view.tab}”, ${view.sheetUrl}` : `tab “${view.tab}”`;
  return `Or change it in the sheet (${where}). Callboard sees it there and asks no more.`;
}

function closing(mail: MailView): string[] {
  return [
    `Callboard, for ${mail.productionTitle}\nThese links are ${mail.whose} own. Whoever has this mail can answer with them.`,
  ];
}
