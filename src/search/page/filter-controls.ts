/** The controls that narrow the results and choose their order. */
import { filterNames, type Filters, type Query } from '../query/query.ts';

export interface FilterControls {
  read(): Pick<Query, 'filters' | 'newest'>;
  write(query: Pick<Query, 'filters' | 'newest'>): void;
  /** Whether a filter is set; the order is none. */
  areSet(): boolean;
}

const sort = 'sort';

/**
 * @param place a form control group with a select element for each filter, named like the filter, and one named `sort`
 * @param changed is called when the reader chooses another value, not after `write`
 * @throws if a select element is missing
 */
export function filterControls(place: HTMLFieldSetElement, changed: () => void): FilterControls {
  const control = (name: string) => {
    const found = place.elements.namedItem(name);
    if (!(found instanceof HTMLSelectElement)) throw new Error(`the page has no ${name}`);
    return found;
  };
  const controls = filterNames.map((name) => [name, control(name)] as const);
  const order = control(sort);
  place.addEventListener('change', changed);

  return {
    read() {
      const filters: Filters = {};
      for (const [name, { value }] of controls) if (value) filters[name] = value;
      return { filters, newest: order.value !== '' };
    },
    write({ filters, newest }) {
      for (const [name, select] of controls) select.value = filters[name] ?? '';
      order.value = newest ? 'newest' : '';
    },
    areSet: () => controls.some(([, { value }]) => value !== ''),
  };
}
