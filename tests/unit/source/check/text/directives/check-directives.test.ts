import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../../../../src/errors/problem.ts';
import { checkReference, type Reference } from '../../../../../../src/source/check/references.ts';
import { codesWithLines } from '../../../../samples.ts';
import { examineText } from '../checked-text.ts';

/** The problems of references where nothing else exists. */
const problemsOf = (references: readonly Reference[], isPublic: boolean): Problem[] =>
  references.flatMap((reference) =>
    checkReference(reference, {
      addresses: new Set(),
      unpublished: new Map(),
      images: new Set(),
      documents: new Set(),
      slugs: new Map(),
      moment: 0,
      isPublic,
    }),
  );

const codesOf = (text: string) => codesWithLines(examineText(text).problems);

describe('what is no directive, and stays', () => {
  it.each([
    'At 10:30 and 11:45, a:b, Note:text and :smile:.',
    ': note that a line may begin with a colon',
    'Two :: colons and three ::: in a sentence',
    ':: a line of two colons',
    '\\:::box is how a box begins',
    '`:::box`\n\n```\n:::box\n```',
    'A sentence with std::note and \\::note[a] and `::note[a]`, 10::30',
    '::1 is an address, and so is fe80::1',
  ])('%j', (text) => {
    expect(codesOf(text)).toEqual([]);
  });
});

