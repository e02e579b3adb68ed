/** Towns: skylines, fronts of houses, rooms, harbours, lights at night. */
import { seededRandom } from '../../support/papers/random.ts';
import { ellipse, glow, hex, light, mix, step, type Colour, type Layer } from './layer.ts';
import { cell, fractal, noise } from './noise.ts';

/** A row of buildings. @param lit the share of windows with a light in them */
export function skyline(
  base: number,
  height: number,
  wall: string,
  lit: number,
  grain: number,
  seed: number,
): Layer {
  const [body, lamp] = [hex(wall), hex('#ffd68a')];
  return (x, y, colour) => {
    if (y > base) return;
    const place = x * grain + seed + 0.35 * noise(x * grain * 0.7, seed);
    const house = Math.floor(place);
    const tall = cell(house, seed);
    const part = place - house;
    const roof = tall > 0.66 ? Math.abs(part - 0.5) * 0.25 : 0;
    const edge = base - height * (0.3 + 0.7 * tall * tall) + height * roof;
    const covered = step(edge - 0.002, edge + 0.002, y);
    if (covered === 0) return;
    const tint: Colour = [...body];
    light(tint, 0.7 + 0.55 * cell(house, seed + 5) - part * 0.15);
    const column = Math.floor(part * 6);
    const storey = Math.floor((y - edge) * grain * 5);
    const inWindow =
      Math.abs(part * 6 - column - 0.5) < 0.27 && (y - edge) * grain * 5 - storey > 0.4;
    if (inWindow && storey > 0) {
      if (cell(house * 7 + column, storey + seed) < lit) mix(tint, lamp, 0.85);
      else light(tint, 0.72);
    }
    mix(colour, tint, covered);
  };
}

/** Lights out of focus. @param middle where they gather, from the top */
export function bokeh(count: number, aspect: number, middle: number, seed: number): Layer {
  const random = seededRandom(seed);
  const tones = ['#ffb347', '#ffd9a0', '#ff7a4d', '#9fd0ff', '#ff4d4d', '#b8ffd0'].map(hex);
  const lamps = Array.from({ length: count }, () => ({
    x: random() * aspect,
    y: middle + (random() + random() - 1) * 0.36,
    size: 0.012 + random() ** 2 * 0.06,
    of: tones[Math.floor(random() ** 1.6 * tones.length)] ?? hex('#ffffff'),
    strength: 0.18 + random() * 0.5,
  }));
  return (x, y, colour) => {
    for (const { x: left, y: top, size, of, strength } of lamps) {
      if (Math.abs(x - left) > size || Math.abs(y - top) > size) continue;
      const away = Math.hypot(x - left, y - top) / size;
      glow(colour, of, strength * step(1, 0.9, away) * (0.7 + 0.3 * away));
    }
  };
}

/** A wet street: the light of what is above it, drawn out downwards. */
export function wetStreet(horizon: number, seed: number): Layer {
  const [tar, amber, blue] = [hex('#12151c'), hex('#ffae55'), hex('#7fb2e8')];
  return (x, y, colour) => {
    if (y < horizon) return;
    mix(colour, tar, 0.95);
    const below = y - horizon;
    const shiver = (noise(x * 24, y * 60 + seed) - 0.5) * (0.02 + below * 0.1);
    const warm = noise((x + shiver) * 8 + seed, 1);
    const cold = noise((x + shiver) * 7 + seed, 9);
    const ripple = 0.45 + 0.75 * fractal(x * 20, y * 75, 2);
    glow(colour, amber, 0.95 * step(0.5, 0.9, warm) * ripple * step(0.8, 0, below));
    glow(colour, blue, 0.5 * step(0.6, 0.95, cold) * ripple * step(0.55, 0, below));
  };
}

/** The front of a building with rows of windows, seen a little from the side. */
export function front(
  wall: string,
  columns: number,
  storeys: number,
  tilt: number,
  seed: number,
): Layer {
  const [stone, glass, reflection] = [hex(wall), hex('#2b3440'), hex('#9fb4c6')];
  return (x, y, colour) => {
    const down = y + (x - 0.5) * tilt;
    const across = x * columns;
    const [column, row] = [Math.floor(across), Math.floor(down * storeys)];
    const [left, top] = [across - column, down * storeys - row];
    mix(colour, stone, 1);
    light(colour, 0.8 + 0.3 * fractal(x * 24 + seed, y * 24, 3) - 0.1 * step(0.92, 1, top));
    const pane =
      step(0.22, 0.24, left) * step(0.78, 0.76, left) * step(0.2, 0.22, top) * step(0.8, 0.78, top);
    const frame = Math.abs(left - 0.5) < 0.02 || Math.abs(top - 0.45) < 0.015;
    if (pane > 0 && !frame) {
      mix(colour, glass, pane);
      mix(
        colour,
        reflection,
        pane * 0.75 * cell(column, row + seed) * fractal(x * 5 + seed, y * 7, 2),
      );
    } else if (top > 0.8 && top < 0.84) light(colour, 1.15);
    light(colour, 1.12 - 0.28 * x * 0.6);
  };
}

