import { hebrewForms } from '../words/affixes.ts';
import { withoutEnding } from '../words/endings.ts';
import { latinReadings, type LoadedRules } from './cyrillic.ts';

/** What is left of a text without what its language joins to names: לנתניהו, 북한의, Путина. */
function withoutAffixes(typed: string): string[] {
  const text = typed.toLowerCase().replaceAll('ё', 'е');
  const plain = text.split(' ').map(withoutEnding).join(' ');
  return [...hebrewForms(text), ...(plain === text ? [] : [plain])];
}

/**
 * How a text in other letters than Latin may be read: in Latin letters, and without affixes. Browsers
 * load this when somebody types such letters.
 */
export const scriptReadings = (typed: string, rules: LoadedRules): string[] => [
  ...withoutAffixes(typed),
  ...latinReadings(typed, rules),
];
