import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { eachElement } from './walk.ts';
import type { Words } from '../words/create-words.ts';

/** A rehype plugin that labels the boxes of task lists for screen readers (WCAG 4.1.2). */
export const rehypeTaskBoxes: Plugin<[Pick<Words, 'done' | 'notDone'>], Root> =
  (words) => (tree) => {
    eachElement(tree, ({ tagName, properties }) => {
      if (tagName !== 'input') return;
      properties['ariaLabel'] = properties['checked'] ? words.done : words.notDone;
    });
  };
