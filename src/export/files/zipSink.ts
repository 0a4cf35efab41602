import { Zip, ZipDeflate } from 'fflate';

export interface ZippedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** ZIP keeps local time without a zone: noon of the day reads the same wherever it is written. */
const noonOf = (day: string) => {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
};

/**
 * An archive that is written as it grows: each piece becomes a Blob of its own, which the browser may keep
 * on disk, so that only the figure at work is in memory.
 */
export function zipSink() {
  const parts: Blob[] = [];
  let failed: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error !== null) failed = error;
    else parts.push(new Blob([new Uint8Array(chunk)]));
  });
  return {
    /** @param day `YYYY-MM-DD`, the time of the file in the archive. */
    add({ name, bytes }: ZippedFile, day: string): void {
      // A PNG is packed already: packing it again takes time and saves nothing. It still goes in as packed in
      // name, at level 0: LibreOffice and Java refuse plain storage whose length is behind the bytes.
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
