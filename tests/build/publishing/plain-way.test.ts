/** The plain way and the accelerated one make the same site. */
import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { article, articles } from '../../support/papers/articles.ts';
import { patchEngine } from '../../support/sites/patch-engine.ts';
import { documentedDirectives } from '../../support/papers/documented-directives.ts';
import { furnishedPaper } from '../../support/papers/furnished-paper.ts';
import { picture } from '../../support/papers/pictures.ts';
import { siteEnvironment } from '../../support/sites/commands.ts';
import { buildSite, type Site } from '../../support/sites/site.ts';

const run = promisify(execFile);
const environment = {
  SOURCE_DATE_EPOCH: '1600000000',
  BASE_PATH: '/sub/dir/',
};
const accelerators = 'src/publish/accelerate';
const versions = `${accelerators}/program/astro-versions.ts`;
const broken = article({ slug: 'broken', keys: { section: 'nowhere' } });

/** What systems and office programs leave in folders. */
const systemFiles = [
  ...['Thumbs.db', '.DS_Store', 'desktop.ini', '~$story.docx', '._report.html'],
  ...['files/thumbs.db', 'files/.DS_Store', 'files/Desktop.ini', 'files/~$a.xlsx', 'files/._a.pdf'],
];

let site: Site;
/** Hash of each file of the accelerated build. */
let accelerated: Record<string, string>;

async function build(): Promise<string> {
  await site.forgetBuilds('program', 'cards', 'pictures');
  const { code, output } = await site.run('build', environment);
  expect(code, output).toBe(0);
  return output;
}

beforeAll(async () => {
  site = await buildSite(
    {
      ...furnishedPaper(),
      ...(await documentedDirectives()),
      ...articles(30),
      ...article({
        slug: 'road',
        keys: { image: '{ file: ./road.png, alt: A road, credit: A. Khan }' },
        body: 'Zia Barak met [Khan](/news/gone/).\n\n![A bridge](./bridge.png)\n\n## Then\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\nA note.[^1]\n\n[^1]: Here.',
      }),
      ...article({
        slug: 'draft',
        keys: { draft: 'true', image: '{ file: ./secret.png, alt: A secret, credit: A. Khan }' },
      }),
      ...article({
        slug: 'amended',
        keys: {
          formerly: '[/2019/road/, /old.html]',
          corrections: [
            '[{ at: 2020-05-05T10:00:00Z, text: A town., was: Bolduk, now: Boldak, paragraph: One },',
            "{ at: 2020-09-13T00:00:00Z, kind: editor's-note, text: A note. }]",
          ].join(' '),
          updates: '[{ at: 2020-05-06T10:00:00Z, text: More., paragraph: Two }]',
        },
        body: 'One.\n\nTwo.\n\nThree.',
      }),
      ...article({
        slug: 'gone',
        keys: { withdrawn: '{ at: 2020-05-20T10:00:00Z, reason: It was forged. }' },
      }),
      'content/articles/road.png': await picture(1700, 300),
      'content/articles/bridge.png': await picture(500, 400),
      'content/articles/secret.png': await picture(300, 300),
      'content/people/zia-barak.md': '---\nname: Zia Barak\nrole: Poet\n---\n\nA poet.\n',
      'public/.well-known/security.txt': 'Contact: mailto:desk@test.example',
      ...Object.fromEntries(systemFiles.map((name) => [`public/${name}`, 'x'])),
      ...Object.fromEntries(systemFiles.map((name) => [`content/articles/${name}`, 'x'])),
      'public/files/report.html': '<a href="/nowhere/">the publisher’s own page</a>',
    },
    environment,
  );
  accelerated = await site.hashes();
  return () => site.remove();
});

it('no build publishes what systems leave in folders', () => {
  const files = Object.keys(accelerated);
  expect(files).toContain('.well-known/security.txt');
  expect(files).toContain('files/report.html');
  const left = files.filter((file) => /(^|\/)(thumbs|\.ds_store|desktop\.ini|~\$|\._)/i.test(file));
  expect(left).toEqual([]);
});

it('an untested version of Astro makes the same site and says so in one line', async () => {
  const { version } = JSON.parse(
    await readFile(path.join(site.root, 'node_modules/astro/package.json'), 'utf8'),
  ) as { version: string };
  await patchEngine(site, versions, `'${version}'`, `'0.0.1'`);
  const notices = (await build()).split('\n').filter((line) => line.includes('Astro'));
  expect(notices).toEqual([
    expect.stringMatching(/^Astro [\d.]+ is not among the versions tested/),
  ]);
  expect(await site.hashes()).toEqual(accelerated);
});

it('a page program that cannot be opened gives way to Astro', async () => {
  const program = `${accelerators}/program/page-program.ts`;
  const pieces = ["'prerender-entry.'", "'another-entry.'"] as const;
  await patchEngine(site, program, ...pieces, environment);
  expect(await build()).toMatch(
    /^The page program cannot be used \(.+\): Astro renders all pages\.$/m,
  );
  expect(await site.hashes()).toEqual(accelerated);
});

it('npx astro build makes the same site', async () => {
  await site.forgetBuilds();
  const options = { cwd: site.root, env: siteEnvironment(environment) };
  await run('npx', ['astro', 'build'], options);
  expect(await site.hashes()).toEqual(accelerated);
});

it('npx astro build publishes nothing if the content has problems', async () => {
  await site.forgetBuilds('program', 'cards', 'pictures');
  await site.write(broken);
  onTestFinished(() => site.write({ 'content/articles/broken.md': null }));
  const options = { cwd: site.root, env: siteEnvironment(environment) };
  await expect(run('npx', ['astro', 'build'], options)).rejects.toThrow(
    /content\/articles\/broken\.md:\d+/,
  );
  expect(await site.built()).toEqual([]);
});

// The last two: they remove the folder for good.

it('with a bug in place of all accelerators the site is the same, and the bug is reported', async () => {
  await rm(path.join(site.root, accelerators), { recursive: true });
  await site.write({ [`${accelerators}/accelerator.ts`]: "throw new Error('the test');" });
  const output = await build();
  expect(output).toContain('a bug in its own code: the test');
  expect(output).toMatch(/^This build takes the plain way: /m);
  expect(await site.hashes()).toEqual(accelerated);
});

it('without their folder a build takes the plain way', async () => {
  await rm(path.join(site.root, accelerators), { recursive: true });
  await site.write(broken);
  const { code, output } = await site.run('build', environment);
  expect(output).toMatch(/^This build takes the plain way: the accelerators are not there\.$/m);
  expect(output).toContain('content/articles/broken.md:');
  expect(code).toBe(1);
  expect(await site.hashes()).toEqual(accelerated);
});
