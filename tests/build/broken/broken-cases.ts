/** Broken content, each piece with what the build must tell its editor. */
import { article, type ArticleParts } from '../../support/papers/articles.ts';
import type { Files } from '../../support/sites/site.ts';

/** What the build must say: where, what is wrong, and how to fix it. */
export interface Expected {
  /** The file, with :line if the fault is on a certain line. */
  place: string;
  what: string;
  fix: string;
}

/** One kind of fault; no two kinds use the same files, so that all can be in one site. */
export interface BrokenCase {
  fault: string;
  files: Files;
  expected: Expected[];
}

/** In an article without extra keys, `published` is on line 6, the first extra key on 7, the text on 9. */
const broken = (slug: string, parts: Omit<ArticleParts, 'slug'>): Files =>
  article({ slug, ...parts });

const at = (place: string, what: string, fix: string): Expected => ({
  place: `content/${place}`,
  what,
  fix,
});

const raw = (slug: string, ...pieces: (string | Uint8Array)[]): Files => ({
  [`content/articles/${slug}.md`]: Buffer.concat(
    pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece)),
  ),
});

const head =
  '---\nheadline: A story\ndek: A dek.\nsection: world\nbyline: [desk]\npublished: 2020-05-04T09:30:00Z\n---\n';

/** The faults that a build must never let through. */
export const brokenCases: BrokenCase[] = [
  {
    fault: 'a bad date',
    files: {
      ...broken('date-impossible', { keys: { published: '2020-02-30T09:30:00Z' } }),
      ...broken('date-null', { keys: { published: 'null' } }),
      ...broken('date-number', { keys: { published: '5' } }),
    },
    expected: [
      at('articles/date-impossible.md:6', 'a day that does not exist', 'published: 2020-02-29 or'),
      at(
        'articles/date-null.md:6',
        'has nothing behind “published”',
        'published: 2009-12-15T09:30',
      ),
      at(
        'articles/date-number.md:6',
        '“published” to "5"',
        'Write published: 2026-11-23 18:00, or the day, the month',
      ),
    ],
  },
  {
    fault: 'an unknown key',
    files: {
      ...broken('key-mistyped', { keys: { datelin: 'Islamabad' } }),
      ...broken('key-in-group', { keys: { sources: '[{ titel: A report, publisher: A paper }]' } }),
    },
    expected: [
      at('articles/key-mistyped.md:7', 'an unknown key “datelin”', 'Write dateline: Islamabad'),
      at('articles/key-in-group.md:7', 'an unknown key “titel”', 'Write title: A report'),
    ],
  },
  {
    fault: 'an unknown name',
    files: {
      'content/people/asma-khan.md': '---\nname: Asma Khan\nrole: Engineer\n---\n\nAn engineer.\n',
      ...broken('unknown-names', {
        keys: {
          section: 'wolrd',
          byline: '[desk, dekst]',
          people: '[asma-kahn]',
          places: '[atlantis]',
          organisations: '[the-guild]',
        },
      }),
    },
    expected: [
      at('articles/unknown-names.md:4', '“wolrd” under “section”', 'Did you mean world?'),
      at('articles/unknown-names.md:5', '“dekst” under “byline”', 'Did you mean desk?'),
      at('articles/unknown-names.md:7', '“asma-kahn” under “people”', 'Did you mean asma-khan?'),
      at('articles/unknown-names.md:8', '“atlantis” under “places”', 'content/places/atlantis.md'),
      at('articles/unknown-names.md:9', '“the-guild”', 'content/organisations/the-guild.md'),
    ],
  },
  {
    fault: 'a broken internal link',
    files: {
      ...broken('links', {
        body: 'To [a page](/news/nowhere-at-all/).\n\nTo [a file](./lniks.md), and [abroad](../places/gone.md#x).\n\nTo [itself](/news/linsk/).',
      }),
    },
    expected: [
      at('articles/links.md:9', 'links to /news/nowhere-at-all/', 'remove it'),
      at('articles/links.md:13', 'links to /news/linsk/', 'Did you mean /news/links/?'),
      at('articles/links.md:11', 'links to ./lniks.md', 'remove it'),
      at('articles/links.md:11', 'links to ../places/gone.md#x', 'remove it'),
    ],
  },
  {
    fault: 'a slug that is there twice',
    files: {
      ...broken('2019/twice', {}),
      ...broken('2020/twice', {}),
      ...broken('both', {}),
      'content/people/both.md': '---\nname: Both\nrole: A twin\n---\n\nA twin.\n',
    },
    expected: [
      at('articles/2020/twice.md', 'slug “twice” as content/articles/2019/twice.md', 'Rename one'),
      at('people/both.md', 'slug “both” as content/articles/both.md', 'Rename one'),
    ],
  },
  {
    fault: 'a picture that is not there',
    files: {
      ...broken('no-picture', {
        keys: { image: '{ file: ./gone.jpg, alt: A road, credit: A. Khan }' },
        body: '![A road](./bridge-at-dawn.png)\n\n![A road](./100%.png)',
      }),
    },
    expected: [
      at('articles/no-picture.md:7', 'the picture ./gone.jpg', 'Add the picture'),
      at('articles/no-picture.md:12', './100%.png', 'Write %25'),
      at('articles/no-picture.md:10', 'the picture ./bridge-at-dawn.png', 'dd the picture'),
    ],
  },
  {
    fault: 'YAML that cannot be read',
    files: { ...broken('yaml', { keys: { dek: 'One: two: three' } }) },
    expected: [at('articles/yaml.md:3', 'a mistake in its YAML', 'Write dek: "One: two: three"')],
  },
  {
    fault: 'bytes that are not UTF-8',
    files: raw('latin', head, '\nIn a caf', new Uint8Array([0xe9]), '.\n'),
    expected: [
      at('articles/latin.md:9', 'is not valid UTF-8', 'save it with the encoding “UTF-8”'),
    ],
  },
  {
    fault: 'a NUL character',
    files: raw('nul', head, '\nOne', new Uint8Array([0]), 'two.\n'),
    expected: [at('articles/nul.md:9', 'a NUL character', 'Delete the invisible character')],
  },
];
