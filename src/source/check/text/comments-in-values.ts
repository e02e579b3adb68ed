/**
 * Finds comments of HTML where they would be printed: in front matter, in attributes of directives, beside pictures, and without
 * their end. In a text they are left out of the page.
 */
import type { Image, Nodes } from 'mdast';
import { problem, type Place, type Problem } from '../../../errors/problem.ts';
import type { DirectiveNode } from '../../../markdown/directives/directive.ts';
import type { NodesOf } from '../../../markdown/nodes.ts';
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

/** The comments among the words of a text that never end. A comment that is a block of its own is reported with its HTML. */
export const openComments = (
  nodesOf: NodesOf,
  body: string,
  placeOf: (node: Nodes) => Place,
): Problem[] =>
  nodesOf('text').flatMap((node) => {
    const [from] = /<!--.*/.exec(node.value) ?? [];
    const { start, end } = node.position ?? {};
    // Words beside a bare address have no position.
    const [typed] = /(?<!\\)<!--.*/.exec(body.slice(start?.offset, end?.offset)) ?? [];
    if (from === undefined || typed === undefined) return [];
    const { file, line = 1 } = placeOf(node);
    const before = body.slice(start?.offset, (start?.offset ?? 0) + node.value.indexOf('<!--'));
    const place = start ? { file, line: line + before.split('\n').length - 1 } : { file };
    const tag = from.length > 60 ? `${from.slice(0, 60)}…` : from;
    const parameters = { tags: [tag], times: '', typed: `&lt;${tag.slice(1)}` };
    return [problem('notATag', place, parameters)];
  });
