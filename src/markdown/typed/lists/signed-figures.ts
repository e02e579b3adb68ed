/**
 * Figures with a sign and a space before them at the beginning of lines: `+ 5% in May`, `- 3% in June`. Markdown would make lists of
 * them, and the signs would be lost. They become paragraphs that begin with their sign.
 */
import type { List, ListItem, Parents, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

const number = String.raw`[€£$¥]?\d[\d.,]*`;
const unit = String.raw`\s?(?:%|‰|°|(?:per ?cent|percentage|points?|pp|bp)(?![\p{L}]))`;
const figure = new RegExp(`^${number}(?![\\p{L}\\d])`, 'u');
const share = new RegExp(`^${number}${unit}`, 'u');
const onlyShare = new RegExp(`^${number}${unit}\\s?[CF]?$`, 'u');

const sign = /^[ \t>]*[+-][ \t]+[€£$¥]?\d/m;

/** Whether a text may have such figures; true for some texts without any. */
export const maySignFigures = (text: string): boolean => sign.test(text);

const markOf = (item: ListItem, text: string) => text.charAt(item.position?.start.offset ?? -1);

const isOneLine = ({ children, checked }: ListItem) =>
  children.length === 1 && children[0]?.type === 'paragraph' && typeof checked !== 'boolean';

/** Whether all items of lists that follow one another match. */
const areAll = (items: readonly ListItem[], pattern: RegExp) =>
  items.every((item) => isOneLine(item) && pattern.test(toString(item)));

/** Whether lists that follow one another are figures with signs: with both signs, or with a plus before shares. */
function areSigned(items: readonly ListItem[], text: string): boolean {
  const marks = new Set(items.map((item) => markOf(item, text)));
  if (marks.has('+') && marks.has('-')) return marks.size === 2 && areAll(items, figure);
  return marks.has('+') && marks.size === 1 && areAll(items, share);
}

function asTyped(item: ListItem, text: string): RootContent[] {
  const words = { type: 'text', value: `${markOf(item, text)} ` } as const;
  return item.children.map((child) =>
    child.type === 'paragraph' ? { ...child, children: [words, ...child.children] } : child,
  );
}

function keepIn(parent: Parents, text: string): void {
  const runs: RootContent[][] = [];
  for (const child of parent.children) {
    const last = runs.at(-1);
    const isBullets = child.type === 'list' && !child.ordered;
    if (isBullets && last?.[0]?.type === 'list') last.push(child);
    else runs.push([child]);
    if ('children' in child && child.type !== 'paragraph') keepIn(child, text);
  }
  parent.children = runs.flatMap((run) => {
    const items = run.flatMap((node) =>
      node.type === 'list' && !node.ordered ? node.children : [],
    );
    const isSigned = items.length > 0 && areSigned(items, text);
    return isSigned ? items.flatMap((item) => asTyped(item, text)) : run;
  }) as typeof parent.children;
  // In a tight item, paragraphs would run together.
  const paragraphs = parent.children.filter(({ type }) => type === 'paragraph');
  if (parent.type === 'listItem' && paragraphs.length > 1) parent.spread = true;
}

/** Keeps the signs of figures at the beginning of lines. Mutates the tree. @param text the source of the tree */
export const keepSigns = (tree: Root, text: string): void => keepIn(tree, text);

/** Whether a list has nothing but shares after hyphens, which may be minus signs: `- 3%`. */
export const mayBeNegative = ({ children, ordered }: List, text: string): boolean =>
  !ordered && children.every((item) => markOf(item, text) === '-') && areAll(children, onlyShare);
