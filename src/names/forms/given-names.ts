import groups from './tables/given-names.json' with { type: 'json' };
import { phoneticKey } from '../compare/phonetic-key.ts';

/**
 * Given names that newspapers use for one another: the usual English short forms, and the
 * counterparts of Slavic and some other names. Common knowledge, as dictionaries of given names list
 * it; no database has been copied. For the build only: a lexicon shard has the forms of its own names.
 *
 * Russian spellings of Western names are in Latin letters, as romanise.ts writes them.
 */
const groupsOf = new Map<string, string[]>();
for (const group of groups) {
  for (const name of group.split(' ')) {
    const known = groupsOf.get(name);
    if (known) known.push(group);
    else groupsOf.set(name, [group]);
  }
}

/** The other forms of a folded given name that sound different; most names have none. */
export function givenNamesLike(name: string): readonly string[] {
  const like = (groupsOf.get(name) ?? []).flatMap((group) => group.split(' '));
  const sound = phoneticKey(name);
  return [...new Set(like.filter((other) => phoneticKey(other) !== sound))];
}
