import { describe, expect, it } from 'vitest';
import { nodesByType } from '../../../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';
import { createRenderer } from '../../../../src/markdown/processor.ts';
import { checkText } from '../../../../src/source/check/text/check-text.ts';
import { readDirectives } from '../../../../src/source/written/read-directives.ts';

const file = 'content/articles/x.md';
const dates = { language: 'de', timeZone: 'Europe/Berlin' };
const card = (date: string) => `::embed{url="https://a.example/" title="A film" date="${date}"}`;

/** The problems of a text that begins on line 11 of its file, and its HTML. */
function read(body: string) {
  const tree = parseMarkdown(body);
  const nodesOf = nodesByType(tree);
  readDirectives(nodesOf, dates);
  const { problems } = checkText({
    ...{ file, body, bodyOffset: 10, tree, nodesOf, mayBeEmpty: false },
    dates,
  });
  const { html } = createRenderer({ path: String })(tree, { file, language: 'en-GB' });
  return { problems, html };
}

describe('the date of a card is read as those of front matter', () => {
  it.each([
    '2020-05-04',
    '4 May 2020',
    'May 4, 2020',
    '4. Mai 2020',
    '04.05.2020',
    'Monday 4 May 2020',
  ])('%s', (written) => {
    const { problems, html } = read(card(written));
    expect(problems).toEqual([]);
    expect(html).toContain('<time datetime="2020-05-04">4 May 2020</time>');
  });

  it.each([
    [
      '03/04/2020',
      {
        code: 'ambiguous-date',
        what: 'sets “date” to "03/04/2020", which may be 3 April 2020 or 4 March 2020',
        why: 'In some countries the day comes first and in others the month, so readers could see the wrong day.',
        fix: 'Write date="2020-04-03" or date="2020-03-04"',
      },
    ],
    [
      '31 April 2020',
      {
        code: 'bad-date',
        what: 'sets “date” to "31 April 2020", which is a day that does not exist: that month has 30 days',
        why: 'The date would be lost, or mean another day.',
        fix: 'Write date="2020-04-30" or date="2020-05-01"',
      },
    ],
    [
      '4 May 2020 6pm',
      {
        code: 'bad-date',
        what: 'sets “date” to "4 May 2020 6pm", which has a time of day',
        why: 'The date would be lost, or mean another day.',
        fix: 'Write date="2020-05-04"',
      },
    ],
  ])('%s stops the build with what may be meant', (written, expected) => {
    expect(read(`One.\n\n${card(written)}`).problems).toEqual([{ ...expected, file, line: 13 }]);
  });
});

it('the date of an entry of a timeline stops the build with what may be meant', () => {
  const { problems } = read(':::timeline\n- 03/14/2020: One.\n- 31 April 2020: Two.\n:::');
  expect(problems).toEqual([
    {
      code: 'timeline-date',
      ...{ file, line: 13 },
      what: 'has an entry of a timeline with the date 31 April 2020, which is a day that does not exist: that month has 30 days',
      why: 'Readers would see it as you typed it.',
      fix: 'Write - 2020-04-30: … or - 2020-05-01: …',
    },
  ]);
});
