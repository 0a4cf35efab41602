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
      organizationId: cells.text,
      name: cells.text,
      refArea: cells.refArea,
      kind: cells.text,
      industries: cells.industryList,
      role: cells.text,
      /** Id of the same organization, or its standards arm, in the table of bodies. */
      sameBodyId: cells.optionalText,
      /** Name of the same organization among the developers of models. */
      sameDeveloper: cells.optionalText,
      sourceId: cells.text,
      confidence: cells.confidence,
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
      targetId: cells.text,
      refArea: cells.refArea,
      kind: cells.code(['plan', 'forecast']),
      /** Empty if the source does not date the plan. */
      setOn: cells.optionalPeriod,
      due: cells.optionalPeriod,
      industry: cells.industry,
      indicatorId: cells.optionalText,
      value: cells.optionalNumber,
      /** Bound of the number in its source, such as "more than" or "about". Empty for a bare number. */
      valueQualifier: cells.optionalCode(TargetQualifier.codes),
      unit: cells.text,
      title: cells.text,
      status: cells.text,
      /** Code for the words in the previous column. Empty if no outcome was searched for. */
      result: cells.optionalCode(TargetResult.codes),
      /** Source that says the target was met or missed. Empty while it is open. */
      statusSourceId: cells.optionalText,
      statusSourceLocator: cells.optionalText,
      sourceId: cells.text,
      /** Empty if the place was not recorded; a line in lint-acknowledged.csv says why. */
      sourceLocator: cells.optionalText,
      confidence: cells.confidence,
    }),
    key: ['targetId'],
    references: { indicatorId: 'indicators', unit: 'units' },
  }),
};
