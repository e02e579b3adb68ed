/** The languages in which the site has words of its own. */
import { english } from './languages/en.ts';

export type WordKey = keyof typeof english;

/** What the site says in a language, in the ICU message format. */
export type Messages = Readonly<Record<WordKey, string>>;

export const languages: Readonly<Record<string, Messages>> = {
  en: english,
};

const scriptOf = (tag: string) => new Intl.Locale(tag).maximize().script;

/** The messages of a paper. */
export interface PaperMessages {
  messages: Messages;
  /** The language of their plurals and numbers, a BCP 47 tag. */
  language: string;
}

/**
 * The messages for a language. Another one, or another script of one of them, has English ones.
 *
 * @param language a BCP 47 tag
 */
export function messagesFor(language: string): PaperMessages {
  const own = languages[new Intl.Locale(language).language];
  const isSame = own && scriptOf(language) === scriptOf(new Intl.Locale(language).language);
  return isSame ? { messages: own, language } : { messages: english, language: 'en' };
}
