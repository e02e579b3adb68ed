/** The drawn pictures of the sample paper. */
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { sky, water } from '../../sample/pictures/land.ts';
import { pictures } from '../../sample/pictures/catalogue.ts';
import { develop } from '../../sample/pictures/render.ts';

const draw = (file: string) => pictures.get(file)?.() ?? Promise.reject(new Error(file));

const small = {
  width: 300,
  height: 200,
  layers: [sky('#5f7f9f', '#f0c9a0', 0.4, 0.6, 3), water(0.4, '#c9a98c', '#3d4a52', 0.8, 1, 5)],
};

describe('pictures of the sample paper', () => {
  it('are the same, byte for byte, each time', async () => {
    const [first, second] = [await draw('ferry.jpg'), await draw('ferry.jpg')];
    expect(first.equals(second)).toBe(true);
    expect((await draw('rents.png')).equals(await draw('rents.png'))).toBe(true);
  });

  it('differ from each other', async () => {
    expect((await develop(small)).equals(await draw('ferry.jpg'))).toBe(false);
  });

  it('have the size that they are given, enlarged or not', async () => {
    for (const scale of [1, 4]) {
      const size = { width: small.width * scale, height: small.height * scale };
      const { format, width, height } = await sharp(
        await develop({ ...small, ...size }),
      ).metadata();
      expect({ format, width, height }).toEqual({ format: 'jpeg', ...size });
    }
  });

  it('have the tones of a photograph: neither one colour nor all black or white', async () => {
    const { channels } = await sharp(await develop(small)).stats();
    for (const { mean, stdev } of channels) {
      expect(mean).toBeGreaterThan(40);
      expect(mean).toBeLessThan(215);
      expect(stdev).toBeGreaterThan(15);
    }
  });

  it('let what is behind a chart show through', async () => {
    const { channels } = await sharp(await draw('rents.png')).stats();
    expect(channels).toHaveLength(4);
    expect(channels[3]?.min).toBe(0);
    expect(channels[3]?.max).toBe(255);
  });
});
