/** Imports point one way, from the pages down to the errors; `import type` counts. */
import { describe, expect, it } from 'vitest';
import { circles, codeOf, importsOf, readImports, type Import } from './imports.ts';

/** The rooms of src/, the lowest first. Each may import from its own level and from those before it. */
const levels: readonly (readonly string[])[] = [
  ['errors'],
  ['words'],
  ['schemas'],
  ['source/text'],
  ['site.ts'],
  ['model'],
  ['names', 'markdown'],
  ['source'],
  ['queries', 'seo', 'feeds'],
  ['components'],
  ['layouts'],
  ['pages'],
];

const upToSource = levels.slice(0, 8).flat();
const belowComponents = levels.slice(0, 9).flat();

/** The rooms that stand apart, and what each may import apart from itself: rooms, or single files. */
const apart: Record<string, { values: readonly string[]; types: readonly string[] }> = {
  publish: { values: upToSource, types: upToSource },
  'publish/accelerate': {
    values: [...upToSource, 'publish'],
    types: [...upToSource, 'publish'],
  },
  desk: {
    values: [...upToSource, 'publish/publish.ts'],
    types: [...upToSource, 'publish/publish.ts'],
  },
  // What follows ships to browsers: values only from modules that are listed here.
  search: {
    values: [
      'model/search/search-format.ts',
      'names/files/details-bundle.ts',
      'names/lexicon/compact-lexicon.ts',
      'names/lexicon/match.ts',
      'names/scripts/han-readings.ts',
      'names/scripts/load-readings.ts',
      // Words of queries are folded and cut as those of pages are for the index, by the same code.
      'names/words/acronyms.ts',
      'names/words/affixes.ts',
      'names/words/amounts.ts',
      'names/words/endings.ts',
      'names/words/index-words.ts',
      'names/words/indexed-word.ts',
      'names/words/marker.ts',
      'names/words/numbers.ts',
      'names/words/other-forms.ts',
      'names/words/search-word.ts',
      'names/words/split-words.ts',
      'names/words/unspaced.ts',
      'words/in-browsers.ts',
      'model/with-placed.ts',
    ],
    types: belowComponents,
  },
  // Ids of paragraphs are made at build time and compared in the browser, by the same code.
  reader: {
    values: ['model/paragraph-id.ts', 'words/in-browsers.ts'],
    types: belowComponents,
  },
};

/** The one file that imports the accelerators. */
const importerOfAccelerators = 'publish/publish.ts';

/** Rooms that take what they show as props. Of the queries they import types, and the paper, which is the same on every page. */
const withoutQueries = ['components', 'layouts'];
const thePaper = 'queries/site.ts';

/** Rooms that run in the reader's browser. */
const inBrowsers = ['search', 'reader'];

/** Rooms within rooms that have a rule of their own. */
const inner = ['source/text', 'publish/accelerate'];

/** Files that hold no code belong to no room. */
const isCode = (file: string) => /\.(ts|astro|mjs)$/.test(file);

const roomOf = (file: string) =>
  inner.find((room) => file.startsWith(`${room}/`)) ?? file.split('/', 1)[0] ?? '';
const levelOf = (room: string) => levels.findIndex((level) => level.includes(room));

/** Whether the rules let one file import another. */
function isAllowed({ from, to, isType, inBrowser }: Import): boolean {
  const [room, target] = [roomOf(from), roomOf(to)];
  if (target === 'publish/accelerate' && room !== target) return from === importerOfAccelerators;
  const own = apart[room];
  if (own) {
    const allowed = own[isType ? 'types' : 'values'];
    return room === target || allowed.includes(target) || allowed.includes(to);
  }
  if (levelOf(room) < 0) return false;
  if (inBrowser || inBrowsers.includes(target)) {
    return inBrowser && room === 'components' && inBrowsers.includes(target);
  }
  if (target === 'queries' && !isType && withoutQueries.includes(room)) return to === thePaper;
  return levelOf(target) >= 0 && levelOf(target) <= levelOf(room);
}

const imports = (await readImports()).filter(({ to }) => isCode(to));
const inWords = ({ from, to, isType }: Import) => `${from} → ${to}${isType ? ' (type)' : ''}`;

describe('src/', () => {
  it('is read: values, types and scripts', () => {
    expect(imports.map(inWords)).toEqual(
      expect.arrayContaining([
        'pages/index.astro → queries/site.ts',
        'model/article.ts → schemas/article.ts (type)',
        'components/search/search-panel.astro → search/page/search-page.ts',
        'components/site/reader.astro → reader/article-page.ts',
      ]),
    );
  });

  it('has no import that goes up, sideways out of a room apart, or into one', () => {
    expect(imports.filter((edge) => !isAllowed(edge)).map(inWords)).toEqual([]);
  });

  it('has no circle of files', () => {
    expect(circles(imports)).toEqual([]);
  });

  it('has no circle of rooms', () => {
    // The accelerators implement the interface of the room that loads them.
    const rooms = imports
      .filter(({ from, to }) => ![roomOf(from), roomOf(to)].includes('publish/accelerate'))
      .map(({ from, to }) => ({ from: roomOf(from), to: roomOf(to) }));
    expect(circles(rooms)).toEqual([]);
  });
});

