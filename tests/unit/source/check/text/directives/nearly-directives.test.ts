import { describe, expect, it } from 'vitest';
import { codesWithLines } from '../../../../samples.ts';
import { examineText } from '../checked-text.ts';

const codesOf = (text: string) => codesWithLines(examineText(text).problems);

describe('a line that is nearly a directive is put right, with all of its words', () => {
  it.each([
    [':::box Prices\na\n:::', ':::box[Prices]'],
    ['::: box[Prices]\na\n:::', ':::box[Prices]'],
    [':: figure[A]{src=a.png alt="b"}', '::figure[A]{src=a.png alt="b"}'],
    [':::quote {by=“The mayor”}\na\n:::', ':::quote{by="The mayor"}'],
    ['::Figure [A]{src=a.png alt=b}', '::figure[A]{src=a.png alt=b}'],
    [':figure[A]{src=a.png alt=b}', '::figure[A]{src=a.png alt=b}'],
    ['::figure[A](a.png)', '::figure[A]{src=a.png alt="…"}'],
    ['::figure(a.png)', '::figure{src=a.png alt="…"}'],
    ['::embed(https://a.example/b)', '::embed{url="https://a.example/b" title="…"}'],
    [
      '::embed{url=https://a.example/?b=c title=“A b”}',
      '::embed{url="https://a.example/?b=c" title="A b"}',
    ],
    ['::embed [A]{url=www.a.example}', '::embed[A]{url=www.a.example}'],
    ['::note [Ask www.a.example]', '::note[Ask www.a.example]'],
    ['::note [Ask https://a.example/ why]', '::note[Ask https://a.example/ why]'],
    ['::note Ask a@b.example about it', '::note[Ask a@b.example about it]'],
    ['::note{open}[Ask www.a.example]', '::note[Ask www.a.example]{open}'],
    ['::note[Ask www.a.example].', '::note[Ask www.a.example]'],
    ['::note[Ask www.a.example] now', '::note[Ask www.a.example now]'],
    ['::note[www.a.example', '::note[www.a.example]'],
    ['::note[Ask\nwww.a.example]', '::note[Ask www.a.example]'],
    ['> ::note[Ask\n> www.a.example]', '::note[Ask www.a.example]'],
    ['::note **Ask Khan** now', '::note[**Ask Khan** now]'],
    ['**::note Ask Khan**', '::note[Ask Khan]'],
    ['::note(Ask Khan)', '::note[Ask Khan]'],
    ['::note: Ask Khan', '::note[Ask Khan]'],
    ['::note［Ask］', '::note[Ask]'],
    ['：：figure[A]{src=a.png alt=b}', '::figure[A]{src=a.png alt=b}'],
    ['::figure[A\nb]{src=a.png alt=b}', '::figure[A b]{src=a.png alt=b}'],
    [':::note [For www.a.example]\nA secret.\n:::', ':::note[For www.a.example]'],
    [':::lang fr\na\n:::', ':::lang{fr}'],
    ['::figure[A]{src: a.png, alt: A b}', '::figure[A]{src=a.png alt="A b"}'],
    ['::figure[A]{src=a.png alt="A "b" c"}', `::figure[A]{src=a.png alt="A 'b' c"}`],
    ['::figure[A]{src=a.png, alt="B"}', '::figure[A]{src=a.png alt="B"}'],
    ['::figure[A]{src=a.png alt=B credit=}', '::figure[A]{src=a.png alt=B}'],
    ['::figure[A]{src=a.png alt="B"', '::figure[A]{src=a.png alt="B"}'],
    ['::figure[A{src=a.png alt="B"}', '::figure[A]{src=a.png alt="B"}'],
    ['::figure\\[A\\]{src=a.png alt="B"}', '::figure[A]{src=a.png alt="B"}'],
    ['::embed https://a.example/b', '::embed{url="https://a.example/b" title="…"}'],
    [':::lang{"fr"}\na\n:::', ':::lang{fr}'],
    ['::figure[A]\n{src=a.png alt="b c"}', '::figure[A]{src=a.png alt="b c"}'],
    ['> ::figure[A]\n> {src=a.png alt=b}', '::figure[A]{src=a.png alt=b}'],
    ['::embed\n{url="https://a.example/" title=A}', '::embed{url="https://a.example/" title=A}'],
    [':::quote\n{by=A}\nb\n:::', ':::quote{by=A}'],
    [':::quote  \n{by=A}\nb\n:::', ':::quote{by=A}'],
    ['::note[Ask]\n{open}\n\nText', '::note[Ask]{open}'],
  ])('%j', (text, meant) => {
    const [found, ...others] = examineText(text).problems;
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'not-a-directive', line: 11 });
    expect(found?.fix).toContain(`: ${meant}. If it is meant`);
  });

  it.each([
    ':::box [A] {x\na\n:::',
    '::figure{source: a.png, alt: A b}',
    '::: {lang=fr}\na\n:::',
    ':::quote Words\na\n:::',
  ])('unless it cannot be told what is meant: %j', (text) => {
    const [found, ...others] = examineText(text).problems;
    expect(others).toEqual([]);
    expect(found?.fix).toContain('quotation marks around its values: ');
  });
});

describe('a directive beside an address is found', () => {
  it.each([
    ['Words ::note[Ask www.a.example]{open} go on.', ['directive-in-line:11']],
    ['See www.a.example\nand ::note[Ask a@b.example] there', ['directive-in-line:12']],
    ['See www.a.example\n::note Ask a@b.example', ['not-a-directive:12']],
    ['- See www.a.example\n- ::note Ask a@b.example', ['not-a-directive:12']],
    [':::boks [A www.a.example]\nb\n:::', ['unknown-directive:11']],
    ['[A](https://a.example/)::note[b]', ['directive-in-line:11']],
  ])('%j', (text, codes) => expect(codesOf(text)).toEqual(codes));
});

describe('an address beside what is no directive stays', () => {
  it.each([
    'Two :: colons and www.a.example',
    'A sentence with std::note, [see www.a.example] and 10::30',
    '\\:::note [Ask www.a.example]',
    '`::note [Ask www.a.example]`',
    '::1 is an address, [see www.a.example]',
  ])('%j', (text) => expect(codesOf(text)).toEqual([]));
});

describe('a directive with a \\ before it is printed, with its attributes', () => {
  it.each([
    '\\::figure[A.]{src=a.png alt="A b"}',
    '\\::embed{url="https://a.example/" title="A"}',
    '> \\:::quote{by="A"}',
    'Words \\::note[Ask]{open} and \\::figure[A]{src=a.png}',
  ])('%j', (text) => expect(codesOf(text)).toEqual([]));
});

describe('a division of Pandoc is to be deleted, with its words kept', () => {
  it.each([
    '::: {custom-style="Intro"}\na\n:::',
    ':::: {.column width="50%"}\na\n::::',
    '::: {.note}\na\n:::',
    ':::{#box}\na\n:::',
  ])('%j', (text) => {
    const [found, ...others] = examineText(text).problems;
    expect(others).toEqual([]);
    expect(found?.code).toBe('unknown-directive');
    expect(found?.fix).toContain('Delete this line and the line ::: that ends it');
  });
});
