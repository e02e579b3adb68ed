import { expect, it } from 'vitest';
import { withinQuotation } from '../../../src/model/quotation.ts';

it.each([
  ['“It’s over,” says PM', '‘It’s over,’ says PM'],
  ['PM: “It’s over”', 'PM: ‘It’s over’'],
  ['“War” and “peace”', '‘War’ and ‘peace’'],
  ['“He said ‘no’ twice,” she said', '‘He said “no” twice,’ she said'],
  ['He said ‘no’ to the states’ plan', 'He said “no” to the states’ plan'],
  ['The states’ rights', 'The states’ rights'],
  ['„Es ist vorbei“, sagt er', '‚Es ist vorbei‘, sagt er'],
  ['Nothing is quoted', 'Nothing is quoted'],
])('%s → %s', (text, printed) => {
  expect(withinQuotation(text)).toBe(printed);
});
