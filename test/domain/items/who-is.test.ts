import { whoIs } from '../../../domain/items/who-is';
import type { Person } from '../../../domain/model';

const person = (name: string, about: Partial<Person> = {}): Person => ({
  key: `p-${name}`,
  name,
  email: '',
  roles: [],
  department: '',
  ...about,
});

const people = [
  person('Beatrice Holloway', { roles: ['Props Master'], email: 'bea.h@example.com' }),
  person('Thomas Brandvold', { roles: ['Line Producer'], email: 'tom@example.com' }),
  person('Sam Loy', { roles: ['Gaffer'] }),
  person('Sam Reed', { roles: ['Set Decorator'] }),
  person('Juno Adeyemi', { roles: ['Cast'], characters: ['IDA'] }),
  person('Dana Park', { roles: ['Costume Designer'] }),
  person('Lucía Marsh', { roles: ['Director of Photography'] }),
];
const names = (text: string): string[] => whoIs(people, text).map(({ name }) => name);

describe('a cell that names somebody', () => {
  it.each([
    ['Beatrice Holloway', 'Beatrice Holloway'],
    ['holloway, beatrice', 'Beatrice Holloway'],
    ['Bea', 'Beatrice Holloway'],
    ['Bea H', 'Beatrice Holloway'],
    ['BH', 'Beatrice Holloway'],
    ['B. Holloway', 'Beatrice Holloway'],
    ['Holoway Beatrice', 'Beatrice Holloway'],
    ['props', 'Beatrice Holloway'],
    ['tom@…', 'Thomas Brandvold'],
    ['tom@example.com', 'Thomas Brandvold'],
    ['Tom/Sam', 'Thomas Brandvold'],
    ['LP', 'Thomas Brandvold'],
    ['Ida', 'Juno Adeyemi'],
    ['Wardrobe', 'Dana Park'],
    ['Lucia', 'Lucía Marsh'],
    ['DOP', 'Lucía Marsh'],
    ['chef op', 'Lucía Marsh'],
  ])('“%s” is %s', (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  it('can mean more than one, and then says whom', () => {
    expect(names('Sam')).toEqual(['Sam Loy', 'Sam Reed']);
    expect(names('DP')).toEqual(['Dana Park', 'Lucía Marsh']);
  });

  it('of two names takes the one that is sure', () => {
    expect(names('Sam / Bea')).toEqual(['Beatrice Holloway']);
  });

  it('can mean nobody who is known', () => {
    expect(names('Quentin')).toEqual([]);
    expect(names('')).toEqual([]);
  });
});
