/** A part of the catalogue: what can be wrong with front matter as a whole and with its lines. */

export const frontMatterMessages = {
  frontMatterMissing: (p: { example: string; fix?: string | undefined }) => ({
    what: 'does not begin with front matter',
    why: 'The headline, the date and the other keys belong between two lines of ---.',
    fix:
      p.fix ??
      `Begin the file with a line ---, then the keys (for example ${p.example}), then another line ---. Type three hyphens, not dashes.`,
  }),
  frontMatterOpen: (p: { fix?: string | undefined } = {}) => ({
    what: 'has front matter that never ends',
    why: 'The text begins after the second line of ---.',
    fix: p.fix ?? 'Put a line --- after the last key.',
  }),
  yaml: (p: {
    mistake: string;
    repair?: string | undefined;
    /** What to do, if that is not to write a line in place of another. */
    advice?: string | undefined;
  }) => ({
    what: `has a mistake in its YAML: ${p.mistake}`,
    why: 'A value would be lost or mean something else.',
    fix: p.advice
      ? p.advice
      : p.repair
        ? `Write ${p.repair}`
        : 'Write key: value, with a space after the colon, and indent with spaces. Put straight quotation marks (" or \', not “ ”) around a value that contains : or #, or that begins with one of [ ] { } & * ! % @ > | \' ". The mistake may also be in the line above.',
  }),
  tooManyKeys: (p: { characters: number; limit: number }) => ({
    what: `has keys of ${p.characters.toLocaleString('en-GB')} characters, and they may have ${p.limit.toLocaleString('en-GB')}`,
    why: 'Text has probably got into the keys, and every build would need a long time for it.',
    fix: 'Put the text below the second line of ---, or delete what does not belong there.',
  }),
  notAMapping: () => ({
    what: 'does not consist of keys and values',
    why: 'Each line must be a key, a colon and a value.',
    fix: 'Write each line as key: value.',
  }),
  frontMatterInText: (p: { text: string; isParagraph?: boolean }) => ({
    what: `has front matter in its text: ${p.text}`,
    why: p.isParagraph
      ? 'Readers would see it as a paragraph.'
      : 'With the line of --- below it, readers would see it as a heading.',
    fix: p.isParagraph
      ? 'Move it between the two lines of --- at the top of the file, or delete it. If it is text for readers, begin its lines with capitals, and end each but the last with \\, so that they stay lines.'
      : `Move it between the two lines of --- at the top of the file, or delete it with the line below it. If it is text, leave a blank line before the line of ---, which is then a rule, or write a heading: ## ${p.text}`,
  }),
};
