/** What an editor has decided about a front, at a moment. */
import type {
  FrontBannerData,
  FrontData,
  FrontKeys,
  FrontRowData,
  FrontStoryData,
  FrontTimes,
  StoryUnderData,
} from '../../schemas/front.ts';

/** A story that an editor has chosen, with its changes for the front. */
export interface FrontPick extends Omit<FrontStoryData, 'from' | 'until' | 'under'> {
  /** The stories whose headlines stand under it. */
  under: readonly FrontPick[];
  /** Its headline and dek as safe HTML, if they have emphasis. */
  headlineHtml?: string | undefined;
  dekHtml?: string | undefined;
}

/** A row, with the stories that are due at the moment. */
export interface RowPlan extends Omit<FrontRowData, 'from' | 'until' | 'stories'> {
  stories: readonly FrontPick[];
}

/** The decisions in force. What is undefined is left to the rules. */
export interface FrontPlan {
  lead: FrontPick | undefined;
  /** The chosen stories. The rules fill the places of stories that are not shown at the moment. */
  seconds: { picks: readonly FrontPick[]; count: number } | undefined;
  rows: readonly RowPlan[] | undefined;
  banner: Omit<FrontBannerData, 'from' | 'until'> | undefined;
}

/** Milliseconds since 1970 of a date and time as an editor has written it. */
export type ReadMoment = (text: string) => number;

/** Whether something is shown at a moment. The end is exclusive. */
function isOn({ from, until }: FrontTimes, moment: number, read: ReadMoment): boolean {
  const hasBegun = from === undefined || read(from) <= moment;
  return hasBegun && (until === undefined || read(until) > moment);
}

/**
 * The front in force: of the fronts that are on at the moment, the one that began last, or else the keys at the top of the file.
 */
export function currentFront(data: FrontData, moment: number, read: ReadMoment): FrontKeys {
  const { fronts, ...first } = data;
  return fronts
    .filter((front) => isOn(front, moment, read))
    .reduce<{ front: FrontKeys; begun: number }>(
      (latest, front) => {
        const begun = read(front.from);
        return begun >= latest.begun ? { front, begun } : latest;
      },
      { front: first, begun: -Infinity },
    ).front;
}

type WrittenStory = string | StoryUnderData | FrontStoryData;

/** A chosen story in its long form. */
const inFull = (written: WrittenStory): FrontStoryData => ({
  picture: true,
  under: [],
  ...(typeof written === 'string' ? { story: written } : written),
});

/** @param moment in milliseconds since 1970 */
export function planAt(keys: FrontKeys, moment: number, read: ReadMoment): FrontPlan {
  /** The items that are shown at the moment, without their times. */
  const shown = <Timed extends FrontTimes>(
    all: readonly Timed[],
  ): Omit<Timed, keyof FrontTimes>[] =>
    all
      .filter((timed) => isOn(timed, moment, read))
      .map(({ from: _from, until: _until, ...rest }) => rest);
  const picks = (written: readonly WrittenStory[] = []): FrontPick[] =>
    shown(written.map(inFull)).map((pick) => ({ ...pick, under: picks(pick.under) }));
  const { lead, seconds, rows, banner } = keys;
  return {
    lead: picks(lead === undefined ? [] : [lead])[0],
    seconds: seconds && { picks: picks(seconds), count: seconds.length },
    rows: rows && shown(rows).map((row) => ({ ...row, stories: picks(row.stories) })),
    banner: shown(banner ? [banner] : [])[0],
  };
}
