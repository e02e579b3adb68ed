import { describe, expect, it } from 'vitest';
import { placeAmendments } from '../../../../../src/markdown/amended-paragraphs.ts';
import { parseMarkdown } from '../../../../../src/markdown/parse.ts';
import { createRenderer } from '../../../../../src/markdown/processor.ts';
import { checkAmended } from '../../../../../src/source/check/references.ts';
import { codesWithLines, sampleAmendment } from '../../../samples.ts';
import { examineStory, storyFile } from './examined-story.ts';

const render = createRenderer({ path: String });

const body = `
The dam broke on Monday, and the water rose.

The dam keepers fled.[^1]

- A list has lines.

[^1]: The dam was old.
`;

/** Examines an article with some keys, the first of which is on line 7. */
const examine = (...keys: string[]) => examineStory(body, ...keys);

const codes = (...keys: string[]) => codesWithLines(examine(...keys).problems);

describe('an amendment', () => {
  it.each([
    'corrections: [{ at: 2020-05-04T10:00:00Z, text: T, paragraph: The dam keepers fled }]',
    'corrections: [{ date: 2020-05-04T10:00:00Z, text: T }]',
    // The day is known, the time is not.
    'corrections: [{ at: 2020-05-04T00:00:00Z, text: T }]',
    'updates: [{ at: 2020-05-05T10:00:00Z, text: T, paragraph: The dam broke }]',
    'withdrawn: { at: 2020-05-05T10:00:00Z, reason: R }',
  ])('is right: %s', (key) => {
    expect(codes(key)).toEqual([]);
  });

  it.each([
    ['corrections:\n  - text: T\n    at: 2020-05-04T09:00:00Z', 'amended-before-published:9'],
    ['corrections: [{ at: 2020-05-03T00:00:00Z, text: T }]', 'amended-before-published:7'],
    ['withdrawn: { at: 2019-05-05T10:00:00Z, reason: R }', 'amended-before-published:7'],
    [
      'updates: [{ at: 2020-05-05T10:00:00Z, text: T, paragraph: The dam }]',
      'paragraph-ambiguous:7',
    ],
    [
      'updates: [{ at: 2020-05-05T10:00:00Z, text: T, paragraph: The dam was }]',
      'paragraph-not-found:7',
    ],
    [
      'updates: [{ at: 2020-05-05T10:00:00Z, text: T, paragraph: A list }]',
      'paragraph-not-found:7',
    ],
  ])('is wrong: %s', (key, code) => {
    expect(codes(key)).toEqual([code]);
  });

  describe('has the paragraphs that the page has:', () => {
    const meaning = (text: string, paragraph: string) => {
      const key = `updates: [{ at: 2020-05-05T10:00:00Z, text: T, paragraph: "${paragraph}" }]`;
      const { html } = render(parseMarkdown(text), { file: storyFile });
      const { placed } = placeAmendments(html, [sampleAmendment({ paragraph })]);
      const [code = placed[0] ? 'placed' : 'lost'] = codesWithLines(
        examineStory(text, key).problems,
      );
      return code;
    };

    it.each([
      [
        'a quotation that repeats it is none',
        'The dam broke.\n\n:::quote\nThe dam broke.\n:::',
        'The dam',
      ],
      ['a loose timeline', ':::timeline[T]\n- **Monday:** A.\n\n- **Later:** B.\n:::', 'B'],
      ['a paragraph in HTML', '<div><p>The <b>dam</b> broke.</p></div>', 'The dam broke'],
      ['a loose list', '- The dam broke.\n\n- B', 'The dam'],
      ['small marks', 'The dam of 5 m<sup>2</sup> broke.', 'The dam of 5 m2'],
      ['a footnote', 'The dam[^1] broke.\n\n[^1]: A.', 'The dam broke'],
    ])('%s', (_what, text, paragraph) => {
      expect(meaning(text, paragraph)).toBe('placed');
    });

    it.each([
      ['the title of a box', ':::box[The dam]\nIt broke.\n:::', 'The dam'],
      ['a line of a timeline', ':::timeline[T]\n- **Monday:** A.\n- **Later:** B.\n:::', 'Later'],
      ['a caption', '![A](a.png "The dam. A. Khan")', 'The dam'],
    ])('%s is none', (_what, text, paragraph) => {
      expect(meaning(text, paragraph)).toBe('paragraph-not-found:7');
    });
  });

  it('is told the words that would do', () => {
    const fixOf = (paragraph: string) =>
      examine(`updates: [{ at: 2020-05-05T10:00:00Z, text: T, paragraph: ${paragraph} }]`)
        .problems[0]?.fix;
    expect(fixOf('The dam brake on')).toContain('Did you mean The dam broke on?');
    expect(fixOf('The dam')).toContain('“The dam broke”');
  });

  it('may not lie in the future, whether its key has the old spelling or not', () => {
    const { references } = examine(
      'corrections: [{ date: 2020-06-01T10:00:00Z, text: T }]',
      'updates: [{ at: 2020-06-02T10:00:00Z, text: T }]',
      'withdrawn: { at: 2020-06-03T10:00:00Z, reason: R }',
    );
    const found = (moment: string) =>
      codesWithLines(references.flatMap((one) => checkAmended(one, Date.parse(moment))));
    expect(found('2020-06-02T10:00:00Z')).toEqual(['amended-in-future:9']);
    expect(found('2020-05-31T10:00:00Z')).toHaveLength(3);
  });
});

it('a withdrawn story need not have its text any more', () => {
  const withdrawn = 'withdrawn: { at: 2020-05-05T10:00:00Z, reason: R }';
  expect(examineStory('', withdrawn).problems).toEqual([]);
});
