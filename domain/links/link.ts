import { ANSWERS, LEVELS, type AnswerKind, type LevelName } from '../model';

/** What one link in a mail says: this person gives this answer to this ask. */
export interface LinkClaim {
  readonly askId: string;
  readonly personKey: string;
  readonly level: LevelName;
  /** How many times the ask had told somebody before this mail, from 0. */
  readonly turn: number;
  readonly answer: AnswerKind;
}

/** Signs texts with the installation's secret. Built once, in `worker/`, and handed to who writes and who reads links. */
export interface LinkSigner {
  /** A code that only the holder of the secret can make; safe in a URL. */
  sign(text: string): string;
  /** Whether the code is the text's own. Takes the same time whatever the code is. */
  matches(text: string, code: string): boolean;
}

/**
 * The one text that a claim is signed as. No part of a claim can hold a line break, so no two claims share a text, and
 * the first line keeps it apart from everything else that is signed with the same secret.
 */
export function claimText(claim: LinkClaim): string {
  return ['callboard link 1', claim.askId, claim.personKey, claim.level, String(claim.turn), claim.answer].join('\n');
}

const ASK_ID = /^ask:[\w:.-]{1,300}$/;
const PERSON_KEY = /^[\w-]{1,40}$/;
const TURN = /^(0|[1-9]\d{0,4})$/;
const CODE = /^[\w-]{16,64}$/;

/**
 * Where a link leads, below the installation's address: `/a/ask:the-last-ferry:…/p-7Q2KM4XD/nudge.1/done/CODE`. It
 * holds keys and names nobody. Throws where a part could not be read back.
 */
export function linkPath(claim: LinkClaim, signer: LinkSigner): string {
  if (!ASK_ID.test(claim.askId))
    throw new Error(`“${claim.askId}” is no ask's id: expected letters, digits and : . - _`);
  if (!PERSON_KEY.test(claim.personKey))
    throw new Error(`“${claim.personKey}” is no person's key: expected p- and letters`);
  if (!TURN.test(String(claim.turn))) throw new Error(`${claim.turn} is no turn: expected a whole number from 0 on`);
  const { askId, personKey, level, turn, answer } = claim;
  return `/a/${askId}/${personKey}/${level}.${turn}/${answer}/${signer.sign(claimText(claim))}`;
}

/** The parts of a link's path as they came in, unchecked. */
export interface LinkParts {
  readonly ask: string;
  readonly person: string;
  readonly told: string;
  readonly answer: string;
  readonly code: string;
}

/** A link that was made with this installation's secret, and its code; `null` for every other. */
export function readLink(parts: LinkParts, signer: LinkSigner): { claim: LinkClaim; code: string } | null {
  const [level, turn, ...rest] = parts.told.split('.');
  const knownLevel = LEVELS.find((candidate) => candidate === level);
  const answer = ANSWERS.find((candidate) => candidate === parts.answer);
  if (!knownLevel || !answer || rest.length > 0 || !TURN.test(turn ?? '')) return null;
  if (!ASK_ID.test(parts.ask) || !PERSON_KEY.test(parts.person) || !CODE.test(parts.code)) return null;
  const claim = { askId: parts.ask, personKey: parts.person, level: knownLevel, turn: Number(turn), answer };
  return signer.matches(claimText(claim), parts.code) ? { claim, code: parts.code } : null;
}
