import { beforeAll, describe, expect, it } from 'vitest';
import { attribute, pathOf, readPages, type Element, type Page } from '../support/pages.ts';
import { places } from '../support/places.ts';
import { buildSite } from '../support/site.ts';

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

describe.each(places)('on every page of a paper $where', ({ environment, origin, base }) => {
  let files: Set<string>;
  let pages: Map<string, Page>;
  /** By address, base included. */
  let ids: Map<string, Set<string>>;

  beforeAll(async () => {
    const site = await buildSite('real', environment);
    files = new Set(await site.built());
    pages = await readPages(site);
    ids = new Map(
      [...pages].map(([file, { elements }]) => [
        pathOf(file, base),
        new Set(elements.map((element) => attribute(element, 'id'))),
      ]),
    );
    return () => site.remove();
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

  it('there is no code or style inline, which a strict content policy forbids', () => {
    for (const [file, page] of pages) {
      expect(page.all('style'), file).toEqual([]);
      const inline = page.all('script').filter((script) => !attribute(script, 'src'));
      const types = inline.map((script) => attribute(script, 'type'));
      expect(
        types.filter((type) => type !== 'application/ld+json'),
        file,
      ).toEqual([]);
      const attributes = page.elements.flatMap(({ attribs }) => Object.keys(attribs));
      expect(
        attributes.filter((name) => /^(style|on.*)$/i.test(name)),
        file,
      ).toEqual([]);
    }
  });

  it('the content policy lets in this host alone', () => {
    for (const [file, page] of pages) {
      const policy = page.one('meta', { 'http-equiv': 'Content-Security-Policy' });
      const sources = attribute(policy, 'content')
        .split('; ')
        .flatMap((part) => part.split(' ').slice(1));
      const allowed = ["'none'", "'self'", "'wasm-unsafe-eval'", 'data:'];
      expect(
        sources.filter((source) => !allowed.includes(source)),
        file,
      ).toEqual([]);
    }
  });
});
