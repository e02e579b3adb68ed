/** The fronts: the front page, and the first page of each section and author. */
import { createLinePrinter } from '../markdown/lines/printed-line.ts';
import type { Article, Section } from '../model/article.ts';
import { buildMoment } from '../model/dates/clock.ts';
import {
  arrangeFront,
  plainRow,
  type Front,
  type FrontMaterial,
  type RowSource,
  type RowSourceKind,
} from '../model/front/arrangement.ts';
import { currentFront, planAt, type FrontPick, type FrontPlan } from '../model/front/plan.ts';
import { secondsByRule } from '../model/front/rules.ts';
import type { FrontKeys } from '../schemas/front.ts';
import { getContent } from '../source/content.ts';
import { once } from './once.ts';
import { ownWords } from './own-words.ts';
import {
  getArticles,
  getArticlesByAuthor,
  getArticlesByName,
  getArticlesBySection,
  getArticlesByTopic,
  getAuthors,
  getNames,
  getSections,
} from './publication.ts';
import { paper } from './site.ts';
import { getTopics } from './titled-entries.ts';

const getRowSources = once(async () => {
  const index = <Item extends { slug: string; path: string }>(
    items: readonly Item[],
    title: (item: Item) => string,
    articles: ReadonlyMap<string, readonly Article[]>,
  ): Map<string, RowSource> =>
    new Map(
      items.map((item) => {
        const source = { title: title(item), path: item.path };
        return [item.slug, { ...source, articles: articles.get(item.slug) ?? [] }];
      }),
    );
  const sources: Record<RowSourceKind, Map<string, RowSource>> = {
    section: index(await getSections(), ({ title }) => title, await getArticlesBySection()),
    topic: index(await getTopics(), ({ title }) => title, await getArticlesByTopic()),
    author: index(await getAuthors(), ({ name }) => name, await getArticlesByAuthor()),
    name: index(await getNames(), ({ name }) => name, await getArticlesByName()),
  };
  return sources;
});

const getArticleBySlug = once(async () => {
  return new Map((await getArticles()).map((article) => [article.slug, article]));
});

const print = createLinePrinter(paper.addresses);

/**
 * What editors have decided, at the moment of the build and as pages print it.
 *
 * @param languageOf the language of a story, by its slug
 */
function planNow(keys: FrontKeys, languageOf: (slug: string) => string): FrontPlan {
  const plan = planAt(keys, buildMoment(process.env), paper.dates.millisecondsOf);
  const link = (to: string | undefined) => (to === undefined ? undefined : paper.href(to));
  const pick = ({ headline, dek, under, ...rest }: FrontPick): FrontPick => {
    const printed = (line: string | undefined) =>
      line === undefined ? undefined : print(line, { file: '', language: languageOf(rest.story) });
    const [printedHeadline, printedDek] = [printed(headline), printed(dek)];
    return {
      ...rest,
      headline: printedHeadline?.text,
      headlineHtml: printedHeadline?.html,
      dek: printedDek?.text,
      dekHtml: printedDek?.html,
      under: under.map(pick),
    };
  };
  const { lead, seconds, rows, banner } = plan;
  return {
    lead: lead && pick(lead),
    seconds: seconds && { ...seconds, picks: seconds.picks.map(pick) },
    rows: rows?.map((row) => ({
      ...row,
      title: row.title === undefined ? undefined : ownWords(row.title),
      link: link(row.link),
      stories: row.stories.map(pick),
      promo: row.promo && { text: ownWords(row.promo.text), link: paper.href(row.promo.link) },
    })),
    banner: banner && { ...banner, text: ownWords(banner.text), link: link(banner.link) },
  };
}

async function arrange(
  keys: FrontKeys,
  own: Pick<FrontMaterial, 'articles' | 'byRule'>,
): Promise<Front> {
  const [articles, sources] = [await getArticleBySlug(), await getRowSources()];
  const languageOf = (slug: string) => articles.get(slug)?.language ?? paper.language;
  return arrangeFront(planNow(keys, languageOf), {
    ...own,
    article: (slug) => articles.get(slug),
    source: (kind, slug) => sources[kind].get(slug),
  });
}

/** The front page. By default it has the most important stories, then a row for each section. */
export async function getFrontPage(): Promise<Front> {
  const { front } = getContent();
  const moment = buildMoment(process.env);
  const keys = front ? currentFront(front, moment, paper.dates.millisecondsOf) : {};
  const rows = (await getSections()).map(({ slug }) => plainRow({ section: slug }));
  return arrange(keys, { articles: await getArticles(), byRule: { seconds: secondsByRule, rows } });
}

/** The fronts of lists. By default they only have a lead. */
const leadAlone: FrontMaterial['byRule'] = { seconds: 0, rows: [] };

/** The front of a section. @param articles of the section, newest first */
export async function getSectionFront(
  { slug }: Section,
  articles: readonly Article[],
): Promise<Front> {
  const section = getContent()
    .entries('sections')
    .find((one) => one.slug === slug);
  return arrange(section?.data ?? {}, { articles, byRule: leadAlone });
}

/** The front of an author's page. @param articles of the author, newest first */
export const getAuthorFront = (articles: readonly Article[]): Promise<Front> =>
  arrange({}, { articles, byRule: leadAlone });
