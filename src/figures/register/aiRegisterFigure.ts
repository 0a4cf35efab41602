import {
  aiRegisterDocument,
  type AiRegisterDocument,
  type CountedEntry,
} from '../../contract/registerRecords.ts';
import type { Sources } from '../../contract/primitives.ts';
import { coverageOf, type Coverage } from '../../domain/coverage.ts';
import { formatPeriod, isOnOrBefore, viewDay } from '../../domain/periods.ts';
import { nounFor } from '../../domain/words.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import type { BarsFigure } from '../../figure/kinds/bars.ts';
import type { FigurePoint, FigureSeries, Finding, Tone } from '../../figure/parts.ts';
import { figureSpec } from '../spec.ts';
import { entriesOn, entryPoint } from './entryCounts.ts';

interface AiGroup {
  readonly id: string;
  readonly label: string;
  readonly actor: string;
  readonly has: (entry: CountedEntry) => boolean;
}

const SC_42 = 'ISO/IEC JTC 1/SC 42';
const isGuidance = ({ kind }: CountedEntry) => kind === 'guidance';
const ofBody = (id: string, label: string, actor = label): AiGroup => ({
  id,
  label,
  actor,
  has: (one) => one.bodyId === id && !isGuidance(one),
});

/** Standards bodies: the international ones, then those of Europe, the United States and China. */
const standardBodies: readonly AiGroup[] = [
  { id: 'sc-42', label: 'ISO/IEC SC 42', actor: SC_42, has: ({ committee }) => committee === SC_42 },
  {
    id: 'jtc-1',
    label: 'ISO/IEC JTC 1, rest',
    actor: 'ISO/IEC JTC 1',
    has: ({ bodyId, committee }) => bodyId === 'iso-iec-jtc1' && committee !== SC_42,
  },
  ofBody('iso', 'ISO'),
  ofBody('iec', 'IEC'),
  ofBody('itu-t', 'ITU-T'),
  ofBody('ieee-sa', 'IEEE'),
  ofBody('etsi', 'ETSI'),
  ofBody('cen-clc-jtc21', 'CEN-CENELEC JTC 21'),
  ofBody('w3c', 'W3C'),
  ofBody('ansi', 'ANSI'),
  ofBody('sac', 'China: GB, GB/T', 'China'),
  ofBody('cn-sector', 'China: sector', 'China'),
];

/** Guidance is counted separately, and never as a standard. */
const guidanceBodies: readonly AiGroup[] = [
  {
    id: 'gb-z',
    label: 'China: GB/Z',
    actor: 'China',
    has: (one) => one.bodyId === 'sac' && isGuidance(one),
  },
  { id: 'nist', label: 'NIST', actor: 'United States', has: ({ bodyId }) => bodyId === 'nist' },
];

const ramp: readonly Tone[] = ['ramp-6', 'ramp-5', 'ramp-4', 'ramp-3', 'ramp-2'];
/** Copies by the month in which each ends. */
const copiedLists: readonly (readonly [string, string])[] = [
  ['ISO', '2025-06'],
  ['IEEE', '2025-08'],
  ['IEC', '2026-03'],
  ['ETSI', '2026-05'],
  ['ITU-T', '2026-08'],
  ['China', '2026-09'],
];

/**
 * Returns the end of the copies; a past view has those that had ended by then, and says that editions replaced since
 * are not on record.
 */
function copyNotes(asOf: string | null): string[] {
  const ended = copiedLists.filter(([, month]) => asOf === null || isOnOrBefore(month, asOf));
  const texts = ended.map(([name, month]) => `${name} ${formatPeriod(month)}`);
  return [
    ...(texts.length === 0 ? [] : [`Our copies are of different dates: ${texts.join(', ')}.`]),
    ...(asOf === null ? [] : ['Editions replaced since then are not on record.']),
  ];
}

/** Last year that all copies of the bodies' lists cover; the first of them ends in June 2025. */
const LAST_WHOLE = '2024';
/** Number of years with their own shade; older ones share one. */
const YEARS = 4;

