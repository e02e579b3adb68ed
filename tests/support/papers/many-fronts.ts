/**
 * A paper with 300 fronts, each that of a section: rows, seconds, pins, times and pictures in many combinations. They are the
 * same in each run.
 */
import { stringify } from 'yaml';
import { ranks } from '../../../src/schemas/article.ts';
import { article } from './articles.ts';
import { picture } from './pictures.ts';
import { seededRandom } from './random.ts';
import { emptyContent, type Files } from '../sites/site.ts';

const frontCount = 300;
const storyCount = 44;
/** So many of the sections have stories of their own. */
const homeCount = 8;

/** The moment of the build, and a time before and a time after it. */
const [past, now, future] = ['2020-05-31T12:00', '2020-06-01T12:00', '2020-06-02T12:00'];

/** The environment in which the paper is built. */
export const frontsEnvironment = { SOURCE_DATE_EPOCH: String(Date.parse(`${now}Z`) / 1000) };

const sectionSlug = (index: number) => `front-${index + 1}`;

/** The addresses of the fronts, from the address of the site. */
export const frontPaths: readonly string[] = [
  './',
  ...Array.from({ length: frontCount }, (_, index) => `sections/${sectionSlug(index)}/`),
];

const random = seededRandom(14);
const below = (limit: number) => Math.floor(random() * limit);
const chance = (of: number) => random() < of;
const oneOf = <Item>(items: readonly [Item, ...Item[]]): Item =>
  items[below(items.length)] ?? items[0];

const words = [
  ...['a', 'no', 'to', 'rain', 'the', 'vote', 'harbour', 'council', 'minister', 'bridge', 'after'],
  ...['negotiators', 'reconstruction', 'over', 'parliamentary', 'talks', 'river', 'in', 'strike'],
  ...['telecommunications', 'and', 'counterrevolutionaries', 'of', 'north', 'school', 'prices'],
] as [string, ...string[]];

function wordsOf(count: number): string {
  const text = Array.from({ length: count }, () => oneOf(words)).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** Width and height: a panorama, landscapes, a square, portraits, and one smaller than its place. */
const shapes: readonly (readonly [number, number])[] = [
  ...([
    [2400, 400],
    [1600, 900],
    [1500, 1000],
  ] as const),
  ...([
    [900, 900],
    [800, 1200],
    [500, 1500],
    [120, 90],
  ] as const),
];

const authors = ['desk', 'mara-lind', 'tom-berg'] as const;
const names = ['zia-barak', 'lina-okafor'] as const;

function stories(): Files {
  const files: Files = {};
  for (let index = 0; index < storyCount; index += 1) {
    const [width] = shapes[index % shapes.length] ?? [];
    const hasPicture = index % 5 < 3;
    const keys: Record<string, string | null> = {
      headline: wordsOf(1 + (index % 18)),
      dek: `${wordsOf(4 + below(18))}.`,
      section: sectionSlug(index % homeCount),
      byline: `[${oneOf(authors)}]`,
      rank: ranks[index % 4 === 0 ? below(4) : 2] ?? null,
      published: `${new Date(Date.parse(`${past}Z`) - index * 7_200_000).toISOString()}`,
      image: hasPicture ? `{ file: ./shape-${width}.png, alt: A picture, credit: A. Khan }` : null,
      type: chance(0.2) ? oneOf(['opinion', 'analysis', 'obituary', 'sponsored']) : null,
      kicker: chance(0.3) ? wordsOf(1 + below(3)) : null,
      people: chance(0.5) ? `[${oneOf(names)}]` : null,
    };
    Object.assign(files, article({ slug: `story-${index}`, keys }));
  }
  return files;
}

/** No time, or one that has begun, is to come, has ended or is not over. */
const times = [{}, {}, {}, { from: past }, { from: future }, { until: past }, { until: future }];

const timesOf = () => oneOf(times as [object, ...object[]]);

/** Draws stories without drawing one twice. */
function createDeck() {
  const slugs = Array.from({ length: storyCount }, (_, index) => `story-${index}`);
  return (count: number) =>
    Array.from({ length: count }, () => slugs.splice(below(slugs.length), 1)).flat();
}

/** What a front says of a story: its slug, or what is different on the front. */
function pick(slug: string, under: readonly string[] = []): string | object {
  if (under.length === 0 && chance(0.5)) return slug;
  return {
    story: slug,
    ...(chance(0.2) && { headline: wordsOf(1 + below(18)) }),
    ...(chance(0.2) && { dek: `${wordsOf(3 + below(18))}.` }),
    ...(chance(0.2) && { picture: false }),
    ...(under.length > 0 && { under: [...under] }),
    ...timesOf(),
  };
}

type Deck = ReturnType<typeof createDeck>;

function row(deck: Deck, count: number): object {
  const look = {
    ...(chance(0.4) && { title: wordsOf(1 + below(6)) }),
    ...(chance(0.2) && { show: 'headlines' }),
    ...timesOf(),
  };
  const byHand = () => deck(count).map((slug) => pick(slug, deck(chance(0.1) ? 2 : 0)));
  switch (below(6)) {
    case 0:
      return { ...look, section: sectionSlug(below(homeCount)), count };
    case 1:
      return { ...look, author: oneOf(authors), count };
    case 2:
      return { ...look, name: oneOf(names), count };
    case 3:
      return { ...look, newest: count };
    case 4:
      return {
        title: wordsOf(2),
        promo: { text: `${wordsOf(3 + below(14))}.`, link: '/about/' },
        ...timesOf(),
      };
    default:
      return { ...look, stories: byHand() };
  }
}

/** The keys of a front. Its number decides how many stories and rows it has. */
function front(index: number): object {
  const deck = createDeck();
  const [lead = ''] = deck(1);
  // If the lead has run out, the rules find another one only among stories of the section.
  const pinned =
    index < homeCount * 3
      ? pick(lead, deck(below(4)))
      : { story: lead, picture: index % 3 > 0, under: deck(below(4)) };
  const seconds = deck(index % 10).map((slug) => pick(slug, deck(chance(0.15) ? 1 : 0)));
  const rows = Array.from({ length: Math.floor(index / 10) % 5 }, (_, place) =>
    row(deck, 1 + ((index + place) % 9)),
  );
  const banner = {
    text: `${wordsOf(2 + below(16))}.`,
    kind: oneOf(['breaking', 'live', 'notice']),
    ...timesOf(),
  };
  return { lead: pinned, seconds, rows, ...(index % 4 === 0 && { banner }) };
}

/** The paper. */
export async function manyFronts(): Promise<Files> {
  const files: Files = {
    ...emptyContent,
    ...stories(),
    'content/front.yaml': stringify(front(37)),
  };
  delete files['content/sections/world.md'];
  for (const [width, height] of shapes) {
    files[`content/articles/shape-${width}.png`] = await picture(width, height);
  }
  for (const slug of authors.slice(1)) {
    files[`content/authors/${slug}.md`] = `---\nname: ${wordsOf(2)}\n---\n`;
  }
  for (const slug of names) {
    files[`content/people/${slug}.md`] = `---\nname: ${slug}\nrole: Poet\n---\n\nA poet.\n`;
  }
  for (let index = 0; index < frontCount; index += 1) {
    const keys = { title: wordsOf(1 + (index % 4)), description: 'What it has.', ...front(index) };
    files[`content/sections/${sectionSlug(index)}.md`] = `---\n${stringify(keys)}---\n`;
  }
  return files;
}
