/** Splits a passage from the crosshead with which its excerpt may begin. */
import type { Passage, TextRun } from '../query/passages.ts';

const textOf = (run: TextRun) => (typeof run === 'string' ? run : run.marked);

/** Only letters and digits are compared, because the engine adds a full stop to a crosshead. */
const plain = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Cuts a run in two after a number of letters and digits and the punctuation that follows them. */
function cut(run: TextRun, letters: number): [TextRun, TextRun] {
  const text = textOf(run);
  let end = 0;
  for (let left = letters; end < text.length; end += 1) {
    const isLetter = plain(text.charAt(end)) !== '';
    if (isLetter && left === 0) break;
    if (isLetter) left -= 1;
  }
  const [before, after] = [text.slice(0, end), text.slice(end)];
  return typeof run === 'string' ? [before, after] : [{ marked: before }, { marked: after }];
}

/** @returns the crosshead, with marks if the excerpt has it, and the excerpt without it */
export function withoutCrosshead({ crosshead = '', excerpt }: Passage): {
  crosshead: TextRun[];
  text: TextRun[];
} {
  const wanted = plain(crosshead);
  const whole = plain(excerpt.map(textOf).join(''));
  if (wanted === '' || !whole.startsWith(wanted)) return { crosshead: [crosshead], text: excerpt };
  const head: TextRun[] = [];
  const text: TextRun[] = [];
  let left = wanted.length;
  for (const run of excerpt) {
    const length = plain(textOf(run)).length;
    const [before, after] =
      left > 0 || (length === 0 && text.length === 0) ? cut(run, left) : ['', run];
    left -= Math.min(left, length);
    if (textOf(before) !== '') head.push(before);
    if (textOf(after) !== '') text.push(after);
  }
  const last = head.at(-1);
  if (typeof last === 'string') head[head.length - 1] = last.replace(/[.\s]+$/u, '');
  return { crosshead: head.filter((run) => textOf(run) !== ''), text };
}
