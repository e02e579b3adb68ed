/** A paper with pictures of all kinds, and with documents. */
import sharp from 'sharp';
import { emptyContent, type Files } from '../sites/site.ts';
import { article } from './articles.ts';
import { picture } from './pictures.ts';

/** A photograph of a camera: turned on its side, in the colours of another space, with the place and with credits. */
const photograph = () =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: { r: 200, g: 60, b: 40 } } })
    .withExif({
      IFD0: { Artist: 'Ada Lov', Copyright: 'Broadsheet Ltd' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' },
    })
    .withIccProfile('p3')
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

/** The bytes of the drawing. */
export const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200"><path d="M0 0h300v200z"/></svg>';

const odd = 'what? 100% #1 & "so\\on", é.png';

export const picturedPaper = async (): Promise<Files> => ({
  ...emptyContent,
  'content/site.yaml': `${emptyContent['content/site.yaml']}picturesDescribedSince: 2018-01-01\n`,
  ...article({
    slug: 'archived',
    keys: { published: '2017-05-04T09:30:00+00:00' },
    body: 'Old.\n\n![](<./old mosque.png>)\n\n<img src="clear.png" alt="">',
  }),
  'content/articles/pictures/road.jpg': await sharp(await picture(2000, 1000))
    .jpeg()
    .toBuffer(),
  'content/articles/drawing.png': await picture(300, 450),
  'content/articles/clear.png': await sharp(await picture(1300, 400))
    .ensureAlpha(0.5)
    .png()
    .toBuffer(),
  'content/articles/old mosque.png': await picture(320, 200),
  [`content/articles/${odd}`]: await picture(330, 200),
  'content/articles/camera.jpg': await photograph(),
  'content/articles/map.svg': drawing,
  'content/articles/papers/Survey of 2019.pdf': `%PDF-1.7\n${' '.repeat(340_000)}\n%%EOF\n`,
  'content/articles/papers/unlinked.csv': 'a,b\n',
  'content/people/face.jpg': await sharp(await picture(700, 900))
    .jpeg()
    .toBuffer(),
  'content/people/asma-khan.md':
    '---\nname: Asma Khan\nrole: Engineer\nportrait: { file: ./face.jpg, credit: Studio Bo, focus: 50% 20% }\n---\n\nAn engineer.\n',
  'content/authors/bo-lind.md':
    '---\nname: Bo Lind\nportrait: { file: ../people/face.jpg, alt: Bo on a boat, credit: Studio Bo }\n---\n',
  ...article({
    slug: 'letters',
    keys: {
      published: '2019-05-04T09:30:00+00:00',
      image: `{ file: '${odd}', alt: A café, credit: A. Khan, licence: CC BY 4.0, focus: 40% 20% }`,
    },
    body: [
      '![A mosque](<./old mosque.png>)',
      `::figure[The *café*.]{src='${odd}' alt="The café" credit="A. Khan" size=wide}`,
      '![Of a camera](camera.jpg "From the north. Ada Lov")',
      '![A map](map.svg)',
      'At 10:30 :smile:',
      'See [the lanterns survey](<papers/Survey of 2019.pdf#page=2>).',
    ].join('\n\n'),
  }),
  ...article({
    keys: {
      byline: '[bo-lind]',
      image:
        '{ file: ./pictures/road.jpg, alt: "A “road” & a gate", credit: A. Khan, caption: At noon. }',
    },
    body: 'First.\n\n![A drawing of "it"](./drawing.png)\n\n![clear](clear.png)\n\nLast, ![again][d].\n\n[d]: ./pictures/road.jpg',
  }),
});
