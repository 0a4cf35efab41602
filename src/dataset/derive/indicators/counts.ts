import * as v from 'valibot';
import { RefArea, type Industry } from '../../../contract/codelists.ts';
import { weakest } from '../../../contract/confidence.ts';
import { formatPeriod } from '../../../domain/periods.ts';
import { counted } from '../../../domain/words.ts';
import { compareText, groupBy } from '../../../domain/sorting.ts';
import type { CommitteeRow, RowOf } from '../../tables/records.ts';
import { roundedTo } from '../numbers.ts';
import {
  citationOf,
  derivationMethod,
  type Citation,
  type ComputedInput,
  type ComputedValue,
  type DerivationContext,
} from './derivationMethod.ts';

/** Parses `CN+US` as areas. */
const areasCell = v.pipe(
  v.string(),
  v.transform((text) => text.split('+')),
  v.array(RefArea.schema),
);

/** Counted committees of one list. */
interface CommitteeList {
  readonly list: string;
  readonly committees: readonly [CommitteeRow, ...CommitteeRow[]];
}

/** Returns the lists of committees, each with those in every count of secretariats. */
function countedLists({ committees, isCounted }: DerivationContext): CommitteeList[] {
  return [...groupBy(committees.filter(isCounted), ({ list }) => list)].flatMap(([list, [first, ...rest]]) =>
    first === undefined ? [] : [{ list, committees: [first, ...rest] as const }],
  );
}

const EU_CODES = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(
  ' ',
);

/** The 27 members of the European Union since 2020. */
const euMembers: ReadonlySet<string> = new Set(EU_CODES);

/** True if a seat of one area counts for another: a member's seat also counts for the Union. */
function countsFor(seat: RefArea, area: string): boolean {
  return seat === area || (area === 'EU' && euMembers.has(seat));
}

function committeeInput(row: CommitteeRow): ComputedInput {
  return {
    label: row.committee,
    value: null,
    text: row.secretariat === null ? 'no secretariat' : `secretariat: ${RefArea.label(row.secretariat)}`,
    ...citationOf(row),
  };
}

/** Place of a count in its source, which has no single one. */
const COUNTED_ROWS = 'rows of the committees counted, each of which is named by its designation';

/** Returns the committees whose secretariat an area holds. */
function heldBy(area: string, committees: readonly CommitteeRow[]): CommitteeRow[] {
  return committees.filter(({ secretariat }) => secretariat !== null && countsFor(secretariat, area));
}

/** Returns ", 1 of them without a holder on the list": the holder is then unknown, not zero. */
function vacantText(committees: readonly CommitteeRow[]): string {
  const vacant = committees.filter(({ secretariat }) => secretariat === null).length;
  return vacant === 0 ? '' : `, ${String(vacant)} of them without a holder on the list`;
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
    sourceLocator: COUNTED_ROWS,
    note: `of ${counted(mapped.length, `${industry === undefined ? '' : 'mapped '}committee`)}${vacantText(mapped)}`,
    confidence: weakest(mapped.map((row) => row.confidence)),
    publishedOn: first.asOf,
    inputs: held.map(committeeInput),
  };
  return [industry === undefined ? value : { ...value, industry }];
}

const yearOf = ({ list }: CommitteeList): string => list.slice(0, 4);

/** Returns the counts of each year's newest list since `from`, after the earlier years counted on pictures. */
function asYears(
  all: readonly CommitteeList[],
  from: string,
  refArea: ComputedValue['refArea'],
): ComputedValue[] {
  const newest = [...groupBy(all, yearOf)].flatMap(([year, lists]) =>
    year < from ? [] : lists.toSorted((a, b) => compareText(b.list, a.list)).slice(0, 1),
  );
  return newest.flatMap((list) =>
    countIn(list, refArea).map((value): ComputedValue => ({
      ...value,
      timePeriod: yearOf(list),
      obsStatus: yearOf(list) === from ? 'B' : 'P',
      note: `${value.note ?? ''}, as of ${formatPeriod(list.committees[0].asOf)}`,
    })),
  );
}

