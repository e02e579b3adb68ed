/** Finds what looks like markup but has not been read as markup: it would be printed as it is typed. */
import { decodeHTMLStrict } from 'entities';
import type { Nodes, Root, Strong } from 'mdast';
import { directiveLike } from '../directives/directive-like.ts';
import { textAsRead } from '../foreign/read-foreign.ts';
import { patterns, type LeftOverKind } from './left-over-patterns.ts';
import { listLike, mayHaveValueLines } from './lists/list-lines.ts';
import { mayHaveProgramMark } from './program-marks.ts';
import { typedOfNode } from './typed-places.ts';
import { lineAt, masked, typedBlocks, type TypedBlock } from './typed-text.ts';

export interface LeftOver {
  kind: LeftOverKind;
  /**
   * The piece as it is typed. Long pieces are shortened, except links and pictures; marks of emphasis have the words around them.
   */
  text: string;
  /** The line in the text, from 1. */
  line: number;
  /** The mark of emphasis, for kinds that have several. */
  mark?: string;
  /** All that is typed of a command that has been shortened; a note that lacks the colon, with it. */
  whole?: string;
  /** The address that a shortcode has in it, or after it. */
  address?: string;
}

/** The mark of bold words that a piece begins with. Four stars are two of them. */
const markIn = (piece: string) => /^(?:__|\*{3}(?!\*))/.exec(piece)?.[0] ?? '**';

/** Marks of emphasis alone say little, so they are shown with the words around them. */
const shownWithin = new Set<LeftOverKind>(['bold', 'strike']);

/** Kinds whose pieces are shown in full, because the repair contains them. */
const shownWhole = new Set<LeftOverKind>([
  'attributes',
  'change',
  'footnote',
  'gridTable',
  'image',
  'lineBlock',
  'link',
  'programMark',
]);

/**
 * Kinds that are not looked for in a line of front matter, because they are printed as they are typed or have a check of their
 * own.
 */
const onlyInTexts = new Set<LeftOverKind>([
  'footnote',
  'heading',
  'image',
  'link',
  'list',
  'programMark',
]);

