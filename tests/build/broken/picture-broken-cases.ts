/** Faults of pictures; see `broken-cases.ts`. */
import { article } from '../../support/papers/articles.ts';
import { picture as flatPicture } from '../../support/papers/pictures.ts';
import type { BrokenCase } from './broken-cases.ts';

const picture = new Uint8Array();

export const pictureBrokenCases: BrokenCase[] = [
  {
    fault: 'a picture without a description or a credit, and a file that is not a picture',
    files: {
      'content/articles/road.png': picture,
      ...article({
        slug: 'silent-picture',
        keys: { image: '{ file: ./road.png }' },
      }),
      ...article({ slug: 'silent-picture-in-text', body: '![](./road.png)' }),
      ...article({ slug: 'named-picture-in-text', body: '![road.png](./road.png)' }),
    },
    expected: [
      { place: 'content/articles/silent-picture.md:7', what: 'image → alt', fix: 'alt:' },
      { place: 'content/articles/silent-picture.md:7', what: 'image → credit', fix: 'credit:' },
      {
        place: 'content/articles/silent-picture-in-text.md:9',
        what: 'without a description',
        fix: '![what it shows](./road.png)',
      },
      {
        place: 'content/articles/named-picture-in-text.md:9',
        what: 'says nothing of the picture: road.png',
        fix: '![what it shows](./road.png)',
      },
      { place: 'content/articles/road.png', what: 'has the name of a picture', fix: 'again' },
    ],
  },
  {
    fault: 'a picture that cannot be published',
    files: {
      'content/articles/phone.heic': 'From a phone.',
      'content/articles/unused.heic': 'From a phone.',
      'content/articles/live.svg':
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 6"><script>alert(1)</script></svg>',
      'content/articles/heavy.png': new Uint8Array(41_000_000),
      'content/articles/large.png': await flatPicture(20_000, 6000),
      ...article({ slug: 'phone', body: 'Text.\n\n![A road](phone.heic)' }),
    },
    expected: [
      { place: 'content/articles/unused.heic', what: 'is a HEIC file', fix: 'Most Compatible' },
      {
        place: 'content/articles/phone.md:11',
        what: 'shows phone.heic',
        fix: 'Most Compatible. Then write the name of the new file here.',
      },
      { place: 'content/articles/live.svg', what: 'a drawing with <script>', fix: 'plain SVG' },
      { place: 'content/articles/heavy.png', what: 'has 41 MB', fix: '4,000 pixels wide' },
      {
        place: 'content/articles/large.png',
        what: '20000 × 6000 pixels, more than the 100 million',
        fix: '4,000 pixels wide',
      },
    ],
  },
  {
    fault: 'a figure with mistakes, and one that is not one',
    files: article({
      slug: 'figures',
      keys: {
        image: '{ file: ./road.png, alt: A, credit: B, focus: left }',
      },
      body: '::figure[A road]{src=no.png size=huge capton="x"}\n\n::figure[A road{src=no.png}',
    }),
    expected: [
      {
        place: 'content/articles/figures.md:7',
        what: '“image → focus”',
        fix: 'Correct the value, or delete the line',
      },
      { place: 'content/articles/figures.md:10', what: 'a figure without “alt”', fix: 'alt="' },
      {
        place: 'content/articles/figures.md:10',
        what: '“size” to "huge"',
        fix: 'text, wide or full',
      },
      { place: 'content/articles/figures.md:10', what: 'unknown key “capton”', fix: 'src, alt' },
      { place: 'content/articles/figures.md:12', what: 'looks like a directive', fix: '::figure[' },
    ],
  },
  {
    fault: 'a portrait that is not there',
    files: {
      'content/people/no-face.md':
        '---\nname: Ada Null\nrole: Engineer\nportrait: { file: ./no.jpg, credit: B }\n---\n',
    },
    expected: [{ place: 'content/people/no-face.md:4', what: './no.jpg', fix: 'Add the picture' }],
  },
];
