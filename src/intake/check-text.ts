import type { Definition, FootnoteDefinition, Image, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { problem, type Place, type Problem } from '../errors.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { checkImageFile, checkLink, type Surroundings } from './check-links.ts';
import type { ContentFile } from './entry.ts';

type PlaceOf = (node: Nodes) => Place;

/** HTML that holds comments alone is no HTML: it is left out on purpose. */
const commentsAlone = /^(\s*<!--(?:(?!-->)[\s\S])*-->\s*)+$/;

/** Text that looks like a reference to a footnote, or like a link, and is neither. */
const footnoteLike = /(?<!\\)\[\^([^\]\s]+)\]/g;
const linkLike = /(?<![\\\]])\[[^\][]+\](?:\[[^\][]+\]| +\((?:https?:|\.{0,2}\/)[^)\s]*\))/g;

/** The first definition of a label is the one that counts (CommonMark 0.31, 4.7; GFM takes it over for notes). */
function byLabel<Kind extends Definition | FootnoteDefinition>(
  tree: Root,
  type: Kind['type'],
): { first: Map<string, Kind>; repeated: Kind[] } {
  const first = new Map<string, Kind>();
  const repeated: Kind[] = [];
  visit(tree, type, (node) => {
    const definition = node as Kind;
    if (first.has(definition.identifier)) repeated.push(definition);
    else first.set(definition.identifier, definition);
  });
  return { first, repeated };
}

function checkFootnotes(tree: Root, placeOf: PlaceOf): Problem[] {
  const referred = new Set<string>();
  visit(tree, 'footnoteReference', ({ identifier }) => void referred.add(identifier));
  const { first, repeated } = byLabel<FootnoteDefinition>(tree, 'footnoteDefinition');
  const labelOf = ({ label, identifier }: FootnoteDefinition) => ({ label: label ?? identifier });
  return [
    ...[...first.values()]
      .filter(({ identifier }) => !referred.has(identifier))
      .map((note) => problem('footnoteUnused', placeOf(note), labelOf(note))),
    ...repeated.map((note) => problem('footnoteTwice', placeOf(note), labelOf(note))),
  ];
}

/** What was meant as a note or a link and would be printed as it is typed. */
function checkMistypedMarks(tree: Root, body: string, placeOf: PlaceOf): Problem[] {
  const problems: Problem[] = [];
  visit(tree, 'text', (node) => {
    const source = body.slice(node.position?.start.offset, node.position?.end.offset);
    for (const [, label = ''] of source.matchAll(footnoteLike)) {
      problems.push(problem('footnoteMissing', placeOf(node), { label }));
    }
    for (const [text] of source.matchAll(linkLike)) {
      problems.push(problem('notALink', placeOf(node), { text }));
    }
  });
  return problems;
}

/** Whether a text has anything that readers would see. */
function isEmpty(tree: Root): boolean {
  const unseen = ['definition', 'footnoteDefinition'];
  return tree.children.every(
    (node) =>
      unseen.includes(node.type) || (node.type === 'html' && commentsAlone.test(node.value)),
  );
}

/** What is to be checked: a file, and whether it may go without text. */
export interface TextToCheck extends Pick<ContentFile, 'file' | 'body' | 'bodyOffset'> {
  mayBeEmpty: boolean;
}

/** Checks the text of a file: links, pictures, footnotes, HTML and headings, each with its line. */
export function checkText(
  { file, body, bodyOffset, mayBeEmpty }: TextToCheck,
  around: Surroundings,
): Problem[] {
  const tree = parseMarkdown(body);
  const placeOf: PlaceOf = (node) => {
    const line = node.position?.start.line;
    return line === undefined ? { file } : { file, line: line + bodyOffset };
  };
  const checkImage = (url: string, alt: Image['alt'], place: Place) => [
    ...checkImageFile(url, place, around.images),
    ...(alt?.trim() ? [] : [problem('imageWithoutAlt', place, { file: url })]),
  ];

  const definitions = byLabel<Definition>(tree, 'definition').first;
  const usedByImages = new Set<Definition>();
  const problems = [
    ...checkFootnotes(tree, placeOf),
    ...checkMistypedMarks(tree, body, placeOf),
    ...(!mayBeEmpty && isEmpty(tree) ? [problem('emptyText', { file, line: bodyOffset })] : []),
  ];
  visit(tree, (node) => {
    const place = placeOf(node);
    if (node.type === 'link') problems.push(...checkLink(node.url, place, around));
    if (node.type === 'image') problems.push(...checkImage(node.url, node.alt, place));
    if (node.type === 'imageReference') {
      const definition = definitions.get(node.identifier);
      if (!definition) return;
      usedByImages.add(definition);
      problems.push(...checkImage(definition.url, node.alt, place));
    }
    if (node.type === 'html' && !commentsAlone.test(node.value)) {
      const tag = node.value.split('\n', 1)[0] ?? '';
      problems.push(problem('rawHtml', place, { tag }));
    }
    if (node.type === 'heading' && node.depth === 1) {
      problems.push(problem('topHeading', place, { text: toString(node) }));
    }
    if (node.type === 'heading' && toString(node).trim() === '') {
      problems.push(problem('emptyHeading', place));
    }
  });
  for (const definition of definitions.values()) {
    if (usedByImages.has(definition)) continue;
    problems.push(...checkLink(definition.url, placeOf(definition), around));
  }
  return problems;
}
