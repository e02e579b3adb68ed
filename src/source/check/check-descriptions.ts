/**
 * Which pictures need a description. An archive has pictures without one that nobody can describe any more, so old stories may have
 * some. How old is decided by the stories of the paper and not by the clock: the same content always has the same problems.
 */
import type { SiteData } from '../../schemas/site.ts';
import { isOf } from '../read/entry.ts';
import type { Examined, PublicationEntry } from './examine.ts';

/** Stories published before the same day of the year before are more than a year older. */
const yearBefore = (day: string) =>
  `${Number(day.slice(0, 4)) - 1}`.padStart(4, '0') + day.slice(4);

/**
 * The day from which on stories need descriptions of their pictures: the one that the paper has set, otherwise a year before its
 * newest story. Drafts do not count, nor does a story that is more than a year newer than all others: its year may be mistyped, and
 * new stories would need none. Empty if no story is left: then all need them.
 */
export function describedSince(
  { picturesDescribedSince: set }: Partial<Pick<SiteData, 'picturesDescribedSince'>>,
  examined: readonly Pick<Examined, 'collection' | 'data'>[],
): string {
  if (set !== undefined) return set;
  const days = examined
    .flatMap((entry) => (isOf(entry, 'articles') && entry.data ? [entry.data] : []))
    .filter(({ draft }) => !draft)
    .map(({ published }) => published.slice(0, 10))
    .sort()
    .reverse();
  const newest = days.find((day, index) => yearBefore(day) <= (days[index + 1] ?? ''));
  return newest === undefined ? '' : yearBefore(newest);
}

/** Whether the pictures in the text of a file may have no description. @param since from `describedSince` */
export const mayLackDescriptions = (
  entry: Pick<Examined, 'collection' | 'data'>,
  since: string,
): boolean => isOf(entry, 'articles') && entry.data !== undefined && entry.data.published < since;

const counted = (count: number, singular: string, plural: string) =>
  `${count} ${count === 1 ? singular : plural}`;

/** What an editor should know about pictures that are published without a description, in a line; undefined if there are none. */
export function undescribedPictures(
  entries: readonly PublicationEntry[],
  settings: Partial<Pick<SiteData, 'picturesDescribedSince'>>,
): string | undefined {
  const since = describedSince(settings, entries);
  const counts = entries
    .filter((entry) => mayLackDescriptions(entry, since))
    .map(({ references }) => references.filter(({ kind }) => kind === 'undescribed').length)
    .filter((count) => count > 0);
  if (counts.length === 0) return undefined;
  const pictures = counted(
    counts.reduce((sum, count) => sum + count, 0),
    'picture has no description',
    'pictures have no description',
  );
  const stories = counted(counts.length, 'story', 'stories');
  return `${pictures}, in ${stories} published before ${since}. To list them, set picturesDescribedSince: 1000-01-01 in content/site.yaml for a check.`;
}
