/** Finds the language of a text by its letters. */
import { direction } from './direction.ts';
import { memoized } from './memoized.ts';

/** A script with the language that is most often written in it, and languages with letters of their own. */
interface Writing {
  /** Letters of the script, by the Unicode property of that name. */
  scripts: readonly string[];
  /**
   * BCP 47 tags with their own letters; the first whose letters occur counts. The last one has no letters: it is the default of
   * the script.
   */
  languages: readonly (readonly [tag: string, letters?: RegExp])[];
}

const writings: readonly Writing[] = [
  {
    scripts: ['Arabic'],
    languages: [['ps', /[ټډړږښځڅېۍ]/], ['ur', /[ٹڈڑںےہھ]/], ['fa', /[پچژگکی]/], ['ar']],
  },
  { scripts: ['Hebrew'], languages: [['he']] },
  { scripts: ['Cyrillic'], languages: [['uk', /[іїєґ]/i], ['ru']] },
  { scripts: ['Greek'], languages: [['el']] },
  {
    scripts: ['Han', 'Hiragana', 'Katakana', 'Hangul'],
    languages: [
      ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
      ['ko', /\p{Script=Hangul}/u],
      ['zh'],
    ],
  },
  { scripts: ['Devanagari'], languages: [['hi']] },
  { scripts: ['Bengali'], languages: [['bn']] },
  { scripts: ['Gurmukhi'], languages: [['pa']] },
  { scripts: ['Tamil'], languages: [['ta']] },
  { scripts: ['Thai'], languages: [['th']] },
  { scripts: ['Armenian'], languages: [['hy']] },
  { scripts: ['Georgian'], languages: [['ka']] },
  { scripts: ['Ethiopic'], languages: [['am']] },
];

/** A class of a regular expression with the letters of writings. */
const classOf = (of: readonly Writing[]) =>
  `[${of.flatMap(({ scripts }) => scripts.map((script) => `\\p{Script=${script}}`)).join('')}]`;

const patterns = writings.map((writing) => ({
  ...writing,
  letters: new RegExp(classOf([writing]), 'gu'),
}));
const latin = /\p{Script=Latin}/gu;
/** Whether a text has letters of scripts other than Latin. Most do not. */
const mayBeOther = /[\u0370-\u1cff\u2e80-\ud7ff\uf900-\ufaff\ufb1d-\ufdff\ufe70-\ufefc]/;

const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/**
 * The language of a text that is written in another script than Latin.
 *
 * @param share the share of its letters that must be of that script
 * @returns a BCP 47 tag
 */
export function writtenLanguage(text: string, share = 0.5): string | undefined {
  if (!mayBeOther.test(text)) return undefined;
  const all = countOf(text, /\p{L}/gu);
  const found = patterns.find(({ letters }) => countOf(text, letters) > share * all);
  return found?.languages.find(([, letters]) => !letters || letters.test(text))?.[0];
}

/** Whether more than a share of the letters of a text are Latin. */
const isLatin = (text: string, share = 0.5): boolean =>
  countOf(text, latin) > share * countOf(text, /\p{L}/gu);

/** The script of a language; undefined for Latin. */
const writingOf = (language: string) =>
  writings.find(({ languages }) =>
    languages.some(
      ([tag]) =>
        new Intl.Locale(tag).maximize().script === new Intl.Locale(language).maximize().script ||
        tag === new Intl.Locale(language).language,
    ),
  );

/** The attributes of a passage that differ from the text around it: `dir` and `lang`. */
export interface Passage {
  dir?: 'ltr' | 'rtl';
  lang?: string;
}

/** Finds how a passage differs from the text around it. @param share see `writtenLanguage` */
type PassageReader = (text: string, share?: number) => Passage;

/**
 * Returns a function that finds how a passage differs from the text around it. It cannot tell two languages of the same script
 * apart.
 *
 * @param around the language of the text, a BCP 47 tag
 */
export const passageReader: (around: string) => PassageReader = memoized((around) => {
  const ownWriting = writingOf(around);
  const ownDirection = direction(around);
  return (text, share) => {
    const lang = writtenLanguage(text, share);
    if (lang === undefined)
      return ownDirection === 'rtl' && isLatin(text, share) ? { dir: 'ltr' } : {};
    if (writingOf(lang) === ownWriting) return {};
    const dir = direction(lang);
    return dir === ownDirection ? { lang } : { dir, lang };
  };
});

/** Whether the first letter of a text is of the script of a language. */
function beginsIn(language: string, text: string): boolean {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  const written = writtenLanguage(first);
  return writingOf(language) === (written === undefined ? undefined : writingOf(written));
}

/**
 * Like `passageReader`, for blocks such as paragraphs. A block that begins in the script of the text around it is in the language of
 * that text, even if most of its letters are those of a quotation.
 */
export const blockReader: (around: string) => PassageReader = memoized((around) => {
  const passageOf = passageReader(around);
  return (text, share) => {
    const passage = passageOf(text, share);
    return (passage.lang ?? passage.dir) && beginsIn(around, text) ? {} : passage;
  };
});

/** The pattern of a letter of another script than that of a language, for a regular expression with the flag `u`. */
export function foreignLetter(language: string): string {
  const own = writingOf(language);
  return own ? `(?!${classOf([own])})\\p{L}` : classOf(writings);
}

/** The share of letters of a script that decides the language of a headline with its dek. */
const shareOfHead = 0.9;

/**
 * The language of a story. One without the key, whose headline and dek are in another script than the paper, is in the language
 * of that script.
 *
 * @param paper the language of the paper
 */
export const languageOfStory = (
  { language, headline, dek }: { language?: string | undefined; headline: string; dek: string },
  paper: string,
): string => language ?? passageReader(paper)(`${headline} ${dek}`, shareOfHead).lang ?? paper;
