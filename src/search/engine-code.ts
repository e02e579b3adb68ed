/** The code that opens the index. It is loaded before the code for stories, which is needed only when index chunks have come. */
export { engineAccess } from './engine/engine-access.ts';
