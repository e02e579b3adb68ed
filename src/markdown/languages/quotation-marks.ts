/**
 * The quotation marks of languages. They are those of CLDR 48.2 (`delimiters` of `cldr-misc-full`), except where a comment
 * says otherwise.
 */
import { memoized } from '../../model/memoized.ts';

/** An opening and a closing mark. */
interface Pair {
  opening: string;
  closing: string;
}

/** The marks that are printed for `"` and for `'`. */
type QuotationMarks = Readonly<Record<'"' | "'", Pair>>;

/** The marks for `"`, then those for `'`: one character each. */
const marksByLanguage: Record<string, string> = {
  // Newspapers and the academy (RAE, Fundamedios) differ: CLDR has “ ‘.
  es: '«»“”',
  // CLDR has «» for both; newspapers tell the inner quotation apart.
  fr: '«»“”',
  'fr-CH': '«»‹›',
  // CLDR has „“ as in Germany; Swiss newspapers print guillemets.
  'de-CH': '«»‹›',
  'de-LI': '«»‹›',
  // CLDR has ‘’ for both.
  nl: '“”‘’',
  // CLDR has ”“; newspapers print guillemets.
  ar: '«»‹›',
  be: '«»„“',
  bg: '„“„“',
  bs: '„”‘’',
  ca: '«»“”',
  cs: '„“‚‘',
  da: '“”‘’',
  de: '„“‚‘',
  el: '«»“”',
  en: '“”‘’',
  et: '„“‚‘',
  eu: '«»“”',
  fa: '«»‹›',
  fi: '””’’',
  he: '””’’',
  hr: '„“‚‘',
  hu: '„”»«',
  hy: '«»«»',
  is: '„“‚‘',
  it: '«»“”',
  ja: '「」『』',
  ka: '„“«»',
  kk: '«»“”',
  lt: '„“„“',
  mk: '„“‚‘',
  nb: '«»‘’',
  nn: '«»‘’',
  no: '«»‘’',
  pl: '„”«»',
  'pt-PT': '«»“”',
  ro: '„”«»',
  ru: '«»„“',
  sk: '„“‚‘',
  sl: '„“‚‘',
  sr: '„””’',
  sv: '””’’',
  ug: '»«›‹',
  uk: '«»„“',
  ur: '”“’‘',
  'zh-Hant': '「」『』',
};

function readMarks(marks: string): QuotationMarks {
  const at = (index: number): Pair => ({
    opening: marks.charAt(index),
    closing: marks.charAt(index + 1),
  });
  return { '"': at(0), "'": at(2) };
}

const english = '“”‘’';

/**
 * The marks of a language, with its region or script if the table has it; those of English, if it is not in the table.
 *
 * @param tag BCP 47
 */
export const quotationMarks: (tag: string) => QuotationMarks = memoized((tag) => {
  const { language, script, region } = new Intl.Locale(tag).maximize();
  const marks =
    marksByLanguage[`${language}-${region}`] ??
    marksByLanguage[`${language}-${script}`] ??
    marksByLanguage[language];
  return readMarks(marks ?? english);
});
