/** Has cards drawn in a separate process. */
import { fork } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fontsFor, isDrawable, type ShareCard } from '../../model/share/share-card.ts';
import { fontEnvironment } from './card-fonts.ts';
import type { CardOrder } from './card-process.ts';
import { failedPicture, type FailedPicture } from './failed-picture.ts';

const processFile = fileURLToPath(new URL('./card-process.ts', import.meta.url));

/** Where unpacked fonts are cached. @param root the project's root */
const fontCache = (root: string) => path.join(root, '.astro/broadsheet/fonts');

/** The fonts that a card needs. */
const fontsOf = ({ paper = '', kicker = '', title, dek = '', language }: ShareCard) => [
  ...new Set([paper, kicker, title, dek].flatMap((words) => fontsFor(words, language))),
];

/** @returns the cards that the process could not draw  @throws if it ended before it had drawn them */
async function drawInProcess(order: CardOrder, fonts: Record<string, string>) {
  const failed: FailedPicture[] = [];
  const drawing = fork(processFile, {
    env: { ...process.env, ...fonts },
    serialization: 'advanced',
    // The libraries print warnings; failures come as messages.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  drawing.on('message', (card) => failed.push(card as FailedPicture));
  try {
    drawing.send(order);
    await new Promise<void>((resolve, reject) => {
      drawing.once('error', reject);
      drawing.once('close', (code) =>
        code === 0 ? resolve() : reject(new Error(`the process ended with ${code}`)),
      );
    });
  } finally {
    drawing.kill();
  }
  return failed;
}

/**
 * Draws cards into the folder of a build.
 *
 * @param cards by their files, from that folder
 * @returns the cards that could not be drawn; never throws
 */
export async function drawCards(
  root: string,
  folder: string,
  cards: ReadonlyMap<string, ShareCard>,
): Promise<FailedPicture[]> {
  const failed: FailedPicture[] = [];
  const drawable = [...cards].filter(([, card]) => isDrawable(card));
  for (const [file, card] of cards) {
    if (!isDrawable(card)) failed.push({ file, cause: 'no font has all letters of a name' });
  }
  // Each process has only the fonts of its cards, so that a card does not depend on other cards of the build.
  const groups = Map.groupBy(drawable, ([, card]) => JSON.stringify(fontsOf(card)));
  for (const [fonts, group] of groups) {
    try {
      const environment = await fontEnvironment(JSON.parse(fonts), root, fontCache(root));
      failed.push(...(await drawInProcess({ folder, cards: group }, environment)));
    } catch (error) {
      failed.push(...group.map(([file]) => failedPicture(file, error)));
    }
  }
  return failed;
}
