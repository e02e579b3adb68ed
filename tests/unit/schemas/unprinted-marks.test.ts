import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../../src/schemas/article.ts';
import { nameSchema } from '../../../src/schemas/name.ts';
import { quoteSchema } from '../../../src/schemas/directives/quote.ts';
import { withoutOuterMarks } from '../../../src/schemas/unprinted-marks.ts';
import { sectionSchema } from '../../../src/schemas/section.ts';
import { siteSchema } from '../../../src/schemas/site.ts';

describe('the quotation marks of a word processor around a name or a label', () => {
  it.each([
    ['“Broadsheet”', 'Broadsheet'],
    ['„Asma Khan“', 'Asma Khan'],
    ['”World”', 'World'],
    ['« Le pont »', 'Le pont'],
    [' “O’Brien, Ruth” ', 'O’Brien, Ruth'],
    ['‘Asma Khan’', 'Asma Khan'],
    ['’Asma Khan’', 'Asma Khan'],
    ['‘Ruth O’Brien’', 'Ruth O’Brien'],
    ['‚Asma Khan‘', 'Asma Khan'],
    ['‹Le pont›', 'Le pont'],
    ['‘The Port Authority’', 'The Port Authority'],
  ])('%s are removed', (written, meant) => expect(withoutOuterMarks(written)).toBe(meant));

  it.each([
    '“Weird” Ali',
    'Ali “the bull”',
    '“War” and “peace”',
    '‘Alā’',
    '“”',
    'A',
    '‘Ali Rida’',
    '‘Abu Ali’',
    '‘Voice’',
    '‘Iolani Palace',
    'The Joneses’ ‘House’',
  ])('%s keeps its own', (written) => expect(withoutOuterMarks(written)).toBe(written));
});

describe('marks of emphasis in a name or a label', () => {
  it.each([
    ['*Kabul*', 'Kabul'],
    ['Ann *Loe*', 'Ann Loe'],
    ['**Asma** Khan', 'Asma Khan'],
    ['_The Times_', 'The Times'],
    ['*“Ruth”*', 'Ruth'],
    ['*A* and *B*', 'A and B'],
  ])('%s are removed', (written, meant) => expect(withoutOuterMarks(written)).toBe(meant));

  it.each(['M*A*S*H', 'E*TRADE', 'snake_case_name', 'Sagittarius A*', '*NSYNC', '2 * 3 * 4'])(
    '%s has none',
    (written) => expect(withoutOuterMarks(written)).toBe(written),
  );
});

it('they are removed under keys that hold no quotation', () => {
  const { shape } = articleSchema;
  expect(shape.byline.parse(['“Asma Khan”', 'Ruth Abara'])).toEqual(['Asma Khan', 'Ruth Abara']);
  expect(shape.byline.parse(['‘Asma Khan’'])).toEqual(['Asma Khan']);
  expect(nameSchema.shape.name.parse('‘Siraj Haqqani’')).toBe('Siraj Haqqani');
  expect(shape.dateline.parse('“Quetta”')).toBe('Quetta');
  expect(siteSchema.shape.title.parse('“Broadsheet”')).toBe('Broadsheet');
  expect(siteSchema.shape.timeZone.parse('“Europe/London”')).toBe('Europe/London');
  expect(sectionSchema.shape.title.parse('“World”')).toBe('World');
  expect(nameSchema.shape.name.parse('“Siraj Haqqani”')).toBe('Siraj Haqqani');
});

it('a headline and other words that may be a quotation keep theirs', () => {
  const { shape } = articleSchema;
  for (const key of ['headline', 'shortHeadline', 'dek', 'kicker'] as const) {
    expect(shape[key].parse('“We will not move”')).toBe('“We will not move”');
  }
});

const { dateline } = articleSchema.shape;

describe('a dateline has neither the dash that the paper prints nor marks of emphasis', () => {
  it.each([
    ['KABUL —', 'KABUL'],
    ['KABUL—', 'KABUL'],
    ['Kabul –', 'Kabul'],
    ['Kabul -', 'Kabul'],
    ['*Kabul*', 'Kabul'],
    ['**KABUL** —', 'KABUL'],
    ['**KABUL —**', 'KABUL'],
    ['_Kabul_, 12 January', 'Kabul, 12 January'],
  ])('%s', (typed, printed) => expect(dateline.parse(typed)).toBe(printed));

  it.each(['Stratford-upon-Avon', 'Kabul — Herat', 'Kabul-', 'M*A*S*H', 'a_b_c'])(
    'but %s stays',
    (typed) => expect(dateline.parse(typed)).toBe(typed),
  );
});

it.each([
  ['*Ruth*', 'Ruth'],
  ['**Ruth Abara**, harbour master', 'Ruth Abara, harbour master'],
  ['Ruth Abara, in *The Ferry*', 'Ruth Abara, in The Ferry'],
  ['_Ruth_', 'Ruth'],
  ['M*A*S*H', 'M*A*S*H'],
])('the speaker of a quote has no marks of emphasis: %s', (typed, printed) => {
  expect(quoteSchema.parse({ by: typed }).by).toBe(printed);
});
