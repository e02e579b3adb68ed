/** Which styles the page of a story needs beside those of every page. */
import type { ShownArticle, Story } from './article.ts';
import { typeLabels } from './story-type.ts';

/** A style sheet, by its file. */
type StoryStyle = 'amendments' | 'furniture' | 'scripts' | 'voices';

/** What the page of a story shows. */
interface StoryPage {
  article: Pick<ShownArticle, 'corrections' | 'updates' | 'summary' | 'topics'> &
    Pick<ShownArticle, 'additionalReporting' | 'language' | 'type' | 'kicker'>;
  /** Its rendered text. */
  html: string;
  hasCrossheads: boolean;
  hasVersions: boolean;
  isRightToLeft: boolean;
  /** The stories of its series; empty if it has no others. */
  parts: readonly Pick<Story, 'language'>[];
  /** The stories to which it leads. */
  related: readonly Pick<Story, 'language' | 'type' | 'kicker'>[];
}

/** The styles in the order in which they are printed. */
export function storyStyles(page: StoryPage): StoryStyle[] {
  const { article, html, parts, related } = page;
  const hasOtherScript =
    page.isRightToLeft ||
    page.hasVersions ||
    / lang="/.test(html) ||
    [article, ...related, ...parts].some(({ language }) => language);
  const furniture = [...article.summary, ...article.topics, ...article.additionalReporting];
  const hasFurniture = page.hasCrossheads || furniture.length > 0 || parts.length > 0;
  const isLabelled = [article, ...related].some(
    ({ type, kicker }) => kicker !== undefined || (type && typeLabels[type]),
  );
  const hasAmendments = article.corrections.length + article.updates.length > 0;
  const styles = [
    hasOtherScript && 'scripts',
    hasFurniture && 'furniture',
    isLabelled && 'voices',
    hasAmendments && 'amendments',
  ] as const;
  return styles.filter((style) => style !== false);
}
