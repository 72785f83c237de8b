// Runs with nothing installed: only what Node itself brings. Installs the packages where they are missing or out of
// date, and hands over to the program. `node cli/setup/bootstrap.mjs COMMAND [ARGUMENTS]`.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const LEAST_NODE = [20, 19];
const NEEDED_MB = 1_500;
const PARENT_CHECKED_EVERY_MS = 500;

/** Commands that need the packages for development as well. */
const FOR_DEVELOPERS = new Set(['test', 'check', 'bench', 'fuzz']);

const say = (line) => process.stderr.write(`  ${line}\n`);

class Trouble extends Error {}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const isEnough = major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1]);
  if (!isEnough) {
    throw new Trouble(
      `Callboard needs Node ${LEAST_NODE.join('.')} or later; this is ${process.versions.node}. Install a newer Node and run it again.`,
    );
  }
}

/** Packages of the lock file that are not installed in that version. npm itself writes down what it installed. */
function missingPackages(withDev) {
  const installed = readPackages(join(ROOT, 'node_modules/.package-lock.json'));
  if (installed === null) return null;
  const wanted = Object.entries(readPackages(join(ROOT, 'package-lock.json')) ?? {});
  const isWanted = ([path, entry]) => path !== '' && !entry.optional && !entry.devOptional && (withDev || !entry.dev);
  return wanted
    .filter(isWanted)
    .filter(([path, { version }]) => installed[path]?.version !== version)
    .map(([path]) => path);
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    // Not there, or cut off while it was written: both mean that nothing can be counted on.
    return null;
  }
}

function checkDisk() {
  const { bavail, bsize } = statfsSync(ROOT);
  const freeMb = Math.floor((bavail * bsize) / 1e6);
  if (freeMb < NEEDED_MB) {
    throw new Trouble(`The disk has ${freeMb} MB free; the set-up needs ${NEEDED_MB} MB. Make room and run it again.`);
  }
}

async function installPackages(withDev, missing) {
  checkDisk();
  const count = missing === null ? 'the packages' : missing.length === 1 ? '1 package' : `${missing.length} packages`;
  say(`installing ${count} with npm (about a minute) …`);
  // "ci" begins from nothing; where most is there already, "install" adds the rest and leaves the lock file alone.
  const how = missing === null ? ['ci'] : ['install', '--no-save'];
  const args = [
    ...how,
    ...(withDev ? ['--include=dev'] : ['--omit=dev']),
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const started = Date.now();
  const ticking = setInterval(() => say(`… ${Math.round((Date.now() - started) / 1000)} s`), 15_000);
  const { code, output } = await npm(args);
  clearInterval(ticking);
  if (code !== 0) throw new Trouble(npmTrouble(output));
  dropForeignBinaries();
  say(`the packages are installed (${Math.round((Date.now() - started) / 1000)} s)`);
}

function npm(args) {
  // npm names its own program to what it runs; without npm around us the one on the PATH is taken.
  const cli = process.env.npm_execpath;
  const [command, first] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []];
  return new Promise((resolve) => {
    const child = spawn(command, [...first, ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => (output = (output + chunk).slice(-20_000)));
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code, output }));
  });
}

/** What to do about npm's failure, in a sentence or two. */
function npmTrouble(output) {
  const has = (pattern) => pattern.test(output);
  if (has(/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|network/i)) {
    return 'npm cannot reach its registry. Connect to the network, or set npm\'s "registry" or "proxy", and run it again.';
  }
  if (has(/ENOSPC/)) return 'The disk is full. Make room (about 1.5 GB) and run it again.';
  if (has(/EACCES|EPERM/))
    return `npm may not write to ${join(ROOT, 'node_modules')}. Make it yours (chown) and run it again.`;
  if (has(/ENOENT/) && has(/spawn npm/)) return 'npm is not on the PATH. Install Node with npm and run it again.';
  const said = output
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 6)
    .join('\n    ');
  return `npm could not install the packages. It said:\n    ${said || 'nothing'}`;
}

/** Temporal's SDK brings its native part for five kinds of machine, 27 MB each; the one of this machine stays. */
function dropForeignBinaries() {
  const releases = join(ROOT, 'node_modules/@temporalio/core-bridge/releases');
  if (!existsSync(releases)) return;
  const arch = { x64: 'x86_64', arm64: 'aarch64' }[process.arch];
  const system = { linux: 'linux', darwin: 'darwin', win32: 'windows' }[process.platform];
  const isOurs = (name) => name.startsWith(`${arch}-`) && name.includes(`-${system}`);
  const names = readdirSync(releases);
  if (!names.some(isOurs)) return;
  for (const name of names.filter((name) => !isOurs(name))) rmSync(join(releases, name), { recursive: true });
}

/** Hands over to the program and ends as it ends. Whoever ends us, or whoever started us, ends it. */
function handOver(command, args) {
  const main = join(ROOT, 'cli/main.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', main, command, ...args], {
    cwd: process.cwd(),
    stdio: 'inherit',
    env: process.env,
  });
  // A terminal sends Ctrl-C to the program as well; hearing it twice is no more than hearing it once.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const stopWatching = watchParent(() => child.kill('SIGTERM'));
  child.once('error', (error) => fail(new Trouble(`Node could not be started again: ${error.message}`)));
  child.once('exit', (code, signal) => {
    stopWatching();
    process.exitCode = signal === null ? (code ?? 1) : 1;
  });
}

/** Calls back when whoever started us is gone. */
function watchParent(gone) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    gone();
  }, PARENT_CHECKED_EVERY_MS);
  return () => clearInterval(timer);
}

function fail(error) {
  process.stderr.write(`\n  ${error instanceof Trouble ? error.message : error.stack}\n\n`);
  process.exitCode = 1;
}

try {
  const [command = 'help', ...args] = process.argv.slice(2);
  checkNode();
  const withDev = FOR_DEVELOPERS.has(command);
  const missing = missingPackages(withDev);
  if (missing === null || missing.length > 0) await installPackages(withDev, missing);
  handOver(command, args);
} catch (error) {
  fail(error);
}
