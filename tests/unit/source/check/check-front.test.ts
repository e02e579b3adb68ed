import { describe, expect, it } from 'vitest';
import { formatPlace } from '../../../../src/errors/report.ts';
import { readPublication } from '../../../../src/source/read/publication.ts';
import { article } from '../../../support/papers/articles.ts';
import { emptyContent, type Files } from '../../../support/sites/site.ts';
import { tempFolder } from '../../temp-folder.ts';

const file = 'content/front.yaml';

/** The time of the build, in the time zone of the paper. */
const now = '2026-11-28T12:00';

const content: Files = {
  ...emptyContent,
  'content/site.yaml': String(emptyContent['content/site.yaml']).replace('UTC', 'Asia/Karachi'),
  'content/people/asma-khan.md': '---\nname: Asma Khan\nrole: Engineer\n---\n\nAn engineer.\n',
  'content/places/lahore.md': '---\nname: Lahore\nrole: City\n---\n\nA city.\n',
  ...article({ slug: 'bridge' }),
  ...article({ slug: 'ferry' }),
  ...article({ slug: 'unfinished', keys: { draft: 'true' } }),
  ...article({ slug: 'tomorrow', keys: { published: '2026-11-29T06:00:00+05:00' } }),
};

async function read(...lines: string[]) {
  const root = await tempFolder({ ...content, [file]: `${lines.join('\n')}\n` });
  const moment = Date.parse(`${now}+05:00`);
  return readPublication({ root, environment: {}, moment });
}

/** Problems in short: `file:line what [code]`. */
async function found(...lines: string[]) {
  const { problems } = await read(...lines);
  return problems.map((problem) => `${formatPlace(problem)} ${problem.what} [${problem.code}]`);
}

describe('a front page without problems', () => {
  it.each([
    ['an empty file', ['# Nothing yet']],
    ['every kind of row', [
      'lead: bridge',
      'rows:',
      '  - { section: world, stories: [ferry], count: 2 }',
      '  - { author: desk, title: By us, link: /about/ }',
      '  - name: asma-khan',
      '  - name: lahore',
      '  - { newest: 6, show: headlines }',
      '  - { title: Join, promo: { text: Write to us., link: /about/ } }',
      'banner: { text: Flood, link: /news/ferry/, kind: live }',
    ]],
    ['a story in two places, one after the other', [
      'lead: { story: bridge, until: 2026-11-28T18:00 }',
      'seconds: [{ story: bridge, from: 2026-11-28T18:00 }]',
    ]],
    ['a scheduled story, from its time on', ['lead: { story: tomorrow, from: 2026-11-29T06:00 }']],
    ['a scheduled story in a row of tomorrow', [
      'rows: [{ stories: [tomorrow], from: 2026-11-29T07:00 }]',
    ]],
    ['a scheduled story on a front of tomorrow', [
      'lead: bridge',
      'fronts: [{ from: 2026-11-29T06:00, lead: tomorrow, seconds: [bridge] }]',
    ]],
    ['a banner of tomorrow that links to a story of tomorrow', [
      'banner: { text: Flood, link: /news/tomorrow/, from: 2026-11-29T06:00 }',
    ]],
    ['links to a story of tomorrow in rows and on a front of tomorrow', [
      'rows:',
      '  - { title: Soon, stories: [bridge], link: /news/tomorrow/, from: 2026-11-29T07:00 }',
      '  - { promo: { text: Soon, link: /news/tomorrow/ }, from: 2026-11-29T07:00 }',
      'fronts: [{ from: 2026-11-29T06:00, banner: { text: Now, link: /news/tomorrow/ } }]',
    ]],
    ['a banner that has run out and links to a draft', [
      'banner: { text: Flood, link: /news/unfinished/, until: 2026-11-28T06:00 }',
    ]],
    ['a draft whose place has run out', ['lead: { story: unfinished, until: 2026-11-28T06:00 }']],
  ])('may have %s', async (_what, lines) => {
    expect(await found(...lines)).toEqual([]);
  }); // prettier-ignore

  it('need not be there', async () => {
    const root = await tempFolder(content);
    const { problems, front } = await readPublication({ root, environment: {}, moment: 0 });
    expect([problems, front]).toEqual([[], undefined]);
  });
});

