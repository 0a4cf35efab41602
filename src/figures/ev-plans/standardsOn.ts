import type { Standard, StandardsDocument, StandardStatus } from '../../contract/standards.ts';
import { standardStatus } from '../../contract/standardStatus.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { viewDay } from '../../domain/periods.ts';
import type { FigureContext } from '../../figure/figureContext.ts';

/** A standard with its status on the day that the page speaks of. */
export interface StandingStandard extends Standard {
  readonly status: StandardStatus;
}

/** The standards that were on record on a day, at least as planned, with the status that they had then. */
export function standardsOn(standards: readonly Standard[], day: string): StandingStandard[] {
  return standards.flatMap((standard) => {
    const status = standardStatus(standard, day);
    return status === null ? [] : [{ ...standard, status }];
  });
}

/** Those that were out by then, be they in force, still to take effect or withdrawn again. */
export function areOut(standards: readonly StandingStandard[]): StandingStandard[] {
  return standards.filter(({ status }) => status !== 'planned' && status !== 'draft');
}

/** The standards of the chosen industries that were on record on the view's day. */
export const standardsOfView = (
  document: StandardsDocument,
  view: Pick<FigureContext, 'asOf' | 'industries'>,
): StandingStandard[] =>
  standardsOn(filterByIndustry(document.standards, view.industries), viewDay(view, document.datasetVersion));
