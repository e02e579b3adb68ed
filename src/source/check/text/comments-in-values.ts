/**
 * Finds comments of HTML in values, where they would be printed: in front matter, in attributes of directives, and beside
 * pictures. In a text they are left out of the page.
 */
import type { Image } from 'mdast';
import { problem, type Place, type Problem } from '../../../errors/problem.ts';
import type { DirectiveNode } from '../../../markdown/directives/directive.ts';
import type { WrittenKeys } from '../../read/entry.ts';
import { frontMatterWords } from './shown-words.ts';

const comment = /<!--[\s\S]*?(?:-->|$)/g;

const problemsIn = (value: string, place: Place, isKey: boolean): Problem[] =>
  (value.match(comment) ?? []).map((text) => problem('commentInValue', place, { text, isKey }));

/** The comments in values of front matter. Those of YAML, which begin with `#`, are no part of any value. */
export const commentsInFrontMatter = ({ frontMatter, locate }: WrittenKeys): Problem[] =>
  frontMatterWords(frontMatter, new Set()).flatMap(({ words, path }) =>
    problemsIn(words, locate(path), true),
  );

/** The comments in attributes of a directive. */
export const commentsInAttributes = ({ attributes }: DirectiveNode, place: Place): Problem[] =>
  Object.values(attributes ?? {}).flatMap((value) => problemsIn(value ?? '', place, false));

/** The comments in the description and the title of a picture. */
export const commentsInPicture = (
  title: Image['title'],
  alt: Image['alt'],
  place: Place,
): Problem[] => [title, alt].flatMap((value) => problemsIn(value ?? '', place, false));
