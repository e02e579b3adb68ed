/**
 * Videos in the language of a template that name their title: `{{< youtube id="aqz-KE-bpKQ" title="How the ferry was built" >}}`.
 * Each becomes the card of `::embed`. One without a title stays as it is typed: a card cannot be without.
 */
import type { Replacement } from './replacement.ts';

const shortcode =
  /^[ \t]*(\{\{<[ \t]*(youtube|vimeo)((?:[ \t]+[a-z]+="[^"\n]*")+)[ \t]*\/?>\}\})[ \t]*$/gm;

/** `{{ "https://www.youtube.com/embed/aqz-KE-bpKQ" | embed: "How the ferry was built" }}` */
const filter =
  /^[ \t]*(\{\{-?[ \t]*"(https:\/\/[^"\s]+)"[ \t]*\|[ \t]*embed:[ \t]*"([^"\n]+)"[ \t]*-?\}\})[ \t]*$/gm;

/** What says how a video looks or begins. */
const looks = /^(?:autoplay|class|height|loading|width)$/;

/** The page of a video. @param service `youtube` or `vimeo` */
const videoPage = (service: string, id: string) =>
  service === 'youtube' ? `https://www.youtube.com/watch?v=${id}` : `https://vimeo.com/${id}`;

/** The page of a video that an address shows within another page. */
function pageOf(address: string): string {
  const [, youtube] =
    /^https:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]+)$/.exec(address) ?? [];
  const [, vimeo] = /^https:\/\/player\.vimeo\.com\/video\/(\d+)$/.exec(address) ?? [];
  if (youtube) return videoPage('youtube', youtube);
  return vimeo ? videoPage('vimeo', vimeo) : address;
}

/** A card as a directive that is as long as what was typed; its attributes are set when it is parsed. */
function card(found: RegExpExecArray, url: string, title: string): Replacement[] {
  const { 0: whole, 1: typed = '', index } = found;
  if (title.trim() === '' || /\{\{|\{%|[<>`\\]/.test(title)) return [];
  const start = index + whole.indexOf(typed);
  return [
    {
      kind: 'embed',
      start,
      end: start + typed.length,
      text: '::embed{}'.padEnd(typed.length),
      attributes: { url, title: title.trim() },
    },
  ];
}

/** The videos of a text that name their title. */
export const foreignEmbeds = (text: string): Replacement[] => [
  ...[...text.matchAll(shortcode)].flatMap((found) => {
    const { 2: service = '', 3: typed = '' } = found;
    const values = new Map(
      [...typed.matchAll(/([a-z]+)="([^"\n]*)"/g)].map(({ 1: key = '', 2: value = '' }) => [
        key,
        value,
      ]),
    );
    const { id = '', title = '', ...others } = Object.fromEntries(values);
    const isKnown = Object.keys(others).every((key) => looks.test(key));
    return isKnown && /^[\w-]+$/.test(id) ? card(found, videoPage(service, id), title) : [];
  }),
  ...[...text.matchAll(filter)].flatMap((found) =>
    card(found, pageOf(found[2] ?? ''), found[3] ?? ''),
  ),
];
