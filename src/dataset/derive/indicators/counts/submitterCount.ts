import * as v from 'valibot';
import type { RowOf } from '../../../tables/records.ts';
import { compareText, groupBy } from '../../../../domain/sorting.ts';
import type { ComputedInput, ComputedValue } from '../computedValue.ts';
import type { DerivationContext } from '../derivationContext.ts';
import { derivationMethod } from '../derivationMethod.ts';

type Submitter = RowOf<'mlperfSubmitters'>;

/** Lists in primary sources and datasets are sure; those that the press repeats are less so. */
function submitterInput(row: Submitter, { sources }: DerivationContext): ComputedInput {
  const kind = sources.get(row.sourceId)?.kind;
  const { submitter, organization, round, sourceId, sourceLocator } = row;
  return {
    label: organization === null || organization === submitter ? submitter : `${submitter} (${organization})`,
    value: null,
    text: `submitted to ${round}`,
    ...{ sourceId, sourceLocator, note: null },
    confidence: kind === 'primary' || kind === 'dataset' ? 'high' : 'medium',
  };
}

/** One row for each organization: an organization with two folders counts once. */
function chineseOrganizations(rows: readonly Submitter[], without: string | undefined): Submitter[] {
  const chinese = rows.filter(({ refArea, organization }) => refArea === 'CN' && organization !== without);
  return [...groupBy(chinese, ({ organization, submitter }) => organization ?? submitter)]
    .sort(([left], [right]) => compareText(left, right))
    .flatMap(([, group]) => group.slice(0, 1));
}

function countOf(
  refArea: 'WORLD' | 'CN',
  counted: readonly Submitter[],
  round: Submitter,
  context: DerivationContext,
): ComputedValue {
  const names = counted.map(({ organization, submitter }) => organization ?? submitter).join(', ');
  const { sourceId, sourceLocator, roundDate } = round;
  return {
    refArea,
    timePeriod: roundDate,
    value: counted.length,
    obsStatus: 'A',
    ...{ sourceId, sourceLocator },
    note: refArea === 'WORLD' || names === '' ? round.round : `${round.round}: ${names}`,
    confidence: submitterInput(round, context).confidence,
    publishedOn: roundDate,
    inputs: counted.map((row) => submitterInput(row, context)),
  };
}

/**
 * Round by round of a benchmark, how many submitters there were and how many organizations of mainland China;
 * with an organization left out, only the latter.
 */
export const submitterCount = derivationMethod({
  parameters: v.strictObject({
    benchmark: v.string(),
    without: v.optional(v.string()),
    /** `month` where the day of one of the rounds is not known, so that all periods are alike. */
    period: v.optional(v.literal('month')),
  }),
  formula: ({ without }) =>
    without === undefined
      ? 'The number of submitters listed for the round (world), and of distinct organizations among them that are headquartered in mainland China (China).'
      : `The number of distinct organizations headquartered in mainland China, ${without} left out, among the submitters of the round.`,
  compute: ({ benchmark, without, period }, context) => {
    const rows = context.mlperfSubmitters.filter((row) => row.benchmark === benchmark);
    return [...groupBy(rows, ({ round }) => round).values()].flatMap((group) => {
      const [round] = group;
      if (round === undefined) return [];
      const chinese = countOf('CN', chineseOrganizations(group, without), round, context);
      const counts = without === undefined ? [countOf('WORLD', group, round, context), chinese] : [chinese];
      const timePeriod = period === 'month' ? round.roundDate.slice(0, 7) : round.roundDate;
      return counts.map((count) => ({ ...count, timePeriod }));
    });
  },
});
