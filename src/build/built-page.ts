/** What a built page holds that the checks need. */
import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';

/** One reference of a page to something else. */
export interface Reference {
  url: string;
  /** link: the reader may follow it; load: the browser fetches it with the page. */
  kind: 'link' | 'load';
}

export interface BuiltPage {
  ids: string[];
  references: Reference[];
  /** Inline scripts, styles and handlers that the page's own policy does not let through, each in words. */
  inlineCode: string[];
  /** What its `<meta>` elements say: addresses of shared pictures among them. */
  content: string[];
}

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

/** A source of a content policy that lets exactly this code through (W3C CSP 3, 2.3.1). */
const sourceOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** The addresses in an attribute that may hold a list of them with widths (`srcset`). */
function addressesIn(name: string, value: string): string[] {
  if (name !== 'srcset') return [value];
  return value.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
}

/** Reads a page's HTML. */
export function readBuiltPage(html: string): BuiltPage {
  const page: BuiltPage = { ids: [], references: [], inlineCode: [], content: [] };
  const add = (kind: Reference['kind'], url: string | undefined) => {
    if (url) page.references.push({ kind, url });
  };
  let policy = '';
  /** Of the script or style element that has begun: what it is, and what it has had so far. */
  let inline: { what: string; code: string } | undefined;
  const parser = new Parser({
    ontext(text) {
      if (inline) inline.code += text;
    },
    onclosetag(tag) {
      if (!inline || (tag !== 'script' && tag !== 'style')) return;
      if (!policy.includes(sourceOf(inline.code))) page.inlineCode.push(inline.what);
      inline = undefined;
    },
    onopentag(tag, attributes) {
      const { id, href, rel = '', type = '' } = attributes;
      if (id) page.ids.push(id);
      if (tag === 'meta' && attributes['content']) page.content.push(attributes['content']);
      if (tag === 'a' || tag === 'area') add('link', href);
      if (tag === 'form') add('link', attributes['action']);
      if (tag === 'link') add(namingRelations.test(rel) ? 'link' : 'load', href);
      for (const name of loads[tag] ?? []) {
        for (const url of addressesIn(name, attributes[name] ?? '')) add('load', url);
      }
      if (attributes['http-equiv'] === 'Content-Security-Policy') {
        policy = attributes['content'] ?? '';
      }
      if (tag === 'style') inline = { what: 'an inline style element', code: '' };
      if (tag === 'script' && !attributes['src'] && !dataBlock.test(type)) {
        inline = { what: 'an inline script', code: '' };
      }
      for (const name of Object.keys(attributes)) {
        if (name === 'style' || name.startsWith('on')) {
          page.inlineCode.push(`a ${name} attribute on <${tag}>`);
        }
      }
    },
  });
  parser.end(html);
  return page;
}
