/**
 * Lines that are lines for readers: the short ones of a poem, a cast, an address, results, and those that all begin with who speaks or
 * with a time. Markdown would join them, as it joins lines that a program has wrapped.
 */
import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { withoutSpaces } from '../../model/amendments/words-in-text.ts';
import { eachNode } from '../walk.ts';
import {
  endsSentence,
  hasRoom,
  lengthOf,
  maySentenceBegin,
  widest,
  widthOf,
} from './line-width.ts';

/** The lines of a paragraph as readers would see them, with a character in place of what is no text. */
const linesOf = (node: Paragraph): string[] => {
  const textOf = (child: PhrasingContent): string => {
    if (child.type === 'text' || child.type === 'inlineCode') return child.value;
    if (child.type === 'break') return '\n';
    return 'children' in child ? child.children.map(textOf).join('') : '\ufffc';
  };
  return node.children.map(textOf).join('').replace(/\n+/g, '\n').split('\n');
};

/** Whether the words of a link are in two lines: a program has wrapped them. */
const hasWrappedLink = ({ children }: Paragraph): boolean =>
  children.some(
    (child) =>
      (child.type === 'link' || child.type === 'linkReference') &&
      child.children.some((words) => words.type === 'text' && words.value.includes('\n')),
  );

/** No line of a poem, a cast or an address has more columns. */
const longestShort = 60;

/** Lines of no more columns are not wrapped by any program. */
const longestUnwrapped = 30;

/** How wide the lines of a text are that a program has wrapped; Infinity if it has lines that no program leaves. */
function widthOfText(tree: Root): number {
  let longest = 0;
  eachNode(tree, 'paragraph', (node) => {
    longest = Math.max(longest, ...linesOf(node).map(widthOf));
  });
  return longest > widest ? Infinity : longest;
}

