/** What finds and shows stories, loaded after the names: no card of a name waits for it. */
export { nothingFound } from './page/nothing-found.ts';
export { showNotice } from './page/notices.ts';
export { resultItem } from './page/results.ts';
export { ask } from './query/ask.ts';
