/** Words of the index, for the engine's program. */
import type { PlacedWord, WordPage } from '../../model/search-code.ts';
import type { Packing } from './packing.ts';

/** A word as a part of the index has it; the pages of that part are counted from `base` on. */
export interface Found {
  word: PlacedWord;
  base: number;
}

/** Packs lists of pages as one. */
function packPages(
  pack: Packing,
  lists: readonly { pages: readonly WordPage[]; base: number }[],
): void {
  pack.head(
    4,
    lists.reduce((sum, { pages }) => sum + pages.length, 0),
  );
  let last = 0;
  for (const { pages, base } of lists) {
    let page = base;
    for (const { step, places, fields } of pages) {
      page += step;
      pack.head(4, 3);
      pack.head(0, page - last);
      pack.numbers(places);
      pack.numbers(fields);
      last = page;
    }
  }
}

/** Packs words, each with the pages of all parts. @param found for each word what the parts have of it, in their order */
export function packWords(pack: Packing, found: ReadonlyMap<string, readonly Found[]>): void {
  pack.head(4, 1);
  pack.head(4, found.size);
  for (const [word, own] of found) {
    pack.head(4, 3);
    pack.text(word);
    packPages(
      pack,
      own.map(({ word: { pages }, base }) => ({ pages, base })),
    );
    const forms = Map.groupBy(
      own.flatMap(({ word: { forms: some }, base }) => some.map((form) => ({ ...form, base }))),
      ({ form }) => form,
    );
    pack.head(4, forms.size);
    for (const [form, lists] of forms) {
      pack.head(4, 2);
      pack.text(form);
      packPages(pack, lists);
    }
  }
}
