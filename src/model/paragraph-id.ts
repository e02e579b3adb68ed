/**
 * Ids of paragraphs, from their own words. Paragraphs with nearly the same words have ids that are near to each
 * other, so that a link to a paragraph that has been edited since can still be led to it (Charikar 2002,
 * “Similarity estimation techniques from rounding algorithms”).
 */

const prefix = 'p-';

/** Letters of an id: base 32 without those that are easily mistaken for one another (Crockford). */
const letters = '0123456789abcdefghjkmnpqrstvwxyz';
const bitsPerLetter = 5;
const length = 8;
const bitCount = bitsPerLetter * length;

/** Unrelated texts differ in about half of the 40 bits; edited ones in a few. */
const nearestDistance = 10;

const fnvPrime = 0x01000193;

/** A 32-bit hash of a word (FNV-1a, seeded). */
function hash(word: string, seed: number): number {
  let value = 0x811c9dc5 ^ seed;
  for (let at = 0; at < word.length; at += 1) {
    const sign = word.codePointAt(at) ?? 0;
    value = Math.imul(value ^ sign, fnvPrime);
    if (sign > 0xffff) at += 1;
  }
  value >>>= 0;
  // Without this, words that differ in their last letter alone share their upper bits (MurmurHash3, fmix32).
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b) >>> 0;
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35) >>> 0;
  return (value ^ (value >>> 16)) >>> 0;
}

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/**
 * The id of a paragraph: `p-` and eight letters or digits. Case, punctuation and white space do not count; long words
 * weigh more than short ones, which most paragraphs share.
 */
export function paragraphId(text: string): string {
  const votes = new Int32Array(bitCount);
  for (const word of words(text)) {
    const weight = Math.max(1, word.length - 2);
    const halves = [hash(word, 0), hash(word, 0x9e3779b9)] as const;
    for (let bit = 0; bit < bitCount; bit += 1) {
      const isSet = (halves[bit < 32 ? 0 : 1] >>> (bit & 31)) & 1;
      votes[bit] = (votes[bit] ?? 0) + 2 * weight * isSet - weight;
    }
  }
  let id = prefix;
  for (let letter = 0; letter < length; letter += 1) {
    let value = 0;
    for (let bit = 0; bit < bitsPerLetter; bit += 1) {
      if ((votes[letter * bitsPerLetter + bit] ?? 0) > 0) value |= 1 << bit;
    }
    id += letters[value] ?? '';
  }
  return id;
}

/** Whether an id, or the fragment of a link, is one of a paragraph; a number may follow (`p-…-2`). */
export function isParagraphId(id: string): boolean {
  return new RegExp(`^${prefix}[${letters}]{${length}}(-\\d+)?$`).test(id);
}

/** In how many of their 40 bits two ids differ. */
function distance(a: string, b: string): number {
  let count = 0;
  for (let index = prefix.length; index < prefix.length + length; index += 1) {
    let bits = letters.indexOf(a.charAt(index)) ^ letters.indexOf(b.charAt(index));
    for (; bits > 0; bits &= bits - 1) count += 1;
  }
  return count;
}

/**
 * The paragraph that was meant by an id that is there no more: the one whose words are nearest, if they are near.
 *
 * @param ids the ids of the page's paragraphs
 */
export function nearestParagraph(id: string, ids: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let least = nearestDistance + 1;
  for (const candidate of ids) {
    const away = distance(id, candidate);
    if (away >= least) continue;
    least = away;
    nearest = candidate;
  }
  return nearest;
}
