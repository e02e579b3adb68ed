/** A made-up paper whose stories are of all kinds, with series, topics, contents and what else is printed around a text. */
import { article, articles } from './articles.ts';
import { emptyContent, type Files } from '../sites/site.ts';

/** A text of so many sections of about 130 words each. */
function longText(sections: number): string {
  const sentence =
    'The water rose past the second mark and the keepers of the sluice sent for help.';
  const paragraph = Array.from({ length: 9 }, () => sentence).join(' ');
  return Array.from(
    { length: sections },
    (_, at) => `## Day ${at + 1} at *the* sluice\n\n${paragraph}`,
  )
    .join('\n\n')
    .concat('\n\nMore at [the board](https://board.example/).');
}

function people(count: number): Files {
  const files: Files = {};
  for (let number = 1; number <= count; number += 1) {
    const name = `Warden ${String.fromCharCode(64 + number).repeat(2)}bek`;
    files[`content/people/warden-${number}.md`] =
      `---\nname: ${name}\nrole: Warden of lock ${number}\n---\n\n${name} keeps a lock.\n`;
  }
  return files;
}

const wardens = Array.from({ length: 10 }, (_, at) => `warden-${at + 1}`);

/** Everything that can be printed around a text. */
const rich = {
  kicker: 'From the source',
  byline: '[mara-lind, Lina Okafor]',
  additionalReporting: '[desk, Tom Berg]',
  summary: '[The water rose., The "keepers" held.]',
  topics: '[floods, locks]',
  people: `[${wardens.join(', ')}]`,
  related: '[story-11, a-opinion]',
  corrections:
    '[{ date: 2020-05-05T18:00:00+00:00, text: One. }, { date: 2020-05-04T18:00:00+00:00, text: Two. }]',
};

/** Three parts of a series, a long story with all furniture, one story of each kind, and twelve plain ones. */
export function furnishedPaper(): Files {
  const part = (number: number, keys: Record<string, string> = {}, body = 'The water.') =>
    article({
      slug: `river-${number}`,
      body,
      keys: {
        headline: `The river, part ${number}`,
        series: 'the-river',
        part: String(number),
        published: `2020-05-0${number}T09:30:00+00:00`,
        ...keys,
      },
    });
  const kind = (type: string, keys: Record<string, string> = {}) =>
    article({
      slug: `a-${type}`,
      keys: { headline: `Story of the kind ${type}`, type, ...keys },
      body: 'A word to [the buyer](https://buyer.example/), and to [us](/about/).',
    });
  return {
    ...emptyContent,
    ...people(10),
    'content/authors/mara-lind.md': '---\nname: Mara Lind\n---\n',
    'content/topics/floods.md':
      '---\ntitle: Floods\ndescription: Water where it should not be.\n---\n\nEach spring.\n',
    'content/topics/locks.md': '---\ntitle: Locks\ndescription: How boats climb.\n---\n',
    'content/series/the-river.md':
      '---\ntitle: The river\ndescription: A year along the river.\n---\n\nWe walked.\n',
    ...articles(12),
    ...part(1),
    ...part(3),
    ...part(2, rich, longText(12)),
    ...kind('analysis'),
    ...kind('opinion', { byline: '[mara-lind]', kicker: 'Letters' }),
    ...kind('obituary'),
    ...kind('sponsored'),
    ...kind('report'),
  };
}

/** Part 3 of the series is in another language than the paper. */
export const partInUrdu = article({
  slug: 'river-3',
  body: longText(12),
  keys: {
    headline: 'The river, part 3',
    language: 'ur',
    summary: '[The water fell.]',
    series: 'the-river',
    part: '3',
    published: '2020-05-03T09:30:00+00:00',
  },
});

/** The first part of a series without others. */
export const seriesOfOne = {
  ...article({ slug: 'story-12', keys: { series: 'the-lake' } }),
  'content/series/the-lake.md': '---\ntitle: The lake\ndescription: A year on the lake.\n---\n',
};
