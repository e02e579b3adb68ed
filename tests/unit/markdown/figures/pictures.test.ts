import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { VFile } from 'vfile';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';
import { rehypePictures, setPictures } from '../../../../src/markdown/figures/pictures.ts';

const pipeline = unified().use(remarkRehype).use(rehypePictures).use(rehypeStringify).freeze();

function render(text: string) {
  const file = new VFile();
  const html = pipeline.stringify(pipeline.runSync(parseMarkdown(text), file));
  return { html, pictures: file.data.pictures };
}

describe('a picture', () => {
  it('that is a local file is reported with its decoded path, words and title', () => {
    expect(render('![The *bridge*](<./a b.png> "By day") ![](c%C3%BC.jpg)').pictures).toEqual([
      { src: './a b.png', alt: 'The bridge', title: 'By day' },
      { src: 'cü.jpg', alt: '' },
    ]);
  });

  it.each(['https://a.example/b.png', '/a.png'])('at %s is left as it is', (src) => {
    expect(render(`![x](${src})`)).toEqual({
      html: `<p><img src="${src}" alt="x"></p>`,
      pictures: [],
    });
  });
});

describe('the tags of pictures', () => {
  it('take the places of the pictures, in document order', () => {
    const { html } = render('![](a.png) and\n\n![](b.png)');
    expect(setPictures(html, ['<img 1>', '<img 2>'])).toBe('<p><img 1> and</p>\n<p><img 2></p>');
  });

  it('are inserted as they are, even if they look like a replacement pattern', () => {
    expect(setPictures(render('![](a.png)').html, ['<img alt="$&">'])).toBe(
      '<p><img alt="$&"></p>',
    );
  });
});
