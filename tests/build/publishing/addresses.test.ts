/** Addresses that pages had before, and those that would vanish. */
import { readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { article } from '../../support/papers/articles.ts';
import { attribute, readPage } from '../../support/built/pages.ts';
import { buildSite, emptyContent, type Site } from '../../support/sites/site.ts';

const environment = { BASE_PATH: '/sub/dir/', SOURCE_DATE_EPOCH: '1600000000' };
const record = 'content/addresses.txt';

let site: Site;

beforeAll(async () => {
  site = await buildSite(
    {
      ...emptyContent,
      ...article({ keys: { formerly: '[/2019/old, /2019/größe/, /old.html]' } }),
      ...article({ slug: 'linking', body: 'See [there](/2019/old/).' }),
      ...article({ slug: 'a-draft', keys: { draft: 'true', formerly: '[/2019/draft/]' } }),
      'content/sections/world.md':
        '---\ntitle: World\ndescription: Abroad.\nformerly: [/abroad/]\n---\n',
      'public/_redirects': '# Ours.\n/blog/* /news/ 302\n',
      [record]: '# One a line.\n/news/linking/\n',
    },
    environment,
  );
  return () => site.remove();
});

const readRecord = () => readFile(path.join(site.root, record), 'utf8');

describe('a former address', () => {
  it.each(['2019/old/index.html', '2019/größe/index.html', 'old.html'])(
    'forwards without a script and names the page as it is now: %s',
    async (file) => {
      const page = await readPage(site, file);
      expect(page.all('script')).toEqual([]);
      const refresh = page.one('meta', { 'http-equiv': 'refresh' });
      expect(attribute(refresh, 'content')).toBe('0; url=/sub/dir/news/a-story/');
      const canonical = page.one('link', { rel: 'canonical' });
      expect(attribute(canonical, 'href')).toBe('https://test.example/sub/dir/news/a-story/');
      expect(attribute(page.one('a'), 'href')).toBe('/sub/dir/news/a-story/');
      expect(page.all('meta', { name: 'robots', content: 'noindex' })).toHaveLength(1);
    },
  );

  it('is that of any kind of entry, but of no draft', async () => {
    const built = await site.built();
    expect(built).toContain('abroad/index.html');
    expect(built).not.toContain('2019/draft/index.html');
  });

  it('is in no sitemap', async () => {
    const sitemap = await site.read('sitemap-0.xml');
    expect(sitemap).toContain('/sub/dir/news/a-story/');
    expect(sitemap).not.toMatch(/2019|abroad|old/);
  });

  it('is a rule for hosts, after those of the publisher', async () => {
    expect((await site.read('_redirects')).split('\n')).toEqual([
      '# Ours.',
      '/blog/* /news/ 302',
      '/sub/dir/abroad/ /sub/dir/sections/world/ 301',
      '/sub/dir/2019/old/ /sub/dir/news/a-story/ 301',
      '/sub/dir/2019/gr%C3%B6%C3%9Fe/ /sub/dir/news/a-story/ 301',
      '/sub/dir/old.html /sub/dir/news/a-story/ 301',
      '',
    ]);
  });
});

describe('the record of addresses', () => {
  it('has what the build has published, sorted, under its comments', async () => {
    expect((await readRecord()).split('\n')).toEqual([
      '# One a line.',
      '/about/',
      '/authors/desk/',
      '/news/a-story/',
      '/news/linking/',
      '/sections/world/',
      '',
    ]);
  });

  it('is only compared by a check, which publishes nothing', async () => {
    await site.write(article({ slug: 'checked' }));
    const checked = await site.check(environment);
    expect(checked.output).toContain('content/addresses.txt lacks 1 new address');
    const record = await readRecord();
    expect(record).not.toContain('/news/checked/');
    await site.write({
      'content/addresses.txt': record.replace('/news/linking/', '/news/checked/\n/news/linking/'),
    });
  });

  it('stops a build from which an address has vanished, and says what can be done', async () => {
    const file = (slug: string) => path.join(site.root, `content/articles/${slug}.md`);
    await rename(file('checked'), file('checked-again'));
    const { code, output } = await site.build(environment);
    expect(code).not.toBe(0);
    expect(output).toContain(
      'content/addresses.txt:5 lists /news/checked/, and there is nothing at that address any more.',
    );
    expect(output).toContain(
      'add formerly: [/news/checked/] to content/articles/checked-again.md. If the story is taken back, restore its file and add withdrawn:',
    );
  });

  it('is content with an address that forwards, and builds as a clean build does', async () => {
    await site.write(article({ slug: 'checked-again', keys: { formerly: '[/news/checked/]' } }));
    const { code, output } = await site.build(environment);
    expect(code, output).toBe(0);
    const incremental = await site.hashes();
    await site.forgetBuilds('program', 'cards', 'pictures');
    expect((await site.build(environment)).code).toBe(0);
    expect(await site.hashes()).toEqual(incremental);
    expect(await site.built()).toContain('news/checked/index.html');
  });

  it('tells of a story that has become a draft again', async () => {
    await site.write(article({ slug: 'linking', keys: { draft: 'true' } }));
    const { output } = await site.check(environment);
    expect(output).toContain(
      'lists /news/linking/, and content/articles/linking.md is a draft again',
    );
    await site.write(article({ slug: 'linking' }));
  });
});
