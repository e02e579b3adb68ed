/** The right-to-left scripts in present-day use (Unicode, ScriptMetadata). */
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** The writing direction of a language, by its likely script (CLDR). @param language a BCP 47 tag */
export function direction(language: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(language).maximize();
  return script && rightToLeft.has(script) ? 'rtl' : 'ltr';
}

/** The attributes of an element in a language; empty for the language of the paper. @param language a BCP 47 tag */
export const languageAttributes = (
  language: string | undefined,
): { lang?: string; dir?: 'ltr' | 'rtl' } =>
  language === undefined ? {} : { lang: language, dir: direction(language) };
