import { lazy, Suspense } from 'react';
import type { Figure } from '../figure/figure.ts';
import type { FigurePoint } from '../figure/parts.ts';

const PointDialog = lazy(async () => ({ default: (await import('./EvidenceDialog.tsx')).PointDialog }));
const SourcesDialog = lazy(async () => ({ default: (await import('./SourcesDialog.tsx')).SourcesDialog }));
const ExportDialog = lazy(async () => ({
  default: (await import('./studio/ExportDialog.tsx')).ExportDialog,
}));
const CiteFigure = lazy(async () => ({ default: (await import('./CiteDialog.tsx')).CiteFigure }));

/** What a figure has beside its chart, of which one at a time is open. */
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

/** The dialog of a figure that is open; most readers open none, so all of it comes when the first one is. */
export function FigureDialogs({ figure, opened, onOpen, onClose }: FigureDialogsProps) {
  return (
    <Suspense fallback={null}>
      {opened.kind === 'point' && (
        <PointDialog key={opened.point.key} figure={figure} point={opened.point} onClose={onClose} />
      )}
      {opened.kind === 'sources' && <SourcesDialog figure={figure} onOpen={onOpen} onClose={onClose} />}
      {opened.kind === 'export' && <ExportDialog figure={figure} onClose={onClose} />}
      {opened.kind === 'cite' && <CiteFigure figure={figure} onClose={onClose} />}
    </Suspense>
  );
}
