import { describe, expect, it } from 'vitest';
import { nodesByType } from '../../../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';
import { leftOver } from '../../../../src/markdown/typed/left-over.ts';

describe('a video that names its title is a card', () => {
  it.each([
    [
      '{{< youtube id="aqz-KE-bpKQ" title="The ferry" >}}',
      { url: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ', title: 'The ferry' },
    ],
    [
      '{{<vimeo title="A & B" id="146022717" class="wide">}}',
      { url: 'https://vimeo.com/146022717', title: 'A & B' },
    ],
    [
      '{{ "https://www.youtube-nocookie.com/embed/jCA_Y" | embed: "A bridge" }}',
      { url: 'https://www.youtube.com/watch?v=jCA_Y', title: 'A bridge' },
    ],
    [
      '{{ "https://player.vimeo.com/video/12" | embed: "A bridge" }}',
      { url: 'https://vimeo.com/12', title: 'A bridge' },
    ],
    [
      '{{ "https://a.example/b" | embed: "A bridge" }}',
      { url: 'https://a.example/b', title: 'A bridge' },
    ],
  ])('%s', (text, attributes) => {
    const tree = parseMarkdown(`a\n\n${text}\n\nb`);
    expect(nodesByType(tree)('leafDirective')).toMatchObject([{ name: 'embed', attributes }]);
    expect(leftOver(tree, `a\n\n${text}\n\nb`)).toEqual([]);
  });
});

describe('it stops the build', () => {
  it.each([
    ['without a title', '{{< youtube aqz-KE-bpKQ >}}'],
    ['with an empty title', '{{< youtube id="aqz-KE-bpKQ" title="" >}}'],
    ['with another key', '{{< youtube id="aqz-KE-bpKQ" title="A" list="b" >}}'],
    ['with an id that is none', '{{< youtube id="a b" title="A" >}}'],
    ['within a sentence', 'a {{< youtube id="aqz-KE-bpKQ" title="A" >}}'],
    ['with marks in its title', '{{< youtube id="aqz-KE-bpKQ" title="`A`" >}}'],
  ])('%s', (_how, text) => {
    expect(leftOver(parseMarkdown(text), text)).toMatchObject([{ kind: 'template' }]);
  });
});
