/** Particles that are written as a part of a word, in scripts where a dictionary form is hard to tell from it. */

/** Hebrew: and, the, in, to, from, that, as (Academy of the Hebrew Language, אותיות השימוש). */
const hebrew = /^[והבלמשכ]{1,2}(?=[\u05d0-\u05ea]{3,})/u;

/** Korean: case and topic particles after a noun (National Institute of Korean Language, 조사). */
const korean =
  /(?<=[\uac00-\ud7a3]{2,})(?:에서는|에서도|으로는|에게서|에서|에게|으로|까지|부터|처럼|보다|께서|은|는|이|가|을|를|의|에|와|과|도|로|만)$/u;

/** A word without its particles; undefined if it has none. */
export function withoutAffixes(word: string): string | undefined {
  const short = word.replace(hebrew, '').replace(korean, '');
  return short === word ? undefined : short;
}

/** The forms of a printed Hebrew word without the particles before it: השלום, ובשלום. */
export function hebrewForms(word: string): string[] {
  const forms: string[] = [];
  let rest = word;
  for (let count = 0; count < 2 && /^[והבלמשכ][\u05d0-\u05ea]{3,}/u.test(rest); count += 1) {
    rest = rest.slice(1);
    forms.push(rest);
  }
  return forms;
}
