/** An article, brought to life: its paragraphs can be cited, and old links to them lead somewhere. */
import style from '../styles/citing.css?inline';
import { citeControl } from './cite-control.ts';
import { followOldLinks } from './old-link.ts';
import { citingParts } from './parts.ts';

/** Starts it, if the page is one of an article. */
export function startArticlePage(page: Document): void {
  const paragraphs = [...page.querySelectorAll<HTMLElement>('.story-text p[id]')];
  if (paragraphs.length === 0) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  page.adoptedStyleSheets.push(sheet);
  const parts = citingParts();
  followOldLinks(paragraphs, parts, citeControl(paragraphs, parts));
  if (location.search.includes('marked=')) {
    void import('./marks-note.ts').then(({ showMarks }) => showMarks(page));
  }
}
