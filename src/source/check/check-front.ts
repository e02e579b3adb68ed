/** Checks a front against the stories and names of the paper, and finds what has expired. */
import { problem, type Place, type Problem } from '../../errors/problem.ts';
import { nameCollections, type Collection } from '../../model/collections.ts';
import type { RowSourceKind } from '../../model/front/arrangement.ts';
import type { ReadMoment } from '../../model/front/plan.ts';
import { publicationState, stateInWords } from '../../model/publication.ts';
import type { ArticleData } from '../../schemas/article.ts';
import type { FrontTimes } from '../../schemas/front.ts';
import type { FrontSlot } from './front-slots.ts';

/** What the slots of a front are checked against. */
export interface FrontSurroundings {
  /** The slugs of each collection, including those of files with problems. */
  slugs: ReadonlyMap<Collection, ReadonlySet<string>>;
  /** The keys that decide whether a story is public; undefined for a story with problems. */
  story(slug: string): Pick<ArticleData, 'draft' | 'published' | 'withdrawn'> | undefined;
  /** The moment of the build, in milliseconds since 1970. */
  moment: number;
  read: ReadMoment;
}

const collectionsOf: Record<RowSourceKind, readonly Collection[]> = {
  section: ['sections'],
  topic: ['topics'],
  author: ['authors'],
  name: nameCollections,
};

/** A span of time, in milliseconds since 1970. */
interface Span {
  begin: number;
  end: number;
}

/** The time in which something with these times is shown. */
function spanOf(times: readonly FrontTimes[], read: ReadMoment): Span {
  const begins = times.flatMap(({ from }) => (from === undefined ? [] : read(from)));
  const ends = times.flatMap(({ until }) => (until === undefined ? [] : read(until)));
  return { begin: Math.max(-Infinity, ...begins), end: Math.min(Infinity, ...ends) };
}

/**
 * Why articles are not public while a link is shown, by address: an article of tomorrow may be linked tomorrow.
 *
 * @param times of the link and of the groups around it
 * @param unpublishedAt the same at a moment
 */
export function unpublishedFor(
  times: readonly FrontTimes[],
  { moment, read }: Pick<FrontSurroundings, 'moment' | 'read'>,
  unpublishedAt: (moment: number) => ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const { begin, end } = spanOf(times, read);
  return end <= moment ? new Map() : unpublishedAt(Math.max(begin, moment));
}

/** A slot as notes name it: `“a-story” under “lead”`. */
const nameOf = ({ story, key }: FrontSlot) => (story ? `“${story}” under “${key}”` : `“${key}”`);

function checkTimes(
  { times: [own = {}], place, end = place }: FrontSlot,
  read: ReadMoment,
): Problem[] {
  const { from, until } = own;
  if (from === undefined || until === undefined || read(from) < read(until)) return [];
  return [problem('endsBeforeStart', end, { from, until })];
}

function checkSource({ source, place }: FrontSlot, { slugs }: FrontSurroundings): Problem[] {
  if (!source) return [];
  const { kind, slug } = source;
  const known = collectionsOf[kind].flatMap((collection) => [...(slugs.get(collection) ?? [])]);
  if (known.includes(slug)) return [];
  const [folder = ''] = collectionsOf[kind];
  return kind === 'name'
    ? [problem('unknownName', place, { key: kind, id: slug, known })]
    : [problem('unknownId', place, { key: kind, id: slug, slug, folder, known })];
}

function checkStory(
  { story: slug = '', key, place, times }: FrontSlot,
  { slugs, story, moment, read }: FrontSurroundings,
): Problem[] {
  const known = slugs.get('articles') ?? new Set<string>();
  if (!known.has(slug)) {
    return [problem('unknownStory', place, { key, id: slug, known: [...known] })];
  }
  const data = story(slug);
  const { begin, end } = spanOf(times, read);
  if (!data || end <= moment) return [];
  // A story of tomorrow may be planned for tomorrow.
  const state = publicationState(data, Math.max(begin, moment));
  if (state === 'public') return [];
  const parameters = { key, id: slug, state: stateInWords[state] };
  const planned = state === 'scheduled' && { begins: data.published };
  return [problem('unpublishedOnFront', place, { ...parameters, ...planned })];
}

const overlap = (a: Span, b: Span) => a.begin < b.end && b.begin < a.end;

/** Stories that are on a front twice at the same time. */
function checkTwice(slots: readonly FrontSlot[], read: ReadMoment): Problem[] {
  const before = new Map<string, { span: Span; place: Place }[]>();
  return slots.flatMap(({ story, front, place, times }): Problem[] => {
    if (story === undefined) return [];
    const key = `${front} ${story}`;
    const span = spanOf(times, read);
    const others = before.get(key) ?? [];
    before.set(key, [...others, { span, place }]);
    const other = others.find((one) => overlap(one.span, span));
    return other ? [problem('storyTwice', place, { id: story, line: other.place.line })] : [];
  });
}

/** Finds all problems of the slots of one file. Never throws. */
export function checkFront(slots: readonly FrontSlot[], around: FrontSurroundings): Problem[] {
  return [
    ...slots.flatMap((slot) => [
      ...checkTimes(slot, around.read),
      ...checkSource(slot, around),
      ...(slot.story === undefined ? [] : checkStory(slot, around)),
    ]),
    ...checkTwice(slots, around.read),
  ];
}

/** Notes on what has expired, and on fronts that later ones have replaced. They do not stop a build. */
export function frontNotes(
  slots: readonly FrontSlot[],
  { moment, read }: Pick<FrontSurroundings, 'moment' | 'read'>,
): Problem[] {
  const runOut = slots.flatMap((slot): Problem[] => {
    const { until } = slot.times[0] ?? {};
    if (until === undefined || read(until) > moment) return [];
    return [problem('runOut', slot.end ?? slot.place, { what: nameOf(slot), until })];
  });
  const begun = slots.flatMap(({ place, times, front, story, key }) => {
    const [{ from, until } = {}] = times;
    const isWhole = front > 0 && story === undefined && key === `fronts → ${front}`;
    if (!isWhole || from === undefined || until !== undefined) return [];
    const begin = read(from);
    return begin <= moment ? [{ begin, place, from }] : [];
  });
  const newest = begun.toSorted((a, b) => a.begin - b.begin).at(-1);
  const replaced = begun
    .filter((front) => newest && front.begin < newest.begin)
    .map(({ place }) => problem('frontReplaced', place, { line: newest?.place.line }));
  return [...runOut, ...replaced];
}
