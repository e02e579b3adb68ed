/** `npm run docs`: brings the tables of keys in the README up to date with the schemas. */
import { readFile, writeFile } from 'node:fs/promises';
import { withKeyTables } from './key-tables.ts';

const file = 'README.md';
await writeFile(file, withKeyTables(await readFile(file, 'utf8')));
