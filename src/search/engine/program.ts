/** Pagefind's program for the browser (WebAssembly), which knows the stems of words and weighs pages. */

/** What the program says of a page. */
export interface Weighed {
  /** Its name. */
  p: string;
  /** Its score. */
  s: number;
  /** The words that were found: `l` is the number of each. */
  l: { l: number }[];
  /** The fields that have some of them. */
  mf?: string[];
}

/** The words of a query. */
export interface Asked {
  /** In small letters, without diacritics. */
  words: string;
  /** The same with diacritics. */
  typed: string;
  /** Whether they are to follow one another as they stand. */
  isPhrase: boolean;
}

export interface Program {
  stems(words: string): string[];
  /**
   * Weighs pages.
   *
   * @param index what is known of all pages, packed
   * @param words the words of the index that matter, packed
   * @param ranking as JSON
   */
  weigh(index: Uint8Array, words: Uint8Array, ranking: string, asked: Asked): Weighed[];
}

/** What wasm-bindgen makes of the program's functions. Indexes and texts are places in its memory. */
interface Exports {
  memory: WebAssembly.Memory;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_malloc(size: number, alignment: number): number;
  __wbindgen_free(at: number, size: number, alignment: number): void;
  __wbindgen_start(): void;
  init_pagefind(at: number, size: number): number;
  enter_playground_mode(index: number): number;
  set_ranking_weights(index: number, at: number, size: number): number;
  load_index_chunk(index: number, at: number, size: number): number;
  search(index: number, ...others: (number | boolean)[]): [at: number, size: number];
}

interface Answer {
  results: Weighed[];
  search_keywords?: string[];
}

/** What stands before the program in its file. */
const signature = 'pagefind_dcd'.length;

/** No index is made of this. */
const broken = new Uint8Array([0xff]);

/** @param file the program as it was loaded */
export async function startProgram(file: Uint8Array, emptyIndex: Uint8Array): Promise<Program> {
  const code = file.slice(signature);
  const { instance } = await WebAssembly.instantiate(code, {
    './pagefind_web_bg.js': {
      // Texts and numbers alone pass between us: no object of ours needs a place in the table.
      __wbindgen_init_externref_table: () => undefined,
    },
  });
  const wasm = instance.exports as unknown as Exports;
  wasm.__wbindgen_start();

  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const put = (bytes: Uint8Array): [number, number] => {
    const at = wasm.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(wasm.memory.buffer).set(bytes, at);
    return [at, bytes.length];
  };
  const putText = (text: string) => put(encoder.encode(text));
  const answer = (index: number, { words, typed, isPhrase }: Asked): Answer => {
    const texts = [words, typed, '{}', ''].flatMap(putText);
    const [at, size] = wasm.search(index, ...texts, isPhrase, false);
    const text = decoder.decode(new Uint8Array(wasm.memory.buffer, at >>> 0, size));
    wasm.__wbindgen_free(at, size, 1);
    return JSON.parse(text) as Answer;
  };

  // In this mode the program tells more, stems among it.
  const empty = wasm.enter_playground_mode(wasm.init_pagefind(...put(emptyIndex)) >>> 0) >>> 0;

  return {
    stems: (words) => answer(empty, { words, typed: words, isPhrase: false }).search_keywords ?? [],
    weigh(index, words, ranking, asked) {
      let opened = wasm.init_pagefind(...put(index)) >>> 0;
      if (opened === 0) throw new Error('the engine does not understand the index');
      opened = wasm.set_ranking_weights(opened, ...putText(ranking)) >>> 0;
      opened = wasm.load_index_chunk(opened, ...put(words)) >>> 0;
      if (opened === 0) throw new Error('the engine does not understand the words');
      const { results } = answer(opened, asked);
      // An index is given up with what cannot be read; without this, each search would keep its own.
      wasm.load_index_chunk(opened, ...put(broken));
      return results;
    },
  };
}
