import { describe, expect, it } from 'vitest';
import { nodesByType } from '../../../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';
import { setPictures } from '../../../../src/markdown/figures/pictures.ts';
import { createAddresses } from '../../../../src/model/url.ts';
import { checkText } from '../../../../src/source/check/text/check-text.ts';
import { createMarkdownRenderer } from '../../../support/built/render-markdown.ts';

const file = 'content/articles/x.md';
const renderText = createMarkdownRenderer(createAddresses('https://test.example/'));

function render(text: string) {
  const { html, pictures } = renderText(text, { file });
  const tags = pictures.map(({ src, size }) => `[${src} ${size}]`);
  return setPictures(html, tags)
    .replace(/ (?:id="p-[^"]*"|data-pagefind-[^ >]*)/g, '')
    .trim();
}

function check(body: string) {
  const tree = parseMarkdown(body);
  const nodesOf = nodesByType(tree);
  return checkText({ file, body, bodyOffset: 0, tree, nodesOf, mayBeEmpty: false }).problems;
}

const image = '<img class="wp-image-1" src="a.png" alt="A" width="300" />';
const figure = (caption: string, picture = '[a.png text]') =>
  `<figure class="figure">${picture}<figcaption>${caption}</figcaption></figure>`;
const credited = figure('The “old” bridge. <span class="credit">B. Lind</span>');
const linked = '<a href="https://x.example/">[a.png text]</a>';

describe('a picture of WordPress with its caption is a figure', () => {
  it.each([
    [
      'in a div',
      `<div id="attachment_1" class="wp-caption alignnone" style="width: 310px">${image}<p id="caption-1" class="wp-caption-text">The "old" bridge. B. Lind</p></div>`,
      credited,
    ],
    [
      'that is a link to itself',
      `<div class="wp-caption"><a href="a.png">${image}</a>\n<p class="wp-caption-text">The "old" bridge. B. Lind</p>\n</div>`,
      credited,
    ],
    [
      'that is a link',
      `<div class="wp-caption"><a href="https://x.example/">${image}</a><p class="wp-caption-text">The <em>bridge</em>.</p></div>`,
      figure('The <em>bridge</em>.', linked),
    ],
    [
      'in a list of terms',
      `<dl class="wp-caption"><dt class="wp-caption-dt">${image}</dt><dd class="wp-caption-dd">The "old" bridge. B. Lind</dd></dl>`,
      credited,
    ],
    [
      'in a figure that is a link',
      `<!-- wp:image {"id":1} -->\n<figure class="wp-block-image"><a href="https://x.example/">${image}</a><figcaption class="wp-element-caption">The <em>bridge</em>.</figcaption></figure>\n<!-- /wp:image -->`,
      figure('The <em>bridge</em>.', linked),
    ],
    [
      'as a shortcode',
      `[caption id="attachment_1" align="alignnone" width="300"]${image} The "old" bridge. B. Lind[/caption]`,
      credited,
    ],
    [
      'as a shortcode in HTML',
      `<p>[caption width="300"]${image} The "old" bridge. B. Lind[/caption]</p>`,
      credited,
    ],
    [
      'as a shortcode with markdown',
      '[caption width="300"][![A](a.png)](https://x.example/) The *bridge*.[/caption]',
      figure('The <em>bridge</em>.', linked),
    ],
    [
      'as an old shortcode',
      `[caption width="300" caption="The old bridge. B. Lind"]${image}[/caption]`,
      credited.replace('“old”', 'old'),
    ],
    [
      'as a shortcode without words',
      `[caption width="300"]${image}[/caption]`,
      '<figure class="figure">[a.png text]</figure>',
    ],
  ])('%s', (_name, text, html) => {
    expect(render(text)).toBe(html);
    expect(check(text)).toEqual([]);
  });

  it('between paragraphs', () => {
    const text = `One.\n\n[caption width="3"]${image} Two.[/caption]\n\nThree.`;
    expect(render(text)).toBe(`<p>One.</p>\n${figure('Two.')}\n<p>Three.</p>`);
  });
});

describe('anything else stops the build or is as before', () => {
  it.each([
    ['words in a shortcode', '[caption]Words.[/caption]', ['shortcode']],
    ['a shortcode in a sentence', `One [caption]${image} two[/caption]`, ['shortcode']],
    ['two pictures', `[caption]${image} one ${image}[/caption]`, ['shortcode']],
    ['a shortcode without an end', `[caption width="3"]${image} One.`, ['shortcode']],
    ['marks in a caption', `[caption width="3"]${image} **One.[/caption]`, ['loose-emphasis']],
    [
      'an address in a block',
      '<figure class="wp-block-embed is-type-video"><div class="wp-block-embed__wrapper">\nhttps://youtu.be/1\n</div></figure>',
      ['raw-html'],
    ],
    [
      'comments',
      '<!-- wp:paragraph -->\n<p>One.</p>\n<!-- /wp:paragraph -->\n\n<!--more-->\n\nTwo.',
      [],
    ],
    [
      'a block without a picture',
      '<div class="wp-caption"><p>One</p><p class="wp-caption-text">two</p></div>',
      [],
    ],
    ['a caption without its block', '<p class="wp-caption-text">One</p>', []],
  ])('%s', (_name, text, codes) => {
    expect(check(text).map(({ code }) => code)).toEqual(codes);
  });

  it('keeps the words of a block without a picture', () => {
    const text = '<div class="wp-caption"><p>One</p><p class="wp-caption-text">two</p></div>';
    expect(render(text)).toBe('<p>One</p>\n<p>two</p>');
  });
});

describe('a shortcode has its address in the repair, once', () => {
  const card = 'card: ::embed{url="https://youtu.be/1" title="What it is"}';

  it.each([
    '[embed]https://youtu.be/1[/embed]',
    '[embed width="640"] https://youtu.be/1 [/embed]',
    '[youtube https://youtu.be/1]',
    '[video src="https://youtu.be/1"]',
    '<p>[embed]https://youtu.be/1[/embed]</p>',
  ])('%s', (text) => {
    const [found, ...others] = check(text);
    expect(others).toEqual([]);
    expect(found?.fix).toContain(`[what it is](https://youtu.be/1), or a ${card}`);
  });

  it('names the directive for a gallery', () => {
    expect(check('[gallery ids="1,2"]')[0]?.fix).toContain(':::gallery');
  });
});
