/** Landscapes: sky, hills, fields, water, smoke. */
import { bell, glow, hex, light, mix, step, type Colour, type Layer } from './layer.ts';
import { cell, fractal, noise } from './noise.ts';

/** Sky with clouds. @param cover how much of it they cover, from 0 to 1 */
export function sky(top: string, low: string, horizon: number, cover: number, seed: number): Layer {
  const [zenith, rim, cloud, shade] = [hex(top), hex(low), hex('#f4f0ea'), hex('#6d7684')];
  return (x, y, colour) => {
    const height = Math.min(1, y / horizon);
    mix(colour, zenith, 1);
    mix(colour, rim, height * height);
    if (cover === 0) return;
    // Clouds get flatter towards the horizon.
    const depth = 1 / (1.15 - height * 0.95);
    const thickness = fractal(x * 1.6 * depth ** 0.4 + seed, y * 2.6 * depth + seed, 5);
    const amount = step(1 - cover * 0.8, 1.25 - cover * 0.8, thickness + 0.12);
    const under = fractal(x * 1.6 * depth ** 0.4 + seed, (y - 0.05) * 2.6 * depth + seed, 3);
    mix(colour, cloud, amount * 0.75);
    mix(colour, shade, amount * step(0.35, 0.75, under) * (0.35 + cover * 0.5));
    mix(colour, rim, height ** 3 * 0.5);
  };
}

/** The glow of a low sun. */
export function sun(x: number, y: number, shine: string, size = 0.3): Layer {
  const of = hex(shine);
  return (px, py, colour) => {
    glow(colour, of, 0.55 * bell(px - x, py - y, size * 1.8, size));
    glow(colour, of, 0.9 * bell(px - x, py - y, size * 0.12, size * 0.12));
  };
}

/** A line of hills in front of what is behind them. @param haze the colour in which their foot is lost */
export function hills(
  base: number,
  height: number,
  rock: string,
  haze: string,
  seed: number,
  detail = 1,
): Layer {
  const [body, mist] = [hex(rock), hex(haze)];
  return (x, y, colour) => {
    const edge = base - height * fractal(x * 1.4 * detail + seed, seed * 3.1, 5);
    const covered = step(edge - 0.0025, edge + 0.0025, y);
    if (covered === 0) return;
    const tint: Colour = [...body];
    light(tint, 0.75 + 0.5 * fractal(x * 14 + seed, y * 20, 3));
    mix(tint, mist, step(edge, base + 0.02, y) * 0.7);
    mix(colour, tint, covered);
  };
}

/** A plain that runs to the horizon. @param rows how strongly furrows show, from 0 to 1 */
export function field(
  horizon: number,
  near: string,
  far: string,
  rows: number,
  vanishing: number,
  seed: number,
): Layer {
  const [front, back] = [hex(near), hex(far)];
  return (x, y, colour) => {
    if (y < horizon) return;
    const depth = 0.12 / (y - horizon + 0.012);
    const across = (x - vanishing) * depth;
    const tint: Colour = [...front];
    mix(tint, back, step(0.25, 0, y - horizon));
    light(tint, 0.55 + 0.9 * fractal(across * 9 + seed, depth * 9, 4));
    light(tint, 0.85 + 0.3 * fractal(x * 40 + seed, y * 55, 2));
    light(tint, 1 - rows * 0.35 * step(-0.3, 0.5, Math.sin(across * 34)));
    mix(colour, tint, step(horizon, horizon + 0.004, y));
  };
}

/** Water below a horizon: it mirrors the colour of the sky and the glitter of a light at `glitter`. */
export function water(
  horizon: number,
  shallow: string,
  deep: string,
  waves: number,
  glitter: number,
  seed: number,
): Layer {
  const [near, far] = [hex(deep), hex(shallow)];
  const shine = hex('#fff3d8');
  return (x, y, colour) => {
    if (y < horizon) return;
    const below = y - horizon;
    const depth = 0.1 / (below + 0.012);
    const tint: Colour = [...far];
    mix(tint, near, step(0, 0.55, below));
    const swell = fractal((x + seed) * 3.2 * (0.4 + depth), depth * 22 + seed, 4);
    light(tint, 1 + waves * (swell - 0.5) * 1.5);
    glow(tint, shine, waves * 0.45 * step(0.62, 0.8, swell));
    const path = bell(x - glitter, 0, 0.08 + below * 0.35, 1);
    glow(tint, shine, 0.75 * path * step(0.48, 0.72, swell));
    mix(colour, tint, step(horizon, horizon + 0.003, y));
  };
}

/** Trees, reeds or hedges along a line. */
export function thicket(base: number, height: number, leaf: string, seed: number, fine = 1): Layer {
  const body = hex(leaf);
  return (x, y, colour) => {
    const clump = fractal(x * 3.5 * fine + seed, seed, 3);
    const top = base - height * (0.25 + clump) - height * 0.35 * noise(x * 46 * fine, seed);
    const covered = step(top, top + 0.008, y) * step(base + 0.012, base, y);
    if (covered === 0) return;
    const tint: Colour = [...body];
    light(tint, 0.45 + 0.9 * fractal(x * 38 * fine + seed, y * 38, 3));
    mix(colour, tint, covered);
  };
}

/** Smoke or steam that drifts from a point. */
export function smoke(x: number, y: number, tone: string, reach: number, seed: number): Layer {
  const body = hex(tone);
  return (px, py, colour) => {
    const rise = y - py;
    if (rise < 0) return;
    const spread = 0.02 + rise * 0.34;
    const drift = (px - x - rise * 1.1 - 0.12 * (noise(rise * 5, seed) - 0.5)) / spread;
    const billow = fractal(px * 6 + seed, py * 6 + rise * 2, 4);
    mix(colour, body, Math.exp(-drift * drift) * step(0.25, 0.6, billow) * step(reach, 0, rise));
  };
}

/** Strokes of rain or reeds: thin, slanted, lighter than what is behind them. */
export function strokes(slant: number, tone: string, strength: number, from = 0): Layer {
  const of = hex(tone);
  return (x, y, colour) => {
    if (y < from) return;
    const along = x + y * slant;
    const line = Math.floor(along * 170);
    const phase = noise(line * 0.77, y * 5 + cell(line, 7) * 40);
    mix(colour, of, strength * step(0.6, 0.9, phase) * cell(line, 3) * step(from, from + 0.1, y));
  };
}