describe('a directive', () => {
  it.each([
    ['with an unknown name', 'One\n\n:::note-to\ntext\n:::', ['unknown-directive:13']],
    ['with a name in capitals', '::Figure{src=a.png alt=A}', ['unknown-directive:11']],
    ['of another tool', ':::: {.column}\ntext\n::::', ['unknown-directive:11']],
    ['in a sentence', 'One\ntext ::note[Ask *her*.]{open} goes on.', ['directive-in-line:12']],
    ['with attributes, in a sentence', 'text ::quote[A]{by="x"}', ['directive-in-line:11']],
    ['between lines, in a sentence', '- text :::note', ['directive-in-line:11']],
    ['of one colon, in a sentence', '**Text** :note[Ask.]{open}', ['directive-in-line:11']],
    ['with a space', '::: note\ntext\n:::', ['not-a-directive:11']],
    ['in a quotation', '> a\n> :: figure[A](a.png)', ['not-a-directive:12']],
    ['with something after it', ':::note and more\ntext\n:::', ['not-a-directive:11']],
    ['with a bracket that is not closed', ':::note[A\ntext\n:::', ['not-a-directive:11']],
    ['of a line, between lines', ':::figure\ntext\n:::', ['directive-form:11']],
    ['that never ends', 'One\n\n:::note\ntext', ['directive-open:13']],
    ['that ends and has not begun', 'One\n\n:::', ['directive-end:13']],
    ['with nothing inside', ':::note\n:::\n\nText', ['directive-empty:11']],
    ['with an unknown attribute', '::note[A]{opn}\n\nText', ['unknown-attribute:11']],
    ['without words that it needs', ':::box\ntext\n:::', ['missing-label:11']],
    ['with words that it does not take', ':::quote[A]\ntext\n:::', ['unknown-label:11']],
    ['on a line though it has something inside', '::box[A]', ['directive-form:11']],
    [
      'with as many colons as the one around it',
      ':::box[A]\n:::timeline\n- 2026: One.\n:::\n:::',
      ['directive-open:12'],
    ],
    [
      'where it may not be',
      '::::quote\n:::box[A]\nB\n:::\n::::',
      ['directive-content:12', 'directive-inside:12'],
    ],
    ['of pictures with words', ':::gallery\n![A](a.png)\n\nWords.\n:::', ['directive-content:14']],
    ['of pictures with a list of files', ':::gallery\n- a.png\n:::', ['directive-content:12']],
    ['of a quotation with a picture', ':::quote\n![A](a.png)\n:::', ['directive-content:12']],
    ['of a quotation with a list', ':::quote\n- A\n:::', ['directive-content:12']],
    ['of entries, with years as numbers', ':::timeline\n1986. One.\n:::', ['directive-content:12']],
    [
      'of entries without dates or words',
      ':::timeline\n- One.\n- 2026:\n- This is far too long to be a label, you see: one\n:::',
      ['timeline-entry:12', 'timeline-entry:13', 'timeline-entry:14'],
    ],
    [
      'of entries with dates that are none',
      ':::timeline\n- 2026-02-30: One.\n- 2026-13-03: Two.\n:::',
      ['timeline-date:12', 'timeline-date:13'],
    ],
    ['with curly marks', ':::quote{by=“Abara”}\nA\n:::', ['curly-marks:11']],
    ['of a card without https', '::embed{url="http://a.example/" title=A}', ['bad-value:11']],
    [
      'of a card with an unnamed picture',
      '::embed{url="https://a.example/" title=A image=a.png}',
      ['missing-attribute:11'],
    ],
    [
      'with an equals sign outside marks',
      '::embed{url=https://a.example/?v=1 title=A}',
      ['not-a-directive:11'],
    ],
    ['with a value that is too much', '::note[A]{open=yes}\n\nText', ['bad-value:11']],
  ])('%s', (_case, text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  it('says which name is meant', () => {
    const [found] = examineText(':::qoute{by=A}\ntext\n:::').problems;
    expect(found).toMatchObject({ what: 'has an unknown directive :::qoute{by=A}' });
    expect(found?.fix).toContain('Did you mean quote?');
  });

  it.each([
    ['::Note[Ask]', 'note'],
    ['::NOTE[Ask]', 'note'],
    ['::image{src=a.png}', 'figure'],
    ['::photo[A]', 'figure'],
    [':::pull-quote\nA\n:::', 'quote'],
    [':::sidebar[A]\nB\n:::', 'box'],
    [':::BOX[A]\nB\n:::', 'box'],
    ['::youtube{url="https://a.example/"}', 'embed'],
    [':::language{fr}\nA\n:::', 'lang'],
    [':::quot\nA\n:::', 'quote'],
    [':::{quot}\nA\n:::', 'quote'],
    ['::: {sidebar} A\nB\n:::', 'box'],
  ])('says which name is meant by another one: %j', (text, name) => {
    const [found, ...others] = examineText(text).problems;
    expect(others).toEqual([]);
    expect(found?.code).toBe('unknown-directive');
    expect(found?.fix).toContain(`Did you mean ${name}?`);
  });

  it.each([
    ['2023-01-09 - Work.', '- 2023-01-09: Work.'],
    ['2023:Work', '- 2023: Work'],
    ['2023 Work', '- 2023: Work'],
    ['2023-01-09', '- 2023-01-09: what happened'],
    ['12 March – Work', '- 12 March: Work'],
    ['2026:', '- 2026: what happened'],
    ['Work', '- the date: Work'],
  ])('keeps the date of an entry: %s', (entry, fix) => {
    const [found] = examineText(`:::timeline\n- ${entry}\n:::`).problems;
    expect(found?.fix).toMatch(new RegExp(` ${fix}$`));
  });

  it('never suggests a note, which hides its words', () => {
    const [found] = examineText(':::notes\ntext\n:::').problems;
    expect(found?.fix).not.toContain('Did you mean');
  });
});

describe('an attribute that is given twice stops', () => {
  it.each([
    ['::figure[A]{src=a.png alt="B c" src=d.png}', 'src=a.png or src=d.png'],
    ['::figure{src=a.png alt="B src=c" alt=d}', 'alt="B src=c" or alt=d'],
    [':::quote{by="A b" by="C d"}\ne\n:::', 'by="A b" or by="C d"'],
    ['::embed{url="https://a.example/?b=c" title=A title=B}', 'title=A or title=B'],
    ['::note[A]{open open}\n\nText', undefined],
  ])('%j', (text, fix) => {
    const [found, ...others] = examineText(text).problems;
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: 'attribute-twice',
      line: 11,
      fix: fix ? `Keep one of them: ${fix}` : 'Delete one of them.',
    });
  });

  it.each([
    '::figure[A]{src=a.png alt="src=b.png src=c.png"}',
    ':::quote{by="A, by the river, by night"}\nb\n:::',
    '::embed{url="https://a.example/?title=b" title=\'A "b" title=c\'}',
    ':::box[A {x x}]\nb\n:::',
  ])('but not within a value: %j', (text) => expect(codesOf(text)).toEqual([]));
});

