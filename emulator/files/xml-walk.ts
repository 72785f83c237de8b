import { SaxesParser } from 'saxes';

export type Attributes = Readonly<Record<string, string>>;

/** What is told of an XML file, element by element. */
export interface XmlVisitor {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** What a program that pastes from anywhere may leave in a text; it does no harm. */
const HARMLESS = /disallowed character|character entity/;

/** Tells a visitor of an XML file from its start to its end; throws where it is no XML. */
export function walkXml(xml: string, visitor: XmlVisitor): void {
  if (xml.trim() === '') return;
  const parser = new SaxesParser({});
  parser.on('opentag', ({ name, attributes }) => visitor.open(name, attributes));
  parser.on('closetag', ({ name }) => visitor.close?.(name));
  parser.on('text', (text) => visitor.text?.(text));
  parser.on('error', (error) => {
    if (!HARMLESS.test(error.message)) throw error;
  });
  parser.write(xml).close();
}
