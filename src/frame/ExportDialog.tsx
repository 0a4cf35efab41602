import { useState } from 'react';
import type { ExportFormat } from '../export/exportFigure.ts';
import { presets, type PresetId } from '../export/presets.ts';
import type { Figure } from '../figure/figure.ts';
import { Choice } from '../ui/Choice.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { canCopyImage, copyImage, copyText } from './clipboard.ts';

const formats = [
  { value: 'png', label: 'PNG' },
  { value: 'svg', label: 'SVG' },
  { value: 'csv', label: 'CSV' },
] as const;

const sizes = presets.map((preset) => ({
  value: preset.id,
  label: preset.label,
  hint: `${String(preset.width)} × ${String(preset.height)}`,
}));

type Outcome = { readonly kind: 'done' | 'failed'; readonly text: string } | null;

const failure = (error: unknown): Outcome => ({
  kind: 'failed',
  text: error instanceof Error ? error.message : 'The file could not be made.',
});

/** The exporter and its fonts are loaded when they are first needed, never before. */
const loadExporter = () => import('../export/exportFigure.ts');

export function ExportDialog({ figure, onClose }: { figure: Figure; onClose: () => void }) {
  const [format, setFormat] = useState<ExportFormat>('png');
  const [preset, setPreset] = useState<PresetId>('report');
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const origin = window.location.origin;

  const run = (work: () => Promise<string>) => {
    setBusy(true);
    setOutcome(null);
    work()
      .then((text) => setOutcome({ kind: 'done', text }))
      .catch((error: unknown) => setOutcome(failure(error)))
      .finally(() => setBusy(false));
  };
  const download = () =>
    run(async () => {
      const [{ exportFigure }, { saveBlob }] = await Promise.all([
        loadExporter(),
        import('../export/saveBlob.ts'),
      ]);
      const file = await exportFigure(figure, format, preset, origin);
      saveBlob(file.blob, file.name);
      return `Saved ${file.name}.`;
    });
  const image = () =>
    run(async () => {
      await copyImage(
        loadExporter()
          .then(({ exportFigure }) => exportFigure(figure, 'png', preset, origin))
          .then((file) => file.blob),
      );
      return 'The image is on the clipboard.';
    });
  const link = () =>
    run(async () => {
      await copyText(`${origin}${figure.link}`);
      return 'The link is on the clipboard.';
    });

  const button = 'border border-rule px-3 py-1.5 text-sm hover:border-ink disabled:opacity-50';
  return (
    <Dialog name="Export figure" title="Export figure" onClose={onClose}>
      <p className="mt-1 text-sm text-soft">{figure.title}</p>
      <div className="mt-4 flex flex-col gap-3">
        <Choice legend="Format" options={formats} value={format} onChange={setFormat} />
        {format !== 'csv' && <Choice legend="Size" options={sizes} value={preset} onChange={setPreset} />}
      </div>
      <p className="mt-4 text-xs text-soft">
        {format === 'csv'
          ? 'The points as shown, with filters, dataset version, and the source of each.'
          : 'Title, legend, source, licence, date and link are part of the picture.'}
      </p>
      <div className="mt-4 flex flex-wrap gap-2">
        <button
          type="button"
          className={`${button} border-ink bg-ink text-paper`}
          disabled={busy}
          onClick={download}
        >
          Download
        </button>
        {canCopyImage() && (
          <button type="button" className={button} disabled={busy} onClick={image}>
            Copy image
          </button>
        )}
        <button type="button" className={button} disabled={busy} onClick={link}>
          Copy link
        </button>
      </div>
      <div className="mt-3 min-h-6 text-sm">
        {outcome?.kind === 'failed' && (
          <p role="alert" className="text-alert">
            {outcome.text} Nothing was saved.
          </p>
        )}
        <p role="status">{busy ? 'Drawing…' : outcome?.kind === 'done' ? outcome.text : ''}</p>
      </div>
    </Dialog>
  );
}
