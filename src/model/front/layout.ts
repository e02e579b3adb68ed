/** How stories are laid out on a front, so that at any number of them no place stays empty. */
import type { Front, FrontStory } from './arrangement.ts';

/** The most stories beside each other in the widest windows. */
const mostInRow = 4;

/** Divides items into as few rows as possible, of about the same length, the shorter ones first: five are two and three. */
export function inRows<Item>(items: readonly Item[]): Item[][] {
  const count = Math.ceil(items.length / mostInRow);
  const starts = Array.from({ length: count }, (_, row) =>
    Math.floor((row * items.length) / count),
  );
  return starts.map((start, row) => items.slice(start, starts[row + 1]));
}

/**
 * even: columns side by side, each picture above its words; feature: the first story is large, with a column of the others
 * beside it; thumbs: columns with small pictures beside the words, as only some stories have one.
 */
export type RowShape = 'even' | 'feature' | 'thumbs';

export interface StoryRow {
  shape: RowShape;
  /** At most four. */
  stories: readonly FrontStory[];
}

const hasPicture = ({ story, weight }: FrontStory) =>
  story.picture !== undefined && weight !== 'brief' && weight !== 'line';

/** Whether some stories have a picture, and some do not: beside each other, those without would leave holes. */
const areMixed = (stories: readonly FrontStory[]) =>
  stories.some(hasPicture) && !stories.every(hasPicture);

/** Lays out stories in rows. */
export function layoutRows(stories: readonly FrontStory[]): StoryRow[] {
  const [first] = stories;
  const isFeature = first !== undefined && hasPicture(first) && areMixed(stories);
  const count = isFeature ? mostInRow : 0;
  const even = inRows(stories.slice(count)).map((row): StoryRow => {
    return { shape: areMixed(row) ? 'thumbs' : 'even', stories: row };
  });
  return isFeature ? [{ shape: 'feature', stories: stories.slice(0, count) }, ...even] : even;
}

/** The top of a front. */
export interface TopLayout {
  /** beside: stories fill a column beside the lead; across: the lead has the whole width; alone: there are no others. */
  shape: 'beside' | 'across' | 'alone';
  /** The stories beside the lead. */
  side: readonly FrontStory[];
  /** The others, in rows below it. */
  rows: readonly StoryRow[];
}

/**
 * Lays out the top. The column beside the lead is as high as the lead: a picture in it grows to fill it. Without one, it takes
 * three stories to fill it beside a lead with a picture, and one beside a lead of words.
 */
export function layoutTop({ lead, seconds }: Pick<Front, 'lead' | 'seconds'>): TopLayout {
  const beside = sideOf(lead, seconds);
  const rows = layoutRows(seconds.slice(beside));
  if (seconds.length === 0) return { shape: 'alone', side: [], rows };
  return { shape: beside > 0 ? 'beside' : 'across', side: seconds.slice(0, beside), rows };
}

/** How many stories stand beside the lead. */
function sideOf(lead: FrontStory | undefined, seconds: readonly FrontStory[]): number {
  if (!lead || !hasPicture(lead)) return 1;
  const nextTwo = seconds.slice(0, 2);
  if (nextTwo.some(hasPicture)) return nextTwo.length;
  return seconds.length >= 3 ? 3 : 0;
}
