/**
 * Where the words of a tree were typed. Before a text is parsed, some of its characters get another order: spaces move out of the
 * marks of emphasis, and marks between bold words move behind them.
 */
import type { Nodes, Root } from 'mdast';

/** A stretch of the text that was parsed whose characters were typed in another order. */
export interface Moved {
  /** The index of its first character. */
  start: number;
  /** Where each of its characters was typed; undefined for one that was put in place of a mark. */
  places: readonly (number | undefined)[];
}

declare module 'mdast' {
  interface RootData {
    /** The stretches of `parsedText` whose characters were typed in another order. */
    moved?: readonly Moved[];
  }
}

/** The smallest and the largest place of a range; undefined if all of it was put in place of marks. */
function limitsOf({ start, places }: Moved, from: number, to: number) {
  let [first, last] = [Infinity, -Infinity];
  for (const place of places.slice(from - start, to - start)) {
    if (place === undefined) continue;
    first = Math.min(first, place);
    last = Math.max(last, place);
  }
  return first <= last ? { first, last } : undefined;
}

/** The range of the typed text that has all characters of a range of the text that was parsed. */
export function typedRange(tree: Root, start: number, end: number): [start: number, end: number] {
  let [first, last] = [start, end];
  for (const moved of tree.data?.moved ?? []) {
    const after = moved.start + moved.places.length;
    const limits = limitsOf(moved, Math.max(start, moved.start), Math.min(end, after));
    if (limits && start > moved.start && start < after) first = limits.first;
    if (limits && end > moved.start && end < after) last = limits.last + 1;
  }
  return [first, last];
}

/** What is typed of a node. @param source the typed text of the tree */
export function typedOfNode(tree: Root, { position }: Nodes, source: string): string {
  const { start, end } = position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return '';
  return source.slice(...typedRange(tree, start.offset, end.offset));
}

/**
 * A range of the text that was parsed, with its characters where they were typed.
 *
 * @param text what was parsed, possibly masked  @param start where it begins
 * @param unread what stands for a character of a mark that was not parsed
 */
export function inTypedOrder(tree: Root, text: string, start: number, unread: string): string {
  const end = start + text.length;
  const stretches = tree.data?.moved?.filter(
    (moved) => moved.start < end && start < moved.start + moved.places.length,
  );
  if (!stretches?.length) return text;
  const characters = text.split('');
  for (const moved of stretches) {
    const from = Math.max(start, moved.start);
    const to = Math.min(end, moved.start + moved.places.length);
    characters.fill(unread, from - start, to - start);
    for (let index = from; index < to; index++) {
      const place = moved.places[index - moved.start];
      if (place !== undefined && place >= start && place < end)
        characters[place - start] = text.charAt(index - start);
    }
  }
  return characters.join('');
}
