import { describe, expect, it } from 'vitest';
import { placeAmendments } from '../../../src/markdown/amended-paragraphs.ts';
import { paragraphId } from '../../../src/model/paragraph-id.ts';
import { sampleAmendment } from '../samples.ts';

const id = paragraphId('A dam & a weir broke.');
const html = [
  '<p id="p-00000000"><span class="dateline">Attock — </span>One.</p>',
  `<p id="${id}">A <em>dam</em> &amp;<sup><a href="#note" data-footnote-ref>1</a></sup> a weir broke.</p>`,
  '<p>Two.</p>',
].join('\n');

describe('placeAmendments', () => {
  it('cuts the text after the paragraph, whatever is printed in it', () => {
    const amendment = sampleAmendment({ paragraph: 'A dam & a weir' });
    const { pieces, placed } = placeAmendments(html, [amendment]);
    expect(placed).toEqual([{ amendment, id }]);
    expect(pieces.map((piece) => piece.amendments)).toEqual([[amendment], []]);
    expect(pieces[0]?.html.endsWith('weir broke.</p>')).toBe(true);
    expect(pieces.map((piece) => piece.html).join('')).toBe(html);
  });

  it('leaves out how large a document is', () => {
    const linked =
      '<p id="p-00000000">The <a href="/a.pdf">report <small>(PDF, 2 MB)</small></a> came.</p>';
    const { placed } = placeAmendments(linked, [sampleAmendment({ paragraph: 'The report came' })]);
    expect(placed).toHaveLength(1);
  });

  it('puts several at one paragraph, in their order', () => {
    const first = sampleAmendment({ paragraph: 'A dam', text: 'One.' });
    const second = sampleAmendment({ paragraph: id, text: 'Two.' });
    const { pieces } = placeAmendments(html, [first, second]);
    expect(pieces.map((piece) => piece.amendments)).toEqual([[first, second], []]);
  });

  it('leaves a text whole to which none belongs', () => {
    const whole = { pieces: [{ html, amendments: [] }], placed: [] };
    expect(placeAmendments(html, [])).toEqual(whole);
    expect(placeAmendments(html, [sampleAmendment()])).toEqual(whole);
    expect(placeAmendments(html, [sampleAmendment({ paragraph: 'A bridge' })])).toEqual(whole);
  });
});
