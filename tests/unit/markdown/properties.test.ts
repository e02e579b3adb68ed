/** What holds for any text that an editor may type, and for any line of front matter. */
import { decodeHTML } from 'entities';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createLinePrinter, plainLine } from '../../../src/markdown/lines/printed-line.ts';
import { nodesByType } from '../../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { createRenderer } from '../../../src/markdown/processor.ts';
import { leftOver } from '../../../src/markdown/typed/left-over.ts';
import { createAddresses } from '../../../src/model/url.ts';
import { checkText } from '../../../src/source/check/text/check-text.ts';
import { stories } from '../../support/papers/arbitrary-stories.ts';
import { htmlFaults } from '../../support/built/html-faults.ts';
import { propertyRuns } from '../../support/papers/property-runs.ts';

const file = 'content/articles/x.md';
const addresses = createAddresses('https://test.example/');
const render = createRenderer(addresses);
const print = createLinePrinter(addresses);
const runs = propertyRuns(400);

const seenWords = (html: string) =>
  decodeHTML(
    html.replace(/<(?!\/?(?:em|strong|del|a|code|sup)\b)[^>]*>/g, ' ').replace(/<[^>]*>/g, ''),
  );

const uniqueWord = /w\d+w/g;

/** A word that is in no other: w0w, w1w … */
const word = fc.nat({ max: 999 }).map((number) => `w${number}w`);

const marks = [
  ...[
    '*',
    '**',
    '***',
    '_',
    '__',
    '~~',
    '`',
    '\\',
    '"',
    "'",
    '...',
    '....',
    '--',
    '&',
    '&rsquo;',
    '\u00ad',
  ],
  ...[' ', '  ', '\u00a0', '\n', '\n\n', '    ', '\t', '. ', ': ', ', '],
  ...[
    '\n## ',
    '\n##\u00a0',
    '\n- ',
    '\n-\u00a0',
    '\n1. ',
    '\n3) ',
    '\n1986. ',
    '\n> ',
    '\n    ',
    '\n---\n',
    '\n```\n',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '](/about/)',
    '[x]',
    '[^1]',
    '\n\n[^1]: ',
    '![',
    '|',
    '\n| --- | --- |\n',
    '<',
    '>',
    '<b>',
    '{{',
    '}}',
    '{%',
    '{#',
    '}',
    '==',
  ],
  ...[
    'https://a.example/',
    'www.a.example',
    'a@b.example',
    '含',
    '「',
    '」',
    'é',
    '🚒',
    '\u200b',
    'אב',
  ],
];

/** What other programs write into texts, whole and in parts. */
const foreign = [
  ...['](', '{{ site.baseurl }}', '/about/)', ']({{ site.url }}/about/)', '{{ "/about/" | url }})'],
  ...['{: .x}', '\n{: .x}\n', '{#top}', '{.x #y}', '{:target="_blank"}', '\n# ', '\n-----\n'],
  ...['\n{% highlight js %}\n', '\n{% endhighlight %}\n', '{% image "a.png" "b" %}', '<p>', '</p>'],
  ...['{{<', '>}}', '{{<toc>}}', '{% raw %}', '\n[x]: {{ site.url }}/about/\n'],
];

const text = fc
  .array(fc.oneof(word, fc.constantFrom(...marks), fc.constantFrom(' ', ' ', '**', '*')), {
    minLength: 6,
    maxLength: 40,
  })
  .map((pieces) => pieces.join(''));

/** Checks and renders a text that begins on line 11 of its file. */
function publish(body: string) {
  const tree = parseMarkdown(body);
  const nodesOf = nodesByType(tree);
  const { problems, references } = checkText({
    file,
    body,
    bodyOffset: 10,
    tree,
    nodesOf,
    mayBeEmpty: true,
  });
  return { problems, references, html: render(tree, { file }).html };
}

it('any text becomes valid HTML', () => {
  fc.assert(
    fc.property(text, (body) => {
      expect(htmlFaults(publish(body).html)).toEqual([]);
    }),
    propertyRuns(60),
  );
});

