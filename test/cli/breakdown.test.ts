import { join } from 'node:path';
import { run } from '../../cli/breakdown';

const SCRIPT = join(__dirname, '../golden/scripts/night-market.fountain');

/** What a command says and with which code it ends. */
async function said(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const texts = { out: '', err: '' };
  const out = jest.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((texts.out += String(text))));
  const err = jest.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((texts.err += String(text))));
  try {
    return { code: await run(args), ...texts };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}

describe('callboard breakdown', () => {
  it('prints a script scene by scene', async () => {
    const { code, out } = await said(SCRIPT);
    expect(code).toBe(0);
    expect(out).toMatch(/^THE NIGHT MARKET: 3 scenes, \d+ elements\./);
    expect(out).toContain('2A  EXT. ROOFTOPS - NIGHT  (1/8 pages)\n  Cast: LIN (silent)\n');
    expect(out).toContain('  Vehicles: three-wheeled rickshaw\n');
  });

  it('prints it as JSON for programs', async () => {
    const { code, out } = await said(SCRIPT, '--json');
    const { scenes } = JSON.parse(out);
    expect(code).toBe(0);
    expect(scenes[2]).toMatchObject({
      number: '2A',
      intExt: 'EXT',
      set: 'ROOFTOPS',
      timeOfDay: 'NIGHT',
      cast: [],
      castPresent: ['LIN'],
    });
    expect(scenes[0].elements[0]).toEqual({
      category: 'Background',
      name: 'vendors',
      phrase: 'VENDORS shout',
      why: expect.any(String),
    });
  });

  it('says in a sentence why a file cannot be read, and ends with 1', async () => {
    const { code, out, err } = await said('/nowhere/x.fdx');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe(
      '/nowhere/x.fdx cannot be opened (there is no such file). Save the script as Final Draft (.fdx), Fountain (.fountain) or plain text (.txt) and name that file.\n',
    );
  });

  it('shows how it is called where no file is named, and ends with 2', async () => {
    const { code, out } = await said();
    expect(code).toBe(2);
    expect(out).toMatch(/^callboard breakdown FILE/);
  });
});
