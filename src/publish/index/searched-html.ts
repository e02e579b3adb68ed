/** A finished page as Pagefind gets it: with words for the search that no reader sees. */
import { decodeHTML, escapeAttribute } from 'entities';
import { dayWord, headlineWord, nameWord } from '../../names/words/index-words.ts';
import { joiner } from '../../names/words/marker.ts';
import { closedCompounds } from './closed-compounds.ts';
import { demonymsOf } from './demonyms.ts';
import { cutElision } from '../../names/words/elision.ts';
import { numberWords } from '../../names/words/amounts.ts';
import { markDecimals } from '../../names/words/numbers.ts';
import { otherForms } from '../../names/words/other-forms.ts';
import { searchWord } from '../../names/words/search-word.ts';
import { acronymWords } from '../../names/words/acronyms.ts';
import { splitUnspaced } from '../../names/words/unspaced.ts';
import { tagsOf, voids } from '../verify/tags.ts';

/** Without this on any page Pagefind would index all of each page. */
export const bodyMark = 'data-pagefind-body';

/** The address of the page of a name or an author, whatever the base path. */
const namePath = /\/(people|places|organisations|authors)\/([^/]+)\/$/;

/** The last part of the address of a story. */
const storySlug = /\/([^/]+)\/$/;

/** What separates printed words for the engine. */
const space = /[\s\u00a0\u200b]+/;

/** Metadata for the search; empty if there is none. */
const hidden = (name: string, words: Iterable<string>) => {
  const value = [...words].join(' ');
  return (
    value &&
    `<i data-pagefind-meta="${name}[data-words]" data-words="${escapeAttribute(value)}"></i>`
  );
};

/** Separates words for the engine where nothing is printed between them. */
const separator = `${joiner} `;

/** A quotation after a Hebrew particle: ש״אין תקציב”. In an acronym, one letter is left. */
const quotedHebrew = /(?<![\u05d0-\u05ea])([ובהכלמש]{1,2}[\u05f4"“”„])(?=[\u05d0-\u05ea]{2})/gu;

/** The words of a text that readers also type otherwise. */
function addForms(text: string, language: string, forms: Set<string>): void {
  const words = text.split(space);
  for (const word of words) for (const form of otherForms(word)) forms.add(form);
  for (const word of acronymWords(text)) forms.add(word);
  for (const word of numberWords(text, language)) forms.add(word);
  for (const word of closedCompounds(words, language)) forms.add(word);
  for (const word of demonymsOf(words, language)) forms.add(word);
}

/** A language by its tag alone: `fr` of `fr-CA`. */
const bare = (tag: string) => tag.toLowerCase().replace(/-.*/, '');

/** Adds the elided words of a passage as they are printed: the search cuts them only in queries of its own language. */
function addElided(text: string, passage: string, forms: Set<string>): void {
  for (const word of text.split(space)) {
    if (cutElision(word, passage, ' ') !== word) forms.add(word);
  }
}

/**
 * Adds to a page
 * - a word for each name that it mentions and each author who signed it, so that a search for a name finds all of its
 *   stories, however they call it;
 * - a word for the day on which it was published;
 * - a word for its headline and one for its address, so that the story with just these words is found;
 * - the words of its address, which often say what a playful headline does not;
 * - forms of words that the engine does not fold: ł, ß, Arabic letters, full-width letters, acronyms; the words of its own name
 *   as one;
 *
 * and in its text sets elided articles apart and marks decimals. Passages are read by the rules of their own language,
 * where they have one.
 *
 * @param language of the page, BCP 47
 * @returns the page unchanged if the search does not find it
 */
export function searchedHtml(html: string, language: string): string {
  if (!html.includes(bodyMark)) return html;
  const names = new Set<string>();
  /** Of names that the story is about. */
  const main = new Set<string>();
  const forms = new Set<string>();
  let headline = '';
  /** The word of the name that the page is about. */
  let own = '';
  /** The words of its address. */
  let address = '';
  /** The day and the month of a story: `11-26`. */
  let day = '';
  const parts: string[] = [];
  let from = 0;
  let depth = 0;
  /** The depth of the searched element, and of one in it that the search passes over. */
  let body = 0;
  let passed = 0;
  let title = 0;
  /** The depth of the section, which the search has as a filter only. */
  let section = 0;
  let isStory = false;
  /** The elements around that say their language, with the depth of each, the innermost last. */
  const passages: { depth: number; language: string }[] = [];

  const take = (text: string) => {
    if (body === 0 || passed > 0 || text.trim() === '') return text;
    const plain = text.includes('&') ? decodeHTML(text) : text;
    const passage = passages.at(-1)?.language ?? language;
    if (section === 0) addForms(plain, passage, forms);
    if (passage !== language) addElided(plain, passage, forms);
    if (title > 0) headline += plain;
    const apart = cutElision(text, passage, separator).replace(quotedHebrew, `$1${separator}`);
    return markDecimals(splitUnspaced(apart, separator), language);
  };

  for (const tag of tagsOf(html)) {
    parts.push(take(html.slice(from, tag.start)), html.slice(tag.start, tag.end), tag.text);
    from = tag.end + tag.text.length;
    if (tag.isClosing) {
      if (depth === passed) passed = 0;
      if (depth === title) title = 0;
      if (depth === section) section = 0;
      if (depth === body) {
        // Readers leave out the spaces of names: gretathunberg.
        if (own && !isStory && headline.trim().includes(' ')) forms.add(searchWord(headline));
        const titles = isStory ? [headline, address].filter(Boolean) : [];
        const headlines = new Set(titles.map((title) => headlineWord(title, language)));
        parts.splice(
          -2,
          0,
          hidden('main', main),
          hidden(
            'names',
            [...names].filter((word) => !main.has(word)),
          ),
          hidden('own', own && !isStory ? [own] : []),
          hidden('headline', headlines),
          hidden('day', isStory && day ? [dayWord(day)] : []),
          hidden('address', isStory && address ? [address] : []),
          hidden('forms', forms),
        );
        break;
      }
      if (depth === passages.at(-1)?.depth) passages.pop();
      depth -= 1;
      continue;
    }
    const { attributes } = tag;
    if (!voids.has(tag.name)) {
      depth += 1;
      const own = bare(attributes['lang'] ?? '');
      if (own) passages.push({ depth, language: own === bare(language) ? language : own });
    }
    if (bodyMark in attributes) {
      body = depth;
      isStory = attributes['data-pagefind-meta']?.includes('kind:article') ?? false;
    }
    if (attributes['data-pagefind-ignore'] === 'all' && passed === 0) passed = depth;
    if (attributes['data-pagefind-meta'] === 'title') title = depth;
    if (attributes['data-pagefind-meta'] === 'section') section = depth;
    if (body > 0) day ||= attributes['data-day'] ?? '';
    if (body > 0 && passed === 0 && attributes['alt']) addForms(attributes['alt'], language, forms);
    const [, kind = '', slug = ''] = namePath.exec(attributes['href'] ?? '') ?? [];
    if (isStory && kind) names.add(nameWord(kind, slug));
    if (isStory && kind && 'data-main' in attributes) main.add(nameWord(kind, slug));
    if (attributes['rel'] !== 'canonical') continue;
    const [, ownKind = '', ownSlug = ''] = namePath.exec(attributes['href'] ?? '') ?? [];
    if (ownKind) own = nameWord(ownKind, ownSlug);
    address = (storySlug.exec(attributes['href'] ?? '')?.[1] ?? '').replaceAll('-', ' ');
  }
  parts.push(html.slice(from));
  return parts.join('');
}
