import { FIRST_HEADERS } from './phrases/headers-first';
import { SECOND_HEADERS } from './phrases/headers-second';
import { headersOf, meantBy } from './phrases/headers-of-text';

const LISTS = [...Object.entries(FIRST_HEADERS), ...Object.entries(SECOND_HEADERS)];

describe.each(LISTS)('headers that coordinators write in %s', (_language, text) => {
  it('are understood by their words alone, but for a few', () => {
    const headers = headersOf(text);
    const misread = headers
      .map(({ track, header, fields }) => ({ track, header, fields, read: meantBy(track, header) }))
      .filter(({ fields, read }) => !fields.includes(read ?? 'nothing'));
    expect(misread.length <= headers.length * 0.05 ? [] : misread).toEqual([]);
  });
});
