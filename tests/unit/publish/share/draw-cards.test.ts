import { readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { storyCard } from '../../../../src/model/share/share-card.ts';
import { drawCards } from '../../../../src/publish/share/draw-cards.ts';
import { tempFolder } from '../../temp-folder.ts';

const paper = { title: 'The Test', language: 'en-GB' };

it('cards whose font is not installed are named, and nothing is thrown', async () => {
  const [root, folder] = [await tempFolder(), await tempFolder()];
  const cards = new Map([['card.jpg', storyCard('Rain', 'World', paper)]]);
  expect(await drawCards(root, folder, cards)).toEqual(
    new Map([['card.jpg', expect.stringMatching(/^the package @\S+ is not installed$/)]]),
  );
  expect(await readdir(folder)).toEqual([]);
});

it('cards with letters that no font has are named', async () => {
  const [root, folder] = [await tempFolder(), await tempFolder()];
  const cards = new Map([['card.jpg', storyCard('समाचार', 'World', paper)]]);
  expect(await drawCards(root, folder, cards)).toEqual(
    new Map([['card.jpg', expect.stringContaining('no font')]]),
  );
});
