import path from 'node:path';
import { expect, it } from 'vitest';
import { indexMakers } from '../../../../src/publish/index/index-program.ts';
import { readImports } from '../../imports.ts';

/** What the sign of a page tells already, and what changes no byte: how files are linked. */
const told = ['build/tags.ts', 'cache/sign.ts', 'build/link-files.ts'];

it('an index is made anew when any code has changed that makes its bytes', async () => {
  const imports = (await readImports()).filter(({ isType }) => !isType);
  const makers = new Set([
    'build/index-batch.ts',
    'build/index-groups.ts',
    'build/index-program.ts',
  ]);
  for (const maker of makers) {
    for (const { from, to } of imports) if (from === maker && !told.includes(to)) makers.add(to);
  }
  const known = indexMakers.map((file) => path.posix.join('build', file));
  expect(known.sort()).toEqual([...makers].sort());
});
