import { describe, expect, it } from 'vitest';
import { htmlOf } from '../../../support/built/rendered-html.ts';

describe('lines with marks of their own stay lines', () => {
  it.each([
    ['a) cars\nb) vans', 'a) cars<br>\nb) vans'],
    ['(a) cars\n(b) vans', '(a) cars<br>\n(b) vans'],
    ['i) cars\nii) vans', 'i) cars<br>\nii) vans'],
    ['a. cars\nb. vans', 'a. cars<br>\nb. vans'],
    ['(1) cars\n(2) vans', '(1) cars<br>\n(2) vans'],
    ['[1] Minutes.\n[2] *Archive*', '[1] Minutes.<br>\n[2] <em>Archive</em>'],
    ['o\tcars\no\tvans', 'o\tcars<br>\no\tvans'],
    ['o   cars\no   vans', 'o   cars<br>\no   vans'],
    ['§ Prices\n§ Buses', '§ Prices<br>\n§ Buses'],
    ['► More\n► Map', '► More<br>\n► Map'],
    ['✓ paid\n✓ sent', '✓ paid<br>\n✓ sent'],
    ['—No, he said.\n—Yes, she said.', '—No, he said.<br>\n—Yes, she said.'],
    ['—¿Qué?\n—Nada.', '—¿Qué?<br>\n—Nada.'],
    ['— So you left?\n— We did.', '— So you left?<br>\n— We did.'],
    ['– So you left?\n– We did.', '– So you left?<br>\n– We did.'],
    ['— Вы ушли?\n— Да, мы ушли.', '— Вы ушли?<br>\n— Да, мы ушли.'],
    ['―\u00a0Quoi ?\n―\u00a0Rien.', '―\u00a0Quoi ?<br>\n―\u00a0Rien.'],
    ['— ¿Qué?\n— «Nada».', '— ¿Qué?<br>\n— «Nada».'],
    ['— «Nada»\n— *Nunca*.', '— «Nada»<br>\n— <em>Nunca</em>.'],
    ['— هل غادرت؟\n— نعم.', '— هل غادرت؟<br>\n— نعم.'],
    [
      'She asked him.\n— So you left,\nall of you?\n— We did.\n— When? — she asked.',
      'She asked him.<br>\n— So you left,\nall of you?<br>\n— We did.<br>\n— When? — she asked.',
    ],
    ['Zones:\na) cars\nb) vans\nand more', 'Zones:<br>\na) cars<br>\nb) vans\nand more'],
    ['a) **cars**\nb) vans', 'a) <strong>cars</strong><br>\nb) vans'],
  ])('%j', (text, html) => {
    expect(htmlOf(text)).toBe(`<p>${html}</p>`);
  });

  it('in a quotation', () => {
    expect(htmlOf('> a) cars\n> b) vans')).toContain('a) cars<br>\nb) vans');
  });
});

describe('other lines do not', () => {
  it.each([
    'It is zone\na) for cars',
    'He rose from the\n—Common—',
    'J. Smith\nK. Jones',
    'the river — and\n— Khan says — the port',
    'the port — Lina\n— Berg — and the\n— Common',
    'the law, in its\n§ 1 and in its\n§ 2, says',
    'a\nb',
    'or else\no no',
  ])('%j', (text) => {
    expect(htmlOf(text)).toBe(`<p>${text}</p>`);
  });

  it('nor in code', () => {
    expect(htmlOf('`a) x\nb) y`')).not.toContain('<br>');
  });
});
