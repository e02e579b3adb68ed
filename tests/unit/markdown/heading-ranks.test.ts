import { expect, it } from 'vitest';
import { createAddresses } from '../../../src/model/url.ts';
import { createMarkdownRenderer } from '../../support/built/render-markdown.ts';

const render = createMarkdownRenderer(createAddresses('https://test.example/'));

/** The ranks of the headings of a text, as published. */
const ranksIn = (text: string) =>
  [...render(text, { file: 'content/articles/x.md' }).html.matchAll(/<h(\d)/g)]
    .map(([, rank]) => rank)
    .join(' ');

it.each([
  ['in order', '## A\n\n### B\n\n### C\n\n## D\n\n### E', '2 3 3 2 3'],
  ['as deep as they can be', '## A\n\n### B\n\n#### C\n\n##### D\n\n###### E', '2 3 4 5 6'],
  ['that are all too small', '### A\n\n### B\n\n#### C', '2 2 3'],
  ['that skip one', '## A\n\n#### B\n\n#### C\n\n## D', '2 3 3 2'],
  ['of which the first is smaller', '### A\n\n## B\n\n### C', '2 2 3'],
  ['of HTML', '<h4>A</h4>\n\n<h5>B</h5>', '2 3'],
  ['beside notes', '### A[^1]\n\n### B\n\n[^1]: One.', '2 2 2'],
])('headings %s have no gaps', (_how, text, ranks) => {
  expect(ranksIn(text)).toBe(ranks);
});

it('the id of a heading does not change with its rank', () => {
  const { html } = render('### The work', { file: 'content/articles/x.md' });
  expect(html).toBe('<h2 id="the-work">The work</h2>');
});
