/**
 * Addresses in the language of a template. A command that means the root of the site, or a page by the name of its file, has only
 * one meaning and is read. Every other command stays as it was typed and stops the build.
 */
import { collections } from '../../model/collections.ts';
import type { Replacement } from './replacement.ts';

const open = String.raw`\{\{-?[ \t]*`;
const close = String.raw`[ \t]*-?\}\}`;
const value = String.raw`[^\s"'{}|<>()\\${'`'}]`;

/** `{{ site.baseurl }}`: the root of the site. */
const root = String.raw`${open}(?:site\.(?:baseurl|url)|\$?\.Site\.BaseURL)${close}`;

/** `{{ "/about/" | relative_url }}`: an address from the root of the site. */
const filter = String.raw`\|[ \t]*(?:relative_url|absolute_url|relURL|absURL|url|prepend:[ \t]*site\.(?:baseurl|url))`;
const filtered = String.raw`${open}(?<quote>["'])(?<filtered>/(?!/)${value}*|(?!/)${value}+)\k<quote>[ \t]*(?<filters>(?:${filter}[ \t]*)+)-?\}\}`;

/** `{{< ref "about.md" >}}`: a page of Hugo, by its file. */
const reference = String.raw`\{\{(?:<-?[ \t]*(?:rel)?ref[ \t]+(?:path=)?"(?<ref>${value}+)"[ \t]*>|%-?[ \t]*(?:rel)?ref[ \t]+(?:path=)?"(?<percentRef>${value}+)"[ \t]*%)\}\}`;

/** `{% post_url 2021-05-04-budget %}`, `{% link _posts/2021-05-04-budget.md %}`: a page of Jekyll, by its file. */
const tag = String.raw`\{%-?[ \t]*(?<tag>post_url|link)[ \t]+(?<target>${value}+)[ \t]*-?%\}`;

/** Where an address is: in a link or picture, in a definition, in a tag. */
const before = String.raw`(?<=\]\([ \t]*|^ {0,3}\[[^\]\n]+\]:[ \t]*|<(?:a|img)\s[^<>]*\b(?:href|src)\s*=\s*["']?)`;
const after = String.raw`(?=[\s)"'>]|$)`;

const command = new RegExp(
  String.raw`(?=\{[{%])${before}(?<roots>(?:${root}){0,2})(?:${filtered}|(?:${reference}|${tag})(?=[#?]|${after})|(?<=\}\})(?=[/#?]|${after}))`,
  'gm',
);

/** The address of the article with a file name. */
const article = (name: string) => `${collections.articles.prefix}${name}/`;

/** The address of a page from the root of the site: `/about/`. */
const page = (parts: readonly string[]) => `/${parts.map((part) => `${part}/`).join('')}`;

/**
 * The address of what a command names by its file: an article by the name of the file, a list by the name of its folder, any file
 * that is not a text by its path. Jekyll keeps articles in folders that begin with `_`; other texts are pages.
 */
function addressOfFile(path: string, command: 'link' | 'post_url' | 'ref'): string | undefined {
  const [, file = '', fragment = ''] = /^([^#?]*)(.*)$/.exec(path) ?? [];
  if (file === '') return command === 'ref' ? fragment : undefined;
  const parts = file
    .replace(/\.(?:md|markdown)$/i, '')
    .split('/')
    .filter((part) => part !== '' && !/^\.+$/.test(part));
  const name = parts.at(-1);
  if (name === undefined) return page([]) + fragment;
  if (command === 'link' && !/\.(?:md|markdown)$/i.test(file)) {
    return `/${parts.join('/')}${fragment}`;
  }
  const isList = name === '_index' || (name === 'index' && parts.length === 1);
  if (isList) return page(parts.slice(0, -1)) + fragment;
  const own = name === 'index' ? parts.slice(0, -1) : parts;
  const isPage = command === 'link' && !file.replace(/^\//, '').startsWith('_');
  return (isPage ? page(own) : article(own.at(-1) ?? '')) + fragment;
}

/** The address that results from the filters after a quoted one; undefined if it depends on the page that has it. */
function addressAfterFilters(typed: string, filters: string): string | undefined {
  if (typed.startsWith('/')) return typed;
  if (/^[a-z][a-z\d+.-]*:/i.test(typed)) return filters.includes('prepend') ? undefined : typed;
  return /^\|[ \t]*(?:relative_url|absolute_url|relURL|absURL)/.test(filters)
    ? `/${typed}`
    : undefined;
}

/** The addresses of a text that are written in the language of a template. */
export function foreignAddresses(text: string): Replacement[] {
  return [...text.matchAll(command)].flatMap((found): Replacement[] => {
    const { 0: typed, index, groups = {} } = found;
    const { filtered: quoted, filters = '', ref, percentRef, tag: name, target } = groups;
    const end = index + typed.length;
    const addressOf = (): string | undefined => {
      if (quoted !== undefined) return addressAfterFilters(quoted, filters);
      if (target !== undefined) return addressOfFile(target, name === 'link' ? name : 'post_url');
      const file = ref ?? percentRef;
      if (file !== undefined) return addressOfFile(file, 'ref');
      return text[end] === '/' ? '' : '/';
    };
    const address = addressOf();
    if (typed === '' || address === undefined || address.length > typed.length) return [];
    return [{ kind: 'address', start: index, end, text: address.padStart(typed.length) }];
  });
}
