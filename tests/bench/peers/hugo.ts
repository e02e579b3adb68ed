/** A minimal Hugo site, if Hugo is installed or Debian has it. */
import path from 'node:path';
import { projectRoot } from '../../support/sites/site.ts';
import type { BuilderPlan } from '../builds/builder.ts';
import { FailedRun, measuredRun, type Command } from '../builds/measured-run.ts';
import { writePeerSite, type PeerFiles } from './peer-site.ts';

const name = 'Hugo, minimal';

const files: PeerFiles = {
  'hugo.toml': `baseURL = "https://sample.example/"
languageCode = "en"
title = "The Sample"
disableKinds = ["taxonomy", "term", "RSS"]
`,
  'layouts/_default/single.html': `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{{ .Title }}</title>
<meta name="description" content="{{ .Description }}">
</head>
<body>
<header><a href="/">The Sample</a></header>
<main>
<h1>{{ .Title }}</h1>
<p>{{ .Description }}</p>
<time datetime="{{ .Date }}">{{ .Date.Format "2 January 2006" }}</time>
{{ .Content }}
</main>
</body>
</html>
`,
  'layouts/_default/list.html': `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body>
<main>
<h1>{{ .Title }}</h1>
<ul>
{{ range first 20 .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{ end }}</ul>
</main>
</body>
</html>
`,
};

async function runs(...line: [string, ...string[]]): Promise<boolean> {
  try {
    await measuredRun({ line, folder: projectRoot });
    return true;
  } catch (error) {
    if (error instanceof FailedRun) return false;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

const isRoot = () => process.getuid?.() === 0;

/** Looks for Hugo, and installs it on Debian if the user is root. @returns whether it is available */
async function findHugo(): Promise<boolean> {
  if (await runs('hugo', 'version')) return true;
  if (!isRoot() || !(await runs('apt-get', '--version'))) return false;
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', 'hugo'] as const;
  // Without an up-to-date list of packages the first attempt fails.
  const isInstalled =
    (await runs(...install)) || ((await runs('apt-get', 'update')) && (await runs(...install)));
  return isInstalled && (await runs('hugo', 'version'));
}

export const hugo: BuilderPlan = {
  name,
  async prepare(publication, articles) {
    if (!(await findHugo())) return undefined;
    const root = path.join(projectRoot, '.astro/bench/peers/hugo/site');
    const layout = { posts: 'content/stories', files, traces: ['dist', 'resources', 'cache'] };
    const site = await writePeerSite(root, { publication, articles }, layout);
    const cache = path.join(root, 'cache');
    const line = ['hugo', '--quiet', '--config', 'hugo.toml'] as const;
    const command: Command = {
      line: [...line, '--destination', 'dist', '--cacheDir', cache],
      folder: root,
    };
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
