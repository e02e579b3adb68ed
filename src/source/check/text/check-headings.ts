/** Checks the headings of a text: a line of --- below a line may be meant as a rule, or end a piece of front matter. */
import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { problem, type Place, type Problem } from '../../../errors/problem.ts';
import { isPlainlyUnderlined, isUnderlinedAlike } from '../../../markdown/typed/top-headings.ts';
import { articleSchema } from '../../../schemas/article.ts';
import { foreignKey } from '../../../schemas/keys/foreign-keys.ts';
import { isSimilar } from './similar-lines.ts';

/** How many characters of a heading an error repeats. */
const longestShown = 200;

/** A text on one line, shortened. */
function onOneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longestShown ? `${line.slice(0, longestShown).trimEnd()}…` : line;
}

/**
 * Lines above a line of ---, of which the last has a key in small letters and a value, and the first a key or a piece of one.
 * The first line of a sentence has spaces.
 */
const frontMatter =
  /^(?=[ \t>]*(?:[a-z][a-z\d_-]*:|\S+\n))(?:[^\n]*\n)*[ \t>]*[a-z][a-z\d_-]*:[ \t]+\S[^\n]*\n[ \t>]*-{3,}[ \t]*$/;

/** A line with a key, which is one word, and a value of several words. */
const keyAndWords = /^([a-z]+):[ \t]+[^\s\p{P}]+[ \t]+\p{L}/u;

/** Whether an underlined line with a colon is a heading: “recap: what is known”, and not “description: a bridge opened”. */
function isCrosshead(node: Heading, typed: string, body: string): boolean {
  const [, key] = keyAndWords.exec(typed) ?? [];
  if (key === undefined || !/-{6}/.test(typed) || !isPlainlyUnderlined(node, body)) return false;
  return foreignKey(key, Object.keys(articleSchema.shape), true) === undefined;
}

/** Whether a heading is a piece of front matter that an import or a slip has put into the text. */
function isFrontMatter(node: Heading, body: string): boolean {
  const typed = body.slice(node.position?.start.offset, node.position?.end.offset);
  return frontMatter.test(typed) && !isCrosshead(node, typed, body);
}

/**
 * Checks a heading of a text.
 *
 * @param headline that of the file
 * @param hasUnderlined whether the text has headings that are plainly underlined
 */
export function checkHeading(
  node: Heading,
  body: string,
  place: Place,
  headline: string,
  hasUnderlined = false,
): Problem[] {
  const text = onOneLine(toString(node));
  if (!/[\p{L}\p{N}]/u.test(text)) return [problem('emptyHeading', place)];
  if (node.data?.isHtml) return [];
  if (isFrontMatter(node, body)) return [problem('frontMatterInText', place, { text })];
  const isUnderlined = body[node.position?.start.offset ?? 0] !== '#';
  // The headline once more is no sentence that a rule could end.
  const isMeant =
    isPlainlyUnderlined(node, body) ||
    (hasUnderlined && isUnderlinedAlike(node, body)) ||
    isSimilar(text, headline);
  if (isUnderlined && !isMeant) {
    return [problem('underlinedHeading', place, { text })];
  }
  return node.depth === 1 ? [problem('topHeading', place, { text })] : [];
}
