/** Draws a card: ink on warm paper, the paper's name over a double rule, the section in the accent, the title. */
import sharp from 'sharp';
import { textDirection, type ShareCard } from '../../model/share/share-card.ts';
import { shareColours } from '../../model/share/share-colours.ts';
import { shareSize } from '../../model/share/share-picture.ts';
import { cutText, fitText } from './fit-text.ts';
import type { Ink } from './set-text.ts';

type Colour = readonly [red: number, green: number, blue: number];

/** @param hex `#1d1b18` */
function readColour(hex: string): Colour {
  const number = Number.parseInt(hex.slice(1), 16);
  return [number >> 16, (number >> 8) & 0xff, number & 0xff];
}

const paper = readColour(shareColours.paper);
const ink = readColour(shareColours.ink);
const softInk = readColour(shareColours.softInk);
const hairline = readColour(shareColours.rule);
const accent = readColour(shareColours.accent);

/** Lengths are in pixels. */
const { width, height } = shareSize;
const margin = 72;
const column = width - 2 * margin;
const nameSize = 44;
const kickerSize = 28;
/** Letters without capitals look smaller. */
const smallKickerSize = 36;
/** The height of a line in any script, relative to the size; less than that of two lines. */
const oneLine = 1.6;
const dekSize = 36;
const dekHeight = 100;
/** The middle of the paper's name, the double rule, and the rule at the foot. */
const nameMiddle = 64;
const ruleTop = 110;
const footTop = height - 54;
/** Between kicker, title and dek. */
const gap = 34;
/** From the rules to the words. */
const air = 36;
const jpegQuality = 76;

/** A sheet of paper, three bytes a pixel. */
type Sheet = Uint8Array;

const blank: Sheet = new Uint8Array(width * height * 3).map((_, at) => paper[at % 3] ?? 0);

function rule(sheet: Sheet, top: number, rows: number, colour: Colour): void {
  for (let y = top; y < top + rows; y += 1) {
    for (let x = margin; x < width - margin; x += 1) sheet.set(colour, (y * width + x) * 3);
  }
}

/** Prints ink onto a sheet, and clips it at the edges. */
function print(
  sheet: Sheet,
  { data, ...size }: Ink,
  at: { left: number; top: number },
  colour: Colour,
) {
  const rows = Math.min(size.height, height - at.top);
  const columns = Math.min(size.width, width - at.left);
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < columns; x += 1) {
      const share = (data[y * size.width + x] ?? 0) / 255;
      if (share === 0) continue;
      const place = ((at.top + y) * width + at.left + x) * 3;
      for (let band = 0; band < 3; band += 1) {
        const below = sheet[place + band] ?? 0;
        sheet[place + band] = Math.round(below + ((colour[band] ?? 0) - below) * share);
      }
    }
  }
}

/** A kicker is set in spaced capitals, in scripts that have them. */
function kickerStyle(kicker: string, language: string) {
  const words = kicker.toLocaleUpperCase(language);
  const hasCapitals = words !== kicker.toLocaleLowerCase(language);
  return { words, size: hasCapitals ? kickerSize : smallKickerSize, spacing: hasCapitals ? 3 : 0 };
}

const jpeg = (sheet: Sheet) =>
  sharp(sheet, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: jpegQuality })
    .toBuffer();

/** The blocks from top to bottom. */
type Block = { ink: Ink; colour: Colour };

const heightOf = (blocks: readonly Block[]) =>
  blocks.reduce((sum, block) => sum + block.ink.height + gap, 0);

/** Draws cards, and caches the parts that many of them share: the head of the paper and its sections. */
export function createCardPainter(): (card: ShareCard) => Promise<Buffer> {
  const known = new Map<string, Promise<Ink>>();
  const setOnce = (words: string, size: number, language: string, spacing = 0) => {
    const key = JSON.stringify([words, size, language, spacing]);
    const room = { width: column, height: size * oneLine };
    const style = { size, width: column, language, spacing };
    const set = known.get(key) ?? cutText(words, room, style);
    known.set(key, set);
    return set;
  };

  return async ({ paper: name, kicker, title, dek, language }) => {
    const sheet = blank.slice();
    const isFromRight = textDirection(title, language) === 'rtl';
    // The card of the paper is a masthead.
    const isCentred = name === undefined;
    const leftOf = (of: Ink) => {
      if (isCentred) return Math.round((width - of.width) / 2);
      return isFromRight ? width - margin - of.width : margin;
    };
    const above: Block[] = [];
    const below: Block[] = [];
    if (name) {
      const head = await setOnce(name, nameSize, language);
      const top = Math.max(0, Math.round(nameMiddle - head.height / 2));
      print(sheet, head, { left: leftOf(head), top }, ink);
    }
    if (kicker) {
      const { words, size, spacing } = kickerStyle(kicker, language);
      above.push({ ink: await setOnce(words, size, language, spacing), colour: accent });
    }
    if (dek) {
      const room = { width: column, height: dekHeight };
      const style = { size: dekSize, width: column, language, isCentred };
      const set = await cutText(dek, room, style);
      below.push({ ink: set, colour: softInk });
    }
    rule(sheet, ruleTop, 4, ink);
    rule(sheet, ruleTop + 8, 1, ink);
    if (isCentred) {
      rule(sheet, height - ruleTop - 9, 1, ink);
      rule(sheet, height - ruleTop - 4, 4, ink);
    } else {
      rule(sheet, footTop, 1, hairline);
    }
    const [first, last] = [ruleTop + air, (isCentred ? height - ruleTop : footTop) - air];
    const room = { width: column, height: last - first - heightOf(above) - heightOf(below) };
    const headline = await fitText(title, room, { language, isCentred });
    const blocks = [...above, { ink: headline, colour: ink }, ...below];
    let top = Math.round((first + last - heightOf(blocks) + gap) / 2);
    for (const block of blocks) {
      print(sheet, block.ink, { left: leftOf(block.ink), top }, block.colour);
      top += block.ink.height + gap;
    }
    return jpeg(sheet);
  };
}
