/** Stories that are taken back: what is left of them in a build after one that published them. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { article } from '../../support/papers/articles.ts';
import { attribute, readPage, words } from '../../support/built/pages.ts';
import { picture } from '../../support/papers/pictures.ts';
import { buildSite, emptyContent, type Files, type Site } from '../../support/sites/site.ts';

const environment = { SOURCE_DATE_EPOCH: String(Date.parse('2020-06-01T12:00:00Z') / 1000) };

/** A word that no other file has. No ending that a stemmer would cut. */
function inventedWord(number: number): string {
  const consonants = 'bdfgkmpvz';
  const vowels = 'aou';
  const syllable = (value: number) =>
    (consonants[value % 9] ?? '') + (vowels[Math.floor(value / 9) % 3] ?? '');
  return `x${syllable(number % 27)}${syllable(Math.floor(number / 27))}${syllable((number * 7) % 27)}k`;
}

/** A story whose parts are made of words of its own, from the first number on. */
async function story(slug: string, first: number): Promise<{ files: Files; used: string[] }> {
  const used: string[] = [];
  const next = (count: number) => {
    const fresh = Array.from({ length: count }, (_, at) => inventedWord(first + used.length + at));
    used.push(...fresh);
    return fresh.join(' ');
  };
  const picked = `${next(1)}-photo`;
  const drawn = `${next(1)}-drawing`;
  const keys = {
    headline: `A ${next(3)}`,
    shortHeadline: next(2),
    dek: `A ${next(4)}.`,
    kicker: next(2),
    byline: `[desk, A ${next(1)}]`,
    additionalReporting: `[A ${next(1)}]`,
    dateline: next(1),
    topics: '[floods]',
    people: '[asma-khan]',
    summary: `[${next(3)}]`,
    image: `{ file: ./${picked}.png, alt: ${next(2)}, credit: ${next(1)}, caption: ${next(2)} }`,
    sources: `[{ title: ${next(2)}, publisher: ${next(1)} }]`,
    corrections: `[{ at: 2020-05-05T10:00:00Z, text: ${next(2)}, was: ${next(1)}, now: ${next(1)} }]`,
    updates: `[{ at: 2020-05-05T10:00:00Z, text: ${next(2)} }]`,
  };
  const body = [
    `Asma Khan ${next(20)}.`,
    '## Later',
    `## The ${next(2)}`,
    `![${next(2)}](./${drawn}.png "${next(2)}")`,
    `- ${next(5)}\n- ${next(5)}`,
    `> ${next(10)}`,
    `| ${next(1)} | ${next(1)} |\n| - | - |\n| ${next(1)} | ${next(1)} |`,
    `More.[^1] ${next(20)}\n\n[^1]: ${next(5)}`,
  ].join('\n\n');
  return {
    used,
    files: {
      ...article({ slug, keys, body }),
      [`content/articles/${picked}.png`]: await picture(700, 400),
      [`content/articles/${drawn}.png`]: await picture(300, 200),
    },
  };
}

/** The bytes of a file and everything that is compressed in them, as text. */
function readable(bytes: Buffer, file: string): string {
  const plain = bytes.toString('latin1');
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return plain + readable(gunzipSync(bytes), '');
  return file.endsWith('.br') ? plain + brotliDecompressSync(bytes).toString('latin1') : plain;
}

/** The words, of some, that are anywhere in the published files or their names. */
async function published({ root, built }: Site, some: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const file of await built()) {
    const text = file + readable(await readFile(path.join(root, 'dist', file)), file).toLowerCase();
    for (const word of some) if (text.includes(word)) found.add(word);
  }
  return found;
}

const withdrawal =
  'withdrawn: { at: 2020-05-20T10:00:00Z, reason: The letter was forged. }\n---\n\n';
const slugs = ['first-gone', 'second-gone'];

