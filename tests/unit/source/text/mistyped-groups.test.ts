/** What an editor reads about lists and groups in front matter that are mistyped. */
import { describe, expect, it } from 'vitest';
import { front, headline, keys, misplaced, yaml } from './front-matter-problems.ts';

describe('items of a list', () => {
  const laid = misplaced('corrections', 7, '  - at: 2020-05-05', '    text: A name.');
  it.each([
    ['without indentation after the first', '- at: 2020-05-05', 'text: A name.'],
    ['that are no list', 'at: 2020-05-05', 'text: A name.'],
    ['not indented alike', '  - at: 2020-05-05', '   text: A name.'],
    ['below the hyphen', '  - at: 2020-05-05', '  text: A name.'],
    ['without a space after the hyphen', '  -at: 2020-05-05', '   text: A name.'],
    ['with another mark', '• at: 2020-05-05', 'text: A name.'],
  ])('%s', (_how, ...lines) => {
    expect(front(...keys, 'corrections:', ...lines)).toEqual([laid]);
  });

  it.each([
    ['with hyphens', '- at: 2020-05-05', 'text: One.', '- at: 2020-05-06', 'text: Two.'],
    ['without', 'at: 2020-05-05', 'text: One.', 'at: 2020-05-06', 'text: Two.'],
  ])('several of them, %s', (_how, ...lines) => {
    expect(front(...keys, 'corrections:', ...lines, 'draft: true')).toEqual([
      misplaced(
        'corrections',
        7,
        '  - at: 2020-05-05',
        '    text: One.',
        '  - at: 2020-05-06',
        '    text: Two.',
      ),
    ]);
  });

  it('with a colon in a text as well', () => {
    expect(front(...keys, 'corrections:', '- at: 2020-05-05', 'text: A name: Smith.')).toEqual([
      misplaced('corrections', 7, '  - at: 2020-05-05', '    text: "A name: Smith."'),
    ]);
  });

  it('of texts, with other marks', () => {
    expect(front(...keys, 'summary:', '• One point.', '• Another: point.')).toEqual([
      misplaced('summary', 7, '  - One point.', '  - "Another: point."'),
    ]);
  });
});

describe('keys of a group', () => {
  const laid = misplaced('image', 7, '  file: ./a.jpg', '  alt: A road', '  credit: A. Khan');
  it.each([
    ['that are not indented', 'file: ./a.jpg', 'alt: A road', 'credit: A. Khan'],
    ['of which the first is', '  file: ./a.jpg', 'alt: A road', 'credit: A. Khan'],
    ['that are not indented alike', '  file: ./a.jpg', '   alt: A road', '  credit: A. Khan'],
  ])('%s', (_how, ...lines) => expect(front(...keys, 'image:', ...lines)).toEqual([laid]));

  it('before other keys, and beside another mistake', () => {
    const lines = [
      'image:',
      'file: ./a.jpg',
      'alt: A road',
      'credit: A. Khan',
      'kicker: War: a word',
    ];
    expect(front(...keys, ...lines)).toEqual([
      laid,
      yaml(11, 'a value has a colon in it', 'Write kicker: "War: a word"'),
    ]);
  });

  it('that are right stay, whatever else is wrong', () => {
    const lines = ['image:', '    file: ./a.jpg', '    alt: A road', '    credit: A. Khan'];
    expect(front(...keys, ...lines)).toEqual([]);
    expect(front(...keys, ...lines, 'kicker: War: a word')).toEqual([
      yaml(11, 'a value has a colon in it', 'Write kicker: "War: a word"'),
    ]);
    expect(front(...keys, 'corrections:', '- at: 2020-05-05', '  text: A name.')).toEqual([]);
  });
});

describe('keys that are there twice', () => {
  it.each([
    [
      [...keys, 'headline: Another'],
      yaml(
        7,
        'a key appears twice: headline',
        'Keep one of the two lines and delete the other: line 2, headline: A test story, or line 7, headline: Another',
      ),
    ],
    [
      [...keys, headline],
      yaml(7, 'a key appears twice: headline', 'Delete line 7: line 2 is the same.'),
    ],
    [
      [...keys, 'image:', '  file: ./a.jpg', '  alt: A', '  alt: B', '  credit: C'],
      yaml(
        10,
        'a key appears twice: alt',
        'Keep one of the two lines and delete the other: line 9, alt: A, or line 10, alt: B',
      ),
    ],
  ])('%j', (lines, problem) => expect(front(...lines)).toEqual([problem]));
});
