import { describe, expect, it } from 'vitest';
import { nodesByType } from '../../../../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../../../../src/markdown/parse.ts';
import { checkText } from '../../../../../src/source/check/text/check-text.ts';

function check(body: string) {
  const file = 'content/articles/x.md';
  const tree = parseMarkdown(body);
  const text = { file, body, bodyOffset: 10, tree, nodesOf: nodesByType(tree), mayBeEmpty: false };
  return checkText(text).problems;
}

describe('commands of other tools are told once for each kind, with the values of the first', () => {
  it('several videos and posts', () => {
    const body =
      'Watch {{< youtube id="aqz-KE-bpKQ" title="The ferry" >}}\n\n{{< tweet user="NIH" id="656" >}}\n\n{{< tweet user="NIH" id="657" >}}';
    expect(check(body)).toEqual([
      {
        code: 'template',
        file: 'content/articles/x.md',
        line: 11,
        what: 'has 3 commands of another tool in its text, first {{< youtube id="aqz-KE-bpKQ" title="The ferry" >}}: {{< tweet >}} 2 times and {{< youtube >}}',
        why: 'Readers would see them as you typed them.',
        fix: 'Put each right, the first like this: Write a link to it: [The ferry](https://www.youtube.com/watch?v=aqz-KE-bpKQ), or a card: ::embed{url="https://www.youtube.com/watch?v=aqz-KE-bpKQ" title="The ferry"}. If readers are to see it, write it as code: `{{< youtube id="aqz-KE-bpKQ" title="The ferry" >}}`',
      },
    ]);
  });

  it('a picture whose file is not named', () => {
    expect(check('{{< img src="bridge-at-night" alt="A bridge" caption="At night" >}}')).toEqual([
      {
        code: 'template',
        file: 'content/articles/x.md',
        line: 11,
        what: 'has a command of another tool in its text: {{< img src="bridge-at-night" alt="A bridge" caption="At nig…',
        why: 'Readers would see it as you typed it.',
        fix: 'Write each picture in a paragraph of its own: ![A bridge](bridge-at-night "At night"). If readers are to see it, write it as code: `{{< img src="bridge-at-night" alt="A bridge" caption="At nig…`',
      },
    ]);
  });

  it('a wrapper, its end not counted, beside other commands, shortcodes apart', () => {
    const body = '{{< info >}}\nOne\n{{< /info >}} two {{ site.x }}\n\n[nextpage]\n\n[nextpage]';
    expect(check(body)).toEqual([
      {
        code: 'template',
        file: 'content/articles/x.md',
        line: 11,
        what: 'has 2 commands of another tool in its text, first {{< info >}}: {{< info >}} and {{ site.x }}',
        why: 'Readers would see them as you typed them.',
        fix: 'Put each right, the first like this: Delete it, and write what it stands for in markdown. If readers are to see it, write it as code: `{{< info >}}`',
      },
      {
        code: 'shortcode',
        file: 'content/articles/x.md',
        line: 15,
        what: 'has 2 shortcodes of another tool, first [nextpage]: [nextpage] 2 times',
        why: 'Readers would see them as you typed them.',
        fix: 'Put each right, the first like this: Delete it, and write what it stands for in markdown. If readers are to see it, write \\[nextpage]',
      },
    ]);
  });

  it('a link keeps its path', () => {
    expect(check('Read {{< ref "/about/" >}} now.')).toMatchObject([
      { fix: expect.stringContaining('Write a link: [words](/about/).') },
    ]);
  });

  it('of many names the first ones are shown', () => {
    const body = Array.from({ length: 12 }, (_, index) => `{{< a${index} >}}`).join('\n\n');
    expect(check(body)).toMatchObject([
      { what: expect.stringMatching(/\{\{< a7 >\}\} and 4 others$/) },
    ]);
  });
});

describe('a shortcode around words is told with both marks, and the words', () => {
  it.each([
    ['[dropcap]T[/dropcap]he mayor', '[dropcap]T[/dropcap]', '“T”', '\\[dropcap]T\\[/dropcap]'],
    ['[lead size="2"]A *b* [/lead]', '[lead size="2"]A *b* [/lead]', '“A *b*”', '\\[lead'],
    ['<p>[lead]T[/lead]he</p>', '[lead]T[/lead]', '“T”', '&#91;lead]T&#91;/lead]'],
  ])('%s', (text, what, words, printed) => {
    const [found, ...others] = check(text);
    expect(others).toEqual([]);
    expect(found?.what).toBe(`has a shortcode of another tool: ${what}`);
    expect(found?.fix).toContain(`Leave out its marks and keep the words: ${words}.`);
    expect(found?.fix).toContain(`write ${printed}`);
  });

  it('and one that ends below, with its beginning', () =>
    expect(check('[lead]\n\nT\n\n[/lead]')[0]?.fix).toContain(
      'Delete it and the [lead] before it',
    ));

  it.each(['\\[dropcap]T\\[/dropcap]he', '<p>&#91;lead]T&#91;/lead]he</p>', '[sic] and [sic]'])(
    'and printed as its repair says: %s',
    (text) => expect(check(text)).toEqual([]),
  );
});