describe('stories that were published and are withdrawn', () => {
  let site: Site;
  let used: string[];
  let before: Set<string>;
  let output: string;
  let stories: Files;

  beforeAll(async () => {
    const first = await story('first-gone', 0);
    const second = await story('second-gone', 300);
    used = [...first.used, ...second.used];
    stories = { ...first.files, ...second.files };
    site = await buildSite(
      {
        ...emptyContent,
        ...stories,
        ...article({
          slug: 'other',
          keys: {
            corrections:
              "[{ at: 2020-05-05T10:00:00Z, text: '[There](/news/first-gone/#later) and [the ruling](ruling.pdf).' }]",
          },
          body: 'Asma Khan came. See [it](/news/first-gone/).',
        }),
        'content/articles/ruling.pdf': '%PDF-1.7\n%%EOF',
        'content/topics/floods.md': '---\ntitle: Floods\ndescription: Water.\n---\n',
        'content/people/asma-khan.md': '---\nname: Asma Khan\nrole: Poet\n---\n\nA poet.\n',
        'content/addresses.txt': '',
      },
      environment,
    );
    before = await published(site, used);
    for (const slug of slugs) {
      await site.patch(`content/articles/${slug}.md`, '---\n\n', withdrawal);
    }
    const outcome = await site.build(environment);
    output = outcome.output;
    expect(outcome.code, output).toBe(0);
    return () => site.remove();
  });

  it('are gone from every byte, decompressed, with each of 200 words', async () => {
    expect(new Set(used).size).toBe(used.length);
    expect(before.size).toBeGreaterThanOrEqual(200);
    expect([...(await published(site, used))]).toEqual([]);
  });

  it('leave a dated notice at their addresses, which search engines do not list', async () => {
    const page = await readPage(site, 'news/first-gone/index.html');
    expect(words(page.one('h1'))).toBe('Story withdrawn');
    expect(words(page.one('main'))).toContain('4 May 2020 was withdrawn on 20 May 2020');
    expect(words(page.one('main'))).toContain('The letter was forged.');
    expect(page.all('meta', { name: 'robots', content: 'noindex' })).toHaveLength(1);
    expect(await site.read('sitemap-0.xml')).not.toContain('-gone/');
  });

  it('are named as withdrawn by links and by the list of corrections', async () => {
    const other = await readPage(site, 'news/other/index.html');
    expect(words(other.one('div', { class: 'story-text prose' }))).toContain('it (withdrawn)');
    expect(output).toContain('content/articles/other.md:10 links to /news/first-gone/');
    expect(output).toContain('content/articles/first-gone.md is not public: withdrawn');
    const list = await readPage(site, 'corrections/index.html');
    for (const page of [other, list]) {
      const correction = page.all('a').find((link) => words(link) === 'There');
      expect(correction && attribute(correction, 'href')).toBe('/news/first-gone/');
      expect(words(page.one('main'))).toContain('There (withdrawn) and the ruling (PDF, 1 kB).');
    }
    expect(await site.built()).toContainEqual(
      expect.stringMatching(/^_astro\/[0-9a-f]{8}\/ruling\.pdf$/),
    );
    const links = list.all('a').filter((link) => words(link) === 'Story withdrawn');
    expect(links).toHaveLength(2);
    const archive = await readPage(site, 'news/index.html');
    expect(archive.all('h2').map(words)).toEqual([
      'Story withdrawn',
      'A test story',
      'Story withdrawn',
    ]);
  });

  it('stop the build where a front or another story names them', async () => {
    await site.write({
      'content/front.yaml': 'lead:\n  story: first-gone\n',
      ...article({ slug: 'naming', keys: { related: '[second-gone]' } }),
    });
    const found = await site.check(environment);
    expect(found.output).toContain(
      'content/front.yaml:2 names “first-gone” under “lead”, which is withdrawn',
    );
    expect(found.output).toContain(
      'content/articles/naming.md:7 names “second-gone” under “related”, which is withdrawn',
    );
    await site.write({ 'content/front.yaml': null, 'content/articles/naming.md': null });
  });

  it('leave the same as a clean build, whose names, search and pictures never had them', async () => {
    const kept = await site.hashes();
    await site.forgetBuilds('program');
    expect((await site.build(environment)).code).toBe(0);
    expect(await site.hashes()).toEqual(kept);

    const never = Object.fromEntries(Object.keys(stories).map((file) => [file, null]));
    await site.write({ ...never, 'content/addresses.txt': null });
    await site.patch('content/articles/other.md', 'See [it](/news/first-gone/).', 'See it.');
    await site.patch('content/articles/other.md', '[There](/news/first-gone/#later)', 'There');
    await site.forgetBuilds('program');
    expect((await site.build(environment)).code).toBe(0);
    const clean = await site.hashes();
    const shared = (file: string) =>
      /^(lexicon|people|sections|topics|_astro|rss|sitemap)/.test(file);
    const only = (hashes: Record<string, string>) =>
      Object.fromEntries(Object.entries(hashes).filter(([file]) => shared(file)));
    expect(only(kept)).toEqual(only(clean));
  });
});
