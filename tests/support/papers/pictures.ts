/** Pictures for tests. */
import sharp from 'sharp';

/** A PNG of one colour; sizes are in pixels. */
export function picture(width: number, height: number): Promise<Buffer> {
  const background = { r: width % 256, g: height % 256, b: 96 };
  return sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();
}

/** A PNG whose left half is black and whose right half is white. */
export async function halves(width: number, height: number): Promise<Buffer> {
  const black = { create: { width: width / 2, height, channels: 3, background: '#000' } } as const;
  return sharp({ create: { width, height, channels: 3, background: '#fff' } })
    .composite([{ input: black, left: 0, top: 0 }])
    .png()
    .toBuffer();
}
