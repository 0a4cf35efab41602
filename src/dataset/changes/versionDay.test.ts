import { expect, it } from 'vitest';
import { compareVersions, nextVersion, versionInstant, versionParts } from './versionDay.ts';

it('reads day and number of a version', () => {
  expect(versionParts('2026.11.24')).toEqual({ day: '2026-11-24', ofDay: 1 });
  expect(versionParts('2026.11.24.2')).toEqual({ day: '2026-11-24', ofDay: 2 });
  expect(() => versionParts('2026-11-24')).toThrow('"2026-11-24" is no version.');
});

it('orders by day, then by number, and not by text', () => {
  const versions = ['2026.11.24.10', '2026.12.01', '2026.11.24.9', '2026.11.24'];
  expect(versions.sort(compareVersions)).toEqual([
    '2026.11.24',
    '2026.11.24.9',
    '2026.11.24.10',
    '2026.12.01',
  ]);
});

it('names the version after another', () => {
  expect(nextVersion('2026.11.24', '2026-11-24')).toBe('2026.11.24.2');
  expect(nextVersion('2026.11.24.2', '2026-11-24')).toBe('2026.11.24.3');
  expect(nextVersion('2026.11.24.2', '2026-12-01')).toBe('2026.12.01');
  expect(() => nextVersion('2026.11.24', '2026-11-23')).toThrow('newer than 2026-11-23');
});

it('gives no two versions of a day one moment', () => {
  expect(versionInstant('2026.11.24')).toBe('2026-11-24T00:00:00Z');
  expect(versionInstant('2026.11.24.3')).toBe('2026-11-24T00:00:02Z');
});