/** A long room that runs away from the viewer. @param lamp the distance between its lamps */
export function corridor(
  vanishX: number,
  vanishY: number,
  wall: string,
  floor: string,
  lamp: number,
  aspect: number,
): Layer {
  const [side, ground, bulb] = [hex(wall), hex(floor), hex('#fff0cf')];
  return (x, y, colour) => {
    const [left, up] = [(x - vanishX) / (aspect * 0.55), (y - vanishY) / 0.62];
    const near = Math.max(Math.abs(left), Math.abs(up), 0.03);
    const depth = 1 / near;
    const onWall = Math.abs(left) >= Math.abs(up);
    const tint: Colour = onWall || up < 0 ? [...side] : [...ground];
    const along = onWall ? up * depth : left * depth;
    light(tint, 0.72 + 0.45 * fractal(along * 6, depth * 5, 3));
    if (onWall) light(tint, 0.72 + 0.28 * step(0.04, 0.12, Math.abs((depth * 1.3) % 1)));
    else if (up < 0) light(tint, 0.62);
    else light(tint, 0.8 + 0.3 * step(0.1, 0.3, Math.abs((along * 4) % 1)));
    const between = Math.abs(((depth / lamp) % 1) - 0.5);
    light(tint, 0.4 + 0.75 * step(0.5, 0.1, between) + 0.3 * near);
    glow(tint, bulb, 0.55 * step(7, 18, depth));
    if (!onWall && up < 0 && Math.abs(left * depth) < 0.14 && between < 0.16) glow(tint, bulb, 0.9);
    mix(colour, tint, 1);
  };
}

/** A crane or a mast: a thin lattice that stands against the sky. */
export function crane(x: number, foot: number, height: number, jib: number, tone: string): Layer {
  const steel = hex(tone);
  return (px, py, colour) => {
    const [across, up] = [px - x, foot - py];
    const width = 0.012 * height + 0.002;
    const lattice = Math.abs((((up + Math.abs(across)) * 60) % 1) - 0.5) < 0.2;
    const mast = Math.abs(across) < width && up > 0 && up < height;
    const rim = mast && Math.abs(across) > width * 0.6;
    const reach = jib > 0 ? across / jib : across / jib;
    const beam = reach > -0.25 && reach < 1 && Math.abs(up - height * (0.86 + 0.1 * reach)) < 0.007;
    const rope = Math.abs(across - jib * 0.72) < 0.0016 && up > height * 0.42 && up < height * 0.92;
    if (rim || (mast && lattice) || beam || rope) mix(colour, steel, 0.94);
  };
}

/** A wind turbine. @param turned how far its blades have turned, as an angle */
export function turbine(x: number, foot: number, height: number, turned: number): Layer {
  const white = hex('#f2f1ec');
  return (px, py, colour) => {
    const across = px - x;
    const up = foot - py;
    const mast = Math.abs(across) < 0.006 * height * (1.9 - up / height) && up > 0 && up < height;
    const away = Math.hypot(across, up - height) / (height * 0.62);
    const angle = Math.atan2(across, up - height) + turned + Math.PI * 2;
    const third = (Math.PI * 2) / 3;
    const beside = Math.abs(((angle + third / 2) % third) - third / 2) * away;
    const blade = away < 1 && beside < 0.045 * (1 - away * 0.75);
    if (mast || blade || away < 0.045) mix(colour, white, 0.92 - (across > 0 ? 0.15 : 0));
  };
}

/** A hull on the water, with a house on it. @param length may be negative: the bow then points to the left */
export function ship(
  x: number,
  waterline: number,
  length: number,
  hull: string,
  house: string,
): Layer {
  const [body, deck, glass] = [hex(hull), hex(house), hex('#27303a')];
  return (px, py, colour) => {
    const along = (px - x) / length;
    const up = waterline - py;
    const size = Math.abs(length);
    if (along < -0.05 || along > 1.05 || up < -0.01 || up > size) return;
    const sheer = size * (0.1 + 0.07 * along * along);
    const stem = along < 0.97 + 0.05 * (up / sheer);
    const shade = 0.75 + 0.5 * fractal(px * 30, py * 30, 3);
    const inHull = along > 0.02 && stem && up < sheer && up > -0.004;
    const inHouse = along > 0.08 && along < 0.3 && up >= sheer && up < size * 0.32;
    if (!inHull && !inHouse) return;
    const tint: Colour = inHull ? [...body] : [...deck];
    if (inHull && up < sheer * 0.18) light(tint, 0.5);
    if (inHull && up > sheer * 0.88) mix(tint, deck, 0.6);
    if (inHouse && Math.abs((up / size) * 16 - Math.floor((up / size) * 16) - 0.5) < 0.2)
      mix(tint, glass, 0.7);
    light(tint, shade);
    mix(colour, tint, 1);
  };
}

/** Piers of a barrier or a bridge, each smaller than the one before. */
export function piers(
  horizon: number,
  first: number,
  spacing: number,
  count: number,
  concrete: string,
  seed: number,
): Layer {
  const [body, steel] = [hex(concrete), hex('#7f8c94')];
  return (x, y, colour) => {
    for (let number = count - 1; number >= 0; number -= 1) {
      const shrink = 0.74 ** number;
      const left = first + (spacing * (1 - shrink)) / (1 - 0.74);
      const [width, height] = [0.075 * shrink, 0.4 * shrink];
      const [across, up] = [x - left, horizon + 0.17 * shrink - y];
      const gate =
        across > width && across < spacing * shrink && up > height * 0.2 && up < height * 0.62;
      if (gate) {
        const tint: Colour = [...steel];
        light(tint, 0.55 + 0.6 * fractal(x * 30, y * 16 + seed, 3));
        mix(colour, tint, 1);
      }
      if (across < -width || across > width || up < 0) continue;
      const cap = ellipse(across, up - height, width, height * 0.3);
      if (up > height && cap > 1) continue;
      const tint: Colour = [...body];
      const round = across / width;
      light(
        tint,
        (0.95 - 0.5 * step(-0.6, 1, round)) * (0.75 + 0.5 * fractal(x * 22 + seed, y * 30, 4)),
      );
      if (up < height * 0.14) light(tint, 0.55);
      mix(colour, tint, 1);
    }
  };
}
