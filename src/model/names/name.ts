import { nameCollections, type NameCollection } from '../collections.ts';

/** A person, a place or an organisation. */
export interface Name {
  kind: NameCollection;
  slug: string;
  file: string;
  name: string;
  sortAs: string;
  role: string;
  /** Other names and spellings, as pages show them. */
  aliases: readonly string[];
  /** The aliases that are only other spellings of the name. */
  spellings: readonly string[];
  /** Former names: they are found in searches and texts, and no page shows them. */
  former: readonly string[];
  /** The name in its own language and script. */
  native: { text: string; lang: string; direction: 'ltr' | 'rtl' } | undefined;
  /** The path of its page, base included. */
  path: string;
}

/** Removes duplicates and sorts: people first, then organisations, then places, each in the order given. */
export function namesOfArticle(names: readonly Name[]): Name[] {
  const unique = [...new Set(names)];
  return nameCollections.flatMap((kind) => unique.filter((name) => name.kind === kind));
}

/** The sort key of a name: apostrophes and marks of transliteration (ʿ, ʾ) do not count. */
const sortKey = (label: string) => label.replace(/[\p{Lm}\p{P}]/gu, '');

/** The letter under which a label is listed: its base letter, unless the language distinguishes the two (Å in Swedish). */
function letterOf(label: string, language: string, collator: Intl.Collator): string {
  const first = sortKey(label)
    .normalize('NFC')
    .match(/\p{L}\p{M}*/u)?.[0];
  if (!first) return '#';
  const letter = [...first.toLocaleUpperCase(language)][0] ?? '#';
  const base = letter.normalize('NFD')[0] ?? letter;
  return collator.compare(letter, base) === 0 ? base : letter;
}

/** Whether an alias would be listed next to its name: “New York Times” next to “New York Times, The”, `Farmers'` next to “Farmers’”. */
const isListedNextTo = (alias: string, sortAs: string) =>
  `${sortKey(sortAs)} `.toLowerCase().startsWith(`${sortKey(alias)} `.toLowerCase());

/**
 * All names, and aliases that refer to a name, by their first letter from A to Z.
 *
 * @param language the language of the paper, as a BCP 47 tag
 */
export function alphabet(names: readonly Name[], language: string) {
  const collator = new Intl.Collator(language, { sensitivity: 'base', ignorePunctuation: true });
  const compare = (a: string, b: string) => collator.compare(sortKey(a), sortKey(b));
  const rows = names.flatMap((name) => [
    { label: name.sortAs, name, isAlias: false },
    ...name.aliases
      .filter((alias) => !isListedNextTo(alias, name.sortAs))
      .map((label) => ({ label, name, isAlias: true })),
  ]);
  rows.sort((a, b) => compare(a.label, b.label) || compare(a.name.name, b.name.name));
  return [...Map.groupBy(rows, ({ label }) => letterOf(label, language, collator))]
    .map(([letter, members]) => ({ letter, rows: members }))
    .sort((a, b) => collator.compare(a.letter, b.letter));
}
