import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { attribute, pathOf, readPages, type Element, type Page } from '../support/built/pages.ts';
import { places } from '../support/sites/places.ts';
import { sharedSite } from '../support/sites/run-folder.ts';

/** Attributes that hold an address which the browser fetches by itself. */
const fetched = ['src', 'srcset', 'poster', 'data', 'background'];

const isFetchedLink = ({ name, attribs }: Element) =>
  name === 'link' &&
  /stylesheet|icon|preload|manifest|prefetch|dns|connect/.test(attribs['rel'] ?? '');

/** The addresses that a browser fetches for an element. */
function loads(element: Element): string[] {
  const values = fetched.map((name) => attribute(element, name)).filter(Boolean);
  const list = values
    .flatMap((value) => value.split(/,\s+/))
    .map((item) => item.split(' ')[0] ?? '');
  return isFetchedLink(element) ? [...list, attribute(element, 'href')] : list;
}

/** The sources of a page's content policy. */
function policySources(page: Page): string[] {
  const policy = page.one('meta', { 'http-equiv': 'Content-Security-Policy' });
  return attribute(policy, 'content')
    .split('; ')
    .flatMap((part) => part.split(' ').slice(1));
}

/** What stands in a script or a style element, as a source of a content policy (W3C CSP 3, 2.3.1). */
function hashOf({ children }: Element): string {
  const code = children.map((child) => ('data' in child ? child.data : '')).join('');
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}

describe.each(places)('on every page of a paper $where', ({ site: name, origin, base }) => {
  let files: Set<string>;
  let pages: Map<string, Page>;
  /** By address, base included. */
  let ids: Map<string, Set<string>>;

  beforeAll(async () => {
    const site = await sharedSite(name);
    files = new Set(await site.built());
    pages = await readPages(site);
    ids = new Map(
      [...pages].map(([file, { elements }]) => [
        pathOf(file, base),
        new Set(elements.map((element) => attribute(element, 'id'))),
      ]),
    );
  });

  /** What is wrong with an address of this site, if anything. */
  function fault(url: URL): string | undefined {
    if (!url.pathname.startsWith(base)) return 'outside the site';
    const path = decodeURIComponent(url.pathname.slice(base.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!files.has(file)) return 'no such file';
    const id = decodeURIComponent(url.hash.slice(1));
    return id && !ids.get(url.pathname)?.has(id) ? 'no such place on the page' : undefined;
  }

  it('each link and each thing that is loaded is there', () => {
    let checked = 0;
    for (const [file, { elements }] of pages) {
      const here = new URL(pathOf(file, base), origin);
      for (const element of elements) {
        const addresses = [
          ...loads(element),
          attribute(element, 'href'),
          attribute(element, 'action'),
        ];
        for (const address of addresses.filter(Boolean)) {
          const url = new URL(address, here);
          if (url.origin !== origin) continue;
          checked += 1;
          expect(fault(url), `${file}: ${address}`).toBeUndefined();
        }
      }
    }
    expect(checked).toBeGreaterThan(500);
  });

  it('nothing is loaded from another host', () => {
    for (const [file, { elements }] of pages) {
      for (const address of elements.flatMap(loads)) {
        expect(new URL(address, origin).origin, `${file}: ${address}`).toBe(origin);
      }
    }
  });

  it('no id is there twice', () => {
    for (const [file, { elements }] of pages) {
      const found = elements.map((element) => attribute(element, 'id')).filter(Boolean);
      expect(found.length, file).toBe(new Set(found).size);
    }
  });

  it('of code and style only what the policy of the page names by its hash stands in it', () => {
    for (const [file, page] of pages) {
      const scripts = page.all('script').filter((script) => !attribute(script, 'src'));
      const run = scripts.filter((script) => attribute(script, 'type') !== 'application/ld+json');
      // The page for the search has one that asks for what a search loads.
      const early = file === 'search/index.html' ? [''] : [];
      expect(
        run.map((script) => attribute(script, 'type')),
        file,
      ).toEqual([...early, '', 'speculationrules']);
      const named = policySources(page).filter((source) => source.startsWith("'sha256-"));
      expect(named.toSorted(), file).toEqual([...run, ...page.all('style')].map(hashOf).sort());
      const attributes = page.elements.flatMap(({ attribs }) => Object.keys(attribs));
      expect(
        attributes.filter((name) => /^(style|on.*)$/i.test(name)),
        file,
      ).toEqual([]);
    }
  });

  it('the content policy lets in this host alone, and WebAssembly on the page of the search', () => {
    for (const [file, page] of pages) {
      const others = policySources(page).filter((source) => !source.startsWith("'sha256-"));
      const engine = file === 'search/index.html' ? ["'wasm-unsafe-eval'"] : [];
      const allowed = ["'none'", "'self'", 'data:', ...engine];
      expect([...new Set(others)].sort(), file).toEqual(allowed.sort());
    }
  });
});
