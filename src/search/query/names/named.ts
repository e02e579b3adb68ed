/**
 * Finds the names in a query that is no name as a whole. Loaded with the first such query: the results of a name need not wait
 * for it.
 */
import { late } from '../late-code.ts';
import { isCorrection, type Match } from '../../../names/lexicon/match.ts';
import { compoundParts } from '../../../names/words/split-words.ts';
import { nameWord } from '../../../names/words/index-words.ts';
import { searchWord } from '../../../names/words/search-word.ts';
import type { NameLookup } from '../name-lookup.ts';
import { isLatin } from '../words/latin.ts';
import { namesInWords, readingOfForms, type NamedWords } from './names-in-words.ts';
import { wordsIn } from './shown.ts';
import type { Reading } from '../reading.ts';
import { rowsOf } from '../rows.ts';
import { textOf } from '../words/piece-texts.ts';
import { hasOperators, type Piece } from '../syntax.ts';
import type { WordFound, WordSearch } from '../words/word-hits.ts';

export { readAsMeant } from './meant.ts';
export { namesInText } from './names-in-text.ts';
export { correctedReading, namesShown } from './shown.ts';

type Lookup = Pick<NameLookup, 'find' | 'suggest'>;

/** The shortest text that is taken for the beginning of a name, and the most names that may be meant by it. */
const shortestBegun = 4;
const mostBegun = 3;

/** The longest word that may be the beginning of another one. */
const longestBegun = 4;

/** Whether a query of several words ends in so few letters that they may be the beginning of a word, and are no number. */
function mayBeBegun(pieces: readonly Piece[]): boolean {
  const ends = pieces.slice(-2).flatMap(({ text }) => compoundParts(text));
  const last = ends.at(-1) ?? '';
  return ends.length > 1 && last.length <= longestBegun && !/^[ivx]+$|\d/i.test(last);
}

/** Whether a text is the beginning of a name or an alias, or begins at a later word of it: Charles de Ga, van Go. */
const isBegunBy = (typed: string, { name, aliases }: Match) =>
  begins(typed, { texts: [name, ...aliases] });

/** The names that the whole query begins. */
async function begunNames(pieces: readonly Piece[], { suggest }: Lookup): Promise<NamedWords[]> {
  const typed = textOf(pieces);
  const last = searchWord(compoundParts(pieces.at(-1)?.text ?? '').at(-1) ?? '');
  if (typed.length < shortestBegun || hasOperators(pieces)) return [];
  const names = (await suggest(typed, mostBegun)).filter(
    ({ how, unmatched, matched }) =>
      how === 'prefix' &&
      unmatched.length === 0 &&
      matched.split(/[\s-]+/).some((word) => searchWord(word).startsWith(last)),
  );
  const texts = names.map(({ asWritten }) => asWritten);
  return names.length > 0
    ? [{ names, texts, isCorrected: false, from: 0, size: pieces.length }]
    : [];
}

/** Languages that write the genitive of a name without an apostrophe: Selenskyjs. */
const withGenitive = /^(?:de|da|nb|nn|no|sv)\b/i;

/** A name in the genitive without its ending. */
const withoutGenitive = (text: string, language: string): string[] =>
  withGenitive.test(language) && /\p{L}{3}s$/u.test(text) ? [text.slice(0, -1)] : [];

/** Metadata with other spellings of a name than the printed one. */
const ofSpellings: ReadonlySet<string> = new Set(['forms', 'aliases']);

/** Whether a name has a word in another spelling of it: Usama, of Osama bin Laden. */
const isSpelt = (word: string, { spellings = [] }: Match) =>
  spellings.some((spelling) => wordsIn(spelling).includes(searchWord(word)));

/** The name whose words are typed as one, or that has a word in another spelling: its own page has it, and no other page. */
async function ownName(
  word: string,
  found: WordFound | undefined,
  { find }: Lookup,
): Promise<NamedWords[]> {
  const [hit, ...more] = [...(found?.hits.values() ?? [])];
  const isHidden = hit?.words.length === 0 && hit.fields.every((field) => ofSpellings.has(field));
  if (!hit || !isHidden || more.length > 0) return [];
  const isAlias = hit.fields.includes('aliases');
  const { url, meta } = await hit.data();
  const names = (await find(meta['title'] ?? '')).filter(
    (match) =>
      !isCorrection(match) &&
      url.endsWith(`/${match.kind}/${match.id}/`) &&
      (!isAlias || isSpelt(word, match)),
  );
  const texts = names.map(({ asWritten }) => asWritten);
  return names.length > 0 ? [{ names, texts, isCorrected: true, from: 0, size: 1 }] : [];
}

