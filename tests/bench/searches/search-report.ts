/** What the measurements of the search come to. */
import type { Visit } from '../visits/cold-visit.ts';
import { median } from '../median.ts';
import { figure, textTable } from '../text-table.ts';

/** The visits to a page, as one. Times are medians, in milliseconds since the navigation began. */
export interface Summary {
  /** When the card of the name was painted, if the page has one. */
  card: number | undefined;
  /** When the first result was painted. */
  result: number;
  /** What was sent until then. */
  bytesUntilResult: number;
  requestsUntilResult: number;
  bytes: number;
  requests: number;
}

/** A first visit to a page that is only read. */
interface PageSummary {
  bytes: number;
  requests: number;
}

/** Searches side by side. */
export interface SearchFigures {
  ours: Summary;
  /** The engine of the checkout to compare with. */
  before?: Summary;
  /** Pagefind's own interface; not measured on very large publications. */
  stock?: Summary;
  minisearch?: Summary;
  /** A story, opened for the first time. */
  article: PageSummary;
}

function paintedAt({ painted }: Visit, part: string): number {
  const at = painted[part];
  if (at === undefined) throw new Error(`the ${part} was not painted`);
  return at;
}

const weight = (requests: Visit['requests']) => requests.reduce((sum, { bytes }) => sum + bytes, 0);

/** Several visits as one. @throws if there are none */
export function pageSummary(visits: readonly Visit[]): PageSummary {
  return {
    bytes: median(visits.map(({ requests }) => weight(requests))),
    requests: median(visits.map(({ requests }) => requests.length)),
  };
}

/** Several searches as one. @throws if one has no result */
export function summary(visits: readonly Visit[]): Summary {
  const middle = (measure: (visit: Visit) => number) => median(visits.map(measure));
  const before = (visit: Visit) =>
    visit.requests.filter(({ start }) => start <= paintedAt(visit, 'result'));
  const hasCard = visits.some(({ painted }) => 'card' in painted);
  return {
    card: hasCard ? middle((visit) => paintedAt(visit, 'card')) : undefined,
    result: middle((visit) => paintedAt(visit, 'result')),
    bytesUntilResult: middle((visit) => weight(before(visit))),
    requestsUntilResult: middle((visit) => before(visit).length),
    ...pageSummary(visits),
  };
}

const rows = [
  ['card of the name painted, ms', 'card'],
  ['first result painted, ms', 'result'],
  ['bytes asked for until then', 'bytesUntilResult'],
  ['requests until then', 'requestsUntilResult'],
  ['bytes in all', 'bytes'],
  ['requests in all', 'requests'],
] as const satisfies readonly (readonly [string, keyof Summary])[];

/** The pages side by side. Ratios are ours to each of the others. */
export function table({ ours, before, stock, minisearch }: SearchFigures): string {
  const others = [
    ...(before ? [{ name: 'before', of: before }] : []),
    ...(stock ? [{ name: 'Pagefind’s own', of: stock }] : []),
    ...(minisearch ? [{ name: 'MiniSearch', of: minisearch }] : []),
  ];
  const heading = ['', 'ours', ...others.flatMap(({ name }) => [name, 'ratio'])];
  const lines = rows.map(([what, key]) => {
    const own = ours[key];
    const beside = others.flatMap(({ of }) => {
      const theirs = of[key];
      return [figure(theirs), figure(own && theirs ? own / theirs : undefined, 2)];
    });
    return [what, figure(own), ...beside];
  });
  return textTable([heading, ...lines]);
}

/** The requests of a visit, one a line, with the moments at which something was painted among them. */
export function waterfall({ requests, painted }: Visit): string {
  const cell = (value: number | undefined) => (value?.toFixed(0) ?? '?').padStart(7);
  const lines = requests.map(({ path, bytes, start, end }) => ({
    start,
    text: `${cell(start)}${cell(end)}${cell(bytes)}  ${path}`,
  }));
  for (const [part, at] of Object.entries(painted)) {
    lines.push({ start: at, text: `${cell(at)}                the ${part} is painted` });
  }
  const inOrder = lines.toSorted((a, b) => a.start - b.start).map(({ text }) => text);
  return ['  start    end  bytes', ...inOrder].join('\n');
}
