import type { Item, ProductionFacts } from '../domain/model';
import type { AskLedger } from './ask-ledger';
import { fingerprintOf } from './fingerprint';
import { isSameQuestion, restated, type ItemSteps } from './matters';
import { questionOf, type Question } from './stage-question';

/** What a stage has to say to the asks that are open. */
export type Errand =
  | { readonly kind: 'resolved'; readonly askId: string; readonly why: 'sheetMoved' | 'itemGone' | 'superseded' }
  | { readonly kind: 'changed'; readonly askId: string; readonly question: Question };

/** Works out what the open asks about an item are to be told, and writes down that they are. */
export function errandsFor(
  asks: AskLedger,
  about: {
    readonly key: string;
    readonly item: Item | undefined;
    readonly steps: ItemSteps | null;
    readonly facts: ProductionFacts;
  },
): Errand[] {
  const { key, item, steps, facts } = about;
  const errands: Errand[] = [];
  const current = steps ? [...(steps.milestones ? [steps.milestones] : []), ...steps.beside] : [];
  for (const { report, step: asked, told } of asks.of(key)) {
    const { askId } = report;
    if (report.ended !== null) continue;
    const now = current.find((step) => isSameQuestion(asked, step));
    if (!item || !now) {
      const isOther = current.some((step) => step.milestoneId === asked.milestoneId);
      const why = !item ? 'itemGone' : isOther ? 'superseded' : 'sheetMoved';
      asks.end(key, askId, why);
      errands.push({ kind: 'resolved', askId, why });
      continue;
    }
    const step = restated(asked, now);
    const question = questionOf(item, step, facts);
    const fingerprint = fingerprintOf(question);
    if (fingerprint === told) continue;
    asks.change(key, askId, { step, told: fingerprint });
    errands.push({ kind: 'changed', askId, question });
  }
  return errands;
}
