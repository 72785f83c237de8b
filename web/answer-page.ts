import { html, raw } from 'hono/html';
import type { AnswerKind, AskedPerson } from '../domain/model';
import { linkPath, type LinkClaim, type LinkSigner } from '../domain/links/link';
import { dateIn } from '../domain/time/zone';
import { answerLabel, answersFor, endedSentence, LONGEST_NOTE, WHAT_FOLLOWS } from '../domain/wording/answers';
import { capital, oneLine } from '../domain/wording/clean';
import { dueSentence, dueText } from '../domain/wording/due';
import { figuresOf } from '../domain/wording/money';
import { questionOf } from '../domain/wording/question';
import type { AskView } from '../workflows/messages';
import { dueMark, historyCard, historyList, page, sheetLine, type Markup } from './layout';

export interface AnswerPageInput {
  readonly view: AskView;
  readonly claim: LinkClaim;
  readonly signer: LinkSigner;
  /** Production time, epoch milliseconds. */
  readonly now: number;
  readonly stamp: string;
  /** Why the page is shown again, as a sentence, and what was typed into it. */
  readonly again?: { readonly why: string; readonly note: string };
}

/** The page behind a link. It asks, and acts only when its button is pressed. */
export function answerPage(input: AnswerPageInput): Markup {
  const { view, claim, now } = input;
  const { question } = questionOf(view.item, view.step, claim.personKey);
  const again = input.again ? html`<div class="card notice" role="alert"><p>${input.again.why}</p></div>` : '';
  return page({
    title: question,
    production: oneLine(view.productionTitle, 80),
    aside: `This link is ${whose(view, claim)}`,
    body: html`${again}
      <article class="card">
        <h1>${question}</h1>
        ${view.step.about?.kind === 'preparations' ? '' : dueLines(view, now)} ${figuresCard(view)}
        ${linesList(view, claim, dateIn(view.timeZone, now))}
        <p>What hangs on it: ${oneLine(view.atStake, 300)}</p>
      </article>
      ${form(input)} ${others(input)} ${historyCard(view)}
      ${view.step.about?.kind === 'preparations' ? '' : sheetLine(view)}`,
  });
}

function dueLines(view: AskView, now: number): Markup {
  const { dueDate, because } = view.step;
  return html`${dueMark(view, now)}
    <p>${dueSentence(dueDate, oneLine(because, 300), dateIn(view.timeZone, now))}</p>`;
}

function form({ view, claim, stamp, again, now }: AnswerPageInput): Markup {
  return html`<form class="card" method="post">
    <input type="hidden" name="stamp" value="${stamp}" />
    ${linesField(view, claim, dateIn(view.timeZone, now))}
    <label class="label" for="note">${noteLabel(claim.answer)} (up to ${LONGEST_NOTE} characters)</label>
    <textarea id="note" name="note" maxlength="${LONGEST_NOTE}" autocomplete="off">${again?.note ?? ''}</textarea>
    <button type="submit">${answerLabel(claim.answer, view.step)}</button>
    <p class="dim">${WHAT_FOLLOWS[claim.answer]}</p>
  </form>`;
}

/** The preparations that are open, to be ticked. */
function linesField({ step }: AskView, { answer, personKey }: LinkClaim, today: string): Markup | string {
  const { about, ownerKey } = step;
  if (about?.kind !== 'preparations' || personKey !== ownerKey || answer === 'done') return '';
  return html`<fieldset>
    <legend class="label">Tick what is done</legend>
    ${about.lines.map(
      (line) =>
        html`<label class="tick"
          ><input type="checkbox" name="line" value="${line.id}" />
          <span>${capital(oneLine(line.name, 80))}: ${dueText(line.dueDate, today)}</span></label
        >`,
    )}
  </fieldset>`;
}

const NOTE_LABELS: Readonly<Partial<Record<AnswerKind, string>>> = {
  askBack: 'Your question',
  decline: 'Why, if you like',
  needHelp: 'What you need',
};

function noteLabel(answer: AnswerKind): string {
  return NOTE_LABELS[answer] ?? 'A note, if you like';
}

/** The money that is asked about, with its budget line before and after. */
function figuresCard({ item, step }: AskView): Markup | string {
  const figures = figuresOf(item, step);
  if (figures.length === 0) return '';
  return html`<table class="figures">
    ${figures.map(
      ({ label, value, isBad }) => html`<tr>
        <th scope="row">${oneLine(label, 80)}</th>
        <td${isBad ? raw(' class="bad"') : ''}>${value}</td>
      </tr>`,
    )}
  </table>`;
}

/** What is open, where it is not to be ticked: for whoever is told after the person themselves. */
function linesList(view: AskView, { personKey, answer }: LinkClaim, today: string): Markup | string {
  const { about, ownerKey } = view.step;
  if (about?.kind !== 'preparations' || (personKey === ownerKey && answer !== 'done')) return '';
  return html`<ul class="plain">
    ${about.lines.map((line) => html`<li>${capital(oneLine(line.name, 80))}: ${dueText(line.dueDate, today)}</li>`)}
  </ul>`;
}

function others({ view, claim, signer }: AnswerPageInput): Markup {
  const links = answersFor(view.step, claim.personKey)
    .filter((answer) => answer !== claim.answer)
    .map(
      (answer) =>
        html`<li>
          <a class="button" href="${linkPath({ ...claim, answer }, signer)}">${answerLabel(answer, view.step)}</a>
        </li>`,
    );
  return html`<nav class="card" aria-label="Other answers">
    <p class="dim">Or answer something else:</p>
    <ul class="row">
      ${links}
    </ul>
  </nav>`;
}

/** The page of an ask that has ended: nothing is left to press. */
export function settledPage(view: AskView | null, claim: LinkClaim): Markup {
  if (!view) {
    return page({
      title: 'Already settled',
      production: 'Callboard',
      body: html`<article class="card">
        <h1>This is already settled</h1>
        <p>Callboard no longer asks about it. The sheet says how it stands.</p>
      </article>`,
    });
  }
  const { subject } = questionOf(view.item, view.step, claim.personKey);
  return page({
    title: `Already settled: ${subject}`,
    production: oneLine(view.productionTitle, 80),
    aside: `This link is ${whose(view, claim)}`,
    body: html`<article class="card">
        <h1>This is already settled</h1>
        <p><strong>${subject}.</strong> ${endedSentence(view.report, view.timeZone)}</p>
        <p>Nothing is left to do here.</p>
        ${historyList(view)}
      </article>
      ${sheetLine(view)}`,
  });
}

/** Who a link was mailed to: the one who was told at its turn. */
export function addressee(view: AskView, claim: LinkClaim): AskedPerson | undefined {
  const asked = view.report.asked[claim.turn];
  return asked?.level === claim.level ? asked : undefined;
}

function whose(view: AskView, claim: LinkClaim): string {
  const asked = addressee(view, claim);
  return asked ? `${oneLine(asked.name, 80)}’s` : 'for one person';
}
