import { sideOfSlices, sourceOf, type CountSide } from '../../domain/fronts.ts';
import { rivalNames, type Rival } from '../../domain/rivals.ts';
import { groupBy } from '../../domain/sorting.ts';
import { counted } from '../../domain/words.ts';
import { NO_DATA } from '../../domain/values.ts';
import type { FigureBase, FigurePoint, FigureRow } from '../parts.ts';
import type { KindOf } from './kind.ts';
import { rowMoves } from './moves.ts';
import { pointTable, wordCell, type FigureTable } from './tables.ts';
import { usual } from './usual.ts';

/** Marks that are slices of one table, or count one thing: their name and the keys of their points. */
export interface LeadFamily {
  readonly label: string;
  readonly keys: readonly string[];
}

/** Marks that are drawn as outlines, and count for neither country. */
export interface HollowMarks {
  readonly keys: readonly string[];
  /** What the legend says of them. */
  readonly label: string;
  /** What intervals do not tell apart is level; what carries no verdict is not. */
  readonly as: 'level' | 'untold';
}

/**
 * For each row and column, marks on a line from "China leads" to "United States leads": the lead as a signed share,
 * −1 all on China's side, 1 all on that of the United States, or with `extents` the lead itself.
 */
export interface LeadsFigure extends FigureBase {
  readonly kind: 'leads';
  /** Points whose side nothing carries; left out where each has one. */
  readonly hollow?: HollowMarks;
  /** By row, the value at either end of its axis; left out where values are shares. */
  readonly extents?: Readonly<Record<string, number>>;
  /** Marks that count once together, in title, table and words; left out where each counts for itself. */
  readonly families?: readonly LeadFamily[];
  readonly rows: readonly FigureRow[];
}

type Tallied = Pick<LeadsFigure, 'points' | 'families' | 'hollow'>;

/** How many comparisons there are, and who is ahead on how many of them. */
export interface LeadTally {
  /** All that have values of both: what has none is no comparison. */
  readonly all: number;
  readonly CN: number;
  readonly US: number;
  readonly level: number;
  /** Families in which both are ahead on some marks and neither on most. */
  readonly mixed: number;
  /** Those that carry no verdict. */
  readonly untold: number;
  /** The points that count for each country: of a family all, or none. */
  readonly ahead: { readonly CN: readonly FigurePoint[]; readonly US: readonly FigurePoint[] };
}

type MarkSide = Rival | 'level' | 'untold';

/** Whom a mark speaks for. */
function sideOf({ key, value }: FigurePoint, hollow: HollowMarks | undefined): MarkSide {
  if (hollow?.keys.includes(key) === true) return hollow.as;
  const sign = Math.sign(value ?? 0);
  return sign === 0 ? 'level' : sign < 0 ? 'CN' : 'US';
}

/** Whom marks speak for that count once: those of them that carry a verdict. */
function sideOfMarks(marks: readonly FigurePoint[], hollow: HollowMarks | undefined): CountSide | 'untold' {
  const told = marks.flatMap((point) => {
    const side = sideOf(point, hollow);
    const rows = point.derivation?.inputs ?? [point];
    return side === 'untold' ? [] : [{ side, source: sourceOf(rows.map(({ evidence }) => evidence)) }];
  });
  return told.length === 0 ? 'untold' : sideOfSlices(told);
}

/**
 * Counts leads, each family once: for the country that is ahead on most of its marks, for neither where none is. The
 * only count of leads: title, table, alternative and long text take theirs from here.
 *
 * @param figure the points to count, of one row or of all; a family counts by those of its marks that are among them.
 */
export function tallyLeads({ points, families = [], hollow }: Tallied): LeadTally {
  const familyOf = new Map(families.flatMap(({ label, keys }) => keys.map((key) => [key, label] as const)));
  const known = points.filter(({ value }) => value !== null);
  const groups = [...groupBy(known, ({ key }) => familyOf.get(key) ?? key).values()];
  const on = (side: CountSide | 'untold') => groups.filter((own) => sideOfMarks(own, hollow) === side);
  const [CN, US] = [on('CN'), on('US')];
  return {
    all: groups.length,
    CN: CN.length,
    US: US.length,
    level: on('level').length,
    mixed: on('mixed').length,
    untold: on('untold').length,
    ahead: { CN: CN.flat(), US: US.flat() },
  };
}

/** "China is ahead on 14 of 60 comparisons with a verdict, the United States on 44; 2 are level". */
function leadsText(figure: Tallied): string {
  const { all, CN, US, level, mixed, untold } = tallyLeads(figure);
  if (all === 0) return 'No comparison has values of both countries';
  const are = (count: number, what: string) =>
    count === 0 ? [] : [`${counted(count, 'is', 'are')} ${what}`];
  const rest = [
    ...are(level, 'level'),
    ...are(untold, 'without a verdict'),
    ...(mixed === 0 ? [] : [`both ways on ${String(mixed)}`]),
  ];
  const more = rest.length === 0 ? '' : `; ${rest.join(', ')}`;
  // Where none is drawn without one, those that carry none are left out.
  const counts = `${counted(all, 'comparison')}${untold === 0 ? ' with a verdict' : ''}`;
  return `China is ahead on ${String(CN)} of ${counts}, the United States on ${String(US)}${more}`;
}

const aheadTexts: Readonly<Record<MarkSide, string>> = {
  ...rivalNames,
  level: 'level',
  untold: 'no verdict',
};

/** A row a mark, with who is ahead; where some marks count once together, with which. */
function leadsTable(figure: LeadsFigure): FigureTable {
  const base = pointTable(figure);
  const families = figure.families ?? [];
  if (families.length === 0) return base;
  const ahead = (point: FigurePoint) =>
    point.value === null ? '' : aheadTexts[sideOf(point, figure.hollow)];
  const together = (point: FigurePoint) => {
    const family = families.find(({ keys }) => keys.includes(point.key));
    return family === undefined ? 'by itself' : `once, ${family.label}`;
  };
  return {
    ...base,
    columns: [...base.columns, 'Ahead', 'Counted'],
    rows: base.rows.map((row, index) => {
      const point = figure.points[index];
      const more = point === undefined ? [] : [wordCell(ahead(point)), wordCell(together(point))];
      return { ...row, cells: [...row.cells, ...more] };
    }),
  };
}

function rowLeads(figure: LeadsFigure): string[] {
  return figure.rows
    .filter(({ heading }) => heading !== true)
    .map(({ id, label }) => {
      const points = figure.points.filter(({ at }) => at === id);
      return `${label}: ${leadsText({ ...figure, points })}.`;
    });
}

/** With axes of its own, a figure has one count only: that of its title. */
const leader = (figure: LeadsFigure): string =>
  figure.extents === undefined ? leadsText(figure) : figure.title;

export const leads: KindOf<LeadsFigure> = {
  ...usual,
  name: 'Lead chart',
  noun: 'pair',
  isTitleLeader: true,
  fields: () => [],
  leader,
  values: (figure) => [
    `${leader(figure)}.`,
    ...(figure.extents === undefined
      ? rowLeads(figure)
      : figure.points.map(({ subject, text }) => `${subject}: ${text ?? NO_DATA}.`)),
  ],
  unknown: () => null,
  table: leadsTable,
  cells: 'words',
  moves: rowMoves,
};
