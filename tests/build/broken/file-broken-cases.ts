/** Faults of files as a whole, and of their names; see `broken-cases.ts`. */
import { article } from '../../support/papers/articles.ts';
import { emptyContent } from '../../support/sites/site.ts';
import type { BrokenCase } from './broken-cases.ts';

export const fileBrokenCases: BrokenCase[] = [
  {
    fault: 'a PDF document and a web page with the name of a story',
    files: {
      'content/articles/printed.md': '%PDF-1.4\nText.\n',
      'content/articles/saved.md': '<!DOCTYPE html>\n<title>Text</title>\n',
    },
    expected: [
      {
        place: 'content/articles/printed.md',
        what: 'is a PDF document',
        fix: 'copy its text into a file of plain text with the name printed.md',
      },
      { place: 'content/articles/saved.md', what: 'is a web page', fix: 'Open it in a browser' },
    ],
  },
  {
    fault: 'a text without front matter, or with front matter that never ends',
    files: {
      'content/articles/bare.md': 'Only text.\n',
      'content/articles/open.md': '---\nheadline: A story\n\nText.\n',
    },
    expected: [
      {
        place: 'content/articles/bare.md:1',
        what: 'does not begin with front matter',
        fix: 'Begin the file with a line ---',
      },
      {
        place: 'content/articles/open.md:2',
        what: 'front matter that never ends',
        fix: 'Put a line --- after line 2: ⏎ headline: A story ⏎ ---',
      },
    ],
  },
  {
    fault: 'a link that runs a script',
    files: article({ slug: 'script-link', body: '[Here](javascript:alert(1))' }),
    expected: [
      {
        place: 'content/articles/script-link.md:9',
        what: 'not safe to publish: javascript:alert(1)',
        fix: 'Link to the web address',
      },
    ],
  },
  {
    fault: 'a fault in the front matter and another in the text of the same file',
    files: article({ slug: 'both-halves', keys: { mood: 'grim' }, body: '[Here](/not-there/)' }),
    expected: [
      {
        place: 'content/articles/both-halves.md:7',
        what: 'an unknown key “mood”',
        fix: 'the keys headline',
      },
      { place: 'content/articles/both-halves.md:10', what: 'to /not-there/', fix: 'remove it' },
    ],
  },
  {
    fault: 'a file name that cannot be an address',
    files: {
      ...article({ slug: 'Upper-Case' }),
      ...article({ slug: 'straße-und-café' }),
    },
    expected: [
      { place: 'content/articles/Upper-Case.md', what: '“Upper-Case”', fix: 'upper-case.md' },
      { place: 'content/articles/straße-und-café.md', what: 'address', fix: 'strasse-und-cafe.md' },
    ],
  },
  {
    fault: 'a file of the publisher among those of the search',
    files: { 'public/pagefind/entry.json': '{}' },
    expected: [
      { place: 'public/pagefind/entry.json', what: '/pagefind/entry.json', fix: 'Rename' },
    ],
  },
  {
    fault: 'a file that no folder takes',
    files: {
      'content/articles/notes.doc': 'Not markdown.',
      'content/letters/one.md': '---\ntitle: One\n---\n',
    },
    expected: [
      {
        place: 'content/articles/notes.doc',
        what: 'not a kind of file that belongs in this folder',
        fix: 'public/',
      },
      {
        place: 'content/letters/one.md',
        what: 'not in a folder that the site reads',
        fix: 'articles',
      },
    ],
  },
  {
    fault: 'a key that is as long as a text',
    files: article({ slug: 'long-key', keys: { ['k'.repeat(900)]: 'a' } }),
    expected: [
      {
        place: 'content/articles/long-key.md:7',
        what: `has an unknown key “${'k'.repeat(60)}…”`,
        fix: 'Use one of the keys',
      },
    ],
  },
  {
    fault:
      'a site.yaml with a mistyped key, a time zone that does not exist, and words that say too little',
    files: {
      'content/site.yaml': `${String(emptyContent['content/site.yaml']).replace('UTC', 'Mars/Base')}${[
        'navigaton: []',
        'words:',
        '  readon: More like this',
        '  minutesRead: A few minutes',
        '  found: "{count, plural}"',
        '  storyCount: "{count, plural, one {# a}}"',
        '',
      ].join('\n')}`,
    },
    expected: [
      { place: 'content/site.yaml:5', what: '“timeZone” to "Mars/Base"', fix: 'Correct the value' },
      {
        place: 'content/site.yaml:6',
        what: 'an unknown key “navigaton”',
        fix: 'Write navigation: []',
      },
      {
        place: 'content/site.yaml:8',
        what: 'an unknown key “readon”',
        fix: 'Write readOn: More like this',
      },
      {
        place: 'content/site.yaml:9',
        what: '“words → minutesRead” to "A few minutes", which has nothing where {minutes} should be',
        fix: 'minutesRead: "{minutes, number} min read"',
      },
      {
        place: 'content/site.yaml:10',
        what: 'which is not in the ICU message format',
        fix: 'found: "{count, plural, ',
      },
      {
        place: 'content/site.yaml:11',
        what: 'which has no form “other”',
        fix: "Write storyCount: '{count, plural, one {# a} other {# a}}'",
      },
    ],
  },
];
