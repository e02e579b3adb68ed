/** Shortcodes that browsers would take for tags: `{{<youtube abc>}}`. They stay in the text and stop the build as shortcodes. */
import { unsafeKindOf } from '../html/elements.ts';
import { masked } from '../typed/typed-text.ts';
import type { Replacement } from './replacement.ts';

const beginning = /(?<=\{\{)<(?=\/?([a-z][a-z\d-]*))/gi;

/**
 * The opening signs of the shortcodes of a text, except those that are reported as the element of their name: `{{<embed …>}}`.
 */
export const foreignShortcodes = (text: string): Replacement[] =>
  [...text.matchAll(beginning)]
    .filter(({ 1: name = '' }) => unsafeKindOf(name.toLowerCase()) === undefined)
    .map(({ index }) => ({ kind: 'shortcode', start: index, end: index + 1, text: masked }));
