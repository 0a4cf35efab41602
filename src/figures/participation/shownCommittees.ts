import type { Committee, CommitteesDocument } from '../../contract/participation.ts';
import type { BarsFigure } from '../../figure/kinds/bars.ts';
import type { FigureContext } from '../../figure/figureContext.ts';
import { filterByIndustry } from '../../domain/filterByIndustry.ts';
import { secretariatsFigure } from './secretariatsFigure.ts';

interface ShownCommittees {
  readonly committees: readonly Committee[];
  readonly figure: BarsFigure;
}

/** The committees of the chosen industries on one list, and who holds their secretariats. */
export function shownCommittees(document: CommitteesDocument, context: FigureContext): ShownCommittees {
  const committees = filterByIndustry(document.committees, context.industries);
  return { committees, figure: secretariatsFigure(document, committees, context) };
}
