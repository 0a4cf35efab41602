import { zipSync, type Zippable } from 'fflate';

/** A text or bytes, under the name that they have in the archive. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Packs files into a ZIP archive whose bytes depend on nothing but the files and the day.
 *
 * @param day `YYYY-MM-DD`: the date of every file. ZIP stores local time without a zone, so midnight of the
 * machine's own zone gives the same bytes in every zone.
 */
export function zipFiles(entries: readonly ZipEntry[], day: string): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const mtime = new Date(year, month - 1, date);
  const files: Zippable = Object.fromEntries(entries.map(({ name, bytes }) => [name, bytes]));
  return zipSync(files, { level: 6, mtime, os: 3 });
}
