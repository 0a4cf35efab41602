import type { Figure } from '../figure/figure.ts';
import type { FigurePoint } from '../figure/parts.ts';
import { later, openLast } from '../paint/later.ts';

const PointDialog = later(async () => (await import('./EvidenceDialog.tsx')).PointDialog);
const SourcesDialog = later(async () => (await import('./SourcesDialog.tsx')).SourcesDialog);
const ExportDialog = later(async () => (await import('./studio/ExportDialog.tsx')).ExportDialog);
const CiteFigure = later(async () => (await import('./CiteDialog.tsx')).CiteFigure);

/** The dialogs of a figure, of which one at a time is open. */
export type Opened =
  | { readonly kind: 'sources' }
  | { readonly kind: 'export' }
  | { readonly kind: 'cite' }
  | { readonly kind: 'point'; readonly point: FigurePoint };

interface FigureDialogsProps {
  readonly figure: Figure;
  readonly opened: Opened;
  readonly onOpen: (point: FigurePoint) => void;
  readonly onClose: () => void;
}

const parts = { point: PointDialog, sources: SourcesDialog, export: ExportDialog, cite: CiteFigure } as const;

/**
 * Opens the dialog of a kind once it can be shown, or reports that it cannot. Most users open none, so each loads on
 * first use.
 */
export const openDialog = (kind: Opened['kind'], open: () => void, fail: () => void): void =>
  openLast(parts[kind], open, fail);

/** The open dialog of a figure. */
export function FigureDialogs({ figure, opened, onOpen, onClose }: FigureDialogsProps) {
  return (
    <>
      {opened.kind === 'point' && (
        <PointDialog
          key={opened.point.key}
          figure={figure}
          point={opened.point}
          onOpen={onOpen}
          onClose={onClose}
        />
      )}
      {opened.kind === 'sources' && <SourcesDialog figure={figure} onOpen={onOpen} onClose={onClose} />}
      {opened.kind === 'export' && <ExportDialog figure={figure} onClose={onClose} />}
      {opened.kind === 'cite' && <CiteFigure figure={figure} onClose={onClose} />}
    </>
  );
}
