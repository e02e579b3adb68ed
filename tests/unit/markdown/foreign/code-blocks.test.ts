import { describe, expect, it } from 'vitest';
import { nodesByType } from '../../../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';
import { leftOver } from '../../../../src/markdown/typed/left-over.ts';

const codeOf = (text: string) =>
  nodesByType(parseMarkdown(text))('code').map(({ lang, value }) => [lang, value]);

describe('a block of code in the language of a template', () => {
  it.each([
    ['{% highlight ruby %}\nputs {{ x }}\n{% endhighlight %}', ['ruby', 'puts {{ x }}']],
    ['{%highlight c++ linenos%}\n**a\n\nb\n{%endhighlight%}', ['c++', '**a\n\nb']],
    ['{{< highlight go "linenos=1" >}}\na\n{{< /highlight >}}', ['go', 'a']],
    ['{{< highlight >}}\na\n{{< /highlight >}}', [null, 'a']],
    ['=CODE_START=\n# a <b>\n\n- c\n=CODE_END=', [null, '# a <b>\n\n- c']],
    ['- a\n\n  {% highlight js %}\n  b\n  {% endhighlight %}', ['js', 'b']],
  ])('%s', (text, code) => {
    expect(codeOf(text)).toEqual([code]);
    expect(leftOver(parseMarkdown(text), text)).toEqual([]);
  });
});

describe('it stops the build', () => {
  it.each([
    ['without an end', '{% highlight ruby %}\na'],
    ['within a line', 'a {% highlight ruby %}b{% endhighlight %}'],
    ['with a fence in it', '{% highlight md %}\n```\na\n```\n{% endhighlight %}'],
    ['without a language', '{% highlight %}\na\n{% endhighlight %}'],
  ])('%s', (_how, text) => {
    expect(leftOver(parseMarkdown(text), text).map(({ kind }) => kind)).toContain('template');
  });
});

it('within code it is printed as it is typed', () => {
  const typed = '{% highlight ruby %}\na\n{% endhighlight %}';
  expect(codeOf(`~~~\n${typed}\n~~~`)).toEqual([[null, typed]]);
});
