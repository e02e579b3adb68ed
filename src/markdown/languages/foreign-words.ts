/** Words in another script within a block in the language of the text, such as a long quotation. */
import type { Element, ElementContent, Text } from 'hast';
import { toString } from 'hast-util-to-string';
import { memoized } from '../../model/memoized.ts';
import { foreignLetter, passageReader } from '../../model/written-language.ts';
import { languageOf } from './node-language.ts';

/** Elements within a line. Any other one is a block of its own. */
const phrases = new Set(
  'a b bdi cite del dfn em i ins mark q s small span strong sub sup u'.split(' '),
);

/** Stands for a node that is no part of foreign words. */
const boundary = '\u0000';

const quotes = '"“”„«»‘’';

/**
 * Words of other scripts in a row. In quotation marks they have the figures at their beginning and the stop at their end; a stop of
 * Arabic script always belongs to them.
 */
const foreignWords = memoized((around: string) => {
  const letter = foreignLetter(around);
  const between = String.raw`[^\p{L}${boundary}]`;
  const mark = String.raw`[^\p{L}\s${quotes}${boundary}]`;
  return new RegExp(
    String.raw`(?:(?<=[${quotes}])${mark}[^\p{L}${quotes}${boundary}]*)?(?:${letter})(?:${between}*(?:${letter}))*\p{M}*(?:${mark}*(?=[${quotes}])|[۔؟،؛]*)`,
    'gu',
  );
});

/** Whether a node can be within foreign words as a whole. */
function mayBeWithin(node: ElementContent, hasOwnLetter: RegExp): boolean {
  if (node.type === 'text') return true;
  if (node.type !== 'element' || languageOf(node) || !phrases.has(node.tagName)) return false;
  return !hasOwnLetter.test(toString(node));
}

/** A node with its text and where that begins in the text of its parent. */
type Placed = readonly [node: ElementContent, text: string, start: number];

/** The nodes of a parent between two places of its text. An element is never divided. */
function nodesBetween(nodes: readonly Placed[], from: number, to: number): ElementContent[] {
  return nodes.flatMap(([node, text, start]): ElementContent[] => {
    if (node.type !== 'text') return start >= from && start < to ? [node] : [];
    const value = text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return value ? [{ type: 'text', value } satisfies Text] : [];
  });
}

/** The element, with its place, that has a place within its text. */
const elementAt = (nodes: readonly Placed[], place: number) =>
  nodes.find(
    ([node, text, start]) =>
      node.type === 'element' && start < place && place < start + text.length,
  );

/** Gives words in another script in a block their language and direction. */
export function markForeignWords(block: Element, around: string): void {
  const passageOf = passageReader(around);
  const hasOwnLetter = new RegExp(`(?!${foreignLetter(around)})\\p{L}`, 'u');
  let end = 0;
  const nodes = block.children.map((node) => {
    const isWithin = mayBeWithin(node, hasOwnLetter);
    if (!isWithin && node.type === 'element' && !languageOf(node) && phrases.has(node.tagName))
      markForeignWords(node, around);
    const text = (isWithin && toString(node)) || boundary;
    const start = end;
    end += text.length;
    return [node, text, start] as const;
  });
  const whole = nodes.map(([, text]) => text).join('');
  const children: ElementContent[] = [];
  let done = 0;
  for (const { 0: words, index } of whole.matchAll(foreignWords(around))) {
    const { lang, dir } = passageOf(words);
    if (!lang && !dir) continue;
    // An element in which the words begin or end belongs to them.
    const from = elementAt(nodes, index)?.[2] ?? index;
    const [, last = '', start] = elementAt(nodes, index + words.length) ?? [];
    const to = start === undefined ? index + words.length : start + last.length;
    children.push(...nodesBetween(nodes, done, from), {
      type: 'element',
      tagName: 'span',
      properties: { ...(lang && { lang }), ...(dir && { dir }) },
      children: nodesBetween(nodes, from, to),
    });
    done = to;
  }
  block.children = [...children, ...nodesBetween(nodes, done, end)];
}
