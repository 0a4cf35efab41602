import { compareText, groupBy } from '../../domain/sorting.ts';
import type { Problem, Records, RowOf, SegmentRow } from '../tables/records.ts';
import { faultsOf, problemAt } from './problems.ts';
import { exchangeRate, inUsd, listOf } from '../../domain/priceOn.ts';
import { withDerivedEnds } from '../derive/priceInForce.ts';
import { lastDayOf } from '../../domain/periods.ts';
import { RATES } from '../derive/indicators/prices/priceBook.ts';
import { listed } from '../../domain/formats.ts';
import type { PriceBasis } from '../../contract/codelists.ts';

const SEGMENTS_DO_NOT_OVERLAP = 'segments-do-not-overlap';

/** An open end is the start of the next price; only a recorded end can contradict it. */
function overlapProblems(segment: SegmentRow, next: SegmentRow | undefined): Problem[] {
  const { effectiveFrom, effectiveTo, modelId } = segment;
  if (effectiveTo === null) return [];
  if (effectiveTo <= effectiveFrom) {
    const sentence = `It ends on ${effectiveTo}, before it holds. An end is the first day of the next price.`;
    return [problemAt(segment, SEGMENTS_DO_NOT_OVERLAP, sentence)];
  }
  if (next === undefined || effectiveTo <= next.effectiveFrom) return [];
  const sentence = `It ends ${effectiveTo}, but the next price of ${modelId} starts on ${next.effectiveFrom}. End it there.`;
  return [problemAt(segment, SEGMENTS_DO_NOT_OVERLAP, sentence)];
}

/** On any day a model has at most one headline price. */
export function segmentsDoNotOverlap({ priceSegments }: Pick<Records, 'priceSegments'>): Problem[] {
  return [...groupBy(priceSegments, (row) => row.modelId).values()].flatMap((group) => {
    const ordered = group.sort((left, right) => compareText(left.effectiveFrom, right.effectiveFrom));
    return ordered.flatMap((segment, index) => overlapProblems(segment, ordered[index + 1]));
  });
}

type TripleRow = RowOf<'models'> | RowOf<'priceSegments'>;
type PriceTriple = readonly [input: number | null, cached: number | null, output: number | null];

const usdTriple = (row: TripleRow): PriceTriple => [
  row.inputUsdPerMtok,
  row.cachedInputUsdPerMtok,
  row.outputUsdPerMtok,
];
const cnyTriple = (row: TripleRow): PriceTriple => [
  row.inputCnyPerMtok,
  row.cachedInputCnyPerMtok,
  row.outputCnyPerMtok,
];

/** A cache price that only one of the two rows has is not a contradiction. */
const triplesDiffer = (left: PriceTriple, right: PriceTriple): boolean =>
  left.some((amount, index) => {
    const other = right[index] ?? null;
    return amount !== other && !(index === 1 && (amount === null || other === null));
  });

const tripleText = (prices: PriceTriple) =>
  prices.map((price) => (price === null ? 'none' : String(price))).join(' / ');

/** True if a dated price is in force on the day on which a list of the model was seen. */
const holdsOn = ({ effectiveFrom, effectiveTo }: RowOf<'priceSegments'>, day: string) =>
  effectiveFrom <= day && (effectiveTo === null || day < effectiveTo);

/**
 * A model has one price per day in each of its lists: its row in `models.csv` equals the dated price of that list in
 * force when the row was seen, in the currency of the list. `price_basis` says which list is the model's own; the
 * other is in the CNY columns of the row, seen on `cny_as_of`.
 */
export function latestSegmentIsModelPrice(records: Pick<Records, 'priceSegments' | 'models'>): Problem[] {
  const segments = groupBy(withDerivedEnds(records.priceSegments), (row) => row.modelId);
  return records.models.flatMap((row) => {
    const compare = (
      list: ReturnType<typeof listOf>,
      day: string | null,
      pricesOf: (one: TripleRow) => PriceTriple,
    ) => {
      const dated = (segments.get(row.modelId) ?? []).filter(({ priceBasis }) => listOf(priceBasis) === list);
      const inForce = day === null ? undefined : dated.find((segment) => holdsOn(segment, day));
      if (inForce === undefined || !triplesDiffer(pricesOf(row), pricesOf(inForce))) return [];
      const sentence = `${row.modelId}: models.csv says ${tripleText(pricesOf(row))} on ${day ?? ''}, price-segments ${tripleText(pricesOf(inForce))} from ${inForce.effectiveFrom}. Bring the older one up to date.`;
      return [problemAt(row, 'latest-segment-is-model-price', sentence)];
    };
    const own = listOf(row.priceBasis);
    return own === 'mainland'
      ? compare(own, row.priceAsOf, cnyTriple)
      : [...compare(own, row.priceAsOf, usdTriple), ...compare('mainland', row.cnyAsOf, cnyTriple)];
  });
}

type CnyListRow = RowOf<'models'> | RowOf<'priceSegments'>;

