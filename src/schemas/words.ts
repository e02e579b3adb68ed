/** The words of the site that an editor writes. */
import { z } from 'astro/zod';
import { english, type WordKey } from '../words/languages/en.ts';
import { faultOfMessage } from '../words/message-faults.ts';
import { linkInMessage, valuesOf } from '../words/message-values.ts';
import { isAccepted, line } from './fields.ts';

const inWords = (values: readonly string[]) => (values.length > 0 ? values.join(', ') : 'nothing');

/** What is wrong with a word; undefined if it is valid. @param key of the word */
function faultOf(key: WordKey, text: string): string | undefined {
  if (!isAccepted(() => valuesOf(text))) return 'is not in the ICU message format';
  const [given, wanted] = [valuesOf(text), valuesOf(english[key])].map(inWords);
  if (given !== wanted) return `has ${given} where ${wanted} should be`;
  const fault = faultOfMessage(text);
  if (fault !== undefined) return fault;
  const signs = /[<>&"']/.exec(text.replace(linkInMessage, '$2'));
  return signs ? `has ${signs[0]} in it` : undefined;
}

const word = (key: WordKey) =>
  line()
    .superRefine((text, context) => {
      const fault = faultOf(key, text);
      if (fault) context.addIssue(fault);
    })
    .optional()
    .meta({
      description: `What the site says in place of “${english[key]}”.`,
      example: JSON.stringify(english[key]),
    });

const words = Object.fromEntries(
  (Object.keys(english) as WordKey[]).map((key) => [key, word(key)]),
) as Record<WordKey, ReturnType<typeof word>>;

export const wordsSchema = z.strictObject(words);
