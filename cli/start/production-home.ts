import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sync as writeFileAtomic } from 'write-file-atomic';
import { z } from 'zod';

const portsSchema = z.object({
  sheets: z.number(),
  smtp: z.number(),
  inbox: z.number(),
  temporal: z.number(),
  temporalUi: z.number(),
  web: z.number(),
});
export type Ports = z.infer<typeof portsSchema>;

const recordSchema = z.object({
  title: z.string(),
  spreadsheetId: z.string(),
  scriptPath: z.string().nullable(),
  /** Where the clock of the production stood last: epoch milliseconds. */
  productionMs: z.number(),
  /** How many times as fast as the host's clock it runs. */
  speed: z.number(),
  ports: portsSchema,
});
/** What is remembered of a production from one start to the next. */
export type ProductionRecord = z.infer<typeof recordSchema>;

const runningSchema = z.object({
  pid: z.number(),
  serverPid: z.number().nullable(),
  links: z.record(z.string(), z.string()),
});
export type Running = z.infer<typeof runningSchema>;

/** The folder of one production: its spreadsheet, mails, workflows, secret and clock. */
export class ProductionHome {
  readonly folder: string;

  constructor(
    homeDir: string,
    readonly productionId: string,
  ) {
    this.folder = path.join(homeDir, 'productions', productionId);
  }

  make(): void {
    mkdirSync(this.folder, { recursive: true });
  }

  /** Removes everything that is known of the production. */
  clear(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  in(name: string): string {
    return path.join(this.folder, name);
  }

  /** `null` where the production was never started. */
  record(): ProductionRecord | null {
    return readJson(this.in('production.json'), recordSchema);
  }

  keep(record: ProductionRecord): void {
    writeFileAtomic(this.in('production.json'), `${JSON.stringify(record, null, 2)}\n`);
  }

  /** The process that runs the production now; `null` where none does. What a killed one left behind is cleared away. */
  running(): Running | null {
    const running = readJson(this.in('running.json'), runningSchema);
    if (running && isAlive(running.pid)) return running;
    if (running?.serverPid && isAlive(running.serverPid)) process.kill(running.serverPid, 'SIGKILL');
    this.markStopped();
    return null;
  }

  markRunning(running: Running): void {
    writeFileAtomic(this.in('running.json'), JSON.stringify(running));
  }

  markStopped(): void {
    rmSync(this.in('running.json'), { force: true });
  }

  /** The secret that signs the links; made at the first start, readable by its owner alone. */
  linkSecret(): string {
    const file = this.in('link-secret');
    if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
    return readFileSync(file, 'utf8');
  }
}

function readJson<T>(file: string, schema: z.ZodType<T>): T | null {
  if (!existsSync(file)) return null;
  const parsed = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  return parsed.success ? parsed.data : null;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    // ESRCH: there is no such process.
    return false;
  }
}
