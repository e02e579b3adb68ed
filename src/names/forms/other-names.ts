/** What names are in other languages, and their acronyms. For the build only. */
import type { LexiconName } from '../lexicon/name.ts';
import { acronymOf } from './acronym.ts';
import { organisationNames } from './organisation-names.ts';
import { placeNames } from './place-names.ts';
import { regnalNames } from './regnal-names.ts';

function otherNames({ kind, name, aliases }: LexiconName): readonly string[] {
  const known = [name, ...aliases];
  if (kind === 'people') return known.flatMap(regnalNames);
  if (kind === 'places') return placeNames(known);
  const acronyms = known.flatMap((text) => acronymOf(text) ?? []);
  return kind === 'organisations' ? [...organisationNames(known), ...acronyms] : [];
}

/** Acronyms and names of several words are typed as they are written, or not at all. */
const isExact = (text: string) => /[\s-]|^[\p{Lu}.]{2,6}$/u.test(text);

/**
 * Adds what a name is in other languages, and its acronym. The words that come near a name are looked for
 * with these too. Idempotent.
 */
export function withOtherNames(name: LexiconName): LexiconName {
  const { aliases, hidden = [], foreign = [] } = name;
  const others = otherNames(name).filter((text) => ![name.name, ...aliases].includes(text));
  if (others.length === 0) return name;
  return {
    ...name,
    hidden: [...new Set([...hidden, ...others.filter((text) => !isExact(text))])],
    foreign: [...new Set([...foreign, ...others.filter(isExact)])],
  };
}
