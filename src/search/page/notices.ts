/** The notices above the results: that the query was corrected, and which of its words are in no story. */
import { element, link } from './elements.ts';

export interface Notice {
  /** The corrected query that was searched for; undefined if the query was searched for as typed. */
  corrected: string | undefined;
  typed: string;
  /** The address that searches for the query as typed. */
  literally: string;
  /** Words that are in no story. */
  absent: readonly string[];
}

const inQuotes = (words: readonly string[]) => {
  const quoted = words.map((word) => `“${word}”`);
  const last = quoted.pop() ?? '';
  return quoted.length > 0 ? `${quoted.join(', ')} and ${last}` : last;
};

/** @param place a live region; it is emptied if there is no notice */
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
