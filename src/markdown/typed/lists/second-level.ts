/**
 * The second level of lists with bullets. Markdown nests only what is indented, and word processors often put a tab in place of the
 * indent. The list that the lines make by themselves becomes part of the item above it.
 */
import type { List, ListItem, Parents, RootContent } from 'mdast';
import { bullets } from './bullet-marks.ts';

const isBullet = new RegExp(`^[${bullets}]$`);

const isBlankBetween = (before: ListItem | List, after: List) =>
  (after.position?.start.line ?? 0) - (before.position?.end.line ?? 0) > 1;

/** Appends a list to the last item of another one. */
function nest(list: List, inner: List): void {
  const last = list.children.at(-1);
  if (!last) return;
  last.children.push(inner);
  last.spread = Boolean(last.spread) || isBlankBetween(last, inner);
  if (last.position && inner.position) last.position.end = inner.position.end;
}

/** Appends the items of a list to another one. */
function append(list: List, rest: List): void {
  list.children.push(...rest.children);
  list.spread = Boolean(list.spread) || Boolean(rest.spread) || isBlankBetween(list, rest);
}

/** Puts each list of the second level into the item above it. Mutates the tree. @param text the text as it is typed */
export function nestSecondLevel(parent: Parents, text: string): void {
  const markOf = ({ position }: List) => text.charAt(position?.start.offset ?? -1);
  const children: RootContent[] = [];
  /** The list to which the next one may belong. */
  let open: List | undefined;
  let hasInner = false;
  for (const child of parent.children) {
    if ('children' in child) nestSecondLevel(child, text);
    const isSecond = child.type === 'list' && open !== undefined && markOf(child) === 'o';
    const isRest = child.type === 'list' && hasInner && isBullet.test(markOf(child));
    if (child.type === 'list' && open && (isSecond || isRest)) {
      (isSecond ? nest : append)(open, child);
      if (open.position && child.position) open.position.end = child.position.end;
      hasInner = true;
      continue;
    }
    open = child.type === 'list' && isBullet.test(markOf(child)) ? child : undefined;
    hasInner = false;
    children.push(child);
  }
  parent.children = children as typeof parent.children;
}
