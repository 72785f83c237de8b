import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** The parts of jest's `--json` that matter here. */
interface Results {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly Suite[];
}

interface Suite {
  /** The test file. */
  readonly name: string;
  readonly status: string;
  readonly assertionResults: readonly { readonly status: string; readonly failureMessages: readonly string[] }[];
}

/** What a story says when Temporal's test server has stopped for good (temporalio/sdk-java#3088). */
export const STANDS_STILL = "The server's clock stands still";

/**
 * The test files in which nothing failed but Temporal's test server, by jest's results: they are worth another run. None
 * where anything else failed, too.
 */
export function stoodStill(file: string): string[] {
  const failed = read(file)?.testResults.filter(({ status }) => status === 'failed') ?? [];
  return failed.every(isStandstill) ? failed.map(({ name }) => name) : [];
}

function isStandstill({ assertionResults }: Suite): boolean {
  const failed = assertionResults.filter(({ status }) => status === 'failed');
  const isOfStandstill = (messages: readonly string[]): boolean =>
    messages.length > 0 && messages.every((message) => message.includes(STANDS_STILL));
  return failed.length > 0 && failed.every(({ failureMessages }) => isOfStandstill(failureMessages));
}

/** Puts what a second run of some files came to in the place of what the first said of them. */
export function mergeResults(file: string, again: string): void {
  const [first, second] = [read(file), read(again)];
  if (!first || !second) return;
  const names = new Set(second.testResults.map(({ name }) => name));
  const replaced = first.testResults.filter(({ name }) => names.has(name));
  const count = (status: string): number =>
    replaced.flatMap(({ assertionResults }) => assertionResults).filter((one) => one.status === status).length;
  const merged: Results = {
    ...first,
    numPassedTests: first.numPassedTests - count('passed') + second.numPassedTests,
    numFailedTests: first.numFailedTests - count('failed') + second.numFailedTests,
    numRuntimeErrorTestSuites: first.numRuntimeErrorTestSuites + second.numRuntimeErrorTestSuites,
    testResults: [...first.testResults.filter(({ name }) => !names.has(name)), ...second.testResults],
  };
  writeFileSync(file, JSON.stringify(merged));
}

function read(file: string): Results | null {
  // Jest writes the file; where it did not come so far there is none.
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : null;
}
