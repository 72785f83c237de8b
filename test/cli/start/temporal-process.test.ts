import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { choosePorts, USUAL_PORTS } from '../../../cli/start/ports';
import { findDevServer } from '../../../cli/setup/temporal-server';
import { isAlive } from '../../system/running-system';
import { until } from '../../system/until';

const ROOT = path.join(__dirname, '../../..');

describe("Temporal's server of a production", () => {
  it('ends when the process that started it is killed', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'callboard-temporal-'));
    const { temporal, temporalUi } = await choosePorts({ ...USUAL_PORTS, temporal: 0, temporalUi: 0 }, () => undefined);
    const options = {
      program: await findDevServer(),
      port: temporal,
      uiPort: temporalUi,
      databaseFile: path.join(folder, 'temporal.db'),
      logFile: path.join(folder, 'temporal.log'),
    };
    const script = path.join(folder, 'start.ts');
    writeFileSync(
      script,
      `import { startTemporal } from '${ROOT}/cli/start/temporal-process';
      void startTemporal(${JSON.stringify(options)}).then(({ pid }) => console.log(pid));`,
    );
    const args = ['--import', require.resolve('tsx'), script];
    const starter = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
    const [printed]: unknown[] = await once(starter.stdout, 'data');
    const serverPid = Number(String(printed));
    expect(isAlive(serverPid)).toBe(true);
    starter.kill('SIGKILL');
    await until('the server to end', 10_000, () => Promise.resolve(!isAlive(serverPid)));
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);
});
