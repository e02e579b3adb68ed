import { describe, expect, it } from 'vitest';
import { examineStory } from '../examined-story.ts';

const found = (body: string, ...keys: string[]) =>
  examineStory(body, ...keys).problems.map(({ line, code, what, fix }) => ({
    ...{ line, code },
    said: `${what} | ${fix.split(' in place')[0]}`,
  }));

describe('an e-mail that is not decoded stops', () => {
  it.each([
    ['One\n\nThe Caf=C3=A9 opens', 10, ': Caf=C3=A9 | Write Café'],
    [
      'He said =E2=80=9Cno=E2=80=9D',
      8,
      ': said =E2=80=9Cno=E2=80=9D, and 1 more | Write said “no”',
    ],
    ['*fa=E7ade*', 8, ': fa=E7ade | Write façade'],
    ['One\nends here=20\nand goes on', 9, ': here=20 | Write here'],
    ['A well-known=20\nplace', 8, ': well-known=20 | Write well-known'],
    ['See https://a.example/?v=D4abcdefgh or Caf=C3=A9', 8, ': Caf=C3=A9 | Write Café'],
    ['One. =20\nTwo', 8, ': One. =20 | Write One.'],
    ['It is broken at th=\ne end', 8, ': th= ⏎ e | Write the'],
    [`${'A line that is long. '.repeat(3)}More =\nof it`, 8, ': More = ⏎ of | Write More of'],
  ])('%j', (body, line, said) => {
    const [first, ...others] = found(body);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ code: 'quoted-printable', line });
    expect(first?.said).toContain(said);
  });

  it('in the front matter', () =>
    expect(found('One', 'kicker: Caf=C3=A9')).toMatchObject([
      { code: 'quoted-printable', line: 7 },
    ]));
});

describe('other equals signs stay', () => {
  it.each([
    'n=20\nand a = b, x=C3, paper=A4, size=AB, x =\ny and 2=\n3',
    'a=20 b=C0 =C0=80 =FF=FE',
    '`Caf=C3=A9`',
    'The end=20',
    '"foo=20\nand "bar"',
    'Watch https://www.youtube.com/watch?v=D4abcdefgh now.',
    'Watch www.a.example/?v=D4abcdefgh and https://a.example/?v=aE4b',
    'Facts=\nIt has two decks.',
  ])('%j', (body) => expect(found(body)).toEqual([]));

  it('in an address in the front matter', () =>
    expect(found('One', 'kicker: https://a.example/?v=D4abcdefgh')).not.toContainEqual(
      expect.objectContaining({ code: 'quoted-printable' }),
    ));
});
