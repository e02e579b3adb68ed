import { createAddresses } from '../../../src/model/url.ts';
import { createMarkdownRenderer } from './render-markdown.ts';

const render = createMarkdownRenderer(createAddresses('https://test.example/'));

/** The HTML of a text, without the ids of paragraphs. */
export const htmlOf = (text: string): string =>
  render(text, { file: 'content/articles/x.md' }).html.replace(/ id="p-[^"]*"/g, '');
