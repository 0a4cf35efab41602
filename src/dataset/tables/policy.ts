import * as v from 'valibot';
import { TargetQualifier, TargetResult } from '../../contract/policyTargets.ts';
import {
  codeCell,
  confidenceCell,
  industryCell,
  industryListCell,
  optionalCodeCell,
  optionalNumberCell,
  optionalPeriodCell,
  optionalTextCell,
  refAreaCell,
  textCell,
} from './cells.ts';
import { table } from './table.ts';

/** Organizations, and the targets of plans. */
export const policyTables = {
  organizations: table({
    path: 'organizations',
    title: 'Organizations',
    rowText: 'Who acts, and in which role.',
    row: v.object({
      organizationId: textCell,
      name: textCell,
      refArea: refAreaCell,
      kind: textCell,
      industries: industryListCell,
      role: textCell,
      /** Id of the same organization, or its standards arm, in the table of bodies. */
      sameBodyId: optionalTextCell,
      /** Name of the same organization among the developers of models. */
      sameDeveloper: optionalTextCell,
      sourceId: textCell,
      confidence: confidenceCell,
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
      targetId: textCell,
      refArea: refAreaCell,
      kind: codeCell(['plan', 'forecast']),
      /** Empty if the source does not date the plan. */
      setOn: optionalPeriodCell,
      due: optionalPeriodCell,
      industry: industryCell,
      indicatorId: optionalTextCell,
      value: optionalNumberCell,
      /** Bound of the number in its source, such as "more than" or "about". Empty for a bare number. */
      valueQualifier: optionalCodeCell(TargetQualifier.codes),
      unit: textCell,
      title: textCell,
      status: textCell,
      /** Code for the words in the previous column. Empty if no outcome was searched for. */
      result: optionalCodeCell(TargetResult.codes),
      /** Source that says the target was met or missed. Empty while it is open. */
      statusSourceId: optionalTextCell,
      statusSourceLocator: optionalTextCell,
      sourceId: textCell,
      /** Empty if the place was not recorded; a line in lint-acknowledged.csv says why. */
      sourceLocator: optionalTextCell,
      confidence: confidenceCell,
    }),
    key: ['targetId'],
    references: { indicatorId: 'indicators', unit: 'units' },
  }),
};
