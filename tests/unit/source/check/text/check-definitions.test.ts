import { describe, expect, it } from 'vitest';
import { codesWithLines } from '../../../samples.ts';
import { checkUnusedDefinition } from '../../../../../src/source/check/references.ts';
import { check, examineText } from './checked-text.ts';

/** What is only noted: the definitions without a link whose target is an address. */
const notedIn = (text: string) =>
  examineText(text).references.flatMap((one) =>
    one.kind === 'unusedDefinition' ? [`${one.text}:${one.place.line}`] : [],
  );

describe('a line of speech that is read as the address of a link', () => {
  it.each([
    ['[Khan]: Yes.', 'Q.\n\n[Khan]: Yes.', [13]],
    ['of several people', 'Q.\n\n[Khan]: Yes.\n\n[Berg]: Never!', [13, 15]],
    ['of one person twice', 'Q.\n\n[Khan]: Yes.\n\n[Khan]: Nobody.', [13, 15]],
    ['without a stop', 'Q.\n\n[Applause]: nobody', [13]],
    ['in dots', 'Q.\n\n[Khan]: Well...no', [13]],
    ['with what was said in quotation marks', 'Q.\n\n[Khan]: Yes "and so on"', [13]],
    ['in a quotation', 'Q.\n\n> [Ханов]: Да', [13]],
    ['in a list', 'Q.\n\n- [Khan]: Yes', [13]],
    ['beside HTML', '<p>Q.</p>\n\n[Khan]: Yes.', [13]],
  ])('%s', (_name, text, expected) => {
    const codes = expected.map((line) => `definition-unused:${line}`);
    expect(codesWithLines(check(text))).toEqual(codes);
    expect(notedIn(text)).toEqual([]);
  });

  it('has its repair', () => {
    const [found] = check('Q.\n\n[Khan]: Yes.');
    expect(found?.fix).toContain('before it: “\\[Khan]: Yes.”');
    expect(check('Q.\n\n\\[Khan]: Yes.')).toEqual([]);
  });
});

describe('an address that no link refers to is noted', () => {
  it.each([
    ['Q.\n\n[2]: https://a.example/b', ['[2]: https://a.example/b:13']],
    ['Q.\n\n[2]: /news/y/ "A title"', ['[2]: /news/y/ "A title":13']],
    ['Q.\n\n[2]: mailto:a@b.example', ['[2]: mailto:a@b.example:13']],
    ['Q.\n\n[2]: #end', ['[2]: #end:13']],
    ['See [1].\n\n[1]: /news/y/\n[2]: ./y.md', ['[2]: ./y.md:14']],
    ['Q.\n\n[2]: www.a.example', ['[2]: www.a.example:13']],
  ])('%j', (text, expected) => {
    expect(notedIn(text)).toEqual(expected);
    expect(codesWithLines(check(text))).not.toContain('definition-unused:13');
  });
});

it('a note says which line it is, and how to print it', () => {
  const { references } = examineText('Q.\n\n[2]: https://a.example/b');
  expect(references.flatMap(checkUnusedDefinition)).toEqual([
    expect.objectContaining({
      line: 13,
      what: expect.stringContaining('“[2]: https://a.example/b”'),
      fix: expect.stringContaining('“\\[2]: https://a.example/b”'),
    }),
  ]);
});

describe('a definition that is referred to', () => {
  it.each([
    'See [a].\n\n[a]: /news/y/',
    'See [words][a].\n\n[A]: /news/y/',
    '![What it shows][a]\n\n[a]: ./a.png',
    'One <b>[a]</b>.\n\n[a]: /news/y/',
    '| a |\n|---|\n| [a] |\n\n[a]: /news/y/',
    ':::box[A [a]]\nWords.\n:::\n\n[a]: /news/y/',
  ])('%j', (text) => {
    expect(codesWithLines(check(text))).toEqual([]);
    expect(notedIn(text)).toEqual([]);
  });
});

describe('a second address of a name', () => {
  it.each([
    ['[a][bank]\n\n[bank]: https://a.example/\n[bank]: https://b.example/', 14],
    ['[Bank]\n\n[bank]: https://a.example/\n\n[BANK]: https://b.example/', 15],
    ['[a][Über  uns]\n\n[über uns]: https://a.example/\n[Über uns]: /news/y/', 14],
    ['[a][1] and [b][1]\n\n[1]: /news/y/ "One"\n[1]: /news/y/ "Two"', 14],
    ['[a][1]\n\n> [1]: /news/y/\n\n[1]: /news/y/#end', 15],
  ])('stops: %j', (text, line) =>
    expect(codesWithLines(check(text))).toEqual([`definition-twice:${line}`]),
  );

  it('is told with the line of the first one', () => {
    const [found] = check('[a][1]\n\n[1]: https://a.example/\n[1]: https://b.example/');
    expect(found?.why).toContain('in line 13');
    expect(found?.fix).toContain('[1-2]: https://b.example/');
  });

  it.each([
    '[a][1]\n\n[1]: https://a.example/\n[1]: https://a.example/',
    '[a][1]\n\n[1]: https://a.example/B\n[1]: https://a.example/b/',
    '[a][1] [b][2]\n\n[1]: https://a.example/\n[2]: https://b.example/',
    'b\n\n[1]: https://a.example/\n[1]: https://b.example/',
  ])('is none in %j', (text) => expect(check(text)).toEqual([]));
});

describe('a footnote with a space in its mark stops', () => {
  it.each([
    ['One[^ 1].\n\n[^ 1]: Note', [13]],
    ['One[^1 ].\n\n[^1 ]: Note', [13]],
    ['One[^ 1].\n\n[^ 1]: A note of words.', [11, 13]],
    ['One.\n\n[^ 1]: https://a.example/', [13]],
  ])('%j', (text, lines) => {
    const found = check(text);
    expect(codesWithLines(found)).toEqual(lines.map((line) => `footnote-spaced:${line}`));
    expect(found[0]?.fix).toContain('Write [^1] both');
  });

  it('and no other label', () =>
    expect(check('One[^1].\n\n[^1]: Note\n\nTwo [^-^] and [^ so on of it]')).not.toContainEqual(
      expect.objectContaining({ code: 'footnote-spaced' }),
    ));
});
