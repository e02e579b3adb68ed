/** The script of an article: readers can cite its paragraphs, old links find their paragraph, and searched words are marked. */
import style from '../styles/article/citing.css?inline';
import { citeControl } from './cite-control.ts';
import { followOldLinks } from './old-link.ts';
import { createCitingElements } from './page-elements.ts';

/** Starts the script, if the page is an article. */
export function startArticlePage(page: Document): void {
  const paragraphs = [...page.querySelectorAll<HTMLElement>('.story-text p[id]')];
  if (paragraphs.length === 0) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  page.adoptedStyleSheets.push(sheet);
  const elements = createCitingElements();
  followOldLinks(paragraphs, elements, citeControl(paragraphs, elements));
  if (location.search.includes('marked=')) {
    void import('./marks-note.ts').then(({ showMarks }) => showMarks(page));
  }
}
