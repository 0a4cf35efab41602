import type { Problem, Records, RowOf } from '../tables/records.ts';
import { faultsOf, problemAt } from './problems.ts';

/** An official's estimate or an expert's expectation is not a target either. */
const FORECAST = /\b(forecast|projection|predict(s|ed|ion)?|analyst|estimate[sd]?|expect(s|ed|ation)?)\b/i;

/** An analyst's expectation is not a target of a plan, and vice versa. */
export function forecastIsNoPlan({ targets }: Pick<Records, 'targets'>): Problem[] {
  return faultsOf(targets, 'forecast-is-no-plan', (row) => {
    const kind = FORECAST.test(`${row.title} ${row.status}`) ? 'forecast' : 'plan';
    if (row.kind === kind) return null;
    return `${row.targetId}: Title and status speak of a ${kind}, but the row says ${row.kind}. Mend one of the two.`;
  });
}

const RULE = 'met-target-has-source';

const isSettled = ({ result }: RowOf<'targets'>): boolean => result === 'met' || result === 'missed';

/** Returns the problem with the cited source; `null` if there is none. */
function sourceFault(row: RowOf<'targets'>, publishedOn: ReadonlyMap<string, string | null>): string | null {
  const { due, sourceId, statusSourceId } = row;
  if (statusSourceId === null || statusSourceId === sourceId) {
    return 'No source of its own says that the target was met or missed. Cite one in status_source_id, or write "open".';
  }
  const published = publishedOn.get(statusSourceId) ?? null;
  if (due === null || (published !== null && published >= due)) return null;
  return `${statusSourceId} is of ${published ?? 'no known date'}, before the target was due, ${due}. Cite a later one, or write "open".`;
}

/**
 * A target is "met" according to a separate source that was published on its due date or later; its text and its
 * result agree.
 */
export function metTargetHasSource(records: Pick<Records, 'targets' | 'sources'>): Problem[] {
  const publishedOn = new Map(records.sources.map((row) => [row.sourceId, row.publishedOn]));
  return records.targets.flatMap((row) => {
    const { targetId, result, status } = row;
    const agrees = isSettled(row) === /^(met|missed)\b/i.test(status);
    const words = `The status says “${status}” and the result ${result ?? 'nothing'}. Mend one of the two.`;
    if (agrees && !isSettled(row)) return [];
    const fault = agrees ? sourceFault(row, publishedOn) : words;
    return fault === null ? [] : [problemAt(row, RULE, `${targetId}: ${fault}`)];
  });
}

/** A target gives its place in its source, and only targets without a number have the unit "qualitative". */
export function targetHasPlace({ targets }: Pick<Records, 'targets'>): Problem[] {
  return targets.flatMap((row) => {
    const { targetId, title, sourceLocator, value, valueQualifier, unit } = row;
    const found: string[] = [];
    if (sourceLocator === null || sourceLocator.includes(title)) {
      found.push('No place in its source. Read it again, or acknowledge that the place is not on record.');
    }
    if ((value === null) !== (unit === 'qualitative')) {
      found.push(`A number and the unit "${unit}" do not go together. Mend one of the two.`);
    }
    if (value === null && valueQualifier !== null) {
      found.push(`"${valueQualifier}" bounds no number. Empty value_qualifier, or give the number.`);
    }
    return found.map((sentence) => problemAt(row, 'target-has-place', `${targetId}: ${sentence}`));
  });
}
