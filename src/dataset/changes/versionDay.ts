import { compareText } from '../../domain/sorting.ts';

const VERSION = /^(\d{4})\.(\d{2})\.(\d{2})(?:\.(\d+))?$/;

interface VersionParts {
  readonly day: string;
  /** Number of the version within its day, from 1. */
  readonly ofDay: number;
}

/** Parses `2026.11.24.2`. @throws Error if it is not a version. */
export function versionParts(version: string): VersionParts {
  const [, year, month, day, ofDay = '1'] = VERSION.exec(version) ?? [];
  if (year === undefined || month === undefined || day === undefined) {
    throw new Error(`"${version}" is no version. Write it as 2026.11.24 or 2026.11.24.2.`);
  }
  return { day: `${year}-${month}-${day}`, ofDay: Number(ofDay) };
}

/** Orders versions from old to new: the second version of a day comes after the first. */
export function compareVersions(left: string, right: string): number {
  const [a, b] = [versionParts(left), versionParts(right)];
  return compareText(a.day, b.day) || a.ofDay - b.ofDay;
}

/**
 * Returns the next version for a day.
 *
 * @throws Error if the day is before that version.
 */
export function nextVersion(version: string, day: string): string {
  const known = versionParts(version);
  if (day < known.day) throw new Error(`Version ${version} is newer than ${day}. Release on a later day.`);
  const bare = day.replaceAll('-', '.');
  return day === known.day ? `${bare}.${String(known.ofDay + 1)}` : bare;
}

/**
 * Returns the timestamp of a version in feeds: the start of its day, plus one second for each further version of that
 * day, so that no two entries share a timestamp. Only the day is known.
 */
export function versionInstant(version: string): string {
  const { day, ofDay } = versionParts(version);
  return new Date(Date.parse(`${day}T00:00:00Z`) + (ofDay - 1) * 1000).toISOString().replace('.000Z', 'Z');
}
