import { lazy } from 'react';
import type { FigureSpec } from '../figures/spec.ts';
import { FigureOf } from './FigureOf.tsx';

interface LaterProps {
  readonly label?: string;
  readonly height?: number;
}

/** A figure whose code is loaded when it is first shown: for what is below what a reader sees first. */
export const figureLater = (load: () => Promise<FigureSpec>) =>
  lazy(async () => {
    const spec = await load();
    return { default: (props: LaterProps) => <FigureOf spec={spec} {...props} /> };
  });
