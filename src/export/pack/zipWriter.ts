import { datasetDay } from '../../domain/periods.ts';
import { isTextPage, type TextPage } from '../../figure/brief.ts';
import { csvFile } from '../files/csvFile.ts';
import { fileName } from '../files/fileName.ts';
import { pngOfSvg } from '../files/pngFile.ts';
import { svgFile } from '../files/svgFile.ts';
import { zipSink, utf8 } from '../files/zipSink.ts';
import { pictureWords } from '../metadata/pictureMetadata.ts';
import type { ExportJob } from '../settings.ts';
import {
  figureEntry,
  fileEntry,
  manifestText,
  packReadme,
  type FigureEntry,
  type PackedFile,
} from './manifest.ts';
import type { PackWriter } from './pack.ts';

/** Returns all files of one figure. */
export type MakeFiles = (job: ExportJob, pause: () => Promise<void>) => Promise<readonly PackedFile[]>;

/**
 * Returns PNG, SVG, CSV and the text alternatives (short, then long) of a figure. The picture is drawn once for both
 * formats.
 *
 * @throws Error with a plain sentence if one of them cannot be made.
 */
const figureFiles: MakeFiles = async (job, pause) => {
  const { figure, settings, origin } = job;
  const size = settings.size.id;
  const svg = await svgFile(job);
  await pause();
  const png = await pngOfSvg(svg, job);
  await pause();
  const words = pictureWords(job);
  return [
    { name: fileName(figure, size, 'png'), type: 'image/png', bytes: png },
    { name: fileName(figure, size, 'svg'), type: 'image/svg+xml', bytes: utf8(svg) },
    { name: fileName(figure, 'data', 'csv'), type: 'text/csv', bytes: utf8(csvFile(figure, origin)) },
    {
      name: fileName(figure, size, 'alt.txt'),
      type: 'text/plain',
      bytes: utf8(`${words.altText}\n\n${words.longText}\n`),
    },
  ];
};

/**
 * Returns a function that makes names unique: the same figure in another view would overwrite the first, so the
 * second file of a name gets `_2` before its extension.
 */
export function freeNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const [, stem = name, extension = ''] = /^(.*?)((?:\.alt)?\.[^.]+)$/.exec(name) ?? [];
    let free = name;
    for (let count = 2; taken.has(free); count += 1) free = `${stem}_${String(count)}${extension}`;
    taken.add(free);
    return free;
  };
}

const pageFile = (
  { id, title, subtitle, lines, link, datasetVersion }: TextPage,
  origin: string,
): PackedFile => ({
  name: `${id}_${datasetDay(datasetVersion)}.txt`,
  type: 'text/plain',
  bytes: utf8([title, subtitle, '', ...lines.map(({ text }) => text), '', `${origin}${link}`, ''].join('\n')),
});

/** Writes the files of each figure, then the list of contents: `manifest.json` and `README.txt`. */
export function zipWriter(
  { settings, origin }: Omit<ExportJob, 'figure'>,
  makeFiles: MakeFiles = figureFiles,
): PackWriter {
  const sink = zipSink();
  const freeName = freeNames();
  const entries: FigureEntry[] = [];
  const texts: PackedFile[] = [];
  let day = '1980-01-01';
  return {
    async add(figure, pause) {
      day = datasetDay(figure.datasetVersion);
      if (isTextPage(figure)) {
        const file = pageFile(figure, origin);
        const named = { ...file, name: freeName(file.name) };
        texts.push(named);
        sink.add(named, day);
        return;
      }
      const made = await makeFiles({ figure, settings, origin }, pause);
      const files = made.map((file) => ({ ...file, name: freeName(file.name) }));
      const entry = await figureEntry(figure, files, origin);
      await pause();
      entries.push(entry);
      for (const file of files) sink.add(file, day);
    },
    async finish(leftOut) {
      const bytes = utf8(packReadme(entries, leftOut, origin));
      const readme = { name: 'README.txt', type: 'text/plain', bytes };
      const others = await Promise.all([readme, ...texts].map(fileEntry));
      const manifest = manifestText(entries, others, leftOut, origin);
      sink.add(readme, day);
      sink.add({ name: 'manifest.json', bytes: utf8(manifest) }, day);
      return sink.end('application/zip');
    },
  };
}
