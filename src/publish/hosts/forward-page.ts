import { escapeAttribute, escapeText } from 'entities';
import type { Addresses } from '../../model/url.ts';

/**
 * The page at a former address. Browsers go on by themselves; a reader whose browser does not follows the link.
 *
 * @param to the path of the page as it is now, base included
 */
export function forwardPage(
  to: string,
  { absolute }: Pick<Addresses, 'absolute'>,
  { title, language }: { title: string; language: string },
): string {
  const path = escapeAttribute(to);
  const url = absolute(to);
  return [
    '<!DOCTYPE html>',
    `<html lang="${escapeAttribute(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>This page has moved – ${escapeText(title)}</title>`,
    '<meta name="robots" content="noindex">',
    '<meta name="color-scheme" content="light dark">',
    `<meta http-equiv="refresh" content="0; url=${path}">`,
    `<link rel="canonical" href="${escapeAttribute(url)}">`,
    '</head>',
    '<body>',
    `<p>This page has moved to <a href="${path}">${escapeText(url)}</a>.</p>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
