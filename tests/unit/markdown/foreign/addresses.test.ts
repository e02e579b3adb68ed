import { describe, expect, it } from 'vitest';
import { nodesByType } from '../../../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';
import { leftOver } from '../../../../src/markdown/typed/left-over.ts';

/** The addresses of links, pictures and labels of a text. */
function addressesOf(text: string): string[] {
  const nodesOf = nodesByType(parseMarkdown(text));
  return [...nodesOf('link'), ...nodesOf('image'), ...nodesOf('definition')].map(({ url }) => url);
}

/** What would stop a build: marks left over in words, and faults of tags. */
function stopsOf(text: string): string[] {
  const tree = parseMarkdown(text);
  return [
    ...leftOver(tree, text).map(({ kind }) => kind),
    ...(tree.data?.htmlFaults ?? []).map(({ kind }) => kind),
  ];
}

describe('the root of the site', () => {
  it.each([
    ['[a]({{ site.baseurl }}/about/)', '/about/'],
    ['[a]({{site.url}}/about/#us "Us")', '/about/#us'],
    ['[a]({{ site.url }}{{ site.baseurl }}/about/)', '/about/'],
    ['[a]({{ site.baseurl }})', '/'],
    ['[a]({{- site.url -}}#top)', '/#top'],
    ['[a]({{ .Site.BaseURL }}/about/)', '/about/'],
    ['![a]({{ site.baseurl }}/road.jpg)', '/road.jpg'],
    ['[a][1]\n\n[1]: {{ site.baseurl }}/about/', '/about/'],
    ['<a class="b" href="{{ site.baseurl }}/about/">a</a>', '/about/'],
    ["<img alt='a' src='{{ site.url }}/road.jpg'>", '/road.jpg'],
    ['<a href={{ site.baseurl }}/about/>a</a>', '/about/'],
  ])('%s', (text, address) => {
    expect(addressesOf(text)).toEqual([address]);
    expect(stopsOf(text)).toEqual([]);
  });
});

describe('an address with a filter', () => {
  it.each([
    ['[a]({{ "/about/" | relative_url }})', '/about/'],
    ["[a]({{ '/about/' | absolute_url }}#us)", '/about/#us'],
    ['[a]({{ "about/" | relative_url }})', '/about/'],
    ['[a]({{"/about/" | url}} "Us")', '/about/'],
    ['[a]({{ "/about/" | prepend: site.baseurl | prepend: site.url }})', '/about/'],
    ['[a]({{ "https://b.example/" | url }})', 'https://b.example/'],
    ['[a]({{ "report.pdf" | relURL }})', '/report.pdf'],
    ['![a\nb]({{ "/road.jpg" | url }})', '/road.jpg'],
    ['<p><a href="{{ "/about/" | url }}">a</a></p>', '/about/'],
  ])('%s', (text, address) => {
    expect(addressesOf(text)).toEqual([address]);
    expect(stopsOf(text)).toEqual([]);
  });
});

describe('a page by the name of its file', () => {
  it.each([
    ['[a]({{< ref "2013-05-21-kit.md" >}})', '/news/2013-05-21-kit/'],
    ['[a]({{< relref "/posts/kit.md#how" >}} "Kit")', '/news/kit/#how'],
    ['[a]({{% ref "kit" %}})', '/news/kit/'],
    ['[a]({{<ref path="login.gov.md">}})', '/news/login.gov/'],
    ['[a]({{< ref "/posts/kit/index.md" >}})', '/news/kit/'],
    ['[a]({{< ref "/guides/kit/_index.md" >}})', '/guides/kit/'],
    ['[a]({{< ref "#how" >}})', '#how'],
    ['[a]({% post_url 2010-07-21-name %})', '/news/2010-07-21-name/'],
    ['[a]({{ site.baseurl }}{% post_url 2010-07-21-name %}#b)', '/news/2010-07-21-name/#b'],
    ['[a]({% link _posts/2010-07-21-name.md %})', '/news/2010-07-21-name/'],
    ['[a]({% link about.md %})', '/about/'],
    ['[a]({% link /team/index.md %})', '/team/'],
    ['[a]({% link files/report.pdf %})', '/files/report.pdf'],
    ['<a href="{{< ref "kit.md" >}}">a</a>', '/news/kit/'],
  ])('%s', (text, address) => {
    expect(addressesOf(text)).toEqual([address]);
    expect(stopsOf(text)).toEqual([]);
  });
});

describe('a command with another meaning stops the build', () => {
  it.each([
    ['a variable', '[a]({{ page.url }})'],
    ['a variable after the root', '[a]({{ site.baseurl }}{{ page.image }})'],
    ['a variable with a filter', '![a]({{ image | url }})'],
    ['a filter of its own', '<img alt="a" src="{{ "ann" | team_photo }}">'],
    ['a further filter', '[a]({{ "/a/" | url | upcase }})'],
    ['an address from the page', '[a]({{ "about/" | url }})'],
    ['an address that may name a host', '[a]({{ "//2015/06/" | url }})'],
    ['the root without a slash after it', '[a]({{ site.baseurl }}about/)'],
    ['a file by its variable', '[a]({% link {{ page.file }} %})'],
    ['another tag', '[a]({% asset road.jpg %})'],
    ['another shortcode', '[a]({{< file "report.pdf" >}})'],
    ['other delimiters', '[a](<%= root %>/about/)'],
    ['a space in the address', '[a]({{ "/a b/" | url }})'],
    ['an address among words', 'See {{ site.url }}/about/ for more.'],
    ['an address in brackets among words', 'See <{{ site.url }}/about/> for more.'],
    ['a parenthesis that ends no link', 'See a](\n{{ site.url }}/about/)'],
    ['a label within a paragraph', 'One\n[1]: {{ site.url }}/about/'],
  ])('%s', (_name, text) => {
    expect(stopsOf(text)).toContain('template');
  });
});

it.each([
  ['a sentence', 'Write `[a]({{ site.baseurl }}/b/)` for a link.', 'inlineCode'],
  ['a block', '```\n[a]({{ site.baseurl }}/b/)\n```', 'code'],
] as const)('code in %s is printed as it is typed', (_where, text, type) => {
  const [code] = nodesByType(parseMarkdown(text))(type);
  expect(text).toContain(code?.value);
});

it('lines and places in the text stay those of the file', () => {
  const text = '[a]({{ site.baseurl }}/b/ "c")\n\n[d](/e/)';
  const [first, second] = nodesByType(parseMarkdown(text))('link');
  expect(first?.position?.end.offset).toBe(text.indexOf('\n'));
  expect(second?.position?.start).toMatchObject({ line: 3, offset: text.indexOf('[d]') });
});
