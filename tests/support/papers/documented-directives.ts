/** The examples of content/directives.md, as a story that has exactly these. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { article } from './articles.ts';
import { picture } from './pictures.ts';
import { projectRoot, type Files } from '../sites/site.ts';

/** The examples in their order. */
export async function documentedExamples(): Promise<string[]> {
  const guide = await readFile(path.join(projectRoot, 'content/directives.md'), 'utf8');
  return [...guide.matchAll(/^```directives\n(.*?)\n```$/gms)].map(([, example = '']) => example);
}

/** The paragraph that the pull quote of the guide repeats. */
const quoted = '“The river,” said Ruth Abara, “does not wait for a committee.”';

/** The story `as-documented`, with the pictures that the examples show. */
export async function documentedDirectives(): Promise<Files> {
  const examples = await documentedExamples();
  const files = new Set(examples.join('\n').match(/[\w-]+\.jpg/g));
  const photograph = await sharp(await picture(900, 900))
    .jpeg()
    .toBuffer();
  return {
    ...article({
      slug: 'as-documented',
      keys: { headline: 'What directives make', published: '2019-01-01T09:30:00+00:00' },
      body: ['The first words.', quoted, '## A crosshead', ...examples, 'The last words.'].join(
        '\n\n',
      ),
    }),
    ...Object.fromEntries([...files].map((file) => [`content/articles/${file}`, photograph])),
  };
}
