import { describe, expect, it } from 'vitest';
import { mask } from '../../../../src/names/text/mask.ts';
import { createMentionFinder } from '../../../../src/names/text/mentions.ts';
import { formsByWords } from '../../../../src/names/text/name-forms.ts';
import { block, find, found, person, type Case } from './sample-mentions.ts';

describe('what may mean several names', () => {
  it.each<Case>([
    ['in Waziristan', ['? Waziristan']],
    ['in North Waziristan. Waziristan', ['north: North Waziristan', 'north: Waziristan']],
    ['Waziristan; in North Waziristan', ['north: Waziristan', 'north: North Waziristan']],
    ['in Waziristan', ['south: Waziristan'], ['south']],
    ['in Waziristan', ['? Waziristan'], ['south', 'north']],
    ['North Waziristan. Waziristan', ['north: North Waziristan', 'north: Waziristan'], ['south']],
    [
      'North Waziristan, South Waziristan, Waziristan',
      ['north: North Waziristan', 'south: South Waziristan', '? Waziristan'],
    ],
    [
      'North Waziristan, South Waziristan, Waziristan',
      ['north: North Waziristan', 'south: South Waziristan', 'south: Waziristan'],
      ['south'],
    ],
    ['the Taliban', ['? Taliban']],
    ['the TTP: the Taliban', ['pakistani: TTP', 'pakistani: Taliban']],
    ['the Taliban', ['afghan: Taliban'], ['afghan']],
    ['Gen. Haqqani', ['? Haqqani']],
    ['Gen. Haqqani', ['jalal: Haqqani'], ['jalal']],
    [
      'Siraj Haqqani, Jalaluddin Haqqani. Haqqani',
      ['siraj: Siraj Haqqani', 'jalal: Jalaluddin Haqqani', '? Haqqani'],
    ],
    [
      'Siraj Haqqani, Jalaluddin Haqqani. Haqqani',
      ['siraj: Siraj Haqqani', 'jalal: Jalaluddin Haqqani', 'siraj: Haqqani'],
      ['siraj'],
    ],
  ])('%j', (text, mentions, listed) => expect(found(text, listed)).toEqual(mentions));
});

it('a link that the editor has set decides who is meant after it', () => {
  const text = `${mask.repeat(7)} fled. Taliban fled.`;
  const { mentions, ambiguous } = find(
    [{ text, linked: [{ slug: 'pakistani', start: 0, end: 7 }] }],
    new Set(),
  );
  expect(mentions.map(({ slug, isLinked }) => [slug, isLinked])).toEqual([
    ['pakistani', true],
    ['pakistani', false],
  ]);
  expect(ambiguous).toEqual([]);
});

it('an alias of one name is found, even if others have it as a surname', () => {
  const others = createMentionFinder(
    formsByWords([
      person('osama', 'Osama bin Laden', ['Bin Laden']),
      person('saad', 'Saad bin Laden'),
    ]),
  );
  const slugs = (text: string) => others([block(text)], new Set()).mentions.map(({ slug }) => slug);
  expect(slugs('Bin Laden fled.')).toEqual(['osama']);
  expect(slugs('Saad bin Laden came. Bin Laden fled.')).toEqual(['saad', 'saad']);
});
