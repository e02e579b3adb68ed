/**
 * Backticks in place of quotation marks and apostrophes, as agencies and old keyboards have them: ``We left,'' he said; `yes';
 * five o`clock; Qur`an. Code that begins or ends beside a letter stays code.
 */
import type { Replacement } from './replacement.ts';

/** A letter beside which a backtick may be an apostrophe. Scripts without spaces have code beside letters. */
const letter = /[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}]/u;

/** What may come before the first mark of a quotation. */
const beforeQuotation = /^$|[\s([{–—'"“‘-]/;

/** Backticks that follow one another, and the characters beside them. */
interface Run {
  start: number;
  end: number;
  before: string;
  after: string;
}

const lengthOf = ({ start, end }: Run) => end - start;
const isInWord = (run: Run) =>
  lengthOf(run) === 1 && letter.test(run.before) && letter.test(run.after);
const mayOpen = ({ before, after }: Run) => beforeQuotation.test(before) && /\S/.test(after);
const mayClose = ({ before, after }: Run) => /\S/.test(before) && !letter.test(after);

/** The runs of each block of lines; an escaped backtick begins none. */
function runsOf(text: string): Run[][] {
  const blocks: Run[][] = [];
  let done = 0;
  for (const { 0: typed, index } of text.matchAll(/(?<!\\)`+/g)) {
    const end = index + typed.length;
    const run = { start: index, end, before: text.charAt(index - 1), after: text.charAt(end) };
    const last = /\n[ \t>]*\n/.test(text.slice(done, index)) ? undefined : blocks.at(-1);
    if (last) last.push(run);
    else blocks.push([run]);
    done = end;
  }
  return blocks;
}

const quotationMark = (start: number): Replacement => ({
  ...{ kind: 'quote', start, end: start + 2, text: '\\"' },
});

/** What ends a quotation: as many apostrophes as it has backticks. */
const endings = { 1: /(?<=[^\s'])'(?![\p{L}\p{N}'])/u, 2: /(?<=[^\s'])''(?!')/ } as const;

/** The apostrophes that end a quotation, before the next such backticks; undefined for code. */
function endOfQuotation(text: string, run: Run, next: Run | undefined): number | undefined {
  const length = lengthOf(run);
  if ((length !== 1 || !letter.test(run.after)) && length !== 2) return undefined;
  if (!mayOpen(run) || (next && !mayOpen(next))) return undefined;
  // What may end code ends it: `echo 'hi'`.
  if (length === 1 && next && (next.before === "'" || !letter.test(next.after))) return undefined;
  const rest = text.slice(run.end, next?.start);
  const [block = ''] = rest.split(/\n[ \t>]*\n/, 1);
  const at = block.search(endings[length]);
  return at < 0 ? undefined : run.end + at;
}

/** Whether a backtick between letters begins or ends code: part of a word, or words that lack the space before them. */
function isCode(text: string, run: Run, next: Run | undefined): boolean {
  if (!next) return false;
  if (!isInWord(next)) return mayClose(next);
  const content = text.slice(run.end, next.start);
  return content.length > 1 && !/\s/.test(content);
}

/** For each run of a block, the index of the next one of the same length. */
function nextRuns(runs: readonly Run[]): (number | undefined)[] {
  const nearest = new Map<number, number>();
  return runs
    .map((run, at) => ({ length: lengthOf(run), at }))
    .reverse()
    .map(({ length, at }) => {
      const next = nearest.get(length);
      nearest.set(length, at);
      return next;
    })
    .reverse();
}

/** The quotation marks and apostrophes among the runs of a block. */
function marksIn(text: string, runs: readonly Run[]): Replacement[][] {
  const found: Replacement[][] = [];
  const nextOf = nextRuns(runs);
  /** The index of the run after the code before. */
  let from = 0;
  runs.forEach((run, at) => {
    if (at < from) return;
    const nextAt = nextOf[at];
    const next = nextAt === undefined ? undefined : runs[nextAt];
    const end = endOfQuotation(text, run, next);
    if (end !== undefined && lengthOf(run) === 2) {
      found.push([quotationMark(run.start), quotationMark(end)]);
    } else if (end !== undefined || (isInWord(run) && !isCode(text, run, next))) {
      found.push([{ kind: 'quote', start: run.start, end: run.end, text: "'" }]);
    } else if (nextAt !== undefined) from = nextAt + 1;
  });
  return found;
}

/** Whether a text may have such marks; true for some texts without any. */
export const mayHaveBacktickMarks = (text: string): boolean =>
  text.includes('`') && (/\p{L}`\p{L}/u.test(text) || /`[^`]*[^`\s']'/.test(text));

/** The backticks of a text in place of quotation marks, in pairs, and of apostrophes. */
export const foreignBacktickMarks = (text: string): Replacement[][] =>
  mayHaveBacktickMarks(text) ? runsOf(text).flatMap((runs) => marksIn(text, runs)) : [];
