import { describe, expect, it } from 'vitest';
import { createMarkdownRenderer } from '../../support/built/render-markdown.ts';
import { createAddresses } from '../../../src/model/url.ts';
import { createNameIndex } from '../../../src/names/text/name-index.ts';
import { sampleName } from '../samples.ts';

const addresses = createAddresses('https://test.example/sub/');
const renderMarkdown = createMarkdownRenderer(addresses);
const names = [
  sampleName('Siraj Haqqani'),
  sampleName('Jalal Haqqani'),
  sampleName('Pakistan', { kind: 'places' }),
  sampleName('Peshawar', { kind: 'places' }),
].map((name) => ({ ...name, path: addresses.entry(name.kind, name.slug) }));
const nameIndex = createNameIndex(names);

const siraj = '<a href="/sub/people/siraj-haqqani/">';

/** Renders an article: its HTML without the ids of paragraphs, and its mentions with the indexes of their paragraphs. */
function render(text: string, listed: string[] = [], isArticle = true) {
  const names = isArticle ? { nameIndex, listed: new Set(listed) } : undefined;
  const { html, mentions } = renderMarkdown(text, { file: 'content/articles/x.md', names });
  const ids = [...html.matchAll(/<p id="([^"]*)"/g)].map(([, id = '']) => id);
  return {
    html: html.replace(/ id="p-[^"]*"/g, ''),
    mentions: mentions.map(({ slug, paragraphId, text: words, start, end }) => {
      const at = ids.indexOf(paragraphId ?? '');
      return [slug, at < 0 ? paragraphId : at, words.slice(start, end)];
    }),
  };
}

describe('links', () => {
  it.each([
    ['Siraj Haqqani, Haqqani', `<p>${siraj}Siraj Haqqani</a>, Haqqani</p>`],
    [
      'Siraj Haqqani.\n\nSiraj Haqqani.',
      `<p>${siraj}Siraj Haqqani</a>.</p>\n<p>Siraj Haqqani.</p>`,
    ],
    ['Siraj Haq\u00adqani', `<p>${siraj}Siraj Haqqani</a></p>`],
    ['Si&shy;raj Haq&#8203;qani', `<p>${siraj}Siraj Haqqani</a></p>`],
    ['**Siraj Haqqani: **he said', `<p><strong>${siraj}Siraj Haqqani</a>:</strong> he said</p>`],
    ['*Siraj Haqqani*', `<p><em>${siraj}Siraj Haqqani</a></em></p>`],
    ['a `Siraj Haqqani`', '<p>a <code>Siraj Haqqani</code></p>'],
    [
      '[Siraj Haqqani](https://a.example/)',
      '<p><a href="https://a.example/">Siraj Haqqani</a></p>',
    ],
    ['Siraj *Haqqani*. Siraj Haqqani', `<p>Siraj <em>Haqqani</em>. ${siraj}Siraj Haqqani</a></p>`],
    [
      'He is [the son](/people/siraj-haqqani/). Siraj Haqqani',
      `<p>He is ${siraj}the son</a>. Siraj Haqqani</p>`,
    ],
    [
      'Siraj Haqqani in Peshawar.',
      `<p>${siraj}Siraj Haqqani</a> in <a href="/sub/places/peshawar/">Peshawar</a>.</p>`,
    ],
    [
      'The Peshawar High Court sat in Peshawar.',
      '<p>The Peshawar High Court sat in <a href="/sub/places/peshawar/">Peshawar</a>.</p>',
    ],
    ['In Old Peshawar, rain.', '<p>In Old Peshawar, rain.</p>'],
    ['In Peshawar, rain.', '<p>In <a href="/sub/places/peshawar/">Peshawar</a>, rain.</p>'],
    [
      '## Siraj Haqqani\n\nHaqqani left.',
      `<h2 id="siraj-haqqani">Siraj Haqqani</h2>\n<p>${siraj}Haqqani</a> left.</p>`,
    ],
  ])('%j', (text, html) => expect(render(text).html).toBe(html));

  const pakistan = '<a href="/sub/places/pakistan/">Pakistan</a>';

  it('lead to a country only from a story that lists it or mentions it in three paragraphs', () => {
    expect(render('In Pakistan.\n\nFrom Pakistan.').html).not.toContain('<a');
    expect(render('In Pakistan.', ['pakistan']).html).toBe(`<p>In ${pakistan}.</p>`);
    expect(render('In Pakistan.\n\nFrom Pakistan.\n\nPakistan.').html).toBe(
      `<p>In ${pakistan}.</p>\n<p>From Pakistan.</p>\n<p>Pakistan.</p>`,
    );
  });

  it('are set in articles only', () => {
    expect(render('Siraj Haqqani', [], false)).toEqual({
      html: '<p>Siraj Haqqani</p>',
      mentions: [],
    });
  });
});

describe('the recorded mentions', () => {
  it('are all there, each with its paragraph', () => {
    const { mentions } = render('Siraj Haqqani.\n\nNobody.\n\n> In Pakistan, *Haqqani* left.');
    expect(mentions).toEqual([
      ['siraj-haqqani', 0, 'Siraj Haqqani'],
      ['pakistan', 2, 'Pakistan'],
      ['siraj-haqqani', 2, 'Haqqani'],
    ]);
  });

  it('follow the front matter where the text does not say who is meant', () => {
    expect(render('Gen. Haqqani left.').mentions).toEqual([]);
    expect(render('Gen. Haqqani left.', ['jalal-haqqani']).mentions).toEqual([
      ['jalal-haqqani', 0, 'Haqqani'],
    ]);
  });

  it('have an id to link to where there is no paragraph', () => {
    const text =
      'First:\n\n- Pakistan\n\n## Two\n\n| Pakistan |\n|--|\n| Pakistan[^1] |\n\n[^1]: Pakistan.';
    expect(render(text).mentions.map(([, place]) => place)).toEqual([0, 'two', 'two', 'note.fn-1']);
    expect(render('- Pakistan').mentions).toEqual([['pakistan', undefined, 'Pakistan']]);
  });

  it('are counted in a text without the markers of footnotes', () => {
    const { mentions } = render('In Pakistan[^1] and Pakistan.\n\n[^1]: A note.');
    expect(mentions.map(([, , words]) => words)).toEqual(['Pakistan', 'Pakistan']);
  });
});

describe('the names in a dek', () => {
  const inDek = (dek: string, text: string, listed: string[] = []) =>
    renderMarkdown(text, {
      file: 'content/articles/x.md',
      names: { nameIndex, listed: new Set(listed), dek },
    }).inDek;

  it.each<[string, string, string[]]>([
    ['Rain in Pakistan, and in Pakistan again.', 'It rained.', ['pakistan']],
    ['What Haqqani said.', 'Siraj Haqqani spoke.', ['siraj-haqqani']],
    ['What Haqqani said.', 'He spoke.', []],
    ['It rained.', 'In Pakistan.', []],
  ])('%s – %s', (dek, text, slugs) => {
    expect(inDek(dek, text)).toEqual(slugs);
  });

  it('are among the words on which the text depends', () => {
    const { words } = renderMarkdown('It rained.', {
      file: 'content/articles/x.md',
      names: { nameIndex, listed: new Set(), dek: 'In Pakistan' },
    });
    expect(words).toContain('Pakistan');
  });
});
