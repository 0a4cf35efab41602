import { hasEnded } from '../../../domain/priceOn.ts';
import { groupBy } from '../../../domain/sorting.ts';
import { isSameList, priceInForce, segmentInForce } from '../../derive/priceInForce.ts';
import type { SegmentRow, ModelRow, Records } from '../../tables/records.ts';
import type { ProposedSegment, Reading } from '../connector.ts';
import {
  changesOf,
  hasSameHeadline,
  isOfUnknownHours,
  isReading,
  isSamePrice,
  type OnePriceChange,
  type ComparedRow,
} from './comparePrices.ts';
import { proposedRows } from './proposals.ts';
import type { PriceSighting } from './writeRecords.ts';

function fieldsOf(row: ModelRow) {
  const { inputUsdPerMtok, cachedInputUsdPerMtok, outputUsdPerMtok } = row;
  const { offPeakInputUsdPerMtok, offPeakCachedInputUsdPerMtok, offPeakOutputUsdPerMtok } = row;
  const { inputCnyPerMtok, cachedInputCnyPerMtok, outputCnyPerMtok } = row;
  return {
    ...{ inputUsdPerMtok, cachedInputUsdPerMtok, outputUsdPerMtok },
    ...{ offPeakInputUsdPerMtok, offPeakCachedInputUsdPerMtok, offPeakOutputUsdPerMtok },
    ...{ inputCnyPerMtok, cachedInputCnyPerMtok, outputCnyPerMtok },
  };
}

/** A price of a model that differs from the recorded one for its day. */
export interface ProposedPrice {
  readonly proposed: ProposedSegment;
  readonly inForce: ComparedRow;
  readonly changes: readonly OnePriceChange[];
  /** All recorded prices of the model. */
  readonly recorded: readonly ComparedRow[];
}

/** Changes that an upstream has for prices. Only `added` is ever written. */
export interface SegmentPlan {
  readonly unchanged: number;
  /** Unchanged prices whose model rows have only an earlier sighting. */
  readonly seen: readonly PriceSighting[];
  /** Changes, and the rows that they create: the new price, and the old one if it has no segment yet. */
  readonly changed: readonly ProposedPrice[];
  readonly added: readonly ProposedSegment[];
  /** Seen before the recorded price, when another recorded price applied. */
  readonly older: readonly ProposedSegment[];
  /**
   * Contradicts the records for a day that they know, or repeats an earlier price, or differs from another source: it
   * is unclear which is right or late.
   */
  readonly disputed: readonly ProposedPrice[];
  /** The price in force has a recorded end, is billed by the hour or is on another list: a person decides. */
  readonly undecided: readonly ProposedPrice[];
  /** Prices of models that the records lack. */
  readonly unknown: readonly ProposedSegment[];
}

/** Returns the last day with a recorded price of the model, whatever it was. */
function lastSeen(model: ModelRow, segments: readonly SegmentRow[], day: string): string {
  const begun = segments.map(({ effectiveFrom }) => effectiveFrom).filter((from) => from <= day);
  return [model.priceAsOf, ...begun].reduce((last, one) => (one > last ? one : last));
}

/** Returns the recorded price for a day, even if that is before the newest sighting. */
function recordedOn(model: ModelRow, segments: readonly SegmentRow[], day: string): ComparedRow {
  const segment = segmentInForce(segments, day);
  const isOfDay = segment !== undefined && day < model.priceAsOf && isSameList(segment, model);
  return isOfDay ? segment : priceInForce(model, segments, day);
}

/** True if an earlier price recurs: one of the sources may be late, or have been wrong for a while. */
function isReturn(segments: readonly SegmentRow[], { proposed, inForce }: ProposedPrice): boolean {
  const isNewHeadline = !hasSameHeadline(inForce, proposed);
  return segments.some(
    (one) => isSamePrice(one, proposed) || (isNewHeadline && hasSameHeadline(one, proposed)),
  );
}

type PriceVerdict = 'unchanged' | 'changed' | 'older' | 'disputed' | 'undecided';

const hasEnd = (segment: SegmentRow | undefined) => segment !== undefined && segment.effectiveTo !== null;

/** True if it is unclear which source is right or late. */
function isDoubtful(segments: readonly SegmentRow[], change: ProposedPrice, knownUntil: string): boolean {
  const { proposed, inForce, changes } = change;
  if (proposed.effectiveFrom <= knownUntil) return true;
  return isReturn(segments, change) || isReading(inForce, proposed, changes);
}

function priceVerdict(model: ModelRow, segments: readonly SegmentRow[], change: ProposedPrice): PriceVerdict {
  const { proposed, inForce, recorded } = change;
  const day = proposed.effectiveFrom;
  const segment = segmentInForce(segments, day);
  const knownUntil = lastSeen(model, segments, day);
  if (isSamePrice(inForce, proposed)) return 'unchanged';
  if (day < knownUntil && recorded.some((one) => isSamePrice(one, proposed))) return 'older';
  if (![inForce, segment ?? inForce].every((one) => isSameList(one, proposed))) return 'undecided';
  if (isDoubtful(segments, change, knownUntil)) return 'disputed';
  return hasEnd(segment) || isOfUnknownHours(inForce, proposed) ? 'undecided' : 'changed';
}

