import { XMLParser } from 'fast-xml-parser';

/** One element of an XML file, which is far too long to be read as a whole a second time. */
export function cut(xml: string, name: string): string {
  const start = new RegExp(`<((?:\\w+:)?${name})[\\s>]`).exec(xml);
  if (!start?.[1]) return `<${name}/>`;
  const end = `</${start[1]}>`;
  const at = xml.indexOf(end, start.index);
  return at < 0 ? `<${name}/>` : xml.slice(start.index, at + end.length);
}

/** All elements of a name, such as those that Excel keeps in the file's old form and in its new one. */
export function cutAll(xml: string, name: string): string[] {
  const found: string[] = [];
  for (let rest = xml; ;) {
    const part = cut(rest, name);
    const at = rest.indexOf(part);
    if (at < 0) return found;
    found.push(part);
    rest = rest.slice(at + part.length);
  }
}

/** A reader of XML for which attributes are like elements, and for which there may be several of some. */
export function parserOf(severals: readonly string[]): XMLParser {
  return new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    removeNSPrefix: true,
    parseAttributeValue: false,
    parseTagValue: false,
    isArray: (name) => severals.includes(name),
  });
}
