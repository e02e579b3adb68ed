import { expect, it } from 'vitest';
import { addressLines, printedLines } from '../../../../src/search/page/printed-lines.ts';

const meta = {
  caption: 'A foreman’s bicycle, left where it stood.',
  credit: 'Zofia Malinowska / Courier',
  image_alt: 'A bicycle beside looms',
  sources: `${'A long report. '.repeat(20)}Audit of grants. National Office.`,
  title: 'Weaving Mill',
};

const lines = (fields: string[], asked: string[]) =>
  printedLines(meta, fields, asked).map(({ label, text }) =>
    [label, ' ', ...text.map((run) => (typeof run === 'string' ? run : `[${run.marked}]`))].join(
      '',
    ),
  );

it('shows the lines in which words were found, with a label', () => {
  expect(lines(['caption', 'title'], ['bicycle'])).toEqual([
    'Picture: A foreman’s [bicycle], left where it stood.',
  ]);
  expect(lines(['credit'], ['malinowska'])).toEqual(['Picture by Zofia [Malinowska] / Courier']);
});

it('shows only the part of a long line that has them', () => {
  const [line = ''] = lines(['sources'], ['audit']);
  expect(line).toMatch(/^Source: … .*\. \[Audit\] of grants\. National Office\.$/);
  expect(line.split(' ').length).toBeLessThan(30);
});

it('leaves out what has none of them, unless nothing has', () => {
  expect(lines(['caption', 'credit'], ['zofia'])).toEqual([
    'Picture by [Zofia] Malinowska / Courier',
  ]);
  expect(lines(['credit'], ['reporter'])).toEqual(['Picture by Zofia Malinowska / Courier']);
  expect(lines([], ['zofia'])).toEqual([]);
});

it('shows the description of a picture where nothing that is printed has the words', () => {
  expect(lines(['caption', 'image_alt'], ['bicycle'])).toHaveLength(1);
  expect(lines(['image_alt'], ['bicycle'])).toEqual(['Picture of A [bicycle] beside looms']);
});

it('shows the address of a page if only that has a word', () => {
  const story = { title: 'A boy in the rubble', dek: 'Two days', address: 'turkey earthquake boy' };
  const line = (asked: string[], text: string, fields = ['address']) =>
    addressLines(story, fields, asked, text).map(({ label, text: runs }) =>
      [label, ...runs.map((run) => (typeof run === 'string' ? run : `[${run.marked}]`))].join('|'),
    );
  expect(line(['boy', 'earthquake'], 'He was found')).toEqual([
    'Address:|turkey |[earthquake]| |[boy]',
  ]);
  expect(line(['boy'], 'He was found')).toEqual([]);
  expect(line(['earthquake'], 'The earthquake came at night')).toEqual([]);
  expect(line(['earthquake'], 'He was found', ['title'])).toEqual([]);
});
