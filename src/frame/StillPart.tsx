import { useContext } from 'react';
import type { Figure } from '../figure/figure.ts';
import { StillContext, type StillFigures } from './stillFigures.ts';

interface StillPartProps {
  readonly figure: Figure;
  readonly part: keyof StillFigures;
}

/** A prerendered part of a figure: written into the HTML at build time, left as it is in the browser. */
export function StillPart({ figure, part }: StillPartProps) {
  const still = useContext(StillContext)[part](figure);
  return part === 'drawing' ? (
    <div className="still" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: still }} />
  ) : (
    <span suppressHydrationWarning>{still}</span>
  );
}
