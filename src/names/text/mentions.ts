/** Finds the names of a publication in the text of an article. */
import { candidatesIn, type Block, type Span } from './candidates.ts';
import { disambiguate, ownerInFull, positionOf } from './disambiguate.ts';
import type { FormsByWords } from './name-forms.ts';

export interface FoundMention extends Span {
  slug: string;
  /** The index of its block. */
  block: number;
  /** Whether the editor has linked it to the page of the name. */
  isLinked: boolean;
}

/** A name that may mean several, in an article that does not say which. */
interface AmbiguousMention extends Span {
  /** The index of its block. */
  block: number;
  slugs: readonly string[];
}

interface Found {
  /** In the order of the text. */
  mentions: FoundMention[];
  ambiguous: AmbiguousMention[];
}

/** @param listed the slugs that the front matter of the article lists */
type FindMentions = (blocks: readonly Block[], listed: ReadonlySet<string>) => Found;

/**
 * Prepares the search for names. A name or an alias is found in whole words, with the same
 * capitals. After it, or if the front matter lists the person, so is the surname, alone or with a
 * title. The longest match counts.
 */
export function createMentionFinder(forms: FormsByWords): FindMentions {
  return (blocks, listed) => {
    const candidates = blocks.flatMap((block, index) => candidatesIn(block, index, forms));
    const linked = blocks.flatMap((block, index) =>
      block.linked.map((link) => ({ ...link, block: index, isLinked: true })),
    );
    const inFull = new Map<string, number>();
    const addInFull = (slug: string, position: number) =>
      inFull.set(slug, Math.min(position, inFull.get(slug) ?? Infinity));
    for (const candidate of candidates) {
      const owner = ownerInFull(candidate);
      if (owner) addInFull(owner.slug, positionOf(candidate));
    }
    for (const link of linked) addInFull(link.slug, positionOf(link));

    const found: Found = { mentions: linked, ambiguous: [] };
    for (const candidate of candidates) {
      const { block, start, end, owners } = candidate;
      const meant = disambiguate(candidate, inFull, listed);
      if (meant === 'ambiguous') {
        const all = [...owners.name, ...owners.alias, ...owners.surname];
        const slugs = [...new Set(all.map(({ slug }) => slug))];
        found.ambiguous.push({ block, start, end, slugs });
      } else if (meant) {
        found.mentions.push({ slug: meant.slug, block, start, end, isLinked: false });
      }
    }
    found.mentions.sort((a, b) => positionOf(a) - positionOf(b));
    return found;
  };
}
