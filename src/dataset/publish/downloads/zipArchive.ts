import { Zip, ZipDeflate } from 'fflate';

/** An archive that takes its files one after the other and keeps only what they come to when packed. */
export interface ZipArchive {
  readonly add: (name: string, bytes: Uint8Array) => void;
  /** Closes the archive and gives its bytes. @throws where a file could not be packed. */
  readonly finish: () => Uint8Array;
}

/**
 * A ZIP archive whose bytes depend on nothing but the files, their order and the day.
 *
 * @param day `YYYY-MM-DD`: the date of every file. ZIP stores local time without a zone, so midnight of the
 * machine's own zone gives the same bytes in every zone.
 */
export function zipArchive(day: string): ZipArchive {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const mtime = new Date(year, month - 1, date);
  const parts: Uint8Array[] = [];
  const zip = new Zip((problem, part) => {
    if (problem !== null) throw problem;
    parts.push(part);
  });
  return {
    add: (name, bytes) => {
      const file = new ZipDeflate(name, { level: 6 });
      file.mtime = mtime;
      file.os = 3;
      zip.add(file);
      file.push(bytes, true);
    },
    finish: () => {
      zip.end();
      return Buffer.concat(parts);
    },
  };
}
