/**
 * A name in Chinese characters in its other forms, by the tables of OpenCC: 习近平, 習近平; 安倍晋三,
 * 安倍晉三. For the build only, so that browsers need no table.
 */
import { Converter } from 'opencc-js';

const toTraditional = [
  Converter({ from: 'cn', to: 't' }),
  Converter({ from: 'jp', to: 't' }),
] as const;
const fromTraditional = [
  Converter({ from: 't', to: 'cn' }),
  Converter({ from: 't', to: 'jp' }),
] as const;

/** Traditional, simplified and Japanese forms of a text, other than itself. */
export function chineseForms(text: string): string[] {
  const traditional = toTraditional.map((convert) => convert(text));
  const forms = [
    ...traditional,
    ...traditional.flatMap((form) => fromTraditional.map((convert) => convert(form))),
  ];
  return [...new Set(forms)].filter((form) => form !== text);
}

/** The characters that are in general use (CJK Unified Ideographs). */
const [firstCharacter, lastCharacter] = [0x4e00, 0x9fff];

/** Forms of characters in Japanese names, each followed by the usual one, that are no traditional ones. Common knowledge. */
const inJapaneseNames = '邉辺髙高﨑崎濵浜嶋島冨富栁柳桒桑舘館';

/** All characters that a converter changes, each followed by what it makes of it. */
const pairsOf = (convert: (text: string) => string): string =>
  Array.from({ length: lastCharacter - firstCharacter + 1 }, (_, at) =>
    String.fromCodePoint(firstCharacter + at),
  )
    .map((character) => [character, convert(character)])
    .filter(([character, other]) => character !== other)
    .flat()
    .join('');

/**
 * The characters that a reader may type for those of a paper, each followed by its simplified form or, in Japanese, by its usual
 * form; undefined if there is no table for the language.
 *
 * @param language BCP 47
 */
export function characterPairs(language: string): string | undefined {
  const [toSimplified, toJapanese] = fromTraditional;
  if (/^zh\b/i.test(language)) return pairsOf(toSimplified);
  return /^ja\b/i.test(language) ? pairsOf(toJapanese) + inJapaneseNames : undefined;
}
