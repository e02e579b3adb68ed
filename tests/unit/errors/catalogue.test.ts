import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { codeOf, problem, type Problem, type ProblemKey } from '../../../src/errors/problem.ts';
import {
  formatPlace,
  formatProblem,
  formatReport,
  PublicationError,
} from '../../../src/errors/report.ts';

const at = { file: 'content/articles/x.md', line: 4 };
const key = { key: 'dek', description: 'What the story says.', example: 'dek: A line.' };

/** One problem of each kind: the type makes sure that none is left out. */
const samples: Record<ProblemKey, Problem> = {
  notText: problem('notText', at),
  nulCharacter: problem('nulCharacter', at),
  unreadable: problem('unreadable', at, { cause: 'no such file' }),
  frontMatterMissing: problem('frontMatterMissing', at, { example: 'headline: …' }),
  frontMatterOpen: problem('frontMatterOpen', at),
  yaml: problem('yaml', at, { mistake: 'a value has a colon in it' }),
  tooManyKeys: problem('tooManyKeys', at, { characters: 300_000, limit: 250_000 }),
  notAMapping: problem('notAMapping', at),
  unknownKey: problem('unknownKey', at, { key: 'headlin', known: ['headline', 'dek'] }),
  missingKey: problem('missingKey', at, key),
  missingAttribute: problem('missingAttribute', at, { directive: 'embed', ...key }),
  unknownAttribute: problem('unknownAttribute', at, {
    directive: 'figure',
    key: 'capton',
    known: ['src', 'alt'],
  }),
  emptyValue: problem('emptyValue', at, { ...key, example: 'dek: x', isRequired: true }),
  badValue: problem('badValue', at, {
    ...key,
    value: '5',
    reason: 'is not text',
    repair: 'dek: "5"',
  }),
  badDate: problem('badDate', at, {
    key: 'published',
    value: '31 April 2026',
    reason: 'is a day that does not exist',
    meant: ['2026-04-30', '2026-05-01'],
    kind: 'moment',
  }),
  ambiguousDate: problem('ambiguousDate', at, {
    key: 'published',
    value: '03/04/2026',
    readings: ['3 April 2026', '4 March 2026'],
    fixes: ['2026-04-03', '2026-03-04'],
  }),
  unclearTime: problem('unclearTime', at, {
    key: 'published',
    value: '2026-10-25 02:30',
    reason: 'the clocks in Europe/Berlin show twice on that day',
    readings: ['2026-10-25T02:30:00+02:00', '2026-10-25T02:30:00+01:00'],
  }),
  moreUnknownKeys: problem('moreUnknownKeys', at, { count: 9, first: 'x', known: ['dek'] }),
  badSlug: problem('badSlug', at, { name: 'Über uns', suggestion: 'uber-uns.md' }),
  duplicateSlug: problem('duplicateSlug', at, { slug: 'x', other: 'content/people/x.md' }),
  reservedSlug: problem('reservedSlug', at, { slug: 'news' }),
  indexFile: problem('indexFile', at),
  wrongFile: problem('wrongFile', at, { wanted: 'It takes markdown files.' }),
  wrongFolder: problem('wrongFolder', at, { folders: ['content/people/'], known: ['dek'] }),
  markdownInHtml: problem('markdownInHtml', at, { text: '*a*', html: '<em>a</em>' }),
  looseEmphasis: problem('looseEmphasis', at, { text: '**Budget', mark: '**' }),
  highlight: problem('highlight', at, { text: '==hot==' }),
  bbcode: problem('bbcode', at, { text: '[b]a[/b]', count: 2, repaired: '**a**' }),
  shortcode: problem('shortcode', at, { text: '[gallery ids="1,2"]' }),
  template: problem('template', at, { text: '{{ name }}' }),
  attributeList: problem('attributeList', at, { text: '{: .center}' }),
  alertMark: problem('alertMark', at, { text: '[!NOTE]' }),
  contentsMark: problem('contentsMark', at, { text: '[TOC]' }),
  looseTaskBox: problem('looseTaskBox', at, { text: '[x]' }),
  tableWithoutHead: problem('tableWithoutHead', at, { text: '| a | b |' }),
  doubleEscape: problem('doubleEscape', at, { text: '&amp;nbsp;' }),
  linesRunTogether: problem('linesRunTogether', at, { text: '1.One', meant: '1. One' }),
  linkInLine: problem('linkInLine', at, { text: '[words](/x/)' }),
  htmlInLine: problem('htmlInLine', at, { text: '<span>a</span>' }),
  openCode: problem('openCode', at, { fence: '```js' }),
  notAnImage: problem('notAnImage', at, { text: '![A](./a b.png)' }),
  unknownFolder: problem('unknownFolder', at, { folder: 'article', folders: ['articles'] }),
  unknownId: problem('unknownId', at, {
    ...{ key: 'people', id: 'X', slug: 'x', folder: 'people', known: [] },
  }),
  unknownName: problem('unknownName', at, { key: 'name', id: 'x', known: ['asma-khan'] }),
  unknownStory: problem('unknownStory', at, { key: 'lead', id: 'x', known: [] }),
  unpublishedOnFront: problem('unpublishedOnFront', at, {
    key: 'lead',
    id: 'x',
    state: 'not to be published yet',
    begins: '2009-12-15T00:00Z',
  }),
  storyTwice: problem('storyTwice', at, { id: 'x', line: 2 }),
  endsBeforeStart: problem('endsBeforeStart', at, {
    from: '2009-12-15T06:00',
    until: '2009-12-14T06:00',
  }),
  runOut: problem('runOut', at, { what: '“x” under “lead”', until: '2009-12-15T06:00' }),
  frontReplaced: problem('frontReplaced', at, { line: 9 }),
  amendedBeforePublished: problem('amendedBeforePublished', at, {
    key: 'corrections',
    at: '2009-12-14T00:00Z',
    published: '2009-12-15T00:00Z',
  }),
  amendedInFuture: problem('amendedInFuture', at, { key: 'updates', at: '2931-12-14T00:00Z' }),
  paragraphNotFound: problem('paragraphNotFound', at, { paragraph: 'The dam', known: [] }),
  paragraphAmbiguous: problem('paragraphAmbiguous', at, {
    paragraph: 'The dam',
    count: 2,
    words: 'The dam broke',
  }),
  linkToWithdrawn: problem('linkToWithdrawn', at, { url: '/news/x/' }),
  formerlyTaken: problem('formerlyTaken', at, { address: '/about/' }),
  formerlyTwice: problem('formerlyTwice', at, { address: '/old/', other: 'y.md' }),
  addressVanished: problem('addressVanished', at, {
    address: '/news/x/',
    held: undefined,
    successor: undefined,
    isStory: true,
  }),
  moreVanished: problem('moreVanished', at, { count: 80 }),
  notAnAddress: problem('notAnAddress', at, { line: '<<<<<<< HEAD' }),
  repeatedId: problem('repeatedId', at, { key: 'people', id: 'x' }),
  nearAuthor: problem('nearAuthor', at, {
    key: 'byline',
    name: 'Jane Smyth',
    author: 'Jane Smith',
    id: 'jane-smith',
  }),
  unclearName: problem('unclearName', at, {
    key: 'people',
    written: 'Jane Smith',
    collection: 'people',
    ids: ['jane-smith', 'jane-smith-2'],
  }),
  severalNames: problem('severalNames', at, {
    key: 'byline',
    written: 'Jane Smith and Tom Berg',
    parts: ['Jane Smith', 'Tom Berg'],
    meant: 'byline: [Jane Smith, Tom Berg]',
  }),
  wordsBesideName: problem('wordsBesideName', at, {
    key: 'byline',
    written: 'Jane Smith, staff writer',
    words: 'staff writer',
    meant: 'byline: Jane Smith',
    author: 'jane-smith',
  }),
  relatedToItself: problem('relatedToItself', at),
  translationOfItself: problem('translationOfItself', at),
  translationLanguageTwice: problem('translationLanguageTwice', at, {
    language: 'fr',
    file: 'content/articles/x.md',
    other: 'content/articles/y.md',
  }),
  partWithoutSeries: problem('partWithoutSeries', at, { part: 3 }),
  repeatedPart: problem('repeatedPart', at, { part: 3, series: 'x', other: 'y.md' }),
  updatedBeforePublished: problem('updatedBeforePublished', at, {
    updated: '2009-12-14T00:00Z',
    published: '2009-12-15T00:00Z',
  }),
  futureDate: problem('futureDate', at, { key: 'updated', date: '2031-01-01T09:00:00Z' }),
  ambiguousName: problem('ambiguousName', at, { text: 'Haqqani', names: ['A', 'B'] }),
  unmentionedName: problem('unmentionedName', at, { key: 'people', id: 'x' }),
  brokenLink: problem('brokenLink', at, { url: '/news/x', path: '/news/x/', known: ['/news/y/'] }),
  malformedUrl: problem('malformedUrl', at, { url: '/50%/' }),
  noResults: problem('noResults', at),
  linkToUnpublished: problem('linkToUnpublished', at, { url: '/news/x/', state: 'a draft' }),
  dangerousLink: problem('dangerousLink', at, { url: 'javascript:x' }),
  rawHtml: problem('rawHtml', at, { tags: ['<iframe>'], times: '', advice: 'Link to it.' }),
  htmlHandler: problem('htmlHandler', at, { names: ['onclick'], times: '' }),
  htmlScriptAddress: problem('htmlScriptAddress', at, { address: 'javascript:x', times: '' }),
  templateInTag: problem('templateInTag', at, { marks: ['{{ x }}'], times: '' }),
  notATag: problem('notATag', at, { tags: ['<sic>'], times: '', typed: '&lt;sic>' }),
  unclosedTag: problem('unclosedTag', at, { names: ['em'], times: '' }),
  preformattedInLine: problem('preformattedInLine', at, { name: 'pre', times: '' }),
  hiddenWords: problem('hiddenWords', at, { text: 'secret', times: '' }),
  misplacedWords: problem('misplacedWords', at, { word: 'One' }),
  wordComment: problem('wordComment', at),
  textTooDeep: problem('textTooDeep', at, { deepest: 100 }),
  htmlTooDeep: problem('htmlTooDeep', at, { name: 'div' }),
  topHeading: problem('topHeading', at, { text: 'Top' }),
  missingImage: problem('missingImage', at, { file: './a.png', known: ['./b.png'] }),
  imageKind: problem('imageKind', at, { file: './a.bmp', kinds: ['png', 'jpg'] }),
  missingDocument: problem('missingDocument', at, { file: './a.pdf', known: ['b.pdf'] }),
  documentTooHeavy: problem('documentTooHeavy', at, { megabytes: 26, limit: 25 }),
  documentIsPage: problem('documentIsPage', at, { kind: 'PDF' }),
  damagedDocument: problem('damagedDocument', at, { kind: 'PDF', cause: 'its end is missing' }),
  unlinkedDocument: problem('unlinkedDocument', at, { name: 'a.pdf' }),
  foreignImage: problem('foreignImage', at, { url: 'https://x.example/a.png' }),
  pastedPicture: problem('pastedPicture', at, { name: 'image1.png' }),
  captionInSentence: problem('captionInSentence', at, {
    ...{ text: '![A](a.jpg "B. C")', title: 'B. C', place: 'text', indent: '' },
  }),
  imageWithoutAlt: problem('imageWithoutAlt', at, { file: './a.png' }),
  footnoteMissing: problem('footnoteMissing', at, { label: '1' }),
  footnoteUnused: problem('footnoteUnused', at, { label: '1' }),
  publicFileTaken: problem('publicFileTaken', at, { address: '/rss.xml' }),
  notReplaced: problem('notReplaced', at, { cause: 'EBUSY' }),
  notADirective: problem('notADirective', at, { text: '::figure [A]', example: '::figure[A]' }),
  unknownDirective: problem('unknownDirective', at, {
    mark: ':::bax[A]',
    name: 'bax',
    known: ['box', 'figure'],
  }),
  directiveForm: problem('directiveForm', at, { name: 'box', isLine: true, example: ':::box' }),
  directiveOpen: problem('directiveOpen', at, { name: 'box', colons: ':::' }),
  directiveEnd: problem('directiveEnd', at, { text: ':::' }),
  curlyMarks: problem('curlyMarks', at, { name: 'quote', key: 'by', value: '“Abara”' }),
  unquotedValue: problem('unquotedValue', at, {
    directive: 'quote',
    key: 'by',
    value: 'Ruth Abara',
  }),
  openNote: problem('openNote', at, { text: 'Ask the lawyer.' }),
  placeholder: problem('placeholder', at, { mark: 'TK' }),
  definitionInNote: problem('definitionInNote', at, { label: '^1' }),
  directiveEmpty: problem('directiveEmpty', at, { name: 'box', example: ':::box' }),
  directiveInLine: problem('directiveInLine', at, { text: '::note[Ask.]' }),
  directiveInside: problem('directiveInside', at, { name: 'box', outer: 'quote', holds: [] }),
  directiveContent: problem('directiveContent', at, {
    name: 'gallery',
    wanted: 'pictures',
    example: ':::gallery',
  }),
  timelineEntry: problem('timelineEntry', at, { text: 'The ferry runs.' }),
  timelineDate: problem('timelineDate', at, {
    label: '2026-13-30',
    reason: 'is no day of a year',
    meant: [],
  }),
  missingLabel: problem('missingLabel', at, {
    name: 'box',
    description: 'The heading.',
    example: '[How it works]',
  }),
  unknownLabel: problem('unknownLabel', at, { name: 'quote', text: 'A', example: ':::quote' }),
  notCorrected: problem('notCorrected', at, { was: 'Bolduk', now: 'Boldak' }),
  correctedWordsGone: problem('correctedWordsGone', at, { now: 'Boldak' }),
  headingWithoutSpace: problem('headingWithoutSpace', at, { text: '##Two' }),
  underlinedHeading: problem('underlinedHeading', at, { text: 'Two' }),
  tableRowTooLong: problem('tableRowTooLong', at, { text: '1' }),
  textAfterTable: problem('textAfterTable', at, { text: 'Source: the city.' }),
  brokenAnchor: problem('brokenAnchor', at, { anchor: 'nope', known: ['two'] }),
  badWebAddress: problem('badWebAddress', at, { url: 'https://', reason: 'names no host' }),
  schemeMissing: problem('schemeMissing', at, { url: 'www.x.example', scheme: 'https://' }),
  notAPicture: problem('notAPicture', at),
  pictureFormat: problem('pictureFormat', at, { format: 'BMP', advice: 'Save it as PNG.' }),
  pictureTooHeavy: problem('pictureTooHeavy', at, { megabytes: 41, limit: 40 }),
  pictureTooLarge: problem('pictureTooLarge', at, { width: 20_000, height: 9000, limit: 100 }),
  damagedPicture: problem('damagedPicture', at, { cause: 'its end is missing' }),
  unsafeDrawing: problem('unsafeDrawing', at, { what: '<script>' }),
  footnoteTwice: problem('footnoteTwice', at, { label: '1' }),
  notALink: problem('notALink', at, { text: '[a] (/b/)' }),
  emptyHeading: problem('emptyHeading', at),
  emptyText: problem('emptyText', at),
  renderFailed: problem('renderFailed', at, { cause: 'a plugin threw' }),
  badEnvironment: problem('badEnvironment', at, {
    variable: 'SITE_URL',
    value: 'x',
    wanted: 'a web address',
  }),
  deadLink: problem('deadLink', at, { url: '/x/', reason: 'there is no such file' }),
  duplicateId: problem('duplicateId', at, { id: 'x' }),
  foreignHost: problem('foreignHost', at, { url: 'https://x.example/a.js' }),
  inlineCode: problem('inlineCode', at, { what: 'an inline script' }),
  indexFailed: problem('indexFailed', at, { cause: 'no room on the disk' }),
  indexIncomplete: problem('indexIncomplete', at, { wanted: 3, found: 2 }),
  unknownKeyTable: problem('unknownKeyTable', at, { table: 'x', known: ['article'] }),
  badFlag: problem('badFlag', at, { message: "Unknown option '--x'." }),
  diskFull: problem('diskFull', at, { cause: 'ENOSPC' }),
  internalError: problem('internalError', at, { message: 'out of ink' }),
};

