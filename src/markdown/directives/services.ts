import type { Words } from '../../words/create-words.ts';

/** Well-known hosts with their names, and the key of the word for what they publish. */
const services: Readonly<
  Record<string, readonly ['audioOn' | 'podcastOn' | 'postOn' | 'videoOn', string]>
> = {
  'bsky.app': ['postOn', 'Bluesky'],
  'dailymotion.com': ['videoOn', 'Dailymotion'],
  'facebook.com': ['postOn', 'Facebook'],
  'instagram.com': ['postOn', 'Instagram'],
  'linkedin.com': ['postOn', 'LinkedIn'],
  'mastodon.social': ['postOn', 'Mastodon'],
  'open.spotify.com': ['audioOn', 'Spotify'],
  'podcasts.apple.com': ['podcastOn', 'Apple Podcasts'],
  'reddit.com': ['postOn', 'Reddit'],
  'soundcloud.com': ['audioOn', 'SoundCloud'],
  't.me': ['postOn', 'Telegram'],
  'threads.com': ['postOn', 'Threads'],
  'threads.net': ['postOn', 'Threads'],
  'tiktok.com': ['videoOn', 'TikTok'],
  'twitter.com': ['postOn', 'X'],
  'vimeo.com': ['videoOn', 'Vimeo'],
  'x.com': ['postOn', 'X'],
  'youtu.be': ['videoOn', 'YouTube'],
  'youtube.com': ['videoOn', 'YouTube'],
};

/** What an address leads to: `Video on YouTube`; for other hosts, their name. @param words of the language of the text */
export function serviceAt(url: string, words: Words): string {
  const host = new URL(url).hostname.replace(/^(?:www|m|mobile)\./, '');
  const [kind, service] = services[host] ?? [];
  return kind && service ? words[kind]({ service }) : host;
}
