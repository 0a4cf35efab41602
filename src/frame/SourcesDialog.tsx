import { pointText } from '../figure/pointText.ts';
import type { Figure } from '../figure/figure.ts';
import type { FigurePoint } from '../figure/parts.ts';
import { readingNotes } from '../figure/readingNotes.ts';
import { rowTotals } from '../figure/firstPaint.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { CardSection } from './FactList.tsx';
import { ReportProblem } from './ReportProblem.tsx';
import { SourceCite } from './SourceCite.tsx';
import { siteAddress } from '../url/siteBase.ts';

interface SourcesDialogProps {
  readonly figure: Figure;
  readonly onOpen: (point: FigurePoint) => void;
  readonly onClose: () => void;
}

/** Further numbers of a figure, its sources, and its notes. */
export function SourcesDialog({ figure, onOpen, onClose }: SourcesDialogProps) {
  const findings = figure.findings.map(({ text, point }) => ({ text, point }));
  const totals = rowTotals(figure).map((point) => ({ text: pointText(point, figure), point }));
  return (
    <Dialog name="Evidence" title={figure.title} room="text" onClose={onClose}>
      <div className="text-sm">
        <p className="mt-2 text-soft">
          {figure.subtitle}. As of {figure.asOf}, dataset {figure.datasetVersion}. Click a mark, or a value of
          the table, for its evidence.
        </p>
        {[...new Set([figure.definition, ...readingNotes(figure)])].map((note) => (
          <p key={note} className="mt-2">
            {note}
          </p>
        ))}
        <Numbers title="Numbers behind the title" numbers={findings} onOpen={onOpen} />
        <Numbers title="Totals" numbers={totals} onOpen={onOpen} />
        <CardSection title="Sources">
          <ul>
            {figure.sources.map((source) => (
              <li key={source.id} className="border-b border-hair py-2 first:pt-0 last:border-0">
                <SourceCite source={source} />
              </li>
            ))}
          </ul>
        </CardSection>
        <ReportProblem
          problem={{
            subject: figure.title,
            key: figure.id,
            datasetVersion: figure.datasetVersion,
            address: `${siteAddress()}${figure.link}`,
          }}
        />
      </div>
    </Dialog>
  );
}

interface NumbersProps {
  readonly title: string;
  readonly numbers: readonly { readonly text: string; readonly point: FigurePoint }[];
  readonly onOpen: (point: FigurePoint) => void;
}

function Numbers({ title, numbers, onOpen }: NumbersProps) {
  if (numbers.length === 0) return null;
  return (
    <CardSection title={title}>
      <ul>
        {numbers.map(({ text, point }) => (
          <li key={point.key} className="flex flex-wrap gap-x-3 py-0.5">
            <button type="button" className="evidence-link" onClick={() => onOpen(point)}>
              {text}
            </button>
            <span className="text-soft">{point.subject}</span>
          </li>
        ))}
      </ul>
    </CardSection>
  );
}
