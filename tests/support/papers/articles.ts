/** Articles for tests. */
import type { Files } from '../sites/site.ts';

/** What an article of a test can set; each key is printed into the front matter as it stands. */
export interface ArticleParts {
  slug?: string;
  /** Front matter in YAML, by key; null leaves out a key that is there by default. */
  keys?: Record<string, string | null>;
  body?: string;
}

const defaults: Record<string, string> = {
  headline: 'A test story',
  dek: 'What the story says in one sentence.',
  section: 'world',
  byline: '[desk]',
  published: '2020-05-04T09:30:00+00:00',
};

/** One valid article, but for what is changed in it. It goes with `emptyContent`. */
export function article({
  slug = 'a-story',
  keys = {},
  body = 'One paragraph.',
}: ArticleParts = {}): Files {
  const lines = Object.entries({ ...defaults, ...keys })
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}: ${value}`);
  return { [`content/articles/${slug}.md`]: ['---', ...lines, '---', '', body, ''].join('\n') };
}

/** So many valid articles, each a day older than the one before; their slugs are `story-1`, `story-2` and so on. */
export function articles(count: number): Files {
  const files: Files = {};
  for (let number = 1; number <= count; number += 1) {
    const day = new Date(Date.UTC(2020, 4, 4) - number * 86_400_000).toISOString();
    const keys = {
      headline: `Story number ${number}`,
      published: day.replace('T00:00:00.000Z', 'T09:30:00+00:00'),
    };
    const body = `The first paragraph of story ${number}.\n\n## What happened then\n\nThe second.`;
    Object.assign(files, article({ slug: `story-${number}`, keys, body }));
  }
  return files;
}
