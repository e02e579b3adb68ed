/** The words of cards, which are share pictures of pages without a photograph. `publish/share/` draws them. */
import { direction } from '../direction.ts';
import { hashOf } from '../hash.ts';
import { assetsFolder } from '../pictures.ts';

/** The words of a card, as they are printed. */
export interface ShareCard {
  /** The name of the paper at the top; undefined on the card of the paper itself, where it is the title. */
  paper: string | undefined;
  /** The section. */
  kicker: string | undefined;
  title: string;
  /** The line under the title. */
  dek: string | undefined;
  /** The language of the paper. */
  language: string;
}

/** Increase it whenever cards are drawn in another way, so that they get new addresses. */
const recipe = 1;

/** One face of a font, by its package. A font is either a whole file, or slices: compressed files with some characters each. */
export interface CardFont {
  /** The family names that it has, in the order in which they are asked for. */
  family: string;
  package: string;
  /** The version in `package.json`: other versions may have other shapes. */
  version: string;
  /** The folder in the package, with only the files that are used. */
  folder: string;
  /** The files are slices in WOFF2. */
  isSliced?: true;
}

const wholeFont = (family: string, name: string, version: string): CardFont => ({
  family,
  package: `@expo-google-fonts/${name}`,
  version,
  folder: '600SemiBold',
});

const slicedFont = (family: string, name: string, version: string): CardFont => ({
  family,
  package: `@fontsource-variable/${name}`,
  version,
  folder: 'files',
  isSliced: true,
});

/** Latin, Cyrillic and Greek. */
const text = wholeFont('Source Serif 4', 'source-serif-4', '0.4.1');
const hebrew = wholeFont('Frank Ruhl Libre', 'frank-ruhl-libre', '0.4.1');
const naskh = wholeFont('Noto Naskh Arabic', 'noto-naskh-arabic', '0.4.5');
const nastaliq = wholeFont('Noto Nastaliq Urdu', 'noto-nastaliq-urdu', '0.4.2');
/** Chinese characters and kana. */
const han = slicedFont('Noto Serif SC', 'noto-serif-sc', '5.3.1');
const hangul = slicedFont('Noto Serif KR', 'noto-serif-kr', '5.3.1');

/** Every font that a card may need. */
export const cardFonts: readonly CardFont[] = [text, hebrew, naskh, nastaliq, han, hangul];

const scripts: readonly { pattern: RegExp; font: CardFont }[] = [
  { pattern: /[\p{scx=Latin}\p{scx=Cyrillic}\p{scx=Greek}\p{Nd}]/u, font: text },
  { pattern: /\p{scx=Hebrew}/u, font: hebrew },
  { pattern: /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u, font: han },
  { pattern: /\p{scx=Hangul}/u, font: hangul },
];

/** Letters and their marks of scripts that none of these fonts has. */
const unknownLetter =
  /(?![\p{scx=Latin}\p{scx=Cyrillic}\p{scx=Greek}\p{scx=Hebrew}\p{scx=Arabic}\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}])[\p{L}\p{Mc}]/u;

/** Letters of Urdu that neither Arabic nor Persian has. */
const urduLetter = /[ٹڈڑںھہےۓ]/u;

const arabicLetter = /\p{Script=Arabic}/u;

/** Languages that are set in Nastaliq. */
const nastaliqLanguages: readonly (string | undefined)[] = ['ur', 'pnb', 'skr', 'ks'];

/** Whether a text is to be set in Nastaliq: Urdu, by its letters or by the language of the paper. */
export function isNastaliq(words: string, language: string): boolean {
  if (!arabicLetter.test(words)) return false;
  return urduLetter.test(words) || nastaliqLanguages.includes(new Intl.Locale(language).language);
}

/** The fonts for a text, the most important first. */
export function fontsFor(words: string, language: string): CardFont[] {
  const arabic = isNastaliq(words, language) ? nastaliq : naskh;
  const found = scripts.filter(({ pattern }) => pattern.test(words)).map(({ font }) => font);
  return [...new Set([text, ...found, ...(arabicLetter.test(words) ? [arabic] : [])])];
}

const rightToLeftLetters = /[\p{Script=Arabic}\p{Script=Hebrew}]/gu;

/** The direction of a text: that of most of its letters, and without letters that of the language. */
export function textDirection(words: string, language: string): 'ltr' | 'rtl' {
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return direction(language);
  const fromRight = words.match(rightToLeftLetters)?.length ?? 0;
  return fromRight > letters / 2 ? 'rtl' : 'ltr';
}

/** Whether a card has a title, and there are fonts for its letters. */
export const isDrawable = ({ paper = '', kicker = '', title, dek = '' }: ShareCard): boolean =>
  title !== '' && !unknownLetter.test(`${paper} ${kicker} ${title} ${dek}`);

/** The file of a card from the published folder. It differs whenever the card does. */
export const cardFile = ({ paper, kicker, title, dek, language }: ShareCard): string => {
  const words = JSON.stringify([recipe, cardFonts, paper, kicker, title, dek, language]);
  return `${assetsFolder}/card.${hashOf(words).slice(0, 12)}.jpg`;
};

/** Emoji, with what joins them: no text font has them. */
const emoji = /(?:.\u{fe0f}|[\u{1f000}-\u{1faff}]|\p{Emoji_Presentation})\u{200d}?/gu;

/** Signs such as stars and snowmen: text fonts have few of them. */
const picturedSign = /(?![©®°™№])\p{So}/gu;

/** Words as a card prints them: without emoji, symbols and control characters. */
const printed = (words: string) =>
  words
    .replace(emoji, ' ')
    .replace(picturedSign, ' ')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

/** The card of the paper: for the front page, and for pages without a more specific one. */
export const paperCard = (title: string, tagline: string, language: string): ShareCard => ({
  paper: undefined,
  kicker: undefined,
  title: printed(title),
  dek: printed(tagline),
  language,
});

/** The card of a section, and of its older stories. */
export const sectionCard = (
  section: { title: string; description: string },
  paper: { title: string; language: string },
): ShareCard => ({
  paper: printed(paper.title),
  kicker: undefined,
  title: printed(section.title),
  dek: printed(section.description),
  language: paper.language,
});

/** The card of a story. */
export const storyCard = (
  headline: string,
  section: string,
  paper: { title: string; language: string },
): ShareCard => ({
  paper: printed(paper.title),
  kicker: printed(section),
  title: printed(headline),
  dek: undefined,
  language: paper.language,
});
