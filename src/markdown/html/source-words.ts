/** Lists the words and tags of a text in order, from its source. */
import type { Nodes, Root, Text } from 'mdast';
import { typedRange } from '../typed/typed-places.ts';
import { isBlockName } from './elements.ts';
import { htmlTokens, type HtmlToken } from './tokens.ts';

/** A token with the line of the text that it begins on, from 1. A gap separates words. */
export type SourceToken = (HtmlToken | { type: 'gap' }) & {
  line: number;
  /** Whether it was typed within words of markdown, such as a paragraph, and not in a block of HTML. */
  isInWords?: boolean;
};

/** The nodes of markdown that stand within a sentence. */
const phrases = new Set([
  ...['delete', 'emphasis', 'footnoteReference', 'html', 'htmlLiteral', 'htmlPhrase', 'image'],
  ...['imageReference', 'inlineCode', 'link', 'linkReference', 'strong', 'text', 'textDirective'],
]);

/** Whether a node of markdown stands within a sentence. */
export const isPhrase = ({ type }: { type: string }): boolean =>
  phrases.has(type) || type === 'break';

/** The nodes of markdown that have blocks. */
const containers = new Set(
  'blockquote containerDirective footnoteDefinition listItem root'.split(' '),
);

/** Whether a node of markdown has blocks, so that HTML directly in it is a block. */
export const isContainer = ({ type }: { type: string }): boolean => containers.has(type);

const breaksIn = (text: string) => text.split('\n').length - 1;

function htmlSource(html: string, firstLine: number, isInWords: boolean): SourceToken[] {
  let line = firstLine;
  let end = 0;
  return htmlTokens(html).map((token) => {
    line += breaksIn(html.slice(end, token.offset));
    end = Math.max(end, token.offset);
    return { ...token, line, isInWords };
  });
}

/** The beginning of a tag with an attribute, or of an end tag, in text that markdown prints as it is typed. */
const unfinishedTag = /(?<!\\)<(?:[a-z][\w:-]*\s+[\w:-]+\s*=|\/[a-z])[^\n]*/i;

/** The unfinished tag of a text node, as it is typed; undefined if there is none. */
function unfinishedIn(node: Text, tree: Root, { parsed, typed }: Sources) {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined) return undefined;
  const source = parsed.slice(start.offset, end?.offset);
  const found = unfinishedTag.exec(source);
  if (!found) return undefined;
  const from = start.offset + found.index;
  return {
    text: typed.slice(...typedRange(tree, from, from + found[0].length)),
    line: start.line + breaksIn(source.slice(0, found.index)),
  };
}

/** A text as it was parsed, and as it is typed. */
interface Sources {
  parsed: string;
  typed: string;
}

/**
 * All tokens of a tree whose HTML is not read yet.
 *
 * @param sources the source of the tree, in which unfinished tags are looked for
 */
export function sourceTokens(tree: Root, sources?: Sources): SourceToken[] {
  const tokens: SourceToken[] = [];
  const add = (node: Nodes, parentLine: number, parent: Nodes = tree) => {
    const line = node.position?.start.line ?? parentLine;
    const isBlock = !phrases.has(node.type);
    if (isBlock) tokens.push({ type: 'gap', line });
    if (node.type === 'html') {
      tokens.push(...htmlSource(node.value, line, !isContainer(parent)));
    } else if ('children' in node) for (const child of node.children) add(child, line, node);
    else if ('value' in node) tokens.push({ type: 'text', value: node.value, offset: 0, line });
    const odd = sources && node.type === 'text' && unfinishedIn(node, tree, sources);
    if (odd) tokens.push({ type: 'odd', offset: 0, ...odd });
    if (isBlock) tokens.push({ type: 'gap', line });
  };
  add(tree, 1);
  return tokens;
}

/** Characters of no width, which pasted pages have at the beginnings of words. */
const invisible = /[\u200b\u2060\ufeff]/g;

interface Word {
  word: string;
  line: number;
}

/** The words that readers see, in the order of the source. */
function wordsOf(tokens: readonly SourceToken[]): Word[] {
  const words: Word[] = [];
  let isNew = true;
  const addText = (text: string, firstLine: number) => {
    let line = firstLine;
    for (const piece of text.replace(invisible, '').split(/(\s+)/)) {
      line += breaksIn(piece);
      if (piece === '' || /^\s/.test(piece)) isNew ||= piece !== '';
      else if (isNew) {
        words.push({ word: piece, line });
        isNew = false;
      } else {
        const last = words.at(-1);
        if (last) last.word += piece;
      }
    }
  };
  for (const token of tokens) {
    if (token.type === 'text') addText(token.value, token.line);
    else if (token.type === 'gap') isNew = true;
    else if (token.type !== 'odd' && (token.name === 'br' || isBlockName(token.name))) isNew = true;
  }
  return words;
}

/**
 * The first word of a text that is missing or moved once its HTML is read; undefined if all words are there, in their order, and
 * no others.
 *
 * @param tokens of the text before
 * @param tree the text after
 */
export function misplacedWord(tokens: readonly SourceToken[], tree: Root): Word | undefined {
  const before = wordsOf(tokens);
  const after = wordsOf(sourceTokens(tree));
  const at = before.findIndex(({ word }, index) => after[index]?.word !== word);
  return at < 0 && after.length > before.length ? before.at(-1) : before[at];
}
