import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localScripts } from '../../../activities/scripts/files';
import { readScript } from '../../../activities/scripts/read-script';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const WHAT_TO_DO =
  'Save the script as Final Draft (.fdx), Fountain (.fountain) or plain text (.txt) and name that file.';
const FDX = (content: string): string => `<?xml version="1.0"?><FinalDraft><Content>${content}</Content></FinalDraft>`;

/** What the team is told about a file; fails where the file can be read. */
function refusal(fileName: string, bytes: Uint8Array): string {
  try {
    readScript({ fileName, bytes });
  } catch (error) {
    if (error instanceof Error) return error.message;
  }
  throw new Error(`${fileName} was read`);
}

describe('a script that cannot be read', () => {
  it.each([
    ['a.pdf', bytesOf('%PDF-1.7 …'), 'a.pdf is a PDF, and Callboard reads the words of a script, not its pages.'],
    [
      'a.docx',
      bytesOf('PK\u0003\u0004…'),
      'a.docx is a zip archive, as Word (.docx), Pages and WriterDuet save, and Callboard reads the words of a script, not its pages.',
    ],
    [
      'a.doc',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]),
      'a.doc is an old Word document (.doc), and Callboard reads the words of a script, not its pages.',
    ],
    [
      'a.rtf',
      bytesOf('{\\rtf1 hello}'),
      'a.rtf is a Rich Text document (.rtf), and Callboard reads the words of a script, not its pages.',
    ],
    ['a.fountain', new Uint8Array(), 'a.fountain is empty.'],
    ['b.fountain', bytesOf(' \n\t\n'), 'b.fountain holds nothing but blanks.'],
    ['a.bin', new Uint8Array([1, 0, 2, 0, 3]), 'a.bin is no text: it holds bytes that no letter stands for.'],
    [
      'a.txt',
      bytesOf('Dear team,\nlunch is at one.'),
      'a.txt (27 bytes) begins with "Dear team,", and no line in it is a scene heading such as "INT. KITCHEN - DAY" or "ACT I".',
    ],
    ['a.fdx', bytesOf('<?xml version="1.0"?><FinalDraft><Content>'), 'a.fdx is broken XML: line 1 says '],
    [
      'b.fdx',
      bytesOf('<?xml version="1.0"?><html></html>'),
      'b.fdx is XML, but its outermost element is <html>, not <FinalDraft>.',
    ],
    [
      'c.fdx',
      bytesOf(FDX('<Paragraph Type="Action"><Text>He waits.</Text></Paragraph>')),
      'no line in it is a scene heading',
    ],
  ])('%s is answered with what was seen and what to do', (fileName, bytes, seen) => {
    const message = refusal(fileName, bytes);
    expect(message).toContain(seen);
    expect(message.endsWith(WHAT_TO_DO)).toBe(true);
  });

  it('is a file that is not there, a folder, or longer than any script', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'callboard-read-'));
    const scripts = localScripts();
    await expect(scripts.read(join(folder, 'no.fdx'))).rejects.toThrow(
      /no\.fdx cannot be opened \(there is no such file\)\./,
    );
    await expect(scripts.read(folder)).rejects.toThrow(/cannot be opened \(it is a folder\)\./);
    const huge = join(folder, 'huge.txt');
    writeFileSync(huge, Buffer.alloc(31_000_000, 'a'));
    await expect(scripts.read(huge)).rejects.toThrow('has 31000000 bytes, more than any script.');
    rmSync(folder, { recursive: true, force: true });
  });

  it('is refused within seconds where 20 megabytes of text hold no scene', () => {
    const before = process.cpuUsage().user;
    expect(refusal('long.txt', bytesOf('All work and no play.\n'.repeat(900_000)))).toContain(
      'no line in it is a scene heading',
    );
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(20);
  }, 60_000);
});

describe('a script that can be read', () => {
  const SCENE = 'INT. CAFÉ - DAY\n\nAda waits.\n';

  it.each([
    ['UTF-8', bytesOf(SCENE)],
    ['UTF-8 with a mark', bytesOf(`\uFEFF${SCENE}`)],
    ['UTF-16', new Uint8Array([0xff, 0xfe, ...Buffer.from(SCENE, 'utf16le')])],
    ['Windows-1252', new Uint8Array(Buffer.from(SCENE, 'latin1'))],
  ])('may be written in %s', (_encoding, bytes) => {
    expect(readScript({ fileName: 'a.fountain', bytes }).scenes[0]?.set).toBe('CAFÉ');
  });

  it('takes its title from the file name where it has none', () => {
    expect(readScript({ fileName: '/x/the-long_night.fountain', bytes: bytesOf(SCENE) }).title).toBe('the long night');
  });

  it('keeps the numbers, lengths and order of a Final Draft document, and leaves out what is omitted', () => {
    const xml = FDX(
      '<Paragraph Type="Scene Heading" Number="1"><SceneProperties Length="1 2/8" Page="1"/><Text>INT. ROOM</Text><Text> - DAY</Text></Paragraph>' +
        '<Paragraph Type="Action"><Text>Ada &amp; Bo wait.</Text></Paragraph>' +
        '<Paragraph Type="Scene Heading" Number="2"><Text>OMITTED</Text></Paragraph>' +
        '<Paragraph Type="Scene Heading" Number="3A"><Text>EXT. YARD - NIGHT</Text></Paragraph>' +
        '<Paragraph><DualDialogue><Paragraph Type="Character"><Text>ADA</Text></Paragraph><Paragraph Type="Dialogue"><Text>Now!</Text></Paragraph>' +
        '<Paragraph Type="Character"><Text>BO</Text></Paragraph><Paragraph Type="Dialogue"><Text>No!</Text></Paragraph></DualDialogue></Paragraph>',
    );
    const script = readScript({ fileName: 'a.fdx', bytes: bytesOf(xml) });
    expect(script.scenes.map(({ number, eighths, heading, cast }) => ({ number, eighths, heading, cast }))).toEqual([
      { number: '1', eighths: 10, heading: 'INT. ROOM - DAY', cast: [] },
      { number: '3A', eighths: 1, heading: 'EXT. YARD - NIGHT', cast: ['ADA', 'BO'] },
    ]);
    expect(script.omitted).toEqual(['2']);
  });
});
