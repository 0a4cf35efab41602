import { expect } from '@playwright/test';
import { sitePages } from '../../support/siteMap.ts';
import { axeFaults, ofFaces } from '../support/axe.ts';
import { lengthWindows } from '../support/lengths.ts';
import { drawWhole, goToTop, overflow } from '../support/openPages.ts';
import { testOfTurns, turnTo } from '../support/readerTest.ts';
import { smallTargets, useFingers } from '../support/smallTargets.ts';

/** A reader whose browser has none of our faces yet: the next page that is turned to would be set in them. */
const test = testOfTurns((page) =>
  page.addInitScript(() => {
    FontFace.prototype.load = () => Promise.reject(new Error('There are few faces.'));
  }),
);

// How wide and high words are depends on the faces of a machine; all else is asked by pages.spec.ts. A phone has every
// control that a wide window has, and less room for it.
for (const site of sitePages) {
  test(`${site.path} fits its window and the fingers of a reader with few faces`, async ({ page }) => {
    await page.setViewportSize(lengthWindows.wide);
    await turnTo(page, site.path);
    await drawWhole(page, site);
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 360, height: 740 });
    await useFingers(page);
    await drawWhole(page, site);
    expect(await overflow(page)).toBe(0);
    expect(await smallTargets(page)).toEqual([]);
    await goToTop(page);
    expect(await axeFaults(page, { rules: ofFaces })).toEqual([]);
    // A wide window at four times its size.
    await page.setViewportSize({ width: 320, height: 740 });
    await expect.poll(() => overflow(page)).toBe(0);
  });
}
