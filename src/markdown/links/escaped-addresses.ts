/**
 * Addresses with the backslashes of an export: `https://a.example/b\_c`. Google Docs escapes marks of markdown in addresses, too,
 * where markdown would print the backslashes and follow them.
 */
import type { Link, Parents } from 'mdast';
import { eachNode } from '../walk.ts';

const escaped = /\\(?=[!-/:-@[\]^-`{-~])/g;
const mayMatter = /(?:https?:\/\/|www\.)[^\s\\]*\\[!-/:-@[\]^-`{-~]/i;

/** Whether a text may have such an address; true for some texts without any. */
export const mayHaveEscapedAddress = (text: string): boolean =>
  text.includes('\\') && mayMatter.test(text);

/** Whether the words of a link are its address. */
const isBare = ({ url, children }: Link) => {
  const [only, ...others] = children;
  const shown = only?.type === 'text' ? only.value : undefined;
  return others.length === 0 && (shown === url || url === `http://${shown}`);
};

/** Moves an escaped mark into the link before it, which GFM has left behind as punctuation: `https://a.example/b\_`. */
function takeLastMark(link: Link, parent: Parents, index: number): string {
  const next = parent.children[index + 1];
  if (!link.url.endsWith('\\') || next?.type !== 'text' || !/^[_~]/.test(next.value)) return '';
  const mark = next.value.charAt(0);
  next.value = next.value.slice(1);
  return mark;
}

/** Removes the backslashes before marks from the addresses that stand in a text as they are. Mutates the tree. */
export function unescapeAddresses(tree: Parents): void {
  eachNode(tree, 'link', (link, index, parent) => {
    const [words] = link.children;
    if (!link.url.includes('\\') || words?.type !== 'text' || !isBare(link)) return;
    const last = takeLastMark(link, parent, index);
    const unescape = (typed: string) => typed.replace(escaped, '').replace(/\\$/, '') + last;
    [link.url, words.value] = [unescape(link.url), unescape(words.value)];
  });
}
