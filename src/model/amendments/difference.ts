/** Compares the words before and after an amendment. */
import { diffWords } from 'diff';

/** A run of words that stayed, was removed or was added. */
export interface Change {
  kind: 'same' | 'was' | 'now';
  text: string;
}

/**
 * The difference between two wordings; only the words that have changed are marked.
 *
 * @param was empty if the words are new
 * @param now empty if they are gone
 * @param language of both, a BCP 47 tag
 */
export function differenceOf(was: string, now: string, language: string): Change[] {
  const intlSegmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return diffWords(was, now, { intlSegmenter }).map(({ added, removed, value }) => ({
    kind: added ? 'now' : removed ? 'was' : 'same',
    text: value,
  }));
}