it('any text has all its words on the page, in their order, or a problem with a line', () => {
  let published = 0;
  fc.assert(
    fc.property(text, (body) => {
      const { problems, references, html } = publish(body);
      const lines = body.split('\n').length;
      for (const { code, line, what, why, fix } of problems) {
        expect(code).toMatch(/^[a-z-]+$/);
        expect(line).toBeGreaterThan(10);
        expect(line).toBeLessThanOrEqual(10 + lines);
        expect(what && why && fix).toBeTruthy();
      }
      const leads = references.every(
        (one) => one.kind === 'link' && /^\/about\/$|a\.example|b\.example/.test(one.url),
      );
      if (problems.length > 0 || !leads || /\[\^1\]/.test(body)) return;
      published += 1;
      expect(seenWords(html).match(uniqueWord) ?? []).toEqual(
        body.replace(/[\u00ad]/g, '').match(uniqueWord) ?? [],
      );
    }),
    runs,
  );
  expect(published).toBeGreaterThan(runs.numRuns / 10);
});

it('a story written as it should be is published with all its words, in their order', () => {
  let published = 0;
  fc.assert(
    fc.property(stories, (body) => {
      const { problems, html } = publish(body);
      if (problems.length > 0) return;
      published += 1;
      expect(seenWords(html).match(uniqueWord) ?? []).toEqual(body.match(uniqueWord) ?? []);
    }),
    propertyRuns(200),
  );
  expect(published).toBeGreaterThan(propertyRuns(200).numRuns * 0.98);
});

it('a story written as it should be becomes valid HTML', () => {
  fc.assert(
    fc.property(stories, (body) => {
      expect(htmlFaults(publish(body).html)).toEqual([]);
    }),
    propertyRuns(30),
  );
});

it('any text with marks of other programs has all its words on the page, or a problem', () => {
  let published = 0;
  const piece = fc.oneof(word, fc.constantFrom(...foreign), fc.constantFrom(' ', '\n\n', '[', '*'));
  const mixed = fc.array(piece, { minLength: 4, maxLength: 24 });
  fc.assert(
    fc.property(mixed, (pieces) => {
      const body = pieces.join('');
      const { problems, html } = publish(body);
      expect(html).not.toContain('\t');
      if (problems.length > 0) return;
      published += 1;
      expect(html.replace(/<pre[\s\S]*?<\/pre>/g, '')).not.toMatch(/\{[{%:]/);
      expect(seenWords(html).match(uniqueWord) ?? []).toEqual(body.match(uniqueWord) ?? []);
    }),
    propertyRuns(400),
  );
  expect(published).toBeGreaterThan(propertyRuns(400).numRuns / 20);
});

it('words without any marks are printed as they are', () => {
  const plain = fc.array(fc.oneof(word, fc.constantFrom('.', ',', ';', '?', 'é', '含')), {
    minLength: 1,
  });
  fc.assert(
    fc.property(plain, (pieces) => {
      const body = `A ${pieces.join(' ')}`;
      expect(publish(body)).toMatchObject({ problems: [], references: [] });
      expect(seenWords(publish(body).html).trim()).toBe(body);
    }),
    runs,
  );
});

it('what is left over in any string has a line of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (body) => {
      for (const { line } of leftOver(parseMarkdown(body), body)) {
        expect(line).toBeLessThanOrEqual(body.split(/\r\n?|\n/).length);
      }
    }),
    runs,
  );
});

it('any line of front matter has the same words with and without its marks', () => {
  const line = fc.oneof(text, fc.string({ unit: 'grapheme', minLength: 1 }));
  fc.assert(
    fc.property(line, (typed) => {
      const one = typed.replace(/\s+/g, ' ').trim();
      if (one === '') return;
      for (const kind of ['emphasis', 'emphasis and links'] as const) {
        const { text: words, html } = print(one, { file, language: 'en', marks: kind });
        expect(words.trim()).not.toBe('');
        if (kind === 'emphasis') expect(plainLine(one, 'en')).toBe(words);
        if (html === undefined) continue;
        expect(htmlFaults(html)).toEqual([]);
        expect(decodeHTML(html.replace(/<[^>]*>/g, '')).trim()).toBe(words);
      }
    }),
    runs,
  );
});
