/** `npm run docs`: updates the tables of keys in the documentation for editors from the schemas. */
import { readFile, writeFile } from 'node:fs/promises';
import { keyTablesFiles, withKeyTables } from './key-tables.ts';
import { runCommand } from '../errors/run-command.ts';

await runCommand(async () => {
  for (const file of keyTablesFiles) {
    await writeFile(file, await withKeyTables(await readFile(file, 'utf8'), file));
  }
});
