import type { Article } from '../model/article.ts';
import { millisecondsOf } from '../model/publication.ts';
import { ownLanguageName, versionsBySlug, type Version } from '../model/translations.ts';
import { once } from './once.ts';
import { getArticles } from './publication.ts';
import { paper } from './site.ts';

/** Sorts the original first: the story that was published first, or else the one in the language of the paper. */
const byAge = (a: Article, b: Article) =>
  millisecondsOf(a.published) - millisecondsOf(b.published) ||
  Number(a.language !== undefined) - Number(b.language !== undefined) ||
  (a.slug < b.slug ? -1 : 1);

/** A function that finds all versions of an article, itself included, the original first; empty if there are no others. */
export const getVersions = once(async () => {
  const oldestFirst = (await getArticles()).toSorted(byAge);
  const groups = versionsBySlug(oldestFirst);
  return ({ slug }: Pick<Article, 'slug'>): Version[] => {
    const versions = groups.get(slug) ?? [];
    const languages = versions.map(({ language = paper.language }) => language);
    return versions.map(({ path, headline, language = paper.language }, index) => ({
      path,
      headline,
      language,
      name: ownLanguageName(language, languages),
      isOriginal: index === 0,
    }));
  };
});
