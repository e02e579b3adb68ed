/**
 * The words of the paper. In bundles, `publish/paper-words.ts` puts those of its language in the place of this module;
 * elsewhere, as in unit tests, they are English.
 */
import { createWords, type Words } from './create-words.ts';

export const words: Words = createWords('en-GB');
