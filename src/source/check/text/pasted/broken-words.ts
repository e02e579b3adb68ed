/** Finds words that a PDF has broken at the ends of its lines: `govern-⏎ment`. In a paragraph, a space follows each line. */
import type { Text } from 'mdast';
import { problem, type Place, type Problem } from '../../../../errors/problem.ts';
import type { NodesOf } from '../../../../markdown/nodes.ts';
import { linesBefore } from './lines-before.ts';

/** No longer than words are: texts in scripts without spaces have long runs of letters. */
const letters = String.raw`[\p{L}\p{M}\p{N}’'-]{1,60}`;

/** Words after a hyphen that is left open, with a space after it: `pre-⏎and post-war`. */
const joining =
  'and|or|nor|to|through|but|as|plus|versus|vs|und|oder|bis|sowie|wie|als|bzw|beziehungsweise|statt|et|ni|mais|ou|à|y|e|o|u|en|of|och|eller|og|ja|tai|i|a|lub|и|или';

/** Scripts in which programs break words with hyphens. In Urdu, `-` may be a full stop. */
const letter = String.raw`[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}]`;

/**
 * A hyphen at the end of a line between a letter and another word; ¬, which some programs write for it, between letters; and a soft
 * hyphen at the end of a line.
 */
const broken = new RegExp(
  [
    String.raw`${letters}(?<=${letter})[-‐][ \t]?\n\s*(?!(?:${joining})(?![\p{L}\p{N}]))${letters}`,
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
      const place =
        line === undefined ? { file } : { file, line: line + linesBefore(node.value, index) };
      return { text, place };
    }),
  );
  const [first] = found;
  if (!first) return [];
  const { text, place } = first;
  return [problem('brokenWord', place, { text, count: found.length })];
}
