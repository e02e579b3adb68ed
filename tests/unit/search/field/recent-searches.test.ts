import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { recentSearches } from '../../../../src/search/field/recent-searches.ts';

let stored: Map<string, string>;

beforeEach(() => {
  stored = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it('keeps the last eight, the newest first, each once', () => {
  const recent = recentSearches('/');
  for (const query of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'B']) recent.add(query);
  expect(recent.all()).toEqual(['B', 'i', 'h', 'g', 'f', 'e', 'd', 'c']);
});

it('belongs to one paper, and is cleared', () => {
  recentSearches('/').add('a');
  recentSearches('/sub/').add('b');
  recentSearches('/').clear();
  expect(recentSearches('/').all()).toEqual([]);
  expect(recentSearches('/sub/').all()).toEqual(['b']);
});

it.each(['{', '5', '[1, "a", null]'])('reads %s that something else has stored', (text) => {
  stored.set('searches:/', text);
  expect(recentSearches('/').all()).toEqual(text.startsWith('[') ? ['a'] : []);
});

it('keeps none where storage is refused', () => {
  vi.stubGlobal('localStorage', undefined);
  const recent = recentSearches('/');
  recent.add('a');
  recent.clear();
  expect(recent.all()).toEqual([]);
});
