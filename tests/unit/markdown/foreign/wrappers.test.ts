import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';
import { leftOver } from '../../../../src/markdown/typed/left-over.ts';
import { htmlOf } from '../../../support/built/rendered-html.ts';

const kindsOf = (text: string) => leftOver(parseMarkdown(text), text).map(({ kind }) => kind);

describe('marks that set words off are left out, and the words stay', () => {
  it.each([
    ['{{< note >}}a{{< /note >}}', ['a']],
    ['{{% callout type="tip" %}}\na\n{{% /callout %}}\nb', ['a', 'b']],
    ['a\n{{<toc>}}\nb\n\nc\n{{</toc>}}', ['a', 'b', 'c']],
    ['{% raw %}\na\n{% endraw %}', ['a']],
    ['{{< box >}}a\n\nb{{< /box >}}\n\n{{< box >}}c{{< /box >}}', ['a', 'b', 'c']],
  ])('%j', (text, paragraphs) => {
    expect(kindsOf(text)).toEqual([]);
    const found = [...htmlOf(text).matchAll(/<p[^>]*>([^<]*)<\/p>/g)].map(([, words]) => words);
    expect(found).toEqual(paragraphs);
  });

  it('the lines of what is between are kept', () => {
    const text = '{{< note >}}\na\n\n**b\n{{< /note >}}';
    expect(leftOver(parseMarkdown(text), text)).toMatchObject([{ kind: 'bold', line: 4 }]);
  });
});

describe('they stop the build', () => {
  it.each([
    ['within a sentence', 'a {{< note >}}b{{< /note >}} c'],
    ['without an end', '{{< note >}}\na'],
    ['with another end', '{{< note >}}\na\n{{< /box >}}'],
    ['around nothing', '{{< note >}}\n{{< /note >}}'],
    ['within one another', '{{< note >}}\n{{< note >}}\na\n{{< /note >}}'],
    ['with words of their own', '{{< note title="A" >}}\na\n{{< /note >}}'],
    ['before words that follow at once', '{{< note >}}a{{< /note >}}\nb'],
    ['before a list in their line', '{{< note >}}- a\n{{< /note >}}'],
    ['with a name that is not known', '{{< ring >}}\na\n{{< /ring >}}'],
  ])('%s', (_how, text) => expect(kindsOf(text)).toContain('template'));
});
