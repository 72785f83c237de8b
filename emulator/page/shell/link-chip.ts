import type { Book } from '../model/book';
import type { GridView } from '../view/grid-view';

/** Offers to open the link of the selected cell. Links within the spreadsheet, such as `#gid=0&range=A5`, stay here. */
export class LinkChip {
  private readonly anchor = document.createElement('a');

  constructor(
    private readonly book: Book,
    private readonly view: GridView,
  ) {
    this.anchor.id = 'link-chip';
    this.anchor.hidden = true;
    document.body.append(this.anchor);
    view.commands.onCommandExecuted((info) => {
      if (/set-selections|worksheet-active/.test(info.id)) this.show();
    });
  }

  show(): void {
    const place = this.view.activePlace;
    const link = place ? (this.book.cell(place.sheetId, place.row, place.column)?.link ?? null) : null;
    const isSafe = link !== null && /^(https?:|mailto:|#)/i.test(link);
    this.anchor.hidden = !isSafe;
    if (!isSafe) return;
    const isHere = link.startsWith('#');
    this.anchor.href = link;
    this.anchor.target = isHere ? '' : '_blank';
    this.anchor.rel = 'noopener noreferrer';
    this.anchor.textContent = isHere ? 'Go there' : `Open ${link.replace(/^(https?:\/\/|mailto:)/i, '')}`;
  }
}
