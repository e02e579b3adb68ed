/** The tables of keys in the documentation for editors, made from the schemas. */
import type { z } from 'astro/zod';
import prettier from 'prettier';
import { problem } from '../errors/problem.ts';
import { PublicationError } from '../errors/report.ts';
import { articleSchema } from '../schemas/article.ts';
import { authorSchema } from '../schemas/author.ts';
import {
  frontBannerSchema,
  frontRowSchema,
  frontSchema,
  frontStorySchema,
} from '../schemas/front.ts';
import { figureSchema } from '../schemas/figure.ts';
import { keyRows } from '../schemas/key-schema.ts';
import { nameSchema } from '../schemas/name.ts';
import { pageSchema } from '../schemas/page.ts';
import { sectionSchema } from '../schemas/section.ts';
import { seriesSchema } from '../schemas/series.ts';
import { siteSchema } from '../schemas/site.ts';
import { topicSchema } from '../schemas/topic.ts';

/** The file that contains the tables, from the project's root. */
export const keyTablesFile = 'content/README.md';

/** The schema of each table. `<!-- keys:article -->` and `<!-- /keys -->` enclose the table of `article`. */
const schemas = new Map<string, z.ZodObject>([
  ['article', articleSchema],
  ['name', nameSchema],
  ['section', sectionSchema],
  ['topic', topicSchema],
  ['series', seriesSchema],
  ['author', authorSchema],
  ['page', pageSchema],
  ['site', siteSchema],
  ['front', frontSchema],
  ['frontStory', frontStorySchema],
  ['frontRow', frontRowSchema],
  ['frontBanner', frontBannerSchema],
  ['figure', figureSchema],
]);

const cell = (text: string) => text.replace(/\|/g, '\\|');

function keyTable(schema: z.ZodObject): string {
  const rows = keyRows(schema).map(
    ({ key, required, description, example }) =>
      `| \`${key}\` | ${required ? 'yes' : ''} | ${cell(description)} | \`${cell(example)}\` |`,
  );
  return ['| Key | Required | What it holds | Example |', '|---|---|---|---|', ...rows].join('\n');
}

/**
 * Replaces each table in a markdown text by the one of its schema, and formats the text.
 *
 * @throws PublicationError if there is no schema of the name that a table asks for
 */
export async function withKeyTables(text: string): Promise<string> {
  const updated = text.replace(
    /<!-- keys:(\w+) -->[\s\S]*?<!-- \/keys -->/g,
    (_table, name: string, offset: number) => {
      const schema = schemas.get(name);
      if (schema) return `<!-- keys:${name} -->\n\n${keyTable(schema)}\n\n<!-- /keys -->`;
      const line = text.slice(0, offset).split('\n').length;
      const parameters = { table: name, known: [...schemas.keys()] };
      const place = { file: keyTablesFile, line };
      throw new PublicationError([problem('unknownKeyTable', place, parameters)]);
    },
  );
  const options = await prettier.resolveConfig(keyTablesFile);
  return prettier.format(updated, { ...options, filepath: keyTablesFile });
}
