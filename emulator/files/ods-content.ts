import { cellOfOds } from './ods-cell';
import { OdsChoices } from './ods-dropdowns';
import type { OdsStyles } from './ods-styles';
import { OdsTab } from './ods-tab';
import type { Attributes, XmlVisitor } from './xml-walk';

/** What stands between the cells, and is none of them. */
const APART = /^(?:draw:.*|office:forms|table:(?:shapes|tracked-changes|dde-links|data-pilot-tables|detective))$/;
/** What LibreOffice remembers of other files that formulas point to. */
const OF_OTHER_FILE = /^'(?:[^']|'')+'#/;

/** Reads the tabs of an .ods file from `content.xml`. */
export class OdsContent implements XmlVisitor {
  readonly tabs: OdsTab[] = [];
  readonly choices = new OdsChoices();
  private tab: OdsTab | undefined;
  private cell: Attributes | undefined;
  private lines: string[] = [];
  private notes: string[] = [];
  private link: string | undefined;
  private apart = 0;
  private isNote = false;
  private isLine = false;
  /** Whether a blank that comes next is none. */
  private isAfterBlank = false;
  private isIndented = false;

  constructor(private readonly styles: OdsStyles) {}

  open(name: string, attributes: Attributes): void {
    if (this.apart > 0 || APART.test(name)) {
      this.apart += 1;
      return;
    }
    this.styles.open(name, attributes);
    this.choices.open(name, attributes);
    if (name === 'table:table') this.openTab(attributes);
    this.choices.isInTab = this.tab !== undefined;
    if (!this.tab) return;
    switch (name) {
      case 'table:table-column':
        return this.tab.addColumn(attributes);
      case 'table:table-row':
        return this.tab.openRow(attributes);
      case 'table:table-cell':
      case 'table:covered-table-cell':
        this.cell = attributes;
        this.lines = [];
        this.notes = [];
        this.link = undefined;
        return;
      case 'office:annotation':
        this.isNote = true;
        return;
      case 'text:p':
        (this.isNote ? this.notes : this.lines).push('');
        Object.assign(this, { isLine: true, isAfterBlank: true, isIndented: false });
        return;
      case 'text:a':
        this.link ??= attributes['xlink:href'];
        return;
      case 'text:s':
        return this.add(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, 10_000)));
      case 'text:tab':
        return this.add('\t');
      case 'text:line-break':
        return this.add('\n');
    }
  }

  private openTab(attributes: Attributes): void {
    const title = attributes['table:name'] ?? '';
    this.tab = new OdsTab(title, this.styles.isHidden(attributes['table:style-name'] ?? ''), this.styles);
    if (!OF_OTHER_FILE.test(title)) this.tabs.push(this.tab);
  }

  text(text: string): void {
    if (this.apart > 0) return;
    this.styles.text(text);
    if (!this.isLine || text === '') return;
    const spaced = text.replace(/[\t\r\n ]+/g, ' ');
    // At the start of a line and after another blank, a blank is none (OpenDocument 1.2, 6.1.2).
    this.add(this.isAfterBlank ? spaced.replace(/^ /, '') : spaced);
    this.isAfterBlank = spaced.endsWith(' ');
    this.isIndented = /[\r\n][\t ]*$/.test(text);
  }

  private add(text: string): void {
    const lines = this.isNote ? this.notes : this.lines;
    if (this.isLine) lines.push((lines.pop() ?? '') + text);
    this.isAfterBlank = this.isIndented = false;
  }

  /** A blank at the end is the writer's, unless the file is laid out in lines of its own. */
  private endLine(): void {
    const lines = this.isNote ? this.notes : this.lines;
    if (this.isIndented) lines.push((lines.pop() ?? '').replace(/ $/, ''));
    this.isLine = false;
  }

  close(name: string): void {
    if (this.apart > 0) {
      this.apart -= 1;
      return;
    }
    this.styles.close(name);
    switch (name) {
      case 'text:p':
        return this.endLine();
      case 'office:annotation':
        this.isNote = false;
        return;
      case 'table:table-row':
        return this.tab?.closeRow();
      case 'table:table':
        this.tab = undefined;
        return;
      case 'table:table-cell':
      case 'table:covered-table-cell':
        return this.closeCell(name === 'table:covered-table-cell');
    }
  }

  /** What a merged cell covers is kept in the file, but nobody sees it. */
  private closeCell(isCovered: boolean): void {
    const { cell } = this;
    if (!cell || !this.tab) return;
    const content = { text: this.lines.join('\n'), note: this.notes.join('\n').trim(), link: this.link };
    this.tab.addCell(cell, (format) => (isCovered ? null : cellOfOds(cell, content, format)));
    this.cell = undefined;
  }
}
