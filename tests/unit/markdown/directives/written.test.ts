/** The HTML that directives become. What the guide documents is in tests/build/directives.test.ts. */
import { describe, expect, it } from 'vitest';
import { createNameIndex } from '../../../../src/names/text/name-index.ts';
import { createWords } from '../../../../src/words/create-words.ts';
import { createMarkdownRenderer } from '../../../support/built/render-markdown.ts';

const render = createMarkdownRenderer({ path: (address: string) => address });

const rendering = (text: string) =>
  render(text, {
    file: 'content/articles/x.md',
    language: 'en-GB',
    names: {
      nameIndex: createNameIndex([
        {
          kind: 'people',
          slug: 'ruth-abara',
          name: 'Ruth Abara',
          sortAs: 'Abara, Ruth',
          aliases: [],
          path: '/people/ruth-abara/',
        },
      ]),
      listed: new Set(),
    },
  });

const html = (text: string) => rendering(text).html;

describe('a pull quote', () => {
  const quote = ':::quote{by="Ruth Abara"}\nRuth Abara *waits* for the [river](/news/y/).\n:::';

  it('that repeats the text has no ids, links or mentions, wherever it stands', () => {
    const { html: printed, mentions } = rendering(
      `${quote}\n\n“Ruth Abara,” it says, “waits for the river.”`,
    );
    const [before = '', after = ''] = printed.split('</figure>');
    expect(before).toContain('aria-hidden="true" data-pagefind-ignore="all"');
    expect(before).not.toMatch(/<a |id=/);
    expect(before).toContain('<em>waits</em> for the river.');
    expect(after).toContain('<a href="/people/ruth-abara/">Ruth Abara</a>');
    expect(mentions).toHaveLength(1);
  });

  it('that the text does not have is part of it', () => {
    const { html: printed, mentions } = rendering(`Text.\n\n${quote}`);
    expect(printed).toMatch(/<figure class="pull-quote">\n<blockquote>\n<p id="p-\w+">/);
    expect(printed).not.toMatch(/aria-hidden|pagefind-ignore/);
    expect(printed).toContain('<a href="/news/y/">river</a>');
    expect(mentions).toHaveLength(1);
  });

  it.each([
    ['with a word changed', 'Ruth Abara waited for the river.'],
    ['in another order', 'The river waits for Ruth Abara.'],
    [
      'with a long way between its words',
      `Ruth Abara ${'and others '.repeat(20)}waits for the river.`,
    ],
  ])('is no repetition %s', (_case, text) => {
    expect(html(`${text}\n\n${quote}`)).not.toContain('aria-hidden');
  });

  it('repeats what stands in a box as well', () => {
    const box = ':::box[A]\nRuth Abara waits for the river.\n:::';
    expect(html(`${box}\n\n${quote}`)).toContain('aria-hidden');
  });
});

describe('a box', () => {
  it.each([
    ['at the beginning', '', ['h2']],
    ['below a crosshead', '## One\n\n', ['h2', 'h3']],
    ['below a smaller one', '## One\n\n### Two\n\n', ['h2', 'h3', 'h4']],
  ])('%s has the next rank', (_place, before, ranks) => {
    const printed = html(`${before}:::box[Facts]\nText.\n:::`);
    expect(printed.match(/(?<=<)h\d/g)).toEqual(ranks);
  });

  it.each([
    ['## A\n\n### B', ['h3', 'h4', 'h5']],
    ['#### A\n\n###### B', ['h3', 'h4', 'h5']],
    ['> ## A', ['h3', 'h4']],
  ])('has its headings below its title: %j', (inner, ranks) => {
    const printed = html(`## One\n\n:::box[Facts]\n${inner}\n:::`);
    expect(printed.match(/(?<=<)h\d/g)?.slice(1)).toEqual(ranks);
  });

  it('does not change the ranks after it', () => {
    const printed = html('## One\n\n:::box[A]\n### In\n:::\n\n:::box[B]\nText.\n:::');
    expect(printed.match(/(?<=<)h\d/g)).toEqual(['h2', 'h3', 'h4', 'h3']);
  });

  it('has marks and links in its title, and an id of its own', () => {
    expect(html('## Facts\n\n:::box["Facts" *here*]\nText.\n:::')).toContain(
      '<aside class="box" aria-labelledby="facts-here">\n<h3 class="inset-title" id="facts-here">“Facts” <em>here</em></h3>',
    );
  });

  it('may have others inside, with a colon more around them', () => {
    const printed = html('::::box[A]\n:::timeline\n- 2026: One.\n:::\n::::');
    expect(printed).toMatch(/<aside .*<section class="timeline">.*<\/section>\n<\/aside>/s);
  });
});

