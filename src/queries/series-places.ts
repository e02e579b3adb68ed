import { storyOf, type Article, type Story } from '../model/article.ts';
import { placeInSeries, type SeriesPlace } from '../model/reading-on/series.ts';
import { once } from './once.ts';
import { getParts } from './publication.ts';

/** A function that finds the place of an article in its series, if it is part of one. */
export const getPlaceInSeries = once(async () => {
  const parts = await getParts();
  const stories = new Map(
    [...parts].map(([slug, list]) => [
      slug,
      list.map(({ number, story }) => ({ number, story: storyOf(story) })),
    ]),
  );
  return ({ slug, series }: Article): SeriesPlace<Story> | undefined =>
    series && placeInSeries(series, stories.get(series.slug) ?? [], slug);
});
