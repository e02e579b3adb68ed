/** A minimal Eleventy site: one layout, and a front page with the newest stories. */
import path from 'node:path';
import { measureName, type BuilderPlan } from '../builds/builder.ts';
import { measuredRun, type Command } from '../builds/measured-run.ts';
import { installPeer } from './install.ts';
import { pagefindStep } from './pagefind.ts';
import { writePeerSite, type PeerFiles } from './peer-site.ts';

/** `with ids`: Eleventy's own plugin gives each heading an id, as our engine does. */
type Variant = 'minimal' | 'with ids';

const names: Record<Variant, string> = {
  minimal: measureName,
  'with ids': 'Eleventy 3.1, ids of headings',
};

const folders = `{ dir: { input: 'content', includes: '../layouts', output: 'dist' } }`;

const settings: Record<Variant, string> = {
  minimal: `export default () => (${folders});\n`,
  'with ids': `import { IdAttributePlugin } from '@11ty/eleventy';

export default (settings) => {
  settings.addPlugin(IdAttributePlugin);
  return ${folders};
};
`,
};

const files: PeerFiles = {
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

/** Measures its pages, and for the minimal variant Pagefind on these. */
export function eleventy(variant: Variant): BuilderPlan {
  const name = names[variant];
  return {
    name,
    async prepare(publication, articles) {
      const packages = await installPeer('eleventy');
      await installPeer('pagefind');
      const root = path.join(packages, variant.replace(' ', '-'));
      const layout = {
        posts: 'content/stories',
        files: { ...files, 'eleventy.config.mjs': settings[variant] },
        traces: ['dist', '.cache'],
      };
      const site = await writePeerSite(root, { publication, articles }, layout);
      const program = path.join(packages, 'node_modules/@11ty/eleventy/cmd.cjs');
      const command: Command = { line: [process.execPath, program, '--quiet'], folder: root };
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
          ...(variant === 'minimal' ? [pagefindStep(root)] : []),
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
