/** The content that pages show: public, with references resolved, and sorted. */
import { createLinePrinter, plainLine } from '../markdown/lines/printed-line.ts';
import { smartText } from '../markdown/languages/smart-punctuation.ts';
import {
  bySectionRank,
  lastUpdated,
  storyOf,
  type Article,
  type Author,
  type Contributor,
  type Section,
} from '../model/article.ts';
import { amendmentOf, byNewestAmendment } from '../model/amendments/amendment.ts';
import { buildMoment } from '../model/dates/clock.ts';
import { nameCollections } from '../model/collections.ts';
import { coverageOf } from '../model/names/coverage.ts';
import { namesOfArticle, type Name } from '../model/names/name.ts';
import { byNewest, publicationState, type PublicationState } from '../model/publication.ts';
import { articlesBySlug } from '../model/reading-on/articles-by-slug.ts';
import { partsOf } from '../model/reading-on/series.ts';
import { storiesWithCards } from '../model/share/share-picture.ts';
import { languageOfStory } from '../model/written-language.ts';
import { spellingsAmong } from '../names/forms/alias-spellings.ts';
import { isSlug } from '../schemas/fields.ts';
import { getContent } from '../source/content.ts';
import { printedAuthors, printedNames } from '../source/render/names-to-find.ts';
import type { PublicationEntry } from '../source/check/examine.ts';
import { finishedLine } from './finished-links.ts';
import { once } from './once.ts';
import { ownWords } from './own-words.ts';
import { getSizedPicture } from './pictures.ts';
import { storyShare } from './share-pictures.ts';
import { paper } from './site.ts';
import { getSeries, getTopics } from './titled-entries.ts';

const { entry } = paper.addresses;
const printLine = createLinePrinter(paper.addresses);

/** All people, organisations and places. */
export const getNames = once(async (): Promise<Name[]> =>
  printedNames(
    nameCollections.flatMap((kind) => getContent().entries(kind)),
    paper.addresses.path,
    paper.language,
  ).map((name) => ({ ...name, spellings: spellingsAmong(name) })),
);

/** Sections by rank, then by title. */
export const getSections = once(async (): Promise<Section[]> => {
  return getContent()
    .entries('sections')
    .map(({ slug, data }) => ({
      slug,
      title: ownWords(data.title),
      description: ownWords(data.description),
      rank: data.rank,
      path: entry('sections', slug),
    }))
    .sort(bySectionRank(paper.language));
});

/** Everyone who has signed an article. */
export const getAuthors = once(async (): Promise<Author[]> =>
  printedAuthors(getContent().entries('authors'), paper.addresses.path, paper.language),
);

const bySlug = <Item extends { slug: string }>(items: readonly Item[], folder: string) => {
  const map = new Map(items.map((item) => [item.slug, item]));
  return (slug: string): Item => {
    const item = map.get(slug);
    // Builds stop at unknown ids, and the dev server leaves such articles out.
    if (!item) throw new Error(`An article names ${slug}, and there is no ${folder}/${slug}.md.`);
    return item;
  };
};

/** Articles by the slugs of the names in them, newest first. */
export const getArticlesByName = once(async () =>
  articlesBySlug(await getArticles(), ({ names }) => names),
);

/** What the paper has reported on each name, newest first. */
export const getCoverage = once(async () => coverageOf(await getArticles()));

/** Articles by the slugs of those who signed them, newest first. */
export const getArticlesByAuthor = once(async () =>
  articlesBySlug(await getArticles(), ({ authors }) => authors),
);

/** Articles by the slugs of their sections, newest first. */
export const getArticlesBySection = once(async () =>
  articlesBySlug(await getArticles(), ({ section }) => [section]),
);

/** Articles by the slugs of their topics, newest first. */
export const getArticlesByTopic = once(async () =>
  articlesBySlug(await getArticles(), ({ topics }) => topics),
);

