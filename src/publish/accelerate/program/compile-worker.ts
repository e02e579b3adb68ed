/** Runs as a process: has Astro compile the page program and make the sizes of pictures. */
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { AstroIntegration } from 'astro';
import { createAddresses } from '../../../model/url.ts';
import { lockAstro } from '../../astro-lock.ts';
import { setContent, type PictureSizes } from '../../../source/content.ts';
import type { CompileTask } from './compile-program.ts';
import { keepProgram, openProgram, picturesRoute, type PageStyles } from './page-program.ts';

/** While the process waits for the texts, it needs nothing of what compiling has left in memory. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as NodeJS.GCFunction;
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}

/** Keeps the compiled program and has it make the sizes of pictures. It gives Astro no page to render. */
function compileOnly(task: CompileTask, pictures: Promise<readonly string[]>): AstroIntegration {
  let styles: PageStyles = new Map();
  return {
    name: 'broadsheet-compile',
    hooks: {
      'astro:config:setup'({ injectRoute }) {
        const entrypoint = fileURLToPath(new URL('./picture-sizes.ts', import.meta.url));
        injectRoute({ pattern: picturesRoute, entrypoint });
      },
      'astro:build:setup'({ pages }) {
        styles = pages;
      },
      'astro:build:start'({ setPrerenderer }) {
        setPrerenderer({
          name: 'broadsheet-compile',
          async getStaticPaths() {
            await keepProgram(task, styles);
            collectGarbage();
            if ((await pictures).length > 0) {
              const { render } = await openProgram(task.program);
              const { path: inside, origin } = createAddresses(task.address);
              await render(picturesRoute, new URL(inside(`${picturesRoute}/`), origin));
            }
            return [];
          },
          render: () => Promise.reject(new Error('the page program renders the pages')),
        });
      },
    },
  };
}

process.once('message', async (task: CompileTask) => {
  const pictures = once(process, 'message').then(([wanted]) => wanted as readonly string[]);
  const sizes = new Map<string, string>();
  const pictureSizes: PictureSizes = {
    get: (picture) => sizes.get(picture),
    set: (picture, found) => void sizes.set(picture, found),
    wanted: () => pictures,
  };
  setContent({
    entries: () => [],
    text(file) {
      throw new Error(`${file} is not rendered while the program is compiled`);
    },
    words: () => [],
    nearWords: { get: () => undefined, set: () => undefined },
    pictureSizes,
  });
  const { root, folder } = task;
  const [{ build }] = await Promise.all([import('astro'), lockAstro(root)]);
  const integrations = [compileOnly(task, pictures)];
  await build({ root, outDir: folder, logLevel: 'warn', integrations });
  for (const picture of await pictures) {
    if (!sizes.has(picture)) throw new Error(`no sizes were made of ${picture}`);
  }
  process.send?.([...sizes], () => process.disconnect());
});
