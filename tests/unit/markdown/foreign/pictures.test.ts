import { describe, expect, it } from 'vitest';
import { nodesByType } from '../../../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';
import { leftOver } from '../../../../src/markdown/typed/left-over.ts';
import { htmlOf } from '../../../support/built/rendered-html.ts';

const picturesOf = (text: string) =>
  nodesByType(parseMarkdown(text))('image').map(({ url, alt, title, data }) => [
    url,
    alt,
    ...(title || data?.credit ? [title ?? ''] : []),
    ...(data?.credit ? [data.credit] : []),
  ]);

describe('a picture in the language of a template', () => {
  it.each([
    ['{{< figure src="/images/a.jpg" alt="A road" >}}', ['/images/a.jpg', 'A road']],
    ['{{<figure src="a.jpg" alt="A" caption="B. C" >}}', ['a.jpg', 'A', 'B. C']],
    ['{{< figure src="a.jpg" class="left" title="B" width=300 >}}', ['a.jpg', '', 'B']],
    [
      '{{<picture src="a.jpg" width-ratio="4" description="A" caption="A road." credit="C. Khan / D">}}',
      ['a.jpg', 'A', 'A road.', 'C. Khan / D'],
    ],
    [
      '{{<picture src="a.jpg" description="A \\"b\\" c" caption="The \\"d\\"" credit="Getty Images">}}',
      ['a.jpg', 'A "b" c', 'The "d"', 'Getty Images'],
    ],
    [
      '{{<picture src="a.jpg" description="A" caption="" credit="Photo: B">}}',
      ['a.jpg', 'A', '', 'Photo: B'],
    ],
    [
      '{{<picture src="a.jpg" alt="A" credit="The &#34;B&#34; &amp; C"width-ratio="4" >}}',
      ['a.jpg', 'A', '', 'The "B" & C'],
    ],
    ['{{< legacy-img-right src="a\\_b.jpg" alt="A" caption="" >}}', ['a_b.jpg', 'A']],
    ['{{<featured/picture-left src="a.heic" alt="A">}}', ['a.heic', 'A']],
    [
      '{{<\n  featured/img\n  src="a.jpg?w=1"\n  alt="A\n  road"\n  focus= "n"\n>}}\nWords',
      ['a.jpg?w=1', 'A road'],
    ],
    ['{% include figure.html src="a.jpg" alt=\'A "b"\' %}', ['a.jpg', 'A "b"']],
    ['{% include figure image_path="/a.jpg" alt="A" caption="B. C" %}', ['/a.jpg', 'A', 'B. C']],
    ['{% include image.html url="/a.jpg" description="A" %}', ['/a.jpg', 'A']],
    [
      '{% include "linked-figure.html",\n  image: "/a.jpg",\n  url: "https://b.example/"\n  alt: "A" %}',
      ['/a.jpg', 'A'],
    ],
    ['{% image_with_class "a.jpg" "width-210px" "A road" %}', ['a.jpg', 'A road']],
    ['{% image "a.jpg" "left wide-2" "A road" %}', ['a.jpg', 'A road']],
    ['{{< img src="a.jpg" alt="A" >}}', ['a.jpg', 'A']],
    ['{% image "a/b.png" "A [long] road" %}', ['a/b.png', 'A [long] road']],
    ['{% image "a.png", "A road" %}', ['a.png', 'A road']],
    ['{% image "a.png" "A "road"\nin two lines, 50%" %}', ['a.png', 'A "road"\nin two lines, 50%']],
    ['{% image "a.svg" %}', ['a.svg', '']],
    ['<figure>\n{% image "a.png" "A road" %}\n</figure>', ['a.png', 'A road']],
    ['<div>{% image "a.svg" %}</div>', ['a.svg', '']],
  ])('%s', (text, picture) => {
    expect(picturesOf(text)).toEqual([picture]);
    expect(leftOver(parseMarkdown(text), text)).toEqual([]);
  });
});

describe('a command with another meaning stops the build', () => {
  it.each([
    ['a third value', '{% image "a.png" "wide" "A road" %}'],
    ['another tag', '{% image_with_class "a.png" "wide" "A road" %}'],
    ['a file that is no picture', '{% image "a.html" "A road" %}'],
    ['a link', '{{< figure src="a.jpg" alt="A" link="https://b.example/" >}}'],
    ['a title and a caption', '{{< figure src="a.jpg" title="A" caption="B" >}}'],
    ['a credit with marks', '{{<picture src="a.jpg" alt="A" credit="[B](/c/)">}}'],
    ['a link that is no address', '{% include image.html src="a.jpg" alt="A" link="b c" %}'],
    ['an unknown key', '{{< legacy-img src="a.jpg" alt="A" capton="B" >}}'],
    ['another file', '{% include video.html src="a.jpg" alt="A" %}'],
    ['a file by its name', '{{< img src="a-road" >}}'],
    ['two descriptions', '{{<picture src="a.jpg" alt="A" description="B">}}'],
    ['no file', '{{< figure alt="A" >}}'],
    ['marks of a template in its words', '{% image "a.png" "{{ page.title }}" %}'],
    ['another shortcode', '{{< gallery src="a.jpg" >}}'],
  ])('%s', (_name, text) => {
    expect(leftOver(parseMarkdown(text), text).map(({ kind }) => kind)).toContain('template');
  });
});

it('a picture that is a link has its caption and its credit below it', () => {
  const text = '[{{<picture src="a.jpg" alt="A" caption="B" credit="C">}}](https://d.example/)';
  expect(htmlOf(text)).toBe(
    '<figure class="figure"><a href="https://d.example/"><!--picture--></a><figcaption>B <span class="credit" data-pagefind-ignore="" data-pagefind-meta="credit">C</span></figcaption></figure>',
  );
});

it('code is printed as it is typed', () => {
  const text = '`{% image "a.png" "A" %}`\n\n```\n{{< figure src="a.jpg" alt="A" >}}\n```';
  expect(picturesOf(text)).toEqual([]);
  const [block] = nodesByType(parseMarkdown(text))('code');
  expect(block?.value).toBe('{{< figure src="a.jpg" alt="A" >}}');
});
