import { datasetDay } from '../../domain/viewDay.ts';
import { zipSink } from '../files/zipSink.ts';
import type { MakeFiles } from './figureFiles.ts';
import { freeNames } from './freeName.ts';
import { figureEntry, fileEntry, manifestText, readmeText, type FigureEntry } from './manifest.ts';
import type { PackWriter } from './runPack.ts';

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
      sink.add({ name: 'manifest.json', bytes: utf8(manifest) }, day);
      return sink.end('application/zip');
    },
  };
}
