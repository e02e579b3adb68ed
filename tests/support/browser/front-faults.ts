/** What readers would call a fault of a front, found by the boxes of its layout. */
import type { Page } from '@playwright/test';

export interface FrontFindings {
  faults: string[];
  /** How many stories have been measured. */
  places: number;
  /** The largest unused height at the bottom of a place, in pixels. */
  largest: { height: number; of: string };
}

/** Measures a front as the window shows it. */
export const frontFindings = (page: Page): Promise<FrontFindings> =>
  page.evaluate(() => {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    /** The space between columns, and a pixel for rounding. */
    const gutter = 3 * rem + 1;
    /** Lines of text end where they end: less than this is no hole. */
    const ragged = 11 * rem;
    const faults: string[] = [];
    const largest = { height: 0, of: '' };

    const all = (selector: string, root: ParentNode = document) => [
      ...root.querySelectorAll<HTMLElement>(selector),
    ];
    const boxOf = (element: Element) => element.getBoundingClientRect();
    const nameOf = (element: Element) => {
      const { className, parentElement } = element;
      const headline = element.querySelector('.card-headline')?.textContent.trim().slice(0, 30);
      return `${className || parentElement?.className}, “${headline}”`;
    };

    /** The box inside the padding. */
    const insideOf = (element: Element) => {
      const { paddingLeft, paddingRight, paddingTop, paddingBottom } = getComputedStyle(element);
      const { left, right, top, bottom } = boxOf(element);
      return {
        left: left + parseFloat(paddingLeft),
        right: right - parseFloat(paddingRight),
        top: top + parseFloat(paddingTop),
        bottom: bottom - parseFloat(paddingBottom),
      };
    };

    /** Where what is printed ends: words and pictures. */
    const words = '.kicker, .card-headline, .card-author, .card-dek, .card-meta, .card-under a';
    const endOf = (selector: string, root: Element) =>
      Math.max(
        ...all(selector, root)
          .filter((one) => one.getClientRects().length > 0)
          .map((one) => boxOf(one).bottom),
      );

    /** Cells of a grid that no item fills. */
    const checkCells = (grid: Element, items: readonly Element[]) => {
      const around = insideOf(grid);
      const boxes = items.map(boxOf);
      const edges = (own: readonly number[]) => [...new Set(own)].sort((a, b) => a - b);
      const xs = edges([
        around.left,
        around.right,
        ...boxes.flatMap((box) => [box.left, box.right]),
      ]);
      const ys = edges([
        around.top,
        around.bottom,
        ...boxes.flatMap((box) => [box.top, box.bottom]),
      ]);
      for (const [column, left] of xs.slice(0, -1).entries()) {
        for (const [line, top] of ys.slice(0, -1).entries()) {
          const [right = left, bottom = top] = [xs[column + 1], ys[line + 1]];
          const [x, y] = [(left + right) / 2, (top + bottom) / 2];
          const isFilled = boxes.some(
            (box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom,
          );
          if (!isFilled && Math.min(right - left, bottom - top) > gutter) {
            faults.push(`an empty place of ${right - left} × ${bottom - top} in ${nameOf(grid)}`);
          }
        }
      }
    };

    /** What stays empty below the words and the picture of an item, whose neighbours may be longer. */
    const checkItem = (item: Element, neighbours: readonly Element[]) => {
      const card = item.querySelector('article') ?? item;
      const picture = item.querySelector('.card-picture');
      const { paddingBottom, borderBottomWidth } = getComputedStyle(card);
      // A frame around a card is part of it.
      const frame = card === item ? 0 : parseFloat(paddingBottom) + parseFloat(borderBottomWidth);
      const bottom = insideOf(item).bottom - frame;
      const wordsEnd = endOf(words, item);
      const checkEnd = (end: number, limit: number, what: string) => {
        const unused = Math.round(bottom - end);
        if (unused > largest.height) Object.assign(largest, { height: unused, of: nameOf(item) });
        if (unused > limit) faults.push(`${unused} px unused below the ${what} of ${nameOf(item)}`);
      };
      const headlines = neighbours.map((one) => one.querySelector('.card-under'));
      const under = Math.max(0, ...headlines.map((one) => (one ? boxOf(one).height : 0)));
      if (!picture) return checkEnd(wordsEnd, ragged + under, 'words');
      const pictureBox = boxOf(picture);
      const isBelow = boxOf(item.querySelector('.card-headline') ?? card).top >= pictureBox.bottom;
      const longest = Math.max(...neighbours.map((one) => endOf(words, one)));
      const longer = Math.max(0, longest - wordsEnd);
      if (isBelow) return checkEnd(wordsEnd, gutter + longer, 'words');
      const isThumb = pictureBox.width <= 6 * rem + 1;
      if (isThumb) return checkEnd(Math.max(wordsEnd, pictureBox.bottom), ragged + under, 'thumb');
      checkEnd(pictureBox.bottom, gutter, 'picture');
      checkEnd(wordsEnd, ragged, 'words');
    };

    for (const grid of all('.row:has(article), .front-side')) {
      const items = [...grid.children];
      checkCells(grid, items);
      for (const item of items) {
        const { top, bottom } = boxOf(item);
        const beside = items.filter((one) => boxOf(one).top < bottom && boxOf(one).bottom > top);
        checkItem(item, beside);
      }
    }

    for (const list of all('.lines')) {
      const boxes = [...list.children].map(boxOf);
      const columns = [...new Set(boxes.map(({ left }) => Math.round(left)))];
      const wanted = Number(getComputedStyle(list).columnCount) || 1;
      if (columns.length < wanted) faults.push(`${columns.length} of ${wanted} columns of lines`);
      for (const column of columns) {
        const own = boxes.filter(({ left }) => Math.round(left) === column);
        const unused = boxOf(list).bottom - Math.max(...own.map(({ bottom }) => bottom));
        if (unused > ragged) faults.push(`${unused} px unused below lines`);
      }
    }

    for (const top of all('.front-top')) {
      const columns = [...top.children];
      if (top.matches('.beside')) checkCells(top, columns);
      const [lead, side] = columns;
      if (lead?.matches('article')) checkItem(lead, columns);
      if (!lead || !side || boxOf(side).top >= boxOf(lead).bottom) continue;
      const cards = all('.front-side article', top);
      const sideEnd = Math.max(...cards.map((card) => boxOf(card).bottom));
      const difference = insideOf(lead).bottom - sideEnd;
      if (Math.abs(difference) > gutter) faults.push(`columns that end ${difference} px apart`);
    }

    const crops = [16 / 9, 3 / 2, 1];
    for (const image of all('img.card-picture')) {
      const { width, height } = boxOf(image);
      const shape = width / height;
      const isLike = (ratio: number) => Math.abs(shape / ratio - 1) < 0.02;
      const of = `the picture of ${nameOf(image.closest('article') ?? image)}`;
      if (getComputedStyle(image).objectFit !== 'cover') faults.push(`${of} is not cropped`);
      // Beside words that are longer, a picture grows: never wider than a lead, nor higher than two by three.
      const grows = image.closest('.front-top, .of-1, .feature > li:first-child') !== null;
      const isGrown = grows && shape < 16 / 9 && shape > 0.65;
      if (!crops.some(isLike) && !isGrown) faults.push(`${of} has the shape ${shape.toFixed(2)}`);
    }

    const links = all('main article a[href*="/news/"]').map((link) => link.getAttribute('href'));
    const twice = links.filter((link, index) => links.indexOf(link) < index);
    if (twice.length > 0) faults.push(`stories that stand twice: ${twice.join(' ')}`);

    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) faults.push(`the page is ${scrollWidth} px wide`);

    const levels = all('h1, h2, h3, h4').map(({ tagName }) => Number(tagName.slice(1)));
    const skips = levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
    if (skips) faults.push(`headings out of order: ${levels.join(' ')}`);
    return { faults, places: all('main article').length, largest };
  });
