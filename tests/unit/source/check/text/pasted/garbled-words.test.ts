import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../../../../src/markdown/parse.ts';
import { examineContent } from '../../../../../../src/source/check/examine.ts';
import { readContent } from '../../../../../../src/source/read/entry.ts';
import { defaultDates } from '../../../../../../src/source/written/moments.ts';
import { meantBy } from '../../../../../../src/source/check/text/pasted/garbled-words.ts';

function check(body: string, headline = 'A story') {
  const file = 'content/articles/x.md';
  const text = `---\nheadline: ${headline}\ndek: One sentence.\nsection: world\nbyline: [desk]\npublished: 2020-05-04\n---\n${body}`;
  const read = readContent('articles', file, Buffer.from(text), defaultDates);
  if (!read.content) throw new Error('not read');
  const { problems } = examineContent(read, read.content, parseMarkdown(read.content.body));
  return problems.map(({ line, code, what }) => `${line} ${code} ${what}`);
}

describe('characters in the wrong encoding stop the build', () => {
  it.each([
    ['He saidâ€™s no', 'â€™', '’'],
    ['It isâ€”and was', 'â€”', '—'],
    ['A cafÃ© opens', 'Ã©', 'é'],
    ['It cost Â£40', 'Â£', '£'],
    ['It cost â‚¬40', 'â‚¬', '€'],
    ['Der kÃ¼rzere Weg', 'Ã¼', 'ü'],
    ['ÐŸÑ€Ð¸Ð²ÐµÑ‚', 'ÐŸÑ€Ð¸Ð²ÐµÑ‚', 'Привет'],
    ['â€œNo,â€\u009d he said', 'â€œ', '“'],
  ])('%s', (text, found, meant) => {
    expect(meantBy(found)).toBe(meant);
    const [first, ...others] = check(`One\n\ntwo\n*${text}*`);
    expect(others).toEqual([]);
    expect(first).toContain(
      `11 garbled-text has characters that were read in the wrong encoding: ${found}`,
    );
    expect(check('One', text)[0]).toMatch(/^2 garbled-text/);
  });

  it('are told of once, with their number', () => {
    expect(check('Itâ€™s a cafÃ©\n\nand â€œthatâ€')).toEqual([
      '8 garbled-text has characters that were read in the wrong encoding: â€™, and 3 more',
    ]);
  });
});

describe('characters that were lost stop the build', () => {
  it.each([
    'The caf\ufffd opens',
    '*The* caf\ufffd',
    '- caf\ufffd',
    '> \ufffd10',
    '[a](/b/ "\ufffd")',
  ])('%s', (text) => expect(check(text)[0]).toMatch(/^8 lost-character/));
});

describe('other words pass', () => {
  it.each([
    'Ângela, Ão, NÃO, AMANHÔ, «IRMû, MANHÃ, Ânion, pâté, château, tâche',
    'Ð is a letter of Iceland: Ðað',
    'The letters «Â», « Ã », «\u00a0Â\u00a0», ‹Ã› and »Â«',
    '“Voilà”… “â”, ‘Â’, 10 €, ™ and £',
    'The article `â€™` and `\ufffd`',
    '```\ncafÃ© \ufffd\n```',
    '[a](https://x.example/Ã©)',
  ])('%s', (text) => expect(check(text).filter((one) => /garbled|lost-ch/.test(one))).toEqual([]));
});
