/**
 * Lines of a paragraph that are lines for readers, too: those that begin with marks of their own, `a) cars`, `► Read more`, speech
 * after a dash, and short ones, such as those of a poem. Markdown would join them to one line. They keep their line breaks; the
 * marks are printed as they are typed.
 */
import type { Break, Paragraph, PhrasingContent, Root, Text } from 'mdast';
import type { Point, Position } from 'unist';
import { eachNode } from '../walk.ts';
import { shortLinesTest } from './short-lines.ts';
import { speechEnd, speechMark } from './lists/list-lines.ts';

interface Kind {
  /** Two lines with such marks. */
  pair: RegExp;
  /** The ends of lines before such marks. */
  before: RegExp;
}

const kindOf = (mark: string, end = '', first = `^${mark}`): Kind => ({
  pair: new RegExp(`${first}[^\\n]*${end}\\n${mark}`, 'mu'),
  before: new RegExp(`\\n(?=${mark})`, 'gu'),
});

/** A kind of marks that sentences have, too: the first one begins the paragraph, or follows a colon. */
const atBeginning = (mark: string): Kind => kindOf(mark, '', `(?:(?<![^])|:[^\\S\\n]*\\n)${mark}`);

/** What is after an amount, not after the number of a section. */
const unit =
  '(?:Euro|EUR|USD|CHF|Franken|Dollar|Prozent|Millionen|Milliarden|Mio|Mrd|Meter|Kilometer|Grad)(?!\\p{L})';

const romanOfTwo = '[IVX]{2,5}\\.[^\\S\\n]+(?=\\p{Lu})';

/** Marks at the beginning of a line, one kind in each pattern, and how a line has to end before the next one. */
const kinds: readonly Kind[] = [
  ...[
    '[a-z]\\)[^\\S\\n]+',
    '[A-Z]\\)[^\\S\\n]+',
    '\\([a-z]\\)[^\\S\\n]+',
    '\\([A-Z]\\)[^\\S\\n]+',
    '\\(?[ivx]{1,5}\\)[^\\S\\n]+',
    '[a-z]\\.[^\\S\\n]+(?=\\p{L})',
    '[ivx]{1,5}\\.[^\\S\\n]+(?=\\p{L})',
    '\\(\\d{1,3}\\)[^\\S\\n]+',
    // Questions and answers
    '[QA]:[^\\S\\n]+',
    '\\[\\d{1,3}\\][^\\S\\n]+',
    // The bullet of the second level in Word
    'o(?:\\t|[^\\S\\n]{2,})(?=\\S)',
    '§[^\\S\\n]+(?=\\p{L})',
    '[○□◆◇▶►▸➢➤➔→✓✔✗✘❖»][^\\S\\n]+',
    // Chinese and Japanese marks, which have no space after them
    '[・･](?=[^\\s・･])',
    '(?:\\d{1,3}|[一二三四五六七八九十]{1,3})、',
    '[①-⓿❶-➓][^\\S\\n]*',
    // Digits of other scripts, such as Arabic and Hindi
    '(?![0-9])\\p{Nd}{1,3}[.)۔।-][^\\S\\n]+',
    '[—–―](?=[\\p{Lu}¿¡“"])',
  ].map((mark) => kindOf(mark)),
  kindOf(speechMark, speechEnd),
  // `I.` alone may be an initial.
  { ...kindOf(romanOfTwo, '', `^(?:I\\.|${romanOfTwo})`), before: /\n(?=[IVX]{1,5}\.\s+\p{Lu})/gu },
  atBeginning(`\\d{1,3}(?:\\.\\d{1,3}){1,3}\\.?[^\\S\\n]+(?=[\\p{Lu}\\p{Lo}“"‘„«])(?!${unit})`),
  atBeginning('§{1,2}[^\\S\\n]*\\d+[a-z]?\\.?(?=[^\\S\\n]+[\\p{Lu}“"„«(]|[:.]?[^\\S\\n]*$)'),
];

