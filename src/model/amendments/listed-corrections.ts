/** All corrections of the paper with their stories, and the stories that it has withdrawn. */
import { words } from '../../words/words.ts';
import type { Article } from '../article.ts';
import { amendmentLabels, byNewestAmendment, type Amendment } from './amendment.ts';

/** A withdrawn story. It contains nothing of the story itself. */
export interface WithdrawnStory {
  slug: string;
  /** The path of the notice, base included. */
  path: string;
  published: string;
  at: string;
  reason: string;
  text: string | undefined;
}

/** A correction or a withdrawal, as lists show it. */
export interface ListedCorrection extends Pick<Amendment, 'at' | 'text' | 'html'> {
  /** What it is, in a word or two. */
  label: string;
  /** The words before and after it. */
  was?: string | undefined;
  now?: string | undefined;
  /** A BCP 47 tag; undefined if it is the language of the paper. */
  language?: string | undefined;
  link: { path: string; title: string; titleHtml?: string | undefined };
}

/** The newest first. @param articles in any order */
export function listCorrections(
  articles: readonly Pick<Article, 'path' | 'title' | 'titleHtml' | 'language' | 'corrections'>[],
  withdrawn: readonly WithdrawnStory[],
): ListedCorrection[] {
  const corrections = articles.flatMap(({ path, title, titleHtml, language, corrections: own }) =>
    own.map(({ kind, at, text, html, was, now }): ListedCorrection => {
      const link = { path, title, titleHtml };
      return { label: amendmentLabels[kind], at, text, html, was, now, language, link };
    }),
  );
  const withdrawals = withdrawn.map(({ path, at, reason }): ListedCorrection => {
    const link = { path, title: words.storyWithdrawn };
    return { label: words.withdrawal, at, text: reason, link };
  });
  return [...corrections, ...withdrawals].sort(byNewestAmendment);
}
