import { Industry } from '../../contract/codelists.ts';
import {
  registerProjectsDocument,
  type CountedEntry,
  type RegisterProjectsDocument,
} from '../../contract/registerRecords.ts';
import { coverageOf, type Coverage } from '../../domain/coverage.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import type { BarsFigure } from '../../figure/kinds/bars.ts';
import type { FigurePoint, Finding } from '../../figure/parts.ts';
import { figureSpec } from '../spec.ts';
import { entriesOn, entryPoint } from './entryCounts.ts';
import { holderOf, holders, SECRETARIAT_BASIS, type HolderId } from './holders.ts';

/** The copy holds few early stages: what is counted is surely there, how much is missing is not known. */
const unsure = (entries: readonly CountedEntry[]): CountedEntry[] =>
  entries.map((one) => ({ ...one, evidence: { ...one.evidence, confidence: 'low' } }));

/** When the copy was made. */
const COPY_DAY = '2025-06-02';

interface ProjectRow {
  readonly id: string;
  readonly label: string;
  readonly entries: readonly CountedEntry[];
}

const heldBy = ({ entries }: ProjectRow, holder: HolderId) =>
  entries.filter(({ secretariat }) => holderOf(secretariat) === holder);

const pointsOf = (row: ProjectRow, coverage: Coverage): FigurePoint[] =>
  holders.flatMap(
    ({ id, label }) =>
      entryPoint(heldBy(row, id), 'projects', coverage, {
        key: `${row.id}|${id}`,
        seriesId: id,
        at: row.id,
        subject: `${row.label}, ${id === 'unknown' ? 'secretariat not known' : label}`,
        actor: label,
        period: COPY_DAY,
        facts: [{ label: 'Basis', value: SECRETARIAT_BASIS }],
      }) ?? [],
  );

function findingsOf(all: ProjectRow, coverage: Coverage): Finding[] {
  const total = entryPoint(all.entries, 'projects', coverage, {
    key: 'all|total',
    seriesId: 'total',
    at: 'all',
    subject: 'Projects of ISO and ISO/IEC JTC 1 under way',
    definition: 'A project with a stage below publication in the copy of the catalog, each counted once.',
    actor: 'All secretariats',
    period: COPY_DAY,
  });
  const points = pointsOf(all, coverage);
  const held = (id: HolderId) => points.find(({ seriesId }) => seriesId === id) ?? [];
  // In the order of the title.
  return [held('CN'), held('US'), total ?? [], held('unknown')].flat().map((point) => ({
    text: String(point.value),
    point,
  }));
}

function titleOf(all: ProjectRow, { asOf: copied }: Coverage, asOf: string | null): string {
  if (all.entries.length === 0) {
    const isYounger = asOf !== null && copied !== null && copied > asOf;
    return isYounger
      ? `ISO projects of ${formatPeriod(asOf)} are not on record: the copy is younger`
      : 'No ISO project was on record';
  }
  const parts = holders.flatMap(({ id, label }) => {
    const count = heldBy(all, id).length;
    return id === 'others' || id === 'unknown' || count === 0 ? [] : `${label} ${String(count)}`;
  });
  const unknown = heldBy(all, 'unknown').length;
  // Others have the rest: the total says how much that is.
  const projects = `${String(all.entries.length)} ISO projects`;
  const named = parts.length === 0 ? projects : `${parts.join(', ')} of ${projects}`;
  return unknown === 0 ? named : `${named}; ${String(unknown)} not known`;
}

/** What ISO and JTC 1 had under way by industry and secretariat; a project can be of several industries. */
export function projectsFigure(document: RegisterProjectsDocument, context: FigureContext): BarsFigure {
  const { known, leftOut } = entriesOn(document, context.asOf);
  const coverage = coverageOf(document.coverage, { list: 'projects' });
  const entries = unsure(filterByIndustry(known, context.industries));
  const all: ProjectRow = { id: 'all', label: 'All, each once', entries };
  const shown = context.industries.length === 0 ? Industry.codes : context.industries;
  const rows = [
    all,
    ...shown.map((id) => ({
      id,
      label: Industry.label(id),
      entries: entries.filter(({ industries }) => industries.includes(id)),
    })),
  ].filter((row) => row.entries.length > 0);
  const points = rows.flatMap((row) => pointsOf(row, coverage));
  const findings = findingsOf(all, coverage);
  return {
    ...figureBase(context, document, [...points, ...findings.map(({ point }) => point)]),
    kind: 'bars',
    id: 'register-projects',
    title: titleOf(all, coverage, context.asOf),
    findings,
    subtitle:
      'Projects of ISO and ISO/IEC JTC 1 by industry and secretariat, most early stages missing; copy of June 2, 2025',
    definition: `A project of ISO or ISO/IEC JTC 1 with a stage below publication in the copy of the catalog, by the area that holds the secretariat of its committee. ${SECRETARIAT_BASIS} A project can be of several industries.`,
    series: holders.filter(({ id }) => points.some(({ seriesId }) => seriesId === id)),
    rows: rows.map((row) => ({
      id: row.id,
      label: row.label,
      detail: String(row.entries.length),
      tone: null,
    })),
    points,
    format: 'count',
    measure: 'projects',
    interval: null,
    notes: [
      'Low confidence: the copy has what is on sale or in a vote; early stages are largely missing.',
      'Industries overlap and do not add up. No project of IEC is on record.',
      SECRETARIAT_BASIS,
      ...(leftOut === null ? [] : [leftOut]),
    ],
  };
}

/** Work under way in ISO and JTC 1, as far as the copy of the catalog has it. */
export const registerProjects = figureSpec({
  id: 'register-projects',
  name: 'ISO work under way by secretariat',
  home: '/register',
  industries: 'any',
  needs: (ask) => ({ document: ask(registerProjectsDocument) }),
  draw: ({ document }, context) => projectsFigure(document, context),
  empty: 'No project of these industries was on record on this day.',
});
