import { describe, expect, it } from 'vitest';
import { nodesByType } from '../../../../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../../../../src/markdown/parse.ts';
import {
  placeholdersIn,
  placeholdersInFrontMatter,
  placeholdersInText,
} from '../../../../../src/source/check/text/placeholders.ts';

describe('a placeholder', () => {
  it.each([
    'TK',
    'The bridge cost TK million.',
    'It cost $TK, or TK%.',
    '(TK)',
    '“TK,” said TKTK.',
    'A TK-year-old man',
    'TK’s answer',
    'The answer: TKTK.',
    'TKTKTK',
    'The fair [TBC] opens',
    'At [TBD], [TBA] or [XXX].',
    'By XXXX, in the port',
    'It cost $XX, or £XX,XXX.',
    'Some XX,XXX people',
    'Prices rose by XX per cent',
    'a rise of XX%',
    'XXX million pounds',
    'the XXXX said',
    'called Project XXXX',
    'The XXXX goldsmith and XXXX Summers',
    'people on XXXX Gold Coast',
    'in chapter XXXX of the book XXXX',
    'on XXXX November',
    'on 12 XXXX 2026',
    'In XXXX 2024, some 1,000 XXXX people came.',
    '“XXXX,” he said.',
    'He said: "XXXX."',
    '“No,” said Mr XXXX. “Never.”',
    'He’s the XXXX’s son',
    'XXXX XXXX said',
    '“TK of them,” he said',
    'The price is XXXX.',
  ])('%j', (words) => {
    expect(placeholdersIn(words)).not.toEqual([]);
  });
});

describe('no placeholder', () => {
  it.each([
    'TK\u00a0Maxx',
    'the code\u00a0TK',
    'BTK and ATK',
    'TKs',
    'Tk, tk and TkTk',
    'TK-421',
    'die TK-Anlage',
    'TK421',
    'TK.COM',
    'T.K. Mukherjee',
    'a/TK',
    'R&TK',
    'ΤΚ in Greek letters',
    'TBC Bank, and the time (TBC)',
    'Super Bowl XXX, and Louis XX',
    'a film called XXX',
    'XXXX\u00a0beer',
    'a can of Castlemaine XXXX',
    'XXXX Gold is brewed at Milton',
    'The XXXX brewery is in Brisbane',
    'two XXXX beers',
    'XXXX-XXXX-1234 and AXXXX',
    'the XX years after',
    'XXL and XXXL',
    'the card XXXX XXXX XXXX 1234',
    'call 0800 XXXXXX',
    'from +44 XXXX XXXXXX',
    'account 12345-XXXX',
    'a number such as XXXX XXXX XXXX',
    'See you soon. XXXX.',
    'XXXX.',
    '“You XXXXXX fool,” he said.',
    'He said: "Don’t be a XXXX fool."',
    '‘You don’t XXXX say’',
    '« Quel XXXX ! »',
    '„Du XXXX Idiot“',
    '“I paid $XX for it,” she said.',
  ])('%j', (words) => {
    expect(placeholdersIn(words)).toEqual([]);
  });
});

/** The marks of a text that begins on line 11 of its file, with their lines. */
function marksIn(body: string): string[] {
  const placeOf = (node: { position?: { start: { line: number } } | undefined }) => ({
    file: 'x.md',
    line: (node.position?.start.line ?? 0) + 10,
  });
  return placeholdersInText(nodesByType(parseMarkdown(body)), body, placeOf).map(
    (found) => `${found.kind === 'placeholder' ? found.mark : ''}:${found.place.line}`,
  );
}

it.each([
  ['in a paragraph', 'One\ntwo TK and TK\nthree TKTK', ['TK:12', 'TKTK:13']],
  [
    'in a heading, a cell and a list',
    '## TK\n\n| TK |\n|---|\n\n- TK',
    ['TK:11', 'TK:13', 'TK:16'],
  ],
  ['in bold type', 'The **TK** people', ['TK:11']],
  ['in a picture', '![TK](TK.jpg "A road. TKTK")', ['TK:11', 'TKTK:11']],
  ['in a figure', '::figure[TK]{src=TK.jpg alt="A TK" credit=TK}', ['TK:11', 'TK:11', 'TK:11']],
  ['in HTML', '<p>TK <!-- TK --></p>', ['TK:11']],
  ['not in code', '`TK`\n\n```\nTK\n```', []],
  ['not in an address', '<https://x.example/TK>', []],
  ['not tied by a character reference', 'TK&nbsp;Maxx', []],
  ['not in a note or a comment', ':::note\nTK\n:::\n\n<!-- TK -->', []],
])('%s', (_place, body, marks) => {
  expect(marksIn(body)).toEqual(marks);
});

it('is found wherever a front matter has words', () => {
  const found = placeholdersInFrontMatter({
    frontMatter: {
      headline: 'TK',
      section: 'world',
      byline: ['TK Mukherjee'],
      summary: ['One', 'TKTK'],
      image: { file: 'TK .jpg', alt: 'A', credit: 'TK' },
    },
    locate: (path) => ({ file: path.join('.') }),
  });
  expect(found.map(({ place }) => place.file)).toEqual(['headline', 'summary.1', 'image.credit']);
});

describe('as the name of a contributor', () => {
  it.each([
    [['TK'], ['byline.0']],
    [['Asma Khan', 'Tom TK'], ['byline.1']],
    [['TKTK'], ['byline.0']],
    [
      ['[TBC]', 'XXXX'],
      ['byline.0', 'byline.1'],
    ],
    [['TK Mukherjee', 'T.K. Rajan', 'Rajan T K'], []],
    [['Rajan\u00a0TK'], []],
  ])('%j', (byline, places) => {
    const locate = (path: readonly PropertyKey[]) => ({ file: path.join('.') });
    const found = placeholdersInFrontMatter({ frontMatter: { byline }, locate });
    expect(found.map(({ place }) => place.file)).toEqual(places);
  });
});

describe('of a withdrawn story', () => {
  it.each([
    [{ withdrawn: { at: '2026-01-20', reason: 'TK' } }, true],
    [{ withdrawn: { at: '2026-01-20', reason: 'R.', text: 'See TK' } }, true],
    [{ withdrawn: { at: '2026-01-20', reason: 'R.' }, headline: 'TK' }, true],
    [{ withdrawn: { at: '2026-01-20', reason: 'R.' }, dek: 'TK' }, undefined],
    [{ withdrawn: { at: '2026-01-20', reason: 'TK' }, draft: true }, undefined],
    [{ headline: 'TK' }, undefined],
  ])('is on its notice: %j', (frontMatter, isOnNotice) => {
    const found = placeholdersInFrontMatter({ frontMatter, locate: () => ({ file: 'x.md' }) });
    expect(found).toEqual([
      {
        kind: 'placeholder',
        mark: 'TK',
        place: { file: 'x.md' },
        ...(isOnNotice && { isOnNotice }),
      },
    ]);
  });
});
