/** Eleventy with as little as makes a site: one layout, and a front page with the newest stories. */
import path from 'node:path';
import type { BuilderPlan } from '../builder.ts';
import { measuredRun, type Command } from '../measured-run.ts';
import { installPeer } from './install.ts';
import { pagefindStep } from './pagefind.ts';
import { writePeerSite, type PeerFiles } from './peer-site.ts';

export const eleventyName = 'Eleventy 3.1, minimal';

const files: PeerFiles = {
  'eleventy.config.mjs': `export default () => ({
  dir: { input: 'content', includes: '../layouts', output: 'dist' },
});
`,
  'layouts/story.njk': `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{{ title }}</title>
<meta name="description" content="{{ description }}">
</head>
<body>
<header><a href="/">The Sample</a></header>
<main>
<h1>{{ title }}</h1>
<p>{{ description }}</p>
<time datetime="{{ date.toISOString() }}">{{ date.toDateString() }}</time>
{{ content | safe }}
</main>
</body>
</html>
`,
  'content/stories/stories.json': `${JSON.stringify({
    layout: 'story.njk',
    tags: 'stories',
    permalink: '/stories/{{ page.fileSlug }}/',
  })}\n`,
  'content/front.njk': `---
permalink: /
---
<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>The Sample</title></head>
<body>
<main>
<h1>The Sample</h1>
<ul>
{%- for story in collections.stories | reverse %}{% if loop.index <= 20 %}
<li><a href="{{ story.url }}">{{ story.data.title }}</a></li>
{%- endif %}{% endfor %}
</ul>
</main>
</body>
</html>
`,
};

/** Its pages, and Pagefind on them. */
export const eleventy: BuilderPlan = {
  name: eleventyName,
  async prepare(publication, articles) {
    const packages = await installPeer('eleventy');
    await installPeer('pagefind');
    const root = path.join(packages, 'site');
    const layout = { posts: 'content/stories', files, traces: ['dist', '.cache'] };
    const site = await writePeerSite(root, { publication, articles }, layout);
    const program = path.join(packages, 'node_modules/@11ty/eleventy/cmd.cjs');
    const command: Command = { line: [process.execPath, program, '--quiet'], folder: root };
    return {
      name: eleventyName,
      steps: [
        {
          task: 'pages',
          async run() {
            await site.makeCold();
            return measuredRun(command);
          },
        },
        pagefindStep(root),
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
