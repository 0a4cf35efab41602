import { RefArea } from '../../../contract/codelists.ts';
import { isoDay, lastDayOf, periodStart } from '../../../domain/periods.ts';
import * as cells from '../../tables/cells.ts';
import type { PublishedObservation } from '../dataset.ts';

/**
 * Columns that the build adds to observations, stored or computed: in their table and in the file of an indicator.
 * Days beside the period, since programs that take a year for a number place it in 1970.
 */
export const addedColumns = {
  areaName: cells.textCell,
  periodStart: cells.dateCell,
  periodEnd: cells.dateCell,
  publishedOn: cells.optionalPeriodCell,
  method: cells.optionalTextCell,
};

export const addedColumnText = {
  areaName: 'Name of the area in English.',
  periodStart: 'First day of the period.',
  periodEnd: 'Last day of the period.',
  publishedOn: 'When the source published the value; empty where not known.',
  method: 'Name of the function that computed it; empty where the source states the value.',
};

/** Returns a row with the cells of the added columns. */
export const withAdded = (row: PublishedObservation) => ({
  ...row,
  areaName: RefArea.label(row.refArea),
  periodStart: isoDay(periodStart(row.timePeriod)),
  periodEnd: lastDayOf(row.timePeriod),
  method: row.derivation?.method ?? null,
});
