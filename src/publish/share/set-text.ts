/** Words as ink: set by Pango, which comes with sharp, with letters joined, in their direction, in lines. */
import { escapeUTF8 } from 'entities';
import sharp from 'sharp';
import { fontsFor, isNastaliq, textDirection } from '../../model/share/share-card.ts';

/** How much of each pixel is inked: one byte a pixel, row by row. */
export interface Ink {
  data: Uint8Array;
  width: number;
  height: number;
}

export interface TextStyle {
  /** In pixels. */
  size: number;
  /** The width of the column, in pixels. */
  width: number;
  /** The language of the paper. */
  language: string;
  /** Space between letters, in pixels. */
  spacing?: number;
  /** Whether lines are centred. */
  isCentred?: boolean;
}

/** Invisible marks that set the direction of a paragraph, whatever its first letter is (Unicode, UAX 9). */
const marks = { ltr: '\u200e', rtl: '\u200f' };

/** The line height relative to that of the font: a headline is set tighter than text. Nastaliq slopes and needs all of it. */
const leadings: Record<string, number> = {
  'Noto Naskh Arabic': 0.8,
  'Noto Nastaliq Urdu': 0.9,
  'Noto Serif SC': 0.9,
  'Noto Serif KR': 0.9,
};
const leading = 0.86;

/** Nastaliq looks larger than other writing of the same size. */
const nastaliqScale = 0.78;

/** Sets words in as many lines as they need. The ink is trimmed to the letters. */
export async function setText(words: string, style: TextStyle): Promise<Ink> {
  const { width, language, spacing = 0, isCentred = false } = style;
  const size = style.size * (isNastaliq(words, language) ? nastaliqScale : 1);
  const mark = marks[textDirection(words, language)];
  const fonts = fontsFor(words, language).map(({ family }) => family);
  const attributes = [
    `weight="600"`,
    `lang="${language}"`,
    `line_height="${leadings[fonts.at(-1) ?? ''] ?? leading}"`,
    // In 1024ths of a point, which is a pixel at 72 dpi.
    ...(spacing ? [`letter_spacing="${Math.round(spacing * 1024)}"`] : []),
  ];
  const { data, info } = await sharp({
    text: {
      text: `<span ${attributes.join(' ')}>${mark}${escapeUTF8(words)}</span>`,
      font: `${fonts.join(', ')} ${size}`,
      dpi: 72,
      width,
      wrap: 'word-char',
      align: isCentred ? 'center' : 'left',
    },
  })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
