/** A picture is a list of layers, painted one over the other for each point. */

/** Red, green and blue from 0 to 1. */
export type Colour = [red: number, green: number, blue: number];

/**
 * Paints over the colour of a point. Lengths are in heights of the picture: y runs from 0 at the top to 1, x from 0 to the
 * aspect ratio.
 */
export type Layer = (x: number, y: number, colour: Colour) => void;

/** A colour as in CSS: `#2a3b4c`. */
export function hex(text: string): Colour {
  const value = Number.parseInt(text.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

/** Paints a colour over another; `share` from 0 to 1 says how opaque it is. */
export function mix(under: Colour, over: Colour, share: number): void {
  if (share <= 0) return;
  const kept = share >= 1 ? 0 : 1 - share;
  const taken = 1 - kept;
  under[0] = under[0] * kept + over[0] * taken;
  under[1] = under[1] * kept + over[1] * taken;
  under[2] = under[2] * kept + over[2] * taken;
}

/** Makes a colour lighter (over 1) or darker. */
export function light(colour: Colour, factor: number): void {
  colour[0] *= factor;
  colour[1] *= factor;
  colour[2] *= factor;
}

/** Adds light, as a lamp or the sun does. */
export function glow(colour: Colour, of: Colour, strength: number): void {
  if (strength <= 0) return;
  colour[0] += of[0] * strength;
  colour[1] += of[1] * strength;
  colour[2] += of[2] * strength;
}

/** From 0 below `from` to 1 above `to`, smoothly; the other way round if `from` is the larger. */
export function step(from: number, to: number, value: number): number {
  const part = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return part * part * (3 - 2 * part);
}

/** 1 at the centre of an ellipse, 0 far from it, as a bell curve. */
export const bell = (x: number, y: number, width: number, height: number): number =>
  Math.exp(-((x / width) ** 2) - (y / height) ** 2);

/** Less than 1 inside an ellipse, 1 on its edge. */
export const ellipse = (x: number, y: number, width: number, height: number): number =>
  Math.sqrt((x / width) ** 2 + (y / height) ** 2);
