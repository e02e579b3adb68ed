/**
 * The rules for what editors leave open on a front. They compare stories with each other and never with the clock: a front
 * changes when a story is published or when a time that an editor has set comes, and at no other time (decision 25).
 */
import type { Rank } from '../../schemas/article.ts';
import type { Article } from '../article.ts';
import { byNewest, millisecondsOf } from '../publication.ts';

/**
 * A story counts as this many hours newer than it is. So an investigation (`lead`) stays at the top until a story is
 * published that is 36 hours newer, which is a day and the night after it, or until another one comes. An important story
 * (`high`) stays for half a day. A brief is at the top only if nothing else was published in the three days before it.
 */
const headStart: Record<Rank, number> = { lead: 36, high: 12, normal: 0, brief: -72 };

/**
 * A lead looks better with a picture, so of two similar stories the one with a picture leads. Two hours are less than any
 * difference of rank, and too few to hold back news.
 */
const headStartWithPicture = 2;

const hour = 3_600_000;

/** Two stories can change places if they are no further apart than this. */
const reach = (headStart.lead - headStart.brief + headStartWithPicture) * hour;

/** The stories beside the lead if no editor has chosen them: two rows of three. */
export const secondsByRule = 6;

/** How many of the stories beside the lead are larger than the others. */
const largeSeconds = 2;

type Candidate = Pick<Article, 'slug' | 'published' | 'rank' | 'picture' | 'type'>;

/** The time by which a story competes for the places at the top, in milliseconds since 1970. */
function standing({ published, rank, picture }: Candidate, place: 'lead' | 'second'): number {
  const withPicture = place === 'lead' && picture ? headStartWithPicture : 0;
  return millisecondsOf(published) + (headStart[rank] + withPicture) * hour;
}

/**
 * The stories that come first, the most important first. A sponsored story is never among them: only an editor can put it there.
 *
 * @param all newest first
 */
export function foremost<Story extends Candidate>(
  all: readonly Story[],
  count: number,
  place: 'lead' | 'second',
): Story[] {
  const articles = all.filter(({ type }) => type !== 'sponsored');
  const last = articles[count - 1];
  const limit = last ? millisecondsOf(last.published) - reach : -Infinity;
  const end = articles.findIndex(({ published }) => millisecondsOf(published) < limit);
  return articles
    .slice(0, end < 0 ? undefined : end)
    .toSorted((a, b) => standing(b, place) - standing(a, place) || byNewest(a, b))
    .slice(0, count);
}

/** How large a story is shown: lead, second, standard (headline and sentence), brief, line (headline only). */
export type Weight = 'lead' | 'second' | 'standard' | 'brief' | 'line';

/** The weight of a story beside the lead. @param index its place, from 0 */
export function weightOfSecond({ rank }: Pick<Article, 'rank'>, index: number): Weight {
  if (rank === 'brief') return 'brief';
  return index < largeSeconds ? 'second' : 'standard';
}

/** The weight of a story in a row. */
export function weightInRow({ rank }: Pick<Article, 'rank'>, show: 'cards' | 'headlines'): Weight {
  if (show === 'headlines') return 'line';
  return rank === 'brief' ? 'brief' : 'standard';
}

/**
 * The newest stories of a row, in order. One with a picture comes first, because it looks better at the beginning of a row. It is
 * never a brief or a sponsored story.
 *
 * @param articles newest first
 */
export function pictureFirst<Story extends Candidate>(articles: readonly Story[]): Story[] {
  const first = articles.find(
    ({ picture, rank, type }) => picture && rank !== 'brief' && type !== 'sponsored',
  );
  return first ? [first, ...articles.filter((article) => article !== first)] : [...articles];
}
