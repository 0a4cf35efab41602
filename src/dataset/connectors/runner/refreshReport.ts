import type { Connector, ProposedObservation, Reading } from '../connector.ts';
import type { Difference, RefreshPlan } from './planRefresh.ts';

/** Long lists are for the upstream's own page: a person who reviews wants to know that they are there. */
const SHOWN_ROWS = 40;

const KEY = ['Indicator', 'Area', 'Period'];
const PROPOSED = [...KEY, 'Value', 'Unit', 'Place in the source', 'Confidence', 'Note'];
const DIFFERING = [...KEY, 'Records', 'Upstream', 'Record'];
const GONE = [...KEY, 'Records', 'Record'];

function keyCells({ indicatorId, refArea, timePeriod }: ProposedObservation): string[] {
  return [indicatorId, refArea, timePeriod];
}

function proposedCells(row: ProposedObservation): string[] {
  const { value, unit, sourceLocator, confidence, note } = row;
  return [...keyCells(row), String(value), unit, sourceLocator, confidence, note ?? ''];
}

function differenceCells({ known, proposed }: Difference): string[] {
  const place = `${known.at.file}:${known.at.line}`;
  return [...keyCells(known), String(known.value), String(proposed.value), place];
}

function section(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  limit = SHOWN_ROWS,
) {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const rest = rows.length > limit ? [`\n… and ${rows.length - limit} more.`] : [];
  const body = rows.slice(0, limit).map(line);
  return ['', `### ${title} (${rows.length})`, '', line(head), line(head.map(() => '---')), ...body, ...rest];
}

/** Says in Markdown what one file of an upstream would change in the records, and what it only tells. */
export function refreshReport(
  { id, licence }: Connector,
  { feed, observations }: Reading,
  plan: RefreshPlan,
): string {
  const { added, revised, disputed, older, unfollowed, gone } = plan;
  return [
    `## ${id}: ${added.length} new observations`,
    '',
    `Source \`${feed.sourceId}\`, ${feed.url}. ${licence}.`,
    `${observations.length} values read, ${plan.unchanged} stand in the records already.`,
    ...section('New: to be added', PROPOSED, added.map(proposedCells), Infinity),
    ...section('Revised upstream: a person decides', DIFFERING, revised.map(differenceCells)),
    ...section('Another source says otherwise: both stand', DIFFERING, disputed.map(differenceCells)),
    ...section('Not newer than the series: left out', PROPOSED, older.map(proposedCells)),
    ...section('No such series in the records: left out', PROPOSED, unfollowed.map(proposedCells)),
    ...section(
      'No longer in the upstream: kept',
      GONE,
      gone.map((row) => [...keyCells(row), String(row.value), `${row.at.file}:${row.at.line}`]),
    ),
    '',
  ].join('\n');
}
