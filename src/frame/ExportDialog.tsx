import { useState } from 'react';
import type { ExportFormat } from '../export/exportFigure.ts';
import { presetOf, presets, type PresetId } from '../export/presets.ts';
import { defaultSettings } from '../export/settings.ts';
import type { Figure } from '../figure/figure.ts';
import { Choice } from '../ui/Choice.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { canCopyImage } from './clipboard.ts';
import { useExporter, type Outcome } from './useExporter.ts';

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

const button = 'border border-rule px-3 py-1.5 text-sm hover:border-ink disabled:opacity-50';

/** Takes a figure off the page: as a picture, as data, or as a link to this view. */
export function ExportDialog({ figure, onClose }: { figure: Figure; onClose: () => void }) {
  const [format, setFormat] = useState<ExportFormat>('png');
  const [preset, setPreset] = useState<PresetId>('report');
  const settings = { ...defaultSettings, size: presetOf(preset) };
  const { busy, outcome, download, copyPicture, copyLink } = useExporter(figure);
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
          : 'Title, legend, source, license, date and link are part of the picture.'}
      </p>
      <div className="mt-4 flex flex-wrap gap-2">
        <button
          type="button"
          className={`${button} border-ink bg-ink text-paper`}
          disabled={busy}
          onClick={() => download(format, settings)}
        >
          Download
        </button>
        {canCopyImage() && (
          <button type="button" className={button} disabled={busy} onClick={() => copyPicture(settings)}>
            Copy image
          </button>
        )}
        <button type="button" className={button} disabled={busy} onClick={copyLink}>
          Copy link
        </button>
      </div>
      <OutcomeLine busy={busy} outcome={outcome} />
    </Dialog>
  );
}

function OutcomeLine({ busy, outcome }: { busy: boolean; outcome: Outcome }) {
  return (
    <div className="mt-3 min-h-6 text-sm">
      {outcome?.kind === 'failed' && (
        <p role="alert" className="text-alert">
          {outcome.text} Nothing was saved.
        </p>
      )}
      <p role="status">{busy ? 'Drawing…' : outcome?.kind === 'done' ? outcome.text : ''}</p>
    </div>
  );
}
