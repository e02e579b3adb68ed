/** The mistakes in a YAML document, in words for people who do not write code. */
import {
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type ErrorCode,
} from 'yaml';
import { isWrong, repairedLine } from './yaml-repairs.ts';

/** One mistake, on a line of the document; lines count from 1. */
interface YamlFault {
  line: number;
  mistake: string;
  /** The line as it should be. */
  repair?: string | undefined;
}

/** A mistake at an offset into the text of the document, in UTF-16 units. */
interface Found {
  offset: number;
  mistake: string;
}

/** How many lists and groups may be in one another. */
const deepest = 20;

/** How many lines are tried to be put right. */
const mostTries = 20;

const tooDeep = `lists or groups are nested more than ${deepest} deep`;

const mistakes: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: 'a line is indented too far or not far enough',
  BAD_SCALAR_START: 'a value begins with a character that is reserved in YAML, such as @ or %',
  BLOCK_AS_IMPLICIT_KEY: 'a value has a colon in it',
  MISSING_CHAR: 'a quotation mark or bracket is not closed',
  MULTILINE_IMPLICIT_KEY: 'a line has no space after its colon, or no colon',
  MULTIPLE_DOCS: 'a line of --- splits it in two',
  RESOURCE_EXHAUSTION: tooDeep,
  TAB_AS_INDENT: 'a line is indented with a tab instead of spaces',
  UNEXPECTED_TOKEN:
    'something follows the end of a value, such as words after a closing quotation mark or bracket',
};

/** Messages of the parser that say more than their codes: one code covers several mistakes. */
const byMessage: readonly (readonly [message: RegExp, mistake: string])[] = [
  [/^Implicit map keys/, 'a line has no space after its colon, or no colon'],
  [/^Flow .* end with a [\]}]$/, 'a bracket is not closed'],
  [/call stack/, tooDeep],
];

/** Parses without the parser’s own search for keys that appear twice, which compares each key with all others. */
export const parseText = (text: string, lineCounter = new LineCounter()): Document.Parsed =>
  parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false });

/** The errors of the parser, without those that are only consequences of others. */
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

/** Keys that appear twice in one group, and what is nested too deeply. */
function structureFaults(document: Document): Found[] {
  const faults: Found[] = [];
  visit(document, {
    Collection(_key, node, path) {
      const offset = node.range?.[0] ?? 0;
      if (path.length > deepest * 2) {
        faults.push({ offset, mistake: tooDeep });
        return visit.BREAK;
      }
      if (!isMap(node)) return undefined;
      const seen = new Set<unknown>();
      for (const { key } of node.items) {
        if (!isScalar(key)) continue;
        const mistake = `a key appears twice: ${String(key.value)}`;
        if (seen.has(key.value)) faults.push({ offset: key.range?.[0] ?? 0, mistake });
        seen.add(key.value);
      }
      return undefined;
    },
  });
  return faults;
}

/** Valid YAML in which a value would be lost, because it does not mean what an editor expects. */
function lostValues(document: Document): Found[] {
  const faults: Found[] = [];
  visit(document, {
    Node(_key, node) {
      const offset = node.range?.[0] ?? 0;
      if ('anchor' in node && node.anchor)
        faults.push({ offset, mistake: 'a value begins with &' });
      if (isScalar(node) && node.type === 'PLAIN' && node.comment) {
        faults.push({ offset, mistake: `the text after # would be lost: #${node.comment}` });
      }
    },
    Pair(_key, { key }) {
      if (isCollection(key)) {
        const mistake = 'a value that begins with {{ or [[, or a key in brackets';
        faults.push({ offset: key.range?.[0] ?? 0, mistake });
      }
      if (!isScalar(key) || key.type !== 'PLAIN' || !/^[“”„‘’‚]/.test(String(key.value))) return;
      const mistake = 'a key has curly quotation marks around it: use straight ones, or none';
      faults.push({ offset: key.range?.[0] ?? 0, mistake });
    },
    Alias: (_key, { range }) => {
      faults.push({ offset: range?.[0] ?? 0, mistake: 'a value begins with *' });
    },
  });
  return faults;
}

const errorCount = (document: Document) => document.errors.length + document.warnings.length;

/**
 * The lines whose repair leaves fewer mistakes, and the text with these lines repaired: a quotation mark that is not closed
 * is noticed by the parser in a later line than its own.
 */
function repairLines(text: string, document: Document): { faults: YamlFault[]; text: string } {
  const lines = text.split('\n');
  const faults: YamlFault[] = [];
  let left = errorCount(document);
  let tries = 0;
  for (const [index, line] of lines.entries()) {
    if (left === 0 || tries === mostTries) break;
    if (!/[:-]/.test(line) || !isWrong(line)) continue;
    const repair = repairedLine(line);
    if (repair === undefined) continue;
    tries += 1;
    const count = errorCount(parseText(lines.with(index, repair).join('\n')));
    if (count >= left) continue;
    const [found] = syntaxFaults(parseText(line.trimStart()));
    lines[index] = repair;
    left = count;
    const mistake = found?.mistake ?? 'a line has no space after its colon';
    faults.push({ line: index + 1, mistake, repair: repair.trim() });
  }
  return { faults, text: lines.join('\n') };
}

/** All mistakes in a text. Values that would be lost are looked for only if the syntax is correct. */
export function yamlFaults(text: string, document: Document, lines: LineCounter): YamlFault[] {
  const at = (counter: LineCounter, { offset, mistake }: Found): YamlFault => ({
    line: counter.linePos(offset).line,
    mistake,
  });
  const syntax = syntaxFaults(document);
  const deep = syntax.find(({ mistake }) => mistake === tooDeep);
  if (deep) return [at(lines, deep)];
  if (syntax.length > 0) {
    const repaired = repairLines(text, document);
    const counter = new LineCounter();
    const others = syntaxFaults(parseText(repaired.text, counter));
    return [...repaired.faults, ...others.map((found) => at(counter, found))];
  }
  const structure = structureFaults(document);
  if (structure.length > 0) return structure.map((found) => at(lines, found));
  const source = text.split('\n');
  return lostValues(document).map((found) => {
    const fault = at(lines, found);
    return { ...fault, repair: repairedLine(source[fault.line - 1] ?? '')?.trim() };
  });
}