/** A telephone number, an amount or an address, by which a line may begin as well. */
const beginsOtherwise = /^[\s*_]*(?:www\.|https?:|\S+@\S|[+€£$#]\s?\d)/i;

/** One to three words and a colon, such as the name of a speaker. Marks of sentences are in none; `Dr. O'Dea:` is a name. */
const inLabel = String.raw`(?:[^\s:：，。、！？“”„«»"'!?,;.]|(?<=\p{L})'(?=\p{L})|(?<=(?<!\p{L})\p{Lu}\p{L}{0,3})\.)`;
const label = new RegExp(
  String.raw`^(?=.{1,40}[:：])[\s*_]*([\p{Lu}\p{Lo}\p{N}]${inLabel}*(?:[ ]${inLabel}+){0,2})[ \u00a0\u202f]?(?::(?=\s|$)|：)`,
  'u',
);

/** No label has more characters in a script without spaces, where a whole sentence may look like a word. */
const longestUnspaced = 8;

function beginsWithLabel(line: string): boolean {
  const [, words] = label.exec(line) ?? [];
  return words !== undefined && (words.length <= longestUnspaced || !withoutSpaces.test(words));
}

const beforeWords = String.raw`\s+(?=[\p{Lu}\p{Lo}"“‘„«])`;
/** A time of day before words. With a dot alone it may be an amount, `8.50 Euro`, unless it is bold. */
const time = new RegExp(
  [
    String.raw`^\s*\d{1,2}(?:[:h]\d{2}(?:\s?[ap]\.?m\.?)?|(?:\.\d{2})?\s?(?:[ap]\.?m\.?|h))[,:]?(?:\s+[–—-])?${beforeWords}`,
    String.raw`^\s*\d{1,2}\.\d{2}(?:\s?Uhr)?(?::|\s+[–—-])${beforeWords}`,
  ].join('|'),
  'u',
);
const boldTime = /^[\s>]*(\*\*|__)\d{1,2}\.\d{2}\1\s/;

/**
 * Whether a line that begins with a label or a time is no wrapped one below another such line. Letters without capitals tell less of
 * what is a label.
 */
function isNextEntry(before: string, line: string, ofText: () => number): boolean {
  if (endsSentence(before)) return true;
  if (/^\P{L}*\p{Lo}/u.test(line))
    return withoutSpaces.test(line) && hasRoom(before, line, ofText());
  return hasRoom(before, line, Math.max(longestUnwrapped, ofText()));
}

/** Whether two lines or more all begin with a label or a time, as those of an interview or a live report do. */
const allBeginWithLabel = (
  lines: readonly string[],
  typed: readonly string[],
  ofText: () => number,
): boolean =>
  lines.length > 1 &&
  lines.every((line, index) => {
    const before = lines[index - 1];
    const begins = beginsWithLabel(line) || time.test(line) || boldTime.test(typed[index] ?? '');
    return begins && (before === undefined || isNextEntry(before, line, ofText));
  });

/** A tag, or the end of a line that a program has broken within a word or in an e-mail. */
const brokenByProgram = /<\/?[a-z]|\p{L}[-\u00ad\u2010]\s*$|=(?:20)?$/iu;

/** Whether a line is very short as it is typed, addresses included: programs count them. */
const isVeryShort = (line: string): boolean =>
  lengthOf(line.replace(/^[ \t>]+/, '')) <= longestUnwrapped;

/**
 * Whether lines are those of a poem, a cast, an address or results: three or more short ones, most of which end no sentence. They
 * begin with capital letters or digits, unless they are very short and others of the text are long, and most have room for the first
 * word of the next one.
 *
 * @param typed the same as they are typed: programs count what is not printed, such as addresses
 * @param ofText how wide the lines of the text are
 */
function areShortLines(
  lines: readonly string[],
  typed: readonly string[],
  ofText: () => number,
): boolean {
  const longest = Math.max(...lines.map(widthOf));
  if (lines.length < 3 || longest > longestShort) return false;
  const pairs = lines.slice(1).map((line, index) => [lines[index] ?? '', line] as const);
  const ended = pairs.filter(([before]) => endsSentence(before)).length;
  if (ended * 2 >= pairs.length) return false;
  if (!lines.every((line) => maySentenceBegin(line) || beginsOtherwise.test(line))) {
    return (
      typed.every((line) => isVeryShort(line) && !brokenByProgram.test(line)) &&
      ofText() > longestShort
    );
  }
  if (longest <= longestUnwrapped) return true;
  const haveRoom = (all: readonly string[], width: number, measure = widthOf) => {
    const next = all.slice(1);
    const roomy = next.filter((line, index) => hasRoom(all[index] ?? '', line, width, measure));
    return roomy.length * 2 >= next.length;
  };
  const longestTyped = Math.max(...typed.map(lengthOf));
  return (
    (haveRoom(lines, longest) && haveRoom(typed, longestTyped, lengthOf)) ||
    (longestTyped <= widest && haveRoom(lines, ofText()))
  );
}

const shortLines =
  /^[ \t>]*[^\s>][^\n]{0,80}\n[ \t>]*[^\s>][^\n]{0,80}\n[ \t>]*[^\s>]|^[^\n:：]{0,50}[:：\d][^\n]*\n[^\n:：]{0,50}[:：\d]/m;

/** Whether a text may have short lines; true for some texts without any. */
export const mayHaveShortLines = (text: string): boolean => shortLines.test(text);

/** Returns a function that tells whether all lines of a paragraph are lines for readers. @param source of the tree */
export function shortLinesTest(tree: Root, source: string): (paragraph: Paragraph) => boolean {
  let width: number | undefined;
  const ofText = () => (width ??= widthOfText(tree));
  return (paragraph) => {
    const { start, end } = paragraph.position ?? {};
    const typed = source.slice(start?.offset, end?.offset).split('\n');
    const lines = linesOf(paragraph);
    return (
      !hasWrappedLink(paragraph) &&
      (allBeginWithLabel(lines, typed, ofText) || areShortLines(lines, typed, ofText))
    );
  };
}
