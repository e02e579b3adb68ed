/**
 * The words that scripts in browsers say, each exported by its name so that a bundle has only those that it needs. In
 * bundles, `publish/paper-words.ts` puts those of the paper's language in the place of this module.
 */
import { words } from './words.ts';

/** The language of these words, a BCP 47 tag. */
export const language: string = 'en-GB';

export const { comma, alsoSpelled, alsoKnownAs, alsoSpelledAs, alsoCalled } = words;
