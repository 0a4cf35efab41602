import { act, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { later, openLast } from './later.ts';
import { askForLostParts, lostParts } from './lostParts.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const Word = ({ word }: { readonly word: string }) => <p>{word}</p>;

const shown = (part: React.ReactNode) => (
  <ErrorBoundary what="The word">
    <Suspense fallback="Loading">{part}</Suspense>
  </ErrorBoundary>
);

describe('later', () => {
  it('acts once the code is there, and is then shown without a fallback', async () => {
    const load = vi.fn(() => Promise.resolve(Word));
    const Part = later(load);
    expect(load).not.toHaveBeenCalled();
    const ready = vi.fn();
    Part.whenThere(ready);
    expect(ready).not.toHaveBeenCalled();
    await act(() => vi.runAllTimersAsync());
    expect(ready).toHaveBeenCalledOnce();
    render(shown(<Part word="ISO" />));
    expect(screen.getByText('ISO')).toBeTruthy();
    Part.whenThere(ready);
    expect(ready).toHaveBeenCalledTimes(2);
    expect(load).toHaveBeenCalledOnce();
  });

  it('prepares code once, and tells nobody of code that was not asked for and cannot be had', async () => {
    const load = vi.fn(() => Promise.resolve(Word));
    const Part = later(load);
    void Part.prepare();
    void Part.prepare();
    expect(Part.isThere()).toBe(false);
    await act(() => vi.runAllTimersAsync());
    expect(Part.isThere()).toBe(true);
    expect(load).toHaveBeenCalledOnce();
    render(shown(<Part word="ISO" />));
    expect(screen.getByText('ISO')).toBeTruthy();

    const lost = later(async () => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      throw new Error('gone');
    });
    void lost.prepare();
    await act(() => vi.runAllTimersAsync());
    expect(lostParts()).toBeNull();
    // A click during the preload makes the code wanted.
    void lost.prepare();
    lost.whenThere(vi.fn());
    await act(() => vi.runAllTimersAsync());
    expect(lostParts()).toBe('gone');
  });

  it('asks again for code of what stands, by itself and when a reader says so, and tells until it came', async () => {
    const load = vi.fn(() => Promise.resolve(Word));
    for (let times = 0; times < 3; times += 1) load.mockRejectedValueOnce(new Error('gone'));
    const Part = later(load);
    const came = vi.fn();
    void Part.come().then(came);
    await act(() => vi.advanceTimersByTimeAsync(10));
    expect(lostParts()).toBe('waiting');
    askForLostParts();
    await act(() => vi.advanceTimersByTimeAsync(10));
    expect(load).toHaveBeenCalledTimes(2);
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(load).toHaveBeenCalledTimes(4);
    expect(came).toHaveBeenCalledOnce();
    expect(lostParts()).not.toBe('waiting');
  });

  it('asks anew for code that could not be had when it is pressed again at once', async () => {
    const load = vi.fn(() => Promise.resolve(Word));
    load.mockRejectedValueOnce(new Error('The host is away.'));
    const Part = later(load);
    const [open, fail] = [vi.fn(), vi.fn()];
    Part.whenThere(open, fail);
    await act(() => vi.advanceTimersByTimeAsync(10));
    expect(fail).toHaveBeenCalledOnce();
    Part.whenThere(open, fail);
    await act(() => vi.advanceTimersByTimeAsync(10));
    expect(open).toHaveBeenCalledOnce();
    await act(() => vi.advanceTimersByTimeAsync(5_000));
    Part.whenThere(open, fail);
    expect(open).toHaveBeenCalledTimes(2);
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('opens of two dialogs the one that was asked for last, whichever comes first', async () => {
    const slow = later(() => new Promise<typeof Word>((resolve) => setTimeout(() => resolve(Word), 500)));
    const quick = later(() => Promise.resolve(Word));
    const [first, second] = [vi.fn(), vi.fn()];
    openLast(slow, first);
    openLast(quick, second);
    await act(() => vi.runAllTimersAsync());
    expect(second).toHaveBeenCalledOnce();
    expect(first).not.toHaveBeenCalled();
    openLast(slow, first);
    expect(first).toHaveBeenCalledOnce();
  });

  it('says that the code cannot be had, acts all the same, and asks again when it is tried again', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const load = vi.fn(() => Promise.resolve(Word));
    load.mockRejectedValueOnce(new Error('The host is away.'));
    const Part = later(load);
    const ready = vi.fn();
    Part.whenThere(ready);
    await act(() => vi.advanceTimersByTimeAsync(10));
    expect(ready).toHaveBeenCalledOnce();
    await act(async () => {
      render(shown(<Part word="ISO" />));
      await vi.advanceTimersByTimeAsync(10);
    });
    expect(screen.getByText('The host is away.')).toBeTruthy();
    expect(load).toHaveBeenCalledOnce();
    await act(() => vi.advanceTimersByTimeAsync(5_000));
    await act(async () => {
      screen.getByRole('button', { name: 'Try again' }).click();
      await vi.advanceTimersByTimeAsync(1_000);
    });
    expect(screen.getByText('ISO')).toBeTruthy();
  });
});
