import { screen, waitFor } from '@testing-library/react';
import { expect, vi } from 'vitest';
import { requestsOnTheirWay } from './api.ts';
import { figuresOnPage } from './stubFrame.tsx';

/** Milliseconds between two looks, for how many nothing may change, and how long it may take. */
const PAUSE = 20;
const QUIET = 80;
const LONGEST = 20_000;

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
  let since = 0;
  await waitFor(
    async () => {
      await vi.dynamicImportSettled();
      const now = stateOf();
      if (!isSame(now, before)) since = performance.now();
      before = now;
      expect(performance.now() - since).toBeGreaterThan(QUIET);
      expect(requestsOnTheirWay()).toBe(0);
      expect(screen.queryAllByRole('status', { name: /^Loading/ })).toEqual([]);
    },
    { timeout: LONGEST, interval: PAUSE },
  );
  return screen.getByRole('main');
}
