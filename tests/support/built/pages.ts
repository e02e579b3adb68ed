/** Reads built pages, for tests; it shares nothing with the engine's own check of them. */
import { DomUtils, parseDocument } from 'htmlparser2';
import type { Site } from '../sites/site.ts';

/** An element of a page. */
export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** A page or a part of one, as its reader's browser gets it. */
export interface Part {
  /** Every element, in the order of the page. */
  elements: Element[];
  /** The elements of a kind that have these attributes; true stands for any value. */
  all(tag: string, attributes?: Record<string, string | true>): Element[];
  /** The one such element; throws if there are none or several. */
  one(tag: string, attributes?: Record<string, string | true>): Element;
}

/** A whole page. */
export interface Page extends Part {
  html: string;
}

/** What is inside an element, or at the top of a page. */
export function inside({ children }: Pick<Element, 'children'>): Part {
  const elements = DomUtils.findAll(() => true, children);
  const all: Part['all'] = (tag, attributes = {}) =>
    elements.filter(
      ({ name, attribs }) =>
        name === tag &&
        Object.entries(attributes).every(([key, value]) =>
          value === true ? key in attribs : attribs[key] === value,
        ),
    );
  return {
    elements,
    all,
    one(tag, attributes) {
      const [first, ...others] = all(tag, attributes);
      if (first && others.length === 0) return first;
      const wanted = `<${tag}> ${JSON.stringify(attributes ?? {})}`;
      throw new Error(`${first ? others.length + 1 : 'no'} elements ${wanted} where one should be`);
    },
  };
}

/** Parses the HTML of a page. */
export function parsePage(html: string): Page {
  return { html, ...inside(parseDocument(html)) };
}

/** Reads one built page; its path is from `dist/`. */
export async function readPage(site: Pick<Site, 'read'>, file: string): Promise<Page> {
  return parsePage(await site.read(file));
}

/** Reads every built page, by its path from `dist/`. */
export async function readPages(site: Pick<Site, 'read' | 'built'>): Promise<Map<string, Page>> {
  const files = (await site.built()).filter((file) => file.endsWith('.html'));
  const read = async (file: string) => [file, await readPage(site, file)] as const;
  return new Map(await Promise.all(files.map(read)));
}

/** The words of an element, with single spaces between them. */
export function words(element: Element): string {
  return DomUtils.textContent(element).replace(/\s+/g, ' ').trim();
}

/** An attribute of an element, empty if it does not have it. */
export function attribute(element: Element, name: string): string {
  return element.attribs[name] ?? '';
}

/** The address of the page in a built file, base included: `news/x/index.html` → `/news/x/`. */
export function pathOf(file: string, base = '/'): string {
  return base + file.replace(/(^|\/)index\.html$/, '$1');
}
