import { formatEighths, parseEighths } from '../../../domain/script/eighths';
import { parseHeading } from '../../../domain/script/heading';
import { scriptOfText } from '../../../domain/script/read-text';
import { sentences, singular } from '../../../domain/script/tokens';

describe('a scene heading', () => {
  it.each([
    ['INT. KITCHEN - DAY', 'INT', 'KITCHEN', 'DAY'],
    ['ext. park--night', 'EXT', 'PARK', 'NIGHT'],
    ['INT./EXT. CAR (MOVING) - LATER', 'INT/EXT', 'CAR', 'LATER'],
    ['I/E. BOAT, DUSK', 'INT/EXT', 'BOAT', 'DUSK'],
    ['INT. HOUSE - HALL - THE NEXT MORNING', 'INT', 'HOUSE - HALL', 'THE NEXT MORNING'],
    ['EXT. YARD - ON NED - DAY', 'EXT', 'YARD', 'DAY'],
    ['AUSSEN. WALD - NACHT', 'EXT', 'WALD', 'NACHT'],
    ['EXT: MARKTPLATZ', 'EXT', 'MARKTPLATZ', ''],
  ])('%s names inside or outside, the set and the time', (text, intExt, set, timeOfDay) => {
    expect(parseHeading(text)).toMatchObject({ intExt, set, timeOfDay });
  });
});

describe('the scenes of a script', () => {
  it('begin at headings; what stands before the first is none', () => {
    const script = scriptOfText('Title: X\n\nFADE IN:\n\nINT. A - DAY\n\nOne.\n\nEXT. B - NIGHT\n\nTwo.\n', 'fountain');
    expect(script.scenes.map(({ number, set }) => `${number} ${set}`)).toEqual(['1 A', '2 B']);
  });

  it('number an inserted scene after the one before it', () => {
    const script = scriptOfText('INT. A - DAY #7#\n\nx\n\nINT. B - DAY\n\ny\n\nINT. C - DAY #8#\n\nz\n', 'fountain');
    expect(script.scenes.map(({ number }) => number)).toEqual(['7', '7A', '8']);
  });

  it('list omitted scenes apart', () => {
    const script = scriptOfText('INT. A - DAY #1#\n\nx\n\nOMITTED #2#\n\nINT. C - DAY #3#\n\nz\n', 'fountain');
    expect(script.scenes.map(({ number }) => number)).toEqual(['1', '3']);
    expect(script.omitted).toEqual(['2']);
  });

  it('know who speaks without extensions, and who is only seen', () => {
    const text = "INT. A - DAY\n\nADA (30) and BO (40) wait.\n\nADA (V.O.)\nOh.\n\nADA (CONT'D)\nWell.\n";
    expect(scriptOfText(text, 'fountain').scenes[0]).toMatchObject({ cast: ['ADA'], castPresent: ['BO'] });
  });

  it('take a cue for two apart where both have a cue of their own', () => {
    const text = 'INT. A - DAY\n\nADA\nOne.\n\nBO\nTwo.\n\nADA AND BO\nThree.\n\nSALT AND PEPPER\nFour.\n';
    expect(scriptOfText(text, 'fountain').scenes[0]?.cast).toEqual(['ADA', 'BO', 'SALT AND PEPPER']);
  });

  it('are the acts of a play, with the set from the stage direction', () => {
    const text =
      'ACT I\n\nA garden in June. Roses.\n\nADA. Tea?\n\nBO. No.\n\nACT II\n\nThe library. Night.\n\nADA. Now?\n\nBO. Yes.\n';
    const scenes = scriptOfText(text, 'text').scenes;
    expect(scenes.map(({ number, set, cast }) => [number, set, cast])).toEqual([
      ['I', 'A GARDEN IN JUNE', ['ADA', 'BO']],
      ['II', 'THE LIBRARY', ['ADA', 'BO']],
    ]);
  });
});

describe('small things of scripts', () => {
  it('eighths are read and written as the trade does', () => {
    expect(['1 3/8', '4/8', '2', '1.5', 'x'].map(parseEighths)).toEqual([11, 4, 16, 12, null]);
    expect([11, 4, 16].map(formatEighths)).toEqual(['1 3/8', '4/8', '2']);
  });

  it('a title ends no sentence', () => {
    expect(sentences('Mrs. Quill waits. Then she goes!')).toEqual(['Mrs. Quill waits.', 'Then she goes!']);
  });

  it.each([
    ['knives', 'knife'],
    ['matches', 'match'],
    ['glass', 'glass'],
    ['buses', 'bus'],
    ['ferries', 'ferry'],
  ])('%s is several of a %s', (many, one) => {
    expect(singular(many)).toBe(one);
  });
});
