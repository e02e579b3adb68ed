/** The languages in which the site has words of its own. */
import { arabic } from './languages/ar.ts';
import { german } from './languages/de.ts';
import { english, type Messages, type OwnWords, type WordKey } from './languages/en.ts';
import { spanish } from './languages/es.ts';
import { persian } from './languages/fa.ts';
import { french } from './languages/fr.ts';
import { pashto } from './languages/ps.ts';
import { russian } from './languages/ru.ts';
import { urdu } from './languages/ur.ts';
import { chinese } from './languages/zh.ts';

/** By their language subtags (BCP 47). */
export const languages: Readonly<Record<string, Messages>> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fa: persian,
  fr: french,
  ps: pashto,
  ru: russian,
  ur: urdu,
  zh: chinese,
};

const scriptOf = (tag: string) => new Intl.Locale(tag).maximize().script;

/** The messages of a paper. */
export interface PaperMessages {
  messages: Messages;
  /** The language of their plurals and numbers, a BCP 47 tag. */
  language: string;
}

/** The messages in a language; undefined if there are none, or only in another script. */
function knownMessages(tag: string): Messages | undefined {
  const { language } = new Intl.Locale(tag);
  return scriptOf(tag) === scriptOf(language) ? languages[language] : undefined;
}

/** The words that a paper has in English, because there are none in its language. */
export function missingWords(language: string, own: OwnWords): WordKey[] {
  if (knownMessages(language)) return [];
  return (Object.keys(english) as WordKey[]).filter((key) => own?.[key] === undefined);
}

/**
 * The messages for a language; without any, the English ones.
 *
 * @param language a BCP 47 tag
 * @param own take precedence
 */
export function messagesFor(language: string, own?: OwnWords): PaperMessages {
  const known = knownMessages(language);
  return {
    messages: { ...(known ?? english), ...own } as Messages,
    language: known || own ? language : 'en',
  };
}
