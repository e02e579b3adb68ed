import type { Definition, FootnoteDefinition, Heading, Image, Link, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { problem, type Place, type Problem } from '../../../errors/problem.ts';
import { textAsRead } from '../../../markdown/foreign/read-foreign.ts';
import type { NodesOf } from '../../../markdown/nodes.ts';
import { lineAt, typedBlocks, type TypedBlock } from '../../../markdown/typed/typed-text.ts';
import { listLike, listLine } from '../../../markdown/typed/list-lines.ts';
import { isPlainlyUnderlined } from '../../../markdown/typed/top-headings.ts';
import { decoded } from '../../../model/url.ts';
import { isOnlyDots } from '../../../schemas/fields.ts';
import type { ContentFile } from '../../read/entry.ts';
import { checkDirectives } from './check-directives.ts';
import { checkHtml } from './check-html.ts';
import { placeholdersInText } from './placeholders.ts';
import { checkLeftOver, checkOpenCode } from './check-left-over.ts';
import { checkLine } from './check-lines.ts';
import { checkTable } from './check-tables.ts';
import type { Reference } from '../references.ts';

type PlaceOf = (node: Nodes) => Place;

/** HTML that consists of comments, which editors may write and readers never see. */
const onlyComments = /^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)+$/;

/** Text that looks like a footnote reference or a link, and is neither. */
const footnoteLike = /(?<!\\)\[\^([^\]\s]+)\]/g;
const linkLike = new RegExp(
  [
    /\]\([^)]*\)?/, // an address that has a space or does not end
    /\[[^\][]+\] +\((?:https?:|\.{0,2}\/)[^)]*\)/, // a space between text and address
    /(?<=!)\[[^\][]+\] +\([^)\s]+\.[a-z]{3,4}\b[^)]*\)/, // the same, before the file of a picture
    /\[[^\][]+\]\[[^\][]*\]/, // an undefined label
    /\[\[[^\][]+\]\]/, // wiki syntax
    /\)\[(?:https?:|www\.|\.{0,2}\/)[^\]]*\]/, // text and address exchanged
  ]
    .map(({ source }) => `(?<!\\\\)${source}`)
    .join('|'),
  'g',
);

/** The marks of a heading of rank 2 to 6, without the space that must follow them. */
const headingLike = /^#{2,6}[^#\s].*$/gm;

/**
 * Definitions by label: the first one of a label counts (CommonMark 0.31, 4.7; GFM does the same
 * for footnotes).
 */
function byLabel<Kind extends Definition | FootnoteDefinition>(
  definitions: readonly Kind[],
): { first: Map<string, Kind>; repeated: Kind[] } {
  const first = new Map<string, Kind>();
  const repeated: Kind[] = [];
  for (const definition of definitions) {
    if (first.has(definition.identifier)) repeated.push(definition);
    else first.set(definition.identifier, definition);
  }
  return { first, repeated };
}

function checkFootnotes(nodesOf: NodesOf, placeOf: PlaceOf): Problem[] {
  const referred = new Set(nodesOf('footnoteReference').map(({ identifier }) => identifier));
  const { first, repeated } = byLabel(nodesOf('footnoteDefinition'));
  const labelOf = ({ label, identifier }: FootnoteDefinition) => ({ label: label ?? identifier });
  return [
    ...[...first.values()]
      .filter(({ identifier }) => !referred.has(identifier))
      .map((note) => problem('footnoteUnused', placeOf(note), labelOf(note))),
    ...repeated.map((note) => problem('footnoteTwice', placeOf(note), labelOf(note))),
  ];
}

