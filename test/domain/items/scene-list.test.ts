import { isSceneNumber, sceneList, sceneNumber } from '../../../domain/items/scene-list';

const known = new Set(['1', '2', '3', '4', '5', '6', '12', '12A', 'A20', '9-6', '12E3']);

describe('a cell that lists scenes', () => {
  it.each([
    ['3, 4, 12', ['3', '4', '12']],
    ['Sc. 3 & 4', ['3', '4']],
    ['scenes 3;4', ['3', '4']],
    ['12a', ['12A']],
    ['A20; 12A', ['A20', '12A']],
    ['003', ['3']],
    ['3 4 5', ['3', '4', '5']],
    ['3\n4', ['3', '4']],
    ['', []],
    ['TBC', []],
  ])('%s', (text, scenes) => expect(sceneList(text, known)).toEqual(scenes));

  it('reads 4-6 as a range where there is no scene of that number', () => {
    expect(sceneList('4-6', known)).toEqual(['4', '5', '6']);
    expect(sceneList('9-6', known)).toEqual(['9-6']);
  });

  it('reads ALL as every scene', () => {
    expect(sceneList('ALL', known)).toEqual([...known]);
  });

  it('keeps scene 12E3 what it is', () => {
    expect(sceneList('12E3', known)).toEqual(['12E3']);
  });

  it('reads the scenes of a play by their acts, however they are written', () => {
    const dotted = new Set(['1.1', '1.2', '2.1', '2.2', '2.3', '3.1']);
    const roman = new Set(['I.1', 'I.2', 'II.1', 'II.2', 'II.3']);
    const inWords = new Set(['ACT 2, SCENE 1', 'ACT 2, SCENE 3']);
    expect(sceneList('2.3', dotted)).toEqual(['2.3']);
    expect(sceneList('Act 2 Sc 3', dotted)).toEqual(['2.3']);
    expect(sceneList('II.iii, III.i', dotted)).toEqual(['2.3', '3.1']);
    expect(sceneList('Act II, Scene 3; Act 1 Sc. 2', roman)).toEqual(['II.3', 'I.2']);
    expect(sceneList('2.1, 3', dotted)).toEqual(['2.1', '2.3']);
    expect(sceneList('2.1-2.3', dotted)).toEqual(['2.1', '2.2', '2.3']);
    expect(sceneList('Act 2', dotted)).toEqual(['2.1', '2.2', '2.3']);
    expect(sceneList('2.3', inWords)).toEqual(['ACT 2, SCENE 3']);
    expect(sceneList('Act 2, Scene 1', inWords)).toEqual(['ACT 2, SCENE 1']);
  });

  it('reads the scenes of a one-act play by Roman numbers', () => {
    expect(sceneList('I, II', new Set(['I', 'II', 'III']))).toEqual(['I', 'II']);
    expect(sceneList('I, IV', new Set(['1', '2', '3', '4']))).toEqual(['1', '4']);
    expect(sceneList('3, 4', new Set(['I', 'II', 'III', 'IV']))).toEqual(['III', 'IV']);
    expect(sceneList('x, V, TBC', new Set(['5', '10']))).toEqual([]);
  });

  it('keeps a scene of a play that no table has, so that it can be named', () => {
    expect(sceneList('4.9', new Set(['1.1']))).toEqual(['4.9']);
  });

  it('names a scene once', () => {
    expect(sceneList('3, 3, 3', known)).toEqual(['3']);
  });
});

describe('a scene number', () => {
  it('is compared without leading zeros and in upper case', () => {
    expect(sceneNumber(' 012a ')).toBe('12A');
  });

  it('is no phone number, time or word', () => {
    expect(['12', '12A', 'A12', '22pt2', '9-12'].map(isSceneNumber)).toEqual([true, true, true, true, true]);
    expect(['07:30', '020 7946', 'pier', ''].map(isSceneNumber)).toEqual([false, false, false, false]);
  });
});