describe('a front page that is wrong', () => {
  it.each([
    ['a mistyped story', ['lead: brigde'], [
      `${file}:1 names “brigde” under “lead”, but there is no such story [unknown-story]`,
    ]],
    ['a draft', ['seconds:', '  - bridge', '  - unfinished'], [
      `${file}:3 names “unfinished” under “seconds”, which is a draft [unpublished-on-front]`,
    ]],
    ['a scheduled story', ['rows:', '  - title: Soon', '    stories:', '      - tomorrow'], [
      `${file}:4 names “tomorrow” under “rows → 1 → stories”, which is not to be published yet [unpublished-on-front]`,
    ]],
    ['a scheduled story a minute before its time', [
      'lead:', '  from: 2026-11-29T05:59', '  story: tomorrow',
    ], [
      `${file}:3 names “tomorrow” under “lead”, which is not to be published yet [unpublished-on-front]`,
    ]],
    ['a story that is there twice', ['lead: bridge', 'rows:', '  - stories: [ferry, bridge]'], [
      `${file}:3 names “bridge” again, after line 1 [story-twice]`,
    ]],
    ['a story under another that is there twice', [
      'lead: { story: bridge, under: [ferry, unfinished] }', 'seconds:', '  - ferry',
    ], [
      `${file}:1 names “unfinished” under “lead → under”, which is a draft [unpublished-on-front]`,
      `${file}:3 names “ferry” again, after line 1 [story-twice]`,
    ]],
    ['a story that is there twice for a while', [
      'lead: { story: bridge, until: 2026-11-28T18:00 }',
      'seconds: [{ story: bridge, from: 2026-11-28T17:00 }]',
    ], [`${file}:2 names “bridge” again, after line 1 [story-twice]`]],
    ['a story that is there twice on a later front', [
      'fronts:', '  - from: 2026-11-29T06:00', '    lead: bridge', '    seconds: [bridge]',
    ], [`${file}:4 names “bridge” again, after line 3 [story-twice]`]],
    ['times in the wrong order', [
      'banner:', '  text: Flood', '  from: 2026-11-28T18:00', '  until: 2026-11-28T06:00',
    ], [
      `${file}:4 ends (until 2026-11-28T06:00) before it begins (from 2026-11-28T18:00) [ends-before-start]`,
    ]],
    ['rows of what does not exist', [
      'rows:', '  - section: wrold', '  - author: dekst', '  - title: Her', '    name: asma-kahn',
    ], [
      `${file}:2 names “wrold” under “section”, but there is no content/sections/wrold.md [unknown-id]`,
      `${file}:3 names “dekst” under “author”, but there is no content/authors/dekst.md [unknown-id]`,
      `${file}:5 names “asma-kahn” under “name”, but there is no such person, place or organisation [unknown-name]`,
    ]],
    ['links that lead nowhere', [
      'rows:', '  - { title: A, link: /nowhere/, stories: [bridge] }',
      '  - promo:', '      text: B', '      link: /nothing/',
      'banner: { text: C, link: /none/ }',
    ], [
      `${file}:2 links to /nowhere/, but there is no such page [broken-link]`,
      `${file}:5 links to /nothing/, but there is no such page [broken-link]`,
      `${file}:6 links to /none/, but there is no such page [broken-link]`,
    ]],
    ['links to stories that are not public in their time', [
      'rows: [{ title: A, link: /news/unfinished/, stories: [bridge], from: 2026-11-29T07:00 }]',
      'banner: { text: B, link: /news/tomorrow/, from: 2026-11-29T05:59 }',
      'fronts: [{ from: 2026-11-28T06:00, banner: { text: C, link: /news/tomorrow/ } }]',
    ], [
      `${file}:1 links to /news/unfinished/, which is a draft [link-to-unpublished]`,
      `${file}:2 links to /news/tomorrow/, which is not to be published yet [link-to-unpublished]`,
      `${file}:3 links to /news/tomorrow/, which is not to be published yet [link-to-unpublished]`,
    ]],
    ['a mistyped key', ['leed: bridge'], [`${file}:1 has an unknown key “leed” [unknown-key]`]],
    ['bad YAML', ['lead: bridge', 'lead: ferry'], [
      `${file}:2 has a mistake in its YAML: a key appears twice: lead [yaml]`,
    ]],
    ['a list', ['- bridge'], [`${file}:1 does not consist of keys and values [not-a-mapping]`]],
  ])('%s', async (_what, lines, expected) => {
    expect(await found(...lines)).toEqual(expected);
  }); // prettier-ignore

  it('suggests the story, the section and the name that are meant', async () => {
    const { problems } = await read('lead: brigde', 'rows:', '  - name: asma-kahn');
    expect(problems.map(({ fix }) => fix)).toEqual([
      expect.stringContaining('Did you mean bridge?'),
      expect.stringContaining('Did you mean asma-khan?'),
    ]);
  });

  it('says how to plan a scheduled story', async () => {
    const { problems } = await read('lead: tomorrow');
    expect(problems[0]?.fix).toContain('from: 2026-11-29T06:00:00+05:00');
  });

  it('is checked in a section as well', async () => {
    const world = [
      '---',
      'title: World',
      'description: Abroad.',
      'lead: brigde',
      'rows:',
      '  - title: By hand',
      '    stories: [ferry, ferry]',
      '---',
    ].join('\n');
    const root = await tempFolder({ ...content, 'content/sections/world.md': world });
    const { problems } = await readPublication({ root, environment: {}, moment: Date.now() });
    expect(problems.map((problem) => `${formatPlace(problem)} ${problem.code}`)).toEqual([
      'content/sections/world.md:4 unknown-story',
      'content/sections/world.md:7 story-twice',
    ]);
  });

  it('may plan links of a section for their time', async () => {
    const keys = 'title: World\ndescription: Abroad.';
    const banner = 'banner: { text: Flood, link: /news/tomorrow/, from: 2026-11-29T06:00 }';
    const world = `---\n${keys}\n${banner}\n---\n`;
    const root = await tempFolder({ ...content, 'content/sections/world.md': world });
    const moment = Date.parse(`${now}+05:00`);
    expect((await readPublication({ root, environment: {}, moment })).problems).toEqual([]);
  });

  it('under another name is a file that the site does not read', async () => {
    const root = await tempFolder({ ...content, 'content/front.yml': 'lead: bridge\n' });
    const { problems } = await readPublication({ root, environment: {}, moment: 0 });
    expect(problems).toMatchObject([{ code: 'unknown-folder', file: 'content/front.yml' }]);
    expect(problems[0]?.fix).toContain('Did you mean front.yaml?');
  });
});