function judgePrice(model: ModelRow, segments: readonly SegmentRow[], proposed: ProposedSegment) {
  const inForce = recordedOn(model, segments, proposed.effectiveFrom);
  const recorded = [...segments, model].filter((one) => isSameList(one, model));
  const change: ProposedPrice = { proposed, inForce, recorded, changes: changesOf(inForce, proposed) };
  return { verdict: priceVerdict(model, segments, change), change };
}

const isExactDay = (period: string | null): period is string => period?.length === 10;

/**
 * Returns the price before the change for a model whose price had never changed. It applies from the release, as a
 * single price is shown, or from the day of its sighting if the release date is unknown.
 */
function priceBefore({ inForce: model }: ProposedPrice): ProposedSegment[] {
  if (!('priceAsOf' in model)) return [];
  const from = isExactDay(model.releaseDate) ? model.releaseDate : model.priceAsOf;
  if (!isExactDay(from)) return [];
  const { modelId, sourceId, sourceLocator, confidence, secondSourceId } = model;
  const { pricePromptTokensUpTo, cnyLowestTier, cnySourceId, cnySourceLocator, cnyConfidence } = model;
  // Only a CNY list with its own source has its own days.
  const cnyAsOf = cnySourceId === null ? null : model.cnyAsOf;
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
      ...{ sinceSourceId: null, sinceSourceLocator: null },
      ...{ pricePromptTokensUpTo, cnySince: model.cnySince, cnyAsOf, cnyLowestTier },
      ...{ cnySourceId, cnySourceLocator, cnyConfidence },
      note: `price seen on ${model.priceAsOf}; no earlier one is known`,
    },
  ];
}

/** The new segment records until when the old price was seen. */
function segmentToAdd({ proposed, inForce }: ProposedPrice): ProposedSegment {
  const seen = 'priceAsOf' in inForce ? inForce.priceAsOf : inForce.effectiveFrom;
  return { ...proposed, oldPriceLastSeen: proposed.oldPriceLastSeen ?? (isExactDay(seen) ? seen : null) };
}

/** Returns sightings of prices in a list of models on sale, whose last listing the row of the model cannot know. */
function newSightings(
  { listsOnlySold = false, upstreamDate: seenOn }: Reading,
  unchanged: readonly ProposedSegment[],
  models: ReadonlyMap<string, ModelRow>,
  known: Records['priceSightings'],
): PriceSighting[] {
  if (!listsOnlySold) return [];
  const isNewer = ({ modelId, sourceId }: ProposedSegment) =>
    seenOn > (models.get(modelId)?.priceAsOf ?? seenOn) &&
    known.every((one) => one.modelId !== modelId || one.sourceId !== sourceId || one.seenOn < seenOn);
  return unchanged
    .filter((row) => row.priceBasis !== 'scheduled' && isNewer(row))
    .map(({ modelId, sourceId, sourceLocator }) => ({ modelId, seenOn, sourceId, sourceLocator }));
}

/**
 * Compares the prices of an upstream with those in force. A changed price is a new segment from the day of its
 * sighting; the previous one ends there without a change to its row.
 */
export function planPriceSegments(
  reading: Reading,
  { models, priceSegments, priceSightings }: Pick<Records, 'models' | 'priceSegments' | 'priceSightings'>,
): SegmentPlan {
  const modelOf = new Map(models.map((row) => [row.modelId, row]));
  const segmentsOf = groupBy(priceSegments, ({ modelId }) => modelId);
  const proposed = proposedRows(reading, 'priceSegments');
  const judged = proposed.flatMap((row) => {
    const model = modelOf.get(row.modelId);
    return model === undefined || hasEnded(model, row.effectiveFrom)
      ? []
      : [judgePrice(model, segmentsOf.get(row.modelId) ?? [], row)];
  });
  const changes = (wanted: PriceVerdict) =>
    judged.flatMap(({ verdict, change }) => (verdict === wanted ? [change] : []));
  const changed = changes('changed');
  const before = changed.filter(({ proposed: row }) => !segmentsOf.has(row.modelId)).flatMap(priceBefore);
  return {
    unchanged: changes('unchanged').length,
    seen: newSightings(
      reading,
      changes('unchanged').map(({ proposed: row }) => row),
      modelOf,
      priceSightings,
    ),
    changed,
    added: [...before, ...changed.map(segmentToAdd)],
    older: changes('older').map(({ proposed: row }) => row),
    disputed: changes('disputed'),
    undecided: changes('undecided'),
    unknown: proposed.filter(({ modelId }) => !modelOf.has(modelId)),
  };
}
