import { describe, expect, it } from 'vitest';
import { lastChanged, readingMinutes } from '../../../src/model/article.ts';

describe('readingMinutes', () => {
  it.each([
    ['nothing', '', 1],
    ['one word', '<p>Word</p>', 1],
    ['a minute', `<p>${'word '.repeat(238)}</p>`, 1],
    ['three minutes', `<p>${'word '.repeat(238 * 3)}</p>`, 3],
    ['short paragraphs, whose tags part words', '<p>word</p>'.repeat(238 * 2), 2],
    ['attributes, which readers do not see', `<p title="${'word '.repeat(2000)}">Word</p>`, 1],
  ])('%s', (_name, html, minutes) => {
    expect(readingMinutes(html)).toBe(minutes);
  });
});

it('an article changed last when it was updated, or else when it was published', () => {
  const published = '2009-12-15T09:30:00-05:00';
  const updated = '2009-12-16T09:30:00-05:00';
  expect(lastChanged({ published, updated })).toBe(updated);
  expect(lastChanged({ published, updated: undefined })).toBe(published);
});
