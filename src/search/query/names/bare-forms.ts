/**
 * Words without what their language joins to them, for scripts other than Latin. Loaded when such a word is typed, so that no
 * other reader pays for it.
 */
import { withoutEnding } from '../../../names/words/endings.ts';

/** Hebrew particles before a word, also before an acronym: לצה״ל. */
const hebrew = /^[והבלמשכ]{1,2}(?=[\u05d0-\u05ea\u05f4]{3})/u;

/** Arabic: and, so, by, for, like, with the article after them: بالقاهرة, للقاهرة, وترامب. */
const arabicArticle = /^[وف]?(?:[بكل]?ال|لل)(?=\p{L}{2})/u;
const arabic = /^[وفبكل]ا?(?=\p{L}{3})/u;

const consonant = '(?<=[а-я]{2}[бвгджзклмнпрстфхцчшщ])';

/** Endings of cases in Russian, each with that of the nominative: Воробьёвой, Навальной, Зеленском, Талем, Сергеем, Марией. */
const cases = (
  [
    [`${consonant}(?:о[йю]|у|ы|е)$`, 'а'],
    ['(?<=[а-я]{3})ой$', 'ая'],
    ['(?<=[сц]к)ом$', 'ий'],
    [`${consonant}(?:ем|ю|я|е|и)$`, 'ь'],
    ['(?<=[а-я]{2}[аеиоуы])(?:ем|ю|я|е|и)$', 'й'],
    ['(?<=[а-я]{2}и)(?:ей|ю|и)$', 'я'],
  ] as const
).map(([ending, nominative]) => [new RegExp(ending), nominative] as const);

/** How many forms of several words are tried. */
const mostForms = 12;

const formsOfWord = (word: string): string[] => {
  const plain = word.replaceAll('ё', 'е');
  return [
    ...new Set([
      withoutEnding(plain),
      ...cases.flatMap(([ending, nominative]) =>
        ending.test(plain) ? plain.replace(ending, nominative) : [],
      ),
    ]),
  ];
};

/** A Russian text in the nominative, whatever its words are in it. */
const inNominative = (words: readonly string[]): string[] =>
  words
    .map(formsOfWord)
    .reduce<string[]>(
      (texts, forms) => texts.flatMap((text) => forms.map((form) => `${text} ${form}`)),
      [''],
    )
    .map((text) => text.trim())
    .slice(0, mostForms);

/** The forms of a text in which each word may be the form of a dictionary. */
export function bareForms(text: string): string[] {
  const words = text.toLowerCase().split(' ');
  const forms = [
    words.map(withoutEnding).join(' '),
    ...(/^[а-яё]/i.test(text) ? inNominative(words) : []),
    text.replace(hebrew, ''),
    text.replace(hebrew, (particles) => particles.slice(1)),
    text.replace(arabicArticle, 'ال'),
    text.replace(arabic, ''),
    // The son, which some print without its alif within a name.
    text.replace(/(?<!\S)ابن(?=\s)/gu, 'بن'),
  ];
  return [...new Set(forms)].filter((form) => form !== text && form !== text.toLowerCase());
}

/** The name of a place or a person with each Hebrew particle before it, where its first word is too short to be indexed without them: בתל אביב. */
export const withParticles = (name: string): string[] =>
  /^[\u05d0-\u05ea]{1,2}[\s\u05be-]/u.test(name) ? Array.from('בלמהוש', (one) => one + name) : [];
