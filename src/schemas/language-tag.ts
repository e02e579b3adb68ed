/** Language tags (BCP 47), and what editors write in their place. */
import { line } from './fields.ts';

const english = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** The tag of a language by its English name or its own: `French`, `français`. */
export function tagOfName(name: string): string | undefined {
  const wanted = name.toLowerCase();
  const isNamed = (tag: string) => {
    const names = new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' });
    return [english.of(tag), names.of(tag)].some((known) => known?.toLowerCase() === wanted);
  };
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((tag) => english.of(tag) !== undefined)
    .find(isNamed);
}

/** Whether there is a language of that tag. Those of three letters are too many to be known. */
function isLanguageTag(tag: string): boolean {
  try {
    const { language } = new Intl.Locale(tag);
    return language.length === 3 || english.of(language) !== undefined;
  } catch {
    return false;
  }
}

/** Why a tag is refused, for editors. */
export function reasonAgainstLanguage(tag: string): string {
  const meant = tagOfName(tag);
  return meant === undefined
    ? 'is not a language tag'
    : `is the name of a language, whose tag is ${meant}`;
}

/** The tag of a language: BCP 47. */
export const languageTag = () =>
  line().refine(isLanguageTag, { error: ({ input }) => reasonAgainstLanguage(String(input)) });
