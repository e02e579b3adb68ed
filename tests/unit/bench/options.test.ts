import { describe, expect, it } from 'vitest';
import { peersFor, readOptions, runsFor } from '../../bench/options.ts';

describe('the options', () => {
  it('are a thousand and ten thousand articles with all peers if nothing is said', () => {
    expect(readOptions([])).toMatchObject({
      parts: ['names', 'builds', 'search', 'lighthouse', 'walk'],
      edits: 200,
      articles: [1_000, 10_000],
      peers: 'all',
    });
  });

  it('can be quick: three hundred articles, of the peers Eleventy', () => {
    expect(readOptions(['--quick'])).toMatchObject({
      articles: [300],
      peers: 'Eleventy',
      edits: 20,
    });
    expect(readOptions(['--quick', '--no-peers'])).toMatchObject({ peers: 'none' });
  });

  it('take several sizes, and parts in any order', () => {
    const line = '--articles 10_000 --articles 100000 --only search --only names'.split(' ');
    expect(readOptions(line)).toMatchObject({
      parts: ['names', 'search'],
      articles: [10_000, 100_000],
    });
  });

  it.each([['--articles many'], ['--articles 0'], ['--runs 1.5'], ['--only pages'], ['--slow']])(
    'are refused: %s',
    (line) => {
      expect(() => readOptions(line.split(' '))).toThrow();
    },
  );
});

it('small publications are built several times, unless it is said how often', () => {
  expect(runsFor(1_000, readOptions([]))).toBe(3);
  expect(runsFor(10_000, readOptions([]))).toBe(1);
  expect(runsFor(300, readOptions(['--quick']))).toBe(1);
  expect(runsFor(10_000, readOptions(['--runs', '5']))).toBe(5);
});

it('a hundred thousand articles are built without peers', () => {
  expect(peersFor(10_000, readOptions([]))).toBe('all');
  expect(peersFor(100_000, readOptions([]))).toBe('none');
});
