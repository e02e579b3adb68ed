/**
 * Reads marks of other programs that have only one known meaning as the markdown that means the same. The text is changed before
 * it is parsed. A change is kept only if the parser finds what it was meant for, which it does not in code or among words.
 */
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { headingSlugs } from '../heading-slugs.ts';
import { isReservedId } from '../html/anchors.ts';
import { htmlPhrase } from '../html/inline.ts';
import { nodesByType } from '../nodes.ts';
import { foreignAddresses } from './addresses.ts';
import { foreignAttributes } from './attribute-lists.ts';
import { foreignCode } from './code-blocks.ts';
import { foreignPictures } from './pictures.ts';
import { foreignShortcodes } from './shortcodes.ts';
import { replaced, type Replacement } from './replacement.ts';

declare module 'mdast' {
  interface RootData {
    /** The marks of other programs that were replaced; absent if there are none. */
    foreign?: readonly Replacement[];
  }
}

/** Whether a text may have marks of another program; true for some texts without any. */
export const mayBeForeign = (text: string): boolean => /\{[{%:#.]|\{[ \t]*[a-z]+=/.test(text);

/** Replacements that are kept or dropped together. Of two that overlap, the first one counts. */
function findForeign(text: string): Replacement[][] {
  const found: Replacement[][] = [
    ...foreignCode(text),
    ...[foreignPictures, foreignAddresses, foreignAttributes, foreignShortcodes].flatMap((find) =>
      find(text).map((one) => [one]),
    ),
  ];
  const taken: Replacement[] = [];
  return found.filter((group) => {
    const isFree = group.every(({ start, end }) =>
      taken.every((other) => end <= other.start || other.end <= start),
    );
    if (isFree) taken.push(...group);
    return isFree;
  });
}

/** The innermost node around a range of the text. */
function nodeAround(node: Nodes, start: number, end: number): Nodes | undefined {
  const from = node.position?.start.offset;
  const to = node.position?.end.offset;
  if (node.type !== 'root' && (from === undefined || to === undefined || from > start || to < end))
    return undefined;
  if ('children' in node) {
    for (const child of node.children) {
      const found = nodeAround(child, start, end);
      if (found) return found;
    }
  }
  return node;
}

const places: Record<Replacement['kind'], readonly Nodes['type'][]> = {
  address: ['definition', 'html', 'image', 'link'],
  attributes: ['blockquote', 'heading', 'list', 'listItem', 'paragraph', 'root', 'text'],
  code: ['code'],
  picture: ['image'],
  shortcode: ['text'],
  tag: ['html'],
};

/** The types of nodes that may have attributes directly after them. */
const withAttributes = new Set<Nodes['type']>([
  ...(['delete', 'emphasis', 'html', 'image', 'imageReference'] as const),
  ...(['inlineCode', 'link', 'linkReference', 'strong'] as const),
]);

/** Whether a node that may have attributes ends at a place of the text. */
const isAfterNode = (node: Nodes, place: number): boolean =>
  (node.position?.end.offset === place && withAttributes.has(node.type)) ||
  ('children' in node && node.children.some((child) => isAfterNode(child, place)));

/** Whether a replacement is where it is meant to be. @param tree the tree of the text that has it */
function stands(tree: Root, { kind, start, end }: Replacement, text: string): boolean {
  const node = nodeAround(tree, start, end);
  if (!node || !places[kind].includes(node.type)) return false;
  const from = node.position?.start.offset;
  if (kind === 'picture') return from === start;
  if (kind === 'code') return from === start || node.position?.end.offset === end;
  if (kind !== 'attributes') return true;
  // Those after words, and not in a line of their own or at the end of a heading
  if (/\S/.test(text.charAt(start - 1)) && !isAfterNode(tree, start)) return false;
  return node.type !== 'text' || from === start;
}

/** What to try in place of replacements that were not kept: in HTML, the tag that means the same. */
function otherwise(tree: Root, group: readonly Replacement[], text: string): Replacement[][] {
  const [one] = group;
  if (group.length !== 1 || one?.inHtml === undefined) return [];
  const { inHtml, ...rest } = one;
  const tag: Replacement = { ...rest, kind: 'tag', text: inHtml };
  return stands(tree, tag, text) ? [[tag]] : [];
}

/**
 * Parses a text that may have marks of other programs.
 *
 * @param parse parses markdown
 * @returns the tree, the text that was parsed, which is as long as before, and what was replaced in it
 */
export function parseForeign(
  text: string,
  parse: (text: string) => Root,
): { tree: Root; read: string; foreign: readonly Replacement[] } {
  let groups = findForeign(text);
  for (;;) {
    const foreign = groups.flat();
    const read = replaced(text, foreign);
    const tree = parse(read);
    const isWhole = (group: readonly Replacement[]) =>
      group.every((one) => stands(tree, one, read));
    if (groups.every(isWhole)) return { tree, read, foreign };
    groups = groups.flatMap((group) => (isWhole(group) ? [group] : otherwise(tree, group, read)));
  }
}

/** Removes the placeholders of attributes from words, and lists what was replaced in the data of a tree. Mutates the tree. */
export function keepForeign(tree: Root, foreign: readonly Replacement[]): void {
  if (foreign.length === 0) return;
  tree.data = { ...tree.data, foreign };
  const lists = foreign.filter(({ kind }) => kind === 'attributes');
  visit(tree, 'text', (node) => {
    const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    for (const { start, end, text } of lists) {
      if (start < to && from < end) node.value = node.value.replace(text, '');
    }
  });
}

/**
 * Gives headings the ids in their attributes, as targets of links. An id that is taken already, or that a link cannot have, is
 * left out. Mutates the tree.
 */
export function addForeignAnchors(tree: Root): void {
  const named = tree.data?.foreign?.filter(({ id }) => id !== undefined) ?? [];
  if (named.length === 0) return;
  const nodesOf = nodesByType(tree);
  const taken = new Set([
    ...headingSlugs(nodesOf),
    ...nodesOf('htmlPhrase').map(({ properties }) => properties['id']),
  ]);
  for (const { start, id = '' } of named) {
    const heading = nodesOf('heading').find(
      ({ position }) =>
        (position?.start.offset ?? Infinity) <= start && start <= (position?.end.offset ?? -1),
    );
    if (!heading || taken.has(id) || isReservedId(id)) continue;
    taken.add(id);
    heading.children.unshift(htmlPhrase('span', { id }, []));
  }
}

/** The text that was parsed in place of the one that was typed. */
export const textAsRead = (tree: Root, text: string): string =>
  replaced(text, tree.data?.foreign ?? []);
