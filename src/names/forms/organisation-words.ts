/**
 * Organisations word by word in other languages and in other English words: Front de libération nationale, Befreiungsfront, Intl
 * Atomic Energy Agency. The comparison of sounds forgives endings, and three words or more may stand in any order, so there is
 * little grammar here. Common knowledge. For the build only.
 */
import { smallWords } from '../lexicon/common-words.ts';
import { countryIn } from './country-names.ts';
import table from './tables/organisation-words.json' with { type: 'json' };
import { countryOf } from './type-words.ts';

interface Language {
  code: string;
  /** Whether what describes a thing stands after it. */
  isHeadFirst: boolean;
  of: string;
  for: string;
  and: string;
}

/** In the order of the table, whose first column is English. */
const LANGUAGES: readonly Language[] = [
  { code: 'fr', isHeadFirst: true, of: 'de', for: 'pour', and: 'et' },
  { code: 'es', isHeadFirst: true, of: 'de', for: 'por', and: 'y' },
  { code: 'pt', isHeadFirst: true, of: 'de', for: 'para', and: 'e' },
  { code: 'it', isHeadFirst: true, of: 'di', for: 'per', and: 'e' },
  { code: 'de', isHeadFirst: false, of: 'von', for: 'für', and: 'und' },
  { code: 'ru', isHeadFirst: false, of: '', for: 'за', and: 'и' },
  { code: 'ar', isHeadFirst: true, of: '', for: '', and: 'و' },
];

/**
 * A line of the table: English words of one meaning, then the word in each language. A German word that is joined to the next
 * ends with a hyphen; a Russian genitive, which follows what it describes, begins with `>`; others may begin with their
 * preposition.
 */
interface Line {
  english: readonly string[];
  others: readonly string[];
}

const lines = new Map<string, Line>();
for (const [first = '', ...others] of table.map((line) => line.split(', '))) {
  const english = first.split(' ');
  for (const word of english) lines.set(word, { english, others });
}

const keyOf = (word: string) => word.toLowerCase().replaceAll('’', "'");

/** What a word of the table may begin with: de la, du, dell’. */
const PREPOSITION =
  /^(?:d[aeiou]s?|d[ae]|des|del|dell[ae]|de(?:gli|lle|i)|de l[ao]s?|per)\s+|^(?:de l|dell|per l)’/;

/** Endings of feminine things in French, Spanish, Portuguese and Italian: commission, unión, federação, autorità. */
const FEMININE =
  /(?:our|orte|[ts]ion|[çs]ão|ión|[dt][eé]|dad|tà|dade|ée|a|ance|ique|ue|erve|rce|rde|zione|ce)$/;

/** What describes a thing, in its gender and number, as far as endings tell. */
function agreeing(word: string, head: string, code: string): string {
  const isPlural = /[^ui]s$/.test(head) && !/corps|fonds/.test(head);
  if (/\s|’/.test(word) || !FEMININE.test(isPlural ? head.slice(0, -1) : head)) return word;
  const feminine =
    code === 'fr'
      ? word
          .replace(/eau$/, 'elle')
          .replace(/([ei])en$/, '$1enn')
          .replace(/(?<!e|ll)$/, 'e')
      : word.replace(/o$/, 'a').replace(/(?<=[lmn]|ñ)ês$/, 'esa');
  return isPlural && code !== 'it' ? `${feminine}s` : feminine;
}

/** A word in a language; undefined if it is an English word that the table lacks. */
function wordIn(word: string, at: number, { code }: Language): string | undefined {
  const own = lines.get(keyOf(word))?.others[at];
  if (own !== undefined) return own;
  const country = countryIn(countryOf(word) ?? word, code);
  if (country !== undefined) return country;
  return /^\p{Lu}/u.test(word) && !smallWords().has(keyOf(word)) ? word : undefined;
}

/** The words between two connectors in a language, in its order; undefined if one of them is missing. */
function groupIn(words: readonly string[], at: number, language: Language): string | undefined {
  const found = words.map((word) => wordIn(word, at, language));
  if (found.some((word) => word === undefined)) return undefined;
  const texts = found.map((word) => word ?? '');
  if (language.isHeadFirst) {
    const [head = '', ...described] = texts.reverse();
    const thing = described.length > 0 ? head.replace(PREPOSITION, '') : head;
    return [thing, ...described.map((text) => agreeing(text, thing, language.code))].join(' ');
  }
  const head = texts.at(-1) ?? '';
  const described = texts.slice(0, -1);
  const before = described.filter((text) => !text.startsWith('>'));
  const after = described.filter((text) => text.startsWith('>')).map((text) => text.slice(1));
  return [...before, head.replace(/^>/, ''), ...after]
    .join(' ')
    .replace(/- (.)/g, (_, letter) => letter.toLowerCase());
}

/** The name in one language. */
function nameIn(name: string, at: number, language: Language): string | undefined {
  const parts = name.split(/\s+(of|for|and|&)\s+(?:the\s+)?/);
  let text = '';
  for (let part = 0; part < parts.length; part += 2) {
    const group = groupIn((parts[part] ?? '').split(/\s+/), at, language);
    if (group === undefined) return undefined;
    const link = parts[part - 1];
    if (link === undefined) text = group;
    else if (link === 'of' && group.endsWith('-') && !group.includes(' ')) {
      text = group.slice(0, -1) + text.toLowerCase();
    } else {
      const connector = link === 'of' ? language.of : link === 'for' ? language.for : language.and;
      const isLinked = link === 'of' && PREPOSITION.test(group);
      text = [text, isLinked ? '' : connector, isLinked ? group : group.replace(PREPOSITION, '')]
        .filter((one) => one !== '')
        .join(' ');
    }
  }
  return text.replace(/s?-(?= |$)/g, '').replace(/\s+/g, ' ');
}

/** The name with one English word in place of another: Moslem Brotherhood; and Ministry of Defence, Defence Ministry. */
function inEnglish(name: string): string[] {
  const words = name.split(/\s+/);
  const others = words.flatMap((word, at) =>
    (lines.get(keyOf(word))?.english ?? [])
      .filter((other) => other !== keyOf(word))
      .map((other) => words.with(at, other.charAt(0).toUpperCase() + other.slice(1)).join(' ')),
  );
  const [, head = '', rest = ''] = /^(\w+) of (?:the )?(\w+(?: \w+)?)$/.exec(name) ?? [];
  return lines.has(keyOf(head)) ? [...others, `${rest.replace(/ Affairs$/, '')} ${head}`] : others;
}

/** An organisation in other words; empty if its name is not made of the words in the table. */
export function namesByWord(name: string): string[] {
  const bare = name
    .replace(/^The\s+/, '')
    .replace(/\s+Affairs\b/, '')
    .replace(/(Christian|Social|Liberal) (?=Democrat)/g, '$1-');
  const words = bare.split(/\s+/);
  if (words.length < 2 || words.length > 9 || !words.some((word) => lines.has(keyOf(word))))
    return [];
  const others = LANGUAGES.flatMap((language, at) => nameIn(bare, at, language) ?? []);
  return [...new Set([...inEnglish(name), ...others])].filter((text) => text !== name);
}
