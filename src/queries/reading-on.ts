import { createReadingOn } from '../model/reading-on/reading-on.ts';
import { once } from './once.ts';
import { getArticles } from './publication.ts';

/** A function that chooses what to read after a story. */
export const getReadingOn = once(async () => createReadingOn(await getArticles()));
