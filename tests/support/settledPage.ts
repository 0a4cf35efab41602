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

/** All that may still change: the words, and the figures that hold more than them, each another object once it changes. */
const stateOf = (): readonly unknown[] => [screen.getByRole('main').textContent, ...figuresOnPage().values()];

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
      expect(screen.queryAllByRole('status', { name: /^Loading/ })).toEqual([]);
      expect(document.querySelector('[aria-busy="true"]')).toBeNull();
    },
    { timeout: LONGEST, interval: PAUSE },
  );
  return screen.getByRole('main');
}
