import type { Standard, StandardsDocument, StandardStatus } from '../../contract/standards.ts';
import { standardStatus } from '../../contract/standardStatus.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { viewDay } from '../../domain/periods.ts';
import type { FigureContext } from '../../figure/figureContext.ts';

/** A standard, or its entry in a list, with its status on the day that the page speaks of. */
type Standing<One> = One & { readonly status: StandardStatus };
export type StandingStandard = Standing<Standard>;

/** The standards that were on record on a day, at least as planned, with the status that they had then. */
export function standardsOn<One extends Parameters<typeof standardStatus>[0]>(
  standards: readonly One[],
  day: string,
): Standing<One>[] {
  return standards.flatMap((standard) => {
    const status = standardStatus(standard, day);
    return status === null ? [] : [{ ...standard, status }];
  });
}

/** Those that were out by then, be they in force, still to take effect or withdrawn again. */
export function areOut<One extends { readonly status: StandardStatus }>(standards: readonly One[]): One[] {
  return standards.filter(({ status }) => status !== 'planned' && status !== 'draft');
}

/** The standards of the chosen industries that were on record on the view's day. */
export const standardsOfView = (
  document: StandardsDocument,
  view: Pick<FigureContext, 'asOf' | 'industries'>,
): StandingStandard[] =>
  standardsOn(filterByIndustry(document.standards, view.industries), viewDay(view, document.datasetVersion));
