import path from 'node:path';
import type { Definition, Image, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { problem, type Place, type Problem } from '../errors.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { decoded, readLink } from '../model/url.ts';
import type { ContentFile } from './entry.ts';
import { imageKinds, isImage } from './files.ts';

/** What a text may refer to. */
export interface Surroundings {
  /** Addresses of pages and files, from the site's root: `/news/x/`. */
  addresses: ReadonlySet<string>;
  /** Addresses of articles that are not public, with the reason in words. */
  unpublished: ReadonlyMap<string, string>;
  /** Pictures, as paths from the project's root. */
  images: ReadonlySet<string>;
  /** Whether the entry that is checked is itself public. */
  isPublic: boolean;
}

/** Checks one link. `place` is where it stands. */
export function checkLink(
  url: string,
  place: Place,
  { addresses, unpublished, isPublic }: Surroundings,
): Problem[] {
  if (decoded(url) === undefined) return [problem('malformedUrl', place, { url })];
  const target = readLink(url, place.file);
  if (target.kind === 'dangerous') return [problem('dangerousLink', place, { url })];
  if (target.kind !== 'inside') return [];
  const state = unpublished.get(target.path);
  if (state && isPublic) return [problem('linkToUnpublished', place, { url, state })];
  if (state || addresses.has(decoded(target.path) ?? target.path)) return [];
  return [problem('brokenLink', place, { url, known: [...addresses] })];
}

/** Checks that a picture that a file names is there, under exactly that name. */
export function checkImageFile(url: string, place: Place, images: ReadonlySet<string>): Problem[] {
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return [problem('foreignImage', place, { url })];
  const folder = path.posix.dirname(place.file);
  if (!isImage(url)) return [problem('imageKind', place, { file: url, kinds: imageKinds })];
  const file = decoded(url);
  if (file === undefined) return [problem('malformedUrl', place, { url })];
  if (!file.startsWith('/') && images.has(path.posix.join(folder, file))) return [];
  const known = [...images].map((image) => path.posix.relative(folder, image));
  return [problem('missingImage', place, { file: url, known })];
}

/** Labels of footnotes are compared as CommonMark compares labels: white space folded, any case. */
const labelKey = (label: string) => label.trim().replace(/\s+/g, ' ').toLowerCase();

function checkFootnotes(tree: Root, placeOf: (node: Nodes) => Place): Problem[] {
  const problems: Problem[] = [];
  const referred = new Set<string>();
  visit(tree, 'footnoteReference', ({ identifier }) => void referred.add(labelKey(identifier)));
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition' && !referred.has(labelKey(node.identifier))) {
      problems.push(
        problem('footnoteUnused', placeOf(node), { label: node.label ?? node.identifier }),
      );
    }
    if (node.type !== 'text') return;
    for (const [, label = ''] of node.value.matchAll(/\[\^([^\]\s]+)\]/g)) {
      problems.push(problem('footnoteMissing', placeOf(node), { label }));
    }
  });
  return problems;
}

/** Checks the text of a file: links, pictures, footnotes, HTML and headings, each with its line. */
export function checkText(
  { file, body, bodyOffset }: Pick<ContentFile, 'file' | 'body' | 'bodyOffset'>,
  around: Surroundings,
): Problem[] {
  const tree = parseMarkdown(body);
  const placeOf = (node: Nodes): Place => {
    const line = node.position?.start.line;
    return line === undefined ? { file } : { file, line: line + bodyOffset };
  };

  const definitions = new Map<string, Definition>();
  const usedByImages = new Set<Definition>();
  visit(tree, 'definition', (node) => void definitions.set(node.identifier, node));

  const checkImage = (url: string, alt: Image['alt'], place: Place) => [
    ...checkImageFile(url, place, around.images),
    ...(alt?.trim() ? [] : [problem('imageWithoutAlt', place, { file: url })]),
  ];

  const problems = checkFootnotes(tree, placeOf);
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
    if (node.type === 'html' && !/^<!--[\s\S]*-->\s*$/.test(node.value)) {
      const tag = node.value.split('\n', 1)[0] ?? '';
      problems.push(problem('rawHtml', place, { tag }));
    }
    if (node.type === 'heading' && node.depth === 1) {
      problems.push(problem('topHeading', place, { text: toString(node) }));
    }
  });
  for (const definition of definitions.values()) {
    if (usedByImages.has(definition)) continue;
    problems.push(...checkLink(definition.url, placeOf(definition), around));
  }
  return problems;
}
