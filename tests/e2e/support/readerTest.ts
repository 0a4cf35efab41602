import { test as base, type Page } from '@playwright/test';

/** A reader begins to use the page, again and again: figures become live as soon as they can. */
function keepTouching(): void {
  setInterval(() => window.dispatchEvent(new PointerEvent('pointermove')), 50);
}

/** Long enough for a page whose scripts come; one whose scripts are kept away is looked at as it stands. */
const PATIENCE = 8_000;

/** Waits until the app has taken over whatever a reader can use in the page, but what stands until it is near. */
async function takenOver(page: Page): Promise<void> {
  const areTaken = () =>
    [...document.querySelectorAll('#root :is(button, input, select, textarea, [tabindex])')]
      .filter((element) => element.closest('[data-stands]') === null)
      .every((element) => Object.keys(element).some((key) => key.startsWith('__react')));
  await page.waitForFunction(areTaken, undefined, { timeout: PATIENCE }).catch(() => undefined);
}

/**
 * The test of a page in use: it is taken over by the app when `goto` and `reload` are done, and its figures are live. A
 * page as it stands before that is tested with Playwright's own `test`.
 */
export const test = base.extend({
  page: async ({ page }, act) => {
    await page.addInitScript(keepTouching);
    const goto = page.goto.bind(page);
    const reload = page.reload.bind(page);
    page.goto = async (...asked) => {
      const response = await goto(...asked);
      await takenOver(page);
      return response;
    };
    page.reload = async (...asked) => {
      const response = await reload(...asked);
      await takenOver(page);
      return response;
    };
    await act(page);
  },
});
