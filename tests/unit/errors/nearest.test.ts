import { describe, expect, it } from 'vitest';
import { meantOr, sameName } from '../../../src/errors/nearest.ts';

const known = ['headline', 'dek', 'byline'];

describe('what to do about a mistyped word', () => {
  it.each([
    ['a missing letter', 'headlin', 'headline'],
    ['two letters in the wrong order', 'haedline', 'headline'],
    ['another case', 'Byline', 'byline'],
    ['a short word with one wrong letter', 'dec', 'dek'],
  ])('%s: the nearest known word comes first', (_name, written, nearest) => {
    expect(meantOr(written, known, 'Use another key.')).toBe(
      `Did you mean ${nearest}? Otherwise use another key.`,
    );
  });

  it('exchanged letters are nearer than wrong ones', () => {
    expect(meantOr('qoute', ['note', 'quote'], 'Stop.')).toContain('Did you mean quote?');
  });

  it.each([
    ['a short word with two wrong letters', 'dog', known],
    ['a word of its own', 'sources', known],
    ['nothing is known', 'headline', []],
  ])('%s: only the advice is left', (_name, written, words) => {
    expect(meantOr(written, words, 'Use another key.')).toBe('Use another key.');
  });
});

describe('the address with the name of a written one', () => {
  const pages = [
    '/news/a-bridge/',
    '/news/2019-02-03-the-road/',
    '/news/a-new-road-opens-at-last/',
    '/about/',
    '/people/khan/',
    '/news/khan/',
  ];

  it.each([
    ['/2014/05/01/a-bridge/', '/news/a-bridge/'],
    ['/posts/a-bridge.html', '/news/a-bridge/'],
    ['/news/2014-05-01-a-bridge/', '/news/a-bridge/'],
    ['/2019/02/03/The-Road/', '/news/2019-02-03-the-road/'],
    ['/pages/about', '/about/'],
    ['/news/a-new-road/', '/news/a-new-road-opens-at-last/'],
    ['/2014/a-new-road.html', '/news/a-new-road-opens-at-last/'],
  ])('%s → %s', (written, address) => expect(sameName(written, pages)).toBe(address));

  it.each([
    ['/2014/another-bridge/'],
    ['/'],
    ['/authors/khan/'],
    ['/news/a-new/'],
    ['/news/a-new-ro/'],
  ])('%s has none, or more than one', (written) =>
    expect(sameName(written, pages)).toBeUndefined(),
  );
});
