import type { ListedIndicator, NewestValuesDocument } from '../../contract/newestValues.ts';
import { RefArea } from '../../contract/codelists.ts';
import { valueRow } from '../../domain/derivationRows.ts';
import { belowFloor, leadSide, type BelowFloor } from '../../domain/fronts.ts';
import { differenceText } from '../../domain/gap.ts';
import { leadShare, leadTimes, type ComparedLead } from '../../domain/leadShare.ts';
import { bothRivals, rivalNames, shortRivalNames, type Rival } from '../../domain/rivals.ts';
import { nounAfter } from '../../domain/words.ts';
import { formatValue, statedMark, writtenIn } from '../../domain/values.ts';
import type { EvidenceItem } from '../../figure/evidenceItem.ts';
import { numberId } from '../../figure/numberId.ts';
import { asSureAsRows, statusOf } from '../../figure/point.ts';
import { statedText } from '../../figure/statedText.ts';
import { belowFloorTexts } from '../leads/frontWords.ts';

/** Id of the list in links to a single number. */
export const NEWEST_VALUES = 'newest-values';

type NewestValue = NewestValuesDocument['indicators'][number]['newest'][number];

export const newestOfArea = ({ newest }: ListedIndicator, area: 'CN' | 'US'): NewestValue | undefined =>
  newest.find(({ refArea }) => refArea === area);

const listedFormat = ({ unit }: Pick<ListedIndicator, 'unit'>) => writtenIn(unit.label).format;

type Compared = ComparedLead & NonNullable<ListedIndicator['comparison']>;

function comparedOf(one: ListedIndicator): Compared | null {
  const { comparison, leadDirection } = one;
  const [CN, US] = [newestOfArea(one, 'CN'), newestOfArea(one, 'US')];
  if (comparison === null || CN === undefined || US === undefined || leadDirection === 'none') return null;
  return { CN: CN.value, US: US.value, leadDirection, ...comparison };
}

/** Returns a sort key for the gap: −1 if China is furthest ahead; `undefined` without a leader. */
export function gapOrder(one: ListedIndicator): number | undefined {
  const compared = comparedOf(one);
  return compared === null ? undefined : (leadShare(compared) ?? undefined);
}

/** The leader and the gap, or the reason for no verdict: text, and the number with its card. */
export interface NewestGap {
  readonly who: string;
  readonly item: EvidenceItem | null;
}

/** Returns points for shares and for scores, which have no zero; otherwise the ratio of the greater to the lesser. */
function gapNumber(
  one: ListedIndicator,
  compared: ComparedLead,
): { text: string; unit: string | null; says: string } {
  const size = Math.abs((compared.US ?? 0) - (compared.CN ?? 0));
  const format = listedFormat(one);
  const times = leadTimes(compared);
  const isDifference = ['share', 'score', 'rank'].includes(one.unit.kind) || times === null || times < 1.05;
  if (!isDifference) return { text: formatValue(times, 'ratio'), unit: null, says: 'Greater ÷ lesser value' };
  const unit = format === 'percent' ? 'percentage points' : one.unit.label;
  const digits = differenceText(size, null, format);
  const text = format === 'percent' ? `${digits} ${nounAfter(digits, 'point')}` : digits;
  return { text, unit, says: 'Difference of the two values' };
}

/**
 * Returns the sign of a gap: it is larger if the greater value is only a minimum or the lesser one only a maximum,
 * smaller the other way round; `null` if it may be either.
 */
function gapSign(values: readonly NewestValue[]): '≥' | '≤' | '=' | null {
  const [lesser, greater] = values.toSorted((a, b) => a.value - b.value);
  const isLarger = greater?.isLowerBound === true || lesser?.isUpperBound === true;
  const isSmaller = lesser?.isLowerBound === true || greater?.isUpperBound === true;
  if (isSmaller) return isLarger ? null : '≤';
  return isLarger ? '≥' : '=';
}

/** Returns a gap as shown, and as the result of its formula; `null` if it has no known bound. */
function gapStated(values: readonly NewestValue[], exact: string): { text: string; result: string } | null {
  const sign = gapSign(values);
  if (sign === null) return null;
  if (sign !== '=') return { text: `${sign} ${exact}`, result: `${sign} ${exact}` };
  const isAbout = values.some(({ obsStatus }) => obsStatus === 'E');
  const text = `${isAbout ? statedMark({ obsStatus: 'E' }) : ''}${exact}`;
  return { text, result: `= ${text}` };
}

/** Returns the reason why a gap implies no leader; `null` if it does. */
const floorOf = (
  { cadence, unit }: ListedIndicator,
  compared: Compared,
  { CN, US }: Readonly<Record<Rival, NewestValue>>,
  day: string,
): BelowFloor | null =>
  belowFloor(
    { ...compared, cadence, unit, timePeriod: CN.timePeriod, evidence: { CN: CN.evidence, US: US.evidence } },
    day,
  );

const verdictOf = ({ leadDirection }: ListedIndicator, side: Rival, floor: BelowFloor | null) =>
  floor === null
    ? {
        who: `${shortRivalNames[side]} leads`,
        subject: `${rivalNames[side]} leads`,
        fact: { label: 'Leading value', value: `the ${leadDirection} one` },
      }
    : {
        who: 'no verdict',
        subject: 'gap, without a verdict',
        fact: { label: 'No verdict', value: belowFloorTexts[floor] },
      };

/**
 * Returns the gap between the newest values of the two, and the leader unless the gap is below the threshold.
 *
 * @param day the date of the dataset, on which a value may be too old for a verdict.
 */
export function newestGap(one: ListedIndicator, day: string): NewestGap | null {
  const compared = comparedOf(one);
  const [CN, US] = [newestOfArea(one, 'CN'), newestOfArea(one, 'US')];
  if (compared === null || CN === undefined || US === undefined || leadShare(compared) === null) return null;
  const side = leadSide(compared);
  if (side === 'level') return { who: 'tied', item: null };
  const { who, subject, fact } = verdictOf(one, side, floorOf(one, compared, { CN, US }, day));
  const { text: exact, unit, says } = gapNumber(one, compared);
  const stated = gapStated([CN, US], exact);
  if (stated === null) return { who, item: null };
  const { text } = stated;
  const derivation = {
    method: 'newestGap',
    formula: `${says} ${stated.result}`,
    inputs: [CN, US].map((value) =>
      valueRow(
        `${RefArea.label(value.refArea)}: ${one.title}`,
        value.value,
        statedText(value, listedFormat(one)),
        value.evidence,
      ),
    ),
  };
  return {
    who,
    item: {
      id: numberId(NEWEST_VALUES, `${one.id}|gap`),
      subject: `${one.title}: ${subject}`,
      text,
      actor: bothRivals,
      period: CN.timePeriod,
      ...(unit === null ? {} : { unit }),
      status: statusOf([CN, US].map(({ obsStatus }) => ({ status: obsStatus }))),
      definition: `${says}: the latest of both countries for one period.`,
      facts: [fact],
      evidence: asSureAsRows({ evidence: CN.evidence, derivation }),
      derivation,
    },
  };
}
