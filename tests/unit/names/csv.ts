import { readFileSync } from 'node:fs';
import { chineseForms } from '../../../src/names/forms/chinese-forms.ts';
import { countryNames } from '../../../src/names/forms/country-names.ts';
import { withHiddenForms } from '../../../src/names/forms/hidden-forms.ts';
import type { LexiconKind, LexiconName } from '../../../src/names/lexicon/name.ts';

/** The rows of a fixture without its heading; a field in quotation marks may hold commas. */
export function readRows(file: string): string[][] {
  const text = readFileSync(new URL(`fixtures/${file}`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted ?? plain ?? '',
      ),
    );
}

/** Typed text that means a name. Every file but the first was written before the rules ran on it. */
export const spellingFiles = [
  'spellings.csv',
  'fresh.csv',
  'unseen.csv',
  'unseen-2.csv',
  'unseen-3.csv',
  'unseen-4.csv',
  'unseen-5.csv',
  'unseen-6.csv',
  'unseen-7.csv',
  'unseen-8.csv',
  'unseen-9.csv',
  'unseen-10.csv',
];
/** Typed text that does not mean the name beside it. */
export const negativeFiles = [
  'negatives.csv',
  'fresh-negatives.csv',
  'unseen-negatives.csv',
  'unseen-2-negatives.csv',
  'unseen-3-negatives.csv',
  'unseen-4-negatives.csv',
  'unseen-5-negatives.csv',
  'unseen-6-negatives.csv',
  'unseen-7-negatives.csv',
  'unseen-8-negatives.csv',
  'unseen-9-negatives.csv',
  'unseen-10-negatives.csv',
];

const nameFiles = [
  'names.csv',
  'unseen-names.csv',
  'unseen-3-names.csv',
  'unseen-5-names.csv',
  'unseen-6-names.csv',
  'unseen-7-names.csv',
  'unseen-8-names.csv',
  'unseen-9-names.csv',
  'unseen-10-names.csv',
];

/** A second publication, with names of its own for many of the same people and places. */
export const secondPaper = {
  names: ['unseen-11-names.csv'],
  spellings: ['unseen-11.csv'],
  negatives: ['unseen-11-negatives.csv'],
};

/** A third one. */
export const thirdPaper = {
  names: ['unseen-12-names.csv'],
  spellings: ['unseen-12.csv'],
  negatives: ['unseen-12-negatives.csv'],
};

/** A fourth one. */
export const fourthPaper = {
  names: ['unseen-13-names.csv'],
  spellings: ['unseen-13.csv'],
  negatives: ['unseen-13-negatives.csv'],
};

/** A fifth one. */
export const fifthPaper = {
  names: ['unseen-14-names.csv'],
  spellings: ['unseen-14.csv'],
  negatives: ['unseen-14-negatives.csv'],
};

const read = new Map<string, readonly LexiconName[]>();

/** The names of the fixtures, as the build has them; for the same files, the same array. */
export function readNames(files: readonly string[] = nameFiles): readonly LexiconName[] {
  const key = files.join();
  const names = read.get(key) ?? namesOf(files);
  read.set(key, names);
  return names;
}

/** Several aliases are separated by `|`. */
function namesOf(files: readonly string[]): LexiconName[] {
  const rows = files.flatMap(readRows);
  const entries = rows.map(([id, kind, name, aliases, native, , articles]): LexiconName => ({
    id: id ?? '',
    kind: (kind === 'desks' ? 'authors' : kind) as LexiconKind,
    ...(kind === 'desks' && { desk: true as const }),
    name: name ?? '',
    aliases: aliases ? aliases.split('|') : [],
    ...(native ? { native } : {}),
    articles: Number(articles),
  }));
  const forms = { otherForms: chineseForms, foreignNames: countryNames() };
  return entries.map((entry) => withHiddenForms(entry, forms));
}

export interface Pair {
  typed: string;
  id: string;
}

/** A fixture of typed text and the name it means, or must not mean. */
export function readPairs(file: string): Pair[] {
  return readRows(file).map(([typed, id]) => ({ typed: typed ?? '', id: id ?? '' }));
}
