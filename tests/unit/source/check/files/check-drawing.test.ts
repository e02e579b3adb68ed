import { describe, expect, it } from 'vitest';
import { drawingFault } from '../../../../../src/source/check/files/check-drawing.ts';

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
    ['a string in a style', '<style>text { font-family: "Source Serif 4", \'a b\' }</style>'],
    ['words with a backslash', '<text id="C:\\75 a">C:\\files</text>'],
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
    ['<style><g/>@import url(https://a.example/a.css);</style>', '<g> in a style'],
    ['<style>@im<g>x</g>port url(https://a.example/a.css);</style>', '<g> in a style'],
    ['<style>@i\\mport "a.css";</style>', '@import'],
    ['<style>.a { fill: u\\rl(https://a.example/) }</style>', 'https://a.example/'],
    ['<style>.a { fill: url("\'/../a.png") }</style>', 'a.png'],
    ['<style>@import "a.css";', '@import'],
    ['<style>a {}</style><style>.a { fill: url(a.png) }</style>', 'a.png'],
    ['<rect style="fill:\\75rl(https://a.example/)"/>', 'https://a.example/'],
    ['<rect style="fill:\\75 rl(https://a.example/)"/>', 'https://a.example/'],
    ['<rect style="fill:\\75&#13;&#10;rl(https://a.example/)"/>', 'https://a.example/'],
    ['<rect fill="u\\72l(https://a.example/)"/>', 'https://a.example/'],
    ['<style>.a { mask: image-set("a.png" 1x) }</style>', 'image-set()'],
    ['<rect mask="-webkit-image-set(\'a.png\' 1x)"/>', 'image-set()'],
    ['<rect style="mask: src(\'a.png\')"/>', 'src()'],
    ['<style>.a { --a: "https://a.example/" }</style>', 'https://a.example/'],
    ['<rect style="--a: \'//a.example/\'"/>', '//a.example/'],
    ['<!-- --!> <g id=" --> <script>x()</script>"/>', '--!>'],
  ])('%s', (content, what) => expect(drawingFault(svg(content))).toContain(what));

  it.each([
    ['<!DOCTYPE svg [<!ENTITY a "b">]>', 'entities'],
    ['<!DOCTYPE svg [ <!ATTLIST svg onload CDATA "x()"> ]>', 'attributes'],
    ['<!DOCTYPE svg PUBLIC ">" [ <!ATTLIST svg onload CDATA "x()"> ]>', 'attributes'],
    ['<!DOCTYPE svg SYSTEM "a.dtd" [ %a; ]>', 'attributes'],
    // Browsers know its entities, such as `&colon;`.
    ['<!DOCTYPE svg PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "a.dtd">', 'entities'],
    ['<?xml-stylesheet href="a.css"?>', 'xml-stylesheet'],
    ['<?xml version="1.0" encoding="ISO-2022-JP"?>', 'ISO-2022-JP'],
    ['<?xml version="1.0" encoding="utf-7"?>', 'utf-7'],
  ])('with %s before it', (before, what) => {
    expect(drawingFault(`${before}${svg('')}`)).toContain(what);
  });

  it.each(['\ufeff', ''])('in UTF-16, whose tags would not be seen, after “%s”', (mark) => {
    const bytes = Buffer.from(`${mark}${svg('<script>x()</script>')}`, 'utf16le');
    expect(drawingFault(bytes.toString())).toContain('UTF-8');
    expect(drawingFault(bytes.swap16().toString())).toContain('UTF-8');
  });
});
