import type { Image, Link, Paragraph, PhrasingContent } from 'mdast';
import type { FigureSize } from '../../schemas/directives/figure.ts';
import type { Words } from '../../words/create-words.ts';
import { smartText } from '../languages/smart-punctuation.ts';
import { phraseElement, textNode } from '../element-nodes.ts';
import { isBlank } from '../nodes.ts';
import { readPictureTitle } from './picture-title.ts';

/** A picture with its words. */
export interface Figure {
  image: Image;
  /** The link that the picture is, if it is one. */
  link?: Link | undefined;
  caption: PhrasingContent[];
  credit: string | undefined;
  size: FigureSize;
}

/** Credit and licence as they are printed in a language, a BCP 47 tag. */
export const creditLine = (
  credit: string | undefined,
  licence: string | undefined,
  language: string | undefined,
  { comma }: Pick<Words, 'comma'>,
): string => [credit && smartText(credit, language), licence].filter(Boolean).join(comma);

/** The words under one picture or several; empty if there are none. */
export function captionNodes(
  caption: PhrasingContent[],
  credit: string | undefined,
): PhrasingContent[] {
  const words = [
    ...caption,
    ...(caption.length > 0 && credit ? [textNode(' ')] : []),
    ...(credit ? [phraseElement('span', { className: ['credit'] }, [textNode(credit)])] : []),
  ];
  if (words.length === 0) return [];
  const [first, last] = [caption.at(0)?.position, caption.at(-1)?.position];
  const position = first && last && { position: { start: first.start, end: last.end } };
  return [{ ...phraseElement('figcaption', {}, words), ...position }];
}

/** The address of a picture that an attribute names. */
export const pictureUrl = (file: string) => file.split('/').map(encodeURIComponent).join('/');

/** A figure as a node of markdown: remark-rehype makes it an element `figure`. */
export function figureNode({ image, link, caption, credit, size }: Figure): Paragraph {
  return {
    type: 'paragraph',
    data: {
      hName: 'figure',
      hProperties: { className: ['figure', ...(size === 'text' ? [] : [size])] },
    },
    children: [link ? { ...link, children: [image] } : image, ...captionNodes(caption, credit)],
  };
}

/** Whether a node is a figure. */
export const isFigure = (node: { type: string; data?: unknown }): node is Paragraph =>
  node.type === 'paragraph' &&
  node.data instanceof Object &&
  'hName' in node.data &&
  node.data.hName === 'figure';

/** Whether a link leads to a file of a picture beside the text: WordPress links pictures to themselves, and there is no such page. */
const isOfPicture = (url: string) =>
  !/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(url) && /\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(url);

/** The picture that a node is, with the link around it; undefined if it is something else. */
export function pictureOf(
  node: PhrasingContent | undefined,
): Pick<Figure, 'image' | 'link'> | undefined {
  if (node?.type === 'image') return { image: node };
  if (node?.type !== 'link') return undefined;
  const [only, ...others] = node.children.filter((child) => !isBlank(child));
  if (only?.type !== 'image' || others.length > 0) return undefined;
  return isOfPicture(node.url) ? { image: only } : { image: only, link: node };
}

/** Caption and credit, where both stand in the words below a picture. */
export function readCaption(words: PhrasingContent[]): Pick<Figure, 'caption' | 'credit'> {
  const [only, ...others] = words;
  if (only?.type !== 'text' || others.length > 0) return { caption: words, credit: undefined };
  const read = readPictureTitle(only.value.replace(/\s+/g, ' '));
  return { caption: read.caption ? [{ ...only, value: read.caption }] : [], credit: read.credit };
}
