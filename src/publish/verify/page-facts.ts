/** The facts of a finished page that the checks and the search need. */
import { createHash } from 'node:crypto';
import { hashOf } from '../../model/hash.ts';
import { tagsOf, voids } from './tags.ts';

/** A reference of a page to something else. */
export interface Reference {
  url: string;
  /** link: the reader may follow it; load: the browser fetches it with the page. */
  kind: 'link' | 'load';
}

/** Plain data. */
export interface PageFacts {
  ids: string[];
  references: Reference[];
  /** Inline scripts, styles and handlers that the page's own policy does not allow, each described in words. */
  inlineCode: string[];
  /** Addresses of the pictures that other sites show beside a link to it. */
  sharedPictures: string[];
  /** Hash of everything that the search uses of the page; empty if the search does not find it. */
  searched: string;
}

/**
 * Makes pages share equal references, most of which are on many pages. Otherwise they would take most of the memory for the facts
 * of a large site.
 */
export function createReferenceSharing(): (page: PageFacts) => PageFacts {
  const known = { link: new Map<string, Reference>(), load: new Map<string, Reference>() };
  const share = (reference: Reference): Reference => {
    const { kind, url } = reference;
    const shared = known[kind].get(url) ?? reference;
    known[kind].set(url, shared);
    return shared;
  };
  return (page) => ({ ...page, references: page.references.map(share) });
}

/** Marks the element whose text the search finds (pagefind.app/docs/indexing). */
const searchBody = 'data-pagefind-body';

/** With the value `all`: the search takes neither text nor metadata from the element. */
const searchIgnore = 'data-pagefind-ignore';

const loads: Record<string, readonly string[]> = {
  img: ['src', 'srcset'],
  script: ['src'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
};

/** Kinds of `<link>` that only name another page; every other kind calls its host. */
const namingRelations = /^(alternate|author|canonical|help|license|next|prev|search)$/;

/** Types of script that are data, not code (HTML, 4.12.1.1). */
const dataBlock = /^application\/(ld\+)?json$/;

/** The source of a content policy that allows exactly this code (W3C CSP 3, 2.3.1). */
const sourceOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** The addresses in an attribute that may hold a list of them with widths (`srcset`). */
function addressesIn(name: string, value: string): string[] {
  if (name !== 'srcset') return [value];
  return value.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
}

/**
 * Reads a page's HTML.
 *
 * @returns strings that are slices of the page and keep all of it in memory until they are cloned
 */
export function readPageFacts(html: string): PageFacts {
  const searched: string[] = [];
  const page = {
    ids: [] as string[],
    references: [] as Reference[],
    inlineCode: [] as string[],
    sharedPictures: [] as string[],
  };
  let depth = 0;
  /** Where the element with the searched text begins, or goes on after an ignored one, and its depth. */
  let body: { start: number; depth: number } | undefined;
  /** The depth of an element in it that the search ignores with everything inside. */
  let ignored: number | undefined;
  const add = (kind: Reference['kind'], url: string | undefined) => {
    if (url) page.references.push({ kind, url });
  };
  let policy = '';
  const checkInline = (what: string, code: string) => {
    if (!policy.includes(sourceOf(code))) page.inlineCode.push(what);
  };
  for (const { name: tag, isClosing, attributes, start, end, text } of tagsOf(html)) {
    if (isClosing) {
      if (body && ignored === depth) {
        body.start = end;
        ignored = undefined;
      }
      if (body?.depth === depth) {
        searched.push(html.slice(body.start, end));
        body = undefined;
      }
      depth -= 1;
      continue;
    }
    if (!voids.has(tag)) depth += 1;
    if (searchBody in attributes) body = { start, depth };
    if (body && ignored === undefined && attributes[searchIgnore] === 'all') {
      searched.push(html.slice(body.start, start));
      ignored = depth;
    }
    const { id, href, content = '', rel = '', type = '' } = attributes;
    if (id) page.ids.push(id);
    if (attributes['property'] === 'og:image' && content) page.sharedPictures.push(content);
    if (tag === 'a' || tag === 'area') add('link', href);
    // A story is found by the names that it links to (index/searched-html.ts).
    if (body && ignored !== undefined && href) searched.push(href);
    if (tag === 'form') add('link', attributes['action']);
    if (tag === 'link') add(namingRelations.test(rel) ? 'link' : 'load', href);
    for (const name of loads[tag] ?? []) {
      for (const url of addressesIn(name, attributes[name] ?? '')) add('load', url);
    }
    if (attributes['http-equiv'] === 'Content-Security-Policy') {
      policy = content;
    }
    if (tag === 'style') checkInline('an inline style element', text);
    if (tag === 'script' && !attributes['src'] && !dataBlock.test(type)) {
      checkInline('an inline script', text);
    }
    for (const name of Object.keys(attributes)) {
      if (name === 'style' || name.startsWith('on')) {
        page.inlineCode.push(`a ${name} attribute on <${tag}>`);
      }
    }
  }
  return { ...page, searched: searched.length > 0 ? hashOf(searched.join('')) : '' };
}
