/** Has cards drawn in a separate process. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { messageOf } from '../../errors/cause.ts';
import { fontsFor, isDrawable, type ShareCard } from '../../model/share/share-card.ts';
import { fontEnvironment } from './card-fonts.ts';
import type { CardOrder } from './card-process.ts';

const processFile = fileURLToPath(new URL('./card-process.ts', import.meta.url));

/** Where unpacked fonts are cached. @param root the project's root */
const fontCache = (root: string) => path.join(root, '.astro/broadsheet/fonts');

/** The fonts that a card needs. */
const fontsOf = ({ paper = '', kicker = '', title, dek = '', language }: ShareCard) => [
  ...new Set([paper, kicker, title, dek].flatMap((words) => fontsFor(words, language))),
];

/** @returns the files of the cards that the process could not draw, with the reasons  @throws if it ended before */
async function drawInProcess(order: CardOrder, fonts: Record<string, string>) {
  const failed = new Map<string, string>();
  const drawing = fork(processFile, {
    env: { ...process.env, ...fonts },
    serialization: 'advanced',
    // The libraries print warnings; failures come as messages.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  drawing.on('message', (card) => failed.set(...(card as [file: string, cause: string])));
  try {
    drawing.send(order);
    const [code] = await once(drawing, 'close');
    if (code !== 0) throw new Error(`the process ended with ${code}`);
  } finally {
    drawing.kill();
  }
  return failed;
}

/**
 * Draws cards into the folder of a build.
 *
 * @param cards by their files, from that folder
 * @returns the files of the cards that could not be drawn, with the reasons; never throws
 */
export async function drawCards(
  root: string,
  folder: string,
  cards: ReadonlyMap<string, ShareCard>,
): Promise<Map<string, string>> {
  const failed = new Map<string, string>();
  const drawable = [...cards].filter(([, card]) => isDrawable(card));
  for (const [file, card] of cards) {
    if (!isDrawable(card)) failed.set(file, 'no font has all letters of a name');
  }
  // Each process has only the fonts of its cards, so that a card does not depend on other cards of the build.
  const groups = Map.groupBy(drawable, ([, card]) => JSON.stringify(fontsOf(card)));
  for (const [fonts, group] of groups) {
    try {
      const environment = await fontEnvironment(JSON.parse(fonts), root, fontCache(root));
      const left = await drawInProcess({ folder, cards: group }, environment);
      for (const [file, cause] of left) failed.set(file, cause);
    } catch (error) {
      for (const [file] of group) failed.set(file, messageOf(error));
    }
  }
  return failed;
}
