/**
 * How the parts of an index and their words are written as bits, and read again. Each function here does both: it writes
 * what it is given; given nothing, it reads. So there is one order of things, for the build and for the browser.
 */
import { numberCode, signCode, type BitCode, type NumberCode } from './number-code.ts';
import type { SearchPart } from './search-format.ts';

/** A page that has a word. */
export interface WordPage {
  /** By how much its number is greater than that of the page before; of the first page, its number. */
  step: number;
  /** Where the word stands in the text, as Pagefind tells it: steps, and below 0 what the places that follow weigh. */
  places: readonly number[];
  /** The same for the fields of the page; below 0 the number of a field. */
  fields: readonly number[];
}

/** A word with the diacritics that it has on some pages. */
export interface WordForm {
  form: string;
  pages: readonly WordPage[];
}

export interface PlacedWord {
  word: string;
  pages: readonly WordPage[];
  forms: readonly WordForm[];
}

type ListCode<Item> = (items?: readonly Item[]) => Item[];

/** A list: how many items it has, and these. */
export function listCode<Item>(
  code: BitCode,
  item: (item: Item | undefined, at: number) => Item,
): ListCode<Item> {
  const size = numberCode(code);
  return (items) => {
    const all: Item[] = [];
    const count = size(items?.length);
    for (let at = 0; at < count; at += 1) all.push(item(items?.[at], at));
    return all;
  };
}

/** Texts, of each of which only that is written which is not in the one before. */
export function textCode(code: BitCode): (text?: string) => string {
  const same = numberCode(code);
  const byte = signCode(code, 8);
  const others = listCode(code, byte);
  const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];
  let before: readonly number[] = [];
  return (text) => {
    const bytes = text === undefined ? undefined : [...encoder.encode(text)];
    let shared = 0;
    while (bytes && shared < bytes.length && bytes[shared] === before[shared]) shared += 1;
    shared = same(shared);
    before = [...before.slice(0, shared), ...others(bytes?.slice(shared))];
    return text ?? decoder.decode(Uint8Array.from(before));
  };
}

/** Numbers that may be below 0. The first two of a list are mostly of another kind than those that follow. */
function wholeNumbers(code: BitCode): ListCode<number> {
  const below = numberCode(code, 8);
  const kinds = [0, 1, 2].map(() => numberCode(code, 2, below));
  return listCode(code, (value, at) => (kinds[Math.min(at, 2)] as NumberCode)(value));
}

/** The words of a chunk. */
export function wordsCode(code: BitCode): ListCode<PlacedWord> {
  const text = textCode(code);
  const [first, step] = [numberCode(code), numberCode(code)];
  const [places, fields] = [wholeNumbers(code), wholeNumbers(code)];
  const pages = listCode<WordPage>(code, (page, at) => ({
    step: (at === 0 ? first : step)(page?.step),
    places: places(page?.places),
    fields: fields(page?.fields),
  }));
  const forms = listCode<WordForm>(code, (form) => ({
    form: text(form?.form),
    pages: pages(form?.pages),
  }));
  return listCode<PlacedWord>(code, (word) => ({
    word: text(word?.word),
    pages: pages(word?.pages),
    forms: forms(word?.forms),
  }));
}

/** A part of the index. */
export function partCode(code: BitCode): (part?: SearchPart) => SearchPart {
  const [folder, start] = [textCode(code), textCode(code)];
  const [pages, undated] = [numberCode(code), numberCode(code)];
  const folders = listCode<SearchPart['folders'][number]>(code, (item) => [
    folder(item?.[0]),
    pages(item?.[1]),
  ]);
  const lengths = listCode(code, signCode(code, 8));
  const starts = listCode(code, start);
  return (part) => ({
    folders: folders(part?.folders),
    undated: undated(part?.undated),
    lengths: lengths(part?.lengths),
    starts: starts(part?.starts),
  });
}
