import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Plugin } from 'unified';
import type { Words } from '../../words/create-words.ts';
import { hasClass, isElement } from '../nodes.ts';
import { languageOf } from '../languages/node-language.ts';
import { insetTitle } from './inset-title.ts';

/** Whether an element is a card that leads to another host. */
export const isEmbed = (node: Element) => node.tagName === 'figure' && hasClass(node, 'embed');

/** Whether an element repeats words of the text. */
export const isHidden = ({ properties }: Element) => properties['ariaHidden'] === 'true';

const isCaptionWord = (node: ElementContent) => !(isElement(node) && hasClass(node, 'credit'));

/**
 * A rehype plugin that adds to the elements of directives the attributes that sanitising removes: the names of boxes and
 * timelines, the region in which pictures scroll, and what keeps a repeated quotation from being read aloud or found twice. It
 * needs the ids of headings. Its option finds the words of a language.
 */
export const rehypeInsets: Plugin<[(language: string | undefined) => Words], Root> =
  (wordsIn) =>
  (tree, { data }) => {
    if (!data.hasDirectives) return;
    let galleries = 0;

    const nameGallery = ({ children }: Element, language: string | undefined) => {
      galleries += 1;
      const tiles = children.find((child) => isElement(child) && hasClass(child, 'tiles'));
      const caption = children.find((child) => isElement(child) && child.tagName === 'figcaption');
      const line = caption && isElement(caption) ? caption.children.filter(isCaptionWord) : [];
      const said = wordsIn(language);
      const ariaLabel =
        line
          .map((child) => toString(child))
          .join('')
          .trim() || said.gallery({ number: galleries });
      if (tiles && isElement(tiles))
        Object.assign(tiles.properties, { role: 'region', tabIndex: 0, ariaLabel });
    };

    /** @param around the language around the element */
    const setAttributes = (node: Element, around: string | undefined): void => {
      const { tagName, properties, children } = node;
      const language = languageOf(node) ?? around;
      if (tagName === 'aside' || tagName === 'section') {
        const title = children.find((child) => isElement(child) && hasClass(child, insetTitle));
        const id = title && isElement(title) ? title.properties['id'] : undefined;
        if (typeof id === 'string') properties['ariaLabelledBy'] = [id];
      }
      if (tagName === 'figure' && hasClass(node, 'repeated')) {
        Object.assign(properties, { ariaHidden: 'true', dataPagefindIgnore: 'all' });
      }
      if (tagName === 'figure' && hasClass(node, 'gallery')) nameGallery(node, language);
      setAttributesIn(node, language);
    };
    const setAttributesIn = ({ children }: Element | Root, language: string | undefined) => {
      for (const child of children) if (isElement(child)) setAttributes(child, language);
    };

    setAttributesIn(tree, data.language);
  };
