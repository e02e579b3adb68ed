/** What the scripts of an article put on the page; without them there is none of it. */

const citing = [
  '<span class="cite">',
  '<button type="button" title="Copy a citation" aria-label="Copy a citation of this paragraph">',
  'Copy a citation</button><span role="status"></span></span>',
  '<label class="by-hand" popover>Your browser does not let this page copy. The citation to copy:',
  '<textarea readonly></textarea></label>',
  '<div class="passage-note"><p role="status"></p><button type="button">Dismiss</button></div>',
].join('');

const marks = [
  '<div class="passage-note marks-note"><p>Marked:</p>',
  '<button type="button">Hide the marks</button><span class="unseen" role="status"></span></div>',
].join('');

function made(markup: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.content;
}

/** The control for citing, the field for those who copy by hand, and the note about an old link. */
export const citingParts = () => made(citing);

/** The note about words that are marked. */
export const marksParts = () => made(marks);
