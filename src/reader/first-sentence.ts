/** Short forms before names and numbers; single letters (`U.S.`, `J. Smith`) are taken for such as well. */
const shortForms =
  'Mr|Mrs|Ms|Dr|Prof|St|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Gov|Sen|Rep|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec';

const endsInShortForm = new RegExp(`(^|[^\\p{L}\\p{N}])(\\p{L}|${shortForms})\\.\\s*$`, 'u');

/**
 * The first sentence of a text (Unicode, UAX 29). A sentence that ends in a short form takes the next one with it:
 * rather a sentence too many than half of one.
 *
 * @param language a BCP 47 tag
 */
export function firstSentence(text: string, language: string): string {
  let sentence = '';
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(
    text,
  )) {
    sentence += segment;
    if (!endsInShortForm.test(sentence)) break;
  }
  return sentence.trim();
}