/** Whether a text may have a left-over piece; true for some texts without one. */
const mayMatter = (source: string) =>
  /[[\]#{*~|<&]|!\(|__|==|%%|\+\+|=[A-Z]/.test(source) ||
  listLike.test(source) ||
  mayHaveValueLines(source) ||
  mayHaveProgramMark(source);

/** An address, without the mark at its end that ends a tracked change or a comment. */
const address =
  /(?:https?:\/\/|www\.)(?:(?!(?:\+\+|--|==|~~)\}|~>|(?:\+\+|==|%%)(?!\S))[^\s<>*"”])+/g;

const longest = 60;
const shortened = (text: string) =>
  text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text;

/** What is typed around a mark in its line: up to two words before it and five after it. */
function surroundings(text: string, index: number, length: number): string {
  const [before = ''] =
    /(?:\S*[^\S\n]+){0,2}\S*$/.exec(text.slice(Math.max(0, index - longest), index)) ?? [];
  const [after = ''] =
    /^\S*(?:[^\S\n]+\S+){0,5}/.exec(text.slice(index + length, index + longest)) ?? [];
  return `${before}${text.slice(index, index + length)}${after}`;
}

/** Whether a character reference is one of HTML, which markdown has read. */
const isKnown = (reference: string) => decodeHTMLStrict(reference) !== reference;

const blank = (piece: string) => piece.replace(/[^\n]/g, ' ');

const withBlank = (text: string, start: number, end: number) =>
  text.slice(0, start) + blank(text.slice(start, end)) + text.slice(end);

/** A piece as an editor is to see it. */
function shown(kind: LeftOverKind, typed: string, index: number, length: number): string {
  const piece = shownWithin.has(kind)
    ? surroundings(typed, index, length)
    : typed.slice(index, index + length);
  if (shownWhole.has(kind)) return piece;
  const [first = ''] = piece.replace(/^[>\s]+/, '').split('\n', 1);
  return shortened(first.trim());
}

/** An address in a shortcode, or directly after it: `[embed]https://…[/embed]`. */
const addressIn = /^\[[^\]\n]*?(?:\]\s*)?(?<address>https?:\/\/[^\s"'”’[\]<>]+)/;

/** A line that begins with the mark of a footnote and words, with the colon that it lacks; undefined for other marks. */
function withColon(typed: string, start: number, end: number): string | undefined {
  const [, words] = /^[^\S\n]+([^\n]*\p{L}[^\n]*)/u.exec(typed.slice(end)) ?? [];
  if (words === undefined || !/(?:^|\n)[^\S\n]*$/.test(typed.slice(0, start))) return undefined;
  return shortened(`${typed.slice(start, end)}: ${words.trim()}`);
}

/** Whether the bracket that a link would begin with is escaped. */
const isEscaped = (before: string, piece: string) =>
  piece.startsWith('](') && /\\\[[^\][]*$/.test(before);

/** Whether a block is directly below the line of a directive, whose braces it may have. */
const isBelowDirective = (source: string, offset: number) =>
  /(?:^|\n)(?:[^\S\n]|>)*::+\p{L}[\p{L}\d_-]*(?:\[[^\]\n]*\])?[^\S\n]*\n(?:[^\S\n]|>)*$/u.test(
    source.slice(Math.max(0, offset - 1000), offset),
  );

/** The left-over pieces of a block. */
function leftOverIn(block: TypedBlock, source: string, isLine: boolean): LeftOver[] {
  const typed = source.slice(block.offset, block.offset + block.text.length);
  /** The text without the pieces found so far: a link with a shortcode in it is reported once. */
  let whole = block.text;
  /** The same without addresses, and without lines that the check of directives reports. */
  let words = whole
    .replace(address, (found) => found.replace(/[^[\]]/g, masked))
    .replace(directiveLike, blank);
  // The check of directives reports these, too.
  if (isBelowDirective(source, block.offset))
    words = words.replace(/^\{[^{}\n]*\}(?=[^\S\n]*(?:\n|$))/, blank);
  const found: LeftOver[] = [];
  for (const [kind, pattern] of patterns) {
    if (isLine && onlyInTexts.has(kind)) continue;
    if (kind === 'values' && !mayHaveValueLines(words)) continue;
    if (kind === 'programMark' && !mayHaveProgramMark(whole)) continue;
    for (const { 0: piece, index } of (onlyInTexts.has(kind) ? whole : words).matchAll(pattern)) {
      if (kind === 'unknownEntity' && isKnown(piece)) continue;
      const end = index + piece.length;
      const isNew = whole.slice(index, end) === block.text.slice(index, end);
      [whole, words] = [withBlank(whole, index, end), withBlank(words, index, end)];
      if (kind === 'link' && (!isNew || isEscaped(typed.slice(0, index), piece))) continue;
      const line = lineAt(block, index + piece.search(/\S/));
      const picture = kind === 'link' ? /!(?:\[[^\][]*)?$/.exec(whole.slice(0, index)) : null;
      if (picture) {
        whole = withBlank(whole, picture.index, end);
        found.push({ kind: 'image', text: typed.slice(picture.index, end), line });
        continue;
      }
      const all = typed.slice(index, end);
      const text = shown(kind, typed, index, piece.length);
      const note = kind === 'footnote' ? withColon(typed, index, end) : undefined;
      const isShortened = (kind === 'shortcode' || kind === 'template') && all !== text;
      const given = kind === 'shortcode' ? addressIn.exec(typed.slice(index)) : null;
      found.push({
        ...{ kind, text, line },
        ...(kind === 'bold' && { mark: markIn(piece) }),
        ...(isShortened && { whole: all }),
        ...(note !== undefined && { whole: note }),
        ...(given?.groups && { address: given.groups['address'] }),
      });
      if (kind === 'list' || kind === 'values') break;
    }
  }
  return found;
}

/** Whether bold words are all that is in bold ones: `****Budget****`. Word processors export bold twice. */
function isTwice(
  { children, position: outer }: Strong,
  { position: inner }: Nodes,
  source: string,
) {
  const [from = 0, to = 0] = [inner?.start.offset, inner?.end.offset];
  const isSame = from === (outer?.start.offset ?? 0) + 2 && to === (outer?.end.offset ?? 0) - 2;
  return children.length === 1 && isSame && !source.slice(from + 2, to - 2).includes('*');
}

/**
 * Bold words within bold ones, which cannot be meant: one of the marks belongs elsewhere.
 *
 * @param parsed the text from which the tree was parsed
 */
function boldInBold(tree: Root, source: string, parsed: string): LeftOver[] {
  const within = (node: Nodes, bold: Strong | undefined): LeftOver[] => {
    if (!('children' in node)) return [];
    const { start } = node.position ?? {};
    // HTML is explicit about where it begins and ends: word processors and Ghost put <b> around <strong>.
    const isOwn = node.type === 'strong' && /[*_]/.test(parsed[start?.offset ?? -1] ?? '');
    if (isOwn && bold && start && !isTwice(bold, node, parsed)) {
      const text = shortened(typedOfNode(tree, node, source).split('\n', 1)[0] ?? '');
      return [{ kind: 'bold', text, line: start.line, mark: markIn(text) }];
    }
    return node.children.flatMap((child) => within(child, isOwn ? node : bold));
  };
  return within(tree, undefined);
}

const mayHaveBoldInBold = (source: string) => (source.match(/\*\*|__/g)?.length ?? 0) > 3;

/** The name that a closing shortcode has: `caption` for `[/caption]`. */
const closedName = ({ kind, text }: LeftOver): string | undefined =>
  kind === 'shortcode' ? /^\[\/(.*)\]$/.exec(text)?.[1] : undefined;

/**
 * Finds the left-over pieces of a text and their lines. Code, escaped characters and what markdown has understood are left out,
 * and so are directives. Never throws.
 *
 * @param isLine whether it is a line of front matter
 */
export function leftOver(tree: Root, source: string, isLine = false): LeftOver[] {
  const parsed = textAsRead(tree, source);
  const found = typedBlocks(tree, parsed, mayMatter)
    .filter(({ text }) => mayMatter(text))
    .flatMap((block) => leftOverIn(block, source, isLine));
  /** One piece of a kind in a line is enough: a mark without its counterpart often makes two. Commands are counted. */
  const first = new Map<string, LeftOver>();
  for (const one of found) {
    const isCommand = ['shortcode', 'template'].includes(one.kind);
    const key = `${one.kind} ${one.line} ${shownWhole.has(one.kind) ? one.text : ''}${isCommand ? first.size : ''}`;
    if (!first.has(key)) first.set(key, one);
  }
  const opened = new Set(found.map(({ text }) => /^\[([\w-]+)/.exec(text)?.[1]));
  return [
    ...[...first.values()].filter((one) => !opened.has(closedName(one) ?? '')),
    ...(mayHaveBoldInBold(source) ? boldInBold(tree, source, parsed) : []),
  ];
}
