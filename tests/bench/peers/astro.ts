/** Astro as a plain blog: a collection, a page for each story, a list of all, a feed and a sitemap. */
import path from 'node:path';
import type { BuilderPlan } from '../builds/builder.ts';
import { measuredRun, type Command } from '../builds/measured-run.ts';
import { installPeer } from './install.ts';
import { writePeerSite, type PeerFiles } from './peer-site.ts';

type Processor = 'default' | 'unified';

const names: Record<Processor, string> = {
  default: 'Astro 7.3, plain blog',
  unified: 'Astro 7.3, remark and rehype-slug',
};

const settings: Record<Processor, string> = {
  default: `import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

export default defineConfig({ site: 'https://sample.example', integrations: [sitemap()] });
`,
  unified: `import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import rehypeSlug from 'rehype-slug';

export default defineConfig({
  site: 'https://sample.example',
  integrations: [sitemap()],
  markdown: { processor: unified({ rehypePlugins: [rehypeSlug] }) },
});
`,
};

const files: PeerFiles = {
  'package.json': '{ "private": true, "type": "module" }\n',
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const stories = defineCollection({
  loader: glob({ base: './src/content/stories', pattern: '**/*.md' }),
  schema: z.object({
    title: z.string(),
    description: z.string(),
    date: z.coerce.date(),
    section: z.string(),
  }),
});

export const collections = { stories };
`,
  'src/layouts/page.astro': `---
const { title, description } = Astro.props;
---
<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>{title}</title>
    <meta name="description" content={description} />
    <link rel="canonical" href={new URL(Astro.url.pathname, Astro.site)} />
  </head>
  <body>
    <header><a href="/">The Sample</a></header>
    <main><slot /></main>
  </body>
</html>
`,
  'src/pages/index.astro': `---
import Page from '../layouts/page.astro';
---
<Page title="The Sample" description="Made up.">
  <h1>The Sample</h1>
  <a href="/stories/">All stories</a>
</Page>
`,
  'src/pages/stories/index.astro': `---
import { getCollection } from 'astro:content';
import Page from '../../layouts/page.astro';
const stories = (await getCollection('stories')).sort((a, b) => +b.data.date - +a.data.date);
---
<Page title="All stories" description="All of them.">
  <ul>
    {stories.map(({ id, data }) => <li><a href={\`/stories/\${id}/\`}>{data.title}</a></li>)}
  </ul>
</Page>
`,
  'src/pages/stories/[...slug].astro': `---
import { getCollection, render } from 'astro:content';
import Page from '../../layouts/page.astro';

export async function getStaticPaths() {
  const stories = await getCollection('stories');
  return stories.map((story) => ({ params: { slug: story.id }, props: { story } }));
}

const { story } = Astro.props;
const { title, description, date } = story.data;
const { Content } = await render(story);
---
<Page title={title} description={description}>
  <h1>{title}</h1>
  <p>{description}</p>
  <time datetime={date.toISOString()}>{date.toDateString()}</time>
  <Content />
</Page>
`,
  'src/pages/rss.xml.js': `import rss from '@astrojs/rss';
import { getCollection } from 'astro:content';

export async function GET({ site }) {
  const stories = await getCollection('stories');
  return rss({
    title: 'The Sample',
    description: 'Made up.',
    site,
    items: stories.map(({ id, data }) => ({
      title: data.title,
      description: data.description,
      pubDate: data.date,
      link: \`/stories/\${id}/\`,
    })),
  });
}
`,
};

/** @param processor of markdown: Astro's default, or remark and rehype */
export function astroBlog(processor: Processor): BuilderPlan {
  const name = names[processor];
  return {
    name,
    async prepare(publication, articles) {
      const packages = await installPeer('astro');
      const root = path.join(packages, processor);
      const site = await writePeerSite(
        root,
        { publication, articles },
        {
          posts: 'src/content/stories',
          files: { ...files, 'astro.config.mjs': settings[processor] },
          traces: ['dist', '.astro', 'node_modules'],
        },
      );
      const program = path.join(packages, 'node_modules/astro/bin/astro.mjs');
      const command: Command = { line: [process.execPath, program, 'build'], folder: root };
      return {
        name,
        steps: [
          {
            task: 'pages',
            async run() {
              await site.makeCold();
              return measuredRun(command);
            },
          },
          {
            task: 'newest',
            async run(round) {
              await site.edit(round);
              return measuredRun(command);
            },
          },
        ],
      };
    },
  };
}
