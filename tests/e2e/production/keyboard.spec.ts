import { expect, test } from '@playwright/test';
import { openWhole, sitePages } from '../support/sitePages.ts';
import { tabStops } from '../support/tabStops.ts';

/** A long table is walked by its first rows. */
const MOST = 160;

const walked = ['/', '/ai-pricing', '/leaderboards', '/participation', '/indicators/ev-car-sales'];

for (const site of sitePages.filter(({ path }) => walked.includes(path))) {
  test(`the tab key walks ${site.path} from name to name, and the focus is seen`, async ({ page }) => {
    test.setTimeout(180_000);
    await openWhole(page, site);
    const { stops, left } = await tabStops(page, MOST);
    expect(left || stops.length > MOST - 10).toBe(true);
    expect(stops.filter(({ name }) => name === '')).toEqual([]);
    expect(stops.filter(({ outlined }) => !outlined)).toEqual([]);
    expect(stops.filter(({ inSight }) => !inSight)).toEqual([]);
    // Nothing holds the focus: no stop comes more than twice in a row.
    const held = stops.filter(
      ({ html }, index) => stops[index - 1]?.html === html && stops[index - 2]?.html === html,
    );
    expect(held.filter(({ name }) => name === stops.at(-1)?.name)).toEqual([]);
  });
}
