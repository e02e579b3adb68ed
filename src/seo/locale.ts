/**
 * A language with a country, as networks expect it: `de` → `de_DE` (Open Graph protocol, og:locale). Without one if it belongs to
 * none: `eo`, `es-419`.
 *
 * @param tag BCP 47
 */
export function localeOf(tag: string): string {
  const { language, region = '' } = new Intl.Locale(tag).maximize();
  return /^[A-Z]{2}$/.test(region) ? `${language}_${region}` : language;
}
