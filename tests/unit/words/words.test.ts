/** What is said: each word is used, and scripts for browsers have theirs from the list of them. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as inBrowsers from '../../../src/words/in-browsers.ts';
import { createWords } from '../../../src/words/create-words.ts';
import { english } from '../../../src/words/languages/en.ts';
import { projectRoot } from '../../support/sites/site.ts';

/** Words that are looked up by a state of publication. */
const byState = ['draft', 'scheduled', 'withdrawn'];

/** Words that are looked up by the service that an address leads to. */
const byService = ['audioOn', 'podcastOn', 'postOn', 'videoOn'];

const source = path.join(projectRoot, 'src');
const files = (await readdir(source, { recursive: true })).filter(
  (file) => /\.(ts|astro)$/.test(file) && !file.startsWith('words'),
);
const code = (
  await Promise.all(files.map((file) => readFile(path.join(source, file), 'utf8')))
).join('\n');
const onPages = [...code.matchAll(/\bwords\.(\w+)/g)].map(([, key]) => key ?? '');
/** Words in the language of a text. */
const inTexts = [...code.matchAll(/\bsaid\.(\w+)/g)].map(([, key]) => key ?? '');
const inScripts = [...code.matchAll(/import \{([^}]*)\} from '[./]*\/words\/in-browsers\.ts'/g)]
  .flatMap(([, list = '']) => list.split(','))
  .map((name) => name.trim())
  .filter(Boolean);

it('each word is used', () => {
  const used = new Set([...onPages, ...inScripts, ...byState, ...byService, ...inTexts]);
  expect(Object.keys(english).filter((key) => !used.has(key))).toEqual([]);
});

it('scripts for browsers use each of theirs', () => {
  const used = new Set(inScripts);
  expect(Object.keys(inBrowsers).filter((key) => !used.has(key))).toEqual([]);
});

describe('plurals', () => {
  it.each([
    ['ar', ['لا مقالات', 'مقال واحد', 'مقالان', '3 مقالات', '11 مقالاً', '100 مقال']],
    [
      'ru',
      [
        'нет материалов',
        '1 материал',
        '2 материала',
        '3 материала',
        '11 материалов',
        '100 материалов',
      ],
    ],
    ['fa', ['هیچ مطلبی', '۱ مطلب', '۲ مطلب', '۳ مطلب', '۱۱ مطلب', '۱۰۰ مطلب']],
    ['zh', ['没有报道', '1篇报道', '2篇报道', '3篇报道', '11篇报道', '100篇报道']],
  ])('in %s', (language, said) => {
    const { storyCount } = createWords(language);
    expect([0, 1, 2, 3, 11, 100].map((count) => storyCount({ count }))).toEqual(said);
  });
});
