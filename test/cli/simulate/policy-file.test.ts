import { readPolicy } from '../../../cli/simulate/policy-file';
import { FACTS } from '../../support/made-up';

const policyBy = (json: unknown) => readPolicy(json, 'policy.json')(FACTS).policy;

describe('the policy of a file', () => {
  it('sets the pace and the days to answer, and leaves what it does not name', () => {
    const given = { preparationsAnswerDays: 4, firstStepDays: 21, slowTimes: 1.5, shortestStepDays: 5 };
    expect(policyBy(given)).toEqual({ ...FACTS.policy, ...given });
    expect(policyBy({})).toEqual(FACTS.policy);
  });

  it('is refused where a pace cannot be meant', () => {
    expect(() => policyBy({ slowTimes: 0 })).toThrow(/policy\.json cannot be used[^]*slowTimes/);
  });
});
