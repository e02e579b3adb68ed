/** A paper whose editors have arranged the front page. */
import { emptyContent, type Files } from '../sites/site.ts';
import { article, articles } from './articles.ts';
import { picture } from './pictures.ts';

/** The file of a section. @param keys further lines of its front matter */
export const sectionPage = (title: string, ...keys: string[]) =>
  ['---', `title: ${title}`, 'description: What it has.', ...keys, '---', ''].join('\n');

const front = `
lead:
  story: story-12
  headline: The "old" story
  dek: It matters again.
  picture: false
  under: [story-13, { story: story-14, headline: Fourteen }]
  until: 2020-05-04T18:00
seconds:
  - story-3
  - { story: story-10, until: 2020-05-04T20:00 }
rows:
  - title: By hand
    stories: [story-20, story-1]
  - section: city
    link: /about/
  - author: desk
    count: 2
  - { name: zia-barak, show: headlines }
  - { title: Short, show: headlines, stories: [{ story: story-18, under: [story-19] }] }
  - { title: Join us, promo: { text: Write to us., link: /about/ } }
  - newest: 2
banner:
  kind: breaking
  text: The bridge is closed.
  link: /news/story-1/
  until: 2020-05-04T14:00
fronts:
  - from: 2020-05-05T06:00
    lead: morning
    rows: []
`;

export const paperWithFront: Files = {
  ...emptyContent,
  ...articles(20),
  ...article({
    slug: 'story-12',
    keys: {
      image: '{ file: ./road.png, alt: A road, credit: A. Khan }',
      published: '2020-04-22T09:30Z',
    },
  }),
  ...article({ slug: 'in-town', keys: { section: 'city', published: '2020-01-01T09:30Z' } }),
  ...article({ slug: 'named', keys: { published: '2019-01-01T09:30Z' }, body: 'Zia Barak came.' }),
  ...article({ slug: 'morning', keys: { published: '2020-05-05T05:00Z' } }),
  'content/articles/road.png': await picture(640, 400),
  'content/people/zia-barak.md': '---\nname: Zia Barak\nrole: Poet\n---\n\nA poet.\n',
  'content/sections/city.md': sectionPage('City', 'rank: 1'),
  'content/front.yaml': front,
};
