import { CFB } from '@e965/xlsx';

const NAMESPACES = ['office', 'table', 'text', 'style', 'number', 'config', 'draw']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .concat('xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"')
  .concat('xmlns:dc="http://purl.org/dc/elements/1.1/"')
  .join(' ');

/** The parts of an .ods file: the insides of elements, in the words of OpenDocument. */
export interface OdsFile {
  /** Styles that only this document has. */
  readonly automatic?: string;
  /** Styles that have names, and defaults. */
  readonly styles?: string;
  /** Tabs, rules and named ranges. */
  readonly body: string;
  /** What stands still, by the titles of the tabs. */
  readonly frozen?: Readonly<Record<string, { readonly rows?: number; readonly columns?: number }>>;
}

/** A small .ods file, packed as LibreOffice packs one. */
export function odsFile({ automatic = '', styles = '', body, frozen = {} }: OdsFile): Buffer {
  const archive: object = CFB.utils.cfb_new();
  const add = (name: string, xml: string) => CFB.utils.cfb_add(archive, `/${name}`, Buffer.from(xml));
  const root = (name: string, inside: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?><office:document-${name} ${NAMESPACES}>${inside}</office:document-${name}>`;
  add('mimetype', 'application/vnd.oasis.opendocument.spreadsheet');
  add('styles.xml', root('styles', `<office:styles>${styles}</office:styles>`));
  add(
    'content.xml',
    root(
      'content',
      `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body>`,
    ),
  );
  add('settings.xml', root('settings', settings(frozen)));
  add('META-INF/manifest.xml', '<manifest:manifest><manifest:file-entry manifest:full-path="/"/></manifest:manifest>');
  const bytes: unknown = CFB.write(archive, { fileType: 'zip', type: 'buffer' });
  if (!Buffer.isBuffer(bytes)) throw new Error('The library wrote no bytes.');
  return bytes;
}

function settings(frozen: NonNullable<OdsFile['frozen']>): string {
  const item = (name: string, value: number): string =>
    `<config:config-item config:name="${name}" config:type="int">${value}</config:config-item>`;
  const split = (axis: string, position = 0): string =>
    item(`${axis}SplitMode`, position > 0 ? 2 : 0) + item(`${axis}SplitPosition`, position);
  const tabs = Object.entries(frozen).map(
    ([title, { rows, columns }]) =>
      `<config:config-item-map-entry config:name="${title}">${split('Horizontal', columns)}${split('Vertical', rows)}</config:config-item-map-entry>`,
  );
  return `<office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>${item('ZoomValue', 100)}<config:config-item-map-named config:name="Tables">${tabs.join('')}</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings>`;
}

export function table(title: string, rows: readonly string[], columns = '<table:table-column/>'): string {
  return `<table:table table:name="${title}">${columns}${rows.join('')}</table:table>`;
}

export function row(cells: readonly string[], attributes = ''): string {
  return `<table:table-row ${attributes}>${cells.join('')}</table:table-row>`;
}

/** A cell of text; `inside` is XML. */
export function text(inside: string, attributes = ''): string {
  return `<table:table-cell office:value-type="string" ${attributes}><text:p>${inside}</text:p></table:table-cell>`;
}

export function number(value: number, attributes = ''): string {
  return `<table:table-cell office:value-type="float" office:value="${value}" ${attributes}><text:p>${value}</text:p></table:table-cell>`;
}

export function blank(attributes = ''): string {
  return `<table:table-cell ${attributes}/>`;
}
