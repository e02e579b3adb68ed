/** What is read of the settings and of files other than texts. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPublication } from '../../../../src/source/read/publication.ts';
import { createMemoryCache } from '../../../../src/source/read/result-cache.ts';
import { article } from '../../../support/papers/articles.ts';
import { picture } from '../../../support/papers/pictures.ts';
import { emptyContent } from '../../../support/sites/site.ts';
import { tempFolder } from '../../temp-folder.ts';
import { found, moment, read } from './read-site.ts';

const beside = await picture(4, 3);

describe('site.yaml', () => {
  const yaml = String(emptyContent['content/site.yaml']);

  it('has links that lead somewhere', async () => {
    const navigation = 'navigation:\n  - label: X\n    url: /nothing/\n';
    const live = 'live: { label: L, url: /about/ }\ncontact: { page: /contact/ }\n';
    expect(await found({ 'content/site.yaml': `${yaml}${navigation}${live}` })).toEqual([
      'content/site.yaml:8 broken-link',
      'content/site.yaml:10 broken-link',
    ]);
  });

  it('that is not there does not hide the faults of the articles', async () => {
    const files = { 'content/site.yaml': null, ...article({ body: '' }) };
    expect(await found(files)).toEqual([
      'content/articles/a-story.md:7 empty-text',
      'content/site.yaml unreadable',
    ]);
  });
});

it('an empty folder has one problem, that site.yaml is missing', async () => {
  const { problems } = await readPublication({ root: await tempFolder(), environment: {}, moment });
  expect(problems).toMatchObject([{ code: 'unreadable', file: 'content/site.yaml' }]);
});

it('the hash of a picture depends on its bytes alone', async () => {
  const hashOfPicture = async (bytes: Buffer) => {
    const { hashes } = await read({ ...article(), 'content/articles/a.jpg': bytes });
    return hashes.get('content/articles/a.jpg');
  };
  expect(await hashOfPicture(beside)).toBe(await hashOfPicture(beside));
  expect(await hashOfPicture(await picture(4, 4))).not.toBe(await hashOfPicture(beside));
});

it.each(['README.md', 'directives.md'])('content/%s is not content', async (guide) => {
  expect(await found({ [`content/${guide}`]: '# How to write' })).toEqual([]);
});

it('a published story that moves into the future is missed at its address', async () => {
  const files = {
    ...article({ keys: { published: '2021-05-04T09:30:00Z' } }),
    'content/addresses.txt': '/news/a-story/\n',
  };
  expect(await found(files)).toEqual(['content/addresses.txt:1 address-vanished']);
});

it('a picture or document that was deleted is forgotten', async () => {
  const [picture, document] = ['content/articles/a.png', 'content/articles/a.csv'];
  const root = await tempFolder({ ...emptyContent, [picture]: beside, [document]: 'a,b' });
  const cache = createMemoryCache();
  const results = { cache, engine: '' };
  const known = () => [...cache.hashes('pictures').keys(), ...cache.hashes('documents').keys()];
  await readPublication({ root, environment: {}, moment, results });
  expect(known()).toEqual([picture, document]);
  for (const file of [picture, document]) await rm(path.join(root, file));
  await readPublication({ root, environment: {}, moment, results });
  expect(known()).toEqual([]);
});

it('a correction with date in place of at is wrong where date is written', async () => {
  const corrections = '\n  - text: A\n    date: never\n  - text: B\n    date: 2020-05-01T09:30:00Z';
  expect(await found(article({ keys: { corrections } }))).toEqual([
    'content/articles/a-story.md:9 bad-date',
  ]);
  const early = corrections.replace('never', '2020-05-05');
  expect(await found(article({ keys: { corrections: early } }))).toEqual([
    'content/articles/a-story.md:11 amended-before-published',
  ]);
});
