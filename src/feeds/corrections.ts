import type { RSSOptions } from '@astrojs/rss';
import { escapeUTF8 } from 'entities';
import { hashOf } from '../model/hash.ts';
import type { ListedCorrection } from '../model/amendments/listed-corrections.ts';
import { words } from '../words/words.ts';
import { channelOptions, feedStories, type FeedPaper } from './rss.ts';

/** The feed of corrections. @param corrections newest first */
export function correctionsFeedOptions(
  paper: FeedPaper,
  corrections: readonly ListedCorrection[],
): RSSOptions {
  const { addresses, title } = paper;
  const channel = {
    title: `${words.corrections} – ${title}`,
    description: words.putRight({ paper: title }),
    path: addresses.corrections(),
    feed: addresses.correctionsFeed,
  };
  return {
    ...channelOptions(paper, channel),
    items: feedStories(corrections).map(({ label, at, text, link }) => {
      const url = addresses.absolute(link.path);
      return {
        title: words.labelled({ label, text: link.title }),
        pubDate: new Date(at),
        description: text,
        // With a `link`, all corrections of a story would share an id, and feed readers would show only one.
        customData: [
          `<link>${escapeUTF8(url)}</link>`,
          `<guid isPermaLink="false">${hashOf(url, at, text)}</guid>`,
        ].join(''),
      };
    }),
  };
}
