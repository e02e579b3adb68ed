/**
 * Lines directly below an item, a quotation or a note that markdown takes for the rest of it (CommonMark 0.31, 5.1: laziness). That is
 * right for lines that a program has wrapped, and wrong for what begins a new line on purpose, such as an item whose mark lacks its
 * space.
 */
import type { Nodes, Paragraph } from 'mdast';
import { problem, type Place, type Problem } from '../../../errors/problem.ts';
import type { NodesOf } from '../../../markdown/nodes.ts';
import { bullets } from '../../../markdown/typed/lists/bullet-marks.ts';
import { listLike, listLine } from '../../../markdown/typed/lists/list-lines.ts';
import {
  beginsWithCapital,
  endsSentence,
  hasRoom,
  lengthOf,
  maySentenceBegin,
  narrowest,
  widest,
  widthOf,
} from '../../../markdown/typed/line-width.ts';

/** The marks of a list item, those of word processors included. */
const itemMark = String.raw`[-*+o${bullets}]|\d{1,9}[.)]`;

/** The blocks that a line without their marks may continue, with the marks as they are typed. */
const containers = {
  blockquote: /^>/,
  listItem: new RegExp(String.raw`^(?:${itemMark})(?:\s|$)`),
  footnoteDefinition: /^\[\^/,
} as const;

/** A line that begins with the mark of an item or of a note. */
const markedLine = new RegExp(String.raw`^[ \t>]*(?:(?:${itemMark})(?:\s|$)|\[\^)`);

type Container = keyof typeof containers;

/** What stands before the words of a line: marks of quotations, and the indent. */
const prefixOf = (line: string) => {
  const [, marks = '', indent = ''] = /^((?:[ \t]*>)*)([ \t]*)/.exec(line) ?? [];
  return { depth: marks.split('>').length - 1, indent: indent.replaceAll('\t', '    ').length };
};

/** The lines of a paragraph with all that is typed before their words. */
function linesOf({ position }: Paragraph, body: string): string[] {
  const start = position?.start.offset ?? 0;
  const lineStart = start === 0 ? 0 : body.lastIndexOf('\n', start - 1) + 1;
  return body.slice(lineStart, position?.end.offset).split('\n');
}

/** The beginning of what is below a paragraph. */
const below = ({ position }: Paragraph, body: string): string => {
  const end = position?.end.offset ?? body.length;
  return body.slice(end, end + 40).replace(/^[\s>]+/, '');
};

/** Whether a line lacks the marks or the indent by which it would belong to the block of the first one. */
function isUnmarked(line: string, first: string, container: Container): boolean {
  const [own, begun] = [prefixOf(line), prefixOf(first)];
  if (container === 'blockquote') return own.depth < begun.depth && own.indent < 4;
  return own.indent <= (markedLine.test(first) ? begun.indent : 0);
}

const hasBreak = (line: string) => /(?: {2}|\\|<br\s*\/?>\s*)$/i.test(line);

/** A command of another program, which stops the build by itself, or a tag. */
const isNoSentence = (line: string) => /^[ \t>]*(?:\{[{%:]|[<[]|:::)/.test(line);

/** How wide the lines of a text are if a program has wrapped them; Infinity if none has. */
function widthOfText(nodesOf: NodesOf, body: string): number {
  const lines = nodesOf('paragraph').flatMap((node) => linesOf(node, body).map(widthOf));
  const longest = Math.max(narrowest, ...lines);
  return longest > widest ? Infinity : longest;
}

/** How many characters of a line an error repeats. */
const longestShown = 60;

function shown(typed: string): string {
  const line = typed.replace(/^[ \t>]+/, '').trimEnd();
  return line.length > longestShown ? `${line.slice(0, longestShown).trimEnd()}…` : line;
}

/** Whether the words of a link begin in a line and end in the next one. */
const isWithinLink = (before: string) => before.lastIndexOf('[') > before.lastIndexOf(']');

/** A line that begins with a dash, as the name of a speaker does. A line of dashes alone is a mark of markdown. */
const dashLine = /^[ \t>]*(?:[—–―]|--(?!-))[^\S\n]*(?=[^\s—–―-])/;

/** Whether a line with a dash says who spoke the words above it, and is no wrapped line or the next line of speech. */
function isAttribution(before: string, line: string, ofText: () => number): boolean {
  if (dashLine.test(before)) return false;
  if (endsSentence(before)) return true;
  const words = line.replace(dashLine, '');
  const width = lengthOf(before) < narrowest ? widthOf(line) : ofText();
  return maySentenceBegin(words) && hasRoom(before, line, Math.max(narrowest, width));
}

/** The index of the first line of a paragraph that plainly begins something new; -1 if there is none. */
function newLine(lines: readonly string[], container: Container, ofText: () => number): number {
  return lines.findIndex((line, index) => {
    const before = lines[index - 1];
    if (before === undefined || !isUnmarked(line, lines[0] ?? '', container)) return false;
    if (hasBreak(before) || isWithinLink(before)) return false;
    if (container === 'blockquote' && dashLine.test(line))
      return isAttribution(before, line, ofText);
    if (isNoSentence(line) || !maySentenceBegin(line)) return false;
    // A short item, such as a name, has no stop at its end.
    const isShort = index === 1 && lengthOf(before) < narrowest && beginsWithCapital(line);
    if (isShort && hasRoom(before, line, Math.max(narrowest, widthOf(line)))) return true;
    if (!endsSentence(before)) return false;
    if (lines.length === 2) return hasRoom(before, line, Math.max(widthOf(line), ofText()));
    const longest = Math.max(...lines.map(lengthOf));
    return longest > 2 * widest || hasRoom(before, line, longest, lengthOf);
  });
}

/** The mark of an item and the number in it. */
const markOfItem = /^([-*]|(\d{1,3})([.)]))\s/;

/** The end of a line below which a part of a word may follow: `Wirtschaftspolitik und` above `-politik`. */
const goesOn =
  /(?:[,/&]|(?<![\p{L}\p{M}])(?:and|or|und|oder|och|eller|en|of|et|ou|y|e|o|og|ja|tai|i|lub|a|nebo|и|или|bzw\.))\s*$/iu;

/** Whether a line without the space after its mark is plainly an item below the line before it. */
function isItem(before: string, words: string, item: string, lines: readonly string[]): boolean {
  if (hasBreak(before) || goesOn.test(before)) return false;
  if (beginsWithCapital(item) !== beginsWithCapital(words)) return false;
  if (beginsWithCapital(words) && endsSentence(before)) return true;
  return hasRoom(before, words, Math.max(narrowest, ...lines.map(widthOf)));
}

/**
 * The index of the first line of an item that begins like the next item, but lacks the space after the mark; -1 if there is none.
 * Several in a row are reported with what is left over.
 *
 * @param typed the item from its mark to the end of its first paragraph
 * @param lines those of this paragraph
 * @param following what begins below it
 */
function unspacedItem(typed: string, lines: readonly string[], following: string): number {
  const [begun = '', mark = '', number, sign = ''] = markOfItem.exec(typed) ?? [];
  if (mark === '' || listLike.test(lines.slice(1).join('\n'))) return -1;
  const numberOf = (items: number) => `${Number(number) + items}${sign}`;
  const next = number === undefined ? mark : numberOf(1);
  const item = typed.slice(begun.length);
  return lines.findIndex((line, index) => {
    const before = lines[index - 1];
    const words = line.replace(/^[ \t>]+/, '');
    if (before === undefined || !words.startsWith(next)) return false;
    const own = words.slice(next.length);
    if (!/^\p{L}[^*]*$/u.test(own) || !isItem(before, own, item, lines)) return false;
    // A number with a dot may be a word: the 2.Bundesliga.
    return sign !== '.' || endsSentence(before) || following.startsWith(`${numberOf(2)} `);
  });
}

/** Reports the first line of each block that would join an item, a quotation or a note. Never throws. */
export function checkJoiningLines(
  nodesOf: NodesOf,
  body: string,
  placeOf: (node: Nodes) => Place,
): Problem[] {
  let width: number | undefined;
  const ofText = () => (width ??= widthOfText(nodesOf, body));
  return (Object.keys(containers) as Container[]).flatMap((container) => {
    const blocks = nodesOf(container).filter(({ position }) =>
      containers[container].test(body.slice(position?.start.offset)),
    );
    for (const block of blocks) {
      for (const [at, child] of block.children.entries()) {
        const { start, end } = child.position ?? {};
        if (child.type !== 'paragraph' || !start || start.line === end?.line) continue;
        const lines = linesOf(child, body);
        const item = body.slice(block.position?.start.offset, end?.offset);
        const isBeginning = container === 'listItem' && at === 0;
        const unspaced = isBeginning ? unspacedItem(item, lines, below(child, body)) : -1;
        if (unspaced > 0) {
          const { file, line = 1 } = placeOf(child);
          const text = shown(lines[unspaced] ?? '');
          const said = { text, meant: listLine(text) };
          return [problem('linesRunTogether', { file, line: line + unspaced }, said)];
        }
        const index = newLine(lines, container, ofText);
        if (index < 0) continue;
        const typed = lines[index] ?? '';
        const text = shown(typed);
        const { file, line = 1 } = placeOf(child);
        const place = { file, line: line + index };
        return container === 'blockquote' && dashLine.test(typed)
          ? [problem('joiningAttribution', place, { text })]
          : [problem('joiningLine', place, { text, container })];
      }
    }
    return [];
  });
}
