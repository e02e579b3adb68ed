/** What is said above the results: that something else was searched for, that a word is nowhere. */
import { element, link } from './elements.ts';

export interface Notices {
  /** @param literally the address at which the query is searched for as it was typed */
  corrected(shown: string, typed: string, literally: string): void;
  absent(words: readonly string[]): void;
  clear(): void;
}

const inQuotes = (words: readonly string[]) => {
  const quoted = words.map((word) => `“${word}”`);
  const last = quoted.pop() ?? '';
  return quoted.length > 0 ? `${quoted.join(', ')} and ${last}` : last;
};

/** @param place a live region */
export function notices(place: HTMLElement): Notices {
  return {
    corrected(shown, typed, literally) {
      place.replaceChildren(
        element(
          'p',
          '',
          'Showing results for ',
          element('strong', '', shown),
          '. Search instead for ',
          link(literally, typed),
          '.',
        ),
      );
    },
    absent(words) {
      const verb = words.length === 1 ? 'is' : 'are';
      place.replaceChildren(element('p', '', `${inQuotes(words)} ${verb} in no story.`));
    },
    clear: () => place.replaceChildren(),
  };
}
