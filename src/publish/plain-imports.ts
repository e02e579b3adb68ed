import type { Plugin } from 'vite';

/** The part of Vite that wraps each `import()`. */
const wrapping = 'native:import-analysis-build';

/**
 * Leaves `import()` to the browser. Vite wraps it in some 900 bytes, on every page, that load the style sheets of
 * what is imported; what we import has none. Should Vite rename that part, the budgets of the pages tell.
 */
export const plainImports: Plugin = {
  name: 'broadsheet:plain-imports',
  apply: 'build',
  configResolved({ plugins }) {
    const plugin = plugins.find(({ name }) => name === wrapping);
    if (plugin) plugin.applyToEnvironment = () => false;
  },
};
