import { describe, expect, it } from 'vitest';
import { checkCorrectedWords } from '../../../../../src/source/check/references.ts';
import { examineStory, storyFile as file } from './examined-story.ts';

/** What stops the build, and what is noted, of a story with keys from line 7 on. */
function examine(body: string, ...keys: string[]) {
  const { problems, references } = examineStory(body, ...keys);
  return { problems, notes: references.flatMap(checkCorrectedWords) };
}

const correction = (was: string, now: string, day = 5) =>
  `{ at: 2020-05-0${day}T10:00:00Z, text: A name., was: "${was}", now: "${now}" }`;

const codes = (body: string, ...keys: string[]) => {
  const { problems, notes } = examine(body, ...keys);
  return { stop: problems.map(({ code }) => code), note: notes.map(({ code }) => code) };
};

const right = { stop: [], note: [] };

describe('the words of a correction stand in the story', () => {
  it.each([
    ['as they are', 'It is Spin Boldak.', 'Spin Bolduk', 'Spin Boldak'],
    ['with marks and a link in them', 'It is **Spin** [Bol](/a/)dak.', 'Bolduk', 'Spin Boldak'],
    [
      'with other quotation marks and spaces',
      'He said “it’s\u00a0over”.',
      'no',
      `He said 'it's over'`,
    ],
    ['over two lines', 'It is Spin\nBoldak.', 'Bolduk', 'is Spin Boldak'],
    ['with something left out', 'The town of Spin Boldak.', 'Bolduk', 'The town … Boldak'],
    ['in a list', '- One\n- Spin Boldak', 'Bolduk', 'Spin Boldak'],
    ['in a table', '| a | b |\n| - | - |\n| Boldak | 2 |', 'Bolduk', 'Boldak'],
    ['in a caption', '![A](a.png "In Boldak")', 'Bolduk', 'Boldak'],
    ['in a directive', ':::box[Facts]\nIn Boldak.\n:::', 'Bolduk', 'Boldak'],
    ['in the headline', 'One.', 'Cabul', 'A story of Kabul'],
    ['in HTML', '<p>In Bol<b>dak</b></p>', 'Bolduk', 'Boldak'],
    ['in Chinese', '北京今天下雨。', '南京', '北京 今天'],
    ['in letters with an entity', 'Smith &amp; Sons', 'Smyth', 'Smith & Sons'],
  ])('%s', (_how, body, was, now) => {
    expect(codes(body, `corrections: [${correction(was, now)}]`)).toEqual(right);
  });
});

describe('a correction that was not made in the text', () => {
  it('stops the build', () => {
    const { problems, notes } = examine(
      'The town of Spin Bolduk.',
      `corrections: [${correction('Spin Bolduk', 'Spin Boldak')}]`,
    );
    expect(notes).toEqual([]);
    expect(problems).toEqual([
      {
        code: 'not-corrected',
        ...{ file, line: 7 },
        what: 'says that “Spin Bolduk” is now “Spin Boldak”, and the story still has the words as they were',
        why: 'Readers would be told of a correction that was not made.',
        fix: 'Write “Spin Boldak” in the story, or correct “now” so that it has the words of the story. If the words in “was” rightly stand elsewhere in it, write more of their sentence in “was” and “now”.',
      },
    ]);
  });

  it('is noted if the story has changed since', () => {
    const own = `corrections: [${correction('Bolduk', 'Boldak')}]`;
    const stated = { stop: [], note: ['corrected-words-gone'] };
    expect(codes('In Bolduk.', own, 'updated: 2020-05-06T10:00:00Z')).toEqual(stated);
    const update = 'updates: [{ at: 2020-05-07T10:00:00Z, text: More. }]';
    expect(codes('In Bolduk.', own, update)).toEqual(stated);
  });

  it.each([
    ['a part of a word is not the word', 'In Boldukistan.', 'Bolduk', 'Boldak'],
    ['nothing of it is there', 'In Kandahar.', 'Bolduk', 'Boldak'],
  ])('is noted if the text does not tell: %s', (_why, body, was, now) => {
    const { problems, notes } = examine(body, `corrections: [${correction(was, now)}]`);
    expect(problems).toEqual([]);
    expect(notes).toEqual([
      {
        code: 'corrected-words-gone',
        ...{ file, line: 7 },
        what: 'says that words are now “Boldak”, which stand nowhere in the story',
        why: 'Readers who look for the corrected words do not find them.',
        fix: 'Compare “now” with the story. If the sentence was corrected again, add that correction, with these words under “was”. If it was rewritten since, nothing is wrong: “updated” with the time of that ends this note.',
      },
    ]);
  });
});

