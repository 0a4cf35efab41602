import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useRested } from './useRested.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('gives the last of several values in a row, once it has rested', () => {
  const { result, rerender } = renderHook(({ value }) => useRested(value, 100), {
    initialProps: { value: 'a' },
  });
  rerender({ value: 'b' });
  act(() => void vi.advanceTimersByTime(99));
  rerender({ value: 'c' });
  act(() => void vi.advanceTimersByTime(99));
  expect(result.current).toBe('a');
  act(() => void vi.advanceTimersByTime(1));
  expect(result.current).toBe('c');
});

it('gives what stands until then', () => {
  const { result } = renderHook(() => useRested('typed', 100, ''));
  expect(result.current).toBe('');
  act(() => void vi.advanceTimersByTime(100));
  expect(result.current).toBe('typed');
});
