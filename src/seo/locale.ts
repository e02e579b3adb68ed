/** A language with a country, as networks expect it: `de` → `de_DE` (Open Graph protocol, og:locale). @param tag BCP 47 */
export function localeOf(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region ? `${language}_${region}` : language;
}
