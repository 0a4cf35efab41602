import type { PricedModel, TokenPrices } from '../../../contract/aiPricing.ts';
import { PriceBasis, RefArea } from '../../../contract/codelists.ts';
import { periodEnd } from '../../../contract/periodDays.ts';
import type { SearchRow } from '../../../contract/search.ts';
import { formatPeriod, lastDayOf } from '../../../domain/periods.ts';
import { rivalPair, rivals } from '../../../domain/rivals.ts';
import { formatInterval, formatValue, moneyFormats, statedMark } from '../../../domain/values.ts';
import { firstOf, upperFirst } from '../../../domain/words.ts';
import type { RowOf } from '../../tables/records.ts';
import type { OpenDataset, PublishedObservation } from '../dataset.ts';
import type { BoardHistory } from './leaderboards.ts';

// Newest value of a search result as text, as the pages write it. Numbers always have unit, basis, interval, period and
// source.

type FoundValue = SearchRow['value'];

const shownAreas: readonly RefArea[] = [...rivals, 'WORLD'];

/** Returns the newest observed value of an area; forecasts are skipped. */
function newestOf(rows: readonly PublishedObservation[], area: RefArea): PublishedObservation[] {
  const observed = rows.filter(({ refArea, obsStatus }) => refArea === area && obsStatus !== 'F');
  return observed.toSorted((a, b) => periodEnd(b.timePeriod) - periodEnd(a.timePeriod)).slice(0, 1);
}

/** Returns the day by which all of them were published; `null` if one has no recorded day. */
function allKnownOn(periods: readonly (string | null)[]): string | null {
  const days = periods.map((period) => (period === null ? null : lastDayOf(period)));
  return days.reduce((late, day) => (late === null || day === null ? null : day > late ? day : late));
}

const publishersOf = (sourceIds: readonly string[], dataset: OpenDataset): string =>
  firstOf([...new Set(sourceIds.map((id) => dataset.sourceOf(id).publisher))], 2);

/** Amounts of thousands are whole, as other numbers. */
const withoutCents = (value: number): number => (value < 1000 ? value : Math.round(value));

/** Returns how people write amounts of a unit: "$7.76 billion", "2.58% of GDP", "90 seats"; the rest of the unit once. */
function writingIn(label: string): { readonly write: (value: number) => string; readonly unit: string } {
  const [isMoney, scale = '', each = ''] =
    /^((?:million|billion|trillion) )?USD( per .+)?$/.exec(label) ?? [];
  if (isMoney !== undefined)
    return { write: (value) => `${formatValue(withoutCents(value), 'usd')} ${scale}`.trim(), unit: each };
  if (label.startsWith('%'))
    return { write: (value) => formatValue(value, 'percent'), unit: label.slice('%'.length) };
  return { write: (value) => formatValue(value, 'decimal'), unit: ` ${label}` };
}

/**
 * Returns the newest values of an indicator for both countries and the world, or else of the area with the newest;
 * none if it is split by industry, since no value represents it.
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
  const { write, unit } = writingIn(dataset.unitOf(unitCode).label);
  const isOnePeriod = shown.every(({ timePeriod }) => timePeriod === first.timePeriod);
  const parts = shown.map(({ refArea, value, timePeriod, ...stating }) => {
    const mark = statedMark(stating).replace('≥', 'at least').replace('<', 'fewer than');
    // Needs no name if there is no other area to tell the world from, or if the title names both countries.
    const isNamed = ['WORLD', rivalPair].includes(refArea) && shown.length === 1;
    const area = isNamed ? '' : `${RefArea.label(refArea)} `;
    const said = `${area}${mark}${write(value)}`;
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

/** Returns the first place in the newest snapshot of a board, with the score and its interval. */
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

const pricesText = (prices: TokenPrices, currency: 'USD' | 'CNY'): string =>
  kinds
    .flatMap(([kind, name]) =>
      prices[kind] === null ? [] : [`${name} ${formatValue(prices[kind], moneyFormats[currency])}`],
    )
    .join(', ');

/** Returns the price of a model per million tokens of each kind, with the basis and the last sighting. */
export function priceValue(
  { usd, cny, basis, lastListed, evidence }: PricedModel,
  dataset: OpenDataset,
): FoundValue {
  const text = pricesText(usd, 'USD') || (cny === null ? '' : pricesText(cny, 'CNY'));
  if (text === '') return undefined;
  return {
    text: `${upperFirst(text)} per million tokens; basis: ${PriceBasis.label(basis)}; last seen ${formatPeriod(lastListed)}`,
    by: publishersOf([evidence.sourceId], dataset),
    knownOn: lastListed,
  };
}

/** Returns the holder of a committee's secretariat, by the newest list. */
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
