import type { Definition, FootnoteDefinition, Image, Link, Nodes, Root } from 'mdast';
import { problem, type Place, type Problem } from '../../../errors/problem.ts';
import { isBlankLink } from '../../../markdown/links/blank-links.ts';
import type { NodesOf } from '../../../markdown/nodes.ts';
import { isPlainlyUnderlined } from '../../../markdown/typed/top-headings.ts';
import { deepest } from '../../../markdown/nesting.ts';
import { mayBeNegative } from '../../../markdown/typed/lists/signed-figures.ts';
import { typedOfNode } from '../../../markdown/typed/typed-places.ts';
import { decoded } from '../../../schemas/percent-encoding.ts';
import { isOnlyDots } from '../../../schemas/fields.ts';
import { isFileName } from '../../../schemas/picture.ts';
import type { ContentFile } from '../../read/entry.ts';
import { defaultDates, type DateSettings } from '../../written/moments.ts';
import { checkBrokenWords } from './pasted/broken-words.ts';
import { checkCaptions } from './check-captions.ts';
import { checkDefinitions } from './check-definitions.ts';
import { checkDirectives } from './directives/check-directives.ts';
import { checkHeading } from './check-headings.ts';
import { checkHtml } from './check-html.ts';
import { placeholdersInText } from './placeholders.ts';
import { checkJoiningLines } from './check-joining-lines.ts';
import { checkLeftOver, checkOpenCode } from './check-left-over.ts';
import { checkLine } from './check-lines.ts';
import { checkParagraph } from './check-paragraphs.ts';
import { checkSimpleTables, checkTable, checkTableCaptions } from './check-tables.ts';
import { commentsInPicture, openComments } from './comments-in-values.ts';
import { checkExportedMarks } from './pasted/exported-marks.ts';
import type { Reference } from '../references.ts';

type PlaceOf = (node: Nodes) => Place;

/** HTML that consists of comments, which editors may write and readers never see. */
const onlyComments = /^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)+$/;

/** A shortcode at the end of a bare address: `[embed]https://x.example/[/embed]`. It is reported as left over. */
const endsWithShortcode = /\[\/[a-z][\w-]*\]?$/i;

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

function checkFootnotes(tree: Root, nodesOf: NodesOf, placeOf: PlaceOf): Problem[] {
  const referred = new Set(nodesOf('footnoteReference').map(({ identifier }) => identifier));
  // References in HTML are not read: `checkLeftOver` reports them.
  for (const { value } of tree.data?.htmlBlocks ?? []) {
    for (const [, label = ''] of value.matchAll(/\[\^([^\]\s]+)\]/g)) {
      referred.add(label.toLowerCase());
    }
  }
  const { first, repeated } = byLabel(nodesOf('footnoteDefinition'));
  const labelOf = ({ label, identifier }: FootnoteDefinition) => ({ label: label ?? identifier });
  return [
    ...[...first.values()]
      .filter(({ identifier }) => !referred.has(identifier))
      .map((note) => problem('footnoteUnused', placeOf(note), labelOf(note))),
    ...repeated.map((note) => problem('footnoteTwice', placeOf(note), labelOf(note))),
  ];
}

/** Whether readers would see nothing of a text, although nothing is wrong with it. */
function isEmpty(tree: Root): boolean {
  if (tree.data?.htmlFaults?.length) return false;
  const unseen = ['definition', 'footnoteDefinition'];
  return tree.children.every(
    (node) => unseen.includes(node.type) || (node.type === 'html' && onlyComments.test(node.value)),
  );
}

/** A file whose text is to be checked. */
interface TextToCheck extends Pick<ContentFile, 'file' | 'body' | 'bodyOffset'> {
  tree: Root;
  /** The nodes of `tree` by type. */
  nodesOf: NodesOf;
  /** Whether the file may have no text. */
  mayBeEmpty: boolean;
  /** How the paper reads dates. */
  dates?: DateSettings;
  /** The headline of the file. */
  headline?: string | undefined;
}

/**
 * Checks all that a text has, and collects what has to be compared with other files: its links and pictures, and marks for words
 * that are still to come. Never throws.
 */