describe('an entry of a timeline', () => {
  const entry = (text: string) =>
    /<li>\n(.*?)\n<\/li>/s
      .exec(html(`:::timeline\n${text}\n:::`))?.[1]
      ?.replace(/ id="[^"]*"/g, '');

  it.each([
    [
      '- 2026-11-20: *One* two.',
      '<time class="when" datetime="2026-11-20">20 November 2026</time>\n<p><em>One</em> two.</p>',
    ],
    [
      '- 2026-11-20 06:05: One.',
      '<time class="when" datetime="2026-11-20T06:05">20 November 2026 at 6:05</time>\n<p>One.</p>',
    ],
    ['- **Nov. 2026** One.', '<time class="when" datetime="2026-11">Nov. 2026</time>\n<p>One.</p>'],
    ['- **Before:** One: two.', '<span class="when">Before</span>\n<p>One: two.</p>'],
    ['- 10:30 at night: One.', '<span class="when">10:30 at night</span>\n<p>One.</p>'],
    [
      '- 2026:\n\n  One.\n\n  Two.',
      '<time class="when" datetime="2026">2026</time>\n<p>One.</p>\n<p>Two.</p>',
    ],
  ])('%j', (text, printed) => {
    expect(entry(text)).toBe(printed);
  });
});

describe('a gallery', () => {
  const picture = (name: string) => `![${name}](${name}.jpg)`;

  it.each([
    [2, 0],
    [3, 1],
    [4, 0],
  ])('of %i has %i large picture', (count, large) => {
    const pictures = ['a', 'b', 'c', 'd'].slice(0, count).map(picture).join('\n');
    const { html: printed, pictures: shown } = rendering(`:::gallery\n${pictures}\n:::`);
    expect(printed.match(/"figure tile/g)).toHaveLength(count);
    expect(shown.map(({ size }) => size).filter((size) => size === 'wide')).toHaveLength(large);
    expect(printed).toContain('aria-label="Pictures 1"');
  });
});

it('a note leaves nothing, not even what it was in', () => {
  const {
    html: printed,
    pictures,
    words,
  } = rendering(
    'One.\n\n:::note\n![secret](secret.jpg) secret\n:::\n\n> ::note[secret]\n\n- ::note[secret]\n- Two.\n\n:::box[A]\n::note[secret]\n\nThree.\n:::',
  );
  expect(printed + JSON.stringify([pictures, words])).not.toContain('secret');
  expect(printed).not.toContain('blockquote');
  expect(printed.match(/<li>/g)).toHaveLength(1);
});

it.each([
  ['https://www.youtube.com/watch?v=a', 'Video on YouTube'],
  ['https://m.youtube.com/watch?v=a', 'Video on YouTube'],
  ['https://youtu.be/a', 'Video on YouTube'],
  ['https://twitter.com/a/status/1', 'Post on X'],
  ['https://video.example.org/1', 'video.example.org'],
])('the service at %s is named %s', (url, service) => {
  expect(html(`::embed{url="${url}" title="A"}`)).toContain(
    `<span class="service">${service}</span>\n<a href="${url}">A</a>`,
  );
});

describe('what is added to a text is said', () => {
  const embed = '::embed{url="https://vimeo.com/1" title="A" author="B" date=2026-11-20}';
  const inLanguage = (text: string, language: string) =>
    render(text, { file: 'content/articles/x.md', language }).html;

  it.each([
    ['fr', 'Vidéo sur Vimeo', 'B, <time datetime="2026-11-20">20 novembre 2026</time>'],
    ['ar', 'فيديو على Vimeo', 'B، <time datetime="2026-11-20">20 نوفمبر 2026</time>'],
  ])('in its language: %s', (language, service, facts) => {
    const printed = inLanguage(`${embed}\n\n:::gallery\n![a](a.jpg)\n:::`, language);
    expect(printed).toContain(`<span class="service">${service}</span>`);
    expect(printed).toContain(`<span class="facts">${facts}</span>`);
    const { gallery } = createWords(language);
    expect(printed).toContain(`aria-label="${gallery({ number: 1 })}"`);
  });

  it('in that of the passage around it', () => {
    const both = `${embed}\n\n:::gallery\n![a](a.jpg)\n:::`;
    expect(inLanguage(`::::lang{fr}\n${both}\n::::\n\n${both}`, 'de')).toMatch(
      /Vidéo sur Vimeo[^]*"Images 1"[^]*Video auf Vimeo[^]*"Bilder 2"/,
    );
  });

  it('in the words of the editors, in the language of the paper', () => {
    const own = createMarkdownRenderer(
      { path: (address) => address },
      { language: 'de', words: { videoOn: 'Film bei {service}' } },
    );
    const printedIn = (language: string) =>
      own(embed, { file: 'content/articles/x.md', language }).html;
    expect(printedIn('de')).toContain('Film bei Vimeo');
    expect(printedIn('fr')).toContain('Vidéo sur Vimeo');
  });
});
