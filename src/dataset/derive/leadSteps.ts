import type { RowOf } from '../tables/records.ts';
import { compareText } from '../../domain/sorting.ts';
import { othersOf, type CommonPeriod } from './newestCommonPeriod.ts';

interface Published extends Pick<RowOf<'observations'>, 'refArea' | 'timePeriod' | 'obsStatus'> {
  readonly publishedOn: string | null;
}

/** The newest common period of two countries, and since when it could be known. */
export interface LeadStep<Row extends Published> {
  readonly knownOn: string;
  readonly pair: CommonPeriod<Row>;
}

/** A month or a year is over, and what it brought is known, on its last day: later than any day within it. */
const lastDay = (period: string): string => `${period}-99-99`.slice(0, 10);

/** The periods for which both countries have a value, each with the later of the two publications. */
function commonPeriods<Row extends Published>(rows: readonly Row[]): LeadStep<Row>[] {
  const dated = rows.filter((row) => row.obsStatus !== 'F' && row.publishedOn !== null);
  const ofChina = new Map(dated.filter((row) => row.refArea === 'CN').map((row) => [row.timePeriod, row]));
  return dated.flatMap((US) => {
    const CN = US.refArea === 'US' ? ofChina.get(US.timePeriod) : undefined;
    if (CN === undefined) return [];
    const dates = [US.publishedOn ?? '', CN.publishedOn ?? ''];
    const knownOn = dates.reduce((late, date) => (lastDay(date) > lastDay(late) ? date : late));
    const others = othersOf(dated).filter(
      (row) => row.timePeriod === US.timePeriod && lastDay(row.publishedOn ?? '') <= lastDay(knownOn),
    );
    return [{ knownOn, pair: { US, CN, others } }];
  });
}

/**
 * How the newest common period of the two countries moved as sources came out, oldest first. Forecasts and
 * values without a publication date are passed over.
 *
 * @param rows the observations of one indicator and one industry.
 */
export function leadSteps<Row extends Published>(rows: readonly Row[]): LeadStep<Row>[] {
  const known = commonPeriods(rows).sort(
    (a, b) =>
      compareText(lastDay(a.knownOn), lastDay(b.knownOn)) ||
      compareText(b.pair.US.timePeriod, a.pair.US.timePeriod),
  );
  let newest = '';
  return known.filter(({ pair }) => {
    const isNewer = pair.US.timePeriod > newest;
    if (isNewer) newest = pair.US.timePeriod;
    return isNewer;
  });
}
