import { expect, it } from 'vitest';
import { searchLists } from '../../../../src/model/search/search-lists.ts';

const [ada, bo] = [
  { slug: 'ada', name: 'Ada Östlund' },
  { slug: 'bo', name: 'Bo' },
];

const story = (number: number, authors = [bo], state: 'public' | 'draft' = 'public') => ({
  headline: `Story ${number}`,
  path: `/news/${number}/`,
  authors,
  state,
});

it('lists the newest public stories, and authors by name', () => {
  const { headlines, authors } = searchLists(
    [story(1, [bo, ada]), story(2, [bo], 'draft'), story(3)],
    'en',
  );
  expect(headlines).toEqual([
    ['Story 1', '/news/1/'],
    ['Story 3', '/news/3/'],
  ]);
  expect(Object.entries(authors)).toEqual([
    ['ada', 'Ada Östlund'],
    ['bo', 'Bo'],
  ]);
});

it('lists 400 stories, and the authors of all', () => {
  const stories = Array.from({ length: 500 }, (_, at) => story(at, at === 499 ? [ada] : [bo]));
  const { headlines, authors } = searchLists(stories, 'en');
  expect(headlines).toHaveLength(400);
  expect(headlines[399]).toEqual(['Story 399', '/news/399/']);
  expect(authors).toHaveProperty('ada');
});

it('guests have no page, and are not listed', () => {
  const guest = { name: 'Lina Okafor' };
  const { authors } = searchLists([{ ...story(1), authors: [guest, ada] }], 'en');
  expect(authors).toEqual({ ada: 'Ada Östlund' });
});
