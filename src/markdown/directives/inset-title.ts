import type { Heading, PhrasingContent } from 'mdast';

/** The class of the titles of boxes and timelines, which tells them from crossheads. */
export const insetTitle = 'inset-title';

/** The title of a box or a timeline: a heading one rank below the heading above it. */
export const titleNode = (label: PhrasingContent[], rank: number): Heading => ({
  type: 'heading',
  depth: Math.min(rank + 1, 6) as Heading['depth'],
  data: { hProperties: { className: [insetTitle] } },
  children: label,
});
