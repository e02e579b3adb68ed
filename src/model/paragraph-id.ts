/**
 * Ids of paragraphs, made from their words. The id is a similarity hash: paragraphs with nearly the same words have ids
 * that differ in few bits. So a link to a paragraph still finds it after an edit (Charikar 2002, “Similarity estimation
 * techniques from rounding algorithms”).
 */

const prefix = 'p-';

/** The digits of an id: base 32 without letters that are easily confused (Crockford). */
const letters = '0123456789abcdefghjkmnpqrstvwxyz';
const bitsPerLetter = 5;
const length = 8;
const bitCount = bitsPerLetter * length;

/** The largest distance of an edited paragraph, in bits. Unrelated texts differ in about half of the 40 bits. */
const maximumDistance = 10;

const fnvPrime = 0x01000193;

/** A 32-bit hash of a word (FNV-1a, seeded). */
function hash(word: string, seed: number): number {
  let value = 0x811c9dc5 ^ seed;
  for (let at = 0; at < word.length; at += 1) {
    const codePoint = word.codePointAt(at) ?? 0;
    value = Math.imul(value ^ codePoint, fnvPrime);
    if (codePoint > 0xffff) at += 1;
  }
  value >>>= 0;
  // Without this step, words that differ only in their last letter share their upper bits (MurmurHash3, fmix32).
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b) >>> 0;
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35) >>> 0;
  return (value ^ (value >>> 16)) >>> 0;
}

/** The words of a text in small letters, without punctuation. */
export const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/**
 * The id of a paragraph: `p-` and eight letters or digits. Case, punctuation and white space do not count. Long words
 * weigh more than short ones, which most paragraphs have in common.
 */
export function paragraphId(text: string): string {
  const votes = new Int32Array(bitCount);
  for (const word of wordsOf(text)) {
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

/** Whether an id, or the fragment of a link, has the form of a paragraph's id. A number may follow: `p-…-2`. */
export function isParagraphId(id: string): boolean {
  return new RegExp(`^${prefix}[${letters}]{${length}}(-\\d+)?$`).test(id);
}

/** The number of bits, of 40, in which two ids differ. */
function distance(a: string, b: string): number {
  let count = 0;
  for (let index = prefix.length; index < prefix.length + length; index += 1) {
    let bits = letters.indexOf(a.charAt(index)) ^ letters.indexOf(b.charAt(index));
    for (; bits > 0; bits &= bits - 1) count += 1;
  }
  return count;
}

/**
 * Finds the paragraph for an id that no longer exists: the most similar one, if it is similar enough.
 *
 * @param ids the ids of the paragraphs on the page
 * @returns one of `ids`, or undefined
 */
export function nearestParagraph(id: string, ids: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let least = maximumDistance + 1;
  for (const candidate of ids) {
    const bits = distance(id, candidate);
    if (bits >= least) continue;
    least = bits;
    nearest = candidate;
  }
  return nearest;
}
