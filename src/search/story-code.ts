/** The code that finds and shows stories. It is loaded after the names, so that name cards do not wait for it. */
export { nothingFound } from './page/nothing-found.ts';
export { showNotice } from './page/notices.ts';
export { resultItem } from './page/results.ts';
export { ask, meantText } from './query/ask.ts';
