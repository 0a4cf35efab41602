import { compareText, groupBy } from '../../domain/sorting.ts';
import type { Problem, Records, RowOf } from '../tables/records.ts';
import { faultsOf, problemAt } from './problems.ts';
import { indicatorSeries } from './seriesOf.ts';
import { boundKey, boundsOf } from '../derive/rows.ts';

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

type Membership = RowOf<'memberships'>;
type StoredValueRow = RowOf<'observations'>;

const rolesOf = (rows: readonly Membership[]) =>
  rows
    .map((row) => `${row.role} ${String(row.value)}`)
    .sort()
    .join(', ');

/** No area has exactly the same number in every role in two years: the later list would have been carried forward. */
export function countsAreNotCarriedForward({ memberships }: Pick<Records, 'memberships'>): Problem[] {
  const bodies = groupBy(memberships, (row) => `${row.bodyId} ${row.refArea} ${row.sourceId}`);
  return [...bodies.values()].flatMap((body) => {
    const years = [...groupBy(body, (row) => row.timePeriod)].sort(([left], [right]) =>
      compareText(left, right),
    );
    return years.flatMap(([year, rows], index) => {
      const [before, rowsBefore] = years[index - 1] ?? ['', []];
      const [first] = rows;
      if (first === undefined || rows.length < 2 || rolesOf(rows) !== rolesOf(rowsBefore)) return [];
      const subject = `${first.bodyId} ${first.refArea} ${year}`;
      const sentence = `${subject}: Every role counts the same as in ${before} (${rolesOf(rows)}). Look whether the source only carried the list forward; then take the year out.`;
      return [problemAt(first, 'counts-are-not-carried-forward', sentence)];
    });
  });
}

const RULE = 'bound-is-data';
/** Beginnings of notes that call their value a lower bound. */
const SAYS_MORE =
  /(?:^|source: |MIIT: )(?:(?:more than|over|exceed(?:s|ed|ing)|at least|no fewer than)(?= \d|[:;,]|$)|lower bound\b|lower end of (?:the )?\d)/;
/** Beginnings of notes that call their value an upper bound. */
const SAYS_LESS = /(?:^|source: )(?:less than|fewer than|at most|no more than)(?= [\d(]|[:;,]|$)/;
/** Beginnings of notes that call their value rounded, or say that we computed it from a rounded one. */
const SAYS_ABOUT =
  /(?:^|source: )(?:about|around|approximately|nearly|almost|roughly|rounded|some|less than|fewer than|just (?:below|under))(?= [\d(]|[:;,]|$)|: our computation/;
/** Statuses that say of a value that it is not final or not exact. */
const RESERVED = 'EFPB';

/** A value that its note calls rounded is marked as an estimate. */
const unmarked = (records: Pick<Records, 'observations'>): Problem[] =>
  records.observations
    .filter(({ note, obsStatus }) => SAYS_ABOUT.test(note ?? '') && !RESERVED.includes(obsStatus))
    .map((row) => {
      const sentence = `${boundKey(row)}: Its note says "about", and its status is ${row.obsStatus}. Give it E, or say it otherwise.`;
      return problemAt(row, RULE, sentence);
    });

/**
 * A value that its note or its indicator's definition calls a lower bound is listed in `lower-bounds.csv`, one that its
 * note calls an upper bound in `upper-bounds.csv`; each line there names a stored value, and a value that its note
 * calls rounded is an estimate.
 */
export function boundIsData(
  records: Pick<Records, 'indicators' | 'observations' | 'lowerBounds' | 'upperBounds'>,
): Problem[] {
  const lower = new Set(
    records.indicators
      .filter(({ definition }) => definition.endsWith(': a lower bound.'))
      .map(({ indicatorId }) => indicatorId),
  );
  const stored = new Set(records.observations.map(boundKey));
  const kinds = [
    {
      name: 'lower',
      listed: records.lowerBounds,
      says: ({ indicatorId, note }: StoredValueRow) => lower.has(indicatorId) || SAYS_MORE.test(note ?? ''),
    },
    {
      name: 'upper',
      listed: records.upperBounds,
      says: ({ note }: StoredValueRow) => SAYS_LESS.test(note ?? ''),
    },
  ];
  const found = kinds.flatMap(({ name, listed, says }) => {
    const bounds = boundsOf(listed);
    return [
      ...faultsOf(
        records.observations.filter((row) => says(row) && !bounds.has(boundKey(row))),
        RULE,
        (row) =>
          `${boundKey(row)}: It is called ${name === 'upper' ? 'an' : 'a'} ${name} bound, and ${name}-bounds.csv does not. Add the line, or say it otherwise.`,
      ),
      ...faultsOf(
        listed.filter((row) => !stored.has(boundKey(row))),
        RULE,
        (row) => `${boundKey(row)}: No value of it is stored. Take this line out.`,
      ),
    ];
  });
  return [...found, ...unmarked(records)];
}
