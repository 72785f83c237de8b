import { capital } from '../../domain/wording/clean';
import type { MailView } from './compose-mail';
import type { AnswerLink, EntryView } from './entry-view';
import { Html, html, NOTHING } from './html';
import { DARK_STYLE, STYLE } from './mail-style';
import type { NoticeView } from './notice-view';
import { headline, request, stakes, toneOf, whatNext, whyYou } from './tone';

/** The whole mail as HTML: one column, no pictures, nothing from another host, readable without its style sheet. */
export function mailHtml(mail: MailView): Html {
  const [first] = mail.entries;
  const asked = mail.entries.length === 1 && first ? card(letter(mail, first)) : list(mail);
  const body = html`${mail.notices.map((notice) => noticeCard(notice))}${asked}${daysCard(mail)}`;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${mail.subject}</title>
        <style>
          ${new Html(DARK_STYLE)}
        </style>
      </head>
      <body class="cb-ground" style="${STYLE.body}">
        <div style="${STYLE.preview}">${first ? preview(first) : (mail.notices[0]?.opening ?? '')}</div>
        <table
          role="presentation"
          class="cb-ground"
          width="100%"
          cellpadding="0"
          cellspacing="0"
          border="0"
          style="${STYLE.outer}"
        >
          <tr>
            <td align="center" style="${STYLE.page}">
              <div style="${STYLE.sheet}">
                <div class="cb-dim" style="${STYLE.above}">${mail.productionTitle}</div>
                ${body}
                <p class="cb-dim" style="${STYLE.fine}">
                  Callboard, for ${mail.productionTitle}.${mail.entries.length > 0 ? aboutLinks(mail) : ''}
                </p>
              </div>
            </td>
          </tr>
        </table>
      </body>
    </html> `;
}

function aboutLinks({ whose }: MailView): string {
  return ` A link opens a page with a button, and only the button counts. These links are ${whose} own: whoever has this mail can answer with them.`;
}

function preview(view: EntryView): string {
  return `${capital(view.due)}. ${stakes(view)}`;
}

function card(content: Html): Html {
  return html`<div class="cb-card" style="${STYLE.card}">${content}</div>`;
}

function daysCard({ days }: MailView): Html {
  if (days.length === 0) return NOTHING;
  return card(
    html`<p class="cb-dim" style="${STYLE.label}">How the shooting days stand</p>
      <ul class="cb-ink" style="${STYLE.list}">
        ${days.map((day) => html`<li>${day}</li> `)}
      </ul>`,
  );
}

function letter(mail: MailView, view: EntryView): Html {
  if (toneOf(view.level) === 'brief') return brief(view);
  return html`<h1 class="cb-ink" style="${STYLE.title}">${headline(view)}</h1>
    ${dueMark(view)} ${salutation(mail, view)} ${details(view)} ${text(dueText(view))} ${text(stakes(view))}
    ${buttons(view.links)} ${history(view)}
    ${quiet(`${view.source ? `${view.source} ` : ''}${view.sheetSays ? `The sheet says “${view.sheetSays}”. ` : ''}Open since ${view.since}. ${whatNext(view)}`)}
    ${sheet(view)}`;
}

function salutation(mail: MailView, view: EntryView): Html {
  const why = `${whyYou(view)} ${request(view)}`.trim();
  if (toneOf(view.level) !== 'asked') return html`${text(`${mail.greeting},`)} ${text(why)}`;
  return text(`${mail.greeting}, ${why.slice(0, 1).toLowerCase()}${why.slice(1)}`);
}

/** Ten seconds on a phone: the buttons come before the history. */
function brief(view: EntryView): Html {
  return html`<h1 class="cb-ink" style="${STYLE.title}">${view.missing}</h1>
    ${dueMark(view)} ${text(stakes(view))} ${text(whyYou(view))} ${details(view)} ${buttons(view.links)}
    ${history(view)} ${sheet(view)}`;
}

function list(mail: MailView): Html {
  const cards = mail.entries.map(
    (view) =>
      html`${card(
          html`<h2 class="cb-ink" style="${STYLE.small}">${headline(view)}</h2>
            ${dueMark(view)} ${toneOf(view.level) === 'asked' ? NOTHING : text(whyYou(view))} ${details(view)}
            ${text(dueText(view))} ${text(stakes(view))} ${buttons(view.links)} ${sheet(view)}`,
        )}
        <div style="height:12px;line-height:12px">&nbsp;</div> `,
  );
  if (cards.length === 0) return NOTHING;
  return html`<h1 class="cb-ink" style="${STYLE.title}">${mail.greeting}, ${mail.heading}</h1>
    ${cards}`;
}

/** The weekly question has no date of its own: each of its lines has one. */
function dueText(view: EntryView): string {
  return view.beside === 'preparations' ? '' : view.dueSentence;
}

/** The money that is asked about, and the preparations that are open. */
function details({ figures, preparations }: EntryView): Html {
  const rows = [
    ...figures.map(({ label, value, isBad }) => detailRow(label, value, '', isBad)),
    ...preparations.map(({ name, due, why, isLate }) => detailRow(capital(name), capital(due), why, isLate)),
  ];
  if (rows.length === 0) return NOTHING;
  return html`<table
    role="presentation"
    width="100%"
    cellpadding="0"
    cellspacing="0"
    border="0"
    style="${STYLE.figures}"
  >
    ${rows}
  </table>`;
}

function detailRow(label: string, value: string, why: string, isBad: boolean): Html {
  const reason = why === '' ? NOTHING : html`<br /><span class="cb-dim" style="${STYLE.why}">${why}</span>`;
  return html`<tr>
    <td class="cb-ink cb-rule" style="${STYLE.figure}">${label}${reason}</td>
    <td class="${isBad ? 'cb-bad' : 'cb-ink'} cb-rule" align="right" style="${STYLE.amount}${isBad ? STYLE.bad : ''}">
      ${value}
    </td>
  </tr> `;
}

function noticeCard({ heading, opening, lines, more }: NoticeView): Html {
  const rows = lines.map(({ what, detail, why, tab, sheetUrl }) => {
    const place = sheetUrl
      ? html` <a class="cb-link" href="${sheetUrl}" target="_blank" rel="noopener" style="${STYLE.link}">tab ${tab}</a>`
      : NOTHING;
    return html`<li style="${STYLE.item}">
      <strong>${what}</strong>:
      ${detail}${why === '' ? NOTHING : html`<br /><span class="cb-dim">${capital(why)}</span>`}${place}
    </li> `;
  });
  return html`${card(
      html`<h1 class="cb-ink" style="${STYLE.title}">${heading}</h1>
        ${text(opening)}
        ${
          rows.length > 0
            ? html`<ul class="cb-ink" style="${STYLE.list}">
                ${rows}
              </ul>`
            : NOTHING
        }
        ${more === '' ? NOTHING : quiet(more)}`,
    )}
    <div style="height:12px;line-height:12px">&nbsp;</div> `;
}

function dueMark(view: EntryView): Html {
  const [colour, name] = view.isLate ? [STYLE.late, 'cb-late'] : [STYLE.onTime, 'cb-due'];
  return html`<div><span class="${name}" style="${STYLE.due}${colour}">${capital(view.due)}</span></div>`;
}

function text(sentence: string): Html {
  return sentence === '' ? NOTHING : html`<p class="cb-ink" style="${STYLE.text}">${sentence}</p>`;
}

function quiet(sentence: string): Html {
  return html`<p class="cb-dim" style="${STYLE.quiet}">${sentence}</p>`;
}

function buttons(links: readonly AnswerLink[]): Html {
  const all = links.map(({ label, url }, index) => {
    const [colour, name] = index === 0 ? [STYLE.first, 'cb-first'] : [STYLE.other, 'cb-other'];
    return html`<a class="${name}" href="${url}" target="_blank" rel="noopener" style="${STYLE.button}${colour}"
      >${label}</a
    > `;
  });
  return html`<div style="${STYLE.links}">${all}</div>`;
}

function history(view: EntryView): Html {
  if (view.history.length === 0) return NOTHING;
  const lines = view.history.map(
    ({ when, name, what, note }) => html`<li>${when}: ${name} ${what}${note ? `: “${note}”` : ''}</li> `,
  );
  return html`<p class="cb-dim" style="${STYLE.label}">So far</p>
    <ul class="cb-ink" style="${STYLE.list}">
      ${lines}
    </ul>`;
}

function sheet(view: EntryView): Html {
  // No column of the team's says whether somebody is prepared.
  if (view.beside === 'preparations') return NOTHING;
  const where = view.sheetUrl
    ? html`<a class="cb-link" href="${view.sheetUrl}" target="_blank" rel="noopener" style="${STYLE.link}"
        >tab ${view.tab}</a
      >`
    : html`tab ${view.tab}`;
  return html`<p class="cb-dim" style="${STYLE.quiet}">
    Or change it in the sheet: ${where}. Callboard sees it there and asks no more.
  </p>`;
}
