/** The notices above the results: on a corrected query, on words that no result has, and on words that no story has. */
import { element, link } from './elements.ts';
import { saidAbsent, saidPartial } from './notice-words.ts';
import { searchCorrected } from '../../words/in-browsers.ts';
import { withPlaced } from '../../model/with-placed.ts';

interface Notice {
  /** The corrected query that was searched for; undefined if the query was searched for as typed. */
  corrected: string | undefined;
  typed: string;
  /** The address that searches for the query as typed. */
  literally: string;
  /** The words that no story has. */
  absent: readonly string[];
  /** Whether no story has all words, and the words that no result has. */
  isPartial: boolean;
  leftOut: readonly string[];
  /** The query without the words that were left out. */
  answered: string;
}

/** @param place a live region */
export function showNotice(place: HTMLElement, notice: Notice): void {
  const lines: HTMLElement[] = [];
  if (notice.corrected) {
    const { corrected, typed, literally } = notice;
    const shown = element('strong', '', corrected);
    const instead = link(literally, typed);
    const text = searchCorrected({ corrected: '\0', typed: '\x01' });
    lines.push(element('p', '', ...withPlaced(text, shown, instead)));
  }
  if (notice.isPartial) {
    lines.push(element('p', '', saidPartial(notice.answered, notice.leftOut)));
  }
  if (notice.absent.length > 0) {
    lines.push(element('p', '', saidAbsent(notice.absent)));
  }
  place.replaceChildren(...lines);
}
