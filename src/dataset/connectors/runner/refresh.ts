import { readRecords } from '../../build/readRecords.ts';
import { lintRecords } from '../../lint/lintRecords.ts';
import { problemLine } from '../../lint/problemLine.ts';
import type { Records } from '../../tables/records.ts';
import type { Connector, ProposedObservation } from '../connector.ts';
import { planRefresh } from './planRefresh.ts';
import { refreshReport } from './refreshReport.ts';
import { requireCitable } from './requireCitable.ts';
import { requireRows } from './requireRows.ts';
import { requireSteadyValues } from './requireSteadyValues.ts';
import { writeProposals } from './writeProposals.ts';

/** The records, alone or with what was proposed, break a rule. The message lists the places. */
export class RecordsError extends Error {
  override readonly name = 'RecordsError';
}

interface RefreshRequest {
  readonly connector: Connector;
  /** The files of the upstream, as text. */
  readonly texts: readonly string[];
  /** The day on which the files were the upstream's present state, where that is known. */
  readonly asOf: string | null;
  /** The day of the run. What lies after it was not observed. */
  readonly today: string;
  readonly recordsRoot: string;
  readonly isDryRun: boolean;
}

/** The dataset's own day moves with its next version, not with a proposal: until then the run's day counts. */
function recordsWith(records: Records, added: readonly ProposedObservation[], today: string): Records {
  const dataset = records.dataset.map((fact) =>
    fact.key === 'date' && fact.value < today ? { ...fact, value: today } : fact,
  );
  const rows = added.map((row, index) => ({ ...row, at: { file: 'proposed row', line: index + 1 } }));
  return { ...records, dataset, observations: [...records.observations, ...rows] };
}

function requireOrder(problems: readonly Parameters<typeof problemLine>[0][]): void {
  if (problems.length > 0) throw new RecordsError(problems.map(problemLine).join('\n'));
}

/**
 * Reads an upstream's files against the records and adds what is new, unless the run is dry or anything is
 * amiss with one of the files: then nothing at all is written.
 *
 * @returns a report in Markdown.
 * @throws UpstreamError if the upstream must not be believed, RecordsError if the records are not in order.
 */
export function refresh({ connector, texts, asOf, today, recordsRoot, isDryRun }: RefreshRequest): string {
  const { records, problems } = readRecords(recordsRoot);
  requireOrder(problems);
  const results = texts.map((text) => {
    const reading = connector.read(text, asOf);
    requireCitable(reading, records);
    requireRows(reading, records.observations);
    requireSteadyValues(reading, records.observations);
    return { reading, plan: planRefresh(reading, records.observations) };
  });
  const added = results.flatMap(({ plan }) => plan.added);
  requireOrder(lintRecords(recordsWith(records, added, today)));
  if (!isDryRun) writeProposals(recordsRoot, added);
  const reports = results.map(({ reading, plan }) => refreshReport(connector, reading, plan));
  const done = isDryRun ? 'Dry run: nothing was written.' : `${added.length} rows were added to the records.`;
  const ownDay = records.dataset.find(({ key }) => key === 'date')?.value ?? today;
  const isAhead = added.some(({ timePeriod }) => timePeriod > ownDay);
  const hint = isAhead
    ? ['Some are younger than the dataset: raise `date` and `version` in dataset.csv.']
    : [];
  return [...reports, done, ...hint].join('\n');
}