describe('what has the wrong form is put right with its own words', () => {
  it.each([
    [':::figure[A]{src=a.png alt="B c"}\nd\n:::', 'Write ::figure[A]{src=a.png alt="B c"}'],
    ['::quote[A b.]{by="C"}', 'Write :::quote{by="C"} ⏎ A b. ⏎ ::: (⏎ begins a new line)'],
    ['::box[A b]', 'Write :::box[A b] ⏎ … ⏎ ::: (⏎ begins a new line)'],
    ['::lang{fr}', 'Write :::lang{fr} ⏎ … ⏎ ::: (⏎ begins a new line)'],
    [':::quote\n> A b.\n:::', 'Write A b.'],
    [':::timeline\n1. 2023: Work.\n2. 2024: More.\n:::', 'Write - 2023: Work.'],
    [':::timeline\n2023: Work.\n:::', 'Write - 2023: Work.'],
    [':::timeline\n1986. Work.\n:::', 'Write - 1986: Work.'],
  ])('%j', (text, fix) => {
    const [found, ...others] = examineText(text).problems;
    expect(others).toEqual([]);
    expect(found?.fix).toBe(fix);
  });
});

describe('words in braces that belong in brackets are put there', () => {
  it.each([
    [':::box{title="The bridge"}\na\n:::', ':::box[The bridge]'],
    ['::::timeline{heading=How}\n- 2023: Work.\n::::', '::::timeline[How]'],
    ['::figure{src=a.png caption="A b." alt="c d"}', '::figure[A b.]{src=a.png alt="c d"}'],
    [
      '::figure[A]{src=a.png alt=b caption="C"}',
      '::figure[A]{src=a.png alt=b} or ::figure[C]{src=a.png alt=b}',
    ],
    [':::gallery{title=A credit=B}\n![c](a.png)\n:::', ':::gallery[A]{credit=B}'],
    [
      '::embed{url="https://a.example/?b=c" title=A description="B c."}',
      '::embed[B c.]{url="https://a.example/?b=c" title=A}',
    ],
  ])('%j', (text, meant) => {
    const [found, ...others] = examineText(text).problems;
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'words-in-braces', line: 11, fix: `Write ${meant}` });
  });
});

describe('a note to the desk', () => {
  it('is not checked, nor is what it refers to', () => {
    expect(examineText('Text\n\n:::note\n[a](/no/) ![](b.png) <b>c</b>\n:::')).toEqual({
      problems: [],
      references: [],
    });
  });

  it('stops a public story while it is open, and no other', () => {
    const { problems, references } = examineText('Text\n\n::note[Call *her*.]{open}');
    expect(problems).toEqual([]);
    expect(problemsOf(references, false)).toEqual([]);
    const [found, ...others] = problemsOf(references, true);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'open-note', line: 13 });
    expect(found?.what).toContain('“Call her.”');
  });

  it.each([
    ['::note[Call {open}]', '::note[Call]{open}'],
    ['::note[Call, {open} now]', '::note[Call, now]{open}'],
    [':::note\nCall {open}\n:::', ':::note{open}'],
    [':::note[Khan]\nCall {open}\n:::', ':::note[Khan]{open}'],
  ])('stops with the word open inside it: %j', (note, meant) => {
    const [found, ...others] = examineText(`Text\n\n${note}`).problems;
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'open-in-note', line: 13, fix: `Write ${meant}` });
  });

  it('may not be all of a text', () => {
    expect(codesOf('::note[Write it.]')).toEqual(['empty-text:10']);
  });

  it.each([
    ['link', ':::note\nOne\n\n[word]: /x/\n:::\n\nA [word].', ['definition-in-note:17']],
    ['footnote', ':::note\nOne\n\n[^1]: Two.\n:::\n\nA word.[^1]', ['definition-in-note:17']],
  ])('may not define a %s of the text', (_kind, text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });
});
