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
  // At each frame it would take the time of the very page that it waits for.
  await page.waitForFunction(areTaken, undefined, { timeout: PATIENCE, polling: 50 }).catch(() => undefined);
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

/**
 * The test of pages that a reader turns to one after the other: a worker opens the app once, with what is said for the
 * page before, since to open it is two thirds of the time that it takes to see a page. Nothing of what is tried may
 * depend on the opening, and nothing may be left behind.
 */
export const testOfTurns = (prepare: (page: Page) => Promise<unknown>) =>
  base.extend<object, { readonly opened: Page }>({
    opened: [
      async ({ browser }, act, { project }) => {
        const { baseURL = '', viewport = null, serviceWorkers = 'block' } = project.use;
        const page = await browser.newPage({ baseURL, viewport, serviceWorkers });
        await page.addInitScript(keepTouching);
        await prepare(page);
        await page.goto('/about');
        await takenOver(page);
        await act(page);
        await page.close();
      },
      { scope: 'worker' },
    ],
    page: ({ opened }, act) => act(opened),
  });

/** Goes to another page of the site without loading it again, as a click on a link does. */
export async function turnTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    document.querySelector('h1')?.setAttribute('data-left', '');
    window.history.pushState(null, '', to);
  }, path);
  // That of the page before stays until the next one is there.
  await page.locator('h1:not([data-left])').waitFor();
}
