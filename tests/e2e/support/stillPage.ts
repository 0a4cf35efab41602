import type { Browser, Page } from '@playwright/test';

/** A page whose scripts do not run, as a reader without them sees it. */
export async function withoutScripts(browser: Browser, act: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  await act(await context.newPage());
  await context.close();
}

/** Waits until the app has taken over what a reader sees and can press or fill in; what is below waits for a touch. */
export async function taken(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('#root :is(button, input, select)')]
      .filter((element) => element.getClientRects()[0] !== undefined)
      .filter((element) => element.getBoundingClientRect().top < window.innerHeight)
      .every((element) => Object.keys(element).some((key) => key.startsWith('__react'))),
  );
}

/** Keeps what a page asks for back until it is let go. */
export async function holdBack(page: Page, files: string): Promise<() => void> {
  let release = (): void => undefined;
  const late = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(files, async (route) => {
    await late;
    await route.continue();
  });
  return () => release();
}
