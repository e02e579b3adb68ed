/** The texts of the corpus within and beside others: each is read as it is alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodesByType } from '../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { createRenderer } from '../../src/markdown/processor.ts';
import { createAddresses } from '../../src/model/url.ts';
import { checkText } from '../../src/source/check/text/check-text.ts';
import { readContent } from '../../src/source/read/entry.ts';
import { defaultDates } from '../../src/source/written/moments.ts';
import { readCorpus } from '../support/papers/corpus.ts';
import { otherwiseRead, repeatedIds } from '../support/built/html-faults.ts';
import { propertyRuns } from '../support/papers/property-runs.ts';
import { seenLines } from '../support/built/seen-lines.ts';

const render = createRenderer(createAddresses('https://test.example/'));

function publish(file: string, body: string, language: string) {
  const tree = parseMarkdown(body);
  const nodesOf = nodesByType(tree);
  const text = { file, body, bodyOffset: 0, tree, nodesOf, mayBeEmpty: false };
  const codes = checkText(text).problems.map(({ line, code }) => `${line} ${code}`);
  return { codes, html: render(tree, { file, language }).html };
}

const texts = readCorpus().flatMap(({ name, file, bytes, page }) => {
  const { content } = readContent('articles', file, bytes, defaultDates);
  const language = String(content?.frontMatter['language'] ?? 'en-GB');
  return page && content ? [{ name, file, body: content.body, page, language }] : [];
});

/** What is wrong with some HTML. */
const faultsOf = (html: string) => ({
  otherwiseRead: otherwiseRead(html),
  repeatedIds: repeatedIds(html),
});

const none = { otherwiseRead: undefined, repeatedIds: [] };

it('no text has elements or attributes of the program that it comes from', () => {
  const left = /<(?:\/?(?:center|font|big|tt|h1)\b|[a-z\d]+:)| style=| target=|<p><\/p>/;
  const found = texts.filter(({ file, body, language }) =>
    left.test(publish(file, body, language).html),
  );
  expect(found.map(({ name }) => name)).toEqual([]);
});

it('each text is HTML whose tags end and are nested, and whose ids are there once', () => {
  const faults = texts.map(({ name, file, body, language }) => [
    name,
    faultsOf(publish(file, body, language).html),
  ]);
  expect(faults).toEqual(texts.map(({ name }) => [name, none]));
});

/** Notes stand at the end of a story, and the size of a document is set when its page is made. */
const isMovable = (body: string) => !/\[\^|report\.csv/.test(body);

/**
 * Marks of other programs, headings of the first rank, those without their space, those of HTML before a list, indented programs,
 * bold words parted from their mark, and tables with other dashes than their head needs: they are read at the beginning of a line alone.
 */
const ownLine =
  /\{[:%#.]|^\{\{|^ *=CODE_|^#{2,6}[^#\s]|^# |\n[-=]{5,}\n|^[ |]+$|^\| -{9,} \|$|^\|(?:---\|){3}$|^<h[2-6]\b.*>\n[-*+\d]|^ {4,}(?:PS>|\$|#)|^\*\*(?: |$)/m;

const movable = texts.filter(
  ({ body, language }) => language === 'en-GB' && isMovable(body) && !ownLine.test(body),
);

it('texts one after the other have the lines of each, in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...movable), { minLength: 2, maxLength: 5 }), (parts) => {
      const body = parts.map((part) => part.body).join('\n\nBetween them.\n\n');
      const { codes, html } = publish('content/articles/x.md', body, 'en-GB');
      expect(codes).toEqual([]);
      const lines = parts.flatMap(({ page }) => ['Between them.', ...page]).slice(1);
      expect(seenLines(html)).toEqual(lines);
      expect(faultsOf(html)).toEqual(none);
    }),
    propertyRuns(150),
  );
});

/** What a text may be inside of. Numbers of items and titles of boxes would add lines. */
const places: Record<string, (body: string) => string> = {
  'a quotation': (body) => body.replace(/^/gm, '> '),
  'an item in a quotation': (body) => `> - ${body.replace(/\n/g, '\n>   ')}`,
  'an element': (body) => `<div>\n\n${body}\n\n</div>`,
  'a passage': (body) => `::::::lang{en-GB}\n${body}\n::::::`,
};

describe('a text has the same lines in', () => {
  it.each(Object.entries(places))('%s', (_place, within) => {
    const found = movable.map(({ name, file, body }) => {
      const { codes, html } = publish(file, within(body), 'en-GB');
      return [name, codes, seenLines(html)];
    });
    expect(found).toEqual(movable.map(({ name, page }) => [name, [], page]));
  });
});
