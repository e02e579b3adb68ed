/** The mark within a quotation for each mark that would end it or stand beside its own. */
const within: Readonly<Record<string, string>> = {
  '“': '‘',
  '”': '’',
  '„': '‚',
  '‘': '“',
  '’': '”',
};

/** Whether a mark is an apostrophe: it does not close what single marks have opened. */
const isApostrophe = (text: string, index: number, isOpen: boolean) =>
  !isOpen || /^\p{L}/u.test(text.slice(index + 1));

/**
 * A text as it is printed between “ and ”: double marks become single ones, and the single marks of a quotation within it
 * double ones. Apostrophes stay.
 *
 * @param text with curly marks
 */
export function withinQuotation(text: string): string {
  let open = 0;
  return text.replace(/[“”„‘’]/g, (mark, index: number) => {
    if (mark === '‘') open += 1;
    if (mark === '’') {
      if (isApostrophe(text, index, open > 0)) return mark;
      open -= 1;
    }
    return within[mark] ?? mark;
  });
}
