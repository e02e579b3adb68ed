import { createRunnableDevEnvironment, type Plugin } from 'vite';

/**
 * All modules run again after each edit, and by default Node parses the source map of each: a third of the time until a page
 * shows the edit. With this, Vite reads a source map when it prints where an error is (vite.dev, Environment API).
 */
export const mapsOnError: Plugin = {
  name: 'broadsheet:maps-on-error',
  configEnvironment(name) {
    if (name === 'client') return undefined;
    const runnerOptions = { sourcemapInterceptor: 'prepareStackTrace' } as const;
    return {
      dev: {
        createEnvironment: (environment, config) =>
          createRunnableDevEnvironment(environment, config, { runnerOptions }),
      },
    };
  },
};
