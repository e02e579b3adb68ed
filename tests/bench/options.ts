/** What is measured, and how often. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../support/site.ts';

export const parts = ['names', 'builds', 'search', 'lighthouse', 'walk'] as const;
export type Part = (typeof parts)[number];

export interface Options {
  parts: readonly Part[];
  /** The sizes of the publications that are built. */
  articles: readonly number[];
  /** How often everything is built; undefined leaves it to the size. */
  runs: number | undefined;
  peers: 'all' | 'Eleventy' | 'none';
  isQuick: boolean;
  /** How many random edits are walked through. */
  edits: number;
  /** Where the figures go as JSON. */
  out: string;
}

const defaultSizes = [1_000, 10_000];
const quickSizes = [300];

/** From this size on we are measured alone: peers take hours or fail. */
const aloneFrom = 50_000;

/** How often a publication of a size is built: small ones end soon, and noise weighs more with them. */
export function runsFor(articles: number, { runs, isQuick }: Options): number {
  return runs ?? (isQuick || articles > 1_000 ? 1 : 3);
}

export function peersFor(articles: number, { peers }: Options): Options['peers'] {
  return articles >= aloneFrom ? 'none' : peers;
}

function count(text: string, option: string): number {
  const number = Number(text.replaceAll(/[_,]/g, ''));
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`--${option} takes a number, not “${text}”`);
}

function isPart(text: string): text is Part {
  return (parts as readonly string[]).includes(text);
}

/** @throws if an option is unknown, or its value is */
export function readOptions(line: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...line],
    allowNegative: true,
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true },
      articles: { type: 'string', multiple: true },
      runs: { type: 'string' },
      edits: { type: 'string' },
      peers: { type: 'boolean', default: true },
      out: { type: 'string', default: path.join(projectRoot, '.astro/bench') },
    },
  });
  const wanted = values.only ?? parts;
  const unknown = wanted.find((part) => !isPart(part));
  if (unknown !== undefined) throw new Error(`--only takes ${parts.join(', ')}, not “${unknown}”`);
  const sizes = values.articles?.map((text) => count(text, 'articles'));
  return {
    parts: parts.filter((part) => wanted.includes(part)),
    articles: sizes ?? (values.quick ? quickSizes : defaultSizes),
    runs: values.runs === undefined ? undefined : count(values.runs, 'runs'),
    peers: !values.peers ? 'none' : values.quick ? 'Eleventy' : 'all',
    isQuick: values.quick,
    edits: values.edits === undefined ? (values.quick ? 20 : 200) : count(values.edits, 'edits'),
    out: path.resolve(values.out),
  };
}
