/** The controls that narrow the results and choose their order. */
import { filterNames, type Filters, type Query } from '../query/query.ts';

type Choice = Pick<Query, 'filters' | 'newest'>;

/**
 * @param place a form control group with a select element for each filter, named like the filter, and one named `sort`
 * @param changed is called when the reader chooses another value, not after `write`
 * @throws if a select element is missing
 */
export function filterControls(place: HTMLFieldSetElement, changed: () => void) {
  const control = (name: string) => {
    const found = place.elements.namedItem(name);
    if (!(found instanceof HTMLSelectElement)) throw new Error(`the page has no ${name}`);
    return found;
  };
  const controls = filterNames.map((name) => [name, control(name)] as const);
  const order = control('sort');
  place.addEventListener('change', changed);

  return {
    read(): Choice {
      const filters: Filters = {};
      for (const [name, { value }] of controls) if (value) filters[name] = value;
      return { filters, newest: order.value !== '' };
    },
    write({ filters, newest }: Choice) {
      for (const [name, select] of controls) select.value = filters[name] ?? '';
      order.value = newest ? 'newest' : '';
    },
    /** Whether a filter is set; the order is none. */
    areSet: () => controls.some(([, { value }]) => value !== ''),
  };
}
