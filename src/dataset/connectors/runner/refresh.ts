import { readRecords } from '../../publish/readRecords.ts';
import { lintRecords } from '../../lint/lintRecords.ts';
import { problemLine } from '../../lint/problems.ts';
import type { Problem, Records } from '../../tables/records.ts';
import { UpstreamError, type Canary, type Connector, type Proposal, type Reading } from '../connector.ts';
import { type CanaryFinding, findJumps, findPriceJumps } from './findJumps.ts';
import { findLostCommittees, findLostPrices, findLostRows, findVanished } from './findLost.ts';
import { planRefresh, type RefreshPlan } from './planRefresh.ts';
import { raiseDate, recordRun, recordSightings, runOf, writeProposals } from './writeRecords.ts';
import { refreshReport } from './refreshReport.ts';
import { isYounger, requireCitable, withProposals } from './proposals.ts';

/** The records cannot be read, or violate a rule with the proposals. The message lists the places. */
export class RecordsError extends Error {
  override readonly name = 'RecordsError';
}

export interface RefreshRequest {
  readonly connector: Connector;
  /** Files of the upstream, as text. */
  readonly texts: readonly string[];
  /** Day on which the files were the upstream's current state, if known. */
  readonly asOf: string | null;
  /** Day of the run. Later data were not observed. */
  readonly today: string;
  readonly recordsRoot: string;
  readonly isDryRun: boolean;
  /** Canaries that a person has checked and accepted for this run. */
  readonly accepted?: readonly Canary[];
  /** True if a new row that is later than the dataset's date raises its date and version. */
  readonly isDateRaised?: boolean;
}

function requireOrder(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new RecordsError(problems.map(problemLine).join('\n'));
}

/** Returns problems that rules find only with the new rows: all others are not the upstream's fault. */
function newProblems(records: Records, added: readonly Proposal[], day: string): Problem[] {
  if (added.length === 0) return [];
  const found = lintRecords(withProposals(records, added, day));
  if (found.length === 0) return [];
  const before = new Set(lintRecords(withProposals(records, [], day)).map(problemLine));
  return found.filter((problem) => !before.has(problemLine(problem)));
}

/** Returns all findings of canaries. Throws at the first that no one has accepted. */
function passCanaries(
  { connector, accepted = [] }: RefreshRequest,
  reading: Reading,
  plan: RefreshPlan,
  records: Records,
): CanaryFinding[] {
  const lastRun = records.refreshRuns.find(({ upstream }) => upstream === connector.id);
  const findings = [
    ...findLostRows(reading, records, lastRun),
    ...findLostPrices(reading, records),
    ...findLostCommittees(reading, records.committees),
    ...findJumps(reading, records.observations),
    ...findPriceJumps(plan.priceSegments),
    ...findVanished(reading, records),
  ];
  const alarm = findings.find((finding) => !accepted.includes(finding.alarm));
  if (alarm !== undefined) throw new UpstreamError(alarm.alarm, alarm.sentence);
  return findings;
}

function closingLines(request: RefreshRequest, added: readonly Proposal[], ownDay: string): string[] {
  const done = request.isDryRun
    ? 'Dry run: nothing was written.'
    : `${added.length} rows were added to the records.`;
  if (!added.some((proposal) => isYounger(proposal, ownDay))) return [done];
  const hint =
    request.isDateRaised === true
      ? `Some are younger than the dataset: its date and version are raised to ${request.today}.`
      : 'Some are younger than the dataset: raise `date` and `version` in dataset.csv, or run with --raise-date.';
  return [done, hint];
}

/**
 * Compares an upstream's files with the records and adds what is new, unless the run is dry or anything is wrong with
 * one of the files: then nothing is written.
 *
 * @returns a report in Markdown.
 * @throws UpstreamError if the upstream must not be trusted, RecordsError if the records are not in order.
 */
export function refresh(request: RefreshRequest): string {
  const { connector, texts, asOf, today, recordsRoot, isDryRun } = request;
  const { records, problems } = readRecords(recordsRoot);
  requireOrder(problems);
  const ownDay = records.dataset.find(({ key }) => key === 'date')?.value ?? today;
  const lastRun = records.refreshRuns.find(({ upstream }) => upstream === connector.id);
  const newestDay = ownDay > today ? ownDay : today;
  const results = texts.map((text) => {
    const reading = connector.read(text, asOf, records);
    requireCitable(reading, records, newestDay);
    const plan = planRefresh(reading, records);
    return { reading, plan, findings: passCanaries(request, reading, plan, records) };
  });
  const added = results.flatMap(({ plan }) => plan.added);
  requireOrder(newProblems(records, added, newestDay));
  if (!isDryRun) {
    writeProposals(recordsRoot, added);
    recordSightings(
      recordsRoot,
      results.flatMap(({ plan }) => plan.priceSegments.seen),
    );
    const readings = results.map(({ reading }) => reading);
    const run = runOf(connector, readings, added.length, today, lastRun);
    if (run !== null) recordRun(recordsRoot, run);
    const isAhead = added.some((proposal) => isYounger(proposal, ownDay));
    if (isAhead && request.isDateRaised === true) raiseDate(recordsRoot, today);
  }
  const reports = results.map(({ reading, plan, findings }) =>
    refreshReport(connector, reading, plan, findings, lastRun),
  );
  return [...reports, ...closingLines(request, added, ownDay)].join('\n');
}
