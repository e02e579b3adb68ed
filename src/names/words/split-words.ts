import { cutElision } from './elision.ts';

/** A possessive names its owner: `haqqani's`, `Haqqani’s`. */
const possessive = /(?<=\p{L})['’ʼ]s(?!\p{L})/giu;

const hasText = (text: string) => /[\p{L}\p{N}]/u.test(text);

/**
 * The words of a query or a headline, as they are written, without endings of possessives and elided articles. A
 * compound stays whole: `al-Qaeda`, `F-16`, `and/or`.
 *
 * @param language BCP 47
 */
export const splitWords = (text: string, language: string): string[] =>
  cutElision(text.replace(possessive, ''), language, ' ')
    .split(/[\s\p{Z}\u2014]+|(?<=\s)[\p{Pd}]+(?=\s)/u)
    .filter(hasText);

/** What divides a compound: `cease-fire`, `24/7`. A number is none: 2.5, 3,000. */
const inside = /[^\p{L}\p{M}\p{N}.,'’ʼ\u05f4]+/gu;

/** The words that a compound is made of; the word itself if it is not one. */
export const compoundParts = (word: string): string[] => word.split(inside).filter(hasText);
