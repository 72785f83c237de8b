import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const BOOTSTRAP = path.join(__dirname, '../../../cli/setup/bootstrap.mjs');

const LOCK = {
  packages: {
    '': { name: 'callboard' },
    'node_modules/tsx': { version: '4.0.0' },
    'node_modules/jest': { version: '30.0.0', dev: true },
    'node_modules/only-on-a-mac': { version: '1.0.0', optional: true },
  },
};

describe('the set-up of a fresh clone', () => {
  let clone: string;

  beforeEach(() => {
    clone = mkdtempSync(path.join(tmpdir(), 'callboard-clone-'));
    mkdirSync(path.join(clone, 'cli/setup'), { recursive: true });
    cpSync(BOOTSTRAP, path.join(clone, 'cli/setup/bootstrap.mjs'));
    writeFileSync(path.join(clone, 'package-lock.json'), JSON.stringify(LOCK));
  });

  afterEach(() => rmSync(clone, { recursive: true, force: true }));

  /** Runs the set-up with an npm that is this code, and Node started with these flags. */
  function setUp(options: { npm: string; command?: string; flags?: string[] }) {
    const npm = path.join(clone, 'npm-cli.js');
    writeFileSync(npm, options.npm);
    const file = path.join(clone, 'cli/setup/bootstrap.mjs');
    const env = { ...process.env, npm_execpath: npm };
    const args = [...(options.flags ?? []), file, options.command ?? 'start'];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: clone, env, encoding: 'utf8' });
    return { status, stderr };
  }

  function installed(packages: Record<string, { version: string }>): void {
    mkdirSync(path.join(clone, 'node_modules'), { recursive: true });
    writeFileSync(path.join(clone, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
  }

  const RECORDS = `require('node:fs').writeFileSync('asked', process.argv.slice(2).join(' ')); process.exit(1);`;
  const asked = (): string | null =>
    existsSync(path.join(clone, 'asked')) ? readFileSync(path.join(clone, 'asked'), 'utf8') : null;

  it('says which Node it needs where Node is too old, and asks npm for nothing', () => {
    const old =
      "data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'18.20.1'}})";
    const { status, stderr } = setUp({ npm: RECORDS, flags: ['--import', old] });
    expect(status).toBe(1);
    expect(stderr.trim()).toBe(
      'Callboard needs Node 20.19 or later; this is 18.20.1. Install a newer Node and run it again.',
    );
    expect(asked()).toBeNull();
  });

  it('says what to do where the network is away, without a stack trace', () => {
    const { status, stderr } = setUp({ npm: `console.error('npm error code ENOTFOUND'); process.exit(1);` });
    expect(status).toBe(1);
    expect(stderr).toContain('npm cannot reach its registry. Connect to the network');
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('says that the disk is full', () => {
    const { stderr } = setUp({ npm: `console.error('npm error ENOSPC: no space left'); process.exit(1);` });
    expect(stderr).toContain('The disk is full. Make room');
  });

  it('repeats what npm says where it is something else', () => {
    const { stderr } = setUp({ npm: `console.error('npm error the moon is full'); process.exit(1);` });
    expect(stderr).toContain('npm could not install the packages. It said:\n    npm error the moon is full');
  });

  it('installs everything from nothing, without what only developers need', () => {
    setUp({ npm: RECORDS });
    expect(asked()).toMatch(/^ci --omit=dev /);
  });

  it('adds what is missing to what is there, and the developers’ packages for the tests', () => {
    installed({ 'node_modules/tsx': { version: '4.0.0' } });
    const { stderr } = setUp({ npm: RECORDS, command: 'test' });
    expect(stderr).toContain('installing 1 package with npm');
    expect(asked()).toMatch(/^install --no-save --include=dev /);
  });

  it('installs again what the lock file has in another version', () => {
    installed({ 'node_modules/tsx': { version: '3.9.0' } });
    setUp({ npm: RECORDS });
    expect(asked()).toMatch(/^install --no-save --omit=dev /);
  });

  it('asks npm for nothing where all that a start needs is there', () => {
    installed({ 'node_modules/tsx': { version: '4.0.0' } });
    setUp({ npm: RECORDS });
    expect(asked()).toBeNull();
  });
});
