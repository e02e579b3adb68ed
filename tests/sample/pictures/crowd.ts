/** People in numbers, and from afar. */
import { seededRandom } from '../../support/papers/random.ts';
import { bell, ellipse, hex, light, mix, step, type Colour, type Layer } from './layer.ts';
import { noise } from './noise.ts';

/** Many people, smaller and closer together towards `far`. */
export function crowd(aspect: number, far: number, near: number, seed: number): Layer {
  const random = seededRandom(seed);
  const skins = ['#d9a98a', '#c48a68', '#8a5a3c', '#e6bfa3', '#5e3c2a'].map(hex);
  const cloths = [
    '#27344a',
    '#7a2f2f',
    '#3d4a3a',
    '#8b8f96',
    '#1d1d22',
    '#b89a5a',
    '#5b3b57',
    '#c9c4b8',
  ].map(hex);
  const pick = (from: Colour[]) => from[Math.floor(random() * from.length)] ?? hex('#808080');
  const rows = 11;
  const people = Array.from({ length: rows }, (_, row) => {
    const part = (row / (rows - 1)) ** 1.6;
    const size = 0.016 + 0.075 * part;
    const count = Math.ceil(aspect / (size * 1.9));
    const spacing = size * 1.9;
    const members = Array.from({ length: count + 1 }, (__, place) => ({
      x: (place + random() * 0.6) * spacing,
      y: far + (near - far) * part + (random() - 0.5) * size * 0.9,
      size: size * (0.85 + random() * 0.3),
      skin: pick(skins),
      hair:
        random() < 0.25
          ? pick(cloths)
          : ([0.1 + random() * 0.3, 0.08 + random() * 0.2, 0.07] as Colour),
      cloth: pick(cloths),
      bright: 0.65 + 0.5 * random() * (0.5 + part),
    }));
    return { spacing, members };
  });
  return (x, y, colour) => {
    for (const { spacing, members } of people) {
      // Only those who stand near: a crowd is hundreds.
      const nearest = Math.floor(x / spacing);
      for (let place = Math.max(0, nearest - 1); place <= nearest + 1; place += 1) {
        const member = members[place];
        if (!member) continue;
        const { x: left, y: top, size, skin, hair, cloth, bright } = member;
        const across = (x - left) / size;
        const down = (y - top) / size;
        if (Math.abs(across) > 1.1 || down < -0.7 || down > 4.5) continue;
        const tint: Colour = [0, 0, 0];
        if (ellipse(across, down, 0.42, 0.55) < 1) {
          const isHair = down < -0.16 + across * across * 0.4;
          mix(tint, isHair ? hair : skin, 1);
          light(
            tint,
            bright *
              (1.05 +
                0.45 * across -
                0.25 * bell(Math.abs(across) - 0.16, down - 0.02, 0.09, 0.07)),
          );
        } else if (ellipse(across, down - 2.6, 1.05, 2.1) < 1) {
          mix(tint, cloth, 1);
          light(
            tint,
            bright * (0.85 + 0.35 * across + 0.3 * (noise(across * 4 + left * 9, down * 3) - 0.5)),
          );
        } else continue;
        mix(colour, tint, 1);
      }
    }
  };
}

/** People who stand apart on a floor or a pitch, seen from far off. */
export function figures(
  places: readonly (readonly [x: number, y: number, size: number, cloth: string])[],
): Layer {
  const list = places.map(([x, y, size, cloth], index) => ({
    x,
    y,
    size,
    cloth: hex(cloth),
    stride: index % 3,
  }));
  const [skin, legs, ground] = [hex('#c99878'), hex('#23242b'), hex('#000000')];
  return (px, py, colour) => {
    for (const { x, y, size, cloth, stride } of list) {
      const [across, down] = [(px - x) / size, (py - y) / size];
      if (Math.abs(across) > 0.7 || down < -0.2 || down > 1.1) continue;
      mix(colour, ground, 0.35 * step(1, 0.5, ellipse(across - 0.15, down - 1, 0.4, 0.05)));
      const spread = (down - 0.55) * (0.25 + 0.2 * stride);
      if (ellipse(across, down - 0.06, 0.075, 0.095) < 1) mix(colour, skin, 1);
      else if (ellipse(across, down - 0.37, 0.17, 0.24) < 1) {
        mix(colour, cloth, 1);
        light(colour, 1 - across * 1.2);
      } else if (down > 0.5 && down < 1 && Math.abs(Math.abs(across) - spread) < 0.06)
        mix(colour, legs, 1);
    }
  };
}
