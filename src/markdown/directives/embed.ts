import type { PhrasingContent, RootContent } from 'mdast';
import { createDates } from '../../model/dates/dates.ts';
import { embedSchema } from '../../schemas/directives/embed.ts';
import { blockElement, phraseElement, textNode } from '../element-nodes.ts';
import { captionNodes, pictureUrl } from '../figures/figure-node.ts';
import { smartText } from '../languages/smart-punctuation.ts';
import { defineDirective } from './directive.ts';
import { checkParagraphs } from './only-paragraphs.ts';
import { serviceAt } from './services.ts';

const example =
  '::embed[The whole film, in nine minutes.]{url="https://vimeo.com/1" title="The ferry"}';

/**
 * A card that leads to a video, a podcast or a post. Nothing comes from the other host until a reader follows the link. The
 * words of a post are between its lines, a description is in brackets.
 */
export const embed = defineDirective({
  name: 'embed',
  forms: ['line', 'lines'],
  example,
  schema: embedSchema,
  label: {
    isRequired: false,
    description: 'A sentence on what readers find there.',
    example: 'The whole film, in nine minutes.',
  },
  holds: [],
  pictures: ({ image }) => (image === undefined ? [] : [image]),
  check: (node, placeOf) => checkParagraphs(node, example, placeOf),
  write({ data, label, content, language = 'en', words }) {
    const { url, title, author, date, image, alt = '', credit } = data;
    const day = date && createDates(language, 'UTC').calendarDay(date);
    const facts: PhrasingContent[] = [
      ...(author ? [textNode(smartText(author, language))] : []),
      ...(author && day ? [textNode(words.comma)] : []),
      ...(date && day ? [phraseElement('time', { dateTime: date }, [textNode(day)])] : []),
    ];
    const picture: RootContent[] = image
      ? [{ type: 'image', url: pictureUrl(image), alt: smartText(alt, language) }]
      : [];
    return [
      blockElement('figure', { className: ['embed'] }, [
        ...picture,
        blockElement('div', {}, [
          phraseElement('span', { className: ['service'] }, [textNode(serviceAt(url, words))]),
          { type: 'link', url, children: [textNode(smartText(title, language))] },
          ...(content.length > 0 ? [blockElement('blockquote', {}, content)] : []),
          ...(label.length > 0 ? [phraseElement('span', {}, label)] : []),
          ...(facts.length > 0 ? [phraseElement('span', { className: ['facts'] }, facts)] : []),
        ]),
        ...captionNodes([], credit && smartText(credit, language)),
      ]),
    ];
  },
});
