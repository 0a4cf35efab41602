import { sideOfSlices, sourceOf, type FrontSide } from '../../domain/fronts.ts';
import { rivalNames, type Rival } from '../../domain/rivals.ts';
import { groupBy } from '../../domain/sorting.ts';
import { counted, partOf } from '../../domain/words.ts';
import { NO_DATA } from '../../domain/values.ts';
import type { FigureBase, FigurePoint, FigureRow } from '../parts.ts';
import type { KindOf } from './kind.ts';
import { rowMoves } from './moves.ts';
import { pointTable, wordCell, type FigureTable } from './tables.ts';
import { usual } from './usual.ts';

/** Marks that are slices of one table, or count the same thing, with their name and the keys of their points. */
export interface LeadFamily {
  readonly label: string;
  readonly keys: readonly string[];
}

/** Marks that are drawn as outlines, and count for neither country. */
export interface HollowMarks {
  readonly keys: readonly string[];
  /** Their label in the legend. */
  readonly label: string;
  /** Marks that intervals do not tell apart are level; marks without a verdict are not. */
  readonly as: 'level' | 'untold';
}

/**
 * For each row and column, marks on a line from "China leads" to "United States leads": the lead as a signed share,
 * −1 all on China's side, 1 all on that of the United States, or with `extents` the lead itself.
 */
export interface LeadsFigure extends FigureBase {
  readonly kind: 'leads';
  /** Points whose side is not determined; omitted if each has one. */
  readonly hollow?: HollowMarks;
  /** Value at either end of each row's axis; omitted if values are shares. */
  readonly extents?: Readonly<Record<string, number>>;
  /** Marks that count once together, in title, table and text; omitted if each counts by itself. */
  readonly families?: readonly LeadFamily[];
  readonly rows: readonly FigureRow[];
}

type Tallied = Pick<LeadsFigure, 'points' | 'families' | 'hollow'>;

/** Number of comparisons, and of those on which each country is ahead. */
export interface LeadTally {
  /** All with values for both countries: without these there is no comparison. */
  readonly all: number;
  readonly CN: number;
  readonly US: number;
  readonly level: number;
  /** Families in which both are ahead on some marks and neither on most. */
  readonly mixed: number;
  /** Number of those without a verdict. */
  readonly untold: number;
  /** Points that count for each country: of a family all, or none. */
  readonly ahead: { readonly CN: readonly FigurePoint[]; readonly US: readonly FigurePoint[] };
}

type MarkSide = Rival | 'level' | 'untold';

function sideOf({ key, value }: FigurePoint, hollow: HollowMarks | undefined): MarkSide {
  if (hollow?.keys.includes(key) === true) return hollow.as;
  const sign = Math.sign(value ?? 0);
  return sign === 0 ? 'level' : sign < 0 ? 'CN' : 'US';
}

/** Returns the side of marks that count once together: by those of them with a verdict. */
function sideOfMarks(marks: readonly FigurePoint[], hollow: HollowMarks | undefined): FrontSide | 'untold' {
  const told = marks.flatMap((point) => {
    const side = sideOf(point, hollow);
    const rows = point.derivation?.inputs ?? [point];
    return side === 'untold' ? [] : [{ side, source: sourceOf(rows.map(({ evidence }) => evidence)) }];
  });
  return told.length === 0 ? 'untold' : sideOfSlices(told);
}

/**
 * Counts leads, each family once: for the country that is ahead on most of its marks, for neither if there is none.
 * The only place that counts leads: title, table, alternative text and long description use it.
 *
 * @param figure points to count, of one row or of all; a family counts by its marks among them.
 */
export function tallyLeads({ points, families = [], hollow }: Tallied): LeadTally {
  const familyOf = new Map(families.flatMap(({ label, keys }) => keys.map((key) => [key, label] as const)));
  const known = points.filter(({ value }) => value !== null);
  const groups = [...groupBy(known, ({ key }) => familyOf.get(key) ?? key).values()];
  const on = (side: FrontSide | 'untold') => groups.filter((own) => sideOfMarks(own, hollow) === side);
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

/** Returns the side of the only comparison as a sentence. */
function onlyText({ CN, US, level, mixed }: LeadTally): string {
  const leader = CN === 1 ? rivalNames.CN : US === 1 ? `The ${rivalNames.US}` : null;
  if (leader !== null) return `${leader} leads on the only comparison with a verdict`;
  if (level + mixed === 1) return `The only comparison is ${level === 1 ? 'tied' : 'mixed'}`;
  return 'The only comparison has no verdict';
}

/** Example: "China leads on 14 of 60 comparisons with a verdict, the United States on 44; 2 are tied". */
function tallyText(figure: Tallied): string {
  const tally = tallyLeads(figure);
  const { all, CN, US, level, mixed, untold } = tally;
  if (all === 0) return 'No comparison has values for both countries';
  if (all === 1) return onlyText(tally);
  const are = (count: number, what: string) =>
    count === 0 ? [] : [`${counted(count, 'is', 'are')} ${what}`];
  const rest = [...are(level, 'tied'), ...are(mixed, 'mixed'), ...are(untold, 'without a verdict')];
  const more = rest.length === 0 ? '' : `; ${rest.join(', ')}`;
  // If all drawn marks have a verdict, those without one are omitted from the count.
  const counts = `${partOf(CN, all, 'comparison')}${untold === 0 ? ' with a verdict' : ''}`;
  return `China leads on ${counts}, the United States on ${String(US)}${more}`;
}

const aheadTexts: Readonly<Record<MarkSide, string>> = {
  ...rivalNames,
  level: 'tied',
  untold: 'no verdict',
};

/** Returns a table with one row per mark and its leader, and the other marks of its family if there are any. */
function leadsTable(figure: LeadsFigure): FigureTable {
  const base = pointTable(figure);
  const families = figure.families ?? [];
  if (families.length === 0) return base;
  const ahead = (point: FigurePoint) =>
    point.value === null ? '' : aheadTexts[sideOf(point, figure.hollow)];
  const together = (point: FigurePoint) => {
    const family = families.find(({ keys }) => keys.includes(point.key));
    return family === undefined ? 'by itself' : `once with ${family.label}`;
  };
  return {
    ...base,
    columns: [...base.columns, 'Leader', 'Counted'],
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
      return `${label}: ${tallyText({ ...figure, points })}.`;
    });
}

/** Returns who leads on most rows. Rows on axes of their own are not counted here: the title says it. */
const leader = (figure: LeadsFigure): string =>
  figure.extents === undefined ? tallyText(figure) : figure.title;

export const leads: KindOf<LeadsFigure> = {
  ...usual,
  name: 'Dot chart',
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
