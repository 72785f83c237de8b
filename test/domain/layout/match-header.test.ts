import { matchHeader } from '../../../domain/layout/match-header';
import type { Field } from '../../../domain/model';

const fits = (field: Field, headers: readonly string[]): string[] =>
  headers.filter((header) => (matchHeader(header).fields.get(field) ?? 0) >= 0.7);

describe('a header', () => {
  it('is known with its abbreviations and marks', () => {
    const scenes = ['Sc.#', 'Scene No.', 'Szenen-Nr.', 'N° séq.', 'Nº escena', 'Cena nº', 'Nr sceny', 'Scène(s)'];
    expect(fits('scene', scenes)).toEqual(scenes);
    const sides = ['I/E', 'INT./EXT.', 'Innen/Außen', 'INT/EST', 'WN/PL', 'Bi/Bu'];
    expect(fits('intExt', sides)).toEqual(sides);
  });

  it('is known by one of its parts', () => {
    expect(matchHeader('SFX/Makeup').fields.get('sfx')).toBeGreaterThan(0.8);
    expect(matchHeader('Stage / Location').fields.get('location')).toBeGreaterThan(0.6);
  });

  it('says a daily rate where a price stands over a span of time', () => {
    const rates = ['£/day', 'Preis pro Tag', 'Prezzo/giorno', 'Prix/jour', 'Cena/dzień'];
    expect(fits('rate', rates)).toEqual(rates);
  });

  it('is known though it is cut short or mistyped', () => {
    expect(matchHeader('Charachter', true).fields.get('character')).toBeGreaterThan(0.6);
    expect(matchHeader('Anmerk.', true).fields.get('notes')).toBeGreaterThan(0.5);
  });

  it('names no field when it is a sentence or an unknown word', () => {
    expect(matchHeader('please do not sort this sheet, use your own filter view').best).toBe(0);
    expect(matchHeader('Zqx').best).toBe(0);
  });

  it('tells the language of a word that only one has', () => {
    expect([...matchHeader('Bemerkungen').languages]).toEqual(['de']);
    expect([...matchHeader('Uwagi').languages]).toEqual(['pl']);
  });
});
