/** The marks of lists that word processors paste: bullets, and the letter `o` below an item with a bullet. */

/** The bullets of Word and of web pages; the last one comes from a symbol font of Word. */
export const bullets = '•·▪\\uf0b7';

const indent = String.raw`(?:[^\S\n]|>)*`;
const bulletMark = new RegExp(`^(${indent})[${bullets}]([^\\S\\n]+)`, 'm');
const secondMark = new RegExp(`^(${indent})o([^\\S\\n]+)(?=(\\S))`, 'm');

/** Whether a text may have lines with bullets. */
export const mayHaveBullets = (text: string): boolean => bulletMark.test(text);

/** Whether a text may have lines of the second level; true for some texts without any. */
export const mayHaveSecondLevel = (text: string): boolean =>
  secondMark.test(text) && mayHaveBullets(text);

/** The place of the bullet that begins a line; undefined if there is none. */
export const bulletIn = (line: string): number | undefined => bulletMark.exec(line)?.[1]?.length;

/** The column in which a text ends. Tabs go to the next multiple of four. */
function columnAfter(text: string): number {
  let column = 0;
  for (const character of text) column += character === '\t' ? 4 - (column % 4) : 1;
  return column;
}

/**
 * The place of the `o` that begins a line of the second level; undefined if there is none. A tab follows it, or it is further to the
 * right than the bullet above. In Portuguese, `o` is an article: before a small letter and right below the words of the item, it
 * goes on with them.
 *
 * @param item the line of the item with a bullet above it
 */
export function secondMarkIn(line: string, item: string): number | undefined {
  const [, before, space, next = ''] = secondMark.exec(line) ?? [];
  if (before === undefined || space === undefined) return undefined;
  if (space.includes('\t')) return before.length;
  const [beforeWords = '', beforeBullet = ''] = bulletMark.exec(item) ?? [];
  const column = columnAfter(before);
  const isBelowWords = column === columnAfter(beforeWords) && /\p{Ll}/u.test(next);
  return column > columnAfter(beforeBullet) && !isBelowWords ? before.length : undefined;
}
