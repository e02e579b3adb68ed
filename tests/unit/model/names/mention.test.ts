import { expect, it } from 'vitest';
import { mentionsByParagraph } from '../../../../src/model/names/mention.ts';

const mention = (slug: string, paragraphId: string | undefined, text: string) => {
  return { slug, paragraphId, text, start: 0, end: 1 };
};

it('mentions of one paragraph belong together, in the order of the text', () => {
  const mentions = [
    mention('ada', 'p-1', 'One.'),
    mention('ben', 'p-1', 'One.'),
    mention('ada', 'p-2', 'Two.'),
  ];
  expect(mentionsByParagraph(mentions)).toEqual([[mentions[0], mentions[1]], [mentions[2]]]);
});

it('items of a list below one paragraph are kept apart, and so is the top of a text', () => {
  const mentions = [
    mention('ada', undefined, 'Before the first paragraph.'),
    mention('ada', 'p-1', 'First item.'),
    mention('ada', 'p-1', 'Second item.'),
  ];
  expect(mentionsByParagraph(mentions)).toEqual(mentions.map((one) => [one]));
});
