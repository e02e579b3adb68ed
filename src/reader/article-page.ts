/** The script of an article: readers can cite its paragraphs, old links find their paragraph, and searched words are marked. */
import style from '../styles/article/citing.css?inline';
import { citeControl } from './cite-control.ts';
import { followOldLinks } from './old-link.ts';
import { adoptStyle, createCitingElements } from './page-elements.ts';
import { startSharing } from './share.ts';

/** Starts the script, if the page is an article. */
export function startArticlePage(page: Document): void {
  const paragraphs = [...page.querySelectorAll<HTMLElement>('.story-text p[id]')];
  if (paragraphs.length === 0) return;
  adoptStyle(page, style);
  startSharing(page);
  const elements = createCitingElements();
  followOldLinks(paragraphs, elements, citeControl(paragraphs, elements));
  if (location.search.includes('marked=')) {
    void import('./marks-note.ts').then(({ showMarks }) => showMarks(page));
  }
}
