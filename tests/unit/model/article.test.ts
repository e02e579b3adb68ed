import { describe, expect, it } from 'vitest';
import { lastChanged, lastUpdated } from '../../../src/model/article.ts';

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
