/**
 * The narrow no-break spaces that French prints before ; : ! ? » and after «, so that no line begins with a mark. A mark that is
 * typed without a space, as in Canada, gets none, except for guillemets, which may replace straight marks.
 */
import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { languageOf } from './node-language.ts';

const space = '\u202f';

/** Elements whose words are printed as they are typed. */
const verbatim = new Set(['code', 'pre', 'kbd', 'samp']);

export const isFrench = (language: string): boolean => /^fr(?:-|$)/i.test(language);

/** Replaces the spaces beside the marks of a text in French. */
export const withFrenchSpaces = (text: string): string =>
  text
    .replace(/\s+(?=[;:!?])/g, space)
    .replace(/«\s*/g, `«${space}`)
    .replace(/\s*»/g, `${space}»`);

function setSpaces(parent: Root | Element, language: string): void {
  for (const child of parent.children) {
    if (child.type === 'text' && isFrench(language)) child.value = withFrenchSpaces(child.value);
    if (child.type !== 'element' || verbatim.has(child.tagName)) continue;
    setSpaces(child, languageOf(child) ?? language);
  }
}

/**
 * A rehype plugin for texts and passages in French. It needs the languages of passages, and comes after the ids of headings,
 * which are the same whatever the spaces.
 */
export const rehypeFrenchSpaces: Plugin<[], Root> =
  () =>
  (tree, { data }) =>
    setSpaces(tree, data.language ?? '');
