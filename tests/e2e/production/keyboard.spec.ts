import { expect, test } from '@playwright/test';
import { sitePages } from '../../support/siteMap.ts';
import { openWhole } from '../support/openPages.ts';
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
    expect(stops.filter(({ held }) => held)).toEqual([]);
  });
}
