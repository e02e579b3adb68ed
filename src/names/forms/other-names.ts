/** What a place or an organisation is also called, in other languages or by its acronym. For the build only. */
import type { LexiconName } from '../lexicon/name.ts';
import { acronymOf } from './acronym.ts';
import { organisationNames } from './organisation-names.ts';
import { placeNames } from './place-names.ts';

function otherNames({ kind, name, aliases }: LexiconName): readonly string[] {
  const known = [name, ...aliases];
  if (kind === 'places') return placeNames(known);
  const acronyms = known.flatMap((text) => acronymOf(text) ?? []);
  return kind === 'organisations' ? [...organisationNames(known), ...acronyms] : [];
}

/** Acronyms and names of several words are typed as they are written, or not at all. */
const isExact = (text: string) => /[\s-]|^[\p{Lu}.]{2,6}$/u.test(text);

/**
 * Adds what a place or an organisation is also called. The words that come near a name are looked for
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
