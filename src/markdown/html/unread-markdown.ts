/**
 * Markdown between the tags of a block of HTML. It is not read there (CommonMark 0.31, 4.6), so its marks would be printed. Only
 * what would be markdown elsewhere counts: `2 * 3` and `f**k` have no marks.
 */
import { escapeAttribute, escapeText } from 'entities';
import type { Nodes, Root } from 'mdast';
import { isBlockName, isSentenceName, unsafeKindOf } from './elements.ts';
import { isTyped } from './inline.ts';
import { htmlTokens } from './tokens.ts';

/** A block of HTML as it is typed, without the marks of a quotation or a list around it. */
export interface BlockOfHtml {
  value: string;
  /** Its first line, from 1. */
  line: number;
}

/** A line with markdown that is not read. */
interface UnreadMarkdown {
  line: number;
  /** The markdown that is not read, or its first line. */
  text: string;
  /** The line as HTML; absent if the markdown is a block, such as a list. */
  html?: string;
}

/** A stretch of words between two tags of blocks. */
interface Stretch {
  start: number;
  end: number;
}

/** A piece of markdown, with the HTML that it stands for. */
interface Piece extends Stretch {
  html: string | undefined;
}

/** The runs of words in a block, and the block with everything masked that is printed as it is typed, such as code. */
function stretchesOf(value: string): { stretches: Stretch[]; words: string } {
  const stretches: Stretch[] = [];
  let words = value;
  let start = 0;
  const typed: { name: string; from: number }[] = [];
  for (const token of htmlTokens(value)) {
    if (token.type !== 'start' && token.type !== 'end') continue;
    const close = value.indexOf('>', token.offset);
    const after = token.type === 'start' ? token.offset + token.text.length : close + 1;
    const { name } = token;
    if (isTyped(name) || unsafeKindOf(name)) {
      if (token.type === 'start') typed.push({ name, from: after });
      const [first] = typed;
      if (token.type === 'end' && first?.name === name) {
        const hidden = value.slice(first.from, token.offset).replace(/[^\n]/g, 'x');
        words = words.slice(0, first.from) + hidden + words.slice(token.offset);
        typed.length = 0;
      }
    }
    if (isSentenceName(name) && !isBlockName(name)) {
      // A line of a tag is not one of markdown, whatever it begins with.
      const tag = words.slice(token.offset, after);
      if (tag.includes('\n')) {
        words = words.slice(0, token.offset) + tag.replaceAll('\n', ' ') + words.slice(after);
      }
      continue;
    }
    stretches.push({ start, end: token.offset });
    start = Math.max(start, after);
  }
  stretches.push({ start, end: value.length });
  return { stretches: stretches.filter((one) => one.start < one.end), words };
}

const mayHaveMarks = /[*_~`[\]#|\\]|^[^\S\n]*(?:[-+>]|\d+[.)])\s/m;

/** A mark that is escaped as in markdown: its backslash would be printed. */
const escaped = /\\([*_~`[\]#])/g;

const rangeOf = ({ position }: Nodes): Stretch => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

/** The HTML that a node of a sentence stands for; undefined if it is not one, or has no marks. */
function htmlOf(node: Nodes, source: string): string | undefined {
  const { start, end } = rangeOf(node);
  const words = () => {
    if (!('children' in node)) return '';
    const [first, last] = [node.children.at(0), node.children.at(-1)];
    if (!first || !last) return '';
    const inner = node.children.flatMap((child) => piecesIn(child, source, false));
    return withPieces(source, { start: rangeOf(first).start, end: rangeOf(last).end }, inner);
  };
  switch (node.type) {
    case 'emphasis':
      return `<em>${words()}</em>`;
    case 'strong':
      return `<strong>${words()}</strong>`;
    case 'delete':
      return `<del>${words()}</del>`;
    case 'inlineCode':
      return `<code>${escapeText(node.value)}</code>`;
    case 'link':
      return source.charAt(start) === '['
        ? `<a href="${escapeAttribute(node.url)}"${node.title ? ` title="${escapeAttribute(node.title)}"` : ''}>${words()}</a>`
        : undefined;
    case 'image': {
      const image = `<img src="${escapeAttribute(node.url)}" alt="${escapeAttribute(node.alt ?? '')}">`;
      return node.title
        ? `<figure>${image}<figcaption>${escapeText(node.title)}</figcaption></figure>`
        : image;
    }
    case 'heading':
      return /^\s*#/.test(source.slice(start, end))
        ? `<h${node.depth}>${words()}</h${node.depth}>`
        : undefined;
    default:
      return undefined;
  }
}

/** Nodes of markdown that begin with a line. A list of one item may be a dash before words. */
const isBlockOfMarkdown = (node: Nodes) =>
  ['blockquote', 'code', 'heading', 'table', 'thematicBreak'].includes(node.type) ||
  (node.type === 'list' && node.children.length > 1);

/** @param mayBeBlock whether the source begins with a line */
function piecesIn(node: Nodes, source: string, mayBeBlock: boolean): Piece[] {
  const range = rangeOf(node);
  const isFirst = source.slice(0, range.start).trim() === '';
  const isLine = mayBeBlock || !isFirst;
  const isHeading = node.type === 'heading';
  // Addresses that GFM has linked have no place.
  if (node.position && (!isHeading || isLine)) {
    const html = htmlOf(node, source);
    if (html !== undefined) return [{ ...range, html }];
  }
  if (isBlockOfMarkdown(node) && isLine) return [{ ...range, html: undefined }];
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => piecesIn(child, source, mayBeBlock));
}

