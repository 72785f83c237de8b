import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mergeResults, STANDS_STILL, stoodStill } from '../../cli/test-results';

const folder = mkdtempSync(join(tmpdir(), 'callboard-results-'));
afterAll(() => rmSync(folder, { recursive: true }));

const passed = { status: 'passed', failureMessages: [] };
const failed = (message: string) => ({ status: 'failed', failureMessages: [message] });
const suite = (name: string, ...assertionResults: { readonly status: string }[]) => ({
  name,
  status: assertionResults.some(({ status }) => status === 'failed') ? 'failed' : 'passed',
  assertionResults,
});

function results(name: string, ...testResults: ReturnType<typeof suite>[]): string {
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  const count = (status: string): number => all.filter((one) => one.status === status).length;
  const file = join(folder, name);
  const [numPassedTests, numFailedTests] = [count('passed'), count('failed')];
  writeFileSync(file, JSON.stringify({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites: 0, testResults }));
  return file;
}

describe("tests in which Temporal's test server stood still", () => {
  const still = suite('film.test.ts', passed, failed(`Error: ${STANDS_STILL}: 7 ms of its time have not passed`));

  it('are run once more where nothing else failed', () => {
    expect(stoodStill(results('one.json', still, suite('a.test.ts', passed)))).toEqual(['film.test.ts']);
  });

  it('are not where something else failed, in them or elsewhere', () => {
    expect(stoodStill(results('two.json', still, suite('a.test.ts', failed('expected 1'))))).toEqual([]);
    const both = suite('film.test.ts', failed(STANDS_STILL), failed('expected 1'));
    expect(stoodStill(results('three.json', both))).toEqual([]);
  });

  it('count as what the second run says of them', () => {
    const first = results('four.json', still, suite('a.test.ts', passed, passed));
    mergeResults(first, results('five.json', suite('film.test.ts', passed, passed)));
    expect(JSON.parse(readFileSync(first, 'utf8'))).toMatchObject({ numPassedTests: 4, numFailedTests: 0 });
    expect(stoodStill(first)).toEqual([]);
  });
});
