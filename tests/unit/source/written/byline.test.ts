import { describe, expect, it } from 'vitest';
import { readByline } from '../../../../src/source/written/byline.ts';

const known = new Set(['Jane Smith', 'Asma Khan', 'News and Features Desk', 'Desk']);

const read = (written: string, isFirst = true) =>
  readByline(written, (name) => known.has(name), isFirst);

describe('names that are known are read, with the words that people write around them', () => {
  it.each([
    ['Jane Smith', 'Jane Smith'],
    ['News and Features Desk', 'News and Features Desk'],
    ['By Jane Smith', 'Jane Smith'],
    ['by: Jane Smith', 'Jane Smith'],
    ['Words by Jane Smith', 'Jane Smith'],
    ['Text: Jane Smith', 'Jane Smith'],
    ['Reporting by Jane Smith and Asma Khan', 'Jane Smith', 'Asma Khan'],
    ['and Jane Smith', 'Jane Smith'],
    ['& Jane Smith', 'Jane Smith'],
    ['with Jane Smith', 'Jane Smith'],
    ['Jane Smith,', 'Jane Smith'],
    ['Jane Smith, and Asma Khan', 'Jane Smith', 'Asma Khan'],
    ['Jane Smith, Asma Khan & Desk', 'Jane Smith', 'Asma Khan', 'Desk'],
    ['Jane Smith with Asma Khan', 'Jane Smith', 'Asma Khan'],
    ['Jane Smith / Asma Khan', 'Jane Smith', 'Asma Khan'],
    ['Jane Smith | Asma Khan', 'Jane Smith', 'Asma Khan'],
    ['Jane Smith et Asma Khan', 'Jane Smith', 'Asma Khan'],
    ['Jane Smith, by Asma Khan', 'Jane Smith', 'Asma Khan'],
    ['Jane Smith Asma Khan', 'Jane Smith', 'Asma Khan'],
    ['News and Features Desk Jane Smith', 'News and Features Desk', 'Jane Smith'],
    ['-Jane Smith', 'Jane Smith'],
    ['‘Jane Smith’', 'Jane Smith'],
    ['“news-desk”', 'news-desk'],
    ['authors/news-desk.md', 'news-desk'],
    ['content/authors/news-desk.md', 'news-desk'],
    ['news-desk.md', 'news-desk'],
    ['/authors/news-desk/', 'news-desk'],
    ['https://paper.example/authors/news-desk/', 'news-desk'],
    ['[Jane Smith](/authors/jane-smith/)', 'Jane Smith'],
    ['-Jane Smith -Asma Khan', 'Jane Smith', 'Asma Khan'],
  ])('%s', (written, ...names) => {
    expect(read(written)).toEqual({ kind: 'names', names });
  });
});

describe('names that are not known are those of guests', () => {
  it.each([
    ['Lina Okafor', 'Lina Okafor'],
    ['‘Abu Ali’', '‘Abu Ali’'],
    ['By Lina Okafor', 'Lina Okafor'],
    ['Lina Okafor,', 'Lina Okafor'],
    ['Mary Jane Smith', 'Mary Jane Smith'],
    ['Jane Smith Jones', 'Jane Smith Jones'],
    ['Jane Smith Desk', 'Jane Smith Desk'],
    ['Jane Smith Jr.', 'Jane Smith Jr.'],
    ['Jane Smith, Jr.', 'Jane Smith, Jr.'],
    ['Martin Luther King, Jr.', 'Martin Luther King, Jr.'],
    ['Sammy Davis, Sr', 'Sammy Davis, Sr'],
    ['Henry Okafor, III', 'Henry Okafor, III'],
    ['Lina Okafor, PhD', 'Lina Okafor, PhD'],
    ['Lina Okafor, M.D., PhD', 'Lina Okafor, M.D., PhD'],
    ['Dr Lina Okafor', 'Dr Lina Okafor'],
    ['Jane Smith-Jones', 'Jane Smith-Jones'],
    ['Byron Smith', 'Byron Smith'],
    ['Andrea Smith', 'Andrea Smith'],
    ['Withers', 'Withers'],
    ['bell hooks', 'bell hooks'],
    ['AFP/Reuters', 'AFP/Reuters'],
    ['Ludwig van Beethoven', 'Ludwig van Beethoven'],
    ['Desk of the Editor', 'Desk of the Editor'],
    ['Staff Writer', 'Staff Writer'],
    ['اسما خان', 'اسما خان'],
  ])('%s', (written, name) => {
    expect(read(written)).toEqual({ kind: 'names', names: [name] });
  });
});

