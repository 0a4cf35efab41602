import * as v from 'valibot';
import { dateCell, optionalNumberCell, periodCell, textCell, textListCell } from './cells.ts';
import { table } from './table.ts';

/**
 * When each upstream was last read with success. The only table that a machine keeps: the refresh replaces
 * the line of its upstream, and no one else writes here.
 */
export const refreshRunsTable = table({
  path: 'refresh-runs',
  row: v.object({
    upstream: textCell,
    /** The day of the run. */
    succeededOn: dateCell,
    /** The day or period whose state the upstream showed. */
    upstreamDate: periodCell,
    /** Empty for states that were read by hand, before the upstream had a connector. */
    rowsRead: optionalNumberCell,
    rowsProposed: optionalNumberCell,
    /** Rows of each part of the upstream, as `arena-code=96`: what the next run is compared with. */
    rowCounts: textListCell,
    sourceId: textCell,
  }),
  key: ['upstream'],
});
