/** All measurements of a run of the bench, and single figures out of them. */
import { summaryOfNamed, type SizeFigures, type Summary } from './builds/build-report.ts';
import { measureName } from './builds/builder.ts';
import { ownName } from './publication/engine.ts';
import type { LighthouseFigures } from './visits/lighthouse.bench.ts';
import type { JudgedFigures } from './searches/judged.bench.ts';
import type { NamesFigures } from './searches/names.bench.ts';
import type { PictureFigures } from './visits/pictures.bench.ts';
import type { SearchFigures, Summary as SearchSummary } from './searches/search-report.ts';
import type { WalkFigures } from './builds/walk.bench.ts';

/** A search of the sample publication. */
export interface SampleSearchFigures extends SearchFigures {
  articles: number;
  /** The same search with the checkout to compare with. */
  before?: SearchSummary;
}

/** What was not measured is missing. */
export interface Figures {
  builds?: readonly SizeFigures[];
  /** A search of the project's own content. */
  search?: SearchFigures;
  /** Of several sizes. */
  sampleSearches?: readonly SampleSearchFigures[];
  names?: readonly NamesFigures[];
  judged?: JudgedFigures;
  /** By kind of page. */
  lighthouse?: Readonly<Record<string, LighthouseFigures>>;
  pictures?: PictureFigures;
  walk?: WalkFigures;
}

export function sizeOf({ builds }: Figures, articles: number): SizeFigures | undefined {
  return builds?.find((one) => one.articles === articles);
}

function named(figures: Figures, articles: number, name: string): Summary {
  const size = sizeOf(figures, articles);
  return size ? summaryOfNamed(size, name) : {};
}

/** Our builds of one size; empty if they were not measured. */
export const ours = (figures: Figures, articles: number) => named(figures, articles, ownName);

/** Eleventy's builds of one size. */
export const eleventy = (figures: Figures, articles: number) =>
  named(figures, articles, measureName);

export function searchOf(
  { sampleSearches }: Figures,
  articles: number,
): SampleSearchFigures | undefined {
  return sampleSearches?.find((one) => one.articles === articles);
}
