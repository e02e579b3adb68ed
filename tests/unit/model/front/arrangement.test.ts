import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/model/article.ts';
import {
  arrangeFront,
  plainRow,
  slugsOn,
  type Front,
  type FrontStory,
  type FrontMaterial,
} from '../../../../src/model/front/arrangement.ts';
import { planAt } from '../../../../src/model/front/plan.ts';
import { secondsByRule } from '../../../../src/model/front/rules.ts';
import { frontSchema, type FrontRowData } from '../../../../src/schemas/front.ts';
import { seededRandom } from '../../../support/papers/random.ts';
import { sampleArticle, sampleAuthor, samplePicture, sampleSection } from '../../samples.ts';

const sections = ['world', 'business', 'empty'].map((slug) => sampleSection(slug));
const [world, business] = sections;

/** Stories `s0`, `s1` …, the newest first, an hour apart; every second one on business. */
const stories = (count: number): Article[] =>
  Array.from({ length: count }, (_, index) =>
    sampleArticle(`s${index}`, {
      section: (index % 2 === 0 ? world : business) ?? sampleSection(),
      published: new Date(Date.UTC(2026, 10, 28) - index * 3_600_000).toISOString(),
    }),
  );

function material(articles: readonly Article[]): FrontMaterial {
  const of = (section: string) => articles.filter((article) => article.section.slug === section);
  const sources: Record<string, Record<string, readonly Article[]>> = {
    section: Object.fromEntries(sections.map(({ slug }) => [slug, of(slug)])),
    topic: { bridges: articles.filter((_, index) => index % 5 === 0) },
    author: { 'asma-khan': articles },
    name: { nobody: [], somebody: articles.slice(3, 6) },
  };
  return {
    articles,
    article: (slug) => articles.find((article) => article.slug === slug),
    source(kind, slug) {
      const found = sources[kind]?.[slug];
      return found && { title: `The ${slug}`, path: `/${kind}/${slug}/`, articles: found };
    },
    byRule: {
      seconds: secondsByRule,
      rows: sections.map(({ slug }) => plainRow({ section: slug })),
    },
  };
}

const arrange = (written: object, articles: readonly Article[]) =>
  arrangeFront(planAt(frontSchema.parse(written), 0, Date.parse), material(articles));

type Shown = Pick<FrontStory, 'story' | 'under'>;

/** `a (b c)`: a story, and in brackets those under it. */
const slugs = (all: readonly Shown[]) =>
  all
    .map(({ story, under }) => {
      const below = under.map(({ slug }) => slug).join(' ');
      return below ? `${story.slug} (${below})` : story.slug;
    })
    .join(' ');

/** A front in short: `lead | seconds | heading: stories | …`. */
const inShort = ({ lead, seconds, rows }: Front) =>
  [
    lead ? slugs([lead]) : '-',
    slugs(seconds),
    ...rows.map(({ title, stories: own, promo }) =>
      `${title}: ${slugs(own)}${promo?.text ?? ''}`.trim(),
    ),
  ].join(' | ');

describe('without a word of an editor', () => {
  it.each([
    [0, '- | '],
    [1, 's0 | '],
    [7, 's0 | s1 s2 s3 s4 s5 s6'],
    [50, 's0 | s1 s2 s3 s4 s5 s6 | The world: s8 s10 s12 s14 | The business: s7 s9 s11 s13'],
  ])('%i stories are arranged by rule', (count, expected) => {
    expect(inShort(arrange({}, stories(count)))).toBe(expected);
  });
});

