import { describe, expect, it } from 'vitest';
import { htmlOf } from '../../../../support/built/rendered-html.ts';

const flat = (text: string) => htmlOf(text).replace(/\n/g, '');

describe('the numbers of a list are those that are typed', () => {
  it.each([
    [
      'backwards',
      '10. Leeds\n9. York\n8. Hull',
      '<ol start="10"><li>Leeds</li><li value="9">York</li><li value="8">Hull</li></ol>',
    ],
    ['with a gap', '1. a\n3. b\n4. c', '<ol><li>a</li><li value="3">b</li><li>c</li></ol>'],
    ['repeated', '1. a\n2. b\n2. c', '<ol><li>a</li><li>b</li><li value="2">c</li></ol>'],
    [
      'in a quotation',
      '> 3) a\n> 7) b',
      '<blockquote><ol start="3"><li>a</li><li value="7">b</li></ol></blockquote>',
    ],
    [
      'in a list',
      '- a\n\n  5. b\n  9. c',
      '<ul><li><p>a</p><ol start="5"><li>b</li><li value="9">c</li></ol></li></ul>',
    ],
    [
      'with paragraphs',
      '5. a\n\n7. b\n\n   c',
      '<ol start="5"><li><p>a</p></li><li value="7"><p>b</p><p>c</p></li></ol>',
    ],
    ['in order', '1. a\n2. b\n3. c', '<ol><li>a</li><li>b</li><li>c</li></ol>'],
    ['beyond 999', '999. a\n1000. b', '<ol start="999"><li>a</li><li>b</li></ol>'],
    ['all the same', '1. a\n1. b\n1. c', '<ol><li>a</li><li>b</li><li>c</li></ol>'],
    ['from a later one', '4. a\n5. b', '<ol start="4"><li>a</li><li>b</li></ol>'],
  ])('%s', (_how, text, html) => {
    expect(flat(text)).toBe(html);
  });
});

describe('what begins with a year or a code is a paragraph', () => {
  it.each([
    [
      '1986. Chernobyl burns.\n1989. The Wall falls.',
      '<p>1986. Chernobyl burns.</p><p>1989. The Wall falls.</p>',
    ],
    [
      '1986. Chernobyl burns.\n\n1989. The Wall falls.',
      '<p>1986. Chernobyl burns.</p><p>1989. The Wall falls.</p>',
    ],
    [
      '1. a\n2. b\n\n1986. c\n\n1. d',
      '<ol><li>a</li><li>b</li></ol><p>1986. c</p><ol><li>d</li></ol>',
    ],
    ['08. a\n09. b\n\n10. c', '<p>08. a</p><p>09. b</p><p>10. c</p>'],
    ['1986. A great year.', '<p>1986. A great year.</p>'],
    ['007. *Goldfinger*', '<p>007. <em>Goldfinger</em></p>'],
    ['2001) A space odyssey', '<p>2001) A space odyssey</p>'],
    ['- x\n\n  1986. a', '<ul><li><p>x</p><p>1986. a</p></li></ul>'],
    ['- 1986. a\n  1989. b', '<ul><li><p>1986. a</p><p>1989. b</p></li></ul>'],
    ['1986.\n    - a', '<p>1986.</p><ul><li>a</li></ul>'],
  ])('%j', (text, html) => {
    expect(flat(text)).toBe(html);
  });
});
