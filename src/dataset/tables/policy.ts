import * as v from 'valibot';
import { TargetQualifier, TargetResult } from '../../contract/policyTargets.ts';
import * as cells from './cells.ts';
import { table } from './table.ts';

/** Organizations, and the targets of plans. */
export const policyTables = {
  organizations: table({
    path: 'organizations',
    title: 'Organizations',
    rowText: 'Who acts, and in which role.',
    row: v.object({
      organizationId: cells.textCell,
      name: cells.textCell,
      refArea: cells.refAreaCell,
      kind: cells.textCell,
      industries: cells.industryListCell,
      role: cells.textCell,
      /** Id of the same organization, or its standards arm, in the table of bodies. */
      sameBodyId: cells.optionalTextCell,
      /** Name of the same organization among the developers of models. */
      sameDeveloper: cells.optionalTextCell,
      sourceId: cells.textCell,
      confidence: cells.confidenceCell,
    }),
    key: ['organizationId'],
    references: { sameBodyId: 'bodies', sameDeveloper: 'developers' },
  }),

  /** Goals set by plans and forecasts by analysts, distinguished by `kind`. */
  targets: table({
    path: 'targets',
    title: 'Targets and forecasts',
    rowText: 'What a plan wants, or an analyst expects.',
    row: v.object({
      targetId: cells.textCell,
      refArea: cells.refAreaCell,
      kind: cells.codeCell(['plan', 'forecast']),
      /** Empty if the source does not date the plan. */
      setOn: cells.optionalPeriodCell,
      due: cells.optionalPeriodCell,
      industry: cells.industryCell,
      indicatorId: cells.optionalTextCell,
      value: cells.optionalNumberCell,
      /** Bound of the number in its source, such as "more than" or "about". Empty for a bare number. */
      valueQualifier: cells.optionalCodeCell(TargetQualifier.codes),
      unit: cells.textCell,
      title: cells.textCell,
      status: cells.textCell,
      /** Code for the words in the previous column. Empty if no outcome was searched for. */
      result: cells.optionalCodeCell(TargetResult.codes),
      /** Source that says the target was met or missed. Empty while it is open. */
      statusSourceId: cells.optionalTextCell,
      statusSourceLocator: cells.optionalTextCell,
      sourceId: cells.textCell,
      /** Empty if the place was not recorded; a line in lint-acknowledged.csv says why. */
      sourceLocator: cells.optionalTextCell,
      confidence: cells.confidenceCell,
    }),
    key: ['targetId'],
    references: { indicatorId: 'indicators', unit: 'units' },
  }),
};
