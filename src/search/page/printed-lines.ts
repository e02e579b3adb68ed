/** Lines around a story that have the words, as results show them: captions, credits, sources and others. */
import type { TextRun } from '../query/passages.ts';
import { markAsked } from './marked-text.ts';
import {
  additionalReportingBy,
  addressLine,
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
  /** The label before it. */
  label: string;
  text: TextRun[];
}

/** The label of each field of the metadata. The authors are not listed, because they are always shown with the date. */
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

/** Descriptions of pictures, which most readers do not see. They are shown only if no printed line has the words. */
const unprinted = { image_alt: pictureOfLine, picture_alt: pictureOfLine };

/** How many lines are shown, how many words of each, and how many of these before the first word that was found. */
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
 * @param fields the fields in which words were found
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
  // A field that matched by a form that we do not recognise is shown only if no other field is.
  const marked = lines.filter(({ text }) => hasMark(text));
  return (marked.length > 0 ? marked : lines).slice(0, mostLines);
}

/**
 * The address of a page, if it has words of the query that neither its headline nor its text has: without it, nothing says why
 * the page was found.
 *
 * @param text of the page
 */
export function addressLines(
  meta: Readonly<Record<string, string>>,
  fields: readonly string[],
  asked: readonly string[],
  text: string,
): PrintedLine[] {
  const address = fields.includes('address') ? (meta['address'] ?? '') : '';
  const isIn = (one: string, word: string) => hasMark(markAsked(one, [word]));
  const isUnread = asked.some(
    (word) =>
      isIn(address, word) &&
      ![meta['title'], meta['dek'], text].some((one = '') => isIn(one, word)),
  );
  return isUnread ? [{ label: addressLine, text: lineOf(address, asked) }] : [];
}
