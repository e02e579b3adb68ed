import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const file = new URL('../styles/tokens.css', import.meta.url);

/** A token with its value. */
const token = /(--[a-z][a-z0-9-]*):\s*([^;]+);/g;

/** A length or a number: no other part of the style gives it another value, as print does with colours. */
const measure = /^(?:[\d.]|clamp\()/;

/** What stands in quotation marks, or a sign with blanks around it that it does not need. */
const quotedOrBlank = /("[^"]*"|'[^']*')|\s*([,/])\s*/g;

/** A, B … Z, a, b …: names that no token has. */
const letterOf = (index: number) => String.fromCharCode((index < 26 ? 65 : 71) + index);

/** What is published in the place of a declaration: nothing where it is that of a measure. */
type Shortener = (prop: string, value: string) => { prop: string; value: string } | undefined;

/** @param tokens the style sheet that declares all tokens */
export function createShortener(tokens: string): Shortener {
  const measures = new Map<string, string>();
  const names = new Map<string, string>();
  for (const [, name = '', value = ''] of tokens.matchAll(token)) {
    if (measure.test(value)) measures.set(name, value);
    else names.set(name, `--${letterOf(names.size)}`);
  }
  return (prop, value) => {
    if (measures.has(prop)) return undefined;
    return {
      prop: names.get(prop) ?? prop,
      value: value
        .replace(/var\((--[a-z][a-z0-9-]*)\)/g, (use, name: string) => {
          const letter = names.get(name);
          return measures.get(name) ?? (letter ? `var(${letter})` : use);
        })
        .replace(quotedOrBlank, '$1$2'),
    };
  };
}

/** As PostCSS has it. */
interface Declaration {
  prop: string;
  value: string;
  remove(): void;
}

/**
 * Makes the tokens of the style short in what is published: each reader would load their names, and only those who write
 * the style need them. A measure stands where it is used, so that sums with it are done in the build; colours and typefaces
 * have names of one letter.
 */
export const shortTokens: Plugin = {
  name: 'broadsheet:short-tokens',
  apply: 'build',
  config() {
    const shorten = createShortener(readFileSync(file, 'utf8'));
    const plugin = {
      postcssPlugin: 'broadsheet:short-tokens',
      Declaration(declaration: Declaration) {
        const short = shorten(declaration.prop, declaration.value);
        if (short) Object.assign(declaration, short);
        else declaration.remove();
      },
    };
    return { css: { postcss: { plugins: [plugin] } } };
  },
};
