import { groupBy } from '../../derive/groupBy.ts';
import { isSameList, priceInForce } from '../../derive/priceInForce.ts';
import { segmentInForce } from '../../derive/segmentInForce.ts';
import type { Records, RowOf } from '../../tables/records.ts';
import type { ProposedSegment, Reading } from '../connector.ts';
import { proposedSegments } from './proposedRows.ts';

type Model = RowOf<'models'>;
type Segment = RowOf<'priceSegments'>;

/** Prices that a segment states. One that is `null` was not told. */
const pricesOf = (row: ProposedSegment | Model) =>
  [
    ['input', row.inputUsdPerMtok],
    ['cached input', row.cachedInputUsdPerMtok],
    ['output', row.outputUsdPerMtok],
    ['off-peak input', row.offPeakInputUsdPerMtok],
    ['off-peak cached input', row.offPeakCachedInputUsdPerMtok],
    ['off-peak output', row.offPeakOutputUsdPerMtok],
    ['input in CNY', row.inputCnyPerMtok],
    ['cached input in CNY', row.cachedInputCnyPerMtok],
    ['output in CNY', row.outputCnyPerMtok],
  ] as const;

function fieldsOf(row: Model) {
  const { inputUsdPerMtok, cachedInputUsdPerMtok, outputUsdPerMtok } = row;
  const { offPeakInputUsdPerMtok, offPeakCachedInputUsdPerMtok, offPeakOutputUsdPerMtok } = row;
  const { inputCnyPerMtok, cachedInputCnyPerMtok, outputCnyPerMtok } = row;
  return {
    ...{ inputUsdPerMtok, cachedInputUsdPerMtok, outputUsdPerMtok },
    ...{ offPeakInputUsdPerMtok, offPeakCachedInputUsdPerMtok, offPeakOutputUsdPerMtok },
    ...{ inputCnyPerMtok, cachedInputCnyPerMtok, outputCnyPerMtok },
  };
}

/** One price of a model that differs from the price in force. */
export interface PriceChange {
  readonly proposed: ProposedSegment;
  readonly inForce: Model | Segment;
  readonly changes: readonly { readonly what: string; readonly before: number; readonly now: number }[];
}

/** What an upstream has to tell of prices. Only `added` is ever written. */
export interface SegmentPlan {
  readonly unchanged: number;
  /** The changes, and the rows that they make: the new price, and the old one where it has no segment yet. */
  readonly changed: readonly PriceChange[];
  readonly added: readonly ProposedSegment[];
  /** Seen no later than the price that the records hold. */
  readonly older: readonly ProposedSegment[];
  /** The price that was in force before, again, from another source than the newer one: who is late is not clear. */
  readonly disputed: readonly PriceChange[];
  /** The price in force has an end in the records, or is of another list: a person decides. */
  readonly undecided: readonly PriceChange[];
  /** Of models that the records lack. */
  readonly unknown: readonly ProposedSegment[];
}

/** Upstreams state prices a token or a million tokens: what comes of the conversion is no change. */
const isSamePrice = (left: number, right: number) => Math.abs(left - right) <= 1e-9 * Math.abs(left);

/** The prices that differ where both sides name one. What the records lack alone is an addition, no change. */
function changesOf(inForce: Model | Segment, proposed: ProposedSegment): PriceChange['changes'] {
  const before = new Map(pricesOf(inForce));
  return pricesOf(proposed).flatMap(([what, now]) => {
    const old = before.get(what) ?? null;
    return now === null || old === null || isSamePrice(old, now) ? [] : [{ what, before: old, now }];
  });
}

/** The last day on which the records know a price of the model, whatever it was. */
function lastSeen(model: Model, segments: readonly Segment[], day: string): string {
  const begun = segments.map(({ effectiveFrom }) => effectiveFrom).filter((from) => from <= day);
  return [model.priceAsOf, ...begun].reduce((last, one) => (one > last ? one : last));
}

