/** What readers of any page would trip over: what sticks out, what is too small to hit, what moves. */
import type { Page } from '@playwright/test';

/** How far the page can be scrolled sideways, in pixels, and the elements that stick out of the window. */
export function overflow(page: Page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement ?? document.documentElement;
    if (scrollWidth <= clientWidth) return { pixels: 0, elements: [] };
    const scrollsByItself = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).overflowX !== 'visible' || scrollsByItself(element.parentElement));
    const sticksOut = (element: Element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > clientWidth + 0.5 || left < -0.5;
    };
    const elements = [...document.querySelectorAll('body *')]
      .filter((element) => sticksOut(element) && !scrollsByItself(element.parentElement))
      .filter((element) => ![...element.children].some(sticksOut))
      .map((element) => element.outerHTML.slice(0, 100));
    return { pixels: scrollWidth - clientWidth, elements: elements.slice(0, 8) };
  });
}

/** The links and buttons that are lower than so many pixels. */
export function lowTargets(page: Page, selector: string, least: number) {
  return page.locator(selector).evaluateAll((targets, limit) => {
    return targets
      .filter((target) => target.checkVisibility())
      .map((target) => ({ height: target.getBoundingClientRect().height, html: target.outerHTML }))
      .filter(({ height }) => height < limit)
      .map(({ height, html }) => `${height} px: ${html.slice(0, 100)}`);
  }, least);
}

/** The elements and rules that ask for motion. */
export function motions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // That a transition between pages runs depends on the machine; that one is asked for does not.
    const inForce = (rules: CSSRuleList): CSSRule[] =>
      [...rules].flatMap((rule) => {
        if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) return [];
        return rule instanceof CSSGroupingRule ? inForce(rule.cssRules) : [rule];
      });
    const betweenPages = [...document.styleSheets]
      .flatMap((sheet) => inForce(sheet.cssRules))
      .filter((rule) => rule.cssText.startsWith('@view-transition'))
      .map((rule) => rule.cssText);
    const onPage = [...document.querySelectorAll('*')]
      .filter((element) => {
        const style = getComputedStyle(element);
        const durations = `${style.transitionDuration} ${style.animationDuration}`;
        return /[1-9]/.test(durations) || style.scrollBehavior !== 'auto';
      })
      .map((element) => element.outerHTML.slice(0, 100));
    return [...betweenPages, ...onPage];
  });
}
