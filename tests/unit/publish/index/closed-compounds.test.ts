import { expect, it } from 'vitest';
import { closedCompounds } from '../../../../src/publish/index/closed-compounds.ts';

it.each<[string, string, string[]]>([
  ['en', 'They cease fire now.', ['ceasefire']],
  ['en', 'Cease fires hold', ['ceasefires']],
  ['en', 'on a battle field, in the White House', ['battlefield']],
  ['en', 'rules on head scarves.', ['headscarves', 'headscarf']],
  // Words of a sentence, and what punctuation keeps apart.
  ['en', 'It may be in to it', []],
  ['en', 'They cease. Fire broke out', []],
  ['en', 'a cease-fire, a ceasefire', []],
  ['en', 'the harbour talks', []],
  ['en', '', []],
  ['de', 'They cease fire now.', []],
])('%s: %s: %j', (language, text, joined) => {
  expect(closedCompounds(text.split(' '), language)).toEqual(joined);
});
