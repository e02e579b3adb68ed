/** Noise that is the same in each run. */
import { seededRandom } from '../../support/papers/random.ts';

const size = 256;
const lattice = Float32Array.from({ length: size * size }, seededRandom(1861));

const smooth = (part: number) => part * part * (3 - 2 * part);

/** Smooth noise in the plane, from 0 to 1; features are about one unit wide. */
export function noise(x: number, y: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const across = smooth(x - left);
  const down = smooth(y - top);
  const upper = (top & 255) * size;
  const lower = ((top + 1) & 255) * size;
  const west = left & 255;
  const east = (left + 1) & 255;
  const above = (lattice[upper + west] ?? 0) * (1 - across) + (lattice[upper + east] ?? 0) * across;
  const below = (lattice[lower + west] ?? 0) * (1 - across) + (lattice[lower + east] ?? 0) * across;
  return above * (1 - down) + below * down;
}

/** Noise with finer noise in it, from 0 to 1: clouds, grass, stone. */
export function fractal(x: number, y: number, octaves = 4): number {
  let sum = 0;
  let weight = 0.5;
  let scale = 1;
  for (let octave = 0; octave < octaves; octave += 1) {
    sum += weight * noise(x * scale + octave * 17.3, y * scale + octave * 31.7);
    weight /= 2;
    scale *= 2.03;
  }
  return sum / (1 - weight * 2);
}

/** One value from 0 to 1 for each cell of a grid, without a transition between them. */
export const cell = (column: number, row: number): number =>
  lattice[(row & 255) * size + (column & 255)] ?? 0;
