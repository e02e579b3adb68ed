/** `npm run docs`: updates the tables of keys in the documentation for editors from the schemas. */
import { readFile, writeFile } from 'node:fs/promises';
import { keyTablesFile, withKeyTables } from './key-tables.ts';
import { runCommand } from '../errors/run-command.ts';

await runCommand(async () => {
  await writeFile(keyTablesFile, await withKeyTables(await readFile(keyTablesFile, 'utf8')));
});
