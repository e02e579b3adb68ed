/** Content for the pages, made from what was read. */
import { PublicationError } from '../errors/report.ts';
import { getDocument } from './check/files/check-documents.ts';
import { getPicture } from './check/files/check-pictures.ts';
import type { Content, PageSelection } from './content.ts';
import { navigationOf } from './navigation.ts';
import { withdrawnLinksOf } from './withdrawn-links.ts';
import { isOf } from './read/entry.ts';
import type { Publication } from './read/publication.ts';
import type { ResultSource } from './read/read-files.ts';
import { createMemoryCache } from './read/result-cache.ts';
import { findNearWords } from './render/near-words.ts';
import { searchedForms } from './render/searched-forms.ts';
import { getText, type RenderedText } from './render/rendered-texts.ts';

/** The source of the content of a build. */
export interface ContentSource extends ResultSource {
  publication: Pick<
    Publication,
    'entries' | 'front' | 'problems' | 'hashes' | 'publicFiles' | 'site'
  >;
}

/** Empty content, for code that renders no texts, or texts that others have read. */
export const unread: ContentSource = {
  publication: {
    site: undefined,
    entries: [],
    front: undefined,
    publicFiles: new Set(),
    hashes: new Map(),
    problems: [],
  },
  cache: createMemoryCache(),
  engine: '',
};

/** @param selection absent where all pages are rendered */
export function createContent(source: ContentSource, selection?: PageSelection): Content {
  const { publication, cache } = source;
  const texts = new Map<string, RenderedText>();
  return {
    entries: (collection) => publication.entries.filter((entry) => isOf(entry, collection)),
    front: publication.front,
    navigation: navigationOf(publication),
    withdrawn: withdrawnLinksOf(publication.entries),
    text(file) {
      const text = texts.get(file) ?? getText(cache, file);
      if (text) {
        texts.set(file, text);
        return text;
      }
      const problems = publication.problems.filter((found) => found.file === file);
      if (problems.length > 0) throw new PublicationError(problems);
      throw new Error(`no text was rendered for ${file}`);
    },
    searchedForms: (names) => searchedForms(names, source),
    nearWords: (stories) => findNearWords(publication.entries, stories, source),
    picture: (file) => getPicture(cache, file),
    document: (file) => getDocument(cache, file),
    results: new Map(),
    selection,
  };
}
