/** What the measurements of the search come to. */
import type { Visit } from './cold-visit.ts';

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

/** How long the card may take over the slow line, in milliseconds. */
const cardLimit = 900;

/** @throws if there are none */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new Error('there is nothing to measure');
  return (low + high) / 2;
}

function paintedAt({ painted }: Visit, part: string): number {
  const at = painted[part];
  if (at === undefined) throw new Error(`the ${part} was not painted`);
  return at;
}

/** Several visits as one. @throws if one has no result */
export function summary(visits: readonly Visit[]): Summary {
  const middle = (measure: (visit: Visit) => number) => median(visits.map(measure));
  const before = (visit: Visit) =>
    visit.requests.filter(({ start }) => start <= paintedAt(visit, 'result'));
  const weight = (requests: Visit['requests']) =>
    requests.reduce((sum, { bytes }) => sum + bytes, 0);
  const hasCard = visits.some(({ painted }) => 'card' in painted);
  return {
    card: hasCard ? middle((visit) => paintedAt(visit, 'card')) : undefined,
    result: middle((visit) => paintedAt(visit, 'result')),
    bytesUntilResult: middle((visit) => weight(before(visit))),
    requestsUntilResult: middle((visit) => before(visit).length),
    bytes: middle(({ requests }) => weight(requests)),
    requests: middle(({ requests }) => requests.length),
  };
}

/** The targets that were missed, each in a sentence. */
export function missedTargets(own: Summary, stock: Summary): string[] {
  const missed: string[] = [];
  const figure = (value: number) => Math.round(value).toLocaleString('en-GB');
  if (own.card === undefined) missed.push('The card of the name is not painted.');
  else if (own.card > cardLimit) {
    missed.push(`The card of the name is painted after ${figure(own.card)} ms, not ${cardLimit}.`);
  }
  if (own.result > stock.result) {
    missed.push(
      `The first result is painted after ${figure(own.result)} ms, later than with Pagefind's own interface: ${figure(stock.result)} ms.`,
    );
  }
  if (own.bytes >= stock.bytes) {
    missed.push(
      `${figure(own.bytes)} bytes are sent, not less than with Pagefind's own interface: ${figure(stock.bytes)}.`,
    );
  }
  return missed;
}

/** The two pages side by side. */
export function table(own: Summary, stock: Summary): string {
  const rows: [string, number | undefined, number | undefined][] = [
    ['card of the name painted, ms', own.card, undefined],
    ['first result painted, ms', own.result, stock.result],
    ['bytes asked for until then', own.bytesUntilResult, stock.bytesUntilResult],
    ['requests until then', own.requestsUntilResult, stock.requestsUntilResult],
    ['bytes in all', own.bytes, stock.bytes],
    ['requests in all', own.requests, stock.requests],
  ];
  const cell = (value: number | undefined) =>
    (value === undefined ? '–' : Math.round(value).toLocaleString('en-GB')).padStart(10);
  const lines = rows.map(([what, ours, theirs]) => {
    const ratio = ours && theirs ? (ours / theirs).toFixed(2) : '–';
    return `${what.padEnd(30)}${cell(ours)}${cell(theirs)}${ratio.padStart(8)}`;
  });
  return [`${''.padEnd(30)}      ours     stock   ratio`, ...lines].join('\n');
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
