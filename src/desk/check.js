/** `npm run check`. In JavaScript for the reason that `publish/run.js` gives. */
import { enableCompileCache } from 'node:module';
import path from 'node:path';

// Builds and checks share what Node has compiled.
enableCompileCache(path.join(process.cwd(), '.astro/broadsheet/code'));
const [{ runCommand }, { check }] = await Promise.all([
  import('../errors/run-command.ts'),
  import('./run-check.ts'),
]);
await runCommand(check);
