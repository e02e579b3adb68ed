/**
 * Reads a Hunspell dictionary: a list of stems with flags, and a table of the affixes that each
 * flag allows (man 5 hunspell).
 */

interface Affix {
  /** The letters that a suffix removes from the end of the stem. */
  strip: string;
  add: string;
  /** The ending that a stem must have to take the suffix. */
  after: RegExp;
}

type Affixes = ReadonlyMap<string, readonly Affix[]>;

function affixesOf(kind: 'PFX' | 'SFX', table: string): Affixes {
  const affixes = new Map<string, Affix[]>();
  const lines = new RegExp(`^${kind} +(\\S) +(\\S+) +(\\S+) +(\\S+)$`, 'gm');
  for (const [, flag = '', strip = '', add = '', after = ''] of table.matchAll(lines)) {
    // Folding removes possessives.
    if (add.includes("'")) continue;
    const affix = { strip: strip === '0' ? '' : strip, add, after: new RegExp(`${after}$`) };
    affixes.set(flag, [...(affixes.get(flag) ?? []), affix]);
  }
  return affixes;
}

/**
 * All words of a dictionary in their written form, except those of one letter.
 *
 * @param table the text of its .aff file
 * @param stems the text of its .dic file
 */
export function* dictionaryWords(table: string, stems: string): Generator<string> {
  const prefixes = affixesOf('PFX', table);
  const suffixes = affixesOf('SFX', table);
  for (const line of stems.split('\n').slice(1)) {
    const [stem = '', flags = ''] = line.split('/');
    if (!/^\p{L}[\p{L}'’-]+$/u.test(stem)) continue;
    const words = [stem];
    for (const { strip, add, after } of [...flags].flatMap((flag) => suffixes.get(flag) ?? [])) {
      if (after.test(stem)) words.push(stem.slice(0, stem.length - strip.length) + add);
    }
    yield* words;
    for (const { add } of [...flags].flatMap((flag) => prefixes.get(flag) ?? [])) {
      yield* words.map((word) => add + word);
    }
  }
}
