import { readFdx, unreadable } from './fdx';
import { scriptOfText } from '../../domain/script/read-text';
import type { Script } from '../../domain/script/screenplay';

/**
 * Reads a script's bytes: by what they hold first, by the extension second. Elements are not filled; `breakDown` does
 * that. Throws a non-retryable `ApplicationFailure` of type `ScriptUnreadable` that says what was seen and what to do.
 */
export function readScript(file: { readonly fileName: string; readonly bytes: Uint8Array }): Script {
  const { fileName, bytes } = file;
  const text = decoded(file);
  const script = isXml(text) ? readFdx(text, fileName) : scriptOfText(text, formatOf(fileName, text));
  if (script.scenes.length === 0) throw unreadable(noScenes(fileName, text, bytes.length));
  return script.title === 'Untitled' ? { ...script, title: titleFromName(fileName) } : script;
}

/** First bytes that tell what a file is when it is no text. */
const KINDS_OF_FILE: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a zip archive, as Word (.docx), Pages and WriterDuet save'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word document (.doc)'],
  ['{\\rtf', 'a Rich Text document (.rtf)'],
];

function decoded(file: { readonly fileName: string; readonly bytes: Uint8Array }): string {
  const { fileName, bytes } = file;
  if (bytes.length === 0) throw unreadable(`${fileName} is empty.`);
  const opening = String.fromCharCode(...bytes.subarray(0, 8));
  const kind = KINDS_OF_FILE.find(([magic]) => opening.startsWith(magic))?.[1];
  if (kind !== undefined)
    throw unreadable(`${fileName} is ${kind}, and Callboard reads the words of a script, not its pages.`);
  const text = textOf(bytes);
  if (text.trim() === '') throw unreadable(`${fileName} holds nothing but blanks.`);
  if (text.includes('\u0000')) throw unreadable(`${fileName} is no text: it holds bytes that no letter stands for.`);
  return text;
}

/** UTF-8, or UTF-16 with its mark, or else Windows-1252, which older programs still write. */
function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: every byte is a letter in Windows-1252, so this cannot fail.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const isXml = (text: string): boolean => /^\uFEFF?\s*<(?:\?xml|FinalDraft|!--)/.test(text);

function formatOf(fileName: string, text: string): 'fountain' | 'text' {
  if (/\.(?:fountain|spmd)$/i.test(fileName)) return 'fountain';
  return /^\s*(?:Title|Credit|Author):/i.test(text) && /^\.?(?:INT|EXT)[./: ]/m.test(text) ? 'fountain' : 'text';
}

function noScenes(fileName: string, text: string, size: number): string {
  const first =
    text
      .split(/\r?\n/)
      .find((line) => line.trim() !== '')
      ?.trim()
      .slice(0, 60) ?? '';
  return (
    `${fileName} (${size} bytes) begins with "${first}", and no line in it is a scene heading such as ` +
    '"INT. KITCHEN - DAY" or "ACT I".'
  );
}

const titleFromName = (fileName: string): string =>
  (fileName.split(/[\\/]/).pop() ?? fileName)
    .replace(/\.[^.]+$/, '')
    .replace(/[-_.]+/g, ' ')
    .trim();
