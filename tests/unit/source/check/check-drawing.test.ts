import { describe, expect, it } from 'vitest';
import { drawingFault } from '../../../../src/source/check/check-drawing.ts';

const svg = (content: string, attributes = '') =>
  `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9" ${attributes}>${content}</svg>`;

describe('a drawing is safe', () => {
  it.each([
    ['shapes', '<path d="M0 0h9"/><text>javascript and onload are only words</text>'],
    [
      'references within it',
      '<use xlink:href="#a"/><rect fill="url(#b)" style="fill: url(\'#b\')"/>',
    ],
    ['an embedded picture', '<image href="data:image/png;base64,AAAA"/>'],
    ['a style', '<style>.a { fill: red } @media print { .a { fill: url(#b) } }</style>'],
    ['an embedded font', '<style>@font-face { src: url(data:font/woff2;base64,AA) }</style>'],
    ['a link', '<a href="https://a.example/"><text>x</text></a>'],
    ['what editors add', '<sodipodi:namedview xmlns:sodipodi="http://s.example/" id="x"/>'],
  ])('%s', (_case, content) => expect(drawingFault(svg(content))).toBeUndefined());

  it('with the document type of SVG 1.1', () => {
    const type =
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
    expect(drawingFault(`${type}${svg('')}`)).toBeUndefined();
  });
});

describe('a drawing is refused', () => {
  it.each([
    ['<script>alert(1)</script>', '<script>'],
    ['<s:script xmlns:s="http://www.w3.org/2000/svg">x</s:script>', '<s:script>'],
    ['<foreignObject><p/></foreignObject>', '<foreignObject>'],
    ['<h:p xmlns:h="http://www.w3.org/1999/xhtml"/>', 'HTML'],
    ['<rect onclick="x()"/>', 'onclick'],
    ['<rect ONLOAD="x()"/>', 'ONLOAD'],
    ['<a href="java&#10;script:x()"/>', 'a script'],
    ['<a href="&#106;avascript:x()"/>', 'a script'],
    ['<set attributeName="href" to="x"/>', 'a changing link'],
    ['<animate attributeName="xlink:href" to="x"/>', 'a changing link'],
    ['<image href="https://a.example/x.png"/>', 'https://a.example/x.png'],
    ['<use xlink:href="other.svg#a"/>', 'other.svg#a'],
    ['<image href="data:image/svg+xml,x"/>', 'data:image/svg+xml,x'],
    ['<rect fill="url(https://a.example/#p)"/>', 'https://a.example/#p'],
    ['<rect style="fill: URL( \'//a.example/\')"/>', '//a.example/'],
    ['<style>@import "a.css";</style>', '@import'],
    ['<style>.a { fill: \\75rl(https://a.example/) }</style>', 'https://a.example/'],
    ['<style><![CDATA[.a { fill: url(a.png) }]]></style>', 'a.png'],
  ])('%s', (content, what) => expect(drawingFault(svg(content))).toContain(what));

  it.each([
    ['<!DOCTYPE svg [<!ENTITY a "b">]>', 'entities'],
    ['<?xml-stylesheet href="a.css"?>', 'xml-stylesheet'],
  ])('with %s before it', (before, what) => {
    expect(drawingFault(`${before}${svg('')}`)).toContain(what);
  });
});
