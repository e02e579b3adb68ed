import { expect, it } from 'vitest';
import { nodesByType } from '../../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { createAddresses } from '../../../src/model/url.ts';
import { anchorsOf } from '../../../src/source/check/text/anchors.ts';
import { createMarkdownRenderer } from '../../support/built/render-markdown.ts';

const render = createMarkdownRenderer(createAddresses('https://test.example/'));

const notes = '\n\n[^1]: One.\n\n[^2]: Two.';

/** The ids of the crossheads of a text as it is published. */
const idsIn = (text: string) =>
  [...render(text, { file: 'content/articles/x.md' }).html.matchAll(/<h\d id="([^"]*)"/g)].flatMap(
    ([, id]) => (id?.startsWith('note.') ? [] : [id]),
  );

it.each([
  ['## The work[^1]', ['the-work']],
  ['## The work [^1]', ['the-work']],
  ['## The work[^1] [^2]', ['the-work']],
  ['## The work [^1] [^2]', ['the-work']],
  ['## The *work* [^1]', ['the-work']],
  ['## The[^1] work', ['the-work']],
  ['## The *work[^1]*', ['the-work']],
  ['## The “work”[^1]\n\nA.\n\n## The work[^2]', ['the-work', 'the-work-1']],
  ['## Area in km<sup>2</sup>', ['area-in-km2']],
  ['## ![A](a.png) The work', ['-the-work']],
  ['## The work\n\nA.[^1]\n\n## The work 1', ['the-work', 'the-work-1']],
])('%j has the ids %j, which its links need', (text, ids) => {
  expect(idsIn(text + notes)).toEqual(ids);
  expect(anchorsOf(nodesByType(parseMarkdown(text + notes)))).toEqual(ids);
});

it('the number of the note is still printed', () => {
  const { html } = render(`## The work[^1]${notes}`, { file: 'content/articles/x.md' });
  expect(html).toMatch(/<h2 id="the-work">The work<sup><a href="#note\.fn-1"[^>]*>1<\/a><\/sup>/);
});
