import { smartText } from '../markdown/languages/smart-punctuation.ts';
import { paper } from './site.ts';

/** A line that is in the language of the paper, as pages print it. */
export const ownWords = (line: string): string => smartText(line, paper.language);
