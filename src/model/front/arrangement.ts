/** The arrangement of a front: what editors have decided, and what the rules add. A story is never on it twice. */
import { storiesInRow } from '../../schemas/front.ts';
import { storyOf, type Article, type Story } from '../article.ts';
import type { FrontPick, FrontPlan, RowPlan } from './plan.ts';
import { foremost, pictureFirst, weightInRow, weightOfSecond, type Weight } from './rules.ts';

/** A story on a front. */
export interface FrontStory {
  story: Story;
  weight: Weight;
  /** The stories whose headlines are listed under it. */
  under: readonly Story[];
}

/** A row of a front. It has stories or a promo. */
export interface FrontRow {
  title: string | undefined;
  /** The address to which its heading leads, as an editor has written it, or base included. */
  link: string | undefined;
  /** Whether all its stories belong to the section that its heading names. */
  isSection: boolean;
  stories: readonly FrontStory[];
  promo: RowPlan['promo'];
}

export interface Front {
  banner: FrontPlan['banner'];
  lead: FrontStory | undefined;
  seconds: readonly FrontStory[];
  rows: readonly FrontRow[];
}

/** A source of stories: a row can show the newest stories of it. */
export interface RowSource {
  title: string;
  /** The path of its page, base included. */
  path: string;
  /** Newest first. */
  articles: readonly Article[];
}

const rowSourceKinds = ['section', 'topic', 'author', 'name'] as const;

/** The kinds of source, as rows name them. */
export type RowSourceKind = (typeof rowSourceKinds)[number];

/** The kind of source that a row has, if it has one. */
export const rowSourceKind = (
  row: Partial<Record<RowSourceKind, string | undefined>>,
): RowSourceKind | undefined => rowSourceKinds.find((kind) => row[kind] !== undefined);

/** The material of a front. */
export interface FrontMaterial {
  /** The stories from which the rules choose, newest first. */
  articles: readonly Article[];
  /** Any public story by its slug. */
  article(slug: string): Article | undefined;
  /** Undefined if there is no such section, topic, author or name. */
  source(kind: RowSourceKind, slug: string): RowSource | undefined;
  /** What the rules add where the plan says nothing. */
  byRule: { seconds: number; rows: readonly RowPlan[] };
}

/** A row about which an editor has said nothing else. */
export const plainRow = (row: Partial<RowPlan>): RowPlan => ({
  stories: [],
  show: 'cards',
  ...row,
});

/** A story with the changes that an editor has made for a front. */
function changed(article: Article, pick: FrontPick): Story {
  const { headline, dek, picture } = pick;
  const story = storyOf(article);
  if (headline === undefined && dek === undefined && (picture || !story.picture)) return story;
  return {
    ...story,
    ...(headline !== undefined && {
      headline,
      headlineHtml: pick.headlineHtml,
      title: headline,
      titleHtml: pick.headlineHtml,
    }),
    ...(dek !== undefined && { dek, dekHtml: pick.dekHtml }),
    picture: picture ? story.picture : undefined,
  };
}

/** A story in its place on a front. */
interface Placed {
  article: Article;
  story: Story;
  under: readonly Story[];
}

/** Stories that editors have chosen, with the stories listed under them. */
const withThoseUnder = (picks: readonly FrontPick[]): FrontPick[] =>
  picks.flatMap((pick) => [pick, ...withThoseUnder(pick.under)]);

/** Gives stories their places, each story only once. @param picks all stories that editors have chosen */
function createPlacing(material: FrontMaterial, picks: readonly FrontPick[]) {
  const { articles: all } = material;
  const chosen = new Set(withThoseUnder(picks).map(({ story }) => story));
  const placed = new Set<string>();
  const place = (articles: readonly Article[]): Placed[] =>
    articles.map((article) => {
      placed.add(article.slug);
      return { article, story: storyOf(article), under: [] };
    });
  const free = (articles: readonly Article[]) =>
    articles.filter(({ slug }) => !placed.has(slug) && !chosen.has(slug));
  const byHand = (own: readonly FrontPick[]): Placed[] =>
    own.flatMap((pick) => {
      const article = material.article(pick.story);
      if (!article || placed.has(article.slug)) return [];
      placed.add(article.slug);
      const under = byHand(pick.under).map(({ story }) => story);
      return [{ article, story: changed(article, pick), under }];
    });
  return {
    /** Stories that editors have chosen. */
    byHand,
    /** The most important story; one that editors have chosen for another place if there are no others. */
    lead(): Placed | undefined {
      const [best] = foremost(free(all), 1, 'lead');
      return place(best ? [best] : foremost(all, 1, 'lead'))[0];
    },
    seconds: (count: number) => place(count > 0 ? foremost(free(all), count, 'second') : []),
    /** @param isWhole whether the row has no other stories */
    newest(articles: readonly Article[], count: number, isWhole: boolean) {
      const found = count > 0 ? free(articles).slice(0, count) : [];
      return place(isWhole ? pictureFirst(found) : found);
    },
  };
}

/** Arranges a front. Stories that editors have chosen keep their places; the rules choose among the others. */
export function arrangeFront(plan: FrontPlan, material: FrontMaterial): Front {
  const { byRule } = material;
  const { lead: ownLead, seconds: ownSeconds, rows: ownRows, banner } = plan;
  const inRows = (ownRows ?? []).flatMap(({ stories }) => stories);
  const { byHand, ...byRules } = createPlacing(
    material,
    [ownLead ?? [], ownSeconds?.picks ?? [], inRows].flat(),
  );

  const lead = byHand(ownLead ? [ownLead] : [])[0] ?? byRules.lead();
  const chosen = byHand(ownSeconds?.picks ?? []);
  const missing = (ownSeconds?.count ?? byRule.seconds) - chosen.length;
  const seconds = [...chosen, ...byRules.seconds(missing)];

  const rowOf = (row: RowPlan): FrontRow => {
    const kind = rowSourceKind(row);
    const source = kind && material.source(kind, row[kind] ?? '');
    const pool = source?.articles ?? (row.newest === undefined ? [] : material.articles);
    const count = row.newest ?? row.count ?? storiesInRow;
    const own = byHand(row.stories);
    const added = byRules.newest(pool, count - own.length, own.length === 0);
    const stories = [...own, ...added];
    return {
      title: row.title ?? source?.title,
      link: row.link ?? source?.path,
      isSection: stories.every(({ article }) => article.section.slug === row.section),
      stories: stories.map(({ article, story, under }) => {
        return { story, weight: weightInRow(article, row.show), under };
      }),
      promo: row.promo,
    };
  };
  return {
    banner,
    lead: lead && { story: lead.story, weight: 'lead', under: lead.under },
    seconds: seconds.map(({ article, story, under }, index) => {
      return { story, weight: weightOfSecond(article, index), under };
    }),
    rows: (ownRows ?? byRule.rows)
      .map(rowOf)
      .filter(({ stories, promo }) => stories.length > 0 || promo),
  };
}

/** The slugs of the stories on a front. */
export function slugsOn({ lead, seconds, rows }: Front): Set<string> {
  const all = [lead ?? [], seconds, rows.flatMap(({ stories }) => stories)].flat();
  return new Set(all.flatMap(({ story, under }) => [story, ...under]).map(({ slug }) => slug));
}
