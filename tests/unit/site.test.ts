import { describe, expect, it } from 'vitest';
import { readSite } from '../../src/site.ts';
import { readSettings } from '../../src/source/written/settings.ts';
import { codesWithLines, problemsOf } from './samples.ts';
import { tempFolder } from './temp-folder.ts';

const lines = [
  'title: The Test',
  'tagline: A paper for tests',
  'address: https://test.example/paper/',
  'language: en-GB',
  'timeZone: UTC',
];

async function read(environment = {}, text = lines.join('\n')) {
  return readSite(await tempFolder({ 'content/site.yaml': text }), environment, readSettings);
}

describe('the address of the site', () => {
  it.each([
    ['site.yaml alone', {}, 'https://test.example/paper/'],
    ['empty variables', { SITE_URL: '', BASE_PATH: '' }, 'https://test.example/paper/'],
    ['SITE_URL', { SITE_URL: 'https://other.example/' }, 'https://other.example/'],
    ['SITE_URL with a folder', { SITE_URL: 'https://o.example/x/' }, 'https://o.example/x/'],
    ['BASE_PATH', { BASE_PATH: '/sub/dir/' }, 'https://test.example/sub/dir/'],
    ['BASE_PATH for the root', { BASE_PATH: '/' }, 'https://test.example/'],
    ['both', { SITE_URL: 'https://o.example/x/', BASE_PATH: 'sub' }, 'https://o.example/sub'],
  ])('comes from %s', async (_name, environment, address) => {
    expect(await read(environment)).toMatchObject({ data: { title: 'The Test', address } });
  });

  it.each([
    { SITE_URL: 'test.example' },
    { SITE_URL: 'ftp://test.example/' },
    { BASE_PATH: '//evil.example/' },
    { BASE_PATH: '/a b/' },
    { BASE_PATH: 'https://test.example/' },
  ])('cannot be overridden by %j', async (environment) => {
    const [variable = '', value] = Object.entries(environment)[0] ?? [];
    const [found] = problemsOf(await read(environment));
    expect(found?.code).toBe('bad-environment');
    expect(found?.what).toContain(`${variable}=${value}`);
  });
});

describe('a site.yaml that is wrong', () => {
  it.each([
    ['bad YAML', 'title: A: B', ['yaml:1']],
    ['a mistyped key', [...lines, 'navigaton: []'].join('\n'), ['unknown-key:6']],
    ['a missing key', lines.slice(1).join('\n'), ['missing-key']],
    [
      'a bad link in a list',
      [...lines, 'navigation:', '  - label: X', '    url: about'].join('\n'),
      ['bad-value:8'],
    ],
  ])('%s', async (_name, text, expected) => {
    expect(codesWithLines(problemsOf(await read({}, text)))).toEqual(expected);
  });

  it.each([
    [
      ['navigation:', '  - label: X', '   url: /x/', '  - label: Y', '    url: /y/'],
      ['navigation:', '  - label: X', '    url: /x/', '  - label: Y', '    url: /y/'],
    ],
    [
      ['navigation:', '  label: X', '    url: /x/'],
      ['navigation:', '  - label: X', '    url: /x/'],
    ],
    [
      ['navigation:', '  - label: X', '    url: /x/', '    label: Y', '    url: /y/'],
      ['navigation:', '  - label: X', '    url: /x/', '  - label: Y', '    url: /y/'],
    ],
    [
      ['contact:', 'email: a@x.example', 'page: /x/'],
      ['contact:', '  email: a@x.example', '  page: /x/'],
    ],
    [
      ['policies:', '- kind: ethics', 'label: X', 'url: /x/'],
      ['policies:', '  - kind: ethics', '    label: X', '    url: /x/'],
    ],
    [
      ['live:', 'label: X', 'url: /x/'],
      ['live:', '  label: X', '  url: /x/'],
    ],
  ])('in its indentation is told with the lines as they have to be: %j', async (typed, meant) => {
    const found = problemsOf(await read({}, [...lines, ...typed].join('\n')));
    expect(found).toMatchObject([
      { code: 'yaml', line: 6, fix: `Write ⏎ ${meant.join(' ⏎ ')} (⏎ begins a new line)` },
    ]);
    expect(await read({}, [...lines, ...meant].join('\n'))).toHaveProperty('data');
  });

  it('or is not there', async () => {
    expect(problemsOf(readSite(await tempFolder(), {}, readSettings))).toMatchObject([
      { code: 'unreadable', file: 'content/site.yaml' },
    ]);
  });
});

describe('what is plainly meant in site.yaml is read', () => {
  it.each([
    ['picturesDescribedSince: 1 March 2026', { picturesDescribedSince: '2026-03-01' }],
    ['picturesDescribedSince: 2026-03-01', { picturesDescribedSince: '2026-03-01' }],
    ['picturesDescribedSince: Mar 1, 2026', { picturesDescribedSince: '2026-03-01' }],
    [
      'policies: [{ kind: Ethics, label: E, url: /e/ }]',
      { policies: [{ kind: 'ethics', label: 'E', url: '/e/' }] },
    ],
  ])('%s', async (line, data) => {
    expect(await read({}, [...lines, line].join('\n'))).toMatchObject({ data });
  });

  it.each([
    ['de', '1. März 2026'],
    ['fr', '1er mars 2026'],
    ['en-UK', '1 March 2026'],
    ['en_GB', '1 March 2026'],
  ])('a day in the language %s: %s', async (language, day) => {
    const text = [...lines, `picturesDescribedSince: ${day}`].join('\n');
    expect(await read({}, text.replace('en-GB', language))).toMatchObject({
      data: { picturesDescribedSince: '2026-03-01' },
    });
  });

  it('a date that may be two, or is none, has its line', async () => {
    for (const day of ['03/04/2026', 'soon', '1 March 26', '31 April 2026'])
      expect(
        codesWithLines(
          problemsOf(await read({}, [...lines, `picturesDescribedSince: ${day}`].join('\n'))),
        ),
      ).toEqual([expect.stringMatching(/^(ambiguous|bad)-date:6$/)]);
  });
});
