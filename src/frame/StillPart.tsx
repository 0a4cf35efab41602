import { useContext } from 'react';
import type { Figure } from '../figure/figure.ts';
import { StillContext, type StillFigures } from './stillFigures.ts';

interface StillPartProps {
  readonly figure: Figure;
  readonly part: keyof StillFigures;
}

/** A part of a figure that came with the document: written into it where pages are rendered, left as it is here. */
export function StillPart({ figure, part }: StillPartProps) {
  const still = useContext(StillContext)[part](figure);
  return part === 'drawing' ? (
    <div className="still" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: still }} />
  ) : (
    <span suppressHydrationWarning>{still}</span>
  );
}
