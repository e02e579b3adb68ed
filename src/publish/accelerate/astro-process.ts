/** Runs as a process: has Astro build what it is told to. */
import { once } from 'node:events';
import { startBuild } from '../../source/render/current-build.ts';
import { startAstro, type AstroTask } from './astro-build.ts';

process.once('message', async (task: AstroTask) => {
  const pictures = once(process, 'message').then(([wanted]) => wanted as readonly string[]);
  const sizes = new Map<string, string>();
  startAstro({ ...task, pictures });
  startBuild({
    textOf(file) {
      throw new Error(`${file} is not rendered here`);
    },
    pictures: {
      get: (picture) => sizes.get(picture),
      put: (picture, found) => sizes.set(picture, found),
    },
    wanted: pictures,
    making: undefined,
  });
  const { build } = await import('astro');
  await build({ root: process.cwd(), logLevel: 'warn' });
  for (const picture of await pictures) {
    if (!sizes.has(picture)) throw new Error(`${picture} was not sized`);
  }
  process.send?.([...sizes], () => process.disconnect());
});
