/** Slips of editors in keys, in the lines of front matter and in directives; see `broken-cases.ts`. */
import { article } from '../../support/papers/articles.ts';
import type { BrokenCase } from './broken-cases.ts';

const at = (slug: string, line: number, what: string, fix: string) => ({
  place: `content/articles/${slug}.md:${line}`,
  what,
  fix,
});

/** An article whose front matter ends with some lines, the first of which is line 7. */
function withLines(slug: string, ...lines: string[]) {
  const file = `content/articles/${slug}.md`;
  const text = String(article({ slug })[file]).replace(
    '\n---\n\n',
    `\n${lines.join('\n')}\n---\n\n`,
  );
  return { [file]: text };
}

export const slipBrokenCases: BrokenCase[] = [
  {
    fault: 'a quotation mark too few in a list',
    files: withLines('open-item', 'summary: ["One, "Two"]'),
    expected: [at('open-item', 7, 'is not closed', 'Write summary: [One, Two]')],
  },
  {
    fault: 'a text that begins with a minus and a space',
    files: withLines('minus', 'kicker: - 5 degrees: cold'),
    expected: [at('minus', 7, 'a value begins with -', 'Write kicker: "- 5 degrees: cold"')],
  },
  {
    fault: 'a backslash in double quotation marks',
    files: withLines('backslash', String.raw`kicker: "C:\new plan \q"`),
    expected: [at('backslash', 7, 'has a \\ in it', String.raw`Write kicker: 'C:\new plan \q'`)],
  },
  {
    fault: 'lines of --- that Google Docs has escaped',
    files: { 'content/articles/escaped.md': '\\---\nheadline: A\n\\---\n\nText.\n' },
    expected: [at('escaped', 1, 'does not begin', 'in place of “\\---” in line 1 and in line 3')],
  },
  {
    fault: 'a key without its colon',
    files: withLines('no-colon', 'kicker New'),
    expected: [at('no-colon', 7, 'no colon after its key', 'Write kicker: New')],
  },
  {
    fault: 'two versions that git could not merge, in keys and in a text',
    files: {
      ...withLines(
        'merged-keys',
        '<<<<<<< HEAD',
        'kicker: New',
        '=======',
        'kicker: Old',
        '>>>>>>> main',
      ),
      ...article({
        slug: 'merged-text',
        body: '<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> main',
      }),
    },
    expected: [
      at('merged-keys', 7, 'two versions of the same lines', 'lines 7, 9 and 11'),
      at('merged-text', 9, 'two versions of the same lines', 'lines 9, 11 and 13'),
    ],
  },
  {
    fault: 'a value that begins with a mark of YAML, which would be dropped',
    files: {
      ...withLines('mark-alone', 'kicker: ! New'),
      ...withLines('mark-in-list', 'summary: [! One, two]'),
    },
    expected: [
      at('mark-alone', 7, 'a value begins with !', 'Write kicker: "! New"'),
      at('mark-in-list', 7, 'a value begins with !', 'Write summary: ["! One", two]'),
    ],
  },
  {
    fault: 'a required key with a slip, and the addresses of another tool',
    files: {
      ...article({ slug: 'headlin', keys: { headline: null, headlin: 'War is over' } }),
      ...article({ slug: 'redirected', keys: { redirect_from: '/2019/old/' } }),
      ...article({ slug: 'two-tongues', body: ':::lang{fr de}\nOui.\n:::' }),
    },
    expected: [
      at('headlin', 6, 'unknown key “headlin”', 'Write headline: War is over'),
      at('redirected', 7, 'unknown key “redirect_from”', 'Write formerly: [/2019/old/]'),
      at(
        'two-tongues',
        9,
        '“tag” to "fr de", which names several languages',
        'tag="fr" or tag="de"',
      ),
    ],
  },
  {
    fault: 'lines of front matter that are not indented, or with other spaces',
    files: {
      ...withLines('flat-list', 'corrections:', '- at: 2020-05-05', 'text: A name.'),
      ...withLines('flat-group', 'image:', 'file: ./a.jpg', 'alt: A', 'credit: B'),
      ...withLines('tabs', 'image:', '\tfile: ./a.jpg', '\talt: A', '\tcredit: B'),
      ...withLines('no-break', 'kicker:\u00a0War'),
      ...withLines('key-twice', 'headline: Another'),
    },
    expected: [
      at('flat-list', 7, 'below “corrections” are not', '⏎   - at: 2020-05-05 ⏎     text: A name.'),
      at('flat-group', 7, 'below “image” are not', '⏎   file: ./a.jpg ⏎   alt: A ⏎   credit: B'),
      at('tabs', 8, '3 lines are indented with tabs', '⏎   file: ./a.jpg ⏎   alt: A ⏎   credit: B'),
      at('no-break', 7, 'a no-break space', 'Write kicker: War'),
      at('key-twice', 7, 'appears twice: headline', 'line 2, headline: A test story, or line 7'),
    ],
  },
  {
    fault: 'dates in directives that may mean two days, or none',
    files: article({
      slug: 'card-date',
      body: [
        '::embed{url="https://a.example/" title="A" date="03/04/2020"}',
        ':::timeline\n- 31 April 2020: One.\n:::',
      ].join('\n\n'),
    }),
    expected: [
      at(
        'card-date',
        9,
        'may be 3 April 2020 or 4 March 2020',
        'date="2020-04-03" or date="2020-03-04"',
      ),
      at('card-date', 12, 'a day that does not exist', '- 2020-04-30: …'),
    ],
  },
  {
    fault: 'a correction that was not made in the story',
    files: article({
      slug: 'not-made',
      keys: { corrections: '[{ at: 2020-05-05, text: A town., was: Bolduk, now: Boldak }]' },
      body: 'In Bolduk.',
    }),
    expected: [at('not-made', 7, 'the story still has the words as they were', 'Write “Boldak”')],
  },
  {
    fault: 'addresses and marks as programs write them',
    files: {
      ...article({ slug: 'slash-in-link', body: 'See [it](https://example.org\\a).' }),
      ...article({ slug: 'exported-link', body: 'See \\[it\\](https://example.org/).' }),
      ...article({ slug: 'curly-tag', body: '<a href=“https://example.org/”>It</a>' }),
    },
    expected: [
      at('slash-in-link', 9, 'with a backslash', 'Write https://example.org/a'),
      at('exported-link', 9, 'has marks that an export', 'Write [it](https://example.org/)'),
      at('curly-tag', 9, 'links to “https://example.org/”', 'straight quotation marks'),
    ],
  },
];
