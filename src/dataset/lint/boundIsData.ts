import { boundKey, boundsOf } from '../derive/rows.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

const RULE = 'bound-is-data';
/** Beginnings of notes that call their value a lower bound. */
const SAYS_MORE =
  /(?:^|source: |MIIT: )(?:(?:more than|over|exceed(?:s|ed|ing)|at least|no fewer than)(?= \d|[:;,]|$)|lower bound\b|lower end of (?:the )?\d)/;
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
 * A value that its note or its indicator's definition calls a lower bound is listed in `lower-bounds.csv`, each line there names a stored value, and
 * a value that its note calls rounded is an estimate.
 */
export function boundIsData(
  records: Pick<Records, 'indicators' | 'observations' | 'lowerBounds'>,
): Problem[] {
  const lower = new Set(
    records.indicators
      .filter(({ definition }) => definition.endsWith(': a lower bound.'))
      .map(({ indicatorId }) => indicatorId),
  );
  const bounds = boundsOf(records);
  const stored = new Set(records.observations.map(boundKey));
  const unsaid = records.observations
    .filter(({ indicatorId, note }) => lower.has(indicatorId) || SAYS_MORE.test(note ?? ''))
    .filter((row) => !bounds.has(boundKey(row)))
    .map((row) => {
      const sentence = `${boundKey(row)}: It is called a lower bound, and lower-bounds.csv does not. Add the line, or say it otherwise.`;
      return problemAt(row, RULE, sentence);
    });
  const idle = records.lowerBounds
    .filter((row) => !stored.has(boundKey(row)))
    .map((row) => problemAt(row, RULE, `${boundKey(row)}: No value of it is stored. Take this line out.`));
  return [...unsaid, ...idle, ...unmarked(records)];
}
