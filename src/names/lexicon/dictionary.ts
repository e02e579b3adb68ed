/**
 * The words of a Hunspell dictionary: a list of stems with flags, and a table of what each flag puts before a stem
 * or at its end (man 5 hunspell).
 */

interface Affix {
  strip: string;
  add: string;
  /** What the stem has to end in, for an ending. */
  after: RegExp;
}

type Affixes = ReadonlyMap<string, readonly Affix[]>;

function affixesOf(kind: 'PFX' | 'SFX', table: string): Affixes {
  const affixes = new Map<string, Affix[]>();
  const lines = new RegExp(`^${kind} +(\\S) +(\\S+) +(\\S+) +(\\S+)$`, 'gm');
  for (const [, flag = '', strip = '', add = '', after = ''] of table.matchAll(lines)) {
    // Folding takes possessives away.
    if (add.includes("'")) continue;
    const affix = { strip: strip === '0' ? '' : strip, add, after: new RegExp(`${after}$`) };
    affixes.set(flag, [...(affixes.get(flag) ?? []), affix]);
  }
  return affixes;
}

/** Every word of the dictionary, as it is written there, without those of one letter. */
export function* dictionaryWords(table: string, stems: string): Generator<string> {
  const prefixes = affixesOf('PFX', table);
  const endings = affixesOf('SFX', table);
  for (const line of stems.split('\n').slice(1)) {
    const [stem = '', flags = ''] = line.split('/');
    if (!/^\p{L}[\p{L}'’-]+$/u.test(stem)) continue;
    const words = [stem];
    for (const { strip, add, after } of [...flags].flatMap((flag) => endings.get(flag) ?? [])) {
      if (after.test(stem)) words.push(stem.slice(0, stem.length - strip.length) + add);
    }
    yield* words;
    for (const { add } of [...flags].flatMap((flag) => prefixes.get(flag) ?? [])) {
      yield* words.map((word) => add + word);
    }
  }
}
