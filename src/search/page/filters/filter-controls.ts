/** The controls that narrow the results and choose their order. */
import type { AuthorNames } from '../../../model/search/search-lists.ts';
import type { FacetCounts, FacetValues } from '../../engine/facets.ts';
import { filterNames, filtersOf, type FilterName, type Query } from '../../query/query.ts';
import { filterSelect } from './filter-select.ts';
import { comma } from '../../../words/in-browsers.ts';

type Choice = Pick<Query, 'filters' | 'newest'>;

/** The months of a year, in the language of the page. */
function monthsOf(year: string) {
  const { format } = new Intl.DateTimeFormat(document.documentElement.lang, {
    month: 'long',
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  return Array.from({ length: 12 }, (_, month) => {
    const value = `${year}-${String(month + 1).padStart(2, '0')}`;
    return { value, label: format(new Date(value)) };
  });
}

interface FilterPlace {
  /** A form control group with a select element for each filter, named like it, and one named `sort`. */
  controls: HTMLFieldSetElement;
  /** The line that says which filters are set. */
  summary: HTMLElement;
  /** The button that removes all filters. */
  clear: HTMLButtonElement;
}

/**
 * @param changed is called when the reader chooses another value, not after `write`
 * @throws if a select element is missing
 */
export function filterControls({ controls, summary, clear }: FilterPlace, changed: () => void) {
  const control = (name: string) => {
    const found = controls.elements.namedItem(name);
    if (!(found instanceof HTMLSelectElement)) throw new Error(`the page has no ${name}`);
    return found;
  };
  const selects = new Map(filterNames.map((name) => [name, filterSelect(control(name))]));
  const of = (name: FilterName) => selects.get(name) as ReturnType<typeof filterSelect>;
  const month = control('month');
  const author = control('author');
  const order = control('sort');

  /** Offers the months of the year that is set. */
  const offerMonths = () => {
    const year = of('year').value();
    of('month').offer(year ? monthsOf(year) : []);
    if (!of('month').value().startsWith(year)) of('month').set('');
  };

  const update = () => {
    const set = filterNames.flatMap((name) => of(name).label() ?? []);
    summary.textContent = set.join(comma);
    clear.hidden = set.length === 0;
    for (const select of [month, author]) {
      const label = select.closest('label');
      if (label) label.hidden = select.options.length < 2;
    }
  };

  const write = ({ filters, newest }: Choice) => {
    for (const name of filterNames) {
      of(name).set(filters[name] ?? '');
      if (name === 'year') offerMonths();
    }
    order.value = newest ? 'newest' : '';
    update();
  };

  const read = (): Choice => ({
    filters: filtersOf((name) => of(name).value()),
    newest: order.value !== '',
  });

  controls.addEventListener('change', () => {
    offerMonths();
    update();
    changed();
  });
  clear.addEventListener('click', () => {
    write({ filters: {}, newest: read().newest });
    controls.querySelector('button')?.focus();
    changed();
  });

  return {
    read,
    write,
    /** Whether a filter is set. The order does not count as a filter. */
    areSet: () => filterNames.some((name) => of(name).value() !== ''),
    /** The values that can be chosen. */
    values: (): FacetValues =>
      Object.fromEntries(filterNames.map((name) => [name, of(name).values()])) as Record<
        FilterName,
        string[]
      >,
    offerAuthors(authors: AuthorNames) {
      const choices = Object.entries(authors).map(([value, label]) => ({ value, label }));
      of('author').offer(choices);
      update();
    },
    /** Shows how many results each value has; undefined if that is not known. */
    count(counts: FacetCounts | undefined) {
      for (const name of filterNames) of(name).count(counts?.get(name));
      update();
    },
  };
}

export type FilterControls = ReturnType<typeof filterControls>;
