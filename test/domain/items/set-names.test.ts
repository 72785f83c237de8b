import { scenesOfSets } from '../../../domain/items/set-names';

const index = new Map([
  ['caroline s diner', ['1', '4']],
  ['casa faro sala', ['701']],
  ['casa faro patio', ['702']],
  ['church', ['6']],
  ['stage 4', ['9']],
  ['pier', ['2', '3']],
]);

describe('the scenes of a set', () => {
  it.each([
    ['PIER', ['2', '3']],
    ['INT. CHURCH - NIGHT', ['6']],
    ['Pier / Church', ['2', '3', '6']],
    ['CASA FARO', ['701', '702']],
    ['Church vestry', ['6']],
    ["CAROLYN'S DINER", ['1', '4']],
  ])('that is written “%s” are found', (text, scenes) => {
    expect(scenesOfSets(index, text)).toEqual(scenes);
  });

  it('are not guessed from a number or a short name', () => {
    expect(scenesOfSets(index, 'STAGE 5')).toEqual([]);
    expect(scenesOfSets(index, 'Peer')).toEqual([]);
    expect(scenesOfSets(index, '')).toEqual([]);
  });
});
