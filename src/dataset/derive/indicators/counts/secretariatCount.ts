import * as v from 'valibot';
import { refAreaLabels, type Industry } from '../../../../contract/codelists.ts';
import { weakest } from '../../../../contract/confidence.ts';
import { citationOf, type ComputedInput, type ComputedValue } from '../computedValue.ts';
import { derivationMethod } from '../derivationMethod.ts';
import { areasCell } from './areasParameter.ts';
import { committeeLists, type Committee, type CommitteeList } from './committeeLists.ts';
import { countsFor } from './euMembers.ts';

function committeeInput(row: Committee): ComputedInput {
  return {
    label: row.committee,
    value: null,
    text: row.secretariat === null ? 'no secretariat' : `secretariat: ${refAreaLabels[row.secretariat]}`,
    ...citationOf(row),
  };
}

/** The committees of some whose secretariat an area holds. */
export function heldBy(area: string, committees: readonly Committee[]): Committee[] {
  return committees.filter(({ secretariat }) => secretariat !== null && countsFor(secretariat, area));
}

function countIn(
  { list, committees: [first, ...rest] }: CommitteeList,
  refArea: ComputedValue['refArea'],
  industry?: Industry,
): ComputedValue[] {
  const all = [first, ...rest];
  const mapped = industry === undefined ? all : all.filter((row) => row.industries.includes(industry));
  if (mapped.length === 0) return [];
  const held = heldBy(refArea, mapped);
  const value: ComputedValue = {
    refArea,
    timePeriod: list,
    value: held.length,
    obsStatus: 'A',
    sourceId: first.sourceId,
    sourceLocator: `committees/${list}.csv`,
    note: `of ${String(mapped.length)} ${industry === undefined ? '' : 'mapped '}committees`,
    confidence: weakest(mapped.map((row) => row.confidence)),
    publishedOn: first.asOf,
    inputs: held.map(committeeInput),
  };
  return [industry === undefined ? value : { ...value, industry }];
}

/** List by list, how many secretariats each area holds: in all, or industry by industry. */
export const secretariatCount = derivationMethod({
  parameters: v.strictObject({
    areas: areasCell,
    by: v.optional(v.literal('industry')),
  }),
  formula: ({ by }) =>
    `The number of standing committees of ISO, and of those that ISO and IEC share, on a complete list${by === undefined ? '' : ' that are mapped to the industry'} whose secretariat is held in the area; that of the European Union counts its 27 members.`,
  compute: ({ areas, by }, context) =>
    committeeLists(context).flatMap((list) => {
      const named = new Set(list.committees.flatMap(({ industries }) => industries));
      const split = by === undefined ? [undefined] : [...named].filter((code) => code !== 'cross-industry');
      return areas.flatMap((area) => split.flatMap((industry) => countIn(list, area, industry)));
    }),
});