describe('notes', () => {
  const notesOn = async (...lines: string[]) => {
    const { notes, problems } = await read(...lines);
    expect(problems).toEqual([]);
    return notes.map((note) => `${formatPlace(note)} ${note.what} [${note.code}]`);
  };

  it('tell of places that have run out, with their lines', async () => {
    const notes = await notesOn(
      'lead: { story: bridge, until: 2026-11-28T12:00 }',
      'seconds:',
      '  - { story: ferry, until: 2026-11-28T12:01 }',
      'rows:',
      '  - section: world',
      '    until: 2026-11-27T12:00',
      'banner: { text: Flood, until: 2026-11-28T11:59+05:00 }',
    );
    expect(notes).toEqual([
      `${file}:1 has “bridge” under “lead”, which ended at 2026-11-28T12:00 [run-out]`,
      `${file}:6 has “rows → 1”, which ended at 2026-11-27T12:00 [run-out]`,
      `${file}:7 has “banner”, which ended at 2026-11-28T11:59+05:00 [run-out]`,
    ]);
  });

  it('tell of fronts that a later one has replaced', async () => {
    const notes = await notesOn(
      'fronts:',
      '  - from: 2026-11-27T06:00',
      '    lead: bridge',
      '  - from: 2026-11-28T06:00',
      '    lead: bridge',
      '  - from: 2026-11-29T06:00',
      '    lead: bridge',
    );
    expect(notes).toEqual([
      `${file}:2 has a front that was replaced by the one in line 4 [front-replaced]`,
    ]);
  });

  it('are none where nothing has run out', async () => {
    expect(await notesOn('lead: bridge', 'rows: [{ newest: 4 }]')).toEqual([]);
  });
});
