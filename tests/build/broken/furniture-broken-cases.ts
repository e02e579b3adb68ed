/** Faults in what says what kind of story it is and what is printed around its text; see `broken-cases.ts`. */
import { article } from '../../support/papers/articles.ts';
import type { BrokenCase } from './broken-cases.ts';

const at = (slug: string, line: number, what: string, fix: string) => ({
  place: `content/articles/${slug}.md:${line}`,
  what,
  fix,
});

export const furnitureBrokenCases: BrokenCase[] = [
  {
    fault: 'a kind of story, a summary or a part that cannot be',
    files: {
      'content/series/river.md': '---\ntitle: River\ndescription: Water.\n---\n',
      ...article({ slug: 'no-kind', keys: { type: 'comment' } }),
      ...article({ slug: 'long-summary', keys: { summary: '[a, b, c, d, e]' } }),
      ...article({ slug: 'part-nought', keys: { series: 'river', part: '0' } }),
      ...article({ slug: 'part-of-nothing', keys: { part: '2' } }),
      ...article({ slug: 'first-part', keys: { series: 'river', part: '1' } }),
      ...article({ slug: 'same-part', keys: { series: 'river', part: '1' } }),
    },
    expected: [
      at(
        'no-kind',
        7,
        '“type” to "comment", which is not one of report',
        'Use one of report, analysis',
      ),
      at('long-summary', 7, 'more than four points', 'Correct the value'),
      at('part-nought', 8, '“part” to 0, which is less than 1', 'Correct the value'),
      at('part-of-nothing', 7, 'is part 2, but does not say of which series', 'Add series:'),
      at('same-part', 8, 'and so is content/articles/first-part.md', 'Change the number'),
    ],
  },
  {
    fault: 'a contributor who is neither an author nor a guest',
    files: {
      ...article({ slug: 'mistyped-author', keys: { byline: '[dekst, Lina Okafor]' } }),
      ...article({ slug: 'odd-author', keys: { additionalReporting: '[the_bench]' } }),
    },
    expected: [
      at('mistyped-author', 5, '“dekst” under “byline”', 'Did you mean desk?'),
      at(
        'odd-author',
        7,
        '“the_bench” under “additionalReporting”',
        'content/authors/the-bench.md',
      ),
    ],
  },
  {
    fault: 'a topic, a series or a related story that is not there, or not public',
    files: {
      'content/topics/floods.md': '---\ntitle: Floods\ndescription: Water.\n---\n',
      ...article({ slug: 'kept-back', keys: { draft: 'true' } }),
      ...article({
        slug: 'leads-nowhere',
        keys: {
          topics: '[flods]',
          series: 'desert-tales',
          related: '[leads-nowere, leads-nowhere, kept-back]',
        },
      }),
    },
    expected: [
      at('leads-nowhere', 7, '“flods” under “topics”', 'Did you mean floods?'),
      at('leads-nowhere', 8, '“desert-tales” under “series”', 'content/series/desert-tales.md'),
      at('leads-nowhere', 9, '“leads-nowere” under “related”', 'Did you mean leads-nowhere?'),
      at('leads-nowhere', 9, 'names itself under “related”', 'Remove it'),
      at(
        'leads-nowhere',
        9,
        '“kept-back” under “related”, which is a draft',
        'Publish that story too, or remove it',
      ),
    ],
  },
  {
    fault: 'a version in another language that is not there, not public, or in the same language',
    files: {
      ...article({ slug: 'pont-cache', keys: { language: 'fr', draft: 'true' } }),
      ...article({ slug: 'pont', keys: { language: 'French' } }),
      ...article({ slug: 'bridge', keys: { translations: '[bridge, puente, pont-cache]' } }),
      ...article({ slug: 'brug', keys: { language: 'nl', translations: '[brug-b]' } }),
      ...article({ slug: 'brug-b', keys: { language: 'nl' } }),
    },
    expected: [
      at('pont', 7, 'is the name of a language, whose tag is fr', 'Write language: fr'),
      at('bridge', 7, 'names itself under “translations”', 'Remove it'),
      at('bridge', 7, '“puente” under “translations”', 'content/articles/puente.md'),
      at(
        'bridge',
        7,
        '“pont-cache” under “translations”, which is a draft',
        'Publish that story too, or remove it',
      ),
      at(
        'brug',
        8,
        'versions of one story, and both are in the same language (nl)',
        'language: fr',
      ),
    ],
  },
  {
    fault: 'a passage whose language is not one, or is missing',
    files: {
      ...article({ slug: 'langue', body: 'One.\n\n:::lang{french}\nOui.\n:::' }),
      ...article({ slug: 'sans-langue', body: ':::lang\nOui.\n:::' }),
      ...article({ slug: 'langue-vide', body: ':::lang{fr}\n:::' }),
      ...article({ slug: 'langue-ouverte', body: ':::lang{fr}\nOui.' }),
    },
    expected: [
      at('langue', 11, 'is the name of a language, whose tag is fr', 'tag="fr"'),
      at('sans-langue', 9, 'has a lang without “tag”', 'tag="fr"'),
      at('langue-vide', 9, 'has a lang with nothing inside', ':::lang{fr}'),
      at('langue-ouverte', 9, 'has a lang that never ends', 'Put a line :::'),
    ],
  },
];