interface Phase extends FigureSeries {
  readonly has: (entry: CountedEntry) => boolean;
}

const yearOf = ({ publishedOn }: CountedEntry) => publishedOn?.slice(0, 4) ?? null;
const isOut = ({ status, publishedOn }: CountedEntry) => status === 'published' && publishedOn !== null;

/**
 * Returns stages and years, newest first; entries without a stage or a day have their own phase. Each entry is in
 * exactly one.
 */
function phasesOf(entries: readonly CountedEntry[]): Phase[] {
  const years = [...new Set(entries.filter(isOut).flatMap((one) => yearOf(one) ?? []))].toSorted().reverse();
  const [single, older] = [years.slice(0, YEARS), years.slice(YEARS)];
  const last = older[0];
  return [
    ...single.map((year, at) => ({
      id: year,
      label: year > LAST_WHOLE ? `${year} (partial)` : year,
      tone: ramp[at] ?? 'ramp-0',
      fill: 'solid' as const,
      has: (one: CountedEntry) => isOut(one) && yearOf(one) === year,
    })),
    ...(last === undefined
      ? []
      : [
          {
            id: 'older',
            label: `${last} and earlier`,
            tone: ramp[YEARS] ?? 'ramp-0',
            fill: 'solid' as const,
            has: (one: CountedEntry) => isOut(one) && older.includes(yearOf(one) ?? ''),
          },
        ]),
    {
      id: 'under-way',
      label: 'Under development',
      tone: 'ramp-0',
      fill: 'solid',
      has: ({ status }) => status === 'under-development',
    },
    {
      id: 'unknown',
      label: 'Stage or year not known',
      tone: 'other',
      fill: 'hollow',
      has: (one) => one.status !== 'under-development' && !isOut(one),
    },
  ];
}

interface GroupRow extends AiGroup {
  readonly kind: 'standards' | 'guidance';
  readonly entries: readonly CountedEntry[];
}

function groupRows(entries: readonly CountedEntry[]): GroupRow[] {
  const grouped = (groups: readonly AiGroup[], kind: GroupRow['kind']) =>
    groups
      .map((group) => ({ ...group, kind, entries: entries.filter(group.has) }))
      .filter((row) => row.entries.length > 0);
  const standards = grouped(standardBodies, 'standards').toSorted(
    (a, b) => b.entries.length - a.entries.length,
  );
  return [...standards, ...grouped(guidanceBodies, 'guidance')];
}

/** Returns the days of the copies that show some entries, whose stages are those of then; the view's day if it is earlier. */
function copiedOn(entries: readonly CountedEntry[], sources: Sources, day: string): string {
  const days = entries.flatMap((one) => sources[one.evidence.sourceId]?.publishedOn ?? []).toSorted();
  const [first = day, last = day] = [days[0], days.at(-1)];
  if (!isOnOrBefore(last, day)) return day;
  return first === last ? last : `${first}/${last}`;
}

const phasePoints = (
  row: GroupRow,
  phases: readonly Phase[],
  coverage: Coverage,
  periodOf: (entries: readonly CountedEntry[]) => string,
): FigurePoint[] =>
  phases.flatMap((phase) => {
    const own = row.entries.filter(phase.has);
    const point = entryPoint(own, 'documents', coverage, {
      key: `${row.id}|${phase.id}`,
      seriesId: phase.id,
      at: row.id,
      subject: `${row.label}, ${phase.label.toLowerCase()}`,
      actor: row.actor,
      period: periodOf(own),
      facts: row.kind === 'guidance' ? [{ label: 'Kind', value: 'Guidance, not a standard' }] : [],
    });
    return point ?? [];
  });

/** Short names of rows for titles; a ministry's standard is never called a national one. */
const bodyTitles: ReadonlyMap<string, string> = new Map([
  ['jtc-1', 'ISO/IEC JTC 1'],
  ['sac', 'China (GB, GB/T)'],
  ['cn-sector', 'China’s ministries'],
]);

