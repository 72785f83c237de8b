import { isHistoryLong, type OwnHistory } from '../../workflows/long-history';

const history = (about: Partial<OwnHistory>): OwnHistory => ({
  continueAsNewSuggested: true,
  historyLength: 300,
  historySize: 100_000,
  ...about,
});

describe('a stage continues as new', () => {
  it('when the server suggests it for the number of events', () => {
    expect(isHistoryLong(history({ historyLength: 4_100 }), 10_000)).toBe(true);
    expect(isHistoryLong(history({ historyLength: 60 }), 2)).toBe(true);
    expect(isHistoryLong(history({ continueAsNewSuggested: false }), 2)).toBe(false);
  });

  it('not for the delivery of its own ten thousand rows, which the next run would be given again', () => {
    expect(isHistoryLong(history({ historySize: 8_000_000 }), 9_000)).toBe(false);
    expect(isHistoryLong(history({ historySize: 23_000_000 }), 9_000)).toBe(true);
  });

  it('soon where it holds few rows, and always before the server ends it', () => {
    expect(isHistoryLong(history({ historySize: 4_300_000 }), 100)).toBe(true);
    expect(isHistoryLong(history({ historySize: 31_000_000 }), 100_000)).toBe(true);
  });
});
