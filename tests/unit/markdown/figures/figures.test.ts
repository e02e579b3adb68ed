import { describe, expect, it } from 'vitest';
import { setPictures } from '../../../../src/markdown/figures/pictures.ts';
import { createAddresses } from '../../../../src/model/url.ts';
import { createMarkdownRenderer } from '../../../support/built/render-markdown.ts';

const renderText = createMarkdownRenderer(createAddresses('https://test.example/'));

/** With `[name]` in the place of each picture. */
function render(text: string) {
  const { html, pictures } = renderText(text, { file: 'content/articles/x.md' });
  const tags = pictures.map(({ src }) => `[${src}]`);
  return setPictures(html, tags).replace(/<p id="p-[^"]*">/g, '<p>');
}

const credit = (text: string) =>
  `<span class="credit" data-pagefind-ignore="" data-pagefind-meta="credit">${text}</span>`;

describe('a picture', () => {
  it.each([
    ['alone', '![A road](a.png)', '<figure class="figure">[a.png]</figure>'],
    [
      'with caption and credit',
      '![A road](a.png "At \'noon\'. A. Khan")',
      `<figure class="figure">[a.png]<figcaption>At ‘noon’. ${credit('A. Khan')}</figcaption></figure>`,
    ],
    [
      'with a credit alone',
      '![A road](a.png "© A. Khan")',
      `<figure class="figure">[a.png]<figcaption>${credit('© A. Khan')}</figcaption></figure>`,
    ],
    [
      'with emphasis and a link in its caption',
      '![A road](a.png "The *old* [bridge](./y.md), see https://a.example/b.c. A. Khan")',
      `<figure class="figure">[a.png]<figcaption>The <em>old</em> <a href="/news/y/">bridge</a>, see https://a.example/b.c. ${credit('A. Khan')}</figcaption></figure>`,
    ],
    [
      'with a link that has full stops',
      '![A road](a.png "See [it](https://a.example/b.html)")',
      '<figure class="figure">[a.png]<figcaption>See <a href="https://a.example/b.html">it</a></figcaption></figure>',
    ],
    [
      'by reference',
      '![A road][a]\n\n[a]: a.png "At noon."',
      '<figure class="figure">[a.png]<figcaption>At noon.</figcaption></figure>',
    ],
    [
      'beside another one',
      '![A](a.png "One.")\n![B](b.png)',
      '<figure class="figure">[a.png]<figcaption>One.</figcaption></figure>\n<figure class="figure">[b.png]</figure>',
    ],
    [
      'in a list',
      '- ![A](a.png)',
      '<ul>\n<li>\n<figure class="figure">[a.png]</figure>\n</li>\n</ul>',
    ],
    [
      'as a link with a caption',
      '[![A](a.png "One.")](./y.md)',
      '<figure class="figure"><a href="/news/y/">[a.png]</a><figcaption>One.</figcaption></figure>',
    ],
    ['as a link without one', '[![A](a.png)](./y.md)', '<p><a href="/news/y/">[a.png]</a></p>'],
    ['within a sentence', 'The ![A](a.png "x") sign', '<p>The [a.png] sign</p>'],
    [
      'hostile',
      '![A](a.png "<u>x</u>. <i>")',
      `<figure class="figure">[a.png]<figcaption>&#x3C;u>x&#x3C;/u>. ${credit('&#x3C;i>')}</figcaption></figure>`,
    ],
  ])('%s', (_case, text, html) => expect(render(text)).toBe(html));
});

describe('a figure', () => {
  it('has a caption with marks, a credit, a licence and a size', () => {
    const text =
      '::figure[The *bridge* at [Attock](https://a.example/), "at noon".]{src="a b/c%.png" alt="A bridge" credit="A. Khan" licence="CC BY 4.0" size=wide}';
    expect(render(text)).toBe(
      `<figure class="figure wide">[a b/c%.png]<figcaption>The <em>bridge</em> at <a href="https://a.example/">Attock</a>, “at noon”. ${credit('A. Khan, CC BY 4.0')}</figcaption></figure>`,
    );
    expect(renderText(text, { file: 'x.md' }).pictures).toEqual([
      { src: 'a b/c%.png', alt: 'A bridge', size: 'wide' },
    ]);
  });

  it.each([
    ['text', undefined],
    ['wide', undefined],
    ['full', 'f40-20'],
  ])('places its focus where it is cropped: %s', (size, className) => {
    const text = `::figure{src=a.png alt=A size=${size} focus="40% 20%"}`;
    const [picture] = renderText(text, { file: 'x.md' }).pictures;
    expect(picture).toEqual({ src: 'a.png', alt: 'A', size, ...(className && { className }) });
  });

  it('needs no caption', () => {
    expect(render('Before.\n\n::figure{src=a.png alt=A}\n\nAfter.')).toBe(
      '<p>Before.</p>\n<figure class="figure">[a.png]</figure>\n<p>After.</p>',
    );
  });
});

it('a name in a caption is no mention', () => {
  const nothing = renderText('![A](a.png "Words.")', { file: 'content/articles/x.md' });
  expect(nothing.mentions).toEqual([]);
});
