/** What finds and shows stories, loaded after the names: no card of a name waits for it. */
export { ask } from './query/ask.ts';
export { resultItem } from './page/results.ts';
