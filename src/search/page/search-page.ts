/** The page for the search, brought to life. */
import { queryAddress, type Place } from './address.ts';
import { ask } from '../query/ask.ts';
import type { EngineAccess } from '../engine/engine-access.ts';
import { filterControls } from './filter-controls.ts';
import { nameCards } from './name-cards.ts';
import { pageLookup } from '../query/name-lookup.ts';
import { showNotice } from './notices.ts';
import { addressOf, type Query } from '../query/query.ts';
import { byNewest, byRelevance } from '../engine/rank.ts';
import { quotedNames, readingOf } from '../query/reading.ts';
import { resultsList } from './results-list.ts';
import { announcer } from './status.ts';
import { inQuotes, termsOf, textsOf } from '../query/terms.ts';

/** How long the reader has to pause before a search begins, in milliseconds. */
const pause = 150;

/** Starts the search on a page that has the search panel. @throws if it lacks a part of it */
export function startSearchPage(page: Document, engine: EngineAccess): void {
  const part = <Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind => {
    const found = page.getElementById(id);
    if (!(found instanceof kind)) throw new Error(`the page has no ${id}`);
    return found;
  };
  const field = part('site.search', HTMLInputElement);
  const begin = part('site.search-begin', HTMLElement);
  const failed = part('site.search-failed', HTMLElement);
  const nothing = part('site.search-nothing', HTMLElement);
  const widen = part('site.search-widen', HTMLButtonElement);
  const list = part('site.search-results', HTMLOListElement);
  const notice = part('site.search-notices', HTMLElement);
  const say = announcer(part('site.search-status', HTMLElement));
  const {
    base = '',
    lexicon = '',
    edition = '',
    groups = '',
    bundle: _bundle,
    parts: _parts,
    program: _program,
    ...kinds
  } = part('site.search-panel', HTMLElement).dataset;
  const lookup = pageLookup(lexicon, { edition, groups });
  const cards = nameCards(part('site.search-names', HTMLElement), lookup, { base, kinds });
  const address = queryAddress();
  const paperTitle = page.title;

  /** Searches are counted: one that is overtaken by a newer shows nothing any more. */
  let newest = 0;
  /** The part of the address whose results are on the page. */
  let answered: string | undefined;

  const filters = filterControls(part('site.search-filters', HTMLFieldSetElement), () => {
    address.sent(asked());
    void search(0);
  });

  /** What the field and the controls ask for. */
  const asked = (): Query => ({ text: field.value.trim(), literal: false, ...filters.read() });

  /** Shows one of the states, or none, the others gone. */
  const show = (state?: HTMLElement) => {
    for (const other of [begin, failed, nothing]) other.hidden = other !== state;
    widen.hidden = !filters.areSet();
    list.removeAttribute('aria-busy');
  };

  const fail = () => {
    engine.forget();
    answered = undefined;
    results.clear();
    showNotice(notice);
    show(failed);
    say.now('The search could not be loaded. Check your connection.');
  };

  const results = resultsList(list, part('site.search-more', HTMLButtonElement), fail);

  /** @returns whether the results are on the page */
  const answer = async (query: Query, wait: number, atLeast: number, isCurrent: () => boolean) => {
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (!isCurrent()) return false;
    const terms = termsOf(query.text);
    // The names that are meant are shown before the engine has come.
    const read = async () => {
      if (query.literal) return { reading: undefined, quoted: [] };
      const words = textsOf(terms, 'words').join(' ');
      const [matches, quoted] = await Promise.all([
        lookup.find(words),
        quotedNames(textsOf(terms, 'phrases'), lookup.find),
      ]);
      const reading = readingOf(words, matches);
      if (isCurrent()) cards.show([...(reading?.names ?? []), ...quoted]);
      return { reading, quoted };
    };
    // The rules of names come first: they are small, and the engine would be in their way.
    const opening = query.literal ? engine.open() : lookup.open().then(() => engine.open());
    const [meant, opened] = await Promise.all([read(), opening]);
    const question = { ...query, ...meant, terms, unfinished: wait > 0 };
    const { names, corrected, absent, ...found } = await ask(question, opened.engine, lookup);
    if (!isCurrent()) return false;
    const shown = absent.length > 0 ? found.answered : (corrected ?? query.text);
    const ranked = query.newest ? byNewest : byRelevance;
    const count = await results.show({
      results: ranked(found.results, opened.order),
      title: query.newest ? undefined : shown,
      phrases: textsOf(terms, 'phrases'),
      searched: found.searched,
      above: new Set(names.map(({ kind, id }) => `${base}${kind}/${id}/`)),
      atLeast,
    });
    if (count === undefined) return false;
    show(count === 0 ? nothing : undefined);
    cards.show(names);
    const literally = addressOf({ ...query, literal: true }, new URL(location.href));
    showNotice(notice, { corrected, typed: query.text, literally, absent });
    const narrowed = filters.areSet() ? ' in this choice' : '';
    say.soon(
      count === 0
        ? `Nothing found for ${inQuotes(corrected ?? query.text)}${narrowed}.`
        : `${count} ${count === 1 ? 'result' : 'results'} for ${inQuotes(shown)}${narrowed}.`,
    );
    return true;
  };

  const search = async (wait: number, literal = false, place?: Place) => {
    const query = { ...asked(), literal };
    newest += 1;
    const current = newest;
    page.title = query.text ? `${query.text} – ${paperTitle}` : paperTitle;
    answered = location.search;
    if (!query.text) {
      results.clear();
      cards.show([]);
      showNotice(notice);
      show(begin);
      say.now('');
      return;
    }
    if (list.children.length === 0) say.now('Searching…');
    list.setAttribute('aria-busy', 'true');
    begin.hidden = true;
    try {
      const isShown = await answer(query, wait, place?.shown ?? 0, () => current === newest);
      if (isShown && place) scrollTo({ top: place.scrolled, behavior: 'instant' });
    } catch {
      if (current === newest) fail();
    }
  };

  /** A step in the history; one to a fragment of the page leaves the results as they are. */
  const readAddress = () => {
    const query = address.read();
    if (location.search === answered) return;
    field.value = query.text;
    filters.write(query);
    void search(0, query.literal, address.place());
  };

  field.addEventListener('input', () => {
    address.typing(asked());
    void search(pause);
  });
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    address.sent(asked());
    void search(0);
  });
  widen.addEventListener('click', () => {
    filters.write({ filters: {}, newest: filters.read().newest });
    address.sent(asked());
    void search(0);
    field.focus();
  });
  field.addEventListener('focus', () => void engine.open().catch(() => undefined), { once: true });
  part('site.search-retry', HTMLButtonElement).addEventListener('click', () => {
    void search(0, address.read().literal);
  });
  addEventListener('popstate', readAddress);
  addEventListener('pagehide', () => {
    address.leave({ shown: results.shown(), scrolled: scrollY });
  });

  readAddress();
}
