import * as fc from 'fast-check';
import { ACTS, type Act, type ActKind } from './people';

/** What goes wrong at a call. `kill` ends the worker there. */
export type Fault =
  | { readonly kind: 'status'; readonly status: 429 | 500 | 503 }
  | { readonly kind: 'drop' | 'timeout' }
  | { readonly kind: 'kill' };

/** What happens in the moment before or after one of the calls that Callboard makes for a job. */
export interface Meanwhile {
  /** Which call of the job, from 0. */
  readonly call: number;
  readonly when: 'before' | 'after';
  readonly what: { readonly act: Act } | { readonly fault: Fault };
}

export type Job = 'poll' | 'refresh' | 'answer';

export type Step =
  | { readonly kind: 'people'; readonly acts: readonly Act[] }
  | { readonly kind: Job; readonly pick: number; readonly meanwhile: readonly Meanwhile[] }
  | { readonly kind: 'restart' | 'lostResult' };

/** By what Callboard knows the rows of the table again: by a key beside them, or by what stands in their cells. */
export type KnownBy = 'key' | 'cells';

export interface Story {
  readonly knownBy: KnownBy;
  /** Whether Callboard takes the spreadsheet for one that is too large to be read whole. */
  readonly isLarge: boolean;
  readonly steps: readonly Step[];
}

const WEIGHTS: Readonly<Partial<Record<ActKind, number>>> = { typeStatus: 4, sortAll: 2, undo: 2 };

const act: fc.Arbitrary<Act> = fc.record({
  who: fc.nat(2),
  kind: fc.oneof(
    // The keys are those of the table.
    ...(Object.keys(ACTS) as ActKind[]).map((kind) => ({
      weight: WEIGHTS[kind] ?? 1,
      arbitrary: fc.constant<ActKind>(kind),
    })),
  ),
  a: fc.nat(23),
  b: fc.nat(23),
});

const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc.constantFrom<Fault>(
    { kind: 'status', status: 429 },
    { kind: 'status', status: 500 },
    { kind: 'status', status: 503 },
  ),
  fc.constantFrom<Fault>({ kind: 'drop' }, { kind: 'timeout' }),
  fc.constant<Fault>({ kind: 'kill' }),
);

const meanwhile: fc.Arbitrary<Meanwhile> = fc.record({
  call: fc.nat(5),
  when: fc.constantFrom<Meanwhile['when']>('before', 'after'),
  what: fc.oneof(
    { weight: 3, arbitrary: act.map((given) => ({ act: given })) },
    { weight: 1, arbitrary: fault.map((given) => ({ fault: given })) },
  ),
});

const job = (kind: Job): fc.Arbitrary<Step> =>
  fc.record({
    kind: fc.constant(kind),
    pick: fc.nat(23),
    meanwhile: fc.array(meanwhile, { maxLength: 3, size: 'max' }),
  });

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('people' as const), acts: fc.array(act, { maxLength: 3 }) }) },
  { weight: 5, arbitrary: job('poll') },
  { weight: 2, arbitrary: job('refresh') },
  { weight: 2, arbitrary: job('answer') },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ kind: 'restart' }, { kind: 'lostResult' }) },
);

/** What people and the world do to one spreadsheet while Callboard works on it. */
export const story: fc.Arbitrary<Story> = fc.record({
  knownBy: fc.oneof(
    { weight: 3, arbitrary: fc.constant<KnownBy>('key') },
    { weight: 1, arbitrary: fc.constant<KnownBy>('cells') },
  ),
  isLarge: fc.nat(3).map((chance) => chance === 3),
  steps: fc.array(step, { minLength: 1, maxLength: 16, size: 'max' }),
});
