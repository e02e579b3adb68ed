/** This checkout beside the one before, built by turns. */
import { summaryOfNamed, type SizeFigures } from './build-report.ts';
import { taskOrder, tasks, type Task } from './builder.ts';
import { beforeName, ownName } from '../publication/engine.ts';
import { bytesIn, filesIn } from './page-sizes.ts';
import { ratio } from '../ratio.ts';
import { figure, textTable } from '../text-table.ts';

/** The wall time of a task that is allowed, as a multiple of that before: by number of articles and task. */
export const ratioLimits: Readonly<Record<number, Partial<Record<Task, number>>>> = {
  300: { cold: 0.7 },
  10_000: { unchanged: 1.2, newest: 2, middle: 4 },
};

/** The wall time of a task as a multiple of that before; undefined if one of the two was not measured. */
export function wallRatio(size: SizeFigures, task: Task): number | undefined {
  const own = summaryOfNamed(size, ownName)[task];
  const before = summaryOfNamed(size, beforeName)[task];
  return ratio(own?.wall, before?.wall);
}

interface Row {
  name: string;
  before: number | undefined;
  now: number | undefined;
  digits: number;
  limit?: number | undefined;
}

function rowsOf(size: SizeFigures): Row[] {
  const own = summaryOfNamed(size, ownName);
  const before = summaryOfNamed(size, beforeName);
  const mebibytes = (bytes: number | undefined) => ratio(bytes, 1024 ** 2);
  const times = taskOrder.map((task) => ({
    name: `${tasks[task]}, s`,
    before: before[task]?.wall,
    now: own[task]?.wall,
    digits: 2,
    limit: ratioLimits[size.articles]?.[task],
  }));
  const { pages, pagesBefore = {} } = size;
  return [
    ...times,
    {
      name: 'pages and index, cold, user CPU, s',
      before: before.cold?.user,
      now: own.cold?.user,
      digits: 2,
    },
    {
      name: 'memory of all processes, cold, MiB',
      before: mebibytes(before.cold?.together),
      now: mebibytes(own.cold?.together),
      digits: 0,
    },
    { name: 'files in dist/', before: filesIn(pagesBefore), now: filesIn(pages), digits: 0 },
    { name: 'bytes in dist/', before: bytesIn(pagesBefore), now: bytesIn(pages), digits: 0 },
  ];
}

/** @returns one line a figure, with ratio and limit; undefined if nothing was compared */
export function comparisonTable(size: SizeFigures): string | undefined {
  if (!size.builders.some(({ name }) => name === beforeName)) return undefined;
  const heading = [
    `${figure(size.articles)} articles, by turns`,
    'before',
    'now',
    'now ÷ before',
    'at most',
  ];
  const rows = rowsOf(size)
    .filter(({ before, now }) => before !== undefined || now !== undefined)
    .map(({ name, before, now, digits, limit }) => [
      name,
      figure(before, digits),
      figure(now, digits),
      figure(ratio(now, before), 2),
      limit === undefined ? '' : figure(limit, 1),
    ]);
  return textTable([heading, ...rows]);
}