/** The parts of each series, by its slug, as lists show them. */
export const getParts = once(async () => {
  const bySeries = articlesBySlug(await getArticles(), ({ series }) => (series ? [series] : []));
  const shown = (articles: readonly Article[]) =>
    partsOf(articles).map(({ number, story }) => ({ number, story: storyOf(story) }));
  return new Map([...bySeries].map(([slug, articles]) => [slug, shown(articles)]));
});

const isShown = (state: PublicationState) =>
  state === 'public' || (import.meta.env.DEV && state !== 'withdrawn');

/** The articles that this build shows, newest first. The dev server also shows those held back. */
export const getArticles = once(async (): Promise<Article[]> => {
  const moment = buildMoment(process.env);
  const content = getContent();
  const section = bySlug(await getSections(), 'content/sections');
  const author = bySlug(await getAuthors(), 'content/authors');
  const topic = bySlug(await getTopics(), 'content/topics');
  const series = bySlug(await getSeries(), 'content/series');
  const contributor = (written: string): Contributor =>
    isSlug(written) ? author(written) : { name: ownWords(written), kind: 'person' };
  const name = bySlug(await getNames(), 'content/people, places or organisations');

  const resolve = (found: PublicationEntry<'articles'>): Omit<Article, 'share'> => {
    const { slug, file, data } = found;
    const { image } = data;
    const language = languageOfStory(data, paper.language);
    const print = (line: string) => smartText(line, language);
    const listed = nameCollections.flatMap((kind) => data[kind]);
    const { mentions, inDek } = content.text(file);
    const marked = (line: string) => printLine(line, { file, language });
    const otherLanguage = language === paper.language ? undefined : language;
    const linking = (line: string) =>
      printLine(line, { file, language, marks: 'emphasis and links' });
    const withLinks = (line: string) => finishedLine(linking(line), otherLanguage);
    const wordsOf = (line: string) => linking(line).text;
    const headline = marked(data.headline);
    const title = data.shortHeadline === undefined ? headline : marked(data.shortHeadline);
    const dek = marked(data.dek);
    const caption = image?.caption === undefined ? undefined : withLinks(image.caption);
    return {
      slug,
      file,
      path: entry('articles', slug),
      headline: headline.text,
      headlineHtml: headline.html,
      title: title.text,
      titleHtml: title.html,
      dek: dek.text,
      dekHtml: dek.html,
      language: otherLanguage,
      section: section(data.section),
      rank: data.rank,
      type: data.type,
      kicker: data.kicker && plainLine(data.kicker, language),
      authors: data.byline.map(contributor),
      additionalReporting: data.additionalReporting.map(contributor),
      summary: data.summary.map((point) => plainLine(point, language)),
      topics: data.topics.map(topic),
      series: data.series === undefined ? undefined : series(data.series),
      part: data.part,
      related: data.related,
      translations: data.translations,
      dateline: data.dateline,
      published: data.published,
      updated: lastUpdated(data),
      picture: image && {
        ...getSizedPicture(image.file, file),
        alt: print(image.alt),
        credit: print(image.credit),
        licence: image.licence,
        caption: caption?.text,
        captionHtml: caption?.html,
        focus: image.focus,
      },
      sources: data.sources,
      corrections: data.corrections
        .map((written) => amendmentOf(written, withLinks, wordsOf))
        .sort(byNewestAmendment),
      updates: data.updates
        .map((written) => amendmentOf({ ...written, kind: 'update' }, withLinks, wordsOf))
        .sort(byNewestAmendment),
      names: namesOfArticle(
        [...mentions.map((mention) => mention.slug), ...inDek, ...listed].map(name),
      ),
      mentions,
      state: publicationState(data, moment),
    };
  };
  const shown = content
    .entries('articles')
    .filter(({ data }) => isShown(publicationState(data, moment)))
    .map((found) => ({ article: resolve(found), image: found.data.image?.file }))
    .sort((a, b) => byNewest(a.article, b.article));
  const recent = storiesWithCards(shown.length);
  return shown.map(({ article, image }, place) => ({
    ...article,
    share: storyShare(article, image, place < recent),
  }));
});
