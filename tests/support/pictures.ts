/** Pictures for tests. */
import sharp from 'sharp';

/** A PNG of one colour; sizes are in pixels. */
export function picture(width: number, height: number): Promise<Buffer> {
  const background = { r: width % 256, g: height % 256, b: 96 };
  return sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();
}
