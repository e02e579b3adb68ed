/** An article, brought to life: its paragraphs can be cited, and old links to them lead somewhere. */
import { citeControl } from './cite-control.ts';
import { followOldLinks } from './old-link.ts';
import { part } from './part.ts';

/** Starts it on the page of an article. */
export function startArticlePage(page: Document): void {
  const { content } = part<HTMLTemplateElement>(page, 'template');
  const paragraphs = [...page.querySelectorAll<HTMLElement>('.story-text p[id]')];
  followOldLinks(paragraphs, content, citeControl(paragraphs, content));
  if (location.search.includes('marked=')) page.body.append(part(content, 'script'));
}
