/** Describes the mistakes in a YAML document for people who do not write code. */
import { isMap, isScalar, LineCounter, type Document, type ErrorCode } from 'yaml';
import type { KnownKeys } from '../../schemas/keys/known-groups.ts';
import { continuedValues } from './continued-values.ts';
import { lostValues, structureFaults, tooDeep, type Found } from './document-faults.ts';
import { layoutFaults } from './group-layout.ts';
import { withoutItems } from './list-repairs.ts';
import { missingColons } from './missing-colons.ts';
import { mistypedCharacters } from './mistyped-characters.ts';
import { beginsWith, markInLine } from './value-marks.ts';
import {
  asNewLines,
  curlyRepairs,
  isWrong,
  listBelowKey,
  repairedLine,
  withColon,
  withoutComment,
} from './yaml-repairs.ts';
import { parseText } from './yaml-text.ts';

/** One mistake, on a line of the document; lines count from 1. */
interface YamlFault {
  line: number;
  mistake: string;
  /** The corrected line. */
  repair?: string | undefined;
  /** What to do, if it is anything other than replacing a line. */
  advice?: string | undefined;
}

/** How many lines we try to correct. */
const mostTries = 20;

const mistakes: Partial<Record<ErrorCode, string>> = {
  BAD_ALIAS: beginsWith('*'),
  BAD_DQ_ESCAPE: 'a value in double quotation marks has a \\ in it',
  BAD_INDENT: 'a line is indented too far or not far enough',
  BAD_SCALAR_START: 'a value begins with a character that is reserved in YAML, such as @ or %',
  BLOCK_AS_IMPLICIT_KEY: 'a value has a colon in it',
  MISSING_CHAR: 'a quotation mark or bracket is not closed',
  MULTILINE_IMPLICIT_KEY: 'a line has no space after its colon, or no colon',
  MULTIPLE_DOCS: 'a line of --- splits it in two',
  RESOURCE_EXHAUSTION: tooDeep,
  TAG_RESOLVE_FAILED: beginsWith('!'),
  TAB_AS_INDENT: 'a line is indented with a tab instead of spaces',
  UNEXPECTED_TOKEN:
    'something follows the end of a value, such as words after a closing quotation mark or bracket',
};

/** Messages of the parser that are more specific than their codes: one code covers several mistakes. */
const byMessage: readonly (readonly [message: RegExp, mistake: string])[] = [
  [/^Implicit map keys/, 'a line has no space after its colon, or no colon'],
  [/^Flow .* end with a [\]}]$/, 'a bracket is not closed'],
  [/call stack/, tooDeep],
  [/^Anchor /, beginsWith('&')],
];

/** The errors of the parser, without those that only follow from others. */
function relevantErrors({ errors, warnings }: Document) {
  const found = [...errors, ...warnings];
  const tabs = found.filter(({ code }) => code === 'TAB_AS_INDENT');
  if (tabs.length > 0) return tabs;
  const firstUnexpected = found.find(({ code }) => code === 'UNEXPECTED_TOKEN');
  return found.filter((error) => error.code !== 'UNEXPECTED_TOKEN' || error === firstUnexpected);
}

function syntaxFaults(document: Document): Found[] {
  return relevantErrors(document).map(({ code, message, pos: [offset] }) => ({
    offset,
    mistake:
      byMessage.find(([pattern]) => pattern.test(message))?.[1] ??
      mistakes[code] ??
      message.split('\n', 1)[0] ??
      message,
  }));
}

const errorCount = (document: Document) => document.errors.length + document.warnings.length;

/** Removes the indent of a key that is indented below a key with a value of its own, or below no key. */
function outdentedKey(line: string, before: readonly string[]): string | undefined {
  if (!/^ +[\w-]+:\s+\S/.test(line)) return undefined;
  const previous = before.findLast((one) => one.trim() !== '');
  const isBelowKey = previous === undefined || /^[\w-]+:\s+[^\s|>]/.test(previous);
  return isBelowKey ? line.trimStart() : undefined;
}

/**
 * The lines whose repair leaves fewer mistakes, and the text with these lines repaired: a quotation mark that is not closed
 * is noticed by the parser in a later line than its own.
 */
function repairLines(
  text: string,
  document: Document,
  known: KnownKeys | undefined,
): { faults: YamlFault[]; text: string } {
  const lines = text.split('\n');
  const faults: YamlFault[] = [];
  let left = errorCount(document);
  let tries = 0;
  for (const [index, line] of lines.entries()) {
    if (left === 0 || tries === mostTries) break;
    if (listBelowKey(line, known)) continue;
    const outdented = outdentedKey(line, lines.slice(0, index));
    const assigned = withColon(line);
    const isKnown = outdented !== undefined || assigned !== undefined;
    if (!isKnown && (!/[:-]/.test(line) || !isWrong(line))) continue;
    const certain = outdented ?? assigned ?? repairedLine(line, known);
    // Other mistakes are found without the items of a list that cannot be repaired.
    const repair = certain ?? withoutItems(line);
    if (repair === undefined) continue;
    tries += 1;
    const count = errorCount(parseText(lines.with(index, repair).join('\n')));
    if (count >= left) continue;
    const [found] = syntaxFaults(parseText(line.trimStart()));
    lines[index] = repair;
    left = count;
    if (outdented !== undefined) {
      const spaces = line.length - line.trimStart().length;
      const mistake = `a line is indented by ${spaces === 1 ? 'a space' : `${spaces} spaces`}, though its key belongs to no other`;
      faults.push({ line: index + 1, mistake, advice: `Delete what is before the key: ${repair}` });
      continue;
    }
    if (certain === undefined) {
      const mistake = 'the quotation marks in a list are not in pairs';
      const advice =
        'Put each item between two of them, or none, and a comma between items: ["One, and more", Two]';
      faults.push({ line: index + 1, mistake, advice });
      continue;
    }
    if (assigned !== undefined) {
      const mistake = 'a line has an equals sign in place of a colon';
      faults.push({ line: index + 1, mistake, repair });
      continue;
    }
    const curly = curlyRepairs(line);
    if (curly) {
      const mistake = 'a value with curly quotation marks around it has a colon in it';
      const advice = `Write ${curly.without}, or, if readers are to see the marks, ${curly.within}`;
      faults.push({ line: index + 1, mistake, advice });
      continue;
    }
    const mark = markInLine(line);
    const mistake = mark
      ? beginsWith(mark)
      : (found?.mistake ?? 'a line has no space after its colon');
    faults.push({ line: index + 1, mistake, repair: repair.trim() });
  }
  return { faults, text: lines.join('\n') };
}

