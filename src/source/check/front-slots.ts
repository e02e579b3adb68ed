/** What a front shows, as an editor has written it, with its places in the file. Plain data, which can be cached. */
import type { Place, Problem } from '../../errors/problem.ts';
import { rowSourceKind, type RowSourceKind } from '../../model/front/arrangement.ts';
import type {
  FrontData,
  FrontKeys,
  FrontStoryData,
  FrontTimes,
  StoryUnderData,
} from '../../schemas/front.ts';
import type { Locate } from '../text/yaml.ts';
import { checkLine } from './text/check-lines.ts';
import type { Reference } from './references.ts';

/** Something that a front shows: a story, a row, the banner or, for later fronts, the whole front. */
export interface FrontSlot {
  place: Place;
  /** The place of its end time, if it has one. */
  end?: Place;
  /** Its key: `lead`, `rows → 2 → stories`. */
  key: string;
  /** 0 for the keys at the top of the file, and the number of the front under `fronts` for others. */
  front: number;
  /** The slug of the story, if it is one. */
  story?: string;
  /** The source of the stories, if it is a row with a source. */
  source?: { kind: RowSourceKind; slug: string };
  /** Its own times, followed by those of the groups around it. */
  times: readonly FrontTimes[];
}

export interface FrontFindings {
  slots: readonly FrontSlot[];
  references: readonly Reference[];
  /** The problems of its headlines and deks. */
  problems: readonly Problem[];
}

type Path = readonly (string | number)[];

const keyName = (path: Path) =>
  path.map((key) => (typeof key === 'number' ? String(key + 1) : key)).join(' → ');

const timesOf = ({ from, until }: FrontTimes): FrontTimes => ({
  ...(from !== undefined && { from }),
  ...(until !== undefined && { until }),
});

/** Reads the slots of one front. @param path of its keys  @param outer the times of the front */
function slotsOf(
  keys: FrontKeys,
  locate: Locate,
  path: Path,
  front: number,
  outer: readonly FrontTimes[],
): FrontFindings {
  const slots: FrontSlot[] = [];
  const references: Reference[] = [];
  const problems: Problem[] = [];
  const endOf = ({ until }: FrontTimes, at: Path) =>
    until === undefined ? {} : { end: locate([...at, 'until']) };
  const addLink = (url: string | undefined, at: Path, times: readonly FrontTimes[]) => {
    if (url !== undefined) references.push({ kind: 'link', url, place: locate(at), times });
  };
  const addStory = (
    written: string | StoryUnderData | FrontStoryData,
    key: Path,
    at: Path,
    around: readonly FrontTimes[],
  ) => {
    const isShort = typeof written === 'string';
    const story = isShort ? written : written.story;
    const place = locate(isShort ? at : [...at, 'story']);
    const own = isShort ? {} : written;
    const times = [timesOf(own), ...around];
    slots.push({ place, ...endOf(own, at), key: keyName(key), front, story, times });
    const { headline, dek }: Partial<FrontStoryData> = own;
    for (const [line, text] of Object.entries({ headline, dek })) {
      if (text === undefined) continue;
      problems.push(...checkLine(text, 'emphasis', locate([...at, line])).problems);
    }
    if (isShort || !('under' in written)) return;
    for (const [index, other] of written.under.entries()) {
      addStory(other, [...key, 'under'], [...at, 'under', index], times);
    }
  };
  const { lead, seconds = [], rows = [], banner } = keys;
  const own = (...inside: Path) => [...path, ...inside];

  if (lead !== undefined) addStory(lead, own('lead'), own('lead'), outer);
  for (const [index, story] of seconds.entries()) {
    addStory(story, own('seconds'), own('seconds', index), outer);
  }
  for (const [index, row] of rows.entries()) {
    const at = own('rows', index);
    const times = [timesOf(row), ...outer];
    const kind = rowSourceKind(row);
    const source = kind && { kind, slug: row[kind] ?? '' };
    const place = locate(kind ? [...at, kind] : at);
    const slot = { place, ...endOf(row, at), key: keyName(at), front, times };
    slots.push({ ...slot, ...(source && { source }) });
    addLink(row.link, [...at, 'link'], times);
    addLink(row.promo?.link, [...at, 'promo', 'link'], times);
    for (const [number, story] of (row.stories ?? []).entries()) {
      addStory(story, [...at, 'stories'], [...at, 'stories', number], times);
    }
  }
  if (banner) {
    const times = [timesOf(banner), ...outer];
    const at = own('banner');
    problems.push(...checkLine(banner.text, 'emphasis', locate([...at, 'text'])).problems);
    slots.push({ place: locate(at), ...endOf(banner, at), key: keyName(at), front, times });
    addLink(banner.link, [...at, 'link'], times);
  }
  return { slots, references, problems };
}

/** Reads the slots of valid keys: of `content/front.yaml`, or of the front matter of a section. */
export function readFrontSlots(data: FrontKeys | FrontData, locate: Locate): FrontFindings {
  const later = 'fronts' in data ? data.fronts : [];
  const all = [
    slotsOf(data, locate, [], 0, []),
    ...later.map((front, index): FrontFindings => {
      const path = ['fronts', index];
      const times = [timesOf(front)];
      const found = slotsOf(front, locate, path, index + 1, times);
      const whole: FrontSlot = {
        place: locate([...path, 'from']),
        ...(front.until !== undefined && { end: locate([...path, 'until']) }),
        key: keyName(path),
        front: index + 1,
        times,
      };
      return { ...found, slots: [whole, ...found.slots] };
    }),
  ];
  return {
    slots: all.flatMap(({ slots }) => slots),
    references: all.flatMap(({ references }) => references),
    problems: all.flatMap(({ problems }) => problems),
  };
}
