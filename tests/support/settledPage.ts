import { screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';

/** How long nothing may change before a page counts as whole, and how long it may take, in milliseconds. */
const QUIET = 250;
const LONGEST = 20_000;

/** Waits until all of a page is there: nothing is loading and its text no longer changes. */
export async function settledPage(): Promise<HTMLElement> {
  await screen.findByRole('heading', { level: 1 }, { timeout: LONGEST });
  let before = '';
  await waitFor(
    () => {
      const now = screen.getByRole('main').textContent;
      const isSame = now === before;
      before = now;
      expect(isSame && screen.queryAllByRole('status', { name: /^Loading/ }).length === 0).toBe(true);
    },
    { timeout: LONGEST, interval: QUIET },
  );
  return screen.getByRole('main');
}