/** Number of secretariats that each area holds, for each list or year: in all, or by industry. */
export const secretariatCount = derivationMethod({
  parameters: v.strictObject({
    areas: areasCell,
    by: v.optional(v.literal('industry')),
    yearsFrom: v.optional(v.pipe(v.string(), v.regex(/^\d{4}$/))),
  }),
  formula: ({ by }) =>
    `The number of committees of ISO (technical committees, subcommittees and project committees, suspended ones included), and of those that ISO and IEC share, on a complete list${by === undefined ? '' : ', mapped to the industry by this dataset,'} whose secretariat is held in the area; that of the European Union counts its 27 members.`,
  compute: ({ areas, by, yearsFrom }, context) => {
    const lists = countedLists(context);
    if (yearsFrom !== undefined) return areas.flatMap((area) => asYears(lists, yearsFrom, area));
    return lists.flatMap((list) => {
      const named = new Set(list.committees.flatMap(({ industries }) => industries));
      const split = by === undefined ? [undefined] : [...named].filter((code) => code !== 'cross-industry');
      return areas.flatMap((area) => split.flatMap((industry) => countIn(list, area, industry)));
    });
  },
});

/** Returns a count of rows as an input; the rows themselves are in the indicator of the counts. */
const countInput = (label: string, value: number, noun: string, citation: Citation): ComputedInput => ({
  label,
  value,
  text: `${String(value)} ${noun}`,
  ...citation,
});

/** Share of all committees whose secretariat each area holds, for each list. */
export const secretariatShare = derivationMethod({
  parameters: v.strictObject({ areas: areasCell }),
  formula: () =>
    '100 times the committees whose secretariat is held in the area, divided by all committees counted on the list: the technical committees, subcommittees and project committees of ISO, suspended ones included, and those that ISO and IEC share. The committees themselves stand behind the counts of secretariats.',
  compute: ({ areas }, context) =>
    countedLists(context).flatMap(({ list, committees }) => {
      const [{ sourceId, asOf }] = committees;
      const citation: Citation = {
        sourceId,
        sourceLocator: COUNTED_ROWS,
        confidence: weakest(committees.map((row) => row.confidence)),
        note: null,
      };
      return areas.map((refArea) => {
        const held = heldBy(refArea, committees).length;
        return {
          refArea,
          timePeriod: list,
          value: roundedTo((100 * held) / committees.length, 4),
          obsStatus: 'A' as const,
          ...citation,
          note: `${String(held)} of ${String(committees.length)}`,
          publishedOn: asOf,
          inputs: [
            countInput(`Secretariats, ${RefArea.label(refArea)}`, held, 'secretariats', citation),
            countInput('Committees on the list', committees.length, 'committees', citation),
          ],
        };
      });
    }),
});

type Submitter = RowOf<'mlperfSubmitters'>;

/** Lists in primary sources and datasets have higher confidence than those repeated by the press. */
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

/** Returns one row for each organization: one with two folders counts once. */
function chineseOrganizations(rows: readonly Submitter[], without: string | undefined): Submitter[] {
  const chinese = rows.filter(({ refArea, organization }) => refArea === 'CN' && organization !== without);
  return [...groupBy(chinese, ({ organization, submitter }) => organization ?? submitter)]
    .sort(([left], [right]) => compareText(left, right))
    .flatMap(([, group]) => group.slice(0, 1));
}

function submitterValue(
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
 * Number of submitters and of organizations of mainland China in each round of a benchmark; if an organization is
 * excluded, only the latter.
 */
export const submitterCount = derivationMethod({
  parameters: v.strictObject({
    benchmark: v.string(),
    without: v.optional(v.string()),
    /** `month` if the day of one of the rounds is unknown, so that all periods are alike. */
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
      const chinese = submitterValue('CN', chineseOrganizations(group, without), round, context);
      const counts =
        without === undefined ? [submitterValue('WORLD', group, round, context), chinese] : [chinese];
      const timePeriod = period === 'month' ? round.roundDate.slice(0, 7) : round.roundDate;
      return counts.map((count) => ({ ...count, timePeriod }));
    });
  },
});
