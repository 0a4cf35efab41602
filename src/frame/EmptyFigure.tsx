import type { Figure } from '../figure/figure.ts';
import { filterLine } from '../figure/sourceLine.ts';
import { useView } from '../url/useView.ts';

interface EmptyFigureProps {
  readonly figure: Figure;
  /** Why there is nothing where no filter is the reason. */
  readonly reason: string;
}

/** Says what left nothing to draw, and offers the way out where it is the filter. */
export function EmptyFigure({ figure, reason }: EmptyFigureProps) {
  const { change } = useView();
  const filters = filterLine(figure);
  if (filters === null) return <p className="py-8 text-sm text-soft">{reason}</p>;
  return (
    <p className="py-8 text-sm text-soft">
      Nothing on record here matches the filter ({filters}).
      <button
        type="button"
        className="ml-2 text-ink underline underline-offset-2"
        onClick={() => change({ industries: [] })}
      >
        Show all industries
      </button>
    </p>
  );
}
