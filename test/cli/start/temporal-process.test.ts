import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { choosePorts, USUAL_PORTS } from '../../../cli/start/ports';
import { findDevServer } from '../../../cli/setup/temporal-server';
import { isAlive } from '../../system/running-system';
import { until } from '../../system/until';

const ROOT = path.join(__dirname, '../../..');

/** Other tests start servers too, and one of them may take a port between its choice and its use. */
const MOST_STARTS = 5;

/** A process that starts a server and stays, and the server's process id. */
async function startedByAnother(folder: string): Promise<{ starter: ChildProcess; serverPid: number }> {
  for (let start = 1; start <= MOST_STARTS; start += 1) {
    const { temporal, temporalUi } = await choosePorts({ ...USUAL_PORTS, temporal: 0, temporalUi: 0 }, () => undefined);
    const options = {
      program: await findDevServer(),
      port: temporal,
      uiPort: temporalUi,
      databaseFile: path.join(folder, `temporal-${start}.db`),
      logFile: path.join(folder, `temporal-${start}.log`),
    };
    const script = path.join(folder, 'start.ts');
    writeFileSync(
      script,
      `import { startTemporal } from '${ROOT}/cli/start/temporal-process';
      void startTemporal(${JSON.stringify(options)}).then(({ pid }) => console.log(pid));`,
    );
    const args = ['--import', require.resolve('tsx'), script];
    const starter = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'] });
    const printed = once(starter.stdout, 'data').then(([data]: unknown[]) => Number(String(data)));
    const serverPid = await Promise.race([printed, once(starter, 'exit').then(() => null)]);
    if (serverPid !== null) return { starter, serverPid };
  }
  throw new Error(`The server did not start in ${MOST_STARTS} attempts; its logs are in ${folder}.`);
}

describe("Temporal's server of a production", () => {
  it('ends when the process that started it is killed', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'callboard-temporal-'));
    const { starter, serverPid } = await startedByAnother(folder);
    expect(isAlive(serverPid)).toBe(true);
    starter.kill('SIGKILL');
    await until('the server to end', 10_000, () => Promise.resolve(!isAlive(serverPid)));
    rmSync(folder, { recursive: true, force: true });
  }, 120_000);
});
