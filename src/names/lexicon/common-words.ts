import dictionary from 'dictionary-en';
import { dictionaryWords } from './dictionary.ts';
import { fold } from '../compare/fold.ts';

/**
 * Spellings in the dictionary of names that newspapers spell otherwise as well: nobody else is called so, and a
 * reader who types one means the name that the paper has.
 */
const VARIANTS: ReadonlySet<string> = new Set(
  (
    'ahmadabad ahmed ashgabat ashkhabad baluchistan brezhnev calcutta ceausescu chernobyl chisinau conakry ' +
    'djibouti dmitri dnepropetrovsk dushanbe fatah ghazvanid godthaab gorbachev hanuka hezbollah inchon isfahan ' +
    'ishmael ismael jayawardene jidda jogjakarta kandahar kharkov khartoum khomeini khrushchev kiev kirghistan ' +
    'kirghiz kirghizia kishinev krakow kuibyshev kwangju lvov marrakesh mashhad meshed milosevic mogadishu ' +
    'mohamed mohammad moiseyev moussorgsky muhammad mussorgsky ndjamena odessa ouagadougou peiping peking pusan ' +
    'qaddafi qom quran rachmaninoff riyadh sana scriabin shantung sinkiang skopje solzhenitsyn tadzhik taegu ' +
    'taejon taliban tchaikovsky thimbu timbuktu tirane tolyatti tsitsihar ujungpandang xizang yeltsin zaporozhye'
  ).split(' '),
);

const read = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/**
 * Everyday English, and what everybody knows by name, which nobody types to mean a name that looks like it. For the
 * build only: a browser gets just those that come near a name of the lexicon (compact.ts).
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  [...dictionaryWords(read(dictionary.aff), read(dictionary.dic))].flatMap((word) =>
    fold(word)
      .map(({ text }) => text)
      .filter((text) => !VARIANTS.has(text)),
  ),
);
