/** A first visit to a page over a line, and what the reader waits for on it. */
import type { Browser } from '@playwright/test';
import type { CountingHost, Sent } from './compressing-host.ts';
import { putOnLine, type Line } from './slow-line.ts';

/** A request, in milliseconds since the navigation began. */
interface Asked {
  path: string;
  bytes: number;
  start: number;
  /** When its last byte came; undefined if the browser does not tell. */
  end: number | undefined;
}

export interface Visit {
  /** When each of the parts that were waited for was painted, in milliseconds since the navigation began. */
  painted: Record<string, number>;
  /** In the order in which they were made. */
  requests: Asked[];
}

declare global {
  interface Window {
    /** When all parts that are waited for have been painted. */
    paintedParts: Promise<Record<string, number>>;
  }
}

/** How long a part may take to come, in milliseconds. */
const usualPatience = 30_000;

/** Nothing more is expected when nothing has been asked for so long, in milliseconds. */
const quiet = 1_500;

/** Runs in the page, before its own scripts: notes when a part is there and the next frame is done. */
function watch({ selectors, limit }: { selectors: Record<string, string>; limit: number }): void {
  const painted: Record<string, number> = {};
  const waiting = new Map(Object.entries(selectors));
  window.paintedParts = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`not painted: ${[...waiting.keys()].join(', ')}`)), limit);
    const look = () => {
      for (const [name, selector] of waiting) {
        if (!document.querySelector(selector)?.checkVisibility()) continue;
        waiting.delete(name);
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            painted[name] = performance.now();
            if (Object.keys(painted).length === Object.keys(selectors).length) resolve(painted);
          }),
        );
      }
      if (waiting.size === 0) observer.disconnect();
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  });
}

/**
 * Visits a page with nothing in the cache.
 *
 * @param address within the host
 * @param parts what is waited for, as selectors by name
 * @param patience how long, in milliseconds
 * @throws if a part is not painted in that time
 */
export async function coldVisit(
  browser: Browser,
  host: CountingHost,
  line: Line,
  address: string,
  parts: Record<string, string>,
  patience = usualPatience,
): Promise<Visit> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const ends = new Map<string, number>();
    page.on('requestfinished', (request) => {
      const { startTime, responseEnd } = request.timing();
      if (responseEnd > 0) ends.set(request.url(), startTime + responseEnd);
    });
    await page.addInitScript(watch, { selectors: parts, limit: patience });
    await putOnLine(page, line);
    host.takeSent();
    await page.goto(`${host.address}${address}`, { waitUntil: 'commit' });
    const painted = await page.evaluate(() => window.paintedParts);
    const origin = await page.evaluate(() => performance.timeOrigin);
    const sent: Sent[] = [];
    let news = host.takeSent();
    while (news.length > 0) {
      sent.push(...news);
      await page.waitForTimeout(quiet);
      news = host.takeSent();
    }
    const requests = sent.map(({ path, at, bytes }) => {
      const end = ends.get(new URL(path, host.address).href);
      return { path, bytes, start: at - origin, end: end === undefined ? end : end - origin };
    });
    return { painted, requests };
  } finally {
    await context.close();
  }
}