export function checkText({
  file,
  body,
  bodyOffset,
  tree,
  nodesOf,
  mayBeEmpty,
  dates = defaultDates,
  headline = '',
}: TextToCheck) {
  const { tooDeep } = tree.data ?? {};
  if (tooDeep !== undefined) {
    const place = { file, line: tooDeep + bodyOffset };
    return { problems: [problem('textTooDeep', place, { deepest })], references: [] };
  }
  const placeAt = (line: number): Place => ({ file, line: line + bodyOffset });
  const placeOf: PlaceOf = (node) => {
    const line = node.position?.start.line;
    return line === undefined ? { file } : placeAt(line);
  };
  const definitions = byLabel(nodesOf('definition')).first;
  const usedByImages = new Set<Definition>();
  const references: Reference[] = [];
  const problems = [
    ...checkFootnotes(tree, nodesOf, placeOf),
    ...checkLeftOver(tree, body, { file, bodyOffset }),
    ...checkOpenCode(nodesOf, body, placeOf),
    ...(!mayBeEmpty && isEmpty(tree) ? [problem('emptyText', { file, line: bodyOffset })] : []),
  ];
  problems.push(
    ...checkCaptions(tree, body, placeOf, (node) => {
      const { title, url = '' } =
        node.type === 'image' ? node : (definitions.get(node.identifier) ?? {});
      return { url, title: [title, node.data?.credit].filter(Boolean).join(' ').trim() };
    }),
  );
  const readLink = (node: Link, place: Place) => {
    if (endsWithShortcode.test(node.url) || isBlankLink(node)) return;
    const isSeen = node.children.length > 0;
    if (isSeen && node.url !== '') references.push({ kind: 'link', url: node.url, place });
    else {
      problems.push(problem('notALink', place, { text: typedOfNode(tree, node, body) }));
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
    if (!alt?.trim()) references.push({ kind: 'undescribed', url, isHtml, place });
    else if (isOnlyDots(alt))
      problems.push(problem('imageWithoutAlt', place, { file: url, isHtml }));
    else if (isFileName(alt))
      problems.push(problem('altIsFileName', place, { alt, file: url, isHtml }));
    const picture = decoded(url);
    if (picture === undefined) problems.push(problem('malformedUrl', place, { url }));
    else references.push({ kind: 'picture', file: picture, place });
    problems.push(...commentsInPicture(title, alt, place));
    const caption = checkLine(title ?? '', 'emphasis and links', place);
    problems.push(...caption.problems);
    references.push(...caption.references);
  };
  const unused = checkDefinitions(nodesOf, body, placeOf);
  problems.push(...unused.problems);
  references.push(...unused.references);
  const directives = checkDirectives({ tree, nodesOf, body, placeOf, placeAt, dates });
  problems.push(...directives.problems);
  references.push(...directives.references, ...placeholdersInText(nodesOf, body, placeOf));
  problems.push(...openComments(nodesOf, body, placeOf));
  problems.push(...checkExportedMarks({ tree, nodesOf, body, placeAt }));
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
  const headings = nodesOf('heading');
  const hasUnderlined = headings.some((node) => isPlainlyUnderlined(node, body));
  for (const node of headings)
    problems.push(...checkHeading(node, body, placeOf(node), headline, hasUnderlined));
  for (const node of nodesOf('paragraph')) problems.push(...checkParagraph(node, body, placeOf));
  problems.push(...checkJoiningLines(nodesOf, body, placeOf));
  problems.push(...checkBrokenWords(nodesOf, body, placeOf));
  for (const node of nodesOf('list')) {
    if (!mayBeNegative(node, body)) continue;
    const [text = ''] = body.slice(node.position?.start.offset).split('\n', 1);
    problems.push(problem('signedFigures', placeOf(node), { text: text.trim() }));
  }
  for (const node of nodesOf('table')) problems.push(...checkTable(node, body, placeOf));
  problems.push(...checkSimpleTables(nodesOf, body, placeOf));
  problems.push(...checkTableCaptions(tree, body, placeOf));
  for (const definition of definitions.values()) {
    // Markdown reads `[Data.Commands]::Eject()`, which is a line of a program, as a definition.
    if (definition.url.startsWith(':')) {
      const text = body.slice(definition.position?.start.offset, definition.position?.end.offset);
      problems.push(problem('notALink', placeOf(definition), { text }));
      continue;
    }
    if (
      unused.spoken.has(definition) ||
      usedByImages.has(definition) ||
      /^data:image/i.test(definition.url)
    )
      continue;
    references.push({ kind: 'link', url: definition.url, place: placeOf(definition) });
  }
  return { problems, references };
}