/** Returns the two rows with the most documents; tied rows are all named, or none. */
const largestGroups = (rows: readonly GroupRow[]): GroupRow[] =>
  rows.slice(0, 2).filter(({ entries }) => entries.length !== rows[2]?.entries.length);

/** Returns all AI documents except guidance, then the two rows with the most of them. */
function aiFindings(rows: readonly GroupRow[], day: string, coverage: Coverage): Finding[] {
  const standards = rows.filter(({ kind }) => kind === 'standards');
  const counts = [
    { id: 'all', actor: 'All bodies', entries: standards.flatMap(({ entries }) => entries) },
    ...largestGroups(standards).map(({ id, label, entries }) => ({
      id,
      actor: bodyTitles.get(id) ?? label,
      entries,
    })),
  ];
  return counts.flatMap(({ id, actor, entries }) => {
    const point = entryPoint(entries, 'documents', coverage, {
      key: `${id}|total`,
      seriesId: 'total',
      at: id,
      subject: `AI documents: ${actor}`,
      definition: 'Documents and projects on AI in the register, without guidance.',
      actor,
      period: day,
    });
    return point === null ? [] : [{ text: String(entries.length), point }];
  });
}

function aiTitle([all, ...named]: readonly Finding[]): string {
  if (all === undefined) return 'No AI documents on record';
  const [first, ...more] = named.map(({ point, text }) => ({ actor: point.actor ?? '', text }));
  const documents = `${all.text} AI ${nounFor(Number(all.text), 'document')} on record besides guidance`;
  if (first === undefined) return documents;
  return `Of ${documents}, ${first.actor} ${first.actor.endsWith('ministries') ? 'have' : 'has'} ${first.text}${more.map(({ actor, text }) => `, ${actor} ${text}`).join('')}`;
}

/** Returns the documents on AI by body, stage and year; each counts once. */
export function aiRegisterFigure(document: AiRegisterDocument, context: FigureContext): BarsFigure {
  const day = viewDay(context, document.datasetVersion);
  const { known, leftOut } = entriesOn(document, context.asOf);
  const rows = groupRows(known);
  const phases = phasesOf(known);
  const coverage = coverageOf(document.coverage, { list: 'register' });
  const periodOf = (own: readonly CountedEntry[]) => copiedOn(own, document.sources, day);
  const points = rows.flatMap((row) => phasePoints(row, phases, coverage, periodOf));
  const findings = aiFindings(rows, day, coverage);
  return {
    ...figureBase(context, document, [...points, ...findings.map(({ point }) => point)]),
    kind: 'bars',
    title: aiTitle(findings),
    findings,
    subtitle: 'Documents on AI, by body, stage and year of publication (guidance at the bottom)',
    definition:
      'Current documents and projects in the register that concern AI, judged by committee or title, by year of the current edition; stages are those of the copies, of the days given. Guidance (NIST, GB/Z) is not a standard and is counted separately.',
    series: phases
      .filter(({ id }) => points.some(({ seriesId }) => seriesId === id))
      .map(({ id, label, tone, fill }) => ({ id, label, tone, fill })),
    rows: rows.map((row) => ({
      id: row.id,
      label: row.kind === 'guidance' ? `${row.label} (guidance)` : row.label,
      tone: null,
      group: row.kind,
    })),
    points,
    format: 'count',
    measure: 'documents',
    notes: [
      'Sector standards are issued by China’s ministries; they are not national standards.',
      'China’s numbers are minimums: we have read about a third of its AI-security list.',
      ...copyNotes(context.asOf),
      ...leftOut,
    ],
  };
}

/** AI standards register: the number of documents by body, stage and year. */
export const registerAi = figureSpec({
  id: 'register-ai',
  name: 'AI standards by body, stage and year',
  home: '/register',
  industries: ['ai'],
  needs: (ask) => ({ document: ask(aiRegisterDocument) }),
  // Skip under another industry, which it would not be about.
  draw: ({ document }, context) =>
    context.industries.length === 0 || context.industries.includes('ai')
      ? aiRegisterFigure(document, context)
      : null,
  empty: 'This chart covers AI only; no AI documents are on record for this selection.',
});
