/** The texts of suggestions, shown and announced. */
import type { Match } from '../../names/lexicon/match.ts';

/** The path of a name's page, from the root of the site. */
export function pathOf({ kind, id }: Match): string {
  return `${kind}/${id}`;
}

/** How many stories name it: “12 stories”. */
export function storyCount(count: number): string {
  if (count === 0) return 'no stories';
  return count === 1 ? '1 story' : `${count.toLocaleString('en')} stories`;
}

/** The announcement of an open list. */
export function announcement(count: number): string {
  return `${count} ${count === 1 ? 'name' : 'names'}. Use the arrow keys.`;
}
