/** Things on a table, and things seen close. */
import { bell, ellipse, glow, hex, light, mix, step, type Colour, type Layer } from './layer.ts';
import { cell, fractal, noise } from './noise.ts';

/** A table top of boards. */
export function boards(tone: string, seed: number): Layer {
  const wood = hex(tone);
  return (x, y, colour) => {
    const board = Math.floor(y * 4 + x * 0.3);
    const within = y * 4 + x * 0.3 - board;
    mix(colour, wood, 1);
    light(colour, 0.75 + 0.35 * cell(board, seed));
    light(
      colour,
      0.75 + 0.5 * fractal(x * 3 + board * 7 + seed, y * 46 + 2 * noise(x * 2, y * 3), 4),
    );
    light(colour, 0.55 + 0.45 * step(0, 0.05, within) * step(1, 0.97, within));
    light(colour, 1.15 - 0.3 * y);
  };
}

/** A plate or a bowl with something in it. */
export function dish(
  x: number,
  y: number,
  radius: number,
  china: string,
  food: string,
  seed: number,
): Layer {
  const [glaze, soup, herb, cream] = [hex(china), hex(food), hex('#4d6b2d'), hex('#f6eedc')];
  return (px, py, colour) => {
    const [across, down] = [(px - x) / radius, (py - y) / (radius * 0.86)];
    const away = Math.hypot(across, down);
    light(colour, 1 - 0.55 * step(1.25, 0.85, ellipse(across - 0.1, down - 0.14, 1, 1)));
    if (away > 1) return;
    const tint: Colour = [...glaze];
    light(tint, 0.86 - 0.22 * across * (away > 0.8 ? -1 : 1) - 0.1 * down);
    light(tint, 1 - 0.25 * bell(away - 0.8, 0, 0.03, 1));
    if (away < 0.74) {
      mix(tint, soup, 1);
      light(tint, 0.7 + 0.6 * fractal(across * 5 + seed, down * 5, 4));
      light(tint, 0.75 + 0.25 * step(0.74, 0.55, away));
      const leaf = noise(across * 11 + seed, down * 11);
      mix(tint, herb, 0.85 * step(0.76, 0.82, leaf) * step(0.7, 0.3, away));
      mix(
        tint,
        cream,
        0.8 *
          step(0.1, 0, Math.abs(away - 0.28 - 0.12 * noise(across * 4, down * 4 + seed))) *
          step(-0.2, 0.3, across),
      );
      glow(tint, cream, 0.5 * bell(across + 0.3, down + 0.34, 0.16, 0.07));
    }
    mix(colour, tint, step(1, 0.985, away));
  };
}

/** Loaves, shells or stones: lumps that are lit from the left. */
export function lumps(
  places: readonly (readonly [x: number, y: number, width: number, height: number])[],
  tone: string,
  rough: number,
  cut: boolean,
): Layer {
  const crust = hex(tone);
  const flour = hex('#f1e4cc');
  return (px, py, colour) => {
    for (const [x, y, width, height] of places) {
      const [across, down] = [(px - x) / width, (py - y) / height];
      const bumpy = rough * 0.22 * (fractal(px * 9 + x * 7, py * 9, 3) - 0.5);
      light(colour, 1 - 0.5 * step(1.35, 0.8, ellipse(across - 0.12, down - 0.22, 1, 1)));
      const away = Math.hypot(across, down) + bumpy;
      if (away > 1) continue;
      const depth = Math.sqrt(1 - away * away);
      const tint: Colour = [...crust];
      light(tint, 0.35 + 0.75 * Math.max(0, depth * 0.7 - across * 0.45 - down * 0.5));
      light(tint, 0.65 + 0.7 * fractal(px * 22 + x * 5, py * 22, 4));
      if (cut) {
        const slash = Math.abs(((across * 2.2 + down * 0.6 + 9) % 1) - 0.5);
        mix(tint, flour, 0.75 * step(0.09, 0.04, slash) * step(0.85, 0.5, away));
        mix(tint, flour, 0.35 * step(0.5, 0.8, noise(px * 30, py * 30)) * depth);
      } else light(tint, 0.82 + 0.3 * Math.abs(Math.sin(away * 12 + bumpy * 16)) * depth);
      mix(colour, tint, step(1, 0.96, away));
    }
  };
}

/** Rope seen close: strands that turn about each other. */
export function rope(
  y: number,
  thickness: number,
  slope: number,
  tone: string,
  seed: number,
): Layer {
  const hemp = hex(tone);
  return (px, py, colour) => {
    const down = (py - y - px * slope) / thickness;
    light(colour, 1 - 0.5 * step(1.5, 0.9, Math.abs(down - 0.25)));
    if (Math.abs(down) > 1) return;
    const round = Math.sqrt(1 - down * down);
    const lay = (px / thickness) * 0.55 + down * 0.55 + seed;
    const strand = Math.abs((lay % 1) - 0.5) * 2;
    const tint: Colour = [...hemp];
    light(tint, (0.3 + 0.85 * round * (0.75 - 0.35 * down)) * (0.45 + 0.65 * step(1, 0.3, strand)));
    light(tint, 0.65 + 0.7 * fractal(lay * 6, (px - down * thickness) * 60, 3));
    mix(colour, tint, step(1, 0.96, Math.abs(down)));
  };
}

/** A sheet of paper with lines of handwriting. */
export function sheet(x: number, y: number, width: number, turn: number, seed: number): Layer {
  const [paper, ink] = [hex('#e9dcc0'), hex('#3a3140')];
  const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
  const height = width * 1.35;
  return (px, py, colour) => {
    const across = ((px - x) * cosine + (py - y) * sine) / width;
    const down = ((py - y) * cosine - (px - x) * sine) / height;
    const outside = Math.max(Math.abs(across), Math.abs(down)) - 0.5;
    light(colour, 1 - 0.45 * step(0.06, 0, outside));
    if (outside > 0) return;
    const tint: Colour = [...paper];
    light(tint, 0.82 + 0.3 * fractal(px * 5 + seed, py * 5, 4) - 0.1 * across);
    light(tint, 1 - 0.12 * bell(down, 0, 0.012, 1) - 0.1 * bell(across, 0, 0.01, 1));
    const line = Math.floor(down * 24);
    const wave =
      0.24 *
      Math.sin(across * 150 + noise(across * 30, line) * 9) *
      noise(across * 42, line + seed);
    const isWritten =
      Math.abs(across) < 0.4 && Math.abs(down) < 0.43 && noise(across * 21, line * 3 + seed) > 0.3;
    if (isWritten) mix(tint, ink, 0.75 * step(0.16, 0.06, Math.abs(down * 24 - line - 0.5 - wave)));
    mix(colour, tint, 1);
  };
}

/** A painting: broad strokes of a few colours. */
export function brushwork(tones: readonly string[], seed: number): Layer {
  const paints = tones.map(hex);
  return (x, y, colour) => {
    const bend = fractal(x * 2 + seed, y * 2, 3);
    const height = Math.min(0.999, Math.max(0, y + (bend - 0.5) * 0.45));
    const stroke = noise(x * 7 + bend * 5, y * 46 + seed);
    const place = height * paints.length + (stroke - 0.5) * 1.1;
    mix(
      colour,
      paints[Math.max(0, Math.min(paints.length - 1, Math.floor(place)))] ?? [0, 0, 0],
      1,
    );
    light(colour, 0.75 + 0.5 * noise(x * 22 + bend * 9, y * 110));
  };
}
