/** The index as its parts, as if it were one. */
import {
  lengthOf,
  pageEnding,
  searchFields,
  type SearchFilters,
} from '../../model/search-format.ts';
import { partCode, wordsCode, type PlacedWord } from '../../model/search-code.ts';
import { bitReader } from './bit-reader.ts';
import { loadBytes, loadJson } from './index-files.ts';
import type { Found } from './index-words.ts';
import { packing } from './packing.ts';
import type { Filters } from '../query/query.ts';

/** A part that was opened. */
export interface Part {
  /** The folder of its files. */
  folder: string;
  /** Its list of pages and chunks, as it is loaded. */
  list: Uint8Array;
}

export interface IndexParts {
  /** Pages by their numbers, the newest first. */
  byDate: readonly number[];
  /** What is known of all pages, for the engine's program. */
  packed: Uint8Array;
  /** Begins to load what matters of the index for a word that is its own stem. */
  askAhead(word: string, isExact: boolean): void;
  /** What matters of the index for a stem. @param isExact whether only the stem itself matters */
  find(stem: string, isExact: boolean): Promise<Map<string, Found[]>>;
  /** The address of a page's file, from the folder of all files. */
  pageFile(page: number): string;
  /** Tells whether a page is one of those that are asked for. */
  narrow(filters: Filters): Promise<(page: number) => boolean>;
}

/** The end of what begins with a text. */
const after = '\uFFFF';

/** Of chunks with words that begin with a short text, so many are searched. */
const mostChunks = 2;

/** Scripts of which two signs may be a word of a sentence as long as four letters. */
const dense = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;

/** Whether too much of the language begins with a stem: `wa`. */
const isShort = (stem: string): boolean => [...stem].length < (dense.test(stem) ? 2 : 4);

/** Whether longer words do not matter unless there is none that is the stem itself. */
const isAlone = (stem: string, isExact: boolean): boolean => isExact || isShort(stem);

/** The last of the chunks that begin before a text or with it. */
function chunkOf(starts: readonly string[], text: string): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as string) <= text) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What the engine's program has to know of pages that have no words: an index without any. */
export function packIndex(lengths: readonly number[]): Uint8Array<ArrayBuffer> {
  const pack = packing();
  pack.head(4, 6);
  pack.text('');
  pack.head(4, lengths.length);
  lengths.forEach((length, page) => {
    pack.head(4, 3);
    pack.text(String(page));
    pack.head(0, length);
    pack.text('');
  });
  // No chunks, filters or orders: we know them.
  for (let list = 0; list < 3; list += 1) pack.head(4, 0);
  pack.head(4, searchFields.length);
  searchFields.forEach(pack.text);
  return pack.done();
}

export function indexParts(opened: readonly Part[]): IndexParts {
  let count = 0;
  const parts = opened.map((part) => {
    const base = count;
    const content = partCode(bitReader(part.list))();
    count += content.lengths.length;
    return { folder: part.folder, content, base, chunks: new Map<number, Promise<PlacedWord[]>>() };
  });
  type Own = (typeof parts)[number];

  const folders = parts.flatMap(({ content, base }) => {
    let from = base;
    return content.folders.map(([folder, pages]) => {
      from += pages;
      return { folder, from: from - pages, to: from };
    });
  });

  const chunk = ({ chunks, folder }: Own, number: number) => {
    const known =
      chunks.get(number) ??
      loadBytes(`${folder}${number}.pf_index`).then((bytes) => wordsCode(bitReader(bytes))());
    chunks.set(number, known);
    return known;
  };

  /** The words of all parts in the chunks from where one text may stand to where another may. */
  const between = async (from: string, to: string, most = Infinity) => {
    const found = new Map<string, Found[]>();
    const lists = await Promise.all(
      parts.map(async (part) => {
        const { starts } = part.content;
        if (starts.length === 0) return [];
        const first = chunkOf(starts, from);
        const last = Math.min(chunkOf(starts, to), first + most - 1);
        const numbers = Array.from({ length: last - first + 1 }, (_, at) => first + at);
        return (await Promise.all(numbers.map((number) => chunk(part, number)))).flat();
      }),
    );
    lists.forEach((words, at) => {
      const base = parts[at]?.base ?? 0;
      for (const word of words) {
        if (word.word < from || word.word > to) continue;
        found.set(word.word, [...(found.get(word.word) ?? []), { word, base }]);
      }
    });
    return found;
  };

  return {
    byDate: parts
      .flatMap(({ base, content: { undated, lengths } }) =>
        Array.from({ length: lengths.length - undated }, (_, at) => base + undated + at),
      )
      .reverse(),
    packed: packIndex(parts.flatMap(({ content }) => content.lengths.map(lengthOf))),
    askAhead(word, isExact) {
      between(word, isAlone(word, isExact) ? word : word + after).catch(() => undefined);
    },
    async find(stem, isExact) {
      if (isAlone(stem, isExact)) {
        const itself = await between(stem, stem);
        if (isExact || itself.size > 0) return itself;
        return between(stem, stem + after, mostChunks);
      }
      const longer = await between(stem, stem + after);
      if (longer.size > 0) return longer;
      // Nothing begins so: the longest word with which it begins is taken.
      for (let begin = stem.slice(0, -1); !isShort(begin); begin = begin.slice(0, -1)) {
        const shorter = await between(begin, begin);
        if (shorter.size > 0) return shorter;
      }
      return longer;
    },
    pageFile(page) {
      const own = folders.find(({ to }) => page < to);
      if (!own) throw new Error(`there is no page ${page}`);
      return `${own.folder}/${page - own.from}${pageEnding}`;
    },
    async narrow(filters) {
      const asked = Object.entries(filters);
      if (asked.length === 0) return () => true;
      const lists = await Promise.all(
        parts.map(({ folder }) => loadJson<SearchFilters>(`${folder}part.pf_filter`)),
      );
      const has = asked.map(([name, value]) =>
        lists.flatMap((list, at) => {
          const { values = [], pages } = list[name] ?? {};
          const wanted = values.indexOf(value) + 1;
          const length = parts[at]?.content.lengths.length ?? 0;
          if (!pages || wanted === 0) return Array.from({ length }, () => false);
          return pages.map((own) => own === wanted);
        }),
      );
      return (page) => has.every((list) => list[page]);
    },
  };
}