/** A stretch of a text with its pieces replaced by their HTML. */
function withPieces(source: string, { start, end }: Stretch, pieces: readonly Piece[]): string {
  let done = '';
  let at = start;
  for (const piece of pieces) {
    if (piece.html === undefined || piece.start < at || piece.end > end) continue;
    done += source.slice(at, piece.start) + piece.html;
    at = piece.end;
  }
  return done + source.slice(at, end);
}

/** The pieces of markdown in a block of HTML, in their order. */
function piecesOf({ value }: BlockOfHtml, parse: (text: string) => Root): Piece[] {
  const { stretches, words } = stretchesOf(value);
  return stretches.flatMap(({ start, end }) => {
    const source = words.slice(start, end);
    if (!mayHaveMarks.test(source)) return [];
    const beginsLine = /(?:^|\n)[^\S\n]*$/.test(value.slice(0, start));
    const pieces = piecesIn(parse(source), source, beginsLine || /^[^\S\n]*\n/.test(source));
    const marks = [...source.matchAll(escaped)].map(({ 0: found, 1: mark = '', index }): Piece => ({
      start: index,
      end: index + found.length,
      html: `&#${mark.charCodeAt(0)};`,
    }));
    const outside = marks.filter(
      (mark) => !pieces.some((piece) => piece.start <= mark.start && mark.end <= piece.end),
    );
    return [...pieces, ...outside]
      .sort((a, b) => a.start - b.start)
      .map((piece) => ({ ...piece, start: start + piece.start, end: start + piece.end }));
  });
}

const longest = 200;

/**
 * The lines of a block of HTML that have markdown.
 *
 * @param parse reads markdown and leaves HTML as it is
 */
export function unreadMarkdown(
  block: BlockOfHtml,
  parse: (text: string) => Root,
): UnreadMarkdown[] {
  const { value, line } = block;
  const lineOf = (index: number) => line + value.slice(0, index).split('\n').length - 1;
  const byLine = Map.groupBy(piecesOf(block, parse), ({ start }) => lineOf(start));
  return [...byLine].map(([at, pieces]): UnreadMarkdown => {
    const [first] = pieces;
    const last = pieces.at(-1);
    if (!first || !last) return { line: at, text: '' };
    const text = value.slice(first.start, first.end).split('\n', 1)[0]?.trim() ?? '';
    if (pieces.some(({ html }) => html === undefined)) return { line: at, text };
    const start = value.lastIndexOf('\n', first.start) + 1;
    const next = value.indexOf('\n', last.end);
    const whole = { start, end: next < 0 ? value.length : next };
    const html = withPieces(value, whole, pieces).trim();
    return { line: at, text, html: html.length > longest ? (first.html ?? html) : html };
  });
}
