/** Pictures in the language of a template: `{{< figure src="a.jpg" alt="A road" >}}`, `{% image "a.jpg" "A road" %}`. */
import { readPictureTitle } from '../figures/picture-title.ts';
import type { Replacement } from './replacement.ts';

const source = /^[^\s"<>()\\]+\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** A value in quotation marks, in which `\"` is a quotation mark; or a value without spaces. */
const value = String.raw`(?:"((?:\\"|[^"\\\n])*)"|([^\s"'<>]+))`;

/** The shortcode of Hugo and those like it, with what it says of the picture. */
const figure = new RegExp(
  String.raw`\{\{<[ \t]*(?:figure|image|img|picture)((?:[ \t]+[a-z-]+=${value})+)[ \t]*\/?>\}\}`,
  'g',
);
const attribute = new RegExp(String.raw`([a-z-]+)=${value}`, 'g');

/** The tag of sites that prepare their pictures: file and description, which may have quotation marks but no third value after it. */
const image =
  /\{%-?[ \t]*image[ \t]+"([^"\n]+)"(?:,?[ \t]*"((?:(?!"[\s,]+"|%\})[^\n]|\n(?!\s*\n))*)")?[ \t]*-?%\}/g;

/** Attributes that say how a picture looks, which the paper decides. */
const looks = new Set('align class height height-ratio loading width width-ratio'.split(' '));

/** What a picture is, as a template says it. */
interface ForeignPicture {
  src: string;
  alt: string;
  caption?: string | undefined;
  credit?: string | undefined;
}

const isPlain = (words: string) => !/\\|\{\{|\{%|[<>`]/.test(words);

/** The title of a picture with caption and credit; undefined if it would be read otherwise. */
function titleOf({ caption = '', credit = '' }: ForeignPicture): string | undefined {
  if (credit === '') return caption;
  const end = caption === '' || /[.!?…]["'”’)]*$/.test(caption) ? '' : '.';
  const title = `${caption}${end} ${credit}`.trim();
  return readPictureTitle(title).credit === credit ? title : undefined;
}

/** A picture as markdown, padded to the length of what was typed; undefined if it does not fit, or if its words are not plain. */
function picture({ 0: typed, index }: RegExpExecArray, found: ForeignPicture): Replacement[] {
  const { src, alt } = found;
  const title = titleOf(found);
  if (!source.test(src) || title === undefined || ![alt, title].every(isPlain)) return [];
  const start = `![${alt.replace(/[[\]]/g, String.raw`\$&`)}](${src}`;
  const end = title ? ` "${title.replaceAll('"', String.raw`\"`)}")` : ')';
  const spare = typed.length - start.length - end.length;
  if (spare < 0) return [];
  const text = start + ' '.repeat(spare) + end;
  const tag = alt ? `<img src=${src} alt="${alt}">` : `<img src=${src}>`;
  const fits = !title && !/[=']/.test(src) && !alt.includes('"') && tag.length <= typed.length;
  const inHtml = fits ? { inHtml: tag.padEnd(typed.length) } : {};
  return [{ kind: 'picture', start: index, end: index + typed.length, text, ...inHtml }];
}

function figureOf(found: RegExpExecArray): Replacement[] {
  const values = new Map(
    [...(found[1] ?? '').matchAll(attribute)].map(({ 1: name = '', 2: quoted, 3: bare }) => [
      name,
      (quoted ?? bare ?? '').replaceAll(String.raw`\"`, '"').trim(),
    ]),
  );
  const { src, alt, description, caption, title, credit, ...others } = Object.fromEntries(values);
  const isKnown = Object.keys(others).every((name) => looks.has(name));
  if (src === undefined || !isKnown || (caption && title) || (alt && description)) return [];
  return picture(found, { src, alt: alt || description || '', caption: caption || title, credit });
}

/** The pictures of a text that are written in the language of a template. */
export const foreignPictures = (text: string): Replacement[] => [
  ...[...text.matchAll(figure)].flatMap(figureOf),
  ...[...text.matchAll(image)].flatMap((found) =>
    picture(found, { src: found[1] ?? '', alt: found[2] ?? '' }),
  ),
];
