import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { datasetDay } from '../../figure/figureContext.ts';
import type { MakeFiles } from './figureFiles.ts';
import { freeNames } from './freeName.ts';
import {
  figureEntry,
  fileEntry,
  manifestText,
  readmeText,
  type FigureEntry,
  type PackedFile,
} from './manifest.ts';
import type { PackWriter } from './runPack.ts';

/** ZIP keeps local time without a zone: noon of the day reads the same wherever it is written. */
const noonOf = (day: string) => {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
};

/**
 * An archive that is written as it grows: each piece becomes a Blob of its own, which the browser may keep
 * on disk, so that only the figure at work is in memory.
 */
function zipSink() {
  const parts: Blob[] = [];
  let failed: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error !== null) failed = error;
    else parts.push(new Blob([new Uint8Array(chunk)]));
  });
  return {
    add({ name, type, bytes }: PackedFile, day: string) {
      // A PNG is packed already: packing it again takes time and saves nothing.
      const entry = type === 'image/png' ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
      entry.mtime = noonOf(day);
      zip.add(entry);
      entry.push(bytes, true);
    },
    end(): Blob {
      zip.end();
      if (failed !== null) throw new Error('The archive could not be written.', { cause: failed });
      return new Blob(parts, { type: 'application/zip' });
    },
  };
}

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Writes the files of each figure, then what the archive holds: `manifest.json` and `README.txt`. */
export function zipWriter(makeFiles: MakeFiles, origin: string): PackWriter {
  const sink = zipSink();
  const freeName = freeNames();
  const entries: FigureEntry[] = [];
  let day = '1980-01-01';
  return {
    async add(figure, pause) {
      const made = await makeFiles(figure, pause);
      const files = made.map((file) => ({ ...file, name: freeName(file.name) }));
      const entry = await figureEntry(figure, files, origin);
      await pause();
      day = datasetDay(figure.datasetVersion);
      entries.push(entry);
      for (const file of files) sink.add(file, day);
    },
    async finish(leftOut) {
      const bytes = utf8(readmeText(entries, leftOut, origin));
      const readme = { name: 'README.txt', type: 'text/plain', bytes };
      const manifest = manifestText(entries, [await fileEntry(readme)], leftOut, origin);
      sink.add(readme, day);
      sink.add({ name: 'manifest.json', type: 'application/json', bytes: utf8(manifest) }, day);
      return sink.end();
    },
  };
}
