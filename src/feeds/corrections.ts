import type { RSSOptions } from '@astrojs/rss';
import type { ListedCorrection } from '../model/amendments/listed-corrections.ts';
import { channelOptions, feedStories, type FeedPaper } from './rss.ts';

/** The feed of corrections. @param corrections newest first */
export function correctionsFeedOptions(
  paper: FeedPaper,
  corrections: readonly ListedCorrection[],
): RSSOptions {
  const { addresses, title } = paper;
  const channel = {
    title: `Corrections – ${title}`,
    description: `What ${title} has put right.`,
    path: addresses.corrections(),
    feed: addresses.correctionsFeed,
  };
  return {
    ...channelOptions(paper, channel),
    items: feedStories(corrections).map(({ label, at, text, link }) => ({
      title: `${label}: ${link.title}`,
      link: addresses.absolute(link.path),
      pubDate: new Date(at),
      description: text,
    })),
  };
}