/** Any of the characters that a mistyped mark, or what is left over of markup, has. */
const mayBeMistyped = (source: string) =>
  /[[\]#{*~|<&]|__|==/.test(source) || listLike.test(source);

/** Finds mistyped footnotes, headings, pictures and links, which would be printed as they are typed. */
function checkMistypedMarks(
  blocks: readonly TypedBlock[],
  body: string,
  placeOf: (line: number) => Place,
): Problem[] {
  return blocks.flatMap((block) => {
    const { text } = block;
    const typedAt = (index: number, length: number) =>
      body.slice(block.offset + index, block.offset + index + length);
    const find = <Found>(
      pattern: RegExp,
      report: (place: Place, typed: string, match: RegExpExecArray) => Found,
    ) =>
      [...text.matchAll(pattern)].map((match) => {
        const { 0: found, index } = match;
        const typed = typedAt(index, found.length);
        return report(placeOf(lineAt(block, index)), typed, match);
      });
    const list = listLike.exec(text);
    const [line = ''] = list
      ? body
          .slice(block.offset + list.index)
          .trimStart()
          .split('\n', 1)
      : [];
    return [
      ...(list
        ? [
            problem('linesRunTogether', placeOf(lineAt(block, list.index)), {
              text: line,
              meant: listLine(line),
            }),
          ]
        : []),
      ...find(footnoteLike, (place, _typed, { 1: label = '' }) =>
        problem('footnoteMissing', place, { label }),
      ),
      ...find(headingLike, (place, typed) =>
        problem('headingWithoutSpace', place, { text: typed }),
      ),
      ...find(linkLike, (place, typed, { index }) => {
        const [beginning] = /!(?:\[[^\][]*)?$/.exec(text.slice(0, index)) ?? [];
        return beginning === undefined
          ? problem('notALink', place, { text: typed })
          : problem('notAnImage', place, { text: beginning + typed });
      }),
    ];
  });
}

/** Whether readers would see nothing of a text, though there is nothing wrong with it. */
function isEmpty(tree: Root): boolean {
  if (tree.data?.htmlFaults?.length) return false;
  const unseen = ['definition', 'footnoteDefinition'];
  return tree.children.every(
    (node) => unseen.includes(node.type) || (node.type === 'html' && onlyComments.test(node.value)),
  );
}

function checkHeading(node: Heading, body: string, place: Place): Problem[] {
  const text = toString(node);
  if (!/[\p{L}\p{N}]/u.test(text)) return [problem('emptyHeading', place)];
  if (node.data?.isHtml) return [];
  const isUnderlined = body[node.position?.start.offset ?? 0] !== '#';
  if (isUnderlined && !isPlainlyUnderlined(node, body)) {
    return [problem('underlinedHeading', place, { text })];
  }
  return node.depth === 1 ? [problem('topHeading', place, { text })] : [];
}

/** A file whose text is to be checked. */
interface TextToCheck extends Pick<ContentFile, 'file' | 'body' | 'bodyOffset'> {
  tree: Root;
  /** The nodes of `tree` by type. */
  nodesOf: NodesOf;
  /** Whether the file may have no text. */
  mayBeEmpty: boolean;
}

/**
 * Checks the footnotes, HTML, headings and tables of a text, and collects its links and pictures.
 * Never throws.
 */
export function checkText({ file, body, bodyOffset, tree, nodesOf, mayBeEmpty }: TextToCheck) {
  const placeOf: PlaceOf = (node) => {
    const line = node.position?.start.line;
    return line === undefined ? { file } : { file, line: line + bodyOffset };
  };
  const definitions = byLabel(nodesOf('definition')).first;
  const usedByImages = new Set<Definition>();
  const references: Reference[] = [];
  const blocks = typedBlocks(tree, textAsRead(tree, body), mayBeMistyped).filter(({ text }) =>
    mayBeMistyped(text),
  );
  const problems = [
    ...checkFootnotes(nodesOf, placeOf),
    ...checkMistypedMarks(blocks, body, (line) => ({ file, line: line + bodyOffset })),
    ...checkLeftOver(tree, body, blocks, { file, bodyOffset }),
    ...checkOpenCode(nodesOf, body, placeOf),
    ...(!mayBeEmpty && isEmpty(tree) ? [problem('emptyText', { file, line: bodyOffset })] : []),
  ];
  const readLink = (node: Link, place: Place) => {
    const isSeen = node.children.length > 0;
    if (isSeen && node.url !== '') references.push({ kind: 'link', url: node.url, place });
    else {
      const text = body.slice(node.position?.start.offset, node.position?.end.offset);
      problems.push(problem('notALink', place, { text }));
    }
  };
  const readImage = (
    { url, title }: Pick<Image, 'url' | 'title'>,
    alt: Image['alt'],
    place: Place,
    isHtml = false,
    label = 'picture',
  ) => {
    if (/^data:/i.test(url)) {
      const [, ending = 'png'] = /^data:image\/(\w+)/i.exec(url) ?? [];
      problems.push(problem('pastedPicture', place, { name: `${label}.${ending}` }));
      return;
    }
    const picture = decoded(url);
    if (picture === undefined) problems.push(problem('malformedUrl', place, { url }));
    else references.push({ kind: 'picture', file: picture, place });
    if (!alt?.trim() || isOnlyDots(alt))
      problems.push(problem('imageWithoutAlt', place, { file: url, isHtml }));
    const caption = checkLine(title ?? '', 'emphasis and links', place);
    problems.push(...caption.problems);
    references.push(...caption.references);
  };
  const directives = checkDirectives(tree, nodesOf, body, placeOf);
  problems.push(...directives.problems);
  references.push(...directives.references, ...placeholdersInText(nodesOf, body, placeOf));
  for (const node of nodesOf('link')) readLink(node, placeOf(node));
  for (const node of nodesOf('image')) {
    readImage(node, node.alt, placeOf(node), node.data?.isHtml);
  }
  for (const node of nodesOf('imageReference')) {
    const definition = definitions.get(node.identifier);
    if (!definition) continue;
    usedByImages.add(definition);
    readImage(definition, node.alt, placeOf(node), false, node.identifier);
  }
  problems.push(...checkHtml(tree, file, bodyOffset));
  for (const node of nodesOf('heading')) problems.push(...checkHeading(node, body, placeOf(node)));
  for (const node of nodesOf('table')) problems.push(...checkTable(node, body, placeOf));
  for (const definition of definitions.values()) {
    if (usedByImages.has(definition) || /^data:image/i.test(definition.url)) continue;
    references.push({ kind: 'link', url: definition.url, place: placeOf(definition) });
  }
  return { problems, references };
}
