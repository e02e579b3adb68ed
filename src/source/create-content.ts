/** Content for the pages, made from what was read. */
import { PublicationError } from '../errors/report.ts';
import type { Content } from './content.ts';
import { isOf } from './read/entry.ts';
import type { Publication } from './read/publication.ts';
import type { ResultSource } from './read/read-files.ts';
import { cachedNearWords } from './render/near-words.ts';
import { getTexts, getWords } from './render/rendered-texts.ts';

/** Where the content of a build comes from. */
export interface ContentSource extends ResultSource {
  publication: Publication;
}

/** @param parts replaces some of the content */
export function createContent(
  { publication, cache, engine }: ContentSource,
  parts: Pick<Partial<Content>, 'pictureSizes' | 'selection'> = {},
): Content {
  const texts = getTexts(cache);
  return {
    entries: (collection) => publication.entries.filter((entry) => isOf(entry, collection)),
    text(file) {
      const text = texts.get(file);
      if (text) return text;
      const problems = publication.problems.filter((found) => found.file === file);
      if (problems.length > 0) throw new PublicationError(problems);
      throw new Error(`no text was rendered for ${file}`);
    },
    words: (file) => getWords(cache, file),
    nearWords: cachedNearWords(cache, engine),
    pictureSizes: new Map(),
    ...parts,
  };
}
