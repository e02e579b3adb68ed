/** The code that opens the index. It is loaded before the code for stories, which then shares the line with index chunks. */
export { engineAccess } from './engine/engine-access.ts';
