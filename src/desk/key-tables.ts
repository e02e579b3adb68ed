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
import { embedSchema } from '../schemas/directives/embed.ts';
import { figureSchema } from '../schemas/directives/figure.ts';
import { gallerySchema } from '../schemas/directives/gallery.ts';
import { noteSchema } from '../schemas/directives/note.ts';
import { quoteSchema } from '../schemas/directives/quote.ts';
import { keyRows } from '../schemas/keys/key-schema.ts';
import { nameSchema } from '../schemas/name.ts';
import { passageSchema } from '../schemas/directives/passage.ts';
import { pageSchema } from '../schemas/page.ts';
import { sectionSchema } from '../schemas/section.ts';
import { seriesSchema } from '../schemas/series.ts';
import { siteSchema } from '../schemas/site.ts';
import { topicSchema } from '../schemas/topic.ts';

/** The files that contain the tables, from the project's root. */
export const keyTablesFiles = ['content/README.md', 'content/directives.md'] as const;

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
  ['gallery', gallerySchema],
  ['quote', quoteSchema],
  ['embed', embedSchema],
  ['passage', passageSchema],
  ['note', noteSchema],
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
 * @param file the file of the text, from the project's root
 * @throws PublicationError if there is no schema of the name that a table asks for
 */
export async function withKeyTables(text: string, file: string): Promise<string> {
  const updated = text.replace(
    /<!-- keys:(\w+) -->[\s\S]*?<!-- \/keys -->/g,
    (_table, name: string, offset: number) => {
      const schema = schemas.get(name);
      if (schema) return `<!-- keys:${name} -->\n\n${keyTable(schema)}\n\n<!-- /keys -->`;
      const line = text.slice(0, offset).split('\n').length;
      const parameters = { table: name, known: [...schemas.keys()] };
      const place = { file, line };
      throw new PublicationError([problem('unknownKeyTable', place, parameters)]);
    },
  );
  const options = await prettier.resolveConfig(file);
  return prettier.format(updated, { ...options, filepath: file });
}
