/** Elided articles and pronouns, by language: l’Ukraine, dell’Europa, l’Alguer. */
const elided: Readonly<Record<string, string>> = {
  fr: "[cdjlmnst]|(?:jus|lors|puis|quoi|pres|quel)?qu|entr|aujourd(?=['’]hui)",
  it: '[cdlmnstv]|un|gl|(?:d|n|s|c)?(?:al|el|ol|ul)l|quest|quell|bell|sant|tutt|nient|anch|senz|com|dov|quand',
  ca: '[dlmnst]',
};

const patterns = new Map<string, RegExp | undefined>();

function patternOf(language: string): RegExp | undefined {
  if (!patterns.has(language)) {
    const before = elided[language.slice(0, 2).toLowerCase()];
    const pattern = before && new RegExp(`(?<!\\p{L})(${before})(['’])(?=\\p{L})`, 'giu');
    patterns.set(language, pattern || undefined);
  }
  return patterns.get(language);
}

/**
 * Puts a separator after each elided word, behind its apostrophe.
 *
 * @param language BCP 47
 */
export function cutElision(text: string, language: string, separator: string): string {
  const pattern = /['’]/.test(text) ? patternOf(language) : undefined;
  return pattern ? text.replace(pattern, `$1$2${separator}`) : text;
}
