import type { Definition, Image, ImageReference, Paragraph, PhrasingContent, Root } from 'mdast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { figureNode } from './figure-node.ts';
import { readPictureTitle } from './picture-title.ts';
import { smartPhrases } from '../lines/printed-line.ts';
import { smartText } from '../languages/smart-punctuation.ts';

/** The pictures of a paragraph that has nothing else; otherwise undefined. */
export function onlyPictures({ children }: Paragraph): (Image | ImageReference)[] | undefined {
  const isSpace = (node: PhrasingContent) =>
    node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
  const others = children.filter((node) => !isSpace(node));
  const pictures = others.filter((node) => node.type === 'image' || node.type === 'imageReference');
  return pictures.length > 0 && pictures.length === others.length ? pictures : undefined;
}

/** The first definition of each label counts (CommonMark 0.31, 4.7). */
function definitionsOf(tree: Root): Map<string, Definition> {
  const found = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!found.has(node.identifier)) found.set(node.identifier, node);
  });
  return found;
}

/**
 * A remark plugin that turns each picture of a paragraph that has only pictures into a figure; its title becomes caption and
 * credit. A picture within a sentence stays there.
 */
export const remarkFigures: Plugin<[], Root> =
  () =>
  (tree, { data }) => {
    const language = data.language ?? 'en';
    const definitions = definitionsOf(tree);
    const figureOf = (picture: Image | ImageReference) => {
      const { url, title } =
        picture.type === 'image' ? picture : (definitions.get(picture.identifier) ?? { url: '' });
      const { caption, credit } = readPictureTitle(title ?? '');
      return figureNode({
        image: { type: 'image', url, alt: picture.alt ?? '' },
        caption: caption ? smartPhrases(caption, 'emphasis and links', language) : [],
        credit: credit && smartText(credit, language),
        size: 'text',
      });
    };
    visit(tree, 'paragraph', (node, index, parent) => {
      const pictures = onlyPictures(node);
      if (!pictures || !parent || index === undefined) return undefined;
      const figures = pictures.map(figureOf);
      parent.children.splice(index, 1, ...figures);
      return [SKIP, index + figures.length];
    });
  };
