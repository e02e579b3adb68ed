/**
 * Pictures in the language of a template: `{{< figure src="a.jpg" alt="A road" >}}`, `{% image "a.jpg" "A road" %}`,
 * `{% include figure.html src="a.jpg" alt="A road" %}`. And in wiki syntax: `![[a.jpg]]`.
 */
import { decodeHTMLStrict } from 'entities';
import type { Replacement } from './replacement.ts';

const source =
  /^[^\s"<>()\\]+\.(?:avif|bmp|gif|heic|heif|jpe?g|png|svg|tiff?|webp)(?:\?[^\s"<>()\\]*)?$/i;

/** A value in quotation marks, in which `\"` is a quotation mark; or a value without spaces. */
const value = String.raw`(?:"((?:\\["_]|[^"\\\n]|\n(?![ \t]*\n))*)"|'([^'\n]*)'|([^\s"'<>,%]+))`;

/** Names of commands that show a picture: `figure`, `legacy-img`, `featured/picture-left`, `linked-figure.html`. */
const name = String.raw`(?:[\w/-]*[/_-])?(?:figure|image|img|photo|picture)(?:[/_-][\w/-]*)?`;

/** Shortcodes of Hugo and those like it, with what they say of the picture. */
const shortcode = new RegExp(
  String.raw`\{\{<\s*${name}((?:\s*[a-z][\w-]*[ \t]*=[ \t]*${value})+)\s*\/?>\}\}`,
  'g',
);

/** Files that Jekyll and those like it include, with what is passed to them. */
const include = new RegExp(
  String.raw`\{%-?\s*include\s+(["']?)${name}(?:\.\w+)?\1((?:\s*,?\s*[a-z][\w-]*[ \t]*[=:][ \t]*${value})+)\s*-?%\}`,
  'g',
);

const attribute = new RegExp(String.raw`([a-z][\w-]*)[ \t]*[=:][ \t]*${value}`, 'g');

/** The tag of sites that prepare their pictures: file and description, which may have quotation marks but no third value after it. */
const image =
  /\{%-?[ \t]*image[ \t]+"([^"\n]+)"(?:,?[ \t]*"((?:(?!"[\s,]+"|%\})[^\n]|\n(?!\s*\n))*)")?[ \t]*-?%\}/g;

/** The same with classes between file and description. */
const classedImage =
  /\{%-?[ \t]*image(?:_with_class)?[ \t]+"([^"\n]+)"[ \t]+"[a-z]+(?:[ -][\w-]+)+"[ \t]+"((?:(?!%\})[^\n])*)"[ \t]*-?%\}/g;

/** Wiki syntax of the file of a picture, with a width. Other words after a bar may be a description or a caption. */
const wiki = /!\[\[([^\s"<>()\\|[\]]+)(?:\|\d+(?:x\d+)?)?\]\]/g;

/** What a template says of how a picture looks, which the paper decides. */
const looks =
  /^(?:align|(?:[a-z]+-)?class|focus|height|height-ratio|inline|loading|rel|size|style|target|width|width-ratio)$/;

/** What a picture is, as a template says it. */
interface ForeignPicture {
  src: string;
  alt: string;
  caption?: string | undefined;
  credit?: string | undefined;
  /** The address that the picture links to. */
  link?: string | undefined;
}

const isPlain = (words: string) => !/\\|\{\{|\{%|[<>`]/.test(words);

/** Whether words have no mark that markdown would read: those of a credit are printed as they are. */
const hasNoMarks = (words: string) => isPlain(words) && !/[*_~[\]]/.test(words);

const isAddress = (link: string) => /^(?:https?:\/\/|\/)[^\s"'<>()\\{}]+$/.test(link);

/** A picture as markdown, padded to the length of what was typed; undefined if it does not fit, or if its words are not plain. */
function picture({ 0: typed, index }: RegExpExecArray, found: ForeignPicture): Replacement[] {
  const { alt, caption = '', link = '' } = found;
  const credit = decodeHTMLStrict(found.credit ?? '');
  const src = found.src.replaceAll(String.raw`\_`, '_');
  if (!source.test(src) || ![alt, caption].every(isPlain) || !hasNoMarks(credit)) return [];
  if (link && !isAddress(link)) return [];
  const words = alt.replace(/[[\]]/g, String.raw`\$&`);
  const start = `${link && '['}![${words}](${src}`;
  const title = caption ? ` "${caption.replaceAll('"', String.raw`\"`)}"` : '';
  const end = `${title})${link && `](${link})`}`;
  // Line breaks are kept, below the picture.
  const lines = typed.replace(/[^\n]/g, '');
  const spare = typed.length - start.length - end.length - lines.length;
  if (spare < 0) return [];
  const text = start + ' '.repeat(spare) + end;
  const own = { ...(credit && { credit }) };
  if (lines) {
    const at = index + text.length;
    return [
      { kind: 'picture', start: index, end: at, text, ...own },
      { kind: 'space', start: at, end: index + typed.length, text: lines },
    ];
  }
  const tag = alt ? `<img src=${src} alt="${alt}">` : `<img src=${src}>`;
  const isShort = !title && !credit && !link && tag.length <= typed.length;
  const fits = isShort && !/[=']/.test(src) && !alt.includes('"');
  const inHtml = fits ? { inHtml: tag.padEnd(typed.length) } : {};
  return [{ kind: 'picture', start: index, end: index + typed.length, text, ...own, ...inHtml }];
}

/** A picture of which everything is named. @param typed what was passed to it */
function named(found: RegExpExecArray, typed: string, isInclude: boolean): Replacement[] {
  const values = new Map(
    [...typed.matchAll(attribute)].map(({ 1: key = '', 2: double, 3: single, 4: bare }) => [
      key,
      (double ?? single ?? bare ?? '')
        .replaceAll(String.raw`\"`, '"')
        .replace(/\s*\n\s*/g, ' ')
        .trim(),
    ]),
  );
  const take = (...keys: string[]) => {
    const given = keys.filter((key) => values.has(key));
    const [first = ''] = given.map((key) => values.get(key));
    for (const key of given) values.delete(key);
    return given.length > 1 ? undefined : first;
  };
  const src = isInclude ? take('src', 'image', 'image_path', 'file', 'path') : take('src');
  const address = isInclude ? take('link', 'url', 'href') : undefined;
  const [alt, description] = [take('alt'), take('description')];
  const [caption, credit] = [take('caption', 'title'), take('credit')];
  if ([...values.keys()].some((key) => !looks.test(key))) return [];
  if (src === undefined || caption === undefined || (alt && description)) return [];
  if (isInclude && address === undefined) return [];
  const own = { alt: alt || description || '', caption, credit };
  return src
    ? picture(found, { ...own, src, link: address })
    : picture(found, { ...own, src: address ?? '' });
}

/** The pictures of a text that stand in the language of a template; those of one are replaced together. */
export const foreignPictures = (text: string): Replacement[][] => [
  ...[...text.matchAll(shortcode)].map((found) => named(found, found[1] ?? '', false)),
  ...[...text.matchAll(include)].map((found) => named(found, found[2] ?? '', true)),
  ...[...text.matchAll(classedImage), ...text.matchAll(image)].map((found) =>
    picture(found, { src: found[1] ?? '', alt: found[2] ?? '' }),
  ),
  ...[...text.matchAll(wiki)].map((found) => picture(found, { src: found[1] ?? '', alt: '' })),
];
