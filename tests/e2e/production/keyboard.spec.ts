import { expect } from '@playwright/test';
import { test } from '../support/readerTest.ts';
import { viewsOf } from '../../support/pageViews.ts';
import { type SitePage, sitePages } from '../../support/siteMap.ts';
import { openWhole } from '../support/openPages.ts';
import { tabStops } from '../support/tabStops.ts';

/** A long table is walked by its first rows. */
const MOST = 110;

/** What a page has to walk through: its kinds of figures, and the controls of its own. */
const partsOf = ({ path, kinds }: SitePage): string[] => [
  ...kinds,
  ...new URLSearchParams(viewsOf(path).own).keys(),
];

/** Few pages that together have every kind of figure and every control: each has the most of what is left. */
function walkedPages(): SitePage[] {
  const walked: SitePage[] = [];
  const left = new Set(sitePages.flatMap(partsOf));
  const countOf = (site: SitePage) => new Set(partsOf(site).filter((part) => left.has(part))).size;
  while (left.size > 0) {
    const next = sitePages.reduce((most, site) => (countOf(site) > countOf(most) ? site : most));
    walked.push(next);
    for (const part of partsOf(next)) left.delete(part);
  }
  return walked;
}

for (const site of walkedPages()) {
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
