import type { Figure } from '../figure/figure.ts';
import { crossText, pointText } from '../figure/pointText.ts';
import { formatPeriod } from '../domain/periods.ts';
import type { FigurePoint } from '../figure/parts.ts';
import { isUnsure } from '../figure/point.ts';
import type { ActivePoint } from './useActivePoint.ts';

interface ReadoutProps {
  readonly active: ActivePoint;
  readonly figure: Figure;
  readonly width: number;
}

const READOUT_WIDTH = 224;

/** Only short facts fit; longer ones, such as a list of names, are on the card. */
const shortFacts = ({ facts }: FigurePoint) => facts.slice(0, 2).filter(({ value }) => value.length <= 80);

/** The value of the active point, next to its mark, which has a ring. */
export function Readout({ active, figure, width }: ReadoutProps) {
  const { point, x, y } = active;
  const cross = crossText(point, figure);
  const left = Math.min(Math.max(0, x - READOUT_WIDTH / 2), Math.max(0, width - READOUT_WIDTH));
  return (
    <>
      <span
        aria-hidden="true"
        className="pointer-events-none absolute size-4 -translate-1/2 rounded-full border-2 border-ink"
        style={{ left: x, top: y }}
      />
      <div
        aria-hidden="true"
        className="pointer-events-none absolute z-10 border border-ink bg-raised px-3 py-2 text-xs"
        style={{ left, top: y + 14, width: READOUT_WIDTH }}
      >
        <p className="font-semibold">{point.subject}</p>
        <p className="text-sm">{pointText(point, figure)}</p>
        {cross !== null && <p className="text-sm">{cross}</p>}
        {figure.format !== 'date' && <p className="text-soft">{formatPeriod(point.period)}</p>}
        {shortFacts(point).map((fact) => (
          <p key={fact.label} className="text-soft">
            {fact.label}: {fact.value}
          </p>
        ))}
        {isUnsure(point) && <p className="text-soft">low confidence</p>}
      </div>
    </>
  );
}
