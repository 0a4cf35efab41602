import type { Figure } from '../figure/figure.ts';
import { readingNotes } from '../figure/sourceLine.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { SourceCite } from './SourceCite.tsx';

/** All sources of a figure and what must be known to read it. */
export function SourcesDialog({ figure, onClose }: { figure: Figure; onClose: () => void }) {
  return (
    <Dialog name="Evidence" title={figure.title} onClose={onClose}>
      <p className="mt-2 text-sm text-soft">
        {figure.subtitle}. As of {figure.asOf}, dataset {figure.datasetVersion}. Click a mark, or a value of
        the table, for the place in its source.
      </p>
      {readingNotes(figure).map((note) => (
        <p key={note} className="mt-2 text-sm">
          {note}
        </p>
      ))}
      <ul className="mt-3 text-sm">
        {figure.sources.map((source) => (
          <li key={source.id} className="border-t border-hair py-2">
            <SourceCite source={source} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
