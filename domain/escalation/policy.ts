import type { EscalationPolicy, ProductionFacts } from '../model';

/** How silence climbs where the team has not said otherwise. */
export const USUAL_POLICY: EscalationPolicy = {
  waits: { reminder: 0, nudge: 0, associateProducer: 1, lineProducer: 2, executiveProducer: 2 },
  acknowledgedWorkingDays: 2,
};

/** A production's policy. Facts that a workflow was told before there was one have none: the usual one was theirs. */
export function policyOf(facts: ProductionFacts): EscalationPolicy {
  const { policy }: { readonly policy?: EscalationPolicy } = facts;
  return policy ?? USUAL_POLICY;
}
