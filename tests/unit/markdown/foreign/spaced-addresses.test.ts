import { describe, expect, it } from 'vitest';
import { nodesByType } from '../../../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';

function addressesIn(text: string): string[] {
  const nodesOf = nodesByType(parseMarkdown(text));
  return [...nodesOf('link'), ...nodesOf('image')].map(({ url }) => url);
}

describe('the address of a file may have spaces', () => {
  it.each([
    ['[a](/files/The plan of 2020.pdf)', ['/files/The%20plan%20of%202020.pdf']],
    ['[a]( ./The plan.docx )', ['./The%20plan.docx']],
    ['![a](/b/Screen Shot 2.30 PM.png "C")', ['/b/Screen%20Shot%202.30%20PM.png']],
    ['[a](/b/Act (Fees) 2.pdf), [b](/c.pdf)', ['/b/Act%20(Fees)%202.pdf', '/c.pdf']],
    ['[![a](/b c.png)](/d e.pdf)', ['/d%20e.pdf', '/b%20c.png']],
    ['[a](https://x.example/b c.html)', ['https://x.example/b%20c.html']],
  ])('%s', (text, urls) => expect(addressesIn(text)).toEqual(urls));
});

describe('the last bracket of an address may be missing', () => {
  const mono = 'https://en.x.example/Mono_(software)';
  it.each([
    ['[a](https://en.x.example/Mono_(software) is', [mono]],
    ['[a](https://en.x.example/Mono_(software), [b](/c/)', [mono, '/c/']],
    ['The [a](https://en.x.example/Mono_(software)', [mono]],
    ['- *[a](https://en.x.example/Mono_(software)*', [mono]],
    ['[a](https://en.x.example/Mono_(software). Next', [mono]],
  ])('%s', (text, urls) => expect(addressesIn(text)).toEqual(urls));

  it.each([
    ['[a](https://en.x.example/Mono_(software))', [mono]],
    ['([a](https://x.example/b)) (c)', ['https://x.example/b']],
    ['[a](https://x.example/Mono_(b) c)', []],
    ['`[a](https://x.example/Mono_(b) c`', []],
  ])('and is not in %s', (text, urls) => expect(addressesIn(text)).toEqual(urls));
});

describe('other spaces do not make an address', () => {
  it.each([
    ['words', '[a](see the note)'],
    ['words and a file', '[a](see the note in x.pdf)'],
    ['a file without its ending', '[a](/b c)'],
    ['code', '`[a](/b c.pdf)`'],
    ['a block of HTML', '<p>[a](/b c.pdf)</p>'],
  ])('%s', (_name, text) => expect(addressesIn(text)).toEqual([]));
});
