/** Charts as PNG, drawn on nothing: what is behind them shows through. */
import sharp from 'sharp';

/** A line of a chart, or its bars. */
export interface Series {
  tone: string;
  /** From 0 to 1, at equal distances. */
  values: readonly number[];
}

const lines = (width: number, height: number) =>
  [0.2, 0.4, 0.6, 0.8].map(
    (part) =>
      `<path d="M60 ${height * part}H${width - 30}" stroke="#8a8378" stroke-opacity=".45"/>`,
  );

function finish(width: number, height: number, shapes: readonly string[]): Promise<Buffer> {
  const axis = `<path d="M60 30V${height - 50}H${width - 30}" fill="none" stroke="#8a8378" stroke-width="4"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${lines(width, height).join('')}${shapes.join('')}${axis}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

/** A chart of lines. */
export function lineChart(width: number, height: number, all: readonly Series[]): Promise<Buffer> {
  const shapes = all.map(({ tone, values }) => {
    const points = values.map((value, index) => {
      const x = 60 + ((width - 110) * index) / (values.length - 1);
      return `${x.toFixed(1)},${(height - 50 - (height - 110) * value).toFixed(1)}`;
    });
    return `<polyline points="${points.join(' ')}" fill="none" stroke="${tone}" stroke-width="7" stroke-linejoin="round"/>`;
  });
  return finish(width, height, shapes);
}

/** A chart of bars. */
export function barChart(width: number, height: number, { tone, values }: Series): Promise<Buffer> {
  const room = (width - 110) / values.length;
  const shapes = values.map((value, index) => {
    const tall = (height - 110) * value;
    return `<rect x="${70 + index * room}" y="${height - 50 - tall}" width="${room * 0.62}" height="${tall}" fill="${tone}" fill-opacity=".85"/>`;
  });
  return finish(width, height, shapes);
}
