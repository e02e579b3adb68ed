/**
 * Other readings of a word that is on no page: two words, another spelling by the rules of its script or language, a corrected
 * misspelling. Loaded only when a query has such a word.
 */
import { indexedAs, lettersOf } from '../../../names/words/indexed-word.ts';
import { searchWord } from '../../../names/words/search-word.ts';
import { addHits, inAll, type Hits } from '../hits.ts';
import { phraseHits } from '../phrases.ts';
import { arabicForms, nonJoiner, withoutAlif } from './arabic.ts';
import { correctionBeside, correctionOf, type Neighbour } from './misspelling.ts';
import type { WordSearch } from './word-hits.ts';

/** Languages that write compounds as one word. */
export const isCompounding = (language: string) => /^(?:de|nl|da|sv|nb|nn|no|is)\b/i.test(language);

/** Where a word may be split in two, in letters: the shortest half, and the longest word that is split. Each place costs a search. */
const shortestHalf = 3;
const longestSplit = 14;

/** The shortest part of a compound, in letters; a syllable of Korean is a word already. */
const shortestPart = 4;

/** The longest beginning of a compound that is searched for, in letters. */
const longestHead = 20;

/** The weight of a part of a compound if no page has the other part. */
const ofPart = 0.5;

/** What joins the parts of a compound. */
const joint = /(?:e?s|e?n|er|e)$/;

/** Hebrew with and without the letters that stand for vowels: שיטפון, שטפון. */
function hebrewSpellings(word: string): string[] {
  const spellings: string[] = [];
  for (let at = 1; at < word.length; at += 1) {
    for (const vowel of 'יו') spellings.push(word.slice(0, at) + vowel + word.slice(at));
    if (/[יו]/.test(word.charAt(at))) spellings.push(word.slice(0, at) + word.slice(at + 1));
  }
  return [...new Set(spellings)];
}

/** Korean with and without the ㅅ that joins two nouns: 전세값, 전셋값. */
function joinedNouns(word: string): string[] {
  const [first, finals, siot] = [0xac00, 28, 19];
  return Array.from(word.slice(0, -1)).flatMap((syllable, at) => {
    const final = (syllable.charCodeAt(0) - first) % finals;
    const other = final === 0 ? siot : final === siot ? -siot : undefined;
    if (other === undefined || !/[가-힣]/.test(syllable)) return [];
    const changed = String.fromCharCode(syllable.charCodeAt(0) + other);
    return [word.slice(0, at) + changed + word.slice(at + 1)];
  });
}

/** The small kana that stand for a counter or a particle are also printed large: 関ヶ原, 関ケ原. */
const otherSize = (word: string) =>
  word.replace(/[ヶケヵカ]/g, (kana) => 'ヶケヵカ'['ケヶカヵ'.indexOf(kana)] ?? kana);

/** Hiragana as katakana, and katakana as hiragana: くま, クマ. */
function otherKana(word: string): string | undefined {
  const by = /^[ぁ-ゖ]+$/.test(word) ? 0x60 : /^[ァ-ヶ]+$/.test(word) ? -0x60 : undefined;
  return by && String.fromCharCode(...Array.from(word, (letter) => letter.charCodeAt(0) + by));
}

/** Russian endings, folded: ёлка, ёлкой. */
const russianEnding = /(?:[аяоеиы][вимх]и?|[оеи](?:го|му)|[аоуеи][юя]|[аеиоуыьэюя])$/;

async function anyOf(words: readonly string[], { inOrder }: WordSearch): Promise<Hits> {
  const hits: Hits = new Map();
  for (const found of await Promise.all(words.map(inOrder))) addHits(hits, found.values());
  return hits;
}

/** The pages that have one of the words, whose letters may be indexed one by one. */
async function eitherOf(words: readonly string[], search: WordSearch): Promise<Hits> {
  const hits: Hits = new Map();
  for (const found of await Promise.all(words.map((word) => search.word(word)))) {
    if (found.as === 'whole') addHits(hits, found.hits.values());
  }
  return hits;
}

/** Kana between the characters of a word, which writers put or leave out: 刺身, 刺し身. */
const betweenCharacters = /(?<=\p{sc=Han})[ぁ-ゖ]{1,2}(?=\p{sc=Han})/gu;

/** The pages that have a Japanese word with more kana between its characters, or with none. */
async function withOtherKana(word: string, search: WordSearch): Promise<Hits> {
  const bare = word.replace(betweenCharacters, '');
  if (bare !== word) return eitherOf([bare], search);
  const [first, ...characters] = word.match(/^\p{sc=Han}{2,4}/u)?.[0] ?? '';
  if (first === undefined) return new Map();
  const printed = new RegExp([first, ...characters].join('[ぁ-ゖ]{0,2}'), 'u');
  const found = await search.bestFor(lettersOf(word, search.language));
  const isPrinted = await Promise.all(
    found.map(async ({ hit }) => {
      const { raw_content: text, meta } = await hit.data();
      return [text, meta['title'] ?? ''].some((one) =>
        printed.test(one.replace(/[\s\u200b\u2060]/g, '')),
      );
    }),
  );
  return addHits(
    new Map(),
    found.flatMap(({ hit }, at) => (isPrinted[at] ? hit : [])),
  );
}

