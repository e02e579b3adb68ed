import dictionary from 'dictionary-en';
import { dictionaryWords } from './dictionary.ts';
import { fold } from '../compare/fold.ts';

/**
 * Names in the dictionary that newspapers also spell in other ways. They have no other meaning, so a reader who types one means
 * the name that the lexicon has in another spelling.
 */
const VARIANTS: ReadonlySet<string> = new Set(
  (
    'ahmadabad ahmed ashgabat ashkhabad baluchistan brezhnev calcutta ceausescu chernobyl chisinau conakry ' +
    'djibouti dmitri dnepropetrovsk dushanbe fatah ghazvanid godthaab gorbachev hanuka hezbollah inchon isfahan ' +
    'ishmael ismael jayawardene jidda jogjakarta kandahar kharkov khartoum khomeini khrushchev kiev kirghistan ' +
    'kirghiz kirghizia kishinev krakow kuibyshev kwangju lvov marrakesh mashhad meshed milosevic mogadishu ' +
    'mohamed mohammad moiseyev moussorgsky muhammad mussorgsky ndjamena odessa ouagadougou peiping peking pusan ' +
    'qaddafi qom quran rachmaninoff riyadh salonika sana scriabin shantung sinkiang skopje solzhenitsyn tadzhik taegu ' +
    'taejon taliban tchaikovsky thimbu timbuktu tirane tolyatti tsitsihar ujungpandang xizang yeltsin zaporozhye'
  ).split(' '),
);

/** All words of the dictionary as they are written. Listing and folding them takes longer than rendering a page. */
let written: readonly string[] | undefined;
let small: ReadonlySet<string> | undefined;
let common: ReadonlySet<string> | undefined;

function writtenWords(): readonly string[] {
  const { aff, dic } = dictionary;
  const read = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return (written ??= [...dictionaryWords(read(aff), read(dic))]);
}

const foldAll = (words: readonly string[]) =>
  words.flatMap((word) => fold(word).map(({ text }) => text));

/** Everyday English in lower case, folded: no names. For the build only. */
export const smallWords = (): ReadonlySet<string> =>
  (small ??= new Set(foldAll(writtenWords().filter((word) => !/^\p{Lu}/u.test(word)))));

/**
 * Everyday English and well-known names, folded. A reader who types one does not mean a name that
 * resembles it. For the build only: browsers get the words that are similar to a name of the
 * lexicon (compact.ts).
 */
export const commonWords = (): ReadonlySet<string> =>
  (common ??= new Set(foldAll(writtenWords()).filter((text) => !VARIANTS.has(text))));
