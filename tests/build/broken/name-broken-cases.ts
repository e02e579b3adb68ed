/** Faults in names and in lists of them, as people write them; see `broken-cases.ts`. */
import { article } from '../../support/papers/articles.ts';
import type { BrokenCase } from './broken-cases.ts';

const at = (file: string, line: number, what: string, fix: string) => ({
  place: `content/${file}:${line}`,
  what,
  fix,
});

const lines = (...keys: string[]) => ['---', ...keys, '---', '', 'Text.', ''].join('\n');

export const nameBrokenCases: BrokenCase[] = [
  {
    fault: 'a last name, a title, a degree and an address in the place of an author',
    files: {
      'content/authors/petra-quill.md': '---\nname: Petra Quill\n---\n',
      ...article({ slug: 'last-name', keys: { byline: 'Quill' } }),
      ...article({ slug: 'with-title', keys: { byline: 'Dr Petra Quill' } }),
      ...article({ slug: 'with-degree', keys: { byline: '[desk, Petra Quill, PhD]' } }),
      ...article({ slug: 'with-suffix', keys: { byline: 'Ian Roe, Jr. and Ann Onym' } }),
      ...article({ slug: 'with-address', keys: { byline: 'authors/petra-qill.md' } }),
      // Each of these has one meaning.
      ...article({ slug: 'file-as-author', keys: { byline: 'authors/petra-quill.md' } }),
      ...article({ slug: 'one-guest', keys: { byline: '"Ian Roe, Jr."' } }),
      ...article({ slug: 'one-guest-in-list', keys: { byline: '[Ian Roe, Jr.]' } }),
    },
    expected: [
      at('articles/last-name.md', 5, 'is the last name of Petra Quill', 'Write Petra Quill.'),
      at('articles/with-title.md', 5, 'where “Dr” is no part', 'Write byline: Petra Quill'),
      at(
        'articles/with-degree.md',
        5,
        'where “PhD” is no part',
        'Write byline: [desk, Petra Quill]',
      ),
      at('articles/with-suffix.md', 5, 'one name or 2', 'byline: ["Ian Roe, Jr.", Ann Onym]'),
      at('articles/with-address.md', 5, 'names “petra-qill”', 'Did you mean petra-quill?'),
    ],
  },
  {
    fault: 'a list that is typed as one text',
    files: {
      'content/people/annie-qoe.md': lines(
        'name: Ann Qoe',
        'role: R',
        'aliases: Annie Qoe, Q. Qoe',
      ),
      ...article({ slug: 'dashed', keys: { summary: '"- One - Two"' } }),
      // Each of these has one meaning.
      ...article({ slug: 'numbered', keys: { summary: '1. One 2. Two' } }),
      ...article({ slug: 'bulleted', keys: { summary: '"• One • Two"' } }),
    },
    expected: [
      at('people/annie-qoe.md', 4, 'which is not a list', 'Write aliases: [Annie Qoe, Q. Qoe]'),
      at('articles/dashed.md', 7, 'which is not a list', 'Write summary: [One, Two]'),
    ],
  },
  {
    fault: 'a name with the last name first, and stars without their other half',
    files: {
      'content/people/coe-ann.md': lines('name: Coe, Ann', 'role: R'),
      ...article({ slug: 'star-in-kicker', keys: { kicker: 'X *was' } }),
      ...article({ slug: 'star-in-summary', keys: { summary: '[One, Two *stars]' } }),
    },
    expected: [
      at('people/coe-ann.md', 2, 'begins with the last name', 'name: Ann Coe ⏎ sortAs: Coe, Ann'),
      at('articles/star-in-kicker.md', 7, 'has * that', 'as in *words*'),
      at('articles/star-in-summary.md', 7, 'has * that', 'as in *words*'),
    ],
  },
];
