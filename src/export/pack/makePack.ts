import { datasetDay } from '../../domain/viewDay.ts';
import { figureFiles } from './figureFiles.ts';
import type { Pack, PackItem, PackKind, PackOptions } from './pack.ts';
import { runPack, type PackWriter } from './runPack.ts';
import { zipWriter } from './zipWriter.ts';

const writers: Readonly<Record<PackKind, (options: PackOptions) => Promise<PackWriter>>> = {
  pdf: async ({ settings, origin }) => (await import('./pdfWriter.ts')).pdfWriter(settings, origin),
  pptx: async ({ settings, origin }) => (await import('./pptxWriter.ts')).pptxWriter(settings, origin),
  zip: ({ settings, origin }) => Promise.resolve(zipWriter(figureFiles(settings, origin), origin)),
};

/**
 * Packs figures into one file, one after another, without keeping the page from answering. What could not be
 * loaded or drawn is named in the result and, in the archive, in its manifest.
 *
 * @throws The signal's reason, an `AbortError`, when it is stopped; Error with a plain sentence if not one
 * figure could be drawn.
 */
export async function makePack(
  items: readonly PackItem[],
  kind: PackKind,
  options: PackOptions,
): Promise<Pack> {
  // One description cannot tell of many figures: each gets the one made from its data.
  const settings = { ...options.settings, altText: null, longText: null };
  const writer = await writers[kind]({ ...options, settings });
  const { blob, leftOut, datasetVersion } = await runPack(items, writer, options);
  return { name: `standards-race_${datasetDay(datasetVersion)}_pack.${kind}`, blob, leftOut };
}
