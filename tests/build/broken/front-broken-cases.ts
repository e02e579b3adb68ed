/** Faults of fronts; see `broken-cases.ts`. */
import { article } from '../../support/papers/articles.ts';
import type { BrokenCase } from './broken-cases.ts';

export const frontBrokenCases: BrokenCase[] = [
  {
    fault: 'a front page with stories that cannot be there',
    files: {
      ...article({ slug: 'front-story' }),
      ...article({ slug: 'front-draft', keys: { draft: 'true' } }),
      ...article({ slug: 'front-later', keys: { published: '2990-01-01T06:00Z' } }),
      'content/front.yaml': [
        'lead: frnt-story',
        'seconds: [front-story, front-draft, front-later]',
        'rows:',
        '  - stories: [{ story: front-story, headline: Again }]',
        '  - section: wordl',
        '  - name: no-one-at-all',
        'banner: { text: Flood, from: 2026-11-29T06:00, until: 2026-11-28T06:00 }',
        '',
      ].join('\n'),
    },
    expected: [
      {
        place: 'content/front.yaml:1',
        what: '“frnt-story” under “lead”, but there is no such story',
        fix: 'Did you mean front-story?',
      },
      {
        place: 'content/front.yaml:2',
        what: '“front-draft” under “seconds”, which is a draft',
        fix: 'Publish the story',
      },
      {
        place: 'content/front.yaml:2',
        what: '“front-later” under “seconds”, which is not to be published yet',
        fix: 'from: 2990-01-01T06:00Z',
      },
      {
        place: 'content/front.yaml:4',
        what: 'names “front-story” again, after line 2',
        fix: 'Delete one of the two',
      },
      { place: 'content/front.yaml:5', what: 'no content/sections/wordl.md', fix: 'mean world?' },
      {
        place: 'content/front.yaml:6',
        what: 'no such person, place or organisation',
        fix: 'Create the file no-one-at-all.md',
      },
      {
        place: 'content/front.yaml:7',
        what: 'ends (until 2026-11-28T06:00) before it begins (from 2026-11-29T06:00)',
        fix: 'Correct “from” or “until”',
      },
    ],
  },
  {
    fault: 'a section whose front has mistyped keys',
    files: {
      'content/sections/fronts.md':
        '---\ntitle: Fronts\ndescription: A section.\nlead: { stroy: a }\nrows:\n  - title: Empty\n---\n',
    },
    expected: [
      { place: 'content/sections/fronts.md:4', what: 'unknown key “stroy”', fix: 'Write story: a' },
      {
        place: 'content/sections/fronts.md:6',
        what: 'which has none of section, topic, author, name, newest, promo and stories',
        fix: 'Correct the value',
      },
    ],
  },
];
