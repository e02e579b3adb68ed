import { describe, expect, it } from 'vitest';
import { checkRecord } from '../../../../src/source/check/check-record.ts';
import { codesWithLines } from '../../samples.ts';

const recordOf = (addresses: readonly string[]) => ({
  comments: [],
  problems: [],
  addresses: new Map(addresses.map((address, index) => [address, index + 1])),
});

const filesOf = (...slugs: string[]) =>
  new Map(slugs.map((slug) => [`/news/${slug}/`, `content/articles/${slug}.md`]));

function check(
  recorded: readonly string[],
  files: ReadonlyMap<string, string>,
  others: string[] = [],
  heldBack: ReadonlyMap<string, 'draft' | 'scheduled'> = new Map(),
) {
  const present = {
    addresses: new Set([...files.keys(), ...others]),
    heldBack,
    files,
  };
  return checkRecord(recordOf(recorded), present);
}

describe('checkRecord', () => {
  it('finds nothing where there is a page, a forward or a file of the publisher', () => {
    const recorded = ['/news/a/', '/2019/old/', '/own/'];
    expect(check(recorded, filesOf('a'), ['/2019/old/', '/own/index.html'])).toEqual([]);
  });

  it('names the file that has most likely taken the place', () => {
    const [one] = check(['/news/a-bridge/'], filesOf('a-bridge-opens'));
    expect(one?.fix).toContain(
      'add formerly: [/news/a-bridge/] to content/articles/a-bridge-opens.md',
    );
    const [other] = check(['/news/a-bridge/'], filesOf('otters', 'a-bridges'));
    expect(other?.fix).toContain('to content/articles/a-bridges.md');
    const [neither] = check(['/news/a-bridge/'], filesOf('otters', 'rain'));
    expect(neither?.fix).toContain('to the file that takes its place');
  });

  it.each(['a-flood', 'floods-of-2027', 'a-bridge-over-the-river-opens', 'bridge-2'])(
    'names no file that only happens to be new: %s',
    (slug) => {
      const [found] = check(['/news/a-bridge/'], filesOf(slug));
      expect(found?.fix).toContain('to the file that takes its place');
    },
  );

  it('tells of withdrawals for stories alone', () => {
    const [story, name] = check(['/news/a/', '/people/b/'], filesOf());
    expect(story?.fix).toContain('withdrawn:');
    expect(name?.fix).not.toContain('withdrawn:');
  });

  it.each([
    ['draft', 'content/articles/a.md is a draft again', 'remove draft: true'],
    ['scheduled', 'content/articles/a.md is not to be published yet', 'the date in “published”'],
  ] as const)('tells of a story that is held back: %s', (state, what, fix) => {
    const [one, ...more] = check(['/news/a/'], filesOf('a'), [], new Map([['/news/a/', state]]));
    expect(more).toEqual([]);
    expect(one?.what).toContain(what);
    expect(one?.fix).toContain(fix);
  });

  it('names the first of many, and counts the others', () => {
    const recorded = Array.from({ length: 5000 }, (_, at) => `/news/story-${at}/`);
    const found = check(recorded, filesOf());
    expect(found).toHaveLength(21);
    expect(codesWithLines(found).at(-1)).toBe('more-vanished:21');
    expect(found.at(-1)?.what).toContain('4980 more');
  });
});
