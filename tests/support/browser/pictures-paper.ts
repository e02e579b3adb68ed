/** A paper whose pictures have all shapes. */
import sharp from 'sharp';
import { article } from '../papers/articles.ts';
import { emptyContent, type Files } from '../sites/site.ts';

const jpeg = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 90, g: 120, b: 110 } } })
    .jpeg()
    .toBuffer();

const story = (slug: string, day: number, image: string, body = 'Short.') =>
  article({
    slug,
    keys: { headline: slug, published: `2020-05-0${day}T09:30:00+00:00`, image },
    body,
  });

/** A long read with figures of each size, and stories with a tall, a flat and a small picture. */
export async function picturesPaper(): Promise<Files> {
  const days = Array.from({ length: 4 }, (_, at) => `## Day ${at + 1}\n\n${'word '.repeat(330)}`);
  const figure = (size: string, src: string) =>
    `::figure[A ${size} picture]{src=${src} alt="A ${size} picture" credit="A. Khan" size=${size} focus="30% 10%"}`;
  return {
    ...emptyContent,
    'content/articles/tall.jpg': await jpeg(800, 1600),
    'content/articles/flat.jpg': await jpeg(2400, 400),
    'content/articles/wide.jpg': await jpeg(1800, 1200),
    'content/articles/small.jpg': await jpeg(120, 90),
    'content/people/face.jpg': await jpeg(400, 600),
    'content/people/asma-khan.md':
      '---\nname: Asma Khan\nrole: Engineer\nportrait: { file: ./face.jpg, credit: A. Khan, focus: 50% 10% }\n---\n\nAn engineer.\n',
    ...story(
      'long-read',
      9,
      '{ file: ./wide.jpg, alt: A valley, credit: A. Khan, focus: 80% 50% }',
      [
        'First.',
        '![A tower](tall.jpg "A tower. A. Khan")',
        'Second, with Asma Khan.',
        figure('wide', 'wide.jpg'),
        'Third.',
        figure('full', 'tall.jpg'),
        '![A stamp](small.jpg)',
        'Last.',
      ].join('\n\n'),
    ),
    ...story(
      'long-contents',
      5,
      '{ file: ./small.jpg, alt: A stamp, credit: A. Khan }',
      ['With Asma Khan.', ...days, figure('wide', 'wide.jpg'), ...days].join('\n\n'),
    ),
    ...story('tower', 8, '{ file: ./tall.jpg, alt: A tower, credit: A. Khan, focus: 40% 20% }'),
    ...story('shore', 7, '{ file: ./flat.jpg, alt: A shore, credit: A. Khan }'),
    ...story('stamp', 6, '{ file: ./small.jpg, alt: A stamp, credit: A. Khan }'),
  };
}
