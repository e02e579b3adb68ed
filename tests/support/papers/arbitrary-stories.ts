/** Stories at random, of all shapes that a text may have, written as they should be. */
import fc, { type Arbitrary } from 'fast-check';

/** A word that is in no other: w0w, w1w … */
const word = fc.nat({ max: 9999 }).map((number) => `w${number}w`);

const sentenceEnd = fc.constantFrom('.', '?', '!', '…', ',', ';', ' --', '');

const between =
  (...[open, close]: [string, string]) =>
  (inner: string) =>
    open + inner + close;

/** What words are put into within a sentence: marks of markdown and elements of HTML, from the outside to the inside. */
const wraps = [
  ...[between('*', '*'), between('**', '**'), between('~~', '~~'), between('***', '***')],
  ...[between('"', '"'), between("'", "'"), between('(', ')'), between('“', '”')],
  ...[between('[', '](/about/)'), between('[', '](https://a.example/b_c "t")')],
  ...[between('<em>', '</em>'), between('<a href="/about/">', '</a>'), between('<sup>', '</sup>')],
  between('<span style="font-weight: 400;">', '</span>'),
];

/** Marks of which one pair is not put into another. */
const alone = [/\*/, /~~/, /\]\(|<a /];

const wrapped = (wrap: (inner: string) => string, inner: string) =>
  alone.some((mark) => mark.test(inner) && mark.test(wrap(''))) ? inner : wrap(inner);

/** Words with marks, on one line. */
const phrase: Arbitrary<string> = fc.letrec<{ phrase: string; piece: string }>((tie) => ({
  piece: fc.oneof(
    { maxDepth: 3 },
    { weight: 4, arbitrary: word },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...wraps), tie('phrase'))
        .map(([wrap, inner]) => wrapped(wrap, inner)),
    },
    fc.constantFrom(
      '`a -- b`',
      '&amp;',
      '20&nbsp;km',
      'é',
      '含',
      '🚒',
      'f**k',
      "'90s",
      'A&B',
      '5 < 6',
    ),
  ),
  phrase: fc
    .array(fc.tuple(tie('piece'), sentenceEnd), { minLength: 1, maxLength: 5 })
    .map((pieces) => pieces.map((piece) => piece.join('')).join(' ')),
})).phrase;

const lines = fc
  .array(fc.tuple(phrase, fc.constantFrom('\n', '  \n', '\\\n', '<br>', '<br>\n')), {
    minLength: 1,
    maxLength: 3,
  })
  .map((all) => all.map((one, index) => (index < all.length - 1 ? one.join('') : one[0])).join(''));

const indented = (text: string, by: string, first = by) =>
  text.replace(/^(?=.)/gm, by).replace(by, first);

/** An item of a list. */
const item = (mark: string, text: string) => indented(text, ' '.repeat(mark.length), mark);

const cell = phrase.map((text) => text.replaceAll('|', ''));

const table = fc
  .array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 })
  .map(([head = [], ...rows]) =>
    [head, ['---', ':-:'], ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'),
  );

const element = (name: string, text: string, attributes = '') =>
  `<${name}${attributes}>${text}</${name}>`;

/** HTML in which markdown is not read: its words have no marks of it. */
const plain = fc
  .array(word, { minLength: 1, maxLength: 4 })
  .map((words) => words.map((one, index) => (index % 3 === 2 ? `<b>${one}</b>` : one)).join(' '));

const htmlBlocks = plain.chain((text) =>
  fc.constantFrom(
    element('p', text, ' class="MsoNormal"'),
    element('ul', element('li', text) + element('li', element('p', text))),
    element('ol', element('li', text), ' start="3"'),
    element('table', element('tr', element('td', text) + element('td', element('p', text)))),
    element('blockquote', element('p', text)),
    element('dl', element('dt', text) + element('dd', text)),
    element('details', element('summary', text) + element('p', text)),
    element('div', element('div', text) + element('p', text)),
    element('h3', text),
    element('pre', text),
    `<!-- wp:paragraph -->\n${element('p', text)}\n<!-- /wp:paragraph -->`,
    `<div>\n\n${text}\n\n</div>`,
  ),
);

/** Blocks, in a list of blocks: a directive may stand in some of them only. */
const blocks = fc.letrec<{ block: string; blocks: string }>((tie) => ({
  blocks: fc
    .array(tie('block'), { minLength: 1, maxLength: 4 })
    .map((all) => all.join('\n\n<!-- -->\n\n')),
  block: fc.oneof(
    { maxDepth: 2 },
    { weight: 4, arbitrary: lines },
    phrase.map((text) => `## ${text}`),
    table,
    htmlBlocks,
    word.map((one) => `\`\`\`\n${one}\n  ${one}\n\`\`\``),
    fc.constantFrom('---', '* * *'),
    fc
      .tuple(
        fc.constantFrom('- ', '* ', '1. ', '7) '),
        fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
      )
      .map(([mark, items]) => items.map((one) => item(mark, one)).join('\n\n')),
    tie('blocks').map((text) => text.replace(/^/gm, '> ')),
  ),
}));

const directives = fc.oneof(
  fc.tuple(word, blocks.blocks).map(([title, inside]) => `::::box[${title}]\n${inside}\n::::`),
  lines.map((inside) => `:::quote{by="A. Khan"}\n${inside}\n:::`),
  fc
    .array(phrase, { minLength: 1, maxLength: 3 })
    .map(
      (entries) => `:::timeline\n${entries.map((one) => `- 2023-01-09: ${one}`).join('\n')}\n:::`,
    ),
  word.map((one) => `::figure[${one}]{src=a.png alt=A credit="${one}"}`),
  blocks.blocks.map((inside) => `:::lang{fr}\n${inside}\n:::`),
  word.map((one) => `:::embed{url="https://a.example/" title="${one}"}\n${one}\n:::`),
);

/** Stories whose words stand in the order in which readers see them. */
export const stories: Arbitrary<string> = fc
  .array(fc.oneof({ weight: 3, arbitrary: blocks.block }, { weight: 1, arbitrary: directives }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((all) => all.join('\n\n'));
