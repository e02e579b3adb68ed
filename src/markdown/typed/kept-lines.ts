/**
 * Lines of a paragraph that begin with marks of their own: `a) cars`, `► Read more`, speech after a dash. Markdown would join them
 * to one line. They keep their line breaks; the marks are printed as they are typed.
 */
import type { Break, Paragraph, PhrasingContent, Root, Text } from 'mdast';
import { eachNode } from '../walk.ts';
import { speechEnd, speechMark } from './lists/list-lines.ts';

/** Marks at the beginning of a line, one kind in each pattern, and how a line has to end before the next one. */
const kinds = [
  '[a-z]\\)[^\\S\\n]+',
  '\\([a-z]\\)[^\\S\\n]+',
  '\\(?[ivx]{1,5}\\)[^\\S\\n]+',
  '[a-z]\\.[^\\S\\n]+(?=\\p{L})',
  '\\(\\d{1,3}\\)[^\\S\\n]+',
  '\\[\\d{1,3}\\][^\\S\\n]+',
  // The bullet of the second level in Word
  'o(?:\\t|[^\\S\\n]{2,})(?=\\S)',
  '§[^\\S\\n]+(?=\\p{L})',
  '[○□◆◇▶►▸➢➤➔→✓✔✗✘❖»][^\\S\\n]+',
  '[—–―](?=[\\p{Lu}¿¡“"])',
  [speechMark, speechEnd] as const,
].map((kind) => {
  const [mark, end] = typeof kind === 'string' ? [kind, ''] : kind;
  return {
    pair: new RegExp(`^${mark}[^\\n]*${end}\\n${mark}`, 'mu'),
    before: new RegExp(`\\n(?=${mark})`, 'gu'),
  };
});

const mayMatter = /^[\s>]*(?:\(?[a-z\d]{1,5}\)|[a-z]\.|\[\d|o\s|[§○□◆◇▶►▸➢➤➔→✓✔✗✘❖»—–―])/m;

/** Whether a text may have such lines; true for some texts without any. */
export const mayHaveOwnLines = (text: string): boolean => mayMatter.test(text);

/** The words of a paragraph, with a character in place of what is no text. */
const wordsOf = ({ children }: Paragraph) =>
  children.map((child) => (child.type === 'text' ? child.value : '\ufffc')).join('');

/** A text with breaks in place of the line ends before marks. */
function withBreaks({ value, ...rest }: Text, before: RegExp): PhrasingContent[] {
  const pieces = value.split(before);
  if (pieces.length === 1) return [{ ...rest, value }];
  const lineBreak: Break = { type: 'break' };
  return pieces.flatMap((piece, index) => [
    ...(index > 0 ? [lineBreak] : []),
    ...(piece === '' ? [] : [{ type: 'text' as const, value: piece }]),
  ]);
}

/** Keeps the line breaks before marks that begin two lines or more of a paragraph. Mutates the tree. */
export function keepOwnLines(tree: Root): void {
  eachNode(tree, 'paragraph', (paragraph) => {
    const words = wordsOf(paragraph);
    if (!words.includes('\n')) return;
    for (const { pair, before } of kinds) {
      if (!pair.test(words)) continue;
      paragraph.children = paragraph.children.flatMap((child) =>
        child.type === 'text' ? withBreaks(child, before) : [child],
      );
    }
  });
}
