/** The elements that the scripts of an article add to its page. */
import {
  copyByHand,
  copyCitation,
  copyCitationOfParagraph,
  dismiss,
  hideMarks,
  marked,
} from '../words/in-browsers.ts';

const citing = [
  '<span class="cite">',
  `<button type="button" title="${copyCitation}" aria-label="${copyCitationOfParagraph}">`,
  `${copyCitation}</button><span role="status"></span></span>`,
  `<label class="by-hand" popover>${copyByHand}<textarea readonly></textarea></label>`,
  `<div class="passage-note"><p role="status"></p><button type="button">${dismiss}</button></div>`,
].join('');

const marks = [
  `<div class="passage-note marks-note"><p>${marked}</p>`,
  `<button type="button">${hideMarks}</button><span class="unseen" role="status"></span></div>`,
].join('');

/** Creates elements from our own markup. */
export const elementsFrom = (markup: string) =>
  document.createRange().createContextualFragment(markup);

/** The control for citing, the field for copying by hand, and the note about an old link. */
export const createCitingElements = () => elementsFrom(citing);

/** The note about marked words. */
export const createMarksElements = () => elementsFrom(marks);

/**
 * The first element that matches a selector.
 *
 * @throws if there is none, which means that page and script do not belong together
 */
export function findElement<Kind extends HTMLElement>(root: ParentNode, selector: string): Kind {
  const found = root.querySelector<Kind>(selector);
  if (!found) throw new Error(selector);
  return found;
}

/** The time that a live region must be on the page before screen readers announce its changes, in milliseconds. */
export const announcementDelay = 100;

/** Adds a style sheet that only scripts need. */
export function adoptStyle(page: Document, style: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  page.adoptedStyleSheets.push(sheet);
}
