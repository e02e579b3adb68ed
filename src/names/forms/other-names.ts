/** Names in other languages, and acronyms. For the build only. */
import { fold } from '../compare/fold.ts';
import { commonWords, smallWords } from '../lexicon/common-words.ts';
import type { LexiconName } from '../lexicon/name.ts';
import { createSpellingIndex } from '../lexicon/spelling-index.ts';
import { acronymOf } from './acronym.ts';
import { withAccents } from './accents.ts';
import { chineseInHangul, otherRomanisation } from './chinese-latin.ts';
import { namesByCompass } from './compass-words.ts';
import { givenNamesLike } from './given-names.ts';
import { heardForms } from './heard-forms.ts';
import { koreanInLatin, otherKoreanSpellings } from './korean-latin.ts';
import { organisationNames } from './organisation-names.ts';
import { namesByWord } from './organisation-words.ts';
import { characterNames, personNames } from './person-names.ts';
import { cityNames, placeNames } from './place-names.ts';
import { regnalNames, withOrdinals } from './regnal-names.ts';
import { namesByCountry, namesByType, withOtherCountry } from './type-words.ts';

/** An elided article or preposition of French or Italian: L’Aquila, Côte d’Ivoire. */
const ELIDED = /(?<!\p{L})(?:[dl]|(?:d|n|s)?[ae]ll)['’](?=\p{L}{3})/giu;

/** The surname of a Japanese name, which has no space: two characters, if the name has four or more. */
const japaneseSurname = (text: string) =>
  /^(\p{sc=Han}{2})\p{sc=Han}{2,3}$/u.exec(text)?.slice(1) ?? [];

/** A name of Hong Kong in both languages: Jimmy Lai Chee-ying, of Jimmy Lai and Lai Chee-ying. */
function inBothLanguages(known: readonly string[]): string[] {
  return known.flatMap((western) => {
    const surname = /^\p{L}+ (\p{L}+)$/u.exec(western)?.[1];
    const chinese = known.find((text) => text.startsWith(`${surname} `) && text.includes('-'));
    return chinese && surname ? [western + chinese.slice(surname.length)] : [];
  });
}

/** A name of Hong Kong without its Chinese given name: John Lee, of John Lee Ka-chiu. */
const inEnglish = (known: readonly string[]) =>
  known.flatMap((text) => /^(\p{L}+ \p{L}+) \p{Lu}\p{Ll}+-\p{Ll}+$/u.exec(text)?.slice(1) ?? []);

/** Initials without a space between them: M.K. Stalin. */
const withSpaces = (text: string) => text.replace(/(?<=\p{Lu}\.)(?=\p{Lu})/gu, ' ');

/** Shorter given names, and those in the dictionary, belong to many people. */
const shortestOwn = 8;

/**
 * A given name that only an alias has: the publisher lists it because readers know the person by it.
 * Sirajuddin, of Siraj Haqqani.
 */
function ownGivenName(name: string, alias: string): string[] {
  const [, given = ''] = /^(\p{sc=Latin}+) [^ ]+$/u.exec(alias) ?? [];
  const [word] = fold(given);
  if (!word || given.length < shortestOwn) return [];
  const isOfMany = commonWords().has(word.text) || givenNamesLike(word.text).length > 0;
  return isOfMany || fold(name).some(({ text }) => text === word.text) ? [] : [given];
}

/** A surname of Ethiopia or Thailand, where people are known by the given name. */
const GIVEN_FIRST =
  / (?:(?:Gebre|Wolde|Haile|Tesfa|Teklu|Tekle)\p{Ll}*|\p{Lu}\p{Ll}*(?:kul|wong|wat|watra|anan|chai|pong|porn|rat|sak|sin))$/u;

/** The given name of those who are known by it, if it is long: Debretsion, Apichatpong. */
const givenAlone = (name: string): string[] =>
  GIVEN_FIRST.test(name) ? ownGivenName('', name) : [];

/** Three short words as one, if it is longer than the rules join words: Minaunghlaing. */
function joined(name: string): string[] {
  const one = /^[A-Z][a-z]{1,5}(?:[ -][A-Z][a-z]{1,5}){2}$/.test(name)
    ? name.replaceAll(/[ -]/g, '').toLowerCase()
    : '';
  return one.length > 12 && one.length < 15 ? [one] : [];
}

/** The names with the accents that a paper leaves out, and as they are heard. */
function heard(known: readonly string[]): string[] {
  const accented = known.flatMap(withAccents);
  return [...accented, ...[...known, ...accented].flatMap(heardForms)];
}

/** Other forms of the same name. */
function otherForms({ kind, name, aliases, native = '' }: LexiconName): string[] {
  const known = [name, ...aliases];
  const isPerson = kind === 'people';
  const latin = known.some((text) => /\p{sc=Latin}/u.test(text))
    ? []
    : known.flatMap((text) => koreanInLatin(text, isPerson) ?? []);
  const called = isPerson ? personNames(known) : [];
  return [
    ...latin,
    ...known.filter((text) => text.search(ELIDED) >= 0).map((text) => text.replace(ELIDED, '')),
    ...(isPerson ? [...known, native].flatMap(japaneseSurname) : []),
    ...called,
    ...(kind === 'organisations' ? [] : heard(known)),
    ...known.flatMap(joined),
    ...(isPerson ? known.flatMap(otherKoreanSpellings) : []),
    ...(isPerson ? known.flatMap(withOrdinals) : []),
    ...(isPerson ? known.map(withSpaces).filter((text) => !known.includes(text)) : []),
    ...(isPerson
      ? [...givenAlone(name), ...aliases.flatMap((alias) => ownGivenName(name, alias))]
      : []),
    ...(isPerson ? [...inBothLanguages([...known, ...called]), ...inEnglish(known)] : []),
    ...(isPerson && !/\p{sc=Han}/u.test(known.join() + native) ? characterNames(known) : []),
    ...known.flatMap((text) => otherRomanisation(text, isPerson)),
  ];
}

/** A place or an organisation with what it is in other words. */
const typedForms = ({ kind, name, aliases }: LexiconName): string[] =>
  kind === 'places' || kind === 'organisations'
    ? [name, ...aliases].flatMap((text) => [
        ...namesByType(text),
        ...(kind === 'places' ? namesByCompass(text) : []),
        ...(kind === 'organisations'
          ? [...namesByCountry(text), ...withOtherCountry(text), ...namesByWord(text)]
          : []),
      ])
    : [];

/** The initials of a person with three names: LBJ. */
function initials(name: string): string[] {
  const letters = acronymOf(name.replace(/ Jr\.?$/, ''));
  const isTaken = letters === undefined || smallWords().has(letters.toLowerCase());
  return isTaken || organisationNames([letters]).length > 0 ? [] : [letters];
}

/** What companies add to their names: Toyota Motor, Alibaba Group. */
const COMPANY =
  / (?:Group|Motors?|Holdings?|Inc\.?|Corp(?:oration|\.)?|Company|Co\.?|Ltd\.?|AG|PLC|plc|SE|S\.A\.|Electronics)$/;

function otherNames({ kind, name, aliases }: LexiconName): readonly string[] {
  const known = [name, ...aliases];
  if (kind === 'people')
    return [
      ...known.flatMap((text) => chineseInHangul(text) ?? []),
      ...known.flatMap(regnalNames),
      ...initials(name),
    ];
  if (kind === 'places') return placeNames(known);
  const acronyms = known.flatMap((text) => acronymOf(text) ?? []);
  const bare = known
    .map((text) => text.replace(COMPANY, ''))
    .filter((text) => !known.includes(text));
  return kind === 'organisations' ? [...organisationNames([...known, ...bare]), ...acronyms] : [];
}

/** A match with a higher score counts even if other names match as well. */
const surelyFound = 0.75;

/** The texts that the search would not match with the name by their sound, without those that sound like an earlier one. */
function notFound(
  name: LexiconName,
  texts: readonly string[],
  {
    isKnown,
    isExact = isExactText,
  }: { isKnown?: (word: string) => boolean; isExact?: (text: string) => boolean } = {},
): string[] {
  const added: string[] = [];
  // A word of a name that matches only as it is written is not corrected, nor is an English word: Karabach, of Górski Karabach;
  // Samarkand, of Samarqand.
  const exactWords = new Set(
    texts.filter(isExact).flatMap((text) => fold(text).map((word) => word.text)),
  );
  for (const text of texts) {
    const known = { ...name, hidden: added.filter((one) => !isExact(one)), foreign: [] };
    const found = createSpellingIndex([known], () => []).matches(fold(text), {
      // Everyday words alone do not find a name: Revolutionary Guards.
      isWord: () => isExact(text),
      ...(isKnown && { isKnown }),
    });
    const isFound = found.some(
      ({ unmatched, score }) => unmatched.length === 0 && score > surelyFound,
    );
    const words = fold(text).map((word) => word.text);
    const isKept =
      !isExact(text) && words.every((word) => exactWords.has(word) || commonWords().has(word));
    if (!isFound || isKept) added.push(text);
  }
  return added;
}

/** Acronyms and names of several words match only as they are written. */
const isExactText = (text: string) => /[\s-]|^[\p{Lu}.]{2,6}$/u.test(text);

/** Adds the names in other languages, and the acronym. Words similar to these count as similar to the name. Idempotent. */
export function withOtherNames(name: LexiconName): LexiconName {
  const { aliases, hidden = [], foreign = [] } = name;
  const isNew = (text: string) => ![name.name, ...aliases].includes(text);
  const byType = notFound(name, typedForms(name).filter(isNew), { isKnown: () => true });
  const forms = [...otherForms(name), ...byType].filter(isNew);
  const names = notFound(name, otherNames(name).filter(isNew));
  const known = {
    ...name,
    hidden: [...hidden, ...forms, ...names.filter((text) => !isExactText(text))],
  };
  const cities = name.kind === 'places' ? cityNames([name.name, ...aliases]) : [];
  const exact = notFound(known, cities.filter(isNew), { isExact: () => true });
  if (forms.length + names.length + exact.length === 0) return name;
  return {
    ...name,
    hidden: [...new Set([...hidden, ...forms, ...names.filter((text) => !isExactText(text))])],
    foreign: [...new Set([...foreign, ...names.filter(isExactText), ...exact])],
  };
}
