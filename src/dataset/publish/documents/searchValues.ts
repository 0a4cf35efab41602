import type { PricedModel, TokenPrices } from '../../../contract/aiPricing.ts';
import { PriceBasis, RefArea } from '../../../contract/codelists.ts';
import { periodEnd } from '../../../contract/periodDays.ts';
import type { SearchRow } from '../../../contract/search.ts';
import { formatPeriod, lastDayOf } from '../../../domain/periods.ts';
import { rivals } from '../../../domain/rivals.ts';
import { formatInterval, formatValue, type ValueFormat } from '../../../domain/values.ts';
import { firstOf, upperFirst } from '../../../domain/words.ts';
import type { RowOf } from '../../tables/records.ts';
import type { OpenDataset, PublishedObservation } from '../dataset.ts';
import type { BoardHistory } from './leaderboards.ts';

// The newest value of what is found, in words. No number is without unit, basis, interval, period and source.

type FoundValue = SearchRow['value'];

const shownAreas: readonly RefArea[] = [...rivals, 'WORLD'];

/** The newest observed value of an area; forecasts are passed over. */
function newestOf(rows: readonly PublishedObservation[], area: RefArea): PublishedObservation[] {
  const observed = rows.filter(({ refArea, obsStatus }) => refArea === area && obsStatus !== 'F');
  return observed.toSorted((a, b) => periodEnd(b.timePeriod) - periodEnd(a.timePeriod)).slice(0, 1);
}

/** The day by which all of them were out; `null` where that is not on record of one. */
function allKnownOn(periods: readonly (string | null)[]): string | null {
  const days = periods.map((period) => (period === null ? null : lastDayOf(period)));
  return days.reduce((late, day) => (late === null || day === null ? null : day > late ? day : late));
}

const publishersOf = (sourceIds: readonly string[], dataset: OpenDataset): string =>
  firstOf([...new Set(sourceIds.map((id) => dataset.sourceOf(id).publisher))], 2);

/**
 * The newest values of an indicator for both countries and the world, else of the area with the newest; none of one
 * that is split by industry, of which no value is its own.
 */
export function indicatorValue(
  rows: readonly PublishedObservation[],
  unitCode: string,
  dataset: OpenDataset,
): FoundValue {
  if (new Set(rows.map(({ industry }) => industry)).size > 1) return undefined;
  const ofShown = shownAreas.flatMap((area) => newestOf(rows, area));
  const others = [...new Set(rows.map(({ refArea }) => refArea))].flatMap((area) => newestOf(rows, area));
  const [newest] = others.toSorted((a, b) => periodEnd(b.timePeriod) - periodEnd(a.timePeriod));
  const shown = ofShown.length > 0 || newest === undefined ? ofShown : [newest];
  const [first] = shown;
  if (first === undefined) return undefined;
  const format: ValueFormat = unitCode === 'percent' ? 'percent' : 'decimal';
  const unit = format === 'percent' ? '' : ` ${dataset.unitOf(unitCode).label}`;
  const isOnePeriod = shown.every(({ timePeriod }) => timePeriod === first.timePeriod);
  const parts = shown.map(({ refArea, value, timePeriod, isLowerBound }) => {
    const bound = isLowerBound === true ? 'at least ' : '';
    // Of the world alone there is no other area to tell it from.
    const area = refArea === 'WORLD' && shown.length === 1 ? '' : `${RefArea.label(refArea)} `;
    const said = `${area}${bound}${formatValue(value, format)}`;
    return isOnePeriod ? said : `${said} (${formatPeriod(timePeriod)})`;
  });
  return {
    text: `${parts.join(', ')}${unit}${isOnePeriod ? `, ${formatPeriod(first.timePeriod)}` : ''}`,
    by: publishersOf(
      shown.map(({ sourceId }) => sourceId),
      dataset,
    ),
    knownOn: allKnownOn(shown.map(({ publishedOn }) => publishedOn)),
  };
}

/** Who has the first place in the newest capture of a board, with the score and its interval. */
export function leaderValue({ board, snapshots }: BoardHistory, dataset: OpenDataset): FoundValue {
  const newest = snapshots.at(-1);
  const [leader] = newest?.rows ?? [];
  if (newest === undefined || leader === undefined) return undefined;
  const level = newest.rows.filter(({ rank }) => rank === leader.rank);
  const { score, scoreLow, scoreHigh, evidence } = leader;
  const names = firstOf(
    level.map(({ displayName }) => displayName),
    1,
  );
  return {
    text: `First: ${names}, ${formatInterval(score, scoreLow, scoreHigh, 'score')} ${board.unit}, ${formatPeriod(newest.snapshot)}`,
    by: publishersOf([evidence.sourceId], dataset),
    knownOn: newest.snapshot,
  };
}

const kinds = [
  ['input', 'input'],
  ['cachedInput', 'cached input'],
  ['output', 'output'],
] as const;

const pricesText = (prices: TokenPrices, currency: 'usd' | 'cny'): string =>
  kinds
    .flatMap(([kind, name]) =>
      prices[kind] === null ? [] : [`${name} ${formatValue(prices[kind], currency)}`],
    )
    .join(', ');

/** What a model costs for a million tokens of each kind, on which basis, and when that was last seen. */
export function priceValue(
  { usd, cny, basis, lastListed, evidence }: PricedModel,
  dataset: OpenDataset,
): FoundValue {
  const text = pricesText(usd, 'usd') || (cny === null ? '' : pricesText(cny, 'cny'));
  if (text === '') return undefined;
  return {
    text: `${upperFirst(text)} per million tokens; basis: ${PriceBasis.label(basis)}; last seen ${formatPeriod(lastListed)}`,
    by: publishersOf([evidence.sourceId], dataset),
    knownOn: lastListed,
  };
}

/** Who holds the secretariat of a committee, by the newest list. */
export function secretariatValue(
  { secretariat, asOf, sourceId }: RowOf<'committees'>,
  dataset: OpenDataset,
): FoundValue {
  if (secretariat === null) return undefined;
  return {
    text: `Secretariat: ${RefArea.label(secretariat)}, ${formatPeriod(asOf)}`,
    by: publishersOf([sourceId], dataset),
    knownOn: lastDayOf(asOf),
  };
}
