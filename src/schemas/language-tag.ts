/** Language tags (BCP 47), and what editors write instead. */
import { line } from './fields.ts';

const english = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** The tag of a language by its English or its own name: `French`, `français`. */
function tagOfName(name: string): string | undefined {
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

/** Whether there is a language with this tag. Tags of three letters are not checked, because there are too many. */
function isLanguageTag(tag: string): boolean {
  try {
    const { language } = new Intl.Locale(tag);
    return language.length === 3 || english.of(language) !== undefined;
  } catch {
    return false;
  }
}

/** The tags in a text of several words: `fr de`. The parts of a single tag are not separate tags: `pt BR`. */
function tagsIn(text: string): string[] {
  const words = text.trim().split(/[\s,;/]+/);
  const areTags = words.every((word) => /^[a-z]{2}$/.test(word) && isLanguageTag(word));
  return areTags ? words : [];
}

/** The tags that an editor may have meant by a text that is not one: by the name of a language, or by two tags. */
export function tagsMeant(text: string): string[] {
  const several = tagsIn(text);
  if (several.length > 0) return several;
  const tag = tagOfName(text) ?? text.trim().replace(/[\s_]+/g, '-');
  return isLanguageTag(tag) ? [tag] : [];
}

/** Why a tag is not accepted, for editors. */
export function reasonAgainstLanguage(tag: string): string {
  if (tagsIn(tag).length > 1) return 'names several languages';
  const meant = tagOfName(tag);
  return meant === undefined
    ? 'is not a language tag'
    : `is the name of a language, whose tag is ${meant}`;
}

/** A tag as browsers read it: `fr_FR`, `en-UK`. Texts that are no tags are returned unchanged. */
export function canonicalTag(text: string): string {
  const tag = text.replace(/(?<=^[a-z]{2,3})_(?=[a-z]{2,4}$)/i, '-');
  try {
    const [known = text] = Intl.getCanonicalLocales(tag);
    // The language itself stays as the editor calls it: `prs` is not `fa-AF`.
    return known.split('-', 1)[0] === tag.split('-', 1)[0]?.toLowerCase() ? known : text;
  } catch {
    return text;
  }
}

/** The tag of a language: BCP 47. */
export const languageTag = () =>
  line()
    .overwrite(canonicalTag)
    .refine(isLanguageTag, { error: ({ input }) => reasonAgainstLanguage(String(input)) });
