/** A select element that narrows the results, with what each of its values would leave. */

interface FilterChoice {
  value: string;
  label: string;
}

/** @param select its first option narrows nothing; the others are its choices */
export function filterSelect(select: HTMLSelectElement) {
  const [all, ...others] = [...select.options];
  let choices: readonly FilterChoice[] = others.map(({ value, text }) => ({ value, label: text }));
  let counts: ReadonlyMap<string, number> | undefined;

  const optionOf = ({ value, label }: FilterChoice) => {
    const count = counts?.get(value);
    return new Option(count === undefined ? label : `${label} (${count})`, value);
  };

  /** Shows the choices; those without results are left out, but for the one that is set. */
  const draw = (chosen: string) => {
    const shown = choices.filter(({ value }) => value === chosen || counts?.get(value) !== 0);
    const isUnknown = chosen !== '' && !choices.some(({ value }) => value === chosen);
    const options = isUnknown ? [...shown, { value: chosen, label: chosen }] : shown;
    select.replaceChildren(...(all ? [all] : []), ...options.map(optionOf));
    select.value = chosen;
  };

  return {
    value: () => select.value,
    values: () => choices.map(({ value }) => value),
    /** What the set choice is called; undefined if none is set. */
    label: () =>
      select.value === ''
        ? undefined
        : (choices.find(({ value }) => value === select.value)?.label ?? select.value),
    set: draw,
    /** Replaces the choices; the one that is set stays. */
    offer(offered: readonly FilterChoice[]) {
      choices = offered;
      draw(select.value);
    },
    /** Shows how many results each choice has. */
    count(found: ReadonlyMap<string, number> | undefined) {
      counts = found;
      draw(select.value);
    },
  };
}
