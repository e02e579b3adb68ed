import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { eachNode } from '../walk.ts';
import { quoteSchema } from '../../schemas/directives/quote.ts';
import { blockElement, phraseElement, textNode } from '../element-nodes.ts';
import { smartText } from '../languages/smart-punctuation.ts';
import { defineDirective } from './directive.ts';
import { checkParagraphs } from './only-paragraphs.ts';

const example = ':::quote{by="Ruth Abara"}\nThe river does not wait.\n:::';

/** Replaces links by their words: the text has the links. */
function unlink(tree: Root): void {
  eachNode(tree, 'link', (node, index, parent) => {
    parent.children.splice(index, 1, ...node.children);
    return index;
  });
}

/**
 * A pull quote. Most repeat a sentence of the text: those get the class `repeated`, by which `rehypeInsets` keeps them from
 * being read, found or linked twice.
 */
export const quote = defineDirective({
  name: 'quote',
  forms: ['lines'],
  example,
  schema: quoteSchema,
  holds: [],
  check: (node, placeOf) => checkParagraphs(node, example, placeOf),
  write({ data: { by }, content, language, isRepeated }) {
    const isEcho = content.every((paragraph) => isRepeated(toString(paragraph)));
    if (isEcho) unlink({ type: 'root', children: content });
    return [
      blockElement('figure', { className: ['pull-quote', ...(isEcho ? ['repeated'] : [])] }, [
        blockElement('blockquote', {}, content),
        ...(by ? [phraseElement('figcaption', {}, [textNode(smartText(by, language))])] : []),
      ]),
    ];
  },
});
