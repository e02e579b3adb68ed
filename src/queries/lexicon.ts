/** The lexicon of names, for the search to look names up in. */
import { hashOf } from '../model/hash.ts';
import { searchLists } from '../model/search/search-lists.ts';
import type { LexiconRoot } from '../names/files/files.ts';
import { lexiconFiles, type LexiconFiles } from '../names/files/lexicon-files.ts';
import { getContent } from '../source/content.ts';
import { once } from './once.ts';
import {
  getArticles,
  getArticlesByAuthor,
  getArticlesByName,
  getAuthors,
  getNames,
} from './publication.ts';
import { paper } from './site.ts';

/** The folder of an edition, named by a hash of its content, so that its files can be cached for ever. */
const editionOf = ({ shards, bundles, lists }: Omit<Lexicon, 'root'>) =>
  hashOf(...[...shards].flat(), ...bundles, ...[...lists].flat()).slice(0, 10);

export interface Lexicon extends LexiconFiles {
  /** The text of each of the lists, by its name. */
  lists: ReadonlyMap<string, string>;
  root: LexiconRoot;
}

/** The files of the lexicon with the lists beside it, and the root that leads to them. */
export const getLexicon = once(async (): Promise<Lexicon> => {
  const articles = await getArticles();
  const stories = articles.map(({ file }) => file);
  const files = await lexiconFiles({
    names: await getNames(),
    byName: await getArticlesByName(),
    authors: await getAuthors(),
    byAuthor: await getArticlesByAuthor(),
    // The search never corrects these words.
    plainWords: await getContent().nearWords(stories),
    withForms: getContent().searchedForms,
    dates: paper.dates,
  });
  const ofStories = Object.entries(searchLists(articles, paper.language));
  const lists = new Map(ofStories.map(([name, list]) => [name, JSON.stringify(list)]));
  if (/^(?:zh|ja)\b/i.test(paper.language)) {
    const { characterPairs } = await import('../names/forms/chinese-forms.ts');
    lists.set('characters', JSON.stringify(characterPairs(paper.language)));
  }
  return {
    ...files,
    lists,
    root: {
      edition: editionOf({ ...files, lists }),
      groups: [...files.shards.keys()].join(' '),
      bundles: files.bundles.length,
    },
  };
});
