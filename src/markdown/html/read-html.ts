import type { Nodes, Parents, Root } from 'mdast';
import { removeRepeatedAnchors } from './anchors.ts';
import { htmlFaults, type HtmlFault } from './faults.ts';
import { parseHtml } from './html-tree.ts';
import { findIndentedHtml } from './indented-html.ts';
import { linkAddresses, removeInnerLinks } from './inner-links.ts';
import { readNamedBlanks } from './named-blanks.ts';
import { readNodes } from './read-nodes.ts';
import { isContainer, misplacedWord, sourceTokens, type SourceToken } from './source-words.ts';
import { endRepeatedTags } from './repeated-tags.ts';
import type { BlockOfHtml } from './unread-markdown.ts';

declare module 'mdast' {
  interface RootData {
    /** The blocks of HTML of a text, as they are typed. Absent if it has no HTML. */
    htmlBlocks?: readonly BlockOfHtml[];
  }
}

/** Whether a text may have HTML; true for some texts without any. */
export const mayHaveHtml = (text: string): boolean => /<[a-z/!?]/i.test(text);

/** Whether a text has no HTML but comments. Words beside a comment are in the block of the comment, so they count as HTML. */
const isOnlyMarkdown = (tokens: readonly SourceToken[]): boolean =>
  tokens.every(
    (token) =>
      token.type === 'gap' ||
      (token.type === 'text' && (token.isInWords === undefined || token.value.trim() === '')),
  );

const comment = /^<!--(?:(?!-->)[^])*-->$/;

/** Removes comments at the beginnings of blocks of words, and the spaces after them. Mutates the tree. */
function removeFirstComments(parent: Parents): void {
  for (const child of parent.children) if ('children' in child) removeFirstComments(child);
  if (isContainer(parent)) return;
  const { children } = parent;
  const isSpace = (node: Nodes) => node.type === 'text' && node.value.trim() === '';
  const at = children.findIndex(
    (child) => !isSpace(child) && !(child.type === 'html' && comment.test(child.value)),
  );
  if (!children.slice(0, at).some(({ type }) => type === 'html')) return;
  children.splice(0, at);
  const [first] = children;
  if (first?.type === 'text') first.value = first.value.trimStart();
}

/** A mark of another program, which ends an excerpt: `<!-- more -->`. */
const mark = /^<!--\s*(?:break|more|nextpage|readmore|teaser)\s*-->$/i;

/** Removes headings of nothing but such a mark. Mutates the tree. */
function removeMarkHeadings(parent: Parents): void {
  parent.children = parent.children.filter((child) => {
    if (isContainer(child) && 'children' in child) removeMarkHeadings(child);
    if (child.type !== 'heading') return true;
    const [only, ...others] = child.children;
    return !(only?.type === 'html' && mark.test(only.value) && others.length === 0);
  }) as typeof parent.children;
}

/** The blocks of HTML, including those in quotations and lists. */
function blocksOfHtml(node: Nodes): BlockOfHtml[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) =>
    child.type === 'html' && isContainer(node)
      ? [{ value: child.value, line: child.position?.start.line ?? 1 }]
      : blocksOfHtml(child),
  );
}

/**
 * Turns the HTML of a parsed text into nodes of markdown, so that everything that applies to markdown applies to it, too.
 * Comments are left out. What cannot be read is listed in `data.htmlFaults`.
 *
 * @param text the text from which the tree was parsed  @param typed the same as it is typed
 */
export function readHtml(tree: Root, text: string, typed: string): Root {
  removeMarkHeadings(tree);
  findIndentedHtml(tree, text);
  readNamedBlanks(tree, text);
  endRepeatedTags(tree);
  const htmlBlocks = blocksOfHtml(tree);
  linkAddresses(tree);
  removeInnerLinks(tree);
  const tokens = sourceTokens(tree, { parsed: text, typed });
  if (isOnlyMarkdown(tokens)) {
    removeFirstComments(tree);
    return tree;
  }
  const faults: HtmlFault[] = htmlFaults(tokens);
  const data = { ...tree.data, htmlFaults: faults, htmlBlocks };
  if (faults.some(({ kind }) => kind === 'tooDeep')) return { ...tree, data };
  const read: Root = { ...tree, data, children: readNodes(parseHtml(tree, text), text) };
  removeRepeatedAnchors(read);
  if (faults.length > 0) return read;
  const misplaced = misplacedWord(tokens, read);
  if (misplaced) {
    const { word, line } = misplaced;
    faults.push({ kind: 'misplaced', names: [word], count: 1, line });
  }
  return read;
}
