import { expect, it } from 'vitest';
import { storyStyles } from '../../../src/model/story-styles.ts';
import { sampleAmendment, sampleArticle, sampleAuthor } from '../samples.ts';

type Page = Parameters<typeof storyStyles>[0];

const stylesOf = (changes: Partial<Page>) =>
  storyStyles({
    article: sampleArticle('a'),
    html: '<p>Words.</p>',
    hasCrossheads: false,
    hasVersions: false,
    isRightToLeft: false,
    parts: [],
    related: [sampleArticle('b')],
    ...changes,
  });

it('a plain story needs no other styles', () => {
  expect(stylesOf({})).toEqual([]);
});

it.each<[string, Partial<Page>, string]>([
  ['a paper from right to left', { isRightToLeft: true }, 'scripts'],
  ['a story in another language', { article: sampleArticle('a', { language: 'ur' }) }, 'scripts'],
  ['a passage in another language', { html: '<p lang="ur">…</p>' }, 'scripts'],
  ['another version', { hasVersions: true }, 'scripts'],
  ['a card in another language', { related: [sampleArticle('b', { language: 'ur' })] }, 'scripts'],
  ['crossheads', { hasCrossheads: true }, 'furniture'],
  ['points', { article: sampleArticle('a', { summary: ['One.'] }) }, 'furniture'],
  [
    'a reporter',
    { article: sampleArticle('a', { additionalReporting: [sampleAuthor()] }) },
    'furniture',
  ],
  ['a series', { parts: [sampleArticle('a'), sampleArticle('b')] }, 'furniture'],
  ['a kicker', { article: sampleArticle('a', { kicker: 'Floods' }) }, 'voices'],
  ['a card with a label', { related: [sampleArticle('b', { type: 'opinion' })] }, 'voices'],
  [
    'a correction',
    { article: sampleArticle('a', { corrections: [sampleAmendment()] }) },
    'amendments',
  ],
])('a story with %s needs those for it', (_what, changes, style) => {
  expect(stylesOf(changes)).toEqual([style]);
});