function isReturn(segments: readonly Segment[], { proposed, inForce }: PriceChange): boolean {
  if (inForce.sourceId === proposed.sourceId) return false;
  return segments.some((one) => isSameList(one, proposed) && changesOf(one, proposed).length === 0);
}

type Verdict = 'unchanged' | 'changed' | 'older' | 'disputed' | 'undecided';

function judge(model: Model, segments: readonly Segment[], proposed: ProposedSegment) {
  const day = proposed.effectiveFrom;
  const inForce = priceInForce(model, segments, day);
  const change: PriceChange = { proposed, inForce, changes: changesOf(inForce, proposed) };
  const segment = segmentInForce(segments, day);
  const isEnded = segment !== undefined && segment.effectiveTo !== null;
  const isOtherList = ![inForce, segment ?? inForce].every((one) => isSameList(one, proposed));
  const verdict = ((): Verdict => {
    if (day < lastSeen(model, segments, day)) return 'older';
    if (change.changes.length === 0) return 'unchanged';
    if (day === lastSeen(model, segments, day)) return 'disputed';
    if (isEnded || isOtherList) return 'undecided';
    return isReturn(segments, change) ? 'disputed' : 'changed';
  })();
  return { verdict, change };
}

const isDay = (period: string | null): period is string => period?.length === 10;

/**
 * The price before the change, of a model whose price had never changed. It holds from the release, as what
 * has one price is shown, or where that day is not known from the day on which it was seen.
 */
function priceBefore({ inForce: model }: PriceChange): ProposedSegment[] {
  if (!('priceAsOf' in model)) return [];
  const from = isDay(model.releaseDate) ? model.releaseDate : model.priceAsOf;
  if (!isDay(from)) return [];
  const { modelId, sourceId, sourceLocator, confidence, secondSourceId } = model;
  const prices = fieldsOf(model);
  return [
    {
      ...{ modelId, effectiveFrom: from, effectiveTo: null, datePrecision: 'before-change' },
      ...{
        oldPriceLastSeen: null,
        priceBasis: model.priceBasis === 'listed-usd' ? 'list' : model.priceBasis,
      },
      ...prices,
      ...{ sourceId, sourceLocator, confidence, secondSourceId },
      note: `price seen on ${model.priceAsOf}; no earlier one is known`,
    },
  ];
}

/** The new segment says until when the old price was seen. */
function segmentOf({ proposed, inForce }: PriceChange): ProposedSegment {
  const seen = 'priceAsOf' in inForce ? inForce.priceAsOf : inForce.effectiveFrom;
  return { ...proposed, oldPriceLastSeen: proposed.oldPriceLastSeen ?? (isDay(seen) ? seen : null) };
}

/**
 * Compares the prices that an upstream shows with those in force. A price that changed is a new segment from
 * the day on which it was seen; the one before it ends there without a change to its row.
 */
export function planPriceSegments(
  reading: Reading,
  { models, priceSegments }: Pick<Records, 'models' | 'priceSegments'>,
): SegmentPlan {
  const modelOf = new Map(models.map((row) => [row.modelId, row]));
  const segmentsOf = groupBy(priceSegments, ({ modelId }) => modelId);
  const proposed = proposedSegments(reading);
  const judged = proposed.flatMap((row) => {
    const model = modelOf.get(row.modelId);
    return model === undefined ? [] : [judge(model, segmentsOf.get(row.modelId) ?? [], row)];
  });
  const changes = (wanted: Verdict) =>
    judged.flatMap(({ verdict, change }) => (verdict === wanted ? [change] : []));
  const changed = changes('changed');
  const before = changed.filter(({ proposed: row }) => !segmentsOf.has(row.modelId)).flatMap(priceBefore);
  return {
    unchanged: changes('unchanged').length,
    changed,
    added: [...before, ...changed.map(segmentOf)],
    older: changes('older').map(({ proposed: row }) => row),
    disputed: changes('disputed'),
    undecided: changes('undecided'),
    unknown: proposed.filter(({ modelId }) => !modelOf.has(modelId)),
  };
}
