import { describe, expect, it } from 'vitest';
import {
  describedSince,
  mayLackDescriptions,
  undescribedPictures,
} from '../../../../src/source/check/check-descriptions.ts';
import { unexamined, type PublicationEntry } from '../../../../src/source/check/examine.ts';
import type { Collection } from '../../../../src/model/collections.ts';

/** An entry of a day with some pictures without a description. */
function entry(day: string, count = 0, draft = false, collection: Collection = 'articles') {
  const file = `content/${collection}/x.md`;
  const undescribed = {
    kind: 'undescribed',
    url: 'a.png',
    isHtml: false,
    place: { file },
  } as const;
  return {
    ...unexamined({ collection, file }, []),
    data: { published: `${day}T09:30:00+01:00`, draft },
    references: [...Array<typeof undescribed>(count).fill(undescribed)],
  } as unknown as PublicationEntry;
}

describe('the day from which on pictures need a description', () => {
  it.each([
    ['is a year before the newest story', ['2019-03-01', '2024-11-30', '2024-01-01'], '2023-11-30'],
    ['may be one that the year before lacks', ['2024-02-29', '2024-02-28'], '2023-02-29'],
    ['does not follow a mistyped year', ['2062-01-01', '2026-01-02', '2026-01-01'], '2025-01-02'],
    ['does not follow two', ['2999-01-01', '2062-01-01', '2026-01-02', '2025-01-02'], '2025-01-02'],
    ['is none with one story', ['2024-11-30'], ''],
    ['is none without stories', [], ''],
  ])('%s', (_name, days, since) => {
    expect(
      describedSince(
        {},
        days.map((day) => entry(day)),
      ),
    ).toBe(since);
  });

  it('does not follow drafts and other kinds of content', () => {
    const others = [entry('2026-01-01', 0, true), entry('2026-01-01', 0, false, 'pages')];
    const stories = [entry('2020-05-04'), entry('2020-05-03'), ...others];
    expect(describedSince({}, stories)).toBe('2019-05-04');
  });

  it.each(['1990-01-01', '2026-01-01'])('is the one that the paper has set: %s', (set) => {
    expect(describedSince({ picturesDescribedSince: set }, [entry('2020-05-04')])).toBe(set);
  });
});

describe('pictures may have no description', () => {
  it.each([
    ['in a story of the day before', entry('2019-05-03'), true],
    ['not in one of the day', entry('2019-05-04'), false],
    ['not in a page', entry('2001-01-01', 0, false, 'pages'), false],
    ['not in a story with faulty keys', { ...entry('2001-01-01'), data: undefined }, false],
  ])('%s', (_where, one, may) => expect(mayLackDescriptions(one, '2019-05-04')).toBe(may));

  it('which a check tells in a line', () => {
    const newest = [entry('2020-05-04'), entry('2020-05-03')];
    const stories = [...newest, entry('2010-01-01', 2), entry('2011-01-01', 1)];
    expect(undescribedPictures(stories, {})).toBe(
      '3 pictures have no description, in 2 stories published before 2019-05-04. To list them, set picturesDescribedSince: 1000-01-01 in content/site.yaml for a check.',
    );
    expect(undescribedPictures([...newest, entry('2010-01-01', 1)], {})).toContain(
      '1 picture has no description, in 1 story published',
    );
    expect(undescribedPictures([...newest, entry('2010-01-01')], {})).toBeUndefined();
    const strict = { picturesDescribedSince: '1000-01-01' };
    expect(undescribedPictures(stories, strict)).toBeUndefined();
  });
});
