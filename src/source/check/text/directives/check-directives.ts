import type { Nodes, Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { problem, type Place, type Problem } from '../../../../errors/problem.ts';
import {
  contentOf,
  formOf,
  isDirective,
  labelOf,
  type Directive,
  type DirectiveNode,
} from '../../../../markdown/directives/directive.ts';
import { directives } from '../../../../markdown/directives/directives.ts';
import { note } from '../../../../markdown/directives/note.ts';
import type { NodesOf } from '../../../../markdown/nodes.ts';
import { validate } from '../../../../schemas/keys/explain.ts';
import { commentsInAttributes } from '../comments-in-values.ts';
import type { DateSettings } from '../../../written/moments.ts';
import { readAttributes } from '../../../written/read-directives.ts';
import type { Findings, Reference } from '../../references.ts';
import { checkRepeated, checkStraightMarks, hasCommas } from './check-attributes.ts';
import { checkDirectiveMarks } from './check-directive-marks.ts';
import { directiveMeant } from './meant-directive.ts';
import { checkWordsInBraces } from './words-in-braces.ts';

type PlaceOf = (node: Nodes) => Place;

function checkLabel(node: DirectiveNode, { label, example }: Directive, place: Place): Problem[] {
  const text = toString(labelOf(node));
  if (label === undefined && text !== '')
    return [problem('unknownLabel', place, { name: node.name, text, example })];
  if (!label?.isRequired || text.trim() !== '') return [];
  const parameters = { name: node.name, description: label.description };
  return [problem('missingLabel', place, { ...parameters, example: `[${label.example}]` })];
}

/** The line below the line of a directive, if it has the braces that belong to it. */
function bracesBelow(node: DirectiveNode, body: string): string | undefined {
  const { start, end } = node.data?.position?.opening ?? {};
  const [line] =
    /^[^\S\n]*\n(?:[^\S\n]|>)*\{[^{}\n]*\}[^\S\n]*(?=\n|$)/.exec(body.slice(end?.offset)) ?? [];
  const isWithout = !body.slice(start?.offset, end?.offset).trimEnd().endsWith('}');
  return isWithout ? line : undefined;
}

/** A directive in its other form, with its own words and attributes. */
function formMeant(node: DirectiveNode, mark: string, directive: Directive): string | undefined {
  const meant = directiveMeant(mark, directive);
  if (meant === undefined || directive.forms.includes('line')) return meant;
  const words = toString(labelOf(node)).trim();
  const isInside = directive.label === undefined && words !== '';
  const beginning = isInside ? meant.replace(`[${words}]`, '') : meant;
  return `:${beginning}\n${isInside ? words : '…'}\n:::`.replace(/^:{4}/, ':::');
}

/** The word that keeps a story back, inside a note instead of in its braces. */
function checkOpen(node: DirectiveNode, mark: string, place: Place): Problem[] {
  const isOpen = Object.hasOwn(node.attributes ?? {}, 'open');
  const words = /\s*\{\s*open\s*\}/i;
  if (node.name !== note.name || isOpen || !words.test(toString(node))) return [];
  const meant = `${mark.replace(words, '').trim()}{open}`;
  return [problem('openInNote', place, { text: mark.trim(), meant })];
}

/** Whether readers would see nothing inside a directive. */
const isEmpty = (node: DirectiveNode) =>
  formOf(node) === 'lines' &&
  contentOf(node).every(({ type }) => type === 'definition' || type === 'footnoteDefinition');

/** A text whose directives are checked. */
interface TextOfDirectives {
  tree: Root;
  /** The nodes of `tree` by type. */
  nodesOf: NodesOf;
  body: string;
  placeOf: PlaceOf;
  /** The place of a line of the text, from 1. */
  placeAt: (line: number) => Place;
  /** How the paper reads dates. */
  dates: DateSettings;
}

/** @param outer the directives around it, the nearest one last */
function checkDirective(
  node: DirectiveNode,
  outer: readonly DirectiveNode[],
  { body, placeOf, dates }: Pick<TextOfDirectives, 'body' | 'placeOf' | 'dates'>,
): { problems: Problem[]; pictures: string[] } {
  const { name } = node;
  const place = placeOf(node);
  const stop = (...problems: Problem[]) => ({ problems, pictures: [] });
  const directive = directives.get(name);
  const opening = node.data?.position?.opening;
  const mark = body.slice(opening?.start.offset, opening?.end.offset);
  if (!directive)
    return stop(problem('unknownDirective', place, { mark, name, known: [...directives.keys()] }));
  const below = bracesBelow(node, body);
  if (below !== undefined || hasCommas(mark)) {
    const text = mark + (below ?? '');
    const meant = directiveMeant(text, directive);
    return stop(problem('notADirective', place, { text, meant, example: directive.example }));
  }
  const form = formOf(node);
  const { example, forms } = directive;
  if (!forms.includes(form))
    return stop(
      problem('directiveForm', place, {
        ...{ name, isLine: form === 'line', example },
        meant: formMeant(node, mark, directive),
      }),
    );
  if (node.type === 'containerDirective' && !node.data?.position?.closing) {
    const [colons = ':::'] = /^:+/.exec(mark) ?? [];
    return stop(problem('directiveOpen', place, { name, colons, outer: outer.at(-1)?.name }));
  }
  const parent = outer.at(-1);
  const allowed = parent && directives.get(parent.name)?.holds;
  if (parent && allowed && allowed !== 'all' && !allowed.includes(name))
    return stop(problem('directiveInside', place, { name, outer: parent.name, holds: allowed }));
  if (isEmpty(node)) return stop(problem('directiveEmpty', place, { name, example }));
  const inBraces = checkWordsInBraces(node, directive, mark, place);
  if (inBraces.length > 0) return stop(...inBraces);
  const attributes = readAttributes(node, directive, dates);
  const checked = validate(directive.schema, attributes, () => place, { directive: name });
  const problems = [
    ...checkLabel(node, directive, place),
    ...checkStraightMarks(node, place),
    ...checkOpen(node, mark, place),
    ...checkRepeated(directive, mark, place),
    ...commentsInAttributes(node, place),
    ...('problems' in checked ? checked.problems : []),
  ];
  if (problems.length > 0 || 'problems' in checked) return stop(...problems);
  return {
    problems: directive.check?.(node, placeOf, dates.language) ?? [],
    pictures: directive.pictures?.(checked.data) ?? [],
  };
}

/** Finds references whose definitions were in a note, and so are no longer in the text. */
function checkDefinitions(nodesOf: NodesOf, placeOf: PlaceOf): Problem[] {
  const links = new Set(nodesOf('definition').map(({ identifier }) => identifier));
  const footnotes = new Set(nodesOf('footnoteDefinition').map(({ identifier }) => identifier));
  return [
    ...[...nodesOf('linkReference'), ...nodesOf('imageReference')].filter(
      ({ identifier }) => !links.has(identifier),
    ),
    ...nodesOf('footnoteReference').filter(({ identifier }) => !footnotes.has(identifier)),
  ].map((node) => {
    const label = (node.type === 'footnoteReference' ? '^' : '') + (node.label ?? node.identifier);
    return problem('definitionInNote', placeOf(node), { label });
  });
}

/** Checks the directives of a text, and collects the pictures that they show. Never throws. */
export function checkDirectives(text: TextOfDirectives): Findings {
  const { tree, nodesOf, placeOf } = text;
  const problems: Problem[] = [];
  const references: Reference[] = [];
  const walk = (parent: Parents, outer: readonly DirectiveNode[]): void => {
    for (const node of parent.children) {
      if (isDirective(node)) {
        const found = checkDirective(node, outer, text);
        problems.push(...found.problems);
        const place = placeOf(node);
        references.push(
          ...found.pictures.map((file): Reference => ({ kind: 'picture', file, place })),
        );
      }
      if ('children' in node) walk(node, isDirective(node) ? [...outer, node] : outer);
    }
  };
  for (const node of tree.data?.notes ?? []) {
    problems.push(...checkDirective(node, [], text).problems);
    if (node.attributes && 'open' in node.attributes)
      references.push({ kind: 'openNote', text: toString(node), place: placeOf(node) });
  }
  if (tree.data?.notes) problems.push(...checkDefinitions(nodesOf, placeOf));
  if (nodesOf('leafDirective').length + nodesOf('containerDirective').length > 0) walk(tree, []);
  const marks = checkDirectiveMarks(text);
  return {
    problems: [...problems, ...(problems.length > 0 ? marks.beginnings : marks.all)],
    references,
  };
}
