import { QueryObserver } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import { ApiError, type ApiErrorKind } from '../api/ApiError.ts';
import { createQueryClient } from './createQueryClient.ts';

/** Returns the number of attempts of a query that always fails with this error. */
async function timesAsked(error: Error): Promise<number> {
  vi.useFakeTimers();
  const ask = vi.fn(() => Promise.reject(error));
  const observer = new QueryObserver(createQueryClient(), { queryKey: ['thing'], queryFn: ask });
  const stop = observer.subscribe(() => undefined);
  await vi.advanceTimersByTimeAsync(60_000);
  stop();
  vi.useRealTimers();
  return ask.mock.calls.length;
}

describe('createQueryClient', () => {
  it.each<[ApiErrorKind, number]>([
    ['network', 2],
    ['http', 2],
    ['missing', 1],
    ['not-json', 1],
    ['newer-schema', 1],
    ['contract', 1],
  ])('asks again after “%s” only if that may help', async (kind, times) => {
    expect(await timesAsked(new ApiError(kind, '/x', 'failed'))).toBe(times);
  });
});
