/** Finds BBCode, the markup of forums, such as `[b]bold[/b]`, and translates it to markdown. */
import type { Root } from 'mdast';
import { textAsRead } from '../foreign/read-foreign.ts';
import { masked, typedBlocks } from './typed-text.ts';

/** The first lines that have a tag, with the other tags in them. */
export interface BBCode {
  tags: string[];
  /** How often the text has the first of them. */
  count: number;
  /** The line of the first, from 1. */
  line: number;
  /** The first, or its first line. */
  text: string;
  /** Its lines in markdown. */
  repaired: string;
}

type Convert = (words: string, value: string) => string;

/** Marks around words without the spaces at their ends. */
const around =
  (before: string, after = before): Convert =>
  (words) =>
    words.trim() === ''
      ? words
      : words.replace(/^(\s*)([\s\S]*?)(\s*)$/, `$1${before}$2${after}$3`);

const asIs: Convert = (words) => words;

const link: Convert = (words, value) => {
  const address = (value || words).trim();
  const whole = /^www\./i.test(address) ? `https://${address}` : address;
  return value || whole !== address ? `[${words.trim()}](${whole})` : `<${whole}>`;
};

const mail: Convert = (words, value) =>
  value ? `[${words.trim()}](mailto:${value})` : `<${words.trim()}>`;

const picture: Convert = (words) => {
  const [name = ''] = /[^/\\?#]+(?=[?#]|$)/.exec(words.trim()) ?? [];
  return `![what it shows](./${name})`;
};

const lines = (words: string) => words.trim().split('\n');

const quotation: Convert = (words, value) =>
  [...(value ? [`${value}:`, ''] : []), ...lines(words)]
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');

const list: Convert = (words) =>
  words
    .split('[*]')
    .map((item) => item.replace(/\[\/\*\]/g, '').trim())
    .filter(Boolean)
    .map((item) => `- ${item.replace(/\n+/g, ' ')}`)
    .join('\n');

const code: Convert = (words) =>
  words.trim().includes('\n') ? `\`\`\`\n${words.trim()}\n\`\`\`` : `\`${words.trim()}\``;

/** How each tag is translated. Sizes, colours and alignment are left to the paper. */
const tags: Readonly<Record<string, Convert>> = {
  b: around('**'),
  i: around('*'),
  s: around('~~'),
  strike: around('~~'),
  u: around('<u>', '</u>'),
  sub: around('<sub>', '</sub>'),
  sup: around('<sup>', '</sup>'),
  url: link,
  email: mail,
  img: picture,
  quote: quotation,
  code,
  list,
  ...Object.fromEntries(
    'align center color colour font indent justify left right size'
      .split(' ')
      .map((tag) => [tag, asIs]),
  ),
};

const names = Object.keys(tags).join('|');

/** A pair of tags that contains no pair of the same tags. */
const pair = new RegExp(
  String.raw`\[(${names})(?:[= ]([^\]\n]*))?\]((?:(?!\[\1(?:[= ][^\]\n]*)?\])[\s\S])*?)\[\/\1\]`,
  'i',
);

const beginning = new RegExp(String.raw`\[(${names})(?:[= ][^\]\n]*)?\]`, 'gi');

const unquoted = (value: string) => value.trim().replace(/^["'“]|["'”]$/g, '');

/** Some lines with their BBCode as markdown. */
function toMarkdown(typed: string): string {
  let text = typed;
  for (;;) {
    const match = pair.exec(text);
    if (!match) return text;
    const [found, name = '', value = '', words = ''] = match;
    const tag = name.toLowerCase();
    const [before, after] = [text.slice(0, match.index), text.slice(match.index + found.length)];
    const converted = (tags[tag] ?? asIs)(words, unquoted(value));
    const isBlock = tag === 'quote' || tag === 'list';
    const gapBefore = isBlock && !/(?:^|\n)[^\S\n]*$/.test(before) ? '\n\n' : '';
    const gapAfter = isBlock && !/^[^\S\n]*(?:\n|$)/.test(after) ? '\n\n' : '';
    text = before + gapBefore + converted + gapAfter + after;
  }
}

/** A text in which everything but its blocks of words is blank. */
function typedText(tree: Root, source: string): string {
  let text = '';
  const blocks = typedBlocks(tree, textAsRead(tree, source), (typed) => typed.includes('['), true);
  for (const { offset, text: typed } of blocks.toSorted((a, b) => a.offset - b.offset)) {
    if (offset < text.length) continue;
    text += source.slice(text.length, offset).replace(/[^\n]/g, ' ') + typed;
  }
  return text;
}

const closing = new RegExp(String.raw`\[\/(?:${names})\]`, 'i');

/** The first of the private-use characters that replace code and escaped characters. */
const hidden = 0xf0000;

/** A part of a text as markdown. What is masked in its words stays as it was typed. */
function repairedIn(source: string, words: string, start: number, end: number): string {
  const kept: string[] = [];
  const readable = [...source.slice(start, end).matchAll(/[\s\S]/g)]
    .map(({ 0: typed, index }) =>
      words.charAt(start + index) === masked
        ? String.fromCodePoint(hidden + kept.push(typed) - 1)
        : typed,
    )
    .join('');
  return toMarkdown(readable)
    .replace(/[\u{f0000}-\u{ffffd}]/gu, (mark) => kept[(mark.codePointAt(0) ?? 0) - hidden] ?? '')
    .trim();
}

/** The BBCode of a text. Only pairs of tags count, as `[i]` alone may be meant. Never throws. */
export function findBBCode(tree: Root, source: string): BBCode[] {
  if (!closing.test(source)) return [];
  const words = typedText(tree, source);
  const lowered = words.toLowerCase();
  const found: BBCode[] = [];
  let done = 0;
  for (const { 0: opening, 1: name = '', index } of words.matchAll(beginning)) {
    const tag = name.toLowerCase();
    const end = lowered.indexOf(`[/${tag}]`, index);
    if (end < 0) continue;
    const known = found.find(({ tags: [first] }) => first === tag);
    if (known) known.count += 1;
    else if (index < done) found.at(-1)?.tags.push(tag);
    if (known || index < done) continue;
    const after = end + tag.length + 3;
    const start = index === 0 ? 0 : source.lastIndexOf('\n', index - 1) + 1;
    const next = source.indexOf('\n', after);
    done = next < 0 ? source.length : next;
    const [text = opening] = source.slice(index, after).split('\n', 1);
    found.push({
      ...{ tags: [tag], count: 1, text },
      line: source.slice(0, index).split('\n').length,
      repaired: repairedIn(source, words, start, done),
    });
  }
  return found;
}
