import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { clockFrom, keepClock } from '../../../cli/start/clock-keeper';
import { ProductionHome, type ProductionRecord } from '../../../cli/start/production-home';
import { productionNow } from '../../../domain/time/clock';

const RECORD: ProductionRecord = {
  title: 'Paper Lanterns',
  spreadsheetId: 's-1',
  scriptPath: null,
  productionMs: 1_800_000_000_000,
  speed: 7_200,
  ports: { sheets: 1, smtp: 2, inbox: 3, temporal: 4, temporalUi: 5, web: 6 },
};

describe('what is kept of a production between two starts', () => {
  let folder: string;
  let home: ProductionHome;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'callboard-home-'));
    home = new ProductionHome(folder, 'paper-lanterns');
    home.make();
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is nothing before the first start', () => {
    expect(home.record()).toBeNull();
    expect(home.running()).toBeNull();
  });

  it('includes where its clock stood, and that time stands still until the next start', () => {
    keepClock(home, RECORD, clockFrom(RECORD)).stop();
    const kept = home.record();
    expect(kept?.productionMs).toBeGreaterThanOrEqual(RECORD.productionMs);
    expect(kept?.productionMs).toBeLessThan(RECORD.productionMs + 60_000 * RECORD.speed);
    const later = clockFrom(kept ?? RECORD);
    expect(productionNow(later, later.hostMs)).toBe(kept?.productionMs);
  });

  it('includes the secret of its links, which only its owner may read', () => {
    const secret = home.linkSecret();
    expect(secret.length).toBeGreaterThanOrEqual(32);
    expect(new ProductionHome(folder, 'paper-lanterns').linkSecret()).toBe(secret);
    expect(statSync(home.in('link-secret')).mode & 0o777).toBe(0o600);
  });

  it('says who runs it, while that process lives', () => {
    home.markRunning({ pid: process.pid, serverPid: null, links: { inbox: 'http://127.0.0.1:3' } });
    expect(home.running()?.links).toEqual({ inbox: 'http://127.0.0.1:3' });
  });

  it('forgets a process that died without a word', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '0']);
    home.markRunning({ pid, serverPid: null, links: {} });
    expect(home.running()).toBeNull();
  });

  it('goes when it is to begin anew', () => {
    home.keep(RECORD);
    home.clear();
    expect(home.record()).toBeNull();
  });
});
