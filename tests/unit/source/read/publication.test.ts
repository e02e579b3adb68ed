import { describe, expect, it } from 'vitest';
import { article } from '../../../support/papers/articles.ts';
import { picture } from '../../../support/papers/pictures.ts';
import type { Files } from '../../../support/sites/site.ts';
import { found, read } from './read-site.ts';

const beside = await picture(4, 3);

describe('a publication without problems', () => {
  it('has its site and all its entries', async () => {
    const { site, entries, problems } = await read(article({ slug: '2020/a' }));
    expect(problems).toEqual([]);
    expect(site?.data.title).toBe('The Test');
    expect(entries.map(({ collection, slug }) => `${collection} ${slug}`).toSorted()).toEqual([
      'articles a',
      'authors desk',
      'pages about',
      'sections world',
    ]);
  });

  it('takes a story from a folder of its name, and dates and names as they are written', async () => {
    const { entries, problems } = await read({
      ...article({
        slug: '2024/my-story/index',
        keys: {
          section: 'World',
          byline: 'The Desk and Asma Khan',
          people: 'Asma',
          published: '23 Nov 2019 6pm',
          updated: 'Nov. 24, 2019',
        },
        body: '[a](./report.csv) [b](../other/index.md) [c](index.md)',
      }),
      ...article({ slug: '2024/other/index', body: '[a](../my-story/index.md)' }),
      'content/articles/2024/my-story/report.csv': 'a,b',
      'content/authors/khan.md': '---\nname: Asma Khan\n---\n',
      'content/people/asma.md': '---\nname: Asma\nrole: Engineer\n---\n',
    });
    expect(problems).toEqual([]);
    expect(entries.find(({ slug }) => slug === 'my-story')?.data).toMatchObject({
      section: 'world',
      byline: ['desk', 'khan'],
      people: ['asma'],
      published: '2019-11-23T18:00:00+00:00',
      updated: '2019-11-24T00:00:00+00:00',
    });
  });

  it('has the address that the environment gives', async () => {
    const { site } = await read({}, { SITE_URL: 'https://other.example/', BASE_PATH: '/sub/' });
    expect(site?.data.address).toBe('https://other.example/sub/');
  });

  it.each([
    [
      'files of Windows, Word and editors',
      {
        'content/articles/Thumbs.db': 'x',
        'content/desktop.ini': 'x',
        'content/articles/~$story.docx': 'x',
        'content/articles/story.md~': 'x',
        'content/articles/.#story.md': 'x',
      },
    ],
    ['hidden files', { 'content/articles/.draft.md.swp': 'x', 'content/.DS_Store': 'x' }],
    ['pictures beside an article', { 'content/articles/a.JPG': beside }],
    ['a draft without text', article({ keys: { draft: 'true' }, body: '' })],
    [
      'a change at the moment of publication',
      article({ keys: { updated: '2020-05-04T10:30+01:00' } }),
    ],
    [
      'links to what the engine makes, and to public files',
      article({ body: '[n](/names/) [s](/search/) [f](/favicon.svg) [r](/rss.xml) [w](/news)' }),
    ],
  ] satisfies [string, Files][])('may have %s', async (_name, files) => {
    expect(await found(files)).toEqual([]);
  });
});

it('the icon, to which each page links, is missed once', async () => {
  expect(await found({ 'public/favicon.svg': null })).toEqual(['public/favicon.svg missing-icon']);
});

describe('files that the site does not read', () => {
  it.each([
    ['content/article/x.md', 'unknown-folder', 'Did you mean articles?'],
    ['content/x.md', 'unknown-folder', 'articles, people'],
    ['content/articles/x.markdown', 'wrong-file', '.md'],
    ['content/articles/x.MD', 'wrong-file', '.md'],
    ['content/articles/notes.doc', 'wrong-file', 'public/'],
    ['content/articles/page.html', 'wrong-file', 'public/'],
    ['content/articles/notes.docx', 'damaged-document', 'again'],
    ['content/articles/report.pdf', 'damaged-document', 'again'],
    ['content/articles/phone.HEIC', 'picture-format', 'Most Compatible'],
    ['content/articles/scan.tif', 'picture-format', 'export it as JPEG'],
    ['content/articles/logo.svg', 'not-a-picture', 'again'],
  ])('%s', async (file, code, fix) => {
    const { problems } = await read({ [file]: 'x' });
    expect(problems).toMatchObject([{ code, file }]);
    expect(problems[0]?.fix).toContain(fix);
  });
});

