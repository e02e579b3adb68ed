/** A small paper in memory, asked as browsers ask it. */
import { stopWordsOf } from '../../../src/model/search/stop-words.ts';
import { nameWord } from '../../../src/names/words/index-words.ts';
import { ask } from '../../../src/search/query/ask.ts';
import type { Filters } from '../../../src/search/query/query.ts';
import { byFit } from '../../../src/search/query/ranking.ts';
import { quotedNames, readingOf } from '../../../src/search/query/reading.ts';
import { hasOperators, piecesOf } from '../../../src/search/query/syntax.ts';
import { fakeEngine, type FakePage, type FakePart } from './fake-engine.ts';
import { sampleLexicon } from './sample-lexicon.ts';

export const story = (text: string, ...people: readonly string[]): FakePage => ({
  text,
  meta: { names: people.map((slug) => nameWord('people', slug)).join(' ') },
});

export const stories: FakePart = {
  surge: story('petraeus meeting surge', 'david-petraeus'),
  film: 'omar sharif meeting',
  kayani: story('kayani al qaeda', 'ashfaq-parvez-kayani'),
  apart: 'al or qaeda',
  also: 'also almost',
};

const english = { language: 'en-GB', sections: { world: 'World' } };

interface Asked {
  literal?: boolean;
  isUnfinished?: boolean;
  filters?: Filters;
  pages?: FakePart;
  /** Of the paper, BCP 47 */
  language?: string;
}

export async function answerTo(
  text: string,
  {
    literal = false,
    isUnfinished = false,
    filters = {},
    pages = stories,
    language = english.language,
  }: Asked = {},
) {
  const paper = { ...english, language, stopWords: stopWordsOf(language) };
  const pieces = piecesOf(text, language);
  const phrases = pieces.filter(({ isPhrase }) => isPhrase).map((piece) => piece.text);
  const words = pieces.filter(({ isPhrase }) => !isPhrase).map((piece) => piece.text);
  const isName = !literal && phrases.length === 0 && !hasOperators(pieces);
  const reading = isName
    ? readingOf(words.join(' '), await sampleLexicon.find(words.join(' ')))
    : undefined;
  const quoted = literal ? [] : await quotedNames(phrases, sampleLexicon.find);
  const places = new Map(Object.keys(pages).map((id, at) => [id, at]));
  const question = { text, pieces, reading, quoted, literal, isUnfinished, filters };
  return ask(
    question,
    fakeEngine(pages),
    sampleLexicon,
    paper,
    Promise.resolve({ places, size: places.size }),
  );
}

/** The ids of results, the best first, and of names; the corrected query; absent words. */
export async function answer(...asked: Parameters<typeof answerTo>) {
  const { results, names, corrected, absent } = await answerTo(...asked);
  return [
    results
      .toSorted(byFit)
      .map(({ id }) => id)
      .join(' '),
    [...new Set(names.map(({ id }) => id))].join(' '),
    corrected,
    absent,
  ];
}
