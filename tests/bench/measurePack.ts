import type { Browser } from '@playwright/test';
import type { Figure } from '../../src/figure/figure.ts';
import { openFigure } from './benchPage.ts';
import type { PackMeasures } from './page/packAll.ts';

/** A pack of all figures, made while someone types: keys are pressed from outside, as a reader's are. */
export async function measurePack(
  browser: Browser,
  url: string,
  figures: readonly Figure[],
): Promise<PackMeasures> {
  const page = await openFigure(browser, url, figures, 0);
  let done = false;
  const packing = page.evaluate(() => window.bench?.packAll()).finally(() => (done = true));
  // Playwright has no promise that is asked whether it is settled.
  const isDone = () => done;
  while (!isDone()) {
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(40);
  }
  const measures = await packing;
  await page.context().close();
  if (measures === undefined) throw new Error('The page has no bench.');
  return measures;
}
