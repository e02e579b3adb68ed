import { describe, expect, it } from 'vitest';
import { nodesByType } from '../../../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';
import { codesWithLines } from '../../samples.ts';
import { check } from '../../source/check/text/checked-text.ts';

const linksIn = (text: string) => nodesByType(parseMarkdown(text))('link').length;

describe('a picture with a link to its own file is a picture', () => {
  it.each([
    '[![What it shows](a.png)](a.png)',
    'One [ ![What it shows](./a.png) ](a.png) two',
    '[![What it shows](a.png "A caption. Credit")](./a.png)',
    '<a href="a.png"><img src="a.png" alt="What it shows"></a>',
    '- [![What it shows](a.png)](a.png)\n\n> [![What it shows](a.png)](a.png)',
  ])('%s', (text) => {
    expect(linksIn(text)).toBe(0);
    expect(codesWithLines(check(text))).toEqual([]);
  });
});

describe('other links around pictures stay', () => {
  it.each([
    '[![What it shows](a.png)](b.png)',
    '[![What it shows](a.png)](a.png "A title")',
    '[See ![What it shows](a.png)](a.png)',
    '[![What it shows](/a.png)](/a.png)',
    '[![What it shows](https://x.example/a.png)](https://x.example/a.png)',
    '[![What it shows](a.png)](/news/y/)',
  ])('%s', (text) => expect(linksIn(text)).toBe(1));
});

it('a link to a picture stops with the picture', () => {
  const [found] = check('[![What it shows](a.png)](b.png)');
  expect(found?.code).toBe('broken-link');
  expect(found?.fix).toContain('write the picture alone, ![what it shows](b.png)');
});
