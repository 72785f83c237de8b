import { html, raw } from 'hono/html';
import type { AskView } from '../workflows/messages';
import { historyLines } from '../domain/wording/answers';
import { capital, oneLine } from '../domain/wording/clean';
import { dueText, isLate } from '../domain/wording/due';
import { sheetLink } from '../domain/links/sheet-link';
import { dateIn } from '../domain/time/zone';
import { STYLE } from './style';

/** A piece of a page, escaped. */
export type Markup = ReturnType<typeof html>;

export interface PageInput {
  readonly title: string;
  readonly production: string;
  /** What stands at the right of the production's name, such as whose link it is. */
  readonly aside?: string;
  readonly body: Markup;
  readonly footer?: string;
  /** Seconds after which the browser loads the page again. */
  readonly refreshSeconds?: number;
}

/** A whole page. */
export function page(input: PageInput): Markup {
  const refresh = input.refreshSeconds ? html`<meta http-equiv="refresh" content="${input.refreshSeconds}" />` : '';
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="robots" content="noindex,nofollow" />
        <link rel="icon" href="/icon.svg" />
        ${refresh}
        <title>${input.title}</title>
        ${raw(`<style>${STYLE}</style>`)}
      </head>
      <body>
        <header><span>${input.production}</span><span>${input.aside ?? ''}</span></header>
        <main>${input.body}</main>
        <footer>${input.footer ?? 'Callboard'}</footer>
      </body>
    </html> `;
}

/** The due date as a mark, red once it is past. `now` is production time. */
export function dueMark(view: AskView, now: number): Markup {
  const { dueDate } = view.step;
  const today = dateIn(view.timeZone, now);
  return html`<span class="mark${isLate(dueDate, today) ? ' late' : ''}">${capital(dueText(dueDate, today))}</span>`;
}

/** Who was told and what they said; nothing where nobody was. */
export function historyList(view: AskView): Markup | string {
  const lines = historyLines(view.report, view.timeZone, view.step);
  if (lines.length === 0) return '';
  return html`<h2 class="label">So far</h2>
    <ul class="plain">
      ${lines.map(({ when, name, what, note }) => html`<li>${when}: ${name} ${what}${note ? `: “${note}”` : ''}</li>`)}
    </ul>`;
}

/** The same as a card of its own. */
export function historyCard(view: AskView): Markup | string {
  const list = historyList(view);
  return list === '' ? '' : html`<section class="card">${list}</section>`;
}

/** The way to the row's tab. */
export function sheetLine(view: AskView): Markup {
  const tab = oneLine(view.item.tabTitle, 60);
  const url = sheetLink(view.spreadsheetUrl, view.item.sheetId);
  const where = url ? html`<a href="${url}" rel="noreferrer">tab ${tab}</a>` : html`tab ${tab}`;
  return html`<p class="dim">Or change it in the sheet: ${where}. The sheet always counts.</p>`;
}
