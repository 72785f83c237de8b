import { html } from 'hono/html';
import { page, type Markup } from './layout';

/** A page that says in a sentence or two why there is nothing else to show. */
export function problemPage(heading: string, sentences: string): Markup {
  return page({
    title: heading,
    production: 'Callboard',
    body: html`<article class="card">
      <h1>${heading}</h1>
      <p>${sentences}</p>
    </article>`,
  });
}

/** The same for a link that never was, for one with a wrong code and for any other address: nobody learns which. */
export const unknownPage = (): Markup =>
  problemPage(
    'There is nothing here',
    'If you came by a link from a mail, it may have been cut off: copy the whole link, or press it in the mail again.',
  );

export const unreachablePage = (): Markup =>
  problemPage(
    'Callboard is not answering at the moment',
    'Nothing is lost. Try again in a minute: if your answer did arrive, pressing again does not count it twice.',
  );

export const tooManyPage = (): Markup =>
  problemPage(
    'Too many wrong links',
    'Too many links with a mistake in them came from your address. Wait a minute and try again.',
  );

export const tooLongPage = (): Markup =>
  problemPage('The note is too long', 'Go back, make it shorter and press the button again. Nothing was answered yet.');

export const brokenPage = (): Markup =>
  problemPage(
    'Something went wrong here',
    'It was written down for those who run Callboard. Nothing is lost; try again in a minute.',
  );
