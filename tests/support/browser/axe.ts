/** What axe finds wrong with a page. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** A script in place of axe for a page that has it: its half a megabyte would be read twice for each look. */
const nothing = ';';

/**
 * The faults of a page, each with the element that has it and what axe says about it; none if there are none.
 *
 * @param tags of the rules that are checked; without them all are
 */
export async function axeFaults(page: Page, tags?: string[]): Promise<string[]> {
  // The legacy mode does without a second page for the results. That page is for frames of other hosts; ours have none.
  const isThere = await page.evaluate(() => 'axe' in window);
  const builder = new AxeBuilder({ page, ...(isThere && { axeSource: nothing }) })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] });
  const { violations } = await (tags ? builder.withTags(tags) : builder).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}
