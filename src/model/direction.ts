/** Scripts that are written from right to left (Unicode, ScriptMetadata), of those in daily papers. */
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** The direction in which a language is written, from its likely script (CLDR). */
export function direction(language: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(language).maximize();
  return script && rightToLeft.has(script) ? 'rtl' : 'ltr';
}
