/** What a built page holds that the checks need. */
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
  /** Inline scripts, styles and handlers, each in words. */
  inlineCode: string[];
  /** What its `<meta>` elements say: addresses of shared pictures among them. */
  content: string[];
  /** All that the search takes from it, marks of the search included; empty if the search is not to find it. */
  searched: string;
}

/** Marks the element whose text the search finds (pagefind.app/docs/indexing). */
const searchBody = 'data-pagefind-body';

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

/** The addresses in an attribute that may hold a list of them with widths (`srcset`). */
function addressesIn(name: string, value: string): string[] {
  if (name !== 'srcset') return [value];
  return value.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
}

/** Reads a page's HTML. */
export function readBuiltPage(html: string): BuiltPage {
  const page: BuiltPage = { ids: [], references: [], inlineCode: [], content: [], searched: '' };
  let depth = 0;
  /** Where the element begins whose text the search finds, and how deep it lies. */
  let body: { start: number; depth: number } | undefined;
  const add = (kind: Reference['kind'], url: string | undefined) => {
    if (url) page.references.push({ kind, url });
  };
  const parser = new Parser({
    onopentag(tag, attributes) {
      const { id, href, rel = '', type = '' } = attributes;
      depth += 1;
      if (searchBody in attributes) body = { start: parser.startIndex, depth };
      if (id) page.ids.push(id);
      if (tag === 'meta' && attributes['content']) page.content.push(attributes['content']);
      if (tag === 'a' || tag === 'area') add('link', href);
      if (tag === 'form') add('link', attributes['action']);
      if (tag === 'link') add(namingRelations.test(rel) ? 'link' : 'load', href);
      for (const name of loads[tag] ?? []) {
        for (const url of addressesIn(name, attributes[name] ?? '')) add('load', url);
      }
      if (tag === 'style') page.inlineCode.push('an inline style element');
      if (tag === 'script' && !attributes['src'] && !dataBlock.test(type)) {
        page.inlineCode.push('an inline script');
      }
      for (const name of Object.keys(attributes)) {
        if (name === 'style' || name.startsWith('on')) {
          page.inlineCode.push(`a ${name} attribute on <${tag}>`);
        }
      }
    },
    onclosetag() {
      if (body?.depth === depth) {
        page.searched += html.slice(body.start, parser.endIndex + 1);
        body = undefined;
      }
      depth -= 1;
    },
  });
  parser.end(html);
  return page;
}
