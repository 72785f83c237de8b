import { sayLinks } from '../../../cli/start/links';

const LINKS = { spreadsheet: 'a', inbox: 'b', temporal: 'c', actions: 'd' };

function lastLines(files: Parameters<typeof sayLinks>[0]['files']): string[] {
  return sayLinks({ title: 'Ferry', date: 'Mon 3 May 2027', links: LINKS, files }).trimEnd().split('\n').slice(-2);
}

describe('what npm start says', () => {
  it('says how the demo goes on', () => {
    expect(lastLines({})).toEqual([
      '  “npm start” goes on with the same production,',
      '  “npm start -- --fresh” begins anew.',
    ]);
  });

  it('says how a production of one’s own goes on, by its files as the shell reads them', () => {
    expect(lastLines({ script: 'ferry.fdx', workbook: "Sam's book.xlsx" })).toEqual([
      "  “npm start -- --script ferry.fdx --workbook 'Sam'\\''s book.xlsx'” goes on with the same production,",
      "  “npm start -- --script ferry.fdx --workbook 'Sam'\\''s book.xlsx' --fresh” begins anew.",
    ]);
  });
});
