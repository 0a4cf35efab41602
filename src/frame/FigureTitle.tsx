import { Fragment } from 'react';
import type { Figure } from '../figure/figure.ts';
import type { FigurePoint } from '../figure/parts.ts';
import { titleParts } from '../figure/titleParts.ts';

interface FigureTitleProps {
  readonly figure: Figure;
  readonly onOpen: (point: FigurePoint) => void;
}

/** The comma or full stop that a text opens with: it is on the line of the number before it. */
const pointOf = (text: string): string => /^[,.;:]*/.exec(text)?.[0] ?? '';

/** The finding in words; each number in it opens its evidence. */
export function FigureTitle({ figure, onOpen }: FigureTitleProps) {
  const parts = titleParts(figure);
  return parts.map((part, index) => {
    if (typeof part === 'string') {
      const follows = index > 0;
      return <Fragment key={part}>{follows ? part.slice(pointOf(part).length) : part}</Fragment>;
    }
    const next = parts[index + 1];
    return (
      // A browser may break a line between a button and the comma behind it.
      <span key={part.point.key} className="whitespace-nowrap">
        <button type="button" className="evidence-link" onClick={() => onOpen(part.point)}>
          {part.text}
        </button>
        {typeof next === 'string' && pointOf(next)}
      </span>
    );
  });
}
