import { firstSentence } from './first-sentence.ts';

/** The text of a range, without the dateline, references to footnotes and our own control. */
function wordsOf(range: Range): string {
  const copy = range.cloneContents();
  for (const element of copy.querySelectorAll('.dateline, sup, .cite')) element.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The words of a paragraph to cite: those that are selected, or else its first sentence. */
export function passageOf(paragraph: HTMLElement): string {
  const selection = getSelection() as Selection;
  const whole = new Range();
  whole.selectNodeContents(paragraph);
  const words = wordsOf(whole);
  const selected = paragraph.contains(selection.anchorNode) ? wordsOf(selection.getRangeAt(0)) : '';
  // Compares text, because a triple click selects up to the beginning of the next paragraph.
  return selected && words.includes(selected)
    ? selected
    : firstSentence(words, document.documentElement.lang);
}
