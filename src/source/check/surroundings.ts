/** What the references and fronts of a publication are checked against. */
import { createDates } from '../../model/dates/dates.ts';
import { stateInWords } from '../../model/publication.ts';
import { entryPath } from '../../model/url.ts';
import type { Site } from '../../site.ts';
import { isOf } from '../read/entry.ts';
import { stateOf } from '../read/entry-state.ts';
import { withdrawnLinksOf } from '../withdrawn-links.ts';
import { unpublishedFor, type FrontSurroundings } from './check-front.ts';
import type { PublicationEntry } from './examine.ts';
import type { SiteAddresses } from './links/site-addresses.ts';
import type { Reference, World } from './references.ts';

interface SurroundingContent extends Pick<World, 'images' | 'documents' | 'moment'> {
  site: Site | undefined;
}

export interface PublicationSurroundings {
  ofFronts: FrontSurroundings;
  /** What exists, for a reference of a public entry that is not a link. */
  world: World;
  /** What exists for a reference. @param isPublic whether its entry is public */
  of(reference: Reference, isPublic: boolean): World;
  /** Why articles are not public, by address. */
  unpublished: ReadonlyMap<string, string>;
  /** The state of articles that have no page yet, by address. */
  withoutPage: ReadonlyMap<string, 'draft' | 'scheduled'>;
  /** The addresses of withdrawn stories. */
  withdrawn: ReadonlySet<string>;
}

const addressOf = ({ collection, slug }: PublicationEntry) => entryPath(collection, slug);

function surroundingsOfFronts(
  { site, moment }: Pick<SurroundingContent, 'site' | 'moment'>,
  entries: readonly PublicationEntry[],
  slugs: World['slugs'],
): FrontSurroundings {
  const articles = new Map(
    entries.filter((entry) => isOf(entry, 'articles')).map(({ slug, data }) => [slug, data]),
  );
  const { language = 'en', timeZone = 'UTC' } = site?.data ?? {};
  const { millisecondsOf } = createDates(language, timeZone);
  return { slugs, story: (slug) => articles.get(slug), moment, read: millisecondsOf };
}

/** @param entries those whose front matter is valid */
export function createSurroundings(
  content: SurroundingContent,
  entries: readonly PublicationEntry[],
  { addresses, slugs }: SiteAddresses,
): PublicationSurroundings {
  const { images, documents, moment } = content;
  const site = content.site?.data.address;
  const ofFronts = surroundingsOfFronts(content, entries, slugs);
  const heldBack = entries.filter((entry) => stateOf(entry, moment) !== 'public');
  /** @param at a moment that is not before that of the build */
  const unpublishedAt = (at: number) =>
    new Map(
      heldBack.flatMap((entry) => {
        const state = stateOf(entry, at);
        return state === 'public' ? [] : [[addressOf(entry), stateInWords[state]] as const];
      }),
    );
  const withoutPage = heldBack.flatMap((entry) => {
    const state = stateOf(entry, moment);
    return state === 'draft' || state === 'scheduled' ? [[addressOf(entry), state] as const] : [];
  });
  const unpublished = unpublishedAt(moment);
  const withdrawn = withdrawnLinksOf(entries).addresses;
  // A text may link to a withdrawn story: the link leads to the notice, and says so.
  const unlinkable = new Map([...unpublished].filter(([address]) => !withdrawn.has(address)));
  const world = {
    ...{ site, addresses, unpublished, images, documents, slugs, moment },
    isPublic: true,
  };
  return {
    ...{ ofFronts, world, unpublished, withdrawn },
    withoutPage: new Map(withoutPage),
    of(reference, isPublic) {
      if (reference.kind !== 'link') return { ...world, isPublic };
      const { times } = reference;
      if (!times) return { ...world, isPublic, unpublished: unlinkable };
      return { ...world, unpublished: unpublishedFor(times, ofFronts, unpublishedAt) };
    },
  };
}
