/** A part of the catalogue: lines of a text that markdown reads otherwise than they look. */
/** `[bank]: https://…` → `[bank-2]: https://…` */
const newName = (definition: string) => definition.replace(/^\[([^\]]*)\]/, '[$1-2]');

export const lineMessages = {
  joiningLine: (p: {
    text: string;
    container: 'blockquote' | 'listItem' | 'footnoteDefinition';
  }) => {
    const [what, mark] = {
      blockquote: ['a quotation', 'begin it with > as well'],
      listItem: ['a list item', 'indent it by four spaces'],
      footnoteDefinition: ['a footnote', 'indent it by four spaces'],
    }[p.container];
    return {
      what: `has a line directly below ${what}: “${p.text}”`,
      why: `Readers would see it in ${what}, as the end of the line above.`,
      fix: `Put a blank line before it. If it belongs to ${what}, ${mark}.`,
    };
  },
  joiningAttribution: (p: { text: string }) => ({
    what: `has a line with a dash directly below a quotation: “${p.text}”`,
    why: 'Readers would see it as the end of the line above, in the same paragraph.',
    fix: `If it says whose words they are, put a line with only > before it, and begin it with > as well: “> ${p.text}” If it is no part of the quotation, put a blank line before it.`,
  }),
  definitionUnused: (p: { label: string; text: string }) => ({
    what: `has a line that is read as the address of a link, but no link has the name “${p.label}”: “${p.text}”`,
    why: 'Readers would not see the line.',
    fix: `If readers are to see it, put a \\ before it: “\\${p.text}” If it is an address, link to it, [words][${p.label}], or delete the line.`,
  }),
  definitionTwice: (p: { label: string; text: string; line: number }) => ({
    what: `has a second address with the name “${p.label}”: “${p.text}”`,
    why: `Links with this name lead to the address in line ${p.line}, and readers would never see this one.`,
    fix: `Give it another name, ${newName(p.text)}, and write that where this address is meant. Or delete one of the two lines.`,
  }),
  signedFigures: (p: { text: string }) => ({
    what: `has figures with a minus before them that markdown reads as a list: “${p.text}”`,
    why: 'Readers would see them without the minus.',
    fix: `For a minus, write it right before the figure: ${p.text.replace(/^-\s+/, '-')}. For a list, begin its lines with a star: ${p.text.replace(/^-/, '*')}`,
  }),
};
