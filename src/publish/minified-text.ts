import { readFile } from 'node:fs/promises';
import { minifySync, type Plugin } from 'vite';

const asText = /\?minified$/;

/** `import code from './x.js?minified'` imports the code of a classic script as minified text. */
export const minifiedText: Plugin = {
  name: 'broadsheet:minified-text',
  enforce: 'pre',
  async load(id) {
    if (!asText.test(id)) return undefined;
    const file = id.replace(asText, '');
    this.addWatchFile(file);
    const { code, errors } = minifySync(file, await readFile(file, 'utf8'), { module: false });
    if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
    return `export default ${JSON.stringify(code)}`;
  },
};
