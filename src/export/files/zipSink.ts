import { Zip, ZipDeflate } from 'fflate';

export interface ZippedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Returns noon of a day: ZIP stores local time without a zone, and noon gives equal bytes in every zone. */
const noonOf = (day: string) => {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
};

/**
 * Creates an archive that is written incrementally: each piece becomes a separate Blob, which the browser may store
 * on disk, so that only the current figure is in memory.
 */
export function zipSink() {
  const parts: Blob[] = [];
  let failed: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error !== null) failed = error;
    else parts.push(new Blob([new Uint8Array(chunk)]));
  });
  return {
    /** @param day `YYYY-MM-DD`, the date of the file in the archive. */
    add({ name, bytes }: ZippedFile, day: string): void {
      // A PNG is already compressed: compressing it again takes time and saves nothing. It is still marked as
      // compressed, at level 0: LibreOffice and Java reject plain storage whose length follows the bytes.
      const entry = new ZipDeflate(name, { level: name.endsWith('.png') ? 0 : 6 });
      entry.mtime = noonOf(day);
      zip.add(entry);
      entry.push(bytes, true);
    },
    /** @throws Error if the archive could not be written. */
    end(type: string): Blob {
      zip.end();
      if (failed !== null) throw new Error('The archive could not be written.', { cause: failed });
      return new Blob(parts, { type });
    },
  };
}
