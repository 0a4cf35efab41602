// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterPaint, awaitCode, forgetPace } from './afterPaint.ts';

const page = { show: (_text: string): void => undefined };

function Shown() {
  const [shown, set] = useState('before');
  useEffect(() => void (page.show = set), []);
  return <p>{shown}</p>;
}

/** What stands there in the very task in which the change was made. */
const inThatTask = (): string => {
  vi.advanceTimersByTime(100);
  return screen.getByRole('paragraph').textContent;
};

beforeEach(() => {
  vi.useFakeTimers();
  // A page of another file in this process may have been slow.
  forgetPace();
  render(<Shown />);
});

afterEach(async () => {
  await act(() => vi.runAllTimersAsync());
  vi.useRealTimers();
});

describe('afterPaint', () => {
  it('changes in one go what was asked for at once', () => {
    afterPaint(() => page.show('after'));
    expect(screen.getByRole('paragraph').textContent).toBe('before');
    expect(inThatTask()).toBe('after');
  });

  it('takes a change back', () => {
    afterPaint(() => page.show('after'))();
    expect(inThatTask()).toBe('before');
  });

  it('changes in slices what is to be so, and all of it while code is on its way', async () => {
    afterPaint(() => page.show('after'), 'in slices');
    expect(inThatTask()).toBe('before');
    let come: (() => void) | undefined;
    awaitCode(
      new Promise<void>((resolve) => {
        come = resolve;
      }),
    );
    await act(() => vi.runAllTimersAsync());
    afterPaint(() => page.show('then'));
    expect(inThatTask()).toBe('after');
    come?.();
    await act(() => vi.runAllTimersAsync());
    afterPaint(() => page.show('at last'));
    expect(inThatTask()).toBe('at last');
  });

  it('goes on in slices on a page that took too long in one go, until another is opened', async () => {
    afterPaint(() => {
      vi.advanceTimersByTime(400);
      page.show('late');
    });
    expect(inThatTask()).toBe('late');
    afterPaint(() => page.show('after'));
    expect(inThatTask()).toBe('late');
    await act(() => vi.runAllTimersAsync());
    forgetPace();
    afterPaint(() => page.show('on another page'));
    expect(inThatTask()).toBe('on another page');
  });
});
