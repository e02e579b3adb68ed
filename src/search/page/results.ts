/** Results as elements. All text is set as text: nothing that the index holds is ever read as HTML. */
import type { FoundPage } from '../engine/pagefind-api.ts';
import type { Found } from '../query/combine.ts';
import {
  addressOfPassage,
  passagesOf,
  placesOf,
  wordsOf,
  wordsToMark,
  type Passage,
} from '../query/passages.ts';
import { phrasePlaces } from '../query/phrase-places.ts';
import { withoutCrosshead } from './crosshead.ts';
import { element, link } from './elements.ts';
import { foldedWords } from './marked-text.ts';
import { about, foundLines, isStory, kicker, printed, smallPicture } from './result-facts.ts';

/** A result whose page has been loaded. */
export interface LoadedResult {
  found: Found;
  page: FoundPage;
}

/** The words of the query. */
export interface Asked {
  /** The phrases in quotation marks. */
  phrases: readonly string[];
  /** The words to mark, folded. */
  marks: readonly string[];
}

/** How many passages with a crosshead are shown below the best passage of a page. */
const mostBelow = 3;

/** A passage under its crosshead, which leads to it. */
function passageItem(passage: Passage, address: string): HTMLLIElement {
  const { crosshead, text } = withoutCrosshead(passage);
  const made = element(
    'li',
    '',
    element('h3', 'result-passage', link(address, ...printed(crosshead))),
  );
  if (text.length > 0) made.append(element('p', 'result-excerpt', ...printed(text)));
  return made;
}

/**
 * One result: headline, what it is, the passage, and its crossheads. It leads to the paragraph that was found.
 */
export function resultItem(
  { found, page }: LoadedResult,
  { phrases, marks }: Asked,
): HTMLLIElement {
  const { title = '', picture } = page.meta;
  const words = placesOf(page, found.words, marks);
  const quoted = phrases.flatMap((phrase) => phrasePlaces(wordsOf(page), phrase));
  const all = new Set([...words, ...found.phraseWords, ...quoted]);
  const inOrder = [...all].sort((a, b) => a - b);
  const [best, ...others] = passagesOf(page, inOrder);
  // Only stories show marks.
  const marked = isStory(page) ? [...phrases, ...wordsToMark(page, words)] : [];
  const address = (id?: string) => addressOfPassage(page.url, { ...(id && { id }) }, marked);
  const facts = {
    page,
    fields: found.fields,
    asked: [...marks, ...phrases].flatMap(foldedWords),
  };
  const lines = foundLines(facts);
  const text = element(
    'div',
    'result-text',
    kicker(facts),
    element('h2', 'card-headline', link(address(best?.id), title)),
    about(facts),
    ...lines,
  );
  // A line with the words says more than the beginning of the story.
  if (best && (inOrder.length > 0 || lines.length === 0)) {
    text.append(element('p', 'result-excerpt', ...printed(best.excerpt)));
  }
  const below = others.filter(({ crosshead }) => crosshead).slice(0, mostBelow);
  if (below.length > 0) {
    const items = below.map((passage) => passageItem(passage, address(passage.id)));
    text.append(element('ul', 'result-passages', ...items));
  }
  const pictures = picture ? [smallPicture(picture, address(best?.id))] : [];
  // Before the text, because it floats: on a phone, passages below it have the whole width.
  return element('li', 'result', ...pictures, text);
}
