import type { Page } from '@playwright/test';

/** A connection between a reader and a host. */
export interface Line {
  /** In milliseconds. */
  roundTrip: number;
  /** Towards the reader, in bits per second. */
  down: number;
  /** Towards the host, in bits per second. */
  up: number;
}

/** A phone with a weak signal. */
export const slowLine: Line = { roundTrip: 150, down: 1_600_000, up: 750_000 };

/** Slows down the connection of a page and its workers (Chrome DevTools Protocol, Network.emulateNetworkConditions). */
export async function putOnLine(page: Page, line: Line): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.roundTrip,
    downloadThroughput: line.down / 8,
    uploadThroughput: line.up / 8,
  });
}
