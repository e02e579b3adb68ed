import { expect, it, onTestFinished } from 'vitest';
import { corpusPaper, readCorpus } from '../support/papers/corpus.ts';
import { parsePage } from '../support/built/pages.ts';
import { seenLines } from '../support/built/seen-lines.ts';
import { buildSite, makeSite } from '../support/sites/site.ts';

const corpus = readCorpus();

it('a paper of the corpus has every word of each text on its page, and no other', async () => {
  const texts = corpus.filter(({ page }) => page);
  const site = await buildSite(await corpusPaper(texts));
  onTestFinished(() => site.remove());
  const found: Record<string, readonly string[]> = {};
  for (const { name, file } of texts) {
    const slug = file.replace(/^content\/articles\/|\.md$/g, '');
    const page = parsePage(await site.read(`news/${slug}/index.html`));
    found[name] = seenLines(page.one('div', { class: 'story-text prose' }));
  }
  expect(found).toEqual(Object.fromEntries(texts.map(({ name, page }) => [name, page])));
});

it('a build of the texts that stop reports them all, in a line each, and publishes nothing', async () => {
  const texts = corpus.filter(({ stops }) => stops);
  const site = await makeSite(await corpusPaper(texts));
  onTestFinished(() => site.remove());
  const { code, output } = await site.build();
  expect(code).not.toBe(0);
  expect(await site.built()).toEqual([]);
  const reported = Map.groupBy(
    output.matchAll(/^(content\/articles\/\S+?\.md):(\d+) .*\[([a-z-]+)\]$/gm),
    ([, file = '']) => file,
  );
  const found = texts.map(({ name, file, lineInText }) => {
    const problems = reported.get(file) ?? [];
    const lines = problems.map(([, , line, code]) => `${lineInText(Number(line))} ${code}`);
    return [name, lines.sort()];
  });
  expect(found).toEqual(texts.map(({ name, stops }) => [name, stops?.toSorted()]));
});
