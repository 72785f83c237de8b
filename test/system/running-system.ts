import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { until } from './until';

const ROOT = path.join(__dirname, '../..');
const READY_WITHIN_MS = 120_000;
const STOPPED_WITHIN_MS = 80_000;

const linksSchema = z.object({
  spreadsheet: z.url(),
  inbox: z.url(),
  temporal: z.url(),
  actions: z.url(),
  productionId: z.string(),
  spreadsheetId: z.string(),
  temporalAddress: z.string(),
});
export type SystemLinks = z.infer<typeof linksSchema>;

const mailsSchema = z.array(z.object({ id: z.string(), subject: z.string(), html: z.string() }));
export type InboxMail = z.infer<typeof mailsSchema>[number];

const runningSchema = z.object({ pid: z.number(), serverPid: z.number() });

/** `npm start -- --json` in a home of its own, as a newcomer runs it. */
export class RunningSystem {
  private constructor(
    private readonly npm: ChildProcess,
    private readonly home: string,
    readonly links: SystemLinks,
    /** Everything that was printed on standard output. */
    readonly output: () => string,
  ) {}

  static async start(): Promise<RunningSystem> {
    const home = mkdtempSync(path.join(tmpdir(), 'callboard-system-'));
    const env = { ...process.env, CALLBOARD_HOME: home };
    const npm = spawn('npm', ['start', '--', '--json'], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let [output, said] = ['', ''];
    npm.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    npm.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const ended = (): boolean => npm.exitCode !== null || npm.signalCode !== null;
    const line = await until('npm start to print its links', READY_WITHIN_MS, () => {
      if (ended()) throw new Error(`npm start ended with ${npm.exitCode}. It said: ${said}`);
      return Promise.resolve(output.includes('\n') && output);
    });
    return new RunningSystem(npm, home, linksSchema.parse(JSON.parse(line)), () => output);
  }

  async mails(): Promise<InboxMail[]> {
    const response = await fetch(`${this.links.inbox}/api/email`);
    return mailsSchema.parse(await response.json());
  }

  /** The processes that the start wrote down: itself and Temporal's server. */
  processes(): number[] {
    const productions = path.join(this.home, 'productions');
    const files = readdirSync(productions).map((name) => path.join(productions, name, 'running.json'));
    return files
      .filter((file) => existsSync(file))
      .map((file) => runningSchema.parse(JSON.parse(readFileSync(file, 'utf8'))))
      .flatMap(({ pid, serverPid }) => [pid, serverPid]);
  }

  /** Asks npm to end, as a closed terminal does, and waits until the processes are gone. Safe to call twice. */
  async stop(): Promise<void> {
    if (!existsSync(this.home)) return;
    const pids = this.processes();
    const ended = this.npm.exitCode === null && this.npm.signalCode === null ? once(this.npm, 'exit') : null;
    this.npm.kill('SIGTERM');
    await ended;
    await until('every process to end', STOPPED_WITHIN_MS, () => Promise.resolve(!pids.some(isAlive)));
    rmSync(this.home, { recursive: true, force: true });
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    // There is no such process.
    return false;
  }
}
