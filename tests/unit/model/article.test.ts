import { expect, it } from 'vitest';
import { lastChanged } from '../../../src/model/article.ts';

it('an article changed last when it was updated, or else when it was published', () => {
  const published = '2009-12-15T09:30:00-05:00';
  const updated = '2009-12-16T09:30:00-05:00';
  expect(lastChanged({ published, updated })).toBe(updated);
  expect(lastChanged({ published, updated: undefined })).toBe(published);
});
