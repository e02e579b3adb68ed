/** Abbreviations before names and numbers. Single letters (`U.S.`, `J. Smith`) count as abbreviations too. */
const abbreviations =
  'Mr|Mrs|Ms|Dr|Prof|St|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Gov|Sen|Rep|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec';

const endsInAbbreviation = new RegExp(`(^|[^\\p{L}\\p{N}])(\\p{L}|${abbreviations})\\.\\s*$`, 'u');

/**
 * The first sentence of a text (Unicode, UAX 29). If it seems to end in an abbreviation, the next sentence is included: two
 * sentences are better than half of one.
 *
 * @param language a BCP 47 tag
 */
export function firstSentence(text: string, language: string): string {
  let sentence = '';
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(
    text,
  )) {
    sentence += segment;
    if (!endsInAbbreviation.test(sentence)) break;
  }
  return sentence.trim();
}
