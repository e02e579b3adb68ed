/** What an editor typed in the blocks of a text, with everything masked that markdown has read as markup. */
import type { Nodes, Parents, Root } from 'mdast';

/** Stands for each masked character. Line breaks are kept. */
export const masked = '\uFFFC';

const mask = (typed: string) => typed.replace(/[^\n]/g, masked);

/** A block of words: a paragraph, a heading or the cell of a table. */
export interface TypedBlock {
  /** What is typed, masked; as long as the block in its source. */
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
    const from = child.position?.start.offset;
    const to = child.position?.end.offset;
    // Nodes that plugins have made have no position: they are part of the text between other nodes.
    if (from === undefined || to === undefined || from < at || to > end) continue;
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
  const [first, last] = [node.children.at(0)?.position, node.children.at(-1)?.position];
  const ownLength = node.data?.hName ? undefined : markLengths[node.type];
  const length = isKept ? 0 : node.type === 'delete' ? 2 : ownLength;
  const from = length === undefined ? (first?.start.offset ?? end) : start + length;
  const to = length === undefined ? (last?.end.offset ?? end) : end - length;
  const inner = typedBetween(source, [from, to], node.children, keepsEmphasis);
  return mask(source.slice(start, from)) + inner + mask(source.slice(to, end));
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
 * @param source the text from which the tree was parsed
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
  const walk = (node: Nodes, parent: Parents) => {
    if (!isParent(node)) return;
    if (!blocks.has(node.type)) return void node.children.forEach((child) => walk(child, node));
    const { start, end } = node.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return;
    if (!isWanted(source.slice(start.offset, end.offset), node)) return;
    const typed = typedOf(node, parent, source, [start.offset, end.offset], keepsEmphasis);
    const text = typed
      .replace(escape, mask)
      .replace(linePrefix, (prefix) => ' '.repeat(prefix.length));
    found.push({ text, offset: start.offset, line: start.line });
  };
  walk(tree, tree);
  return found;
}

/** The line of the character at an index of a block. */
export const lineAt = ({ text, line }: TypedBlock, index: number): number =>
  line + (text.slice(0, index).match(/\n/g)?.length ?? 0);
