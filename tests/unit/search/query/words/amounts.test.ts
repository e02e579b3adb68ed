import { describe, expect, it } from 'vitest';
import { found, story } from '../../searched-words.ts';

describe('an amount', () => {
  const paper = {
    fine: story('a fine of 50,000 kroner and 50,000 more'),
    prize: story('the cheque is for £50,000'),
    fund: story('some £4.3m was lost'),
    gift: story('a gift of $4.3 million'),
  };

  it.each([
    ['£50000', 'whole prize fine'],
    ['£50,000', 'whole prize fine'],
    ['£50.000', 'whole prize fine'],
    ['50.000', 'whole fine prize'],
    ['£4.3m', 'whole fund gift'],
  ])('%s is found first in its own currency: %s', async (word, expected) => {
    expect(await found(paper, word)).toBe(expected);
  });
});

it('the plural of a word of three letters is not the beginning of others', async () => {
  const paper = { bee: story('a bee'), been: story('it has been'), beef: story('the beef') };
  expect(await found(paper, 'bees')).toBe('whole bee');
});
