/** The tables of builds and pages. */
import {
  summaryOf,
  summaryOfNamed,
  type BuilderFigures,
  type SizeFigures,
  type TaskFigures,
} from './build-report.ts';
import { measureName, taskOrder, tasks } from './builder.ts';
import { beforeName, ownName } from '../publication/engine.ts';
import { bytesIn, filesIn, kinds } from './page-sizes.ts';
import { ratio } from '../ratio.ts';
import { figure, textTable } from '../text-table.ts';

const mebibyte = 1024 ** 2;

const engines: readonly string[] = [ownName, beforeName];

function rowsOf(builder: BuilderFigures, reference: TaskFigures | undefined): string[][] {
  const { name, runs, trouble } = builder;
  const summary = summaryOf(builder);
  const whole = summary.cold ?? summary.pages;
  const rows = taskOrder.flatMap((task) => {
    const of = summary[task];
    if (!of) return [];
    return [
      [
        `  ${tasks[task]}`,
        of.times === 0 ? 'derived' : String(of.times),
        figure(of.wall, 2),
        figure(of.user, 2),
        figure(of.system, 2),
        figure(ratio(of.largest, mebibyte)),
        figure(ratio(of.together, mebibyte)),
        figure(ratio(of.wall, reference?.wall), 2),
        figure(ratio(of.user, reference?.user), 2),
        figure(ratio(of.wall, whole?.wall), 2),
        // Shows whether the build has rendered what the task is about, and no more.
        engines.includes(name) ? (runs[task]?.at(-1)?.lastLine ?? '') : '',
      ],
    ];
  });
  const firstLine = trouble?.split('\n', 1)[0];
  return [[firstLine === undefined ? name : `${name}: ${firstLine}`], ...rows];
}

/** All builders of one size, with ratios to Eleventy's pages and to the builder's own cold build. */
export function buildTable(size: SizeFigures): string {
  const heading = [
    `${figure(size.articles)} articles`,
    'runs',
    'wall s',
    'user s',
    'system s',
    'largest MiB',
    'all MiB',
    'wall ÷ Eleventy',
    'user ÷ Eleventy',
    'wall ÷ own cold',
    'last line of the last run',
  ];
  const reference = summaryOfNamed(size, measureName).pages;
  return textTable([heading, ...size.builders.flatMap((builder) => rowsOf(builder, reference))]);
}

/** The cold builds of all sizes beside those of the checkout before and of Eleventy with Pagefind. */
export function coldTable(sizes: readonly SizeFigures[]): string {
  const heading = [
    'Pages and index, cold: articles',
    'wall s',
    'before',
    'now ÷ before',
    'Eleventy, Pagefind',
    'now ÷ these',
  ];
  const rows = sizes.map((size) => {
    const wall = (name: string) => summaryOfNamed(size, name).cold?.wall;
    const [own, before, eleventy] = [ownName, beforeName, measureName].map(wall);
    return [
      figure(size.articles),
      figure(own, 2),
      figure(before, 2),
      figure(ratio(own, before), 2),
      figure(eleventy, 2),
      figure(ratio(own, eleventy), 2),
    ];
  });
  return textTable([heading, ...rows]);
}

/** Number and size of the files of our site, by kind. */
export function pageTable({ articles, pages }: SizeFigures): string {
  const heading = [
    `Our pages, ${figure(articles)} articles`,
    'files',
    'bytes in all',
    'median bytes',
    'median gzip',
  ];
  const rows = kinds.flatMap((kind) => {
    const size = pages[kind];
    if (!size) return [];
    const numbers = [size.files, size.bytes, size.median, size.medianGzip];
    return [[kind, ...numbers.map((value) => figure(value))]];
  });
  return textTable([heading, ...rows, ['all', figure(filesIn(pages)), figure(bytesIn(pages))]]);
}
