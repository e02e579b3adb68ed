/** From layers to the bytes of a picture that looks as if a camera had made it. */
import sharp from 'sharp';
import { seededRandom } from '../../support/papers/random.ts';
import { light, step, type Colour, type Layer } from './layer.ts';

export interface Photograph {
  /** In pixels. */
  width: number;
  height: number;
  layers: readonly Layer[];
  /** How far out of focus it is, in pixels of the drawing. */
  blur?: number;
  /** Black and white, on paper that has turned brown. */
  old?: boolean;
}

/** How many pixels are painted; a larger picture is enlarged from them. */
const painted = 240_000;

/** Adds the grain of film. @param strength in steps of 255 */
function addGrain(bytes: Buffer, strength: number): void {
  const random = seededRandom(7);
  for (let at = 0; at < bytes.length; at += 3) {
    const more = strength * (random() + random() - 1);
    for (let part = at; part < at + 3; part += 1) {
      bytes[part] = Math.min(255, Math.max(0, (bytes[part] ?? 0) + more));
    }
  }
}

/** Paints each point, darker towards the corners as lenses do. */
function paint(width: number, height: number, layers: readonly Layer[]): Buffer {
  const bytes = Buffer.alloc(width * height * 3);
  const colour: Colour = [0, 0, 0];
  const aspect = width / height;
  let at = 0;
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      colour[0] = colour[1] = colour[2] = 0;
      const x = (column + 0.5) / height;
      const y = (row + 0.5) / height;
      for (const layer of layers) layer(x, y, colour);
      light(
        colour,
        1 - 0.22 * step(0.5, 1.25, Math.hypot((x / aspect - 0.5) * 1.6, (y - 0.5) * 1.6)),
      );
      for (let part = 0; part < 3; part += 1) {
        const value = colour[part] ?? 0;
        // Bright light is rolled off, not cut off.
        const soft = value > 0.8 ? 0.8 + 0.2 * (1 - Math.exp(-(value - 0.8) * 4)) : value;
        bytes[at] = soft * 255;
        at += 1;
      }
    }
  }
  return bytes;
}

/**
 * A photograph as JPEG. The same layers give the same bytes.
 *
 * @param mostWidth in pixels; a wider photograph is made smaller, with the same shape
 */
export async function develop(photograph: Photograph, mostWidth = Infinity): Promise<Buffer> {
  const { layers, blur = 0.6, old = false } = photograph;
  const width = Math.min(photograph.width, mostWidth);
  const height = Math.round((photograph.height * width) / photograph.width);
  const scale = Math.min(1, Math.sqrt(painted / (width * height)));
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const negative = sharp(paint(size.width, size.height, layers), { raw: { ...size, channels: 3 } });
  const soft = await negative.blur(Math.max(0.4, blur)).raw().toBuffer();
  addGrain(soft, old ? 40 : 16);
  const print = sharp(soft, { raw: { ...size, channels: 3 } }).resize(width, height, {
    fit: 'fill',
  });
  if (old) print.greyscale().tint('#b9a688');
  return print.jpeg({ quality: 78 }).toBuffer();
}
