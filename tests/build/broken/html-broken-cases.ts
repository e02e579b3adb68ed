/** Faults in the HTML of texts; see `broken-cases.ts`. */
import { article } from '../../support/papers/articles.ts';
import type { BrokenCase } from './broken-cases.ts';

const at = (slug: string, line: number, what: string, fix: string) => ({
  place: `content/articles/${slug}.md:${line}`,
  what,
  fix,
});

const embeds = `<p>Watch:</p>

<iframe src="https://video.example/embed/1"></iframe>
<iframe src="https://video.example/embed/2"></iframe>
<object data="x.swf"></object>`;

const unsafe = `<style>p { color: red }</style>
<p onclick="a()" onmouseover="b()">One</p>

A <a href="javascript:alert(1)">link</a> and <a href="JavaScript:alert(2)">another</a>.

<form action="/"><input name="q"><button>Go</button></form>

<svg viewBox="0 0 1 1"></svg>
<script>alert(1)</script>`;

export const htmlBrokenCases: BrokenCase[] = [
  {
    fault: 'HTML that is not published, each kind once a file',
    files: {
      ...article({ slug: 'embeds', body: embeds }),
      ...article({ slug: 'unsafe-html', body: unsafe }),
    },
    expected: [
      at('embeds', 11, '<iframe> and <object>, 3 times', '(https://video.example/embed/1)'),
      at('unsafe-html', 9, 'not published: <style>', 'Delete it'),
      at('unsafe-html', 10, 'run a script: onclick and onmouseover, 2 times', 'onclick="…"'),
      at('unsafe-html', 12, 'javascript:alert(1), 2 times', 'Link to the web address'),
      at('unsafe-html', 14, '<form>, <input> and <button>, 3 times', 'Link to the page'),
      at('unsafe-html', 16, '<svg>', 'Save it as a picture'),
      at('unsafe-html', 17, '<script>', 'Delete it'),
    ],
  },
  {
    fault: 'HTML in which words would be lost or move',
    files: {
      ...article({
        slug: 'no-tags',
        body: 'Who <sic>?\n\nIf a <b and c> d</b>.\n\n<p>I </3 you.</p>',
      }),
      ...article({ slug: 'no-end', body: 'One.\n\nTwo <em>three.\n\nFour.' }),
      ...article({ slug: 'open-tag', body: '<p>One.</p>\n\n<p>Two <a href="x>three.</a></p>' }),
      ...article({ slug: 'hidden-words', body: 'A <span style="display: none">secret</span>.' }),
      ...article({ slug: 'word-comments', body: 'A <span class="msoDel">secret</span>.' }),
      ...article({ slug: 'pre-in-line', body: 'One <pre>two\n  three</pre>' }),
      ...article({ slug: 'moved-words', body: '<table><tr><td>One</td></tr>two</table>' }),
      ...article({ slug: 'deep', body: `${'<div>'.repeat(300)}One` }),
    },
    expected: [
      at('no-tags', 9, '<sic>, <b and c> and </3 you.</p>, 3 times', 'write &lt;sic>'),
      at('no-end', 11, 'never ends: <em>', 'Write </em> where it ends'),
      at('open-tag', 11, '<a href="x>three.</a></p>', 'in straight quotation marks'),
      at('hidden-words', 9, 'hides: “secret”', 'Delete the words'),
      at('word-comments', 9, 'deleted words of Word', 'accept all changes'),
      at('pre-in-line', 9, '<pre>, of several lines', 'a blank line before <pre>'),
      at('moved-words', 9, 'from “One” on', 'into its cells'),
      at('deep', 9, 'such as <div>', '</div>'),
    ],
  },
  {
    fault: 'markdown between the tags of HTML',
    files: article({
      slug: 'html-marks',
      body: '<div>\n*One* [two](/about/)\n</div>\n\n<div>\n- three\n- four\n</div>\n\n<p>**five</p>',
    }),
    expected: [
      at('html-marks', 10, 'not read: *One*', '<em>One</em> <a href="/about/">two</a>'),
      at('html-marks', 14, 'not read: - three', 'a blank line before and after'),
      at('html-marks', 18, '**five', '<strong>words</strong>'),
    ],
  },
  {
    fault: 'HTML with links and pictures that lead nowhere',
    files: article({
      slug: 'html-links',
      body: '<p><a href="/not-there/">a</a></p>\n\n<a href="#nowhere">b</a> <a href="www.x.example">c</a>\n\n<p><img src="no.png"></p>',
    }),
    expected: [
      at('html-links', 9, 'links to /not-there/', 'remove it'),
      at('html-links', 11, 'links to #nowhere', 'in lower case'),
      at('html-links', 11, 'lacks https://', 'https://www.x.example'),
      at('html-links', 13, 'no.png without a description', '<img src="no.png" alt="'),
      at('html-links', 13, 'shows the picture no.png', 'Add the picture'),
    ],
  },
];
