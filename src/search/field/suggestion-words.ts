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

const counted = (count: number, one: string, more: string) =>
  count > 0 ? [`${count} ${count === 1 ? one : more}`] : [];

/** The announcement of an open list. */
export function announcement(names: number, stories: number, recent = 0): string {
  const parts = [
    ...counted(names, 'name', 'names'),
    ...counted(stories, 'story', 'stories'),
    ...counted(recent, 'recent search', 'recent searches'),
  ];
  return `${parts.join(', ')}. Use the arrow keys.`;
}
