import { expect, it } from 'vitest';
import { citation } from '../../../src/reader/citation.ts';

const work = '“A bridge”, The Test, 4 May 2020, https://test.example/news/a-bridge/';

it('a citation has the words, the work, and the address of the paragraph', () => {
  expect(citation('They met.', work, 'p-0123abcd')).toBe(
    '“They met.” – “A bridge”, The Test, 4 May 2020, https://test.example/news/a-bridge/#p-0123abcd',
  );
});

it('what is quoted inside the words has single marks', () => {
  expect(citation('“Go,” he said: it’s “time”.', work, 'p-0123abcd')).toMatch(
    /^“‘Go,’ he said: it’s ‘time’\.” – “A bridge”/,
  );
});
