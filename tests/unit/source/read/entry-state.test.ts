import { expect, it } from 'vitest';
import { heldBack } from '../../../../src/source/read/entry-state.ts';

const file = 'content/articles/a.md';
const moment = Date.parse('2026-11-29T12:00:00Z');
const story = (data: object) => ({
  collection: 'articles' as const,
  file,
  data: { published: '2026-11-28T09:00:00+00:00', ...data },
});

it.each([
  [story({ draft: true }), 'draft'],
  [story({ published: '2026-11-30T09:00:00+01:00' }), 'scheduled until 2026-11-30T09:00:00+01:00'],
  [story({ withdrawn: { at: '2026-11-29', reason: 'It was not true.' } }), 'withdrawn'],
])('says why a story is not public', (entry, why) => {
  expect(heldBack(entry, moment)).toBe(`${file} is not public: ${why}`);
});

it.each([story({}), { collection: 'people' as const, file, data: {} }])(
  'says nothing of what is public',
  (entry) => {
    expect(heldBack(entry, moment)).toBeUndefined();
  },
);
