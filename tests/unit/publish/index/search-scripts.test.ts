import type { Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { findSearchScripts } from '../../../../src/publish/index/search-scripts.ts';

/** A chunk as far as its imports go. */
function chunk(fileName: string, modules: readonly string[], imports: readonly string[] = []) {
  const parts = { fileName, moduleIds: modules, facadeModuleId: modules[0] ?? null, imports };
  return parts as unknown as Rolldown.OutputChunk;
}

const panel = chunk(
  'panel.js',
  ['/site/src/components/search/search-panel.astro?astro&type=script&index=0&lang.ts'],
  ['common.js'],
);
const lexicon = chunk(
  'lexicon.js',
  ['/site/src/names/lexicon/compact-lexicon.ts'],
  ['common.js', 'folding.js'],
);
const others = [
  chunk('common.js', ['/site/src/search/a.ts'], ['deep.js']),
  chunk('deep.js', ['/site/src/search/b.ts']),
  chunk('folding.js', ['/site/src/names/compare/fold.ts']),
  chunk('reader.js', ['/site/src/reader/article-page.ts']),
];

it('the scripts of the search page are its own, all that it imports, and what looks names up', () => {
  expect(findSearchScripts([...others, panel, lexicon])).toEqual({
    own: 'panel.js',
    imports: ['common.js', 'deep.js'],
    lexicon: ['lexicon.js', 'folding.js'],
  });
});

it('a bundle without the search page has none', () => {
  expect(findSearchScripts(others)).toBeUndefined();
});
