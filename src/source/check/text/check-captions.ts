/**
 * Finds pictures whose caption and credit would not be printed, because they are not alone in a paragraph. They stop the build.
 * They are not moved behind the paragraph, because a small drawing may be a word of its sentence, and only the editor knows
 * whether a title is a caption or a hint.
 */
import type { Image, ImageReference, Nodes, Parents, Root } from 'mdast';
import type { PictureWithin } from '../../../errors/file-messages.ts';
import { decoded } from '../../../schemas/percent-encoding.ts';
import { problem, type Place, type Problem } from '../../../errors/problem.ts';
import { isFigure } from '../../../markdown/figures/figure-node.ts';
import { linkedPicture, onlyPictures } from '../../../markdown/figures/figures.ts';
import { typedOfNode } from '../../../markdown/typed/typed-places.ts';

/** Blocks of words: a picture in one of them is part of a sentence. */
const blocks = new Set<string>(['heading', 'htmlWords', 'paragraph', 'tableCell']);

function placeInText(block: Parents, container: Parents | undefined): PictureWithin['place'] {
  if (block.type === 'heading') return 'heading';
  // A paragraph with data is the label of a directive.
  if (block.type !== 'paragraph' || block.data) return 'cell';
  if (container?.type === 'listItem') return 'item';
  if (container?.type === 'blockquote') return 'quotation';
  return container?.type === 'footnoteDefinition' ? 'note' : 'text';
}

const isPrinted = (block: Parents) =>
  block.type === 'paragraph' &&
  (isFigure(block) || onlyPictures(block) !== undefined || linkedPicture(block) !== undefined);

/** The characters before the words of a list item, with spaces in place of its mark. */
function indentOf(item: Parents | undefined, body: string): string {
  const offset = item?.children[0]?.position?.start.offset;
  if (offset === undefined) return '  ';
  const line = body.lastIndexOf('\n', offset - 1) + 1;
  return body.slice(line, offset).replace(/[^>\s]/g, ' ');
}

/** The letters and digits of a line. */
const lettersOf = (line: string) => line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The name of a file as WordPress makes a title of it: without its ending, its size, and the number of a second one. */
const nameOf = (url: string): string =>
  /([^/]*?)\d*(?:-\d+x\d+)?\.\w+$/.exec(decoded(url) ?? '')?.[1] ?? '';

/**
 * Whether the title of a picture tells readers nothing that its description does not: it is the same, or the name of the file as
 * a program writes it, with an underscore or a number.
 */
const addsNoWords = (title: string, alt: string | null | undefined, url: string): boolean =>
  lettersOf(title) === lettersOf(alt ?? '') ||
  (/_|-\d|\d-/.test(title) && title.replace(/\d+$/, '') === nameOf(url));

/**
 * Reports pictures within a sentence that have a title. Never throws.
 *
 * @param sourceOf the title and the address of a picture, those of its definition included
 */
export function checkCaptions(
  tree: Root,
  body: string,
  placeOf: (node: Nodes) => Place,
  sourceOf: (node: Image | ImageReference) => { title: string; url: string },
): Problem[] {
  const found: Problem[] = [];
  const walk = (node: Nodes, ancestors: readonly Parents[]): void => {
    if (node.type === 'image' || node.type === 'imageReference') {
      const { title, url } = sourceOf(node);
      const at = ancestors.findLastIndex(({ type }) => blocks.has(type));
      const [block, container] = [ancestors[at], ancestors[at - 1]];
      if (!title || !block || isPrinted(block) || addsNoWords(title, node.alt, url)) return;
      const text = typedOfNode(tree, node, body);
      const place = placeInText(block, container);
      const indent = place === 'item' ? indentOf(container, body) : '';
      found.push(problem('captionInSentence', placeOf(node), { text, title, place, indent }));
      return;
    }
    if ('children' in node) node.children.forEach((child) => walk(child, [...ancestors, node]));
  };
  walk(tree, []);
  return found;
}
