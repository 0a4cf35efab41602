import {
  measuresDocument,
  type CountRow,
  type CountSide,
  type Denominator,
  sharedDenominators,
  type MeasuredCount,
} from '../../../contract/measures.ts';
import type { Rival } from '../../../domain/rivals.ts';
import { compareText, groupBy } from '../../../domain/sorting.ts';
import { publishedIndicators } from '../../derive/publishedIndicators.ts';
import { thirdAhead } from '../../derive/leads.ts';
import type { RowOf } from '../../tables/records.ts';
import type { OpenDataset, PublishedObservation } from '../dataset.ts';
import { draftDocument, type DocumentDraft } from '../documentDraft.ts';
import { areFewRows } from '../../derive/fewThings.ts';
import { otherReadingsOf, partialOf, publishedValue, sortedObservations } from './indicators.ts';
import { thirdFrom } from './leads.ts';

/** Used if a count spans several bodies, or one without a page, as its note says. */
const SEVERAL = 'Several or other bodies';

function sideOf(row: PublishedObservation | undefined, dataset: OpenDataset): CountSide | null {
  if (row === undefined) return null;
  const { value, isLowerBound, isUpperBound, obsStatus, evidence, publishedOn } = publishedValue(row);
  const stating = {
    ...(isLowerBound === true ? { isLowerBound } : {}),
    ...(isUpperBound === true ? { isUpperBound } : {}),
    ...(obsStatus === 'E' ? { obsStatus } : {}),
  };
  return { value, ...stating, evidence, publishedOn, otherReadings: otherReadingsOf(row, dataset) };
}

type RivalRows = Readonly<Record<Rival, PublishedObservation>>;
type FewIn = (pair: RivalRows) => boolean;

/** Compares the values of both countries. */
function comparedIn(
  pair: RivalRows,
  others: readonly PublishedObservation[],
  leadDirection: 'higher' | 'lower',
  few: FewIn,
): Pick<CountRow, 'few' | 'third'> {
  const third = thirdAhead({ ...pair, others }, leadDirection);
  return { ...(few(pair) ? { few: true } : {}), third: third === null ? null : thirdFrom(third) };
}

function countRow(
  rows: readonly PublishedObservation[],
  leadDirection: 'higher' | 'lower',
  dataset: OpenDataset,
  few: FewIn,
): CountRow | null {
  const [first] = rows;
  const of = (refArea: string) => rows.find((row) => row.refArea === refArea);
  const [CN, US] = [of('CN'), of('US')];
  if (first === undefined || (CN === undefined && US === undefined)) return null;
  const others = rows.filter(({ refArea }) => refArea !== 'CN' && refArea !== 'US');
  return {
    industry: first.industry,
    timePeriod: first.timePeriod,
    ...partialOf([CN, US].flatMap((row) => row ?? [])),
    CN: sideOf(CN, dataset),
    US: sideOf(US, dataset),
    unattributed: of('ZZ')?.value ?? null,
    ...(CN && US ? comparedIn({ CN, US }, others, leadDirection, few) : { third: null }),
  };
}

/** Sorted by industry and period; forecasts show no leader. */
function rowsOf(
  { indicatorId, unit }: RowOf<'indicators'>,
  leadDirection: 'higher' | 'lower',
  dataset: OpenDataset,
): CountRow[] {
  const few: FewIn = (pair) => areFewRows(dataset.unitOf(unit), pair, dataset.isOfFew);
  const observed = (dataset.observations.get(indicatorId) ?? []).filter(({ obsStatus }) => obsStatus !== 'F');
  const groups = groupBy(observed, ({ industry, timePeriod }) => `${industry}\n${timePeriod}`);
  return [...groups.values()]
    .flatMap((rows) => countRow(rows, leadDirection, dataset, few) ?? [])
    .sort(
      (left, right) =>
        compareText(left.industry, right.industry) || compareText(left.timePeriod, right.timePeriod),
    );
}

function countFrom(
  { measure, bodyId, seatsIndicatorId, note }: RowOf<'participationMeasures'>,
  indicator: RowOf<'indicators'>,
  dataset: OpenDataset,
): MeasuredCount[] {
  const { indicatorId, title, definition, leadDirection, cadence } = indicator;
  if (measure === 'none' || leadDirection === 'none') return [];
  const rows = rowsOf(indicator, leadDirection, dataset);
  if (rows.length === 0) return [];
  const { bodies, comparisons } = dataset.records;
  const body = bodies.find((one) => one.bodyId === bodyId)?.shortName ?? SEVERAL;
  const family = comparisons.find((one) => one.indicatorId === indicatorId)?.family ?? null;
  const unit = dataset.unitOf(indicator.unit);
  return [
    {
      ...{ indicatorId, title, definition, unit, measure, bodyId, body, note },
      ...{ leadDirection, cadence, family, seatsIndicatorId, rows },
    },
  ];
}

function denominatorFrom(
  basis: Denominator['basis'],
  indicatorId: string,
  dataset: OpenDataset,
): Denominator[] {
  const indicator = dataset.records.indicators.find((one) => one.indicatorId === indicatorId);
  if (indicator === undefined) return [];
  const values = sortedObservations(indicatorId, dataset).flatMap((row) => {
    const { refArea, timePeriod, publishedOn, obsStatus, value, evidence } = publishedValue(row);
    if ((refArea !== 'CN' && refArea !== 'US') || obsStatus === 'F') return [];
    return [{ refArea, timePeriod, value, evidence, publishedOn }];
  });
  return [{ basis, indicatorId, title: indicator.title, unit: dataset.unitOf(indicator.unit), values }];
}

/** Drafts `/participation/measures.json`, in the order of the table of measures. */
export function measuresDraft(dataset: OpenDataset): DocumentDraft {
  const { participationMeasures: measures, indicators } = dataset.records;
  const published = new Map(publishedIndicators(indicators).map((row) => [row.indicatorId, row]));
  const counts = measures.flatMap((row) => {
    const indicator = published.get(row.indicatorId);
    return indicator === undefined ? [] : countFrom(row, indicator, dataset);
  });
  const seats = [...new Set(counts.flatMap(({ seatsIndicatorId }) => seatsIndicatorId ?? []))];
  return draftDocument(measuresDocument, {
    counts,
    denominators: [
      ...denominatorFrom('per-head', sharedDenominators['per-head'], dataset),
      ...denominatorFrom('per-gdp', sharedDenominators['per-gdp'], dataset),
      ...seats.flatMap((id) => denominatorFrom('per-seat', id, dataset)),
    ],
    leftOut: measures.flatMap(({ indicatorId, measure, note }) => {
      const indicator = published.get(indicatorId);
      if (measure !== 'none' || indicator === undefined) return [];
      return [{ indicatorId, title: indicator.title, reason: note ?? '' }];
    }),
  });
}
