/** The piece of a text that an error quotes is what the editor typed, in the line that the error names. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../../../src/errors/problem.ts';
import { propertyRuns } from '../../../../support/papers/property-runs.ts';
import { examineText } from './checked-text.ts';

/** The line that the text begins on in its file. */
const firstLine = 11;

/** The piece that an error quotes at its end, in full or up to where it is shortened; undefined if it quotes none. */
function quotedIn({ what }: Problem): string | undefined {
  const [, first] = /, first (.*?): /.exec(what) ?? [];
  const [, piece = first] = /(?:: |from )“?([^]*?)”?(?:, \d+ times| on)?$/.exec(what) ?? [];
  return (first ?? piece)?.replace(/…$/, '');
}

const quotes = (text: string) =>
  examineText(text)
    .problems.map((one) => [one.code, (one.line ?? 0) - firstLine + 1, quotedIn(one)])
    .sort();

describe('an error quotes what is typed', () => {
  it.each([
    [
      'beside joined bold words',
      '**27th ****March** the ** fair',
      [['loose-emphasis', 1, '**27th ****March** the ** fair']],
    ],
    [
      'within joined bold words',
      '**27th ****March ==hot== [[wiki]] fair** and more',
      [
        ['highlight', 1, '==hot=='],
        ['not-a-link', 1, '[[wiki]]'],
      ],
    ],
    [
      'after joined bold words, in another line of the paragraph',
      '**One ****Two** more\nof ==it== and\na [b](c d) here',
      [
        ['highlight', 2, '==it=='],
        ['not-a-link', 3, '](c d)'],
      ],
    ],
    [
      'within bold words that begin a block with a space',
      '** Budget ==hot==** and [a](b c)',
      [
        ['highlight', 1, '==hot=='],
        ['not-a-link', 1, '](b c)'],
      ],
    ],
    [
      'within bold words that end with a space',
      '**Budget ==hot== **and\n\n[a](b c)',
      [
        ['highlight', 1, '==hot=='],
        ['not-a-link', 3, '](b c)'],
      ],
    ],
    ['after marks around a line break', 'a ** \n ** b\n\n==hot==', [['highlight', 4, '==hot==']]],
    ['a link without words', '**One ****Two [](/x) three** b', [['not-a-link', 1, '[](/x)']]],
    [
      'a picture with a caption',
      '**One ****Two ![A](a.png "T") three** b',
      [['caption-in-sentence', 1, '![A](a.png "T")']],
    ],
    [
      'a picture with bold words before another fault',
      'see ![a **b**](x y.png)\nthe [[x]] here',
      [
        ['not-an-image', 1, '![a **b**](x y.png)'],
        ['not-a-link', 2, '[[x]]'],
      ],
    ],
    ['a directive', '**One ****T ::box[y]** b', [['directive-in-line', 1, '::box[y]']]],
    [
      'a row that is too long',
      '| a | b |\n|---|---|\n| **1** | 2 | 3 |',
      [['table-row-too-long', 3, '| **1** | 2 | 3 |']],
    ],
    ['BBCode', '**One ****Two [b]x[/b] three** b', [['bbcode', 1, '[b]x[/b]']]],
    [
      'an unfinished tag in another line than its paragraph',
      'a <b>c</b>\n**One ****T </foo ****U** b',
      [['not-a-tag', 2, '</foo ****U']],
    ],
    [
      'bold within bold',
      '**One ****Two**\n\nand **over **two **words** b**',
      [
        ['loose-emphasis', 3, '**words**'],
        ['loose-emphasis', 3, 'and **over **two **words** b**'],
      ],
    ],
    [
      'four stars',
      'the 27th March****The fair',
      [['loose-emphasis', 1, 'the 27th March****The fair']],
    ],
    [
      'a mark in a line of HTML',
      '<div>\n<a\nhref="/x/"\nonclick="y">z</a></div>',
      [['html-handler', 4, 'onclick']],
    ],
  ])('%s', (_name, text, expected) => {
    expect(quotes(text)).toEqual(expected.toSorted());
  });

  it('and names the mark that is left over, not the one beside it', () => {
    const [{ what } = { what: '' }] = examineText('**27th ****March** the ** fair').problems;
    expect(what).toContain('has ** that');
  });

  it('a footnote that lacks its colon, with the colon', () => {
    const [reference, note] = examineText('a[^1] b\n\n[^1] Said on Monday.').problems;
    expect(reference).toMatchObject({ line: 11, fix: expect.stringContaining('Add a line') });
    expect(note).toMatchObject({ line: 13, fix: 'Write [^1]: Said on Monday.' });
  });

  it.each([
    ['!(bridge.jpg)', 'Write ![what it shows](bridge.jpg)'],
    ['[Photo: bridge.jpg]', 'Write ![what it shows](bridge.jpg)'],
    ['![A] (bridge.jpg)', 'Write ![what it shows](file), with no space'],
  ])('and repairs a picture: %s', (text, fix) => {
    expect(examineText(text).problems).toMatchObject([{ fix: expect.stringContaining(fix) }]);
  });

  it('in a line of front matter', () => {
    const [, { what } = { what: '' }] = examineText(
      '![A](a.png "**One ****Two ==hot== x** y {{ z }}")',
    ).problems;
    expect(what).toContain('==hot==');
  });
});

