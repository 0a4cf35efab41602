import { useEffect } from 'react';
import type { Figure } from '../../src/figure/figure.ts';

interface StubFrameProps {
  readonly figure: Figure;
  readonly onEvidence?: (() => void) | undefined;
}

/** The figures that the page under test shows, by id. */
const shown = new Map<string, Figure>();

/**
 * Stands in for `FigureFrame` where a test asks which figures a page shows, not how they look: it keeps the
 * figure that it is given and asks for its evidence at once, so that a figure is seen with all that it cites.
 */
export function StubFrame({ figure, onEvidence }: StubFrameProps) {
  useEffect(() => {
    shown.set(figure.id, figure);
    return () => {
      shown.delete(figure.id);
    };
  }, [figure]);
  useEffect(() => onEvidence?.(), [onEvidence]);
  return <figure data-figure={figure.id} />;
}

/** The figures on the page that have something to draw, by id, in the page's order. */
export function figuresOnPage(): ReadonlyMap<string, Figure> {
  const ids = [...document.querySelectorAll('figure[data-figure]')].map(
    (one) => one.getAttribute('data-figure') ?? '',
  );
  return new Map(
    ids.flatMap((id) => {
      const figure = shown.get(id);
      return figure === undefined || figure.points.length === 0 ? [] : [[id, figure] as const];
    }),
  );
}
