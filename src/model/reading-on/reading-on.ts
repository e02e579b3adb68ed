/** Chooses what to read after a story. */
import { relatedCount } from '../../schemas/story-furniture.ts';
import type { Article } from '../article.ts';
import { versionsBySlug } from '../translations.ts';
import { createCommonTraits } from './common-traits.ts';
import { millisecondsOf } from '../publication.ts';

/**
 * Returns a function that chooses what to read after a story: first what its author has chosen, then stories with names
 * and words in common, then others of its section, then any other. Those nearest in time come first among equals and among
 * the others, so that what old stories lead to is stable. Sponsored stories are chosen by authors only; other parts of the
 * same series have a place of their own, and so have versions in other languages.
 *
 * @param articles newest first
 */
export function createReadingOn(articles: readonly Article[]) {
  const placeOf = new Map(articles.map(({ slug }, place) => [slug, place]));
  const moments = articles.map(({ published }) => millisecondsOf(published));
  const isBefore = (a: number, b: number, story: number) => {
    const moment = moments[story] ?? 0;
    const nearer = Math.abs((moments[a] ?? 0) - moment) - Math.abs((moments[b] ?? 0) - moment);
    return nearer < 0 || (nearer === 0 && a < b);
  };
  const versionsOf = versionsBySlug(articles);
  const findCommon = createCommonTraits(articles, isBefore);
  const everywhere = [...articles.keys()];
  const bySection = Map.groupBy(everywhere, (place) => articles[place]?.section.slug);
  const inSection = new Map(
    [...bySection.values()].flatMap((list) =>
      [...list.entries()].map(([at, place]) => [place, at]),
    ),
  );

  /** The other indexes of a list, those nearest to one of them first. */
  function* outwards(list: readonly number[], at: number): Generator<number> {
    const story = list[at] ?? 0;
    for (let newer = at - 1, older = at + 1; newer >= 0 || older < list.length;) {
      const [a, b] = [list[newer], list[older]];
      if (a !== undefined && (b === undefined || isBefore(a, b, story))) {
        yield a;
        newer -= 1;
      } else if (b !== undefined) {
        yield b;
        older += 1;
      }
    }
  }

  return (article: Article): Article[] => {
    const { slug, series, section, related } = article;
    const place = placeOf.get(slug) ?? -1;
    const versions = new Set(versionsOf.get(slug)?.map((version) => version.slug));
    const chosen = new Set(related.flatMap((other) => placeOf.get(other) ?? []));
    const mayBe = (other: number) => {
      const { slug: itsSlug, type, series: itsSeries } = articles[other] ?? article;
      if (chosen.has(other) || type === 'sponsored' || versions.has(itsSlug)) return false;
      return series === undefined || itsSeries !== series;
    };
    const fill = (others: () => Iterable<number>) => {
      if (chosen.size >= relatedCount) return;
      for (const other of others()) {
        if (mayBe(other)) chosen.add(other);
        if (chosen.size >= relatedCount) return;
      }
    };
    fill(() => findCommon(place, relatedCount - chosen.size, mayBe));
    fill(() => outwards(bySection.get(section.slug) ?? [], inSection.get(place) ?? -1));
    fill(() => outwards(everywhere, place));
    return [...chosen].flatMap((other) => articles[other] ?? []);
  };
}
