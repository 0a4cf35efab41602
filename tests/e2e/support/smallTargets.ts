import type { Page } from '@playwright/test';

/** Makes an open page one that is used with fingers. */
export async function useFingers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
}

/**
 * The controls that a finger may miss, each with its size in pixels: one that stands alone is at least 44 high and
 * wide, one in a row, a heading or a line of links 24. In a running text, as a title with its numbers is, the line says
 * how high it is.
 */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const controls = 'button, select, summary, textarea, input, [role="slider"], .tab-row a';
    const lines = 'td, th, dd, dt, h1, h2, h3, h4, li:not(.tab-row > li), del, footer';
    return Array.from(document.querySelectorAll(controls), (control) => {
      const { width, height } = control.getBoundingClientRect();
      const least = control.closest(lines) === null && !control.matches('.evidence-link') ? 44 : 24;
      const isHidden = width <= 1 || !control.checkVisibility({ visibilityProperty: true });
      // Halves of pixels are lost where a place is rounded.
      const fits = Math.min(width, height) >= least - 0.5;
      const isInText = control.closest('p') !== null || control.matches(':is(h2, h3) .evidence-link');
      if (isHidden || fits || isInText) return [];
      const name = control.getAttribute('aria-label') ?? control.textContent;
      return [`${control.tagName} “${name}”: ${width.toFixed(1)} × ${height.toFixed(1)} of ${String(least)}`];
    }).flat();
  });
