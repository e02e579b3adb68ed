/** The HTML of a picture, the same in texts and in templates. */
import { escapeUTF8 } from 'entities';
import { readFocus, type Focus, type SizedPicture } from '../../model/pictures.ts';

/** How wide a picture is shown: the first row whose condition holds. */
export type ShownWidths = readonly {
  /** The least width of the window, as in `48em`; none in the last row. */
  from?: string;
  /** A CSS length. */
  width: string;
  /** Its crop there, if it differs. */
  crop?: Crop;
}[];

/** The shape into which a picture is cropped: its width divided by its height. */
export type Crop = number;

/** The crops of the site, as its styles have them. */
export const crops = { lead: 16 / 9, card: 3 / 2, portrait: 1 } satisfies Record<string, Crop>;

interface PictureTagOptions {
  alt: string;
  /** lead: the main picture of a page; later: loaded when it comes near the window. */
  loading: 'lead' | 'eager' | 'later';
  widths: ShownWidths;
  crop?: Crop | undefined;
  focus?: Focus | undefined;
  className?: string | undefined;
  title?: string | undefined;
  /** What the search uses of it. */
  searched?: string | undefined;
}

const attributesOf = (attributes: Readonly<Record<string, string | undefined>>) =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeUTF8(value)}"`))
    .join('');

/** The class that places the focus: the content policy of the pages forbids style attributes. */
export function focusClass(focus: Focus): string {
  const { x, y } = readFocus(focus);
  return `f${x}-${y}`;
}

/** The fragment of an address that tells a script the focus. */
export function focusFragment(focus: Focus): string {
  const { x, y } = readFocus(focus);
  return `#${x}.${y}`;
}

/** The rules of the focus classes that a page has. @param html of the page */
export function focusStyle(html: string): string {
  const classes = new Set(
    [...html.matchAll(/<img class="(?:[^"]* )?(f\d{1,3}-\d{1,3})"/g)].map(([, name = '']) => name),
  );
  return [...classes]
    .map((name) => {
      const [x, y] = name.slice(1).split('-');
      return `.${name}{object-position:${x}% ${y}%}`;
    })
    .join('');
}

/**
 * The value of `sizes`. A crop scales a picture that is wider than the crop to its height, and cuts off the sides.
 *
 * @param ratio of the picture
 */
export function sizesAttribute(widths: ShownWidths, ratio: number, crop: Crop = ratio): string {
  return widths
    .map(({ from, width, crop: own = crop }) => {
      const factor = Math.round((ratio / own) * 100) / 100;
      const scaled = factor > 1 ? `calc(${width} * ${factor})` : width;
      return from === undefined ? scaled : `(min-width: ${from}) ${scaled}`;
    })
    .join(', ');
}

/** @returns HTML that is safe to print */
export function pictureTag(picture: SizedPicture, options: PictureTagOptions): string {
  const { alt, loading, widths, crop, focus, className, title, searched } = options;
  const { src, width, height, sources } = picture;
  const sizes = sizesAttribute(widths, width / height, crop);
  const classes = [className, focus && focusClass(focus)].filter(Boolean).join(' ');
  const image = `<img${attributesOf({
    class: classes || undefined,
    src,
    alt,
    title,
    width: String(width),
    height: String(height),
    loading: loading === 'later' ? 'lazy' : undefined,
    fetchpriority: loading === 'lead' ? 'high' : undefined,
    decoding: 'async',
    'data-pagefind-meta': searched,
  })}>`;
  if (sources.length === 0) return image;
  const tags = sources.map((source) => `<source${attributesOf({ ...source, sizes })}>`);
  return `<picture>${tags.join('')}${image}</picture>`;
}