describe('the catalogue', () => {
  it.each(Object.entries(samples))('%s says what is wrong, why, and what to do', (key, found) => {
    expect(found).toMatchObject({ code: codeOf(key as ProblemKey), ...at });
    // It follows the place: “content/articles/x.md:4 has …”.
    expect(found.what).toMatch(/^[a-z].{5,}/);
    expect(found.why).toMatch(/^\p{Lu}.{5,}\.$/u);
    expect(found.fix).toMatch(/^\p{Lu}.{5,}/u);
    const printed = formatProblem(found);
    expect(printed.split('\n')).toHaveLength(3);
    expect(printed).not.toMatch(/undefined|\[object|\bNaN\b|\(\)/);
  });

  it.each(Object.entries(samples))('%s ends each sentence once', (_key, found) => {
    expect(formatProblem(found)).not.toContain('..');
  });
});

describe('“Did you mean”', () => {
  it.each([
    ['headlin', ['dek', 'headline', 'byline'], 'headline'],
    ['Byline', ['dek', 'headline', 'byline'], 'byline'],
    ['siraj-haqani', ['siraj-haqqani', 'barack-obama'], 'siraj-haqqani'],
  ])('%s is near one of %j', (written, known, nearest) => {
    const { fix } = problem('unknownKey', at, { key: written, known });
    expect(fix).toContain(`Did you mean ${nearest}?`);
  });

  it.each([
    ['teaser', ['dek', 'headline', 'byline']],
    ['anything', []],
  ])('%s is far from all of %j, so nothing is suggested', (written, known) => {
    expect(problem('unknownKey', at, { key: written, known }).fix).not.toContain('Did you mean');
  });
});

describe('formatPlace', () => {
  it.each([
    [{ file: 'a.md' }, 'a.md'],
    [{ file: 'a.md', line: 4 }, 'a.md:4'],
    [{ file: 'a.md', line: 4, column: 2 }, 'a.md:4:2'],
    [{ file: 'a.md', column: 2 }, 'a.md'],
  ])('%j → %s', (place, printed) => {
    expect(formatPlace(place)).toBe(printed);
  });
});

describe('codeOf', () => {
  it('turns the key of the catalogue into the code that editors search for', () => {
    expect(codeOf('duplicateSlug')).toBe('duplicate-slug');
    expect(codeOf('notALink')).toBe('not-a-link');
    expect(codeOf('yaml')).toBe('yaml');
  });

  it('gives no two keys the same code', () => {
    const codes = Object.values(samples).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe('a printed problem', () => {
  it('is three lines, whatever the editor has typed', () => {
    const found = problem('unknownKey', at, { key: 'head\nline\u001b[31m', known: ['headline'] });
    const [first, ...others] = formatProblem(found).split('\n');
    expect(first).toContain('head line<U+001B>[31m');
    expect(others).toHaveLength(2);
  });

  it('has its place, what is wrong and the code on the first line, then the reason and the fix', () => {
    expect(formatProblem(samples.duplicateSlug)).toBe(
      [
        'content/articles/x.md:4 has the same slug “x” as content/people/x.md. [duplicate-slug]',
        '    Why: A slug, the file name without .md, must be unique on the whole site.',
        '    Fix: Rename one of the two files.',
      ].join('\n'),
    );
  });

  it('with a cause in code ends with the stack, indented', () => {
    const cause = new TypeError('out\nof ink', { cause: new Error('no delivery') });
    const printed = formatProblem(problem('renderFailed', at, { cause }));
    expect(printed.split('\n', 1)[0]).toContain('page: out of ink. [render-failed]');
    expect(printed).toMatch(/^ {4}TypeError: out$/m);
    expect(printed).toMatch(/^ {8}at .*catalogue\.test/m);
    expect(printed).toContain('[cause]: Error: no delivery');
  });

  it('with a cause in the file system has no stack: its message says all', async () => {
    const cause: unknown = await readFile('no/such/file').catch((error: unknown) => error);
    const printed = formatProblem(problem('unreadable', at, { cause }));
    expect(printed).toContain('cannot be read: ENOENT');
    expect(printed.split('\n')).toHaveLength(3);
  });

  it('keeps the error that was its cause, and nothing else', () => {
    const cause = new Error('out of ink');
    expect(problem('renderFailed', at, { cause }).cause).toBe(cause);
    expect(problem('renderFailed', at, { cause: 'out of ink' })).not.toHaveProperty('cause');
  });
});

describe('the report', () => {
  const b9 = problem('emptyText', { file: 'b.md', line: 9 });
  const b10 = problem('emptyText', { file: 'b.md', line: 10 });
  const a = problem('notAMapping', { file: 'a.md' });

  it('goes by file and line, lines as numbers', () => {
    const report = formatReport([b10, b9, a]);
    const places = report.match(/^[ab]\.md(:\d+)?/gm);
    expect(places).toEqual(['a.md', 'b.md:9', 'b.md:10']);
  });

  it('counts problems and files', () => {
    expect(formatReport([b10, b9, a])).toContain('3 problems in 2 files.');
    expect(formatReport([b9])).toContain('1 problem in 1 file.');
  });

  it('leaves the list that it was given as it was', () => {
    const given = [b10, a];
    formatReport(given);
    expect(given).toEqual([b10, a]);
  });

  it('is all that an editor sees of a stopped build: no stack', () => {
    const error = new PublicationError([b9]);
    expect(error.message).toContain(formatReport([b9]));
    expect(error.message).toContain('Nothing was published');
    expect(error.stack).toBe(error.message);
    expect(error.problems).toEqual([b9]);
  });

  it('passes the causes of its problems on', () => {
    const failed = (cause: Error) => problem('renderFailed', at, { cause });
    const [one, two] = [new Error('one'), new Error('two')];
    expect(new PublicationError([b9])).not.toHaveProperty('cause', expect.anything());
    expect(new PublicationError([b9, failed(one)]).cause).toBe(one);
    expect(new PublicationError([failed(one), failed(two)]).cause).toMatchObject({
      errors: [one, two],
    });
  });
});
