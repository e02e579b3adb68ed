import type { Rank, Source } from '../schemas/article.ts';
import type { StoryType } from '../schemas/story-furniture.ts';
import { byNewestAmendment, type Amendment } from './amendments/amendment.ts';
import { memoized } from './memoized.ts';
import type { Mention } from './names/mention.ts';
import type { Name } from './names/name.ts';
import type { Focus, SizedPicture } from './pictures.ts';
import type { PublicationState } from './publication.ts';
import type { Series } from './reading-on/series.ts';
import type { SharePicture } from './share/share-picture.ts';

/** A section, as lists and kickers show it. */
export interface Section {
  slug: string;
  title: string;
  description: string;
  rank: number;
  /** The path of its page, base included. */
  path: string;
}

/** Sorts sections by rank, then by title. @param language of the paper, a BCP 47 tag */
export const bySectionRank =
  (language: string) =>
  (a: Pick<Section, 'rank' | 'title'>, b: Pick<Section, 'rank' | 'title'>): number =>
    a.rank - b.rank || a.title.localeCompare(b.title, language);

/** An author, as bylines show them. */
export interface Author {
  slug: string;
  file: string;
  name: string;
  role: string | undefined;
  kind: 'person' | 'desk';
  path: string;
}

/** Someone without a file who worked on an article. */
interface Guest {
  name: string;
  kind: 'person';
  slug?: undefined;
  path?: undefined;
}

/** Someone who signed an article, or reported for it. */
export type Contributor = Author | Guest;

/** A topic, as stories show it. It has the same properties as a series. */
type Topic = Series;

/** A picture with its caption and credit. */
export interface Picture extends SizedPicture {
  alt: string;
  credit: string;
  licence: string | undefined;
  caption: string | undefined;
  /** The caption as safe HTML, if it has emphasis or links. */
  captionHtml?: string | undefined;
  focus: Focus | undefined;
}

/** The portrait of a person or an author. */
export type Portrait = SizedPicture & Pick<Picture, 'alt' | 'credit' | 'focus'>;

/** An article, as lists and cards show it. */
export interface Story {
  slug: string;
  file: string;
  /** The path of its page, base included. */
  path: string;
  headline: string;
  /** The short headline, or else the headline. */
  title: string;
  dek: string;
  /** The same as safe HTML, if they have emphasis. */
  headlineHtml?: string | undefined;
  titleHtml?: string | undefined;
  dekHtml?: string | undefined;
  /** A BCP 47 tag; undefined if it is the language of the paper. */
  language: string | undefined;
  type: StoryType | undefined;
  kicker: string | undefined;
  section: Section;
  authors: readonly Contributor[];
  /** ISO 8601 with an offset. */
  published: string;
  picture: Picture | undefined;
  state: PublicationState;
}

/** An article with everything that its page shows, except for its rendered text. */
export interface ShownArticle extends Story {
  dateline: string | undefined;
  updated: string | undefined;
  sources: readonly Source[];
  /** Corrections, clarifications and editor’s notes, newest first. */
  corrections: readonly Amendment[];
  /** Newest first. */
  updates: readonly Amendment[];
  additionalReporting: readonly Contributor[];
  /** The points of the story in short. */
  summary: readonly string[];
  topics: readonly Topic[];
  /** The names that the text mentions or the front matter lists: people first, then organisations, then places. */
  names: readonly Name[];
  share: SharePicture;
}

/** An article with everything that the site knows about it. */
export interface Article extends ShownArticle {
  rank: Rank;
  series: Series | undefined;
  /** Its number in the series, if it has one. */
  part: number | undefined;
  /** The slugs of the articles that its author chose to be read next. */
  related: readonly string[];
  /** The slugs of versions in other languages that its file names. */
  translations: readonly string[];
  /** The mentions of names, in the order of the text. */
  mentions: readonly Mention[];
}

/** The properties of an article that lists show. Returns the same object for each call with the same article. */
export const storyOf: (article: Article) => Story = memoized((article) => {
  const { slug, file, path, headline, title, dek, language, section, authors } = article;
  const { type, kicker, published, picture, state, headlineHtml, titleHtml, dekHtml } = article;
  return {
    ...{ slug, file, path, headline, title, dek, language, section, authors },
    ...{ type, kicker, published, picture, state, headlineHtml, titleHtml, dekHtml },
  };
}, new WeakMap());

/** The properties of an article that its page shows. */
export function shownArticle(article: Article): ShownArticle {
  const { dateline, updated, sources, corrections, updates, names, share } = article;
  const { additionalReporting, summary, topics } = article;
  return {
    ...storyOf(article),
    ...{ dateline, updated, sources, corrections, updates, names, share },
    ...{ additionalReporting, summary, topics },
  };
}

/** How many names of an article are explained beside its text; the others are shown on request. */
export const whoIsWhoLength = 8;

interface Changes {
  published: string;
  updated?: string | undefined;
  corrections: readonly { at: string }[];
  updates: readonly { at: string }[];
}

const latestOf = (moments: readonly { at: string }[]) => moments.toSorted(byNewestAmendment)[0]?.at;

/** When news was last added to the text; undefined if that never happened. */
export function lastUpdated({
  updated,
  updates,
}: Pick<Changes, 'updated' | 'updates'>): string | undefined {
  return latestOf([...(updated === undefined ? [] : [{ at: updated }]), ...updates]);
}

/** When the text last changed: the date that search engines ask for. */
export function lastChanged({ published, updated, corrections, updates }: Changes): string {
  const changed = lastUpdated({ updated, updates: [...updates, ...corrections] });
  return changed ?? published;
}
