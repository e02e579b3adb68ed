/** Structured data for search engines (schema.org). */
import { lastChanged, type Contributor, type ShownArticle } from '../model/article.ts';
import type { Name } from '../model/names/name.ts';
import type { Version } from '../model/translations.ts';
import type { SiteData } from '../schemas/site.ts';
import type { StoryType } from '../schemas/story-furniture.ts';

/** The paper in structured data. `url` is absolute. */
export interface Publisher {
  title: string;
  url: string;
  policies: SiteData['policies'];
}

type Absolute = (path: string) => string;

const policyProperties = {
  principles: 'publishingPrinciples',
  corrections: 'correctionsPolicy',
  ethics: 'ethicsPolicy',
  privacy: undefined,
} as const;

const nameTypes = { people: 'Person', organisations: 'Organization', places: 'Place' } as const;

/** The types of schema.org for kinds of story. It has none for obituaries, and a story without a type may be anything. */
const articleTypes: Record<StoryType, string> = {
  report: 'ReportageNewsArticle',
  analysis: 'AnalysisNewsArticle',
  opinion: 'OpinionNewsArticle',
  review: 'ReviewNewsArticle',
  obituary: 'NewsArticle',
  explainer: 'BackgroundNewsArticle',
  interview: 'ReportageNewsArticle',
  sponsored: 'AdvertiserContentArticle',
};

/** The paper as a `NewsMediaOrganization`. */
export function newsMediaOrganization({ title, url, policies }: Publisher, absolute: Absolute) {
  const links = policies.flatMap(({ kind, url: policy }) => {
    const property = policyProperties[kind];
    return property ? [[property, policy.startsWith('/') ? absolute(policy) : policy]] : [];
  });
  return {
    '@type': 'NewsMediaOrganization',
    name: title,
    url,
    ...Object.fromEntries(links),
  };
}

/** A person, organisation or place as structured data. */
export function namedThing(name: Name, absolute: Absolute) {
  const otherNames = [...name.aliases, ...(name.native ? [name.native.text] : [])];
  return {
    '@type': nameTypes[name.kind],
    name: name.name,
    ...(otherNames.length > 0 && { alternateName: otherNames }),
    description: name.role,
    url: absolute(name.path),
  };
}

/** A guest has no page. */
const contributorThing = ({ name, kind, path }: Contributor, absolute: Absolute) => ({
  '@type': kind === 'desk' ? 'Organization' : 'Person',
  name,
  ...(path !== undefined && { url: absolute(path) }),
});

/** The other versions of a story: its translations, or the story of which it is a translation. */
function otherVersions(
  article: Pick<ShownArticle, 'path'>,
  versions: readonly Version[],
  absolute: Absolute,
) {
  const thing = ({ path, headline, language }: Version) => ({
    '@type': 'NewsArticle',
    headline,
    inLanguage: language,
    url: absolute(path),
  });
  const original = versions.find(({ isOriginal }) => isOriginal);
  if (!original) return {};
  if (original.path !== article.path) return { translationOfWork: thing(original) };
  return { workTranslation: versions.filter((one) => one !== original).map(thing) };
}

/**
 * An article as a `NewsArticle`, or as one of its subtypes.
 *
 * @param absolute makes the URL of a path
 * @param versions the article in all its languages, itself included
 */
export function newsArticle(
  article: ShownArticle,
  publisher: Publisher,
  language: string,
  absolute: Absolute,
  versions: readonly Version[] = [],
) {
  const { picture, share } = article;
  // An editor's note need not mean that anything was wrong.
  const corrections = article.corrections.filter(({ kind }) => kind !== "editor's-note");
  // Search engines want several aspect ratios, and no picture that other pages share.
  const images = [...(share.isOwn ? [share.src] : []), ...(picture ? [picture.src] : [])];
  return {
    '@context': 'https://schema.org',
    '@type': article.type ? articleTypes[article.type] : 'NewsArticle',
    headline: article.headline,
    description: article.dek,
    inLanguage: article.language ?? language,
    ...otherVersions(article, versions, absolute),
    datePublished: article.published,
    dateModified: lastChanged(article),
    articleSection: article.section.title,
    ...(article.dateline && { dateline: article.dateline }),
    mainEntityOfPage: absolute(article.path),
    author: article.authors.map((author) => contributorThing(author, absolute)),
    ...(article.additionalReporting.length > 0 && {
      contributor: article.additionalReporting.map((one) => contributorThing(one, absolute)),
    }),
    ...(article.topics.length > 0 && { keywords: article.topics.map(({ title }) => title) }),
    publisher: newsMediaOrganization(publisher, absolute),
    ...(images.length > 0 && { image: images.map(absolute) }),
    about: article.names.map(({ kind, name, path }) => ({
      '@type': nameTypes[kind],
      name,
      url: absolute(path),
    })),
    citation: article.sources.map(({ title, publisher: sourcePublisher, url, date }) => ({
      '@type': 'CreativeWork',
      name: title,
      publisher: { '@type': 'Organization', name: sourcePublisher },
      ...(url && { url }),
      ...(date && { datePublished: date }),
    })),
    ...(corrections.length > 0 && {
      correction: corrections.map(({ at, text }) => ({
        '@type': 'CorrectionComment',
        datePublished: at,
        text,
      })),
    }),
  };
}
