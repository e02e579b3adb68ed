/** Finds values that go on in lines below, where YAML does not read them. */
import type { KnownKeys } from '../../schemas/keys/known-groups.ts';
import { asNewLines, isWrong, repairedLine } from './yaml-repairs.ts';
import { parseText } from './yaml-text.ts';

/** How many values we try to join, and how long they may be. */
const most = { tries: 20, lines: 6, characters: 600 };

const begun = /^(?<key>[\w-]+):[ \t]+(?<value>[^\s[{|>&*!-].*)$/;
const marks = /^(["'])(.*)\1$/s;

/** A value over several lines, and what to do about it. */
interface ContinuedValue {
  line: number;
  mistake: string;
  advice: string;
}

const errorCount = (lines: readonly string[]) => {
  const { errors, warnings } = parseText(lines.join('\n'));
  return errors.length + warnings.length;
};

/**
 * Finds them. Call it if a text cannot be read.
 *
 * @param known the keys that the text may have: a line that begins with one lacks its colon
 * @returns the faults, and the text with each value in one line and as many lines as before
 */
export function continuedValues(
  text: string,
  known: KnownKeys,
): { faults: ContinuedValue[]; text: string } {
  let lines = text.split('\n');
  const faults: ContinuedValue[] = [];
  const isContinued = (line: string) => {
    const [word = ''] = /(?<=^\s*)[\w-]+/.exec(line) ?? [];
    if (known.keys.has(word)) return false;
    return /^\s*[\p{L}\p{N}"'“‘(]/u.test(line) && !/^\s*[\w"'“”-]+\s*[:=：]/.test(line);
  };
  let left = errorCount(lines);
  let tries = 0;
  for (const [index, line] of lines.entries()) {
    const { key = '', value = '' } = begun.exec(line)?.groups ?? {};
    if (left === 0 || tries === most.tries) break;
    if (key === '' || !isContinued(lines[index + 1] ?? '')) continue;
    const below = lines.slice(index + 1);
    const end = below.findIndex((one) => !isContinued(one));
    const own = below.slice(0, end < 0 ? below.length : end).map((one) => one.trim());
    const whole = `${key}: ${[value.trim(), ...own].join(' ')}`;
    if (own.length >= most.lines || whole.length > most.characters) continue;
    tries += 1;
    const joined = (isWrong(whole) ? repairedLine(whole, known) : whole) ?? whole;
    const tried = lines.toSpliced(index, own.length + 1, joined, ...own.map(() => ''));
    const count = errorCount(tried);
    if (count >= left) continue;
    const inner = [value.trim(), ...own].join('\n').replace(marks, '$2').split('\n');
    const folded = asNewLines([`${key}: >-`, ...inner.map((one) => `  ${one}`)]);
    faults.push({
      line: index + 1,
      mistake: `the value of “${key}” goes on in the line below it, where it cannot be read`,
      advice: `Join the lines: ${joined} Or begin the value with >- and indent its lines: ${folded}`,
    });
    lines = tried;
    left = count;
  }
  return { faults, text: lines.join('\n') };
}
