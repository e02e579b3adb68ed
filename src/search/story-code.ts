/** The code that finds and shows stories. It is loaded after the names, so that name cards do not wait for it. */
export { createStories } from './page/stories.ts';
export { meantText } from './query/pasted.ts';
