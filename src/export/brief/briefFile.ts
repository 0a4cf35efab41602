// A chunk of its own: the preview of a brief needs its sheet, and a file its writer, each only when asked for.
import type { Brief } from '../../figure/brief.ts';
import type { ExportedFile } from '../exportFigure.ts';
import { loadFaces } from '../fonts/fontFaces.ts';
import type { Paper } from '../presets.ts';
import { briefSheet } from './briefSheet.ts';

export type BriefKind = 'pdf' | 'docx';

/** Returns the file of a brief. Writers load on request. */
export async function briefFile(
  brief: Brief,
  kind: BriefKind,
  paper: Paper,
  origin: string,
): Promise<ExportedFile> {
  const industry = brief.title.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  const blob =
    kind === 'pdf'
      ? await (await import('./briefPdf.ts')).briefPdf(brief, paper, origin)
      : await (await import('./briefDocx.ts')).briefDocx(brief, paper, origin);
  return { name: `standards-race_${brief.day}_brief_${industry}.${kind}`, blob };
}

/** Returns the sheet as it is printed, once the fonts that measure it have loaded. */
export async function sheetOf(brief: Brief, paper: Paper, origin: string): Promise<SVGElement> {
  await loadFaces(JSON.stringify(brief));
  return briefSheet({ brief, paper, origin });
}
