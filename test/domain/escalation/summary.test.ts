import { askSummary, summaryOf } from '../../../domain/escalation/summary';
import { LIGHTHOUSE, PERMIT_FILED } from '../../support/made-up';

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

describe('a summary for the Web UI', () => {
  it('says what an ask is about and when it is due, where that is known', () => {
    expect(askSummary(LIGHTHOUSE, PERMIT_FILED)).toBe('Marrow Point Light: permit filed, due Mon 3 May');
    expect(askSummary(LIGHTHOUSE, { ...PERMIT_FILED, dueDate: null })).toBe('Marrow Point Light: permit filed');
  });

  it('is one line, however the team wrote the title', () => {
    expect(summaryOf(' Marrow Point\n  Light:\tpermit ')).toBe('Marrow Point Light: permit');
  });

  it('keeps a text that just fits and shortens a longer one', () => {
    expect(summaryOf('a'.repeat(160))).toBe('a'.repeat(160));
    expect(summaryOf('a'.repeat(161))).toBe(`${'a'.repeat(157)}…`);
  });

  it('takes no more bytes in an alphabet whose letters take several', () => {
    expect(bytes(summaryOf('маяк '.repeat(60)))).toBeLessThanOrEqual(160);
    expect(bytes(summaryOf('灯台'.repeat(80)))).toBeLessThanOrEqual(160);
    expect(summaryOf('灯台'.repeat(20))).toBe('灯台'.repeat(20));
  });

  it('cuts no character in two', () => {
    expect(summaryOf('🎬'.repeat(60))).toBe(`${'🎬'.repeat(39)}…`);
  });
});
