import type { Standard, StandardsDocument, StandardStatus } from '../../contract/standards.ts';
import { standardStatus } from '../../contract/standardStatus.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { viewDay } from '../../domain/periods.ts';
import type { FigureContext } from '../../figure/figureContext.ts';

/** Title where none is out: drafts, and documents that only a task of a plan names, may be on record. */
export const NO_STANDARDS = 'No published Chinese vehicle standards in our list';

/** A standard, or its entry in a list, with its status on the day of the page. */
type Standing<One> = One & { readonly status: StandardStatus };
export type StandingStandard = Standing<Standard>;

/** Returns the standards recorded by a day, at least as planned, with their status on that day. */
export function standardsOn<One extends Parameters<typeof standardStatus>[0]>(
  standards: readonly One[],
  day: string,
): Standing<One>[] {
  return standards.flatMap((standard) => {
    const status = standardStatus(standard, day);
    return status === null ? [] : [{ ...standard, status }];
  });
}

/** Returns those published by then, whether in force, yet to take effect or withdrawn. */
export function areOut<One extends { readonly status: StandardStatus }>(standards: readonly One[]): One[] {
  return standards.filter(({ status }) => status !== 'planned' && status !== 'draft');
}

/** Returns the standards of the selected industries recorded by the view's day. */
export const standardsOfView = (
  document: StandardsDocument,
  view: Pick<FigureContext, 'asOf' | 'industries'>,
): StandingStandard[] =>
  standardsOn(filterByIndustry(document.standards, view.industries), viewDay(view, document.datasetVersion));
