/** Keeps the numbers of lists as they are typed, because HTML numbers items by itself. */
import type { List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import { eachNode } from '../../walk.ts';

/** An item with what is typed before it. */
interface NumberedItem {
  item: ListItem;
  digits: string;
  /** The number with the full stop or bracket after it. */
  mark: string;
}

function numberedItem(item: ListItem, source: string): NumberedItem | undefined {
  const typed = source.slice(item.position?.start.offset, item.position?.end.offset);
  const [mark, digits] = /^(\d+)[.)]/.exec(typed) ?? [];
  return mark && digits ? { item, digits, mark } : undefined;
}

/** Whether a number is not the number of an item but a year or a code with leading zeros, which a list would not print. */
const isNoPlace = ({ digits }: NumberedItem) => digits.length >= 4 || /^0\d/.test(digits);

const isNext = ({ digits }: NumberedItem, before: NumberedItem | undefined) =>
  Number(digits) === Number(before?.digits) + 1;

/** Splits items into runs that are lists and runs that are not. An item with the next number belongs to the run before it. */
function groupsOf(items: readonly NumberedItem[]): { isList: boolean; items: NumberedItem[] }[] {
  const groups: { isList: boolean; items: NumberedItem[] }[] = [];
  for (const one of items) {
    const last = groups.at(-1);
    const isList = last && isNext(one, last.items.at(-1)) ? last.isList : !isNoPlace(one);
    if (last?.isList === isList) last.items.push(one);
    else groups.push({ isList, items: [one] });
  }
  return groups;
}

/** The blocks of an item, which begin with its number as it is typed. */
function asTyped({ item, mark }: NumberedItem): RootContent[] {
  const [first, ...others] = item.children;
  if (first?.type === 'paragraph') {
    const words = { type: 'text', value: `${mark} ` } as const;
    return [{ ...first, children: [words, ...first.children] }, ...others];
  }
  const own: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: mark }] };
  return [item.position ? { ...own, position: item.position } : own, ...item.children];
}

/** Whether there is a blank line between items. */
const areApart = (items: readonly NumberedItem[]) =>
  items.some(({ item }, index) => {
    const next = items[index + 1]?.item.position?.start.line;
    return next !== undefined && next > (item.position?.end.line ?? next) + 1;
  });

/**
 * A list whose items get a number of their own where the typed number is not the next one. Lists numbered 1, 1, 1 are numbered by
 * HTML.
 */
function asList(list: List, items: readonly NumberedItem[]): List {
  const [first] = items;
  const isCounted = items.length > 1 && items.every(({ digits }) => digits === first?.digits);
  items.forEach((one, index) => {
    if (index === 0 || isCounted || isNext(one, items[index - 1])) return;
    const { data } = one.item;
    const value = `${Number(one.digits)}`;
    one.item.data = { ...data, hProperties: { ...data?.hProperties, value } };
  });
  if (items.length === list.children.length) return list;
  const children = items.map(({ item }) => item);
  return { ...list, start: Number(first?.digits), spread: areApart(items), children };
}

/** A number that may begin an item, which few texts have. */
const mayHaveNumbers = /^[\s>*+-]*\d{1,9}[.)]\s/m;

/**
 * Keeps the numbers of the lists of a parsed text as they are typed. Items that begin with a year or the like become
 * paragraphs.
 *
 * @param source the text from which the tree was parsed
 */
export function keepTypedNumbers(tree: Root, source: string): void {
  if (!mayHaveNumbers.test(source)) return;
  eachNode(tree, 'list', (list, index, parent) => {
    if (!list.ordered) return;
    const items = list.children.flatMap((item) => numberedItem(item, source) ?? []);
    if (items.length < list.children.length) return;
    const blocks = groupsOf(items).flatMap((group) =>
      group.isList ? [asList(list, group.items)] : group.items.flatMap(asTyped),
    );
    if (blocks.length === 1 && blocks[0] === list) return;
    parent.children.splice(index, 1, ...blocks);
    // In a tight item, paragraphs would run together.
    const paragraphs = parent.children.filter(({ type }) => type === 'paragraph');
    if (parent.type === 'listItem' && paragraphs.length > 1) parent.spread = true;
  });
}
