import { invalid } from '../google-error';
import type { JsonObject } from '../store/model';
import type { Draft } from '../store/draft';
import { asksFor } from '../values/mask';
import { requiredMask } from './cells';
import { json, object, text, type Fields } from './fields';
import { ownedRange } from './parts';

/** `addNamedRange`; the store gives the id. */
export function addNamedRange(draft: Draft, request: Fields): JsonObject {
  const given = json(request['namedRange']);
  const name = text(given['name']);
  if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name)) throw invalid(`Invalid name for a named range: ${name}`);
  if (draft.book.namedRanges.some((other) => text(other['name']).toLowerCase() === name.toLowerCase()))
    throw invalid(`A named range with the name "${name}" already exists.`);
  const namedRange = {
    namedRangeId: text(given['namedRangeId']),
    name,
    range: ownedRange(draft, given['range']).range,
  };
  draft.setBook({ namedRanges: [...draft.book.namedRanges, namedRange] });
  return { addNamedRange: { namedRange } };
}

function namedRangeById(draft: Draft, id: unknown): JsonObject {
  const found = draft.book.namedRanges.find((range) => range['namedRangeId'] === id);
  if (!found) throw invalid(`No named range with id: ${String(id)}`);
  return found;
}

export function updateNamedRange(draft: Draft, request: Fields): void {
  const given = json(request['namedRange']);
  const mask = requiredMask(request);
  const old = namedRangeById(draft, given['namedRangeId']);
  const name = asksFor(mask, 'name') ? { name: text(given['name']) } : {};
  const range =
    asksFor(mask, 'range') && given['range'] !== undefined
      ? { range: ownedRange(draft, object(given['range'])).range }
      : {};
  draft.setBook({
    namedRanges: draft.book.namedRanges.map((other) => (other === old ? { ...old, ...name, ...range } : other)),
  });
}

export function deleteNamedRange(draft: Draft, request: Fields): void {
  const found = namedRangeById(draft, request['namedRangeId']);
  draft.setBook({ namedRanges: draft.book.namedRanges.filter((range) => range !== found) });
}
