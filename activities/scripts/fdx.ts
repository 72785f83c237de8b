import { ApplicationFailure } from '@temporalio/common';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseEighths } from '../../domain/script/eighths';
import { scriptOf } from '../../domain/script/scenes';
import type { LineKind, Paragraph, Script } from '../../domain/script/screenplay';

/** One node as `fast-xml-parser` gives it with `preserveOrder`: an element with its children, or text. */
interface XmlNode {
  readonly name: string;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** Final Draft's paragraph types. Everything else (General, Cast List, Shot, …) reads as action. */
const KINDS: Readonly<Record<string, LineKind>> = {
  'Scene Heading': 'heading',
  Character: 'character',
  Dialogue: 'dialogue',
  Lyrics: 'dialogue',
  Singing: 'dialogue',
  Parenthetical: 'parenthetical',
  Transition: 'transition',
};

/** Reads a Final Draft document. Throws `ScriptUnreadable` where the XML is broken or is no Final Draft document. */
export function readFdx(xml: string, fileName: string): Script {
  const root = parse(xml, fileName).find((node) => node.name !== '' && !node.name.startsWith('?'));
  if (root?.name !== 'FinalDraft') {
    throw unreadable(
      `${fileName} is XML, but its outermost element is <${root?.name ?? 'nothing'}>, not <FinalDraft>.`,
    );
  }
  const content = child(root, 'Content');
  const paragraphs = (content?.children ?? []).flatMap(paragraphsOf);
  return scriptOf({ title: titleOf(root), format: 'fdx', paragraphs });
}

/** The failure that says why a script cannot be read, in the team's words; never retried. */
export function unreadable(seen: string): ApplicationFailure {
  return ApplicationFailure.nonRetryable(
    `${seen} Save the script as Final Draft (.fdx), Fountain (.fountain) or plain text (.txt) and name that file.`,
    'ScriptUnreadable',
  );
}

function parse(xml: string, fileName: string): XmlNode[] {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw unreadable(`${fileName} is broken XML: line ${valid.err.line} says "${valid.err.msg}".`);
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    // Character references such as &#233; are as common as the five named ones; a long script has many of them.
    htmlEntities: true,
    processEntities: { enabled: true, maxTotalExpansions: 1_000_000, maxExpandedLength: 10_000_000 },
  });
  const parsed: unknown = parser.parse(xml);
  return nodesOf(parsed);
}

function nodesOf(value: unknown): XmlNode[] {
  return Array.isArray(value) ? value.flatMap(nodeOf) : [];
}

function nodeOf(value: unknown): XmlNode[] {
  if (!isRecord(value)) return [];
  const text = value['#text'];
  if (text !== undefined) return [{ name: '', text: String(text), attributes: {}, children: [] }];
  const name = Object.keys(value).find((key) => key !== ':@') ?? '';
  const raw = value[':@'];
  const attributes = isRecord(raw)
    ? Object.fromEntries(Object.entries(raw).map(([key, item]) => [key, String(item)]))
    : {};
  return [{ name, text: '', attributes, children: nodesOf(value[name]) }];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const child = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((candidate) => candidate.name === name);

/** A paragraph; two people who speak at once stand as paragraphs inside one paragraph. */
function paragraphsOf(node: XmlNode): Paragraph[] {
  if (node.name !== 'Paragraph') return [];
  const dual = child(node, 'DualDialogue');
  if (dual) return dual.children.flatMap(paragraphsOf);
  const kind = KINDS[node.attributes['Type'] ?? ''] ?? 'action';
  const text = textOf(node);
  if (kind === 'heading') return [headingOf(node, text)];
  if (text.trim() === '') return [];
  if (kind === 'action' && isEndMark(text)) return [{ kind: 'transition', text: text.trim() }];
  return [{ kind, text: text.trim() }];
}

const isEndMark = (text: string): boolean => /^\s*(?:THE END|FIN|ENDE)\.?\s*$/i.test(text);

/** Text runs lie side by side and make the text exactly as it is typed; notes and summaries are no part of it. */
function textOf(node: XmlNode): string {
  return node.children
    .filter((run) => run.name === 'Text')
    .map((run) => run.children.map((piece) => piece.text).join(''))
    .join('')
    .replace(/\s+/g, ' ');
}

function headingOf(node: XmlNode, text: string): Paragraph {
  const properties = child(node, 'SceneProperties');
  const number = (node.attributes['Number'] ?? '').trim();
  const eighths = parseEighths(properties?.attributes['Length'] ?? '');
  const page = properties?.attributes['Page'] ?? '';
  const summary = child(properties, 'Summary');
  const said = summary ? summary.children.map(textOf).join(' ').trim() : '';
  // An omitted scene keeps its old text in <OmittedScene>; the paragraph itself may then say nothing.
  const shown = child(node, 'OmittedScene') || (text.trim() === '' && number !== '') ? 'OMITTED' : text.trim();
  return {
    kind: 'heading',
    text: shown,
    ...(number === '' ? {} : { number }),
    ...(eighths === null || eighths === 0 ? {} : { eighths }),
    ...(page === '' ? {} : { page }),
    ...(said === '' ? {} : { summary: said }),
  };
}

/** The first line of the title page that says something; Final Draft itself keeps no title. */
function titleOf(root: XmlNode): string {
  const page = child(child(root, 'TitlePage'), 'Content');
  const lines = (page?.children ?? []).filter((node) => node.name === 'Paragraph').map((node) => textOf(node).trim());
  return (lines.find((line) => line !== '') ?? '').replace(/^["“]|["”]$/g, '');
}