describe('what may be several names is not taken for one', () => {
  it.each([
    ['Lina Okafor and Tom Berg', 'Lina Okafor', 'Tom Berg'],
    ['-Lina Okafor -Tom Berg', 'Lina Okafor', 'Tom Berg'],
    ['Jane Smith and Lina Okafor', 'Jane Smith', 'Lina Okafor'],
    ['By Lina Okafor with Tom Berg', 'Lina Okafor', 'Tom Berg'],
    ['Anna Berg and van der Meer', 'Anna Berg', 'van der Meer'],
    ['Jane Smith, Reuters', 'Jane Smith', 'Reuters'],
    ['Lina Okafor and Guest Writer', 'Lina Okafor', 'Guest Writer'],
    ['Lina Okafor with Guest Editor', 'Lina Okafor', 'Guest Editor'],
    ['Jane Smith & Staff Reporter', 'Jane Smith', 'Staff Reporter'],
    ['Lina Okafor, Jr. and Tom Berg', 'Lina Okafor, Jr.', 'Tom Berg'],
  ])('%s', (written, ...parts) => {
    expect(read(written)).toEqual({ kind: 'several', parts });
  });
});

describe('words that are no part of a name are never printed as one', () => {
  it.each([
    ['Jane Smith, staff writer', ['Jane Smith'], 'staff writer', true],
    ['Jane Smith, Science Editor', ['Jane Smith'], 'Science Editor', true],
    ['Jane Smith – Science Editor', ['Jane Smith'], 'Science Editor', true],
    ['Jane Smith and Asma Khan, staff writers', ['Jane Smith', 'Asma Khan'], 'staff writers', true],
    ['Jane Smith and Lina Okafor, Editor', ['Jane Smith', 'Lina Okafor'], 'Editor', true],
    ['Lina Okafor, editor-in-chief', ['Lina Okafor'], 'editor-in-chief', true],
    ['Lina Okafor, special to The Test', ['Lina Okafor'], 'special to The Test', false],
    ['Jane Smith in Kabul', ['Jane Smith'], 'in Kabul', false],
    ['Jane Smith (Kabul)', ['Jane Smith'], '(Kabul)', false],
    ['Photos by Jane Smith', ['Jane Smith'], 'Photos by', false],
    ['Jane Smith <jane@test.example>', ['Jane Smith'], '<jane@test.example>', false],
    ['jane@test.example', [], 'jane@test.example', false],
    ['Jane Smith and', ['Jane Smith'], 'and', false],
    ['and Lina Okafor', ['Lina Okafor'], 'and', false],
    ['-Lina Okafor', ['Lina Okafor'], '-', false],
    ['Words by Lina Okafor', ['Lina Okafor'], 'Words by', false],
    ['staff writer', [], 'staff writer', true],
    ['Guest: Lina Okafor', ['Lina Okafor'], 'Guest:', false],
    ['Dr Jane Smith', ['Jane Smith'], 'Dr', false],
    ['Prof. Jane Smith', ['Jane Smith'], 'Prof.', false],
    ['Jane Smith PhD', ['Jane Smith'], 'PhD', false],
    ['Jane Smith, M.D.', ['Jane Smith'], 'M.D.', false],
    ['Dr. Jane Smith, PhD', ['Jane Smith'], 'Dr. … PhD', false],
    ['[Lina Okafor](https://l.example/)', ['Lina Okafor'], '(https://l.example/)', false],
    ['https://l.example/?u=1', [], 'https://l.example/?u=1', false],
  ])('%s', (written, names, words, isJob) => {
    expect(read(written)).toEqual({ kind: 'beside', names, words, isJob });
  });

  it('a job after other names is none, even in capitals', () => {
    const job = { kind: 'beside', names: [], words: 'Staff Writer', isJob: true };
    expect(read('Staff Writer', false)).toEqual(job);
  });
});

it('a text of many marks is read at once', () => {
  for (const piece of ['a ', ', ', 'and ', '@', '<', 'by ', 'x@', '. ']) {
    expect(['names', 'several', 'beside']).toContain(read(piece.repeat(20_000)).kind);
  }
});