const mayMatter =
  /^[ \t>]*(?:[QA]:|\(?[A-Za-z\d]{1,5}\)|(?:[a-z]|[ivx]{1,5}|[IVX]{1,5})\.\s|\d{1,3}\.\d|\[\d|o\s|[§○□◆◇▶►▸➢➤➔→✓✔✗✘❖»—–―・･①-⓿❶-➓]|(?:\d|[一二三四五六七八九十]){1,3}、|(?![0-9])\p{Nd})/mu;

/** Whether a text may have such lines; true for some texts without any. */
export const mayHaveOwnLines = (text: string): boolean => mayMatter.test(text);

/** The words of a paragraph, with a character in place of what is no text. */
const wordsOf = ({ children }: Paragraph) =>
  children.map((child) => (child.type === 'text' ? child.value : '\ufffc')).join('');

/** The position of each line of a text; undefined if they are not the lines of its source. */
function positionsOf({ position, value }: Text, source: string): Position[] | undefined {
  const { start, end } = position ?? {};
  if (start?.offset === undefined) return undefined;
  const lines = source.slice(start.offset, end?.offset).split('\n');
  if (lines.length !== value.split('\n').length) return undefined;
  let { offset } = start;
  return lines.map((line, index) => {
    const [prefix = ''] = (index > 0 && /^[ \t>]*/.exec(line)) || [];
    const pointAt = (column: number): Point => ({
      line: start.line + index,
      column: (index > 0 ? 1 : start.column) + column,
      offset: offset + column,
    });
    const own = { start: pointAt(prefix.length), end: pointAt(line.length) };
    offset += line.length + 1;
    return own;
  });
}

/** A text with breaks in place of the line ends before marks. */
function withBreaks(text: Text, before: RegExp, source: string): PhrasingContent[] {
  const pieces = text.value.split(before);
  if (pieces.length === 1) return [text];
  const positions = positionsOf(text, source);
  const { value: _value, position: _position, ...rest } = text;
  const lineBreak: Break = { type: 'break' };
  let line = 0;
  return pieces.flatMap((piece, index) => {
    const first = positions?.[line];
    line += piece.split('\n').length;
    const last = positions?.[line - 1];
    const position = first && last && { start: first.start, end: last.end };
    const own: Text = { ...rest, type: 'text', value: piece, ...(position && { position }) };
    return [...(index > 0 ? [lineBreak] : []), ...(piece === '' ? [] : [own])];
  });
}

/** The children of a node with all line ends of their texts as breaks, those in emphasis and links included. */
function withAllBreaks(children: readonly PhrasingContent[], source: string): PhrasingContent[] {
  return children.flatMap((child, index): PhrasingContent[] => {
    if (child.type === 'text') {
      // After a break, the end of the line is no second one.
      const isAfterBreak = children[index - 1]?.type === 'break' && child.value.startsWith('\n');
      const text = isAfterBreak ? { ...child, value: child.value.trimStart() } : child;
      return withBreaks(text, /\n/g, source);
    }
    if (!('children' in child)) return [child];
    return [{ ...child, children: withAllBreaks(child.children, source) } as PhrasingContent];
  });
}

/**
 * Keeps the line breaks before marks that begin two lines or more of a paragraph, and those of short lines. Mutates the tree.
 *
 * @param source the text from which the tree was parsed
 */
export function keepOwnLines(tree: Root, source: string): void {
  const areShort = shortLinesTest(tree, source);
  eachNode(tree, 'paragraph', (paragraph) => {
    const { start, end } = paragraph.position ?? {};
    if (start && start.line === end?.line) return;
    const words = wordsOf(paragraph);
    for (const { pair, before } of words.includes('\n') ? kinds : []) {
      if (!pair.test(words)) continue;
      paragraph.children = paragraph.children.flatMap((child) =>
        child.type === 'text' ? withBreaks(child, before, source) : [child],
      );
    }
    if (areShort(paragraph)) {
      paragraph.children = withAllBreaks(paragraph.children, source);
    }
  });
}