describe('what an editor decides', () => {
  it.each<[what: string, written: object, expected: string]>([
    ['a lead, however old', { lead: 's30', rows: [] }, 's30 | s0 s1 s2 s3 s4 s5'],
    [
      'an unknown lead leaves its place to the rules',
      { lead: 'gone', seconds: ['gone', 's4'], rows: [] },
      's0 | s4 s1',
    ],
    ['no seconds', { seconds: [], rows: [] }, 's0 | '],
    ['seconds', { seconds: ['s9', 's0'], rows: [] }, 's1 | s9 s0'],
    [
      'a place whose time has not come is filled by rule',
      { seconds: ['s9', { story: 's8', from: '2030-01-01T00:00' }], rows: [] },
      's0 | s9 s1',
    ],
    [
      'rows of a section, a topic, an author and a name, each with what the others do not show',
      {
        seconds: [],
        rows: [
          { section: 'business', count: 2 },
          { topic: 'bridges', count: 2 },
          { author: 'asma-khan', title: 'By us' },
          { name: 'somebody' },
        ],
      },
      's0 |  | The business: s1 s3 | The bridges: s5 s10 | By us: s2 s4 s6 s7',
    ],
    [
      'stories by hand before the newest',
      { seconds: [], rows: [{ section: 'world', stories: ['s20', 's21'] }] },
      's0 |  | The world: s20 s21 s2 s4',
    ],
    [
      'stories under another, which stand nowhere else',
      { lead: { story: 's5', under: ['s0', 's7', 's5'] }, seconds: ['s0', 's1'], rows: [] },
      's5 (s0 s7) | s1 s2',
    ],
    [
      'a list by hand, and what is chosen there is not shown above',
      { seconds: ['s9'], rows: [{ title: 'Investigation', stories: ['s0', 's3'] }] },
      's1 | s9 | Investigation: s0 s3',
    ],
    [
      'the newest that are not shown',
      { seconds: ['s1'], rows: [{ title: 'More', newest: 3, stories: ['s40'] }, { newest: 2 }] },
      's0 | s1 | More: s40 s2 s3 | undefined: s4 s5',
    ],
    [
      'a promo; and a row without stories is left out',
      {
        seconds: [],
        rows: [
          { section: 'empty' },
          { name: 'nobody' },
          { title: 'Join', promo: { text: 'Write to us.', link: '/about/' } },
          { section: 'unheard-of' },
        ],
      },
      's0 |  | Join: Write to us.',
    ],
  ])('%s', (_what, written, expected) => {
    expect(inShort(arrange(written, stories(50)))).toBe(expected);
  });

  it('another headline, another dek and no picture, on the front alone', () => {
    const article = sampleArticle('a', { picture: samplePicture });
    const words = { headline: 'New', dek: 'Newer.' };
    const { lead } = arrange({ lead: { story: 'a', ...words, picture: false } }, [article]);
    expect(lead?.story).toMatchObject({ ...words, title: 'New', picture: undefined, slug: 'a' });
    expect(article).toMatchObject({ headline: 'Headline of a', picture: samplePicture });
    expect(arrange({ lead: 'a' }, [article]).lead?.story.picture).toBe(samplePicture);
  });

  it('where a heading leads', () => {
    const rows = [
      { section: 'world' },
      { section: 'business', title: 'Money', link: '/money/' },
      { title: 'By hand', stories: ['s1'] },
    ];
    const front = arrange({ seconds: [], rows }, stories(50));
    expect(front.rows.map(({ title, link, isSection }) => [title, link, isSection])).toEqual([
      ['The world', '/section/world/', true],
      ['Money', '/money/', true],
      ['By hand', undefined, false],
    ]);
  });
});

describe('the size of a story', () => {
  it('follows from its place, and in rows from its rank', () => {
    const articles = stories(12).map((article, index) =>
      index === 8 ? { ...article, rank: 'brief' as const, authors: [sampleAuthor()] } : article,
    );
    const { lead, seconds, rows } = arrange({}, articles);
    const weights = (all: readonly { weight: string }[]) =>
      all.map(({ weight }) => weight).join(' ');
    expect(lead?.weight).toBe('lead');
    expect(weights(seconds)).toBe('second second standard standard standard standard');
    expect(rows.map((row) => weights(row.stories))).toEqual([
      'brief standard',
      'standard standard standard',
    ]);
    const list = arrange({ rows: [{ section: 'world', show: 'headlines' }] }, articles).rows;
    expect(weights(list[0]?.stories ?? [])).toBe('line line');
  });
});

describe('whatever an editor writes', () => {
  const random = seededRandom(14);
  const upTo = (limit: number) => Math.floor(random() * limit);
  const maybe = <T>(make: () => T) => (random() < 0.5 ? make() : undefined);
  const list = <T>(limit: number, make: () => T) => Array.from({ length: upTo(limit) }, make);
  // Some are repeated, and some do not exist.
  const slug = () => `s${upTo(40)}`;
  const pick = () =>
    random() < 0.7 ? slug() : { story: slug(), headline: 'New', under: list(3, slug) };
  const sources: (() => Partial<FrontRowData>)[] = [
    () => ({ section: ['world', 'business', 'empty', 'unheard-of'][upTo(4)] }),
    () => ({ author: 'asma-khan' }),
    () => ({ name: 'somebody' }),
    () => ({ newest: 10 + upTo(9) }),
    () => ({ title: 'By hand', stories: [] }),
  ];
  const row = () => ({ ...sources[upTo(sources.length)]?.(), stories: list(6, pick) });
  const repeats = 1_000;

  it('no story stands on a front twice, and none is missing that is chosen and exists', () => {
    for (let run = 0; run < repeats; run += 1) {
      const articles = stories(upTo(36));
      const written = {
        lead: maybe(pick),
        seconds: maybe(() => list(8, pick)),
        rows: maybe(() => list(7, row)),
      };
      const front = arrange(written, articles);
      const all = [
        front.lead ?? [],
        front.seconds,
        front.rows.flatMap((one) => one.stories),
      ].flat();
      const shown = all.flatMap(({ story, under }) => [story, ...under]).map(({ slug }) => slug);
      const told = JSON.stringify(written);
      expect(new Set(shown).size, told).toBe(shown.length);
      expect(slugsOn(front)).toEqual(new Set(shown));
      const picks = [written.lead ?? [], written.seconds ?? [], written.rows ?? []].flat();
      const chosen = picks
        .flatMap((one) => (typeof one === 'object' && 'stories' in one ? one.stories : one))
        .flatMap((one) => (typeof one === 'string' ? one : 'story' in one ? one.story : []));
      const missing = chosen.filter(
        (slug) => articles.some((article) => article.slug === slug) && !shown.includes(slug),
      );
      expect(missing, told).toEqual([]);
      expect(front.lead === undefined, told).toBe(articles.length === 0);
    }
  });
});
