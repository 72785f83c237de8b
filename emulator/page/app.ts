import { LifecycleService, LifecycleStages } from '@univerjs/core';
import type { WireSnapshot } from '../grid/protocol';
import { Book } from './model/book';
import { Session } from './session';
import { AccessibleGrid } from './shell/accessible-grid';
import { followLink } from './shell/deep-link';
import { LinkChip } from './shell/link-chip';
import { Notices } from './shell/notices';
import { GridView } from './view/grid-view';
import { createUniver, openWorkbook } from './view/univer';
import { workbookData } from './view/workbook-data';

/** Shows a spreadsheet in the page, or says why it cannot be opened. */
export async function start(snapshot: WireSnapshot | null): Promise<void> {
  const notices = new Notices(element('notices'));
  if (!snapshot) {
    notices.setBanner('This spreadsheet cannot be opened. It may have been deleted, or the server is not running.');
    return;
  }
  const book = new Book(snapshot);
  const { univer, injector } = createUniver('grid');
  openWorkbook(univer, workbookData(book));
  const view = new GridView(injector);
  const session = new Session({
    book,
    view,
    notices,
    titleRoot: element('title-bar'),
    onShown: () => {
      accessible.show();
      link.show();
    },
  });
  const accessible = new AccessibleGrid(element('accessible'), {
    book,
    view,
    enter: (place, text) => session.enter(place, text),
  });
  const link = new LinkChip(book, view);
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  session.start();
  accessible.show();
  const follow = (): void => {
    followLink(location.hash, book, view);
    view.focus();
  };
  follow();
  addEventListener('hashchange', follow);
  document.body.dataset['ready'] = 'true';
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element #${id}.`);
  return found;
}