interface NamedQuestion {
  pieces: readonly Piece[];
  /** What the whole query means if it is read as one name, perhaps misspelt or unfinished; undefined if that is no name. */
  reading: Reading | undefined;
  /** Whether its last word is still being typed. */
  isUnfinished: boolean;
}

/** Whether a text begins one of the names that it means: Holbrook, of Holbrooke. */
const begins = (typed: string, { texts }: Pick<Reading, 'texts'>) =>
  texts.some((text) => ` ${searchText(text)}`.includes(` ${searchText(typed)}`));

const searchText = (text: string) => wordsIn(text).join(' ');

/**
 * @param found what the engine knows of each piece
 * @returns the names in the order of the query, no piece in two of them
 */
export async function namesIn(
  { pieces, reading, isUnfinished }: NamedQuestion,
  found: readonly WordFound[],
  lookup: Lookup,
  search: Pick<WordSearch, 'bestFor' | 'exactly' | 'printedOn' | 'isStopWord' | 'language'>,
): Promise<NamedWords[]> {
  const { exactly, isStopWord, language } = search;
  // If the query begins words of the paper, a similar name is meant only if the query begins it too.
  if (reading && begins(textOf(pieces), reading)) {
    return [{ ...reading, from: 0, size: pieces.length }];
  }
  const formsOf = isLatin(textOf(pieces))
    ? (text: string) => withoutGenitive(text, language)
    : (await late(import('./bare-forms.ts'))).bareForms;
  const inForm = hasOperators(pieces)
    ? undefined
    : await readingOfForms(textOf(pieces), { find: lookup.find, formsOf });
  if (inForm && !inForm.isCorrected) return [{ ...inForm, from: 0, size: pieces.length }];
  const isMissing = (at: number) => found[at]?.as !== 'whole';
  const last = pieces.length - 1;
  const rows = rowsOf(pieces);
  const named = await Promise.all(
    rows.map(async (row) => {
      const words = row.map((at) => pieces[at]?.text ?? '');
      const missing = new Set(row.filter(isMissing).map((at) => pieces[at]?.text ?? ''));
      const isAll = row.length === pieces.length && !hasOperators(pieces);
      const meansOnly = async (word: string, names: readonly Match[]) => {
        const asked = names.map(({ kind, id }) => exactly(nameWord(kind, id)));
        const mentions = await Promise.all(asked);
        const pages = [...(found[row[words.indexOf(word)] ?? 0]?.hits.keys() ?? [])];
        return pages.length > 0 && pages.every((id) => mentions.some((hits) => hits.has(id)));
      };
      const isAbsent = (word: string) => missing.has(word);
      const isOthers = async (word: string, people: readonly Match[]) =>
        (await late(import('./given-names.ts'))).isOthers(
          { word, found: found[row[words.indexOf(word)] ?? 0], isBegin: word === words[0] },
          people,
          lookup,
          search,
        );
      const paper = { isStopWord, find: lookup.find, formsOf, isAbsent, isOthers, meansOnly };
      const own = await namesInWords(words, paper, isAll);
      return own
        .map((one) => ({ ...one, from: row[one.from] ?? 0 }))
        .filter(
          ({ isCorrected, from, size }) => !(isCorrected && isUnfinished && from + size > last),
        );
    }),
  );
  if (isUnfinished || rows.length !== 1) return named.flat();
  // A few letters may be a word as well, if no page has it behind the words before: van go.
  if (mayBeBegun(pieces) && (await exactly(searchText(textOf(pieces)))).size === 0) {
    const begun = (await begunNames(pieces, lookup)).filter(({ names }) =>
      names.some((name) => isBegunBy(textOf(pieces), name)),
    );
    if (begun.length > 0) return begun;
  }
  if (named.flat().length > 0) return named.flat();
  const joined = last === 0 ? await ownName(textOf(pieces), found[0], lookup) : [];
  return joined.length > 0 || !isMissing(last) ? joined : begunNames(pieces, lookup);
}
