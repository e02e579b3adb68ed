/** Finds characters that look like those of YAML but are not: tabs, no-break spaces, full-width colons. */
import { isMap, visit, type Document, type LineCounter } from 'yaml';
import { asNewLines, type LineFault } from './yaml-repairs.ts';

const blank = String.raw`[\u00a0\u2000-\u200a\u202f\u205f\u3000]`;
const anyBlank = new RegExp(blank, 'g');
const key = String.raw`["'“]?[\p{L}_][\p{L}\p{N}_-]*["'”]?`;

const blankBefore = new RegExp(String.raw`^[ \t]*${blank}[\s]*(?=-\s|${key}\s*[:：])`, 'u');
const blankAfterKey = new RegExp(String.raw`^\s*(?:-\s+)*${key}(?:\s*${blank}\s*:|:${blank})`, 'u');
const blankAfterHyphen = new RegExp(String.raw`^\s*-${blank}`, 'u');
const wideColon = new RegExp(String.raw`^(\s*(?:-\s+)*${key})\s*：\s*`, 'u');
const tab = /^ *\t/;

interface Rule {
  isBroken(line: string): boolean;
  repaired(line: string): string;
  one: string;
  several(count: number): string;
}

const atBeginning = (line: string, replace: (start: string) => string) => {
  const [start = ''] = /^[\s-]*(?:[^\s:]+\s*:\s*)?/u.exec(line) ?? [];
  return replace(start) + line.slice(start.length);
};

const tabs: Rule = {
  isBroken: (line) => tab.test(line),
  repaired: (line) => line.replace(/^\s+/, (start) => start.replaceAll('\t', '  ')),
  one: 'a line is indented with a tab instead of spaces',
  several: (count) => `${count} lines are indented with tabs instead of spaces`,
};

const others: readonly Rule[] = [
  {
    isBroken: (line) =>
      blankBefore.test(line) || blankAfterKey.test(line) || blankAfterHyphen.test(line),
    repaired: (line) =>
      atBeginning(line, (start) => start.replace(anyBlank, ' ').replace(/ +:/, ':')),
    one: 'a line has a no-break space where a plain space has to be',
    several: (count) => `${count} lines have no-break spaces where plain spaces have to be`,
  },
  {
    isBroken: (line) => wideColon.test(line),
    repaired: (line) => line.replace(wideColon, '$1: '),
    one: 'a line has a full-width colon after its key',
    several: (count) => `${count} lines have full-width colons after their keys`,
  },
];

/** The lines of a correct document that continue a text from the line before. */
function continuedLines(document: Document, counter: LineCounter): Set<number> {
  const lines = new Set<number>();
  visit(document, {
    Scalar(_key, { range }) {
      if (!range) return;
      const last = counter.linePos(Math.max(range[0], range[1] - 1)).line;
      for (let line = counter.linePos(range[0]).line + 1; line <= last; line += 1) lines.add(line);
    },
  });
  return lines;
}

/** The lines of texts that begin after | or >, in a document that cannot be read. */
function blockLines(lines: readonly string[]): Set<number> {
  const found = new Set<number>();
  let outer: number | undefined;
  for (const [index, line] of lines.entries()) {
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    if (outer !== undefined && (line.trim() === '' || indent > outer)) found.add(index + 1);
    else outer = /(?::|-)\s+[|>][+-]?\d?\s*$/.test(line) ? indent : undefined;
  }
  return found;
}

/**
 * Finds such characters where they cause mistakes: at the beginning of a line, and after its key.
 *
 * @returns one fault for lines of the same kind that follow each other, and the text without these characters
 */
export function mistypedCharacters(
  text: string,
  document: Document,
  counter: LineCounter,
): { faults: LineFault[]; text: string } {
  const lines = text.split('\n');
  const errors = [...document.errors, ...document.warnings];
  const isRead = errors.length === 0 && (document.contents === null || isMap(document.contents));
  const texts = isRead ? continuedLines(document, counter) : blockLines(lines);
  // Within a text, tabs may be right.
  const rules = errors.some(({ code }) => code === 'TAB_AS_INDENT') ? [tabs, ...others] : others;
  const faults: LineFault[] = [];
  for (const rule of rules) {
    let group: number[] = [];
    const close = () => {
      const [first] = group;
      if (first === undefined) return;
      const before = lines[first - 1] ?? '';
      const shown = group.map((index) => lines[index] ?? '');
      const isInside = /^\s/.test(shown[0] ?? '');
      const mistake = group.length === 1 ? rule.one : rule.several(group.length);
      const repair = asNewLines(isInside && before.trim() ? [before, ...shown] : shown);
      faults.push({ line: first + 1, mistake, repair });
      group = [];
    };
    for (const [index, line] of lines.entries()) {
      if (texts.has(index + 1) || !rule.isBroken(line)) {
        close();
        continue;
      }
      lines[index] = rule.repaired(line);
      group.push(index);
    }
    close();
  }
  return { faults, text: lines.join('\n') };
}
