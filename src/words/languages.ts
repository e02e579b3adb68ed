/** The languages in which the site has words of its own. */
import { arabic } from './languages/ar.ts';
import { german } from './languages/de.ts';
import { english, type Messages } from './languages/en.ts';
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

/** The messages in a language; undefined if there are none, or in another script alone. */
function ownMessages(tag: string): Messages | undefined {
  const { language } = new Intl.Locale(tag);
  return scriptOf(tag) === scriptOf(language) ? languages[language] : undefined;
}

/** Whether the site has words in a language. @param language a BCP 47 tag */
export const hasWords = (language: string): boolean => ownMessages(language) !== undefined;

/** The messages for a language; without its own, the English ones. @param language a BCP 47 tag */
export function messagesFor(language: string): PaperMessages {
  const messages = ownMessages(language);
  return messages ? { messages, language } : { messages: english, language: 'en' };
}
