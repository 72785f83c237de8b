import type { WorkbookTab } from '../store/workbook-format';
import { walkXml } from './xml-walk';

/** How a split is called that stands still. */
const FROZEN = '2';

/** How many rows and columns stand still, by the titles of the tabs, from `settings.xml`. */
export function frozenOf(settings: string): Map<string, Pick<WorkbookTab, 'frozenRows' | 'frozenColumns'>> {
  const tabs = new Map<string, Map<string, string>>();
  /** The names of the maps that are open, one in another. */
  const maps: (string | undefined)[] = [];
  let item: string | undefined;
  walkXml(settings, {
    open: (name, attributes) => {
      if (name === 'config:config-item') item = attributes['config:name'];
      else maps.push(attributes['config:name']);
    },
    text: (text) => {
      const title = maps.at(-1);
      if (item === undefined || title === undefined || maps.at(-2) !== 'Tables') return;
      const own = tabs.get(title) ?? new Map<string, string>();
      tabs.set(title, own.set(item, text));
    },
    close: (name) => {
      if (name === 'config:config-item') item = undefined;
      else maps.pop();
    },
  });
  return new Map(
    [...tabs].map(([title, items]) => {
      const position = (axis: 'Vertical' | 'Horizontal'): number =>
        items.get(`${axis}SplitMode`) === FROZEN ? Number(items.get(`${axis}SplitPosition`) ?? 0) || 0 : 0;
      const frozenColumns = position('Horizontal');
      return [title, { frozenRows: position('Vertical'), ...(frozenColumns > 0 ? { frozenColumns } : {}) }];
    }),
  );
}
