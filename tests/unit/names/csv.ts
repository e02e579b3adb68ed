import { readFileSync } from 'node:fs';
import type { Name, NameKind } from '../../../src/names/name.ts';

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

/** fixtures/names.csv; several aliases are separated by `|`. */
export function readNames(): Name[] {
  return readRows('names.csv').map(([id, kind, name, aliases, native, role, articles]) => ({
    id: id ?? '',
    kind: kind as NameKind,
    name: name ?? '',
    aliases: aliases ? aliases.split('|') : [],
    ...(native ? { native } : {}),
    role: role ?? '',
    articles: Number(articles),
  }));
}

export interface Pair {
  typed: string;
  id: string;
}

/** A fixture of typed text and the name it means, or must not mean. */
export function readPairs(file: string): Pair[] {
  return readRows(file).map(([typed, id]) => ({ typed: typed ?? '', id: id ?? '' }));
}

/** Which half of the pairs one belongs to: drawn from its text, so that it stays there when pairs are added. */
export function halfOf(pair: Pair): 'tuned' | 'held out' {
  let hash = 7;
  for (const letter of pair.typed + pair.id)
    hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0;
  hash ^= hash >>> 15;
  return (Math.imul(hash, 0x2c1b3c6d) >>> 16) % 2 === 0 ? 'tuned' : 'held out';
}
