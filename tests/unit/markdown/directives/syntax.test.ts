import { describe, expect, it } from 'vitest';
import { nodesByType } from '../../../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';

const directivesIn = (text: string) => nodesByType(parseMarkdown(text))('leafDirective');

describe('a directive is read', () => {
  it.each([
    ['alone', '::figure{src=a.png}'],
    ['indented a little', '  ::figure[A caption]{src=a.png}'],
    ['after a paragraph', 'Before\n::figure{src=a.png}'],
    ['in a list', '- ::figure{src=a.png}'],
    ['in a quotation', '> ::figure{src=a.png}'],
    ['beside a bare address and a table', 'www.a.example\n\n| a |\n|---|\n\n::figure{src=a.png}'],
  ])('%s', (_case, text) => {
    const [found, ...others] = directivesIn(text);
    expect(found).toMatchObject({ name: 'figure', attributes: { src: 'a.png' } });
    expect(others).toEqual([]);
  });
});

describe('what is typed stays', () => {
  it.each([
    'At 10:30 and 11:45.',
    'A :smile: and :figure[x]{src=a}.',
    'a:b, Note:text and ::figure{src=a.png} in a sentence',
    ': other',
    '::',
    '::: other',
    '::other:: and more',
    '::figure[open{src=a.png}',
    '::figure{src=a.png} and more',
    '```\n::figure{src=a.png}\n```',
  ])('%j', (text) => {
    expect(directivesIn(`${text}\n\n::figure{src=last.png}`)).toMatchObject([
      { attributes: { src: 'last.png' } },
    ]);
  });

  it('and a line that looks like a directive does not end its paragraph', () => {
    const { children } = parseMarkdown('One\n::other *two*\nthree\n\n::figure{src=a.png}');
    expect(children.map(({ type }) => type)).toEqual(['paragraph', 'leafDirective']);
  });
});
