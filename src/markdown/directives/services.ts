/** What the well-known hosts of videos, podcasts and posts have, in the words that readers see. */
const services: Readonly<Record<string, string>> = {
  'bsky.app': 'Post on Bluesky',
  'dailymotion.com': 'Video on Dailymotion',
  'facebook.com': 'Post on Facebook',
  'instagram.com': 'Post on Instagram',
  'linkedin.com': 'Post on LinkedIn',
  'mastodon.social': 'Post on Mastodon',
  'open.spotify.com': 'Audio on Spotify',
  'podcasts.apple.com': 'Podcast on Apple Podcasts',
  'reddit.com': 'Post on Reddit',
  'soundcloud.com': 'Audio on SoundCloud',
  't.me': 'Post on Telegram',
  'threads.com': 'Post on Threads',
  'threads.net': 'Post on Threads',
  'tiktok.com': 'Video on TikTok',
  'twitter.com': 'Post on X',
  'vimeo.com': 'Video on Vimeo',
  'x.com': 'Post on X',
  'youtu.be': 'Video on YouTube',
  'youtube.com': 'Video on YouTube',
};

/** What an address leads to: `Video on YouTube`; of other hosts, their name. */
export function serviceAt(url: string): string {
  const host = new URL(url).hostname.replace(/^(?:www|m|mobile)\./, '');
  return services[host] ?? host;
}
