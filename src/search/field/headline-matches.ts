/** Finds headlines by the typed words. */
import type { Headlines } from '../../model/search/search-lists.ts';
import { foldedWords, placeIn } from '../page/marked-text.ts';

/** How the typed words match: the whole headline, whole words of it, or beginnings of its words. */
type HeadlineFit = 'headline' | 'words' | 'beginnings';

export interface HeadlineMatch {
  headline: string;
  path: string;
  fit: HeadlineFit;
}

const order: readonly HeadlineFit[] = ['headline', 'words', 'beginnings'];

function fitOf(words: readonly string[], typed: readonly string[]): HeadlineFit | undefined {
  if (!typed.every((one) => words.some((word) => placeIn(word, one) >= 0))) return undefined;
  if (typed.join(' ') === words.join(' ')) return 'headline';
  return typed.every((one) => words.includes(one)) ? 'words' : 'beginnings';
}

/** @param headlines the newest first */
export function headlineIndex(headlines: Headlines) {
  const stories = headlines.map(([headline, path]) => ({
    headline,
    path,
    words: foldedWords(headline),
  }));

  /** The headlines that have all words, each at least its beginning: the best fit first, then the newest. */
  return (typed: string, most: number): HeadlineMatch[] => {
    const words = foldedWords(typed);
    if (words.length === 0) return [];
    const found = stories.flatMap(({ headline, path, words: own }) => {
      const fit = fitOf(own, words);
      return fit ? [{ headline, path, fit }] : [];
    });
    return order.flatMap((fit) => found.filter((one) => one.fit === fit)).slice(0, most);
  };
}
