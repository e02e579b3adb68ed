import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { shareColours } from '../../../../src/model/share/share-colours.ts';

const tokens = readFileSync(new URL('../../../../src/styles/tokens.css', import.meta.url), 'utf8');

it.each([
  ['paper', shareColours.paper],
  ['ink', shareColours.ink],
  ['ink-soft', shareColours.softInk],
  ['rule', shareColours.rule],
  ['accent', shareColours.accent],
])('the colour %s is that of the pages', (name, colour) => {
  expect(tokens).toContain(`--${name}: light-dark(${colour},`);
});