describe('a correction that was made in one of two places', () => {
  it('is noted', () => {
    const { problems, notes } = examine(
      'The town of Spin Boldak.\n\nIn **Spin Bolduk** it rained.',
      `corrections: [${correction('Spin Bolduk', 'Spin Boldak')}]`,
    );
    expect(problems).toEqual([]);
    expect(notes).toEqual([
      {
        code: 'old-words-left',
        ...{ file, line: 7 },
        what: 'says that “Spin Bolduk” is now “Spin Boldak”, and the story has both',
        why: 'Readers would find the words that were wrong in another place.',
        fix: 'Write “Spin Boldak” there too. If “Spin Bolduk” rightly stands there, write more of the corrected sentence in “was” and “now”.',
      },
    ]);
  });

  it.each([
    ['a name', 'In Boldak and Bolduk.', 'Bolduk', 'Boldak'],
    ['only a part of the words', 'It is Spin Bolduk now.', 'Spin Bolduk now', 'Spin Bolduk'],
    ['in the headline', 'In Cabul.', 'A story of Kabul', 'In Cabul'],
  ])('is noted: %s', (_what, body, was, now) => {
    const stated = { stop: [], note: ['old-words-left'] };
    expect(codes(body, `corrections: [${correction(was, now)}]`)).toEqual(stated);
  });

  it.each([
    ['the text strikes them through', 'In Boldak, not ~~Bolduk~~.', 'Bolduk', 'Boldak'],
    ['the text quotes them', 'In Boldak.\n\n> In Bolduk.', 'Bolduk', 'Boldak'],
    ['the new words contain them', 'The big dam broke.', 'dam broke', 'big dam broke'],
    ['they are a figure', 'Of 50 people, 40 came.', '40', '50'],
    ['they are a common word', 'From the west to the east.', 'east', 'west'],
  ])('is right if %s', (_why, body, was, now) => {
    expect(codes(body, `corrections: [${correction(was, now)}]`)).toEqual(right);
  });

  it('is left alone if something was recorded since', () => {
    const own = `corrections: [${correction('Bolduk', 'Boldak')}]`;
    const body = 'In Boldak and Bolduk.';
    expect(codes(body, own, 'updated: 2020-05-06T10:00:00Z')).toEqual(right);
  });
});

describe('a correction whose words were changed again is left alone', () => {
  it.each([
    [
      'by a later correction',
      'In Wesh.',
      correction('Bolduk', 'Boldak'),
      correction('In Boldak', 'In Wesh', 6),
    ],
    [
      'by one of the same time',
      'In Wesh.',
      correction('Bolduk', 'Boldak'),
      correction('Boldak', 'Wesh'),
    ],
    [
      'back to what it was',
      'In Bolduk.',
      correction('Bolduk', 'Boldak'),
      correction('Boldak', 'Bolduk', 6),
    ],
  ])('%s', (_how, body, ...corrections) => {
    expect(codes(body, `corrections: [${corrections.join(', ')}]`)).toEqual(right);
  });

  it('if the story was rewritten, or taken back', () => {
    const own = `corrections: [${correction('Bolduk', 'Boldak')}]`;
    expect(codes('In Wesh.', own, 'updated: 2020-05-06T10:00:00Z')).toEqual(right);
    const withdrawn = 'withdrawn: { at: 2020-05-06T10:00:00Z, reason: Forged. }';
    expect(codes('In Bolduk.', own, withdrawn)).toEqual(right);
  });
});

describe('words of which a correction says that they are gone', () => {
  const gone = (was: string, day = 5) =>
    `{ at: 2020-05-0${day}T10:00:00Z, text: A number., was: "${was}" }`;

  it.each([
    ['in a sentence', 'It cost 40 million rupees.', '40 million'],
    ['with marks and a link in them', 'It is **Spin** [Bol](/a/)duk.', 'Spin Bolduk'],
    ['in the headline', 'One.', 'A story of Kabul'],
    ['in a table', '| a | b |\n| - | - |\n| Bolduk | 2 |', 'Bolduk'],
  ])('stop the build if they still stand there: %s', (_how, body, was) => {
    expect(codes(body, `corrections: [${gone(was)}]`).stop).toEqual(['removed-words-stand']);
  });

  it('are left alone if they are gone, or if something was recorded since', () => {
    expect(codes('It cost much.', `corrections: [${gone('40 million')}]`)).toEqual(right);
    expect(codes('In 40 millions.', `corrections: [${gone('40 million')}]`)).toEqual(right);
    const own = `corrections: [${gone('Bolduk')}]`;
    expect(codes('In Bolduk.', own, 'updated: 2020-05-06T10:00:00Z')).toEqual(right);
    const withdrawn = 'withdrawn: { at: 2020-05-06T10:00:00Z, reason: Forged. }';
    expect(codes('In Bolduk.', own, withdrawn)).toEqual(right);
  });

  it.each(['40 million', 'Spin Bolduk', '“Yes,” he said', 'no'])(
    'are not those of now: %s',
    (words) => {
      const own = `corrections: [{ at: 2020-05-05T10:00:00Z, text: A., was: '${words}', now: '${words}' }]`;
      expect(codes(`It is ${words}.`, own).stop).toEqual(['correction-without-change']);
    },
  );

  it('may differ from those of now by a capital or a mark', () => {
    for (const [was, now] of [
      ['The Dam', 'the Dam'],
      ['the dam', 'the “dam”'],
      ['its', 'it’s'],
      ['coop', 'co-op'],
    ] as const)
      expect(codes(`In ${now}.`, `corrections: [${correction(was, now)}]`)).toEqual(right);
  });
});
