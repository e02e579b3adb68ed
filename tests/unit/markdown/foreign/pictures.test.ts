import { describe, expect, it } from 'vitest';
import { nodesByType } from '../../../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';
import { leftOver } from '../../../../src/markdown/typed/left-over.ts';

const picturesOf = (text: string) =>
  nodesByType(parseMarkdown(text))('image').map(({ url, alt, title }) => [
    url,
    alt,
    ...(title ? [title] : []),
  ]);

describe('a picture in the language of a template', () => {
  it.each([
    ['{{< figure src="/images/a.jpg" alt="A road" >}}', ['/images/a.jpg', 'A road']],
    ['{{<figure src="a.jpg" alt="A" caption="B. C" >}}', ['a.jpg', 'A', 'B. C']],
    ['{{< figure src="a.jpg" class="left" title="B" width=300 >}}', ['a.jpg', '', 'B']],
    [
      '{{<picture src="a.jpg" width-ratio="4" description="A" caption="A road." credit="C. Khan / D">}}',
      ['a.jpg', 'A', 'A road. C. Khan / D'],
    ],
    [
      '{{<picture src="a.jpg" description="A \\"b\\" c" caption="The \\"d\\"" credit="Getty Images">}}',
      ['a.jpg', 'A "b" c', 'The "d". Getty Images'],
    ],
    [
      '{{<picture src="a.jpg" description="A" caption="" credit="Photo: B">}}',
      ['a.jpg', 'A', 'Photo: B'],
    ],
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
    ['a credit that would be read as a caption', '{{<picture src="a.jpg" alt="A" credit="B">}}'],
    ['two descriptions', '{{<picture src="a.jpg" alt="A" description="B">}}'],
    ['no file', '{{< figure alt="A" >}}'],
    ['marks of a template in its words', '{% image "a.png" "{{ page.title }}" %}'],
    ['another shortcode', '{{< gallery src="a.jpg" >}}'],
  ])('%s', (_name, text) => {
    expect(leftOver(parseMarkdown(text), text).map(({ kind }) => kind)).toContain('template');
  });
});

it('code is printed as it is typed', () => {
  const text = '`{% image "a.png" "A" %}`\n\n```\n{{< figure src="a.jpg" alt="A" >}}\n```';
  expect(picturesOf(text)).toEqual([]);
  const [block] = nodesByType(parseMarkdown(text))('code');
  expect(block?.value).toBe('{{< figure src="a.jpg" alt="A" >}}');
});
