/** Runs as a process: has Astro build what it is told to. */
import { startBuild } from '../intake/current-build.ts';
import { startAstro, type AstroOrder } from './astro-build.ts';

process.once('message', async (order: AstroOrder) => {
  const sizes = new Map<string, string>();
  startAstro(order);
  startBuild({
    textOf(file) {
      throw new Error(`${file} is not rendered here`);
    },
    pictures: {
      get: (picture) => sizes.get(picture),
      put: (picture, found) => sizes.set(picture, found),
    },
    wanted: order.pictures,
    making: undefined,
  });
  const { build } = await import('astro');
  await build({ root: process.cwd(), logLevel: 'warn' });
  for (const picture of order.pictures) {
    if (!sizes.has(picture)) throw new Error(`${picture} was not sized`);
  }
  process.send?.([...sizes], () => process.disconnect());
});