/** A fault with what to do if its line has the first item of a list beside the key. */
function withList(fault: YamlFault, text: string, known: KnownKeys | undefined): YamlFault {
  const lines = listBelowKey(text.split('\n')[fault.line - 1] ?? '', known);
  if (!lines) return fault;
  const mistake = 'a list begins in the line of its key';
  return { ...fault, mistake, advice: `Begin it in the line below: ${asNewLines(lines)}` };
}

/** One fault a line: the parser reports some mistakes twice, in other words. */
const firstOfLines = (faults: readonly YamlFault[]): YamlFault[] =>
  faults
    .filter(({ line }, index) => faults.findIndex((one) => one.line === line) === index)
    .toSorted((a, b) => a.line - b.line);

/**
 * Merges two faults of one line, the second of which is found only once the first is corrected: the first mistake, with the
 * repair of both.
 */
function withLaterRepairs(first: readonly YamlFault[], later: readonly YamlFault[]): YamlFault[] {
  const lines = new Set(first.map(({ line }) => line));
  return [
    ...first.map((fault) => {
      const same = later.find(({ line }) => line === fault.line);
      return same ? { ...same, mistake: fault.mistake } : fault;
    }),
    ...later.filter(({ line }) => !lines.has(line)),
  ];
}

/**
 * All mistakes in a text. Values that would be lost are looked for only if the syntax is correct.
 *
 * @param known the keys that the text may have, if they are known
 * @param linesBefore how many lines of the file come before the text
 */
export function yamlFaults(
  text: string,
  document: Document,
  lines: LineCounter,
  { known, linesBefore = 0 }: { known?: KnownKeys | undefined; linesBefore?: number } = {},
): YamlFault[] {
  const source = text.split('\n');
  const at = (counter: LineCounter, { offset, ...rest }: Found): YamlFault => ({
    line: counter.linePos(offset).line,
    ...rest,
  });
  const syntax = syntaxFaults(document);
  const deep = syntax.find(({ mistake }) => mistake === tooDeep);
  if (deep) return [at(lines, deep)];
  /** The faults that remain after some repairs. */
  const goOn = (repaired: { faults: YamlFault[]; text: string }): YamlFault[] => {
    const counter = new LineCounter();
    const rest = parseText(repaired.text, counter);
    const others = yamlFaults(repaired.text, rest, counter, { known, linesBefore });
    return withLaterRepairs(repaired.faults, others);
  };
  const characters = mistypedCharacters(text, document, lines);
  if (characters.faults.length > 0) return goOn(characters);
  const colons = syntax.length > 0 && known ? missingColons(text, known) : undefined;
  if (colons && colons.faults.length > 0) return goOn(colons);
  const lineAt = (offset: number) => {
    const { line } = lines.linePos(offset);
    return { line: line + linesBefore, text: (source[line - 1] ?? '').trim() };
  };
  const structure = syntax.length > 0 ? [] : structureFaults(document, lineAt);
  const others = known && mayBeMisplaced(document, syntax.length + structure.length, known);
  const layout = others ? layoutFaults(text, known) : undefined;
  if (layout && layout.faults.length > 0) return goOn(layout);
  const continued = syntax.length > 0 && known ? continuedValues(text, known) : undefined;
  if (continued && continued.faults.length > 0) return goOn(continued);
  if (syntax.length > 0) {
    const repaired = repairLines(text, document, known);
    const counter = new LineCounter();
    const left = syntaxFaults(parseText(repaired.text, counter));
    const rest = left.map((found) => withList(at(counter, found), repaired.text, known));
    return firstOfLines([...repaired.faults, ...rest]);
  }
  if (structure.length > 0) return structure.map((found) => at(lines, found));
  return lostValues(document).map(({ isComment, ...found }) => {
    const fault = at(lines, found);
    const line = source[fault.line - 1] ?? '';
    if (isComment && !line.includes('#'))
      return { ...fault, advice: 'Put straight quotation marks around all lines of the value.' };
    return { ...fault, repair: (withoutComment(line) ?? repairedLine(line, known))?.trim() };
  });
}

/** Whether keys may be in the wrong place: there are mistakes, or keys that the file may not have. */
function mayBeMisplaced({ contents }: Document, mistakes: number, { keys }: KnownKeys): boolean {
  if (mistakes > 0) return true;
  const isUnknown = (key: unknown) => isScalar(key) && !keys.has(String(key.value));
  return isMap(contents) && contents.items.some(({ key }) => isUnknown(key));
}
