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

/** Who acts, and what is aimed at. */
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
      /** The same one, or its standards arm, in the table of bodies. */
      sameBodyId: optionalTextCell,
      /** The same one among the developers of models. */
      sameDeveloper: optionalTextCell,
      sourceId: textCell,
      confidence: confidenceCell,
    }),
    key: ['organizationId'],
    references: { sameBodyId: 'bodies', sameDeveloper: 'developers' },
  }),

  /** A goal that a plan sets, or what an analyst forecasts; the two are told apart by `kind`. */
  targets: table({
    path: 'targets',
    title: 'Targets and forecasts',
    rowText: 'What a plan wants, or an analyst expects.',
    row: v.object({
      targetId: textCell,
      refArea: refAreaCell,
      kind: codeCell(['plan', 'forecast']),
      /** Empty where the source does not date the plan. */
      setOn: optionalPeriodCell,
      due: optionalPeriodCell,
      industry: industryCell,
      indicatorId: optionalTextCell,
      value: optionalNumberCell,
      /** Whether the source says "more than", "about" and the like. Empty where it gives the bare number. */
      valueQualifier: optionalCodeCell(TargetQualifier.codes),
      unit: textCell,
      title: textCell,
      status: textCell,
      /** What the words before say in a code. Empty where no outcome was looked for. */
      result: optionalCodeCell(TargetResult.codes),
      /** Who says that the target was met or missed. Empty while it is open. */
      statusSourceId: optionalTextCell,
      statusSourceLocator: optionalTextCell,
      sourceId: textCell,
      /** Empty where the place was not recorded; a line in lint-acknowledged.csv says why. */
      sourceLocator: optionalTextCell,
      confidence: confidenceCell,
    }),
    key: ['targetId'],
    references: { indicatorId: 'indicators', unit: 'units' },
  }),
};
