/** Results as elements. All text is set as text: nothing that the index holds is ever read as HTML. */
import { element, link } from './elements.ts';
import type { FoundPage, SubResult } from './engine.ts';

/** The engine marks from space to space; the mark is drawn around the word alone. */
function marked(text: string): (Node | string)[] {
  const [, before = '', word = '', after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
  return [before, element('mark', '', word), after];
}

/** An excerpt, its marks kept and everything else as text. */
function excerptNodes(excerpt: string): (Node | string)[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].flatMap((node) => {
    const text = node.textContent ?? '';
    return node.nodeName === 'MARK' ? marked(text) : text;
  });
}

/** The crossheads of a page under which something was found, without the page itself. */
function crossheads({ url, sub_results }: FoundPage): SubResult[] {
  return sub_results.filter((sub) => sub.url !== url && sub.url.includes('#')).slice(0, 3);
}

/** Pages whose title is what was asked for come first; the order of the others stays. */
export function byTitle(pages: readonly FoundPage[], query: string): FoundPage[] {
  const isAsked = ({ meta }: FoundPage) => meta['title']?.toLowerCase() === query.toLowerCase();
  return [...pages.filter(isAsked), ...pages.filter((page) => !isAsked(page))];
}

/** One result: headline, what it is, the passage, and its crossheads. */
export function resultItem(page: FoundPage): HTMLLIElement {
  const { title = '', section, date, role, kind } = page.meta;
  const facts = kind === 'article' ? [section, date] : [kind, role];
  const item = element(
    'li',
    'result',
    element('h2', 'result-title', link(page.url, title)),
    element(
      'p',
      'result-facts',
      ...facts.filter((fact) => fact !== undefined).map((fact) => element('span', '', fact)),
    ),
    element('p', 'result-excerpt', ...excerptNodes(page.excerpt)),
  );
  const parts = crossheads(page);
  if (parts.length > 0) {
    const list = element('ul', 'result-parts');
    for (const part of parts) {
      list.append(
        element(
          'li',
          '',
          element('h3', 'result-part', link(part.url, part.title)),
          element('p', 'result-excerpt', ...excerptNodes(part.excerpt)),
        ),
      );
    }
    item.append(list);
  }
  return item;
}
