import { firstSentence } from './first-sentence.ts';

/** The words of a part of the page, without the signs of footnotes and without our own control. */
function wordsOf(range: Range): string {
  const copy = range.cloneContents();
  for (const other of copy.querySelectorAll('sup, .cite')) other.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What of a paragraph is cited: the words of it that are selected, or its first sentence. */
export function passageOf(paragraph: HTMLElement): string {
  const selection = getSelection() as Selection;
  const whole = new Range();
  whole.selectNodeContents(paragraph);
  const words = wordsOf(whole);
  const selected = paragraph.contains(selection.anchorNode) ? wordsOf(selection.getRangeAt(0)) : '';
  // By the words, not by the nodes: three clicks select as far as the beginning of the next paragraph.
  return selected && words.includes(selected)
    ? selected
    : firstSentence(words, document.documentElement.lang);
}
