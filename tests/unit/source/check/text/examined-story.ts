/** A story that was published on 4 May 2020, for tests of what has been added to it since. */
import { parseMarkdown } from '../../../../../src/markdown/parse.ts';
import { examineContent, type Examined } from '../../../../../src/source/check/examine.ts';
import { readContent } from '../../../../../src/source/read/entry.ts';
import { defaultDates } from '../../../../../src/source/written/moments.ts';

export const storyFile = 'content/articles/x.md';

/** Examines the story. @param keys lines of front matter, the first of which is line 7 */
export function examineStory(body: string, ...keys: string[]): Examined {
  const lines = [
    '---',
    'headline: A story of Kabul',
    'dek: What it says.',
    'section: world',
    'byline: [desk]',
    'published: 2020-05-04T09:30:00+00:00',
    ...keys,
    '---',
    body,
  ];
  const read = readContent('articles', storyFile, Buffer.from(lines.join('\n')), defaultDates);
  if (!read.content) throw new Error('the test has a file that is no text');
  return examineContent(read, read.content, parseMarkdown(read.content.body));
}