describe('the rules', () => {
  const value = { isType: false, inBrowser: false };
  const type = { isType: true, inBrowser: false };
  const script = { isType: false, inBrowser: true };

  it.each<[string, string, Omit<Import, 'from' | 'to'>, boolean]>([
    ['model/a.ts', 'errors/a.ts', value, true],
    ['model/a.ts', 'words/a.ts', value, true],
    ['words/a.ts', 'schemas/a.ts', value, false],
    ['model/a.ts', 'model/b.ts', value, true],
    ['model/a.ts', 'queries/b.ts', value, false],
    ['model/a.ts', 'queries/b.ts', type, false],
    ['errors/a.ts', 'schemas/a.ts', type, false],
    ['site.ts', 'source/text/a.ts', value, true],
    ['site.ts', 'source/read/a.ts', value, false],
    ['source/read/a.ts', 'source/text/b.ts', value, true],
    ['source/text/a.ts', 'source/read/b.ts', type, false],
    ['source/text/a.ts', 'site.ts', type, false],
    ['markdown/a.ts', 'source/b.ts', type, false],
    ['model/a.ts', 'names/b.ts', type, false],
    ['components/a.astro', 'queries/b.ts', type, true],
    ['components/a.astro', 'queries/b.ts', value, false],
    ['components/a.astro', 'queries/site.ts', value, true],
    ['layouts/a.astro', 'queries/b.ts', value, false],
    ['pages/a.astro', 'queries/b.ts', value, true],
    ['components/a.astro', 'layouts/b.astro', value, false],
    ['components/a.astro', 'search/b.ts', script, true],
    ['components/a.astro', 'search/b.ts', value, false],
    ['components/a.astro', 'model/b.ts', script, false],
    ['pages/a.astro', 'search/b.ts', script, false],
    ['search/a.ts', 'search/b.ts', value, true],
    ['search/a.ts', 'model/b.ts', type, true],
    ['search/a.ts', 'names/lexicon/match.ts', value, true],
    ['search/a.ts', 'names/lexicon/rank.ts', value, false],
    ['search/a.ts', 'names/words/search-word.ts', value, true],
    ['search/a.ts', 'model/short-hash.ts', value, false],
    ['search/a.ts', 'model/b.ts', value, false],
    ['search/a.ts', 'components/b.astro', type, false],
    ['components/a.astro', 'reader/b.ts', script, true],
    ['layouts/a.astro', 'reader/b.ts', value, false],
    ['reader/a.ts', 'model/paragraph-id.ts', value, true],
    ['reader/a.ts', 'words/in-browsers.ts', value, true],
    ['reader/a.ts', 'words/words.ts', value, false],
    ['reader/a.ts', 'model/b.ts', value, false],
    ['reader/a.ts', 'search/b.ts', value, false],
    ['publish/a.ts', 'source/b.ts', value, true],
    ['publish/a.ts', 'queries/b.ts', type, false],
    ['publish/a.ts', 'desk/b.ts', value, false],
    ['desk/a.ts', 'publish/publish.ts', value, true],
    ['desk/a.ts', 'publish/staging.ts', value, false],
    ['queries/a.ts', 'publish/b.ts', value, false],
    ['publish/publish.ts', 'publish/accelerate/a.ts', value, true],
    ['publish/integration.ts', 'publish/accelerate/a.ts', type, false],
    ['publish/index/a.ts', 'publish/accelerate/a.ts', value, false],
    ['publish/accelerate/a.ts', 'publish/list-files.ts', value, true],
    ['publish/accelerate/a.ts', 'queries/publication.ts', value, false],
    ['content.config.ts', 'schemas/a.ts', value, false],
    ['unheard-of/a.ts', 'errors/a.ts', value, false],
    ['pages/a.astro', 'unheard-of/b.ts', value, false],
  ])('%s → %s, %j: %s', (from, to, how, allowed) => {
    expect(isAllowed({ from, to, ...how })).toBe(allowed);
  });

  it('find a circle wherever it begins', () => {
    const edge = (from: string, to: string) => ({ from, to });
    const open = [edge('a', 'b'), edge('b', 'c'), edge('a', 'c')];
    expect(circles(open)).toEqual([]);
    expect(circles([...open, edge('c', 'a')])).toEqual(['a → b → c → a']);
    expect(circles([edge('a', 'b'), edge('c', 'd'), edge('d', 'c')])).toEqual(['c → d → c']);
  });
});

describe('reading imports', () => {
  it.each([
    ["import a from './a.ts';", false],
    ["import './a.ts';", false],
    ["import * as a from './a.ts';", false],
    ["import a, { type B } from './a.ts';", false],
    ["import { type B, c } from './a.ts';", false],
    ["export { c } from './a.ts';", false],
    ["export * from './a.ts';", false],
    ["const a = await import('./a.ts');", false],
    ["import type A from './a.ts';", true],
    ["import { type B, type C } from './a.ts';", true],
    ["export type { B } from './a.ts';", true],
    ["let a: import('./a.ts').A;", true],
  ])('%s', (code, isType) => {
    expect(importsOf(code)).toEqual([{ to: './a.ts', isType }]);
  });

  it('passes over words that only look like one', () => {
    expect(importsOf("// import './a.ts';\nconst text = `import './b.ts'`;")).toEqual([]);
  });

  it('takes an Astro file apart', () => {
    const file =
      "---\nimport A from './a.astro';\n---\n<p />\n<script>\nimport './b.ts';\n</script>\n";
    expect(codeOf('x.astro', file)).toEqual([
      { code: "import A from './a.astro';", inBrowser: false },
      { code: "\nimport './b.ts';\n", inBrowser: true },
    ]);
  });
});
