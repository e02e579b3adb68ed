/** An engine over pages in memory that finds words as Pagefind does (tests/contracts/pagefind-words.test.ts). */
import type { SearchEngine } from '../../../src/search/engine/engine.ts';
import type { PagefindResult } from '../../../src/search/engine/pagefind-api.ts';
import type { Filters } from '../../../src/search/query/query.ts';

export interface FakePage {
  text: string;
  meta?: Record<string, string>;
  filters?: Filters;
}

/** The pages of an index part by their ids; a text alone is that of a page without metadata. */
export type FakePart = Readonly<Record<string, string | FakePage>>;

interface FakeEngine extends SearchEngine {
  /** What it was asked, in order. */
  asked: string[];
}

const pageOf = (page: string | FakePage): FakePage =>
  typeof page === 'string' ? { text: page } : page;

const plain = (word: string) =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The words as which one printed word is indexed: joined and by its parts, without plural endings. */
const indexed = (word: string): string[] =>
  [word, ...word.split(/[^\p{L}\p{N}'’.,]+/u)].map((part) => plain(part).replace(/s$/, ''));

const wordsOf = (text: string) => text.split(' ').map(indexed);

interface Field {
  /** Undefined for the text. */
  name: string | undefined;
  words: string[][];
}

const fieldsOf = (page: string | FakePage): Field[] => {
  const { text, meta = {} } = pageOf(page);
  const fields = Object.entries(meta).map(([name, value]) => ({ name, words: wordsOf(value) }));
  return [{ name: undefined, words: wordsOf(text) }, ...fields];
};

function resultOf(id: string, page: string | FakePage, words: number[], fields: string[]) {
  const { text, meta = {} } = pageOf(page);
  const result: PagefindResult = {
    id,
    score: 1 + (fields.includes('title') ? 5 : 0),
    words,
    matchedMetaFields: fields,
    data: async () => ({ url: `/${id}/`, raw_content: text, meta, anchors: [] }),
  };
  return result;
}

function find(part: FakePart, query: string): PagefindResult[] {
  const [, quoted] = /^"(.*)"$/.exec(query) ?? [];
  const stem = plain(query).replace(/s$/, '');
  const all = Object.values(part).flatMap((page) => fieldsOf(page).flatMap(({ words }) => words));
  // Pagefind takes the longest word there that the word begins with.
  const known = all.flat().some((word) => word.startsWith(stem))
    ? stem
    : all
        .flat()
        .filter((word) => word !== '' && stem.startsWith(word))
        .sort((a, b) => b.length - a.length)[0];
  const asked = quoted?.split(' ').map((word) => plain(word).replace(/s$/, '')) ?? [];
  const placesIn = ({ words }: Field) =>
    words.flatMap((_, at) => {
      if (quoted === undefined) {
        return known && words[at]?.some((word) => word.startsWith(known)) ? [[at]] : [];
      }
      const isHere = asked.every((word, by) => words[at + by]?.includes(word));
      return isHere ? [asked.map((_word, by) => at + by)] : [];
    });
  return Object.entries(part).flatMap(([id, page]) => {
    const found = fieldsOf(page).map((field) => ({ name: field.name, places: placesIn(field) }));
    const inText = found[0]?.places ?? [];
    const names = found.flatMap(({ name, places }) => (name && places.length > 0 ? [name] : []));
    if (quoted === undefined) {
      return inText.length + names.length > 0 ? [resultOf(id, page, inText.flat(), names)] : [];
    }
    // In quotation marks it tells one place, and metadata only without one.
    if (inText.length > 0) return [resultOf(id, page, inText[0] ?? [], [])];
    return names.length > 0 ? [resultOf(id, page, [], names)] : [];
  });
}

/** @param parts the newest first */
export function fakeEngine(...parts: readonly FakePart[]): FakeEngine {
  const asked: string[] = [];
  return {
    asked,
    async find(query) {
      asked.push(query);
      return parts.map((part) => find(part, query));
    },
    async pagesIn(filters) {
      const hasAll = (page: string | FakePage) =>
        Object.entries(filters).every(
          ([name, value]) => pageOf(page).filters?.[name as keyof Filters] === value,
        );
      return parts.flatMap((part) =>
        Object.entries(part).flatMap(([id, page]) =>
          hasAll(page) ? [resultOf(id, page, [], [])] : [],
        ),
      );
    },
    pages: parts.reduce((sum, part) => sum + Object.keys(part).length, 0),
  };
}
