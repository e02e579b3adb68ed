/** A select element that narrows the results, with the number of results for each value. */
import { language } from '../../../words/in-browsers.ts';

interface FilterChoice {
  value: string;
  label: string;
}

/** After this pause between keys, browsers begin a new type-ahead search in a select element, in milliseconds. */
const typingPause = 1000;

/** @param select its first option means no filter; the others are its choices */
export function filterSelect(select: HTMLSelectElement) {
  let choices: readonly FilterChoice[] = [...select.options]
    .slice(1)
    .map(({ value, text }) => ({ value, label: text }));
  let counts: ReadonlyMap<string, number> | undefined;
  /** New texts would make the browser forget the typed beginning of a choice. */
  let typedAt = -Infinity;
  select.addEventListener('keydown', () => {
    typedAt = performance.now();
  });

  const textOf = ({ value, label }: FilterChoice) => {
    const count = counts?.get(value);
    return count === undefined ? label : `${label} (${count.toLocaleString(language)})`;
  };

  /** Shows the choices. Those without results are left out, except the one that is set. */
  const draw = (chosen: string) => {
    const shown = choices.filter(({ value }) => value === chosen || counts?.get(value) !== 0);
    const isUnknown = chosen !== '' && !choices.some(({ value }) => value === chosen);
    const options = isUnknown ? [...shown, { value: chosen, label: chosen }] : shown;
    const current = [...select.options].slice(1);
    const isSame =
      current.length === options.length &&
      options.every(({ value }, index) => value === current[index]?.value);
    if (isSame) {
      for (const [index, option] of current.entries()) {
        const choice = options[index];
        const text = choice ? textOf(choice) : option.text;
        if (option.text !== text) option.text = text;
      }
    } else {
      const made = options.map((choice) => new Option(textOf(choice), choice.value));
      current.forEach((option) => option.remove());
      select.append(...made);
    }
    if (select.value !== chosen) select.value = chosen;
  };

  const drawAfterTyping = () => {
    const wait = typedAt + typingPause - performance.now();
    if (wait > 0) setTimeout(drawAfterTyping, wait);
    else draw(select.value);
  };

  return {
    value: () => select.value,
    values: () => choices.map(({ value }) => value),
    /** The text of the choice that is set; undefined if none is set. */
    label: () =>
      choices.find(({ value }) => value === select.value)?.label ?? (select.value || undefined),
    set: draw,
    /** Replaces the choices and keeps the one that is set. */
    offer(offered: readonly FilterChoice[]) {
      choices = offered;
      draw(select.value);
    },
    /** Shows how many results each choice has. */
    count(found: ReadonlyMap<string, number> | undefined) {
      counts = found;
      drawAfterTyping();
    },
  };
}
