/** Broken content: texts with what markdown does not read. Each piece has what the build must tell its editor. */
import { article } from '../../support/papers/articles.ts';
import type { BrokenCase, Expected } from './broken-cases.ts';

const at = (place: string, what: string, fix: string): Expected => ({
  place: `content/articles/${place}`,
  what,
  fix,
});

export const textBrokenCases: BrokenCase[] = [
  {
    fault: 'what is left over of other tools and of markdown',
    files: {
      ...article({
        slug: 'left-marks',
        body: 'A **budget that never closes.\n\nA ~~word.\n\nA ==marked== word.\n\nA {++new++} and a {~~old~>late~~} word. {>>Ask Khan<<}\n\n| a | b |\n| c | d |\n\n[x] Done.\n\nA&amp;nbsp;B',
      }),
      ...article({
        slug: 'left-values',
        body: 'A line.\n\nplace,lorries\nNorth,40\nSouth,30\n\nThe mayorâ€™s cafÃ© and the caf\ufffd.\n\nA ++new++ word.',
      }),
      ...article({
        slug: 'left-tools',
        body: '[gallery ids="1,2"]\n\n{{< youtube abc >}}\n\nA line.\n{: .center} stays.\n\nThe top {#top} of it.\n\n> [!NOTE]\n> Take care.\n\n[TOC]\n\n=IMAGE=bridge.jpg=The "old" bridge=\n\n=ZOOM=The river rose=\n\nWords.',
      }),
      ...article({
        slug: 'left-commands',
        body: '{{< tmp "a" >}}\n\nWords {{< tmp "b" >}} and {{ site.name }}.\n\n[youtube https://www.youtube.com/watch?v=r1jgCa5OT-k]\n\n{{< img src="bridge" alt="A bridge" >}}',
      }),
      ...article({
        slug: 'left-keys',
        body: 'A line.\n\nexpirydate: 2025-01-01\n---\n\n**Note:** the end.\n\no1/\nbreadcrumb: The note\ncollection_name: news\n-----\n\nWords.',
      }),
      ...article({
        slug: 'left-joined',
        body: "- Leeds\nThe losers were told to wait.\n\nA line.\n\n- 3%\n\nSee [a][b] and '''bold'''.\n\n[b]: https://a.example/\n[b]: https://b.example/",
      }),
      ...article({ slug: 'left-speech', body: 'What was said:\n\n[Khan]: Yes.' }),
      ...article({ slug: 'left-code', body: 'A line.\n\n```js\nlet a;\n\nAnother line.' }),
      ...article({
        slug: 'left-lines',
        keys: {
          headline: "'The [bridge](/about/) opens'",
          dek: "'A <span>bridge</span> opened.'",
        },
      }),
    },
    expected: [
      at(
        'left-joined.md:10',
        'directly below a list item: “The losers',
        'Put a blank line before it',
      ),
      at('left-joined.md:14', 'as a list: “- 3%”', 'right before the figure: -3%'),
      at('left-joined.md:16', "'''bold'''", 'Write **bold**'),
      at('left-joined.md:19', 'second address with the name “b”', '[b-2]: https://b.example/'),
      at('left-marks.md:9', '**budget that never closes', '\\*\\*'),
      at('left-marks.md:11', 'A ~~word', '~~words~~'),
      at('left-marks.md:13', '==marked==', '**marked**'),
      at('left-marks.md:15', '{++new++}', 'Write the words alone: new'),
      at('left-marks.md:15', '{~~old~>late~~}', 'Write the words alone: late'),
      at('left-marks.md:15', '{>>Ask Khan<<}', 'Delete it'),
      at('left-marks.md:17', '| a | b |', '| --- | --- |'),
      at('left-marks.md:20', '[x]', '- [x]'),
      at('left-marks.md:22', '&amp;nbsp;', 'Write &nbsp;'),
      at('left-values.md:11', 'place,lorries', '| place | lorries |'),
      at('left-values.md:15', 'â€™, and 1 more', 'Write ’ in place of â€™'),
      at('left-values.md:15', 'the caf�.', 'Write the character that belongs there'),
      at('left-values.md:17', '++new++', 'Write the words alone: new'),
      at('left-keys.md:11', 'expirydate: 2025-01-01', 'Move it between the two lines'),
      at('left-keys.md:16', 'breadcrumb: The note', 'delete it with the line below'),
      at('left-tools.md:9', '[gallery ids="1,2"]', '![what it shows]'),
      at('left-tools.md:11', '{{< youtube abc >}}', 'Write a link to it'),
      at('left-tools.md:14', '{: .center}', 'Delete them'),
      at('left-tools.md:16', '{#top}', 'Delete them'),
      at('left-tools.md:18', '[!NOTE]', '**Note:**'),
      at('left-tools.md:21', '[TOC]', 'Delete it'),
      at(
        'left-tools.md:23',
        '=IMAGE=bridge.jpg',
        '![what it shows](bridge.jpg "The \'old\' bridge")',
      ),
      at(
        'left-commands.md:9',
        'has 3 commands of another tool in its text, first {{< tmp "a" >}}: {{< tmp >}} 2 times and {{ site.name }}',
        'Put each right, the first like this: Delete it',
      ),
      at(
        'left-commands.md:13',
        'has a shortcode of another tool: [youtube https://www.youtube.com/watch?v=r1jgCa5OT-k]',
        '::embed{url="https://www.youtube.com/watch?v=r1jgCa5OT-k" title="What it is"}',
      ),
      at('left-commands.md:15', '{{< img src="bridge" alt="A bridge" >}}', '![A bridge](bridge '),
      at('left-speech.md:11', '“[Khan]: Yes.”', '“\\[Khan]: Yes.”'),
      at('left-code.md:11', 'a block of code that never ends', 'Put a line ```'),
      at('left-lines.md:2', '[bridge](/about/)', 'Write the words alone: bridge'),
      at('left-lines.md:3', '<span>bridge</span>', 'Delete the tags'),
    ],
  },
  {
    fault: 'what is pasted from other programs',
    files: {
      ...article({
        slug: 'pasted-marks',
        body: 'It was late[a][b]. H~2~O fell.\n\nThe [bridge]{.mark} and a note[^ 1].\n\n[dropcap]T[/dropcap]he end.\n\n::: {custom-style="Intro"}\nWords\n:::\n\n[a]Ask Khan.\n\n[b]Done.',
      }),
      ...article({
        slug: 'pasted-tables',
        body: '+---+---+\n| A | B |\n+===+===+\n| 1 | 2 |\n+---+---+\n\nPlace   Lorries\n------  -------\nNorth   40\n\n| A river\n| and a bridge\n\n| A | B |\n|—|—|\n| 1 | 2 |\n\n: Lorries in May',
      }),
      ...article({
        slug: 'pasted-lines',
        body: 'The govern-\nment met at the Caf=C3=A9 and\nleft.',
      }),
    },
    expected: [
      at('pasted-marks.md:9', 'only another program knows: H~2~O', 'Write H<sub>2</sub>O'),
      at('pasted-marks.md:11', '[bridge]{.mark}', 'Write <mark>bridge</mark>'),
      at('pasted-marks.md:11', 'in the mark of a footnote: [^ 1]', 'Write [^1]'),
      at('pasted-marks.md:13', '[dropcap]T[/dropcap]', 'keep the words: “T”'),
      at('pasted-marks.md:15', '::: {custom-style="Intro"}', 'Delete this line and the line :::'),
      at('pasted-marks.md:19', '“[a]Ask Khan.”', 'the mark [a] in line 9'),
      at('pasted-marks.md:21', '“[b]Done.”', 'the mark [b] in line 9'),
      at('pasted-tables.md:9', 'a table in a grid', 'Write | A | B | below it | --- | --- |'),
      at('pasted-tables.md:16', 'Place   Lorries', 'Write | Place | Lorries | below it'),
      at('pasted-tables.md:19', '| A river', 'A river\\ ⏎ and a bridge'),
      at('pasted-tables.md:26', ': Lorries in May', 'paragraph of its own: Lorries in May'),
      at('pasted-lines.md:9', 'govern- ⏎ ment', 'government, or with a hyphen'),
      at('pasted-lines.md:10', 'Caf=C3=A9', 'Write Café'),
    ],
  },
  {
    fault: 'text directly below a table',
    files: article({ slug: 'below-table', body: '| a | b |\n|---|---|\n| 1 | 2 |\nText.' }),
    expected: [at('below-table.md:12', 'directly below a table: "Text."', 'a blank line')],
  },
  {
    fault: 'a text with quotations deep in one another',
    files: article({ slug: 'deep-quotes', body: `A line.\n\n${'> '.repeat(2000)}deep` }),
    expected: [at('deep-quotes.md:11', 'nested more than 100 deep', 'Delete the marks')],
  },
  {
    fault: 'a list without spaces after its marks',
    files: article({ slug: 'no-spaces', body: 'A line.\n\n1.One\n2.Two' }),
    expected: [at('no-spaces.md:11', 'from “1.One” on', '1. One')],
  },
  {
    fault: 'a picture pasted into a text',
    files: article({
      slug: 'pasted',
      body: `A line.\n\n![][image1]\n\n[image1]: <data:image/png;base64,${'A'.repeat(200)}>`,
    }),
    expected: [at('pasted.md:11', 'a picture pasted into the text', '(./image1.png)')],
  },
  {
    fault: 'BBCode',
    files: article({
      slug: 'forum',
      body: 'A [b]bridge[/b] opened.\n\n[quote]Now.[/quote]\n\n[b]Two[/b] more.',
    }),
    expected: [
      at('forum.md:9', '[b]bridge[/b], 2 times', 'Write A **bridge** opened.'),
      at('forum.md:11', '[quote]Now.[/quote]', 'Write > Now.'),
    ],
  },
  {
    fault: 'a picture whose credit would not be printed',
    files: {
      ...article({
        slug: 'caption-in-sentence',
        body: 'One ![A road](/pictures/a.png) ![A bridge](b.png "Two. A. Khan") three.',
      }),
    },
    expected: [
      at(
        'caption-in-sentence.md:9',
        'does not stand alone: ![A bridge](b.png',
        'a blank line before and after: ![A bridge](b.png "Two. A. Khan")',
      ),
      at('caption-in-sentence.md:9', 'the picture /pictures/a.png', 'Add the picture'),
      at('caption-in-sentence.md:9', 'the picture b.png', 'Add the picture'),
    ],
  },
  {
    fault: 'a web address that leads nowhere',
    files: article({
      slug: 'bad-addresses',
      body: 'See [one](https://).\n\nSee [two](http://https://example.org).',
    }),
    expected: [
      at('bad-addresses.md:9', 'links to https://, which names no host', 'Write https://'),
      at('bad-addresses.md:11', 'begins twice', 'Write https://example.org'),
    ],
  },
];
