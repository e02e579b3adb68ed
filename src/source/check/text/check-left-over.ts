import type { Code, Root } from 'mdast';
import { problem, type Place, type Problem } from '../../../errors/problem.ts';
import { unreadMarkdown } from '../../../markdown/html/unread-markdown.ts';
import type { NodesOf } from '../../../markdown/nodes.ts';
import { parseWithRawHtml } from '../../../markdown/parse.ts';
import { findBBCode } from '../../../markdown/typed/bbcode.ts';
import { leftOver, type LeftOver } from '../../../markdown/typed/left-over.ts';
import { listLine, valueRow } from '../../../markdown/typed/lists/list-lines.ts';
import { checkCommands, isCommand } from './check-commands.ts';
import { areCommentMarks } from './pasted/exported-marks.ts';

/** The errors of kinds of which nothing but the text has to be told. */
const keyByKind = {
  alert: 'alertMark',
  attributes: 'attributeList',
  change: 'trackedChange',
  contents: 'contentsMark',
  entity: 'doubleEscape',
  gridTable: 'gridTable',
  heading: 'headingWithoutSpace',
  highlight: 'highlight',
  image: 'notAnImage',
  lineBlock: 'lineBlock',
  link: 'notALink',
  programMark: 'programMark',
  table: 'tableWithoutHead',
  taskBox: 'looseTaskBox',
  unknownEntity: 'unknownEntity',
} as const;

/**
 * The problem of a piece that is left over.
 *
 * @param isHtml whether it stands between the tags of a block of HTML, where other repairs work
 */
export function leftOverProblem(
  { kind, text, mark = '**', whole, address }: LeftOver,
  place: Place,
  isHtml = false,
): Problem {
  switch (kind) {
    case 'bold':
      return problem('looseEmphasis', place, { text, mark, isHtml });
    case 'strike':
      return problem('looseEmphasis', place, { text, mark: '~~', isHtml });
    case 'emphasis':
      return problem('looseEmphasis', place, { text, mark: '*', isHtml });
    case 'footnote':
      if (/\s/.test(text))
        return problem('footnoteSpaced', place, { text, meant: text.replace(/\s/g, '') });
      return problem('footnoteMissing', place, { label: text.slice(2, -1), note: whole, isHtml });
    case 'list':
      return problem('linesRunTogether', place, { text, meant: listLine(text), isHtml });
    case 'values':
      return problem('valuesInText', place, { text, row: valueRow(text), isHtml });
    case 'shortcode':
    case 'template':
      return problem(kind, place, { text, whole, address, isHtml });
    default:
      return problem(keyByKind[kind], place, { text, isHtml });
  }
}

/** The pieces of a text with one mark of another program, the first, in place of several. */
function withOneMark(pieces: readonly LeftOver[]): LeftOver[] {
  const first = pieces.find(({ kind }) => kind === 'programMark');
  return pieces.filter((one) => one.kind !== 'programMark' || one === first);
}

/** The pieces that are already reported as markdown between tags of HTML. */
const isMarkdown = ({ kind }: LeftOver) =>
  /^(?:bold|emphasis|heading|image|link|list|strike|table)$/.test(kind);

/** Reports the left-over pieces of a text. @param bodyOffset the number of lines of the file before the text */
export function checkLeftOver(
  tree: Root,
  source: string,
  { file, bodyOffset }: { file: string; bodyOffset: number },
): Problem[] {
  const blocks = tree.data?.htmlBlocks ?? [];
  const isHtml = (line: number) =>
    blocks.some((one) => line >= one.line && line < one.line + one.value.split('\n').length);
  const forum = findBBCode(tree, source);
  const isForum = ({ kind, text }: LeftOver) =>
    (kind === 'shortcode' || kind === 'link') &&
    forum.some(({ tags }) =>
      new RegExp(String.raw`\[\/?(?:${tags.join('|')})[\]= ]`, 'i').test(text),
    );
  const unread = blocks.flatMap((block) => unreadMarkdown(block, parseWithRawHtml));
  const unreadLines = new Set(unread.map(({ line }) => line));
  const left = leftOver(tree, source).filter(
    (one) =>
      !(isMarkdown(one) && unreadLines.has(one.line)) &&
      !isForum(one) &&
      !(one.kind === 'link' && areCommentMarks(one.text, source)),
  );
  return [
    ...unread.map(({ line, text, html }) =>
      problem('markdownInHtml', { file, line: line + bodyOffset }, { text, html }),
    ),
    ...forum.map(({ line, text, count, repaired }) => {
      const block = { value: repaired, line };
      const [inHtml] = isHtml(line) ? unreadMarkdown(block, parseWithRawHtml) : [];
      return problem(
        'bbcode',
        { file, line: line + bodyOffset },
        { text, count, repaired: inHtml?.html ?? repaired },
      );
    }),
    ...checkCommands(left.filter(isCommand), { file, bodyOffset }, isHtml),
    ...withOneMark(left)
      .filter((one) => !isCommand(one))
      .map((one) => leftOverProblem(one, { file, line: one.line + bodyOffset }, isHtml(one.line))),
  ];
}

/** Whether the last line of a block of code is the fence that ends it. */
function isClosed({ position }: Code, source: string): boolean {
  const typed = source.slice(position?.start.offset, position?.end.offset);
  const [fence] = /^`{3,}|^~{3,}/.exec(typed) ?? [];
  // This is indented HTML.
  if (fence === undefined) return true;
  const last = typed.slice(typed.lastIndexOf('\n') + 1).replace(/^[\s>]+/, '');
  return typed.includes('\n') && last.startsWith(fence);
}

/** Reports blocks of code that are not closed before the end of the text. */
export const checkOpenCode = (
  nodesOf: NodesOf,
  source: string,
  placeOf: (node: Code) => Place,
): Problem[] =>
  nodesOf('code')
    .filter((node) => !isClosed(node, source))
    .map((node) => {
      const typed = source.slice(node.position?.start.offset, node.position?.end.offset);
      return problem('openCode', placeOf(node), { fence: typed.split('\n', 1)[0] ?? '' });
    });
