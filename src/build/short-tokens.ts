import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const tokens = new URL('../styles/tokens.css', import.meta.url);

/** A, B … Z, a, b …: names that no token has. */
const letter = (index: number) => String.fromCharCode((index < 26 ? 65 : 71) + index);

/** Replaces names of tokens by those that are published. */
function shortener(): (text: string) => string {
  const names = readFileSync(tokens, 'utf8').match(/--[a-z][a-z0-9-]*(?=:)/g) ?? [];
  const short = new Map([...new Set(names)].map((name, index) => [name, `--${letter(index)}`]));
  return (text) => text.replace(/--[a-z][a-z0-9-]*/g, (name) => short.get(name) ?? name);
}

/**
 * Gives the tokens of the style names of one letter in what is published: each reader would load the long ones, and only
 * those who write the style need them.
 */
export const shortTokens: Plugin = {
  name: 'broadsheet:short-tokens',
  apply: 'build',
  config() {
    const shortened = shortener();
    const plugin = {
      postcssPlugin: 'broadsheet:short-tokens',
      Declaration(declaration: { prop: string; value: string }) {
        declaration.prop = shortened(declaration.prop);
        declaration.value = shortened(declaration.value);
      },
    };
    return { css: { postcss: { plugins: [plugin] } } };
  },
};
