import { groupBy } from '../../domain/sorting.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';
import { indicatorSeries } from './seriesOf.ts';

/** Matches notes and places of values that were read off a picture. */
const FROM_PICTURE =
  /\b(tile count|read off (the|a) (picture|chart|graph)|digiti[sz]ed)\b|\.(png|jpg|jpeg)\b/i;

/** A series read off a picture has that picture's axis on record, and lies within it. */
export function digitizedAxisIsRecorded(
  records: Pick<Records, 'observations' | 'digitizedSeries'>,
): Problem[] {
  const axes = groupBy(records.digitizedSeries, (row) => `${row.indicatorId}|${row.refArea}`);
  return indicatorSeries(records.observations).flatMap(({ indicatorId, rows: [first, ...rest] }) => {
    const read = [first, ...rest].filter((row) =>
      FROM_PICTURE.test(`${row.note ?? ''} ${row.sourceLocator}`),
    );
    const [earliest] = read;
    if (earliest === undefined) return [];
    const subject = `${indicatorId} ${earliest.refArea}`;
    const [axis] = axes.get(`${indicatorId}|${earliest.refArea}`) ?? [];
    if (axis === undefined) {
      const sentence = `${subject}: Its values are read off a picture whose axis is not on record. Write first and last period of the axis into digitized-series.csv.`;
      return [problemAt(earliest, 'digitized-axis-is-recorded', sentence)];
    }
    return read
      .filter(({ timePeriod }) => timePeriod < axis.axisFrom || timePeriod > axis.axisTo)
      .map((row) => {
        const sentence = `${subject}: ${row.timePeriod} lies off the picture's axis, ${axis.axisFrom} to ${axis.axisTo}. Read the axis again: another picture may have another one.`;
        return problemAt(row, 'digitized-axis-is-recorded', sentence);
      });
  });
}
