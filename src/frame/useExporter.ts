import { useState } from 'react';
import type { ExportFormat } from '../export/exportFigure.ts';
import type { PictureSettings } from '../export/settings.ts';
import type { Figure } from '../figure/figure.ts';
import { copyImage, copyText } from './clipboard.ts';

export type Outcome = { readonly kind: 'done' | 'failed'; readonly text: string } | null;

interface Exporter {
  readonly busy: boolean;
  readonly outcome: Outcome;
  readonly download: (format: ExportFormat, settings: PictureSettings) => void;
  readonly copyPicture: (settings: PictureSettings) => void;
  readonly copyLink: () => void;
}

/** The exporter and its fonts are loaded when they are first needed, never before. */
async function makeFile(figure: Figure, format: ExportFormat, settings: PictureSettings) {
  const { exportFigure } = await import('../export/exportFigure.ts');
  return exportFigure(figure, format, settings, window.location.origin);
}

async function save(figure: Figure, format: ExportFormat, settings: PictureSettings): Promise<string> {
  const [file, { saveBlob }] = await Promise.all([
    makeFile(figure, format, settings),
    import('../export/files/saveBlob.ts'),
  ]);
  saveBlob(file.blob, file.name);
  return `Saved ${file.name}.`;
}

/** What the export dialog can do with a figure, and how the last attempt went. */
export function useExporter(figure: Figure): Exporter {
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const run = (work: Promise<string>) => {
    setBusy(true);
    setOutcome(null);
    work
      .then((text) => setOutcome({ kind: 'done', text }))
      .catch((error: unknown) => {
        const text = error instanceof Error ? error.message : 'The file could not be made.';
        setOutcome({ kind: 'failed', text });
      })
      .finally(() => setBusy(false));
  };
  return {
    busy,
    outcome,
    download: (format, settings) => run(save(figure, format, settings)),
    copyPicture: (settings) =>
      run(
        copyImage(makeFile(figure, 'png', settings).then((file) => file.blob)).then(
          () => 'The image is on the clipboard.',
        ),
      ),
    copyLink: () =>
      run(copyText(`${window.location.origin}${figure.link}`).then(() => 'The link is on the clipboard.')),
  };
}
