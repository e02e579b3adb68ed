/** The pages at former addresses. */
import { expect, it } from 'vitest';
import { createAddresses } from '../../../../src/model/url.ts';
import { createForwardPages } from '../../../../src/publish/hosts/forward-page.ts';

const addresses = createAddresses('https://test.example/');
const page = (language: string) =>
  createForwardPages(addresses, { title: 'This & That', language })('/news/a/');
const link = '<a href="/news/a/">https://test.example/news/a/</a>';

it.each([
  ['en-GB', '<html lang="en-GB">', 'This page has moved', `This page has moved to ${link}.`],
  [
    'ur',
    '<html lang="ur" dir="rtl">',
    'یہ صفحہ منتقل ہو گیا ہے',
    `یہ صفحہ ${link} پر منتقل ہو گیا ہے۔`,
  ],
])('in %s', (language, root, title, sentence) => {
  const html = page(language);
  expect(html).toContain(root);
  expect(html).toContain(`<title>${title} – This &amp; That</title>`);
  expect(html).toContain(`<p>${sentence}</p>`);
});
