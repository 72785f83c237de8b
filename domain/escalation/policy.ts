import type { EscalationPolicy, ProductionFacts } from '../model';

/** How silence climbs where the team has not said otherwise. */
export const USUAL_POLICY: EscalationPolicy = {
  waits: { reminder: 0, nudge: 0, associateProducer: 1, lineProducer: 2, executiveProducer: 2 },
  acknowledgedWorkingDays: 2,
  approvalWorkingDays: 2,
  // Tuesday: Monday's work is in, and the week is still long.
  preparationsWeekday: 2,
  preparationsDaysBefore: 14,
  papersWorkingDaysBefore: 2,
  preparationsAnswerDays: 2,
  firstStepDays: null,
  shortestStepDays: 3,
  slowTimes: 1,
};

/** A production's policy. What facts lack that a workflow was told before there was such a thing is as usual. */
export function policyOf(facts: ProductionFacts): EscalationPolicy {
  const { policy }: { readonly policy?: Partial<EscalationPolicy> } = facts;
  return { ...USUAL_POLICY, ...policy };
}
