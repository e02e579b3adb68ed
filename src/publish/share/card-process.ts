/** A process that draws cards with the fonts of its environment. If a library crashes, the build goes on. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { messageOf } from '../../errors/cause.ts';
import type { ShareCard } from '../../model/share/share-card.ts';
import { forEachAtATime, picturesAtATime } from '../pictures/picture-pool.ts';
import { createCardPainter } from './draw-card.ts';

/** The task of the process. It sends the file of each card that it could not draw, with the reason. */
export interface CardOrder {
  /** The folder of the build. */
  folder: string;
  /** Cards by their files, from that folder. */
  cards: readonly (readonly [file: string, card: ShareCard])[];
}

/** Draws all cards of a task, several at once: most of the time is spent outside JavaScript. */
async function drawAll({ folder, cards }: CardOrder): Promise<void> {
  const paint = createCardPainter();
  await forEachAtATime(cards, picturesAtATime + 1, async ([file, card]) => {
    try {
      await writeFile(path.join(folder, file), await paint(card));
    } catch (error) {
      process.send?.([file, messageOf(error)]);
    }
  });
}

// Several cards are drawn at once, each on one core.
sharp.concurrency(1);
sharp.cache(false);
process.once('message', (order) => {
  void drawAll(order as CardOrder).finally(() => process.disconnect());
});
