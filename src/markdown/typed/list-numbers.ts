/** Keeps the numbers of lists as they are typed: HTML counts on by itself. */
import type { List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';

/** What is typed before an item: its number, as digits, with what follows it. */
const itemMark = /^(\d+)([.)])/;

const markOf = (item: ListItem, source: string) =>
  itemMark.exec(source.slice(item.position?.start.offset, item.position?.end.offset));

/** Whether what is typed is not a number in a list but a year, or a code with zeros before it: it would not be printed so. */
const isNotCount = (digits: string) => digits.length >= 4 || /^0\d/.test(digits);

/** The paragraphs and other blocks of an item, which begin with its number as it is typed. */
function asTyped(item: ListItem, mark: string): RootContent[] {
  const [first, ...others] = item.children;
  const words = { type: 'text', value: first?.type === 'paragraph' ? `${mark} ` : mark } as const;
  if (first?.type === 'paragraph') {
    return [{ ...first, children: [words, ...first.children] }, ...others];
  }
  const own: Paragraph = { type: 'paragraph', children: [words] };
  return [item.position ? { ...own, position: item.position } : own, ...item.children];
}

/** Gives each item whose number is not the next one its own. Lists numbered 1, 1, 1 count by themselves. */
function keepNumbers({ children }: List, numbers: readonly number[]): void {
  if (numbers.length > 1 && numbers.every((number) => number === numbers[0])) return;
  children.forEach((item, index) => {
    const number = numbers[index];
    if (index === 0 || number === undefined || number === (numbers[index - 1] ?? 0) + 1) return;
    item.data = { ...item.data, hProperties: { ...item.data?.hProperties, value: `${number}` } };
  });
}

/**
 * Keeps the numbers of the lists of a parsed text as they are typed. Lists of years and the like become paragraphs.
 *
 * @param source the text from which the tree was parsed
 */
export function keepTypedNumbers(tree: Root, source: string): void {
  visit(tree, 'list', (list, index, parent) => {
    if (!list.ordered || !parent || index === undefined) return undefined;
    const typed = list.children.map((item) => markOf(item, source));
    if (typed.some((mark) => mark === null)) return undefined;
    if (!typed.every((mark) => isNotCount(mark?.[1] ?? ''))) {
      keepNumbers(
        list,
        typed.map((mark) => Number(mark?.[1])),
      );
      return undefined;
    }
    const blocks = list.children.flatMap((item, at) => asTyped(item, typed[at]?.[0] ?? ''));
    parent.children.splice(index, 1, ...blocks);
    return index;
  });
}
