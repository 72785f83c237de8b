import { PERSON_WORDS } from '../breakdown/vocabulary/people';
import { wordSet } from '../breakdown/vocabulary/words';

const persons = new Set([
  ...wordSet(PERSON_WORDS),
  ...wordSet(`
    editor, boss, husband, wife, brother, sister, son, daughter, uncle, aunt, cousin, nephew, niece, friend, partner, colleague, fiancé, fiancée, girlfriend, boyfriend, mom, mum, dad, grandma, grandpa, grandfather, ex, twin, roommate, flatmate, landlord, landlady, captain, sergeant, lieutenant, leader, owner, host, hostess, rival`),
]);

const NUMBERS = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/);

/** What somebody is, how old perhaps, and then the name in capitals. */
const NAMED =
  /(?<![\p{L}'’-])(\p{Ll}+)(?: of (?:about |around )?(\p{L}+|\d{1,2}))?(?:, | (?:named|called) )(\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’-]+)?)(?=[,.;:)]| \p{Ll})/gu;

/**
 * Who is introduced by a name in capitals after the word for what they are, without an age in figures: `A girl of nine,
 * TESS, poles a raft`, `his brother, MARCO, waits`. Only names that the action uses again as names do.
 */
export function namedOnes(action: string): { name: string; age: number | null }[] {
  return [...action.matchAll(NAMED)].flatMap((match) => {
    const [, kind = '', age = '', name = ''] = match;
    if (!persons.has(kind) || persons.has(name.toLowerCase()) || !isCalled(action, name)) return [];
    const years = /^\d+$/.test(age) ? Number(age) : NUMBERS.indexOf(age.toLowerCase());
    return [{ name, age: years < 1 ? null : years }];
  });
}

/** Whether the action goes on to call somebody so: `Tess slips`. */
function isCalled(action: string, name: string): boolean {
  const first = name.split(' ')[0] ?? '';
  const titled = first.charAt(0) + first.slice(1).toLowerCase();
  return new RegExp(`(?<![\\p{L}'’-])${titled}(?![\\p{L}-])`, 'u').test(action);
}
