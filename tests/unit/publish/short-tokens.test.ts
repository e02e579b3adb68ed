import { expect, it } from 'vitest';
import { createShortener } from '../../../src/publish/short-tokens.ts';

const shorten = createShortener(`:root {
  --ink: light-dark(#000, #fff);
  --serif: Charter, 'Bitstream Charter', serif;
  --space-5: 1.5rem;
  --gutter: clamp(1rem, 4vw, 2.25rem);
}`);

it.each([
  ['color', 'var(--ink)', 'var(--A)'],
  ['font', '700 var(--space-5) / 1.3 var(--serif)', '700 1.5rem/1.3 var(--B)'],
  ['margin-inline', 'calc(-1 * var(--space-5))', 'calc(-1 * 1.5rem)'],
  ['inline-size', 'calc(100% - var(--gutter))', 'calc(100% - clamp(1rem,4vw,2.25rem))'],
  ['background', 'var(--mark)', 'var(--mark)'],
  ['content', "', / ' / ''", "', / '/''"],
  ['grid-row', '2 / span 2', '2/span 2'],
])('%s: %s is published as %s', (prop, value, published) => {
  expect(shorten(prop, value)).toEqual({ prop, value: published });
});

it('a colour and a typeface are declared under a letter, a measure is not declared', () => {
  expect(shorten('--ink', '#000')).toEqual({ prop: '--A', value: '#000' });
  expect(shorten('--serif', 'Charter, serif')).toEqual({ prop: '--B', value: 'Charter,serif' });
  expect(shorten('--space-5', '1.5rem')).toBeUndefined();
});
