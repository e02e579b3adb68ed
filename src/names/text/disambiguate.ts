/** Decides which name a candidate means. */
import type { Candidate } from './candidates.ts';
import type { Nameable } from './name-forms.ts';

/** The position at which a name first occurs in full, by slug. */
type NamedInFull = ReadonlyMap<string, number>;

/**
 * A number that orders ranges by their place in the article: no block has ten million characters.
 */
export const positionOf = ({ block, start }: { block: number; start: number }): number =>
  block * 1e7 + start;

/** The only owner that passes a test; undefined if several pass, or none. */
function onlyOne(owners: readonly Nameable[], test: (owner: Nameable) => boolean) {
  const [first, ...others] = owners.filter(test);
  return others.length === 0 ? first : undefined;
}

/**
 * The only name that a candidate can mean in full: by its name, or by an alias that is not a
 * surname of somebody else.
 */
export function ownerInFull({ owners: { name, alias, surname } }: Candidate): Nameable | undefined {
  const owners = name.size > 0 ? name : new Set([...alias, ...surname]);
  const [owner] = owners;
  return owners.size === 1 && owner && (name.has(owner) || alias.has(owner)) ? owner : undefined;
}

/**
 * Which name a candidate means: the only owner; of several, the one that the article names in full,
 * otherwise the one that the front matter lists. A surname alone counts only after the full name,
 * or if the front matter lists the person.
 *
 * @param listed the slugs that the front matter lists
 * @returns undefined if it means no name of the publication
 */
export function disambiguate(
  candidate: Candidate,
  inFull: NamedInFull,
  listed: ReadonlySet<string>,
): Nameable | 'ambiguous' | undefined {
  const { name, alias, surname } = candidate.owners;
  const isNamed = ({ slug }: Nameable) => inFull.has(slug);
  const isListed = ({ slug }: Nameable) => listed.has(slug);
  const isKnown = (owner: Nameable) =>
    isListed(owner) || (inFull.get(owner.slug) ?? Infinity) < positionOf(candidate);
  if (name.size > 0)
    return name.size === 1 ? [...name][0] : (onlyOne([...name], isListed) ?? 'ambiguous');
  const owners = [...new Set([...alias, ...surname])];
  const [only] = owners;
  if (owners.length === 1 && only) return alias.size > 0 || isKnown(only) ? only : undefined;
  const meant =
    onlyOne(owners, isNamed) ?? (owners.some(isNamed) ? undefined : onlyOne(owners, isListed));
  if (meant) return alias.has(meant) || isKnown(meant) ? meant : undefined;
  // An alias of one name wins over people with that surname, unless the article names or lists one
  // of them.
  const [sole] = alias.size === 1 ? [...alias] : [];
  if (sole && ![...surname].some((owner) => isNamed(owner) || isListed(owner))) return sole;
  return onlyOne(owners.filter(isNamed), isListed) ?? 'ambiguous';
}
