import { describe, expect, it } from 'vitest';
import { lastChanged, lastUpdated, readingMinutes } from '../../../src/model/article.ts';

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

describe('an article', () => {
  const published = '2009-12-15T09:30:00-05:00';
  const updated = '2009-12-16T09:30:00-05:00';
  const never = { published, updated: undefined, corrections: [], updates: [] };

  it('changed last when it was updated, or else when it was published', () => {
    expect(lastChanged({ ...never, updated })).toBe(updated);
    expect(lastChanged(never)).toBe(published);
    expect(lastUpdated(never)).toBeUndefined();
  });

  it('changed last when it was corrected, which does not update it', () => {
    const at = '2009-12-16T15:30:00+00:00';
    const corrected = { ...never, updated, corrections: [{ at }, { at: published }] };
    expect(lastChanged(corrected)).toBe(at);
    expect(lastUpdated(corrected)).toBe(updated);
  });

  it('was updated when the last of its updates was added', () => {
    const at = '2009-12-17T09:30:00-05:00';
    expect(lastUpdated({ updated, updates: [{ at: published }, { at }] })).toBe(at);
  });
});