/** A converted dated price has its own days and needs no others. */
function cnyDaysFault({ cnySince, cnyAsOf }: CnyListRow, needsDay: boolean): string | null {
  if (needsDay !== (cnyAsOf !== null)) {
    return 'The amounts in CNY and the day on which they were seen last go together. Fill or empty both.';
  }
  return cnySince !== null && cnyAsOf !== null && cnySince > cnyAsOf
    ? 'Its list in CNY was seen last before it was seen first. Mend one of the two days.'
    : null;
}

function cnySourceFault(row: CnyListRow): string | null {
  const own = [row.cnySourceId, row.cnySourceLocator, row.cnyConfidence, row.cnySince];
  const hasCny = [row.inputCnyPerMtok, row.cachedInputCnyPerMtok, row.outputCnyPerMtok].some(
    (amount) => amount !== null,
  );
  const needsOwn = hasCny && row.priceBasis !== 'cny-converted';
  if (needsOwn && own.includes(null)) {
    return 'It has a list in CNY beside the one in USD, which cites its source for USD alone. Give the CNY list its source, place, confidence and first day, or take the amounts out.';
  }
  if (!needsOwn && own.some((cell) => cell !== null)) {
    return 'It cites a source for a list in CNY that its row already cites, or does not have. Empty its four columns.';
  }
  return cnyDaysFault(row, 'priceAsOf' in row ? hasCny : needsOwn);
}

const READ_FROM = /in CNY from (\d{4}-\d\d-\d\d)/;

/** An entry that was read before the model came out names the model before it, by an id that both bear. */
function cnyModelFault(row: CnyListRow, releaseDate: string | null): string | null {
  const from = READ_FROM.exec(row.cnySourceLocator ?? row.sourceLocator)?.[1];
  return from === undefined || releaseDate === null || from >= releaseDate
    ? null
    : `Its list in CNY was read from ${from} on, before its release on ${releaseDate}: cite the first reading that names it, or take the amounts out.`;
}

/** A CNY list besides a USD list has its own source and days: they are two lists. It names the model. */
export function cnyListHasSource({
  models,
  priceSegments,
}: Pick<Records, 'models' | 'priceSegments'>): Problem[] {
  const releases = new Map(models.map(({ modelId, releaseDate }) => [modelId, releaseDate]));
  return [...models, ...priceSegments].flatMap((row) => {
    const sentence = cnySourceFault(row) ?? cnyModelFault(row, releases.get(row.modelId) ?? null);
    return sentence === null ? [] : [problemAt(row, 'cny-list-has-source', `${row.modelId}: ${sentence}`)];
  });
}

type ConversionTables = Pick<Records, 'models' | 'priceSegments' | 'priceModes' | 'observations'>;
type ConvertedRow = RowOf<'models'> | RowOf<'priceSegments'> | RowOf<'priceModes'>;

/** USD amounts are written to a millionth. */
const RATE_ROUNDING = 0.000001;

const isOff = (left: number | null, right: number | null): boolean =>
  left === null || right === null ? left !== right : Math.abs(left - right) > RATE_ROUNDING;

/** Matches a rate in a note: pages convert again for each day, so the note would state another day's rate. */
const RATE_IN_NOTE = /\bCNY \/ \d|\bCNY per USD\b/;

const noteFault = (row: ConvertedRow): Problem[] =>
  RATE_IN_NOTE.test(row.note ?? '')
    ? [
        problemAt(
          row,
          'conversion-uses-its-month',
          `${row.modelId}: Its note names a rate, and each page converts at that of its day. Take the rate out: the build names it.`,
        ),
      ]
    : [];

/**
 * An amount converted from CNY is at the mean rate of its own month, or the newest before it: the month in which the
 * price began, or was seen. The record states no rate of its own.
 */
export function conversionUsesItsMonth(records: ConversionTables): Problem[] {
  const rates = records.observations.filter(({ indicatorId }) => indicatorId === RATES);
  const check = (row: ConvertedRow, day: string): Problem[] => {
    const rate = exchangeRate(rates, lastDayOf(day.slice(0, 7)));
    if (rate === null) return [];
    const { inputCnyPerMtok: input, cachedInputCnyPerMtok: cachedInput, outputCnyPerMtok: output } = row;
    const usd = inUsd({ input, cachedInput, output }, rate.value);
    const isFaulty =
      isOff(row.inputUsdPerMtok, usd.input) ||
      isOff(row.cachedInputUsdPerMtok, usd.cachedInput) ||
      isOff(row.outputUsdPerMtok, usd.output);
    if (!isFaulty) return [];
    const sentence = `${row.modelId}: Its prices in USD are not those in CNY at ${String(rate.value)} CNY per USD, the mean of ${rate.timePeriod}: ${String(usd.input)} / ${String(usd.cachedInput)} / ${String(usd.output)}. Write these.`;
    return [problemAt(row, 'conversion-uses-its-month', sentence)];
  };
  const isConverted = ({ priceBasis }: RowOf<'models'> | RowOf<'priceSegments'>) =>
    priceBasis === 'cny-converted';
  return [
    ...[...records.models, ...records.priceSegments, ...records.priceModes].flatMap(noteFault),
    ...records.models.filter(isConverted).flatMap((row) => check(row, row.priceAsOf)),
    ...records.priceSegments.filter(isConverted).flatMap((row) => check(row, row.effectiveFrom)),
    ...records.priceModes
      .filter(({ outputCnyPerMtok }) => outputCnyPerMtok !== null)
      .flatMap((row) => check(row, row.asOf)),
  ];
}

