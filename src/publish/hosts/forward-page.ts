import { escapeAttribute, escapeText } from 'entities';
import { direction } from '../../model/direction.ts';
import type { Addresses } from '../../model/url.ts';
import { createWords } from '../../words/create-words.ts';
import type { OwnWords } from '../../words/languages/en.ts';
import { withPlaced } from '../../model/with-placed.ts';

/**
 * Returns a function that makes the page at a former address. Browsers redirect by themselves; readers whose browser does not can
 * follow the link.
 *
 * @returns a function of the path of the present page, base included
 */
export function createForwardPages(
  { absolute }: Pick<Addresses, 'absolute'>,
  { title, language, words: own }: { title: string; language: string; words?: OwnWords },
): (to: string) => string {
  const words = createWords(language, own);
  const isLeftward = direction(language) === 'rtl';
  const sentence = words.pageMovedTo({ address: '\0' });
  return (to) => {
    const path = escapeAttribute(to);
    const url = absolute(to);
    const link = `<a href="${path}">${escapeText(url)}</a>`;
    return [
      '<!DOCTYPE html>',
      `<html lang="${escapeAttribute(language)}"${isLeftward ? ' dir="rtl"' : ''}>`,
      '<head>',
      '<meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      `<title>${escapeText(`${words.pageMoved} – ${title}`)}</title>`,
      '<meta name="robots" content="noindex">',
      '<meta name="color-scheme" content="light dark">',
      `<meta http-equiv="refresh" content="0; url=${path}">`,
      `<link rel="canonical" href="${escapeAttribute(url)}">`,
      '</head>',
      '<body>',
      `<p>${withPlaced(escapeText(sentence), link).join('')}</p>`,
      '</body>',
      '</html>',
      '',
    ].join('\n');
  };
}
