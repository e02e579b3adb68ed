/** Runs as a process: has Astro compile the page program. It renders no page. */
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { setContent } from '../../../source/content.ts';
import { createContent, unread } from '../../../source/create-content.ts';
import { lockAstro } from '../../astro-lock.ts';
import { cacheProgram, type CompileTask, type PageStyles } from './page-program.ts';

/** Caches the compiled program and gives Astro no page to render. */
function compileOnly(task: CompileTask): AstroIntegration {
  let styles: PageStyles = new Map();
  return {
    name: 'broadsheet-compile',
    hooks: {
      'astro:build:setup'({ pages }) {
        styles = pages;
      },
      'astro:build:start'({ setPrerenderer }) {
        setPrerenderer({
          name: 'broadsheet-compile',
          async getStaticPaths() {
            await cacheProgram(task, styles);
            return [];
          },
          render: () => Promise.reject(new Error('the page program renders the pages')),
        });
      },
    },
  };
}

/** If the build that has started it ends, nothing would remove what it still writes. */
const stop = () => process.exit(1);
process.once('disconnect', stop);

process.once('message', async (task: CompileTask) => {
  const { root, folder } = task;
  setContent(createContent(unread));
  const [{ build }] = await Promise.all([import('astro'), lockAstro(root)]);
  const integrations = [compileOnly(task)];
  // The files of public/ are no part of the program.
  const publicDir = path.join(folder, 'no-public-files');
  await build({ root, outDir: folder, publicDir, logLevel: 'warn', integrations });
  process.off('disconnect', stop);
  process.disconnect();
});
