import { screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { figuresOnPage } from './stubFrame.tsx';

/** Milliseconds between two looks, looks in a row that must find the same, and how long it may take. */
const PAUSE = 200;
const SAME = 3;
const LONGEST = 20_000;

/** All that may still change: the words, and what figures hold that is not among them. */
const stateOf = () =>
  `${screen.getByRole('main').textContent}${JSON.stringify([...figuresOnPage()].map(([, figure]) => figure))}`;

/** Waits until all of a page is there: nothing is loading, and neither words nor figures change any more. */
export async function settledPage(): Promise<HTMLElement> {
  await screen.findByRole('heading', { level: 1 }, { timeout: LONGEST });
  let before = '';
  let same = 0;
  await waitFor(
    () => {
      const now = stateOf();
      same = now === before ? same + 1 : 0;
      before = now;
      const isLoading = screen.queryAllByRole('status', { name: /^Loading/ }).length > 0;
      expect(same >= SAME && !isLoading).toBe(true);
    },
    { timeout: LONGEST, interval: PAUSE },
  );
  return screen.getByRole('main');
}
