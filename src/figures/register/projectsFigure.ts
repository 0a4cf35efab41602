import { Industry } from '../../contract/codelists.ts';
import {
  registerProjectsDocument,
  type CountedEntry,
  type RegisterProjectsDocument,
} from '../../contract/registerRecords.ts';
import { coverageOf, zeroIsKnown, type Coverage } from '../../domain/coverage.ts';
import { formatPeriod, isOnOrBefore, viewDay } from '../../domain/periods.ts';
import { isRival } from '../../domain/rivals.ts';
import { nounFor } from '../../domain/words.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import type { BarsFigure } from '../../figure/kinds/bars.ts';
import type { FigurePoint, Finding } from '../../figure/parts.ts';
import { thingsOn } from './registerSeries.ts';
import { figureSpec } from '../spec.ts';
import { entriesOn, entryPoint } from './entryCounts.ts';
import { holderOf, secretariatHolders, runBy, SECRETARIAT_BASIS, type HolderId } from './holders.ts';

/** Lowers the confidence of a count, not of its rows: the counted projects exist, but not how many are missing is known. */
const unsure = (point: FigurePoint | null): FigurePoint[] => {
  if (point === null) return [];
  const { derivation, evidence } = point;
  const said = 'the copy has few early stages, so that how many projects are missing is not known';
  const formula = `${derivation?.formula ?? ''}; ${said}`;
  return [
    {
      ...point,
      evidence: { ...evidence, confidence: 'low' },
      derivation: derivation === null ? null : { ...derivation, formula },
    },
  ];
};

interface ProjectRow {
  readonly id: string;
  readonly label: string;
  readonly entries: readonly CountedEntry[];
}

const entriesHeldBy = ({ entries }: ProjectRow, holder: HolderId) =>
  entries.filter(({ secretariat }) => holderOf(secretariat) === holder);

/** A list with a known end: the day of the copy. */
type Copied = Coverage & { readonly asOf: string };

const holderPoint = (
  row: ProjectRow,
  { id, label }: (typeof secretariatHolders)[number],
  copy: Copied,
  searched?: CountedEntry,
): FigurePoint[] =>
  unsure(
    entryPoint(
      entriesHeldBy(row, id),
      'projects',
      copy,
      {
        key: `${row.id}|${id}`,
        seriesId: id,
        at: row.id,
        subject: `${row.label}, ${id === 'unknown' ? 'secretariat not known' : label}`,
        actor: label,
        period: copy.asOf,
        facts: [{ label: 'Countries', value: SECRETARIAT_BASIS }],
      },
      searched,
    ),
  );

const projectPoints = (row: ProjectRow, copy: Copied): FigurePoint[] =>
  secretariatHolders.flatMap((holder) => holderPoint(row, holder, copy));

/** Returns all projects, then both countries (0 if the list was searched for them), and the unknown ones. */
function projectFindings(all: ProjectRow, copy: Copied): Finding[] {
  const total = entryPoint(all.entries, 'projects', copy, {
    key: 'all|total',
    seriesId: 'total',
    at: 'all',
    subject: 'ISO and ISO/IEC JTC 1 projects in the industries covered here',
    definition:
      'A project of the industries covered here with a stage below publication in the copy of the catalog, each counted once.',
    actor: 'All secretariats',
    period: copy.asOf,
  });
  const held = secretariatHolders.flatMap((holder) => {
    const { id } = holder;
    if (id === 'others') return [];
    const [first] = all.entries;
    return holderPoint(all, holder, copy, isRival(id) && zeroIsKnown(copy[id]) ? first : undefined);
  });
  return [...unsure(total), ...held].map((point) => ({ text: String(point.value), point }));
}

function projectsTitle(
  [all, ...held]: readonly Finding[],
  { asOf: copied }: Copied,
  { asOf, industries }: FigureContext,
): string {
  if (all === undefined)
    return asOf !== null && copied > asOf
      ? `No ISO projects to show for ${formatPeriod(asOf)}: our copy is younger`
      : 'No ISO projects on record';
  // Others have the rest, which the total shows. “JTC 1” would be a number to account for.
  const noun = nounFor(Number(all.text), 'project');
  const [only] = industries.length === 1 ? industries : [];
  const projects = `${all.text} ISO and ISO/IEC ${only === undefined ? noun : thingsOn(only, noun)} on record`;
  return `Of ${projects}: ${runBy(held.map(({ point, text }) => ({ id: point.seriesId, text })))}`;
}

/**
 * Returns current projects of ISO and JTC 1 by industry and secretariat; a project can belong to several industries.
 */
export function projectsFigure(document: RegisterProjectsDocument, context: FigureContext): BarsFigure {
  const { known, leftOut } = entriesOn(document, context.asOf);
  const day = viewDay(context, document.datasetVersion);
  const coverage = coverageOf(document.coverage, { list: 'projects' });
  const copy = { ...coverage, asOf: coverage.asOf ?? day };
  const entries = filterByIndustry(known, context.industries);
  const every = context.industries.length === 0 ? 'All' : 'Chosen';
  const all: ProjectRow = { id: 'all', label: `${every} industries (each project once)`, entries };
  const shown = context.industries.length === 0 ? Industry.codes : context.industries;
  const rows = [
    all,
    ...shown.map((id) => ({
      id,
      label: Industry.label(id),
      entries: entries.filter(({ industries }) => industries.includes(id)),
    })),
  ].filter((row) => row.entries.length > 0);
  const points = rows.flatMap((row) => projectPoints(row, copy));
  const findings = projectFindings(all, copy);
  return {
    ...figureBase(context, document, [...points, ...findings.map(({ point }) => point)]),
    kind: 'bars',
    // As of the day of the copy, whichever later day is requested.
    asOf: isOnOrBefore(copy.asOf, day) ? copy.asOf : day,
    title: projectsTitle(findings, copy, context),
    findings,
    subtitle: `ISO and ISO/IEC JTC 1 projects in the industries covered here, by the country that runs the committee; copy of ${formatPeriod(copy.asOf)}. Most early stages are missing`,
    definition: `A project of ISO or ISO/IEC JTC 1 in an industry covered here with a stage below publication in the copy of the catalog, by the country that holds the secretariat of its committee. ${SECRETARIAT_BASIS} A project can belong to several industries.`,
    series: secretariatHolders.filter(({ id }) => points.some(({ seriesId }) => seriesId === id)),
    rows: rows.map((row) => ({
      id: row.id,
      label: row.label,
      tone: null,
    })),
    points,
    format: 'count',
    measure: 'projects',
    notes: [
      'Low confidence: our copy covers published documents and ballots; early-stage projects are mostly missing.',
      'Industries overlap and do not add up. Except for joint projects, no IEC project is on record.',
      SECRETARIAT_BASIS,
      ...leftOut,
    ],
  };
}

/** Current work in ISO and JTC 1, according to the copy of the catalog. */
export const registerProjects = figureSpec({
  id: 'register-projects',
  name: 'ISO and JTC 1 projects by the country that runs the committee',
  home: '/secretariats',
  industries: 'any',
  needs: (ask) => ({ document: ask(registerProjectsDocument) }),
  draw: ({ document }, context) => projectsFigure(document, context),
  empty: 'No projects on record for this selection.',
});
