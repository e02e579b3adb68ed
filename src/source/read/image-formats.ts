/** The formats of pictures: those that the site publishes, and others that editors use. */

/** The kinds of picture that the site publishes, by file extension. */
export const imageKinds: readonly string[] = ['avif', 'gif', 'jpeg', 'jpg', 'png', 'svg', 'webp'];

/** In lower or in upper case; a mixture such as .Jpg is not the same file on every machine. */
const imageEnding = new RegExp(
  `\\.(${[...imageKinds, ...imageKinds.map((kind) => kind.toUpperCase())].join('|')})$`,
);

/** Whether a file is a picture, by its extension. */
export const isImage = (file: string) => imageEnding.test(file);

/** Whether a file is a drawing, by its extension. */
export const isDrawing = (file: string) => /\.svg$/i.test(file);

/** A format that the site does not publish, with what to do instead. */
interface UnusableFormat {
  format: string;
  advice: string;
}

const photograph = 'Open it in an image editor and export it as JPEG.';
const drawing = 'Export it as SVG from the program that made it, or as PNG.';
const heic: UnusableFormat = {
  format: 'HEIC',
  advice:
    'Open it in Photos or Preview and export it as JPEG. To have the phone take JPEGs, choose Settings → Camera → Formats → Most Compatible.',
};
const tiff: UnusableFormat = {
  format: 'TIFF',
  advice: 'Open it in an image editor and export it as JPEG (a photograph) or PNG (a drawing).',
};
const raw = (format: string): UnusableFormat => ({
  format: `camera raw (${format})`,
  advice: 'Develop it in your photo software and export it as JPEG.',
});

const unusable: Readonly<Record<string, UnusableFormat>> = {
  heic,
  heif: heic,
  tif: tiff,
  tiff,
  bmp: { format: 'BMP', advice: tiff.advice },
  jxl: { format: 'JPEG XL', advice: photograph },
  jp2: { format: 'JPEG 2000', advice: photograph },
  psd: { format: 'Photoshop', advice: photograph },
  xcf: { format: 'GIMP', advice: photograph },
  ico: { format: 'icon', advice: 'Export it as PNG.' },
  ai: { format: 'Illustrator', advice: drawing },
  eps: { format: 'EPS', advice: drawing },
  pdf: { format: 'PDF', advice: drawing },
  svgz: { format: 'compressed SVG', advice: 'Export it as plain SVG, with the ending .svg.' },
  cr2: raw('CR2'),
  cr3: raw('CR3'),
  nef: raw('NEF'),
  arw: raw('ARW'),
  dng: raw('DNG'),
  raf: raw('RAF'),
  orf: raw('ORF'),
  rw2: raw('RW2'),
};

/** The unpublished format of a file, by its extension. */
export function unusableFormat(file: string): UnusableFormat | undefined {
  const ending = /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(unusable, ending) ? unusable[ending] : undefined;
}

/** How files of such formats begin, as Latin-1, with the extension that they should have. */
const beginnings: readonly [RegExp, string][] = [
  [/^.{4}ftyp(heic|heix|hevc|heim|heis|hevm|hevs|mif1)/s, 'heic'],
  [/^(II\*\0|MM\0\*)/, 'tiff'],
  [/^BM.{4}\0\0\0\0/s, 'bmp'],
  [/^8BPS/, 'psd'],
  [/^%PDF/, 'pdf'],
  [/^(\0\0\0\fJXL |\xff\x0a)/, 'jxl'],
  [/^\0\0\0\fjP/, 'jp2'],
  [/^\x1f\x8b/, 'svgz'],
];

/** The unpublished format of a file by its bytes, whatever its extension. */
export function unusableContent(bytes: Buffer): UnusableFormat | undefined {
  const beginning = bytes.toString('latin1', 0, 32);
  // Pictures in AVIF may be declared as mif1 as well.
  const isAvif = /^.{4}ftyp.*avi[fs]/s.test(beginning);
  const found = beginnings.find(([pattern]) => pattern.test(beginning));
  return found && !isAvif ? unusable[found[1]] : undefined;
}
