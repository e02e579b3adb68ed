import { expect, it } from 'vitest';
import { cutElision } from '../../../../src/names/words/elision.ts';

it.each([
  ['fr', 'de l’Ukraine à l’Élysée', 'de l’|Ukraine à l’|Élysée'],
  ['fr-CA', "L'Ukraine qu'elle", "L'|Ukraine qu'|elle"],
  ['fr', 'jusqu’à lorsqu’un', 'jusqu’|à lorsqu’|un'],
  ['fr', 'Le chef d’« l’État', 'Le chef d’« l’|État'],
  ['it', "dell'Europa, un’altra", "dell'|Europa, un’|altra"],
  ['it', 'nell’Aquila e quest’anno', 'nell’|Aquila e quest’|anno'],
  ['ca', 'a l’Alguer', 'a l’|Alguer'],
  // Words of other lengths, and names of other languages.
  ['fr', 'Jeanne O’Connor, rock’n’roll', 'Jeanne O’Connor, rock’n’|roll'],
  ['en', 'l’Ukraine, L’Aquila', 'l’Ukraine, L’Aquila'],
  ['de', 'd’Artagnan', 'd’Artagnan'],
])('%s: %s', (language, text, cut) => {
  expect(cutElision(text, language, '|')).toBe(cut);
});
