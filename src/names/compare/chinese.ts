import { pairs } from './pairs.ts';

/**
 * One key for a Mandarin word in Wade-Giles and in pinyin (Mao Tse-tung, Mao Zedong).
 * Source: Library of Congress, Pinyin Conversion Project, "New Chinese Romanization Guidelines"
 * (1998), table of Wade-Giles and pinyin syllables. Newspapers drop the apostrophe of aspirates, so
 * p and b, t and d, k and g, ch and zh/j/q, ts and z/c share a letter in the key.
 */
const INITIAL = /^(?:[zcs]h|hs|t[sz]|s[sz]|[b-df-hj-np-tw-z])?/;
const FINAL =
  /^(?:[iu]?ang|i[ou]ng|iao|i[ae]n|ieh|[ieou]ng|ua[in]|ue[hi]|erh|[ae]i|ao|ou|[aeiu]n|i[aeu]|u[aeio]|er|[ei]h|[aeiou])/;

const WADE_ONLY = /^(?:hs|t[sz]|s[sz])|(?:ung|ien|[eir]h|uei)$/;
const PINYIN_ONLY = /^(?:zh|[bdgqxrzc](?!h))|(?:ong|[iu]e)$/;

const KEY = pairs('b p p p d t t t g k k k zh c ch c j c q c z z c z ts z tz z x x hs x ss s sz s');

export interface ChineseReading {
  /** The key of the word read as Wade-Giles; undefined if it cannot be Wade-Giles. */
  wade: string | undefined;
  /** The key of the word read as pinyin; undefined if it cannot be pinyin. */
  pinyin: string | undefined;
  /** The number of syllables. */
  size: number;
}

function wadeInitial(initial: string, final: string): string {
  if (initial === '' && final === 'i') return 'y';
  return initial === 'j' ? 'r' : (KEY.get(initial) ?? initial);
}

function wadeFinal(initial: string, final: string): string {
  if (initial === 'y' && final === 'en') return 'an';
  if (final === 'o') return /^[kh]?$/.test(initial) ? 'e' : /[pmf]/.test(initial) ? final : 'uo';
  if (final === 'u' && /^(?:tz|ss|sz)$/.test(initial)) return 'i';
  return final.replace('ung', 'ong').replace('ien', 'ian').replace('uei', 'ui').replace(/h$/, '');
}

/** Splits a word into syllables, longest finals first; undefined if it cannot be split. */
function syllables(word: string): [initial: string, final: string][] | undefined {
  if (word === '') return [];
  const initial = INITIAL.exec(word)?.[0] ?? '';
  const longest = FINAL.exec(word.slice(initial.length))?.[0] ?? '';
  for (let length = longest.length; length > 0; length--) {
    const final = longest.slice(0, length);
    if (FINAL.exec(final)?.[0] !== final) continue;
    const rest = syllables(word.slice(initial.length + length));
    if (rest) return [[initial, final], ...rest];
  }
  return undefined;
}

/**
 * Postal map spellings (1906): Kwangchow, Szechwan, Peking, Tsinan; and German ones: Tschou,
 * Tschiang Kai-schek.
 */
function postalToWade(word: string): string {
  return word
    .replace(/t(?:s?ch|s(?=i))/g, 'ch')
    .replace(/sch/g, 'sh')
    .replace(/eou/g, 'ou')
    .replace(/oo/g, 'u')
    .replace(/ou(?=[aeino])/g, 'u')
    .replace(/kin$/, 'king')
    .replace(/k(?=i)/g, 'ch')
    .replace(/(?<!h)s(?=i(?:[an]|$))/g, 'hs')
    .replace(/au/g, 'ao')
    .replace(/^pe(?=ch)/, 'pei')
    .replace(/(?<=^k)w|(?<=[^aeiou])w(?=a)/g, 'u')
    .replace(/ow$/, 'ou')
    .replace(/sze(?!n)/, 'szu');
}

/** Reads a folded word as Mandarin; undefined if it is no sequence of Mandarin syllables. */
export function readChinese(word: string): ChineseReading | undefined {
  if (word.length > 18 || !/^[a-uw-z]+[aeghinoruw]$/.test(word)) return undefined;
  const found = syllables(postalToWade(word));
  if (!found) return undefined;
  const spelt = found.map(([initial, final]) => initial + final);
  const wade = spelt.some((syllable) => PINYIN_ONLY.test(syllable))
    ? undefined
    : found.map(([i, f]) => wadeInitial(i, f) + wadeFinal(i, f)).join(' ');
  const pinyin = spelt.some((syllable) => WADE_ONLY.test(syllable))
    ? undefined
    : found.map(([i, f]) => (KEY.get(i) ?? i) + f).join(' ');
  return { wade, pinyin, size: found.length };
}

/**
 * Whether one word is the Wade-Giles spelling, and the other the pinyin spelling, of the same
 * syllables.
 */
export function isSameChinese(a: ChineseReading, b: ChineseReading): boolean {
  return (
    (a.wade !== undefined && a.wade === b.pinyin) || (a.pinyin !== undefined && a.pinyin === b.wade)
  );
}
