import { describe, expect, it } from 'vitest';
import { foremost, weightInRow, weightOfSecond } from '../../../../src/model/front/rules.ts';
import { byNewest } from '../../../../src/model/publication.ts';
import type { Rank } from '../../../../src/schemas/article.ts';
import { sampleArticle, samplePicture } from '../../samples.ts';

const noon = Date.parse('2026-11-28T12:00:00Z');
type Story = [slug: string, hoursBeforeNoon: number, rank?: Rank, withPicture?: 'picture'];

const stories = (all: readonly Story[]) =>
  all
    .map(([slug, hours, rank = 'normal', withPicture]) =>
      sampleArticle(slug, {
        published: new Date(noon - hours * 3_600_000).toISOString(),
        rank,
        picture: withPicture && samplePicture,
      }),
    )
    .sort(byNewest);

const slugs = (all: readonly { slug: string }[]) => all.map(({ slug }) => slug).join(' ');

describe('the lead', () => {
  it.each<[what: string, lead: string, Story[]]>([
    ['is the newest of equals', 'new', [['old', 2], ['new', 1]]], // prettier-ignore
    ['stays if a brief is filed', 'report', [['report', 20, 'lead'], ['brief', 0, 'brief']]], // prettier-ignore
    ['of rank lead stays for 36 hours', 'report', [['report', 36, 'lead'], ['news', 0.1]]], // prettier-ignore
    ['of rank lead then gives way to news', 'news', [['report', 36.1, 'lead'], ['news', 0]]], // prettier-ignore
    ['of rank lead gives way to a newer one', 'second', [['first', 9, 'lead'], ['second', 1, 'lead']]], // prettier-ignore
    ['of rank lead stands above one of rank high', 'report', [['report', 23, 'lead'], ['news', 0, 'high']]], // prettier-ignore
    ['of rank high stays for 12 hours', 'high', [['high', 12, 'high'], ['news', 0.1]]], // prettier-ignore
    ['of rank high then gives way to news', 'news', [['high', 12.1, 'high'], ['news', 0]]], // prettier-ignore
    ['is not a brief if there was a story in three days', 'story', [['story', 71], ['brief', 0, 'brief']]], // prettier-ignore
    ['is a brief if there was none', 'brief', [['story', 73], ['brief', 0, 'brief']]], // prettier-ignore
    ['is a brief if there is nothing else', 'brief', [['brief', 0, 'brief']]], // prettier-ignore
    ['is rather one with a picture', 'seen', [['seen', 1.9, 'normal', 'picture'], ['bare', 0]]], // prettier-ignore
    ['is news without a picture rather than an older story', 'bare', [['seen', 2.1, 'normal', 'picture'], ['bare', 0]]], // prettier-ignore
    ['with a picture does not make up for rank', 'bare', [['bare', 9, 'high'], ['seen', 0, 'normal', 'picture']]], // prettier-ignore
  ])('%s: %s', (_what, lead, all) => {
    expect(slugs(foremost(stories(all), 1, 'lead'))).toBe(lead);
  });

  it('is never a sponsored story, even if there is no other', () => {
    const paidFor = sampleArticle('paid-for', { type: 'sponsored', rank: 'lead' });
    const [news] = stories([['news', 90, 'brief']]);
    expect(slugs(foremost([paidFor, news ?? paidFor], 2, 'lead'))).toBe('news');
    expect(foremost([paidFor], 1, 'lead')).toEqual([]);
  });

  it('is the same however long ago all this was: the rules do not look at the clock', () => {
    const all: Story[] = [['report', 90_030, 'lead'], ['brief', 90_000, 'brief']]; // prettier-ignore
    expect(slugs(foremost(stories(all), 1, 'lead'))).toBe('report');
  });
});

describe('the stories beside it', () => {
  it('are the most important, and their pictures do not count', () => {
    const all: Story[] = [
      ['brief', 0, 'brief'],
      ['news', 1],
      ['seen', 2, 'normal', 'picture'],
      ['high', 10, 'high'],
      ['report', 30, 'lead'],
    ];
    expect(slugs(foremost(stories(all), 4, 'second'))).toBe('report high news seen');
    expect(slugs(foremost(stories(all), 9, 'second'))).toBe('report high news seen brief');
  });

  it('are found however many briefs there are', () => {
    const briefs = Array.from({ length: 50 }, (_, n): Story => [`b${n}`, n / 10, 'brief']);
    expect(slugs(foremost(stories([...briefs, ['story', 60]]), 2, 'second'))).toBe('story b0');
  });
});

it('a brief is shown as one beside the lead, and only the first two are large', () => {
  expect([0, 1, 2].map((index) => weightOfSecond({ rank: 'normal' }, index))).toEqual([
    'second',
    'second',
    'standard',
  ]);
  expect(weightOfSecond({ rank: 'brief' }, 0)).toBe('brief');
});

it('a brief is shown as one in a row, and a list of headlines has nothing but lines', () => {
  expect(weightInRow({ rank: 'brief' }, 'cards')).toBe('brief');
  expect(weightInRow({ rank: 'lead' }, 'cards')).toBe('standard');
  expect(weightInRow({ rank: 'normal' }, 'headlines')).toBe('line');
});
