import { html } from 'hono/html';
import { levelName } from '../domain/escalation/ladder';
import type { AskedPerson } from '../domain/model';
import { linkPath, type LinkSigner } from '../domain/links/link';
import { counted, shortMoment } from '../domain/time/format';
import { answerLabel, answersFor, historyLines } from '../domain/wording/answers';
import { oneLine } from '../domain/wording/clean';
import { questionOf } from '../domain/wording/question';
import type { AskView } from '../workflows/messages';
import { dueMark, page, type Markup } from './layout';

export interface ActionsPageInput {
  readonly asks: readonly AskView[];
  readonly isAll: boolean;
  readonly signer: LinkSigner;
  /** Production time, epoch milliseconds. */
  readonly now: number;
  readonly isLive: boolean;
}

/** An ask and the one who was told about it last. */
interface Waiting {
  readonly view: AskView;
  readonly asked: AskedPerson;
  readonly personKey: string;
  readonly turn: number;
}

const LIVE_SECONDS = 5;

/** What is asked of whom at this moment. For the demo: it holds everybody's links. */
export function actionsPage(input: ActionsPageInput): Markup {
  const waiting = input.asks.flatMap(waitingOf).sort(byUrgency);
  const people = new Map<string, Waiting[]>();
  for (const one of waiting) people.set(one.personKey, [...(people.get(one.personKey) ?? []), one]);
  const [first] = waiting;
  const when = first ? shortMoment(input.now, first.view.timeZone) : '';
  return page({
    title: 'Who is asked for what',
    production: productionNames(input.asks),
    aside: when,
    ...(input.isLive ? { refreshSeconds: LIVE_SECONDS } : {}),
    body: html`<h1>Who is asked for what</h1>
      <p class="dim">${summary(waiting.length, people.size, input.isAll)} ${liveLink(input.isLive)}</p>
      ${[...people.values()].map((asks) => personSection(asks, input))}`,
    footer: 'This page is part of the demo: it holds everybody’s links, so that you can answer for anyone.',
  });
}

function waitingOf(view: AskView): Waiting[] {
  const turn = view.report.asked.length - 1;
  const asked = view.report.asked[turn];
  const names = [...new Set(view.report.asked.map(({ name }) => name))];
  // The keys are in the order in which people were first asked, as the names are.
  const personKey = asked && view.askedKeys[names.indexOf(asked.name)];
  return asked && personKey !== undefined ? [{ view, asked, personKey, turn }] : [];
}

function byUrgency(a: Waiting, b: Waiting): number {
  const due = (a.view.step.dueDate ?? '9999').localeCompare(b.view.step.dueDate ?? '9999');
  return due || a.view.report.askId.localeCompare(b.view.report.askId);
}

function productionNames(asks: readonly AskView[]): string {
  return [...new Set(asks.map(({ productionTitle }) => oneLine(productionTitle, 80)))].join(', ') || 'Callboard';
}

function summary(asks: number, people: number, isAll: boolean): string {
  if (asks === 0) return 'Nobody is asked for anything at this moment.';
  const more = isAll ? '' : ' There are more than this page can show.';
  return `${counted(asks, 'open question')} to ${people === 1 ? '1 person' : `${people} people`}.${more}`;
}

function liveLink(isLive: boolean): Markup {
  return isLive
    ? html`It follows what happens. <a href="/actions">Stop</a>`
    : html`<a href="/actions?live=1">Follow what happens</a>`;
}

function personSection(asks: readonly Waiting[], input: ActionsPageInput): Markup {
  const [first] = asks;
  if (!first) return html``;
  return html`<section>
    <h2>${oneLine(first.asked.name, 80)}</h2>
    ${asks.map((one) => askCard(one, input))}
  </section>`;
}

function askCard({ view, asked, personKey, turn }: Waiting, { signer, now }: ActionsPageInput): Markup {
  const { askId } = view.report;
  const links = answersFor(view.step, personKey).map((answer) => {
    const path = linkPath({ askId, personKey, level: asked.level, turn, answer }, signer);
    return html`<li><a class="button" href="${path}">${answerLabel(answer, view.step)}</a></li>`;
  });
  const lastAnswer = historyLines(view.report, view.timeZone).findLast((line) => line.isAnswer);
  return html`<article class="card">
    <h3>${questionOf(view.item, view.step, personKey).question}</h3>
    ${dueMark(view, now)}
    <p class="dim">
      Asked ${shortMoment(asked.at, view.timeZone)} (${levelName(asked.level)}). ${oneLine(view.atStake, 300)}
    </p>
    ${lastAnswer ? html`<p class="dim">${lastAnswer.name} ${lastAnswer.what}, ${lastAnswer.when}.</p>` : ''}
    <ul class="row">
      ${links}
    </ul>
  </article>`;
}
