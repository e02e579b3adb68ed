/** What an editor typed in the blocks of a text, with everything masked that markdown has read as markup. */
import type { Nodes, Parents, Root } from 'mdast';
import { inTypedOrder } from './typed-places.ts';

/** Stands for each masked character. Line breaks are kept. */
export const masked = '\uFFFC';

const mask = (typed: string) => typed.replace(/[^\n]/g, masked);

/** A block of words: a paragraph, a heading or the cell of a table. */
export interface TypedBlock {
  /** What is typed, masked. */
  text: string;
  /** The index of its first character in the source. */
  offset: number;
  /** The line of its first character, from 1. */
  line: number;
}

const blocks = new Set(['heading', 'htmlWords', 'paragraph', 'tableCell', 'leafDirective']);

/** How many characters the marks of a node have on each side; undefined if everything around its children is a mark. */
const markLengths: Partial<Record<Nodes['type'], number>> = { emphasis: 1, strong: 2 };

/** The emphasis that a block may keep: its marks are not masked. */
const emphases = new Set(['delete', 'emphasis', 'strong']);

const escape = /\\[!-/:-@[-`{-~]/g;
/** The marks of quotations at the beginning of further lines. */
const linePrefix = /(?<=\n)[^\S\n]*(?:>[^\S\n]?)+/g;

/** The bars around a cell, which belong to it. */
const cellBars = /^\||(?<!\\)\|$/g;

const isParent = (node: Nodes): node is Parents => 'children' in node;

/** Whether a link is an address without marks, which GFM has linked. */
const isBareAddress = (node: Nodes, source: string) =>
  node.type === 'link' && !/[[<]/.test(source.charAt(node.position?.start.offset ?? 0));

/** A range of the source, and its first line. */
interface Range {
  from: number;
  to: number;
  line: number;
}

/**
 * The range of a node. One without a position has that of the nodes in it: browsers make an element twice if it ends in another
 * block. Undefined if nothing of it is from the source.
 *
 * @param isOfWords whether only the nodes without others in them count, such as words
 */
function rangeOf(node: Nodes, isOfWords = false): Range | undefined {
  const { start, end } = node.position ?? {};
  const counts = !isOfWords || !isParent(node);
  if (counts && start?.offset !== undefined && end?.offset !== undefined) {
    return { from: start.offset, to: end.offset, line: start.line };
  }
  if (!isParent(node)) return undefined;
  const inner = node.children.flatMap((child) => rangeOf(child, isOfWords) ?? []);
  const [first, last] = [inner.at(0), inner.at(-1)];
  return first && last && { ...first, to: last.to };
}

/** The source from one index to another, with the nodes among `children` masked as they need. */
function typedBetween(
  source: string,
  [start, end]: [number, number],
  children: readonly Nodes[],
  keepsEmphasis: boolean,
): string {
  let typed = '';
  let at = start;
  for (const child of children) {
    const range = rangeOf(child);
    // What plugins have made is part of the text between other nodes.
    if (!range || range.from < at || range.to > end) continue;
    const { from, to } = range;
    typed += source.slice(at, from) + typedIn(source, [from, to], child, keepsEmphasis);
    at = to;
  }
  return typed + source.slice(at, end);
}

function typedIn(
  source: string,
  [start, end]: [number, number],
  node: Nodes,
  keepsEmphasis: boolean,
): string {
  if (node.type === 'text' || isBareAddress(node, source)) return source.slice(start, end);
  if (!isParent(node)) return mask(source.slice(start, end));
  const isKept = keepsEmphasis && emphases.has(node.type);
  const inner = node.children.flatMap((child) => rangeOf(child) ?? []);
  const ownLength = node.data?.hName || !node.position ? undefined : markLengths[node.type];
  const length = isKept ? 0 : node.type === 'delete' ? 2 : ownLength;
  const from = length === undefined ? (inner.at(0)?.from ?? end) : start + length;
  const to = length === undefined ? (inner.at(-1)?.to ?? end) : end - length;
  const words = typedBetween(source, [from, to], node.children, keepsEmphasis);
  return mask(source.slice(start, from)) + words + mask(source.slice(to, end));
}

/** The box of a task, which belongs to the paragraph after it. */
const taskBox = /^\[[\sxX]\]/;

const isTask = (node: Parents) => node.type === 'listItem' && typeof node.checked === 'boolean';

/** Whether a block has marks around its words: the tags of an element or a figure, or all of a directive but the words in brackets. */
const hasMarksAround = ({ type, data }: Parents) =>
  type === 'leafDirective' || type === 'htmlWords' || data?.hName === 'figure';

/** What is typed in a block: without the bars of a cell, the box of a task, and marks around its words. */
function typedOf(
  block: Parents,
  parent: Parents,
  source: string,
  range: [number, number],
  keepsEmphasis: boolean,
): string {
  if (hasMarksAround(block)) return typedIn(source, range, block, keepsEmphasis);
  const typed = typedBetween(source, range, block.children, keepsEmphasis);
  if (block.type === 'tableCell') return typed.replace(cellBars, mask);
  return isTask(parent) ? typed.replace(taskBox, mask) : typed;
}

/**
 * The blocks of words of a text. Code, HTML, addresses of links, escaped characters and the marks of all that has been
 * understood are masked.
 *
 * @param source the text from which the tree was parsed. The blocks have their characters where they were typed
 * @param isWanted whether a block with this source is wanted
 * @param keepsEmphasis whether marks of emphasis are left as typed
 */
export function typedBlocks(
  tree: Root,
  source: string,
  isWanted: (source: string, block: Parents) => boolean,
  keepsEmphasis = false,
): TypedBlock[] {
  const found: TypedBlock[] = [];
  let done = 0;
  const walk = (node: Nodes, parent: Parents) => {
    if (!isParent(node)) return;
    if (!blocks.has(node.type)) return void node.children.forEach((child) => walk(child, node));
    const whole = rangeOf(node);
    // The same element in several blocks has its position in each of them.
    const range = whole && whole.from < done ? rangeOf(node, true) : whole;
    if (!range) return;
    done = range.to;
    const { from, to, line } = range;
    if (!isWanted(source.slice(from, to), node)) return;
    const parsed = typedOf(node, parent, source, [from, to], keepsEmphasis);
    const text = inTypedOrder(tree, parsed, from, masked)
      .replace(escape, mask)
      .replace(linePrefix, (prefix) => ' '.repeat(prefix.length));
    found.push({ text, offset: from, line });
  };
  walk(tree, tree);
  return found;
}

/** The line of the character at an index of a block. */
export const lineAt = ({ text, line }: TypedBlock, index: number): number =>
  line + (text.slice(0, index).match(/\n/g)?.length ?? 0);
