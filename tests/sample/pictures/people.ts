/** Portraits. */
import { bell, ellipse, glow, hex, light, mix, step, type Colour, type Layer } from './layer.ts';
import { fractal, noise } from './noise.ts';

/** How one person looks. */
export interface Looks {
  skin: string;
  hair: string;
  style: 'short' | 'long' | 'bald' | 'scarf';
  coat: string;
  shirt: string;
  beard?: boolean;
  glasses?: boolean;
}

/**
 * One person from the chest up.
 *
 * @param x @param y the middle of the face
 * @param size the height of the face
 * @param turn where the face looks: −1 is far to the left
 */
export function person(x: number, y: number, size: number, turn: number, looks: Looks): Layer {
  const [skin, hair, coat, shirt] = [looks.skin, looks.hair, looks.coat, looks.shirt].map(hex) as [
    Colour,
    Colour,
    Colour,
    Colour,
  ];
  const dark = hex('#1a1210');
  const lip: Colour = [skin[0] * 0.78, skin[1] * 0.5, skin[2] * 0.48];
  // The light comes from the side to which the person looks.
  const [lampX, lampY, lampZ] = [turn < 0 ? -0.6 : 0.6, -0.45, 0.66];
  const shift = turn * 0.09;

  const strands = (px: number, py: number) => 0.5 + 0.9 * fractal(px * 26 + py * 5, py * 7, 3);

  function clothes(px: number, py: number, colour: Colour): void {
    const neck = 0.17 + 0.1 * step(0.5, 0.75, py);
    if (py > 0.1 && py < 0.9 && Math.abs(px) < neck) {
      const tint: Colour = [...skin];
      light(tint, 0.6 + 0.3 * step(0.38, 0.7, py) + 0.6 * lampX * px);
      mix(colour, tint, step(neck, neck - 0.03, Math.abs(px)));
    }
    const shoulder = ellipse(px, Math.min(0, py - 1.42), 0.98, 0.8);
    if (shoulder < 1) {
      const tint: Colour = [...coat];
      const fold = fractal(px * 5 + 3, py * 3, 4);
      light(tint, 0.55 + 0.55 * fold + 0.4 * lampX * px);
      const opening = Math.min(0.15, (py - 0.5) * 0.42 - 0.02);
      if (Math.abs(px) < opening) mix(tint, shirt, 0.95);
      light(tint, 1 - 0.45 * bell(Math.abs(px) - opening, 0, 0.03, 1));
      mix(colour, tint, step(1, 0.985, shoulder));
    }
  }

  function face(px: number, py: number, colour: Colour): void {
    const jaw = 0.355 - 0.1 * step(0.1, 0.5, py);
    const edge = ellipse(px, py, jaw, 0.49);
    const ear = ellipse(px + Math.sign(turn) * 0.35, py - 0.03, 0.05, 0.1);
    if (edge > 1 && (ear > 1 || looks.style === 'scarf')) return;
    const [normalX, normalY] = [px / jaw, py / 0.49];
    const normalZ = Math.sqrt(Math.max(0, 1 - normalX * normalX - normalY * normalY));
    const lit = Math.max(0, normalX * lampX + normalY * lampY + normalZ * lampZ);
    const tint: Colour = [...skin];
    light(tint, 0.36 + 0.78 * lit + 0.08 * (fractal(px * 12, py * 12, 3) - 0.5));
    const [mx, side] = [px - shift, turn < 0 ? -1 : 1];
    mix(tint, lip, 0.22 * bell(Math.abs(mx) - 0.17, py - 0.14, 0.11, 0.09));
    // Sockets, lids, brows.
    const eye = Math.abs(mx) - 0.135;
    light(tint, 1 - 0.34 * bell(eye, py + 0.06, 0.08, 0.05));
    mix(tint, hex('#e9e2da'), 0.75 * step(1, 0.7, ellipse(eye, py + 0.05, 0.055, 0.023)));
    mix(
      tint,
      dark,
      0.95 * step(1, 0.7, ellipse(Math.abs(mx - turn * 0.015) - 0.135, py + 0.052, 0.025, 0.026)),
    );
    mix(tint, dark, 0.55 * bell(eye, py + 0.077 - eye * 0.1, 0.065, 0.01));
    mix(
      tint,
      looks.style === 'scarf' ? dark : hair,
      0.75 * bell(eye, py + 0.15 - eye * eye * 2, 0.085, 0.017),
    );
    // Nose: one side in the shade, a light ridge, the nostrils.
    const bridge = step(-0.1, 0.15, py);
    light(tint, 1 - 0.28 * bridge * bell(mx + side * 0.055, py - 0.1, 0.045, 0.13));
    light(tint, 1 + 0.2 * bell(mx - side * 0.012, py - 0.12, 0.03, 0.1));
    light(tint, 1 - 0.5 * bell(Math.abs(mx) - 0.04, py - 0.2, 0.026, 0.014));
    light(tint, 1 - 0.22 * bell(mx, py - 0.235, 0.06, 0.022));
    // Mouth and chin.
    mix(tint, lip, 0.8 * bell(mx, py - 0.305, 0.095, 0.026));
    mix(tint, dark, 0.6 * bell(mx, py - 0.303 + mx * mx * 0.6, 0.085, 0.007));
    light(tint, 1 + 0.12 * bell(mx, py - 0.33, 0.06, 0.014));
    light(tint, 1 - 0.22 * bell(mx, py - 0.37, 0.08, 0.02));
    if (looks.beard) {
      const chin =
        step(0.16, 0.3, py) * step(0.02, 0.09, ellipse(mx, py - 0.305, 0.1, 0.035) - 0.9);
      mix(
        tint,
        hair,
        0.75 * Math.min(1, chin + 0.7 * bell(mx, py - 0.25, 0.1, 0.025)) * strands(px, py),
      );
    }
    if (looks.glasses) {
      const rim = Math.abs(ellipse(eye, py + 0.05, 0.1, 0.075) - 1);
      mix(tint, dark, 0.85 * step(0.16, 0.08, rim));
      if (Math.abs(py + 0.07) < 0.012 && Math.abs(mx) < 0.045) mix(tint, dark, 0.8);
    }
    mix(colour, tint, edge > 1 ? step(1, 0.9, ear) : step(1, 0.97, edge));
  }

  /** Hair that falls to the shoulders, behind the face. */
  function longHair(px: number, py: number, colour: Colour): void {
    if (py < -0.56) return;
    const wave = 0.03 * noise(py * 6, px > 0 ? 2 : 5);
    const width = py < 0 ? 0.43 * Math.sqrt(Math.max(0, 1 - (py / 0.58) ** 2)) : 0.43 + py * 0.06;
    const tint: Colour = [...hair];
    light(tint, strands(px, py) * (0.6 + 0.4 * lampX * px - 0.3 * py));
    const share =
      step(width + wave, width + wave - 0.03, Math.abs(px)) * step(0.72, 0.6, py + wave);
    mix(colour, tint, share);
  }

  function head(px: number, py: number, colour: Colour): void {
    const { style } = looks;
    const tint: Colour = [...hair];
    light(tint, strands(px, py) * (0.7 + 0.5 * lampX * px - 0.5 * py));
    if (style === 'bald') {
      const fringe =
        ellipse(px, py + 0.02, 0.375, 0.44) < 1 && Math.abs(px) > 0.31 && py < 0.1 && py > -0.2;
      if (fringe) mix(colour, tint, 0.8);
      return;
    }
    const crown = ellipse(px, py + 0.06, 0.42, 0.53);
    const line =
      -0.24 - 0.06 * noise(px * 9, 4) + 1.5 * (px - shift) ** 2 * (style === 'short' ? 1.5 : 1.8);
    const isAbove = crown < 1 && py < line;
    if (style === 'scarf') {
      const cloth = ellipse(px, py - 0.02, 0.5, 0.64);
      const drape = py > 0.3 && Math.abs(px) < 0.34 + (py - 0.3) * 0.7 && py < 1.2;
      const window = ellipse(px, py - 0.02, 0.315, 0.435);
      const folded: Colour = [...hair];
      light(folded, 0.6 + 0.6 * fractal(px * 4 + py * 3, py * 5 - px * 4, 3) + 0.5 * lampX * px);
      light(folded, 0.65 + 0.35 * step(1, 1.25, window));
      if ((cloth < 1 || drape) && window > 1)
        mix(colour, folded, Math.max(step(1, 0.98, cloth), drape ? 1 : 0));
      return;
    }
    if (isAbove) mix(colour, tint, step(1, 0.96, crown) * step(line, line - 0.03, py));
  }

  return (px, py, colour) => {
    const [across, down] = [(px - x) / size, (py - y) / size];
    if (Math.abs(across) > 1.1 || down < -0.75) return;
    if (looks.style === 'long') longHair(across, down, colour);
    clothes(across, down, colour);
    face(across, down, colour);
    head(across, down, colour);
  };
}

/** A soft wall or garden behind a person. */
export function backdrop(left: string, right: string, seed: number): Layer {
  const [one, other, warm] = [hex(left), hex(right), hex('#ffdca8')];
  return (x, y, colour) => {
    mix(colour, one, 1);
    mix(colour, other, step(0.2, 1.4, x + 0.3 * (fractal(x * 1.4 + seed, y * 1.4, 2) - 0.5)));
    light(colour, 0.75 + 0.5 * fractal(x * 2.2 + seed, y * 1.3 + seed, 2));
    glow(colour, warm, 0.16 * step(0.55, 0.8, noise(x * 3.1 + seed, y * 2.3)));
  };
}
