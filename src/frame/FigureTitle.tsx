import type { Figure, FigurePoint } from '../figure/figure.ts';
import { titleParts } from '../figure/titleParts.ts';

interface FigureTitleProps {
  readonly figure: Figure;
  readonly onOpen: (point: FigurePoint) => void;
}

/** The finding in words; each number in it opens its evidence. */
export function FigureTitle({ figure, onOpen }: FigureTitleProps) {
  return titleParts(figure).map((part) =>
    typeof part === 'string' ? (
      part
    ) : (
      <button key={part.point.key} type="button" className="evidence-link" onClick={() => onOpen(part.point)}>
        {part.text}
      </button>
    ),
  );
}
