/**
 * The search engine in the browser. Pagefind's program weighs pages and knows the stems of words; what it is given, we
 * load ourselves: the parts of the index as one, so that pages are weighed as if there were no parts.
 */
import { load } from './index-files.ts';
import { indexParts, packIndex, type IndexParts, type Part } from './index-parts.ts';
import { packWords, type Found } from './index-words.ts';
import { packing } from './packing.ts';
import { startProgram, type Asked, type Program, type Weighed } from './program.ts';
import type { Filters } from '../query/query.ts';
import { askedFor } from './query-words.ts';
import type { DateOrder } from './rank.ts';

/** An element of a page that has an id. */
export interface Anchor {
  /** Its tag: `p`, `h2`. */
  element: string;
  id: string;
  text: string;
  /** The number of the word with which it begins. */
  location: number;
}

/** A page that was found, loaded. */
export interface FoundPage {
  url: string;
  /** The words that were found, each in `<mark>`. */
  excerpt: string;
  /** The text of the page, `<` and `>` escaped. */
  raw_content: string;
  meta: Record<string, string>;
  anchors: Anchor[];
}

/** A page that was found; its data is loaded when it is asked for. */
export interface EngineResult {
  id: string;
  score: number;
  /** The numbers of the words that were found. */
  words: number[];
  /** What besides its text has the words: `title`, `aliases`. */
  matchedMetaFields?: string[];
  data(): Promise<FoundPage>;
}

export interface EngineOptions {
  filters?: Filters;
}

export interface SearchEngine {
  /** The most relevant first. A query in quotation marks asks for its words one after another. */
  search(query: string, options?: EngineOptions): Promise<{ results: EngineResult[] }>;
}

export interface OpenEngine {
  engine: SearchEngine;
  /** The archive by its dates. */
  order: DateOrder;
}

/** What the engine is made of. */
export interface EngineParts {
  /** The folder of all its files, with a slash at the end. */
  bundle: string;
  /** The base path of the site. */
  base: string;
  /** Of the text, a tag of one part. */
  language: string;
  parts: readonly Part[];
  /** The program as it comes. */
  program: Promise<Uint8Array>;
}

/** A story outranks a short note that has the word once: length counts for little, titles for much. */
const ranking = JSON.stringify({
  page_length: 0.1,
  term_frequency: 0.6,
  meta_weights: { title: 6, aliases: 4, native: 4 },
});

/** A page as its file has it. */
interface PageFile {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: [element: string, id: string, location: number, text?: string][];
}

const escaped = (text: string) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A page as it was found. */
function foundPage({ url, content, meta, anchors }: PageFile, at: readonly number[], base: string) {
  const raw_content = escaped(content);
  const words = raw_content.split(content.includes('\u200B') ? '\u200B' : /[^\S\uFEFF]+/);
  return {
    url: base + url.slice(1),
    excerpt: at.map((word) => `<mark>${words[word] ?? ''}</mark>`).join(' '),
    raw_content,
    meta,
    anchors: anchors.map(([element, id, location, text = '']) => ({ element, id, location, text })),
  };
}

/** All words of the index that matter for a query. */
async function wordsFor(asked: Asked, index: IndexParts, program: Promise<Program>) {
  // Most words stand where their stems do: they need not wait for the program, which knows the stems.
  for (const word of asked.words.split(' ').filter(Boolean)) index.askAhead(word, asked.isPhrase);
  const stems = new Set((await program).stems(asked.words).filter(Boolean));
  const found = await Promise.all([...stems].map((stem) => index.find(stem, asked.isPhrase)));
  return new Map<string, Found[]>(found.flatMap((some) => [...some]));
}

/** @throws if the program cannot be started */
export function openEngine(made: EngineParts): OpenEngine {
  const { bundle, base, language, parts } = made;
  const index = indexParts(parts);
  const program = made.program.then((file) => startProgram(file, packIndex([])));
  // Who searches is told.
  program.catch(() => undefined);
  const pages = new Map<number, Promise<PageFile>>();

  const loadPage = (page: number) => {
    const known =
      pages.get(page) ??
      load(`${bundle}fragment/${index.pageFile(page)}`).then(
        (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as PageFile,
      );
    pages.set(page, known);
    return known;
  };

  const result = ({ p, s, l, mf }: Weighed): EngineResult => {
    const words = l.map((one) => one.l);
    return {
      id: p,
      score: s,
      words,
      ...(mf && { matchedMetaFields: mf }),
      data: async () => foundPage(await loadPage(Number(p)), words, base),
    };
  };

  const search: SearchEngine['search'] = async (query, { filters = {} } = {}) => {
    const asked = askedFor(query, language);
    if (!asked.words) return { results: [] };
    const [words, isWanted] = await Promise.all([
      wordsFor(asked, index, program),
      index.narrow(filters),
    ]);
    if (words.size === 0) return { results: [] };
    const pack = packing();
    packWords(pack, words);
    const weighed = (await program).weigh(index.packed, pack.done(), ranking, asked);
    const results = weighed
      .filter(({ p }) => isWanted(Number(p)))
      .sort((a, b) => b.s - a.s || Number(a.p) - Number(b.p));
    return { results: results.map(result) };
  };

  return {
    engine: { search },
    order: new Map(index.byDate.map((page, at) => [String(page), at])),
  };
}
