import { citedFigure, type Cited } from '../figure/citation/cited.ts';
import type { Figure } from '../figure/figure.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { CitationBox } from './CitationBox.tsx';
import { siteAddress } from '../url/siteBase.ts';

interface CiteDialogProps {
  readonly cited: Cited;
  /** File name without its extension. */
  readonly name: string;
  readonly onClose: () => void;
}

/** A dialog with citations of our content in the formats of reference managers. */
export const CiteDialog = ({ cited, name, onClose }: CiteDialogProps) => (
  <Dialog name="Cite" title={cited.statement} room="text" onClose={onClose}>
    <div className="mt-2 text-sm">
      <CitationBox cited={cited} name={name} />
      {cited.own?.kind === 'figure' && (
        <p className="mt-3 text-soft">
          A single number has a citation of its own, with its source: click it, then “Citation”.
        </p>
      )}
    </div>
  </Dialog>
);

/** A dialog with citations of a whole figure. */
export const CiteFigure = ({ figure, onClose }: { figure: Figure; onClose: () => void }) => (
  <CiteDialog
    cited={citedFigure(figure, `${siteAddress()}${figure.link}`)}
    name={`${figure.id}_${figure.asOf}`}
    onClose={onClose}
  />
);
