/** Corrects a line of YAML. Most mistakes are values that need quotation marks, or have the wrong ones. */
import { parseDocument } from 'yaml';
import type { KnownKeys } from '../../schemas/keys/known-groups.ts';
import { expectedIn } from './expected-values.ts';
import { isListInLine, repairedList } from './list-repairs.ts';
import { markInLine } from './value-marks.ts';

/** A mistake in some lines, and what to write instead. Lines count from 1. */
export interface LineFault {
  line: number;
  mistake: string;
  repair: string;
}

/** Longer lines are not repeated in messages. */
const longestLine = 300;

/** Lines as one text for a message. */
export const asNewLines = (lines: readonly string[]): string =>
  lines.length === 1 && !/^\s/.test(lines[0] ?? '')
    ? (lines[0] ?? '')
    : `⏎ ${lines.join(' ⏎ ')} (⏎ begins a new line)`;

/** A line with a key and a value, or with an item of a list. */
const assignment = /^(?<start>\s*(?:- +)*(?:[\p{L}\w-]+:[ \t]+|(?<=- +)))(?<value>\S.*)$/u;
const withoutSpace = /^(?<start>\s*(?:- +)*[A-Za-z][\w-]*:)(?<value>[^\s:/].*)$/;

/** A text in quotation marks that YAML reads as it is written. */
export function quoted(text: string): string {
  if (!text.includes('"') && !text.includes('\\')) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}

/** The text that a value was meant to be. Its outer quotation marks belong to YAML if they enclose all of it. */
function meantText(value: string): string {
  const [mark = ''] = value;
  if (mark !== '"' && mark !== "'") return value;
  // The mistake is within the marks: a \ that begins no escape.
  if (/^"(?:[^"\\]|\\.)*"$/.test(value) && value.includes('\\'))
    return value.slice(1, -1).replaceAll('\\"', '"');
  const inside = value.slice(1);
  const at = inside.indexOf(mark);
  // A word processor has turned the last mark into a curly one.
  if (at < 0) return mark === '"' ? inside.replace(/^([^“„”]*)[“”]$/, '$1') : value;
  if (!inside.endsWith(mark) || at === inside.length - 1) return value;
  // "He said "no" to it": the next mark opens a quotation. "War" is "over": it ends one.
  const isEnd = mark === '"' && /\S/.test(inside.charAt(at - 1));
  return isEnd ? value : inside.slice(0, -1);
}

/** The corrected value; undefined if it is not clear. @param expected what its key holds */
function repairedValue(value: string, expected: 'text' | 'list' | undefined): string | undefined {
  if (expected === 'text') return quoted(meantText(value));
  if (value.startsWith('[') && !value.includes(']')) return `${value}]`;
  if (value.startsWith('{') && !value.includes('}')) return `${value} }`;
  const list = repairedList(value, quoted);
  if (list === undefined && expected === 'list' && isListInLine(value)) return undefined;
  return list ?? quoted(meantText(value));
}

const isRight = (line: string) => {
  const { errors, warnings } = parseDocument(line.trimStart(), { prettyErrors: false });
  return errors.length + warnings.length === 0;
};

/**
 * @param line of YAML
 * @param known the keys that the text may have: their values decide what a list in brackets is
 * @returns the corrected line; undefined if that is not clear
 */
export function repairedLine(line: string, known?: KnownKeys): string | undefined {
  const { groups } = assignment.exec(line) ?? withoutSpace.exec(line) ?? {};
  const { start = '', value = '' } = groups ?? {};
  if (!value || line.length > longestLine) return undefined;
  const spaced = /:$/.test(start) ? `${start} ` : start;
  const trimmed = value.trimEnd();
  const corrected = repairedValue(trimmed, expectedIn(line, known));
  return [trimmed, ...(corrected === undefined ? [] : [corrected])]
    .map((one) => spaced + one)
    .find((one) => one !== line && isRight(one) && markInLine(one) === undefined);
}

/**
 * What to write if a value in curly quotation marks needs straight ones because it contains a colon. The curly ones may be meant
 * for readers. Undefined for other lines.
 */
export function curlyRepairs(line: string): { without: string; within: string } | undefined {
  const { start = '', value = '' } = assignment.exec(line)?.groups ?? {};
  const [, text] = /^[“„”](.+)[“”]\s*$/u.exec(value) ?? [];
  if (text === undefined || line.length > longestLine) return undefined;
  return {
    without: (start + quoted(text)).trim(),
    within: (start + quoted(value.trim())).trim(),
  };
}

/** The lines of a list whose first item stands beside its key; undefined for other lines, such as that of a key that holds a text. */
export function listBelowKey(line: string, known?: KnownKeys): string[] | undefined {
  const [, indent = '', key, item] = /^(\s*)([\w-]+:)[ \t]+(-[ \t]+\S.*)$/.exec(line) ?? [];
  if (!key || !item || expectedIn(line, known) === 'text') return undefined;
  const [, words = ''] = /^-[ \t]+(.*\S)/.exec(item) ?? [];
  // One word in small letters before the colon is the key of a group.
  const isText = /^[^"'[{].*:\s/.test(words) && !/^[a-z][A-Za-z]*:\s/.test(words);
  return [`${indent}${key}`, `${indent}  ${isText ? `- ${quoted(words)}` : item}`];
}

/** A value that is no text: true or false, a number, a date, or the name of a file. */
const withoutText =
  /^(?:[a-z\d-]+|\d{4}[-/.]\d\d?[-/.]\d\d?(?:[T ]\d.*)?|\d{1,2}\.? \p{L}+\.? \d{4}.*|\p{L}+ \d{1,2}, \d{4}.*)$/u;

/** A line with an equals sign after its key, as TOML has it, with a colon: `section = world`; undefined for others. */
export function withColon(line: string): string | undefined {
  const [, key, value] = /^([a-z][\w-]*)\s*=\s*(\S.*)$/i.exec(line) ?? [];
  return key === undefined ? undefined : `${key}: ${value}`;
}

/** A line without the comment after its value; undefined if the comment may be a part of a text. */
export function withoutComment(line: string): string | undefined {
  const [, start = '', value = ''] =
    /^(\s*(?:- +)*[\w-]+:[ \t]+)([^#]*?)[ \t]+#.*$/.exec(line) ?? [];
  return withoutText.test(value) ? start + value : undefined;
}

/** Whether a line has a mistake by itself. */
export const isWrong = (line: string): boolean => withoutSpace.test(line) || !isRight(line);
