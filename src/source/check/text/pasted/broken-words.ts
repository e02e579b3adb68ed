/** Finds words that a PDF has broken at the ends of its lines: `govern-⏎ment`. In a paragraph, a space follows each line. */
import type { Text } from 'mdast';
import { problem, type Place, type Problem } from '../../../../errors/problem.ts';
import type { NodesOf } from '../../../../markdown/nodes.ts';

/** No longer than words are: texts in scripts without spaces have long runs of letters. */
const letters = String.raw`[\p{L}\p{M}\p{N}’'-]{1,60}`;

/** Words after a hyphen that is left open, with a space after it: `pre-⏎and post-war`. */
const joining =
  'and|or|nor|to|but|und|oder|bis|sowie|et|ou|à|y|e|o|u|en|of|och|eller|og|ja|tai|i|a|lub|и|или';

/**
 * A hyphen at the end of a line between a letter and another word; ¬, which some programs write for it, between letters; and a soft
 * hyphen at the end of a line.
 */
const broken = new RegExp(
  [
    String.raw`${letters}(?<=\p{L})[-‐](?<!--)[ \t]?\n\s*(?!(?:${joining})(?![\p{L}\p{N}]))${letters}`,
    String.raw`${letters}(?<=\p{L}{2})¬\s*(?=\p{L}{2})${letters}`,
    String.raw`${letters}\u00ad[ \t]?\n\s*${letters}`,
  ].join('|'),
  'gu',
);

/** Whether a text may have such a word; true for some texts without any. */
const mayMatter = (text: string) => /[-‐\u00ad][ \t]?\n|¬/.test(text);

/** The words of a text that are broken, as one problem at the first. Never throws. */
export function checkBrokenWords(
  nodesOf: NodesOf,
  body: string,
  placeOf: (node: Text) => Place,
): Problem[] {
  if (!mayMatter(body)) return [];
  const found = nodesOf('text').flatMap((node) =>
    [...node.value.matchAll(broken)].map(({ 0: text, index }) => {
      const { file, line } = placeOf(node);
      const before = node.value.slice(0, index).split('\n').length - 1;
      return { text, place: line === undefined ? { file } : { file, line: line + before } };
    }),
  );
  const [first] = found;
  if (!first) return [];
  const { text, place } = first;
  return [problem('brokenWord', place, { text, count: found.length })];
}
