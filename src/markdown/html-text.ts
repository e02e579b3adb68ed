import { isSentenceName } from './html/elements.ts';
import { htmlTokens } from './html/tokens.ts';

/** The number of a footnote in the text. */
const footnoteMark = /<sup><a\b[^>]*\bdata-footnote-ref\b[\s\S]*?<\/sup>/g;

/** Whether an element stands between two words, so that they must not be read as one. */
const separatesWords = (name: string) => ['br', 'img'].includes(name) || !isSentenceName(name);

/** The words of rendered HTML, as readers see them, without the numbers of footnotes. */
export function textOfHtml(html: string): string {
  return htmlTokens(html.replace(footnoteMark, ''))
    .map((token) => {
      if (token.type === 'text') return token.value;
      return token.type !== 'odd' && separatesWords(token.name) ? ' ' : '';
    })
    .join('');
}
