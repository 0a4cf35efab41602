import { screen, waitFor } from '@testing-library/react';
import { expect, vi } from 'vitest';
import { requestsOnTheirWay } from './api.ts';
import { figuresOnPage } from './stubFrame.tsx';

/**
 * Milliseconds between two looks, in how many in a row nothing may have changed, and how long it may take. Looks are
 * counted, not time: where others take the cores, time goes by without anything that could change.
 */
const PAUSE = 10;
const QUIET_LOOKS = 6;
const LONGEST = 60_000;

/** By plain selectors, which jsdom finds a hundred times as fast as roles, or as selectors of two attributes. */
const whatLoads = (): readonly Element[] => [
  ...document.querySelectorAll('[aria-busy="true"]'),
  ...[...document.querySelectorAll('[role="status"]')].filter(
    (status) => status.getAttribute('aria-label')?.startsWith('Loading') === true,
  ),
];

/**
 * All that may still change: the words, and the figures that hold more than them, each another object once it changes.
 */
const stateOf = (): readonly unknown[] => [
  document.querySelector('main')?.textContent,
  ...figuresOnPage().values(),
];

const isSame = (one: readonly unknown[], other: readonly unknown[]) =>
  one.length === other.length && one.every((part, index) => part === other[index]);

/**
 * Waits until all of a page is there: every document and every script that it asked for has come, nothing says that
 * it is loading, and neither words nor figures change any more.
 */
export async function settledPage(): Promise<HTMLElement> {
  await screen.findByRole('heading', { level: 1 }, { timeout: LONGEST });
  let before: readonly unknown[] = [];
  let quiet = 0;
  await waitFor(
    async () => {
      await vi.dynamicImportSettled();
      const now = stateOf();
      quiet = isSame(now, before) && requestsOnTheirWay() === 0 ? quiet + 1 : 0;
      before = now;
      expect(quiet).toBeGreaterThanOrEqual(QUIET_LOOKS);
      expect(whatLoads()).toEqual([]);
    },
    { timeout: LONGEST, interval: PAUSE },
  );
  return screen.getByRole('main');
}
