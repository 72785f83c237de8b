import { ANSWERS, LEVELS } from '../../../domain/model';
import { claimText, linkPath, readLink, type LinkClaim, type LinkParts } from '../../../domain/links/link';
import { hmacSigner } from '../../../worker/link-signer';

const signer = hmacSigner('a secret for tests, of no use elsewhere');
const CLAIM: LinkClaim = {
  askId: 'ask:the-last-ferry:locations:r-7Q2KM4XD:permitFiled:2',
  personKey: 'p-D0000001',
  level: 'nudge',
  turn: 1,
  answer: 'done',
};

function partsOf(path: string): LinkParts {
  const [, , ask = '', person = '', told = '', answer = '', code = ''] = path.split('/');
  return { ask, person, told, answer, code };
}

describe('a link', () => {
  it('is read back as what was signed, for every level and answer', () => {
    for (const level of LEVELS) {
      for (const answer of ANSWERS) {
        const claim = { ...CLAIM, level, answer };
        expect(readLink(partsOf(linkPath(claim, signer)), signer)?.claim).toEqual(claim);
      }
    }
  });

  it('counts for nothing once any part of it is changed', () => {
    const parts = partsOf(linkPath(CLAIM, signer));
    const changes: Partial<LinkParts>[] = [
      { ask: 'ask:the-last-ferry:locations:r-7Q2KM4XD:permitFiled' },
      { person: 'p-M0000002' },
      { told: 'lineProducer.1' },
      { told: 'nudge.2' },
      { told: 'nudge.01' },
      { told: 'nudge.1.1' },
      { told: 'nudge' },
      { answer: 'onIt' },
      { answer: 'undo' },
      { code: '' },
      { code: 'A'.repeat(22) },
      { code: `${parts.code}A` },
      { code: parts.code.toLowerCase() },
    ];
    for (const change of changes) expect(readLink({ ...parts, ...change }, signer)).toBeNull();
    expect(readLink(parts, signer)).not.toBeNull();
  });

  it('has one spelling: a code that only decodes to the same bytes is another code', () => {
    const parts = partsOf(linkPath(CLAIM, signer));
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const spellings = [...alphabet].map((last) => `${parts.code.slice(0, -1)}${last}`);
    expect(spellings.filter((code) => readLink({ ...parts, code }, signer) !== null)).toEqual([parts.code]);
  });

  it('ends with the secret that made it', () => {
    const other = hmacSigner('another secret for tests, of no use too');
    expect(readLink(partsOf(linkPath(CLAIM, signer)), other)).toBeNull();
  });

  it('is not made of keys that could not be read back', () => {
    expect(() => linkPath({ ...CLAIM, askId: 'ask:a/b' }, signer)).toThrow(
      '“ask:a/b” is no ask’s id'.replace('’', "'"),
    );
    expect(() => linkPath({ ...CLAIM, personKey: 'Dilys Pengelly' }, signer)).toThrow("is no person's key");
    expect(() => linkPath({ ...CLAIM, turn: -1 }, signer)).toThrow('is no turn');
  });

  it('is signed as a text that nothing else is signed as', () => {
    expect(claimText(CLAIM).split('\n')).toEqual([
      'callboard link 1',
      CLAIM.askId,
      CLAIM.personKey,
      'nudge',
      '1',
      'done',
    ]);
  });
});

describe('the signer', () => {
  it('refuses a secret that could be guessed', () => {
    expect(() => hmacSigner('short')).toThrow('has 5 characters and needs at least 32');
  });
});
