/** The tables of keys in the README, from the schemas. */
import type { z } from 'astro/zod';
import { articleSchema } from '../schemas/article.ts';
import { authorSchema } from '../schemas/author.ts';
import { keyRows } from '../schemas/explain.ts';
import { nameSchema } from '../schemas/name.ts';
import { pageSchema } from '../schemas/page.ts';
import { sectionSchema } from '../schemas/section.ts';
import { siteSchema } from '../schemas/site.ts';

/** Which table stands between which marks: `<!-- keys:article -->` … `<!-- /keys -->`. */
const schemas: Record<string, z.ZodObject> = {
  article: articleSchema,
  name: nameSchema,
  section: sectionSchema,
  author: authorSchema,
  page: pageSchema,
  site: siteSchema,
};

const cell = (text: string) => text.replace(/\|/g, '\\|');

function keyTable(schema: z.ZodObject): string {
  const rows = keyRows(schema).map(
    ({ key, required, description, example }) =>
      `| \`${key}\` | ${required ? 'yes' : ''} | ${cell(description)} | \`${cell(example)}\` |`,
  );
  return ['| key | needed | what it holds | example |', '|---|---|---|---|', ...rows].join('\n');
}

/** Puts the tables of today's schemas between their marks. @throws if a mark names no schema */
export function withKeyTables(readme: string): string {
  return readme.replace(/<!-- keys:(\w+) -->[\s\S]*?<!-- \/keys -->/g, (_marked, name: string) => {
    const schema = schemas[name];
    if (!schema) throw new Error(`README.md asks for the keys of ${name}, which has no schema`);
    return `<!-- keys:${name} -->\n\n${keyTable(schema)}\n\n<!-- /keys -->`;
  });
}
