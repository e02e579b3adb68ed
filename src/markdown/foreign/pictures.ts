/** Pictures in the language of a template: `{{< figure src="a.jpg" alt="A road" >}}`, `{% image "a.jpg" "A road" %}`. */
import type { Replacement } from './replacement.ts';

const source = /^[^\s"<>()\\]+\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** The shortcode of Hugo, with what it says of the picture. */
const figure = /\{\{<[ \t]*figure((?:[ \t]+[a-z]+=(?:"[^"\n]*"|[^\s"'<>]+))+)[ \t]*\/?>\}\}/g;
const attribute = /([a-z]+)=(?:"([^"\n]*)"|([^\s"'<>]+))/g;

/** The tag of sites that prepare their pictures: file and description, which may have quotation marks but no third value after it. */
const image =
  /\{%-?[ \t]*image[ \t]+"([^"\n]+)"(?:,?[ \t]*"((?:(?!"[\s,]+"|%\})[^\n]|\n(?!\s*\n))*)")?[ \t]*-?%\}/g;

/** Attributes that say how a picture looks, which the paper decides. */
const looks = new Set(['align', 'class', 'height', 'loading', 'width']);

const isPlain = (words: string) => !/\\|\{\{|\{%|[<>`]/.test(words);
const escaped = (words: string) => words.replace(/[[\]]/g, String.raw`\$&`);

/** A picture as markdown that is as long as what was typed; undefined if it does not fit, or if its words are not plain. */
function picture(
  { 0: typed, index }: RegExpExecArray,
  { src, alt = '', caption }: { src: string; alt?: string; caption?: string | undefined },
): Replacement[] {
  if (!source.test(src) || ![alt, caption ?? ''].every(isPlain)) return [];
  const start = `![${escaped(alt)}](${src}`;
  const end = caption ? ` "${caption}")` : ')';
  const spare = typed.length - start.length - end.length;
  if (spare < 0) return [];
  const text = start + ' '.repeat(spare) + end;
  const tag = alt ? `<img src=${src} alt="${alt}">` : `<img src=${src}>`;
  const fits = !caption && !/[=']/.test(src) && !alt.includes('"') && tag.length <= typed.length;
  const inHtml = fits ? { inHtml: tag.padEnd(typed.length) } : {};
  return [{ kind: 'picture', start: index, end: index + typed.length, text, ...inHtml }];
}

function figureOf(found: RegExpExecArray): Replacement[] {
  const values = new Map(
    [...(found[1] ?? '').matchAll(attribute)].map(({ 1: name = '', 2: quoted, 3: bare }) => [
      name,
      quoted ?? bare ?? '',
    ]),
  );
  const { src, alt, caption, title, ...others } = Object.fromEntries(values);
  const isKnown = Object.keys(others).every((name) => looks.has(name));
  if (src === undefined || !isKnown || (caption && title)) return [];
  return picture(found, { src, alt: alt ?? '', caption: caption || title });
}

/** The pictures of a text that stand in the language of a template. */
export const foreignPictures = (text: string): Replacement[] => [
  ...[...text.matchAll(figure)].flatMap(figureOf),
  ...[...text.matchAll(image)].flatMap((found) =>
    picture(found, { src: found[1] ?? '', alt: found[2] ?? '' }),
  ),
];
