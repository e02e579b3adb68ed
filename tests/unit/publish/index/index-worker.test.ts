import { createRequire } from 'node:module';
import { expect, it } from 'vitest';

it('a thread can be ended while it starts: none of its modules awaits at its top', () => {
  // Node refuses to `require` such a module. See english-stems.ts.
  const load = () =>
    createRequire(import.meta.url)('../../../../src/publish/index/index-worker.ts') as unknown;
  expect(load).not.toThrow();
});