const word = fc.constantFrom('Budget', 'mayor', 'March', 'The fair', 'Río', '含', 'it');

const bold = fc
  .tuple(
    fc.constantFrom('**', '** '),
    word,
    fc.constantFrom(' ****', '****', ' **'),
    word,
    fc.constantFrom('**', ' **', ' ** '),
  )
  .map((pieces) => pieces.join(''));

const fault = fc.constantFrom(
  ...[
    '==hot==',
    '[[wiki]]',
    '[a](b c)',
    '[](/x)',
    '{{ x }}',
    '[gallery ids="1"]',
    '~~y',
    '**',
    '{#top}',
  ],
  ...[
    '![a **b**](x y.png)',
    '![A](a.png "T")',
    'x ::figure[a]{src=x}',
    '[b]x[/b]',
    '&amp;nbsp;',
    '[^1]',
  ],
  ...[
    '</foo bar',
    '<b onclick="x">y</b>',
    '<script>z</script>',
    'un*believable*',
    '`**code ** x`',
    '\\*',
  ],
);

const between = fc.constantFrom(
  ' ',
  ' ',
  '\n',
  '\n\n',
  '\n> ',
  '\n- ',
  '\n## ',
  ', ',
  '\n| a | b |\n|---|---|\n| ',
);

const texts = fc
  .array(fc.tuple(fc.oneof(word, bold, bold, fault), between), { minLength: 2, maxLength: 12 })
  .map((pieces) => pieces.flat().join(''));

const onOneLine = (text: string) => text.replace(/\s+/g, ' ');

/** Errors that repeat the words of a row or a heading, without its marks. */
const ofWords = new Set([
  ...['text-after-table', 'top-heading', 'underlined-heading'],
  'front-matter-in-text',
]);

it('any error quotes what its line has', () => {
  let quoted = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const lines = text.split('\n');
      for (const one of examineText(text).problems.filter(({ code }) => !ofWords.has(code))) {
        const piece = quotedIn(one)?.split('\n', 1)[0];
        if (piece === undefined) continue;
        quoted += 1;
        const [first = ''] = onOneLine(piece).split(/…|, | and /);
        const line = onOneLine(lines[(one.line ?? 0) - firstLine] ?? '');
        expect(line, `${one.code} quotes ${piece}`).toContain(first.replace(/^<(\w+)>$/, '<$1'));
      }
    }),
    propertyRuns(200),
  );
  expect(quoted).toBeGreaterThan(propertyRuns(200).numRuns);
});
