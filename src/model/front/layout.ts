/** How stories are laid out on a front, so that no place stays empty, whatever their number. */
import type { Front, FrontStory } from './arrangement.ts';

/** The most stories next to each other in the widest windows. */
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
type RowShape = 'even' | 'feature' | 'thumbs';

export interface StoryRow {
  shape: RowShape;
  /** At most four stories. */
  stories: readonly FrontStory[];
}

const hasPicture = ({ story, weight }: FrontStory) =>
  story.picture !== undefined && weight !== 'brief' && weight !== 'line';

/** Whether only some of the stories have a picture: in columns, those without would leave holes. */
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
interface TopLayout {
  /**
   * beside: stories fill a column beside the lead; across: the lead has the whole width; alone: there are no others; stacked: as
   * across or alone, but the words are so long that the picture is above them.
   */
  shape: 'beside' | 'across' | 'alone' | 'stacked';
  /** The stories beside the lead. */
  side: readonly FrontStory[];
  /** The others, in rows below it. */
  rows: readonly StoryRow[];
}

/**
 * Lays out the top. The column beside the lead is as high as the lead: pictures grow to fill it. Where stories cannot fill it,
 * the lead has the whole width.
 */
export function layoutTop({ lead, seconds }: Pick<Front, 'lead' | 'seconds'>): TopLayout {
  const beside = sideOf(lead, seconds);
  const rows = layoutRows(seconds.slice(beside));
  if (beside > 0 && seconds.length > 0) {
    return { shape: 'beside', side: seconds.slice(0, beside), rows };
  }
  const isLong = lead && hasPicture(lead) && heightIn(wordsColumn, lead, false) > longestWords;
  const shape = isLong ? 'stacked' : seconds.length === 0 ? 'alone' : 'across';
  return { shape, side: [], rows };
}

/** The size of letters in a column, in rem, as the styles have them. */
interface Column {
  /** Letters in a line of a headline, and of other words. */
  inLine: { headline: number; words: number };
  /** The height of a line. */
  line: { headline: number; words: number };
  /** The height of a picture. */
  picture: number;
  /** The height of everything else: the line below the words, and spaces. */
  rest: number;
}

/** The columns of the top in a wide window. */
const leadColumn: Column = {
  inLine: { headline: 24, words: 70 },
  line: { headline: 3.5, words: 1.9 },
  picture: 27.5,
  rest: 3,
};
const sideColumn: Column = {
  inLine: { headline: 26, words: 42 },
  line: { headline: 1.8, words: 1.5 },
  picture: 14.5,
  rest: 5,
};

/** The words beside the picture of a lead that has the whole width. */
const wordsColumn: Column = {
  inLine: { headline: 17, words: 30 },
  line: { headline: 2.75, words: 2 },
  picture: 0,
  rest: 5,
};

/** The greatest height of these words, in rem: the picture beside them grows to about 4:5. */
const longestWords = 42;

/** The approximate height of a story, in rem. */
function heightIn(column: Column, { story, under, weight }: FrontStory, picture: boolean): number {
  const { inLine, line } = column;
  const lines = (text: string, letters: number) => Math.ceil(text.length / letters);
  const dek = weight === 'brief' ? 0 : lines(story.dek, inLine.words) * line.words;
  const below = under.reduce(
    (sum, { headline }) => sum + 1 + lines(headline, inLine.words) * 1.4,
    0,
  );
  const headline = lines(story.headline, inLine.headline) * line.headline;
  return headline + dek + below + column.rest + (picture ? column.picture : 0);
}

/** How much height pictures and words may gain, in rem: a picture grows, and words get space below them. */
const room = { leadPicture: 20, sidePicture: 14, words: 4 };

/** How many stories stand beside the lead. */
function sideOf(lead: FrontStory | undefined, seconds: readonly FrontStory[]): number {
  if (!lead) return 1;
  const withPictures = hasPicture(lead);
  const leadHeight = heightIn(leadColumn, lead, withPictures);
  const leadRoom = withPictures ? room.leadPicture : room.words;
  const fits = (count: number) => {
    const side = seconds.slice(0, count);
    const pictures = withPictures ? side.filter(hasPicture).length : 0;
    const heights = side.map((story) =>
      heightIn(sideColumn, story, withPictures && hasPicture(story)),
    );
    const height = heights.reduce((sum, one) => sum + one, 0);
    const most = height + (pictures > 0 ? pictures * room.sidePicture : count * room.words);
    return most >= leadHeight && height <= leadHeight + leadRoom;
  };
  const counts = withPictures ? [2, 3, 1, 4] : [1, 2, 3, 4];
  return counts.find((count) => count <= seconds.length && fits(count)) ?? 0;
}
