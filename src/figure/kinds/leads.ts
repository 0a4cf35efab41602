import { sideOfSlices, type CountSide } from '../../domain/fronts.ts';
import { rivalNames, type Rival } from '../../domain/rivals.ts';
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

/**
 * For each row and column, marks on a line from "China leads" to "United States leads": the lead as a signed share,
 * −1 all on China's side, 1 all on that of the United States, or with `extents` the lead itself.
 */
export interface LeadsFigure extends FigureBase {
  readonly kind: 'leads';
  /** Points whose side no interval carries: hollow. */
  readonly undecided?: readonly string[];
  /** By row, the value at either end of its axis; left out where values are shares. */
  readonly extents?: Readonly<Record<string, number>>;
  /** Marks that count once together, in title, table and words; left out where each counts for itself. */
  readonly families?: readonly LeadFamily[];
  readonly rows: readonly FigureRow[];
}

/** How many comparisons there are, and who is ahead on how many of them. */
export interface LeadTally {
  readonly all: number;
  readonly CN: number;
  readonly US: number;
  readonly level: number;
  /** Families in which both are ahead on some marks and neither on most. */
  readonly mixed: number;
  /** The points that count for each country: of a family all, or none. */
  readonly ahead: { readonly CN: readonly FigurePoint[]; readonly US: readonly FigurePoint[] };
}

/** Whom a mark speaks for. What intervals do not tell apart is level. */
function sideOf({ value, decided }: FigurePoint): Rival | 'level' {
  const sign = decided === false ? 0 : Math.sign(value ?? 0);
  return sign === 0 ? 'level' : sign < 0 ? 'CN' : 'US';
}

/**
 * Counts leads, each family once: for the country that is ahead on more than half of its marks, for neither where
 * none is. The only count of leads: title, table, alternative and long text take theirs from here.
 *
 * @param points those to count, of one row or of all; a family counts by those of its marks that are among them.
 */
export function tallyLeads(points: readonly FigurePoint[], families: readonly LeadFamily[] = []): LeadTally {
  const known = points.filter(({ value }) => value !== null);
  const familyOf = new Map(families.flatMap(({ label, keys }) => keys.map((key) => [key, label] as const)));
  const groups = new Map<string, FigurePoint[]>();
  for (const point of known) {
    const name = familyOf.get(point.key) ?? point.key;
    groups.set(name, [...(groups.get(name) ?? []), point]);
  }
  const on = (side: CountSide) =>
    [...groups.values()].filter((own) => sideOfSlices(own.map(sideOf)) === side);
  const [CN, US] = [on('CN'), on('US')];
  return {
    all: groups.size + points.length - known.length,
    CN: CN.length,
    US: US.length,
    level: on('level').length,
    mixed: on('mixed').length,
    ahead: { CN: CN.flat(), US: US.flat() },
  };
}

/** "China is ahead on 14 of 60 comparisons, the United States on 44; 2 are level". */
function leadsText(points: readonly FigurePoint[], families?: readonly LeadFamily[]): string {
  const { all, CN, US, level, mixed } = tallyLeads(points, families);
  const rest = [
    ...(level === 0 ? [] : [`${counted(level, 'is', 'are')} level`]),
    ...(mixed === 0 ? [] : [`both ways on ${String(mixed)}`]),
  ];
  const more = rest.length === 0 ? '' : `; ${rest.join(', ')}`;
  return `China is ahead on ${String(CN)} of ${counted(all, 'comparison')}, the United States on ${String(US)}${more}`;
}

const aheadTexts = { ...rivalNames, level: 'level' } as const;

/** A row a mark, with who is ahead; where some marks count once together, with which. */
function leadsTable(figure: LeadsFigure): FigureTable {
  const base = pointTable(figure);
  const families = figure.families ?? [];
  if (families.length === 0) return base;
  const ahead = (point: FigurePoint) => (point.value === null ? '' : aheadTexts[sideOf(point)]);
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
      const own = figure.points.filter(({ at }) => at === id);
      return `${label}: ${leadsText(own, figure.families)}.`;
    });
}

/** With axes of its own, a figure has one count only: that of its title. */
const leader = (figure: LeadsFigure): string =>
  figure.extents === undefined ? leadsText(figure.points, figure.families) : figure.title;

export const leads: KindOf<LeadsFigure> = {
  ...usual,
  name: 'Lead chart',
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
