import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';
import { checkTranslations } from '../../../../src/source/check/check-translations.ts';
import { examineContent } from '../../../../src/source/check/examine.ts';
import { readContent } from '../../../../src/source/read/entry.ts';
import { createDirectory } from '../../../../src/source/written/directory.ts';
import { namedEntry, resolveNames } from '../../../../src/source/written/resolve-names.ts';
import { defaultDates } from '../../../../src/source/written/moments.ts';
import { article } from '../../../support/papers/articles.ts';

/** A story in a language, that names others as its versions. */
function story(slug: string, language: string | undefined, ...translations: string[]) {
  const keys = { ...(language && { language }), translations: `[${translations.join(', ')}]` };
  const [[file, text] = ['', '']] = Object.entries(article({ slug, keys }));
  const read = readContent('articles', file, Buffer.from(String(text)), defaultDates);
  if (!read.content) throw new Error(file);
  return examineContent(read, read.content, parseMarkdown(read.content.body));
}

const found = (...stories: ReturnType<typeof story>[]) => {
  const directory = createDirectory(stories.map(namedEntry));
  const resolved = stories.map((one) => resolveNames(one, directory));
  return checkTranslations(resolved, 'en-GB').map(({ code, file, line, what }) => ({
    code,
    file,
    line,
    what,
  }));
};

describe('versions of a story', () => {
  it('may be in as many languages as there are', () => {
    expect(found(story('a', undefined, 'b'), story('b', 'fr', 'c'), story('c', 'ur'))).toEqual([]);
  });

  it('cannot be in the same language, if only by way of a third', () => {
    expect(found(story('a', 'fr'), story('b', undefined, 'a', 'c'), story('c', 'fr'))).toEqual([
      {
        code: 'translation-language-twice',
        file: 'content/articles/b.md',
        line: 7,
        what: expect.stringContaining(
          'makes content/articles/a.md and content/articles/c.md versions',
        ),
      },
    ]);
  });

  it('cannot all be in the language of the paper', () => {
    expect(found(story('a', undefined, 'b'), story('b', undefined))).toMatchObject([
      { file: 'content/articles/a.md', what: expect.stringContaining('(en-GB)') },
    ]);
    expect(found(story('a', undefined), story('b', 'en-GB', 'a'))).toHaveLength(1);
  });
});