describe('an article that is wrong', () => {
  const file = 'content/articles/a-story.md';

  it.each([
    ['an unknown section', { keys: { section: 'wold' } }, [`${file}:4 unknown-id`]],
    ['a missing key', { keys: { dek: null } }, [`${file}:1 missing-key`]],
    ['no text', { body: '' }, [`${file}:7 empty-text`]],
    [
      'a change before its publication',
      { keys: { updated: '2020-05-04T10:00:00+01:00' } },
      [`${file}:7 updated-before-published`],
    ],
    [
      'a picture that is not there',
      { keys: { image: '\n  file: ./x.jpg\n  alt: A\n  credit: B' } },
      [`${file}:8 missing-image`],
    ],
    ['a broken link', { body: 'One\n\n[a](/nothing/)' }, [`${file}:11 broken-link`]],
    [
      'faults in its front matter and in its text',
      { keys: { section: 'wold', drat: 'true' }, body: 'One\n\n# A story\ntwo' },
      [`${file}:4 unknown-id`, `${file}:7 unknown-key`, `${file}:12 top-heading`],
    ],
  ])('%s', async (_name, parts, expected) => {
    expect(await found(article(parts))).toEqual(expected);
  });

  it.each([
    ['an update', { updated: '2031-01-01 10:00' }, [`${file}:7 future-date`]],
    ['an update of tomorrow', { updated: '2 June 2020' }, [`${file}:7 future-date`]],
    [
      'a correction',
      { corrections: '[{ date: 2031-01-01, text: A. }, { date: 2020-05-05, text: B. }]' },
      [`${file}:7 amended-in-future`],
    ],
    ['an update of today', { updated: '2020-06-01' }, []],
    ['an update of the same moment', { updated: '2020-06-01T00:00:00Z' }, []],
    ['nothing public', { updated: '2031-01-01', draft: 'true' }, []],
    ['a later publication', { published: '2030-01-01', updated: '2031-01-01' }, []],
  ])('%s in the future', async (_name, keys, expected) => {
    expect(await found(article({ keys }))).toEqual(expected);
  });

  it('is still there for those that refer to it: one fault is one problem', async () => {
    const files = {
      ...article({ slug: 'bad', keys: { dek: null } }),
      ...article({ slug: 'good', body: '[a](./bad.md)', keys: { byline: '[broken]' } }),
      'content/authors/broken.md': 'no front matter',
    };
    expect(await found(files)).toEqual([
      'content/articles/bad.md:1 missing-key',
      'content/authors/broken.md:1 front-matter-missing',
    ]);
  });

  it.each([
    ['content/people/a-story.md', article(), 'content/articles/'],
    [
      'content/sections/a-story.md',
      article({ keys: { datelin: 'Kabul', dek: null } }),
      'content/articles/',
    ],
    [
      'content/articles/asma-khan.md',
      { x: '---\nname: Asma Khan\nrole: Engineer\naliases: [Asma]\n---\n\nShe builds.\n' },
      'content/people/, content/places/ or content/organisations/',
    ],
  ])('is told its folder if it is saved in another one: %s', async (place, files, folder) => {
    const text = Object.values(files)[0] ?? '';
    const { problems } = await read({ [place]: text });
    expect(problems.map(({ what }) => what)).toEqual([`has the keys of a file in ${folder}`]);
  });

  it('has no text only if its front matter ends', async () => {
    const files = { [file]: '---\nheadline: A\n\nText' };
    expect(await found(files)).toEqual([`${file}:2 front-matter-open`]);
  });

  it('is empty with a comment alone', async () => {
    expect(await found(article({ body: '<!-- to be written -->' }))).toEqual([
      `${file}:7 empty-text`,
    ]);
  });
});

describe('what is kept back', () => {
  const link = article({ slug: 'linking', body: '[a](/news/kept-back/)' });
  const linking = 'content/articles/linking.md';

  it.each([
    ['a draft', { draft: 'true' }, 'a draft'],
    ['an article of tomorrow', { published: '2020-06-02T00:00:00Z' }, 'not to be published yet'],
  ])('%s cannot be linked from what is public', async (_name, keys, words) => {
    const { problems } = await read({ ...link, ...article({ slug: 'kept-back', keys }) });
    expect(problems).toMatchObject([{ code: 'link-to-unpublished', file: linking, line: 9 }]);
    expect(problems[0]?.what).toContain(words);
  });

  it('a draft can link to a draft', async () => {
    const keys = { draft: 'true' };
    const files = {
      ...article({ slug: 'linking', keys, body: '[a](/news/kept-back/)' }),
      ...article({ slug: 'kept-back', keys }),
    };
    expect(await found(files)).toEqual([]);
  });
});

describe('what is wrong with one thing is told beside what is wrong with another', () => {
  it('a banner and a story of a front', async () => {
    const problems = await found({
      ...article({ slug: 'a-story' }),
      'content/front.yaml':
        'lead: a-stroy\nbanner: { text: "" }\nsecond: [a-story]\nrows:\n  - section: wordl\n',
    });
    expect(problems).toEqual([
      'content/front.yaml:1 unknown-story',
      'content/front.yaml:2 bad-value',
      'content/front.yaml:3 unknown-key',
      'content/front.yaml:5 unknown-id',
    ]);
  });

  it('a picture in a format that is not published, once: where it is shown', async () => {
    const problems = await found({
      ...article({ slug: 'a', body: '![A](shown.heic)' }),
      'content/articles/shown.heic': '',
      'content/articles/other.heic': '',
    });
    expect(problems).toEqual([
      'content/articles/a.md:9 image-kind',
      'content/articles/other.heic picture-format',
    ]);
  });
});