/** The beginnings of a compound that may be a word, the longest first, each with the number of letters that it takes. */
const headsOf = (word: string, shortest: number) =>
  Array.from({ length: Math.min(word.length, longestHead) - shortest }, (_, less) => {
    const beginning = word.slice(0, Math.min(word.length - 1, longestHead) - less);
    const heads = [...new Set([beginning, beginning.replace(joint, '')])];
    return heads.map((head) => ({ head, size: beginning.length }));
  })
    .flat()
    .filter(({ head }) => head.length >= shortest);

/** The pages that have both parts of a compound. */
async function inTwoParts(word: string, shortest: number, search: WordSearch): Promise<Hits> {
  for (const { head, size } of headsOf(word, shortest)) {
    const rest = word.slice(size);
    if (rest.length < shortest) continue;
    const { hits } = await search.word(head, true);
    if (hits.size === 0) continue;
    const both = inAll([hits, (await search.word(rest)).hits]);
    if (both.size > 0) return both;
  }
  return new Map();
}

/** The pages that have the longest first part of a compound. */
async function byFirstPart(word: string, shortest: number, search: WordSearch): Promise<Hits> {
  for (const { head } of headsOf(word, shortest)) {
    const { hits } = await search.word(head, true);
    if (hits.size > 0) return addHits(new Map(), hits.values(), ofPart);
  }
  return new Map();
}

/** The pages that have a word as two: car park for carpark. */
async function asTwo(typed: string, search: WordSearch): Promise<Hits> {
  if (typed.includes(nonJoiner)) return phraseHits(typed.replaceAll(nonJoiner, ' '), search);
  const word = indexedAs(typed, search.language);
  if (word.length > longestSplit || !/^\p{L}+$/u.test(word)) return new Map();
  const places = Array.from(
    { length: Math.max(0, word.length - 2 * shortestHalf + 1) },
    (_, more) => shortestHalf + more,
  );
  return anyOf(
    places.map((at) => `${word.slice(0, at)} ${word.slice(at)}`),
    search,
  );
}

/** The pages that have the first word of a compound, if other pages have the second: tug, for tugboats. */
async function asCompound(typed: string, search: WordSearch): Promise<Hits> {
  if (!/^\p{sc=Latin}+$/u.test(typed)) return new Map();
  const { exactly, inOrder, language } = search;
  const word = indexedAs(typed, language);
  if (isCompounding(language)) return byFirstPart(word, shortestPart, search);
  for (let at = word.length - shortestPart; at >= shortestHalf; at -= 1) {
    const [head, rest] = [word.slice(0, at), word.slice(at)];
    if ((await exactly(head)).size === 0 || (await exactly(rest)).size === 0) continue;
    return addHits(new Map(), (await inOrder(head)).values(), ofPart);
  }
  return new Map();
}

/** The pages that have a form of a word. @param ending what its forms end in */
async function formsOf(stem: string, ending: RegExp, { bestFor }: WordSearch): Promise<Hits> {
  const found = await bestFor(stem);
  const isForm = (word: string) => word.replace(ending, '') === stem;
  return addHits(
    new Map(),
    found.filter(({ words }) => words.some(isForm)).map(({ hit }) => hit),
  );
}

/** The pages that have a word in another spelling, or its parts, by the rules of its script or language. */
async function byRules(typed: string, search: WordSearch): Promise<Hits> {
  const word = searchWord(typed);
  if (/\p{sc=Hangul}/u.test(typed)) {
    const joined = await eitherOf(joinedNouns(typed), search);
    if (joined.size > 0) return joined;
    const both = await inTwoParts(typed, 1, search);
    return both.size > 0 ? both : byFirstPart(typed, 1, search);
  }
  if (/\p{sc=Hebrew}/u.test(typed)) return anyOf(hebrewSpellings(word), search);
  if (/\p{sc=Arabic}/u.test(typed)) {
    const found = await anyOf([...withoutAlif(word), ...arabicForms(word)], search);
    const [stem = '', ending] = typed.split(nonJoiner);
    // Another ending may be joined to it: گربه‌ها, گربه‌ای.
    return found.size === 0 && ending ? (await search.word(stem, true)).hits : found;
  }
  const kana = otherKana(typed);
  if (kana) return (await search.word(kana)).hits;
  if (/^ja\b/i.test(search.language) && /^\p{sc=Han}/u.test(typed)) {
    const found = await withOtherKana(typed, search);
    if (found.size > 0) return found;
  }
  if (otherSize(typed) !== typed) return eitherOf([otherSize(typed)], search);
  if (/^[а-я]+$/.test(word)) {
    const stem = word.replace(russianEnding, '');
    return stem.length < 3 ? new Map() : formsOf(stem, russianEnding, search);
  }
  return isCompounding(search.language) ? inTwoParts(word, shortestPart, search) : new Map();
}

interface Lost {
  hits: Hits;
  /** The word that was meant, if it was corrected. */
  meant?: string;
  /** Whether the pages may have a part of it only. */
  isPart?: boolean;
}

/**
 * Searches for other readings of a word that is on no page.
 *
 * @param neighbours of the word in the query
 * @throws what the engine throws
 */
export async function readLost(
  typed: string,
  search: WordSearch,
  neighbours: readonly Neighbour[] = [],
): Promise<Lost> {
  for (const found of [asTwo, byRules]) {
    const hits = await found(typed, search);
    if (hits.size > 0) return { hits, isPart: found === byRules };
  }
  const meant =
    (await correctionBeside(typed, neighbours, search)) ?? (await correctionOf(typed, search));
  if (meant !== undefined) return { hits: (await search.word(meant)).hits, meant };
  return { hits: await asCompound(typed, search), isPart: true };
}
