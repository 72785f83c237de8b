import type { Answer } from '../../domain/model';
import type { AnswerRequest, AskView } from '../../workflows/messages';
import { AsksUnreachable, type AnswerOutcome, type AskPort } from '../../web/ask-port';

/** One ask that keeps the ask workflow's rules, and remembers everything that would have changed it. */
export class FakeAsks implements AskPort {
  /** The updates that reached the ask, in order; also those that were refused. */
  readonly updates: { readonly askId: string; readonly request: AnswerRequest; readonly updateId: string }[] = [];
  isDown = false;
  private readonly outcomes = new Map<string, Answer>();

  constructor(
    private current: AskView | null,
    private readonly now: () => number,
  ) {}

  view(askId: string): Promise<AskView | null> {
    this.reach();
    return Promise.resolve(this.current?.report.askId === askId ? this.current : null);
  }

  answer(askId: string, request: AnswerRequest, updateId: string): Promise<AnswerOutcome> {
    this.reach();
    this.updates.push({ askId, request, updateId });
    const known = this.outcomes.get(updateId);
    if (known) return Promise.resolve({ kind: 'taken', answer: known });
    const view = this.current;
    if (!view || view.report.ended !== null) return Promise.resolve({ kind: 'settled' });
    if (!view.askedKeys.includes(request.personKey)) {
      return Promise.resolve({ kind: 'refused', why: 'Only somebody who was asked can answer.' });
    }
    const { kind, personKey, note } = request;
    const names = [...new Set(view.report.asked.map(({ name }) => name))];
    const personName = names[view.askedKeys.indexOf(personKey)] ?? 'Somebody';
    const answer: Answer = { kind, personKey, personName, note, at: this.now() };
    this.outcomes.set(updateId, answer);
    const ended = kind === 'done' ? 'answered' : null;
    this.current = { ...view, report: { ...view.report, answers: [...view.report.answers, answer], ended } };
    return Promise.resolve({ kind: 'taken', answer });
  }

  listOpen(): ReturnType<AskPort['listOpen']> {
    this.reach();
    return Promise.resolve({ asks: this.current ? [this.current] : [], isAll: true });
  }

  /** The sheet ends the ask. */
  endBySheet(): void {
    const view = this.current;
    if (view) this.current = { ...view, report: { ...view.report, ended: 'sheetMoved' } };
  }

  /** Temporal no longer has it. */
  forget(): void {
    this.current = null;
  }

  private reach(): void {
    if (this.isDown) throw new AsksUnreachable(new Error('connection refused'));
  }
}
