import { describe, expect, it } from 'vitest';
import { smartText } from '../../../../src/markdown/languages/smart-punctuation.ts';
import { createAddresses } from '../../../../src/model/url.ts';
import { createMarkdownRenderer } from '../../../support/built/render-markdown.ts';

const render = createMarkdownRenderer(createAddresses('https://test.example/'));

/** Narrow no-break spaces are shown as `_`. */
const shown = (text: string) => text.replaceAll('\u202f', '_');

const html = (markdown: string, language: string) =>
  shown(render(markdown, { file: 'content/articles/x.md', language }).html).replace(
    / id="[^"]*"/g,
    '',
  );

describe('spaces in French', () => {
  it.each([
    ['Il a dit : "Bonjour !"', 'Il a dit_: «_Bonjour_!_»'],
    ['Vraiment ? Oui ; non', 'Vraiment_? Oui_; non'],
    ['« Oui »', '«_Oui_»'],
    ['«Oui»', '«_Oui_»'],
    ['Il est 10:30, voir https://example.org', 'Il est 10:30, voir https://example.org'],
    ['Non!', 'Non!'],
  ])('%s', (written, printed) => {
    expect(shown(smartText(written, 'fr-FR'))).toBe(printed);
    expect(shown(smartText(smartText(written, 'fr-FR'), 'fr-FR'))).toBe(printed);
    expect(html(written.replace(/ https.*/, ''), 'fr')).toBe(
      `<p>${printed.replace(/ https.*/, '')}</p>`,
    );
  });

  it('stand around marks that emphasis and links separate', () => {
    expect(html('« *Le Monde* » : *"oui"* !', 'fr')).toBe(
      '<p>«_<em>Le Monde</em>_»_: <em>«_oui_»</em>_!</p>',
    );
  });

  it('are as they were typed in code and in other languages', () => {
    expect(html('`a ? b : "c"`', 'fr')).toBe('<p><code>a ? b : "c"</code></p>');
    expect(html('Yes ? « No »', 'en')).toBe('<p>Yes ? « No »</p>');
  });
});
