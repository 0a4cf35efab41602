import { act, render, screen } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterPaint } from './afterPaint.ts';

const page = { show: (_text: string): void => undefined };

function Shown() {
  const [shown, set] = useState('before');
  useEffect(() => void (page.show = set), []);
  return <p>{shown}</p>;
}

/** Returns the text in the document within the task of the change. */
const inThatTask = (): string => {
  vi.advanceTimersByTime(100);
  return screen.getByRole('paragraph').textContent;
};

beforeEach(() => {
  vi.useFakeTimers();
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

  it('changes in slices what is to be so, after what is in one go', async () => {
    afterPaint(() => page.show('then'), 'in slices');
    afterPaint(() => page.show('after'));
    expect(inThatTask()).toBe('after');
    await act(() => vi.runAllTimersAsync());
    expect(screen.getByRole('paragraph').textContent).toBe('then');
  });
});
