/** What JSON is made of, as bytes of UTF-8. */
export const JSON_BYTES = {
  quote: 0x22,
  backslash: 0x5c,
  open: 0x5b,
  close: 0x5d,
  openObject: 0x7b,
  closeObject: 0x7d,
} as const;

/** The byte with which a text ends that begins at a byte. */
export function endOfText(answer: Buffer, begin: number): number {
  for (let at = begin + 1; at < answer.length; at += 1) {
    if (answer[at] === JSON_BYTES.backslash) at += 1;
    else if (answer[at] === JSON_BYTES.quote) return at;
  }
  return answer.length;
}

/** The byte with which a row ends that begins at a byte: in it there are texts and numbers, and no other brackets. */
export function endOfRow(answer: Buffer, begin: number): number {
  for (let at = begin + 1; at < answer.length; at += 1) {
    if (answer[at] === JSON_BYTES.quote) at = endOfText(answer, at);
    else if (answer[at] === JSON_BYTES.close) return at;
  }
  return answer.length;
}

/** So many bytes are compared by the machine at once; only where they differ they are looked at one by one. */
const BLOCK = 4_096;

/** How many bytes are the same in `one` from `from` on and in `other` from `otherFrom` up to `otherTo`, which is not among them. */
export function commonStart(one: Buffer, from: number, other: Buffer, otherFrom: number, otherTo: number): number {
  const most = Math.min(one.length - from, otherTo - otherFrom);
  const isSame = (start: number, end: number): boolean =>
    one.compare(other, otherFrom + start, otherFrom + end, from + start, from + end) === 0;
  let same = 0;
  while (same + BLOCK <= most && isSame(same, same + BLOCK)) same += BLOCK;
  while (same < most && one[from + same] === other[otherFrom + same]) same += 1;
  return same;
}

/** With how many bytes both end alike. */
export function commonEnd(one: Buffer, other: Buffer): number {
  const most = Math.min(one.length, other.length);
  const isSame = (start: number, end: number): boolean =>
    one.compare(other, other.length - end, other.length - start, one.length - end, one.length - start) === 0;
  let same = 0;
  while (same + BLOCK <= most && isSame(same, same + BLOCK)) same += BLOCK;
  while (same < most && one[one.length - 1 - same] === other[other.length - 1 - same]) same += 1;
  return same;
}
