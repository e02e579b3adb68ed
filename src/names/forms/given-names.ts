import groups from './given-names.json' with { type: 'json' };
import { phoneticKey } from '../compare/phonetic-key.ts';

/**
 * Given names that newspapers use for one another: the usual English short forms, and the
 * counterparts of Slavic and some other names. Common knowledge, as dictionaries of given names list
 * it; no database has been copied. For the build only: a lexicon shard has the forms of its own names.
 *
 * Russian spellings of Western names are in Latin letters, as romanise.ts writes them.
 */
const forms = new Map<string, Set<string>>();
for (const group of groups) {
  const names = group.split(' ');
  for (const name of names) {
    const known = forms.get(name) ?? new Set();
    const others = names.filter((other) => phoneticKey(other) !== phoneticKey(name));
    forms.set(name, new Set([...known, ...others]));
  }
}

/** The other forms of a folded given name that it does not sound like; none for most. */
export const givenNamesLike = (name: string): readonly string[] => [...(forms.get(name) ?? [])];
