import { html } from 'hono/html';
import { answerText } from '../domain/board/column';
import type { Answer } from '../domain/model';
import { shortMoment } from '../domain/time/format';
import { WHAT_FOLLOWS } from '../domain/wording/answers';
import { oneLine } from '../domain/wording/clean';
import { questionOf } from '../domain/wording/question';
import type { AskView } from '../workflows/messages';
import { page, sheetLine, type Markup } from './layout';

/** What is shown after the button was pressed; `isRepeat` where the same link had given this answer before. */
export function resultPage(view: AskView, answer: Answer, isRepeat: boolean): Markup {
  const name = oneLine(answer.personName, 80);
  const { subject } = questionOf(view.item, view.step, answer.personKey);
  const heading = isRepeat ? 'This was answered already' : `Thank you, ${name.split(' ')[0] ?? name}`;
  const said = oneLine(answerText(answer, view.timeZone), 600);
  const first = isRepeat
    ? `${name} answered with this link on ${shortMoment(answer.at, view.timeZone)}. Pressing again changes nothing.`
    : 'In a moment the sheet says:';
  return page({
    title: `${heading}: ${subject}`,
    production: oneLine(view.productionTitle, 80),
    aside: '',
    body: html`<article class="card" role="status">
        <h1>${heading}</h1>
        <p>${first}</p>
        <blockquote><strong>${subject}</strong><br />${said}</blockquote>
        <p>${WHAT_FOLLOWS[answer.kind]}</p>
      </article>
      ${sheetLine(view)}`,
  });
}
