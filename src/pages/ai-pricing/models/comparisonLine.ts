import type { ReactNode } from 'react';

/** One fact of all compared models. */
export interface ComparisonLine {
  readonly key: string;
  readonly name: ReactNode;
  /** One a model. */
  readonly cells: readonly ReactNode[];
}
