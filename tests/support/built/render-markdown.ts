import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { createRenderer, type RenderOptions } from '../../../src/markdown/processor.ts';

/** Parses and renders texts. */
export function createMarkdownRenderer(...parameters: Parameters<typeof createRenderer>) {
  const render = createRenderer(...parameters);
  return (text: string, options: RenderOptions) => render(parseMarkdown(text), options);
}
