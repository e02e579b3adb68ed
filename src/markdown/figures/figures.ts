import type {
  Definition,
  Image,
  ImageReference,
  Link,
  Paragraph,
  PhrasingContent,
  Root,
} from 'mdast';
import type { Plugin } from 'unified';
import { eachNode } from '../walk.ts';
import { figureNode } from './figure-node.ts';
import { readPictureTitle } from './picture-title.ts';
import { smartPhrases } from '../lines/printed-line.ts';
import { isBlank, isPicture } from '../nodes.ts';
import { smartText } from '../languages/smart-punctuation.ts';

const isSpace = (node: PhrasingContent) => node.type === 'break' || isBlank(node);

/** The pictures of a paragraph that has nothing else; otherwise undefined. */
export function onlyPictures({ children }: Paragraph): (Image | ImageReference)[] | undefined {
  if (!children.some(isPicture)) return undefined;
  const others = children.filter((node) => !isSpace(node));
  const pictures = others.filter(isPicture);
  return pictures.length > 0 && pictures.length === others.length ? pictures : undefined;
}

/** The picture of a paragraph that has nothing but a link around it; otherwise undefined. */
export function linkedPicture({
  children,
}: Paragraph): { picture: Image | ImageReference; link: Link } | undefined {
  if (!children.some(({ type }) => type === 'link')) return undefined;
  const [link, ...others] = children.filter((node) => !isSpace(node));
  if (link?.type !== 'link' || others.length > 0) return undefined;
  const [picture, ...words] = link.children.filter((node) => !isSpace(node));
  if (words.length > 0) return undefined;
  return picture && isPicture(picture) ? { picture, link } : undefined;
}

/** The credit of a picture, where a template names it. */
const creditOf = (picture: Image | ImageReference): string | undefined =>
  picture.type === 'image' ? picture.data?.credit : undefined;

/** The first definition of each label counts (CommonMark 0.31, 4.7). */
function definitionsOf(tree: Root): Map<string, Definition> {
  const found = new Map<string, Definition>();
  eachNode(tree, 'definition', (node) => {
    if (!found.has(node.identifier)) found.set(node.identifier, node);
  });
  return found;
}

/**
 * A remark plugin that turns each picture of a paragraph that has only pictures into a figure; its title becomes caption and
 * credit. The same holds for a picture with a title that is the only link of a paragraph. A picture within a sentence stays
 * there.
 */
export const remarkFigures: Plugin<[], Root> =
  () =>
  (tree, { data }) => {
    const language = data.language ?? 'en';
    const definitions = definitionsOf(tree);
    const targetOf = (picture: Image | ImageReference): Pick<Image, 'url' | 'title'> =>
      picture.type === 'image' ? picture : (definitions.get(picture.identifier) ?? { url: '' });
    const figureOf = (picture: Image | ImageReference, link?: Link) => {
      const { url, title } = targetOf(picture);
      const named = creditOf(picture);
      const { caption, credit } =
        named === undefined
          ? readPictureTitle(title ?? '')
          : { caption: title ?? '', credit: named };
      return figureNode({
        image: { type: 'image', url, alt: picture.alt ?? '' },
        link,
        caption: caption ? smartPhrases(caption, 'emphasis and links', language) : [],
        credit: credit && smartText(credit, language),
        size: 'text',
      });
    };
    eachNode(tree, 'paragraph', (node, index, parent) => {
      const pictures = onlyPictures(node);
      const linked = linkedPicture(node);
      const isTitled = linked && (targetOf(linked.picture).title || creditOf(linked.picture));
      const figures = isTitled
        ? [figureOf(linked.picture, linked.link)]
        : pictures?.map((picture) => figureOf(picture));
      if (!figures) return undefined;
      parent.children.splice(index, 1, ...figures);
      return index + figures.length;
    });
  };
