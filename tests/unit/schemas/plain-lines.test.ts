import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../../src/schemas/article.ts';
import { authorSchema } from '../../../src/schemas/author.ts';
import { nameSchema } from '../../../src/schemas/name.ts';
import { alt } from '../../../src/schemas/picture.ts';

describe('an alias that is the name itself', () => {
  it.each([
    [['Ann Roe'], []],
    [['Ann Roe', 'A. Roe'], ['A. Roe']],
    [['ann roe'], ['ann roe']],
    [['“Ann Roe”', 'Ann  Roe'], []],
    [[{ name: 'Ann Roe' }], [{ name: 'Ann Roe', former: false }]],
  ])('is left out: %j', (aliases, left) => {
    expect(nameSchema.parse({ name: 'Ann Roe', role: 'R', aliases }).aliases).toEqual(left);
  });
});

it.each([
  ['KABUL —', 'KABUL'],
  ['Kabul –', 'Kabul'],
  ['Kabul -', 'Kabul'],
  ['*Kabul*', 'Kabul'],
  ['Stratford-upon-Avon', 'Stratford-upon-Avon'],
])('the page prints the dash of a dateline: %s', (written, dateline) => {
  expect(articleSchema.shape.dateline.parse(written)).toBe(dateline);
});

it.each([
  ['Mayor of Kessing.', 'Mayor of Kessing'],
  ['Bürgermeisterin der Stadt.', 'Bürgermeisterin der Stadt.'],
  ['Vorsitzende des Gemeinderates.', 'Vorsitzende des Gemeinderates'],
  ['Reporter.', 'Reporter.'],
  ['President of the National Rifle Assn.', 'President of the National Rifle Assn.'],
  ['Police Supt.', 'Police Supt.'],
  ['Deputy Asst.', 'Deputy Asst.'],
  ['Ministerpräs.', 'Ministerpräs.'],
  ['Stellvertreter des Ministerpräs.', 'Stellvertreter des Ministerpräs.'],
  ['Vors.', 'Vors.'],
  ['Vice-prés.', 'Vice-prés.'],
  ['Ancien gouv.', 'Ancien gouv.'],
  ['Министр экономики и здрав.', 'Министр экономики и здрав.'],
  ['Chairman of Smith & Co.', 'Chairman of Smith & Co.'],
  ['Ambassador to the U.S.', 'Ambassador to the U.S.'],
  ['Secretary of the State Dept.', 'Secretary of the State Dept.'],
  ['Born in Kessing. Mayor of Wendmouth.', 'Born in Kessing. Mayor of Wendmouth.'],
  ['And so on...', 'And so on...'],
])(
  'a role has no full stop at its end, unless that of an abbreviation may be meant: %s',
  (written, role) => {
    expect(nameSchema.shape.role.parse(written)).toBe(role);
    expect(authorSchema.shape.role.parse(written)).toBe(role);
  },
);

it('the name of a file describes no picture', () => {
  for (const name of ['bridge.jpg', 'IMG_1234.JPG', './a/b.png', 'x.webp'])
    expect(alt().safeParse(name).error?.issues[0]?.message).toMatch(/^is the name of a file/);
  for (const words of ['A bridge', 'The file bridge.jpg', 'A. Khan', 'The logo of paper.example'])
    expect(alt().safeParse(words).success, words).toBe(true);
});
