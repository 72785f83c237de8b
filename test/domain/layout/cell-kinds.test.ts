import * as is from '../../../domain/layout/cell-kinds';

/** Which of the texts a recogniser takes. */
const taken = (test: (text: string) => boolean, texts: readonly string[]): string[] => texts.filter(test);

describe('what a cell holds', () => {
  it('is a date however people write it, in eight languages', () => {
    const dates = [
      '2/20/27',
      '15.03.2027',
      '2027-03-15',
      '15.03.',
      'Mon 8 Feb',
      'Mo, 1. März 2027',
      '12 avril 2027',
      '5 de abril de 2027',
      'gio 25 marzo',
      'March 17, 2027',
      '3 maj 2027',
      'za 12-04-2027',
    ];
    expect(taken(is.isDateText, dates)).toEqual(dates);
  });

  it('is no date where neither number is a month, or one is no day', () => {
    expect(taken(is.isDateText, ['43.20', '02.00', '16/20', '1.45', '00/12'])).toEqual([]);
    expect(taken(is.isDateText, ['3/14', '31.12', '4-16'])).toEqual(['3/14', '31.12', '4-16']);
  });

  it('is no date where a number merely stands beside a word', () => {
    expect(
      taken(is.isDateText, ['Stage 5', '10 mourners', 'Studio 1', 'WEEK 1', '63STAGE', '12E3', '650/10', 'Scene 12']),
    ).toEqual([]);
  });

  it('is a scene with its letters, parts and episode, and never a number made of text', () => {
    const scenes = ['12', 'A20', '7A', '22pt2', '9-12', '1.4', '12E3', 'Sc 14', 'Sz. 12', '33A'];
    expect(taken(is.isScene, scenes)).toEqual(scenes);
    expect(taken(is.isScene, ['PIER', '1 4/8', 'Day 3 of 12', '2027-03-15'])).toEqual([]);
  });

  it('is a list of scenes, or all of them', () => {
    const lists = ['1, 2, 7A', '9-6, 9-14', '3-5', '1.1, 1.4', 'all', 'alle', '9-33 to 9-36?', '4, 9-12, 33A'];
    expect(taken(is.isSceneList, lists)).toEqual(lists);
  });

  it('is inside or outside, day or night, in eight languages', () => {
    const places = ['INT', 'EXT.', 'I/E', 'INT/EXT', 'A', 'WN', 'PL', 'EST', 'BU'];
    expect(taken(is.isIntExt, places)).toEqual(places);
    const lights = [
      'D',
      'NIGHT',
      'D4',
      'Late Day',
      'Magic hr',
      'Nacht',
      'AUBE',
      'Día',
      'notte',
      'Abend',
      'dzień',
      'Dag',
      'noite',
    ];
    expect(taken(is.isDayNight, lights)).toEqual(lights);
  });

  it('is a count of eighths and not a day in February', () => {
    expect(taken(is.isEighths, ['2/8', '1 4/8', '3 2/8 pgs.', '2/28', '1/2'])).toEqual(['2/8', '1 4/8', '3 2/8 pgs.']);
  });

  it('is a sum with its currency, by day or not, and not a date', () => {
    const sums = ['$1,200', '£400/day', '1.500', '€ 12,50', '4.500,00 €', '96,00 zł', 'R$ 2.500', '650/10', '£80/hr'];
    expect(taken(is.isMoneyText, sums)).toEqual(sums);
    expect(taken(is.isMoneyText, ['2/12/2027', '15.03.2027', 'free?', '7A'])).toEqual([]);
  });

  it('is a telephone number and keeps its noughts', () => {
    const numbers = [
      '(310) 555-0197',
      '07700900431',
      '+44 7700 900563',
      '020 7946 0617',
      '06 39 98 01 01',
      '0555 12 34 56',
    ];
    expect(taken(is.isPhone, numbers)).toEqual(numbers);
    expect(taken(is.isPhone, ['007', '2027-03-15', 'INV-550', '1, 2, 3'])).toEqual([]);
  });

  it('is an address for mail though it is mistyped', () => {
    const mails = [
      'ada@example.com',
      'edieh@example,org',
      'quinn@@example.org',
      'vrookwood @example.com',
      'wandaf@example',
    ];
    expect(taken(is.isEmail, mails)).toEqual(mails);
  });
});
