import { expect, type Locator, type Page } from '@playwright/test';
import type { SitePage } from '../../support/siteMap.ts';

export const figureOf = (page: Page, id: string): Locator => page.locator(`figure[data-figure="${id}"]`);

/** The drawing of a figure, which is not the only SVG in it: the legend has small ones. */
export const plotOf = (figure: Locator): Locator => figure.locator('svg:has([data-key])');

/** The mark of a record inside a figure, by its stable key. */
export const markOf = (page: Page, figureId: string, key: string): Locator =>
  figureOf(page, figureId).locator(`svg [data-key="${key}"]`);

/** Scrolls to a figure, since charts are drawn only when they come near, and waits for its drawing. */
export async function drawnFigure(page: Page, id: string): Promise<Locator> {
  const figure = figureOf(page, id);
  // While a page is brought back to its place, it may leave the figure again.
  await expect(async () => {
    await figure.scrollIntoViewIfNeeded();
    await expect(figure.locator('svg [data-key]').first()).toBeAttached({ timeout: 1000 });
  }).toPass({ timeout: 15_000 });
  return figure;
}

/** Waits until nothing is loading, and no figure is still that of the view before. */
export async function rested(page: Page): Promise<void> {
  await expect(page.getByRole('status', { name: /^Loading/ })).toHaveCount(0);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

/** Waits until the page's documents are there: no part is loading, and every figure has its frame. */
export async function settled(page: Page, { heading, figures }: SitePage): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  await rested(page);
  await expect(page.locator('figure[data-figure]')).toHaveCount(figures.length);
}

/** Opens what is folded. */
const unfold = (page: Page): Promise<void> =>
  page.locator('details.fold').evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')));

/** Goes along an open page until everything on it is drawn. */
export async function drawWhole(page: Page, site: SitePage): Promise<void> {
  await settled(page, site);
  await unfold(page);
  for (const id of site.figures) await drawnFigure(page, id);
  // What has no figure and comes when a reader is near its place is at the end of a page.
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  await rested(page);
}

/** Opens a page and draws everything on it. */
export async function openWhole(page: Page, site: SitePage): Promise<void> {
  await page.goto(site.path);
  await drawWhole(page, site);
}

/** By how many pixels the page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** At the top no target lies half under the bars that stick to the edges, or half outside the window. */
export const goToTop = (page: Page): Promise<void> =>
  page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
