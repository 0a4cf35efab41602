import { expect, it } from 'vitest';
import { captureCadence } from './captureCadence.ts';

const everyDays = (gap: number, count: number) =>
  Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(2026, 0, 1 + gap * index)).toISOString().slice(0, 10),
  );

it('tells the cadence from the days between captures', () => {
  expect([1, 7, 30, 90, 182, 365].map((gap) => captureCadence(everyDays(gap, 6)))).toEqual([
    'daily',
    'weekly',
    'monthly',
    'quarterly',
    'half-yearly',
    'yearly',
  ]);
});

it('is not misled by one long pause', () => {
  expect(captureCadence(['2026-01-01', '2026-01-02', '2026-01-03', '2026-06-01', '2026-06-02'])).toBe(
    'daily',
  );
});

it('goes by the newest captures, not by what once was', () => {
  const rare = ['2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01'];
  expect(captureCadence([...rare, ...everyDays(1, 20)])).toBe('daily');
});

it('does not guess from two captures', () => {
  expect(captureCadence(['2026-01-01', '2026-01-08'])).toBe('irregular');
  expect(captureCadence([])).toBe('irregular');
});
