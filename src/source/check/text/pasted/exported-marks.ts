/** Finds what word processors write when they export a text as markdown, and readers would see: escaped marks, and comments. */
import type { Root } from 'mdast';
import { problem, type Place, type Problem } from '../../../../errors/problem.ts';
import { directives } from '../../../../markdown/directives/directives.ts';
import { textAsRead } from '../../../../markdown/foreign/read-foreign.ts';
import type { NodesOf } from '../../../../markdown/nodes.ts';
import { lineAt, typedBlocks } from '../../../../markdown/typed/typed-text.ts';
import { directiveMeant } from '../directives/meant-directive.ts';

/** A directive with a backslash before each colon. One backslash before all of them is how a line is printed. */
const escapedDirective = new RegExp(
  String.raw`(?<![\p{L}\p{N}\\])(?:\\:){2,}(?:(?<name>${[...directives.keys()].join('|')})(?![\p{L}\p{N}_]).*|[^\S\n]*$)`,
  'gimu',
);

/** A picture with a backslash before its brackets. */
const escapedPicture =
  /\\?!\\\[[^\][\n]*\\?\]\\?\([^()\s]+\.(?:avif|gif|jpe?g|png|svg|webp)\\?\)/gi;

/** A link with a backslash before its brackets. One before the first bracket only is how a link is printed. */
const escapedLink =
  /(?<![!\\])\\\[[^\][\n]*\\\]\\?\((?:https?:|mailto:|tel:|www\.|\.{0,2}\/|#)[^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)/gi;

/** A heading with a backslash before its number signs. One sign alone begins other lines, too: `\# of votes`. */
const escapedHeading = /(?<=^[ \t>]*)(?:(?:\\#){2,6}|\\#{2,6})[ \t]+\S.*/gm;

/** The mark of a footnote with a backslash before its brackets. */
const escapedNote = /(?<!\\)\\\[\\?\^(?:\d+|\p{L}+\d*)\\\]/gu;

const unescaped = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');

/** The marks of comments at the end of a word, and the line of a comment: `word[a][b]`, `[a]Ask Khan`. */
const commentMarks = /(?<=[\p{L}\p{N}.,;:!?”"’)…])(?:\\?\[[a-z]{1,2}\\?\])+(?![\p{L}\p{N}(:])/gu;
const commentLine = /^[^\S\n]*\\?\[([a-z]{1,2})\\?\](?=[^:([\s]|[^\S\n]+\S)(.*)$/gmu;

/** Whether two marks that look like a link with a label are reported as those of comments, which have lines of their own. */
export function areCommentMarks(text: string, body: string): boolean {
  const labels = /^\[([a-z]{1,2})\]\[([a-z]{1,2})\]$/.exec(text)?.slice(1) ?? [];
  if (![...body.matchAll(commentMarks)].some(([marks]) => marks.includes(text))) return false;
  const commented = new Set([...body.matchAll(commentLine)].map(([, label]) => label));
  return labels.length > 0 && labels.every((label) => commented.has(label));
}

/** Whether a text may have one of these; true for some texts without any. */
const mayMatter = (text: string) => /\\:\\:|\\\[|\\#|\[[a-z]{1,2}\\?\]/.test(text);

/** A text in which such marks are looked for. */
interface CheckedText {
  tree: Root;
  /** The nodes of `tree` by type. */
  nodesOf: NodesOf;
  body: string;
  /** The place of a line of the text, from 1. */
  placeAt: (line: number) => Place;
}

/** Reports what an export has left in a text. Never throws. */
export function checkExportedMarks({ tree, nodesOf, body, placeAt }: CheckedText): Problem[] {
  if (!mayMatter(body)) return [];
  let words = body;
  for (const { position } of nodesOf('inlineCode')) {
    const [from = 0, to = 0] = [position?.start.offset, position?.end.offset];
    words = words.slice(0, from) + ' '.repeat(to - from) + words.slice(to);
  }
  const problems: Problem[] = [];
  const endings: Problem[] = [];
  /** The lines of the marks of comments, and whether other marks stand beside them. */
  const marked = new Map<string, { line: number; isBeside: boolean }>();
  for (const block of typedBlocks(tree, textAsRead(tree, body), mayMatter)) {
    const typed = words.slice(block.offset, block.offset + block.text.length);
    /** Whether markdown has not read the bracket as that of a link. */
    const isTyped = (piece: string, index: number) =>
      piece.startsWith('\\') || block.text.charAt(index + piece.indexOf('[')) === '[';
    for (const { 0: text, index, groups } of typed.matchAll(escapedDirective)) {
      const directive = directives.get(groups?.['name']?.toLowerCase() ?? '');
      const meant = (directive && directiveMeant(text, directive)) ?? unescaped(text);
      const place = placeAt(lineAt(block, index));
      const found = problem('escapedMarks', place, { text: text.trim(), meant: meant.trim() });
      (directive ? problems : endings).push(found);
    }
    for (const pattern of [escapedPicture, escapedLink, escapedHeading, escapedNote]) {
      for (const { 0: text, index } of typed.matchAll(pattern)) {
        const place = placeAt(lineAt(block, index));
        problems.push(problem('escapedMarks', place, { text, meant: unescaped(text) }));
      }
    }
    for (const { 0: text, 1: label = '', 2: comment = '', index } of typed.matchAll(commentLine)) {
      const mark = marked.get(label);
      if (mark === undefined || !isTyped(text.trim(), index + text.search(/\S/))) continue;
      // After a space, a single letter may begin a note for readers.
      if (/^\s/.test(comment) && !mark.isBeside) continue;
      const { line } = placeAt(mark.line);
      const place = placeAt(lineAt(block, index));
      problems.push(problem('exportedComment', place, { label, comment: comment.trim(), line }));
    }
    for (const { 0: text, index } of typed.matchAll(commentMarks)) {
      if (!isTyped(text, index)) continue;
      const labels = [...text.matchAll(/[a-z]+/g)].map(([label]) => label);
      const line = lineAt(block, index);
      for (const label of labels) {
        if (!marked.has(label)) marked.set(label, { line, isBeside: labels.length > 1 });
      }
    }
  }
  return problems.length > 0 ? [...problems, ...endings] : [];
}
