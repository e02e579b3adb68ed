/** Faults of directives, notes to the desk and placeholders. */
import { article } from '../../support/papers/articles.ts';
import type { BrokenCase } from './broken-cases.ts';

/** @param line in an article without extra keys, the text begins on line 9 */
const at = (slug: string, line: number, what: string, fix: string) => ({
  place: `content/articles/${slug}.md:${line}`,
  what,
  fix,
});

/** Each with the line on which it begins. */
const pieces = [
  [9, ':::bax[Facts]\nOne.\n:::'],
  [13, '::box[Facts]'],
  [15, ':::box\nOne.\n:::'],
  [19, ':::box[Facts]\n:::'],
  [22, ':::quote[Words]\nOne.\n:::'],
  [26, '::::quote\n:::box[Facts]\nOne.\n:::\n::::'],
  [32, ':::gallery\nOne.\n:::'],
  [36, ':::timeline\n- One.\n- 2026-02-30: Two.\n:::'],
  [41, '::embed{url="http://a.example/" title=A credi=B}'],
  [43, '::embed{url=https://a.example/ title=“A”}'],
  [45, '::: quote'],
  [47, 'Words ::note[Ask Khan.]{open} go on.'],
  [49, ':::quote{by=Ruth Abara}\nOne.\n:::'],
  [53, ':::quote{by=Khan by="Ruth Abara"}\nOne.\n:::'],
] as const;

/** Lines that readers would see with a link in them, and what is meant. */
const withAddresses = [
  [
    9,
    '::note [Ask www.a.example whether it is true]',
    '::note[Ask www.a.example whether it is true]',
  ],
  [11, '::note{open}[Ask khan@a.example]', '::note[Ask khan@a.example]{open}'],
  [
    13,
    '::embed{url=https://a.example/?b=c title="A"}',
    '::embed{url="https://a.example/?b=c" title="A"}',
  ],
  [
    15,
    '::figure[From www.a.example] {src=a.jpg alt=A}',
    '::figure[From www.a.example]{src=a.jpg alt=A}',
  ],
  [17, ':::note [For www.a.example]\nA secret.\n:::', ':::note[For www.a.example]'],
  [21, ':::box The port, www.a.example', ':::box[The port, www.a.example]'],
] as const;

export const directiveBrokenCases: BrokenCase[] = [
  {
    fault: 'directives with mistakes',
    files: article({ slug: 'mistakes', body: pieces.map(([, text]) => text).join('\n\n') }),
    expected: [
      at('mistakes', 9, 'an unknown directive :::bax[Facts]', 'Did you mean box?'),
      at('mistakes', 13, 'a box on a line, with two colons', ':::box['),
      at('mistakes', 15, 'a box without words in brackets', '[How the ferry works]'),
      at('mistakes', 19, 'a box with nothing inside', 'or delete it'),
      at('mistakes', 22, 'a quote with words in brackets: [Words]', 'inside it'),
      at('mistakes', 27, 'a box inside a quote', 'Put it after the quote'),
      at('mistakes', 27, 'something else inside than paragraphs', 'before or after the quote'),
      at('mistakes', 33, 'something else inside than pictures', '![A bridge]'),
      at('mistakes', 37, 'an entry of a timeline without a date', '- the date: One.'),
      at('mistakes', 38, '2026-02-30, which is a day that does not exist', '- 2026-02-28: …'),
      at('mistakes', 41, '“url” to "http://a.example/"', 'url="https://'),
      at('mistakes', 41, 'an embed with an unknown key “credi”', 'Write credit="'),
      at('mistakes', 43, 'curly quotation marks', 'title="A"'),
      at('mistakes', 45, 'looks like a directive', 'without spaces'),
      at('mistakes', 49, 'by=Ruth Abara', 'by="Ruth Abara"'),
      at('mistakes', 53, 'twice: by=Khan and by="Ruth Abara"', 'Keep one of them'),
      at('mistakes', 47, 'a directive after other words of its line', '::note[Ask Khan.]{open}'),
    ],
  },
  {
    fault: 'directives with a mistake and an address of the web or of mail',
    files: article({ slug: 'addresses', body: withAddresses.map(([, text]) => text).join('\n\n') }),
    expected: withAddresses.map(([line, text, meant]) =>
      at('addresses', line, `is not one: ${text.split('\n', 1)[0] ?? ''}`, `: ${meant}.`),
    ),
  },
  {
    fault: 'comments where they would be printed',
    files: article({
      slug: 'comments',
      keys: { headline: 'A bridge <!-- ask --> opens', dek: 'It <!-- ask --> opens.' },
      body: ':::quote{by="Ruth <!-- ask her -->"}\nOne.\n:::\n\nTwo <!-- ask -->.',
    }),
    expected: [
      at('comments', 2, 'a comment in a value: <!-- ask -->', '# ask'),
      at('comments', 3, 'a comment in a value: <!-- ask -->', '# ask'),
      at('comments', 9, 'a comment in a value: <!-- ask her -->', '::note[ask her]'),
    ],
  },
  {
    fault: 'marks and comments of an export',
    files: article({
      slug: 'exported',
      body: '\\:\\:note\\[Ask Khan.\\]\n\nA sentence[a].\n\n!\\[A bridge\\](a.jpg)\n\n[a]Ask Khan.',
    }),
    expected: [
      at('exported', 9, String.raw`\:\:note\[Ask Khan.\]`, 'Write ::note[Ask Khan.].'),
      at('exported', 13, String.raw`!\[A bridge\](a.jpg)`, 'Write ![A bridge](a.jpg).'),
      at('exported', 15, 'a comment that an export', 'the mark [a] in line 11.'),
    ],
  },
  {
    fault: 'directives that do not end or begin, and stories that are not finished',
    files: {
      ...article({ slug: 'never-ends', body: 'One.\n\n:::box[Facts]\nTwo.' }),
      ...article({ slug: 'only-ends', body: 'One.\n\n:::' }),
      ...article({ slug: 'inside', body: 'One.\n\n::note[Ask Khan. {open}]' }),
      ...article({
        slug: 'not-finished',
        keys: { dek: 'It is TK metres long.' },
        body: 'It is TKTK metres long.\n\n::note[Measure it.]{open}',
      }),
      ...article({
        slug: 'noted-definition',
        body: ':::note\nOne.\n\n[a bridge]: https://a.example/\n:::\n\nOn [a bridge].',
      }),
      // A story that is not public may have both.
      ...article({ slug: 'not-yet', keys: { draft: 'true' }, body: 'TK\n\n::note[A]{open}' }),
      ...article({
        slug: 'later',
        keys: { published: '2999-01-01T00:00:00+00:00' },
        body: 'TK\n\n::note[A]{open}',
      }),
    },
    expected: [
      at('never-ends', 11, 'a box that never ends', 'Put a line :::'),
      at('only-ends', 11, 'a line ::: that ends nothing', 'Delete it'),
      at('inside', 11, '{open} inside it', 'Write ::note[Ask Khan.]{open}'),
      at('not-finished', 3, 'the word TK,', 'draft: true'),
      at('not-finished', 9, 'the word TKTK,', 'TKTK&nbsp;'),
      at('not-finished', 11, 'an open note to the desk: “Measure it.”', 'delete the note'),
      at('noted-definition', 15, 'refers to [a bridge]', 'out of the note'),
    ],
  },
];
