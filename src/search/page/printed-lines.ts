/** What is printed around a story, as results show it: captions, credits, sources and others that have the words. */
import type { TextRun } from '../query/passages.ts';
import { markAsked } from './marked-text.ts';
import {
  additionalReportingBy,
  correctionLine,
  kickerLine,
  pictureByLine,
  pictureLine,
  pictureOfLine,
  reportedFromLine,
  sourceLine,
  updateLine,
} from '../../words/in-browsers.ts';

interface PrintedLine {
  /** What stands before it. */
  label: string;
  text: TextRun[];
}

/** What stands before each field of the metadata; the authors stand beside the date in any case. */
const labels = {
  caption: pictureLine,
  credit: pictureByLine,
  dateline: reportedFromLine,
  reporting: additionalReportingBy,
  kicker: kickerLine,
  sources: sourceLine,
  corrections: correctionLine,
  updates: updateLine,
};

/** What only some readers hear of pictures; it is shown where nothing that is printed has the words. */
const unprinted = { image_alt: pictureOfLine, picture_alt: pictureOfLine };

/** How many lines are shown, and how many words of each; so many of them before the first that was found. */
const mostLines = 2;
const lineLength = 24;
const lead = 6;

const hasMark = (runs: readonly TextRun[]) => runs.some((run) => typeof run !== 'string');

/** The part of a text around the first word that was found. */
function lineOf(text: string, asked: readonly string[]): TextRun[] {
  const words = text.split(' ');
  const first = words.findIndex((word) => hasMark(markAsked(word, asked)));
  const latest = Math.max(0, words.length - lineLength);
  const start = Math.max(0, Math.min(first - lead, latest));
  const shown = words.slice(start, start + lineLength);
  return [
    ...(start > 0 ? ['… '] : []),
    ...markAsked(shown.join(' '), asked),
    ...(start + shown.length < words.length ? [' …'] : []),
  ];
}

/**
 * @param meta the metadata of a page
 * @param fields those in which words were found
 * @param asked folded words
 */
export function printedLines(
  meta: Readonly<Record<string, string>>,
  fields: readonly string[],
  asked: readonly string[],
): PrintedLine[] {
  const linesOf = (labelled: Readonly<Record<string, string>>) =>
    Object.entries(labelled)
      .filter(([field]) => fields.includes(field) && meta[field])
      .map(([field, label]) => ({ label, text: lineOf(meta[field] ?? '', asked) }));
  const inPrint = linesOf(labels);
  const lines = inPrint.length > 0 ? inPrint : linesOf(unprinted);
  // A field that was found by a form of the word that we do not know is shown if no other is.
  const marked = lines.filter(({ text }) => hasMark(text));
  return (marked.length > 0 ? marked : lines).slice(0, mostLines);
}
