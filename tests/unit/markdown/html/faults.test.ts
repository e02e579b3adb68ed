import { expect, describe, it } from 'vitest';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';
import { createRenderer } from '../../../../src/markdown/processor.ts';
import { createAddresses } from '../../../../src/model/url.ts';
import { seededRandom } from '../../../support/papers/random.ts';

const render = createRenderer(createAddresses('https://test.example/'));

function read(text: string) {
  const tree = parseMarkdown(text);
  const faults = tree.data?.htmlFaults ?? [];
  return { faults, html: render(tree, { file: 'content/articles/x.md' }).html };
}

const names =
  `p div span b i em a strong ul ol li table tr td th tbody blockquote h1 h2 h3 sup code pre figure figcaption
  details summary font center o:p dl dt dd u small section caption`.split(/\s+/);
const marks = [
  '\n',
  '\n\n',
  '\n- ',
  '\n> ',
  '\n## ',
  '\n1. ',
  '*',
  '**',
  '    ',
  '`',
  '~~',
  '[',
  ' ',
];
const loose = [
  '<br>',
  '<hr>',
  '<!-- c -->',
  '<td>',
  '</p>',
  '</div>',
  '<b>',
  '<a href="https://a.example/">',
];

/** A text of elements within elements, marks of markdown, and the words w1, w2 and so on. */
function tagSoup(seed: number): string {
  const random = seededRandom(seed);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  let count = 0;
  const piece = (depth: number): string => {
    const chance = random();
    if (chance < 0.5 || depth > 4) return `w${(count += 1)} `;
    if (chance < 0.65) return pick(marks);
    if (chance < 0.7) return pick(loose);
    const name = pick(names);
    const inner = Array.from({ length: 1 + Math.floor(random() * 5) }, () => piece(depth + 1));
    return `<${name} class="x">${inner.join('')}</${name}>`;
  };
  return Array.from({ length: 6 }, () => piece(0)).join('');
}

it('whatever is typed is published with every word in its place, or stops', () => {
  const outcomes = Array.from({ length: 1500 }, (_, seed) => {
    const text = tagSoup(seed);
    const { faults, html } = read(text);
    if (faults.length > 0) return 'stopped';
    const words = html.replace(/<[^>]*>/g, ' ').match(/w\d+/g);
    expect(words, text).toEqual(text.match(/w\d+/g));
    return 'published';
  });
  expect(outcomes.filter((one) => one === 'published').length).toBeGreaterThan(500);
});

describe('an HTML text that stops', () => {
  it.each([
    ['a script', '<script>w()</script>', ['script']],
    ['two embeds and a player', '<iframe></iframe><iframe></iframe>\n\n<video></video>', ['embed']],
    [
      'an element that shows another host',
      '<side-chain src="//b.example/"></side-chain>',
      ['embed'],
    ],
    ['an element of its own', '<side-chain src="a"></side-chain>', ['notATag']],
    ['a drawing with its parts', '<svg><g><path d="M0 0"/></g></svg>', ['drawing']],
    ['a handler', '<p onclick="x()">a</p>', ['handler']],
    ['an address that runs a script', '<a href=" java\nscript:x()">a</a>', ['scriptAddress']],
    ['words in a table outside its cells', '<table><tr><td>a</td></tr>b</table>', ['misplaced']],
    ['cells without a table', '<td>a</td><td>b</td>', ['misplaced']],
    ['a mark of a program in an address', '<a href="{{ x }}">a</a>', ['template']],
    ['another mark of a program', '<a href="${x}">a</a>', ['template']],
    ['a mark of a program within quotation marks', 'a <img src="{{ "x" | url }}">', ['template']],
    ['words that are hidden', '<p hidden>a</p>', ['hidden']],
    ['a placeholder', 'Write <name> here.', ['notATag']],
    ['words between two signs', 'a <b and c> d', ['notATag']],
    ['a character set', '<![CDATA[ a ]]>', ['notATag']],
    ['a program', 'a <?php echo 1 ?> b', ['notATag']],
    ['an address without its second mark', 'a <a href="b>c</a>', ['notATag']],
    ['an open link', 'a <a href="https://b.example/">c\n\nd', ['unclosed']],
    ['an open quotation', '<blockquote>a\n\nb', ['unclosed']],
  ])('for %s has one fault a kind', (_name, text, kinds) => {
    expect(read(text).faults.map(({ kind }) => kind)).toEqual(kinds);
  });
});
