/** The names that a query means, above its results. */
import type { NameDetails } from '../../names/files/files.ts';
import { aliasesInWords, type Match } from '../../names/lexicon/match.ts';
import { element, link } from './elements.ts';
import type { NameLookup } from '../query/name-lookup.ts';
import { comma } from '../../words/in-browsers.ts';

interface CardWords {
  /** The base path of the site. */
  base: string;
  /** The word for a name of each kind. */
  kinds: Readonly<Record<string, string | undefined>>;
}

function card(match: Match, { base, kinds }: CardWords): HTMLElement {
  const { id, kind, name } = match;
  const made = element(
    'section',
    'name-card',
    element('p', 'card-meta', element('span', '', kinds[match.desk ? 'desks' : kind] ?? '')),
    element('h2', 'card-headline', link(`${base}${kind}/${id}/`, name)),
  );
  for (const { words, texts } of aliasesInWords(match)) {
    made.append(element('p', 'name-card-aliases', `${words} ${texts.join(comma)}`));
  }
  return made;
}

/** The role and the newest stories, which are loaded later. */
function complete(made: HTMLElement, { role, articles }: NameDetails): void {
  if (role) made.querySelector('.card-meta')?.append(element('span', '', role));
  if (articles.length === 0) return;
  const stories = articles.map(({ headline, path, date }) =>
    element('li', '', link(path, headline), element('span', 'name-card-date', date)),
  );
  made.append(element('ul', 'name-card-stories', ...stories));
}

/** @returns a function that replaces the names; cards that are already on the page stay */
export function nameCards(
  place: HTMLElement,
  lookup: Pick<NameLookup, 'details'>,
  words: CardWords,
): (names: readonly Match[]) => void {
  let shown = '';
  return (names) => {
    const unique = new Map(names.map((name) => [`${name.kind}/${name.id}`, name]));
    const wanted = [...unique.keys()].join(' ');
    if (wanted === shown) return;
    shown = wanted;
    const cards = [...unique.values()].map((name) => {
      const made = card(name, words);
      void lookup.details(name).then((details) => details && complete(made, details));
      return made;
    });
    place.replaceChildren(...cards);
  };
}
