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

/** Traditional characters that have a simplified one, each followed by it. */
export function simplifiedPairs(): string {
  const all = Array.from({ length: lastCharacter - firstCharacter + 1 }, (_, at) =>
    String.fromCodePoint(firstCharacter + at),
  );
  const simplify = fromTraditional[0];
  return all
    .map((character) => [character, simplify(character)])
    .filter(([character, simple]) => character !== simple)
    .flat()
    .join('');
}
