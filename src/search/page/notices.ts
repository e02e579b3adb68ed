/** What is said above the results: that something else was searched for, that a word is nowhere. */
import { element, link } from './elements.ts';

export interface Notice {
  /** What was searched for in the place of what was typed, if it was. */
  corrected: string | undefined;
  typed: string;
  /** The address at which the query is searched for as it was typed. */
  literally: string;
  /** Words that are in no story. */
  absent: readonly string[];
}

const inQuotes = (words: readonly string[]) => {
  const quoted = words.map((word) => `“${word}”`);
  const last = quoted.pop() ?? '';
  return quoted.length > 0 ? `${quoted.join(', ')} and ${last}` : last;
};

/** @param place a live region; without a notice it is emptied */
export function showNotice(place: HTMLElement, notice?: Notice): void {
  const lines: HTMLElement[] = [];
  if (notice?.corrected) {
    const { corrected, typed, literally } = notice;
    const shown = element('strong', '', corrected);
    const instead = link(literally, typed);
    lines.push(
      element('p', '', 'Showing results for ', shown, '. Search instead for ', instead, '.'),
    );
  }
  if (notice && notice.absent.length > 0) {
    const { absent } = notice;
    const verb = absent.length === 1 ? 'is' : 'are';
    lines.push(element('p', '', `${inQuotes(absent)} ${verb} in no story.`));
  }
  place.replaceChildren(...lines);
}
