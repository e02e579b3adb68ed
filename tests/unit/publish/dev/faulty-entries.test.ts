import { describe, expect, it } from 'vitest';
import { problem } from '../../../../src/errors/problem.ts';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';
import type { Collection } from '../../../../src/model/collections.ts';
import { faultsOf, shownEntries } from '../../../../src/publish/dev/faulty-entries.ts';
import { examineContent } from '../../../../src/source/check/examine.ts';
import { readContent } from '../../../../src/source/read/entry.ts';
import type { PublicationEntry } from '../../../../src/source/check/examine.ts';
import { createDirectory } from '../../../../src/source/written/directory.ts';
import { namedEntry, resolveNames } from '../../../../src/source/written/resolve-names.ts';
import { defaultDates } from '../../../../src/source/written/moments.ts';
import { article } from '../../../support/papers/articles.ts';
import { emptyContent } from '../../../support/sites/site.ts';

/** A file as the publication has it: undefined if its front matter has faults. */
function read(collection: Collection, file: string, text: unknown): PublicationEntry | undefined {
  const result = readContent(collection, file, Buffer.from(String(text)), defaultDates);
  if (!result.content) return undefined;
  const examined = examineContent(result, result.content, parseMarkdown(result.content.body));
  return examined.data && { ...examined, data: examined.data };
}

const known = (['sections/world', 'authors/desk'] as const).flatMap((name) => {
  const file = `content/${name}.md`;
  return read(name.startsWith('s') ? 'sections' : 'authors', file, emptyContent[file]) ?? [];
});

function story(slug: string, keys: Record<string, string> = {}, body = 'Text.') {
  const [[file, text] = ['', '']] = Object.entries(article({ slug, keys, body }));
  const entry = read('articles', file, text);
  const directory = createDirectory(known.map(namedEntry));
  const resolved = entry && { ...entry, ...resolveNames(entry, directory), data: entry.data };
  return { file, entry: resolved };
}

type Story = ReturnType<typeof story>;

function shown(stories: readonly Story[], before: readonly Story[] = [], others = known) {
  const entries = [...others, ...stories.flatMap(({ entry }) => entry ?? [])];
  const files = [...stories.map(({ file }) => file), ...others.map(({ file }) => file)];
  const found = shownEntries({
    publication: { entries, hashes: new Map(files.map((file) => [file, ''])) },
    pictures: new Set(['content/articles/road.png']),
    documents: new Set(),
    before: new Map(before.flatMap(({ file, entry }) => (entry ? [[file, entry]] : []))),
    hasText: () => true,
  });
  const articles = found.entries.filter(({ collection }) => collection === 'articles');
  return { articles, current: [...found.current].filter((file) => file.includes('/articles/')) };
}

describe('what the dev server shows of a story', () => {
  const right = story('a', { headline: 'Right' });

  it('a right one as it is', () => {
    expect(shown([right])).toMatchObject({
      articles: [{ data: { headline: 'Right' } }],
      current: [right.file],
    });
  });

  it.each([
    ['front matter has faults', story('a', { headline: '' })],
    ['text has faults', story('a', { headline: 'Wrong' }, ':::lang{fr}\nOui.')],
    ['section is not there', story('a', { headline: 'Wrong', section: 'wrold' })],
    ['author is not there', story('a', { headline: 'Wrong', byline: '[world]' })],
    ['picture is not there', story('a', { headline: 'Wrong' }, '![A](gone.png)')],
  ])('as it was before if its %s, and nothing if it is new', (_what, wrong) => {
    expect(shown([wrong], [right])).toMatchObject({
      articles: [{ data: { headline: 'Right' } }],
      current: [],
    });
    expect(shown([wrong]).current).toEqual([]);
  });

  it('as it is if only a link in it leads nowhere', () => {
    const { file } = right;
    expect(shown([story('a', {}, 'To [it](/gone/).')], [right]).current).toEqual([file]);
  });

  it('nothing if its file is gone', () => {
    expect(shown([], [right]).articles).toEqual([]);
  });

  it('without a name, a topic or a series that cannot be shown', () => {
    const listing = story('a', { people: '[gone]', topics: '[gone]', series: 'gone' });
    expect(shown([listing])).toMatchObject({
      articles: [{ data: { people: [], topics: [], series: undefined } }],
      current: [listing.file],
    });
  });

  it('nothing if its section has had faults from the start', () => {
    expect(shown([right], [], known.slice(1)).articles).toEqual([]);
  });
});

describe('the faults of a page', () => {
  const at = (file: string) => problem('emptyText', { file });
  const own = at('content/articles/a.md');
  const section = at('content/sections/world.md');
  const picture = at('content/articles/road.png');
  const { entry } = story('a', {}, '![A](road.png)');
  const references = entry?.references ?? [];

  it('are those of its file', () => {
    expect(faultsOf('content/articles/a.md', references, [own, section])).toEqual([own]);
  });

  it('are else those of what it needs', () => {
    const all = [at('content/articles/b.md'), section, picture];
    expect(faultsOf('content/articles/a.md', references, all)).toEqual([section, picture]);
  });
});