/** Returns the list that a price belongs to. Promotions, peak hours and schedules are conditions of one USD list. */
const listName = (basis: PriceBasis) =>
  basis === 'cny-converted' ? 'the CNY list, converted' : 'the USD list';

/** All prices of a model are in one list: a line never changes from the mainland list to the international one. */
export function priceBasisIsOne(records: Pick<Records, 'priceSegments' | 'models'>): Problem[] {
  const segments = groupBy(records.priceSegments, (row) => row.modelId);
  return faultsOf(records.models, 'price-basis-is-one', (row) => {
    const lists = (segments.get(row.modelId) ?? []).map(({ priceBasis }) => listName(priceBasis));
    const all = new Set([...lists, listName(row.priceBasis)]);
    if (all.size < 2) return null;
    return `${row.modelId}: Its prices come from ${listed(all)}. Keep one list, or show the two as two lines.`;
  });
}

/** Word in a title or unit for each basis of a computed price. */
const KIND_WORDS = new Map([
  ['input', /\binput\b/i],
  ['output', /\boutput\b/i],
  ['cachedInput', /\bcach/i],
]);

/** An indicator computed from prices has one basis (input, output or cache hit), and its title or unit names it. */
export function basisFitsIndicator(records: Pick<Records, 'indicators' | 'derivations'>): Problem[] {
  const indicators = new Map(records.indicators.map((row) => [row.indicatorId, row]));
  return faultsOf(records.derivations, 'basis-fits-indicator', (row) => {
    const { basis } = row.parameters;
    const indicator = indicators.get(row.indicatorId);
    if (basis === undefined || indicator === undefined) return null;
    const text = `${indicator.title} ${indicator.unit.replaceAll('-', ' ')}`;
    if (KIND_WORDS.get(basis)?.test(text) === true) return null;
    return `${row.indicatorId}: It is computed of ${basis} prices, but neither its title nor its unit says so. Mend the basis, or the title.`;
  });
}

type PriceRunRow = RowOf<'cnyPriceRuns'>;
const PRICE_RUN_DOES_NOT_FLIP = 'price-run-does-not-flip';

interface PricedRow {
  readonly day: string;
  readonly price: string;
  readonly row: PriceRunRow | SegmentRow;
}

const runText = (...prices: readonly (number | null)[]) => prices.map((price) => price ?? 'none').join(' / ');

const fromRun = (row: PriceRunRow): PricedRow => ({
  row,
  day: row.firstSeen,
  price: runText(row.inputPerMtok, row.cachedInputPerMtok, row.outputPerMtok),
});

/** The basis is part of the price: a promotion that ends returns to the list price and is not a flip. */
const fromSegment = (row: SegmentRow): PricedRow => ({
  row,
  day: row.effectiveFrom,
  price: `${row.priceBasis === 'list' ? '' : row.priceBasis} ${runText(row.inputUsdPerMtok, row.cachedInputUsdPerMtok, row.outputUsdPerMtok)}`,
});

/** Returns the first A-B-A in a series of prices, by day. */
function firstFlip(prices: readonly PricedRow[], name: string): Problem[] {
  const ordered = [...prices].sort((left, right) => compareText(left.day, right.day));
  const flip = ordered.findIndex(({ price }, index) => {
    const [middle, last] = [ordered[index + 1], ordered[index + 2]];
    return last?.price === price && middle?.price !== price && !/^[a-z]/.test(middle?.price ?? '');
  });
  const [first, middle, last] = ordered.slice(flip, flip + 3);
  if (flip === -1 || first === undefined || middle === undefined || last === undefined) return [];
  const sentence = `${name}: The price goes from ${first.price.trim()} to ${middle.price.trim()} on ${middle.day} and back on ${last.day}. Look whether an upstream was wrong for a while; then keep the price that held.`;
  return [problemAt(middle.row, PRICE_RUN_DOES_NOT_FLIP, sentence)];
}

/** A price does not change and change back, unless a promotion, an introductory price or a schedule explains it. */
export function priceRunDoesNotFlip(records: Pick<Records, 'cnyPriceRuns' | 'priceSegments'>): Problem[] {
  const runs = groupBy(
    records.cnyPriceRuns,
    (row) => `${row.vendorModelId} (${row.developer}, ${row.currency})`,
  );
  const segments = groupBy(records.priceSegments, (row) => row.modelId);
  return [
    ...[...runs].flatMap(([name, rows]) => firstFlip(rows.map(fromRun), name)),
    ...[...segments].flatMap(([name, rows]) => firstFlip(rows.map(fromSegment), name)),
  ];
}
