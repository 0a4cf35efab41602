import type { Figure } from '../../figure/figure.ts';
import { DATASET_LICENCE } from '../../figure/sourceLine.ts';
import type { LeftOutFigure } from './pack.ts';

/** A file of the pack before it is compressed. */
export interface PackedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface FileEntry {
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  /** Hexadecimal digest. */
  readonly sha256: string;
}

/** Manifest entry of one figure. */
export interface FigureEntry {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly as_of: string;
  readonly filters: Figure['filters'];
  readonly dataset_version: string;
  /** View from which it was made. */
  readonly link: string;
  readonly sources: readonly {
    readonly title: string;
    readonly publisher: string;
    readonly url: string | null;
    readonly licence: string;
  }[];
  readonly files: readonly FileEntry[];
}

/**
 * Returns the SHA-256 of bytes in hexadecimal digits, as `sha256sum` prints it.
 *
 * @throws Error on a page without https, where browsers do not provide it.
 */
async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (!('subtle' in crypto)) throw new Error('A pack can only be made where the page was opened over https.');
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export async function fileEntry({ name, type, bytes }: PackedFile): Promise<FileEntry> {
  return { name, type, bytes: bytes.length, sha256: await sha256(bytes) };
}

export async function figureEntry(
  figure: Figure,
  files: readonly PackedFile[],
  origin: string,
): Promise<FigureEntry> {
  return {
    id: figure.id,
    title: figure.title,
    subtitle: figure.subtitle,
    as_of: figure.asOf,
    filters: figure.filters,
    dataset_version: figure.datasetVersion,
    link: `${origin}${figure.link}`,
    sources: figure.sources.map(({ title, publisher, url, licence }) => ({ title, publisher, url, licence })),
    files: await Promise.all(files.map(fileEntry)),
  };
}

/** Returns the manifest of a pack: its content, origin and licenses, with the hash of each file. */
export function manifestText(
  figures: readonly FigureEntry[],
  others: readonly FileEntry[],
  leftOut: readonly LeftOutFigure[],
  origin: string,
): string {
  const manifest = {
    made_by: 'Standards Race',
    made_from: origin,
    licence: `${DATASET_LICENCE} for the compilation; each source keeps its own`,
    figures,
    other_files: others,
    left_out: leftOut.map(({ figureId, link, reason }) => ({
      figure: figureId,
      link: `${origin}${link}`,
      reason,
    })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Returns the text that people who open the archive should read first. */
export function packReadme(
  figures: readonly FigureEntry[],
  leftOut: readonly LeftOutFigure[],
  origin: string,
): string {
  return [
    `Figures of Standards Race, ${origin}`,
    '',
    'Each figure comes as a picture (PNG, SVG), as the data that it shows (CSV), and as a text for those who',
    'cannot see it (alt.txt). The title, the sources, the day and the link to the view are inside every file.',
    'manifest.json names every file with its size and SHA-256, and the sources of each figure with their licenses.',
    `License: ${DATASET_LICENCE} for the compilation; each source keeps its own. Please keep the source line.`,
    '',
    ...figures.flatMap(({ title, as_of, link, files }) => [
      `${title} (as of ${as_of})`,
      `  ${link}`,
      ...files.map((file) => `  ${file.name}`),
      '',
    ]),
    ...(leftOut.length === 0 ? [] : ['Not in this pack:', '']),
    ...leftOut.flatMap(({ figureId, link, reason }) => [`${figureId}: ${reason}`, `  ${origin}${link}`, '']),
  ].join('\n');
}
