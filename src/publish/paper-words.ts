/**
 * Puts the words of the paper's language into the bundles. They are compiled: a text becomes a constant, a message with arguments
 * a function, and a script contains only the words that it uses.
 */
import { fileURLToPath } from 'node:url';
import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/compile-module.js';
import type { Plugin } from 'vite';
import type { PaperMessages } from '../words/languages.ts';

const messageForms = fileURLToPath(new URL('../words/message-forms.ts', import.meta.url));

/** The modules that it replaces: the words of pages and of scripts. */
const replaced = /src[\\/]words[\\/](words|in-browsers)\.ts(\?in=|$)/;

/** Whether a module has words of the paper, which depend on its settings. @param id in Vite */
export const hasPaperWords = (id: string): boolean => replaced.test(id);

type Parse = (code: string) => { body: readonly { type: string }[] };

/** The parts of a syntax tree (ESTree) of compiled messages that are read. */
interface Compiled {
  start: number;
  declaration: {
    properties: readonly {
      key: { name: string };
      value: { start: number; end: number; params: readonly unknown[]; body: Place };
    }[];
  };
}
interface Place {
  start: number;
  end: number;
}

/** Messages as JavaScript. @param parse reads JavaScript into a syntax tree */
function compileWords({ messages, language }: PaperMessages, parse: Parse) {
  const code = compileModule(new MessageFormat(language, { strictPluralKeys: false }), messages);
  const last = parse(code).body.at(-1) as unknown as Compiled;
  return {
    imports: code
      .slice(0, last.start)
      .replace('"@messageformat/runtime"', JSON.stringify(messageForms)),
    words: last.declaration.properties.map(({ key, value }) => {
      const { start, end } = value.params.length > 0 ? value : value.body;
      return [key.name, code.slice(start, end)] as const;
    }),
  };
}

/** @param find is called whenever a module is loaded: in the dev server, the settings of the paper may have changed */
export const paperWords = (find: () => PaperMessages): Plugin => ({
  name: 'broadsheet:paper-words',
  enforce: 'pre',
  resolveId: {
    filter: { id: /in-browsers\.ts$/ },
    async handler(source, importer) {
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      // Each script gets a copy. Otherwise all would share one file with the words of all.
      return resolved && `${resolved.id}?in=${importer}`;
    },
  },
  load: {
    filter: { id: replaced },
    handler(id) {
      const paper = find();
      const { imports, words } = compileWords(paper, (code) => this.parse(code));
      const isOfPages = replaced.exec(id)?.[1] === 'words';
      const exported = isOfPages
        ? [`export const words = {${words.map(([key, code]) => `${key}: ${code}`).join(',\n')}};`]
        : [
            `export const language = ${JSON.stringify(paper.language)};`,
            ...words.map(([key, code]) => `export const ${key} = ${code};`),
          ];
      return imports + exported.join('\n');
    },
  },
});
